"""Stalls of the running game: the dot, the banner, the log, and asking the server, which never happens by itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.delay import ServerFamily
from kaillera_client.advice.lagstat import COMMAND, LagReplies, LagReply
from kaillera_client.advice.stalllog import StallLog
from kaillera_client.advice.stalls import Stall, StallCause, StallDisplay, display_of
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.seats import Seats
from kaillera_client.gui.models.room_values import LagAnswer, StallRow, StallView
from kaillera_client.gui.models.stalls import game_time
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import harmless, tenths
from kaillera_client.gui.views.stall_words import (
    hint_words,
    proof_words,
    stall_sentence,
    summary_words,
    verdict_words,
)
from kaillera_client.session import commands as c

translate = QCoreApplication.translate

_ANSWERING = frozenset({ServerFamily.OWN, ServerFamily.EMULINKER_K, ServerFamily.EMULINKER_SF})
"""Servers that know /lagstat."""

_JUST_NOW_S = 1.5


class StallController:
    """Shows why the game waits, keeps the log, and asks the server when the user says so."""

    def __init__(self, context: Context, lobby: LobbyController, seats: Seats) -> None:
        self._own = context.own
        self._now = context.now
        self._profile = context.profile
        self._models = context.models
        self._lobby = lobby
        self._seats = seats
        self._log = StallLog()
        self._began: float | None = None
        self._running = False
        self._number = 0
        self._last: tuple[float, Stall] | None = None
        self._replies = LagReplies(ServerFamily.UNKNOWN)
        self._asked = False
        self._window = context.window
        page = self._page = context.window.room
        page.stalls_wanted.connect(self._show_log)
        page.stalls.ask_wanted.connect(self._ask)
        page.strip.banner.ask_wanted.connect(self._ask)
        page.stalls.ask_confirmed.connect(self._confirmed)
        self._copier = context.copier
        page.stalls.copy_wanted.connect(self._copy)
        self._note: Callable[[str], None] = lambda _: None

    def note(self, text: str) -> None:
        """Write a hint into the room's chat."""
        self._note(text)

    @property
    def seconds_played(self) -> float | None:
        """For how long the running game has been played, None while none runs."""
        if not self._running or self._began is None:
            return None
        return self._now() - self._began

    def mark(self, words: str) -> None:
        """Write something that happened in the running game into its log."""
        seconds = self.seconds_played
        if seconds is not None:
            self._number += 1
            self._models.stalls.put(StallRow(self._number, seconds, 0.0, words, ""))

    def note_with(self, note: Callable[[str], None]) -> None:
        """Write hints into the room's chat by `note`."""
        self._note = note

    # --- the game --------------------------------------------------------------------------------

    def enter_room(self) -> None:
        """Another room: no game, no stalls."""
        self._replies = LagReplies(self._lobby.family)
        self._asked = False
        self._began = None
        self._running = False
        self._forget()
        self._page.stalls.show_summary("")
        self._page.stalls.step_back()
        self.know_family()

    def know_family(self) -> None:
        """The server's software is known, or not yet."""
        self._page.stalls.allow_asking(self.may_ask)

    @property
    def may_ask(self) -> bool:
        """Whether the server is known to answer /lagstat."""
        return self._lobby.family in _ANSWERING

    def game_begins(self) -> None:
        """Everybody is ready."""
        self._forget()
        self._began = self._now()
        self._running = True
        self._show_summary()

    def _forget(self) -> None:
        self._log = StallLog()
        self._number = 0
        self._last = None
        self._models.stalls.clear()
        self._page.stalls.show_hint("")
        self._clear()

    def game_over(self) -> str:
        """Take the banner away; returns the game in one sentence, "" when none was played."""
        self._clear()
        if not self._running:
            return ""
        self._running = False
        return self._show_summary()

    # --- stalls ----------------------------------------------------------------------------------

    def changed(self, stall: Stall) -> None:
        """The game waits, or it is clearer why."""
        if not self._running:
            return
        display = display_of(stall.seconds * 1000)
        strip = self._page.strip
        strip.show_dot(display is not StallDisplay.NOTHING)
        if display is not StallDisplay.BANNER:
            strip.show_stall(None)
            return
        may_ask = stall.cause is StallCause.OTHER_PLAYER and self.may_ask
        sentence = stall_sentence(stall, self._name(stall), self._own.server)
        strip.show_stall(StallView(sentence, proof_words(stall.proof), may_ask))

    def ended(self, stall: Stall) -> None:
        """The game goes on."""
        self._clear()
        if not self._running or display_of(stall.seconds * 1000) is StallDisplay.NOTHING:
            return
        now = self._now()
        hint = self._log.add(now, stall)
        self._number += 1
        self._last = now, stall
        began = now if self._began is None else self._began
        self._models.stalls.put(
            StallRow(
                number=self._number,
                at_s=max(now - stall.seconds - began, 0.0),
                seconds=stall.seconds,
                verdict=verdict_words(stall, self._name(stall)),
                proof=proof_words(stall.proof),
            )
        )
        self._show_summary()
        if hint is not None:
            self._hint(hint)

    def culprit(self) -> str:
        """Return the player who is proved to have made the game wait just now and who measured it, "" without proof."""
        if self._last is None or self._now() - self._last[0] > _JUST_NOW_S:
            return ""
        stall = self._last[1]
        if stall.cause is not StallCause.NAMED_PLAYER or stall.proof is None:
            return ""
        return f"{verdict_words(stall, self._name(stall))} ({proof_words(stall.proof)})"

    def _clear(self) -> None:
        self._page.strip.show_dot(False)
        self._page.strip.show_stall(None)

    def _hint(self, stall: Stall) -> None:
        words = hint_words(stall, self._name(stall))
        if words:
            self._page.stalls.show_hint(words)
            self._note(words)

    def _name(self, stall: Stall) -> str:
        return self._own.speech.name(stall.name) if stall.proof is not None else ""

    def _show_summary(self) -> str:
        began = self._now() if self._began is None else self._began
        words = summary_words(self._now() - began, self._log.totals())
        self._page.stalls.show_summary(words)
        return words

    def _copy(self) -> None:
        lines = [self._show_summary()] if self._began is not None else []
        for row in self._models.stalls.rows():
            length = f"{tenths(row.seconds)} s  " if row.seconds else ""
            line = f"{game_time(row.at_s)}  {length}{row.verdict}"
            lines.append(f"{line} ({row.proof})" if row.proof else line)
        self._copier.copy("\n".join(lines))

    def _bring_page(self) -> None:
        """Show the whole room: the compact layout has no place for the log."""
        if self._window.is_compact:
            self._window.compact_chosen.emit(False)
        self._window.go_to(PageId.ROOM)

    def _show_log(self) -> None:
        self._bring_page()
        self._page.show_stalls()

    # --- asking the server -----------------------------------------------------------------------

    def _ask(self) -> None:
        if not self.may_ask:
            return
        if self._profile.settings.lagstat_confirmed:
            self._post()
        else:
            self._bring_page()
            self._page.ask_before_lagstat()

    def _confirmed(self) -> None:
        self._profile.change(lagstat_confirmed=True)
        self._post()

    def _post(self) -> None:
        self._asked = True
        self._replies = LagReplies(self._lobby.family)
        self._replies.asked(self._now())
        self._own.tell(c.SendGameChat(COMMAND.encode()), "ask the server about lag")

    def heard(self, name: bytes, text: str) -> None:
        """Take a line of the room's chat: it may belong to an answer."""
        reply = self._replies.line(self._now(), name, text)
        if reply is not None:
            # Only our own question may take us there, and only once: others may ask during a game too.
            asked, self._asked = self._asked, False
            if asked:
                self._bring_page()
            self._page.show_lag_answer(self._answer(reply), to_front=asked)

    def _answer(self, reply: LagReply) -> LagAnswer:
        advice = reply.recommendation
        lines: tuple[str, ...] = ()
        frames = None
        if advice is not None:
            text = translate("stalls", "The server recommends {frames} frames for {name}.")
            shown = harmless(advice.name)
            lines = (text.format(frames=advice.frames, name=shown),)
            status = self._own.status
            own = "" if status is None else self._own.speech.name(status.session.name)
            frames = advice.frames if shown == own else None
        return LagAnswer(
            players=tuple(
                (seat, self._seats.name_at(seat), seconds)
                for seat, seconds in sorted(reply.by_player.items())
            ),
            total_s=reply.total_s,
            window_s=reply.window_s,
            lines=lines,
            recommended_frames=frames,
            verified=reply.verified,
        )
