"""Samples of the room: four players, the delay helper at some pings, a stall for each verdict, the sheets."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from math import sin

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.adviser import DelayAdviser
from kaillera_client.advice.delay import (
    ConnectionType,
    ServerFamily,
    answer_after_ms,
    connection_table,
    expected_delay_frames,
    fixed_choice,
)
from kaillera_client.advice.samples import PingSamples
from kaillera_client.advice.stalllog import StallLog
from kaillera_client.advice.stalls import Stall, StallCause, StallProof
from kaillera_client.advice.sync import SyncCoverage, SyncStatus
from kaillera_client.gui.controllers.cards import desync as desync_cards
from kaillera_client.gui.controllers.cards import roms as rom_cards
from kaillera_client.gui.controllers.cards import room as cards
from kaillera_client.gui.models.rom_values import FileChoice, RomView, SeatRom, SeatRomView
from kaillera_client.gui.models.room_values import (
    CheckKind,
    DelayHindrance,
    DelayNumbers,
    DelayView,
    EmulatorMatch,
    FixedView,
    GameFacts,
    HostCommand,
    LagAnswer,
    PlayerRow,
    RoomHeader,
    RoomPhase,
    RoomRule,
    StallRow,
    StallView,
    StartCheck,
)
from kaillera_client.gui.models.values import ChatKind, ChatLine, PageId
from kaillera_client.gui.samples import status
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.gui.views.stall_words import (
    proof_words,
    stall_sentence,
    summary_words,
    verdict_words,
)

translate = QCoreApplication.translate

_GAME = "Street Fighter II Turbo (USA)"
_SERVER = "Retro House"
_MEMBERS = (("Bo", 58, 1), ("Ana", 43, 1), ("Cy", 88, 1), ("Di", 31, 1))
_ROMS = (
    SeatRomView(SeatRom.SAME, "1A2B3C4D"),
    SeatRomView(SeatRom.YOURS, "1A2B3C4D"),
    SeatRomView(SeatRom.NOT_CHECKED),
    SeatRomView(SeatRom.SAME, "1A2B3C4D"),
)
_OTHER_ROM = SeatRomView(SeatRom.OTHER_FILE, "5E6F7081")
_FILES = (
    FileChoice(0, "Street Fighter II Turbo (USA).sfc", "1A2B3C4D", True, ("Bo", "Di")),
    FileChoice(1, "old/sf2t.zip: Street Fighter II Turbo.smc", "5E6F7081", False, ("Cy",)),
    FileChoice(2, "Street Fighter II Turbo (USA) (Rev 1).sfc", "99AA0011", False),
)
_OWN = 2
_NOW = 60.0

_STALLS = (
    Stall(0, 3.0, StallCause.COMPUTER, frames_per_second=48.0, expected_frames_per_second=60.0),
    Stall(0, 1.2, StallCause.OTHER_PLAYER),
    Stall(0, 1.2, StallCause.NAMED_PLAYER, 3, b"Cy", StallProof.OWN_SERVER),
    Stall(0, 2.0, StallCause.SERVER),
    Stall(0, 2.0, StallCause.LINE),
    Stall(0, 0.6, StallCause.UNKNOWN),
)
"""The six verdicts in the order of their numbers."""

PINGS = (33, 43, 49, 60, 97)


def fill(window: MainWindow, models: Models) -> None:
    """Show a room of four players, which is ours."""
    _room(window, models, own=True)
    _delay(window, 43.0)


def guest(window: MainWindow, models: Models) -> None:
    """Show the same room as a guest sees it."""
    _room(window, models, own=False)
    _delay(window, 43.0)


def alone(window: MainWindow, models: Models) -> None:
    """Show our own room while nobody else is in it."""
    _room(window, models, own=True)
    for user in (1, 3, 4):
        models.players.remove(user)
    window.room.show_room(RoomHeader(_GAME, True, RoomPhase.WAITING, 1))
    window.room.show_waiting(cards.alone())
    _delay(window, 43.0)


def _room(window: MainWindow, models: Models, *, own: bool) -> None:
    page = window.room
    window.allow_page(PageId.LOBBY, True)
    window.allow_page(PageId.ROOM, True)
    host = _OWN if own else 1
    for user, (name, ping, kind) in enumerate(_MEMBERS, start=1):
        emulator = EmulatorMatch.OWN if user == _OWN else EmulatorMatch.UNKNOWN
        if user == host and user != _OWN:
            emulator = EmulatorMatch.SAME
        models.players.put(
            PlayerRow(
                user_id=user,
                name=name,
                ping_ms=ping,
                connection="LAN",
                own=user == _OWN,
                host=user == host,
                delay_frames=expected_delay_frames(ping, ConnectionType(kind)),
                emulator=emulator,
                rom=_ROMS[user - 1],
            )
        )
    page.roms.show_roms(_rom_view("rom-not-checked"))
    for clock, kind_of_line, speaker, text in (
        ("19:01", ChatKind.CLIENT, "", "Di entered the room."),
        ("19:01", ChatKind.CLIENT, "", "Di has the same ROM (CRC 1A2B3C4D)."),
        ("19:02", ChatKind.PERSON, "Bo", "best of five?"),
        ("19:02", ChatKind.OWN, "Ana", "yes, everybody ready?"),
        ("19:03", ChatKind.PERSON, "Di", "one moment"),
    ):
        models.room_chat.append(ChatLine(clock, kind_of_line, speaker, text))
    page.show_room(RoomHeader(_GAME, own, RoomPhase.WAITING, len(_MEMBERS)))
    page.strip.rule.show_rule(
        RoomRule(
            tuple(row.delay_frames for row in models.players.rows()),
            same_frames=6,
            may_level=own,
        )
    )
    page.show_host_commands(frozenset({HostCommand.MAX_USERS, HostCommand.MAX_PING}))
    status.on_server(window, translate("status", "in a room"))
    window.go_to(PageId.ROOM)


def _rom_view(state_id: str) -> RomView:
    """Return the page about ROMs with a card of the catalogue."""
    card = next(one for one in rom_cards.samples() if one.state_id == state_id)
    if state_id == "rom-not-found":
        return RomView(card)
    return RomView(card, "ROM check: CRC 1A2B3C4D, 2097152 bytes", automatic=True, files=_FILES)


def _put_rom(models: Models, user_id: int, rom: SeatRomView) -> None:
    row = models.players.get(user_id)
    if row is not None:
        models.players.put(replace(row, rom=rom))


def other_rom(window: MainWindow, models: Models) -> None:
    """Show that a member has another file."""
    fill(window, models)
    _put_rom(models, 3, _OTHER_ROM)
    window.room.roms.show_roms(_rom_view("rom-other-file"))
    window.room.show_roms()


def rom_files(window: MainWindow, models: Models) -> None:
    """Show our files with the game's name."""
    other_rom(window, models)
    window.room.roms.show_files()


