#!/usr/bin/env python3
"""Makes l2tp-repair.ico, 16 to 256 pixels, from the two drawings beside it, and l2tp-repair-prompt.ico, which has no more
than a consent prompt shows. Needs the libraries librsvg 2 and cairo."""

import ctypes
import pathlib
import struct
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
LARGEST_SMALL = 24
LARGEST_OF_PROMPT = 64
ARGB32 = 0  # CAIRO_FORMAT_ARGB32


class Rectangle(ctypes.Structure):
    _fields_ = [(name, ctypes.c_double) for name in ("x", "y", "width", "height")]


def library(name: str, pointers: tuple[str, ...]) -> ctypes.CDLL:
    loaded = ctypes.CDLL(name)
    for function in pointers:
        getattr(loaded, function).restype = ctypes.c_void_p
    return loaded


RSVG = library("librsvg-2.so.2", ("rsvg_handle_new_from_file",))
CAIRO = library("libcairo.so.2", ("cairo_image_surface_create", "cairo_create"))


def png(size: int) -> bytes:
    name = "l2tp-repair-small.svg" if size <= LARGEST_SMALL else "l2tp-repair.svg"
    drawing = ctypes.c_void_p(RSVG.rsvg_handle_new_from_file(str(HERE / name).encode(), None))
    surface = ctypes.c_void_p(CAIRO.cairo_image_surface_create(ARGB32, size, size))
    context = ctypes.c_void_p(CAIRO.cairo_create(surface))
    if not RSVG.rsvg_handle_render_document(drawing, context, ctypes.byref(Rectangle(0, 0, size, size)), None):
        raise SystemExit(f"{name} could not be drawn")
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        CAIRO.cairo_surface_write_to_png(surface, file.name.encode())
        return pathlib.Path(file.name).read_bytes()


def write(name: str, sizes: tuple[int, ...]) -> None:
    images = [png(size) for size in sizes]
    header = struct.pack("<HHH", 0, 1, len(images))
    offset = len(header) + 16 * len(images)
    entries = b""
    for size, image in zip(sizes, images):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    (HERE / name).write_bytes(header + entries + b"".join(images))


def main() -> None:
    write("l2tp-repair.ico", SIZES)
    write("l2tp-repair-prompt.ico", tuple(size for size in SIZES if size <= LARGEST_OF_PROMPT))


if __name__ == "__main__":
    main()
