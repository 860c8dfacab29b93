from PySide6.QtWidgets import QWidget

from kaillera_client.engine.events import ClientEvent
from kaillera_client.gui.controllers.cards import lobby as cards
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.values import ChatKind
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, game, user

FLOOD = b"Chat Denied: Flood Control"


def note_of(evening: Evening) -> QWidget:
    note = evening.window.lobby.chat.findChild(QWidget, "state_card")
    assert note is not None
    return note


def say(evening: Evening, text: str) -> None:
    edit = evening.window.lobby.chat.edit
    edit.setText(text)
    edit.returnPressed.emit()


def card_actions(evening: Evening) -> list[tuple[str, tuple[CardAction, ...]]]:
    return [(card.state_id, card.actions) for card in evening.window.notices.notices()]


def grey_lines(evening: Evening) -> list[str]:
    lines = evening.models.lobby_chat.lines()
    return [line.text for line in lines if line.kind is ChatKind.CLIENT]


def test_what_the_server_says_first_is_its_message(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(
            e.InformationReceived(b"server", b"Welcome\nBe nice\n"),
            e.InformationReceived(b"server", b":ACCESS=1"),
            e.InformationReceived(b"server", b"EmuLinker-K 0.16"),
        )
        await evening.settle()
        assert evening.models.lobby_chat.lines() == ()
        assert evening.window.lobby.motd.text == "Welcome\nBe nice\nEmuLinker-K 0.16"
        evening.engine.say(e.ChatReceived(b"Bo", b"hi"), e.InformationReceived(b"server", b"late"))
        await evening.settle()
        assert [line.text for line in evening.models.lobby_chat.lines()] == ["hi", "late"]

    stage.play(scenario)


def test_lines_for_machines_are_hidden(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(
            e.ChatReceived(b"Bo", b"hi"),
            e.InformationReceived(b"server", b":USERINFO=1\x022\x03"),
            e.InformationReceived(b"server", b"sccppevercheck"),
        )
        await evening.settle()
        assert [line.text for line in evening.models.lobby_chat.lines()] == ["hi"]

    stage.play(scenario)


def test_q80_flood_control_becomes_note_r01_and_the_text_is_kept(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        heard: list[str] = []
        evening.window.notices.announcer.announced.connect(heard.append)
        say(evening, "anyone for tetris?")
        evening.engine.say(e.InformationReceived(b"server", FLOOD))
        await evening.settle()
        note = note_of(evening)
        assert note.isVisible()
        assert note.property("stateId") == "R01"
        assert heard == ["Too fast. This server wants 2 s between messages. Your text is kept."]
        assert evening.window.lobby.chat.edit.text() == "anyone for tetris?"

    stage.play(scenario)


def test_q80_silence_becomes_note_r02(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        say(evening, "hello")
        evening.engine.say(e.InformationReceived(b"server", b"Chat Denied: Silenced"))
        await evening.settle()
        assert note_of(evening).property("stateId") == "R02"
        assert evening.window.lobby.chat.edit.text() == "hello"

    stage.play(scenario)


def test_what_came_back_is_not_kept_by_a_later_refusal(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        say(evening, "hello")
        evening.engine.say(
            e.ChatReceived(b"Ana", b"hello"), e.InformationReceived(b"server", FLOOD)
        )
        await evening.settle()
        assert evening.window.lobby.chat.edit.text() == ""

    stage.play(scenario)


def test_q80_refused_games_become_cards(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(game(4, b"Pong"), e.ChatReceived(b"Bo", b"hi"))
        await evening.settle()
        evening.window.lobby.games.selectRow(0)
        evening.window.lobby.join_button.click()
        refusals = (
            (e.Request.JOIN, b"Join Game Denied: You may not join a game in-progress!", "R03"),
            (e.Request.START, b"Start Game Denied: Server does not allow single player!", "R08"),
            (e.Request.CREATE, b"Server does not allow playing this game!", "R09"),
        )
        for request, text, state_id in refusals:
            evening.engine.say(e.RequestFailed(request, True, text))
            await evening.settle()
            newest = evening.window.notices.notices()[0]
            assert newest.state_id == state_id
            assert newest.server_text == text.decode()
            assert newest.actions
            if state_id != "R08":
                assert "Pong" in newest.headline

    stage.play(scenario)


def test_who_asks_is_told_when_a_running_game_ends(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(game(4, b"Pong"), e.ChatReceived(b"Bo", b"hi"))
        await evening.settle()
        evening.window.lobby.games.selectRow(0)
        evening.window.lobby.join_button.click()
        evening.engine.say(game(4, b"Pong", status=2))
        evening.controller.actions.act(CardAction.NOTIFY_ME, cards.game_running("Pong"))
        await evening.settle()
        assert "reminder" not in evening.topics()
        evening.engine.say(game(4, b"Pong", status=0))
        await evening.settle()
        assert evening.window.notices.notices()[0].headline == "Pong has ended."

    stage.play(scenario)


def test_who_asks_is_told_of_the_first_game(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.controller.actions.act(CardAction.NOTIFY_ME, cards.no_games())
        assert note_of(evening).isVisible()
        evening.engine.say(game(4, b"Pong"), game(5, b"Tetris"))
        await evening.settle()
        notices = evening.window.notices.notices()
        assert [card.headline for card in notices] == ["Bo has opened Pong."]

    stage.play(scenario)


def test_q80_text_that_cannot_be_sent_is_r13_and_goes_with_question_marks(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        say(evening, "hi 日本")
        await evening.settle()
        assert card_actions(evening) == [("R13", (CardAction.SEND_ANYWAY, CardAction.EDIT_TEXT))]
        card = evening.window.notices.notices()[0]
        assert card.headline == "This server uses Western 1252; “日” cannot be sent."
        evening.window.notices.action_chosen.emit(CardAction.SEND_ANYWAY, card)
        await evening.settle()
        assert evening.engine.told() == [c.SendChat(b"hi ??")]
        assert evening.window.lobby.chat.edit.text() == ""

    stage.play(scenario)


def test_r13_can_be_edited_instead(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        say(evening, "日")
        await evening.settle()
        card = evening.window.notices.notices()[0]
        evening.window.lobby.search.setFocus()
        evening.window.notices.action_chosen.emit(CardAction.EDIT_TEXT, card)
        assert evening.window.focusWidget() is evening.window.lobby.chat.edit
        say(evening, "hi")
        await evening.settle()
        assert evening.engine.told() == [c.SendChat(b"hi")]
        assert evening.topics() == []

    stage.play(scenario)


def test_waiting_lines_are_shown_instead_of_a_punishment(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        say(evening, "one")
        say(evening, "two")
        waiting = evening.window.lobby.chat.findChild(QWidget, "chat_waiting")
        assert waiting is not None
        assert waiting.property("text") == "Slow mode: 2.1 s · “two” waits"
        say(evening, "three")
        assert "2 lines wait" in waiting.property("text")
        await evening.settle()
        assert evening.engine.told() == [
            c.SendChat(b"one"),
            c.SendChat(b"two"),
            c.SendChat(b"three"),
        ]

    stage.play(scenario)


def test_long_lines_are_sent_in_pieces_and_long_commands_are_not(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        say(evening, "word " * 50)
        await evening.settle()
        sent = [
            command.text for command in evening.engine.told() if isinstance(command, c.SendChat)
        ]
        assert len(sent) == 2
        assert all(len(text) <= 150 for text in sent)
        assert b" ".join(sent).split() == [b"word"] * 50
        say(evening, "/msg 12 " + "x" * 200)
        await evening.settle()
        assert len(evening.engine.told()) == 2
        assert evening.window.lobby.chat.edit.text().startswith("/msg 12 ")

    stage.play(scenario)


def test_comings_and_goings_are_grey_lines_and_a_crowd_is_counted(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.profile.change(notify_arrivals=True)
        await evening.go_online()
        evening.engine.say(user(8, b"Bo"), game(1, b"Pong"), e.UserGone(8, b"Bo", b"bye"))
        await evening.settle()
        assert grey_lines(evening) == ["Bo came.", "Bo opened “Pong”.", "Bo left."]
        evening.engine.say(*(user(number, b"u%d" % number) for number in range(100, 300)))
        await evening.settle()
        assert len(grey_lines(evening)) == 12

    stage.play(scenario)


def test_lists_at_the_login_are_not_told_as_comings(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.play.address.setText("example.net")
        evening.window.play.go.click()
        await evening.settle()
        evening.engine.say(e.LoggedIn(), user(8, b"Bo"), game(1, b"Pong"))
        await evening.settle()
        assert evening.models.users.rowCount() == 1
        assert grey_lines(evening) == []

    stage.play(scenario)


def test_a_line_with_our_name_is_announced(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        heard: list[str] = []
        evening.window.notices.announcer.announced.connect(heard.append)
        evening.engine.say(e.ChatReceived(b"Bo", b"nobody"), e.ChatReceived(b"Bo", b"ana, come"))
        await evening.settle()
        assert heard == ["Bo: ana, come"]

    stage.play(scenario)


def test_another_client_s_chat_is_not_ours(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.emit(ClientEvent(99, e.ChatReceived(b"Bo", b"elsewhere")))
        await evening.settle()
        assert evening.models.lobby_chat.lines() == ()

    stage.play(scenario)


def test_every_card_of_the_lobby_has_a_sentence_and_no_exclamation() -> None:
    seen = {card.state_id for card in cards.samples()}
    assert {"E07", "R01", "R02", "R03", "R08", "R09", "R13"} <= seen
    for card in cards.samples():
        assert card.headline
        assert "!" not in card.headline + card.advice
        assert "{" not in card.headline + card.advice
