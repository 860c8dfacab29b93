"""The spec file, evaluated as on Windows: which programs it makes there, what they show and what lies beside them.

PyInstaller makes programs only for the system that it runs on, so its own part is played here by what notes the words
that it is called with. What Windows itself says to the result was not asked; docs/releasing.md tells how to.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from frozen import collecting, contents
from project import windows_numbers

from kaillera_client.version import VERSION

SPEC = collecting.ROOT / "packaging" / "frozen" / "kaillera-client.spec"

FOUND = [
    ("PySide6\\Qt6Core.dll", "C:\\site-packages\\PySide6\\Qt6Core.dll", "BINARY"),
    ("PySide6\\Qt6Qml.dll", "C:\\site-packages\\PySide6\\Qt6Qml.dll", "BINARY"),
    ("PySide6\\opengl32sw.dll", "C:\\site-packages\\PySide6\\opengl32sw.dll", "BINARY"),
    ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\q\\qwindows.dll", "BINARY"),
    ("PySide6\\plugins\\tls\\qschannelbackend.dll", "C:\\q\\qschannelbackend.dll", "BINARY"),
    ("python311.dll", "C:\\Python311\\python311.dll", "BINARY"),
]


@dataclass
class Analysis:
    """Stands for PyInstaller's: has found what it finds on Windows, and notes what it was asked."""

    scripts: list[str]
    asked: dict[str, Any]
    binaries: list[collecting.Entry] = field(default_factory=lambda: list(FOUND))
    datas: list[collecting.Entry] = field(default_factory=list)
    pure: tuple[()] = ()


@dataclass
class Evaluated:
    """What the spec file did."""

    analyses: list[Analysis] = field(default_factory=list)
    programs: list[dict[str, Any]] = field(default_factory=list)
    folders: list[tuple[tuple[object, ...], dict[str, Any]]] = field(default_factory=list)


@pytest.fixture
def evaluated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Evaluated:
    """The spec file, run with Windows' name for the system; its files go to a folder of the test."""
    seen = Evaluated()

    def analysis(scripts: list[str], **asked: Any) -> Analysis:
        made = Analysis(scripts, asked)
        seen.analyses.append(made)
        return made

    def program(*_parts: object, **options: Any) -> dict[str, Any]:
        seen.programs.append(options)
        return options

    def folder(*parts: object, **options: Any) -> None:
        seen.folders.append((parts, options))

    monkeypatch.setattr("sys.platform", contents.WINDOWS)
    monkeypatch.setattr(collecting, "WORK", tmp_path)
    monkeypatch.setattr(collecting, "ORIGINS", tmp_path / "origins.json")
    # Another process would ask the modules for it, on the system that is really here.
    monkeypatch.setattr(collecting, "collect_submodules", lambda name: [name])
    names = {
        "SPECPATH": str(SPEC.parent),
        "Analysis": analysis,
        "PYZ": lambda pure: pure,
        "EXE": program,
        "COLLECT": folder,
    }
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), names)
    return seen


def test_two_programs_share_one_folder(evaluated: Evaluated) -> None:
    told = [(program["name"], program["console"]) for program in evaluated.programs]
    assert told == [("kaillera-client", True), ("kaillera-client-window", False)]
    assert all(program["exclude_binaries"] for program in evaluated.programs)
    ((parts, options),) = evaluated.folders
    assert options["name"] == "kaillera-client"
    assert list(parts[:2]) == evaluated.programs


def test_each_has_an_icon_and_says_its_version(evaluated: Evaluated) -> None:
    for program in evaluated.programs:
        assert Path(program["icon"]).read_bytes().startswith(b"\0\0\1\0")
        said = Path(program["version"]).read_text(encoding="utf-8")
        assert f"StringStruct('ProductVersion', '{VERSION}')" in said
        assert f"filevers={windows_numbers(VERSION)}" in said
        assert f"{program['name']}.exe" in said


def test_what_windows_needs_of_qt_is_kept_and_nothing_else(evaluated: Evaluated) -> None:
    (analysis,) = evaluated.analyses
    kept = [destination for destination, _, _ in analysis.binaries]
    assert kept == [
        "PySide6\\Qt6Core.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "python311.dll",
    ]


def test_the_libraries_for_emulators_go_with_it(evaluated: Evaluated) -> None:
    (analysis,) = evaluated.analyses
    places = {(Path(source).name, target) for source, target in analysis.asked["datas"]}
    folder = "kaillera_client/resources/kaillera_library"
    assert ("kailleraclient.dll", f"{folder}/windows32") in places
    assert ("kailleraclient.dll", f"{folder}/windows64") in places
    assert ("app.svg", "kaillera_client/resources/icons") in places
    assert Path(analysis.scripts[0]).is_file()
    (hook,) = analysis.asked["runtime_hooks"]
    assert Path(hook).is_file()
    assert set(analysis.asked["hiddenimports"]) >= {"pyqtgraph", "kaillera_client"}
