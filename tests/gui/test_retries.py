"""What the window does when a login fails or a connection goes: the right card, and trying again by itself."""

import pytest

from kaillera_client.engine.commands import OpenClient
from kaillera_client.engine.errors import ConnectFailed, UnknownHost
from kaillera_client.engine.events import PingMeasured
from kaillera_client.gui.controllers import login_cards, silence
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.server_values import MeasuredLine, Reach, ServerRow
from kaillera_client.gui.models.values import ConnectWish, PageId
from kaillera_client.gui.samples import screens
from kaillera_client.links.address import ServerAddress
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, session
from tests.gui.test_room import progress

Reason = e.DisconnectReason


def logins(evening: Evening) -> list[OpenClient]:
    return [c for c in evening.engine.commands if isinstance(c, OpenClient)]


def shown(evening: Evening) -> list[str]:
    return [card.state_id for card in evening.window.notices.notices()]


@pytest.mark.parametrize(
    ("reason", "text", "card"),
    [
        (Reason.SILENT, b"", "C01"),
        (Reason.FULL, b"TOO", "C05"),
        (Reason.REFUSED, b"Server is full!", "C05"),
        (Reason.REFUSED, b"Ping Too High: 212 > 200", "C06"),
        (Reason.REFUSED, b"Connection Type Denied: Good", "C07"),
        (Reason.REFUSED, b"Emulator Restricted: Demo", "C08"),
        (Reason.REFUSED, b"Already logged in!", "C09"),
        (Reason.REFUSED, b"Access Denied!", "C10"),
        (Reason.REFUSED, b"User Name Too Long", "C11"),
        (Reason.VERSION, b"VER", "C12"),
        (Reason.REFUSED, b"Beware of the dog", "unknown"),
    ],
)
def test_q80_q81_a_refused_login_shows_its_card(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, reason: Reason, text: bytes, card: str
) -> None:
    monkeypatch.setattr(login_cards, "local_addresses", lambda: ("192.168.1.5",))

    async def scenario(evening: Evening) -> None:
        evening.engine.fail(OpenClient, ConnectFailed("No.", reason, text))
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 3))
        await evening.settle()
        assert shown(evening) == [card]
        for action in evening.window.notices.notices()[0].actions:
            assert evening.controller.actions.has(action), action

    stage.play(scenario)


def test_q81_an_unknown_name_shows_c04_and_edit_goes_to_the_field(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.fail(OpenClient, UnknownHost("Nobody is called so."))
        evening.controller.connection.begin(ConnectWish("Ana", "no.example", 1))
        await evening.settle()
        assert shown(evening) == ["C04"]
        card = evening.window.notices.notices()[0]
        evening.controller.actions.act(CardAction.EDIT_ADDRESS, card)
        assert evening.window.focusWidget() is evening.window.play.address

    stage.play(scenario)


def test_q81_without_a_network_the_card_is_o01(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(login_cards, "local_addresses", tuple)

    async def scenario(evening: Evening) -> None:
        failed = ConnectFailed("No.", Reason.SILENT)
        evening.engine.fail(OpenClient, failed)
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 1))
        await evening.settle()
        assert shown(evening) == ["O01"]

    stage.play(scenario)


def test_q81_when_no_server_answers_at_all_udp_is_suspected(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(login_cards, "local_addresses", lambda: ("192.168.1.5",))

    async def scenario(evening: Evening) -> None:
        silent = MeasuredLine(Reach.SILENT)
        evening.models.servers.put(
            ServerRow(ServerAddress(f"s{number}.example"), f"S{number}", line=silent)
            for number in range(6)
        )
        evening.engine.fail(OpenClient, ConnectFailed("No.", Reason.SILENT))
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 1))
        await evening.settle()
        assert shown(evening) == ["C02"]
        assert "0 of 6" in evening.window.notices.notices()[0].advice

    stage.play(scenario)


