"""An evening with the client in a real window, by keyboard alone; seen from outside, where it counts."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from kaillera_client.demogame.controls import DASH, LEFT, PRESENT, UP
from kaillera_client.gui.controllers.local_addresses import local_addresses
from kaillera_client.links.address import ServerAddress, parse_address
from tests.fakes.ping_farm import PingFarm
from tests.fakes.x_display import Desktop, desktop, wait_until
from tests.integration.cli_processes import Program, server
from tests.journey.friend import NOTES
from tests.journey.places import LIST, Client, Profile, keys_noted, publish, wait_for_rows
from tests.masterlist.web import web_server

GAME = "Demo Arena"


@dataclass
class Evening:
    """Ann's client in its window, and what it can meet."""

    desktop: Desktop
    client: Client
    profile: Profile
    farm: PingFarm
    server: Program
    address: ServerAddress
    folder: Path

    @property
    def documents(self) -> Path:
        """Where the desktop keeps documents."""
        return self.folder / "documents"

    def friend(self, notes: Path) -> Program:
        words = (
            "play",
            str(self.address),
            "--name",
            "Ben",
            "--join",
            GAME,
            "--headless",
            "--json",
        )
        return Program(*words, module="tests.journey.friend", **{NOTES: str(notes)})


@pytest.fixture
def evening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Evening]:
    documents = tmp_path / "documents"
    documents.mkdir()
    (tmp_path / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="{documents}"\n')
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with ExitStack() as stack:
        screen = stack.enter_context(desktop())
        lobby, address = stack.enter_context(server("--name", "Journey house"))
        web = stack.enter_context(web_server())
        farm = stack.enter_context(PingFarm([0.0, None]))
        far, quiet = farm.addresses
        own = parse_address(address)
        publish(web, {"Far house": far, "Journey house": own, "Quiet house": quiet})
        profile = Profile.new(tmp_path / "profile", web.url(LIST))
        client = Client(screen, profile, tmp_path / "runtime")
        stack.enter_context(client.program)
        try:
            yield Evening(screen, client, profile, farm, lobby, own, tmp_path)
        finally:
            screen.picture(tmp_path / "end.png")


def test_q83_the_whole_journey_by_keyboard(evening: Evening) -> None:
    with ExitStack() as stack:
        start(evening)
        find_the_server(evening)
        make_it_a_favourite(evening)
        connect_and_chat(evening)
        create_and_invite(evening)
        notes = evening.folder / "notes"
        friend = stack.enter_context(evening.friend(notes))
        start_the_game(evening)
        play(evening, notes)
        leave(evening, friend)
        save_report(evening)
        quit_program(evening)


def start(evening: Evening) -> None:
    """A first start asks for a name, and nobody else has to be there."""
    evening.client.on("Play").focus()
    evening.desktop.type("Ann")
    evening.desktop.press("Tab")
    wait_until(lambda: evening.profile.nickname == "Ann", "the nickname is kept")


def find_the_server(evening: Evening) -> None:
    """The words leave one of three servers; only Enter and Ctrl+D tell that from outside."""
    evening.desktop.press("ctrl+2")
    evening.client.on("Servers")
    wait_for_rows(evening.farm)
    evening.desktop.press("ctrl+f")
    evening.desktop.type("house -far -quiet")
    evening.desktop.press("Down")


def make_it_a_favourite(evening: Evening) -> None:
    evening.desktop.press("ctrl+d")
    wait_until(lambda: evening.profile.favourites, "the favourite is on the disk")
    assert evening.profile.favourites == [str(evening.address)]


def connect_and_chat(evening: Evening) -> None:
    evening.desktop.press("Return")
    evening.client.on("Lobby – Journey house")
    evening.server.wait_for(r"Ann came in from 127\.0\.0\.1")
    evening.desktop.picture(evening.folder / "lobby.png")
    # From the search to the pages, and from there back around to the last area.
    evening.desktop.press("ctrl+f", "shift+F6", "shift+F6")
    evening.desktop.type("Good evening, all by keys")
    evening.desktop.press("Return")
    evening.server.wait_for("<Ann> Good evening, all by keys")


def create_and_invite(evening: Evening) -> None:
    """The invitation goes to the clipboard, and from there into the room's chat."""
    # The sheet has the demo game chosen already.
    evening.desktop.press("ctrl+n", "Return")
    evening.client.on(f"Room – {GAME}")
    evening.server.wait_for(rf"\[{GAME}\] opened by Ann")
    evening.desktop.press("ctrl+shift+C")
    # To the pages, and from there back around, past the graph and the delay, to the tabs, of which chat is the first.
    evening.desktop.press("F6", "shift+F6", "shift+F6", "shift+F6", "Tab", "Tab")
    evening.desktop.press("ctrl+v", "Return")
    port = evening.address.port
    if local_addresses():
        evening.server.wait_for(rf"\[{GAME}\] <Ann> Play .*kaillera://join\?server=.*{port}&game=")


def start_the_game(evening: Evening) -> None:
    evening.server.wait_for(rf"\[{GAME}\] Ben entered")
    evening.client.on(f"Room – {GAME}, 2 players")
    evening.desktop.press("ctrl+Return")
    evening.server.wait_for(rf"\[{GAME}\] the game runs with Ann \(delay \d+\), Ben \(delay \d+\)")


def play(evening: Evening, notes: Path) -> None:
    """What is held down here arrives in the friend's game."""
    window = evening.client.on(f"{GAME}: Ann")
    window.focus()
    wait_until(lambda: PRESENT in keys_noted(notes, player=1), "frames with no key held")
    with evening.desktop.held("Left", "Up"):
        wait_until(lambda: LEFT | UP | PRESENT in keys_noted(notes, player=1), "left and up held")
        evening.desktop.picture(evening.folder / "game.png")
    with evening.desktop.held("space"):
        wait_until(lambda: DASH | PRESENT in keys_noted(notes, player=1), "space held")
    assert keys_noted(notes, player=1) <= {
        bits | PRESENT for bits in (0, LEFT, UP, LEFT | UP, DASH)
    } | {0}


def leave(evening: Evening, friend: Program) -> None:
    """Out of the game, the room and the server, in this order."""
    evening.client.on(f"Room – {GAME}").focus()
    evening.desktop.press("shift+F8", "Tab", "Return")
    friend.wait_for("Player 1, Ann, left the game")
    wait_until(lambda: evening.desktop.find(f"{GAME}: Ann") is None, "the game's window is closed")
    evening.desktop.press("alt+p", "l")
    evening.client.on("Lobby – Journey house")
    evening.server.wait_for(rf"\[{GAME}\] Ann left the room")
    check_report(friend)
    evening.desktop.press("alt+p", "d")
    evening.server.wait_for(r"(?m)^Ann left")


def save_report(evening: Evening) -> None:
    """From the menu; it is read first, then saved where the desktop keeps documents."""
    evening.client.on("Play").focus()
    evening.desktop.press("alt+h", "r")
    evening.client.on("Help")
    # From the text to the first button, which asks where; a name in the documents is proposed.
    evening.desktop.press("Tab", "Return")
    evening.client.on("Save the report").focus()
    evening.desktop.press("Return")
    wait_until(lambda: list(evening.documents.glob("*.txt")), "the report is on the disk")
    (file,) = evening.documents.glob("*.txt")
    text = file.read_text(encoding="utf-8")
    assert "game 1: player 1 of 2" in text
    assert str(evening.folder) not in text
    assert not re.search(r"\b(?:Ann|Ben)\b|127\.0\.0\.1", text)


def quit_program(evening: Evening) -> None:
    evening.client.on("Help").focus()
    evening.desktop.press("ctrl+q")
    assert evening.client.program.exit_code() == 0
    assert evening.client.program.err == ""
    assert evening.profile.visited == [str(evening.address)]


def check_report(friend: Program) -> None:
    """The owner's leaving closed the room; until then the friend had a whole game."""
    assert friend.exit_code() == 1
    assert "The room was closed" in friend.json["error"]
    (ben,) = friend.json["players"]
    assert (ben["name"], ben["player"]) == ("Ben", 2)
    assert ben["frames"] > 10
