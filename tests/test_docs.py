"""The documentation names things that exist: tests, files and pictures."""

import argparse
import re
from pathlib import Path

import pytest

from kaillera_client.cli.arguments import declared
from kaillera_client.demogame import options as demo
from kaillera_client.gui import options

ROOT = Path(__file__).parents[1]
PAGES = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")))
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


def test_the_page_about_the_terminal_names_every_command_and_no_other() -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    offered = re.findall(r"^    ([a-z-]+)(?: |$)", declared().format_help(), re.MULTILINE)
    assert len(offered) > 9
    table = page.partition("\n## Commands\n")[2].partition("\n## ")[0]
    assert sorted(re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE)) == sorted(offered)


@pytest.mark.parametrize("name", ["README.md", "docs/cli.md", "docs/emulators.md"])
def test_options_of_the_terminal_that_pages_name_exist(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both in the lines that are to be typed and in sentences."""
    page = (ROOT / name).read_text(encoding="utf-8")
    of_ours = re.findall(r"kaillera-client [^`#\n]*|`--[a-z-]+[^`]*`", page)
    named = {option for line in of_ours for option in re.findall(r"(?<!\w)--[a-z-]+", line)}
    assert named
    with pytest.raises(SystemExit):
        demo.parse(["--help"])
    explained = [capsys.readouterr().out, options.declared().format_help(), *terminal_helps()]
    assert named <= set(re.findall(r"--[a-z-]+", "".join(explained)))


def terminal_helps() -> list[str]:
    """Return what --help says of the terminal and of each of its commands."""
    parser = declared()
    commands = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    return [parser.format_help(), *(one.format_help() for one in commands[0].choices.values())]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_lead_to_files(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:", target):
            name, _, place = target.partition("#")
            assert (page.parent / name).exists(), target
            if place:
                assert place in places(page.parent / name if name else page), target


def places(page: Path) -> set[str]:
    """Return what a link can point to: the headings, as the usual hosts of source code spell them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}
