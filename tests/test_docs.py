"""The documentation names things that exist: tests, files and pictures."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
CHECKS = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", CHECKS))


def defined(file: str) -> set[str]:
    text = (ROOT / file).read_text(encoding="utf-8")
    return set(re.findall(r"^ *def (test_\w+)\(", text, re.MULTILINE))


def test_every_test_in_the_table_of_checks_exists() -> None:
    assert len(NAMED) > 100
    missing = {(file, name) for file, name in NAMED if name not in defined(file)}
    assert missing == set()


def test_every_test_with_an_id_is_in_the_row_of_that_id() -> None:
    rows = dict(re.findall(r"^\| Q-(\d\d) \| [^|]+ \| ([^|]+) \|", CHECKS, re.MULTILINE))
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        file = path.relative_to(ROOT).as_posix()
        for name in defined(file):
            for number in re.findall(r"q(\d\d)(?=_)", name):
                if number in rows:
                    assert f"`{file}::{name}`" in rows[number], number


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_lead_to_files(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:", target):
            assert (page.parent / target.partition("#")[0]).exists(), target
