"""Whatever arrives from wherever: the rules never raise, stay small, and others play on."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.protocol.bundle import BundleSender
from kaillera_client.protocol.codec import encode_client_message
from kaillera_client.protocol.messages import LoginRequest, MessageType
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.limits import ReplyLimiter
from tests.server.world import PORT, SERVER, Peer, Player, World, host, start_game

addresses = st.sampled_from([host(1), host(2), host(50), ("203.0.113.9", 1), ("203.0.113.9", 2)])

payloads = st.one_of(
    st.binary(min_size=1, max_size=40),
    st.builds(
        lambda kind, body: bytes((kind,)) + body,
        st.sampled_from([int(kind) for kind in MessageType]),
        st.binary(max_size=30),
    ),
    st.sampled_from(
        [encode_client_message(LoginRequest(name, b"Emu", 1)) for name in (b"x", b"", b"\xff")]
    ),
    st.sampled_from(
        [b"\x06\0" + bytes(16), b"\x0a\0game\0\0\xff\xff\xff\xff", b"\x11\0\xff\xff\xff\xff"]
    ),
)


@st.composite
def bundles(draw: st.DrawFn) -> bytes:
    """Datagrams that look like bundles, more or less."""
    entries = draw(st.lists(st.tuples(st.integers(0, 12), payloads), max_size=5))
    count = draw(st.sampled_from([len(entries), len(entries) + 1, 255, 0]))
    body = b"".join(
        number.to_bytes(2, "little") + len(payload).to_bytes(2, "little") + payload
        for number, payload in entries
    )
    return bytes((count,)) + body


datagrams = st.one_of(
    st.binary(max_size=60), bundles(), st.sampled_from([b"PING\0", b"HELLO0.83\0"])
)


@settings(max_examples=150)
@given(st.lists(st.tuples(addresses, datagrams), max_size=40))
def test_arbitrary_datagrams_never_raise_and_never_hurt_a_running_game(
    attack: list[tuple[tuple[str, int], bytes]],
) -> None:
    world = World()
    players = [Player(world, host(n), lambda frame: bytes((frame % 256,))) for n in (11, 12)]
    start_game(players)
    for addr, data in attack:
        world.send(data, addr, SERVER)
        world.run(0.003)
    goal = len(players[0].frames) + 50
    world.wait(lambda: all(len(player.frames) >= goal for player in players), 3)
    shortest = min(len(player.frames) for player in players)
    assert players[0].frames[:shortest] == players[1].frames[:shortest]
    assert not world.reported(e.PlayerRemoved)


@settings(max_examples=60)
@given(st.lists(payloads, max_size=40), st.integers(0, 2))
def test_a_player_who_says_anything_hurts_nobody_but_itself(said: list[bytes], seed: int) -> None:
    world = World()
    players = [Player(world, host(n), lambda frame: bytes((frame % 251, 1))) for n in (1, 2, 3)]
    start_game(players)
    players[2].frozen = True
    line = random.Random(seed)
    world.lose = lambda _data, _src, _dst: line.random() < 0.1 * seed
    for payload in said:
        players[2].say_payload(payload)
        world.run(0.01)
    players[2].say_payload(b"\x01\0\xff\xff\0")
    for _ in range(20):
        players[2].repeat(32)
        world.run(0.05)
    others = players[:2]
    goal = len(others[0].frames) + 40
    world.wait(lambda: all(len(player.frames) >= goal for player in others), 40)
    shortest = min(len(player.frames) for player in others)
    assert others[0].frames[:shortest] == others[1].frames[:shortest]


@settings(max_examples=100)
@given(st.lists(st.tuples(addresses, datagrams, st.floats(0, 30)), max_size=60))
def test_time_and_garbage_leave_nothing_behind(
    traffic: list[tuple[tuple[str, int], bytes, float]],
) -> None:
    world = World(ServerConfig(max_users=4))
    for addr, data, wait in traffic:
        world.send(data, addr, SERVER)
        world.run(wait)
        assert world.rules.sessions <= 16
    world.run(400)
    assert (world.rules.sessions, world.rules.users, world.rules.games) == (0, 0, 0)
    assert world.rules.deadline() is None


def test_foreign_datagrams_with_the_right_numbers_are_not_taken_for_a_player() -> None:
    world = World()
    players = [Player(world, host(n), lambda frame: bytes((frame % 256,))) for n in (1, 2)]
    start_game(players)
    foreign = (host(1)[0], 9)
    for _ in range(50):
        world.send(players[0].sender.datagram(3), foreign, SERVER)
        world.run(0.01)
    assert world.rules.faults == {e.FaultKind.STRANGER: 50}
    assert [fault.count for fault in world.reported(e.Fault)] == [1, 2, 4, 8, 16, 32]
    assert players[0].frames


def test_oversized_datagrams_are_not_looked_at() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"x")
    peer.post(bytes(60_000))
    Peer(world, host(2)).post(bytes(60_000))
    world.run(0.1)
    assert world.rules.faults == {e.FaultKind.OVERSIZED_DATAGRAM: 1, e.FaultKind.STRANGER: 1}


def test_garbage_on_a_session_is_counted() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"x")
    peer.post(b"\0")
    peer.post(b"garbage")
    peer.say_payload(b"\x18\0")
    peer.say_payload(b"\x07no end")
    world.run(0.1)
    assert world.rules.faults == {
        e.FaultKind.MALFORMED_DATAGRAM: 2,
        e.FaultKind.UNKNOWN_MESSAGE: 1,
        e.FaultKind.MALFORMED_MESSAGE: 1,
    }
    assert world.rules.datagrams > 6


def test_garbage_is_no_sign_of_life() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"x")
    for _ in range(100):
        peer.post(b"garbage")
        world.run(2)
    assert world.rules.users == 0


def test_forged_requests_from_very_many_hosts_are_bounded() -> None:
    world = World()
    for number in range(3000):
        world.send(b"PING\0", (f"10.0.{number // 250}.{number % 250}", 7), SERVER)
    world.keep_sent = True
    world.run(0.01)
    assert len(world.sent) == 1024
    assert world.rules.faults == {e.FaultKind.TOO_MANY_REQUESTS: 3000 - 1024}


def test_no_reply_to_a_stranger_is_longer_than_twice_the_request() -> None:
    for request in (b"PING\0", b"HELLO0.83\0", b"HELLO\0", b"HELLO9\0", b"", b"\0", b"x" * 40):
        for config in (ServerConfig(), ServerConfig(max_users=1)):
            world = World(config)
            Peer(world, host(3)).log_in(b"first")
            world.keep_sent = True
            world.send(request, host(9), SERVER)
            world.run(1)
            answers = [data for _, src, _, data in world.sent if src == SERVER]
            assert sum(map(len, answers)) <= 2 * len(request)
    assert PORT <= 65535


def test_a_login_bundle_with_many_messages_is_still_only_a_login() -> None:
    world = World()
    sender = BundleSender()
    sender.append(encode_client_message(LoginRequest(b"x", b"Emu", 1)))
    data = sender.datagram(1)
    peer = Peer(world, host(1))
    # Behind message 0 there is nothing: what pretends to be there is from before the wrap.
    peer.post(b"\x02" + data[1:] + b"\xff\xff\x02\x00\x09\x00")
    world.run(0.5)
    assert world.rules.sessions == 1


def test_forged_hosts_do_not_silence_one_that_is_known() -> None:
    limiter = ReplyLimiter(50)
    assert limiter.allows("192.0.2.1", 1.0)
    for number in range(5000):
        limiter.allows(f"forged {number}", 1.1)
    assert limiter.allows("192.0.2.1", 1.2)
    assert not limiter.allows("192.0.2.2", 1.2)
