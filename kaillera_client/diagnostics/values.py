"""What the checks say, as plain values; front ends have the sentences."""

from dataclasses import dataclass
from enum import Enum


class Check(Enum):
    """The checks in their order; the value names each in JSON."""

    NAME_LOOKUP = "name_lookup"
    SERVER_LISTS = "server_lists"
    UDP = "udp"
    DIRECT_LINE = "direct_line"
    WIRELESS = "wireless"
    HOST_PORT = "host_port"
    COMPUTER = "computer"
    CONNECTION_TYPE = "connection_type"
    EMULATOR = "emulator"
    ROM = "rom"
    ENCODING = "encoding"
    FOLDER = "folder"


class Verdict(Enum):
    """What a check found. What could not be looked at is not tested: it never passes."""

    FINE = "fine"
    LOOK = "look"
    FAILED = "failed"
    NOT_TESTED = "not_tested"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check's result; `reason` is a word that front ends turn into a sentence with the help of `values`."""

    check: Check
    verdict: Verdict
    reason: str
    values: tuple[tuple[str, str | int | float], ...] = ()
    seconds: float = 0.0
