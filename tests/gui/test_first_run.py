"""The first page, the nickname, pasted links, the line simulator and what is kept between runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kaillera_client.engine.commands import OpenClient, SetLine, StartServer
from kaillera_client.engine.errors import ServerStartFailed
from kaillera_client.gui.controllers import login_cards
from kaillera_client.gui.controllers.names import invented_name
from kaillera_client.gui.controllers.practice import SLOW_PARTNER
from kaillera_client.gui.engine_values import Line
from kaillera_client.gui.models.values import ConnectWish, PageId
from kaillera_client.gui.views.page_offers import HoldingLinePanel
from kaillera_client.links.address import ServerAddress
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, session


def text_of(evening: Evening, name: str) -> str:
    found = evening.window.play.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_an_invented_name_is_player_and_three_digits() -> None:
    name = invented_name()
    assert name.startswith("Player")
    assert len(name) == 9
    assert name[6:].isdigit()


def test_a_newcomer_types_over_the_invented_name_and_enter_practises(stage: Stage) -> None:
    stage.profile = Profile(Settings(appearance="light"))

    async def scenario(evening: Evening) -> None:
        play = evening.window.play
        assert play.nick.selectedText() == play.nick.text()
        QTest.keyClicks(play.nick, "Zoe")
        assert play.nick.text() == "Zoe"
        assert evening.profile.settings.nickname == ""
        QTest.keyClick(play.nick, Qt.Key.Key_Return)
        await evening.settle()
        assert evening.engine.commands[0] == StartServer("127.0.0.1", 0)
        assert evening.profile.settings.nickname == "Zoe"

    stage.play(scenario)


@pytest.mark.parametrize(
    ("name", "fits", "words"),
    [
        ("", False, "Type a name"),
        ("A", True, "fine"),
        ("A" * 30, True, "fine"),
        ("A" * 31, False, "30 characters at most"),
        ("A\x07B", False, "control character"),
        ("A\u202eB", False, "turns the writing"),
        ("Ana 🎮", True, "fine"),
    ],
)
def test_q04_a_nickname_is_judged_while_it_is_typed(
    stage: Stage, name: str, fits: bool, words: str
) -> None:
    async def scenario(evening: Evening) -> None:
        play = evening.window.play
        play.nick.setText(name)
        play.nickname_typed.emit(name)
        assert play.practise.isEnabled() is fits
        assert words in text_of(evening, "nick_judgement")
        assert words in play.nick.accessibleDescription()

    stage.play(scenario)


def test_q04_a_name_that_the_server_s_text_cannot_carry_is_told_before_login(
    stage: Stage,
) -> None:
    address = ServerAddress("example.net")
    stage.profile = Profile(
        Settings(nickname="Ana 🎮", appearance="light"),
        ServerBook().with_charset(address, "cp1252"),
    )

    async def scenario(evening: Evening) -> None:
        evening.controller.connection.begin(ConnectWish("Ana 🎮", "example.net", 1))
        await evening.settle()
        assert evening.engine.commands == []
        card = evening.window.notices.notices()[0]
        assert card.state_id == "C11"
        assert "🎮" in card.advice

    stage.play(scenario)


def test_play_online_goes_to_the_servers(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.play.online.click()
        assert evening.page() is PageId.SERVERS

    stage.play(scenario)


def test_q03_a_taken_port_gives_the_next_one_and_says_so(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        taken = ServerStartFailed("The port is taken.")
        evening.engine.fail(
            StartServer, taken, lambda c: isinstance(c, StartServer) and c.port == 27888
        )
        evening.window.play.host.click()
        await evening.settle()
        assert evening.engine.commands[1] == StartServer("0.0.0.0", 27889)
        card = evening.window.notices.notices()[0]
        assert card.state_id == "H01"
        assert "27889" in card.advice
        evening.window.play.copy.click()
        assert QGuiApplication.clipboard().text().endswith(":27889")

    stage.play(scenario)


def test_q03_the_program_that_has_the_port_is_named(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(login_cards, "port_holder", lambda port: f"holder of {port}\n")

    async def scenario(evening: Evening) -> None:
        taken = ServerStartFailed("The port is taken.")
        evening.engine.fail(
            StartServer, taken, lambda c: isinstance(c, StartServer) and c.port == 27888
        )
        evening.window.play.host.click()
        notices = evening.window.notices
        wanted = "Port 27888 is in use by holder of 27888"
        await evening.until(lambda: any(n.headline.startswith(wanted) for n in notices.notices()))
        assert [n.state_id for n in notices.notices()].count("H01") == 1
        assert "\n" not in notices.notices()[0].headline

    stage.play(scenario)


def test_a_pasted_text_is_understood_before_anything_is_done(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        play = evening.window.play
        for text, words in (
            ("hi, come to retro.example:27900!", "retro.example:27900"),
            ("kaillera://join?server=retro.example&game=Pong&v=1", "Pong"),
            ("http://retro.example/", "web page"),
        ):
            play.friend.setText(text)
            assert words in text_of(evening, "friend_means")
        await evening.settle()
        assert evening.engine.commands == []

    stage.play(scenario)


def test_a_link_in_the_clipboard_is_offered_and_never_used_by_itself(stage: Stage) -> None:
    link = "kaillera://join?server=retro.example:27888&game=Pong&v=1"
    QGuiApplication.clipboard().setText(link)

    async def scenario(evening: Evening) -> None:
        play = evening.window.play
        offer = play.findChild(type(play.practise), "btn_use_clipboard")
        assert offer is not None
        assert offer.isVisible()
        assert play.friend.text() == ""
        offer.click()
        assert play.friend.text() == link
        assert not evening.window.join_sheet.isVisible()
        await evening.settle()
        assert evening.engine.commands == []

    try:
        stage.play(scenario)
    finally:
        QGuiApplication.clipboard().clear()


def test_the_line_simulator_acts_at_once_and_says_what_the_delay_does(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.window.play.practise.click()
        await evening.settle()
        await evening.enter_room()
        assert isinstance(evening.window.room, HoldingLinePanel)
        panel = evening.window.line_panel
        assert panel.isVisible()
        panel.ping.slider.setValue(120)
        assert panel.ping.spin.value() == 120
        panel.loss.spin.setValue(5)
        panel.slow.setChecked(True)
        await evening.settle()
        lines = [c for c in evening.engine.commands if isinstance(c, SetLine)]
        assert SetLine(1, Line(120.0, 0.0, 5.0, 1)) in lines
        assert SetLine(2, SLOW_PARTNER) in lines
        assert evening.profile.settings.practice_ping_ms == 120.0
        delay = panel.findChild(QLabel, "line_delay")
        assert delay is not None
        assert "when you log in" in delay.text()
        logins = len([c for c in evening.engine.commands if isinstance(c, OpenClient)])
        panel.restart.click()
        await evening.until(
            lambda: len([c for c in evening.engine.commands if isinstance(c, OpenClient)]) > logins
        )

    stage.play(scenario)


def test_no_line_simulator_on_a_real_server(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        assert not evening.window.line_panel.isVisible()

    stage.play(scenario)


_START = """
import os, sys, threading
seen = []
def watch(event, arguments):
    if event in ("socket.bind", "socket.connect", "socket.sendto", "socket.getaddrinfo"):
        seen.append((event, str(arguments[1:])))
    elif event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        seen.append((event, str(arguments[0])))
    elif event in ("os.mkdir", "os.rename", "os.remove"):
        seen.append((event, str(arguments[0])))
