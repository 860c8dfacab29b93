import json
import logging
import signal

import pytest

from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.version import VERSION
from tests.cli.fakes import FakeEngine, World


def test_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    world = World()
    assert main(["demo", "--frames", "0"], world.make, {}) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: kaillera-client demo ")
    assert "kaillera-client: Argument --frames: 0 is not between 1 and 1e+09." in err
    assert world.commands == []


def test_bad_usage_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "h", "--name", "Server", "--join", "A", "--json"], World().make, {}) == 2
    value = json.loads(capsys.readouterr().out)
    assert value == {"ok": False, "error": 'The name "Server" belongs to the server.'}


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--help"], World().make, {})
    assert stop.value.code == 0
    assert "kaillera-client demo" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--version"], World().make, {})
    assert stop.value.code == 0
    assert capsys.readouterr().out == f"kaillera-client {VERSION}\n"


def test_logging_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    def after(_engine: FakeEngine, _command: c.Command) -> None:
        logging.getLogger("test").info("looking")

    assert main(["ping", "host", "--json"], World(after=after).make, {}) == 0
    assert "looking" not in capsys.readouterr().err
    assert main(["ping", "host", "--json", "-v"], World(after=after).make, {}) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["ok"] is True
    assert "INFO    test: looking" in err


def test_a_second_ctrl_c_ends_at_once() -> None:
    def after(_engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.StartServer):
            signal.raise_signal(signal.SIGINT)
        if isinstance(command, c.StopServer):
            signal.raise_signal(signal.SIGINT)

    world = World(after=after)
    assert main(["serve"], world.make, {}) in {0, 130}
    assert world.closed
