"""Samples of the help page: a topic, the diagnostics with three problems, the report before it is saved."""

from collections.abc import Callable, Mapping

from kaillera_client.diagnostics.redaction import Secrets
from kaillera_client.diagnostics.report import Material, build_report
from kaillera_client.diagnostics.system import SystemFacts
from kaillera_client.diagnostics.values import Check, CheckResult, Detail, Reason, Verdict
from kaillera_client.engine.report import GameReport
from kaillera_client.gui.models.help_values import HelpPart, ReportView
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.check_words import result_row
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.profile.settings import Settings
from kaillera_client.version import VERSION

_RESULTS = (
    CheckResult(Check.NAME_LOOKUP, Verdict.FINE, Reason.FOUND, (("host", "lists.example"),), 0.1),
    CheckResult(
        Check.SERVER_LISTS,
        Verdict.FINE,
        Reason.LISTS_ANSWERED,
        (("answered", 2), ("asked", 3), ("servers", 84)),
        1.2,
        (
            Detail("list A", Verdict.FINE, "lists_answered", (("servers", 60),)),
            Detail("list B", Verdict.FINE, "lists_answered", (("servers", 24),)),
            Detail("list C", Verdict.FAILED, "no_answer"),
        ),
    ),
    CheckResult(Check.UDP, Verdict.LOOK, Reason.UDP_BLOCKED, (("answered", 0), ("asked", 5)), 3.0),
    CheckResult(Check.DIRECT_LINE, Verdict.FINE, Reason.DIRECT, (("adapter", "eth0"),), 0.1),
    CheckResult(
        Check.WIRELESS,
        Verdict.LOOK,
        Reason.WIRELESS,
        (("adapter", "wlan0"), ("jitter_ms", 18.0)),
        0.1,
    ),
    CheckResult(Check.HOST_PORT, Verdict.NOT_TESTED, Reason.NEEDS_A_FRIEND, (("port", 27888),)),
    CheckResult(
        Check.COMPUTER,
        Verdict.FINE,
        Reason.FAST_ENOUGH,
        (("fps", 60.0), ("timer_error_ms", 0.3), ("cpu_percent", 12.0)),
        1.0,
    ),
    CheckResult(
        Check.CONNECTION_TYPE,
        Verdict.FINE,
        Reason.LAN,
        (("type", "lan"), ("frames_per_message", 1)),
    ),
    CheckResult(
        Check.EMULATOR,
        Verdict.FINE,
        Reason.STARTS,
        (("title", "Snes9x 1.53"), ("bits", 64), ("program", "/opt/snes9x/snes9x")),
        0.2,
    ),
    CheckResult(
        Check.ROM,
        Verdict.LOOK,
        Reason.ROMS_DIFFER,
        (("files", 214), ("known", 213), ("differing", 1)),
        0.1,
        (Detail("Street Fighter II Turbo (USA)", Verdict.LOOK, "roms_differ"),),
    ),
    CheckResult(
        Check.ENCODING, Verdict.FINE, Reason.CHARSET, (("charset", "cp932"), ("chosen", 0))
    ),
    CheckResult(Check.FOLDER, Verdict.FINE, Reason.WRITABLE, (("folder", "~/.config"),), 1.1),
)


_GAMES = (
    GameReport(
        player=1,
        players=2,
        frames=4812,
        frame_delay=3,
        delay_frames=3,
        state_hash="5d1c9a04",
        input_hash="88e07b31",
        stalled_frames=19,
        longest_stall_ms=340.0,
        rtt_ms=None,
        recovered_by_redundancy=12,
        recovered_by_resend=1,
        duplicates=0,
        ended="Bo left the game.",
        by_own_wish=False,
    ),
)


def topic(window: MainWindow, models: Models) -> None:
    """Show a topic after its checks were run."""
    del models
    window.go_to(PageId.HELP)
    window.help.show_topic("empty-list")
    for result in _RESULTS:
        if result.check is not Check.UDP:
            window.help.show_row(result_row(result))


def shortcuts(window: MainWindow, models: Models) -> None:
    """Show the list of shortcuts."""
    del models
    window.go_to(PageId.HELP)
    window.help.show_part(HelpPart.SHORTCUTS)


def diagnostics(window: MainWindow, models: Models) -> None:
    """Show checks of which three found something."""
    del models
    window.go_to(PageId.HELP)
    window.help.show_diagnostics()
    for result in _RESULTS:
        window.help.show_row(result_row(result))
    window.help.diagnostics.list.choose(Check.NAME_LOOKUP)
    text = window.tr("3 need a look. Not tested: 1.")
    window.help.diagnostics.show_status(text)


def report(window: MainWindow, models: Models) -> None:
    """Show a report before it is saved."""
    del models
    window.go_to(PageId.HELP)
    system = (
        ("program", f"kaillera-client {VERSION}"),
        ("Python", "3.11.9, 64-bit"),
        ("system", "Linux 6.1.0, x86_64"),
        ("memory", "5120 of 8192 MB free"),
    )
    material = Material(
        SystemFacts(system),
        Settings(nickname="Ana", text_percent=125),
        Secrets(names=("Ana", "Bo"), servers=("club.example",), folders=("/home/ana",)),
        _RESULTS,
        _GAMES,
        sentences=(
            "Welcome Ana, your address is 203.0.113.7.",
            "club.example: Ping Too High: 212 > 200",
        ),
    )
    window.help.show_report(ReportView(build_report(material), "kaillera-report-2026-01-31.txt"))


SCREENS: Mapping[str, Callable[[MainWindow, Models], None]] = {
    "help": topic,
    "help-diagnostics": diagnostics,
    "help-report": report,
    "help-shortcuts": shortcuts,
}
