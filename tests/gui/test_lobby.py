from kaillera_client.engine.commands import TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME
from kaillera_client.engine.errors import NotPossible
from kaillera_client.engine.events import EmulatorAttached
from kaillera_client.gui.controllers.lobby import connection_word
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.lobby_values import GameState
from kaillera_client.gui.models.values import ChatKind
from kaillera_client.gui.text import REPLACEMENT
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, user


def test_users_come_change_and_go(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(user(8, b"Bo"), user(9, b"Cy"), user(8, b"Bo", 99))
        evening.engine.say(e.UserGone(9, b"Cy", b"bye"))
        await evening.settle()
        rows = {row.user_id: row for row in evening.models.users.rows()}
        assert set(rows) == {OWN_ID, 8}
        assert rows[OWN_ID].own
        assert rows[8].ping_ms == 99

    stage.play(scenario)


def test_games_come_change_and_go(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(game(1, b"Pong"), game(2, DEMO_GAME, emulator=DEMO_EMULATOR))
        evening.engine.say(game(1, b"Pong", status=2), e.GameGone(77))
        await evening.settle()
        first, second = evening.models.games.rows()
        assert (first.state, first.same_emulator) == (GameState.PLAYING, False)
        assert (second.state, second.same_emulator) == (GameState.WAITING, True)
        evening.engine.say(e.GameGone(1))
        await evening.settle()
        assert [row.game_id for row in evening.models.games.rows()] == [2]

    stage.play(scenario)


def test_chat_shows_who_speaks(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(
            e.ChatReceived(b"Bo", b"hello"),
            e.ChatReceived(b"Ana", b"hi"),
            e.InformationReceived(b"server", b"Be nice\nNo, really\n"),
        )
        await evening.settle()
        lines = evening.models.lobby_chat.lines()
        assert [(line.kind, line.name, line.text) for line in lines] == [
            (ChatKind.PERSON, "Bo", "hello"),
            (ChatKind.OWN, "Ana", "hi"),
            (ChatKind.SERVER, "server", "Be nice"),
            (ChatKind.SERVER, "server", "No, really"),
        ]
        shown = evening.window.lobby.chat.view.toPlainText()
        assert "Bo: hello" in shown
        assert "[server] Be nice" in shown

    stage.play(scenario)


def test_hostile_text_arrives_harmless_everywhere(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evil = "\u202e<b>x</b>\x1b[2J\n".encode()
        evening.engine.say(
            user(8, evil * 50),
            game(1, evil, owner=evil, emulator=evil),
            e.ChatReceived(evil, evil * 100),
            e.InformationReceived(evil, evil),
        )
        await evening.settle()
        texts = [line.name + line.text for line in evening.models.lobby_chat.lines()]
        texts += [row.name for row in evening.models.users.rows()]
        texts += [row.name + row.host for row in evening.models.games.rows()]
        for text in texts:
            assert not set(text) & set("\u202e\x1b\n")
            assert len(text) <= 700
        assert any(REPLACEMENT in text for text in texts)
        view = evening.window.lobby.chat.view
        assert "<b>x</b>" in view.toPlainText()
        assert evening.window.lobby.chat.view.document().characterCount() < 2000

    stage.play(scenario)


def test_names_are_read_again_when_the_charset_becomes_known(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        name = "Привет"
        evening.engine.say(user(8, name.encode("cp1251")))
        for _ in range(5):
            evening.engine.say(e.ChatReceived(b"Bo", "Добрый вечер всем".encode("cp1251")))
        await evening.settle()
        row = evening.models.users.get(8)
        assert row is not None
        assert row.name == name

    stage.play(scenario)


def test_what_is_said_is_sent_and_not_shown_before_the_echo(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        chat = evening.window.lobby.chat
        chat.edit.setText("  hello  ")
        chat.edit.returnPressed.emit()
        chat.edit.returnPressed.emit()
        await evening.settle()
        assert evening.engine.told() == [c.SendChat(b"hello")]
        assert evening.models.lobby_chat.lines() == ()
        assert chat.edit.text() == ""

    stage.play(scenario)


def test_text_that_cannot_be_sent_is_given_back(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        chat = evening.window.lobby.chat
        chat.edit.setText("日本語")
        chat.edit.returnPressed.emit()
        await evening.settle()
        assert evening.engine.told() == []
        assert evening.topics() == ["chat"]
        assert chat.edit.text() == "日本語"

    stage.play(scenario)


def test_creating_and_joining(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        lobby = evening.window.lobby
        lobby.create_button.click()
        lobby.create_sheet.create_button.click()
        evening.engine.say(game(4, b"Pong"), game(5, b"Quake", status=1))
        await evening.settle()
        assert not lobby.join_button.isEnabled()
        lobby.games.selectRow(0)
        assert lobby.join_button.isEnabled()
        lobby.join_button.click()
        lobby.games.selectRow(1)
        assert not lobby.join_button.isEnabled()
        await evening.settle()
        assert evening.engine.told() == [c.CreateGame(DEMO_GAME), c.JoinGame(4)]

    stage.play(scenario)


def test_a_game_that_fills_while_selected_cannot_be_joined(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(game(4, b"Pong"))
        await evening.settle()
        evening.window.lobby.games.selectRow(0)
        evening.engine.say(game(4, b"Pong", status=2))
        await evening.settle()
        assert not evening.window.lobby.join_button.isEnabled()

    stage.play(scenario)


def test_another_emulator_brings_its_games(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.emit(EmulatorAttached(DESK, DEMO_EMULATOR, (DEMO_GAME,)))
        evening.engine.emit(EmulatorAttached(DESK, b"Emu 1", (b"Pong", b"Tetris")))
        await evening.settle()
        evening.window.lobby.create_button.click()
        sheet = evening.window.lobby.create_sheet
        assert [row.name for row in sheet.model.rows()] == ["Pong", "Tetris"]
        sheet.table.selectRow(1)
        sheet.create_button.click()
        await evening.settle()
        assert evening.engine.told() == [c.CreateGame(b"Tetris")]

    stage.play(scenario)


def test_what_is_not_possible_is_told(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.fail(c.CreateGame, NotPossible("This is not possible while in a room."))
        evening.window.lobby.create_button.click()
        evening.window.lobby.create_sheet.create_button.click()
        await evening.settle()
        assert evening.topics() == ["request"]
        assert isinstance(evening.engine.commands[-1], TellClient)

    stage.play(scenario)


def test_unknown_connection_types_are_shown_as_numbers() -> None:
    assert [connection_word(n) for n in (0, 1, 6, 7)] == ["0", "LAN", "Bad", "7"]
