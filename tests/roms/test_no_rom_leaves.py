"""ROMs are read in the scan's process and go nowhere else."""

import ast
from pathlib import Path

import kaillera_client

ROOT = Path(kaillera_client.__file__).parent

SPEAKERS = ("net", "engine", "session", "bridge", "protocol", "server", "masterlist")
"""Whatever speaks to other computers and programs."""

READERS = {"archives", "content", "librarian", "reading", "scanner", "sevenzip", "walk", "datfile"}
"""What reads files of the library."""

SILENT = {
    "socket",
    "ssl",
    "asyncio",
    "aiohttp",
    "http",
    "urllib",
    "ftplib",
    "smtplib",
    "multiprocessing",
    "ctypes",
}
"""What something could be sent with."""

PACKERS = {"zipfile", "py7zr", "lzma", "bz2", "tarfile", "shutil"}


def imports_of(path: Path) -> set[str]:
    """Return every name that a module imports, functions included."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return found


def modules(package: str) -> list[Path]:
    found = sorted((ROOT / package).rglob("*.py"))
    assert found
    return found


def test_q44_whatever_speaks_to_others_cannot_read_a_rom() -> None:
    readers = {f"kaillera_client.roms.{name}" for name in READERS}
    for package in SPEAKERS:
        for path in modules(package):
            found = imports_of(path)
            assert not found & readers, path
            assert not {name.partition(".")[0] for name in found} & PACKERS, path


def test_q44_whatever_reads_roms_cannot_speak() -> None:
    for name in READERS:
        path = ROOT / "roms" / f"{name}.py"
        assert not {found.partition(".")[0] for found in imports_of(path)} & SILENT, path


def test_q44_no_result_of_reading_has_room_for_a_roms_bytes() -> None:
    """Between the processes and in the database there are only numbers, names and hashes."""
    for name in ("scanning", "found", "parts", "entry", "fingerprint"):
        tree = ast.parse((ROOT / "roms" / f"{name}.py").read_text(encoding="utf-8"))
        fields = [
            ast.unparse(node.annotation)
            for kind in ast.walk(tree)
            if isinstance(kind, ast.ClassDef)
            for node in kind.body
            if isinstance(node, ast.AnnAssign)
        ]
        assert not any("bytes" in field or "Any" in field for field in fields), name
