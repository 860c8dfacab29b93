"""What the checks are called, what their results mean, and what can be done about them."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kaillera_client.diagnostics.values import Check, CheckResult, Detail, Reason, Verdict
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import CheckRow, Remedy, RowState
from kaillera_client.gui.text import harmless, tenths
from kaillera_client.gui.views.encoding_choice import charset_name

translate = QCoreApplication.translate

_MOST_DETAILS = 5
_LONGEST = 80
_SHORTEST_S = 0.05


def verdict_word(verdict: Verdict) -> str:
    """Return a verdict in words."""
    match verdict:
        case Verdict.FINE:
            return translate("checks", "fine")
        case Verdict.LOOK:
            return translate("checks", "look here")
        case Verdict.FAILED:
            return translate("checks", "failed")
        case Verdict.NOT_TESTED:
            return translate("checks", "not tested")
        case _:
            assert_never(verdict)


def check_title(check: Check) -> str:
    """Return what a check looks at."""
    titles = {
        Check.NAME_LOOKUP: translate("checks", "Name lookup"),
        Check.SERVER_LISTS: translate("checks", "Server lists"),
        Check.UDP: translate("checks", "UDP to game servers"),
        Check.DIRECT_LINE: translate("checks", "Direct line or VPN"),
        Check.WIRELESS: translate("checks", "Cable or Wi-Fi"),
        Check.HOST_PORT: translate("checks", "Port for hosting, from outside"),
        Check.COMPUTER: translate("checks", "Computer: 60 frames per second"),
        Check.CONNECTION_TYPE: translate("checks", "Connection type"),
        Check.EMULATOR: translate("checks", "Emulator"),
        Check.ROM: translate("checks", "ROMs"),
        Check.ENCODING: translate("checks", "Text encoding of this server"),
        Check.FOLDER: translate("checks", "Clock and settings folder"),
    }
    return titles[check]


def number_of(check: Check) -> int:
    """Return a check's number, from 1."""
    return tuple(Check).index(check) + 1


def waiting_row(check: Check, state: RowState = RowState.NOT_RUN) -> CheckRow:
    """Return the row of a check that has no result: not tested, or under way."""
    if state is RowState.RUNNING:
        word = translate("checks", "testing…")
        return CheckRow(check, number_of(check), state, None, check_title(check), word)
    word = verdict_word(Verdict.NOT_TESTED)
    return CheckRow(check, number_of(check), state, Verdict.NOT_TESTED, check_title(check), word)


def game_row(check: Check) -> CheckRow:
    """Return the row of a check that is refused while a game runs."""
    return CheckRow(
        check,
        number_of(check),
        RowState.DONE,
        Verdict.NOT_TESTED,
        check_title(check),
        verdict_word(Verdict.NOT_TESTED),
        fix=translate("checks", "A game is running, and this check would take time from it."),
    )


def result_row(result: CheckResult) -> CheckRow:
    """Return the row of a check that is through."""
    time = ""
    if result.verdict is not Verdict.NOT_TESTED and result.seconds >= _SHORTEST_S:
        time = translate("checks", "{s} s").format(s=tenths(result.seconds))
    fix, remedies = _fix(result), _remedies(result)
    details = _details(result)
    return CheckRow(
        result.check,
        number_of(result.check),
        RowState.DONE,
        result.verdict,
        _sentence(result),
        verdict_word(result.verdict),
        time,
        "\n".join(part for part in (fix, details) if part),
        remedies,
    )


# --- sentences -----------------------------------------------------------------------------------


def _value(result: CheckResult, name: str) -> str:
    return harmless(result.text(name), _LONGEST)


def _rounded(result: CheckResult, name: str, digits: int = 0) -> str:
    number = result.number(name)
    return "?" if number is None else f"{number:.{digits}f}"


def _sentence(result: CheckResult) -> str:
    """Return what was found; a check that could not be made keeps its title."""
    match result.check:
        case Check.NAME_LOOKUP | Check.SERVER_LISTS | Check.UDP | Check.DIRECT_LINE:
            found = _line_sentence(result)
        case Check.WIRELESS:
            found = _wireless_sentence(result)
        case Check.HOST_PORT | Check.COMPUTER | Check.CONNECTION_TYPE | Check.FOLDER:
            found = _local_sentence(result)
        case Check.EMULATOR:
            found = _emulator_sentence(result)
        case Check.ROM | Check.ENCODING:
            found = _content_sentence(result)
        case _:
            assert_never(result.check)
    return found or check_title(result.check)


