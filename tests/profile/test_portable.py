"""Portable mode: a marker beside the program, a copy to begin with, and the usual folder when that fails."""

from pathlib import Path

import pytest

from kaillera_client.profile import portable
from kaillera_client.profile.folder import FOLDER_VARIABLE
from kaillera_client.profile.portable import (
    PortablePlace,
    adopt,
    current_folder,
    program_root,
    start_folder,
)
from kaillera_client.profile.problems import Problem, ProfileFile
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import ProfileStore


def _no_problem(problem: Problem) -> None:
    raise AssertionError(problem)


@pytest.fixture
def place(tmp_path: Path) -> PortablePlace:
    root = tmp_path / "stick"
    root.mkdir()
    return PortablePlace(root)


@pytest.fixture
def environ(
    place: PortablePlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """An AppImage on the stick; the account's folder is in the temporary folder."""
    monkeypatch.setattr(
        portable, "profile_folder", lambda chosen, _environ: chosen or tmp_path / "usual"
    )
    content = Path(portable.__file__).parents[2]
    return {"APPIMAGE": str(place.root / "client.AppImage"), "APPDIR": str(content)}


def test_another_program_s_appimage_is_not_ours(
    environ: dict[str, str], place: PortablePlace
) -> None:
    assert program_root(environ) == place.root
    assert program_root({**environ, "APPDIR": str(place.root)}) != place.root
    assert program_root({"APPIMAGE": environ["APPIMAGE"]}) != place.root


def test_on_and_off_are_a_file_beside_the_program(place: PortablePlace) -> None:
    assert not place.is_on()
    place.turn_on()
    place.turn_on()
    assert place.is_on()
    assert place.folder.name in (place.root / portable.MARKER).read_text("utf-8")
    place.turn_off()
    place.turn_off()
    assert not place.is_on()


def test_it_begins_with_a_copy_of_the_settings_and_goes_its_own_way_then(
    place: PortablePlace, environ: dict[str, str], tmp_path: Path
) -> None:
    usual = tmp_path / "usual"
    store = ProfileStore(usual, _no_problem)
    store.save_settings(Settings(nickname="Ana"))
    store.close()
    assert start_folder(None, environ) == current_folder(None, environ) == usual
    place.turn_on()
    assert current_folder(None, environ) == usual, "the portable one has not begun"
    assert not place.folder.exists()
    assert start_folder(None, environ) == current_folder(None, environ) == place.folder
    assert ProfileStore(place.folder, _no_problem).load().settings.nickname == "Ana"
    (usual / ProfileFile.SETTINGS.value).unlink()
    assert start_folder(None, environ) == place.folder
    assert ProfileStore(place.folder, _no_problem).load().settings.nickname == "Ana"
    place.turn_off()
    assert start_folder(None, environ) == usual


def test_a_chosen_folder_comes_first(
    place: PortablePlace, environ: dict[str, str], tmp_path: Path
) -> None:
    place.turn_on()
    assert start_folder(tmp_path / "chosen", environ) == tmp_path / "chosen"
    named = {**environ, FOLDER_VARIABLE: str(tmp_path / "named")}
    assert start_folder(None, named) == tmp_path / "usual"
    assert not place.folder.exists()


@pytest.mark.expects_log_records
def test_what_cannot_be_copied_leaves_the_usual_folder_and_no_half_profile(
    place: PortablePlace, environ: dict[str, str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    usual = tmp_path / "usual"
    usual.mkdir()
    (usual / "settings.json").write_text("{}")
    place.turn_on()
    # A file where the unfinished copy has to lie: nobody can write into it, not even root.
    blocked = place.root / f"{portable.FOLDER}.unfinished"
    blocked.write_text("")
    assert start_folder(None, environ) == usual
    assert not place.folder.exists()
    assert "could not be begun" in caplog.text


def test_a_copy_has_files_only(place: PortablePlace, tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    (usual / "folder").mkdir(parents=True)
    (usual / "settings.json").write_text("{}")
    (usual / "link.json").symlink_to(usual / "settings.json")
    adopt(place, usual)
    assert [file.name for file in place.folder.iterdir()] == ["settings.json"]


def test_nothing_is_made_where_there_is_nothing_to_copy(
    place: PortablePlace, tmp_path: Path
) -> None:
    adopt(place, tmp_path / "nowhere")
    assert not place.folder.exists()


def test_a_source_tree_is_a_place_for_it() -> None:
    root = program_root({})
    assert root is not None
    assert (root / "pyproject.toml").is_file()
