"""Languages: files of translations, and two test languages: a longer and strange one, and one from right to left."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from kaillera_client.gui.models.play_values import Choice
from kaillera_client.gui.resources import resource_folder

PSEUDO = "pseudo"
PSEUDO_RTL = "pseudo-rtl"
ENGLISH = "en"
_PREFIX = "kaillera_"


@dataclass(frozen=True, slots=True)
class Language:
    """A language as its speakers call it; a draft until somebody who speaks it has read every text."""

    name: str
    is_draft: bool


LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        "de": Language("Deutsch", is_draft=True),
        "es": Language("Español", is_draft=True),
        "ja": Language("日本語", is_draft=True),
        "ko": Language("한국어", is_draft=True),
        "pt_BR": Language("Português (Brasil)", is_draft=True),
    }
)
"""All that have a file of translations, by its name; a test compares the drafts with what the files say."""

_ACCENTS = str.maketrans(
    "aceginorsuyzACEGINORSUYZ",
    "áçéğíñöřšůýžÁÇÉĞÍÑÖŘŠŮÝŽ",
)
_MORE = 0.4
_FIELD = re.compile(r"(\{[^{}]*\})")
_MARK = "\N{RIGHT-TO-LEFT MARK}"
"""Counts as an Arabic or Hebrew letter where Qt looks for the first one."""
_FROM_THE_RIGHT, _END = "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{POP DIRECTIONAL FORMATTING}"
_ISOLATED, _END_ISOLATED = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_DIRECTION = "QT_LAYOUT_DIRECTION"
"""What Qt asks a translation for to learn from which side a language is written."""


@cache
def pseudo(text: str) -> str:
    """Return a text 40 % longer, with accents and in brackets; placeholders, keys and shortcuts stay as they are."""
    parts = (
        part if _FIELD.match(part) else part.translate(_ACCENTS) for part in _FIELD.split(text)
    )
    return f"[{''.join(parts)}{'·' * round(len(text) * _MORE)}]"


@cache
def pseudo_rtl(text: str) -> str:
    """Return a text in brackets that runs from right to left, as Arabic does, with isolated placeholders.

    What is put into a placeholder keeps its own direction: a name, an address or a number must not be torn apart by
    the words around it.
    """
    parts = (
        f"{_ISOLATED}{part}{_END_ISOLATED}" if _FIELD.match(part) else _from_the_right(part)
        for part in _FIELD.split(f"[{text}]")
    )
    return "".join(parts)


def _from_the_right(text: str) -> str:
    lines = (f"{_MARK}{_FROM_THE_RIGHT}{line}{_END}" if line else "" for line in text.split("\n"))
    return "\n".join(lines)


class PseudoTranslator(QTranslator):
    """Translates everything into a test language."""

    def __init__(self, parent: QObject, *, from_the_right: bool = False) -> None:
        super().__init__(parent)
        self._from_the_right = from_the_right

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text in the test language; Qt's own words as well."""
        del context, disambiguation, n
        if source == _DIRECTION:
            return "RTL" if self._from_the_right else "LTR"
        if not source.strip():
            return source
        return pseudo_rtl(source) if self._from_the_right else pseudo(source)

    def isEmpty(self) -> bool:
        """It always has a translation."""
        return False


def _nearest(name: str) -> str:
    """Return the language for a system that is set to `name`, such as pt_PT; English when there is none."""
    spoken = name.partition("_")[0]
    fitting = (code for code in LANGUAGES if code.partition("_")[0] == spoken)
    return name if name in LANGUAGES else next(fitting, ENGLISH)


def file_of(language: str) -> Path | None:
    """Return the compiled translations of a language, "" for the system's; None for English and unknown ones."""
    code = language or _nearest(QLocale.system().name())
    if code not in LANGUAGES:
        return None
    file = resource_folder("translations") / f"{_PREFIX}{code}.qm"
    return file if file.is_file() else None


def _shown(code: str) -> str:
    language = LANGUAGES.get(code)
    if language is None:
        return "English"
    if not language.is_draft:
        return language.name
    text = QCoreApplication.translate("languages", "{language} (draft)")
    return text.format(language=language.name)


def choices() -> tuple[Choice, ...]:
    """Return the languages that can be chosen: the system's, English, and those that have a file."""
    text = QCoreApplication.translate("languages", "System: {language}")
    system = text.format(language=_shown(_nearest(QLocale.system().name())))
    others = (Choice(code, _shown(code)) for code in LANGUAGES if file_of(code))
    return (Choice("", system), Choice(ENGLISH, "English"), *others)


def install(application: QCoreApplication, language: str) -> Sequence[QTranslator]:
    """Let the application speak a language, "" for the system's, and write numbers in its way.

    Returns the translators, none for English; the last installed is asked first.
    """
    if language in (PSEUDO, PSEUDO_RTL):
        translators: list[QTranslator] = [
            PseudoTranslator(application, from_the_right=language == PSEUDO_RTL)
        ]
    else:
        code = language or _nearest(QLocale.system().name())
        if _nearest(QLocale.system().name()) != code:
            QLocale.setDefault(QLocale(code))
        translators = _loaded(application, code)
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    _name_program()
    return translators


def _name_program() -> None:
    """Give the program the name that it has in this language: Qt puts it behind each window's title."""
    QGuiApplication.setApplicationDisplayName(
        QCoreApplication.translate("MainWindow", "Kaillera client")
    )


def _loaded(application: QCoreApplication, code: str) -> list[QTranslator]:
    file = file_of(code)
    if file is None:
        return []
    ours, of_qt = QTranslator(application), QTranslator(application)
    if not ours.load(str(file)):
        return []
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # The words of Qt's own widgets, such as Copy and Paste in a field's menu; not there in every installation.
    return [of_qt, ours] if of_qt.load(f"qtbase_{code}", folder) else [ours]


def remove(translators: Sequence[QTranslator]) -> None:
    """Speak English again."""
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())
    _name_program()
