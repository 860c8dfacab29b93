"""What installers say of the program agrees with the program; nothing is built here."""

import re
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import icons
import project
import pytest
from linux import appimage, debian_package, manual, tree
from packaging.requirements import Requirement
from windows import installer

from kaillera_client.version import VERSION

FACTS = project.Facts("1.2.3", datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC), ("Something new.",))
# What is brought along on other systems or by other Pythons only.
ELSEWHERE = {"brotlicffi", "cffi", "colorama", "pycparser"}


def desktop_entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(tree.DESKTOP_FILE.read_text(encoding="utf-8"))
    return dict(parser["Desktop Entry"])


def test_every_option_is_in_the_manual_page() -> None:
    page = manual.page(FACTS.version, FACTS.date)
    plain = page.replace("\\-", "-")
    assert manual.option_names() >= {"--version", "--headless", "--screenshot", "--undo", "--json"}
    missing = [name for name in manual.option_names() if f"\\fB{name}\\fR" not in plain]
    assert not missing


def test_every_command_is_in_the_manual_page() -> None:
    page = manual.page(FACTS.version, FACTS.date)
    names = [name for name, _, _ in manual.commands()]
    assert {"gui", "demo", "play", "serve", "ping", "list"} <= set(names)
    assert [name for name in names if f".SS {manual.escaped(name)}\n" not in page] == []


def test_the_manual_page_has_only_letters_that_every_troff_knows() -> None:
    assert manual.page(FACTS.version, FACTS.date).isascii()
    assert manual.escaped(".SH -x \\ ’") == "\\&.SH \\-x \\e \\(cq"


def test_the_desktop_file_fits_the_window() -> None:
    entry = desktop_entry()
    source = (project.ROOT / "kaillera_client/gui/app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{tree.DESKTOP_FILE.stem}")' in source
    assert entry["StartupWMClass"] == tree.DESKTOP_FILE.stem
    assert entry["Name"] == project.TITLE
    assert entry["Comment"] == project.SUMMARY
    assert entry["Icon"] == project.NAME
    assert entry["Exec"].split() == [project.NAME, "gui", "--", "%u"]
    assert entry["MimeType"] == "x-scheme-handler/kaillera;"


def test_the_desktop_file_speaks_the_languages_of_the_window() -> None:
    entry = desktop_entry()
    folder = project.ROOT / "kaillera_client/resources/translations"
    languages = {file.stem.removeprefix("kaillera_") for file in folder.glob("kaillera_*.ts")}
    real = {name for name in languages if not name.startswith(("pseudo", "en"))}
    for key in ("GenericName", "Comment"):
        assert {name for name in real if f"{key}[{name}]" not in entry} == set()


def test_software_centres_are_told_the_same() -> None:
    found = ET.fromstring(tree.metainfo(FACTS))
    assert found.findtext("launchable") == tree.DESKTOP_FILE.name
    assert found.findtext("name") == project.TITLE
    assert found.findtext("summary") == project.SUMMARY
    assert tree.METAINFO_FILE.name == f"{found.findtext('id')}.metainfo.xml"
    release = found.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2026-02-03"}


