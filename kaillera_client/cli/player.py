"""Follows one client through room and game, from the engine's events alone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kaillera_client.advice.emulatordata import is_emulator_data
from kaillera_client.cli.link import with_server_text
from kaillera_client.cli.screen import harmless, harmless_lines
from kaillera_client.cli.sync_words import desync_sentence
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.engine import events as engine_events
from kaillera_client.engine.commands import ClientId
from kaillera_client.engine.sentences import disconnect_sentence
from kaillera_client.engine.text import ServerText
from kaillera_client.session import events as e

if TYPE_CHECKING:
    from kaillera_client.engine.report import GameReport
    from kaillera_client.protocol.messages import ListedGame


class Player:
    """One client: its room, its game, its report or why there is none."""

    def __init__(
        self,
        client: ClientId,
        name: str,
        server: str,
        text: ServerText,
        note: Callable[[str], None],
        talk: Callable[[str], None],
    ) -> None:
        """`server` is for sentences; `note` takes progress, `talk` what others do and say."""
        self.client = client
        self.name = name
        self.report: GameReport | None = None
        self.trouble = ""
        """A sentence when something went wrong before there was a report."""

        self.parting = ""
        """A sentence when the session with the server ended against our wish, whenever that was."""

        self.room: int | None = None
        self.in_game = False
        self.games: dict[int, ListedGame] = {}
        self._server = server
        self._text = text
        self._note = note
        self._talk = talk
        self._own_id: int | None = None
        self._others: dict[int, str] = {}
        self._dropped: set[int] = set()
        self._player = self._players = 0
        self._emulators_talk = False
        """The emulators have said something to each other in this game."""

    @property
    def members(self) -> int:
        """How many are in the room, with ourselves."""
        return 0 if self.room is None else 1 + len(self._others.keys() - {self._own_id})

    @property
    def over(self) -> bool:
        """True when nothing more will come of this client's game."""
        return self.report is not None or bool(self.trouble)

    @property
    def others_are_out(self) -> bool:
        """True when nobody else plays in our room any more."""
        if self.room is None or self.report is None:
            return True
        game = self.games.get(self.room)
        idle = game is not None and game.status == 0
        return idle or self.members <= 1 or len(self._dropped) >= self.report.players - 1

    def take(self, event: engine_events.EngineEvent) -> None:
        """Take one of the engine's events; those of other clients are ignored."""
        if not isinstance(event, engine_events.ClientEngineEvent) or event.client != self.client:
            return
        match event:
            case engine_events.ClientEvent(_, inner):
                self._text.learn(inner)
                self._take_session(inner)
            case engine_events.DesyncProved() | engine_events.LongInputs():
                self._note(f"{self.name}: {self._warning(event)}")
            case engine_events.GameFinished(_, report):
                self.report = report
                self.in_game = False
            case engine_events.LaunchChanged(_, state):
                self._take_launch(state)
            case engine_events.EmulatorRefused(_, sentence):
                self._note(f"{self.name}: {harmless(sentence)}")
            case engine_events.EmulatorGone(_, sentence):
                if self.in_game:
                    self._note(f"{self.name}: {harmless(sentence)}")
            case engine_events.ClientClosed():
                self._fail("The connection was closed.")
            case _:
                pass

    def _warning(self, event: engine_events.DesyncProved | engine_events.LongInputs) -> str:
        if isinstance(event, engine_events.LongInputs):
            return (
                f"this game sends {event.size} bytes a frame for each player. "
                "Players with old clients may lose the connection."
            )
        names = {number: self._show(name) for number, name in event.desync.names}
        return desync_sentence(event.desync, self._players, {self._player: self.name, **names})

    def _take_launch(self, state: LaunchState) -> None:
        match state.phase:
            case LaunchPhase.NOT_STARTED:
                if state.reason:
                    self._note(f"{self.name}: the system says: {harmless(state.reason)}")
                self._fail("The game's program could not be started.")
            case LaunchPhase.ENDED if state.exit_code and not state.stopped:
                self._take_crash(state.exit_code, state.last_lines)
            case LaunchPhase.NO_WINDOW:
                self._note(f"{self.name}: the game's program has not opened a window yet.")
            case LaunchPhase.NOT_CALLED:
                self._note(f"{self.name}: the game's program runs, but waits for something.")
            case _:
                pass

    def _take_crash(self, exit_code: int, last_lines: tuple[str, ...]) -> None:
        if self.report is not None and self.report.by_own_wish:
            return
        known = "" if self.report is None else self.report.ended
        for line in last_lines:
            if line.strip() != known:
                self._note(f"{self.name}: the game's program said: {harmless(line)}")
        self._fail(f"The game's program ended unexpectedly with exit code {exit_code}.")

    def _take_session(self, event: e.Event) -> None:
        match event:
            case e.OwnUserKnown(user_id):
                self._own_id = user_id
            case e.GameUpdated(game):
                self.games[game.game_id] = game
            case e.GameGone(game_id):
                self.games.pop(game_id, None)
            case e.Disconnected(reason, text):
                self._take_disconnect(reason, text)
            case e.GameChatReceived(_, text) if is_emulator_data(text):
                self._hear_emulators()
            case e.GameChatReceived(name, text):
                for line in harmless_lines(self._text.decode(text)):
                    self._talk(f"<{self._show(name)}> {line}")
            case _:
                self._take_room(event)

    def _hear_emulators(self) -> None:
        """Say once in a game that there is chat for nobody's eyes; -vv logs all of it."""
        if not self._emulators_talk:
            self._emulators_talk = True
            self._talk("The emulators exchange data in the chat.")

    def _take_room(self, event: e.Event) -> None:
        match event:
            case e.RoomEntered(game_id, _, _, players):
                self.room = game_id
                self._others = {player.user_id: self._show(player.name) for player in players}
            case e.PlayerEntered(player):
                self._others[player.user_id] = self._show(player.name)
                if player.user_id != self._own_id:
                    self._talk(f"{self._show(player.name)} is in the room.")
            case e.PlayerLeft(user_id):
                left = self._others.pop(user_id, None)
                if left is not None:
                    self._talk(f"{left} left the room.")
            case e.RoomLeft(reason):
                self._take_leave(reason)
            case _:
                self._take_game(event)

    def _take_game(self, event: e.Event) -> None:
        match event:
            case e.GameStarting(_, player, players, frame_delay, delay_frames):
                self.in_game = True
                self._player, self._players = player, players
                self._dropped.clear()
                self._emulators_talk = False
                frames = "1 frame" if delay_frames == 1 else f"{delay_frames} frames"
                self._note(
                    f"{self.name} is player {player} of {players}; "
                    f"inputs count {frames} later (frame delay {frame_delay})."
                )
            case e.PlayerDropped(name, player):
                self._dropped.add(player)
                self._talk(f"Player {player}, {self._show(name)}, left the game.")
            case e.ServerSilent(seconds):
                self._note(f"{self.name}: the server has been silent for {seconds:.0f} s.")
            case _:
                pass

    def _take_leave(self, reason: e.RoomLeaveReason) -> None:
        self.room = None
        self._others.clear()
        match reason:
            case e.RoomLeaveReason.CLOSED:
                self._fail("The room was closed.")
            case e.RoomLeaveReason.REMOVED:
                self._fail("We were removed from the room.")
            case e.RoomLeaveReason.OWN_REQUEST | e.RoomLeaveReason.DISCONNECTED:
                pass

    def _take_disconnect(self, reason: e.DisconnectReason, text: bytes) -> None:
        if reason is not e.DisconnectReason.LOGOUT:
            sentence = disconnect_sentence(reason, self._server)
            self.parting = with_server_text(sentence, self._text, text)
            self._fail(self.parting)

    def _fail(self, sentence: str) -> None:
        """Remember the first trouble; what follows from it or comes after the game is no news."""
        if not self.trouble and self.report is None:
            self.trouble = sentence

    def _show(self, text: bytes) -> str:
        return harmless(self._text.decode(text))
