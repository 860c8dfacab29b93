"""The plugin library against the real host: on threads of this process, and as a process."""

import asyncio
import os
import signal
import struct
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from kaillera_client.bridge import channel, discovery, layout
from kaillera_client.bridge.codec import encode_host_message
from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE, Discovery
from kaillera_client.bridge.errors import (
    ClientNotFoundError,
    PrivateFileError,
    RefusedError,
)
from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.listener import GoneKind
from kaillera_client.bridge.messages import (
    BRIDGE_VERSION,
    EndReason,
    RefusalReason,
    Refused,
    Welcome,
)
from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin
from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from tests.bridge.support import PATIENCE, RawPlugin, Recorder, open_host, output_of, run
from tests.bridge.support import start_plugin as start_process

NEVER = 3600.0
"""A limit that no test reaches: what happens has another reason than time."""


class Emulator:
    """A plugin on a thread of its own; `play` is its game callback."""

    def __init__(self, play: Callable[["Emulator"], None], games: tuple[bytes, ...] = (b"g",)):
        self.plugin = KailleraPlugin()
        self.events: list[tuple[object, ...]] = []
        self.results: list[int] = []
        self.problem: BaseException | None = None
        self._play = play
        self._changed = threading.Condition()
        self.plugin.init()
        self.plugin.set_infos(
            b"emulator",
            games,
            Callbacks(
                game=self._game,
                chat=lambda nick, text: self.note("chat", nick, text),
                dropped=lambda nick, player: self.note("dropped", nick, player),
                more_infos=lambda game: self.note("more", game),
            ),
        )
        self._thread = threading.Thread(target=self._run, name="emulator")

    def note(self, *event: object) -> None:
        """Remember something and on which thread it happened."""
        with self._changed:
            self.events.append((*event, threading.current_thread().name))
            self._changed.notify_all()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until what has been noted and returned satisfies a condition."""

        def wait() -> bool:
            with self._changed:
                return self._changed.wait_for(condition, PATIENCE)

        assert await asyncio.to_thread(wait)

    def exchange(self, size: int = 2, data: bytes = b"", state_hash: int | None = None) -> bytes:
        """Exchange one frame; remember the result; return the valid bytes."""
        values = bytearray(8 * size)
        values[: len(data)] = data
        before = bytes(values)
        result = self.plugin.modify_play_values(values, size, state_hash)
        with self._changed:
            self.results.append(result)
            self._changed.notify_all()
        if result <= 0:
            assert values == before
        return bytes(values[: max(result, 0)])

    def _game(self, name: bytes, player: int, players: int) -> None:
        self.note("game", name, player, players)
        self._play(self)

    def _run(self) -> None:
        try:
            self.plugin.select_server()
        except Exception as error:  # noqa: BLE001 - handed over to the test, which looks at it
            self.problem = error
        self.plugin.shutdown()

    def start(self) -> None:
        """Enter select_server on the emulator's thread."""
        self._thread.start()

    async def finished(self) -> None:
        """Wait until select_server has returned; a problem on the thread is raised here."""
        await asyncio.to_thread(self._thread.join, PATIENCE)
        assert not self._thread.is_alive()
        if self.problem is not None:
            raise self.problem


@asynccontextmanager
async def emulator_at(
    host: BridgeHost, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Emulator]:
    """Attach an emulator's thread to a host; at the end it is shut down and joined."""
    monkeypatch.setenv(DISCOVERY_VARIABLE, str(host.discovery_file))
    emulator.start()
    try:
        yield emulator
    finally:
        await asyncio.to_thread(emulator.plugin.shutdown)
        await emulator.finished()


def play_until_over(emulator: Emulator) -> None:
    while emulator.exchange() or emulator.results[-1] >= 0:
        pass