def test_every_package_that_is_brought_along_has_its_licence_named() -> None:
    papers = (Path(debian_package.__file__).parent / "debian/copyright").read_text(
        encoding="utf-8"
    )
    words = set(re.findall(r"[\w.-]+", papers.lower()))
    lock = (project.ROOT / "requirements.txt").read_text(encoding="utf-8")
    pinned = {name.lower() for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    assert {name for name in pinned - ELSEWHERE if name not in words} == set()
    asked = tomllib.loads((project.ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert {Requirement(line).name.lower() for line in asked} <= pinned


def test_the_version_has_the_forms_that_systems_want() -> None:
    assert project.facts().version == VERSION
    assert replace(FACTS, version="1.0.0rc2").debian_version == "1.0.0~rc2"
    assert replace(FACTS, version="1.0.0.dev3").debian_version == "1.0.0~dev3"
    assert replace(FACTS, version="1.0.0rc2").windows_version == "1.0.0.0"
    assert FACTS.debian_version == "1.2.3"


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("1.2.3", (1, 2, 3, 0)),
        ("1.2.3.4.5", (1, 2, 3, 4)),
        ("2.0rc1", (2, 0, 0, 0)),
        ("1.dev3", (1, 0, 0, 0)),
        ("70000.1+local.9", (65535, 1, 0, 0)),
    ],
)
def test_windows_compares_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert project.windows_numbers(version) == numbers


def test_changes_are_those_of_the_version_or_of_what_is_not_released() -> None:
    text = "# Changes\n\n## Unreleased\n\n- new\n  and more\n\n## 1.0.0 - 2026-01-01\n\n### Added\n\n- old\n"
    assert project.read_changes(text, "1.0.0") == ("old",)
    assert project.read_changes(text, "1.1.0") == ("new and more",)


def test_the_debian_changelog_names_this_version() -> None:
    text = debian_package.changelog(FACTS)
    assert text.startswith(
        "kaillera-client (1.2.3) stable; urgency=medium\n\n  * Something new.\n"
    )
    assert text.endswith(">  Tue, 03 Feb 2026 04:05:06 +0000\n")


def test_libraries_that_come_along_need_no_package() -> None:
    files = [Path("a/libz.so.1"), Path("b/libpyside6.abi3.so.6.11"), Path("c/_json.so")]
    assert debian_package.brought_along(files) == "libz 1\nlibpyside6.abi3 6.11\n"


def test_the_icon_has_all_sizes_of_windows() -> None:
    content = icons.ico()
    assert content[:4] == b"\0\0\1\0"
    assert content[4] == len(icons.WINDOWS_SIZES)
    widths = [content[6 + 16 * at] or 256 for at in range(content[4])]
    assert widths == list(icons.WINDOWS_SIZES)
    assert icons.ico() == content


def test_the_installer_removes_what_it_copies_and_nothing_else(tmp_path: Path) -> None:
    for name in ("a.exe", "_internal/b $c.dll", "_internal/deep/er/d"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    text = installer.file_macros(tmp_path)
    removed = [line.strip() for line in text.splitlines() if "Delete" in line or "RMDir" in line]
    assert removed == [
        'Delete "$INSTDIR\\_internal\\b $$c.dll"',
        'Delete "$INSTDIR\\_internal\\deep\\er\\d"',
        'Delete "$INSTDIR\\a.exe"',
        'RMDir "$INSTDIR\\_internal\\deep\\er"',
        'RMDir "$INSTDIR\\_internal\\deep"',
        'RMDir "$INSTDIR\\_internal"',
    ]
    assert text.count("  File ") == 3
    assert "/r" not in text


def test_an_app_for_another_system_gets_no_installer(tmp_path: Path) -> None:
    with pytest.raises(installer.InstallerError, match="is no app for Windows"):
        installer.build(tmp_path, tmp_path, FACTS)


def test_who_has_no_cargo_and_may_not_install_it_is_told_what_else_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appimage, "KEPT", tmp_path / "kept")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(appimage.AppImageError, match="not installed: cargo") as caught:
        appimage.find_runtime({"CARGO_HOME": str(tmp_path)})
    assert appimage.RUNTIME_VARIABLE in str(caught.value)
    named = {appimage.RUNTIME_VARIABLE: str(tmp_path / "runtime")}
    assert appimage.find_runtime(named) == tmp_path / "runtime"


@pytest.mark.parametrize("words", [["gui", "--"], ["gui", "--", "kaillera://x"]])
def test_what_desktops_and_windows_start_is_understood(words: list[str]) -> None:
    from kaillera_client.gui.options import parse  # noqa: PLC0415

    assert parse(words[1:]).link == "".join(words[2:])
