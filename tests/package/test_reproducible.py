"""The same commit gives the same wheel and sdist, wherever and by whomever they are built."""

import os
import subprocess
import tarfile

import pytest
from release.compare import compare
from release.distributions import Distributions, build

from tests.package.conftest import ROOT

pytestmark = pytest.mark.timeout(600)


def git(*words: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def commit() -> str:
    """What is built both times, also when somebody commits meanwhile."""
    return git("rev-parse", "HEAD").strip()


@pytest.fixture(scope="module")
def builds(
    commit: str, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Distributions, Distributions]:
    """Two builds, the second one in another place, of somebody with other habits."""
    one = build(tmp_path_factory.mktemp("one"), commit)
    elsewhere = tmp_path_factory.mktemp("a folder with another name")
    umask = os.umask(0o077)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("TMPDIR", str(elsewhere))
            patch.setattr("tempfile.tempdir", None)
            patch.setenv("TZ", "Asia/Tokyo")
            patch.setenv("LC_ALL", "C")
            patch.setenv("PYTHONHASHSEED", "7")
            other = build(elsewhere / "out", commit)
    finally:
        os.umask(umask)
    return one, other


def test_two_builds_have_the_same_bytes(builds: tuple[Distributions, Distributions]) -> None:
    one, other = builds
    assert compare(one.sdist, other.sdist) == []
    assert compare(one.wheel, other.wheel) == []


def test_the_sdist_has_every_file_of_the_commit_and_no_other(
    commit: str, builds: tuple[Distributions, Distributions]
) -> None:
    with tarfile.open(builds[0].sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names ^ set(git("ls-tree", "-r", "--name-only", commit).splitlines()) == {"PKG-INFO"}