def test_a_silent_server_was_last_seen_then(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(login_cards, "local_addresses", lambda: ("192.168.1.5",))
    address = ServerAddress("example.net")
    book = ServerBook().with_connection(address, "Example", 1_000_000.0)
    stage.profile = Profile(Settings(nickname="Ana", appearance="light"), book)

    async def scenario(evening: Evening) -> None:
        evening.engine.fail(OpenClient, ConnectFailed("No.", Reason.SILENT))
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 1))
        await evening.settle()
        card = evening.window.notices.notices()[0]
        assert card.state_id == "C01"
        assert "days ago" in card.advice

    stage.play(scenario)


def test_q81_a_connection_lost_in_a_game_shows_o03_with_its_length(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.show(session(Phase.PLAYING, 3, progress(frames=134 * 60)))
        evening.engine.say(e.Disconnected(Reason.LOST))
        await evening.settle()
        card = evening.window.notices.notices()[0]
        assert (card.state_id, card.headline) == ("O03", "Connection lost after 2:14.")

    stage.play(scenario)


@pytest.mark.parametrize("text", [b"Ping timeout", b"Inactivity Timeout!"])
def test_q81_being_timed_out_shows_c13_and_reconnects_on_demand(stage: Stage, text: bytes) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(e.Disconnected(Reason.REMOVED, text))
        await evening.settle()
        assert shown(evening) == ["C13"]
        card = evening.window.notices.notices()[0]
        evening.controller.actions.act(CardAction.RECONNECT, card)
        await evening.settle()
        assert len(logins(evening)) == 2

    stage.play(scenario)


def test_use_lan_logs_in_again_with_lan(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        failed = ConnectFailed("No.", Reason.REFUSED, b"Connection Type Denied")
        evening.engine.fail(OpenClient, failed)
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 3))
        await evening.settle()
        evening.engine.succeed(OpenClient)
        card = evening.window.notices.notices()[0]
        evening.controller.actions.act(CardAction.USE_LAN, card)
        await evening.until(lambda: evening.page() is PageId.LOBBY)
        assert logins(evening)[-1].connection_type is ConnectionType.LAN

    stage.play(scenario)


def test_a_full_server_is_tried_until_there_is_room(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.controller.connection.retries.second = 0.001
        evening.engine.fail(OpenClient, ConnectFailed("Full.", Reason.FULL, b"TOO"))
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 1))
        await evening.settle()
        card = evening.window.notices.notices()[0]
        evening.controller.actions.act(CardAction.WATCH_UNTIL_FREE, card)
        await evening.until(lambda: len(logins(evening)) >= 3)
        evening.engine.succeed(OpenClient)
        await evening.until(lambda: evening.page() is PageId.LOBBY)
        assert evening.topics() == []

    stage.play(scenario)


def test_a_server_that_falls_silent_in_the_lobby_is_tried_five_times(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(silence, "SILENT_S", 0.0)
    monkeypatch.setattr(login_cards, "local_addresses", lambda: ("192.168.1.5",))

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.controller.connection.retries.second = 0.001
        evening.engine.fail(OpenClient, ConnectFailed("No.", Reason.SILENT))
        evening.engine.emit(PingMeasured(1, 40.0))
        await evening.settle()
        evening.engine.emit(PingMeasured(1, None))
        await evening.until(lambda: "C01" in shown(evening))
        assert len(logins(evening)) == 1 + 5

    stage.play(scenario)


def test_o02_counts_down_in_place_and_can_be_stopped(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        announced: list[str] = []
        evening.window.notices.announcer.announced.connect(announced.append)
        evening.controller.connection.retries.second = 0.02
        evening.engine.say(e.Disconnected(Reason.SILENT))
        await evening.until(lambda: "O02" in shown(evening))
        first = evening.window.notices.notices()[0].headline
        await evening.until(lambda: evening.window.notices.notices()[0].headline != first)
        assert len(announced) <= 1
        card = evening.window.notices.notices()[0]
        evening.controller.actions.act(CardAction.STOP_RECONNECTING, card)
        await evening.settle()
        assert len(logins(evening)) == 1

    stage.play(scenario)


def test_every_action_of_a_card_has_somebody_who_does_it(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        for card in screens.every_card():
            for action in card.actions:
                assert evening.controller.actions.has(action), action

    stage.play(scenario)
