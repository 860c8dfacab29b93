"""The emulator that the user has opened himself: before a login, in one, with another name, let go, missing."""

import asyncio
from dataclasses import replace

import pytest

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import (
    AskMoreInfos,
    OpenClient,
    ReleaseEmulator,
    WelcomeEmulators,
)
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.events import (
    EmulatorAttached,
    EmulatorGone,
    EmulatorRefused,
    EmulatorWantsWindow,
    GameFinished,
)
from kaillera_client.engine.report import GameReport
from kaillera_client.engine.status import EmulatorState
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.library_words import kind_words, known_words
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, game, session
from tests.gui.watchdog import never_blocks

NEO = b"FinalBurn Neo v1"
STARTING = e.GameStarting(b"Bomb Man", player=1, players=2, frame_delay=3, delay_frames=3)
ATTACHED = EmulatorAttached(DESK, NEO, (b"Bomb Man", b"Puzzle"), bits=32, program="fbneo.exe")


async def attach(evening: Evening, event: EmulatorAttached = ATTACHED) -> None:
    evening.engine.emit(event)
    await evening.settle()


async def leave(evening: Evening) -> None:
    evening.engine.emit(EmulatorGone(DESK, "The emulator was closed."))
    await evening.settle()


def card(evening: Evening, topic: str = "attached") -> Card:
    return {notice.topic: notice for notice in evening.window.notices.notices()}[topic]


def logins(evening: Evening) -> list[OpenClient]:
    return [command for command in evening.engine.commands if isinstance(command, OpenClient)]


def offered(evening: Evening) -> list[str]:
    sheet = evening.window.lobby.create_sheet
    sheet.close_sheet()
    evening.window.lobby.create_button.click()
    assert sheet.is_open
    return [row.name for row in sheet.model.rows()]


def bar_text(evening: Evening) -> str:
    evening.controller._on_poll()
    return str(evening.window.bar._emulator.text())


def plays(evening: Evening, state: EmulatorState) -> None:
    (own,) = evening.engine.status.clients
    clients = (replace(own, emulator=state),)
    evening.engine.status = replace(evening.engine.status, clients=clients)


