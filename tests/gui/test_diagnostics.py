"""The checks and the report in the window: run when asked, stopped at once; nothing private, nothing sent."""

import asyncio
import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from kaillera_client.diagnostics.adapters import AdapterInUse, AdapterKind
from kaillera_client.diagnostics.clockwork import ClockReading, FrameBurst
from kaillera_client.diagnostics.programs import ProgramState
from kaillera_client.diagnostics.values import Check, Verdict
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import FetchLists, OpenClient, PingServer
from kaillera_client.engine.errors import ConnectFailed
from kaillera_client.engine.events import (
    EmulatorAttached,
    GameFinished,
    LaunchChanged,
    ListFailed,
)
from kaillera_client.engine.report import GameReport
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import HelpPart, RowState
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.check_words import result_row
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListFailure, ListProblem
from kaillera_client.profile.people import People, Person
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, session, user

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Computer:
    """A computer where everything is fine, or nothing comes back."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.web_by_another_way = False

    def look_up(self, host: str) -> tuple[str, ...]:
        self.asked.append("look_up")
        return ("198.51.100.7",)

    def source_address(self, target: str) -> str | None:
        return "10.0.0.2"

    def adapter(self, address: str) -> AdapterInUse | None:
        self.asked.append("adapter")
        number = self.asked.count("adapter")
        name = f"eth{number}" if self.web_by_another_way else "eth0"
        return AdapterInUse(name, AdapterKind.CABLE)

    def frame_burst(self) -> FrameBurst:
        self.asked.append("frame_burst")
        return FrameBurst(60.0, 0.3, 12.0)

    def read_clocks(self) -> ClockReading:
        return ClockReading(1_790_000_000.0, 5.0)

    def try_to_write(self, folder: Path) -> None:
        self.asked.append("try_to_write")

    def program(self, emulator: EmulatorProfile | None) -> ProgramState:
        self.asked.append("program")
        return ProgramState(True, True)


def prepare(evening: Evening) -> Computer:
    computer = Computer()
    evening.controller.help.diagnostics.machine = computer
    return computer


def verdicts(evening: Evening) -> dict[Check, Verdict | None]:
    rows = evening.window.help.diagnostics.list.rows()
    return {row.check: row.verdict for row in rows}


def running(evening: Evening) -> bool:
    return evening.window.help.diagnostics.stop.isEnabled()


def button(root: QWidget, name: str, text: str) -> QPushButton:
    """Return the visible button of this name with this text."""
    (found,) = (
        one
        for one in root.findChildren(QPushButton, name)
        if one.isVisible() and one.text() == text
    )
    return found


async def activate(evening: Evening) -> None:
    evening.window.activateWindow()
    await evening.until(evening.window.isActiveWindow)


async def lists_fail(evening: Evening) -> None:
    """Let every list that was asked fail, as it does without a network."""
    for command in evening.engine.commands:
        if isinstance(command, FetchLists):
            for source in command.sources:
                failure = ListFailure(ListProblem.NO_ANSWER, "")
                evening.engine.emit(ListFailed(source, failure))
    await evening.settle()


# --- running -------------------------------------------------------------------------------------


def test_nothing_runs_before_the_user_asks_and_the_key_runs_all_from_anywhere(
    stage: Stage,
) -> None:
    async def scenario(evening: Evening) -> None:
        computer = prepare(evening)
        evening.window.go_to(PageId.HELP)
        evening.window.help.show_part(HelpPart.DIAGNOSTICS)
        await evening.settle()
        assert computer.asked == []
        assert evening.engine.commands == []
        assert set(verdicts(evening).values()) == {Verdict.NOT_TESTED}
        assert len(verdicts(evening)) == len(Check)
        evening.window.go_to(PageId.PLAY)
        await activate(evening)
        evening.window.play.nick.setFocus()
        QTest.keyClick(evening.window.play.nick, Qt.Key.Key_D, CONTROL_SHIFT)
        assert evening.page() is PageId.HELP
        assert evening.window.help.part is HelpPart.DIAGNOSTICS
        await evening.until(lambda: running(evening))
        assert "of 12 are through" in evening.window.help.diagnostics.status
        await evening.until(lambda: verdicts(evening)[Check.EMULATOR] is Verdict.FINE)
        assert running(evening)
        await evening.until(lambda: not running(evening))
        found = verdicts(evening)
        assert found[Check.NAME_LOOKUP] is Verdict.FINE
        assert found[Check.COMPUTER] is Verdict.FINE
        assert found[Check.HOST_PORT] is Verdict.NOT_TESTED
        assert found[Check.SERVER_LISTS] is Verdict.FAILED
        assert "frame_burst" in computer.asked
        assert FetchLists in evening.engine.kinds()
        assert "need" in evening.window.help.diagnostics.status
        shown = evening.window.help.diagnostics.list.currentRow()
        assert shown == list(Check).index(Check.SERVER_LISTS)

    stage.play(scenario)


def test_stop_leaves_what_was_not_through_untested(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        prepare(evening)
        evening.engine.hold(FetchLists)
        evening.window.go_to(PageId.HELP)
        view = evening.window.help.diagnostics
        evening.window.help.run_all_checks()
        await evening.until(lambda: verdicts(evening).get(Check.WIRELESS) is Verdict.FINE)
        view.stop.click()
        await evening.until(lambda: not running(evening))
        found = verdicts(evening)
        assert found[Check.SERVER_LISTS] is Verdict.NOT_TESTED
        assert found[Check.UDP] is Verdict.NOT_TESTED
        assert found[Check.WIRELESS] is Verdict.FINE
        assert view.status.startswith("Stopped.")
        assert not any(row.state is RowState.RUNNING for row in view.list.rows())

    stage.play(scenario)


def test_a_game_stops_the_checks_and_only_what_takes_no_time_is_run_in_it(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        computer = prepare(evening)
        await evening.go_online()
        await evening.enter_room()
        evening.engine.hold(FetchLists)
        evening.window.help.run_all_checks()
        await evening.until(lambda: running(evening))
        evening.engine.say(e.GameStarting(b"Demo Arena", 1, 2, 3, 3))
        await evening.until(lambda: not running(evening))
        assert verdicts(evening)[Check.UDP] is Verdict.NOT_TESTED
        computer.asked.clear()
        evening.engine.show(session(Phase.PLAYING, room=3))
        before = len(evening.engine.commands)
        evening.window.help.run_all_checks()
        # What is run in a game may be over before anybody can look.
        await evening.until(lambda: bool(computer.asked) and not running(evening))
        assert computer.asked == ["program"]
        assert evening.engine.commands[before:] == []
        found = verdicts(evening)
        assert found[Check.COMPUTER] is Verdict.NOT_TESTED
        assert found[Check.CONNECTION_TYPE] is Verdict.FINE
        assert "A game is running" in evening.window.help.diagnostics.status
        (row,) = (
            row for row in evening.window.help.diagnostics.list.rows() if row.check is Check.UDP
        )
        assert "A game is running" in row.fix

    stage.play(scenario)


def test_a_topic_checks_only_what_belongs_to_it_and_its_buttons_work(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        computer = prepare(evening)
        evening.window.go_to(PageId.HELP)
        evening.window.help.show_topic("wifi")
        topics = evening.window.help.topics
        topics.check.click()
        await evening.until(lambda: bool(topics.results.rows()) and not running(evening))
        assert [row.sentence for row in topics.results.rows()] == ["Wi-Fi is not in use"]
        assert set(computer.asked) == {"adapter"}
        assert verdicts(evening)[Check.UDP] is Verdict.NOT_TESTED
        evening.profile.change(connection_type=3)
        evening.window.go_to(PageId.HELP)
        evening.window.help.show_topic("lan")
        await evening.settle()
        button(evening.window.help.topics, "help_action", "Use LAN and reconnect").click()
        await evening.settle()
        assert evening.profile.settings.connection_type == 1
        assert "The connection type is LAN now." in [
            card.headline for card in evening.window.notices.notices()
        ]

    stage.play(scenario)


# --- from the trouble to the check ---------------------------------------------------------------


def test_q82_an_empty_list_leads_to_its_checks_and_buttons(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        prepare(evening)
        window = evening.window
        window.go_to(PageId.SERVERS)
        await evening.settle()
        await lists_fail(evening)
        await evening.until(lambda: window.servers.card.card.state_id == "E03")
        button(window.servers.card, "state_action", "Run checks").click()  # step 1
        await evening.until(lambda: running(evening))
        await lists_fail(evening)
        await evening.until(lambda: not running(evening))
        assert window.help.part is HelpPart.DIAGNOSTICS
        checks = window.help.diagnostics.list
        assert [one.text() for one in checks.buttons_of(Check.SERVER_LISTS)] == [
            "What to do",
            "Paste address",
        ]
        checks.buttons_of(Check.SERVER_LISTS)[1].click()  # step 2
        assert evening.page() is PageId.SERVERS
        assert window.servers.paste_box.isVisible()

    stage.play(scenario)


def test_q82_a_desync_leads_to_advice_and_checks(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        prepare(evening)
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(e.GameChatReceived(b"Server", b"Game is desynched!"))
        await evening.settle()
        (card,) = (card for card in evening.window.notices.notices() if "desync" in card.topic)
        assert {CardAction.COMPARE_ROMS, CardAction.SAVE_REPORT} <= set(card.actions)
        await activate(evening)
        report = button(evening.window.notices, "notice_action", "Save report")
        report.setFocus()
        QTest.keyClick(report, Qt.Key.Key_F1)  # step 1
        assert "Nearly always the ROM" in evening.window.help.topics.text.toPlainText()
        evening.window.help.topics.check.click()  # step 2
        await evening.until(
            lambda: bool(evening.window.help.topics.results.rows()) and not running(evening)
        )
        assert {row.check for row in evening.window.help.topics.results.rows()} == {
            Check.ROM,
            Check.EMULATOR,
        }

    stage.play(scenario)


def test_q82_input_lag_leads_to_its_checks(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        prepare(evening)
        await evening.go_online()
        await evening.enter_room()
        window = evening.window
        await activate(evening)
        window.go_to(PageId.ROOM)
        window.room.graph.setFocus()
        QTest.keyClick(window.room.graph, Qt.Key.Key_F1)  # step 1
        assert window.help.topics.topic.key == "lag"
        window.help.topics.check.click()  # step 2
        results = window.help.topics.results
        await evening.until(lambda: bool(results.rows()) and not running(evening))
        assert Check.CONNECTION_TYPE in {row.check for row in results.rows()}

    stage.play(scenario)


@pytest.mark.parametrize(
    ("said", "number", "first", "check"),
    [
        (b"Ping Too High: 212 > 200", "C06", "Run checks", Check.WIRELESS),
        (b"Connection Type Denied: Bad", "C07", "Use LAN and reconnect", None),
    ],
)
def test_q82_a_refusal_leads_to_its_check_or_does_it(
    stage: Stage, said: bytes, number: str, first: str, check: Check | None
) -> None:
    async def scenario(evening: Evening) -> None:
        prepare(evening)
        window = evening.window
        refused = ConnectFailed("Refused.", e.DisconnectReason.REFUSED, said)
        evening.engine.fail(OpenClient, refused)
        window.play.address.setText("example.net")
        window.play.go.click()
        await evening.until(lambda: number in [card.state_id for card in window.notices.notices()])
        evening.engine.succeed(OpenClient)
        button(window.notices, "notice_action", first).click()  # step 1
        if check is None:
            await evening.until(lambda: evening.engine.kinds().count(OpenClient) == 2)
            return
        await evening.until(lambda: running(evening))
        await evening.until(lambda: not running(evening))
        assert verdicts(evening)[check] is Verdict.FINE
        (why,) = window.help.diagnostics.list.buttons_of(Check.HOST_PORT)
        why.click()  # step 2
        assert window.help.topics.topic.key == "ports"

    stage.play(scenario)


def test_the_emulator_that_the_user_opened_is_named_before_the_chosen_one(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        prepare(evening)
        evening.engine.emit(EmulatorAttached(DESK, b"FinalBurn Neo v1", (), bits=32))
        await evening.settle()
        evening.window.help.checks_wanted.emit((Check.EMULATOR,))
        await evening.until(lambda: Check.EMULATOR in evening.controller.help.diagnostics.results)
        (found,) = evening.controller.help.diagnostics.newest()
        assert result_row(found).sentence == "Emulator: FinalBurn Neo v1, 32-bit, is attached"

    stage.play(scenario)


def test_what_is_known_of_the_line_explains_logins_and_hosting(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        computer = prepare(evening)
        computer.web_by_another_way = True
        evening.window.help.checks_wanted.emit((Check.DIRECT_LINE,))
        await evening.until(lambda: running(evening))
        await evening.until(lambda: not running(evening))
        assert verdicts(evening)[Check.DIRECT_LINE] is Verdict.LOOK
        silent = ConnectFailed("No answer.", e.DisconnectReason.SILENT)
        evening.engine.fail(OpenClient, silent)
        evening.window.play.address.setText("example.net")
        evening.window.play.go.click()
        await evening.until(
            lambda: "C03" in [card.state_id for card in evening.window.notices.notices()]
        )
        evening.engine.succeed(OpenClient)
        evening.window.play.host.click()
        await evening.settle()
        cards = [card for card in evening.window.notices.notices() if card.state_id == "H02"]
        assert [card.actions for card in cards] == [(CardAction.EXPLAIN_PORTS,)]
        button(evening.window.notices, "notice_action", "How to").click()
        assert evening.window.help.topics.topic.key == "ports"

    stage.play(scenario)


# --- the report ----------------------------------------------------------------------------------

NO_SIZE_HINTS = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
"""What Qt says of every window of its own on a screen that exists in memory only."""

SECRETS = (
    "203.0.113.77", "2001:db8::77", "Zelmira", "club.secret-place.example", "/home/zelmira/roms",
    "Quentin", "Hidden den",
)  # fmt: skip


async def live_a_little(evening: Evening) -> None:
    """Be on a private server that says what it should not, play, and let an emulator fail."""
    evening.profile.change(nickname="Zelmira", rom_folders=("/home/zelmira/roms",))
    evening.profile.put_people(People((Person("Quentin"),)))
    hidden = ServerAddress("den.example")
    evening.profile.put_servers(evening.profile.servers.with_added(hidden, "Hidden den"))
    window = evening.window
    window.play.show_name("Zelmira")
    window.play.address.setText("club.secret-place.example")
    window.play.go.click()
    await evening.settle()
    evening.engine.show(session())
    evening.engine.say(
        e.LoggedIn(),
        e.OwnUserKnown(OWN_ID, b"Zelmira", 40),
        user(OWN_ID, b"Zelmira"),
        e.InformationReceived(b"server", b"Zelmira, you come from 203.0.113.77 and 2001:db8::77"),
        e.InformationReceived(b"server", b"Welcome to club.secret-place.example, Quentin is here"),
        e.InformationReceived(b"server", b"Our other place is the Hidden den"),
    )
    report = GameReport(
        1, 2, 600, 3, 3, "aa", "bb", 2, 140.0, None, 1, 0, 0, "Quentin left the game.", False
    )
    evening.engine.emit(GameFinished(1, report))
    state = LaunchState(
        LaunchPhase.ENDED, 1.5, 3, ("cannot open /home/zelmira/roms/game.zip",), ""
    )
    evening.engine.emit(LaunchChanged(DESK, state))
    await evening.settle()


def no_secret(text: str) -> None:
    assert [secret for secret in SECRETS if secret.casefold() in text.casefold()] == []


@NO_SIZE_HINTS
def test_q55_the_report_is_read_first_and_has_nothing_private(
    stage: Stage, tmp_path: Path, application: QApplication
) -> None:
    async def scenario(evening: Evening) -> None:
        prepare(evening)
        await live_a_little(evening)
        window = evening.window
        evening.controller.actions.act(CardAction.SAVE_REPORT, window.notices.notices()[0])
        await evening.until(lambda: evening.page() is PageId.HELP)
        view = window.help.diagnostics
        await evening.until(lambda: view.shows_report)
        text = view.preview.text.toPlainText()
        no_secret(text)
        assert text.count("<ip-1>") == 1
        assert text.count("<ip-2>") == 1
        assert text.count("<server-1>") >= 1
        for kept in ("600 frames", "exit code 3", "== What servers said ==", "Qt: "):
            assert kept in text
        file = tmp_path / "report.txt"
        view.preview.save.click()
        (dialog,) = (one for one in window.findChildren(QFileDialog) if one.isVisible())
        assert not dialog.isModal()
        dialog.fileSelected.emit(str(file))
        dialog.close()
        await evening.until(file.exists)
        await evening.settle()
        assert file.read_text(encoding="utf-8") == text
        view.preview.save.click()
        (dialog,) = (one for one in evening.window.findChildren(QFileDialog) if one.isVisible())
        (tmp_path / "file").write_text("not a folder")
        dialog.fileSelected.emit(str(tmp_path / "file" / "report.txt"))
        dialog.close()
        said = view.preview.findChild(QLabel, "report_note")
        assert isinstance(said, QLabel)
        await evening.until(lambda: "could not be saved" in said.text())
        await activate(evening)
        QTest.keyClick(view.preview.text, Qt.Key.Key_Escape)
        assert not view.shows_report
        assert evening.page() is PageId.HELP

    stage.play(scenario)


def test_q55_the_summary_has_nothing_private(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        prepare(evening)
        await live_a_little(evening)
        evening.profile.change(emulator="")
        evening.window.help.run_all_checks()
        await evening.until(lambda: running(evening))
        await evening.until(lambda: not running(evening))
        QGuiApplication.clipboard().clear()
        evening.window.help.diagnostics.copy.click()
        await evening.until(lambda: bool(QGuiApplication.clipboard().text()))
        text = QGuiApplication.clipboard().text()
        no_secret(text)
        assert "✓ fine: 8 Connection type LAN" in text
        assert "– not tested: 6 Port 27888 from outside" in text

    stage.play(scenario)


@NO_SIZE_HINTS
def test_q56_nothing_is_sent_while_a_report_is_made_copied_and_saved(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sockets: list[tuple[object, ...]] = []

    class Watched(socket.socket):
        def __init__(self, *arguments: object, **more: object) -> None:
            sockets.append(arguments)
            super().__init__(*arguments, **more)  # type: ignore[arg-type]

    async def scenario(evening: Evening) -> None:
        prepare(evening)
        await live_a_little(evening)
        view = evening.window.help.diagnostics
        commands = len(evening.engine.commands)
        monkeypatch.setattr(socket, "socket", Watched)
        view.save.click()
        await evening.until(lambda: view.shows_report)
        view.preview.copy.click()
        evening.window.help.copy_wanted.emit()
        view.preview.save.click()
        (dialog,) = (one for one in evening.window.findChildren(QFileDialog) if one.isVisible())
        dialog.fileSelected.emit(str(tmp_path / "report.txt"))
        dialog.close()
        await evening.until((tmp_path / "report.txt").exists)
        await asyncio.sleep(0.02)
        assert evening.engine.commands[commands:] == []
        assert sockets == []
        assert PingServer not in evening.engine.kinds()

    stage.play(scenario)
