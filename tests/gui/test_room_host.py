"""What the host of a room can do, invitations, and what servers say in rooms."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kaillera_client.advice.delay import ServerFamily
from kaillera_client.engine.status import ServerStatus
from kaillera_client.gui.controllers.cards import room as cards
from kaillera_client.gui.controllers.cards.desync import DESYNC
from kaillera_client.gui.controllers.host import known_commands, start_checks
from kaillera_client.gui.controllers.room_invite import Place, invite_text, reachable
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.room_values import (
    CheckKind,
    EmulatorMatch,
    HostCommand,
    PlayerRow,
    RoomRule,
)
from kaillera_client.gui.models.values import HostWish, PageId
from kaillera_client.gui.views.room_strip import RuleLine
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite, parse_link
from kaillera_client.protocol.messages import RoomPlayer
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, player, session, user

ELK = b"EmuLinker-K v0.13.0"


def row(user_id: int, name: str, ping: int = 40, kind: str = "LAN") -> PlayerRow:
    return PlayerRow(user_id, name, ping, kind, own=False, host=False)


def text(evening: Evening, name: str) -> str:
    found = evening.window.room.findChild(QLabel, name)
    assert found is not None
    return found.text()


async def four_players(evening: Evening, *, owner: bool) -> None:
    """Be in a room of four on an EmuLinker-K; we are Ana with the type Good, pings up to 88 ms."""
    await evening.go_online()
    evening.engine.say(
        e.InformationReceived(b"server", ELK),
        game(3, b"Demo Arena", owner=b"Ana" if owner else b"Bo"),
    )
    evening.engine.show(session(Phase.ROOM, room=3))
    others = (
        RoomPlayer(b"Bo", 58, 8, 1),
        RoomPlayer(b"Cy", 88, 9, 1),
        RoomPlayer(b"Di", 31, 10, 1),
    )
    evening.engine.say(
        e.RoomEntered(3, b"Demo Arena", owner, others),
        e.PlayerEntered(RoomPlayer(b"Ana", 43, OWN_ID, 3)),
    )
    await evening.settle()


# --- own delay or same delay ---------------------------------------------------------------------


def test_q26_the_host_levels_by_the_highest_ping_and_the_own_type(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=True)
        rule = evening.window.room.strip.rule
        assert text(evening, "room_rule") == (
            "Everyone plays with their own delay: 4 / 6 / 2 / 5 frames."
        )
        # 88 ms with Good: 60 * 88 // 3000 + 1 = 2 messages, (2 + 1) * 3 - 1 = 8 frames.
        assert rule.level.text() == "Same delay for all: 8"
        assert text(evening, "room_rule_meaning") == (
            "Fair for fighting games: everybody gets 8 frames. Posts /samedelay true in the room."
        )
        rule.level.click()
        await evening.settle()
        assert evening.engine.told() == [c.SendGameChat(b"/samedelay true")]
        assert text(evening, "room_rule") == "Everyone plays with the same delay: 8 frames."
        assert [one.delay_frames for one in evening.models.players.rows()] == [8] * 4
        rule.level.click()
        await evening.settle()
        assert evening.engine.told()[-1] == c.SendGameChat(b"/samedelay false")

    stage.play(scenario)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (RoomRule((1, 1)), "Everyone plays with their own delay: 1 frame."),
        (RoomRule((1, None)), "Everyone plays with their own delay: 1 / ? frames."),
        (RoomRule((1, 1), True, 1), "Everyone plays with the same delay: 1 frame."),
    ],
)
def test_one_frame_is_no_frames(application: QApplication, rule: RoomRule, words: str) -> None:
    line = RuleLine()
    line.show_rule(rule)
    shown = line.findChild(QLabel, "room_rule")
    assert shown is not None
    assert shown.text() == words


def test_q26_guests_read_it_and_the_servers_number_counts(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=False)
        rule = evening.window.room.strip.rule
        assert not rule.level.isVisible()
        said = b"Players will have the same delay when game starts (restarts)!"
        evening.engine.say(e.GameChatReceived(b"Server", said))
        await evening.settle()
        assert text(evening, "room_rule") == "Everyone plays with the same delay: 6 frames."
        line = b"This game's delay is: 7 (7 frame delay)"
        evening.engine.say(e.GameChatReceived(b"Server", line))
        await evening.settle()
        assert text(evening, "room_rule") == "Everyone plays with the same delay: 7 frames."
        assert all(one.delay_said for one in evening.models.players.rows())

    stage.play(scenario)


# --- host tools ----------------------------------------------------------------------------------


def test_host_commands_are_shown_before_they_are_posted(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=True)
        room = evening.window.room
        tools = room.host_tools
        tools.players.setValue(3)
        tools.ping.setValue(120)
        for name, line in (("players", "/maxusers 3"), ("ping", "/maxping 120")):
            press = tools.findChild(QPushButton, f"host_{name}_set")
            assert press is not None
            assert press.text() == f"Post {line}"
            press.click()
            await evening.settle()
            assert evening.engine.told()[-1] == c.SendGameChat(line.encode())

    stage.play(scenario)


def test_only_known_software_is_asked() -> None:
    assert known_commands(ServerFamily.UNKNOWN) == frozenset()
    assert known_commands(ServerFamily.EMULINKER_SF) == frozenset({HostCommand.SAME_DELAY})
    assert known_commands(ServerFamily.EMULINKER_K) == frozenset(HostCommand)


# --- the start -----------------------------------------------------------------------------------


def test_what_is_off_before_a_start() -> None:
    rows = (row(1, "Ana"), row(2, "Bo", 188), row(3, "Cy", 150, "Good"))
    checks = start_checks(rows, ServerFamily.EMULINKER_K)
    assert [check.kind for check in checks] == [CheckKind.HIGH_PING, CheckKind.CONNECTION_TYPES]
    assert checks[0].who == ("Bo 188 ms",)
    assert checks[1].who == ("Ana LAN", "Bo LAN", "Cy Good")
    other = PlayerRow(4, "Di", 9, "LAN", own=False, host=True, emulator=EmulatorMatch.OTHER)
    assert [one.kind for one in start_checks((row(1, "Ana"), other), ServerFamily.OWN)] == [
        CheckKind.OTHER_EMULATOR
    ]
    alone = start_checks((row(1, "Ana"),), ServerFamily.UNKNOWN)
    assert [one.kind for one in alone] == [CheckKind.ALONE]
    assert start_checks((row(1, "Ana"),), ServerFamily.OWN) == ()


def test_the_start_sheet_waits_or_starts_anyway(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=True)
        room = evening.window.room
        room.start_button.click()
        assert room.sheet.isVisible()
        assert text(evening, "start_heading") == "1 thing to know before you start"
        assert "Ana Good" in text(evening, "start_check")
        room.sheet.wait.click()
        assert not room.sheet.isVisible()
        room.start_button.click()
        assert room.step_back()
        room.start_button.click()
        await evening.settle()
        assert c.StartGame() not in evening.engine.told()
        room.sheet.anyway.click()
        await evening.settle()
        assert evening.engine.told() == [c.StartGame()]
        assert not room.sheet.isVisible()

    stage.play(scenario)


def test_the_compact_layout_asks_before_a_start_too(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=True)
        evening.window.set_compact(True)
        evening.window.room.start_wanted.emit()
        await evening.settle()
        assert c.StartGame() not in evening.engine.told()
        card = evening.window.notices.notices()[0]
        assert card.headline == "1 thing to know before you start"
        assert "Ana Good" in card.details[0]
        evening.window.notices.action_chosen.emit(card.actions[0], card)
        await evening.settle()
        assert evening.engine.told() == [c.StartGame()]

    stage.play(scenario)


@pytest.mark.parametrize("compact", [False, True])
def test_the_question_before_a_start_follows_who_is_here(stage: Stage, compact: bool) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.show(session(Phase.ROOM, room=3))
        own = e.PlayerEntered(player(OWN_ID, b"Ana"))
        evening.engine.say(e.RoomEntered(3, b"Demo Arena", True, ()), own)
        await evening.settle()
        evening.window.set_compact(compact)
        room, notices = evening.window.room, evening.window.notices
        room.start_wanted.emit()
        await evening.settle()
        assert room.shows_checks is not compact
        assert ("request" in evening.topics()) is compact
        evening.engine.say(e.PlayerEntered(player(8, b"Bo")))
        await evening.settle()
        assert not room.shows_checks
        assert notices.notices() == ()
        assert c.StartGame() not in evening.engine.told()

    stage.play(scenario)


# --- invitations ---------------------------------------------------------------------------------


def test_q72_an_invitation_is_read_as_it_was_made(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=False)
        evening.window.room.invite_button.click()
        await evening.settle()
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("Play “Demo Arena” with Bo: kaillera://join?server=example.net")
        assert copied.endswith(
            " – other clients: server example.net:27888, room by Bo, connection type Good"
        )
        link = copied.split(": ", 1)[1].split(" – ")[0]
        assert parse_link(link) == Invite(ServerAddress("example.net"), "Demo Arena", "Bo")
        assert evening.topics() == [cards.INVITE]
        assert "friends elsewhere" not in evening.window.notices.notices()[0].advice

    stage.play(scenario)


def test_nobody_is_invited_to_an_address_of_this_computer_only() -> None:
    here = ServerAddress("127.0.0.1", 27999)
    assert reachable(here, ()) is None
    assert reachable(here, ("192.168.1.5",)) == Place(ServerAddress("192.168.1.5", 27999), True)
    for host in ("localhost", "::1", "0.0.0.0"):
        place = reachable(ServerAddress(host, 27999), ("10.0.0.2",))
        assert place == Place(ServerAddress("10.0.0.2", 27999), True)
    assert reachable(ServerAddress("example.net"), ()) == Place(
        ServerAddress("example.net"), False
    )


def test_an_invitation_keeps_a_strange_name_readable() -> None:
    place = Place(ServerAddress("example.net"), False)
    made = invite_text(place, "A & B? 日本 " + "x" * 3000, "Bo", "LAN")
    assert parse_link(made.split("Bo: ", 1)[1].split(" – ")[0]).game.startswith("A & B? 日本")


def test_our_own_server_invites_into_the_own_network(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def addresses() -> tuple[str, ...]:
        return ("192.168.1.5",)

    monkeypatch.setattr("kaillera_client.gui.controllers.room_invite.local_addresses", addresses)

    async def scenario(evening: Evening) -> None:
        evening.controller.connection.begin(HostWish("Ana", 27888))
        await evening.settle()
        evening.engine.show(session())
        server = ServerStatus(("0.0.0.0", 27888), users=1, games=0)
        evening.engine.status = replace(evening.engine.status, server=server)
        evening.engine.say(e.LoggedIn(), e.OwnUserKnown(OWN_ID, b"Ana", 1), user(OWN_ID, b"Ana"))
        await evening.enter_room()
        evening.window.room.copy_invite()
        await evening.settle()
        copied = QGuiApplication.clipboard().text()
        assert "server=192.168.1.5:27888" in copied
        assert "127.0.0.1" not in copied
        assert "friends elsewhere cannot reach it" in evening.window.notices.notices()[0].advice

    stage.play(scenario)


# --- what servers say ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (b"Desynch Detected!", b"Player dropped a packet: Cy"),
        (b"Server", b"Game is desynched!"),
        (b"Server", b"Desynch Detected!"),
    ],
)
def test_q47_a_reported_desync_names_nobody(stage: Stage, name: bytes, line: bytes) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=False)
        evening.engine.say(e.GameStarting(b"Demo Arena", 4, 4, 3, 3), e.AllReady())
        evening.engine.say(e.GameChatReceived(name, line))
        await evening.settle()
        shown = [one for one in evening.window.notices.notices() if one.topic == DESYNC]
        assert [one.headline for one in shown] == ["The server reports a desync."]
        said = f"{shown[0].headline} {shown[0].advice} {shown[0].server_text}"
        assert not any(who in said for who in ("Bo", "Cy"))

    stage.play(scenario)


def test_a_player_who_imitates_the_server_is_a_player(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=False)
        evening.engine.say(
            e.PlayerEntered(player(11, b"Server")),
            e.GameChatReceived(b"Server", b"Game is desynched!"),
            e.GameChatReceived(b"Server", b"P1 Delay = 9 (9 frame delay)"),
        )
        await evening.settle()
        assert evening.topics() == []
        assert not any(one.delay_said for one in evening.models.players.rows())

    stage.play(scenario)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        (b"Previously kicked from this game", "R04"),
        (b"Owner only allows emulator version: Snes9x 1.53", "R05"),
        (b"All players must use the same emulator!", "R06"),
        (b"All players must use the same connection type!", "R07"),
        (b"Please Wait: Game is synchronizing!", "R10"),
    ],
)
def test_q80_refusals_in_rooms_have_their_cards(stage: Stage, line: bytes, number: str) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=True)
        evening.engine.say(e.RequestFailed(e.Request.START, True, line))
        await evening.settle()
        shown = evening.window.notices.notices()[0]
        assert shown.state_id == number
        assert shown.server_text == line.decode()
        assert shown.actions

    stage.play(scenario)


def test_q80_a_late_player_is_a_note_and_a_kick_is_a_card(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await four_players(evening, owner=False)
        evening.engine.say(e.GameChatReceived(b"Server", b"Player is lagged: Cy"))
        await evening.settle()
        notes = [part.text() for part in evening.window.room.chat.findChildren(QLabel)]
        assert any("The server says: Cy's packets come late." in note for note in notes)
        evening.engine.say(e.RoomLeft(e.RoomLeaveReason.REMOVED))
        await evening.settle()
        shown = evening.window.notices.notices()[0]
        assert (shown.state_id, shown.headline) == ("R12", "Bo removed you from the game.")
        assert evening.page() is PageId.LOBBY

    stage.play(scenario)


def test_e12_alone_one_can_invite_or_be_told(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.engine.say(
            e.RoomEntered(3, b"Demo Arena", True, ()), e.PlayerEntered(player(OWN_ID, b"Ana"))
        )
        await evening.settle()
        room = evening.window.room
        assert room._waiting.isVisible()
        assert room._waiting.property("stateId") == "E12"
        room.card_action_chosen.emit(CardAction.COPY_INVITE, room._waiting.card)
        room.card_action_chosen.emit(CardAction.NOTIFY_ME, room._waiting.card)
        await evening.settle()
        assert "server=example.net" in QGuiApplication.clipboard().text()
        notes = [line.text for line in evening.models.room_chat.lines()]
        assert notes == ["You will be told when somebody joins."]
        evening.engine.say(e.PlayerEntered(player(8, b"Bo")))
        await evening.settle()
        assert not room._waiting.isVisible()

    stage.play(scenario)