def unchecked_rom(window: MainWindow, models: Models) -> None:
    """Show that a member's client told nothing."""
    fill(window, models)
    window.room.show_roms()


def missing_rom(window: MainWindow, models: Models) -> None:
    """Show that we do not have the game."""
    guest(window, models)
    _put_rom(models, _OWN, SeatRomView(SeatRom.NOT_FOUND))
    for user_id in (1, 4):
        _put_rom(models, user_id, SeatRomView(SeatRom.NOT_CHECKED, "1A2B3C4D"))
    window.room.roms.show_roms(_rom_view("rom-not-found"))
    window.room.show_roms()


def wrong_set(window: MainWindow, models: Models) -> None:
    """Show that our arcade set is split and its parent missing."""
    fill(window, models)
    _put_rom(models, _OWN, SeatRomView(SeatRom.WRONG_SET, "1A2B3C4D"))
    window.room.roms.show_roms(_rom_view("rom-wrong-set"))
    window.room.show_roms()


def _samples(ping_ms: float) -> PingSamples:
    """Return a minute of a line that wavers a little, loses two answers and has one slow moment."""
    samples = PingSamples()
    for step in range(240):
        at = step / 4 + 0.1
        wave = 1.5 * sin(step * 0.9) + 1.2 * sin(step * 0.23)
        slow = 9.0 if 150 <= step < 156 else 0.0
        samples.add(at, None if step in (90, 205) else ping_ms + wave + slow)
    return samples


