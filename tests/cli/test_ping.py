import json

import pytest

from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.engine.errors import UnknownHost
from kaillera_client.engine.ping import PingResult
from tests.cli.fakes import World

GOLDEN = """\
host:5: 3 of 4 answered, 25 % lost
round trip: fastest 40.0 ms, median 60.0 ms, slowest 100.0 ms
input delay that EmuLinker servers would choose for the median, by connection type:
  lan         4 frames, 67 ms (frame delay 4)
  excellent   5 frames, 83 ms (frame delay 2)
  good        8 frames, 133 ms (frame delay 2)
  average     7 frames, 117 ms (frame delay 1)
  low         9 frames, 150 ms (frame delay 1)
  bad        11 frames, 183 ms (frame delay 1)
"""
RESULT = PingResult((40.0, None, 100.0, 60.0))


def test_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(ping=RESULT)
    assert main(["ping", "host:5", "--count", "4"], world.make, {}) == 0
    assert capsys.readouterr().out == GOLDEN
    assert world.commands == [c.PingServer("host", 5, 4)]


def test_q85_ping_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ping", "host:5", "--json"], World(ping=RESULT).make, {}) == 0
    value = json.loads(capsys.readouterr().out)
    assert (value["ok"], value["server"]) == (True, "host:5")
    assert (value["sent"], value["answered"]) == (4, 3)
    assert value["rtt_ms"] == {"min": 40.0, "median": 60.0, "max": 100.0}
    assert value["frame_delay"]["good"] == {"messages": 2, "frames": 8}


def test_q85_ping_of_a_silent_server(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(ping=PingResult((None, None)))
    assert main(["ping", "host"], world.make, {}) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("host:27888 did not answer.")
    assert main(["ping", "host", "--json"], world.make, {}) == 1
    value = json.loads(capsys.readouterr().out)
    assert (value["ok"], value["rtt_ms"], value["frame_delay"]) == (False, None, {})
    assert value["error"].startswith("host:27888 did not answer.")


def test_q85_ping_of_an_unknown_host(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(failures={c.PingServer: UnknownHost("No address was found.")})
    assert main(["ping", "host"], world.make, {}) == 1
    assert capsys.readouterr().err == "No address was found.\n"
