"""The version is stated once, the change log keeps its form, and a release's checksums are those of its files."""

import hashlib
import os
import re
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from packaging.version import Version
from release import checksums
from release.commit import UNRELEASED, Heading, headings
from wheel_hook import FOLDER, TARGETS, LibraryHook, without

from kaillera_client.emulators.installation import Edition
from kaillera_client.emulators.installing import usual_folder
from kaillera_client.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("kaillera_client", "packaging", "docs")
TEXTS = {
    ".py",
    ".md",
    ".toml",
    ".c",
    ".h",
    ".rc",
    ".xml",
    ".desktop",
    ".spec",
    ".iss",
    ".nsi",
    ".yml",
    ".sh",
    ".txt",
    "",
}


def texts() -> list[Path]:
    """Return what may state a version and is written by people: shipped files, and those beside the folders."""
    top = [
        path
        for path in ROOT.iterdir()
        if path.is_file() and not path.name.startswith(("requirements", "."))
    ]
    below = [path for folder in SHIPPED for path in (ROOT / folder).rglob("*") if path.is_file()]
    return [
        path for path in (*top, *below) if path.suffix in TEXTS and "__pycache__" not in path.parts
    ]


def test_the_version_is_stated_in_one_place() -> None:
    stated = re.compile(rf"(?<![\w.]){re.escape(VERSION)}(?![\w.]\w)".encode())
    naming = {
        path.relative_to(ROOT).as_posix() for path in texts() if stated.search(path.read_bytes())
    }
    # The change log names it once it is released.
    assert naming - {"CHANGELOG.md"} == {"kaillera_client/version.py"}


def test_the_version_is_one_that_every_installer_understands() -> None:
    version = Version(VERSION)
    assert str(version) == VERSION
    assert len(version.release) == 3
    assert version.local is None


def test_pyproject_reads_the_version_from_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"] == {"path": "kaillera_client/version.py"}
    assert project["build-system"]["requires"] == project["dependency-groups"]["build"]


def test_the_newest_section_of_the_change_log_is_this_version_or_unreleased() -> None:
    newest, *older = headings((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert newest == Heading(UNRELEASED, "") or (newest.title == VERSION and newest.date)
    assert all(heading.date for heading in older)
    versions = [Version(heading.title) for heading in older]
    assert versions == sorted(set(versions), reverse=True)
    assert [heading.date for heading in older] == sorted((one.date for one in older), reverse=True)
    if newest.title == UNRELEASED and versions:
        assert Version(VERSION) > versions[0], (
            "the next version is stated as soon as the last one is out"
        )


def test_headings() -> None:
    text = "# Changes\n\n## Unreleased\n\n### Added\n\n## 1.2.0 - 2027-01-31\n- x ## y\n## 1.1.0rc1 - 2026-12-01\n"
    assert headings(text) == [
        Heading("Unreleased", ""),
        Heading("1.2.0", "2027-01-31"),
        Heading("1.1.0rc1", "2026-12-01"),
    ]


def test_checksums_are_those_of_the_files_that_are_published(tmp_path: Path) -> None:
    (tmp_path / "kaillera-client").mkdir()
    (tmp_path / "b.whl").write_bytes(b"wheel")
    (tmp_path / "a.tar.gz").write_bytes(b"sdist")
    (tmp_path / "SHA256SUMS.asc").write_bytes(b"signature")
    for _ in range(2):
        assert (
            checksums.write_checksums(tmp_path).read_bytes()
            == (
                f"{hashlib.sha256(b'sdist').hexdigest()}  a.tar.gz\n"
                f"{hashlib.sha256(b'wheel').hexdigest()}  b.whl\n"
            ).encode()
        )


# The libraries in a wheel


def test_a_wheel_has_every_library_that_the_program_looks_for() -> None:
    wanted = {f"{edition.folder}/{name}" for edition in Edition for name in edition.names}
    assert {name for target in TARGETS for name in target.files} == wanted
    assert usual_folder() == ROOT / FOLDER


def hooked(
    root: Path, monkeypatch: pytest.MonkeyPatch, version: str, path: str = os.devnull
) -> tuple[list[str], list[str]]:
    """Return what the hook puts into a wheel of `root`, and its warnings; there is no compiler but those in `path`."""
    monkeypatch.setenv("PATH", path)
    warnings: list[str] = []
    app: Any = SimpleNamespace(display_warning=warnings.append)
    config: Any = SimpleNamespace()
    metadata: Any = SimpleNamespace()
    hook = LibraryHook(str(root), {}, config, metadata, str(root), "wheel", app)
    data: dict[str, Any] = {"force_include": {}}
    hook.initialize(version, data)
    return sorted(data["force_include"].values()), warnings


def test_what_is_built_is_taken_and_what_is_not_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("linux64/libkailleraclient.so", "linux64/x.4711", "windows64/kailleraclient.dll"):
        (tmp_path / FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / FOLDER / name).write_bytes(b"library, half a library, one of two")
    taken, warnings = hooked(tmp_path, monkeypatch, "standard")
    assert taken == [f"{FOLDER}/linux64/libkailleraclient.so"]
    assert warnings == [
        without(target, f"make and {target.compiler} not found") for target in TARGETS[1:]
    ]
    assert hooked(tmp_path, monkeypatch, "editable") == ([], [])


def test_a_library_that_cannot_be_built_is_not_replaced_by_an_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, script in (("make", "echo 'json.c:1: error' >&2; exit 2"), ("gcc", "")):
        (programs / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    (tmp_path / FOLDER / "linux64").mkdir(parents=True)
    (tmp_path / FOLDER / "linux64/libkailleraclient.so").touch()
    taken, warnings = hooked(tmp_path, monkeypatch, "standard", path=str(programs))
    assert taken == []
    assert warnings[0] == without(TARGETS[0], "json.c:1: error")
