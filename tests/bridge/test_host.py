"""The host against plugins written out by hand, over real sockets."""

import asyncio
import os
import resource
from dataclasses import replace
from pathlib import Path

import pytest

from kaillera_client.bridge import discovery, handshake, layout, shm
from kaillera_client.bridge.codec import encode_plugin_message, game_list_messages
from kaillera_client.bridge.errors import BridgeError
from kaillera_client.bridge.host import MAX_HANDSHAKES, BridgeHost
from kaillera_client.bridge.layout import SessionState
from kaillera_client.bridge.listener import GoneKind, PluginInfo
from kaillera_client.bridge.messages import (
    Bye,
    ChatReceived,
    ChatSent,
    Closed,
    End,
    EndGame,
    EndReason,
    FrameReady,
    Hello,
    HelloDetails,
    Infos,
    InputReady,
    MoreInfos,
    PlayerDropped,
    PluginFlag,
    RefusalReason,
    Refused,
    Show,
    Start,
    Welcome,
)
from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from tests.bridge.support import RawPlugin, Recorder, open_host, run


async def attached(host: BridgeHost, recorder: Recorder, raw: RawPlugin) -> None:
    """Let a raw plugin in."""
    await raw.send(raw.hello())
    assert isinstance(await raw.receive(), Welcome)
    await recorder.until("attached")


async def playing(host: BridgeHost, recorder: Recorder, raw: RawPlugin, players: int = 2) -> Start:
    """Let a raw plugin in and start a game for it."""
    await attached(host, recorder, raw)
    host.start_game(b"game", 1, players, 3, 1)
    start = await raw.receive()
    assert isinstance(start, Start)
    return start


def test_a_plugin_with_the_token_is_welcomed_and_announced(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            assert host.attached is None
            await raw.send(raw.hello(games=2))
            assert await raw.receive() == Welcome(raw.found.proof, 1)
            assert host.attached is None
            await raw.send(*game_list_messages((b"one", b"two")))
            (info,) = await recorder.until("attached")
            assert isinstance(info, PluginInfo)
            assert (info.emulator, info.games, info.version) == (b"raw", (b"one", b"two"), 1)
            assert host.attached == info

    run(story())


def test_what_a_plugin_says_about_itself_is_passed_on(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            said = PluginFlag.LAUNCHED | PluginFlag.TELLS_MORE
            await raw.send(replace(raw.hello(), details=HelloDetails(said, 32, b"\xc3\xa9\xff")))
            (info,) = await recorder.until("attached")
            assert (info.launched_here, info.bits, info.tells_more) == (True, 32, True)
            assert info.program == "\xe9\ufffd"
            await raw.send(Infos(0, b"renamed"))
            (info,) = await recorder.until("infos")
            assert (info.launched_here, info.bits, info.tells_more) == (True, 32, False)

    run(story())


def test_an_older_plugin_does_not_say_who_started_it(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await raw.send(raw.hello())
            (info,) = await recorder.until("attached")
            assert (info.launched_here, info.bits, info.tells_more) == (None, 0, False)

    run(story())


def test_a_bridge_for_what_we_start_is_found_by_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(RUNTIME_DIRECTORY_VARIABLE, str(tmp_path / "bridge"))

    async def story() -> None:
        async with (
            open_host(tmp_path) as (listed, _),
            open_host(tmp_path, listed=False) as (host, recorder),
        ):
            assert discovery.candidates() == [listed.discovery_file]
            given = {discovery.DISCOVERY_VARIABLE: str(host.discovery_file)}
            assert discovery.candidates(given) == [host.discovery_file]
            assert discovery.sweep(tmp_path / "bridge") == []
            async with RawPlugin(host) as raw:
                await raw.send(raw.hello())
                await recorder.until("attached")

    run(story())


def test_bits_that_no_program_has_are_unknown(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await raw.send(replace(raw.hello(), details=HelloDetails(PluginFlag.NONE, 99, b"")))
            (info,) = await recorder.until("attached")
            assert (info.launched_here, info.bits, info.program) == (False, 0, "")

    run(story())


def test_only_an_emulator_that_can_is_asked_for_more_about_a_game(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            assert not host.more_infos(b"game")
            await raw.send(raw.hello())
            await recorder.until("attached")
            await raw.receive()
            assert not host.more_infos(b"game")
            await raw.send(Infos(0, b"raw", PluginFlag.TELLS_MORE))
            await recorder.until("infos")
            assert host.more_infos(b"g" * 2000)
            assert await raw.receive() == MoreInfos(b"g" * 1023)

    run(story())


def test_an_emulator_that_is_let_go_leaves_room_for_another(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            assert not host.release("nobody is there")
            await raw.send(raw.hello())
            await recorder.until("attached")
            await raw.receive()
            host.start_game(b"g", 1, 2, 1, 1)
            assert host.release("You let it go.")
            assert not host.release("once is enough")
            assert isinstance(await raw.receive(), Start)
            assert await raw.receive() == End(1, EndReason.LEFT, b"You let it go.")
            assert await raw.receive() == Closed()
            assert await raw.receive() is None
            (gone,) = await recorder.until("gone")
            assert (gone.kind, gone.sentence) == (GoneKind.RELEASED, "You let it go.")
            async with RawPlugin(host) as next_one:
                await next_one.send(next_one.hello())
                await recorder.until("attached", 2)

    run(story())


def test_a_plugin_shows_chats_and_says_good_bye(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await attached(host, recorder, raw)
            await raw.send(Show(), ChatSent(b"hello\xff"), Bye())
            await recorder.until("window")
            assert await recorder.until("chat") == (b"hello\xff",)
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.CLOSED
            assert host.attached is None

    run(story())


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(encode_plugin_message(Hello(bytes(32), 1, 1, 0, b"x")), id="wrong token"),
        pytest.param(encode_plugin_message(Show()), id="no hello first"),
        pytest.param(b"\xff" * 600, id="garbage"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", id="a browser"),
    ],
)
def test_whoever_does_not_know_the_token_hears_nothing(tmp_path: Path, first: bytes) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await raw.send(first)
            assert await raw.receive() is None
            assert raw.decoder.is_empty
            assert recorder.calls == []

    run(story())


def test_silence_is_cut_off_after_two_seconds(tmp_path: Path) -> None:
    async def story() -> None:
        loop = asyncio.get_running_loop()
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            begin = loop.time()
            assert await raw.receive() is None
            assert loop.time() - begin > 1.5
            assert recorder.calls == []

    run(story())


def test_a_game_list_that_does_not_come_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handshake, "HELLO_TIMEOUT", 0.1)
    monkeypatch.setattr(handshake, "GAME_LIST_TIMEOUT", 0.3)

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            async with RawPlugin(host) as raw:
                await raw.send(raw.hello(games=1))
                assert isinstance(await raw.receive(), Welcome)
                assert await raw.receive() is None
                assert recorder.calls == []
            async with RawPlugin(host) as second:
                await attached(host, recorder, second)

    run(story())


def test_another_version_is_refused_and_both_sides_are_told_both(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            for version, advice in ((2, "Update the client"), (0, "Update the emulator's plugin")):
                async with RawPlugin(host) as raw:
                    await raw.send(raw.hello(version=version))
                    refused = await raw.receive()
                    assert isinstance(refused, Refused)
                    assert refused.reason is RefusalReason.VERSION
                    assert refused.proof == raw.found.proof
                    text = refused.text.decode()
                    assert f"bridge version {version} " in text
                    assert "this client version 1." in text
                    assert advice in text
                    assert recorder.calls[-1] == ("refused", text)
                    assert await raw.receive() is None
            assert host.attached is None

    run(story())


def test_a_second_plugin_is_refused_while_one_is_attached(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            async with RawPlugin(host) as first, RawPlugin(host) as second:
                await attached(host, recorder, first)
                await second.send(second.hello())
                refused = await second.receive()
                assert isinstance(refused, Refused)
                assert refused.reason is RefusalReason.BUSY
                assert b"already attached" in refused.text
                assert await second.receive() is None
                await first.send(ChatSent(b"still here"))
                await recorder.until("chat")
            await recorder.until("gone")
            async with RawPlugin(host) as third:
                await third.send(third.hello())
                assert isinstance(await third.receive(), Welcome)
                await recorder.until("attached", 2)

    run(story())


def test_a_plugin_that_asks_again_and_again_is_told_of_once(tmp_path: Path) -> None:
    """It gets its answer each time; another one, and the same after it was let in, are told of."""

    async def ask(host: BridgeHost, pid: int) -> None:
        async with RawPlugin(host) as other:
            await other.send(replace(other.hello(), pid=pid))
            assert isinstance(await other.receive(), Refused)

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            async with RawPlugin(host) as first:
                await attached(host, recorder, first)
                for pid in (1, 1, 2, 1, 2):
                    await ask(host, pid)
                assert len(recorder.named("refused")) == 2
            await recorder.until("gone")
            async with RawPlugin(host) as first:
                await attached(host, recorder, first)
                await ask(host, 1)
                assert len(recorder.named("refused")) == 3

    run(story())


def test_a_second_plugin_is_refused_while_the_first_sends_its_list(tmp_path: Path) -> None:
    async def story() -> None:
        async with (
            open_host(tmp_path) as (host, _),
            RawPlugin(host) as first,
            RawPlugin(host) as second,
        ):
            await first.send(first.hello(games=1))
            assert isinstance(await first.receive(), Welcome)
            await second.send(second.hello())
            refused = await second.receive()
            assert isinstance(refused, Refused)

    run(story())


def test_strangers_that_wait_do_not_keep_a_plugin_out(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            strangers = [RawPlugin(host) for _ in range(MAX_HANDSHAKES + 4)]
            try:
                for stranger in strangers:
                    await stranger.__aenter__()
                async with RawPlugin(host) as raw:
                    await attached(host, recorder, raw)
            finally:
                for stranger in strangers:
                    stranger.sock.close()

    run(story())


def test_a_game_list_longer_than_announced_closes_the_connection(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await raw.send(raw.hello(games=1), *game_list_messages((b"one", b"two")))
            assert isinstance(await raw.receive(), Welcome)
            assert await raw.receive() is None
            assert recorder.calls == []
            async with RawPlugin(host) as second:
                await attached(host, recorder, second)

    run(story())


def test_one_game_in_messages(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            start = await playing(host, recorder, raw)
            assert start == Start(1, 1, 2, 3, 1, b"game")
            memory = shm.attach(raw.found.shared_memory)
            try:
                assert memory.block.session == (SessionState.RUNNING, 1)
                memory.block.write_input(1, 0, b"\x01\x02", 99)
                await raw.send(InputReady(1, 0))
                assert await recorder.until("input") == (b"\x01\x02", 99)
                host.deliver_frame(b"\x01\x02\x03\x04")
                assert await raw.receive() == FrameReady(1, 0)
                assert bytes(memory.block.read_output(1, 0) or b"") == b"\x01\x02\x03\x04"
                host.chat(b"nick", b"text")
                assert await raw.receive() == ChatReceived(b"nick", b"text")
                host.player_dropped(b"nick", 2)
                assert await raw.receive() == PlayerDropped(2, b"nick")
                host.end_game(EndReason.CLOSED, "The owner left.")
                assert await raw.receive() == End(1, EndReason.CLOSED, b"The owner left.")
                assert memory.block.session == (SessionState.ENDED, 1)
                await raw.send(EndGame(1, 5))
                assert await recorder.until("ended") == (5,)
            finally:
                memory.close()

    run(story())


def test_a_frame_that_no_input_asked_for_is_our_own_mistake(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            host.deliver_frame(b"nobody is attached")
            await playing(host, recorder, raw)
            with pytest.raises(RuntimeError, match="no input asked"):
                host.deliver_frame(b"")

    run(story())


def test_inputs_sent_ahead_are_handed_over_one_at_a_time(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            memory = shm.attach(raw.found.shared_memory)
            for frame in range(3):
                memory.block.write_input(1, frame, bytes((frame,)), None)
            memory.close()
            await raw.send(*(InputReady(1, frame) for frame in range(3)), Show())
            await recorder.until("window")
            for frame in range(3):
                await recorder.until("input", frame + 1)
                assert len(recorder.named("input")) == frame + 1
                host.deliver_frame(bytes((frame, frame)))
                assert await raw.receive() == FrameReady(1, frame)
            assert recorder.named("input") == [(b"\0", None), (b"\1", None), (b"\2", None)]

    run(story())


@pytest.mark.parametrize(
    ("frames", "clause"),
    [
        ([0], "does not hold the input"),
        ([1], "out of order"),
        (list(range(layout.SLOTS + 1)), "does not wait for answers"),
    ],
)
def test_a_plugin_that_breaks_the_frame_rules_is_detached(
    tmp_path: Path, frames: list[int], clause: str
) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            if len(frames) > 1:
                memory = shm.attach(raw.found.shared_memory)
                memory.block.write_input(1, 0, b"", None)
                memory.close()
            await raw.send(*(InputReady(1, frame) for frame in frames))
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.FAULT
            assert clause in gone.sentence
            end = await raw.receive()
            assert isinstance(end, End)
            assert end.reason is EndReason.FAULT
            assert await raw.receive() is None

    run(story())


@pytest.mark.parametrize(
    "message",
    [
        b"\0\0\0\0",
        b"\xff\xff\xff\xff",
        encode_plugin_message(ChatSent(b"abc"))[:-3] + b"\xff" * 3,
        encode_plugin_message(Hello(bytes(32), 1, 1, 0, b"x")),
        b"\x02\0\0\0\x02a",
    ],
)
def test_malformed_messages_detach_the_plugin(tmp_path: Path, message: bytes) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await attached(host, recorder, raw)
            await raw.send(message, b"\0\0\0\0")
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.FAULT
            assert gone.sentence.endswith(".")

    run(story())


def test_wake_ups_of_an_older_game_mean_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            host.end_game(EndReason.LEFT, "You left.")
            assert isinstance(await raw.receive(), End)
            await raw.send(InputReady(1, 0))
            host.start_game(b"game", 1, 2, 1, 1)
            start = await raw.receive()
            assert isinstance(start, Start)
            assert start.game == 2
            await raw.send(InputReady(1, 1), EndGame(1, 7), Show())
            await recorder.until("window")
            assert recorder.named("input") == []
            assert recorder.named("ended") == []
            assert recorder.named("gone") == []

    run(story())


def test_a_new_game_ends_the_one_that_runs(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            host.start_game(b"other", 2, 2, 1, 1)
            assert isinstance(await raw.receive(), End)
            start = await raw.receive()
            assert isinstance(start, Start)
            assert (start.game, start.name) == (2, b"other")

    run(story())


def test_the_emulator_ends_the_game_once(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            await raw.send(EndGame(1, None), EndGame(1, 4), Show())
            end = await raw.receive()
            assert isinstance(end, End)
            assert end.reason is EndReason.EMULATOR
            await recorder.until("window")
            assert recorder.named("ended") == [(None,)]
            host.end_game(EndReason.LEFT, "Nothing runs.")
            host.deliver_frame(b"")
            host.chat(b"n", b"t")
            assert isinstance(await raw.receive(), ChatReceived)

    run(story())


def test_infos_replace_name_and_list(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await attached(host, recorder, raw)
            await raw.send(Infos(1, b"renamed"))
            await raw.send(*game_list_messages((b"new",)))
            (info,) = await recorder.until("infos")
            assert (info.emulator, info.games) == (b"renamed", (b"new",))
            assert host.attached == info
            await raw.send(Infos(0, b"empty"))
            (info,) = await recorder.until("infos", 2)
            assert (info.emulator, info.games) == (b"empty", ())

    run(story())


def test_a_plugin_that_does_not_read_is_cut_off_and_never_blocks_us(tmp_path: Path) -> None:
    async def story() -> None:
        loop = asyncio.get_running_loop()
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            longest = 0.0
            for _ in range(20_000):
                begin = loop.time()
                host.chat(b"n" * 255, b"t" * 1023)
                longest = max(longest, loop.time() - begin)
                if host.attached is None:
                    break
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.HUNG
            assert "does not read" in gone.sentence
            assert longest < 0.5

    run(story())


def test_over_long_texts_from_the_server_are_cut(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await attached(host, recorder, raw)
            host.chat(b"n" * 300, b"t" * 2000)
            assert await raw.receive() == ChatReceived(b"n" * 255, b"t" * 1023)
            host.player_dropped(b"n" * 300, 1)
            assert await raw.receive() == PlayerDropped(1, b"n" * 255)
            host.start_game(b"g" * 2000, 1, 1, 1, 1)
            start = await raw.receive()
            assert isinstance(start, Start)
            assert start.name == b"g" * 1023
            host.end_game(EndReason.OTHER, "ä" * 2000)
            end = await raw.receive()
            assert isinstance(end, End)
            assert end.sentence.decode() == "ä" * 511

    run(story())


def test_impossible_players_are_refused(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, _):
            for player, players in ((1, 0), (1, 9), (3, 2), (-1, 2)):
                with pytest.raises(ValueError, match="not possible"):
                    host.start_game(b"g", player, players, 1, 1)

    run(story())


def test_a_game_that_never_begins_counts_as_hung_after_the_loading_time(tmp_path: Path) -> None:
    async def story() -> None:
        options = {"hang_timeout": 0.2, "loading_timeout": 0.6}
        loop = asyncio.get_running_loop()
        async with open_host(tmp_path, **options) as (host, recorder), RawPlugin(host) as raw:
            begin = loop.time()
            await playing(host, recorder, raw)
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.HUNG
            assert loop.time() - begin > 0.5

    run(story())


def test_a_plugin_that_waits_for_us_is_not_hung(tmp_path: Path) -> None:
    async def story() -> None:
        options = {"hang_timeout": 0.2, "loading_timeout": 0.2}
        async with open_host(tmp_path, **options) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            memory = shm.attach(raw.found.shared_memory)
            memory.block.write_input(1, 0, b"", None)
            await raw.send(InputReady(1, 0))
            await recorder.until("input")
            beats = memory.block.heartbeat(layout.HOST_HEARTBEAT)
            while memory.block.heartbeat(layout.HOST_HEARTBEAT) <= beats + 4:  # noqa: ASYNC110 - shared memory tells nobody
                await asyncio.sleep(0.02)
            assert recorder.named("gone") == []
            host.deliver_frame(b"")
            await recorder.until("gone")
            memory.close()

    run(story())


def test_closing_tells_the_plugin_and_leaves_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            path = host.discovery_file
            assert path.exists()
            await attached(host, recorder, raw)
            host.close()
            host.close()
            assert await raw.receive() == Closed()
            assert await raw.receive() is None
            assert list(path.parent.iterdir()) == []
            assert recorder.named("gone") == []
            with pytest.raises(RuntimeError, match="not open"):
                _ = host.discovery_file

    run(story())


def test_a_host_can_be_opened_again(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            host.close()
            host.open()
            host.open()
            async with RawPlugin(host) as raw:
                await attached(host, recorder, raw)

    run(story())


def test_a_folder_that_cannot_be_made_is_a_clear_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")

    async def story() -> None:
        loop = asyncio.get_running_loop()
        for directory in (blocked, blocked / "below"):
            host = BridgeHost(loop, Recorder(), directory=directory)
            with pytest.raises(BridgeError, match=str(directory)):
                host.open()

    run(story())


def test_two_hosts_in_one_process_do_not_meet(tmp_path: Path) -> None:
    async def story() -> None:
        async with (
            open_host(tmp_path) as (first, _),
            open_host(tmp_path) as (second, recorder),
            RawPlugin(second) as raw,
        ):
            assert first.discovery_file != second.discovery_file
            assert first.discovery_file.exists()
            await attached(second, recorder, raw)
            assert first.attached is None
            tokens = {discovery.read(host.discovery_file).token for host in (first, second)}
            assert len(tokens) == 2

    run(story())


def test_garbage_all_over_the_shared_memory_detaches_at_most(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            with raw.found.shared_memory.open("r+b") as block:
                block.write(b"\xff" * layout.BLOCK_SIZE)
            await raw.send(InputReady(1, 0))
            (gone,) = await recorder.until("gone")
            assert gone.kind is GoneKind.FAULT

    run(story())


def test_running_out_of_descriptors_is_survived(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            raw = RawPlugin(host)
            unused = os.dup(raw.sock.fileno())
            os.close(unused)
            resource.setrlimit(resource.RLIMIT_NOFILE, (unused, limits[1]))
            try:
                async with raw:
                    await raw.send(raw.hello())
                    await asyncio.sleep(0.2)
                    assert recorder.calls == []
                    resource.setrlimit(resource.RLIMIT_NOFILE, limits)
                    await recorder.until("attached")
            finally:
                resource.setrlimit(resource.RLIMIT_NOFILE, limits)

    run(story())


def test_an_emulator_that_sends_or_hears_a_save_is_not_hung(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            await playing(host, recorder, raw)
            attachment = host._attachment
            assert attachment is not None
            game = attachment._game
            assert game is not None
            game.answered_at = 0.0
            await raw.send(ChatSent(b"!EEPROM0=AAAA"))
            await recorder.until("chat")
            assert game.answered_at > 0.0
            game.answered_at = 0.0
            attachment._responds = True
            host.chat(b"other", b"!EEPROM1=AAAA")
            assert game.answered_at > 0.0
            # Lines alone are no sign of life.
            attachment._responds = False
            game.answered_at = 0.0
            host.chat(b"other", b"!EEPROM2=AAAA")
            assert game.answered_at == 0.0

    run(story())
