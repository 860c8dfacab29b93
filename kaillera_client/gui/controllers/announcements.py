"""Which events are read out to people who do not see the window."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.stalls import Stall
from kaillera_client.gui.controllers.context import Context
from kaillera_client.session import events as e

translate = QCoreApplication.translate

_LONG_STALL_S = 2.0


class Announcements:
    """Turns events into sentences; message bars announce themselves."""

    def __init__(self, context: Context) -> None:
        self._own = context.own
        self._say = context.window.notices.announcer.say
        self._told_stall: int | None = None

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        match event:
            case e.PlayerEntered(player) if player.user_id != self._own.user_id:
                text = translate("announcements", "{name} entered the room.")
                self._say(text.format(name=self._own.speech.name(player.name)))
            case e.AllReady():
                self._say(translate("announcements", "Everybody is ready. The game starts."))
            case _:
                pass

    def on_stall(self, stall: Stall) -> None:
        """Take a stand-still of the game; one that lasts is told once."""
        if stall.seconds >= _LONG_STALL_S and stall.frame != self._told_stall:
            self._told_stall = stall.frame
            self._say(translate("announcements", "The game stands still."))
