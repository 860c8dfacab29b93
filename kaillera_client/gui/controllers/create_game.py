"""The sheet for a new game: what can be opened, what that means, and what follows once the room is there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.status import EmulatorState
from kaillera_client.gui.controllers import new_game
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.game_announcing import Announcing, is_full
from kaillera_client.gui.controllers.host import known_commands
from kaillera_client.gui.controllers.launching import LaunchingController
from kaillera_client.gui.controllers.library import LibraryController
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.library_values import (
    LibraryRow,
    NewGame,
    PlayedWith,
    SheetOffer,
)
from kaillera_client.gui.models.room_values import HostCommand, HostWish
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import harmless
from kaillera_client.session import commands as c
from kaillera_client.session import events as e

translate = QCoreApplication.translate

LOOK_MS = 1000
SECOND_COMMAND_MS = 4400
"""After the first one; the ROM's line comes between them, and some servers punish less than 2 s."""


class CreateGameController:
    """Opens the sheet and the room, and announces it."""

    def __init__(
        self,
        context: Context,
        lobby: LobbyController,
        library: LibraryController,
        launching: LaunchingController,
    ) -> None:
        self._own = context.own
        self._now = context.now
        self._window = context.window
        self._profile = context.profile
        self._lobby = lobby
        self._library = library
        self._launching = launching
        self._pending: NewGame | None = None
        self._room: int | None = None
        self.announcing = Announcing()
        self._look = QTimer(context.window)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._announce_again)
        page, sheet = context.window.lobby, context.window.lobby.create_sheet
        self._sheet = sheet
        page.create_wanted.connect(self.open)
        sheet.changed.connect(self._judge)
        sheet.create_wanted.connect(self._create)
        sheet.emulator_wanted.connect(self._show_emulators)
        sheet.post_check_changed.connect(
            lambda wanted: context.profile.change(post_rom_check=wanted)
        )
        context.window.library.games.create_wanted.connect(self.open_for)
        context.window.page_shown.connect(self._page_shown)
        library.index_changed.connect(self.refresh)

    # --- the sheet -------------------------------------------------------------------------------

    def open(self, number: int | None = None) -> None:
        """Ask which game to open; nothing happens where no game can be opened."""
        page = self._window.lobby
        if page.create_button.isEnabled() and self._window.go_to(PageId.LOBBY):
            self._sheet.open_sheet(self._rows(), self._offer(), number)

    def open_for(self, row: LibraryRow | None) -> None:
        """Ask with a game of the library chosen."""
        if row is not None:
            self.open(row.number)

    def refresh(self) -> None:
        """Other games or another emulator can be had now."""
        if self._sheet.is_open:
            self._sheet.show_rows(self._rows())
            self._sheet.show_offer(self._offer())

    def wire_of(self, row: LibraryRow) -> bytes | None:
        """Return the name of a game of the emulator's list, as the emulator knows it; None for any other."""
        return self._lobby.offered.now.wire.get(row.number)

    def _rows(self) -> Sequence[LibraryRow]:
        return (*self._lobby.offered.now.rows, *self._library.rows)

    def _played_with(self) -> PlayedWith:
        status, chosen, guest = self._own.status, self._own.emulator, self._own.guest
        state = _state_words(EmulatorState.NONE if status is None else status.emulator)
        if guest is None and self._launching.plays_guest:
            state = translate("create", "not attached")
        if guest is not None and self._own.bridge == DESK:
            return PlayedWith(self._own.guest_title, state, plays_files=True)
        if chosen != DEMO_EMULATOR:
            return PlayedWith(self._own.speech.name(chosen), state, plays_files=True)
        settings = self._profile.settings
        following = self._profile.emulators.find(settings.emulator)
        title = "" if following is None else harmless(following.title)
        return PlayedWith("", state, next_title=title)

    def _offer(self) -> SheetOffer:
        return SheetOffer(
            emulator=self._played_with(),
            limits=HostCommand.MAX_USERS in known_commands(self._lobby.family),
            post_check=self._profile.settings.post_rom_check,
        )

    def _wire(self, draft: NewGame) -> bytes:
        """Return a game's name as the server gets it: untouched where an emulator gave it."""
        given = self.wire_of(draft.row)
        if given is not None and draft.name == draft.row.name:
            return given
        return self._own.speech.encode(draft.name).data

    def _judge(self) -> None:
        draft = self._sheet.draft
        wire = b"" if draft is None else self._wire(draft)
        self._sheet.show_judged(new_game.judge(draft, self._offer(), self._own.speech, wire))

    def _show_emulators(self) -> None:
        self._sheet.close_sheet()
        if self._window.go_to(PageId.LIBRARY):
            self._window.library.show_emulators()

    def _page_shown(self, page: PageId) -> None:
        if page is PageId.LIBRARY:
            here = self._window.lobby.create_button.isEnabled()
            self._window.library.games.allow_create(here)

    # --- the room --------------------------------------------------------------------------------

    def _create(self, draft: NewGame) -> None:
        wire = self._wire(draft)
        if draft.row.entry is not None:
            # As it was chosen, and as everybody sees it.
            for name in dict.fromkeys((draft.name, self._own.speech.name(wire))):
                self._library.choose(name, draft.row.entry)
        self._pending = draft
        self._sheet.close_sheet()
        self._lobby.create(wire)

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        match event:
            case e.LoggedIn():
                self._pending = None
                self._stop()
            case e.RoomEntered(game_id, _, True):
                self._room = game_id
                self._room_is_open()
            case e.RequestFailed(e.Request.CREATE):
                self._pending = None
            case e.GameUpdated(game) if game.game_id == self._room:
                if is_full(game.occupancy.decode("ascii", "replace")):
                    self._stop()
            case e.GameStarting():
                self._stop()
            case e.RoomLeft() | e.Disconnected():
                self._room = None
                self._stop()
            case _:
                pass

    def _room_is_open(self) -> None:
        draft, self._pending = self._pending, None
        if draft is None:
            return
        known = known_commands(self._lobby.family)
        wishes = [wish for wish in new_game.limits_of(draft) if wish.command in known]
        for at, wish in enumerate(wishes):
            post = partial(self._post, wish, self._room)
            if at:
                QTimer.singleShot(at * SECOND_COMMAND_MS, self._window, post)
            else:
                post()
        if draft.announce:
            self.announcing.begin(new_game.announcement(draft.name, self._own.speech), self._now())
            self._look.start()
            self._announce_again()

    def _post(self, wish: HostWish, room: int | None) -> None:
        if room is not None and room == self._room:
            self._own.tell(c.SendGameChat(wish.text.encode("ascii")), "ask as the host")

    def _announce_again(self) -> None:
        text = self.announcing.due(self._now())
        if text:
            self._lobby.chat.announce(text)
        if not self.announcing.active:
            self._look.stop()

    def _stop(self) -> None:
        self.announcing.stop()
        self._look.stop()


def _state_words(state: EmulatorState) -> str:
    match state:
        case EmulatorState.NONE:
            return translate("create", "opens with the game")
        case EmulatorState.LAUNCHING:
            return translate("create", "opening…")
        case EmulatorState.ATTACHED:
            return translate("create", "✓ ready")
        case EmulatorState.PLAYING:
            return translate("create", "playing")
