"""PING and HELLO: the golden datagrams, both sides, and everything that is neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.protocol import handshake as h
from tests.protocol.golden import HANDSHAKE_VECTORS, Vector

Meaning = h.HelloAccepted | h.HelloRefused | h.Pong | h.PingRequest | h.HelloRequest

_MEANINGS: dict[str, Meaning | None] = {
    "H01": h.PingRequest(),
    "H02": h.Pong(),
    "H03": h.HelloRequest(b"0.83"),
    "H04": h.HelloAccepted(27888),
    "H05": h.HelloRefused(full=True),
    "H06": h.HelloRefused(full=False),
    "H07": h.HelloRequest(b"0.86"),
    "H08": None,
}
"""H08 names a port above 65535, which nobody can log in to."""

_WRITTEN = {
    "H01": h.PING,
    "H02": h.PONG,
    "H03": h.HELLO,
    "H04": h.hello_accepted(27888),
    "H05": h.SERVER_FULL,
    "H06": h.VERSION_REFUSED,
}
"""H07 and H08 are test artefacts of their source: we send neither."""


@pytest.mark.parametrize("vector", HANDSHAKE_VECTORS, ids=lambda vector: vector.name)
def test_golden_datagrams_are_read(vector: Vector) -> None:
    parse = h.parse_request if vector.sender == "client" else h.parse_reply
    assert parse(vector.data) == _MEANINGS[vector.name]


@pytest.mark.parametrize("vector", HANDSHAKE_VECTORS[:6], ids=lambda vector: vector.name)
def test_golden_datagrams_are_written(vector: Vector) -> None:
    assert _WRITTEN[vector.name] == vector.data


@pytest.mark.parametrize("vector", HANDSHAKE_VECTORS, ids=lambda vector: vector.name)
def test_only_clients_may_leave_the_nul_to_others(vector: Vector) -> None:
    """A reply counts without its NUL, a request does not: that is how servers behave."""
    without = vector.data.removesuffix(b"\0")
    if vector.sender == "server":
        assert h.parse_reply(without) == _MEANINGS[vector.name]
    else:
        assert h.parse_request(without) is None


@pytest.mark.parametrize("vector", HANDSHAKE_VECTORS, ids=lambda vector: vector.name)
def test_torn_and_longer_requests_are_nothing(vector: Vector) -> None:
    for size in range(len(vector.data) - 1):
        assert h.parse_request(vector.data[:size]) is None
    assert h.parse_request(vector.data + b"x") is None


@pytest.mark.parametrize(
    ("port", "accepted"),
    [
        (b"1", 1),
        (b"65535", 65535),
        (b"00080", 80),
        (b"0", None),
        (b"65536", None),
        (b"000080", None),
        (b"", None),
        (b"-1", None),
        (b" 80", None),
        (b"8_0", None),
        ("٨٠".encode(), None),
        (b"80\0\0", None),
        (b"80 ", None),
    ],
)
def test_a_port_is_decimal_and_possible(port: bytes, accepted: int | None) -> None:
    meaning = None if accepted is None else h.HelloAccepted(accepted)
    assert h.parse_reply(b"HELLOD00D" + port + b"\0") == meaning


def test_a_long_row_of_digits_costs_nothing() -> None:
    assert h.parse_reply(b"HELLOD00D" + b"9" * 60_000 + b"\0") is None


@pytest.mark.parametrize(
    "datagram", [b"", b"\0", b"pong\0", b"HELLO0.83\0", b"PING\0", b"PONGS\0"]
)
def test_other_datagrams_are_no_reply(datagram: bytes) -> None:
    assert h.parse_reply(datagram) is None


@given(st.integers(1, 65535))
def test_what_a_server_offers_a_client_accepts(port: int) -> None:
    assert h.parse_reply(h.hello_accepted(port)) == h.HelloAccepted(port)


@given(
    st.binary(max_size=40)
    | st.builds(
        lambda head, tail: head + tail,
        st.sampled_from([b"PING", b"PONG", b"HELLO", b"HELLOD00D", b"TOO", b"VER"]),
        st.binary(max_size=12),
    )
)
def test_nothing_raises(datagram: bytes) -> None:
    h.parse_reply(datagram)
    h.parse_request(datagram)
