"""Saying something in a chat: in the server's charset, or asking first when a character has no place there."""

from collections.abc import Callable

from kaillera_client.gui.controllers.cards import lobby as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.views.chat_panel import ChatPanel

Send = Callable[[bytes, str], None]
"""Takes a line for the wire and the same as the user sees it."""


class Talk:
    """Shared by the chats of lobby and room; owns the buttons of the card R13."""

    def __init__(self, context: Context) -> None:
        self._own = context.own
        self._window = context.window
        self._pending: tuple[str, ChatPanel, Send] | None = None
        for panel in (context.window.lobby.chat, context.window.room.chat):
            panel.noted.connect(context.window.notices.announcer.say)
        context.actions.take_on(CardAction.SEND_ANYWAY, self._send_anyway)
        context.actions.take_on(CardAction.EDIT_TEXT, self._edit)

    def say(self, text: str, panel: ChatPanel, send: Send) -> None:
        """Send `text`, or show R13 and give it back to `panel`."""
        encoded = self._own.speech.encode(text)
        if encoded.lossless:
            self._forget()
            send(encoded.data, text)
            return
        self._pending = (text, panel, send)
        speech = self._own.speech
        self._own.show(cards.lossy_text(speech.charset, speech.missing(text)))
        panel.give_back(text)

    def _send_anyway(self, _card: Card) -> None:
        if self._pending is not None:
            text, panel, send = self._pending
            self._pending = None
            panel.take_back(text)
            encoded = self._own.speech.encode(text)
            send(encoded.data, self._own.speech.line(encoded.data))

    def _edit(self, _card: Card) -> None:
        if self._pending is not None:
            self._pending[1].edit.setFocus()

    def _forget(self) -> None:
        self._pending = None
        self._window.notices.clear_topic(cards.CHAT)