def delay_view(
    ping_ms: float,
    fixed: int | None = None,
    hindrance: DelayHindrance = DelayHindrance.NONE,
) -> DelayView:
    """Return what the helper shows for a steady line with a median ping on an EmuLinker-K server."""
    family = ServerFamily.EMULINKER_K
    adviser = DelayAdviser(ConnectionType.LAN, family)
    return DelayView(
        advice=adviser.update(0.0, ping_ms, ping_ms + 0.4, ping_ms),
        family=family,
        connection_type=ConnectionType.LAN,
        ping_ms=ping_ms,
        types=connection_table(ping_ms, family),
        fixed_active=fixed,
        hindrance=hindrance,
        in_game=hindrance is DelayHindrance.PLAYING,
    )


def _delay(window: MainWindow, ping_ms: float) -> None:
    page = window.room
    page.delay.show_delay(delay_view(ping_ms))
    page.graph.show_borders(ConnectionType.LAN)
    page.graph.show_samples(_samples(ping_ms), _NOW, translate("LobbyHead", "Your line"))


def delay_at(ping_ms: float, window: MainWindow, models: Models) -> None:
    """Show the helper card with another ping."""
    _room(window, models, own=True)
    _delay(window, ping_ms)


def fixed_at(frames: int, window: MainWindow, models: Models) -> None:
    """Show the helper card with a fixed delay chosen."""
    fill(window, models)
    card, view = window.room.delay, delay_view(43.0)
    card.suggest(frames)
    choice = fixed_choice(frames, view.ping_ms, view.connection_type, view.family)
    held = answer_after_ms(frames, view.ping_ms, view.connection_type, view.family)
    line = f"Ana uses {frames} frames (real ping 43 ms)." if held else ""
    card.show_fixed(FixedView(choice, view.connection_type, line, held is not None))


def connection_types(window: MainWindow, models: Models) -> None:
    """Show the table of connection types."""
    fill(window, models)
    window.room.delay.types_button.click()


def line_table(window: MainWindow, models: Models) -> None:
    """Show the graph's twin."""
    fill(window, models)
    graph = window.room.graph
    graph.table_button.setChecked(True)
    graph.show_samples(_samples(43.0), _NOW, translate("LobbyHead", "Your line"))


def playing(window: MainWindow, models: Models) -> None:
    """Show a running game."""
    fill(window, models)
    page = window.room
    page.show_room(RoomHeader(_GAME, True, RoomPhase.PLAYING, len(_MEMBERS)))
    page.show_numbers(
        DelayNumbers(
            running=True,
            player=2,
            players=4,
            frame_delay=3,
            delay_frames=3,
            frames=4812,
            rtt_p50=44.0,
            rtt_p95=48.0,
            rtt_p99=55.0,
            stalled_frames=12,
            longest_stall_ms=180.0,
            by_redundancy=9,
            by_resend=1,
            duplicates=14,
        )
    )
    page.strip.show_facts(GameFacts(60.0, 43.0, 3))
    page.delay.show_delay(delay_view(43.0, hindrance=DelayHindrance.PLAYING))
    status.on_server(window, translate("GameModel", "playing"), translate("GameModel", "playing"))


def stall(number: int, window: MainWindow, models: Models) -> None:
    """Show the banner of a verdict, 1 to 6."""
    playing(window, models)
    shown = _STALLS[number - 1]
    sentence = stall_sentence(shown, "Cy" if shown.proof else "", _SERVER)
    may_ask = shown.cause is StallCause.OTHER_PLAYER
    window.room.strip.show_dot(True)
    window.room.strip.show_stall(StallView(sentence, proof_words(shown.proof), may_ask))


def leaving(window: MainWindow, models: Models) -> None:
    """Show the question before a game is left."""
    playing(window, models)
    window.room.ask_to_leave_game()


