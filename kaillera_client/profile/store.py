"""The profile of one run: read once at the start, written by a thread of its own from then on.

Two windows of the program may share a folder: each file is always whole, and the last one written wins.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.profile import emulators, listcache, people, serverbook, settings
from kaillera_client.profile.atomic import read_limited, write_atomically
from kaillera_client.profile.folder import make_folder
from kaillera_client.profile.listcache import ListCache
from kaillera_client.profile.people import People
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import DEFAULTS, Settings

GATHER_S: Final = 0.5
"""A change waits so long for others before it is written."""

_LARGEST_FILE = 32_000_000
_CLOSE_LIMIT_S = 5.0
_MOST_BROKEN = 9

_log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything that is kept between two runs, and what was wrong with its files."""

    settings: Settings = DEFAULTS
    servers: ServerBook = field(default_factory=ServerBook)
    people: People = field(default_factory=People)
    lists: ListCache = field(default_factory=ListCache)
    emulators: EmulatorBook = field(default_factory=EmulatorBook)
    problems: tuple[Problem, ...] = ()


class ProfileStore:
    """Reads and writes the files of one folder. Nothing is written, and no thread started, before the first save.

    `save_...` only note the newest value and return; they may be called from any thread, and never fail. Values are
    immutable, so the writer's thread makes the text of them.
    """

    def __init__(
        self, folder: Path, on_problem: Callable[[Problem], None], gather: float = GATHER_S
    ) -> None:
        """Use a folder, which need not exist. `on_problem` is called on the writer's thread when a save fails."""
        self.folder = folder
        self._on_problem = on_problem
        self._gather = gather
        self._waiting: dict[ProfileFile, Callable[[], str]] = {}
        self._unsaved: dict[ProfileFile, Callable[[], str]] = {}
        """What could not be written; tried again with the next change, and at the end. The writer's thread has it."""
        self._set_aside: set[ProfileFile] = set()
        """Files of which something was not understood: they are kept before anything is written in their place."""
        self._changed = threading.Condition()
        self._writer: threading.Thread | None = None
        self._closing = False

    def load(self) -> Profile:
        """Read everything; what is missing or wrong has its default. Nothing is written."""
        problems: list[Problem] = []
        found_settings = self._read(ProfileFile.SETTINGS, settings.load, problems)
        found_servers = self._read(ProfileFile.SERVERS, serverbook.load, problems)
        found_people = self._read(ProfileFile.PEOPLE, people.load, problems)
        found_lists = self._read(ProfileFile.LISTS, listcache.load, problems)
        found_emulators = self._read(ProfileFile.EMULATORS, emulators.load, problems)
        for loaded in (found_settings, found_servers, found_people, found_lists, found_emulators):
            problems += loaded.problems
        # What lists said is fetched anew, nobody misses it.
        self._set_aside = {problem.file for problem in problems} - {ProfileFile.LISTS}
        return Profile(
            found_settings.settings,
            found_servers.book,
            found_people.people,
            found_lists.cache,
            found_emulators.book,
            tuple(problems),
        )

    def save_settings(self, value: Settings) -> None:
        """Keep the settings."""
        self._save(ProfileFile.SETTINGS, lambda: settings.dump(value))

    def save_servers(self, value: ServerBook) -> None:
        """Keep the known servers."""
        self._save(ProfileFile.SERVERS, lambda: serverbook.dump(value))

    def save_people(self, value: People) -> None:
        """Keep friends and ignored people."""
        self._save(ProfileFile.PEOPLE, lambda: people.dump(value))

    def save_lists(self, value: ListCache) -> None:
        """Keep the master lists' answers."""
        self._save(ProfileFile.LISTS, lambda: listcache.dump(value))

    def save_emulators(self, value: EmulatorBook) -> None:
        """Keep the emulators that the user set up."""
        self._save(ProfileFile.EMULATORS, lambda: emulators.dump(value))

    def close(self) -> None:
        """Write what waits, end the thread; legal twice. A disk that does not answer is left alone after 5 s."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
            writer = self._writer
        if writer is not None:
            writer.join(_CLOSE_LIMIT_S)
            if writer.is_alive():
                _log.warning("the profile was not written within %.0f s", _CLOSE_LIMIT_S)

    def _read(self, file: ProfileFile, load: Callable[[str], T], problems: list[Problem]) -> T:
        """Return what `load` makes of a file; a missing one is an empty object."""
        try:
            content = read_limited(self.folder / file.value, _LARGEST_FILE)
        except OSError as error:
            problems.append(Problem(file, Trouble.UNREADABLE, _reason(error)))
            content = None
        if content is None:
            return load("{}")
        try:
            return load(content.decode("utf-8-sig"))
        except UnicodeDecodeError:
            return load("")

    def _save(self, file: ProfileFile, text: Callable[[], str]) -> None:
        with self._changed:
            if self._closing:
                _log.info("%s was changed after the profile was closed", file.value)
                return
            self._waiting[file] = text
            if self._writer is None:
                # A daemon: a disk that hangs must not keep the program from ending.
                self._writer = threading.Thread(
                    target=self._write_all, name="profile", daemon=True
                )
                self._writer.start()
            self._changed.notify_all()

    # --- on the writer's thread -----------------------------------------------------------------

    def _write_all(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                self._changed.wait_for(lambda: self._closing, self._gather)
                texts, self._waiting = self._unsaved | self._waiting, {}
                closing = self._closing
            for file, text in texts.items():
                try:
                    self._write(file, text)
                except Exception:  # noqa: BLE001 - it is logged, and one file must not cost the others
                    _log.exception("%s was not saved", file.value)
            if closing:
                return

    def _write(self, file: ProfileFile, text: Callable[[], str]) -> None:
        path = self.folder / file.value
        try:
            make_folder(self.folder)
            if file in self._set_aside:
                _set_aside(path)
                self._set_aside.discard(file)
            # Half a character, which lists may contain, has no bytes of its own.
            write_atomically(path, text().encode("utf-8", "replace"))
        except OSError as error:
            _log.info("%s was not saved: %s", file.value, error)
            self._unsaved[file] = text
            self._on_problem(Problem(file, Trouble.NOT_SAVED, _reason(error)))
        else:
            self._unsaved.pop(file, None)


def _set_aside(path: Path) -> None:
    """Keep a copy of a file under a name that is free, the last of them under any; one that is gone is no trouble."""
    names = [".broken", *(f".broken{number}" for number in range(2, _MOST_BROKEN + 1))]
    places = [path.with_name(path.name + name) for name in names]
    free = next((place for place in places if not place.exists()), places[-1])
    try:
        content = read_limited(path, _LARGEST_FILE)
    except OSError:
        # What cannot be read can mostly be renamed.
        path.replace(free)
        return
    if content is not None:
        write_atomically(free, content)


def _reason(error: OSError) -> str:
    """Return the system's reason, without the path that its message may have."""
    return error.strerror or (str(error.args[0]) if error.args else type(error).__name__)
