"""Which of the lobby's games are in our library, and what is known of their hosts' files."""

from collections.abc import Callable

from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.controllers.rom_shelf import RomShelf
from kaillera_client.roms import checkline
from kaillera_client.roms.match import Possession
from kaillera_client.session import events as e


class LobbyRoms:
    """Judges each game by its name, and by its host's CRC where that was told: in a chat, or in an invitation."""

    def __init__(self, own: OwnClient, shelf: RomShelf, changed: Callable[[], None]) -> None:
        """`changed` is called when games must be judged again."""
        self._own = own
        self._shelf = shelf
        self._changed = changed
        self._hosts: dict[int, bytes] = {}
        self._told: dict[int, int] = {}
        """The CRC that a game's host told, by the game's id."""

        shelf.watch(changed)

    def begin(self) -> None:
        """A login begins: another server's games."""
        self._hosts.clear()
        self._told.clear()

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        match event:
            case e.GameUpdated(game):
                self._hosts[game.game_id] = game.owner
            case e.GameGone(game_id):
                self._hosts.pop(game_id, None)
                self._told.pop(game_id, None)
            case e.ChatReceived(name, text):
                self._heard(name, text)
            case _:
                pass

    def _heard(self, name: bytes, text: bytes) -> None:
        rom = checkline.read(self._own.speech.line(text))
        games = [game_id for game_id, host in self._hosts.items() if host == name]
        if rom is not None and len(games) == 1:
            self.told(games[0], rom.crc32)

    def told(self, game_id: int, crc32: int) -> None:
        """A game's host has told its ROM."""
        if self._told.get(game_id) != crc32:
            self._told[game_id] = crc32
            self._changed()

    def possession(self, event: e.GameUpdated) -> Possession:
        """Return whether a game's ROM is here."""
        name = self._own.speech.whole_name(event.game.name)
        return self._shelf.possession(name, event.game.name, self._crc(event))

    def _crc(self, event: e.GameUpdated) -> int | None:
        game = event.game
        if game.game_id in self._told:
            return self._told[game.game_id]
        invite, speech = self._shelf.invite, self._own.speech
        if invite is None or not invite.crc or invite.server != self._own.address:
            return None
        same_owner = invite.owner in ("", speech.whole_name(game.owner))
        same_game = invite.game == speech.whole_name(game.name)
        return int(invite.crc, 16) if same_owner and same_game else None
