"""What is set on the settings page is what the program does; what a command line says holds for this time only."""

import pytest

from kaillera_client.advice.quality import Limits, Quality
from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.engine.commands import OpenClient
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.models.lobby_values import GameRow, GameState, UserRow
from kaillera_client.gui.models.room_values import PlayerRow
from kaillera_client.gui.models.users import UserColumn, UserModel
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.delegates import PingDelegate
from kaillera_client.profile.listcache import ListCache
from kaillera_client.profile.people import People
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.protocol.messages import ConnectionType
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening


class Disk:
    """Keeps the newest settings."""

    def __init__(self) -> None:
        self.settings: list[Settings] = []

    def save_settings(self, value: Settings) -> None:
        self.settings.append(value)

    def save_servers(self, value: ServerBook) -> None:
        raise AssertionError(value)

    def save_people(self, value: People) -> None:
        raise AssertionError(value)

    def save_lists(self, value: ListCache) -> None:
        raise AssertionError(value)

    def save_emulators(self, value: EmulatorBook) -> None:
        raise AssertionError(value)


def test_nickname_type_and_port_of_the_settings_page_hold_at_the_next_login(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = evening.window.play
        evening.profile.change(nickname="Zoe", connection_type=ConnectionType.GOOD)
        evening.profile.change(hosting_port=27999)
        assert page.nick.text() == "Zoe"
        assert page.port.text() == "27999"
        page.address.setText("example.net")
        page.go.click()
        await evening.settle()
        login = next(one for one in evening.engine.commands if isinstance(one, OpenClient))
        assert (login.name, login.connection_type) == (b"Zoe", ConnectionType.GOOD)
        assert evening.profile.settings.nickname == "Zoe"

    stage.play(scenario)


def test_the_kept_connection_type_is_chosen_at_the_start(stage: Stage) -> None:
    kept = Settings(nickname="Ana", appearance="light", connection_type=ConnectionType.LOW)
    stage.profile = Profile(kept)

    async def scenario(evening: Evening) -> None:
        assert evening.window.play.connection.currentData() == int(ConnectionType.LOW)

    stage.play(scenario)


@pytest.mark.parametrize(
    "row",
    [
        UserRow(1, "Bo", 80, "LAN", False),
        PlayerRow(1, "Bo", 80, "LAN", False, False),
        GameRow(1, "Game", "Bo", "1/2", "E", False, GameState.WAITING, 80),
    ],
)
def test_words_for_pings_follow_the_user_s_limits(stage: Stage, row: object) -> None:
    class Rows(UserModel):
        def data(self, index: object, role: int = 0) -> object:
            del index, role
            return row

    model = Rows()
    model.put(UserRow(1, "Bo", 80, "LAN", False))
    delegate = PingDelegate(LIGHT)
    index = model.index(0, UserColumn.PING)
    assert delegate.quality(index) is Quality.FAIR
    delegate.judge_by(Limits(90, 120))
    assert delegate.quality(index) is Quality.GOOD


def test_every_page_with_pings_takes_the_limits(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[PingDelegate, Limits]] = []
    take = PingDelegate.judge_by

    def noted(delegate: PingDelegate, limits: Limits) -> None:
        taken.append((delegate, limits))
        take(delegate, limits)

    monkeypatch.setattr(PingDelegate, "judge_by", noted)

    async def scenario(evening: Evening) -> None:
        taken.clear()
        evening.profile.change(good_ms=90, fair_ms=120)
        # Games and users of the lobby, and the seats of the room.
        assert [limits for _, limits in taken] == [Limits(90, 120)] * 3
        taken.clear()
        evening.profile.change(layout="compact")
        assert [limits for _, limits in taken].count(Limits(90, 120)) >= 1
        delegates = evening.window.findChildren(PingDelegate)
        assert {id(delegate) for delegate in delegates} <= {id(delegate) for delegate, _ in taken}

    stage.play(scenario)


def test_what_holds_for_this_time_is_not_kept() -> None:
    disk = Disk()
    kept = Settings(nickname="Ana", appearance="light")
    this_time = Settings(nickname="Guest", appearance="dark", text_percent=150)
    keeper = ProfileKeeper(Profile(kept), disk, None, this_time)
    assert keeper.settings == this_time
    keeper.change(nickname="Guest", reduce_motion=True)
    assert disk.settings[-1] == Settings(nickname="Ana", appearance="light", reduce_motion=True)
    keeper.change(text_percent=125)
    assert disk.settings[-1].text_percent == 125
    keeper.change(text_percent=150)
    assert disk.settings[-1].text_percent == 150
    assert disk.settings[-1].nickname == "Ana"
    assert keeper.settings.nickname == "Guest"
