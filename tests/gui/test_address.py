import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.gui.controllers.address import ServerAddress, parse_address
from kaillera_client.gui.controllers.local_addresses import local_addresses


@pytest.mark.parametrize(
    ("typed", "host", "port"),
    [
        ("example.net", "example.net", 27888),
        ("  example.net:1234 ", "example.net", 1234),
        ("192.168.1.5:27888", "192.168.1.5", 27888),
        ("kaillera://example.net:5/", "example.net", 5),
        ("::1", "::1", 27888),
        ("[::1]:99", "::1", 99),
        ("[::1]", "::1", 27888),
    ],
)
def test_addresses_are_read_as_people_type_them(typed: str, host: str, port: int) -> None:
    assert parse_address(typed) == ServerAddress(host, port)


@pytest.mark.parametrize(
    "typed", ["", "  ", ":27888", "a b", "host:0", "host:65536", "host:x", "host:²", "h\x00st"]
)
def test_bad_addresses_are_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(ValueError, match=r"[a-z].*\.$"):
        parse_address(typed)


@pytest.mark.parametrize(("address", "text"), [(("a.b", 1), "a.b:1"), (("::1", 2), "[::1]:2")])
def test_an_address_is_written_as_it_can_be_typed(address: tuple[str, int], text: str) -> None:
    assert str(ServerAddress(*address)) == text
    assert parse_address(text) == ServerAddress(*address)


@given(st.text(max_size=60))
def test_nothing_typed_does_harm(typed: str) -> None:
    try:
        address = parse_address(typed)
    except ValueError:
        return
    assert address.host
    assert 1 <= address.port <= 65535


def test_own_addresses_can_be_reached_by_others() -> None:
    for address in local_addresses():
        number = ipaddress.IPv4Address(address)
        assert not number.is_loopback
        assert not number.is_unspecified
