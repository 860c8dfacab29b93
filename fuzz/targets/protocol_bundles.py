"""Datagrams of one direction in any order: every message once, in order, and nothing grows."""

from fuzz import golden
from fuzz.cutting import Cutter, piece
from kaillera_client.protocol.bundle import (
    MAX_MESSAGES,
    PENDING_LIMIT,
    BundleReceiver,
    Delivered,
    split_bundle,
)

_WRAP = 0x10000
_SKIP, _RESYNCHRONIZE = 253, 254


def one_input(data: bytes) -> None:
    """Give a receiver datagrams, now and then give a hole up."""
    cutter = Cutter(data)
    receiver = BundleReceiver()
    while not cutter.is_empty:
        action = cutter.u8()
        before = receiver.expected
        if action == _SKIP:
            holed = receiver.has_hole
            _check_delivered(receiver.skip_hole(), receiver)
            assert holed or receiver.expected == before
        elif action == _RESYNCHRONIZE:
            receiver.resynchronize()
        else:
            datagram = cutter.piece()
            delivered = receiver.receive(datagram)
            _check_delivered(delivered, receiver)
            # A hole that ends delivers what waited behind it, too.
            assert (receiver.expected - before) % _WRAP == len(delivered)
            _check_split(datagram)


def _check_split(datagram: bytes) -> None:
    entries = split_bundle(datagram)
    assert len(entries) <= (datagram[0] if datagram else 0)
    assert all(payload and 0 <= number < _WRAP for number, payload in entries)
    assert sum(len(payload) + 4 for _, payload in entries) < max(1, len(datagram))


def _check_delivered(delivered: list[Delivered], receiver: BundleReceiver) -> None:
    assert len(delivered) <= PENDING_LIMIT + 0xFF
    assert all(entry.payload for entry in delivered)
    assert 0 <= receiver.expected < _WRAP


def seeds() -> list[bytes]:
    """Return golden datagrams and the beginnings of recorded games, both whole and with a hole."""
    single = [b"\0" + piece(data) for _, data in golden.vectors("datagrams")]
    games = []
    for name in golden.capture_names():
        heard = [entry.data for entry in golden.captured(name, MAX_MESSAGES) if entry.from_server]
        games.append(b"".join(b"\0" + piece(data) for data in heard))
        games.append(
            b"".join(b"\0" + piece(data) for data in heard[::7]) + bytes((_SKIP, _RESYNCHRONIZE))
        )
    return single + games
