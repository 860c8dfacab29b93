"""Compiles the installer for Windows with makensis, from the folder of the app as it is built on Windows."""

import os
import subprocess
import tempfile
from pathlib import Path, PurePosixPath
from typing import Final

import icons
from project import NAME, ROOT, Facts

SCRIPT: Final = Path(__file__).with_name("kaillera-client.nsi")
PROGRAMS: Final = (f"{NAME}.exe", f"{NAME}-window.exe")
"""What the frozen app's folder must hold; the installer makes a link to one and waits for both to end."""


class InstallerError(Exception):
    """Why no installer was made, as a sentence."""


def build(frozen: Path, into: Path, facts: Facts) -> Path:
    """Pack the frozen app; returns the installer's file. InstallerError when it is no app for Windows."""
    missing = [name for name in PROGRAMS if not (frozen / name).is_file()]
    if missing:
        raise InstallerError(f"{frozen} is no app for Windows: {', '.join(missing)} is not there.")
    into.mkdir(parents=True, exist_ok=True)
    file = into.absolute() / f"{NAME}-{facts.version}-setup.exe"
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-nsis-") as folder:
        icon, files = Path(folder, "icon.ico"), Path(folder, "files.nsh")
        icon.write_bytes(icons.ico())
        files.write_text(file_macros(frozen), encoding="utf-8")
        defined = {
            "VERSION": facts.version,
            "NUMBERS": facts.windows_version,
            "SIZE": str(kibibytes(frozen)),
            "OUTPUT": str(file),
            "LICENCE": str(ROOT / "LICENSE"),
            "ICON": str(icon),
            "FILES": str(files),
        }
        command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        command += [f"-D{name}={value}" for name, value in defined.items()]
        epoch = {"SOURCE_DATE_EPOCH": str(facts.epoch)}
        subprocess.run([*command, str(SCRIPT)], env={**os.environ, **epoch}, check=True)
    return file


def kibibytes(frozen: Path) -> int:
    """Return the size of all files, as Windows' list of programs shows it."""
    return sum(-(-path.stat().st_size // 1024) for path in frozen.rglob("*") if path.is_file())


def file_macros(frozen: Path) -> str:
    """Return the macros that copy every file of the app, and remove these files and nothing else."""
    files = sorted(path for path in frozen.rglob("*") if path.is_file())
    folders = sorted({path.parent.relative_to(frozen) for path in files} - {Path()})
    copy, current = ["!macro CopyFiles"], None
    for path in files:
        inside = path.relative_to(frozen)
        if inside.parent != current:
            current = inside.parent
            copy.append(f"  SetOutPath {_quoted(_windows(current))}")
        copy.append(f'  File "/oname={_escaped(inside.name)}" "{path.absolute()}"')
    # A folder that is the current one cannot be removed.
    copy += ['  SetOutPath "$INSTDIR"', "!macroend"]
    remove = ["!macro RemoveFiles", '  SetOutPath "$TEMP"']
    remove += [f"  Delete {_quoted(_windows(path.relative_to(frozen)))}" for path in files]
    remove += [
        f"  RMDir {_quoted(_windows(folder))}" for folder in reversed(_with_parents(folders))
    ]
    return "\n".join([*copy, *remove, "!macroend", ""])


def _with_parents(folders: list[Path]) -> list[Path]:
    """Return the folders and all above them, each before what is in it."""
    return sorted({part for folder in folders for part in (folder, *folder.parents)} - {Path()})


def _windows(inside: Path) -> str:
    path = str(PurePosixPath(*inside.parts)).replace("/", "\\")
    return "\0" if path == "." else f"\0\\{path}"


def _quoted(text: str) -> str:
    """Return a string of NSIS; a leading NUL stands for the folder of installation."""
    return f'"{_escaped(text)}"'.replace("\0", "$INSTDIR")


def _escaped(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')
