"""A scan in words: how far it is, what it found, what it could not read."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from kaillera_client.gui.controllers.library_rows import LONGEST_PATH, base_name
from kaillera_client.gui.models.library_values import ScanPhase, ScanView, SeenFile
from kaillera_client.gui.text import harmless
from kaillera_client.gui.views.library_words import games_words
from kaillera_client.roms.scanning import ScanOutcome, ScanProgress

translate = QCoreApplication.translate

_ENDINGS_SHOWN = 12
_LONGEST_REASON = 200


def loading() -> str:
    """Say that the library is being read."""
    return translate("library", "Reading the library…")


def stopped() -> str:
    """Say that the scan was stopped."""
    return translate("library", "The scan was stopped. What was found is kept.")


def scan_view(phase: ScanPhase, progress: ScanProgress, summary: str) -> ScanView:
    """Return a scan as the page shows it; `summary` is what the last whole one found."""
    match phase:
        case ScanPhase.RUNNING:
            words = _running(progress)
        case ScanPhase.WAITING:
            words = translate("library", "A game runs; the scan goes on after it.")
        case ScanPhase.STOPPED:
            words = stopped()
        case ScanPhase.LOADING:
            words = loading()
        case ScanPhase.FAILED:
            words = translate("library", "The folders could not be read.")
        case ScanPhase.IDLE | ScanPhase.DONE:
            words = summary
    return ScanView(phase, progress.files, progress.total, words)


def _running(progress: ScanProgress) -> str:
    if progress.total is None:
        if not progress.files:
            return translate("library", "Looking for files…")
        text = translate("library", "Looking for files: {n} so far")
        return text.format(n=_number(progress.files))
    text = translate("library", "{n} of {total} files: {file}")
    return text.format(
        n=_number(progress.files), total=_number(progress.total), file=base_name(progress.current)
    )


def summary(outcome: ScanOutcome) -> str:
    """Say what a scan found: games, folders, and files that could not be read."""
    folders = translate("library", "{n} folders").format(n=len(outcome.folders))
    if len(outcome.folders) == 1:
        folders = translate("library", "1 folder")
    text = translate("library", "{games} in {folders}")
    text = text.format(games=games_words(outcome.games), folders=folders)
    if not outcome.unreadable:
        return text
    rest = translate("library", "{n} files could not be read").format(
        n=_number(outcome.unreadable)
    )
    if outcome.unreadable == 1:
        rest = translate("library", "1 file could not be read")
    return f"{text}; {rest}"


def troubles(outcome: ScanOutcome) -> tuple[SeenFile, ...]:
    """Return the files that a scan could not use."""
    return tuple(
        SeenFile(harmless(one.path, LONGEST_PATH), harmless(one.reason, _LONGEST_REASON))
        for one in outcome.troubles
    )


def folders_named(folders: Sequence[str]) -> str:
    """Return the folders in a few words."""
    if len(folders) == 1:
        return harmless(folders[0], LONGEST_PATH)
    return translate("library", "your {n} folders").format(n=len(folders))


def endings_named(endings: Sequence[str]) -> str:
    """Return the endings of games, the first dozen of them."""
    shown = ", ".join(endings[:_ENDINGS_SHOWN])
    return f"{shown} …" if len(endings) > _ENDINGS_SHOWN else shown


def _number(number: int) -> str:
    return QLocale().toString(number)
