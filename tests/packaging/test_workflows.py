"""The public CI does what `.ci/run` does, its files are sound, and whatever they call exists."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import tests.conftest as rules

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
IDS = [file.stem for file in FILES]
GATE = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
PYTHONS = ["3.11", "3.12", "3.13"]
# A make above this one must not tell the one below what to do.
PLAIN = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def job(name: str) -> str:
    """Return a job's lines of the file with the checks."""
    below = read(FOLDER / "ci.yml").partition(f"\n  {name}:\n")[2]
    assert below
    return re.split(r"^  \w+:$", below, maxsplit=1, flags=re.MULTILINE)[0]


def commands(text: str) -> dict[str, str]:
    """Return the commands by the titles of their steps."""
    step = r'^      - name: "?([^"\n]+)"?\n(?:        (?!run:|uses:).*\n)*        run: (.+)$'
    return dict(re.findall(step, text, re.MULTILINE))


def gate() -> dict[str, str]:
    """Return the commands of .ci/run by the titles of their steps."""
    return dict(re.findall(r'step "([^"]+)" (make [a-z -]+?)(?: ;;)?$', GATE, re.MULTILINE))


def made(*targets: str) -> list[str]:
    """Return what make would call for some targets on Windows."""
    told = subprocess.run(
        [
            "make",
            "--dry-run",
            "--no-print-directory",
            "PYTHON=python",
            "BIN=.venv/Scripts",
            *targets,
        ],
        cwd=ROOT,
        env=PLAIN,
        capture_output=True,
        text=True,
        check=True,
    )
    return [line.strip() for line in told.stdout.splitlines()]


def test_linux_does_what_the_gate_does() -> None:
    asked = commands(job("linux"))
    install = asked.pop("Wine: install")
    assert list(asked.items()) == list(gate().items())
    assert len(asked) == 7
    assert f"{install} >" in GATE


def test_windows_does_what_make_would_call() -> None:
    asked = commands(job("windows"))
    targets = gate()
    del targets["Wine"]
    assert list(asked) == list(targets)
    for title, command in asked.items():
        assert command in made(*targets[title].split()[1:]), title


@pytest.mark.parametrize("name", ["linux", "windows"])
def test_all_pythons_that_are_promised_are_tried(name: str) -> None:
    (tried,) = re.findall(r"^        python: \[(.+)\]$", job(name), re.MULTILINE)
    assert [each.strip('"') for each in tried.split(", ")] == PYTHONS


@pytest.mark.parametrize("file", FILES, ids=IDS)
def test_a_linter_of_workflows_finds_nothing(file: Path) -> None:
    linter = Path(sys.executable).with_name("zizmor")
    look = ["--offline", "--no-progress", "--strict-collection", "--persona", "pedantic"]
    told = subprocess.run([linter, *look, file], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("file", FILES, ids=IDS)
def test_actions_are_named_by_their_commit(file: Path) -> None:
    named = re.findall(r"\buses: (.+)$", read(file), re.MULTILINE)
    assert named
    for action in named:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)


@pytest.mark.parametrize("file", FILES, ids=IDS)
def test_whatever_is_called_exists(file: Path) -> None:
    run = re.findall(r"\brun: (.+)$", read(file), re.MULTILINE)
    assert run
    for command in run:
        assert command[0] not in "|>", "each step is one command"
        words = command.split()
        if words[0] == "make":
            assert made(*words[1:])
        for script in re.findall(r"[\w./-]+\.py\b", command):
            assert (ROOT / script).is_file(), script


def test_what_windows_leaves_out_exists() -> None:
    for name in rules._NOT_ON_WINDOWS:
        assert (ROOT / "tests" / name).exists(), name
