"""One scan from beginning to end: list, read what is new, forget what is gone, ask the DAT files."""

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kaillera_client.roms.datbook import DatBook
from kaillera_client.roms.found import UnreadableError
from kaillera_client.roms.naming import Namer
from kaillera_client.roms.progress import ProgressTeller
from kaillera_client.roms.reading import read_file
from kaillera_client.roms.scanning import (
    MOST_TROUBLES,
    DatResult,
    FolderResult,
    Opening,
    ScanEnd,
    ScanLine,
    ScanOutcome,
    ScanRequest,
    Trouble,
)
from kaillera_client.roms.store import (
    BrokenStoreError,
    FileResult,
    FileState,
    RomStore,
    beginning_of,
)
from kaillera_client.roms.walk import FoundFile, Walk, reason_of, walk

_SAVE_EVERY_S = 0.5
_UNNAMED: Final = "unnamed"
"""The note in the database that files have changed since DAT files were asked."""

_CRASHED = "reading it made the reader crash"


def scan(
    request: ScanRequest, say: Callable[[ScanLine], None], clock: Callable[[], float]
) -> ScanOutcome:
    """Do one scan; `say` hears how far it is, `clock` gives seconds. StoreError when the database fails."""
    began = clock()
    teller = ProgressTeller(say, clock)
    teller.tell()
    walked = walk(request.folders, teller.tick_walk)
    try:
        librarian = Librarian(request, walked, teller, say, clock)
        return librarian.run(began)
    except BrokenStoreError:
        # It has been set aside, and a new one has nothing to stumble over.
        librarian = Librarian(request, walked, teller, say, clock)
        return librarian.run(began)


class Librarian:
    """Brings the database up to what a walk has found."""

    def __init__(
        self,
        request: ScanRequest,
        walked: Walk,
        teller: ProgressTeller,
        say: Callable[[ScanLine], None],
        clock: Callable[[], float],
    ) -> None:
        self._request = request
        self._walked = walked
        self._teller = teller
        self._say = say
        self._clock = clock
        self._troubles = list(walked.troubles)
        self._unsaved: list[FileResult] = []
        self._saved_at = clock()
        self._opened = 0

    def run(self, began: float) -> ScanOutcome:
        """Read what has to be read and return the outcome; StoreError."""
        with RomStore(Path(self._request.database)) as store:
            present = self._read_all(store)
            changed = store.keep_only(present, self._hidden(store, present))
            changed |= store.note(_UNNAMED) != ""
            dats = self._name_all(store, changed)
            games = store.games_by_path()
        return self._outcome(games, dats, self._clock() - began)

    def _read_all(self, store: RomStore) -> list[bytes]:
        """Read the files that are new or have changed; return the paths of all that are known now."""
        states = store.file_states()
        present: list[bytes] = []
        waiting: list[tuple[bytes, FoundFile]] = []
        for file in self._walked.files:
            path = os.fsencode(file.path)
            known = states.get(path)
            if known is None or (known.size, known.mtime_ns) != (file.size, file.mtime_ns):
                waiting.append((path, file))
                continue
            present.append(path)
            if known.reason:
                self._troubles.append(Trouble(file.path, known.reason))
        if waiting:
            store.keep_note(_UNNAMED, "yes")
        self._teller.total = len(self._walked.files)
        self._teller.files = len(present)
        self._teller.games = 0
        for path, file in waiting:
            if self._read(file):
                present.append(path)
            self._save(store, at_once=False)
        self._save(store, at_once=True)
        return present

    def _read(self, file: FoundFile) -> bool:
        """Read one file; return whether anything is known of it now."""
        teller = self._teller
        teller.folder = file.folder
        teller.show(file.path)
        teller.unreadable = len(self._troubles)
        teller.tick()
        teller.files += 1
        self._opened += 1
        if file.path in self._request.avoid:
            state = FileState(file.size, file.mtime_ns, _CRASHED)
            result = FileResult(file.path, state)
        else:
            try:
                result = read_file(file.path, teller.tick, self._announce)
            except OSError as error:
                # The next scan tries again: what the system does not allow does not show in size and time.
                self._troubles.append(Trouble(file.path, reason_of(error)))
                return False
            except UnreadableError as error:
                self._troubles.append(Trouble(file.path, str(error)))
                return False
        if result.state.reason:
            self._troubles.append(Trouble(file.path, result.state.reason))
        teller.games += sum(not rom.candidate for rom in result.roms)
        self._unsaved.append(result)
        return True

    def _announce(self, path: str) -> None:
        self._say(Opening(path))

    def _save(self, store: RomStore, *, at_once: bool) -> None:
        now = self._clock()
        if self._unsaved and (at_once or now - self._saved_at >= _SAVE_EVERY_S):
            store.save(self._unsaved)
            self._unsaved.clear()
            self._saved_at = now

    def _hidden(self, store: RomStore, present: list[bytes]) -> list[bytes]:
        """Return the known files below folders that could not be listed: they come back with their folder."""
        if not self._walked.hidden:
            return []
        beginnings = tuple(map(beginning_of, self._walked.hidden))
        there = set(present)
        return [
            path
            for path in store.file_states()
            if path.startswith(beginnings) and path not in there
        ]

    def _name_all(self, store: RomStore, files_changed: bool) -> list[DatResult]:
        book = DatBook(store)
        dats, dats_changed = book.update(self._request.dats, self._teller.tick, self._teller.show)
        if files_changed or dats_changed:
            store.keep_note(_UNNAMED, "yes")
            store.name_all(Namer(book, store.roms()).namings())
            store.keep_note(_UNNAMED, "")
        return dats

    def _outcome(
        self, games: dict[bytes, int], dats: list[DatResult], seconds: float
    ) -> ScanOutcome:
        walked = self._walked
        of_folder: Counter[str] = Counter()
        for file in walked.files:
            of_folder[file.folder] += games.get(os.fsencode(file.path), 0)
        return ScanOutcome(
            ScanEnd.DONE,
            files=walked.seen,
            opened=self._opened,
            games=sum(games.values()),
            unreadable=len(self._troubles),
            skipped=walked.skipped,
            seconds=seconds,
            folders=tuple(
                FolderResult(folder.folder, folder.state, folder.files, of_folder[folder.folder])
                for folder in walked.folders
            ),
            dats=tuple(dats),
            troubles=tuple(self._troubles[:MOST_TROUBLES]),
        )
