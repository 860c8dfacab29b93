"""What describes a release: the list of its parts, and checksums that the usual program accepts."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from packaging.utils import canonicalize_name
from pins import pinned
from release.checksums import published, sha256, write_checksums
from release.parts import Part, direct_needs, release_parts
from release.sbom import sbom, write_sbom

from kaillera_client.version import VERSION
from tests.package.conftest import ROOT

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def parts(frozen: Path) -> list[Part]:
    assert frozen.is_dir()
    return release_parts()


@pytest.fixture(scope="module")
def listed(parts: list[Part], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The list as it is published; writing it has checked it against the schema of its form."""
    text = sbom(VERSION, 1_790_000_000, parts, direct_needs())
    assert text == sbom(VERSION, 1_790_000_000, reversed(parts), direct_needs())
    file = write_sbom(tmp_path_factory.mktemp("sbom"), VERSION, text)
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def test_everything_that_is_pinned_is_listed(listed: dict[str, Any]) -> None:
    named = {
        str(canonicalize_name(one["name"])): one.get("version") for one in listed["components"]
    }
    for name, version in pinned(ROOT / "requirements.txt").items():
        assert named[name] == version
    assert {"python", "qt", "pyinstaller bootloader", "appimage runtime"} <= named.keys()
    assert listed["metadata"]["component"]["version"] == VERSION


def test_the_libraries_are_listed_with_the_checksums_of_those_in_the_app(
    listed: dict[str, Any], frozen: Path
) -> None:
    hashed = [one for one in listed["components"] if "hashes" in one]
    digests = {one["hashes"][0]["content"] for one in hashed if "kailleraclient" in one["name"]}
    folder = frozen / "_internal" / "kaillera_client" / "resources" / "kaillera_library"
    built = [file for file in folder.rglob("*") if file.is_file()]
    assert len(built) == 4
    assert digests == {sha256(file) for file in built}


def test_libraries_of_the_system_are_listed_with_its_packages(listed: dict[str, Any]) -> None:
    packages = {
        one["name"] for one in listed["components"] if one.get("purl", "").startswith("pkg:deb/")
    }
    assert {"zlib1g", "libxkbcommon0"} <= packages


def test_who_needs_whom_is_listed(listed: dict[str, Any]) -> None:
    needs = {one["ref"]: set(one.get("dependsOn", ())) for one in listed["dependencies"]}
    references = {one["bom-ref"] for one in listed["components"]}
    ours = needs.pop(listed["metadata"]["component"]["bom-ref"])
    assert needs.keys() == references
    reached, waiting = set(), ours
    while waiting:
        reached |= waiting
        waiting = set().union(*(needs[one] for one in waiting)) - reached
    assert reached == references, "each part is there for a reason"


def test_checksums_are_accepted(dist: Path, tmp_path: Path) -> None:
    names = [file.name for file in dist.iterdir() if file.is_file()]
    for name in names:
        with (dist / name).open("rb") as content:
            (tmp_path / name).write_bytes(content.read(1 << 16))
    sums = write_checksums(tmp_path)
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", sums.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(": OK") == len(published(tmp_path)) >= 3


def test_two_builds_are_compared_by_one_command(tmp_path: Path) -> None:
    for name, content in (("one", "same"), ("two", "same"), ("three", "other")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(content, encoding="utf-8")
    assert said_of(tmp_path / "one", tmp_path / "two") == (0, "The same bytes.\n")
    code, words = said_of(tmp_path / "one", tmp_path / "three")
    assert code == 1
    assert words.startswith("one/file: 4 and 5 bytes, from byte 0 on: ")


def said_of(one: Path, other: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "release", "compare", str(one), str(other)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "packaging")},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout
