"""Starting programs with the bridge at hand: how they end, what they said, that nothing is left."""

import asyncio
import errno
import os
import signal
import sys
from pathlib import Path

import pytest

import kaillera_client
from kaillera_client.bridge.launcher import ExitResult, Launch, launch
from tests.bridge.support import PATIENCE, open_host, run


def start(code: str, *arguments: str, results: list[ExitResult], **options: object) -> Launch:
    """Launch a Python program on the running loop."""
    return launch(
        asyncio.get_running_loop(),
        [sys.executable, "-c", code, *arguments],
        discovery_file=Path("/somewhere/bridge-1.json"),
        on_exit=results.append,
        **options,  # type: ignore[arg-type]
    )


def is_reaped(launched: Launch) -> bool:
    """Say whether the operating system has forgotten the process."""
    assert launched.pid is not None
    try:
        os.waitpid(launched.pid, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


def test_a_program_does_not_take_our_appimage_for_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Emulators that update themselves write to the file of that variable."""
    monkeypatch.setenv("APPIMAGE", "/somewhere/kaillera-client.AppImage")
    monkeypatch.setenv("APPDIR", str(Path(kaillera_client.__file__).parent))
    monkeypatch.setenv("LANGUAGE", "eo")

    async def story() -> None:
        code = "import os; print(os.environ.get('APPIMAGE'), os.environ['LANGUAGE'])"
        result = await start(code, results=[]).wait()
        assert result.last_lines == ("None eo",)

    run(story())


def test_exit_code_and_last_lines_are_reported_on_the_loop() -> None:
    code = (
        "import os, sys\n"
        "for n in range(100): print('line', n, file=sys.stderr)\n"
        "print('x' * 5000)\n"
        "print(os.environ['KAILLERA_BRIDGE'], os.environ['MORE'], os.getcwd())\n"
        "sys.stdout.write('no newline')\n"
        "sys.exit(3)"
    )

    async def story() -> None:
        results: list[ExitResult] = []
        options = {"environment": {"MORE": "more"}, "directory": Path("/")}
        launched = start(code, results=results, **options)
        result = await launched.wait()
        assert results == [result]
        assert launched.result is result
        assert result.exit_code == 3
        assert result.has_started
        assert result.sentence.endswith("ended with exit code 3.")
        assert len(result.last_lines) == 20
        assert result.last_lines[16] == "line 99"
        assert result.last_lines[17] == "x" * 400
        assert result.last_lines[18] == "/somewhere/bridge-1.json more /"
        assert result.last_lines[19] == "no newline"

    run(story())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["/nowhere/emulator"], "emulator did not start: No such file"),
        ([str(Path(__file__).parent)], "bridge did not start: Permission denied"),
        (["a\0b"], "did not start"),
        ([], "did not start"),
    ],
)
def test_a_program_that_does_not_start_is_a_result(arguments: list[str], words: str) -> None:
    async def story() -> None:
        results: list[ExitResult] = []
        launched = launch(
            asyncio.get_running_loop(),
            arguments,
            discovery_file=Path("/x"),
            on_exit=results.append,
        )
        assert results == []
        result = await launched.wait()
        assert results == [result]
        assert not result.has_started
        assert words in result.sentence
        assert launched.pid is None
        launched.stop()

    run(story())


def test_a_folder_that_does_not_exist_is_a_result() -> None:
    async def story() -> None:
        launched = start("pass", results=[], directory=Path("/nowhere"))
        result = await launched.wait()
        assert "did not start" in result.sentence
        assert result.reason.endswith(": /nowhere")

    run(story())


def test_stopping_asks_first() -> None:
    async def story() -> None:
        launched = start("import time; print('up', flush=True); time.sleep(60)", results=[])
        launched.stop()
        launched.stop()
        result = await launched.wait()
        assert result.exit_code == -signal.SIGTERM
        assert "signal 15" in result.sentence
        launched.stop()

    run(story())


def test_who_does_not_listen_is_killed_after_the_grace(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    code = (
        "import signal, sys, time, pathlib\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "pathlib.Path(sys.argv[1]).touch()\n"
        "time.sleep(60)"
    )

    async def story() -> None:
        launched = start(code, str(ready), results=[])
        async with asyncio.timeout(PATIENCE):
            while not ready.exists():  # noqa: ASYNC110 - another process touches it
                await asyncio.sleep(0.01)
        launched.stop(grace=0.1)
        assert (await launched.wait()).exit_code == -signal.SIGKILL

    run(story())


def test_q51_stopping_ends_the_program_with_what_it_started_and_nothing_else(
    tmp_path: Path,
) -> None:
    pids = tmp_path / "pids"
    child = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
    code = (
        "import subprocess, sys, time, pathlib\n"
        "words = [sys.executable, '-c', sys.argv[2]]\n"
        "child = subprocess.Popen(words, stdout=subprocess.DEVNULL)\n"
        "apart = subprocess.Popen(words, stdout=subprocess.DEVNULL, start_new_session=True)\n"
        "part = pathlib.Path(sys.argv[1] + '.part')\n"
        "part.write_text(f'{child.pid} {apart.pid}')\n"
        "part.rename(sys.argv[1])\n"
        "time.sleep(60)"
    )

    async def story() -> None:
        launched = start(code, str(pids), child, results=[])
        other = start("import time; time.sleep(60)", results=[])
        async with asyncio.timeout(PATIENCE):
            while not pids.exists():  # noqa: ASYNC110 - another process makes it
                await asyncio.sleep(0.01)
        stubborn, apart = map(int, pids.read_text().split())
        launched.stop(grace=0.2)
        assert (await launched.wait()).exit_code == -signal.SIGTERM
        assert is_reaped(launched)
        async with asyncio.timeout(PATIENCE):
            while runs(stubborn):  # noqa: ASYNC110 - the system ends it
                await asyncio.sleep(0.01)
        assert runs(apart), "it has left the group on purpose"
        assert other.result is None
        os.kill(apart, signal.SIGKILL)
        other.stop()
        await other.wait()

    run(story())


def test_who_waits_for_all_waits_until_what_the_program_started_was_killed(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    child = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(flush=True); time.sleep(60)"
    code = (
        "import subprocess, sys, time, pathlib\n"
        "words = [sys.executable, '-c', sys.argv[2]]\n"
        "child = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)\n"
        "child.stdout.readline()\n"
        "part = pathlib.Path(sys.argv[1] + '.part')\n"
        "part.write_text(str(child.pid))\n"
        "part.rename(sys.argv[1])\n"
        "time.sleep(60)"
    )

    async def story() -> None:
        launched = start(code, str(pid), child, results=[])
        async with asyncio.timeout(PATIENCE):
            while not pid.exists():  # noqa: ASYNC110 - another process makes it
                await asyncio.sleep(0.01)
        launched.stop(grace=0.2)
        await launched.wait_for_all()

    async def gone() -> None:
        async with asyncio.timeout(PATIENCE):
            while runs(int(pid.read_text())):  # noqa: ASYNC110 - the system takes a moment
                await asyncio.sleep(0.01)

    run(story())
    # Its timers are gone with the loop.
    run(gone())


def test_a_child_that_holds_the_output_open_does_not_delay_the_end() -> None:
    code = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print(child.pid, flush=True)"
    )

    async def story() -> None:
        result = await start(code, results=[]).wait()
        assert result.exit_code == 0
        os.kill(int(result.last_lines[0]), signal.SIGKILL)

    run(story())


@pytest.mark.parametrize("end", [b"\n", b""])
def test_ten_megabytes_of_words_neither_block_nor_stay(end: bytes) -> None:
    code = (
        "import sys\n"
        f"for _ in range(160): sys.stderr.buffer.write(b'x' * 65_535 + {end!r})\n"
        "sys.stderr.buffer.write(b'\\nlast words\\n')\n"
        "sys.exit(4)"
    )

    async def story() -> None:
        result = await start(code, results=[]).wait()
        assert result.exit_code == 4
        assert result.last_lines[-1] == "last words"
        assert len(result.last_lines) <= 20
        assert all(len(line) <= 400 for line in result.last_lines)

    run(story())


def test_a_crash_says_its_signal() -> None:
    async def story() -> None:
        result = await start("import os; os.kill(os.getpid(), 11)", results=[]).wait()
        assert result.exit_code == -signal.SIGSEGV
        assert "signal 11" in result.sentence

    run(story())


@pytest.mark.parametrize(
    ("content", "mode", "number"),
    [(b"#!/bin/sh\n", 0o600, errno.EACCES), (b"no program", 0o700, errno.ENOEXEC)],
)
def test_the_system_s_reason_is_told(
    content: bytes, mode: int, number: int, tmp_path: Path
) -> None:
    program = tmp_path / "emulator"
    program.write_bytes(content)
    program.chmod(mode)

    async def story() -> None:
        result = await launch(
            asyncio.get_running_loop(),
            [str(program)],
            discovery_file=Path("/x"),
            on_exit=lambda _: None,
        ).wait()
        assert (result.error, result.reason) == (number, os.strerror(number))

    run(story())


def runs(pid: int) -> bool:
    """Say whether a process that is not our child is alive."""
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


def test_a_closed_loop_does_not_disturb_the_watcher() -> None:
    async def story() -> Launch:
        return start("import time; time.sleep(0.3)", results=[])

    launched = run(story())
    assert launched.pid is not None
    assert launched.result is None


def test_a_launched_plugin_finds_its_bridge(tmp_path: Path) -> None:
    script = Path(__file__).with_name("scripted_plugin.py")

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.answer = lambda data, _: data * 2
            launched = launch(
                asyncio.get_running_loop(),
                [sys.executable, str(script), "play", "3", "2"],
                discovery_file=host.discovery_file,
                on_exit=lambda _: None,
            )
            await recorder.until("window")
            host.start_game(b"first game", 1, 2, 1, 1)
            assert await recorder.until("ended") == (3,)
            host.close()
            result = await launched.wait()
            assert result.exit_code == 0
            assert result.last_lines[-1] == "detached: The Kaillera client was closed."
            assert result.sentence.endswith("was closed.")

    run(story())
