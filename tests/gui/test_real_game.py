"""The window with the real engine, embedded server, bridge and demo game processes, on loopback."""

import asyncio
import socket
import sys
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import LaunchPlan, OpenClient, StartServer, TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR, DemoGame
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.events import ClientEvent, EngineEvent, GameFinished
from kaillera_client.engine.report import GameReport
from kaillera_client.gui import loop
from kaillera_client.gui.controllers import launching
from kaillera_client.gui.controllers.main import MainController
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.values import HostWish, PageId, PracticeWish
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.engine.by_hand import FRAMES, ByHand

LIMIT_S = 60.0
_PROFILE = Profile(Settings(nickname="Ana", appearance="light"))


@dataclass
class Friend:
    """Somebody else's client: an engine of its own, without a window."""

    engine: Engine
    events: list[e.Event] = field(default_factory=list)
    reports: list[GameReport] = field(default_factory=list)

    def take(self, event: EngineEvent) -> None:
        if isinstance(event, ClientEvent):
            self.events.append(event.event)
        elif isinstance(event, GameFinished):
            self.reports.append(event.report)

    async def connect(self, port: int, flip_bit: int | None = None) -> None:
        game = DemoGame(headless=True, bot=True, seed=2, flip_bit=flip_bit)
        command = OpenClient(1, "127.0.0.1", port, b"Bo", DEMO_EMULATOR, launch=game.plan())
        await asyncio.wrap_future(self.engine.execute(command))

    async def tell(self, command: c.Command) -> None:
        await asyncio.wrap_future(self.engine.execute(TellClient(1, command)))


def make_friend() -> Friend:
    reached: list[Friend] = []

    def hand_over(event: EngineEvent) -> None:
        reached[0].take(event)

    engine = Engine(hand_over)
    reached.append(Friend(engine))
    return reached[0]