from PySide6.QtCore import QTimer
from kaillera_client.gui import app
create = app.create_application
def watched():
    application = create()
    sys.addaudithook(watch)
    def close():
        for window in application.topLevelWidgets():
            if window.objectName() == "main_window":
                assert window.isVisible()
                window.close()
    QTimer.singleShot(1200, close)
    return application
app.create_application = watched
code = app.main(["--profile", sys.argv[1]])
import json
print(json.dumps(seen))
sys.exit(code)
"""


def test_q02_nothing_is_sent_or_written_before_a_button(tmp_path: Path) -> None:
    """But for the place where emulators attach: files of this user's alone, and a port on this computer."""
    folder, place = tmp_path / "profile", tmp_path / "runtime"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "KAILLERA_RUNTIME_DIR": str(place),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(tmp_path / "home"),
    }
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", _START, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    done = json.loads(run.stdout)
    bound = [words for event, words in done if event == "socket.bind"]
    assert bound == ["(('127.0.0.1', 0),)"]
    written = {Path(path) for event, path in done if event != "socket.bind"}
    assert all(path.parent == place for path in written - {place, tmp_path}), written
    assert [path.name for path in place.iterdir()] == ["start.json"]
    assert not folder.exists()
    assert not (tmp_path / "home").exists()


def test_the_line_simulators_numbers_stand_below_each_other_and_one_frame_is_one(
    stage: Stage,
) -> None:
    async def scenario(evening: Evening) -> None:
        panel = evening.window.line_panel
        panel.resize(600, 400)
        layout = panel.layout()
        assert layout is not None
        layout.activate()
        spins = [part.spin for part in (panel.ping, panel.jitter, panel.loss)]
        assert len({(spin.x(), spin.width()) for spin in spins}) == 1
        assert min(spin.width() - spin.sizeHint().width() for spin in spins) >= 0
        said = panel.findChild(QLabel, "line_delay")
        assert said is not None
        panel.show_delay(1, 1)
        assert said.text() == "You play with 1 frame of delay, which fits this ping."
        panel.show_delay(1, 7)
        assert said.text().startswith(
            "You play with 1 frame of delay, decided when you logged in."
        )

    stage.play(scenario)


def test_a_friends_link_can_be_followed_from_a_server(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.window.go_to(PageId.PLAY)
        play = evening.window.play
        assert not play.practise.isEnabled()
        assert not play.online.isEnabled()
        assert play.friend.isEnabled()
        assert not play.join_friend.isEnabled()
        play.focus_friend()
        play.friend.setText("friend.example:27889")
        play.join_friend.click()
        await evening.settle()
        assert evening.window.join_sheet.isVisible()
        play.show_busy("Connecting…")
        assert not play.friend.isEnabled()

    stage.play(scenario)
