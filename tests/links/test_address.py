import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.links.address import (
    AddressError,
    AddressProblem,
    ServerAddress,
    parse_address,
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("example.net", ServerAddress("example.net", 27888)),
        (" example.net : 5 ", ServerAddress("example.net", 5)),
        ("example.net.:5", ServerAddress("example.net", 5)),
        ("my_host-1", ServerAddress("my_host-1")),
        ("übung.example", ServerAddress("übung.example")),
        ("127.0.0.1:65535", ServerAddress("127.0.0.1", 65535)),
        ("::1", ServerAddress("::1")),
        ("[fe80::1%eth0]:7", ServerAddress("fe80::1%eth0", 7)),
        ("Retro.Example.ORG:5", ServerAddress("retro.example.org", 5)),
        ("[FE80:0:0::1%Eth0]:7", ServerAddress("fe80::1%Eth0", 7)),
        ("2001:0DB8::0001", ServerAddress("2001:db8::1")),
    ],
)
def test_addresses(typed: str, expected: ServerAddress) -> None:
    assert parse_address(typed) == expected
    assert parse_address(str(expected)) == expected


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", AddressProblem.EMPTY),
        (" :5", AddressProblem.EMPTY),
        ("[]:5", AddressProblem.EMPTY),
        ("a b", AddressProblem.BAD_HOST),
        ("a..b", AddressProblem.BAD_HOST),
        ("a/b", AddressProblem.BAD_HOST),
        ("me@b", AddressProblem.BAD_HOST),
        ("<b>", AddressProblem.BAD_HOST),
        ("1.2.3", AddressProblem.BAD_HOST),
        ("300.1.1.1", AddressProblem.BAD_HOST),
        ("27888", AddressProblem.BAD_HOST),
        ("[host]:5", AddressProblem.BAD_HOST),
        ("[::1", AddressProblem.BAD_HOST),
        ("::%:[]7", AddressProblem.EMPTY),
        ("::0%]", AddressProblem.EMPTY),
        ("[::1%a]b]:5", AddressProblem.BAD_PORT),
        ("x" * 254, AddressProblem.BAD_HOST),
        ("[::1]5", AddressProblem.BAD_PORT),
        ("host:0", AddressProblem.BAD_PORT),
        ("host:65536", AddressProblem.BAD_PORT),
        ("host:²", AddressProblem.BAD_PORT),
        ("1.2.3.4:5:6", AddressProblem.BAD_PORT),
    ],
)
def test_what_is_no_address(typed: str, problem: AddressProblem) -> None:
    with pytest.raises(AddressError) as error:
        parse_address(typed)
    assert error.value.problem is problem


@given(st.text(max_size=60) | st.from_regex(r"[\[\]\w.:%-]{0,30}"))
def test_nothing_typed_does_harm(typed: str) -> None:
    try:
        address = parse_address(typed)
    except AddressError:
        return
    assert 1 <= address.port <= 65535
    assert parse_address(str(address)) == address
