import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kaillera_client.cli import chat
from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.engine.errors import ConnectFailed
from kaillera_client.protocol.messages import ListedUser
from kaillera_client.session import commands as sc
from kaillera_client.session import events as e
from tests.cli.fakes import FakeEngine, World, a_room

WORDS = ["chat", "host", "--name", "Ann"]
BEN = ListedUser(b"Ben", 15, 1, 200, 1)


@contextmanager
def standard_input(data: bytes) -> Iterator[None]:
    """Put `data` where a process reads, then the end."""
    reading, writing = os.pipe()
    before = os.dup(0)
    os.dup2(reading, 0)
    try:
        os.write(writing, data)
        os.close(writing)
        yield
    finally:
        os.dup2(before, 0)
        os.close(before)
        os.close(reading)


class _Stdin:
    """What pytest hides: a standard input with a descriptor."""

    encoding = "utf-8"

    def fileno(self) -> int:
        return 0


@pytest.fixture
def _own_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", _Stdin())


def the_server_answers(engine: FakeEngine, command: c.Command) -> None:
    """Echo chat, as servers do; before that tell what is there."""
    if isinstance(command, c.OpenClient):
        engine.say(0, e.UserUpdated(BEN))
        engine.say(0, e.GameUpdated(a_room(b"Arena\x1b")))
        engine.say(0, e.GameUpdated(a_room(b"Busy", 8, status=2)))
    if isinstance(command, c.TellClient) and isinstance(command.command, sc.SendChat):
        text = command.command.text
        if text.startswith(b"/"):
            engine.say(0, e.InformationReceived(b"server", b"Help: none."))
        else:
            engine.say(0, e.ChatReceived(b"Ann", text))


@pytest.mark.usefixtures("_own_stdin")
def test_a_visit(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=the_server_answers)
    with standard_input("Grüße\n\n/users\n/games\n/help\nlast line".encode()):
        assert main(WORDS, world.make, {}) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert {"<Ann> Grüße", "* Help: none.", "<Ann> last line"} <= set(lines)
    users, games = lines.index("Users: 1"), lines.index("Games: 2")
    assert lines[users + 1] == "  Ben, 15 ms"
    assert lines[games + 1 : games + 3] == [
        "  Arena\ufffd, by Ann, 1/2, open, Kaillera Client Demo 1.0",
        "  Busy, by Ann, 1/2, running, Kaillera Client Demo 1.0",
    ]
    assert "You are on host:27888 as Ann." in err
    sent = [
        command.command.text
        for command in world.commands
        if isinstance(command, c.TellClient) and isinstance(command.command, sc.SendChat)
    ]
    assert sent == ["Grüße".encode("cp1252"), b"/help", b"last line"]
    assert world.kinds[-1] == "CloseClient"


@pytest.mark.usefixtures("_own_stdin")
def test_quit_ends_before_the_input_does(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=the_server_answers)
    with standard_input(b"/quit\nnot sent\n"):
        assert main(WORDS, world.make, {}) == 0
    assert "SendChat" not in world.kinds
    assert "not sent" not in capsys.readouterr().out


@pytest.mark.usefixtures("_own_stdin")
def test_text_that_the_charset_lacks(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=the_server_answers)
    with standard_input("りんご\n".encode()):
        assert main([*WORDS, "--charset", "cp1252"], world.make, {}) == 0
    assert "Not sent: this line cannot be written in cp1252" in capsys.readouterr().err
    assert "SendChat" not in world.kinds


@pytest.mark.usefixtures("_own_stdin")
def test_what_others_do_is_shown_harmlessly(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.OpenClient):
            for event in (
                e.UserUpdated(BEN),
                e.UserUpdated(BEN),
                e.ChatReceived(b"Ben\x1b[1m", b"hi\r\n\x07there \xfc"),
                e.InformationReceived(b"server", b"one\ntwo"),
                e.GameUpdated(a_room()),
                e.GameUpdated(a_room()),
                e.GameGone(7),
                e.GameGone(99),
                e.UserGone(200, b"Ben", b"bye"),
                e.UserGone(201, b"Cid", b""),
                e.UserGone(100, b"Ann", b"our own goodbye"),
            ):
                engine.say(0, event)

    with standard_input(b""):
        assert main(WORDS, World(after=after).make, {}) == 0
    assert capsys.readouterr().out.splitlines() == [
        "* Ben came in.",
        "<Ben\ufffd[1m> hi",
        "<Ben\ufffd[1m> \ufffdthere ü",
        "* one",
        "* two",
        "* Ann opened Demo Arena.",
        "* Demo Arena was closed.",
        "* Ben left: bye",
        "* Cid left.",
    ]


def test_a_refused_login(capsys: pytest.CaptureFixture[str]) -> None:
    error = ConnectFailed("It is full.", e.DisconnectReason.FULL)
    assert main(WORDS, World(failures={c.OpenClient: error}).make, {}) == 1
    assert capsys.readouterr() == ("", "It is full.\n")


@pytest.mark.usefixtures("_own_stdin")
def test_the_server_ends_the_visit(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.OpenClient):
            engine.say(0, e.Disconnected(e.DisconnectReason.REMOVED, b"Flood"))

    reading, writing = os.pipe()  # nobody types, nobody closes
    before = os.dup(0)
    os.dup2(reading, 0)
    try:
        assert main(WORDS, World(after=after).make, {}) == 1
    finally:
        os.close(writing)
        _wait_for_reader()
        os.dup2(before, 0)
        os.close(before)
        os.close(reading)
    err = capsys.readouterr().err
    assert err.endswith('host:27888 ended your session. The server says: "Flood"\n')


def _wait_for_reader() -> None:
    for thread in threading.enumerate():
        if thread.name == "stdin":
            thread.join(60)


@pytest.mark.usefixtures("_own_stdin")
def test_long_input_waits_for_the_server() -> None:
    most = 0
    underway = 0

    def after(engine: FakeEngine, command: c.Command) -> None:
        nonlocal most, underway
        if isinstance(command, c.TellClient) and isinstance(command.command, sc.SendChat):
            underway += 1
            most = max(most, underway)
            if underway == 10:
                while underway:
                    underway -= 1
                    engine.say(0, e.ChatReceived(b"Ann", b"echo"))

    world = World(after=after)
    with standard_input(b"line\n" * 40):
        assert main(WORDS, world.make, {}) == 0
    assert world.kinds.count("SendChat") == 40
    assert most == 10


@pytest.mark.usefixtures("_own_stdin")
def test_reading_lines_to_the_end() -> None:
    lines: list[str | None] = []
    with standard_input("ä\r\nb\n".encode() + b"\xff"):
        chat.read_standard_input(lines.append)
        _wait_for_reader()
    assert lines == ["ä", "b", "\ufffd", None]
