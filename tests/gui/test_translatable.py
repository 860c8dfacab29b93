"""Q-84: whatever the window says can be translated, and the translators' tool finds it."""

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest

import kaillera_client.gui
from tests.gui import wording
from tests.gui.wording import Finding, Phrase

GUI = Path(kaillera_client.gui.__file__).parent
SOURCES = sorted(path for path in GUI.rglob("*.py") if "samples" not in path.parts)
"""Without the sample data of pictures: names and words of others, which nobody translates."""

NOT_SHOWN = {
    "app.py": "the program's name",
    "languages.py": "languages' own names",
    "options.py": "the command line's help",
    "pictures.py": "what is said in the terminal",
    "said_to_others.py": "the English of what others read, beside its translation",
}
"""Modules whose sentences do not come into the window, and why."""

LUPDATE = Path(PySide6.__file__).with_name("lupdate")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def told(path: Path, findings: list[Finding]) -> list[str]:
    return [f"{path.relative_to(GUI)}:{one.line}: {one.what}: {one.text!r}" for one in findings]


def test_q84_no_literal_reaches_the_window_untranslated() -> None:
    assert [
        line for path in SOURCES for line in told(path, wording.literals_shown(read(path)))
    ] == []


def test_q84_no_sentence_is_left_out_of_tr() -> None:
    searched = [path for path in SOURCES if path.name not in NOT_SHOWN]
    assert [
        line for path in searched for line in told(path, wording.sentences_left(read(path)))
    ] == []


def test_q84_translators_get_literals_with_named_placeholders() -> None:
    assert [line for path in SOURCES for line in told(path, wording.bad_phrases(read(path)))] == []


def test_q84_lupdate_finds_every_text(tmp_path: Path) -> None:
    file = tmp_path / "all.ts"
    command = [str(LUPDATE), *map(str, SOURCES), "-ts", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == ""
    known = {
        Phrase(context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }
    ours = {phrase for path in SOURCES for phrase in wording.phrases(read(path))}
    assert len(ours) > 500
    assert ours - known == set()


# --- the checks themselves -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        'w.setText("Not connected")',
        'w.setText(f"{n} users")',
        'w.setToolTip("Ask " + name)',
        'w.addAction("Quit" if n else "")',
        'w.setText("{n} users".format(n=n))',
        'text = "Hello"\n    w.setText(text)',
        'tabs.addTab(page, "Chat")',
        'button(self.tr("Start"), "btn_start", "Start the game")',
        'named(w, "nick", "Your name")',
    ],
)
def test_literals_that_reach_the_window_are_found(line: str) -> None:
    assert wording.literals_shown(f"def f(self, w, n):\n    {line}\n")


@pytest.mark.parametrize(
    "line",
    [
        'w.setText("")',
        'w.setText("–")',
        'w.setText(f"{a} · {b}")',
        'w.setText(self.tr("Hello"))',
        'w.setText(translate("x", "{n} users").format(n=n))',
        'button(self.tr("Start"), "btn_start", self.tr("Start the game"))',
        'named(w, "nick", self.tr("Your name"))',
    ],
)
def test_signs_and_translated_texts_are_no_findings(line: str) -> None:
    assert wording.literals_shown(f"def f(self, w, n):\n    {line}\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "tr(name)",
        'self.tr(f"{n} users")',
        'self.tr("one" if n else "two")',
        'translate(context, "Hello")',
        'self.tr("{} users")',
        'self.tr("{0} users")',
        'self.tr("%1 users")',
        'self.tr("{n} users").format(m=n)',
        'self.tr("{n} of {m}").format(n=n)',
    ],
)
def test_texts_that_translators_cannot_use_are_found(line: str) -> None:
    assert wording.bad_phrases(line)


def test_sentences_are_found_wherever_they_stand() -> None:
    assert wording.sentences_left('WORDS = {1: "The server is full"}')
    assert wording.sentences_left('"""The module."""\nraise ValueError("Not a list")') == []