def _line_sentence(result: CheckResult) -> str:
    texts = {
        Reason.FOUND: translate("checks", "Name lookup works"),
        Reason.NOT_FOUND: translate("checks", "Name lookup: {host} was not found"),
        Reason.LOOKUP_SILENT: translate("checks", "Name lookup: no answer"),
        Reason.NO_NAME_TO_ASK: translate("checks", "Name lookup: there is no name to ask for"),
        Reason.LISTS_ANSWERED: translate("checks", "Server lists: {n} of {m} answered"),
        Reason.LISTS_EMPTY: translate(
            "checks", "Server lists: {n} of {m} answered, and named no server"
        ),
        Reason.LISTS_SILENT: translate("checks", "Server lists: 0 of {m} answered"),
        Reason.NO_LISTS: translate("checks", "Server lists: none is switched on"),
        Reason.SERVERS_ANSWERED: translate("checks", "UDP: {n} of {m} servers answered"),
        Reason.UDP_BLOCKED: translate("checks", "UDP: 0 of {m} servers answered, web works"),
        Reason.SERVERS_SILENT: translate("checks", "UDP: 0 of {m} servers answered"),
        Reason.NO_SERVERS_KNOWN: translate(
            "checks", "UDP: no server is known that could be asked"
        ),
        Reason.DIRECT: translate("checks", "Direct line, no VPN adapter in use"),
        Reason.TUNNEL: translate("checks", "A VPN is in use: {adapter}"),
        Reason.TWO_WAYS: translate(
            "checks", "UDP and web leave by different adapters: {udp} and {web}"
        ),
        Reason.OFFLINE: translate("checks", "This computer has no network"),
        Reason.ADAPTER_UNKNOWN: translate(
            "checks", "Direct line or VPN: this system does not tell"
        ),
    }
    return texts.get(result.reason, "").format(
        host=_value(result, "host"),
        n=_rounded(result, "answered"),
        m=_rounded(result, "asked"),
        adapter=_value(result, "adapter"),
        udp=_value(result, "udp_adapter"),
        web=_value(result, "web_adapter"),
    )


def _wireless_sentence(result: CheckResult) -> str:
    match result.reason:
        case Reason.WIRELESS if result.number("jitter_ms") is not None:
            text = translate("checks", "Wi-Fi in use: jitter {ms} ms")
            return text.format(ms=_rounded(result, "jitter_ms"))
        case Reason.WIRELESS:
            return translate("checks", "Wi-Fi in use")
        case Reason.CABLE:
            return translate("checks", "Wi-Fi is not in use")
        case Reason.ADAPTER_UNKNOWN:
            return translate("checks", "Cable or Wi-Fi: this system does not tell")
        case _:
            return ""


def _local_sentence(result: CheckResult) -> str:
    port, kind = _rounded(result, "port"), _value(result, "type")
    texts = {
        Reason.HEARD_FROM_OUTSIDE: translate("checks", "Port {port} can be reached from outside"),
        Reason.NEEDS_A_FRIEND: translate(
            "checks", "Port {port} from outside: needs a friend’s client"
        ),
        Reason.FAST_ENOUGH: translate(
            "checks", "Computer: {fps} fps possible, timer error {ms} ms"
        ),
        Reason.BUSY: translate("checks", "Computer: busy to {percent} %, {fps} fps possible"),
        Reason.LATE_TIMER: translate("checks", "Computer: late by {ms} ms, {fps} fps possible"),
        Reason.LAN: translate("checks", "Connection type LAN"),
        Reason.OTHER_TYPE: translate("checks", "Connection type {type}"),
        Reason.WRITABLE: translate("checks", "Settings folder writable, clock steady"),
        Reason.NO_FOLDER: translate("checks", "Settings are not kept in this run"),
        Reason.NOT_WRITABLE: translate("checks", "The settings folder cannot be written to"),
        Reason.CLOCK_WRONG: translate("checks", "The clock says {date}"),
        Reason.CLOCK_STEPS: translate("checks", "The clock jumped by {step} s just now"),
    }
    return texts.get(result.reason, "").format(
        port=port,
        type=kind.capitalize(),
        fps=_rounded(result, "fps", 1),
        ms=_rounded(result, "timer_error_ms", 1),
        percent=_rounded(result, "cpu_percent"),
        date=_value(result, "date"),
        step=_rounded(result, "step_s", 1),
    )