@pytest.mark.parametrize("size", [1, 2, 24, 1024])
@pytest.mark.parametrize("players", [1, 2, 8])
def test_every_size_and_number_of_players(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, players: int
) -> None:
    inputs = [bytes((frame + place) & 0xFF for place in range(size)) for frame in range(40)]
    outputs: list[bytes] = []

    def play(emulator: Emulator) -> None:
        outputs.extend(emulator.exchange(size, data) for data in inputs)
        emulator.plugin.end_game()

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.answer = lambda data, _: data * players
            async with emulator_at(host, Emulator(play), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", players, players, 1, 1)
                await recorder.until("ended")
            assert [data for data, _ in recorder.named("input")] == inputs
            assert outputs == [data * players for data in inputs]
            assert emulator.results == [size * players] * 40

    run(story())


def test_size_zero_still_gets_the_frame_if_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, bytes]] = []

    def play(emulator: Emulator) -> None:
        for buffer in (bytearray(), bytearray(8), bytearray(3)):
            result = emulator.plugin.modify_play_values(buffer, 0)
            seen.append((result, bytes(buffer)))
        emulator.plugin.end_game()

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            answers = iter([b"", b"abcd", b"abcd"])
            recorder.answer = lambda data, _: next(answers)
            async with emulator_at(host, Emulator(play), monkeypatch):
                await recorder.until("window")
                host.start_game(b"g", 0, 2, 1, 1)
                await recorder.until("ended")
            assert seen == [(0, b""), (4, b"abcd\0\0\0\0"), (0, b"\0\0\0")]
            assert recorder.named("input") == [(b"", None)] * 3

    run(story())


def test_no_data_yet_is_zero_and_state_hashes_arrive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def play(emulator: Emulator) -> None:
        assert emulator.plugin.game is not None
        emulator.note("delay", emulator.plugin.game.frame_delay)
        for frame in range(5):
            emulator.exchange(state_hash=2**64 - 1 - frame)
        emulator.plugin.end_game(0)
        emulator.plugin.end_game(77)

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.answer = lambda data, h: b"" if len(recorder.named("input")) <= 3 else b"abcd"
            async with emulator_at(host, Emulator(play), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 3, 1)
                await recorder.until("ended")
            assert emulator.results == [0, 0, 0, 4, 4]
            hashes = [state_hash for _, state_hash in recorder.named("input")]
            assert hashes == [2**64 - 1 - frame for frame in range(5)]
            assert recorder.named("ended") == [(0,)]
            assert ("delay", 3, "emulator") in emulator.events

    run(story())


def test_what_cannot_be_an_input_is_a_clear_error() -> None:
    plugin = KailleraPlugin()
    with pytest.raises(ValueError, match="0 to 1024 bytes, not 1025"):
        plugin.modify_play_values(bytearray(8 * 1025), 1025)
    with pytest.raises(ValueError, match="0 to 1024 bytes, not -1"):
        plugin.modify_play_values(bytearray(8), -1)
    with pytest.raises(ValueError, match="has 1 bytes, too few"):
        plugin.modify_play_values(bytearray(1), 2)
    with pytest.raises(ValueError, match="64 bits"):
        plugin.modify_play_values(bytearray(8), 1, 2**64)
    with pytest.raises(ValueError, match="127 bytes"):
        plugin.set_infos(b"x" * 128, [], Callbacks(game=lambda *_: None))
    with pytest.raises(ValueError, match="1023 bytes"):
        plugin.chat_send(b"x" * 1024)
    with pytest.raises(RuntimeError, match="set_infos first"):
        plugin.select_server()


def test_a_buffer_too_small_for_all_players_is_a_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def play(emulator: Emulator) -> None:
        with pytest.raises(ValueError, match="has 7 bytes, too few for 4 players with 2 each"):
            emulator.plugin.modify_play_values(bytearray(7), 2)
        emulator.plugin.end_game()

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            async with emulator_at(host, Emulator(play), monkeypatch):
                await recorder.until("window")
                host.start_game(b"g", 1, 4, 1, 1)
                await recorder.until("ended")
            assert recorder.named("input") == []

    run(story())


def test_without_a_game_everything_is_harmless() -> None:
    plugin = KailleraPlugin()
    plugin.init()
    assert plugin.modify_play_values(bytearray(16), 2) == -1
    plugin.chat_send(b"nobody hears this")
    plugin.end_game(5)
    plugin.shutdown()
    plugin.shutdown()
    plugin.init()
    assert plugin.game is None
    assert plugin.last_end is None
    assert plugin.link_problem is None


