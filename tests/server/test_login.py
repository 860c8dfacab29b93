"""From HELLO to the lobby and out again, byte for byte where it matters."""

import random

import pytest

from kaillera_client.advice.delay import ServerFamily, family_of
from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleSender, split_bundle
from kaillera_client.protocol.codec import (
    decode_server_message,
    encode_client_message,
    encode_listed_game,
    encode_listed_user,
)
from kaillera_client.protocol.handshake import HELLO, PING, PONG, SERVER_FULL, VERSION_REFUSED
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.commands import Announce, RemoveUser, Shutdown
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.hub import VERSION
from kaillera_client.server.rules.measure import MOST_QUESTIONS
from tests.server.world import SERVER, Peer, World, host


def test_hello_names_the_port_and_ping_is_answered() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.post(HELLO)
    peer.post(PING)
    world.run(1)
    assert peer.texts == [b"HELLOD00D27888\0", PONG]
    assert world.rules.sessions == 0


@pytest.mark.parametrize("version", [b"0.82", b"", b"0.83 ", b"9" * 500])
def test_other_versions_are_told_so(version: bytes) -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.post(b"HELLO" + version + b"\0")
    world.run(1)
    assert peer.texts == [VERSION_REFUSED]


@pytest.mark.parametrize(
    "data", [b"PING", b"HELLO0.83", b"ping\0", b"", b"\0", b"GET / HTTP/1.1\r\n"]
)
def test_anything_else_is_not_answered(data: bytes) -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.post(data)
    world.run(1)
    assert not peer.datagrams
    assert world.reported(e.Fault) == [e.Fault(peer.addr, e.FaultKind.STRANGER, 1)]


def test_replies_are_limited_for_each_host() -> None:
    world = World()
    flood, friend = Peer(world, host(1)), Peer(world, host(2))
    for _ in range(200):
        flood.post(PING)
    friend.post(PING)
    world.run(0.5)
    assert len(flood.texts) == 50
    assert friend.texts == [PONG]
    world.run(1)
    flood.post(HELLO)
    world.run(0.5)
    assert flood.texts[-1] == b"HELLOD00D27888\0"
    kinds = {fault.kind for fault in world.reported(e.Fault)}
    assert kinds == {e.FaultKind.TOO_MANY_REQUESTS}


def test_the_login_in_bytes() -> None:
    world = World(ServerConfig(name="Home", motd=("Welcome", "Be kind"), proofs=0))
    world.delay = lambda _src, _dst: 0.007
    peer = Peer(world, host(1))
    peer.log_in(b"nue", b"Project 64k 0.13")
    acks = b"\x05" + b"\0" + bytes.fromhex("00000000010000000200000003000000")
    first = peer.datagrams[:4]
    assert [split_bundle(data)[0] for data in first] == [(n, acks) for n in range(4)]
    assert [len(split_bundle(data)) for data in first] == [1, 1, 1, 1]
    rest = [
        payload
        for number, payload in sorted(
            {entry for data in peer.datagrams for entry in split_bundle(data)}
        )
        if number > 3
    ]
    assert rest == [
        b"\x04" + bytes(9),
        b"\x17server\0Welcome\0",
        b"\x17server\0Be kind\0",
        b"\x17server\0Home\0",
        b"\x17server\0Embedded server of Kaillera Client, protocol 0.83\0",
        b"\x02nue\0" + (1).to_bytes(2, "little") + (14).to_bytes(4, "little") + b"\x01",
    ]
    assert world.server_events == [e.UserEntered(1, b"nue", peer.addr, 14, 1)]