@dataclass
class Table:
    """The window and what it is made of."""

    adapter: EngineAdapter
    window: MainWindow
    models: Models
    controller: MainController
    reports: list[GameReport]

    async def until(self, condition: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + LIMIT_S
        while not condition():
            assert time.monotonic() < deadline, f"in time: {what}"
            await asyncio.sleep(0.02)

    def number(self, name: str) -> str:
        label = self.window.room.numbers.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def page(self) -> PageId:
        return self.window.page

    def end_game(self) -> None:
        self.window.room.drop_button.click()
        self.window.room.strip.question.leave.click()

    def chat(self) -> str:
        return self.window.lobby.chat.view.toPlainText()


def play(
    application: QApplication,
    scenario: Callable[[Table], Coroutine[object, object, None]],
    profile: Profile = _PROFILE,
) -> None:
    async def evening() -> None:
        models = Models()
        window = MainWindow(models, LIGHT, "Ana")
        adapter = EngineAdapter(Engine)
        keeper = ProfileKeeper(profile)
        controller = MainController(
            adapter, window, models, time.monotonic, keeper, automatic=True
        )
        reports: list[GameReport] = []

        def keep(event: EngineEvent) -> None:
            if isinstance(event, GameFinished) and event.client == 1:
                reports.append(event.report)

        adapter.event_received.connect(keep)
        window.show()
        controller.attached.begin(())
        try:
            await scenario(Table(adapter, window, models, controller, reports))
        finally:
            await controller.close()
            adapter.close()
            window.finish_closing()
            window.deleteLater()
            await asyncio.sleep(0)

    loop.run(application, evening())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def round_trip_ms(table: Table) -> float:
    own = table.adapter.status.client(1)
    progress = None if own is None else own.session.progress
    return (0.0 if progress is None else progress.last_rtt_ms) or 0.0


_WIRELESS = Settings(
    nickname="Ana",
    appearance="light",
    practice_ping_ms=60.0,
    practice_jitter_ms=20.0,
    practice_loss_percent=1.0,
)


def test_q01_practise_now_moves_within_20_s_of_the_press(application: QApplication) -> None:
    async def scenario(table: Table) -> None:
        began = time.monotonic()
        table.window.play.practise.click()
        await table.until(lambda: table.controller.frames_played > 60, "a second of a game")
        assert time.monotonic() - began < 20
        panel = table.window.line_panel
        assert panel.isVisible()
        panel.ping.spin.setValue(150)
        await table.until(lambda: round_trip_ms(table) > 120, "the worse line in the game")

    play(application, scenario, Profile(Settings(appearance="light")))


@pytest.mark.parametrize("settings", [_PROFILE.settings, _WIRELESS], ids=["perfect", "wireless"])
def test_try_it_now_plays_a_real_game(application: QApplication, settings: Settings) -> None:
    async def scenario(table: Table) -> None:
        table.controller.connection.begin(PracticeWish("Ana", 1))
        await table.until(lambda: table.controller.frames_played > 120, "two seconds of a game")
        assert table.page() is PageId.ROOM
        await table.until(lambda: int(table.number("number_frames")) > 120, "its numbers")
        assert table.number("number_player") == "1 of 2"
        assert "frame" in table.number("delay_frames")
        summary = table.window.room.graph.findChild(QLabel, "ping_summary")
        assert summary is not None
        assert summary.text().startswith("median ")
        assert table.window.room.strip.sync.text() == "Sync check: on, 2 of 2"
        assert not any("#sync" in line.text for line in table.models.room_chat.lines())
        table.end_game()
        await table.until(lambda: len(table.reports) == 1, "the end of the game")
        assert table.reports[0].by_own_wish
        await table.until(table.window.room.start_button.isEnabled, "the way to the next game")
        await asyncio.sleep(0.2)
        table.window.room.start_button.click()
        await table.until(lambda: table.controller.frames_played > 30, "a second game")
        table.window.lobby.leave_button.click()
        await table.until(table.window.play.practise.isEnabled, "the start page")
        status = table.adapter.status
        assert (status.clients, status.server) == ((), None)

    play(application, scenario, Profile(settings))


def test_a_friend_chats_joins_plays_and_is_kicked(application: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.controller.connection.begin(HostWish("Ana", 0))
        await table.until(table.window.play.lobby.isVisible, "the own server")
        server = table.adapter.status.server
        assert server is not None
        friend = make_friend()
        try:
            await friend.connect(server.address[1])
            await table.until(lambda: table.models.users.rowCount() == 2, "the friend")
            await friend.tell(c.SendChat(b"hello Ana"))
            await table.until(lambda: "Bo: hello Ana" in table.chat(), "the friend's words")
            table.window.lobby.chat.edit.setText("hello Bo")
            table.window.lobby.chat.edit.returnPressed.emit()
            await table.until(lambda: "Ana: hello Bo" in table.chat(), "the echo")
            table.window.lobby.create_button.click()
            table.window.lobby.create_sheet.create_button.click()
            await table.until(lambda: table.page() is PageId.ROOM, "the room")
            rooms = [event for event in friend.events if isinstance(event, e.GameUpdated)]
            await friend.tell(c.JoinGame(rooms[-1].game.game_id))
            await table.until(lambda: table.models.players.rowCount() == 2, "the friend's seat")
            table.window.room.start_button.click()
            await table.until(lambda: table.controller.frames_played > 60, "a second of a game")
            table.end_game()
            await table.until(lambda: len(table.reports) == 1, "the end for the host")
            await friend.tell(c.DropGame())
            await table.until(lambda: len(friend.reports) == 1, "the end for the friend")
            table.window.room.seats.selectRow(1)
            table.window.room.kick_button.click()
            await table.until(lambda: table.models.players.rowCount() == 1, "the kick")
            left = [event for event in friend.events if isinstance(event, e.RoomLeft)]
            assert [event.reason for event in left] == [e.RoomLeaveReason.REMOVED]
        finally:
            friend.engine.close()

    play(application, scenario)


def test_an_emulator_opened_by_hand_waits_plays_and_is_let_go(
    application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "bridge"
    monkeypatch.setenv("KAILLERA_RUNTIME_DIR", str(place))

    async def scenario(table: Table) -> None:
        await table.until(lambda: any(place.glob("bridge-*.json")), "the place to attach")
        emulator = ByHand()
        try:
            release = table.window.menus._release
            await table.until(release.isEnabled, "the emulator")
            await table.until(lambda: bool(table.window.notices.notices()), "its wish")
            for game in (1, 2):
                table.controller.connection.begin(HostWish("Ana", 0))
                await table.until(table.window.play.lobby.isVisible, "the own server")
                table.window.lobby.create_button.click()
                assert table.window.lobby.create_sheet.name.text() == "Test Game"
                table.window.lobby.create_sheet.create_button.click()
                await table.until(lambda: table.page() is PageId.ROOM, "the room")
                (room,) = table.models.games.rows()
                assert room.emulator == "By Hand 1"
                own = table.controller._own.client
                assert own is not None
                await table.adapter.execute(TellClient(own, c.StartGame()))
                await table.until(partial(emulator.is_over, game), "the game")
                assert emulator.played[-1] == FRAMES
                table.window.lobby.leave_button.click()
                await table.until(table.window.play.practise.isEnabled, "the start page")
                assert release.isEnabled()
            release.trigger()
            await table.until(lambda: not release.isEnabled(), "the farewell")
            assert await asyncio.to_thread(emulator.is_free)
        finally:
            await asyncio.to_thread(emulator.close)

    play(application, scenario)


def test_q45_a_desync_is_shown_and_the_game_restarted(application: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.controller.connection.begin(HostWish("Ana", 0))
        await table.until(table.window.play.lobby.isVisible, "the own server")
        server = table.adapter.status.server
        assert server is not None
        friend = make_friend()
        try:
            await friend.connect(server.address[1], flip_bit=30)
            table.window.lobby.create_button.click()
            table.window.lobby.create_sheet.create_button.click()
            await table.until(lambda: table.page() is PageId.ROOM, "the room")
            rooms = [event for event in friend.events if isinstance(event, e.GameUpdated)]
            await friend.tell(c.JoinGame(rooms[-1].game.game_id))
            await table.until(lambda: table.models.players.rowCount() == 2, "the friend's seat")
            table.window.room.start_button.click()
            notices = table.window.notices
            await table.until(
                lambda: any(
                    "Out of sync since frame 60" in one.headline for one in notices.notices()
                ),
                "the card",
            )
            assert [row.verdict for row in table.models.stalls.rows() if not row.seconds] == [
                "Out of sync since frame 60 (0:01)."
            ]
            (card,) = (one for one in notices.notices() if one.state_id == "desync")
            table.controller.actions.act(CardAction.RESTART_GAME, card)
            await table.until(lambda: len(table.reports) == 1, "the end for the host")
            assert table.reports[0].desync is not None
            await friend.tell(c.DropGame())
            await table.until(
                lambda: sum(isinstance(event, e.GameStarting) for event in friend.events) == 2,
                "the game anew",
            )
        finally:
            friend.engine.close()

    play(application, scenario)


def test_q50_a_game_that_dies_at_once_is_told_with_its_code_and_last_words(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class BrokenGame:
        def __init__(self, **_options: object) -> None:
            pass

        def plan(self, *, retry: bool) -> LaunchPlan:
            assert retry
            words = (
                sys.executable,
                "-c",
                "import sys; print('Boom', file=sys.stderr); sys.exit(3)",
            )
            return LaunchPlan(words, retry_for=0.1)

    monkeypatch.setattr(launching, "DemoGame", BrokenGame)

    async def scenario(table: Table) -> None:
        table.controller.connection.begin(PracticeWish("Ana", 1))
        await table.until(lambda: len(table.window.notices.notices()) == 2, "the notices")
        notices = {notice.topic: notice for notice in table.window.notices.notices()}
        assert notices["launch"].state_id == "L02"
        assert "(exit code 3)" in notices["launch"].headline
        assert notices["launch"].advice == "Last message: “Boom”."
        assert notices["game"].headline == "The game ended because of the emulator."
        assert table.page() is PageId.ROOM

    play(application, scenario)


def test_a_server_that_goes_is_told_with_its_own_words(application: QApplication) -> None:
    async def scenario(table: Table) -> None:
        host = Engine(lambda _event: None)
        try:
            started = host.execute(StartServer("127.0.0.1", 0))
            address = await asyncio.wrap_future(started)
            assert isinstance(address, tuple)
            table.window.play.address.setText(f"127.0.0.1:{address[1]}")
            table.window.play.go.click()
            await table.until(lambda: table.page() is PageId.LOBBY, "the lobby")
        finally:
            host.close()
        await table.until(table.window.play.go.isEnabled, "the start page")
        notice = table.window.notices.notices()[0]
        assert notice.headline == f"127.0.0.1:{address[1]} ended your session."
        assert notice.server_text
        assert table.adapter.status.clients == ()

    play(application, scenario)


def test_a_silent_server_is_told_in_words(application: QApplication) -> None:
    async def scenario(table: Table) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
            silent.bind(("127.0.0.1", 0))
            table.window.play.address.setText(f"127.0.0.1:{silent.getsockname()[1]}")
            table.window.play.go.click()
            await table.until(lambda: bool(table.window.notices.notices()), "the notice")
            notice = table.window.notices.notices()[0]
            assert "does not answer" in notice.headline

    play(application, scenario)


def test_q50_an_emulator_of_ones_own_crashes_and_is_started_again_while_the_game_waits(
    application: QApplication,
) -> None:
    here = str(Path(__file__).parents[2])
    words = "-m tests.engine.emulator --frames 40 --seed {player}"
    broken = EmulatorProfile(
        "own", "Own", sys.executable, f"{words} --crash-at-start", here, "Test Emulator 1.0"
    )
    settings = Settings(nickname="Ana", appearance="light", emulator="own")

    async def scenario(table: Table) -> None:
        friend = make_friend()
        keeper = table.controller.profile
        try:
            table.controller.connection.begin(HostWish("Ana", 0))
            await table.until(lambda: table.controller.connection.hosting, "our server")
            server = table.adapter.status.server
            assert server is not None
            plan = LaunchPlan((sys.executable, *words.replace("{player}", "9").split()), here)
            login = OpenClient(
                1, "127.0.0.1", server.address[1], b"Bo", b"Test Emulator 1.0", launch=plan
            )
            await asyncio.wrap_future(friend.engine.execute(login))
            own = TellClient(1, c.CreateGame(b"Test Game"))
            await table.adapter.execute(own)
            await table.until(lambda: table.page() is PageId.ROOM, "the room")
            rooms = [event for event in friend.events if isinstance(event, e.GameUpdated)]
            await friend.tell(c.JoinGame(rooms[-1].game.game_id))
            await table.until(lambda: table.models.players.rowCount() == 2, "the friend's seat")
            await table.adapter.execute(TellClient(1, c.StartGame()))
            notices = table.window.notices.notices
            await table.until(lambda: "L02" in [one.state_id for one in notices()], "the card")
            card = next(one for one in notices() if one.state_id == "L02")
            assert card.advice == "Last message: “no memory card”."
            keeper.put_emulators(EmulatorBook((replace(broken, arguments=words),)))
            table.controller.actions.act(CardAction.LAUNCH_AGAIN, card)
            await table.until(lambda: bool(table.reports and friend.reports), "the game's end")
            assert table.reports[0].frames == friend.reports[0].frames == 40
            assert table.reports[0].by_own_wish
        finally:
            friend.engine.close()

    play(application, scenario, Profile(settings, emulators=EmulatorBook((broken,))))
