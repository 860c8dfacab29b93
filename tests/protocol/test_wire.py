"""The wire's primitives, read and written."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.protocol.errors import LocalProtocolError, RemoteProtocolError
from kaillera_client.protocol.wire import Reader, string, u8, u16, u32

_WRITERS: dict[int, Callable[[int], bytes]] = {1: u8, 2: u16, 4: u32}
_READERS: dict[int, Callable[[Reader], int]] = {1: Reader.u8, 2: Reader.u16, 4: Reader.u32}


@pytest.mark.parametrize(
    ("size", "value", "data"),
    [
        (1, 0, "00"),
        (1, 255, "ff"),
        (2, 0x1234, "3412"),
        (2, 65535, "ffff"),
        (4, 0x12345678, "78563412"),
        (4, 4294967295, "ffffffff"),
    ],
)
def test_integers_are_little_endian(size: int, value: int, data: str) -> None:
    assert _WRITERS[size](value).hex() == data
    assert _READERS[size](Reader(bytes.fromhex(data))) == value


@pytest.mark.parametrize("size", [1, 2, 4])
@pytest.mark.parametrize("beyond", [-1, 0])
def test_an_integer_that_does_not_fit_is_our_fault(size: int, beyond: int) -> None:
    value = -1 if beyond else 1 << (8 * size)
    with pytest.raises(LocalProtocolError, match=f"{value} does not fit into {size} bytes"):
        _WRITERS[size](value)


@pytest.mark.parametrize("size", [1, 2, 4])
def test_a_cut_integer_is_their_fault(size: int) -> None:
    with pytest.raises(RemoteProtocolError, match=f"{size} bytes expected, {size - 1} left"):
        _READERS[size](Reader(bytes(size - 1)))


def test_a_string_ends_at_its_nul() -> None:
    reader = Reader(b"one\0\0two\0rest")
    assert [reader.string(), reader.string(), reader.string()] == [b"one", b"", b"two"]
    assert reader.remaining == len(b"rest")
    with pytest.raises(RemoteProtocolError, match="no terminating NUL"):
        reader.string()


def test_a_failed_read_takes_nothing() -> None:
    reader = Reader(b"ab")
    with pytest.raises(RemoteProtocolError):
        reader.u32()
    assert reader.take(2) == b"ab"
    assert reader.remaining == 0


def test_reading_can_start_behind_a_head() -> None:
    assert Reader(b"\x12data", 1).take(4) == b"data"


def test_a_string_with_nul_is_our_fault() -> None:
    with pytest.raises(LocalProtocolError, match="must not contain NUL"):
        string(b"a\0b")


@given(st.lists(st.binary(max_size=20).map(lambda text: text.replace(b"\0", b"")), max_size=5))
def test_strings_round_trip(texts: list[bytes]) -> None:
    reader = Reader(b"".join(map(string, texts)))
    assert [reader.string() for _ in texts] == texts
    assert reader.remaining == 0
