"""What users type as a server's address, and the sentence when it is none."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kaillera_client.links import address as links
from kaillera_client.links.address import AddressError, AddressProblem, ServerAddress

__all__ = ["ServerAddress", "parse_address"]

translate = QCoreApplication.translate


def parse_address(typed: str) -> ServerAddress:
    """Read `host`, `host:port`, `[IPv6]:port` or a bare IPv6; ValueError with a sentence."""
    try:
        return links.parse_address(typed.strip().removeprefix("kaillera://").rstrip("/"))
    except AddressError as error:
        raise ValueError(_sentence(error.problem)) from None


def _sentence(problem: AddressProblem) -> str:
    match problem:
        case AddressProblem.EMPTY:
            return translate("address", "The address has no host.")
        case AddressProblem.BAD_HOST:
            return translate("address", "This is not a host name.")
        case AddressProblem.BAD_PORT:
            return translate("address", "The port must be a number from 1 to 65535.")
        case _:
            assert_never(problem)
