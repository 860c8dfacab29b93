"""What the checks say, as plain values; front ends have the sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

Value = str | int | float
Values = tuple[tuple[str, Value], ...]


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


class Reason(Enum):
    """Why a check came to its verdict, with the values that belong to it; one check may share a word with another."""

    # Why a check could not be made; the verdict is always NOT_TESTED.
    STOPPED = "stopped"
    """The user stopped the checks before this one was through."""

    TOO_SLOW = "too_slow"
    """It was not through after five seconds."""

    CHECK_FAILED = "check_failed"
    """The check itself failed; the log says how."""

    NO_NETWORK_WANTED = "no_network_wanted"
    """The user asked for checks without network."""

    # 1 Name look-up: host.
    FOUND = "found"
    NOT_FOUND = "not_found"
    LOOKUP_SILENT = "lookup_silent"
    NO_NAME_TO_ASK = "no_name_to_ask"
    """No list and no known server has a name: numbers need no look-up."""

    # 2 Server lists: answered, asked, servers; each list in `details`, by Reason or by a `ListProblem`'s name.
    LISTS_ANSWERED = "lists_answered"
    LISTS_EMPTY = "lists_empty"
    """Some answered, and none of them named a server."""

    LISTS_SILENT = "lists_silent"
    NO_LISTS = "no_lists"
    """The user has turned off the public lists and has none of his own."""

    # 3 UDP: answered, asked, median_ms; each server in `details`.
    SERVERS_ANSWERED = "servers_answered"
    UDP_BLOCKED = "udp_blocked"
    """The web works and no server answers."""

    SERVERS_SILENT = "servers_silent"
    """No server answers, and the web could not be shown to work either."""

    NO_SERVERS_KNOWN = "no_servers_known"

    # 4 Direct line: adapter, or udp_adapter and web_adapter.
    DIRECT = "direct"
    TUNNEL = "tunnel"
    TWO_WAYS = "two_ways"
    """Datagrams to servers and requests to the web leave by different adapters."""

    OFFLINE = "offline"
    ADAPTER_UNKNOWN = "adapter_unknown"
    """The system does not tell what carries the line; also for the check of Wi-Fi."""

    # 5 Wi-Fi: adapter, jitter_ms when it was measured.
    CABLE = "cable"
    WIRELESS = "wireless"

    # 6 Port from outside: port.
    HEARD_FROM_OUTSIDE = "heard_from_outside"
    NEEDS_A_FRIEND = "needs_a_friend"

    # 7 Computer: fps, timer_error_ms, cpu_percent.
    FAST_ENOUGH = "fast_enough"
    BUSY = "busy"
    """The processors have no time left."""

    LATE_TIMER = "late_timer"

    # 8 Connection type: type, frames_per_message.
    LAN = "lan"
    OTHER_TYPE = "other_type"

    # 9 Emulator: title, bits when known, program; "starts" only when it has been started in this run.
    ATTACHED = "attached"
    """Opened by the user, and it has called us: title, bits when known."""

    STARTS = "starts"
    INSTALLED = "installed"
    PROGRAM_MISSING = "program_missing"
    NOT_EXECUTABLE = "not_executable"
    NO_EMULATOR = "no_emulator"
    """The profile that the settings name does not exist."""

    # 10 ROM: files, known and differing games; the differing ones in `details`. They are not in a DAT file that has
    # other games of their system, or are arcade sets of which something is missing.
    ROMS_KNOWN = "roms_known"
    ROMS_DIFFER = "roms_differ"
    NO_ROMS = "no_roms"
    """No folder has been searched."""

    NO_DAT = "no_dat"
    """Files were found, and no DAT file to compare them with: files."""

    # 11 Encoding: charset, chosen (1 when the user chose it, 0 when it was found).
    CHARSET = "charset"
    NOT_CONNECTED = "not_connected"

    # 12 Clock and folder: problem (the system's words), folder, date, step_s.
    WRITABLE = "writable"
    NO_FOLDER = "no_folder"
    NOT_WRITABLE = "not_writable"
    CLOCK_WRONG = "clock_wrong"
    CLOCK_STEPS = "clock_steps"
    """The time of day jumped while we looked."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One part of a check, such as one list or one server; `subject` may come from strangers."""

    subject: str
    verdict: Verdict
    reason: str
    values: Values = ()


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check's result; front ends turn `reason` into a sentence with the help of `values`. Texts are untrusted."""

    check: Check
    verdict: Verdict
    reason: Reason
    values: Values = ()
    seconds: float = 0.0
    details: tuple[Detail, ...] = ()

    def text(self, name: str) -> str:
        """Return a value as text, "" when the check has none of this name."""
        return str(dict(self.values).get(name, ""))

    def number(self, name: str) -> float | None:
        """Return a value as a number, None when the check has none of this name."""
        found = dict(self.values).get(name)
        return float(found) if isinstance(found, int | float) else None


def result_of(
    check: Check,
    verdict: Verdict,
    reason: Reason,
    values: Mapping[str, Value] | None = None,
    details: tuple[Detail, ...] = (),
) -> CheckResult:
    """Return a result; how long it took is noted by whoever ran the check."""
    return CheckResult(check, verdict, reason, tuple((values or {}).items()), details=details)
