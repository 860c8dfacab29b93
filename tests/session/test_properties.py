"""Whatever arrives and whatever is asked, in whatever order: nothing is raised, and the rules of the phases hold."""

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import encode_server_message
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.session.rig import GAME, LOGIN, ME, OTHER, PUBLIC, Rig

PLACES = ["new", "handshake", "login", "lobby", "room", "loading", "playing", "leaving", "closed"]


def at(place: str) -> Rig:
    rig = Rig()
    match place:
        case "handshake":
            rig.connect()
        case "login":
            rig.begin_login()
        case "lobby":
            rig.log_in()
        case "room":
            rig.enter_room()
        case "loading":
            rig.load()
        case "playing":
            rig.play()
        case "leaving" | "closed":
            rig.log_in()
            rig.do(c.Logout())
            if place == "closed":
                rig.wait(1.0)
        case _:
            pass
    return rig


short = st.binary(max_size=6).map(lambda text: text.replace(b"\0", b"x"))
names = st.sampled_from([b"me", b"ann", b"Error", b"Server", b""]) | short
ids = st.sampled_from([ME, OTHER, 0, 0xFFFF])
games = st.sampled_from([GAME, 5, 0])
small = st.integers(0, 9)
players = st.builds(m.RoomPlayer, names, small, ids, small)

server_messages: st.SearchStrategy[m.ServerMessage] = st.one_of(
    st.builds(m.UserQuit, names, ids, short),
    st.builds(m.UserJoined, names, ids, small, small),
    st.builds(
        m.ServerStatus,
        st.tuples(st.builds(m.ListedUser, names, small, small, ids, small)),
        st.tuples(st.builds(m.ListedGame, short, games, short, names, short, small)),
    ),
    st.builds(m.ServerAck),
    st.builds(m.GlobalChat, names, short),
    st.builds(m.GameChat, names, short),
    st.builds(m.GameCreated, names, st.sampled_from([b"Game", b"x"]), short, games),
    st.builds(m.PlayerQuitGame, names, ids),
    st.builds(m.PlayerJoinedGame, small, players),
    st.builds(m.PlayerList, st.tuples(players)),
    st.builds(m.GameStatus, games, small, small, small),
    st.builds(m.GameClosed, games),
    st.builds(m.GameStarted, small, st.integers(0, 3), st.integers(0, 3)),
    st.builds(m.GameData, st.sampled_from([bytes(4), bytes(2), b"", b"abcd"])),
    st.builds(m.CachedGameData, st.integers(0, 3)),
    st.builds(m.PlayerDropped, names, small),
    st.builds(m.Ready),
    st.builds(m.LoginRejected, names, ids, short),
    st.builds(m.ServerInformation, names, short),
)

commands: st.SearchStrategy[c.Command] = st.one_of(
    st.builds(c.Connect, st.just(PUBLIC), st.binary(max_size=5), st.binary(max_size=5)),
    st.builds(c.Logout, st.binary(max_size=3)),
    st.builds(c.SendChat, st.binary(max_size=5)),
    st.builds(c.SendGameChat, st.binary(max_size=5)),
    st.builds(c.CreateGame, st.sampled_from([b"Game", b"", b"a\0b"])),
    st.builds(c.JoinGame, st.sampled_from([GAME, -1, 2**40])),
    st.builds(c.LeaveRoom),
    st.builds(c.StartGame),
    st.builds(c.DropGame),
    st.builds(c.KickPlayer, st.sampled_from([OTHER, -1, 2**20])),
    st.builds(c.SubmitInput, st.sampled_from([b"ab", b"ab", b"ab", b"abc", b""])),
)


@settings(max_examples=20)
@pytest.mark.parametrize("place", PLACES)
@given(datagrams=st.lists(st.binary(max_size=60), max_size=20), known=st.booleans())
def test_arbitrary_datagrams(place: str, datagrams: list[bytes], known: bool) -> None:
    rig = at(place)
    for datagram in datagrams:
        rig.hear_text(datagram, LOGIN if known else ("203.0.113.5", 9))
        rig.wait(0.2)
    rig.session.status(rig.now)


@settings(max_examples=20)
@pytest.mark.parametrize("place", PLACES)
@given(bodies=st.lists(st.tuples(st.integers(0, 0x1F), st.binary(max_size=40)), max_size=20))
def test_arbitrary_bodies(place: str, bodies: list[tuple[int, bytes]]) -> None:
    rig = at(place)
    for kind, body in bodies:
        rig.hear_payload(bytes((kind,)) + body)
    rig.wait(5.0)


@settings(max_examples=15)
@pytest.mark.parametrize("place", PLACES)
@given(messages=st.lists(server_messages, max_size=30), seed=st.integers(0, 2**32))
def test_arbitrary_messages_on_a_bad_line(
    place: str, messages: list[m.ServerMessage], seed: int
) -> None:
    rng = random.Random(seed)
    rig = at(place)
    for message in messages:
        if rng.random() < 0.3:
            rig.lose(message)
        else:
            rig.hear(message, redundancy=rng.randrange(1, 6))
        rig.wait(rng.choice((0.0, 0.01, 0.3, 2.0)))
    rig.wait(200.0)


class Evening(RuleBasedStateMachine):
    """A server and a user that do anything at any time."""

    rig: Rig

    @initialize(place=st.sampled_from(PLACES))
    def begin(self, place: str) -> None:
        self.rig = at(place)
        self.rig.events.clear()
        self.closed = 0

    @rule(message=server_messages, redundancy=st.integers(1, 5))
    def hear(self, message: m.ServerMessage, redundancy: int) -> None:
        self.rig.hear(message, redundancy)

    @rule(message=server_messages)
    def lose(self, message: m.ServerMessage) -> None:
        self.rig.server.append(encode_server_message(message))

    @rule(command=commands)
    def ask(self, command: c.Command) -> None:
        self.rig.do(command)

    @rule(seconds=st.sampled_from([0.0, 0.02, 0.5, 3.0, 30.0, 130.0]))
    def wait(self, seconds: float) -> None:
        self.rig.wait(seconds)

    @invariant()
    def the_phases_agree_with_the_events(self) -> None:
        rig = self.rig
        status = rig.session.status(rig.now)
        assert status.phase is rig.where()
        in_room = status.phase in (Phase.ROOM, Phase.STARTING, Phase.PLAYING)
        assert in_room == (status.room is not None)
        assert len(rig.of(e.Disconnected)) <= 1
        if rig.of(e.Disconnected):
            assert rig.events.index(rig.of(e.Disconnected)[0]) == len(rig.events) - 1 or all(
                isinstance(x, e.FaultNoticed)
                for x in rig.events[rig.events.index(rig.of(e.Disconnected)[0]) + 1 :]
            )
        if status.phase is Phase.CLOSED:
            assert rig.session.deadline() is None

    @invariant()
    def games_and_rooms_begin_and_end_in_turn(self) -> None:
        for begin, end in ((e.RoomEntered, e.RoomLeft), (e.GameStarting, e.GameEnded)):
            kinds = [type(x) for x in self.rig.events if isinstance(x, (begin, end))]
            assert all(a is not b for a, b in itertools.pairwise(kinds))


Evening.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestEvening = Evening.TestCase
