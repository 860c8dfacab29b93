"""Ping, chat, and everything that can be wrong with a server or a command line."""

import concurrent.futures
import json
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import pytest

from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.events import EngineEvent
from tests.integration.cli_processes import Program, run, server


def test_ping() -> None:
    with server() as (_, address):
        people = run("ping", address, "--count", "3")
        programs = run("ping", address, "--count", "2", "--json")
    assert people.exit_code() == 0
    assert people.out.startswith(f"{address}: 3 of 3 answered, 0 % lost\n")
    assert programs.exit_code() == 0
    assert (programs.json["ok"], programs.json["answered"]) == (True, 2)
    assert programs.json["frame_delay"]["lan"] == {"messages": 1, "frames": 1}


def test_two_terminals_chat() -> None:
    with server() as (_, address), chat(address, "Ann") as ann, chat(address, "Jürgen") as ben:
        ann.wait_for("Jürgen came in")
        ann.type("Hello Jürgen, Привет, りんご \x1b[31m")
        ben.wait_for(r"<Ann> Hello Jürgen, Привет, りんご (\S|$)")
        ben.type("/users")
        ben.wait_for("Users: 2\n")
        ben.type("/quit")
        assert ben.exit_code() == 0
        ann.wait_for("Jürgen left")
        ann.end_of_input()
        assert ann.exit_code() == 0
    assert "\x1b" not in ann.out + ben.out


def chat(address: str, name: str, *words: str) -> Program:
    program = Program("chat", address, "--name", name, "--charset", "utf-8", *words)
    program.wait_for("You are on")
    return program


def test_piped_lines_are_all_said() -> None:
    with server() as (serving, address):
        with Program("chat", address, "--name", "Ann") as ann:
            ann.type("one")
            ann.type("two")
            ann.end_of_input()
            assert ann.exit_code() == 0
        assert ann.out.index("<Ann> one\n") < ann.out.index("<Ann> two\n")
        serving.wait_for("Ann left")


# --- servers that do not let us in ----------------------------------------------------------------


PLAY = ["--name", "Ann", "--create", "A", "--headless", "--json"]


def play(address: str, *words: str) -> Program:
    return run("play", address, *PLAY, *words)


def assert_failed(program: Program, sentence: str) -> None:
    assert program.exit_code() == 1, program.out
    assert program.json["ok"] is False
    assert sentence in program.json["error"]
    assert program.json["players"] == []


def test_unknown_host() -> None:
    assert_failed(play("no-such-host.invalid"), "No address was found")


@contextmanager
def fake_server(answer: Callable[[bytes], bytes | None]) -> Iterator[str]:
    """A UDP socket that answers each datagram with what `answer` returns; yields its address."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))

        def serve() -> None:
            while True:
                data, address = sock.recvfrom(2048)
                if data == b"stop":
                    return
                reply = answer(data)
                if reply is not None:
                    sock.sendto(reply, address)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"127.0.0.1:{sock.getsockname()[1]}"
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"stop", sock.getsockname())
            thread.join()


def test_a_silent_server_and_one_that_talks_nonsense() -> None:
    with (
        fake_server(lambda _data: None) as silent,
        fake_server(os.urandom(200).__add__) as mad,
        Program("play", silent, *PLAY) as first,
        Program("play", mad, *PLAY) as second,
    ):
        assert_failed(first, f"{silent} did not answer")
        assert_failed(second, f"{mad} did not answer")


def test_a_full_server() -> None:
    with fake_server(lambda _data: b"TOO\0") as address:
        assert_failed(play(address), f"{address} is full")


def test_our_own_full_server() -> None:
    with server("--max-users", "1") as (_, address), chat(address, "Ann"):
        second = run("chat", address, "--name", "Ben")
        assert second.exit_code() == 1
        assert f"{address} is full" in second.err


def test_another_protocol_version() -> None:
    with fake_server(lambda _data: b"VER\0") as address:
        assert_failed(play(address), "another protocol version")


def test_a_refused_connection_type() -> None:
    with server("--connection-types", "lan") as (serving, address):
        program = play(address, "--connection-type", "bad")
        assert_failed(program, "refused the login")
        assert "The server says:" in program.json["error"]
        serving.wait_for("was not let in")


def test_a_room_that_does_not_exist() -> None:
    with server() as (_, address):
        words = ["--name", "Ann", "--join", "Nowhere", "--headless", "--json", "--wait", "0.5"]
        program = run("play", address, *words)
        assert_failed(program, "No open room 'Nowhere' appeared on the server within 0.5 s.")


def test_nobody_comes_to_the_room() -> None:
    with server() as (_, address):
        assert_failed(play(address, "--wait", "0.5"), "Only 1 of 2 players")


def test_a_taken_port() -> None:
    with server() as (_, address):
        port = address.partition(":")[2]
        second = run("serve", "--host", "127.0.0.1", "--port", port)
    assert (second.exit_code(), second.out) == (1, "")
    assert f"cannot listen on 127.0.0.1, port {port}" in second.err


# --- command lines that make no sense -------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["demo", "--players", "1"], "--players: 1 is not between 2 and 8"),
        (["demo", "--frames", "-1"], "--frames: -1 is not between 1 and"),
        (["play", "host:70000", "--name", "A", "--join", "B"], "'70000' is not between 1 and"),
        (["chat", "host", "--name", "a|b"], "must not contain '|'"),
    ],
)
def test_bad_usage(words: list[str], sentence: str) -> None:
    program = run(*words)
    assert (program.exit_code(), program.out) == (2, "")
    assert sentence in program.err


# --- emulators that do not work: the real engine with another command line ------------------------


class OtherEmulator(Engine):
    """An engine that starts something else than the demo game."""

    def __init__(self, launch: tuple[str, ...], on_event: Callable[[EngineEvent], None]) -> None:
        super().__init__(on_event)
        self._launch = launch

    def execute(self, command: c.Command) -> concurrent.futures.Future[object]:
        if isinstance(command, c.OpenClient):
            command = replace(command, launch=c.LaunchPlan(self._launch))
        return super().execute(command)


@pytest.mark.parametrize(
    ("launch", "shown"),
    [
        (("/no/such/emulator",), "did not start: No such file"),
        ((sys.executable, "-c", "import sys; sys.exit('no memory left')"), "no memory left"),
    ],
)
def test_an_emulator_that_does_not_start(
    launch: tuple[str, ...], shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["demo", "--headless", "--json", "--frames", "10"]
    assert main(words, partial(OtherEmulator, launch), {}) == 1
    out, err = capsys.readouterr()
    value = json.loads(out)
    assert value["ok"] is False
    assert value["error"]
    assert shown in err + value["error"]
