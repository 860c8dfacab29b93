"""What Windows shows of a program: its icon, and what its properties say."""

from pathlib import Path

from project import PEOPLE, SUMMARY, TITLE, windows_numbers

from frozen.contents import Executable
from kaillera_client.version import VERSION


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


def version_resource(program: Executable, version: str) -> str:
    """Return what a program's properties say in Windows, in the form that PyInstaller reads."""
    numbers = windows_numbers(version)
    texts = {
        "CompanyName": PEOPLE,
        "FileDescription": TITLE if not program.has_console else f"{TITLE} (terminal)",
        "FileVersion": version,
        "InternalName": program.name,
        "LegalCopyright": f"{PEOPLE}, MIT License",
        "OriginalFilename": f"{program.name}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
        "Comments": SUMMARY,
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