def log(window: MainWindow, models: Models) -> None:
    """Show the log of stalls after a game."""
    fill(window, models)
    kept = StallLog()
    logged = (
        (74.0, Stall(0, 0.8, StallCause.OTHER_PLAYER)),
        (390.0, Stall(0, 0.4, StallCause.COMPUTER)),
        (505.0, Stall(0, 0.9, StallCause.NAMED_PLAYER, 3, b"Cy", StallProof.OWN_SERVER)),
    )
    for number, (at, one) in enumerate(logged, start=1):
        kept.add(at, one)
        verdict = verdict_words(one, "Cy" if one.proof else "")
        models.stalls.put(StallRow(number, at, one.seconds, verdict, proof_words(one.proof)))
    window.room.stalls.show_summary(summary_words(14 * 60, kept.totals()))
    window.room.show_stalls()


def lag_answer(window: MainWindow, models: Models) -> None:
    """Show a server's answer about lag."""
    log(window, models)
    window.room.show_lag_answer(
        LagAnswer(
            players=((1, "Bo", 0.03), (2, "Ana", 0.41), (3, "Cy", 0.0), (4, "Di", 0.02)),
            total_s=0.62,
            window_s=60.0,
            lines=("The server recommends 4 frames for Ana.",),
            recommended_frames=4,
            verified=True,
        ),
        to_front=True,
    )


def ask_server(window: MainWindow, models: Models) -> None:
    """Show the question before /lagstat is posted for the first time."""
    log(window, models)
    window.room.ask_before_lagstat()


def start_sheet(window: MainWindow, models: Models) -> None:
    """Show what is off before a start."""
    fill(window, models)
    window.room.show_checks(
        (
            StartCheck(CheckKind.OTHER_ROM, ("Cy",)),
            StartCheck(CheckKind.HIGH_PING, ("Cy 188 ms",)),
            StartCheck(CheckKind.CONNECTION_TYPES, ("Bo LAN", "Ana LAN", "Cy Good", "Di LAN")),
        )
    )


def host_tools(window: MainWindow, models: Models) -> None:
    """Show the host's tools."""
    fill(window, models)
    page = window.room
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    page.seats.selectRow(2)


_SYNC = {
    "all": SyncStatus(SyncCoverage.ALL, 4, 4, (), 4740),
    "partly": SyncStatus(SyncCoverage.PARTLY, 3, 4, (3,), 4740),
    "impossible": SyncStatus(SyncCoverage.IMPOSSIBLE, 0, 4),
}


def sync(coverage: str, window: MainWindow, models: Models) -> None:
    """Show how far the states of a running game can be compared."""
    playing(window, models)
    window.room.strip.sync.show_status(_SYNC[coverage])


def desync(number: int, window: MainWindow, models: Models) -> None:
    """Show a card about games that differ, as it comes in a running game."""
    sync("all", window, models)
    card = desync_cards.samples()[number]
    models.stalls.put(StallRow(1, 80.2, 0.0, card.headline, ""))
    window.notices.show_notice(card)


Fill = Callable[[MainWindow, Models], None]

SCREENS: Mapping[str, Fill] = {
    "room": fill,
    "room-guest": guest,
    "room-alone": alone,
    "room-playing": playing,
    "room-leaving": leaving,
    "room-log": log,
    "room-lagstat": lag_answer,
    "room-ask": ask_server,
    "room-start": start_sheet,
    "room-host": host_tools,
    "room-rom": other_rom,
    "room-rom-files": rom_files,
    "room-rom-unchecked": unchecked_rom,
    "room-rom-missing": missing_rom,
    "room-rom-set": wrong_set,
    "room-types": connection_types,
    "room-table": line_table,
    "room-fixed-2": partial(fixed_at, 2),
    "room-fixed-5": partial(fixed_at, 5),
    **{f"room-sync-{coverage}": partial(sync, coverage) for coverage in ("partly", "impossible")},
    **{f"room-desync-{number}": partial(desync, number) for number in (0, 1, 3)},
    **{f"room-delay-{ping}": partial(delay_at, float(ping)) for ping in PINGS},
    **{f"room-stall-{number}": partial(stall, number) for number in range(1, 7)},
}