def _emulator_sentence(result: CheckResult) -> str:
    title = _value(result, "title") or translate("checks", "Demo Arena")
    bits = result.number("bits")
    named = title
    if bits is not None:
        named = translate("checks", "{title}, {bits}-bit").format(title=title, bits=round(bits))
    texts = {
        Reason.ATTACHED: translate("checks", "Emulator: {name}, is attached"),
        Reason.STARTS: translate("checks", "Emulator: {name}, starts"),
        Reason.INSTALLED: translate("checks", "Emulator: {name}, is there"),
        Reason.PROGRAM_MISSING: translate("checks", "Emulator: {name} is not there any more"),
        Reason.NOT_EXECUTABLE: translate("checks", "Emulator: {name} may not be run"),
        Reason.NO_EMULATOR: translate("checks", "Emulator: the chosen one is not set up any more"),
    }
    return texts.get(result.reason, "").format(name=named)


def _content_sentence(result: CheckResult) -> str:
    files, differing = _rounded(result, "files"), result.number("differing")
    if result.reason is Reason.ROMS_DIFFER and differing == 1:
        text = translate("checks", "ROM: one of {n} files differs from the known dump")
        return text.format(n=files)
    if result.reason is Reason.CHARSET:
        text = translate("checks", "Text encoding of this server: {charset} (found by itself)")
        if result.number("chosen"):
            text = translate("checks", "Text encoding of this server: {charset} (your choice)")
        return text.format(charset=charset_name(_value(result, "charset")))
    texts = {
        Reason.ROMS_KNOWN: translate("checks", "ROMs: all of {n} files are known dumps"),
        Reason.ROMS_DIFFER: translate("checks", "ROMs: {k} of {n} files differ from known dumps"),
        Reason.NO_ROMS: translate("checks", "ROMs: no folder has been searched"),
        Reason.NO_DAT: translate(
            "checks", "ROMs: {n} files, and no DAT file to compare them with"
        ),
        Reason.NOT_CONNECTED: translate("checks", "Text encoding: not on a server"),
    }
    text = texts.get(result.reason, "")
    return text.format(n=files, k=_rounded(result, "differing"))


# --- what to do ----------------------------------------------------------------------------------


def _fix(result: CheckResult) -> str:
    """Return what stands under the line: what it means, and what to do."""
    texts = {
        Reason.STOPPED: translate("checks", "Stopped before it was through."),
        Reason.TOO_SLOW: translate("checks", "It was not through after five seconds."),
        Reason.CHECK_FAILED: translate(
            "checks", "The check itself did not work here. That says nothing about the rest."
        ),
        Reason.NO_NETWORK_WANTED: translate("checks", "The network was not to be used."),
        Reason.NOT_FOUND: translate(
            "checks", "Without names neither lists nor most servers are found."
        ),
        Reason.LOOKUP_SILENT: translate(
            "checks", "The network’s name server does not answer. Do web pages open?"
        ),
        Reason.LISTS_EMPTY: translate(
            "checks", "Servers themselves may work: paste an address from your community."
        ),
        Reason.LISTS_SILENT: translate(
            "checks", "The lists are run by volunteers. Servers themselves may still work."
        ),
        Reason.NO_LISTS: translate("checks", "The settings have the public lists."),
        Reason.UDP_BLOCKED: translate(
            "checks",
            "Something on your side blocks UDP – often a company or school network, or a VPN.",
        ),
        Reason.SERVERS_SILENT: translate(
            "checks", "They may be off, or something on your side blocks UDP."
        ),
        Reason.NO_SERVERS_KNOWN: translate(
            "checks", "Open Servers once, or add an address. Then there is somebody to ask."
        ),
        Reason.TUNNEL: translate(
            "checks", "Games go a longer way through it. Some VPNs do not carry UDP."
        ),
        Reason.TWO_WAYS: translate("checks", "Turn the VPN or proxy off, or on for both."),
        Reason.OFFLINE: translate("checks", "Practice and the library work without it."),
        Reason.WIRELESS: translate("checks", "Some packets come late there. A cable is steadier."),
        Reason.NEEDS_A_FRIEND: translate(
            "checks", "Only for hosting. Let a friend outside your network follow your invitation."
        ),
        Reason.BUSY: translate("checks", "Close other programs while you play."),
        Reason.LATE_TIMER: translate(
            "checks", "Frames can come late. Look at energy saving, and close other programs."
        ),
        Reason.OTHER_TYPE: translate(
            "checks", "It sends {n} frames at a time and waits for them. LAN is faster."
        ),
        Reason.PROGRAM_MISSING: translate("checks", "Choose where it is now, or another one."),
        Reason.NOT_EXECUTABLE: translate("checks", "The system does not allow to run the file."),
        Reason.NO_EMULATOR: translate("checks", "Choose another one in the library."),
        Reason.ROMS_DIFFER: translate(
            "checks", "Another file than the others’ desyncs at once. Compare it in the room."
        ),
        Reason.NO_ROMS: translate("checks", "Add a folder with your games to the library."),
        Reason.NO_DAT: translate("checks", "A DAT file names the known dumps. It is optional."),
        Reason.NOT_WRITABLE: translate("checks", "Settings and favourites are lost at the end."),
        Reason.CLOCK_WRONG: translate(
            "checks", "Set the clock: secure web pages, such as server lists, may be refused."
        ),
        Reason.CLOCK_STEPS: translate("checks", "Something sets the clock. Times may be wrong."),
    }
    text = texts.get(result.reason, "").format(n=_rounded(result, "frames_per_message"))
    problem = _value(result, "problem")
    return f"{text} ({problem})" if problem else text


