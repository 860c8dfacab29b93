"""The master lists: which are asked, what they said, how long ago."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kaillera_client.engine.commands import FetchLists, ListSource
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import ListFailed, ListFetched
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.masterlist.merge import Catalogue
from kaillera_client.masterlist.sources import SHORTEST_PAUSE_S
from kaillera_client.profile.listsources import sources_of

_log = logging.getLogger(__name__)


class ListsState(Enum):
    """How asking the lists went."""

    NOT_ASKED = auto()
    ASKING = auto()
    SOME_ANSWERED = auto()
    NONE_ANSWERED = auto()
    STOPPED = auto()


@dataclass(frozen=True, slots=True)
class ListsSummary:
    """The lists in numbers; `age` of the newest answer in seconds, None when there is none."""

    state: ListsState
    age: float | None
    answered: int
    asked: int


class Lists:
    """Asks the lists and keeps what they said; `changed` is called when there is something new to show."""

    def __init__(
        self,
        adapter: EngineAdapter,
        profile: ProfileKeeper,
        wall: Callable[[], float],
        changed: Callable[[], None],
    ) -> None:
        """`wall` is the time in unix seconds."""
        self._adapter = adapter
        self._profile = profile
        self._wall = wall
        self._changed = changed
        self._answered: set[ListSource] = set()
        self._failed: set[ListSource] = set()
        self._loaded = False
        self._asked_at: float | None = None
        self.state = ListsState.NOT_ASKED
        self.catalogue = Catalogue()
        self.sources: tuple[ListSource, ...] = ()

    @property
    def summary(self) -> ListsSummary:
        """How asking went, in numbers."""
        return ListsSummary(self.state, self.age(), len(self._answered), len(self.sources))

    def age(self) -> float | None:
        """Return the seconds since the newest answer of any list; None when there is none."""
        times = [
            self.catalogue.fetched_at(source) for source in sources_of(self._profile.settings)
        ]
        known = [at for at in times if at is not None]
        return max(0.0, self._wall() - max(known)) if known else None

    def load_cache(self) -> None:
        """Take what lists said in an earlier run; only the first call does anything."""
        if self._loaded:
            return
        self._loaded = True
        sources = sources_of(self._profile.settings)
        by_url = {source.servers_url: source for source in sources}
        for cached in self._profile.lists.lists:
            source = by_url.get(cached.source.servers_url)
            if source is not None:
                # A clock that was wrong then must not make what comes now look older.
                at = min(cached.fetched_at, self._wall())
                self.catalogue = self.catalogue.with_list(source, cached.list, at)

    def may_ask(self) -> bool:
        """Return whether so much time has passed that lists may be asked by themselves."""
        at = self._asked_at
        return at is None or self._wall() - at >= SHORTEST_PAUSE_S

    async def ask(self) -> None:
        """Ask all lists; what they answer is told by events. Lists that were chosen meanwhile are asked as well."""
        await self._ask()
        while self.sources != sources_of(self._profile.settings):
            await self._ask()

    async def _ask(self) -> None:
        self.sources = sources_of(self._profile.settings)
        self._answered.clear()
        self._failed.clear()
        self._asked_at = self._wall()
        self.state = ListsState.ASKING
        self._changed()
        try:
            if self.sources:
                await self._adapter.execute(FetchLists(self.sources))
        except EngineError as error:
            _log.info("the lists were not asked: %s", error)
        finally:
            answered = bool(self._answered)
            self.state = ListsState.SOME_ANSWERED if answered else ListsState.NONE_ANSWERED
            self._changed()

    def stop(self) -> None:
        """Wait for no answer any more; one that still comes is shown."""
        if self.state is ListsState.ASKING:
            self.state = ListsState.STOPPED
            self._changed()

    def on_event(self, event: ListFetched | ListFailed) -> None:
        """Take a list's answer, or that it gave none."""
        if isinstance(event, ListFailed):
            self._failed.add(event.source)
            _log.info(
                "%s: %s %s", event.source.name, event.failure.problem.value, event.failure.detail
            )
            self._changed()
            return
        self._answered.add(event.source)
        now = max(self._wall(), self.catalogue.fetched_at(event.source) or 0.0)
        self.catalogue = self.catalogue.with_list(event.source, event.list, now)
        cache = self._profile.lists.with_list(event.source, event.list, now)
        self._profile.put_lists(cache.limited_to(sources_of(self._profile.settings)))
        names = {
            server.address: server.name
            for server in event.list.servers
            if (known := self._profile.servers.find(server.address)) is not None and not known.own
        }
        self._profile.put_servers(self._profile.servers.with_seen(names, now))
        self._changed()

    def forget_removed(self) -> None:
        """Let go of what only lists said that the user does not want any more."""
        wanted = {source.servers_url for source in sources_of(self._profile.settings)}
        for source in self.sources:
            if source.servers_url not in wanted:
                self.catalogue = self.catalogue.without(source)
