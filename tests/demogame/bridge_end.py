"""The client's end of a real bridge for one emulator process: a loopback server for tests."""

import asyncio
from collections import deque
from pathlib import Path

from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.listener import PluginGone, PluginInfo


class BridgeEnd:
    """Starts a game as soon as an emulator attaches and gives it its own input `delay` later.

    From frame `silent_from` on it answers no input, as when another player's line has broken.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        directory: Path,
        player: int,
        players: int,
        delay: int,
    ) -> None:
        self.starts_games = True
        self.silent_from: int | None = None
        self.host = BridgeHost(loop, self, directory=directory)
        self.player = player
        self.players = players
        self.info: PluginInfo | None = None
        self.inputs: list[bytes] = []
        self.hashes: list[int | None] = []
        self.final_hash: int | None = None
        self.gone = loop.create_future()
        self.frames_wanted: dict[int, asyncio.Event] = {}
        self._line: deque[bytes | None] = deque([None] * delay)

    async def frames(self, number: int) -> None:
        """Wait until the emulator has asked for so many frames."""
        await self.frames_wanted.setdefault(number, asyncio.Event()).wait()

    def plugin_attached(self, info: PluginInfo) -> None:
        self.info = info
        if self.starts_games:
            self.host.start_game(info.games[0], self.player, self.players, len(self._line), 1)

    def plugin_refused(self, reason: str) -> None:
        raise AssertionError(reason)

    def plugin_wants_window(self) -> None:
        pass

    def frame_input(self, data: bytes, state_hash: int | None) -> None:
        self.inputs.append(data)
        self.hashes.append(state_hash)
        wanted = self.frames_wanted.get(len(self.inputs))
        if wanted is not None:
            wanted.set()
        if self.silent_from is not None and len(self.inputs) > self.silent_from:
            return
        self._line.append(data)
        own = self._line.popleft()
        if own is None:
            self.host.deliver_frame(b"")
        else:
            others = bytes(len(data))
            seats = [own if seat == self.player else others for seat in range(1, self.players + 1)]
            self.host.deliver_frame(b"".join(seats))

    def plugin_chat(self, text: bytes) -> None:
        pass

    def plugin_ended_game(self, final_state_hash: int | None) -> None:
        self.final_hash = final_state_hash

    def plugin_infos(self, info: PluginInfo) -> None:
        self.info = info

    def plugin_gone(self, reason: PluginGone) -> None:
        if not self.gone.done():
            self.gone.set_result(reason)