def _details(result: CheckResult) -> str:
    """Return the parts that are not as they should be, one in a line."""
    if result.check is Check.UDP:
        # Servers may be private, and which ones were asked does not matter: any answer proves the line.
        return ""
    bad = [detail for detail in result.details if detail.verdict is not Verdict.FINE]
    lines = [_detail_words(detail) for detail in bad[:_MOST_DETAILS]]
    if len(bad) > _MOST_DETAILS:
        lines.append(translate("checks", "and {n} more").format(n=len(bad) - _MOST_DETAILS))
    return "\n".join(lines)


def _detail_words(detail: Detail) -> str:
    words = {
        "no_answer": translate("checks", "no answer"),
        Reason.SERVERS_SILENT.value: translate("checks", "no answer"),
        Reason.ROMS_DIFFER.value: translate("checks", "differs"),
    }
    said = words.get(detail.reason, "") or translate("checks", "did not work")
    return translate("checks", "{subject}: {said}").format(
        subject=harmless(detail.subject, _LONGEST), said=said
    )


def _remedies(result: CheckResult) -> tuple[Remedy, ...]:
    """Return the buttons of a result."""
    empty_list = Remedy(translate("checks", "What to do"), "empty-list")
    allow_udp = Remedy(translate("checks", "How to allow it"), "udp")
    library = Remedy(translate("checks", "Choose emulator"), action=CardAction.CHOOSE_EMULATOR)
    paste = Remedy(translate("checks", "Paste address"), action=CardAction.PASTE_ADDRESS)
    settings = Remedy(translate("checks", "Settings"), action=CardAction.SHOW_SETTINGS)
    vpn = Remedy(translate("checks", "What a VPN does"), "udp")
    slow = Remedy(translate("checks", "Why it matters"), "stalls")
    found: dict[Reason, tuple[Remedy, ...]] = {
        Reason.NOT_FOUND: (empty_list,),
        Reason.LOOKUP_SILENT: (empty_list,),
        Reason.LISTS_EMPTY: (empty_list, paste),
        Reason.LISTS_SILENT: (empty_list, paste),
        Reason.NO_LISTS: (settings,),
        Reason.UDP_BLOCKED: (
            allow_udp,
            Remedy(translate("checks", "Practise now"), action=CardAction.PRACTISE),
        ),
        Reason.SERVERS_SILENT: (Remedy(translate("checks", "What to do"), "udp"),),
        Reason.NO_SERVERS_KNOWN: (
            Remedy(translate("checks", "Show the servers"), action=CardAction.SHOW_SERVERS),
        ),
        Reason.TUNNEL: (vpn,),
        Reason.TWO_WAYS: (vpn,),
        Reason.OFFLINE: (Remedy(translate("checks", "Practise now"), action=CardAction.PRACTISE),),
        Reason.WIRELESS: (Remedy(translate("checks", "Why a cable helps"), "wifi"),),
        Reason.NEEDS_A_FRIEND: (Remedy(translate("checks", "How to open it"), "ports"),),
        Reason.BUSY: (slow,),
        Reason.LATE_TIMER: (slow,),
        Reason.OTHER_TYPE: (
            Remedy(translate("checks", "Use LAN"), action=CardAction.USE_LAN),
            Remedy(translate("checks", "Why LAN?"), "lan"),
        ),
        Reason.PROGRAM_MISSING: (library,),
        Reason.NOT_EXECUTABLE: (
            Remedy(translate("checks", "How to allow it"), "emulator-blocked"),
            library,
        ),
        Reason.NO_EMULATOR: (library,),
        Reason.ROMS_DIFFER: (
            Remedy(translate("checks", "Show"), action=CardAction.SHOW_LIBRARY),
            Remedy(translate("checks", "What it means"), "rom-check"),
        ),
        Reason.NO_ROMS: (
            Remedy(translate("checks", "Add folder…"), action=CardAction.ADD_ROM_FOLDER),
        ),
        Reason.NO_DAT: (settings,),
    }
    return found.get(result.reason, ())
