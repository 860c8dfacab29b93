"""SHA256SUMS: one line for each file that is published, as `sha256sum --check` reads it."""

import hashlib
from pathlib import Path
from typing import Final

NAME: Final = "SHA256SUMS"


def sha256(file: Path) -> str:
    """Return a file's SHA-256 in hexadecimal digits."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def published(folder: Path) -> list[Path]:
    """Return the files that are published, by name: those in the folder itself, without signatures and checksums."""
    files = (file for file in folder.iterdir() if file.is_file() and not file.is_symlink())
    return sorted(file for file in files if file.name != NAME and file.suffix != ".asc")


def write_checksums(folder: Path) -> Path:
    """Write the list of a folder's files into it, and return where it is."""
    lines = [f"{sha256(file)}  {file.name}\n" for file in published(folder)]
    target = folder / NAME
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target
