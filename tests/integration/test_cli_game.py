"""Two players in processes of their own on a server in a third one."""

import signal
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.integration.cli_processes import Program, server

ROOM = "Arena for two"


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


class Table:
    """A server, Ann who opened the room, and Ben who came in."""

    def __init__(self, stack: ExitStack, *words: str) -> None:
        self.server, self.address = stack.enter_context(server())
        self.ann = stack.enter_context(self.player("Ann", "--create", ROOM, *words))
        self.ann.wait_for("Room open")
        self.ben = stack.enter_context(self.player("Ben", "--join", ROOM, *words))

    def player(self, name: str, *words: str) -> Program:
        who = ("--name", name, "--headless", "--json", "-vv")
        return Program("play", self.address, *who, *words)

    def wait_for_game(self) -> None:
        for player in (self.ann, self.ben):
            player.wait_for(r"AllReady\(\)")


def test_a_whole_game(stack: ExitStack) -> None:
    table = Table(stack, "--frames", "200", "--fps", "0", "--connection-type", "excellent")
    assert (table.ann.exit_code(), table.ben.exit_code()) == (0, 0), table.ben.err
    ann, ben = table.ann.json, table.ben.json
    assert (ann["ok"], ben["ok"]) == (True, True)
    assert ann["server"] == ben["server"] == table.address
    (first,), (second,) = ann["players"], ben["players"]
    assert (first["name"], first["player"], first["frames"]) == ("Ann", 1, 200)
    assert (second["name"], second["player"], second["frames"]) == ("Ben", 2, 200)
    assert first["state_hash"] == second["state_hash"]
    assert first["input_hash"] == second["input_hash"]
    table.server.signal(signal.SIGTERM)
    assert table.server.exit_code() == 0
    for line in ("Ann came in from", "the game is over", "] closed.", "Ben left", "has ended"):
        assert line in table.server.out


def test_one_is_much_faster(stack: ExitStack) -> None:
    table = Table(stack, "--frames", "60")
    assert (table.ann.exit_code(), table.ben.exit_code()) == (0, 0)


def test_one_leaves_in_mid_game(stack: ExitStack) -> None:
    table = Table(stack)
    table.wait_for_game()
    table.ben.signal(signal.SIGTERM)
    assert table.ben.exit_code() == 130
    assert table.ben.json["error"] == "Interrupted before the game was over."
    assert [player["name"] for player in table.ben.json["players"]] == ["Ben"]
    table.ann.wait_for("Player 2, Ben, left the game")
    table.ann.signal(signal.SIGINT)
    assert table.ann.exit_code() == 130
    (ann,) = table.ann.json["players"]
    (ben,) = table.ben.json["players"]
    assert ann["frames"] >= ben["frames"]


def test_the_owner_leaves_in_mid_game(stack: ExitStack) -> None:
    table = Table(stack)
    table.wait_for_game()
    table.ann.signal(signal.SIGTERM)
    assert table.ann.exit_code() == 130
    assert table.ben.exit_code() == 1
    assert "room was closed" in table.ben.json["error"]


def test_the_owner_leaves_before_the_game(stack: ExitStack) -> None:
    table = Table(stack, "--players", "3")
    table.ben.wait_for("waiting for its owner")
    table.ann.wait_for("Ben is in the room")
    table.ann.signal(signal.SIGTERM)
    assert table.ann.exit_code() == 130
    assert table.ben.exit_code() == 1
    assert (table.ben.json["error"], table.ben.json["players"]) == ("The room was closed.", [])


def test_the_server_ends_in_mid_game(stack: ExitStack) -> None:
    table = Table(stack)
    table.wait_for_game()
    table.server.signal(signal.SIGTERM)
    assert table.server.exit_code() == 0
    for player in (table.ann, table.ben):
        assert player.exit_code() == 1
        assert f"{table.address} ended your session" in player.json["error"]
        assert len(player.json["players"]) == 1


def test_the_server_is_killed_in_mid_game(stack: ExitStack) -> None:
    table = Table(stack, "--give-up-after", "2")
    table.wait_for_game()
    table.server.signal(signal.SIGKILL)
    for player in (table.ann, table.ben):
        assert player.exit_code() == 1
        assert "Nothing came from the server for 2 s" in player.json["error"]
        assert len(player.json["players"]) == 1


def test_a_demo_game_is_killed_in_mid_game(stack: ExitStack) -> None:
    table = Table(stack)
    table.wait_for_game()
    table.ben.kill_child("demogame")
    assert table.ben.exit_code() == 1
    (numbers,) = table.ben.json["players"]
    assert numbers["ended"]
    assert table.ben.json["error"]
    table.ann.wait_for("Player 2, Ben, left the game")
    table.ann.signal(signal.SIGTERM)
    assert table.ann.exit_code() == 130


def test_a_client_is_killed_in_mid_game(stack: ExitStack) -> None:
    table = Table(stack)
    table.wait_for_game()
    table.ben.signal(signal.SIGKILL)
    table.ann.wait_for("Player 2, Ben, left the game")
    table.server.wait_for("player 2, Ben, is out: nothing was heard from the client")
    table.ann.signal(signal.SIGTERM)
    assert table.ann.exit_code() == 130


def test_a_room_whose_game_runs(stack: ExitStack) -> None:
    table = Table(stack)
    table.wait_for_game()
    with table.player("Cid", "--join", ROOM, "--wait", "1") as cid:
        assert cid.exit_code() == 1
        assert "No open room 'Arena for two' appeared" in cid.json["error"]
        assert "Rooms there: Arena for two (running)." in cid.json["error"]
