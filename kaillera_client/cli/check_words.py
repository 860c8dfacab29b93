"""What the checks found, in sentences for the terminal."""

from collections.abc import Callable, Mapping
from typing import Final

from kaillera_client.diagnostics.values import Check, CheckResult, Detail, Reason, Verdict
from kaillera_client.masterlist.entry import ListProblem

MARKS: Final[Mapping[Verdict, str]] = {
    Verdict.FINE: "✓ fine",
    Verdict.LOOK: "! look here",
    Verdict.FAILED: "✕ failed",
    Verdict.NOT_TESTED: "– not tested",
}

_TITLES: Final[Mapping[Check, str]] = {
    Check.NAME_LOOKUP: "Name look-up",
    Check.SERVER_LISTS: "Server lists",
    Check.UDP: "UDP",
    Check.DIRECT_LINE: "Direct line",
    Check.WIRELESS: "Wi-Fi",
    Check.HOST_PORT: "Port from outside",
    Check.COMPUTER: "Computer",
    Check.CONNECTION_TYPE: "Connection type",
    Check.EMULATOR: "Emulator",
    Check.ROM: "ROMs",
    Check.ENCODING: "Text encoding",
    Check.FOLDER: "Clock and settings folder",
}

_Words = Callable[[CheckResult], tuple[str, str]]
"""What was found, and what to do about it ("" for nothing)."""


def title(check: Check) -> str:
    """Return what a check is called."""
    return _TITLES[check]


def words(result: CheckResult) -> tuple[str, str]:
    """Return what was found, and what to do about it ("" for nothing); values in them are untrusted."""
    return _WORDS[result.reason](result)


def detail_words(detail: Detail) -> str:
    """Return a line about one part of a check."""
    values = dict(detail.values)
    if detail.reason.upper() in ListProblem.__members__:
        return f"{detail.subject}: {ListProblem[detail.reason.upper()].value}"
    match detail.reason:
        case Reason.LISTS_ANSWERED.value:
            return f"{detail.subject}: {values['servers']} servers"
        case Reason.SERVERS_ANSWERED.value:
            return f"{detail.subject}: {values['median_ms']} ms"
        case Reason.SERVERS_SILENT.value:
            return f"{detail.subject}: no answer"
        case _:
            return detail.subject


def _fixed(found: str, advice: str = "") -> _Words:
    return lambda _: (found, advice)


def _told(found: str, advice: str = "") -> _Words:
    """Sentences with the result's values in them; "-" stands for one that is missing."""

    def fill(result: CheckResult) -> tuple[str, str]:
        values = _Missing(dict(result.values))
        return found.format_map(values), advice.format_map(values)

    return fill


