"""Writes NOTICES.txt: what is inside, the full texts of the licences, and what the LGPL asks to be said.

notices.py NOTICES.md > NOTICES.txt, inside the root.
"""

import sys
from pathlib import Path

from parts import COMMON, parts

COMMON_TEXTS = ["Apache-2.0", "CC0-1.0", "GPL-3", "LGPL-3"]
RULE = "=" * 100


def section(title, text):
    return f"{RULE}\n{title}\n{RULE}\n\n{text.strip()}\n\n"


def main():
    print(Path(sys.argv[1]).read_text())
    for part in parts():
        title = f"{part.name} {part.version} ({part.licence}): {part.purpose}"
        origin = f"Debian source package {part.source}"
        print(section(f"{title}\n{origin}", part.text.read_text(errors="replace")))
    for name in COMMON_TEXTS:
        print(section(f"Licence text {name}, which the notices above refer to", (COMMON / name).read_text()))


main()
