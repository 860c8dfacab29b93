"""The lobby's chat: what people and the server say, what we say, and how fast."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer

from kaillera_client.advice.delay import ServerFamily
from kaillera_client.advice.servertext import MessageId, server_says
from kaillera_client.gui.controllers.cards import lobby as cards
from kaillera_client.gui.controllers.chat_pace import ChatPace, pieces
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.controllers.talk import Talk
from kaillera_client.gui.controllers.traffic import Traffic
from kaillera_client.gui.controllers.transcript import Transcript
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.lobby_values import ChatLimit
from kaillera_client.gui.models.notifications import mentions
from kaillera_client.gui.text import tenths
from kaillera_client.session import commands as c

translate = QCoreApplication.translate

_MOTD_WITHIN_S = 3.0
"""What a server says in this time after the login, and before anybody else says something, is its message to everybody
who comes."""

_MOST_MOTD_LINES = 200
_SERVERS_SPACING_S = 2
_HINT_EVERY_MS = 200
_LONGEST = 150
_LIMITS = {ServerFamily.OWN: 320}
"""Bytes of a line, where it is not `_LONGEST`. EmuLinker counts characters of a charset that we cannot know, so bytes
are the count that is never too high."""


class LobbyTalk:
    """Fills the chat's model and the card with the server's message, and sends lines as fast as servers allow."""

    def __init__(self, context: Context, talk: Talk, hides: Callable[[str], bool]) -> None:
        """`hides` tells whether a user's lines are hidden, by the name as it is shown."""
        self._own = context.own
        self._page = context.window.lobby
        self._now = context.now
        self._talk = talk
        self._say = context.window.notices.announcer.say
        self._transcript = Transcript(
            context.models.lobby_chat, lambda: self._own.speech, context.clock, hides
        )
        self._pace = ChatPace()
        self._traffic = Traffic()
        self._motd: list[bytes] = []
        self._motd_until = float("-inf")
        self._limit = ChatLimit(_LONGEST)
        self._rereading = QTimer(self._page)
        self._rereading.setSingleShot(True)
        self._rereading.timeout.connect(self._transcript.read_again)
        self._hints = QTimer(self._page)
        self._hints.setInterval(_HINT_EVERY_MS)
        self._hints.timeout.connect(self._show_pace)
        chat = self._page.chat
        chat.sent.connect(self.say)
        chat.edit.complete_names_of(
            lambda: (row.name for row in context.models.users.rows() if not row.own)
        )

    def begin(self) -> None:
        """Forget everything: a login begins."""
        self._rereading.stop()
        self._transcript.clear()
        self._pace = ChatPace()
        self._traffic = Traffic()
        self._motd.clear()
        self._motd_until = float("-inf")
        self._page.motd.show_lines(())
        self._page.motd.unfold(False)
        self._show_pace()

    def logged_in(self) -> None:
        """Take what the server says now for its message to everybody."""
        self._motd_until = self._now() + _MOTD_WITHIN_S

    def know_family(self, family: ServerFamily) -> None:
        """Count by this kind of server's limit."""
        self._limit = ChatLimit(_LIMITS.get(family, _LONGEST))
        self._page.chat.limit_to(self._limit, self._size)

    def read_again(self) -> None:
        """Show everything anew: in another charset, or without somebody. The lines follow when the window has drawn."""
        self._rereading.start(0)
        self._show_motd()
        self._page.chat.limit_to(self._limit, self._size)

    def _size(self, text: str) -> int:
        return len(self._own.speech.encode(text).data)

    # --- what is heard ---------------------------------------------------------------------------

    def heard(self, name: bytes, text: bytes) -> None:
        """Take a line of a person, possibly our own."""
        self._motd_until = float("-inf")
        status = self._own.status
        own = status is not None and name == status.session.name
        if own:
            self._pace.came_back(self._own.speech.line(text))
        if self._transcript.said(name, text, own=own) and not own:
            self._announce_mention(name, text)

    def _announce_mention(self, name: bytes, text: bytes) -> None:
        """Let screen readers hear a line with our name in it."""
        status, speech = self._own.status, self._own.speech
        own = "" if status is None else speech.name(status.session.name)
        if mentions(own, speech.line(text)):
            self._say(f"{speech.name(name)}: {speech.line(text)}")

    def announced(self, source: bytes, text: bytes) -> None:
        """Take a text of the server."""
        if self._now() < self._motd_until and len(self._motd) < _MOST_MOTD_LINES:
            self._motd.append(text)
            self._show_motd()
            return
        self._transcript.announced(source, text)
        for line in self._own.speech.lines(text):
            self._understand(line)

    def _understand(self, line: str) -> None:
        match server_says(line).id:
            case MessageId.FLOOD_CONTROL:
                self._refused(cards.too_fast(_SERVERS_SPACING_S))
            case MessageId.SILENCED:
                self._refused(cards.silenced())
            case _:
                pass

    def _refused(self, note: Card) -> None:
        text = self._pace.refused(self._now())
        if text:
            self._page.chat.give_back(text)
        self._page.chat.show_note(note)

    def _show_motd(self) -> None:
        lines = [
            line
            for text in self._motd
            for line in self._own.speech.lines(text)
            if server_says(line).id is not MessageId.HIDDEN
        ]
        self._page.motd.show_lines(tuple(lines[:_MOST_MOTD_LINES]))

    def came_or_went(self, make: Callable[[Speech], str]) -> None:
        """Mention in grey that somebody came, went or opened a game; many at once are only counted."""
        if not self._traffic.allows(self._now()):
            return
        left_out = self._traffic.take_left_out()
        if left_out:
            text = translate("lobby", "… and {n} more came, went or opened games.")
            self._transcript.note(lambda _: text.format(n=left_out))
        self._transcript.note(make)

    # --- what we say -----------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Send what was typed; long lines in pieces, as fast as servers allow."""
        self._motd_until = float("-inf")
        if text.startswith("/") and self._size(text) > self._limit.most_bytes:
            self._page.chat.give_back(text)
            self._page.chat.show_note(cards.command_too_long(self._limit.most_bytes))
            return
        self._talk.say(text, self._page.chat, self._send)

    def announce(self, text: str) -> None:
        """Say something that the program words; characters without a place in the server's charset become "?"."""
        self._send(b"", text)

    def _send(self, _data: bytes, text: str) -> None:
        speech = self._own.speech
        for piece in pieces(text, self._limit.most_bytes, self._size):
            data = speech.encode(piece).data
            self._own.tell(c.SendChat(data), "chat")
            self._pace.said(speech.line(data), self._now())
        self._show_pace()

    def _show_pace(self) -> None:
        now = self._now()
        seconds, waiting = self._pace.seconds(now), self._pace.waiting(now)
        if self._own.client is None or seconds <= 0:
            self._hints.stop()
            self._page.chat.show_waiting("")
            return
        if not self._hints.isActive():
            self._hints.start()
        text = ""
        if waiting:
            text = translate("lobby", "Slow mode: {s} s · {n} lines wait")
            if len(waiting) == 1:
                text = translate("lobby", "Slow mode: {s} s · “{line}” waits")
            text = text.format(s=tenths(seconds), n=len(waiting), line=waiting[0])
        elif self._page.chat.edit.text():
            text = translate("lobby", "Slow mode: {s} s").format(s=tenths(seconds))
        self._page.chat.show_waiting(text)
