"""Writes the list of parts (SBOM) as CycloneDX 1.5 JSON: sbom.py VERSION PROGRAMS > l2tp-repair.cdx.json

Runs inside the root. Nothing in it depends on the time or the place of the build but SOURCE_DATE_EPOCH.
"""

import hashlib
import json
import os
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import quote

from parts import ALL, parts

FAMILY = uuid.UUID("f7f7b8bf-5b2e-4c33-9f3a-0c7d7c0a5a11")


def licence_of(part):
    # An expression for what is more than one identifier; CycloneDX keeps the two apart.
    if " " in part.licence:
        return [{"expression": part.licence}]
    return [{"license": {"id": part.licence}}]


def reference(part):
    return f"pkg:deb/debian/{part.source}@{quote(part.version)}?arch=source&distro=trixie"


def component(part):
    return {
        "type": "library",
        "bom-ref": reference(part),
        "name": part.name,
        "version": part.version,
        "purl": reference(part),
        "licenses": licence_of(part),
        "description": part.purpose,
    }


def program(name, version, folder):
    digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    return {
        "type": "application",
        "bom-ref": name,
        "name": name,
        "version": version,
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "licenses": [{"license": {"id": "MIT"}}],
    }


def main():
    version, folder = sys.argv[1], Path(sys.argv[2])
    known = parts()
    programs = [program(name, version, folder) for name in ALL]
    uses = [{"ref": name, "dependsOn": [reference(p) for p in known if name in p.programs]} for name in ALL]
    hashes = "".join(p["hashes"][0]["content"] for p in programs)
    when = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc)
    product = {"type": "application", "bom-ref": "l2tp-repair", "name": "L2TP Repair", "version": version}
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(FAMILY, version + hashes)}",
        "version": 1,
        "metadata": {"timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": product},
        "components": programs + [component(p) for p in known],
        "dependencies": [{"ref": "l2tp-repair", "dependsOn": list(ALL)}] + uses,
    }
    json.dump(document, sys.stdout, indent=1)
    print()


main()
