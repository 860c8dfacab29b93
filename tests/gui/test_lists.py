"""The lists that the server browser knows."""

from typing import TYPE_CHECKING, Any, cast

from kaillera_client.engine.events import ListFetched
from kaillera_client.gui.controllers.lists import Lists
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ServerList
from kaillera_client.masterlist.sources import DEFAULT_SOURCES
from kaillera_client.profile.listcache import ListCache
from kaillera_client.profile.store import Profile

if TYPE_CHECKING:
    from kaillera_client.gui.engine_adapter import EngineAdapter

OLD = ListedServer(ServerAddress("192.0.2.1"), "Old House")
NEW = ListedServer(ServerAddress("192.0.2.2"), "New House")


class Clock:
    """A clock that can be set."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def lists_with_cache_of(at: float, clock: Clock) -> Lists:
    cache = ListCache().with_list(DEFAULT_SOURCES[0], ServerList((OLD,)), at)
    no_engine = cast("EngineAdapter", cast("Any", None))
    return Lists(no_engine, ProfileKeeper(Profile(lists=cache)), clock, lambda: None)


def test_a_clock_that_ran_ahead_in_an_earlier_run_hides_no_new_answer() -> None:
    lists = lists_with_cache_of(2e9, Clock(1e9))
    lists.load_cache()
    assert lists.age() == 0.0
    lists.on_event(ListFetched(DEFAULT_SOURCES[0], ServerList((NEW,))))
    assert [entry.listed for entry in lists.catalogue.entries] == [False, True]


def test_a_clock_that_is_put_back_hides_no_new_answer() -> None:
    clock = Clock(1e9)
    lists = lists_with_cache_of(1e9 - 60, clock)
    lists.load_cache()
    lists.on_event(ListFetched(DEFAULT_SOURCES[0], ServerList((OLD,))))
    clock.now -= 3600
    lists.on_event(ListFetched(DEFAULT_SOURCES[0], ServerList((NEW,))))
    entry = lists.catalogue.entry(NEW.address)
    assert entry is not None
    assert entry.listed
    assert lists.age() == 0.0
