"""Q-84: the files of translations hold every text of the source, and what is not translated is listed."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QMenu
from translations import LANGUAGES, Message

from kaillera_client.gui import languages
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.main_window import MainWindow, Models
from tests.gui.walk import close_windows

MESSAGES = {language: translations.read(translations.ts_file(language)) for language in LANGUAGES}

each_language = pytest.mark.parametrize("language", LANGUAGES)


@contextmanager
def speaking(application: QApplication, language: str) -> Iterator[None]:
    installed = languages.install(application, language)
    application.processEvents()
    try:
        yield
    finally:
        languages.remove(installed)
        application.processEvents()


def test_q84_every_text_of_the_source_is_in_every_file_and_no_other(tmp_path: Path) -> None:
    file = tmp_path / "kaillera_de.ts"
    translations.collect(translations.sources(), file, "de")
    wanted = [message.key for message in translations.read(file)]
    assert len(wanted) > 1000
    for language, messages in MESSAGES.items():
        told = f"{language} is behind the source: call make translations"
        assert {message.key for message in messages} ^ set(wanted) == set(), told
        assert [message.key for message in messages] == wanted, told


@each_language
def test_q84_a_text_is_translated_or_listed_as_not(language: str) -> None:
    listed = translations.missing_file(language).read_text(encoding="utf-8")
    left = translations.missing(MESSAGES[language])
    assert translations.missing_text(left) == listed


@each_language
def test_q84_translations_keep_placeholders_keys_spaces_and_lines(language: str) -> None:
    assert translations.problems(MESSAGES[language]) == []


@each_language
def test_q84_the_compiled_file_is_of_the_same_state(language: str, tmp_path: Path) -> None:
    file = tmp_path / "new.qm"
    translations.compile_to(file, language)
    assert file.read_bytes() == translations.qm_file(language).read_bytes(), "make translations"


@each_language
def test_q84_a_language_is_a_draft_until_every_text_has_been_read(language: str) -> None:
    unread = [message for message in MESSAGES[language] if not message.is_read]
    assert languages.LANGUAGES[language].is_draft is bool(unread)


def test_q84_every_file_can_be_chosen_and_drafts_say_so(application: QApplication) -> None:
    files = {file.stem.removeprefix("kaillera_") for file in translations.FOLDER.glob("*.ts")}
    assert files == set(languages.LANGUAGES) == set(LANGUAGES)
    choices = {choice.value: choice.text for choice in languages.choices()}
    assert list(choices) == ["", "en", *languages.LANGUAGES]
    assert choices["es"] == "Español (draft)"
    assert choices["pt_BR"] == "Português (Brasil) (draft)"


@each_language
def test_q84_files_are_written_to_the_letter_as_they_were_read(
    language: str, tmp_path: Path
) -> None:
    file = tmp_path / "again.ts"
    translations.write(file, language, MESSAGES[language])
    assert file.read_bytes() == translations.ts_file(language).read_bytes()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_q84_no_menu_has_the_same_key_twice(application: QApplication, language: str) -> None:
    with speaking(application, language):
        window = MainWindow(Models(), LIGHT, "Ana")
        bar = [action.text() for action in window.menuBar().actions()]
        menus = [
            [action.text() for action in menu.actions() if action.text()]
            for menu in window.findChildren(QMenu)
        ]
        close_windows(application)
    assert len(menus) > 5
    for texts in (bar, *menus):
        keys = [key for text in texts if (key := mnemonic(text))]
        assert len(keys) == len(set(keys)), texts


def mnemonic(text: str) -> str:
    place = text.replace("&&", "").find("&")
    return "" if place < 0 else text.replace("&&", "")[place + 1].upper()


def test_a_language_writes_numbers_in_its_way_and_qt_speaks_it_too(
    application: QApplication,
) -> None:
    with speaking(application, "de"):
        assert QLocale().toString(1.5, "f", 1) == "1,5"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().name() == QLocale.system().name()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_test_language_from_the_right_turns_the_window_and_isolates_what_is_put_in(
    application: QApplication,
) -> None:
    with speaking(application, languages.PSEUDO_RTL):
        assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft
        text = QCoreApplication.translate("x", "Connected: {server}")
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "\u2068{server}\u2069" in text
    assert text.startswith("\u200f\u202e[Connected")


# --- the translators' tool -----------------------------------------------------------------------


def made(folder: Path, *messages: Message) -> Path:
    file = folder / "kaillera_de.ts"
    translations.write(file, "de", messages)
    return file


def test_a_translator_gets_what_is_missing_with_proposals(tmp_path: Path) -> None:
    ts = made(tmp_path, Message("A", "Start"), Message("B", "Start", "Los"))
    out = tmp_path / "out.json"
    assert translations.export(ts, out) == 1
    entries = json.loads(out.read_text(encoding="utf-8"))
    assert entries == [{"context": "A", "source": "Start", "translation": "Los"}]
    assert translations.export(ts, out, everything=True) == 2


def test_what_a_translator_gives_is_taken_in_as_a_draft(tmp_path: Path) -> None:
    known = Message("A", "Back", "Zurück", is_read=True)
    ts = made(tmp_path, known, Message("A", "Say “{word}”"))
    file = tmp_path / "in.json"
    entries = [
        {"context": "A", "source": "Say “{word}”", "translation": "Sag „{word}“ & <los>"},
        {"context": "A", "source": "Back", "translation": "Zurück"},
        {"context": "A", "source": "Gone", "translation": "Weg"},
    ]
    file.write_text(json.dumps(entries), encoding="utf-8")
    taken, refused = translations.take_in(ts, "de", file)
    assert (taken, len(refused)) == (0, 2)
    entries[0]["translation"] = "Sag „{word}“ & fertig"
    file.write_text(json.dumps(entries), encoding="utf-8")
    assert translations.take_in(ts, "de", file)[0] == 1
    assert translations.read(ts) == [known, Message("A", "Say “{word}”", "Sag „{word}“ & fertig")]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{n} users", "{m} Leute"),
        ("{n} users", "Leute"),
        ("Users: ", "Leute:"),
        ("&File", "Datei"),
        ("File", "&Datei"),
        ("Start", "<b>Los</b>"),
        ("Start", "Los\u202e"),
        ("One\nTwo", "Eins"),
    ],
)
def test_translations_that_would_break_something_are_refused(
    source: str, translation: str
) -> None:
    assert translations.problem(source, translation)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{n} of {m} users", "{m} Leute, {n} davon"),
        ("&File", "ファイル(&F)"),
        ("Save && leave", "Sichern && gehen"),
        ("ping<80 finds", "ping<80 findet"),
    ],
)
def test_translations_that_keep_everything_are_taken(source: str, translation: str) -> None:
    assert translations.problem(source, translation) == ""


def test_all_words_of_the_demo_game_are_there() -> None:
    contexts = {message.context for message in chain(*MESSAGES.values())}
    assert {"DemoArena", "MainWindow", "Menus", "sentences"} <= contexts