def test_lists_come_in_small_pieces_and_leave_the_reader_out() -> None:
    world = World()
    for number in range(1, 31):
        peer = Peer(world, host(number))
        peer.log_in(b"somebody with a long name %d" % number)
        if number % 3 == 0:
            peer.say(m.CreateGameRequest(b"a game with quite a long name %d" % number))
    world.run(1)
    late = Peer(world, host(100))
    late.log_in(b"late")
    pieces = late.of(m.ServerStatus)
    assert len(pieces) > 5
    for piece in pieces:
        size = sum(len(encode_listed_user(user)) for user in piece.users)
        size += sum(len(encode_listed_game(game)) for game in piece.games)
        assert 0 < size <= 300
    users = [user for piece in pieces for user in piece.users]
    games = [game for piece in pieces for game in piece.games]
    assert [user.user_id for user in users] == list(range(1, 31))
    assert all(user.status == m.USER_IDLE for user in users)
    assert [game.occupancy for game in games] == [b"1/8"] * 10
    assert games[0].owner == b"somebody with a long name 3"
    # Nothing larger than a datagram may be, and no more than five new messages at once.
    assert max(map(len, late.datagrams)) <= 1400


def test_bursts_are_paced_so_that_classic_clients_can_follow() -> None:
    world = World()
    world.keep_sent = True
    for number in range(1, 31):
        Peer(world, host(number)).log_in(b"somebody with a long name %d" % number)
    newest: dict[float, int] = {}
    before = 0
    for at, _, dst, data in world.sent:
        if dst == host(30):
            number = split_bundle(data)[0][0]
            newest[at] = newest.get(at, 0) + number - before
            before = number
            assert data[5] == m.MessageType.SERVER_ACK or len(split_bundle(data)) >= 5
    assert max(newest.values()) <= MOST_QUESTIONS


def test_a_lost_answer_to_the_login_comes_again_when_asked() -> None:
    world = World()
    peer = Peer(world, host(1))
    lost: list[bytes] = []
    world.lose = lambda data, src, _dst: src == SERVER and not lost and not lost.append(data)  # type: ignore[func-returns-value]
    peer.name = b"nue"
    peer.say(m.LoginRequest(b"nue", b"Emulator", 1))
    world.run(1)
    assert not peer.heard
    peer.repeat()
    world.wait(lambda: peer.user_id != 0)


@pytest.mark.parametrize(
    ("name", "emulator", "ct", "reason"),
    [
        (b"", b"An emulator of the year 2007", 1, b"Your name is empty."),
        (b"  ", b"An emulator of the year 2007", 1, b"Your name is empty."),
        (
            b"x" * 32,
            b"An emulator of the year 2007",
            1,
            b"Your name is too long: 31 bytes at most.",
        ),
        (b"SERVER", b"Emulator 1.0", 1, b"This name is reserved."),
        (b"a|b", b"An emulator of the year 2007", 1, b"Your name contains illegal characters."),
        (b"a\nb", b"An emulator of the year 2007", 1, b"Your name contains illegal characters."),
        (b"http://x", b"An emulator of the year 2007", 1, b"Your name must not be an address."),
        (b"x", b"E" * 128, 1, b"The emulator's name is too long: 127 bytes at most."),
        (
            b"x",
            b"An emulator of the year 20|07",
            1,
            b"The emulator's name contains illegal characters.",
        ),
        (
            b"x",
            b"An emulator of the year 2007",
            0,
            b"This server does not allow your connection type.",
        ),
        (
            b"x",
            b"An emulator of the year 2007",
            7,
            b"This server does not allow your connection type.",
        ),
    ],
)
def test_refusals(name: bytes, emulator: bytes, ct: int, reason: bytes) -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.say(m.LoginRequest(name, emulator, ct))
    world.run(1)
    assert peer.heard == [m.LoginRejected(b"server", 0, reason)]
    assert world.server_events == [e.LoginRefused(peer.addr, name, reason)]
    world.run(5)
    assert world.rules.sessions == 0


