"""What the owner of a room can do: look before the start, limit, level, kick."""

from kaillera_client.advice.delay import ServerFamily
from kaillera_client.gui.controllers.cards import room as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.seats import LEVELLING, Seats
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.rom_values import SeatRom
from kaillera_client.gui.models.room_values import (
    CheckKind,
    EmulatorMatch,
    HostCommand,
    HostWish,
    PlayerRow,
    StartCheck,
)
from kaillera_client.gui.views.start_sheet import check_words, heading
from kaillera_client.session import commands as c

_HIGH_PING_MS = 150

_LIMITING = frozenset({ServerFamily.OWN, ServerFamily.EMULINKER_K})
"""Servers that know /maxusers and /maxping."""


def known_commands(family: ServerFamily) -> frozenset[HostCommand]:
    """Return what the owner of a room can ask of this software."""
    known = set[HostCommand]()
    if family in LEVELLING:
        known.add(HostCommand.SAME_DELAY)
    if family in _LIMITING:
        known |= {HostCommand.MAX_USERS, HostCommand.MAX_PING}
    return frozenset(known)


def start_checks(rows: tuple[PlayerRow, ...], family: ServerFamily) -> tuple[StartCheck, ...]:
    """Return what is off in a room before its game starts."""
    checks = []
    slow = tuple(f"{row.name} {row.ping_ms} ms" for row in rows if row.ping_ms > _HIGH_PING_MS)
    if slow:
        checks.append(StartCheck(CheckKind.HIGH_PING, slow))
    other = tuple(row.name for row in rows if row.emulator is EmulatorMatch.OTHER)
    if other:
        checks.append(StartCheck(CheckKind.OTHER_EMULATOR, other))
    if len({row.connection for row in rows}) > 1:
        types = tuple(f"{row.name} {row.connection}" for row in rows)
        checks.append(StartCheck(CheckKind.CONNECTION_TYPES, types))
    if len(rows) < 2 and family is not ServerFamily.OWN:
        checks.append(StartCheck(CheckKind.ALONE))
    return (*rom_checks(rows), *checks)


def rom_checks(rows: tuple[PlayerRow, ...]) -> tuple[StartCheck, ...]:
    """Return what is off with the ROMs in a room, the worst first."""
    kinds = {
        SeatRom.OTHER_FILE: CheckKind.OTHER_ROM,
        SeatRom.NOT_FOUND: CheckKind.NO_OWN_ROM,
        SeatRom.NOT_CHOSEN: CheckKind.NO_ROM_CHOSEN,
        SeatRom.WRONG_SET: CheckKind.WRONG_SET,
        SeatRom.NOT_CHECKED: CheckKind.UNCHECKED_ROM,
    }
    nothing = (SeatRom.NOT_FOUND, SeatRom.NOT_CHOSEN, SeatRom.LISTED)
    if any(row.rom.word in nothing for row in rows):
        # Without a file of ours nobody's could be compared.
        del kinds[SeatRom.NOT_CHECKED]
    checks = []
    for word, kind in kinds.items():
        who = tuple(row.name for row in rows if row.rom.word is word)
        if who:
            checks.append(StartCheck(kind, who))
    return tuple(checks)


class HostController:
    """Carries out the host's wishes; every command that is posted was shown before."""

    def __init__(self, context: Context, lobby: LobbyController, seats: Seats) -> None:
        self._own = context.own
        self._models = context.models
        self._lobby = lobby
        self._seats = seats
        self._window = context.window
        context.actions.take_on(CardAction.START_ANYWAY, lambda _: self._start())
        page = self._page = context.window.room
        page.start_wanted.connect(self._check_and_start)
        page.start_confirmed.connect(self._start)
        page.kick_wanted.connect(lambda user: self._own.tell(c.KickPlayer(user), "kick"))
        page.host_tools.wanted.connect(self._post)
        page.strip.rule.level_wanted.connect(self._level)

    def know_family(self) -> None:
        """The server's software is known, or not yet."""
        limits = known_commands(self._lobby.family) - {HostCommand.SAME_DELAY}
        self._page.show_host_commands(limits)

    def judge_again(self) -> None:
        """Somebody came or went: what was off before a start may not be any more."""
        notices = self._window.notices
        asked = [one for one in notices.notices() if CardAction.START_ANYWAY in one.actions]
        if not asked and not self._page.shows_checks:
            return
        checks = self._checks()
        if self._page.shows_checks:
            self._page.renew_checks(checks)
        for card in asked:
            if checks:
                notices.renew_notice(_question(checks))
            else:
                notices.clear_topic(card.topic)

    def _checks(self) -> tuple[StartCheck, ...]:
        return start_checks(self._models.players.rows(), self._lobby.family)

    def _check_and_start(self) -> None:
        checks = self._checks()
        if checks and self._window.is_compact:
            self._own.show(_question(checks))
        elif checks:
            self._page.show_checks(checks)
        else:
            self._start()

    def _start(self) -> None:
        self._own.tell(c.StartGame(), "start the game")

    def _level(self, wanted: bool) -> None:
        self._post(HostWish(HostCommand.SAME_DELAY, "true" if wanted else "false"))
        self._seats.level(levelled=wanted)
        self._page.strip.rule.show_rule(self._seats.rule())

    def _post(self, wish: HostWish) -> None:
        if wish.command in known_commands(self._lobby.family):
            self._own.tell(c.SendGameChat(wish.text.encode("ascii")), "ask as the host")


def _question(checks: tuple[StartCheck, ...]) -> Card:
    return cards.before_start(heading(len(checks)), tuple(map(check_words, checks)))
