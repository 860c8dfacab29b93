"""What is published, as users get it: built by `make package-test` before, and looked at here without building."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from project import facts

from tests.package.empty_debian import EmptyDebian, empty_debian

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"

# They need what takes minutes to build, so `make test` leaves these tests to `make package-test`.
collect_ignore_glob = [] if os.environ.get("KAILLERA_PACKAGE_TESTS") else ["*"]


@pytest.fixture(scope="session")
def dist() -> Path:
    """The folder with everything that was built."""
    if not DIST.is_dir():
        pytest.fail("Nothing was built. Run make package-test.", pytrace=False)
    return DIST


@pytest.fixture(scope="session")
def frozen(dist: Path) -> Path:
    """The folder of the app that needs no Python."""
    folder = dist / "kaillera-client"
    if not folder.is_dir():
        pytest.fail("The frozen app was not built. Run make package.", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def package(dist: Path) -> Path:
    """The Debian package."""
    return _built(dist / f"kaillera-client_{facts().debian_version}_amd64.deb")


@pytest.fixture(scope="session")
def image(dist: Path) -> Path:
    """The AppImage."""
    return _built(dist / f"kaillera-client-{facts().version}-x86_64.AppImage")


def _built(file: Path) -> Path:
    if not file.is_file():
        pytest.fail(f"{file.name} was not built. Run make package-test.", pytrace=False)
    return file


@pytest.fixture(scope="session")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmptyDebian]:
    """An empty Debian; whoever installs something in it takes it away again."""
    with empty_debian(tmp_path_factory.mktemp("debian")) as made:
        yield made
