from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ListSource, ServerList, WaitingGame
from kaillera_client.masterlist.merge import FORGET_AFTER_S, MOST_ENTRIES, Catalogue

A = ListSource("list A", "https://a.example/")
B = ListSource("list B", "https://b.example/")
HOUSE = ServerAddress("203.0.113.1")
PLANET = ServerAddress("203.0.113.2")
AT_A = ListedServer(HOUSE, "Retro House", 31, None, 4, "ESF", "DE")
AT_B = ListedServer(HOUSE, "retro house!", 30, 80, 4, "ESF 0.9", "Berlin")
GAME = WaitingGame(HOUSE, "Bomberman", "Ann", "Mame", "1/4")


def test_one_server_in_two_lists_is_one_entry() -> None:
    catalogue = Catalogue().with_list(A, ServerList((AT_A,)), 1000)
    catalogue = catalogue.with_list(B, ServerList((AT_B, ListedServer(PLANET, "Planet"))), 1001)
    house, planet = catalogue.entries
    assert set(house.sources) == {"list A", "list B"}
    assert planet.sources == ("list B",)
    assert house.server == AT_B
    assert (house.last_seen, house.listed) == (1001, True)
    assert catalogue.entry(PLANET) == planet
    assert (catalogue.fetched_at(A), catalogue.fetched_at(B)) == (1000, 1001)
    assert Catalogue().fetched_at(A) is None


def test_which_list_answers_first_changes_nothing() -> None:
    one = (
        Catalogue().with_list(A, ServerList((AT_A,)), 1000).with_list(B, ServerList((AT_B,)), 1001)
    )
    other = (
        Catalogue().with_list(B, ServerList((AT_B,)), 1000).with_list(A, ServerList((AT_A,)), 1001)
    )
    assert one.entries[0].server == other.entries[0].server


def test_newer_data_wins_and_gaps_are_filled() -> None:
    catalogue = Catalogue().with_list(B, ServerList((AT_B,)), 1000)
    catalogue = catalogue.with_list(A, ServerList((replace(AT_A, name=""),)), 5000)
    server = catalogue.entries[0].server
    assert (server.name, server.users, server.max_users) == ("retro house!", 31, 80)
    assert (server.version, server.location) == ("ESF", "DE")


def test_q11_a_server_that_the_list_no_longer_names_is_last_seen() -> None:
    catalogue = Catalogue().with_list(A, ServerList((AT_A,), (GAME,)), 1000)
    catalogue = catalogue.with_list(A, ServerList((ListedServer(PLANET, "Planet"),)), 2000)
    house, planet = catalogue.entries
    assert (house.listed, house.last_seen, house.sources) == (False, 1000, ("list A",))
    assert (planet.listed, planet.last_seen) == (True, 2000)
    assert house.games == catalogue.games == ()
    later = catalogue.with_list(A, ServerList((AT_A,)), 3000)
    again = later.entry(HOUSE)
    assert again is not None
    assert (again.listed, again.last_seen, len(again.sightings)) == (True, 3000, 1)
    forgotten = catalogue.with_list(
        A, ServerList((ListedServer(PLANET, "P"),)), 1000 + FORGET_AFTER_S
    )
    assert [entry.address for entry in forgotten.entries] == [PLANET]


def test_an_older_answer_changes_nothing() -> None:
    catalogue = Catalogue().with_list(A, ServerList((AT_A,)), 1000)
    assert catalogue.with_list(A, ServerList(), 999) is catalogue


def test_waiting_games_are_there_once() -> None:
    twin = replace(GAME, game="BOMBERMAN", players="1", emulator="mame32")
    other = replace(GAME, owner="Ben")
    catalogue = Catalogue().with_list(A, ServerList((AT_A,), (GAME,)), 1000)
    catalogue = catalogue.with_list(B, ServerList((), (twin, other)), 1001)
    assert catalogue.games == (twin, other)
    assert catalogue.entries[0].games == (twin, other)


def test_a_list_can_be_taken_away() -> None:
    catalogue = Catalogue().with_list(A, ServerList((AT_A,), (GAME,)), 1000)
    catalogue = catalogue.with_list(B, ServerList((ListedServer(PLANET, "P"),)), 1001)
    rest = catalogue.without(A)
    assert [entry.address for entry in rest.entries] == [PLANET]
    assert rest.games == ()
    assert rest.fetched_at(A) is None


def test_the_catalogue_is_bounded() -> None:
    catalogue = Catalogue()
    for number in range(3):
        servers = tuple(
            ListedServer(ServerAddress(f"10.{number}.{n}.1"), "x") for n in range(3000)
        )
        source = ListSource("x", f"https://{number}.example/")
        catalogue = catalogue.with_list(source, ServerList(servers), 1000)
    assert len(catalogue.entries) == MOST_ENTRIES


def many(network: int) -> tuple[ListedServer, ...]:
    return tuple(
        ListedServer(ServerAddress(f"10.{network}.{n // 250}.{n % 250}"), "x")
        for n in range(MOST_ENTRIES)
    )


def test_q11_a_list_that_is_full_of_servers_pushes_no_other_out() -> None:
    for first, second in ((A, B), (B, A)):
        answers = {A: ServerList((AT_A,)), B: ServerList(many(1))}
        catalogue = Catalogue().with_list(first, answers[first], 1000)
        catalogue = catalogue.with_list(second, answers[second], 1001)
        assert catalogue.entry(HOUSE) is not None
        assert len(catalogue.entries) == MOST_ENTRIES


def test_what_no_list_names_any_more_gives_way_first() -> None:
    catalogue = Catalogue().with_list(A, ServerList(many(1)), 1000)
    catalogue = catalogue.with_list(A, ServerList(many(2)), 1001)
    assert all(entry.listed for entry in catalogue.entries)
    catalogue = catalogue.with_list(A, ServerList(many(3)[:5]), 1002)
    assert sum(entry.listed for entry in catalogue.entries) == 5
    assert len(catalogue.entries) == MOST_ENTRIES


def test_waiting_games_of_one_list_do_not_push_out_those_of_another() -> None:
    flood = tuple(replace(GAME, game=f"game {number}") for number in range(MOST_ENTRIES))
    catalogue = Catalogue().with_list(A, ServerList((), (GAME,)), 1000)
    catalogue = catalogue.with_list(B, ServerList((), flood), 1001)
    assert GAME in catalogue.games
    assert MOST_ENTRIES // 2 < len(catalogue.games) <= MOST_ENTRIES


SOURCES = st.sampled_from([A, B])
ANSWERS = st.lists(st.integers(1, 5), max_size=4, unique=True).map(
    lambda ports: ServerList(tuple(ListedServer(ServerAddress("h", p), "x") for p in ports))
)


@given(st.lists(st.tuples(SOURCES, ANSWERS), max_size=8))
def test_what_a_catalogue_lists_is_what_the_newest_answers_name(
    answers: list[tuple[ListSource, ServerList]],
) -> None:
    catalogue = Catalogue()
    newest: dict[str, ServerList] = {}
    named = set()
    for at, (source, answer) in enumerate(answers):
        catalogue = catalogue.with_list(source, answer, at)
        newest[source.name] = answer
        named |= {server.address for server in answer.servers}
    listed = {entry.address for entry in catalogue.entries if entry.listed}
    assert listed == {server.address for answer in newest.values() for server in answer.servers}
    assert {entry.address for entry in catalogue.entries} == named
