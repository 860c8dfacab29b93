"""Wine is installed where it can be, what is missing is said, one broken source of packages is no reason to fail."""

import os
import platform
from pathlib import Path

import bootstrap
import pytest
import wine

BOTH = (64, 32)
INSTALL = "install -y --no-install-recommends -q -o DPkg::Lock::Timeout=60"
ALL = "wine wine64 wine32:i386"


class Machine:
    """A system with programs in shell for apt and dpkg, which note how they are called."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._folder = folder / "bin"
        self._folder.mkdir()
        self._calls = folder / "calls"
        self._there = folder / "there"
        patch.setenv("PATH", f"{self._folder}:/usr/bin:/bin")
        patch.setattr(os, "geteuid", lambda: 0)
        patch.setattr(platform, "machine", lambda: "x86_64")
        patch.setattr(platform, "freedesktop_os_release", lambda: {"VERSION_CODENAME": "trixie"})
        patch.setattr(wine, "PREFIX", folder / "prefix")
        patch.setattr(wine, "runnable", self.runnable)
        self.program("apt-get", "exit 0")
        self.program("apt-cache", "echo '  Candidate: 8.0'")
        self.program("dpkg", "exit 0")
        self.program("dpkg-query", f"grep 32 {self._there}")

    def program(self, name: str, body: str) -> None:
        """Let a program do something, after its arguments are noted."""
        script = self._folder / name
        note = f'echo "{name} $*" >>{self._calls}'
        script.write_text(f"#!/bin/sh\n{note}\n{body}\n", encoding="utf-8")
        script.chmod(0o755)

    def apt(self, condition: str, bits: str) -> None:
        """Let apt install programs for so many bits when a condition of the shell holds, and fail otherwise."""
        works = f"case $* in *download-only*) ;; *) echo {bits} >{self._there} ;; esac"
        self.program("apt-get", f"if {condition}; then {works}; else echo no luck; exit 100; fi")

    def has(self, bits: str) -> None:
        self._there.write_text(bits, encoding="utf-8")

    def runnable(self) -> tuple[int, ...]:
        if not self._there.exists():
            return ()
        return tuple(int(bits) for bits in self._there.read_text(encoding="utf-8").split())

    def calls(self, program: str) -> list[str]:
        """Return with what a program was called, without its name."""
        lines = self._calls.read_text(encoding="utf-8").splitlines()
        return [line.removeprefix(f"{program} ") for line in lines if line.split()[0] == program]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_nothing_is_installed_where_everything_runs(machine: Machine) -> None:
    machine.has("64 32")
    assert wine.make_ready(60) == wine.Standing(BOTH)


def test_both_kinds_are_installed(machine: Machine) -> None:
    machine.apt("true", "64 32")
    assert wine.make_ready(60) == wine.Standing(BOTH)
    assert machine.calls("dpkg") == ["--print-foreign-architectures", "--add-architecture i386"]
    assert machine.calls("apt-get") == [
        "update -q",
        f"{INSTALL} --download-only {ALL}",
        f"{INSTALL} {ALL}",
    ]


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.has("64")
    machine.apt("true", "64 32")
    assert wine.make_ready(60) == wine.Standing(BOTH)
    assert machine.calls("apt-get")[-1] == f"{INSTALL} wine32:i386"


def test_a_broken_source_is_got_round_with_the_release_alone(machine: Machine) -> None:
    """The lists are not complete, and the versions of the two architectures differ."""
    machine.apt('case "$*" in *"-t trixie"*) true ;; *) false ;; esac', "64 32")
    assert wine.make_ready(60) == wine.Standing(BOTH)
    assert machine.calls("apt-get") == [
        "update -q",
        f"{INSTALL} --download-only {ALL}",
        f"{INSTALL} --download-only -t trixie {ALL}",
        f"{INSTALL} -t trixie {ALL}",
    ]


def test_without_its_32_bit_part_the_other_is_installed_alone(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.apt('case "$*" in *i386*) false ;; *) true ;; esac', "64")
    standing = wine.make_ready(60)
    assert (standing.bits, standing.is_offered) == ((64,), True)
    assert machine.calls("apt-get")[-1] == f"{INSTALL} wine wine64"
    # The system is left as it was.
    assert machine.calls("dpkg")[-1] == "--remove-architecture i386"
    assert wine.code_of(standing) == 2
    wine.tell(standing)
    told = capsys.readouterr().err
    assert "Wine is ready for 64-bit Windows programs." in told
    assert "NOTHING OF THE 32-BIT LIBRARY WAS TESTED" in told
    assert "no luck" in told


def test_what_the_system_does_not_offer_is_no_failure(machine: Machine) -> None:
    machine.apt('case "$*" in *i386*) false ;; *) true ;; esac', "64")
    machine.program("apt-cache", "echo '  Candidate: (none)'")
    standing = wine.make_ready(60)
    assert (standing.bits, standing.is_offered, wine.code_of(standing)) == ((64,), False, 0)
    assert standing.trouble


def test_nothing_at_all_is_a_failure(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.apt("false", "")
    standing = wine.make_ready(60)
    assert (standing.bits, wine.code_of(standing)) == ((), 1)
    wine.tell(standing)
    told = capsys.readouterr().err
    assert "is ready" not in told
    assert "NOTHING OF THE 64-BIT AND 32-BIT LIBRARY WAS TESTED" in told


def test_downloads_have_a_limit(machine: Machine) -> None:
    """And nothing is installed by halves when it is over."""
    machine.program("apt-get", "exec sleep 60")
    standing = wine.make_ready(1.9)
    assert "update -q: stopped, the time was over" in standing.trouble
    assert "not tried, the time was over" in standing.trouble
    assert machine.calls("apt-get") == ["update -q"]


def test_a_password_is_left_to_the_user(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "prefix_for_root", lambda: None)
    standing = wine.make_ready(60)
    assert "sudo dpkg --add-architecture i386 && " in standing.trouble
    assert f"sudo apt-get install -y --no-install-recommends {ALL}" in standing.trouble


def test_what_is_installed_and_does_not_run_is_said(machine: Machine) -> None:
    machine.apt("true", "64")
    standing = wine.make_ready(60)
    assert standing.bits == (64,)
    assert standing.trouble == "It is installed, but its own programs do not start."


def test_wine_asks_nothing_and_leaves_the_users_own_place_alone(tmp_path: Path) -> None:
    variables = wine.environment({"HOME": str(tmp_path), "WINEPREFIX": "elsewhere"})
    assert variables["WINEPREFIX"] == str(wine.PREFIX)
    assert wine.PREFIX.is_relative_to(bootstrap.ROOT / "build")
    assert "mscoree" in variables["WINEDLLOVERRIDES"]
    assert variables["HOME"] == str(tmp_path)