def test_chat_comes_in_order_from_inside_the_call_that_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 300

    def play(emulator: Emulator) -> None:
        emulator.exchange()
        for number in range(count):
            emulator.plugin.chat_send(b"%d" % number)
        play_until_over(emulator)

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.answer = lambda data, _: None
            async with emulator_at(host, Emulator(play), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("input")
                for number in range(count):
                    host.chat(b"nick", b"%d " % number + b"x" * 110)
                # They come while the emulator waits for its frame, not only with it.
                await emulator.until(lambda: len(emulator.events) > count)
                assert emulator.results == []
                host.deliver_frame(b"abcd")
                await recorder.until("chat", count)
                host.player_dropped(b"other", 2)
                host.player_dropped(b"me", 1)
                host.end_game(EndReason.LEFT, "You left the game.")
                await emulator.until(lambda: emulator.results[-1] == -1)
            assert [text for (text,) in recorder.named("chat")] == [
                b"%d" % n for n in range(count)
            ]
            chats = [event for event in emulator.events if event[0] == "chat"]
            assert [int(str(text).split()[0][2:]) for _, _, text, _ in chats] == list(range(count))
            assert {event[-1] for event in emulator.events} == {"emulator"}
            assert emulator.events[-2:] == [
                ("dropped", b"other", 2, "emulator"),
                ("dropped", b"me", 1, "emulator"),
            ]
            assert emulator.results == [4, -1]
            assert emulator.plugin.last_end == (EndReason.LEFT, "You left the game.")

    run(story())


def test_a_callback_may_use_the_plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    emulator = Emulator(play_until_over)
    inner: list[bytes] = []

    def chat(nick: bytes, text: bytes) -> None:
        inner.append(emulator.exchange(2, b"in"))
        emulator.plugin.chat_send(b"answer to " + text)
        emulator.plugin.end_game(9)

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            emulator.plugin.set_infos(b"e", [b"g"], Callbacks(game=emulator._game, chat=chat))
            async with emulator_at(host, emulator, monkeypatch):
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("input")
                host.chat(b"n", b"question")
                host.deliver_frame(b"out1")
                await recorder.until("input", 2)
                host.deliver_frame(b"out2")
                assert await recorder.until("ended") == (9,)
                assert recorder.named("chat") == [(b"answer to question",)]
            assert inner == [b"out2"]
            assert emulator.results[0] == 4

    run(story())


def test_a_second_dialog_only_asks_for_the_window_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def play(emulator: Emulator) -> None:
        emulator.plugin.select_server()
        play_until_over(emulator)

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            async with emulator_at(host, Emulator(play), monkeypatch) as emulator:
                await recorder.until("window")
                await asyncio.to_thread(emulator.plugin.select_server)
                await recorder.until("window", 2)
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("window", 3)
                await recorder.until("input")
            assert len(recorder.named("attached")) == 1

    run(story())


def test_a_start_waits_for_the_callback_of_the_game_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    return_now = threading.Event()

    def play(emulator: Emulator) -> None:
        play_until_over(emulator)
        emulator.note("over")
        assert return_now.wait(PATIENCE)

    async def story() -> None:
        async with (
            open_host(tmp_path) as (host, recorder),
            emulator_at(host, Emulator(play), monkeypatch) as emulator,
        ):
            await recorder.until("window")
            host.start_game(b"first", 1, 2, 1, 1)
            await recorder.until("input")
            host.start_game(b"never begun", 1, 2, 1, 1)
            await emulator.until(lambda: ("over", "emulator") in emulator.events)
            host.start_game(b"second", 1, 2, 1, 1)
            return_now.set()
            await recorder.until("input", 2)
            names = [event[1] for event in emulator.events if event[0] == "game"]
            assert names == [b"first", b"second"]

    run(story())


def test_games_follow_each_other_in_one_attachment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def play(emulator: Emulator) -> None:
        for _ in range(20):
            emulator.exchange()
        emulator.plugin.end_game(len(emulator.results))

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.answer = lambda data, _: data * 2
            async with emulator_at(host, Emulator(play), monkeypatch) as emulator:
                await recorder.until("window")
                for game in range(10):
                    host.start_game(b"game %d" % game, 1, 2, 1, 1)
                    assert await recorder.until("ended", game + 1) == (20 * (game + 1),)
            names = [event[1] for event in emulator.events]
            assert names == [b"game %d" % game for game in range(10)]
            assert emulator.results == [4] * 200
            assert len(recorder.named("attached")) == 1

    run(story())


def test_a_game_on_another_thread_than_the_dialog(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    players: list[threading.Thread] = []

    def play(emulator: Emulator) -> None:
        thread = threading.Thread(target=play_until_over, args=(emulator,), name="player")
        players.append(thread)
        thread.start()

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.answer = lambda data, _: data * 2
            async with emulator_at(host, Emulator(play), monkeypatch) as emulator:
                await recorder.until("window")
                for game in range(3):
                    host.start_game(b"g", 1, 2, 1, 1)
                    host.chat(b"n", b"%d" % game)
                    await recorder.until("input", len(recorder.named("input")) + 50)
                    host.end_game(EndReason.CLOSED, "Over.")
                    await asyncio.to_thread(players[game].join, PATIENCE)
                    assert not players[game].is_alive()
            assert emulator.results.count(-1) == 3
            assert [
                text for kind, *rest in emulator.events if kind == "chat" for text in rest[1:2]
            ]

    run(story())


def test_shutdown_on_another_thread_ends_a_waiting_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with open_host(tmp_path, hang_timeout=NEVER) as (host, recorder):
            async with emulator_at(host, Emulator(play_until_over), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("input")
                await asyncio.to_thread(emulator.plugin.shutdown)
                await emulator.finished()
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.CLOSED
            assert emulator.results == [-1]

    run(story())


def test_shutdown_while_another_thread_attaches_is_not_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach = channel.attach

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            emulator = Emulator(play_until_over)

            def attach_late(*arguments: Any, **options: Any) -> channel.Channel:
                found = attach(*arguments, **options)
                other = threading.Thread(target=emulator.plugin.shutdown)
                other.start()
                other.join()
                return found

            monkeypatch.setattr(channel, "attach", attach_late)
            monkeypatch.setenv(DISCOVERY_VARIABLE, str(host.discovery_file))
            emulator.start()
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.CLOSED
            await emulator.finished()
            assert not recorder.named("window")

    run(story())


def test_end_game_on_another_thread_ends_a_waiting_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            async with emulator_at(host, Emulator(play_until_over), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("input")
                await asyncio.to_thread(emulator.plugin.end_game, 3)
                assert await recorder.until("ended") == (3,)
                await emulator.until(lambda: bool(emulator.results))
            assert emulator.results == [-1]

    run(story())


def test_the_client_closing_gives_minus_one_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with open_host(tmp_path, hang_timeout=NEVER) as (host, recorder):
            async with emulator_at(host, Emulator(play_until_over), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("input")
                host.close()
                await emulator.finished()
            assert emulator.results == [-1]
            assert emulator.plugin.modify_play_values(bytearray(16), 2) == -1
            assert emulator.plugin.link_problem is not None
            assert "closed" in emulator.plugin.link_problem

    run(story())


def test_a_restarted_client_can_be_attached_to_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin = KailleraPlugin()
    plugin.init()
    plugin.set_infos(b"e", [b"g"], Callbacks(game=lambda *_: None))

    async def story() -> None:
        for _ in range(2):
            async with open_host(tmp_path) as (host, recorder):
                monkeypatch.setenv(DISCOVERY_VARIABLE, str(host.discovery_file))
                inside = asyncio.create_task(asyncio.to_thread(plugin.select_server))  # noqa: TID251
                await recorder.until("window")
                host.close()
                await inside
                assert plugin.link_problem == "The Kaillera client was closed."
        plugin.shutdown()

    run(story())


def test_between_games_callbacks_come_from_the_dialog(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with (
            open_host(tmp_path) as (host, recorder),
            emulator_at(host, Emulator(play_until_over), monkeypatch) as emulator,
        ):
            await recorder.until("window")
            host.chat(b"n", b"t")
            host.player_dropped(b"n", 2)
            assert host.more_infos(b"g")
            await emulator.until(lambda: len(emulator.events) == 3)
            assert emulator.events == [
                ("chat", b"n", b"t", "emulator"),
                ("dropped", b"n", 2, "emulator"),
                ("more", b"g", "emulator"),
            ]

    run(story())


def test_a_plugin_says_what_it_is_and_what_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with (
            open_host(tmp_path) as (host, recorder),
            emulator_at(host, Emulator(play_until_over), monkeypatch) as emulator,
        ):
            (info,) = await recorder.until("attached")
            assert (info.launched_here, info.tells_more) == (True, True)
            assert info.bits == struct.calcsize("P") * 8
            assert info.program == Path(sys.executable).name
            await recorder.until("window")
            emulator.plugin.set_infos(b"e", [b"g"], Callbacks(game=emulator._game))
            (info,) = await recorder.until("infos")
            assert (info.launched_here, info.tells_more) == (True, False)

    run(story())


def test_callbacks_that_nobody_wants_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            emulator = Emulator(play_until_over)
            emulator.plugin.set_infos(b"e", [b"g"], Callbacks(game=emulator._game))
            async with emulator_at(host, emulator, monkeypatch):
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("input")
                host.chat(b"n", b"t")
                host.player_dropped(b"n", 2)
                host.deliver_frame(b"abcd")
                await recorder.until("input", 2)
            assert emulator.results[0] == 4

    run(story())


def test_30000_games_arrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = tuple(b"%05d " % number + b"n" * 100 for number in range(30_000))

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            emulator = Emulator(play_until_over, names)
            async with emulator_at(host, emulator, monkeypatch):
                (info,) = await recorder.until("attached")
                assert info.games == names
                emulator.plugin.set_infos(
                    b"again", reversed(names), Callbacks(game=lambda *_: None)
                )
                (info,) = await recorder.until("infos")
                assert info.games == names[::-1]
                assert info.emulator == b"again"

    run(story())


@pytest.mark.parametrize("size", [2, 8192])
def test_a_frame_of_another_size_detaches_instead_of_overflowing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.answer = lambda data, _: bytes(size)
            async with emulator_at(host, Emulator(play_until_over), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("gone")
                await emulator.finished()
            assert emulator.results == [-1]
            assert emulator.plugin.link_problem is not None
            assert f"{size} bytes" in emulator.plugin.link_problem

    run(story())


def test_garbage_in_the_shared_memory_gives_minus_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            async with emulator_at(host, Emulator(play_until_over), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("input")
                host.deliver_frame(b"abcd")
                await recorder.until("input", 2)
                memory = discovery.read(host.discovery_file).shared_memory
                host.deliver_frame(b"abcd")
                with memory.open("r+b") as block:
                    block.write(b"\xa5" * layout.BLOCK_SIZE)
                await recorder.until("gone")
                await emulator.finished()
            assert emulator.results[-1] == -1

    run(story())


def test_a_client_that_hangs_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel, "RECEIVE_SLICE_MS", 50)
    monkeypatch.setattr(channel, "CLIENT_TIMEOUT", 0.3)

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            async with emulator_at(host, Emulator(play_until_over), monkeypatch) as emulator:
                await recorder.until("window")
                host.start_game(b"g", 1, 2, 1, 1)
                await recorder.until("input")
                # The loop of this thread stands still, as a hanging client's does.
                emulator._thread.join(PATIENCE)
                assert not emulator._thread.is_alive()
            assert emulator.results == [-1]
            assert emulator.plugin.link_problem == "The Kaillera client does not respond."

    run(story())


def test_no_client_is_a_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DISCOVERY_VARIABLE, raising=False)
    monkeypatch.setenv(RUNTIME_DIRECTORY_VARIABLE, str(tmp_path / "nothing"))
    plugin = KailleraPlugin()
    plugin.set_infos(b"e", [b"g"], Callbacks(game=lambda *_: None))
    with pytest.raises(ClientNotFoundError, match="No running Kaillera client was found"):
        plugin.select_server()


def test_a_plugin_started_by_hand_finds_the_newest_client_that_lives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(DISCOVERY_VARIABLE, raising=False)
    monkeypatch.setenv(RUNTIME_DIRECTORY_VARIABLE, str(tmp_path / "bridge"))

    async def story() -> None:
        async with open_host(tmp_path) as (old, _), open_host(tmp_path) as (_, recorder):
            os.utime(old.discovery_file, (1000, 1000))
            dead = discovery.read(old.discovery_file)
            dead_file = tmp_path / "bridge" / "bridge-1-00000000.json"
            discovery.write(dead_file, Discovery(1, 1, dead.token, dead.proof, dead_file, 1))
            emulator = Emulator(play_until_over)
            emulator.start()
            (info,) = await recorder.until("attached")
            assert not info.launched_here
            await asyncio.to_thread(emulator.plugin.shutdown)
            await emulator.finished()
            assert old.attached is None

    run(story())


def test_a_busy_client_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await raw.send(raw.hello())
            await recorder.until("attached")
            monkeypatch.setenv(DISCOVERY_VARIABLE, str(host.discovery_file))
            emulator = Emulator(play_until_over)
            emulator.start()
            with pytest.raises(RefusedError, match="already attached"):
                await emulator.finished()
            (reason,) = await recorder.until("refused")
            assert str(emulator.problem) == reason

    run(story())


async def answer_once(path: Path, version: int, answer: bytes) -> "asyncio.Server":
    """Pretend to be a client that gives one answer to any hello."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    secret = bytes(32)
    discovery.write(path, Discovery(version, port, secret, secret, path, os.getpid()))
    return server


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (
            encode_host_message(Refused(bytes(32), 2, RefusalReason.VERSION, b"")),
            RefusedError,
            f"bridge version 2 and this emulator's plugin version {BRIDGE_VERSION}",
        ),
        (
            encode_host_message(Refused(bytes(32), 2, RefusalReason.VERSION, b"Because.")),
            RefusedError,
            "Because.",
        ),
        (
            encode_host_message(Refused(b"x" * 32, 2, RefusalReason.VERSION, b"Lies.")),
            PrivateFileError,
            "not the Kaillera client",
        ),
        (encode_host_message(Welcome(b"x" * 32, 1)), PrivateFileError, "not the Kaillera client"),
        (b"\xff" * 50, PrivateFileError, "not the Kaillera client"),
        (b"", ClientNotFoundError, "did not let this emulator in"),
    ],
)
def test_odd_answers_to_a_hello_are_clear_errors(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: bytes,
    error: type[Exception],
    words: str,
) -> None:
    path = tmp_path / "bridge-1.json"
    monkeypatch.setenv(DISCOVERY_VARIABLE, str(path))

    async def story() -> None:
        async with await answer_once(path, 2, answer):
            emulator = Emulator(play_until_over)
            emulator.start()
            with pytest.raises(error, match=words):
                await emulator.finished()

    run(story())


def test_a_plugin_process_plays_a_whole_game(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.answer = lambda data, _: data + data[::-1]
            process = start_process(host, "play", "50", "3")
            await recorder.until("window")
            (info,) = await recorder.until("attached")
            assert info.pid == process.pid
            assert info.games == (b"first game", b"second game")
            host.start_game(b"second game", 1, 2, 1, 1)
            assert await recorder.until("ended") == (50,)
            host.close()
            lines = await output_of(process)
            assert process.returncode == 0
            assert lines[0] == "game second game 1 2"
            assert lines[1] == "0 6 000102020100"
            assert lines[50] == "49 6 313233333231"
            assert lines[51] == "detached: The Kaillera client was closed."
            hashes = [state_hash for _, state_hash in recorder.named("input")]
            assert hashes == list(range(50))

    run(story())


def test_a_killed_emulator_is_reported_at_once(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path, hang_timeout=NEVER) as (host, recorder):
            process = start_process(host, "wait", "2")
            await recorder.until("window")
            host.start_game(b"first game", 1, 2, 1, 1)
            await recorder.until("input")
            os.kill(process.pid, signal.SIGKILL)
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.LOST
            assert gone.sentence.startswith("The emulator is gone")
            assert host.attached is None
            host.deliver_frame(b"too late")
            await output_of(process)
            second = start_process(host, "play", "1", "2")
            await recorder.until("attached", 2)
            host.close()
            await output_of(second)

    run(story())


def test_a_frozen_emulator_is_detached_after_the_hang_timeout(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path, hang_timeout=3.0) as (host, recorder):
            recorder.answer = lambda data, _: data * 2
            process = start_process(host, "freeze", "5")
            await recorder.until("window")
            host.start_game(b"first game", 1, 2, 1, 1)
            await recorder.until("input", 5)
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.HUNG
            assert "does not respond" in gone.sentence
            lines = await output_of(process)
            assert process.returncode == 0
            assert lines[1] == "frozen"
            assert lines[2].startswith("detached: ")

    run(story())


def test_a_stopped_client_process_gives_the_emulator_its_life_back(tmp_path: Path) -> None:
    """The host closes while the emulator waits mid-frame in another process."""

    async def story() -> None:
        async with open_host(tmp_path, hang_timeout=NEVER) as (host, recorder):
            process = start_process(host, "wait", "2")
            await recorder.until("window")
            host.start_game(b"first game", 1, 2, 1, 1)
            await recorder.until("input")
            host.close()
            lines = await output_of(process)
            assert lines[1:] == ["0 -1 ", "detached: The Kaillera client was closed."]

    run(story())


def test_the_recorder_is_a_listener(tmp_path: Path) -> None:
    async def story() -> None:
        BridgeHost(asyncio.get_running_loop(), Recorder(), directory=tmp_path).close()

    run(story())
