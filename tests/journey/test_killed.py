"""A window that is killed while it keeps something loses nothing, and the next one starts as if nothing had been."""

import random
import signal
from pathlib import Path

from kaillera_client.profile import serverbook
from kaillera_client.profile.serverbook import ServerBook
from tests.fakes.ping_farm import PingFarm
from tests.fakes.x_display import Desktop, desktop, wait_until
from tests.journey.places import Client, Profile, wait_for_row

KILLS = 3
SERVERS = 60
"""So many that writing them takes a while."""


def test_a_killed_window_leaves_a_whole_profile(tmp_path: Path) -> None:
    chance = random.Random(7)
    with desktop() as screen, PingFarm([None] * SERVERS) as farm:
        profile = Profile.new(tmp_path / "profile")
        book = ServerBook()
        for address in farm.addresses:
            book = book.with_added(address, f"House {address.port}")
        (profile.folder / "servers.json").write_text(serverbook.dump(book), encoding="utf-8")
        for _ in range(KILLS):
            with open_servers(screen, profile, farm, tmp_path).program as window:
                turn_favourite(screen, profile)
                screen.press(*["ctrl+d"] * chance.randrange(1, 30))
                window.signal(signal.SIGKILL)
                assert window.exit_code() == -signal.SIGKILL
            assert profile.known == SERVERS
            assert len(profile.favourites) <= 1
        with open_servers(screen, profile, farm, tmp_path).program as window:
            turn_favourite(screen, profile)
            screen.press("ctrl+q")
            assert (window.exit_code(), window.err) == (0, "")
        assert profile.known == SERVERS


def turn_favourite(screen: Desktop, profile: Profile) -> None:
    """Make the selected server a favourite or an ordinary one, and wait until that is on the disk."""
    before = profile.favourites
    screen.press("ctrl+d")
    wait_until(lambda: profile.favourites != before, "the change is kept")


def open_servers(screen: Desktop, profile: Profile, farm: PingFarm, folder: Path) -> Client:
    """Start the window and select the first server by words that leave only that one."""
    first = farm.addresses[0]
    asked = len(farm.sources(first))
    client = Client(screen, profile, folder / "runtime")
    client.on("Play").focus()
    screen.press("ctrl+2")
    client.on("Servers")
    wait_for_row(farm, first, asked)
    screen.press("ctrl+f")
    screen.type(str(first.port))
    screen.press("Down")
    return client