def test_one_that_comes_before_a_login_is_seen_and_asks_for_a_server(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.controller.attached.begin(("/bin/client", "gui"))
        await evening.settle()
        welcome = WelcomeEmulators(DESK, start_with=("/bin/client", "gui"))
        assert welcome in evening.engine.commands
        evening.window.go_to(PageId.LIBRARY)
        evening.window.showMinimized()
        await attach(evening)
        assert evening.topics() == []
        evening.engine.emit(EmulatorWantsWindow(DESK))
        evening.engine.emit(EmulatorWantsWindow(DESK))
        await evening.settle()
        assert not evening.window.isMinimized()
        assert evening.page() is PageId.PLAY
        assert evening.topics() == ["attached"]
        assert card(evening).headline == "FinalBurn Neo v1 is attached. Choose a server."
        assert bar_text(evening) == "FinalBurn Neo v1: attached"
        evening.controller.actions.act(CardAction.CHOOSE_SERVER, card(evening))
        assert evening.page() is PageId.SERVERS
        await leave(evening)
        assert evening.topics() == []
        assert bar_text(evening) == ""

    stage.play(scenario)


def test_what_is_known_of_it_is_read_in_the_help(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.controller.attached.begin(())
        await attach(evening, replace(ATTACHED, emulator=b"Snes9X v1.43", program="snes9x.exe"))
        evening.engine.emit(EmulatorWantsWindow(DESK))
        await evening.settle()
        assert CardAction.EXPLAIN_ATTACHED in card(evening).actions
        evening.controller.actions.act(CardAction.EXPLAIN_ATTACHED, card(evening))
        assert evening.page() is PageId.HELP
        text = evening.window.help.topics.text
        assert text.textCursor().block().text() == "Snes9x (Kaillera builds)"
        assert 0 <= text.cursorRect().top() < text.viewport().height() / 2
        await leave(evening)
        await attach(evening, replace(ATTACHED, emulator=b"Homemade 1", program="homemade.exe"))
        evening.engine.emit(EmulatorWantsWindow(DESK))
        await evening.settle()
        assert CardAction.EXPLAIN_ATTACHED not in card(evening).actions, "nothing is known"

    stage.play(scenario)


def test_the_login_has_its_name_and_its_games(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await attach(evening)
        evening.engine.emit(EmulatorWantsWindow(DESK))
        await evening.go_online()
        (login,) = logins(evening)
        assert (login.emulator, login.launch, login.bridge) == (NEO, None, DESK)
        assert evening.topics() == []
        assert offered(evening) == ["Bomb Man", "Puzzle"]
        model = evening.window.lobby.create_sheet.model
        assert known_words(model.rows()[0]) == "the emulator's own"
        assert kind_words(model.rows()[0]) == "in its list"
        assert "FinalBurn Neo v1" in evening.window.lobby.create_sheet._emulator.text()
        plays(evening, EmulatorState.ATTACHED)
        assert bar_text(evening) == "FinalBurn Neo v1: ready"
        await leave(evening)
        plays(evening, EmulatorState.NONE)
        assert bar_text(evening) == "FinalBurn Neo v1: not attached"
        assert offered(evening) == ["Bomb Man", "Puzzle"], "it is what we are here with"
        assert "not attached" in evening.window.lobby.create_sheet._emulator.text()

    stage.play(scenario)


def test_a_practice_has_a_place_of_its_own(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await attach(evening)
        evening.window.play.practise.click()
        await evening.settle()
        login = logins(evening)[0]
        assert (login.emulator, login.bridge) == (DEMO_EMULATOR, None)
        assert login.launch is not None
        evening.engine.emit(EmulatorWantsWindow(DESK))
        await evening.settle()
        assert "attached" in evening.topics()
        evening.engine.say(e.LoggedIn())
        await evening.settle()
        assert "attached" not in evening.topics()
        evening.window.lobby.disconnect_wanted.emit()
        await evening.until(lambda: "attached" in evening.topics())
        assert card(evening).headline == "FinalBurn Neo v1 is attached. Choose a server."

    stage.play(scenario)


@pytest.mark.parametrize(
    "profile",
    [
        EmulatorProfile("neo", "Neo", "/games/other", wire_name=NEO.decode()),
        EmulatorProfile("neo", "Neo", "/games/FBNeo.exe"),
    ],
)
def test_one_that_the_user_has_added_is_known_by_its_name_or_its_program(
    stage: Stage, profile: EmulatorProfile
) -> None:
    stage.profile = Profile(
        Settings(nickname="Ana", appearance="light"), emulators=EmulatorBook((profile,))
    )

    async def scenario(evening: Evening) -> None:
        await attach(evening)
        await evening.go_online()
        assert logins(evening)[0].emulator == NEO
        assert evening.controller._launching.plays_with("neo")
        assert not evening.controller._launching.plays_guest
        await evening.enter_room()
        assert evening.topics() == [], "it is there, so nothing has to be started"

    stage.play(scenario)


def test_another_emulator_than_the_one_we_are_here_with(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        assert logins(evening)[0].emulator == DEMO_EMULATOR
        await attach(evening)
        assert "you are here with the demo game" in card(evening).headline
        assert offered(evening) == ["Bomb Man", "Puzzle"]
        await leave(evening)
        assert evening.topics() == []
        assert offered(evening) == ["Demo Arena"]
        assert not evening.controller.create._offer().emulator.plays_files
        await attach(evening)
        evening.controller.actions.act(CardAction.LOG_IN_AGAIN, card(evening))
        await evening.until(lambda: len(logins(evening)) == 2)
        assert logins(evening)[1].emulator == NEO

    stage.play(scenario)


def test_letting_it_go_asks_only_while_it_plays(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        release = evening.window.menus._release
        assert not release.isEnabled()
        await attach(evening)
        assert release.isEnabled()
        release.trigger()
        await evening.settle()
        assert evening.engine.commands.count(ReleaseEmulator(DESK)) == 1
        await evening.go_online()
        offered(evening)
        button = evening.window.lobby.create_sheet.release_button
        assert button.isVisible()
        plays(evening, EmulatorState.PLAYING)
        button.click()
        await evening.settle()
        assert evening.engine.commands.count(ReleaseEmulator(DESK)) == 1
        evening.controller.actions.act(
            CardAction.RELEASE_ANYWAY, card(evening, "release-emulator")
        )
        await evening.settle()
        assert evening.engine.commands.count(ReleaseEmulator(DESK)) == 2
        await leave(evening)
        assert evening.topics() == []
        assert not release.isEnabled()
        assert not button.isVisible()
        evening.controller.attached.release()
        await evening.settle()
        assert evening.engine.commands.count(ReleaseEmulator(DESK)) == 2

    stage.play(scenario)


def test_a_second_one_is_told_which_one_is_there(stage: Stage) -> None:
    refused = EmulatorRefused(DESK, "Another emulator is already attached to this client.")

    async def scenario(evening: Evening) -> None:
        evening.engine.emit(refused)
        await evening.settle()
        assert card(evening, "emulator").headline == "An emulator could not attach."
        await attach(evening)
        assert "emulator" not in evening.topics()
        for _ in range(2):
            evening.engine.emit(refused)
        await evening.settle()
        assert evening.topics().count("second-emulator") == 1
        told = card(evening, "second-emulator")
        assert told.advice.startswith("FinalBurn Neo v1 is attached")
        assert told.details == (refused.sentence,)
        evening.controller.actions.act(CardAction.RELEASE_EMULATOR, told)
        await evening.settle()
        assert ReleaseEmulator(DESK) in evening.engine.commands
        await leave(evening)
        assert "second-emulator" not in evening.topics()

    stage.play(scenario)


def test_a_game_that_starts_without_it_is_told(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await attach(evening)
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(STARTING)
        await evening.settle()
        assert evening.topics() == []
        told = evening.models.room_chat.lines()[-1].text
        assert told == "The game starts in FinalBurn Neo v1. Go to its window."
        await leave(evening)
        evening.engine.show(session(Phase.STARTING, room=3))
        evening.engine.say(STARTING)
        await evening.settle()
        assert evening.models.room_chat.lines()[-1].text == "The game starts."
        assert card(evening).headline == "The game starts, and FinalBurn Neo v1 is not attached."
        await attach(evening)
        assert evening.topics() == []

    stage.play(scenario)


def test_the_library_says_what_is_played_with(stage: Stage) -> None:
    neo = EmulatorProfile("neo", "Neo", "/games/other", wire_name=NEO.decode())
    other = EmulatorProfile("other", "Other", "/games/third")
    stage.profile = Profile(
        Settings(nickname="Ana", appearance="light", emulator="other"),
        emulators=EmulatorBook((other,)),
    )

    async def scenario(evening: Evening) -> None:
        evening.controller.emulators.show_details("other")
        panel = evening.window.library.emulators
        assert panel.form.play.text() == "✓ You play with it"
        assert not panel.attached.isVisible()
        await attach(evening)
        assert panel.attached.isVisible()
        assert panel.attached.text().startswith("FinalBurn Neo v1 is attached: you play with it")
        assert panel.form.play.text() == "✓ Chosen"
        assert not panel.form.play.isEnabled()
        rows = [panel.list.item(row).text() for row in range(panel.list.count())]
        assert rows == ["Demo Arena", "Other"]
        evening.profile.put_emulators(EmulatorBook((other, neo)))
        await evening.settle()
        assert panel.list.item(2).text() == "✓ Neo"
        await leave(evening)
        assert panel.list.item(1).text() == "✓ Other"
        assert panel.form.play.text() == "✓ You play with it"
        assert not panel.attached.isVisible()

    stage.play(scenario)


def test_it_ended_a_game_and_is_back(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await attach(evening)
        await evening.go_online()
        await evening.enter_room()
        for by_own_wish, left in ((False, []), (True, ["game"])):
            report = GameReport(
                1, 2, 9, 3, 3, "", "", 9, 99.0, None, 1, 2, 3, "Closed.", by_own_wish=by_own_wish
            )
            evening.engine.say(STARTING, e.GameEnded(e.GameEndReason.OWN_DROP))
            evening.engine.emit(GameFinished(1, report))
            await leave(evening)
            assert evening.topics() == ["game"]
            await attach(evening)
            assert evening.topics() == left

    stage.play(scenario)


def test_more_about_a_game_is_offered_where_the_emulator_can_tell(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await attach(evening)
        await evening.go_online()
        evening.engine.say(game(4, b"Puzzle", emulator=NEO), game(5, b"Other"))
        await evening.settle()
        lobby, sheet = evening.window.lobby, evening.window.lobby.create_sheet
        listed = {row.game_id: row for row in evening.models.games.rows()}
        assert "About" not in _entries(lobby.menu_for(listed[4]))
        assert offered(evening)
        assert sheet.menu_for(sheet.model.row_at(0)) is None
        await attach(evening, replace(ATTACHED, tells_more=True))
        assert "About" not in _entries(lobby.menu_for(listed[5])), "another emulator's game"
        menu = lobby.menu_for(listed[4])
        assert menu is not None
        next(one for one in menu.actions() if one.text().startswith("About")).trigger()
        menu = sheet.menu_for(sheet.model.row_at(0))
        assert menu is not None
        menu.actions()[0].trigger()
        await evening.settle()
        asked = [one for one in evening.engine.commands if isinstance(one, AskMoreInfos)]
        assert asked == [AskMoreInfos(DESK, b"Puzzle"), AskMoreInfos(DESK, b"Bomb Man")]

    stage.play(scenario)


def _entries(menu: object) -> str:
    return "\n".join(action.text() for action in menu.actions())  # type: ignore[attr-defined]


def test_a_list_of_30000_games_does_not_block_the_window(stage: Stage) -> None:
    names = tuple(b"Pok\xe9mon number %d (World)" % number for number in range(30_000))

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        offered_games = evening.controller._lobby.offered

        async def work() -> None:
            await attach(evening, replace(ATTACHED, games=names))
            await evening.until(lambda: len(offered_games.now.rows) == len(names), limit=30)
            sheet = evening.window.lobby.create_sheet
            evening.window.lobby.create_button.click()
            await evening.settle()
            sheet.search.setText("29999")
            await evening.settle()
            assert sheet.row is not None
            assert sheet.row.name == "Pokémon number 29999 (World)"
            assert sheet.model.rowCount() == 1
            sheet.search.clear()
            await asyncio.sleep(0)
            sheet.close_sheet()
            await leave(evening)

        await never_blocks(work)

    stage.play(scenario)


def test_long_names_that_differ_only_at_their_end_are_two_games(stage: Stage) -> None:
    start = "The King of Fighters '98 - The Slugfest / Dream Match Never Ends "
    names = (f"{start}(Korean board)", f"{start}(NGM-2420)")

    async def scenario(evening: Evening) -> None:
        await attach(evening, replace(ATTACHED, games=tuple(map(str.encode, names))))
        await evening.go_online()
        assert offered(evening) == [*names]
        sheet = evening.window.lobby.create_sheet
        sheet.search.setText("ngm")
        sheet.create_button.click()
        await evening.settle()
        assert evening.engine.told()[-1] == c.CreateGame(names[1].encode())

    stage.play(scenario)


def test_names_are_read_again_with_the_servers_charset(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await attach(evening, replace(ATTACHED, games=("ポン".encode("cp932"),)))
        await evening.go_online()
        evening.controller._own.speech.choose("cp932")
        evening.controller._lobby.read_again()
        await evening.settle()
        assert offered(evening) == ["ポン"]

    stage.play(scenario)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (replace(ATTACHED, emulator=b"Neo|1", program="neo.exe"), b"neo.exe"),
        (replace(ATTACHED, emulator=b"Neo\t1", program=""), b"Kaillera"),
    ],
)
def test_a_name_that_servers_refuse_is_not_told_to_them(
    stage: Stage, event: EmulatorAttached, told: bytes
) -> None:
    async def scenario(evening: Evening) -> None:
        await attach(evening, event)
        await evening.go_online()
        assert logins(evening)[0].emulator == told
        assert evening.topics() == ["emulator-name"], "it is not another emulator"
        assert (
            f"The server was told {told.decode()} instead."
            in card(evening, "emulator-name").advice
        )
        assert offered(evening) == ["Bomb Man", "Puzzle"]
        await leave(evening)
        assert offered(evening) == ["Bomb Man", "Puzzle"], "it is what we are here with"

    stage.play(scenario)


def test_the_profile_says_what_servers_are_told_instead(stage: Stage) -> None:
    profile = EmulatorProfile("neo", "Neo", "/games/FBNeo.exe")
    stage.profile = Profile(
        Settings(nickname="Ana", appearance="light"), emulators=EmulatorBook((profile,))
    )

    async def scenario(evening: Evening) -> None:
        await attach(evening, replace(ATTACHED, emulator=b"Neo|1"))
        await evening.go_online()
        assert logins(evening)[0].emulator == b"Neo"
        assert evening.profile.emulators.profiles == (profile,), "nothing to learn from that"
        named = replace(profile, wire_name="Neo 1")
        evening.profile.put_emulators(EmulatorBook((named,)))
        evening.controller.connection.reconnect()
        await evening.until(lambda: len(logins(evening)) == 2)
        assert logins(evening)[1].emulator == b"Neo 1"
        assert evening.controller._launching.plays_with("neo")

    stage.play(scenario)
