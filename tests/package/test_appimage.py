"""The AppImage: the runtime that was published, the app behind it, the same bytes twice, and run in an empty Debian."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from linux import appimage
from project import FROZEN, facts

from tests.package.empty_debian import EmptyDebian

pytestmark = pytest.mark.timeout(1800)

NEEDED = ("libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libglib2.0-0", "libx11-xcb1")
"""What every desktop has; Qt and Python come with the app."""


@pytest.fixture(scope="module")
def offset(image: Path) -> int:
    """Where the squashfs begins, as the runtime says."""
    done = subprocess.run([image, "--appimage-offset"], capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_it_is_an_appimage_of_the_second_type_with_the_published_runtime(
    image: Path, offset: int
) -> None:
    content = image.read_bytes()
    assert content[8:11] == b"AI\x02"
    assert hashlib.sha256(content[:offset]).hexdigest() == appimage.RUNTIME_SHA256
    assert content[offset : offset + 4] == b"hsqs"


def test_everything_that_belongs_into_it_is_in_it(image: Path, tmp_path: Path) -> None:
    command = [str(image), "--appimage-extract"]
    subprocess.run(command, cwd=tmp_path, stdout=subprocess.DEVNULL, check=True)
    root = tmp_path / "squashfs-root"
    inside = root / "usr/lib/kaillera-client"
    ours = {str(path.relative_to(FROZEN)) for path in FROZEN.rglob("*")}
    runtime = f"licences/{appimage.LICENCE_TEXT.stem}"
    text = f"{runtime}/{appimage.LICENCE_TEXT.name}"
    there = {str(path.relative_to(inside)) for path in inside.rglob("*")}
    assert there == ours | {runtime, text}
    for work in ("Simon Peter", "Dave Vasilevsky", "liblzma"):
        assert work in (inside / text).read_text(encoding="utf-8")
    listing = (inside / "licences/README.txt").read_text(encoding="utf-8")
    assert listing.splitlines()[-1] == "appimage-runtime AppImageKit 13: MIT AND BSD-2-Clause"
    assert (root / "AppRun").resolve() == inside / "kaillera-client"
    assert (root / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    command = ["desktop-file-validate", str(root / "kaillera-client.desktop")]
    assert subprocess.run(command, capture_output=True, check=True).stdout == b""
    command = ["appstreamcli", "validate-tree", "--no-net", str(root)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


def test_two_are_the_same_bytes(image: Path, frozen: Path, tmp_path: Path) -> None:
    now = facts()
    one, other = (
        appimage.build(frozen, tmp_path / name, now, runtime=appimage.KEPT)
        for name in ("one", "other")
    )
    assert one.read_bytes() == other.read_bytes()


def test_another_runtime_is_refused(frozen: Path, tmp_path: Path) -> None:
    other = tmp_path / "runtime-x86_64"
    other.write_bytes(b"\x7fELF of somebody")
    with pytest.raises(appimage.AppImageError, match="differs"):
        appimage.build(frozen, tmp_path, facts(), runtime=other)


@pytest.mark.parametrize("how", ["mounted", "unpacked"])
def test_it_runs_in_an_empty_debian(debian: EmptyDebian, image: Path, how: str) -> None:
    program = f"/tmp/{image.name}"
    shutil.copy(image, debian.folder / "tmp")
    needed = (*NEEDED, *(["libfuse2"] if how == "mounted" else []))
    debian.apt("install", *needed)
    start = [program] if how == "mounted" else [program, "--appimage-extract-and-run"]
    assert debian.run(*start, "--version").stdout.split()[-1] == facts().version
    demo = debian.run(*start, "demo", "--headless", "--json", "--frames", "120", "--fps", "0")
    assert json.loads(demo.stdout)["ok"] is True
    debian.run("rm", program)
    debian.run("rm", "-rf", "/root/.config", "/root/.local")
    debian.apt("purge", "--autoremove", *needed)


def test_without_fuse_it_says_what_is_missing(debian: EmptyDebian, image: Path) -> None:
    shutil.copy(image, debian.folder / "tmp")
    debian.apt("install", "zlib1g")
    done = debian.run(f"/tmp/{image.name}", "--version", check=False)
    assert done.returncode != 0
    assert "FUSE" in done.stdout + done.stderr
    debian.run("rm", f"/tmp/{image.name}")
