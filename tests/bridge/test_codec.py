"""The stream's messages: golden bytes, both ways, torn apart, and garbage."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.bridge import codec, messages
from kaillera_client.bridge.codec import (
    GameListCollector,
    check_infos,
    encode_host_message,
    encode_plugin_message,
    game_list_messages,
    host_message_decoder,
    plugin_message_decoder,
)
from kaillera_client.bridge.decoding import Decoder
from kaillera_client.bridge.messages import (
    Bye,
    ChatReceived,
    ChatSent,
    Closed,
    End,
    EndGame,
    EndReason,
    Fault,
    FrameReady,
    Games,
    Hello,
    HelloDetails,
    HostMessage,
    Infos,
    InputReady,
    MoreInfos,
    PlayerDropped,
    PluginFlag,
    PluginMessage,
    RefusalReason,
    Refused,
    Show,
    Start,
    Welcome,
)
from tests.bridge.strategies import byte, host_messages, plugin_messages, word

TOKEN = bytes(range(32))
TOKEN_HEX = TOKEN.hex()

PLUGIN_GOLDEN: list[tuple[PluginMessage, str]] = [
    (
        Hello(TOKEN, 1, 0x1234, 2, b"emu"),
        "3000000001" + TOKEN_HEX + "010034120000020000000300656d75",
    ),
    (
        Hello(
            TOKEN,
            1,
            0,
            0,
            b"emu",
            HelloDetails(PluginFlag.LAUNCHED | PluginFlag.TELLS_MORE, 64, "é.exe".encode()),
        ),
        "3a00000001" + TOKEN_HEX + "010000000000000000000300656d75" + "03400600c3a92e657865",
    ),
    (Games((b"a", b"bc")), "06000000026100626300"),
    (Infos(2, b"emu"), "0b00000003020000000300656d7500"),
    (Infos(2, b"emu", PluginFlag.TELLS_MORE), "0b00000003020000000300656d7502"),
    (Show(), "0100000004"),
    (InputReady(1, 0x01020304), "09000000050100000004030201"),
    (ChatSent(b"hi\xff"), "060000000603006869ff"),
    (EndGame(1, None), "0e0000000701000000000000000000000000"),
    (EndGame(1, 2**64 - 1), "0e000000070100000001ffffffffffffffff"),
    (Bye(), "0100000008"),
]
HOST_GOLDEN: list[tuple[HostMessage, str]] = [
    (Welcome(TOKEN, 1), "2300000081" + TOKEN_HEX + "0100"),
    (
        Refused(TOKEN, 1, RefusalReason.BUSY, b"no"),
        "2800000082" + TOKEN_HEX + "01000202006e6f",
    ),
    (
        Start(1, 2, 4, 9, 6, b"game"),
        "1000000083010000000204090006040067616d65",
    ),
    (FrameReady(1, 7), "09000000840100000007000000"),
    (ChatReceived(b"n", b"hi"), "080000008501006e02006869"),
    (PlayerDropped(3, b"n"), "05000000860301006e"),
    (End(1, EndReason.CLOSED, b"over"), "0c00000087010000000204006f766572"),
    (Closed(), "0100000088"),
    (MoreInfos(b"game"), "0700000089040067616d65"),
]


def all_of(decoder: Decoder[Any], data: bytes) -> list[Any]:
    """Feed and take everything there is; a fault is taken once."""
    decoder.feed(data)
    found: list[Any] = []
    while (message := decoder.next_message()) is not None:
        found.append(message)
        if isinstance(message, Fault):
            break
    return found


@pytest.mark.parametrize(("message", "expected"), PLUGIN_GOLDEN)
def test_plugin_messages_have_their_documented_bytes(
    message: PluginMessage, expected: str
) -> None:
    assert encode_plugin_message(message).hex() == expected
    assert all_of(plugin_message_decoder(), bytes.fromhex(expected)) == [message]


@pytest.mark.parametrize(("message", "expected"), HOST_GOLDEN)
def test_host_messages_have_their_documented_bytes(message: HostMessage, expected: str) -> None:
    assert encode_host_message(message).hex() == expected
    assert all_of(host_message_decoder(), bytes.fromhex(expected)) == [message]


def torn(data: bytes, cuts: list[int]) -> list[bytes]:
    """Cut a stream at some places."""
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[start:end] for start, end in pairwise(places)]


@given(st.lists(plugin_messages, min_size=1, max_size=6), st.lists(word, max_size=12))
def test_a_plugins_stream_may_be_cut_anywhere(sent: list[PluginMessage], cuts: list[int]) -> None:
    decoder = plugin_message_decoder()
    data = b"".join(encode_plugin_message(message) for message in sent)
    found = [message for piece in torn(data, cuts) for message in all_of(decoder, piece)]
    assert found == sent
    assert decoder.is_empty


@given(st.lists(host_messages, min_size=1, max_size=6), st.lists(word, max_size=12))
def test_the_hosts_stream_may_be_cut_anywhere(sent: list[HostMessage], cuts: list[int]) -> None:
    decoder = host_message_decoder()
    data = b"".join(encode_host_message(message) for message in sent)
    found = [message for piece in torn(data, cuts) for message in all_of(decoder, piece)]
    assert found == sent


@given(st.lists(st.binary(max_size=64), max_size=8), st.integers(0, 1))
def test_garbage_never_raises(pieces: list[bytes], side: int) -> None:
    decoder: Decoder[Any] = (plugin_message_decoder, host_message_decoder)[side]()
    for piece in pieces:
        all_of(decoder, piece)


@given(byte, st.binary(max_size=80))
def test_a_garbage_body_never_raises(kind: int, body: bytes) -> None:
    data = (len(body) + 1).to_bytes(4, "little") + bytes((kind,)) + body
    for make in (plugin_message_decoder, host_message_decoder):
        decoder: Decoder[Any] = make()
        found = all_of(decoder, data)
        assert len(found) <= 1
        assert decoder.is_empty or found


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("00000000", id="no type"),
        pytest.param("01000100", id="longer than the limit"),
        pytest.param("ffffffff", id="4 GiB"),
        pytest.param("050000000501000000", id="short wake-up"),
        pytest.param("03000000060100", id="text longer than its message"),
        pytest.param("0300000006ffff", id="text longer than allowed"),
        pytest.param("0100000002", id="no names"),
        pytest.param("020000000261", id="unterminated name"),
        pytest.param("0400000002610000", id="empty name"),
        pytest.param("0700000003000001000000", id="65,536 games"),
    ],
)
def test_a_malformed_message_is_a_fault_for_good(data: str) -> None:
    decoder = plugin_message_decoder()
    (fault,) = all_of(decoder, bytes.fromhex(data))
    assert isinstance(fault, Fault)
    assert fault.text
    assert all_of(decoder, encode_plugin_message(Show())) == [fault]


@pytest.mark.parametrize("player_fields", ["0908", "0109", "0000"])
def test_impossible_players_are_a_fault(player_fields: str) -> None:
    data = bytes.fromhex("0c0000008301000000" + player_fields + "0100010000")
    assert isinstance(all_of(host_message_decoder(), data)[0], Fault)


def test_an_unknown_type_is_skipped() -> None:
    data = bytes.fromhex("0400000070010203") + encode_plugin_message(Show())
    assert all_of(plugin_message_decoder(), data) == [Show()]


def test_bytes_after_the_known_fields_are_ignored() -> None:
    data = bytes.fromhex("0b000000050100000002000000ffff")
    assert all_of(plugin_message_decoder(), data) == [InputReady(1, 2)]


def test_a_hello_of_another_version_is_read_as_far_as_it_is_fixed() -> None:
    data = bytes.fromhex("2800000001" + TOKEN_HEX + "02000102030405")
    assert all_of(plugin_message_decoder(), data) == [Hello(TOKEN, 2, 0, 0, b"")]


def test_infos_without_flags_are_understood() -> None:
    infos = bytes.fromhex("0a00000003020000000300656d75")
    assert all_of(plugin_message_decoder(), infos) == [Infos(2, b"emu")]


def test_flags_without_a_meaning_are_ignored() -> None:
    data = bytes.fromhex("0b00000003020000000300656d75fe")
    assert all_of(plugin_message_decoder(), data) == [Infos(2, b"emu", PluginFlag.TELLS_MORE)]


def test_a_hello_that_ends_within_what_it_says_more_is_a_fault() -> None:
    data = bytes.fromhex("3100000001" + TOKEN_HEX + "010034120000020000000300656d7503")
    assert isinstance(all_of(plugin_message_decoder(), data)[0], Fault)


def test_unknown_reasons_become_other() -> None:
    end = bytes.fromhex("0c00000087010000006304006f766572")
    assert all_of(host_message_decoder(), end) == [End(1, EndReason.OTHER, b"over")]
    refusal = bytes.fromhex("2600000082" + TOKEN_HEX + "0100630000")
    (refused,) = all_of(host_message_decoder(), refusal)
    assert refused.reason is RefusalReason.OTHER


def test_the_limit_can_be_raised_between_two_messages() -> None:
    decoder = plugin_message_decoder(limit=8)
    long = ChatSent(bytes(100))
    decoder.feed(encode_plugin_message(Show()) + encode_plugin_message(long))
    assert decoder.next_message() == Show()
    decoder.limit = messages.MAX_MESSAGE
    assert decoder.next_message() == long


def test_the_wake_up_for_the_frame_path_is_the_message() -> None:
    packed = codec.WAKE.pack(codec.WAKE_LENGTH, messages.PluginType.INPUT_READY, 3, 4)
    assert packed == encode_plugin_message(InputReady(3, 4))
    assert packed[codec.TYPE_OFFSET] == messages.PluginType.INPUT_READY
    assert len(packed) == codec.WAKE_SIZE


def test_a_list_of_30000_games_goes_round_in_pieces() -> None:
    names = tuple(b"A game with a rather long name, number %d (World)" % n for n in range(30_000))
    pieces = list(game_list_messages(names))
    assert len(pieces) > 1
    assert all(len(piece) <= messages.MAX_MESSAGE + 4 for piece in pieces)
    collector = GameListCollector(len(names))
    for message in all_of(plugin_message_decoder(), b"".join(pieces)):
        assert collector.add(message) is None
    assert collector.is_complete
    assert collector.names == names


def test_an_empty_list_needs_no_piece() -> None:
    assert list(game_list_messages(())) == []
    assert GameListCollector(0).is_complete


def test_a_list_longer_than_announced_is_a_fault() -> None:
    collector = GameListCollector(1)
    assert isinstance(collector.add(Games((b"a", b"b"))), Fault)


@pytest.mark.parametrize(
    ("encode", "message"),
    [
        (encode_plugin_message, ChatSent(bytes(1024))),
        (encode_plugin_message, Games((b"",))),
        (encode_plugin_message, Games((b"a\0b",))),
        (encode_plugin_message, Games((b"a" * 1024,))),
        (encode_plugin_message, Games((b"a" * 1000,) * 70)),
        (encode_plugin_message, Hello(TOKEN, 1, 0, 0, bytes(128))),
        (encode_plugin_message, EndGame(1, 2**64)),
        (encode_host_message, ChatReceived(bytes(256), b"")),
        (encode_host_message, PlayerDropped(256, b"")),
    ],
)
def test_what_is_over_a_limit_is_not_encoded(
    encode: Callable[[Any], bytes], message: object
) -> None:
    with pytest.raises(ValueError, match=r"(?i)at most|does not fit|has 1 to"):
        encode(message)


def test_infos_are_checked_before_they_are_sent() -> None:
    check_infos(b"emulator", [b"game"] * messages.MAX_GAMES)
    with pytest.raises(ValueError, match="127 bytes"):
        check_infos(bytes(128), [])
    with pytest.raises(ValueError, match="65535 games"):
        check_infos(b"", [b"game"] * (messages.MAX_GAMES + 1))
    with pytest.raises(ValueError, match="game name"):
        check_infos(b"", [b""])
