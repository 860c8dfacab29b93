"""Every message, read and written: golden vectors, torn and hostile bytes, any value."""

import tracemalloc
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.protocol import codec
from kaillera_client.protocol import messages as m
from kaillera_client.protocol.errors import LocalProtocolError, RemoteProtocolError
from tests.protocol.golden import (
    MESSAGE_VECTORS,
    MESSAGES,
    READ_ONLY,
    Side,
    Vector,
    decode,
    encode,
)
from tests.protocol.strategies import CLIENT_MESSAGES, SERVER_MESSAGES

_SIDES: list[Side] = ["client", "server"]

_SURPLUS = {"M15": 5, "M17": 2, "M26": 4, "M31": 1}
"""Bytes of constant filler at the end of a request, which a reader does not need."""

_CLIENT_TYPES = set(range(0x01, 0x18)) - {0x02, 0x04, 0x05, 0x0D, 0x0E, 0x10, 0x16, 0x17}
_SERVER_TYPES = set(range(0x01, 0x18)) - {0x03, 0x06, 0x09, 0x0F}


# --- golden vectors ----------------------------------------------------------------------------


@pytest.mark.parametrize("vector", MESSAGE_VECTORS, ids=lambda vector: vector.name)
def test_golden_payloads_are_read(vector: Vector) -> None:
    assert decode(vector.sender, vector.data) == MESSAGES[vector.name]


@pytest.mark.parametrize("vector", MESSAGE_VECTORS, ids=lambda vector: vector.name)
def test_golden_payloads_are_written(vector: Vector) -> None:
    written = encode(vector.sender, MESSAGES[vector.name])
    assert (written == vector.data) is (vector.name not in READ_ONLY)


@pytest.mark.parametrize("vector", MESSAGE_VECTORS, ids=lambda vector: vector.name)
def test_torn_payloads_are_their_fault(vector: Vector) -> None:
    needed = len(vector.data) - _SURPLUS.get(vector.name, 0)
    for size in range(needed):
        with pytest.raises(RemoteProtocolError):
            decode(vector.sender, vector.data[:size])
    for size in range(needed, len(vector.data)):
        assert decode(vector.sender, vector.data[:size]) == MESSAGES[vector.name]


@pytest.mark.parametrize("vector", MESSAGE_VECTORS, ids=lambda vector: vector.name)
def test_surplus_bytes_are_left_alone(vector: Vector) -> None:
    assert decode(vector.sender, vector.data + b"\0\xffgarbage") == MESSAGES[vector.name]


def test_ready_and_game_data_are_the_same_both_ways() -> None:
    for name in ("M29", "M30", "M33", "M39", "M40"):
        message = MESSAGES[name]
        assert encode("client", message) == encode("server", message)
        assert decode("client", encode("server", message)) == message
        assert decode("server", encode("client", message)) == message


# --- types -------------------------------------------------------------------------------------


@pytest.mark.parametrize("sender", _SIDES)
def test_a_type_is_read_exactly_from_the_side_that_sends_it(sender: Side) -> None:
    known = _CLIENT_TYPES if sender == "client" else _SERVER_TYPES
    for number in range(256):
        if number in known:
            with pytest.raises(RemoteProtocolError):
                decode(sender, bytes((number,)))
        else:
            assert decode(sender, bytes((number, 0, 0))) is None


@pytest.mark.parametrize("sender", _SIDES)
def test_a_payload_without_a_type_is_their_fault(sender: Side) -> None:
    with pytest.raises(RemoteProtocolError):
        decode(sender, b"")


def test_the_strategies_know_every_message() -> None:
    assert set(CLIENT_MESSAGES) == set(get_args(m.ClientMessage))
    assert set(SERVER_MESSAGES) == set(get_args(m.ServerMessage))


# --- any value, any bytes ----------------------------------------------------------------------