def test_a_high_ping_is_refused() -> None:
    world = World(ServerConfig(max_ping_ms=100))
    world.delay = lambda _src, _dst: 0.06
    peer = Peer(world, host(1))
    peer.say(m.LoginRequest(b"x", b"Emu", 1))
    world.run(2)
    assert peer.heard[-1] == m.LoginRejected(b"server", 0, b"Your ping is too high: 120 > 100")
    # The refusal can be asked for again when it was lost.
    peer.repeat()
    before = len(peer.datagrams)
    world.run(0.5)
    assert len(peer.datagrams) == before + 1


def test_a_connection_type_that_is_not_allowed_is_refused() -> None:
    world = World(ServerConfig(connection_types=frozenset({1})))
    peer = Peer(world, host(1))
    peer.say(m.LoginRequest(b"x", b"An emulator of the year 2007", 3))
    world.run(1)
    assert peer.of(m.LoginRejected)


def test_names_are_unique_and_the_same_host_reconnects() -> None:
    world = World()
    old, thief = Peer(world, host(1)), Peer(world, host(2))
    again = Peer(world, (host(1)[0], 50000))
    old.log_in(b"Nue")
    thief.say(m.LoginRequest(b"nue ", b"Emu", 1))
    world.run(1)
    assert thief.of(m.LoginRejected)[0].message == b"Your name is in use."
    again.log_in(b"nUe")
    world.run(1)
    assert old.of(m.UserQuit) == [m.UserQuit(b"Nue", 1, b"Reconnected")]
    assert world.rules.users == 1


def test_the_full_server_says_so() -> None:
    world = World(ServerConfig(max_users=3))
    for number in range(1, 4):
        Peer(world, host(number)).log_in(b"user%d" % number)
    late = Peer(world, host(9))
    late.post(HELLO)
    world.run(1)
    assert late.texts == [SERVER_FULL]
    late.say(m.LoginRequest(b"late", b"Emu", 1))
    world.run(1)
    assert late.of(m.LoginRejected)[0].message == b"The server is full."


def test_64_users_and_no_more() -> None:
    world = World()
    world.delay = lambda _src, _dst: 0.01
    peers = [Peer(world, host(number)) for number in range(1, 66)]
    for number, peer in enumerate(peers):
        peer.name = b"user%d" % number
        peer.say(m.LoginRequest(peer.name, b"Emu", 1))
    world.run(5)
    assert world.rules.users == 64
    assert sum(peer.user_id != 0 for peer in peers) == 64
    first = next(peer for peer in peers if peer.user_id)
    assert len(first.of(m.UserJoined)) + sum(len(s.users) for s in first.of(m.ServerStatus)) == 64


def test_sessions_for_each_host_are_limited_but_not_on_this_computer() -> None:
    world = World()
    stranger = [Peer(world, ("203.0.113.5", 1000 + n)) for n in range(10)]
    local = [Peer(world, ("127.0.0.1", 1000 + n)) for n in range(10)]
    for number, peer in enumerate(stranger + local):
        peer.name = b"user%d" % number
        peer.say(m.LoginRequest(peer.name, b"Emu", 1))
        world.run(0.2)
    assert sum(peer.user_id != 0 for peer in stranger) == 8
    assert sum(peer.user_id != 0 for peer in local) == 10
    stranger[9].post(HELLO)
    world.run(0.2)
    assert stranger[9].texts == [SERVER_FULL]
    assert world.rules.faults[e.FaultKind.NO_PLACE] == 2


def test_only_a_first_login_message_opens_a_session() -> None:
    world = World()
    sender = BundleSender()
    sender.append(encode_client_message(m.LoginRequest(b"x", b"Emu", 1)))
    sender.append(encode_client_message(m.KeepAlive()))
    late = Peer(world, host(1))
    late.post(sender.datagram(2))
    other = Peer(world, host(2))
    other.say(m.KeepAlive())
    cut = Peer(world, host(3))
    cut.say_payload(b"\x03name without an end")
    world.run(1)
    assert world.rules.sessions == 0
    assert world.rules.faults == {e.FaultKind.STRANGER: 3}


