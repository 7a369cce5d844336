"""The libraries that are inside the programs, as the toolchain root has them: name, version, licence, texts.

Runs inside the root. Versions are asked of dpkg, or of the record that recipe `deps` left, so they cannot lag behind.
"""

import subprocess
from dataclasses import dataclass
from pathlib import Path

BUILT = Path("/toolchain/deps/share/parts")
DOCUMENTS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")

WIZARD = "l2tp-repair-wizard.exe"
COMMAND_LINE = "l2tp-repair.exe"
HELPER = "l2tp-repair-helper.exe"
ALL = (WIZARD, COMMAND_LINE, HELPER)


@dataclass(frozen=True)
class Part:
    name: str
    source: str  # Debian's source package
    licence: str  # SPDX
    purpose: str
    programs: tuple
    version: str
    text: Path


def _installed(package):
    words = ["dpkg-query", "-W", "-f", "${source:Version}", package]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def _version_built():
    lines = (BUILT / "versions").read_text().splitlines()
    return dict(line.split(" ", 1) for line in lines)


def _from_package(name, source, package, licence, purpose, programs, text=None):
    folder = text or package
    return Part(name, source, licence, purpose, programs, _installed(package), DOCUMENTS / folder / "copyright")


def parts():
    built = _version_built()

    def from_source(name, source, licence, purpose):
        return Part(name, source, licence, purpose, ALL, built[source], BUILT / f"{source}.txt")

    return [
        _from_package("Qt", "qt6-base", "qt6-base-dev", "LGPL-3.0-only", "the wizard's windows", (WIZARD,)),
        from_source("fmt", "fmtlib", "MIT", "text formatting"),
        from_source("spdlog", "spdlog", "MIT", "log"),
        from_source("Mbed TLS", "mbedtls", "Apache-2.0", "hashes, ciphers, big numbers"),
        from_source("pugixml", "pugixml", "MIT", "event log exports"),
        _from_package("JSON for Modern C++", "nlohmann-json3", "nlohmann-json3-dev", "MIT", "JSON", ALL),
        _from_package("tl::expected", "tl-expected", "libexpected-dev", "CC0-1.0", "results", ALL),
        _from_package("CLI11", "cli11", "libcli11-dev", "BSD-3-Clause", "command line", (COMMAND_LINE,)),
        _from_package("GCC runtime libraries", "gcc-mingw-w64", "g++-mingw-w64-ucrt64",
                      "GPL-3.0-or-later WITH GCC-exception-3.1", "C++ runtime", ALL, "gcc-mingw-w64-base"),
        _from_package("MinGW-w64 runtime", "mingw-w64", "mingw-w64-ucrt64-dev", "ZPL-2.1 AND MIT",
                      "C runtime and threads", ALL, "mingw-w64-common"),
        _from_package("NSIS", "nsis", "nsis", "Zlib", "setup and uninstaller", ()),
    ]