@pytest.mark.parametrize("kind", CLIENT_MESSAGES)
def test_client_messages_round_trip(kind: type) -> None:
    @given(CLIENT_MESSAGES[kind], st.binary(max_size=8))
    def check(message: m.ClientMessage, behind: bytes) -> None:
        payload = codec.encode_client_message(message)
        assert codec.decode_client_message(payload) == message
        assert codec.decode_client_message(payload + behind) == message

    check()


@pytest.mark.parametrize("kind", SERVER_MESSAGES)
def test_server_messages_round_trip(kind: type) -> None:
    @given(SERVER_MESSAGES[kind], st.binary(max_size=8))
    def check(message: m.ServerMessage, behind: bytes) -> None:
        payload = codec.encode_server_message(message)
        assert codec.decode_server_message(payload) == message
        assert codec.decode_server_message(payload + behind) == message

    check()


@pytest.mark.parametrize("sender", _SIDES)
@given(
    st.binary(max_size=60) | st.builds(bytes.__add__, st.binary(max_size=60), st.just(bytes(40)))
)
def test_any_bytes_are_a_message_or_their_fault(sender: Side, payload: bytes) -> None:
    """Each type in turn, because arbitrary bytes seldom begin with a known one."""
    for number in range(0x19):
        try:
            message = decode(sender, bytes((number,)) + payload)
        except RemoteProtocolError:
            continue
        if message is not None:
            assert decode(sender, encode(sender, message)) == message


# --- hostile counts ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "payload",
    [
        b"\x04\0" + b"\xff" * 8,
        b"\x04\0" + b"\xff" * 4 + bytes(4),
        b"\x04\0" + bytes(4) + b"\xff" * 4,
        b"\x04\0" + b"\xff" * 8 + bytes(60_000),
        b"\x0d\0" + b"\xff" * 4,
        b"\x0d\0" + b"\xff" * 4 + bytes(60_000),
    ],
    ids=["both", "users", "games", "both-long", "players", "players-long"],
)
def test_a_hostile_count_costs_no_more_than_its_datagram(payload: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(RemoteProtocolError):
            codec.decode_server_message(payload)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8_000_000


def test_game_data_that_claims_too_much_is_their_fault() -> None:
    with pytest.raises(RemoteProtocolError, match="65535 bytes expected, 3 left"):
        codec.decode_server_message(b"\x12\0\xff\xffabc")


# --- what we must not send ---------------------------------------------------------------------


def test_the_largest_block_fills_a_message() -> None:
    largest = bytes(65_531)
    payload = codec.encode_game_data(largest)
    assert len(payload) == 65_535
    assert codec.decode_client_message(payload) == m.GameData(largest)
    with pytest.raises(LocalProtocolError, match="65532 bytes of game data"):
        codec.encode_game_data(largest + b"\0")


@pytest.mark.parametrize(
    "message",
    [
        m.LoginRequest(b"a\0b", b"emulator", 1),
        m.LoginRequest(b"name", b"emu\0lator", 1),
        m.LoginRequest(b"name", b"emulator", 256),
        m.GlobalChatRequest(b"\0"),
        m.KickRequest(65_536),
        m.JoinGameRequest(-1, 1),
        m.CachedGameData(256),
    ],
)
def test_what_the_wire_cannot_carry_is_our_fault(message: m.ClientMessage) -> None:
    with pytest.raises(LocalProtocolError):
        codec.encode_client_message(message)


def test_a_listed_entry_is_what_the_status_message_holds() -> None:
    """The server cuts its lists into pieces by these sizes."""
    user = m.ListedUser(b"nue", 100, 2, 13, 1)
    game = m.ListedGame(b"My ROM", 5, b"Emulator", b"nue", b"2/4", 0)
    payload = codec.encode_server_message(m.ServerStatus((user,), (game,)))
    entries = codec.encode_listed_user(user) + codec.encode_listed_game(game)
    assert payload == b"\x04\0\x01\0\0\0\x01\0\0\0" + entries
