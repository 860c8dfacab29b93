"""The folders and DAT files of the settings: added, removed, put into another order."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.library_rows import LONGEST_PATH
from kaillera_client.gui.models.library_values import PlaceRow
from kaillera_client.gui.text import harmless
from kaillera_client.gui.views.file_chooser import FileChooser
from kaillera_client.profile.settings import MOST_PATHS, Settings
from kaillera_client.roms.scanning import ScanOutcome

translate = QCoreApplication.translate


class Chooser(Protocol):
    """Asks the user for a folder or a file."""

    def folder(self, title: str, chosen: Callable[[str], None]) -> None:
        """Ask for a folder."""
        ...

    def file(self, title: str, filters: str, chosen: Callable[[str], None]) -> None:
        """Ask for a file."""
        ...


class LibraryPlaces:
    """Shows where games are looked for, and changes it; whoever watches the profile does the rest."""

    def __init__(self, context: Context) -> None:
        self._profile = context.profile
        self._view = context.window.library.games.places
        self.chooser: Chooser = FileChooser(context.window)
        self._missing: frozenset[str] = frozenset()
        self._notes: dict[str, str] = {}
        view = self._view
        view.folder_wanted.connect(self.ask_for_folder)
        view.database_wanted.connect(self._ask_for_database)
        view.remove_wanted.connect(self._remove)
        view.move_wanted.connect(self._move)

    # --- what is shown ---------------------------------------------------------------------------

    def show(self) -> None:
        """Show the places as the settings have them."""
        settings = self._profile.settings
        rows = [self._row(at, path, False) for at, path in enumerate(settings.rom_folders)]
        rows += [self._row(at, path, True) for at, path in enumerate(settings.dat_files)]
        self._view.show_places(tuple(rows))

    def _row(self, number: int, path: str, database: bool) -> PlaceRow:
        return PlaceRow(
            number=number,
            path=harmless(path, LONGEST_PATH),
            database=database,
            missing=path in self._missing,
            note=self._notes.get(path, ""),
        )

    def know_missing(self, missing: frozenset[str]) -> None:
        """Show which places are not there now."""
        self._missing = missing
        self.show()

    def learn(self, outcome: ScanOutcome) -> None:
        """Show beside each place what a scan made of it."""
        for dat in outcome.dats:
            text = translate("library", "database: {n} games").format(n=dat.games)
            if dat.games == 1:
                text = translate("library", "database: 1 game")
            if dat.reason:
                text = translate("library", "no database: {reason}").format(
                    reason=harmless(dat.reason, 200)
                )
            self._notes[dat.path] = text
        for folder in outcome.folders:
            text = translate("library", "{n} games").format(n=folder.games)
            if folder.games == 1:
                text = translate("library", "1 game")
            self._notes[folder.folder] = text
        self.show()

    # --- what the user wants ---------------------------------------------------------------------

    def ask_for_folder(self) -> None:
        """Ask for another folder with games."""
        self.chooser.folder(translate("library", "Folder with games"), self.add_folder)

    def _ask_for_database(self) -> None:
        title = translate("library", "DAT file of a database")
        filters = translate("library", "DAT files (*.dat *.xml);;All files (*)")
        self.chooser.file(title, filters, self._add_database)

    def add_folder(self, path: str) -> None:
        """Look for games below a folder from now on."""
        self._add("rom_folders", path)

    def _add_database(self, path: str) -> None:
        self._add("dat_files", path)

    def _add(self, name: str, path: str) -> None:
        path = str(Path(path).absolute())
        known = _paths(self._profile.settings, name)
        if path not in known and len(known) < MOST_PATHS:
            self._profile.change(**{name: (*known, path)})

    def _remove(self, row: PlaceRow) -> None:
        name = _setting(row)
        known = _paths(self._profile.settings, name)
        self._profile.change(**{name: (*known[: row.number], *known[row.number + 1 :])})

    def _move(self, row: PlaceRow, step: int) -> None:
        name = _setting(row)
        known = list(_paths(self._profile.settings, name))
        there = row.number + step
        if 0 <= there < len(known):
            known[row.number], known[there] = known[there], known[row.number]
            self._profile.change(**{name: tuple(known)})
            self._view.select(there, database=row.database)


def _setting(row: PlaceRow) -> str:
    return "dat_files" if row.database else "rom_folders"


def _paths(settings: Settings, name: str) -> tuple[str, ...]:
    return settings.dat_files if name == "dat_files" else settings.rom_folders
