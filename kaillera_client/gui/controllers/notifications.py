"""Calling the user: who is told of what, by which ways, and what waits until the game is over."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.emulatordata import is_emulator_data
from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.models.cards import Card, CardKind
from kaillera_client.gui.models.notifications import (
    Channels,
    NoticeDesk,
    NoticeKind,
    mentions,
    private_message,
)
from kaillera_client.gui.notifier import Notifier
from kaillera_client.gui.text import harmless
from kaillera_client.gui.views.main_window import MainWindow
from kaillera_client.profile.people import Standing
from kaillera_client.session import events as e

translate = QCoreApplication.translate

NOTICES = "notices"
_LONGEST = 200
_SETTINGS = {
    NoticeKind.JOINED: "notify_joins",
    NoticeKind.STARTED: "notify_starts",
    NoticeKind.MESSAGE: "notify_messages",
    NoticeKind.FRIEND: "notify_friends",
}
"""What is not in it was asked for each time."""

NameOf = Callable[[int], str | None]


def _nobody(_user_id: int) -> str | None:
    return None


class Notifications:
    """Takes notices from the other controllers, and the session's events that are notices by themselves."""

    def __init__(
        self,
        window: MainWindow,
        own: OwnClient,
        profile: ProfileKeeper,
        notifier: Notifier,
        now: Callable[[], float],
    ) -> None:
        """`now` is a clock in seconds."""
        self._now = now
        self._window = window
        self._own = own
        self._profile = profile
        self._notifier = notifier
        self._desk = NoticeDesk()
        self._name_of: NameOf = _nobody

    def know_users(self, name_of: NameOf) -> None:
        """Take who knows the users of this server: `name_of` returns a name by id, None for nobody."""
        self._name_of = name_of

    def close(self) -> None:
        """Take away what the notifier shows."""
        self._notifier.close()

    def wants(self, kind: NoticeKind) -> bool:
        """Tell whether the user wants to hear of this at all."""
        name = _SETTINGS.get(kind)
        return name is None or bool(getattr(self._profile.settings, name))

    def tell(self, kind: NoticeKind, text: str, who: str = "") -> None:
        """Call the user; `text` is a sentence, `who` the other person's name as it is shown, "" when there is none."""
        if not self.wants(kind) or self._profile.people.standing(who) is Standing.IGNORED:
            return
        settings = self._profile.settings
        wanted = Channels(settings.notify_sound, settings.notify_flash, settings.notify_system)
        focused = self._window.isActiveWindow()
        ways = self._desk.take(kind, wanted, focused=focused, now=self._now())
        if ways.flash:
            self._notifier.flash()
        if ways.sound:
            self._notifier.play_sound()
        if ways.system:
            title = translate("notifications", "Kaillera client")
            self._notifier.show_message(title, self._window.veil(harmless(text, _LONGEST)))

    # --- events ----------------------------------------------------------------------------------

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        match event:
            case e.PlayerEntered(player) if player.user_id != self._own.user_id:
                name = self._own.speech.name(player.name)
                text = translate("notifications", "{name} has joined your room.")
                self.tell(NoticeKind.JOINED, text.format(name=name), name)
            case e.GameStarting():
                self.tell(NoticeKind.STARTED, translate("notifications", "The game starts."))
                self._desk.game_begins()
            case e.GameEnded() | e.RoomLeft() | e.Disconnected():
                self._game_over()
            case e.ChatReceived(name, text):
                self._heard(name, text)
            case e.GameChatReceived(name, text) if not is_emulator_data(text):
                self._heard(name, text)
            case e.InformationReceived(_, text):
                self._announced(text)
            case _:
                pass

    def _heard(self, name: bytes, text: bytes) -> None:
        """Take a line of chat; one of ours or without our name is no notice."""
        status, speech = self._own.status, self._own.speech
        own = b"" if status is None else status.session.name
        line = speech.line(text)
        if name != own and mentions(speech.name(own), line):
            who = speech.name(name)
            self.tell(NoticeKind.MESSAGE, f"{who}: {line}", who)

    def _announced(self, text: bytes) -> None:
        """Take a text of the server: private messages come this way."""
        found = private_message(self._own.speech.line(text))
        if found is not None and self._name_of(found[1]) == found[0]:
            self.tell(NoticeKind.MESSAGE, f"{found[0]}: {found[2]}", found[0])

    # --- after a game ----------------------------------------------------------------------------

    def _game_over(self) -> None:
        if not self._desk.in_game:
            return
        kept = self._desk.game_over()
        if not kept:
            return
        text = summary(kept)
        self._window.notices.show_notice(Card(NOTICES, CardKind.INFORMATION, text))
        if not self._window.isActiveWindow() and self._profile.settings.notify_flash:
            self._notifier.flash()


def summary(kept: Counter[NoticeKind]) -> str:
    """Return one sentence about what came while a game ran, such as "3 messages, 1 invitation"."""
    parts = [_count(kind, kept[kind]) for kind in _ORDER if kept[kind]]
    return translate("notifications", "While you played: {list}.").format(list=", ".join(parts))


_ORDER = (
    NoticeKind.MESSAGE,
    NoticeKind.INVITATION,
    NoticeKind.JOINED,
    NoticeKind.FRIEND,
    NoticeKind.OPENED,
    NoticeKind.STARTED,
)


def _count(kind: NoticeKind, n: int) -> str:
    one, many = {
        NoticeKind.MESSAGE: (
            translate("notifications", "1 message"),
            translate("notifications", "{n} messages"),
        ),
        NoticeKind.INVITATION: (
            translate("notifications", "1 invitation"),
            translate("notifications", "{n} invitations"),
        ),
        NoticeKind.JOINED: (
            translate("notifications", "1 player joined your room"),
            translate("notifications", "{n} players joined your room"),
        ),
        NoticeKind.FRIEND: (
            translate("notifications", "1 time a friend came or opened a game"),
            translate("notifications", "{n} times a friend came or opened a game"),
        ),
        NoticeKind.OPENED: (
            translate("notifications", "1 game that you waited for"),
            translate("notifications", "{n} games that you waited for"),
        ),
        NoticeKind.STARTED: (
            translate("notifications", "1 start"),
            translate("notifications", "{n} starts"),
        ),
    }[kind]
    return one if n == 1 else many.format(n=n)
