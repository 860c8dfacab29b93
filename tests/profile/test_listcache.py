"""The last answers of the lists."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ListSource, ServerList, WaitingGame
from kaillera_client.profile.listcache import (
    LONGEST_FILE,
    MOST_ENTRIES,
    MOST_LISTS,
    CachedList,
    ListCache,
    LoadedLists,
    dump,
    load,
)
from kaillera_client.profile.problems import Trouble

A = ServerAddress("a.example")
SOURCE = ListSource("List A", "http://lists.example/a", "http://lists.example/g", added=True)
SERVER = ListedServer(A, "Ünïcode “server” \u202e", 3, 20, None, "0.86", "DE")
GAME = WaitingGame(A, "Tetris", "Ana", "MAME32k", "1/8", "Retro", "DE")
ANSWER = ServerList((SERVER,), (GAME,))


def source(number: int) -> ListSource:
    return ListSource(f"List {number}", f"http://lists.example/{number}")


def test_everything_comes_back() -> None:
    cache = ListCache().with_list(SOURCE, ANSWER, 1e9 + 0.5).with_list(source(1), ServerList(), 5)
    assert cache.lists[0] == CachedList(SOURCE, ANSWER, 1_000_000_000)
    assert load(dump(cache)) == LoadedLists(cache)
    assert load(dump(ListCache())) == LoadedLists(ListCache())


def test_a_list_has_one_answer_also_when_it_gets_another_name() -> None:
    cache = (
        ListCache()
        .with_list(SOURCE, ANSWER, 1)
        .with_list(replace(SOURCE, name="B"), ServerList(), 2)
    )
    assert cache.lists == (CachedList(replace(SOURCE, name="B"), ServerList(), 2),)


def test_lists_that_are_asked_no_more_are_forgotten() -> None:
    cache = ListCache().with_list(SOURCE, ANSWER, 1).with_list(source(1), ANSWER, 2)
    assert cache.limited_to((SOURCE, source(1))) is cache
    assert [found.source for found in cache.limited_to((source(1),)).lists] == [source(1)]


def test_there_are_limits() -> None:
    cache = ListCache()
    for number in range(MOST_LISTS + 5):
        cache = cache.with_list(source(number), ServerList(), number)
    assert len(cache.lists) == MOST_LISTS
    cache = cache.with_list(SOURCE, ServerList((SERVER,) * (MOST_ENTRIES + 1)), 1)
    assert len(cache.lists[-1].list.servers) == MOST_ENTRIES
    long = ServerList((replace(SERVER, name="x" * 1000),) * MOST_ENTRIES)
    cache = ListCache()
    for number in range(5):
        cache = cache.with_list(source(number), long, number)
    text = dump(cache)
    assert len(text) <= LONGEST_FILE * 1.01
    kept = load(text).cache.lists
    assert 0 < len(kept) < 5
    assert kept[-1].source == source(4), "the latest stay"
    assert len(kept[0].list.servers[0].name) == 300


def test_a_list_that_is_too_long_costs_the_others_nothing() -> None:
    long = replace(GAME, game="x" * 300, owner="x" * 300, emulator="x" * 300, players="x" * 300)
    cache = ListCache().with_list(SOURCE, ANSWER, 1)
    cache = cache.with_list(source(1), ServerList((), (long,) * MOST_ENTRIES), 2)
    assert load(dump(cache)).cache.lists == (CachedList(SOURCE, ANSWER, 1),)


def test_what_is_not_understood_is_left_out() -> None:
    good = json.loads(dump(ListCache().with_list(SOURCE, ANSWER, 1)))["lists"][0]
    bad = [5, {**good, "source": {}, "fetched_at": "now"}, {**good, "servers": [{"host": "x"}]}]
    found = load(json.dumps({"lists": [*bad, good]}))
    assert [kept.source for kept in found.cache.lists] == [SOURCE]
    assert [problem.trouble for problem in found.problems] == [Trouble.BAD_VALUE] * 3
    for broken in ("", "<html>", '{"lists": {}}'):
        assert load(broken).cache == ListCache()
        assert [problem.trouble for problem in load(broken).problems] == [Trouble.BROKEN]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_nothing_in_an_entry_raises(value: object) -> None:
    good = json.loads(dump(ListCache().with_list(SOURCE, ANSWER, 1)))["lists"][0]
    for part in ("servers", "games"):
        for key in good[part][0]:
            entry = {**good, part: [{**good[part][0], key: value}]}
            found = load(json.dumps({"lists": [entry]}))
            assert len(found.cache.lists) + len(found.problems) == 1
            assert load(dump(found.cache)).problems == ()
