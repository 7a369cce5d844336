"""Makes an MSI of wixl independent of time and chance: settle.py FILE STARTED

wixl stamps the current time and a random package code. The times become SOURCE_DATE_EPOCH, and the code follows from
the content, as Windows Installer wants another code for other content. STARTED is when wixl was started, in seconds
since 1970; a time between then and now is taken for a stamp.
"""

import hashlib
import os
import re
import struct
import subprocess
import sys
import time
import uuid

FAMILY = uuid.UUID("f7f7b8bf-5b2e-4c33-9f3a-0c7d7c0a5a11")


def file_time(seconds):
    """FILETIME: units of 100 ns since 1601."""
    return (seconds + 11644473600) * 10_000_000


def settle_times(data, earliest, latest, settled):
    # All stamps of these seconds share their highest bytes; a look at each place where those stand is quick.
    low, high = file_time(earliest), file_time(latest)
    prefixes = {struct.pack("<q", low)[5:], struct.pack("<q", high)[5:]}
    found = 0
    for prefix in prefixes:
        for match in re.finditer(re.escape(prefix), bytes(data)):
            at = match.start() - 5
            if at >= 0 and low <= struct.unpack_from("<q", data, at)[0] <= high:
                struct.pack_into("<q", data, at, file_time(settled))
                found += 1
    return found


def main():
    file, started = sys.argv[1], int(sys.argv[2])
    data = bytearray(open(file, "rb").read())
    if settle_times(data, started - 1, int(time.time()) + 1, int(os.environ["SOURCE_DATE_EPOCH"])) == 0:
        sys.exit("settle: no time stamp in the MSI")

    summary = subprocess.run(["msiinfo", "suminfo", file], check=True, capture_output=True, text=True).stdout
    random = re.search(r"Revision number \(UUID\): (\{[0-9A-F-]{36}\})", summary).group(1).encode()
    if data.count(random) != 1:
        sys.exit("settle: the package code is not where it should be")
    digest = hashlib.sha256(data.replace(random, b"")).hexdigest()
    code = "{%s}" % str(uuid.uuid5(FAMILY, digest)).upper()
    open(file, "wb").write(data.replace(random, code.encode()))


main()
