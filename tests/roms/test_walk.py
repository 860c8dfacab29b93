"""Walking folders: circles, things that are no files, and folders that cannot be read."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kaillera_client.roms import walk as walking
from kaillera_client.roms.reading import LARGEST_FILE
from kaillera_client.roms.scanning import FolderState
from kaillera_client.roms.walk import Walk, walk


def walk_quietly(*folders: Path) -> Walk:
    return walk([str(folder) for folder in folders], lambda _folder, _files: None)


def test_files_of_all_levels_are_found_and_others_counted(tmp_path: Path) -> None:
    (tmp_path / "a/b/c").mkdir(parents=True)
    for name in ("a/x.nes", "a/b/c/y.ZIP", "a/readme.txt", "z.sfc"):
        (tmp_path / name).write_bytes(b"12345")
    found = walk_quietly(tmp_path)
    assert sorted(Path(file.path).name for file in found.files) == ["x.nes", "y.ZIP", "z.sfc"]
    assert (found.seen, found.skipped, found.troubles) == (4, 1, [])
    assert all(file.size == 5 and file.mtime_ns > 0 for file in found.files)


def test_circles_of_links_end(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/game.nes").write_bytes(b"1")
    (tmp_path / "deep/up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "again").symlink_to(tmp_path / "deep", target_is_directory=True)
    (tmp_path / "self.nes").symlink_to(tmp_path / "self.nes")
    found = walk_quietly(tmp_path)
    assert len(found.files) == 1
    assert len(found.troubles) == 1  # the link to itself


def test_a_folder_that_is_given_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "game.nes").write_bytes(b"1")
    (tmp_path / "sub").mkdir()
    found = walk_quietly(tmp_path, tmp_path, tmp_path / "sub")
    assert [folder.state for folder in found.folders] == [
        FolderState.READ,
        FolderState.REPEATED,
        FolderState.REPEATED,
    ]
    assert len(found.files) == 1


def test_folders_that_are_not_there_are_told(tmp_path: Path) -> None:
    (tmp_path / "file.nes").write_bytes(b"1")
    found = walk_quietly(tmp_path / "gone", tmp_path / "file.nes")
    assert [folder.state for folder in found.folders] == [FolderState.UNREADABLE] * 2
    assert [trouble.reason for trouble in found.troubles][1] == "it is no folder"
    assert found.hidden == [str(tmp_path / "gone"), str(tmp_path / "file.nes")]


if sys.platform != "win32":

    def test_pipes_are_skipped_and_broken_links_told(tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.nes")
        (tmp_path / "broken.nes").symlink_to("nowhere")
        (tmp_path / "device.nes").symlink_to("/dev/zero")
        found = walk_quietly(tmp_path)
        assert (found.files, found.seen, found.skipped) == ([], 3, 2)
        assert [Path(trouble.path).name for trouble in found.troubles] == ["broken.nes"]


def test_a_folder_that_goes_while_it_is_walked(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "game.nes").write_bytes(b"1")

    def remove_one(_: str, __: int) -> None:
        if (tmp_path / "a").exists():
            (tmp_path / "a").rename(tmp_path / "b" / "moved")

    found = walk([str(tmp_path)], remove_one)
    assert len(found.files) >= 1
    assert all("moved" in file.path or "b" in file.path for file in found.files)
    assert len(found.troubles) <= 1


def test_a_folder_that_cannot_be_listed_hides_what_is_below(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locked").mkdir()
    (tmp_path / "game.nes").write_bytes(b"1")
    listed = walking._listed

    def refuse(folder: str) -> Iterator["os.DirEntry[str]"]:
        if folder.endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(walking, "_listed", refuse)
    found = walk_quietly(tmp_path)
    assert (len(found.files), found.hidden) == (1, [str(tmp_path / "locked")])
    assert [trouble.reason for trouble in found.troubles] == ["Permission denied"]
    assert found.folders[0].state is FolderState.READ


def test_huge_files_and_too_many_are_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "huge.iso").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    for number in range(3):
        (tmp_path / f"{number}.nes").write_bytes(b"1")
    monkeypatch.setattr(walking, "MOST_FILES", 2)
    found = walk_quietly(tmp_path)
    assert (len(found.files), found.skipped) == (2, 2)
