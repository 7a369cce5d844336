"""Prints the version that a program's file tells Windows, or changes it: file_version.py FILE [VERSION]

Windows Installer compares these four numbers, and not what the command line of the program says.
"""

import struct
import sys

# VS_FIXEDFILEINFO begins by its signature and the version of its own layout; the file's version follows.
BEGINNING = struct.pack("<II", 0xFEEF04BD, 0x00010000)


def main():
    path = sys.argv[1]
    with open(path, "rb") as file:
        data = bytearray(file.read())
    if data.count(BEGINNING) != 1:
        sys.exit(f"file_version: not one VERSIONINFO but {data.count(BEGINNING)} in {path}")
    at = data.index(BEGINNING) + len(BEGINNING)
    if len(sys.argv) == 2:
        high, low = struct.unpack_from("<II", data, at)
        print(f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}")
        return
    first, second, third, fourth = (int(number) for number in sys.argv[2].split("."))
    struct.pack_into("<II", data, at, first << 16 | second, third << 16 | fourth)
    with open(path, "wb") as file:
        file.write(data)


main()
