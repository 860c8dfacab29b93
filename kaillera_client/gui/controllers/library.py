"""The library: which games are on this computer, which of them is meant by a name, and scanning for more."""

import asyncio
import contextlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from kaillera_client.gui.controllers import library_words as words
from kaillera_client.gui.controllers.cards import library as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.library_places import LibraryPlaces
from kaillera_client.gui.controllers.library_rows import base_name, load
from kaillera_client.gui.controllers.library_scan import ScanRunner
from kaillera_client.gui.loop import in_background
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.library_values import (
    LibraryRow,
    ScanPhase,
    ScanView,
    SeenFile,
)
from kaillera_client.gui.models.values import PageId
from kaillera_client.profile.folder import LIBRARY_FILE, make_folder
from kaillera_client.profile.settings import Settings
from kaillera_client.roms.endings import known_endings
from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.index import LibraryIndex, name_key
from kaillera_client.roms.scanning import ScanEnd, ScanOutcome, ScanRequest
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase

translate = QCoreApplication.translate

DATABASE = LIBRARY_FILE
"""The file in the profile's folder in which scans keep what they found."""

LOAD_MS = 300
"""The window is complete and idle by then."""

_IN_GAME = (Phase.STARTING, Phase.PLAYING)


class LibraryController(QObject):
    """Knows the games of the folders.

    Signals:
        index_changed: other games are known, or another file was chosen for a name.
    """

    index_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._window = context.window
        self._profile = context.profile
        self._page = context.window.library
        self._view = context.window.library.games
        self.index: LibraryIndex | None = None
        """The games; None until they were read."""

        self.rows: tuple[LibraryRow, ...] = ()
        self._outcome: ScanOutcome | None = None
        self._chosen: dict[str, RomEntry] = {}
        self._awaited: tuple[str, str] | None = None
        """A game's name and the file that is to be chosen for it once it was scanned."""

        self._known = (self._profile.settings.rom_folders, self._profile.settings.dat_files)
        self._reading = asyncio.Lock()
        """One after the other, so that the newest is shown last."""

        self.places = LibraryPlaces(context)
        self.scan = ScanRunner(self._request, self._in_game, context.now)
        self.scan.changed.connect(self._show_scan)
        self.scan.ended.connect(self._scan_ended)
        self._view.places.scan_wanted.connect(self.scan.want)
        self._view.places.stop_wanted.connect(self._stop)
        self._view.place_wanted.connect(_open_place)
        self._view.copy_wanted.connect(context.copier.copy)
        self._view.files_wanted.connect(self._show_files)
        self._profile.watch(self._follow)
        self._take_on_actions()
        self.places.show()
        self._show_contents()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.reload)
        if self._folders:
            self._view.show_scan(ScanView(ScanPhase.LOADING, words=words.loading()))
            self._later.start(LOAD_MS)
        else:
            self.index = LibraryIndex()

    def _take_on_actions(self) -> None:
        actions = self._context.actions
        for action in (
            CardAction.ADD_ROM_FOLDER,
            CardAction.CHOOSE_ROM_FOLDER,
            CardAction.CHOOSE_OTHER_FOLDER,
        ):
            actions.take_on(action, lambda _: self.ask_for_folder())
        actions.take_on(CardAction.SCAN_AGAIN, lambda _: self.scan.want())
        actions.take_on(CardAction.SHOW_ALL_ROMS, lambda _: self._view.search.clear())
        actions.take_on(CardAction.SHOW_SCANNED_FILES, lambda _: self._show_files())

    # --- for the others --------------------------------------------------------------------------

    def chosen_entry(self, game_name: str) -> RomEntry | None:
        """Return the file that is played under this name: the user's choice in this session, or the only one.

        None when there is none, or several that differ and nobody has chosen.
        """
        chosen = self._chosen.get(name_key(game_name))
        if chosen is not None:
            return chosen
        if self.index is None:
            return None
        found = self.index.find(game_name)
        same = all(one.fingerprint.is_same(found[0].fingerprint) for one in found)
        return found[0] if found and same else None

    def choose(self, game_name: str, entry: RomEntry) -> None:
        """Play this file whenever a game is called so, until the program ends."""
        self._chosen[name_key(game_name)] = entry
        self.index_changed.emit()

    def choose_file_for(self, game_name: str) -> None:
        """Ask for a file to play under this name; its folder joins the library, which reads it."""
        title = translate("library", "File for {game}").format(game=game_name)
        filters = translate("library", "Games ({endings});;All files (*)")
        endings = " ".join(f"*{ending}" for ending in known_endings())
        self.places.chooser.file(
            title, filters.format(endings=endings), lambda path: self._file_chosen(game_name, path)
        )

    def ask_for_folder(self) -> None:
        """Show the library, and ask for a folder."""
        if self._window.go_to(PageId.LIBRARY):
            self._page.show_games()
        self.places.ask_for_folder()

    def show_games(self, searched: str = "") -> None:
        """Show the library's games that have these words."""
        if self._window.go_to(PageId.LIBRARY):
            self._page.show_games()
            self._view.search.setText(searched)
            self._view.table.setFocus()

    # --- events ----------------------------------------------------------------------------------

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session: no scan while a game runs."""
        if isinstance(event, e.GameStarting):
            self.scan.game_begins()

    def _in_game(self) -> bool:
        status = self._context.own.status
        return status is not None and status.session.phase in _IN_GAME

    def _follow(self, settings: Settings) -> None:
        known = (settings.rom_folders, settings.dat_files)
        if known == self._known:
            return
        before, self._known = self._known, known
        self.places.show()
        new = set(known[0]) - set(before[0])
        if not known[0]:
            self.scan.stop()
            self.reload()
        elif new or set(known[1]) != set(before[1]):
            self.scan.want()
        elif set(known[0]) != set(before[0]):
            self.reload()

    @property
    def _folders(self) -> tuple[str, ...]:
        return self._profile.settings.rom_folders

    @property
    def _database(self) -> Path | None:
        folder = self._profile.folder
        return None if folder is None else folder / DATABASE

    # --- reading ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew what scans have found."""
        self._context.tasks.spawn(self._reload(scanned=False), "read the library")

    async def _reload(self, *, scanned: bool) -> None:
        async with self._reading:
            folders, database = self._folders, self._database
            index, rows = await in_background(lambda: load(database, folders), "library")
            if folders != self._folders:
                return
            self._show(index, rows)
            self._choose_awaited(scanned=scanned)
            self.index_changed.emit()
        # A folder on a network that is away may take long to say so.
        missing = await in_background(lambda: _missing(folders), "folders")
        if folders == self._folders:
            self.places.know_missing(missing)

    def _show(self, index: LibraryIndex, rows: tuple[LibraryRow, ...]) -> None:
        self.index = index
        self.rows = rows
        self._keep_chosen()
        self._view.model.replace(rows)
        self._window.bar.show_roms(len(rows))
        self._show_contents()
        self._show_scan()

    def _keep_chosen(self) -> None:
        """Let a chosen file be what was found of it last: it may be another game by now, or gone."""
        if self.index is None or not self._chosen:
            return
        wanted = {(entry.path, entry.member) for entry in self._chosen.values()}
        entries = self.index.entries
        found = {place: one for one in entries if (place := (one.path, one.member)) in wanted}
        self._chosen = {
            name: found[place]
            for name, entry in self._chosen.items()
            if (place := (entry.path, entry.member)) in found
        }

    # --- scanning --------------------------------------------------------------------------------

    def _request(self) -> ScanRequest | None:
        database, settings = self._database, self._profile.settings
        if database is None or not settings.rom_folders:
            return None
        with contextlib.suppress(OSError):
            # The first change of a new profile may not be on the disk yet. What fails here, the scan says.
            make_folder(database.parent)
        return ScanRequest(str(database), settings.rom_folders, settings.dat_files)

    def _stop(self) -> None:
        self.scan.stop()
        self._context.window.notices.announcer.say(words.stopped())

    def _show_scan(self) -> None:
        self._view.show_scan(words.scan_view(self.scan.phase, self.scan.progress, self._summary()))
        self._show_contents()

    def _summary(self) -> str:
        if self._outcome is None:
            return ""
        return words.summary(self._outcome)

    def _scan_ended(self, outcome: ScanOutcome) -> None:
        if outcome.end is ScanEnd.DONE:
            self._outcome = outcome
            self.places.learn(outcome)
            self._context.window.notices.announcer.say(words.summary(outcome))
        elif outcome.end is ScanEnd.FAILED:
            self._outcome = outcome
            self._context.own.show(cards.scan_failed(outcome.reason))
        self._view.offer_files(bool(self._troubles()))
        self._show_scan()
        done = outcome.end is ScanEnd.DONE
        self._context.tasks.spawn(self._reload(scanned=done), "read the scanned library")

    def _troubles(self) -> tuple[SeenFile, ...]:
        return () if self._outcome is None else words.troubles(self._outcome)

    def _show_contents(self) -> None:
        self._view.show_contents(self._card())

    def _card(self) -> Card | None:
        if self.rows:
            return None
        if not self._folders:
            return cards.no_folder()
        if self.scan.busy or self.index is None:
            return None
        outcome = self._outcome
        if outcome is None or outcome.end is not ScanEnd.DONE:
            return cards.nothing_yet()
        return cards.nothing_recognised(
            words.folders_named(self._folders),
            outcome.files,
            words.endings_named(known_endings()),
        )

    def _show_files(self) -> None:
        """Show what could not be read; when everything could be, the folder itself."""
        files = self._troubles()
        if not files and self._folders:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._folders[0]))
            return
        if self._window.go_to(PageId.LIBRARY):
            self._page.show_games()
            self._view.show_files(files)

    # --- a file for a name -----------------------------------------------------------------------

    def _file_chosen(self, game_name: str, path: str) -> None:
        path = str(Path(path).absolute())
        self._awaited = game_name, path
        if self._choose_awaited(scanned=False):
            return
        known = any(_is_below(path, folder) for folder in self._folders)
        if known:
            self.scan.want()
        else:
            self.places.add_folder(str(Path(path).parent))

    def _choose_awaited(self, *, scanned: bool) -> bool:
        """Choose the file that the user named, if it is known by now; after a scan it is, or never will be."""
        if self._awaited is None:
            return False
        game, path = self._awaited
        entries = () if self.index is None else self.index.entries
        entry = next((one for one in entries if one.path == path), None)
        if entry is not None:
            self._awaited = None
            self.choose(game, entry)
            self._context.own.show(cards.file_chosen(base_name(path), game))
        elif scanned and not self.scan.busy:
            self._awaited = None
            self._context.own.show(cards.file_not_recognised(base_name(path)))
        return entry is not None

    # --- the end ---------------------------------------------------------------------------------

    def close(self) -> None:
        """End the scan; what is being read is not waited for."""
        self._later.stop()
        self.scan.close()


def _missing(folders: tuple[str, ...]) -> frozenset[str]:
    return frozenset(folder for folder in folders if not Path(folder).is_dir())


def _is_below(path: str, folder: str) -> bool:
    return Path(path).is_relative_to(folder)


def _open_place(row: LibraryRow | None) -> None:
    if row is not None and row.entry is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(row.entry.path).parent)))