def test_an_unfinished_login_is_forgotten() -> None:
    world = World()
    peer = Peer(world, host(1))
    world.lose = lambda _data, src, _dst: src == SERVER
    peer.say(m.LoginRequest(b"x", b"Emu", 1))
    world.run(14)
    assert world.rules.sessions == 1
    world.run(2)
    assert world.rules.sessions == 0
    assert world.rules.deadline() is None


def test_unfinished_logins_have_a_limit() -> None:
    world = World(ServerConfig(max_users=4))
    world.lose = lambda _data, src, _dst: src == SERVER
    for number in range(100):
        Peer(world, host(number)).say(m.LoginRequest(b"x%d" % number, b"Emu", 1))
    world.run(1)
    assert world.rules.sessions == 4


def test_refused_logins_do_not_fill_the_memory() -> None:
    world = World(ServerConfig(max_users=4))
    for number in range(100):
        Peer(world, host(number)).say(m.LoginRequest(b"", b"Emu", 1))
    world.run(1)
    assert world.rules.sessions <= 16


def test_leaving_is_confirmed_and_told_to_everybody() -> None:
    world = World()
    one, two = Peer(world, host(1)), Peer(world, host(2))
    one.log_in(b"one")
    two.log_in(b"two")
    one.say(m.QuitRequest("tschüß".encode()))
    world.run(0.5)
    goodbye = m.UserQuit(b"one", 1, "tschüß".encode())
    assert one.of(m.UserQuit) == two.of(m.UserQuit) == [goodbye]
    # The goodbye can be asked for again for a while, then the session is gone.
    before = len(one.datagrams)
    one.repeat()
    world.run(0.5)
    assert len(one.datagrams) == before + 1
    one.say(m.GlobalChatRequest(b"still here?"))
    world.run(3)
    assert not two.of(m.GlobalChat)
    assert world.rules.sessions == 1
    assert world.reported(e.UserLeft) == [e.UserLeft(1, b"one", "tschüß".encode())]


def test_a_very_long_farewell_is_replaced() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"x")
    peer.say(m.QuitRequest(b"y" * 500))
    world.run(1)
    assert peer.of(m.UserQuit)[0].message == b"Normal Client Exit"


def test_quitting_during_the_login_ends_it() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.say(m.LoginRequest(b"x", b"Emu", 1), m.QuitRequest())
    world.run(1)
    assert world.rules.sessions == 0


def test_silence_in_the_lobby_ends_the_session_and_keep_alives_prevent_it() -> None:
    world = World()
    silent, alive = Peer(world, host(1)), Peer(world, host(2))
    silent.log_in(b"silent")
    alive.log_in(b"alive")
    for _ in range(12):
        world.run(20)
        alive.say(m.KeepAlive())
    world.run(1)
    assert world.reported(e.UserLeft) == [e.UserLeft(1, b"silent", b"Ping timeout")]
    assert alive.of(m.UserQuit) == [m.UserQuit(b"silent", 1, b"Ping timeout")]


def test_lost_messages_in_the_lobby_are_skipped_in_the_end() -> None:
    world = World()
    peer = Peer(world, host(1), redundancy=1)
    peer.log_in(b"x")
    peer.sender.append(encode_client_message(m.GlobalChatRequest(b"lost")))
    peer.say(m.GlobalChatRequest(b"heard"))
    world.run(1)
    assert not peer.of(m.GlobalChat)
    world.run(1)
    assert [chat.text for chat in peer.of(m.GlobalChat)] == [b"heard"]
    assert world.rules.faults == {e.FaultKind.MESSAGES_SKIPPED: 1}


