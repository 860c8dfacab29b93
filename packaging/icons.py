"""The program's icon in the forms that systems want, drawn from its one source by Qt; needs no display."""

import struct
from typing import Final

from project import ROOT
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE: Final = ROOT / "kaillera_client" / "resources" / "icons" / "app.svg"
LINUX_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)

_FROM_THIS_AS_PNG: Final = 256
"""Older programs of Windows read smaller pictures as bitmaps only."""


def png(size: int) -> bytes:
    """Return the icon as a PNG, `size` pixels wide and high; the same bytes for the same Qt."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"PNG")).write(_drawn(size)):
        raise OSError(f"Qt could not write a PNG of {size} pixels.")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return the icon as a .ico file with all sizes that Windows asks for."""
    pictures = [_windows_picture(size) for size in WINDOWS_SIZES]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(WINDOWS_SIZES, pictures, strict=True):
        entries += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset
        )
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def _windows_picture(size: int) -> bytes:
    """Return a PNG, or colours with alpha from the lowest line up and then an empty mask, as icons hold them."""
    if size >= _FROM_THIS_AS_PNG:
        return png(size)
    image = _drawn(size)  # its bits do not outlive it
    pixels, line = bytes(image.constBits()), 4 * size
    upwards = b"".join(pixels[start : start + line] for start in range(0, len(pixels), line)[::-1])
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + upwards + mask


def _drawn(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return image
