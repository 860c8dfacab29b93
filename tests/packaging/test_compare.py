"""Two builds are the same or the difference is found and told."""

import io
import tarfile
import zipfile
from pathlib import Path

import pytest
from release.compare import compare


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    folders = tmp_path / "a", tmp_path / "other"
    for folder in folders:
        folder.mkdir()
    return folders


def told(one: Path, other: Path) -> list[str]:
    return [str(difference) for difference in compare(one, other)]


def a_zip(
    target: Path, names: str = "ab", year: int = 2020, level: int = 6, text: str = "x"
) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name in names:
            info = zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0))
            archive.writestr(info, text * 2000 + name, zipfile.ZIP_DEFLATED, level)
    return target


def a_tar(target: Path, content: bytes, mtime: int = 0) -> Path:
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as archive:
        info = tarfile.TarInfo("in")
        info.size, info.mtime = len(content), mtime
        archive.addfile(info, io.BytesIO(content))
    target.write_bytes(plain.getvalue())
    return target


def test_the_same_is_the_same(builds: tuple[Path, Path]) -> None:
    one, other = (a_zip(folder / "x.whl") for folder in builds)
    assert told(one, other) == []
    for folder in builds:
        (folder / "link").symlink_to("x.whl")
        (folder / "sub").mkdir()
    assert told(*builds) == []


def test_members_of_archives_are_compared(builds: tuple[Path, Path]) -> None:
    one = a_zip(builds[0] / "x.whl")
    assert told(one, a_zip(builds[1] / "x.whl", year=2021)) == [
        "x.whl!a: its date is '(2020, 1, 1, 0, 0, 0)' and '(2021, 1, 1, 0, 0, 0)'",
        "x.whl!b: its date is '(2020, 1, 1, 0, 0, 0)' and '(2021, 1, 1, 0, 0, 0)'",
    ]
    assert told(one, a_zip(builds[1] / "x.whl", names="ba")) == [
        "x.whl!: has its members in another order"
    ]
    assert told(one, a_zip(builds[1] / "x.whl", names="a")) == [
        "x.whl!b: is only in the first build"
    ]
    packed = told(one, a_zip(builds[1] / "x.whl", level=0))
    assert len(packed) == 2
    assert "compression" in packed[0]
    content = told(one, a_zip(builds[1] / "x.whl", text="y"))
    assert "x.whl!a: 2001 and 2001 bytes, from byte 0 on: 78 78" in "\n".join(content)


def test_archives_in_archives_and_in_folders(builds: tuple[Path, Path]) -> None:
    for folder, year in zip(builds, (2020, 2021), strict=True):
        wheel = a_zip(folder / "x.whl", names="a", year=year)
        a_tar(folder / "x.tar", wheel.read_bytes())
        wheel.unlink()
    assert told(builds[0] / "x.tar", builds[1] / "x.tar") == [
        "x.tar!in!a: its date is '(2020, 1, 1, 0, 0, 0)' and '(2021, 1, 1, 0, 0, 0)'"
    ]
    assert told(*builds)[0].startswith("a/x.tar!in!a: its date")
    a_tar(builds[0] / "x.tar", b"", mtime=5)
    a_tar(builds[1] / "x.tar", b"", mtime=6)
    assert told(*builds) == ["a/x.tar!in: its date is '5' and '6'"]


def test_packages_of_debian(builds: tuple[Path, Path]) -> None:
    for folder, date in zip(builds, "12", strict=True):
        header = f"{'control':16}{date:12}{'0':6}{'0':6}{'100644':8}{'3':10}`\n".encode()
        (folder / "x.deb").write_bytes(b"!<arch>\n" + header + b"abc\n")
    assert told(builds[0] / "x.deb", builds[1] / "x.deb") == [
        "x.deb!control: its date is '1' and '2'"
    ]


def test_rights_links_and_the_name_of_the_folder(builds: tuple[Path, Path]) -> None:
    for folder in builds:
        (folder / "link").symlink_to(folder)
        (folder / "text").write_text(f"made in {folder.parent}")
        (folder / "path").write_text(f"made in {folder}")
    (builds[1] / "text").chmod(0o755)
    (builds[0] / "text").chmod(0o644)
    lines = told(*builds)
    assert [line.split(":")[0] for line in lines] == ["a/link", "a/path", "a/text"]
    assert "its link is" in lines[0]
    assert lines[2] == "a/text: its rights is '-rw-r--r--' and '-rwxr-xr-x'"
    one, other = (folder / "path" for folder in builds)
    assert told(one, other) == [
        "path: differs only in the name of the folder in which it was built"
    ]