def test_a_jump_far_ahead_in_the_lobby_is_followed_in_the_end() -> None:
    world = World()
    peer = Peer(world, host(1), redundancy=1)
    peer.log_in(b"x")
    for _ in range(400):
        peer.sender.append(encode_client_message(m.KeepAlive()))
    peer.say(m.GlobalChatRequest(b"first"))
    world.run(2)
    peer.say(m.GlobalChatRequest(b"second"))
    peer.repeat(2)
    world.run(1)
    assert [chat.text for chat in peer.of(m.GlobalChat)] == [b"first", b"second"]


def test_what_the_host_of_the_server_can_say() -> None:
    world = World()
    one, two = Peer(world, host(1)), Peer(world, host(2))
    one.log_in(b"one")
    two.log_in(b"two")
    world.rules.handle(Announce(b"back at\0 eight"), world.now)
    world.run(0.1)
    assert two.of(m.ServerInformation)[-1] == m.ServerInformation(b"server", b"back at eight")
    events = world.rules.handle(RemoveUser(1, b"sorry"), world.now)
    assert world.rules.handle(RemoveUser(77), world.now) == []
    assert events == [e.UserLeft(1, b"one", b"sorry")]
    world.run(0.1)
    assert one.of(m.UserQuit) == [m.UserQuit(b"one", 1, b"sorry")]
    two.say(m.CreateGameRequest(b"Game"))
    world.run(0.1)
    two.forget()
    world.rules.handle(Shutdown(), world.now)
    assert (world.rules.users, world.rules.games) == (0, 0)
    two.post(PING)
    world.run(1)
    assert world.rules.deadline() is None
    assert two.heard == [m.GameClosed(1), m.UserQuit(b"two", 2, b"The server is closing.")]
    assert len(two.datagrams) == 6
    assert len(set(two.datagrams)) == 1


def test_a_known_address_can_still_ask_for_the_port() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"x")
    peer.post(HELLO)
    peer.post(PING)
    world.run(1)
    assert peer.texts == [b"HELLOD00D27888\0", PONG]


def test_random_loss_during_many_logins() -> None:
    world = World()
    line = random.Random(5)
    world.lose = lambda _data, _src, _dst: line.random() < 0.2
    for number in range(1, 9):
        peer = Peer(world, host(number), redundancy=5)
        peer.name = b"user%d" % number
        peer.say(m.LoginRequest(peer.name, b"Emu", 1))
        for _ in range(40):
            if not world.run(0.5, lambda peer=peer: peer.user_id != 0):  # type: ignore[misc]
                peer.repeat()
        assert peer.user_id


def test_unexpected_messages_during_the_login_do_nothing() -> None:
    world = World()
    world.delay = lambda _src, _dst: 0.05
    peer = Peer(world, host(1))
    peer.say(m.LoginRequest(b"x", b"Emu", 1), m.GlobalChatRequest(b"early"), m.StartGameRequest())
    world.run(2)
    assert not peer.of(m.GlobalChat)
    assert world.rules.faults == {e.FaultKind.UNEXPECTED_MESSAGE: 2}
    assert world.rules.users == 1
    peer.say(m.LoginRequest(b"y", b"Emu", 1))
    world.run(1)
    assert world.rules.faults == {e.FaultKind.UNEXPECTED_MESSAGE: 3}


def test_every_message_that_was_sent_can_be_read() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"x")
    for data in peer.datagrams:
        for _, payload in split_bundle(data):
            assert decode_server_message(payload) is not None


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_users": 0},
        {"max_players": 9},
        {"connection_types": frozenset()},
        {"connection_types": frozenset({0, 1})},
        {"charset": "klingon"},
        {"fixed_frame_delay": 61},
    ],
)
def test_configurations_that_make_no_sense(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        ServerConfig(**wrong)  # type: ignore[arg-type]


def test_clients_know_this_server_by_its_welcome() -> None:
    world = World(ServerConfig(name="Home"))
    peer = Peer(world, host(1))
    peer.log_in(b"nue", b"Project 64k 0.13")
    assert any(VERSION in data for data in peer.datagrams)
    assert family_of(VERSION.decode("ascii")) is ServerFamily.OWN
