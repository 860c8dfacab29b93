"""What Windows shows of a program: its icon, and what its properties say."""

from pathlib import Path
from typing import Final

from frozen.contents import Executable
from kaillera_client.version import VERSION

PRODUCT: Final = "Kaillera Client"
_DESCRIPTION: Final = "Play old games together over the network"


def write(program: Executable, folder: Path) -> dict[str, str]:
    """Write a program's icon and version resource into a folder; returns PyInstaller's options that name them."""
    # Only who builds for Windows waits for Qt.
    import icons  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    icon = folder / "app.ico"
    icon.write_bytes(icons.ico())
    version = folder / f"{program.name}.version.txt"
    version.write_text(version_resource(program, VERSION), encoding="utf-8")
    return {"icon": str(icon), "version": str(version)}


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
