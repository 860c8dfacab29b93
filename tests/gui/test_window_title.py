from PySide6.QtWidgets import QApplication

from kaillera_client.gui import languages
from kaillera_client.gui.models.values import PageId
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening

SERVER = "example.net:27888"


def test_the_title_says_where_one_is(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        window = evening.window
        assert window.windowTitle() == "Play"
        window.go_to(PageId.SERVERS)
        assert window.windowTitle() == "Servers"
        await evening.go_online()
        window.go_to(PageId.LOBBY)
        assert window.windowTitle() == f"Lobby – {SERVER}"
        await evening.enter_room()
        assert window.windowTitle() == f"Room – Demo Arena, 2 players – {SERVER}"
        evening.engine.say(e.PlayerLeft(8, b"Bo"))
        await evening.settle()
        assert window.windowTitle() == f"Room – Demo Arena, 1 player – {SERVER}"
        evening.engine.say(e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST))
        await evening.settle()
        assert window.windowTitle() == f"Lobby – {SERVER}"
        evening.engine.say(e.Disconnected(e.DisconnectReason.REMOVED, b""))
        await evening.settle()
        assert SERVER not in window.windowTitle()

    stage.play(scenario)


def test_the_program_has_one_name_behind_its_titles(application: QApplication) -> None:
    before = application.applicationDisplayName()
    translators = languages.install(application, "es")
    try:
        assert application.applicationDisplayName() == "Cliente de Kaillera"
    finally:
        languages.remove(translators)
    assert application.applicationDisplayName() == "Kaillera client"
    application.setApplicationDisplayName(before)
