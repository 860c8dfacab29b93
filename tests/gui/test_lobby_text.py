"""Text of every charset in the lobby, and text that was made to do harm."""

import functools
import itertools
from collections.abc import Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.models.lobby_values import CharsetChoice
from kaillera_client.gui.text import REPLACEMENT
from kaillera_client.links.address import ServerAddress
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, game, user
from tests.gui.watchdog import LIMIT
from tests.yardstick import cost_of

SERVER = ServerAddress("example.net")

SENTENCES = {
    "cp932": ("さくら", "こんばんは、一緒に遊びませんか"),
    "cp949": ("민준", "안녕하세요 같이 게임 하실래요"),
    "gbk": ("雨晴", "大家好我们一起玩游戏吧"),
    "cp1251": ("Дмитрий", "Добрый вечер всем"),
    "cp1252": ("Zoé", "ça va très bien, à bientôt"),
    "utf-8": ("Łukasz", "Cześć, gramy? こんばんは"),
}


@pytest.mark.parametrize("charset", SENTENCES)
def test_q64_the_charset_is_found_within_20_strings_and_old_lines_are_read_again(
    stage: Stage, charset: str
) -> None:
    name, sentence = SENTENCES[charset]

    async def scenario(evening: Evening) -> None:
        evening.profile.change(notify_arrivals=True)
        await evening.go_online()
        evening.engine.say(user(8, name.encode(charset)))
        evening.engine.say(game(1, sentence.encode(charset), owner=name.encode(charset)))
        for _ in range(9):
            evening.engine.say(e.ChatReceived(name.encode(charset), sentence.encode(charset)))
        await evening.settle()
        for person in evening.models.users.rows():
            assert person.own or person.name == name
        row = evening.models.games.get(1)
        assert row is not None
        assert (row.name, row.host) == (sentence, name)
        said = [line for line in evening.models.lobby_chat.lines() if line.name]
        assert {(line.name, line.text) for line in said} == {(name, sentence)}
        assert f"{name} came." in evening.window.lobby.chat.view.toPlainText()

    stage.play(scenario)


def test_q64_a_choice_reads_all_old_lines_again_and_is_remembered(stage: Stage) -> None:
    name, sentence = SENTENCES["cp1251"]

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(
            user(8, name.encode("cp1251")),
            game(1, name.encode("cp1251")),
            e.InformationReceived(b"server", sentence.encode("cp1251")),
            e.ChatReceived(name.encode("cp1251"), sentence.encode("cp1251")),
        )
        await evening.settle()
        encoding = evening.window.lobby.chat.encoding
        assert encoding is not None
        for charset in ("cp1252", "cp932", "cp1251"):
            encoding.chosen.emit(charset)
            await evening.settle()
            expected = sentence.encode("cp1251").decode(charset, "replace")
            expected = expected.replace("\x81", REPLACEMENT)
            text = [line.text for line in evening.models.lobby_chat.lines()][-1]
            assert text[:4] == expected[:4]
        row = evening.models.users.get(8)
        hall = evening.models.games.get(1)
        assert row is not None
        assert hall is not None
        assert (row.name, hall.name) == (name, name)
        assert evening.window.lobby.motd.text == sentence
        assert encoding.currentText() == "Text: Cyrillic 1251"
        known = evening.profile.servers.find(SERVER)
        assert known is not None
        assert known.charset == "cp1251"
        encoding.chosen.emit("")
        assert encoding.currentText() == "Text: Auto (Cyrillic 1251)"
        forgotten = evening.profile.servers.find(SERVER)
        assert forgotten is None or forgotten.charset == ""

    stage.play(scenario)


def test_q64_a_remembered_charset_is_used_from_the_first_line(stage: Stage) -> None:
    stage.profile = replace(
        stage.profile, servers=ServerBook().with_charset(SERVER, "cp949", "Retro House")
    )
    name, sentence = SENTENCES["cp949"]

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(e.ChatReceived(name.encode("cp949"), sentence.encode("cp949")))
        await evening.settle()
        line = evening.models.lobby_chat.lines()[-1]
        assert (line.name, line.text) == (name, sentence)
        assert evening.controller._own.speech.choice == CharsetChoice("cp949", "cp949")

    stage.play(scenario)


HARMFUL = (
    b"<img src=http://example.net/x.png>",
    b"<b>bold</b>",
    "\u202egnirts".encode(),
    b"x" * 10_000,
    b"before\x00after",
)


def test_q65_harmful_text_is_shown_literally_capped_and_asks_for_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []

    def load(_document: QTextDocument, _kind: int, address: QUrl) -> None:
        asked.append(address)

    monkeypatch.setattr(QTextDocument, "loadResource", load)

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(e.InformationReceived(b"server", HARMFUL[0] + b"\n" + HARMFUL[3]))
        for number, text in enumerate(HARMFUL, start=20):
            evening.engine.say(
                user(number, text),
                game(number, text, owner=text, emulator=text),
                e.ChatReceived(text, text),
                e.InformationReceived(text, text),
                e.UserGone(number, text, text),
            )
        await evening.settle()
        evening.window.lobby.motd.unfold(True)
        page = evening.window.lobby
        shown = page.chat.view.toPlainText()
        assert "<img src=http://example.net/x.png>" in shown
        assert "<b>bold</b>: <b>bold</b>" in shown
        assert f"{REPLACEMENT}gnirts" in shown
        assert not set(shown + page.motd.text) & set("\x00\u202e")
        assert page.motd.text.startswith("<img src=")
        assert len(page.motd.text) < 1000
        for line in evening.models.lobby_chat.lines():
            assert len(line.name) <= 60
            assert len(line.text) <= 600
        names = [row.name for row in evening.models.games.rows()]
        assert "<b>bold</b>" in names
        assert max(map(len, names)) <= 60
        assert "<img" not in page.chat.view.document().toHtml()
        evening.window.grab()
        assert asked == []

    stage.play(scenario)


def _tell(lobby: LobbyController, said: Iterable[e.Event]) -> None:
    for event in said:
        lobby.on_event(event)


def test_no_handler_blocks_the_window_while_500_users_and_games_arrive(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        lobby = evening.controller._lobby
        for number in range(500):
            name = f"Игрок {number}".encode("cp1251")
            said = (
                user(1000 + number, name, number),
                game(number, name, owner=name, status=number % 3),
                e.ChatReceived(name, b"hello"),
            )
            tell = functools.partial(_tell, lobby, said)
            # What the last ones cost counts: then everything is there that a handler could walk through.
            if number < 498:
                tell()
            else:
                assert cost_of(tell, tries=3) < LIMIT
        assert evening.models.users.rowCount() == 501

    stage.play(scenario)


def test_reading_500_users_and_games_again_does_not_block_the_window(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        for number in range(500):
            name = f"Игрок {number}".encode("cp1251")
            evening.engine.say(
                user(1000 + number, name, number),
                game(number, name, owner=name, status=number % 3),
                e.ChatReceived(name, name * 3),
            )
        await evening.until(lambda: evening.models.games.rowCount() == 500)
        await evening.settle()
        lobby = evening.controller._lobby
        charsets = itertools.cycle(("cp1252", "cp1251"))
        assert cost_of(lambda: lobby.choose_charset(next(charsets))) < LIMIT
        lobby.choose_charset("cp1252")
        await evening.settle()
        row = evening.models.users.get(1499)
        assert row is not None
        assert row.name == "Игрок 499".encode("cp1251").decode("cp1252")

    stage.play(scenario)
