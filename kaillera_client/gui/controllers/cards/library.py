"""The cards of the library: no folder, nothing recognised, a scan that failed."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.text import MAX_LINE, harmless

LIBRARY = "library"

translate = QCoreApplication.translate


def no_folder() -> Card:
    """E09: no folder with games is known."""
    return Card(
        LIBRARY,
        CardKind.INFORMATION,
        translate("library", "Where are your games?"),
        translate("library", "Choose a folder; files are only read, never uploaded."),
        actions=(CardAction.CHOOSE_ROM_FOLDER, CardAction.PLAY_DEMO),
        state_id="E09",
    )


def nothing_recognised(folder: str, files: int, endings: str) -> Card:
    """E10: the folder was read and has no games; `endings` are those that are known."""
    seen = translate("library", "{n} files seen; known endings: {list}.")
    if files == 1:
        seen = translate("library", "1 file seen; known endings: {list}.")
    return Card(
        LIBRARY,
        CardKind.INFORMATION,
        translate("library", "No games recognised in {folder}.").format(folder=folder),
        seen.format(n=files, list=endings),
        actions=(CardAction.CHOOSE_OTHER_FOLDER, CardAction.SHOW_SCANNED_FILES),
        state_id="E10",
    )


def nothing_yet() -> Card:
    """There are folders, and no scan has found a game in them so far."""
    return Card(
        LIBRARY,
        CardKind.INFORMATION,
        translate("library", "No game is known yet."),
        translate("library", "Your folders have not been read to the end."),
        actions=(CardAction.SCAN_AGAIN, CardAction.PLAY_DEMO),
    )


def scan_failed(reason: str) -> Card:
    """The scan could not be done; its own words, in English, are the details."""
    return Card(
        LIBRARY,
        CardKind.WARNING,
        translate("library", "The folders could not be read."),
        actions=(CardAction.SCAN_AGAIN,),
        details=(harmless(reason, MAX_LINE),),
    )


def file_not_recognised(file: str) -> Card:
    """A file that was chosen for a game is none that can be read."""
    return Card(
        "rom-file",
        CardKind.WARNING,
        translate("library", "{file} is no game that can be recognised.").format(file=file),
        translate("library", "Its ending is not known, or it cannot be read."),
        actions=(CardAction.CHOOSE_ROM_FILE, CardAction.SHOW_SCANNED_FILES),
    )


def file_chosen(file: str, game: str) -> Card:
    """A file was chosen for a game."""
    text = translate("library", "{game} is played with {file} from now on.")
    return Card(
        "rom-file",
        CardKind.INFORMATION,
        text.format(game=game, file=file),
        translate("library", "This holds until you close the program."),
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with realistic values."""
    return (
        no_folder(),
        nothing_recognised("/home/ana/Downloads", 37, "7z, nes, sfc, smc, z64, zip …"),
        nothing_yet(),
        scan_failed("The disk is full."),
        file_not_recognised("notes.txt"),
        file_chosen("Tetris Attack.sfc", "Tetris Attack (USA) (En)"),
    )
