"""Who is told of what: not while the window is looked at, not during a game, never of ignored people."""

import shutil
import wave
from pathlib import Path

import notice_sound
import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from kaillera_client.gui import notifier
from kaillera_client.gui.models.notifications import (
    Channels,
    NoticeDesk,
    NoticeKind,
    mentions,
    private_message,
)
from kaillera_client.gui.notifier import DesktopNotifier
from kaillera_client.gui.resources import resource_folder
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.main_window import MainWindow
from kaillera_client.profile.people import People, Standing
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, player, session, user

ALL = Channels(sound=True, flash=True, system=True)


def look_away(evening: Evening, monkeypatch: pytest.MonkeyPatch, *, away: bool = True) -> None:
    """The desktop says whether our window is in front."""
    monkeypatch.setattr(type(evening.window), "isActiveWindow", lambda _window: not away)


def test_q74_a_join_is_told_when_nobody_looks(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        desk = stage.notifier
        look_away(evening, monkeypatch, away=False)
        evening.engine.say(e.PlayerEntered(player(9, b"Cy")))
        await evening.settle()
        assert (desk.sounds, desk.flashes, desk.messages) == (0, 0, [])
        look_away(evening, monkeypatch)
        evening.engine.say(e.PlayerEntered(player(10, b"Di")))
        await evening.settle()
        assert (desk.sounds, desk.flashes) == (1, 1)
        assert [text for _, text in desk.messages] == ["Di has joined your room."]

    stage.play(scenario)


def test_q74_notices_wait_for_the_end_of_a_game_and_come_as_one(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        look_away(evening, monkeypatch)
        desk = stage.notifier
        evening.engine.say(e.GameStarting(b"Demo Arena", 1, 2, 3, 3))
        await evening.settle()
        assert [text for _, text in desk.messages] == ["The game starts."]
        before = (desk.sounds, desk.flashes)
        evening.engine.show(session(Phase.PLAYING, room=3))
        evening.engine.say(e.ChatReceived(b"Bo", b"hi ana"), e.ChatReceived(b"Bo", b"banana"))
        evening.engine.say(e.GameChatReceived(b"Bo", b"Ana, ready?"))
        evening.controller.invites.follow("kaillera://join?server=retro.example:27888&v=1")
        await evening.settle()
        assert (desk.sounds, desk.flashes) == before
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        found = [card for card in evening.window.notices.notices() if card.topic == "notices"]
        assert [card.headline for card in found] == ["While you played: 2 messages, 1 invitation."]
        assert (desk.sounds, desk.flashes, len(desk.messages)) == (before[0], before[1] + 1, 1)

    stage.play(scenario)


def test_after_a_quiet_game_nothing_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        look_away(evening, monkeypatch)
        evening.engine.say(e.GameStarting(b"Demo Arena", 1, 2, 3, 3))
        save = b"!EEPROM0=ANA+" + b"A" * 96
        assert mentions("Ana", save.decode())
        evening.engine.say(e.GameChatReceived(b"Bo", save))
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        assert "notices" not in evening.topics()

    stage.play(scenario)


def test_q76_ignored_people_are_not_told_of(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.profile = Profile(
        Settings(nickname="Ana", appearance="light"),
        people=People().with_standing("Cy", Standing.IGNORED),
    )

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        look_away(evening, monkeypatch)
        evening.engine.say(user(9, b"Cy"), e.PlayerEntered(player(9, b"cy ")))
        evening.engine.say(e.ChatReceived(b"Cy", b"Ana!"), e.GameChatReceived(b"CY", b"Ana!"))
        evening.engine.say(e.InformationReceived(b"Server", b"<Cy> (9): psst"))
        await evening.settle()
        assert (stage.notifier.sounds, stage.notifier.messages) == (0, [])

    stage.play(scenario)


def test_private_messages_are_told_when_their_sender_is_on_the_server(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        look_away(evening, monkeypatch)
        evening.engine.say(user(9, b"Cy"))
        evening.engine.say(e.InformationReceived(b"Server", b"<Cy> (8): psst"))
        evening.engine.say(e.InformationReceived(b"Server", b"<Di> (9): psst"))
        evening.engine.say(e.InformationReceived(b"Server", b"TO: <Cy>(9) <Ana> (7): psst"))
        await evening.settle()
        assert stage.notifier.sounds == 0
        evening.engine.say(e.InformationReceived(b"Server", b"<Cy> (9): psst"))
        await evening.settle()
        # The desktop's own message would show it to everybody who sees the screen.
        assert (stage.notifier.sounds, stage.notifier.messages) == (1, [])

    stage.play(scenario)


def test_friends_are_mentioned_and_strangers_only_on_demand(stage: Stage) -> None:
    settings = Settings(nickname="Ana", appearance="light")
    stage.profile = Profile(settings, people=People().with_standing("Bo", Standing.FRIEND))

    async def scenario(evening: Evening) -> None:
        def lines() -> list[str]:
            return [line.text for line in evening.models.lobby_chat.lines()]

        await evening.go_online()
        evening.engine.say(user(8, b"Bo"), user(9, b"Cy"), game(3, b"Pong", owner=b"Bo"))
        await evening.settle()
        assert lines() == ["Bo came.", "Bo opened “Pong”."]
        evening.profile.change(notify_friends=False)
        evening.engine.say(e.UserGone(8, b"Bo", b"bye"))
        await evening.settle()
        assert len(lines()) == 2
        evening.profile.change(notify_arrivals=True)
        evening.engine.say(user(10, b"Di"))
        await evening.settle()
        assert lines()[-1] == "Di came."

    stage.play(scenario)


@pytest.mark.parametrize("off", ["notify_joins", "notify_sound", "notify_flash", "notify_system"])
def test_each_way_can_be_turned_off(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, off: str
) -> None:
    async def scenario(evening: Evening) -> None:
        evening.profile.change(**{off: False})
        await evening.go_online()
        await evening.enter_room()
        look_away(evening, monkeypatch)
        evening.engine.say(e.PlayerEntered(player(9, b"Cy")))
        await evening.settle()
        desk, on = stage.notifier, off != "notify_joins"
        assert desk.sounds == (on and off != "notify_sound")
        assert desk.flashes == (on and off != "notify_flash")
        assert len(desk.messages) == (on and off != "notify_system")

    stage.play(scenario)
    assert stage.notifier.closed == 1


def test_a_game_that_was_waited_for_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        look_away(evening, monkeypatch)
        evening.controller._lobby._any_game_wanted = True
        evening.engine.say(user(9, b"Cy"), game(3, b"Pong", owner=b"Cy"))
        await evening.settle()
        assert stage.notifier.messages[0][1] == "Cy has opened Pong."

    stage.play(scenario)


def test_the_own_lines_are_no_notice(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        look_away(evening, monkeypatch)
        evening.engine.say(e.ChatReceived(b"Ana", b"I am Ana"))
        evening.engine.say(e.PlayerEntered(player(OWN_ID, b"Ana")))
        await evening.settle()
        assert stage.notifier.sounds == 0

    stage.play(scenario)


# --- the rules -----------------------------------------------------------------------------------


def test_the_table_of_ways() -> None:
    desk = NoticeDesk()
    ways = {kind: desk.take(kind, ALL, focused=False, now=0.0) for kind in NoticeKind}
    assert ways[NoticeKind.JOINED] == ways[NoticeKind.STARTED] == ways[NoticeKind.OPENED] == ALL
    assert ways[NoticeKind.MESSAGE] == Channels(sound=True, flash=True)
    assert not ways[NoticeKind.FRIEND].any
    assert not any(desk.take(kind, ALL, focused=True, now=9.0).any for kind in NoticeKind)


def test_messages_of_the_system_come_one_by_one_of_each_kind() -> None:
    desk = NoticeDesk()
    joined = [
        desk.take(NoticeKind.JOINED, ALL, focused=False, now=thousandth / 1000)
        for thousandth in range(4000)
    ]
    assert [moment for moment, ways in enumerate(joined) if ways.system] == [0, 3000]
    assert all(ways.sound and ways.flash for ways in joined), "these have a rule of their own"
    assert desk.take(NoticeKind.STARTED, ALL, focused=False, now=4.0).system


@pytest.mark.parametrize(
    ("name", "line", "found"),
    [
        ("Ana", "hi ANA!", True),
        ("Ana", "banana", False),
        ("a.b", "a.b?", True),
        ("a.b", "axb", False),
        ("", "anything", False),
        ("[x]", "hello [x]", True),
        ("アナ", "やあ アナ!", True),
    ],
)
def test_a_name_is_a_word(name: str, line: str, found: bool) -> None:
    assert mentions(name, line) is found


def test_private_messages_have_one_shape() -> None:
    assert private_message("<Cy> (9): a <b> (c): d") == ("Cy", 9, "a <b> (c): d")
    for line in ("<Cy> (9):", "<Cy>(9): x", "Cy (9): x", "<> (9): x", "TO: <Cy>(9) <A> (7): x"):
        assert private_message(line) is None


# --- the desktop ---------------------------------------------------------------------------------


def test_q75_without_a_tray_sound_and_task_bar_are_left(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    window = MainWindow(None, LIGHT, "Ana")
    desktop = DesktopNotifier(window)
    played: list[Path] = []

    def play(file: Path, _parent: object) -> bool:
        played.append(file)
        return True

    monkeypatch.setattr(notifier, "play_file", play)
    called: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda *arguments: called.append(arguments))
    desktop.show_message("title", "text")
    desktop.flash()
    desktop.play_sound()
    desktop.play_sound()
    desktop.close()
    assert len(called) == 1
    assert [file.name for file in played] == ["notice.wav"], "one sound in two seconds"
    window.finish_closing()
    window.deleteLater()


def test_a_sound_is_played_by_a_program_or_not_at_all(
    application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    script = tmp_path / "paplay"
    script.write_text(f'#!/bin/sh\necho "$1" > {told}\n')
    script.chmod(0o755)
    window = MainWindow(None, LIGHT, "Ana")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert not notifier.play_file(tmp_path / "a sound.wav", window)
    monkeypatch.setattr(shutil, "which", lambda name: str(script) if name == "paplay" else None)
    assert notifier.play_file(tmp_path / "a sound.wav", window)
    process = window.findChild(QProcess)
    assert process is not None
    assert process.waitForFinished(10_000)
    assert told.read_text().strip() == str(tmp_path / "a sound.wav")
    window.finish_closing()
    window.deleteLater()


def test_nothing_is_left_when_the_program_ends(
    application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "paplay"
    script.write_text("#!/bin/sh\nexec sleep 60\n")
    script.chmod(0o755)
    window = MainWindow(None, LIGHT, "Ana")
    desktop = DesktopNotifier(window)
    monkeypatch.setattr(shutil, "which", lambda name: str(script) if name == "paplay" else None)
    desktop.play_sound()
    process = desktop.findChild(QProcess)
    assert process is not None
    assert process.waitForStarted(10_000)
    desktop.close()
    assert process.state() is QProcess.ProcessState.NotRunning
    window.finish_closing()
    window.deleteLater()


def test_a_strangers_name_is_no_markup_of_the_desktop() -> None:
    shown = notifier.as_plain('<img src="file:///x"> & <b>Bo</b> has joined your room.')
    assert not set("<>") & set(shown)
    assert "Bo" in shown


def test_leaving_the_room_ends_the_waiting(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        look_away(evening, monkeypatch)
        evening.engine.say(e.GameStarting(b"Demo Arena", 1, 2, 1, 1))
        evening.engine.say(e.PlayerEntered(player(9, b"Cy")))
        evening.engine.say(e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST))
        await evening.settle()
        assert not evening.controller._notices._desk.in_game
        assert evening.topics()[0] == "notices"

    stage.play(scenario)


def test_the_sound_is_the_one_that_is_made_here() -> None:
    with wave.open(str(resource_folder("sounds") / "notice.wav")) as sound:
        assert sound.readframes(sound.getnframes()) == notice_sound.samples()
        assert sound.getnframes() / sound.getframerate() < 0.5