class _Missing(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "-"


def _wireless(result: CheckResult) -> tuple[str, str]:
    jitter = result.number("jitter_ms")
    told = "" if jitter is None else f", jitter {jitter:g} ms"
    return (
        f"Wi-Fi is in use ({result.text('adapter')}{told})",
        "A cable is steadier: its pings vary less, so a shorter delay is enough.",
    )


def _emulator(state: str) -> _Words:
    def tell(result: CheckResult) -> tuple[str, str]:
        bits = result.number("bits")
        shown = result.text("title") or "Demo game"
        return f"{shown}{'' if bits is None else f', {bits:.0f}-bit'}, {state}", ""

    return tell


_BLOCKED = "Something on your side blocks UDP: often a company or school network, or a VPN."

_WORDS: Final[Mapping[Reason, _Words]] = {
    Reason.STOPPED: _fixed("stopped before it was through"),
    Reason.TOO_SLOW: _fixed("it was not through after 5 s"),
    Reason.CHECK_FAILED: _fixed("the check itself failed", "The log has the reason: add -v."),
    Reason.NO_NETWORK_WANTED: _fixed("no network was wanted"),
    Reason.FOUND: _told("works ({host} was found)"),
    Reason.NOT_FOUND: _told(
        "{host} was not found", "Look at the name server (DNS) in your network settings."
    ),
    Reason.LOOKUP_SILENT: _told(
        "nobody said where {host} is", "Look at the name server (DNS) in your network settings."
    ),
    Reason.NO_NAME_TO_ASK: _fixed("no list and no known server has a name"),
    Reason.LISTS_ANSWERED: _told("{answered} of {asked} answered, {servers} servers"),
    Reason.LISTS_EMPTY: _told(
        "{answered} of {asked} answered, and no server is in them",
        "Add an address that you know, or another list.",
    ),
    Reason.LISTS_SILENT: _told(
        "none of {asked} answered",
        "They are run by volunteers and fail at times. Servers whose address you know may work.",
    ),
    Reason.NO_LISTS: _fixed("the settings name no list"),
    Reason.SERVERS_ANSWERED: _told("{answered} of {asked} servers answered, {median_ms} ms"),
    Reason.UDP_BLOCKED: _told("{answered} of {asked} servers answered, the web works", _BLOCKED),
    Reason.SERVERS_SILENT: _told(
        "{answered} of {asked} servers answered", "The network may be down, or block UDP."
    ),
    Reason.NO_SERVERS_KNOWN: _fixed("no server is known that could be asked"),
    Reason.DIRECT: _told("no VPN adapter in use ({adapter})"),
    Reason.TUNNEL: _told(
        "the line goes through a tunnel ({adapter})",
        "A VPN makes pings longer. Try without it.",
    ),
    Reason.TWO_WAYS: _told(
        "UDP leaves by {udp_adapter}, the web by {web_adapter}",
        "Turn the VPN or proxy off, or on for both.",
    ),
    Reason.OFFLINE: _fixed("no way to the internet", "Connect this computer to a network."),
    Reason.ADAPTER_UNKNOWN: _fixed("the system does not tell which adapter is used"),
    Reason.CABLE: _told("not in use ({adapter})"),
    Reason.WIRELESS: _wireless,
    Reason.HEARD_FROM_OUTSIDE: _told("somebody outside has reached port {port}"),
    Reason.NEEDS_A_FRIEND: _told("only somebody outside can try port {port}"),
    Reason.FAST_ENOUGH: _told("{fps} frames a second possible, timer error {timer_error_ms} ms"),
    Reason.BUSY: _told(
        "{fps} frames a second possible, processors {cpu_percent} % busy",
        "Close other programs while you play.",
    ),
    Reason.LATE_TIMER: _told(
        "{fps} frames a second possible, timer error {timer_error_ms} ms",
        "Turn energy saving off while you play.",
    ),
    Reason.LAN: _fixed("LAN"),
    Reason.OTHER_TYPE: _told(
        "{type}: {frames_per_message} frames travel together, and the delay grows with them",
        "Choose LAN in the settings, also for games over the internet.",
    ),
    Reason.ATTACHED: _emulator("is attached"),
    Reason.STARTS: _emulator("starts"),
    Reason.INSTALLED: _emulator("its program is there"),
    Reason.PROGRAM_MISSING: _told(
        "the program of {title} is not there: {program}", "Choose it again in the library."
    ),
    Reason.NOT_EXECUTABLE: _told(
        "the system does not allow to run {program}", "Allow it in the file's properties."
    ),
    Reason.NO_EMULATOR: _fixed(
        "the chosen emulator is not set up any more", "Choose one in the library."
    ),
    Reason.ROMS_KNOWN: _told("{files} files, none differs from a known dump"),
    Reason.ROMS_DIFFER: _told(
        "{differing} games differ from the known dumps, {files} files",
        "Players need the same file. Compare the CRC with the others.",
    ),
    Reason.NO_ROMS: _fixed("no folder has been searched"),
    Reason.NO_DAT: _told("{files} files, and no DAT file to compare them with"),
    Reason.CHARSET: _told("{charset}"),
    Reason.NOT_CONNECTED: _fixed("not connected to a server"),
    Reason.WRITABLE: _fixed("the clock is sane and the folder can be written to"),
    Reason.NO_FOLDER: _fixed("there is no settings folder"),
    Reason.NOT_WRITABLE: _told(
        "settings cannot be kept in {folder}: {problem}", "Give yourself the right to write there."
    ),
    Reason.CLOCK_WRONG: _told(
        "the clock says {date}", "Set date and time: lists that prove who they are need it."
    ),
    Reason.CLOCK_STEPS: _told(
        "the clock jumped by {step_s} s while it was looked at",
        "Two programs may be setting it; keep one of them.",
    ),
}
