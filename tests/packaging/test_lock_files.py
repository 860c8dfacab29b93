"""The lock files name what pyproject.toml asks for, each with hashes and from no fixed address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCK_FILES = [
    "requirements.txt",
    "requirements-dev.txt",
    "requirements-fuzz.txt",
    "requirements-package.txt",
    "requirements-build.txt",
]
PYTHONS = ["3.11.2", "3.12.3", "3.13.0"]


def entries(lock_file: str) -> list[tuple[Requirement, str]]:
    """Return each pinned package with everything that follows it, its hashes."""
    text = (ROOT / lock_file).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\S)", text.replace("\\\n", " "))
    cut = (block.partition(" --hash") for block in blocks if not block.startswith("#"))
    return [(Requirement(pin.strip()), rest) for pin, _, rest in cut]


def pins(lock_file: str, python: str, platform: str) -> dict[str, str]:
    """Return the versions that get installed there."""
    here = {
        "python_version": python.rpartition(".")[0],
        "python_full_version": python,
        "sys_platform": platform,
    }
    chosen = [
        requirement
        for requirement, _ in entries(lock_file)
        if requirement.marker is None or requirement.marker.evaluate(here)
    ]
    versions = {canonicalize_name(each.name): str(each.specifier) for each in chosen}
    assert len(versions) == len(chosen), "a package is pinned twice"
    return {name: version.removeprefix("==") for name, version in versions.items()}


def asked(*groups: str) -> list[Requirement]:
    """Return what pyproject.toml asks for to run, and in these dependency groups."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = list(project["project"]["dependencies"])
    for group in groups:
        lines += project["dependency-groups"][group]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock_file", LOCK_FILES)
def test_everything_is_pinned_and_hashed_and_comes_from_no_fixed_address(lock_file: str) -> None:
    assert "://" not in (ROOT / lock_file).read_text(encoding="utf-8")
    assert entries(lock_file)
    for requirement, hashes in entries(lock_file):
        assert re.fullmatch(r"==[^*]+", str(requirement.specifier)), requirement
        assert "sha256:" in hashes, requirement


@pytest.mark.parametrize("platform", ["linux", "win32"])
@pytest.mark.parametrize("python", PYTHONS)
def test_what_is_asked_for_is_what_is_pinned(python: str, platform: str) -> None:
    here = {
        "python_version": python.rpartition(".")[0],
        "sys_platform": platform,
        "platform_machine": "x86_64",
    }
    for lock_file, groups in [
        ("requirements.txt", ()),
        ("requirements-dev.txt", ("dev",)),
        ("requirements-fuzz.txt", ("fuzz",)),
        ("requirements-package.txt", ("dev", "package")),
    ]:
        pinned = pins(lock_file, python, platform)
        for requirement in asked(*groups):
            if requirement.marker is None or requirement.marker.evaluate(here):
                version = pinned[canonicalize_name(requirement.name)]
                assert requirement.specifier.contains(version), requirement


@pytest.mark.parametrize("python", PYTHONS)
def test_running_and_testing_use_the_same_versions(python: str) -> None:
    everything = pins("requirements-dev.txt", python, "linux")
    for part in LOCK_FILES:
        for name, version in pins(part, python, "linux").items():
            assert everything.get(name, version) == version


@pytest.mark.parametrize("python", PYTHONS)
def test_the_qt_that_loses_references_is_not_installed_on_python_3_11(python: str) -> None:
    qt = Version(pins("requirements.txt", python, "linux")["pyside6-essentials"])
    assert (qt >= Version("6.12")) == (python > "3.12")
