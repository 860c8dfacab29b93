"""A library as somebody has it who collects: several systems, arcade sets, a database, files that cannot be read."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers import new_game
from kaillera_client.gui.controllers.cards import library as cards
from kaillera_client.gui.controllers.library_rows import plain_row, rows_of
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.models.library_values import (
    GameSource,
    LibraryRow,
    PlaceRow,
    PlayedWith,
    ScanPhase,
    ScanView,
    SeenFile,
    SheetOffer,
)
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.samples import lobby, status
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint, RomKind

translate = QCoreApplication.translate

_ROMS = "/home/ana/Games/roms"
_ARCADE = "/home/ana/Games/arcade"
_NO_INTRO = "No-Intro - Nintendo SNES"
_ARCADE_DAT = "MAME 0.78"
_GAMES = 11


def _rom(name: str, system: str, crc: int, size: int, known: str = _NO_INTRO) -> RomEntry:
    ending = {"SNES": "sfc", "NES": "nes", "N64": "z64", "Mega Drive": "md"}[system]
    print_ = Fingerprint(crc, size, f"{crc:08x}" * 5)
    header = "iNES" if system == "NES" else ""
    return RomEntry(f"{_ROMS}/{system}/{name}.{ending}", name, print_, "", system, header, known)


def _packed(name: str, archive: str, crc: int, size: int) -> RomEntry:
    print_ = Fingerprint(crc, size, f"{crc:08x}" * 5)
    return RomEntry(f"{_ROMS}/{archive}", name, print_, f"{name}.smc", "SNES", "SNES copier")


def _set(
    short: str, name: str, crc: int, size: int, completeness: SetCompleteness, parent: str = ""
) -> RomEntry:
    print_ = Fingerprint(crc, size, kind=RomKind.SET)
    return RomEntry(
        f"{_ARCADE}/{short}.zip",
        name,
        print_,
        system="Arcade",
        known=_ARCADE_DAT,
        completeness=completeness,
        parent=parent,
    )


def _entries() -> tuple[RomEntry, ...]:
    mega = 1 << 20
    return (
        _rom("Street Fighter II Turbo (USA)", "SNES", 0x1A2B3C4D, 5 * mega // 2),
        _packed("Street Fighter Zero 2 (Japan)", "zero2.7z", 0x99AA0011, 4 * mega),
        _rom("Tetris Attack (USA) (En)", "SNES", 0x7D4E2F10, mega),
        _rom("Super Bomberman 2 (Europe)", "SNES", 0x24B0D5E6, mega),
        _rom("Contra (USA)", "NES", 0xC50A8304, 128 << 10, "No-Intro - Nintendo NES"),
        _rom("Bomberman 64 (USA)", "N64", 0x5A3C01D2, 8 * mega, ""),
        _rom("Streets of Rage 2 (USA)", "Mega Drive", 0xE01FA526, 2 * mega, ""),
        _set(
            "mslug", "Metal Slug – Super Vehicle-001", 0x3B8C95A0, 17 * mega, SetCompleteness.FULL
        ),
        _set(
            "sf2ce",
            "Street Fighter II’ – Champion Edition",
            0x61D0A48F,
            9 * mega,
            SetCompleteness.SPLIT_WITH_PARENT,
            "sf2",
        ),
        _set(
            "kof98k",
            "The King of Fighters ’98 (Korean)",
            0x8F21C7B3,
            4 * mega,
            SetCompleteness.SPLIT_WITHOUT_PARENT,
            "kof98",
        ),
        _rom("ドラゴンボールZ 超武闘伝2 (Japan)", "SNES", 0x0D9C5E71, 2 * mega),
    )


def _places() -> tuple[PlaceRow, ...]:
    return (
        PlaceRow(0, _ROMS, note="8 games"),
        PlaceRow(1, _ARCADE, note="3 games"),
        PlaceRow(2, "/media/usb/roms", missing=True),
        PlaceRow(0, f"{_ROMS}/snes.dat", database=True, note="database: 3 211 games"),
    )


def _rows() -> tuple[LibraryRow, ...]:
    return rows_of(_entries())


def _show(window: MainWindow) -> None:
    window.go_to(PageId.LIBRARY)
    window.bar.show_roms(_GAMES)


def fill(window: MainWindow, models: Models) -> None:
    """Show a library with the result of its last scan."""
    view = window.library.games
    view.step_back()
    models.library.replace(_rows())
    view.places.show_places(_places())
    view.show_contents(None)
    words = "11 games in 3 folders; 2 files could not be read"
    view.show_scan(ScanView(ScanPhase.DONE, words=words))
    view.offer_files(True)
    view.allow_create(True)
    status.on_server(window, translate("status", "in the lobby"))
    view.table.selectRow(5)
    view.search.setFocus()
    _show(window)


def empty(window: MainWindow, models: Models) -> None:
    """Show a library without a folder (E09)."""
    view = window.library.games
    view.step_back()
    models.library.replace(())
    view.places.show_places(())
    view.show_contents(cards.no_folder())
    view.show_scan(ScanView())
    view.offer_files(False)
    window.go_to(PageId.LIBRARY)


def scanning(window: MainWindow, models: Models) -> None:
    """Show a scan that is under way."""
    fill(window, models)
    view = window.library.games
    words = "812 of 2 000 files: Super Bomberman 3 (Japan).sfc"
    view.show_scan(ScanView(ScanPhase.RUNNING, 812, 2000, words))
    view.offer_files(False)


def unreadable(window: MainWindow, models: Models) -> None:
    """Show the files that could not be read."""
    fill(window, models)
    window.library.games.show_files(
        (
            SeenFile(f"{_ROMS}/broken.zip", "the archive is damaged"),
            SeenFile(f"{_ROMS}/private/secret.7z", "it needs a password"),
        )
    )


def creating(window: MainWindow, models: Models) -> None:
    """Show the sheet for a new game in the lobby."""
    lobby.fill(window, models)
    sheet = window.lobby.create_sheet
    offer = SheetOffer(
        PlayedWith("Snes9x 1.53", translate("create", "✓ ready"), True), limits=True
    )
    rows = (plain_row(-1, "Super Mario Kart (USA)", GameSource.EMULATOR), *_rows())
    speech = Speech()

    def judge() -> None:
        draft = sheet.draft
        wire = b"" if draft is None else speech.encode(draft.name).data
        sheet.show_judged(new_game.judge(draft, offer, speech, wire))

    sheet.changed.connect(judge)
    sheet.open_sheet(rows, offer, None)
    sheet.show_attached(attached=True, tells=True)
    sheet.search.setText("street fi")
    sheet.table.selectRow(1)
    sheet.players.setValue(2)
    sheet.ping.setValue(150)
    sheet.search.setFocus()
    window.bar.show_roms(_GAMES)


SCREENS: Mapping[str, Callable[[MainWindow, Models], None]] = {
    "library": fill,
    "library-empty": empty,
    "library-scanning": scanning,
    "library-files": unreadable,
    "lobby-create": creating,
}
