"""The Debian package: valid in all its parts, the same bytes twice, and installed and purged in an empty Debian."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from linux import debian_package, tree
from project import FROZEN, facts

from tests.fakes.x_display import desktop
from tests.package.empty_debian import EmptyDebian
from tests.package.frozen_app import TITLE

pytestmark = pytest.mark.timeout(1800)

NAME = "kaillera-client"
OF_A_DESKTOP = ("fonts-dejavu-core", "desktop-file-utils", "xdg-utils")
"""A font, and what makes desktops know which program opens a link."""
LINK = "kaillera://join?server=192.0.2.1:27888&game=A%20Game&v=1"


def said(*command: str | Path) -> str:
    """Return everything that a checker says; it must be content."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def content(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything in the package, as files."""
    folder = tmp_path_factory.mktemp("deb")
    said("dpkg-deb", "--raw-extract", package, folder)
    return folder


def test_lintian_has_nothing_to_remark_that_is_not_argued(package: Path) -> None:
    remarks = said("lintian", "--allow-root", "--fail-on", "error,warning", "-I", package)
    heavy = [line for line in remarks.splitlines() if line.startswith(("E:", "W:"))]
    # An argument may be about nothing here: some remarks are about the Python that builds.
    assert heavy == []


def test_it_runs_nothing_and_keeps_nothing_when_it_comes_and_goes(content: Path) -> None:
    assert {path.name for path in (content / "DEBIAN").iterdir()} == {"control", "md5sums"}


def test_the_desktop_file_is_valid(content: Path) -> None:
    file = content / f"usr/share/applications/{NAME}.desktop"
    assert said("desktop-file-validate", file) == ""
    assert "MimeType=x-scheme-handler/kaillera;" in file.read_text().splitlines()


def test_what_software_centres_show_is_valid_and_belongs_together(content: Path) -> None:
    metainfo = content / f"usr/share/metainfo/{tree.METAINFO_FILE.name}"
    said("appstreamcli", "validate", "--no-net", "--pedantic", metainfo)
    said("appstreamcli", "validate-tree", "--no-net", content)


def test_the_manual_page_is_shown_without_a_complaint(content: Path) -> None:
    page = content / f"usr/share/man/man1/{NAME}.1.gz"
    shown = subprocess.run(
        ["man", "--warnings", "--local-file", page], capture_output=True, text=True, check=True
    )
    assert shown.stderr == ""
    assert "install-library" in shown.stdout


def test_every_file_has_a_sum_and_an_owner_who_is_nobody(package: Path, content: Path) -> None:
    sums = content / "DEBIAN/md5sums"
    subprocess.run(["md5sum", "--check", "--quiet", sums], cwd=content, check=True)
    files = [path for path in (content / "usr").rglob("*") if path.is_file()]
    assert len(sums.read_text().splitlines()) == len([f for f in files if not f.is_symlink()])
    listing = said("dpkg-deb", "--contents", package).splitlines()
    assert {line.split()[1] for line in listing} == {"root/root"}


def test_every_folder_of_the_app_has_its_licence_named(content: Path) -> None:
    papers = (content / f"usr/share/doc/{NAME}/copyright").read_text()
    inside = content / f"usr/lib/{NAME}/_internal"
    packages = {path.name for path in inside.iterdir() if path.is_dir()}
    ours = {"kaillera_client"}
    unnamed = {
        name
        for name in packages - ours
        if f"_internal/{name}/" not in papers
        and not name.endswith(".dist-info")
        and not name.startswith("python")
    }
    assert not unnamed


def test_two_packages_are_the_same_bytes(tmp_path: Path, frozen: Path) -> None:
    # Not packed: xz makes the same of the same, and takes minutes for it.
    now = facts()
    one, other = (
        debian_package.build(frozen, tmp_path / name, now, "none") for name in ("one", "other")
    )
    assert one.read_bytes() == other.read_bytes()
    shutil.rmtree(tmp_path)


def test_installs_runs_and_goes_without_a_trace_in_an_empty_debian(
    debian: EmptyDebian, package: Path
) -> None:
    before = debian.files()
    shutil.copy(package, debian.folder / "tmp")
    debian.apt("install", f"/tmp/{package.name}", *OF_A_DESKTOP)

    version = debian.run(NAME, "--version").stdout
    assert version.split() == [NAME, facts().version]
    demo = debian.run(NAME, "demo", "--headless", "--json", "--frames", "120", "--fps", "0")
    assert json.loads(demo.stdout)["ok"] is True
    opens = debian.run("xdg-mime", "query", "default", "x-scheme-handler/kaillera").stdout
    assert opens.strip() == f"{NAME}.desktop"
    see_the_window_and_hand_it_a_link(debian)
    shutil.rmtree(debian.folder / "root/.config", ignore_errors=True)
    shutil.rmtree(debian.folder / "root/.local", ignore_errors=True)

    debian.apt("remove", NAME)
    assert {path for path in debian.files() if "kaillera" in path} == set()
    assert NAME not in debian.run("dpkg-query", "--show").stdout
    debian.apt("purge", "--autoremove", *OF_A_DESKTOP)
    assert debian.files() - before == set()


def see_the_window_and_hand_it_a_link(debian: EmptyDebian) -> None:
    """Open the window on a screen in memory, and then a link, as a browser does: one window is there afterwards."""
    with desktop() as screen, debian.sharing("/tmp/.X11-unix"):
        command = debian.inside(NAME, display=screen.name)
        with subprocess.Popen(command, stdin=subprocess.DEVNULL) as window:
            screen.wait_for(TITLE)
            debian.run("xdg-open", LINK, display=screen.name)
            assert window.poll() is None
            titles = [title for title in screen.titles() if "Kaillera" in title]
            window.terminate()
    assert len(titles) == 1


def test_the_package_is_of_this_app(content: Path) -> None:
    assert FROZEN.is_dir()
    inside = content / f"usr/lib/{NAME}"
    ours = {str(path.relative_to(FROZEN)) for path in FROZEN.rglob("*")}
    assert {str(path.relative_to(inside)) for path in inside.rglob("*")} == ours
