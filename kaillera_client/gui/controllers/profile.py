"""The profile as controllers use it: read as values, changed by new values, kept by the store in the background."""

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Protocol

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.profile.listcache import ListCache
from kaillera_client.profile.people import People
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile

GEOMETRY = "window"
"""Under this name the window's place is kept."""


class Store(Protocol):
    """Where a profile is kept; `save_...` return at once."""

    def save_settings(self, value: Settings) -> None:
        """Keep the settings."""
        ...

    def save_servers(self, value: ServerBook) -> None:
        """Keep the known servers."""
        ...

    def save_people(self, value: People) -> None:
        """Keep friends and ignored people."""
        ...

    def save_lists(self, value: ListCache) -> None:
        """Keep the master lists' answers."""
        ...

    def save_emulators(self, value: EmulatorBook) -> None:
        """Keep the emulators that the user set up."""
        ...


class ProfileKeeper:
    """Holds what is known now; whoever changes something is heard by all who `watch`, on the GUI's thread."""

    def __init__(
        self,
        profile: Profile,
        store: Store | None = None,
        folder: Path | None = None,
        this_time: Settings | None = None,
    ) -> None:
        """Without a store nothing is kept: pictures and tests. `folder` is where it keeps what.

        `this_time` are the settings to begin with; where they differ from the profile's they are not kept, unless the
        user changes them.
        """
        self.folder = folder
        self._settings = this_time or profile.settings
        self._kept = {
            field.name: getattr(profile.settings, field.name)
            for field in fields(Settings)
            if getattr(profile.settings, field.name) != getattr(self._settings, field.name)
        }
        self._servers = profile.servers
        self._people = profile.people
        self._lists = profile.lists
        self._emulators = profile.emulators
        self.problems = profile.problems
        self._store = store
        self._watchers: list[Callable[[Settings], None]] = []
        self._server_watchers: list[Callable[[], None]] = []
        self._emulator_watchers: list[Callable[[], None]] = []

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def servers(self) -> ServerBook:
        """The servers that the user knows."""
        return self._servers

    @property
    def people(self) -> People:
        """Friends and ignored people."""
        return self._people

    @property
    def lists(self) -> ListCache:
        """What the master lists said last."""
        return self._lists

    @property
    def emulators(self) -> EmulatorBook:
        """The emulators that the user set up."""
        return self._emulators

    def watch(self, changed: Callable[[Settings], None]) -> None:
        """Let `changed` be called with the settings whenever one of them changes."""
        self._watchers.append(changed)

    def watch_emulators(self, changed: Callable[[], None]) -> None:
        """Let `changed` be called whenever the user's emulators have changed."""
        self._emulator_watchers.append(changed)

    def watch_servers(self, changed: Callable[[], None]) -> None:
        """Let `changed` be called whenever other servers are known: to the user, or to the lists."""
        self._server_watchers.append(changed)

    def change(self, **values: object) -> None:
        """Change settings by name; ValueError when a value is out of its range."""
        new = replace(self._settings, **values)  # type: ignore[arg-type]
        self.put_settings(new)

    def put_settings(self, settings: Settings) -> None:
        """Take new settings and tell everybody; nothing happens when they are the same."""
        if settings == self._settings:
            return
        for name in tuple(self._kept):
            if getattr(settings, name) != getattr(self._settings, name):
                del self._kept[name]
        self._settings = settings
        if self._store is not None:
            self._store.save_settings(replace(settings, **self._kept))
        for changed in self._watchers:
            changed(settings)

    def put_servers(self, servers: ServerBook) -> None:
        """Take another server book."""
        if servers != self._servers:
            self._servers = servers
            if self._store is not None:
                self._store.save_servers(servers)
            self._tell_of_servers()

    def put_people(self, people: People) -> None:
        """Take other friends and ignored people."""
        if people != self._people:
            self._people = people
            if self._store is not None:
                self._store.save_people(people)

    def put_lists(self, lists: ListCache) -> None:
        """Take other answers of the master lists."""
        if lists != self._lists:
            self._lists = lists
            if self._store is not None:
                self._store.save_lists(lists)
            self._tell_of_servers()

    def _tell_of_servers(self) -> None:
        for changed in self._server_watchers:
            changed()

    def put_emulators(self, emulators: EmulatorBook) -> None:
        """Take other emulators."""
        if emulators != self._emulators:
            self._emulators = emulators
            if self._store is not None:
                self._store.save_emulators(emulators)
            for changed in self._emulator_watchers:
                changed()
