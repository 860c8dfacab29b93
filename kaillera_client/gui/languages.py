"""Languages: files of translations, and a test language that makes every text longer and strange."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from kaillera_client.gui.models.play_values import Choice
from kaillera_client.gui.resources import resource_folders

PSEUDO = "pseudo"
ENGLISH = "en"
_PREFIX = "kaillera_"
_ACCENTS = str.maketrans(
    "aceginorsuyzACEGINORSUYZ",
    "áçéğíñöřšůýžÁÇÉĞÍÑÖŘŠŮÝŽ",
)
_MORE = 0.4


def pseudo(text: str) -> str:
    """Return a text 40 % longer, with accents and in brackets; placeholders, keys and shortcuts stay as they are."""
    result: list[str] = []
    inside = False
    for character in text:
        inside = character == "{" or (inside and character != "}")
        result.append(character if inside else character.translate(_ACCENTS))
    return f"[{''.join(result)}{'·' * round(len(text) * _MORE)}]"


class PseudoTranslator(QTranslator):
    """Translates everything into the test language."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text in the test language; Qt's own words as well."""
        del context, disambiguation, n
        return pseudo(source) if source.strip() else source

    def isEmpty(self) -> bool:
        """It always has a translation."""
        return False


def _translation_files() -> dict[str, Path]:
    files: dict[str, Path] = {}
    for folder in resource_folders("translations"):
        for file in sorted(folder.glob(f"{_PREFIX}*.qm")):
            files.setdefault(file.stem.removeprefix(_PREFIX), file)
    return files


def choices() -> tuple[Choice, ...]:
    """Return the languages that can be chosen: the system's, English, and those that have a file."""
    system = QLocale.system()
    shown = system.nativeLanguageName() if system.name()[:2] in _translation_files() else "English"
    text = QCoreApplication.translate("languages", "System: {language}").format(language=shown)
    others = (
        Choice(code, QLocale(code).nativeLanguageName()) for code in sorted(_translation_files())
    )
    return (Choice("", text), Choice(ENGLISH, "English"), *others)


def install(application: QCoreApplication, language: str) -> QObject | None:
    """Let the application speak a language, "" for the system's; returns the translator, None for English."""
    translator: QTranslator
    if language == PSEUDO:
        translator = PseudoTranslator(application)
    else:
        wanted = language or QLocale.system().name()
        files = _translation_files()
        file = files.get(wanted) or files.get(wanted[:2])
        if file is None:
            return None
        translator = QTranslator(application)
        if not translator.load(str(file)):
            return None
    QCoreApplication.installTranslator(translator)
    return translator
