"""What Windows shows of a program: its icon, and what its properties say."""

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from frozen.contents import Executable

SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
"""Pixels of the icon's pictures, as Windows asks for them."""

PRODUCT: Final = "Kaillera Client"
_DESCRIPTION: Final = "Play old games together over the network"
_LARGEST_IN_A_BYTE: Final = 256


def write(program: Executable, folder: Path, root: Path) -> dict[str, str]:
    """Write a program's icon and version resource into a folder; returns PyInstaller's options that name them."""
    from kaillera_client.version import VERSION  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    icon = folder / "app.ico"
    icon.write_bytes(
        icon_file(pictures(root / "kaillera_client" / "resources" / "icons" / "app.svg"))
    )
    version = folder / f"{program.name}.version.txt"
    version.write_text(version_resource(program, VERSION), encoding="utf-8")
    return {"icon": str(icon), "version": str(version)}


def pictures(drawing: Path) -> dict[int, bytes]:
    """Return a drawing as PNG files, by their size in pixels."""
    # Only who builds for Windows waits for Qt.
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt  # noqa: PLC0415
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
    found: dict[int, bytes] = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image.save(buffer, b"PNG"):
            raise RuntimeError(f"{drawing} could not be drawn at {size} pixels")
        found[size] = bytes(buffer.data().data())
    return found


def icon_file(images: Mapping[int, bytes]) -> bytes:
    """Return an .ico file with these PNG files, by their size in pixels, at most 256."""
    header = struct.pack("<HHH", 0, 1, len(images))
    place = len(header) + 16 * len(images)
    entries, bodies = [], []
    for size, body in sorted(images.items()):
        # A byte holds no 256, so 0 means that.
        side = size % _LARGEST_IN_A_BYTE
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), place))
        bodies.append(body)
        place += len(body)
    return b"".join((header, *entries, *bodies))


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows compares; what is no number at the end of a version does not count."""
    release = version.partition("+")[0]
    numbers = []
    for part in release.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(min(int(digits), 0xFFFF))
        if digits != part:
            break
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_resource(program: Executable, version: str) -> str:
    """Return what a program's properties say in Windows, in the form that PyInstaller reads."""
    numbers = version_numbers(version)
    texts = {
        "CompanyName": f"{PRODUCT} contributors",
        "FileDescription": PRODUCT if not program.has_console else f"{PRODUCT} (terminal)",
        "FileVersion": version,
        "InternalName": program.name,
        "LegalCopyright": f"{PRODUCT} contributors, MIT License",
        "OriginalFilename": f"{program.name}.exe",
        "ProductName": PRODUCT,
        "ProductVersion": version,
        "Comments": _DESCRIPTION,
    }
    structs = "\n".join(
        f"        StringStruct({name!r}, {text!r})," for name, text in texts.items()
    )
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([
      StringTable('040904B0', [
{structs}
      ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""
