"""Samples of the pages that need no server, of the status bar and of the sheets."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui import languages
from kaillera_client.gui.controllers.cards import attached as cards
from kaillera_client.gui.controllers.setting_rows import setting_rows
from kaillera_client.gui.models.play_values import JoinQuestion
from kaillera_client.gui.models.values import PageId, StatusLine
from kaillera_client.gui.samples import lobby, room, servers
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.profile.settings import Settings
from kaillera_client.roms.match import Possession

translate = QCoreApplication.translate

NICKNAME = "Ana"


def play(window: MainWindow, models: Models) -> None:
    """Show the first page as somebody sees it who has played before."""
    del models
    page = window.play
    page.show_name(NICKNAME)
    page.judge_name(
        translate("welcome", "✓ fine ({n} characters at most)").format(n=30), fits=True
    )
    page.show_languages(languages.choices(), "")
    page.show_friend_means("")
    window.go_to(PageId.PLAY)


def busy(window: MainWindow, models: Models) -> None:
    """Show the first page while a login is under way."""
    play(window, models)
    window.play.show_busy(
        translate("connection", "Connecting to {server}…").format(server="Retro House")
    )


def attached(window: MainWindow, models: Models) -> None:
    """Show the first page while an emulator waits that was opened before any login."""
    play(window, models)
    name = "FinalBurn Neo v1.0.0.03"
    window.notices.show_notice(cards.waits(name, is_known=True))
    line = StatusLine(emulator=translate("status", "attached"), emulator_title=name)
    window.bar.show_line(line)


def hosting(window: MainWindow, models: Models) -> None:
    """Show the first page while our own server is open."""
    play(window, models)
    text = translate("connection", "Your server is open on port {port}.").format(port=27888)
    window.play.show_connected(text, ("192.168.1.5:27888", "10.0.0.2:27888"))


def advanced(window: MainWindow, models: Models) -> None:
    """Show the first page with the ways that need an address or a port."""
    play(window, models)
    window.play.show_advanced(hosting=False)


def settings(window: MainWindow, models: Models) -> None:
    """Show the settings, all with their defaults except the nickname."""
    del models
    rows = setting_rows(Settings(nickname=NICKNAME, text_percent=100))
    window.settings.show_rows(rows)
    window.settings.show_undo(rows[0].title)
    window.settings.show_portable(on=False, possible=True, folder="~/.config/kaillera-client")
    window.go_to(PageId.SETTINGS)


def compact(window: MainWindow, models: Models) -> None:
    """Show servers, lobby and room on one screen."""
    servers.fill(window, models)
    lobby.fill(window, models)
    room.fill(window, models)
    window.set_compact(True)
    window.go_to(PageId.LOBBY)


def join_sheet(window: MainWindow, models: Models) -> None:
    """Show the question before an invitation is followed."""
    play(window, models)
    window.join_sheet.ask(
        JoinQuestion(
            server="Retro House, retro.example:27888",
            known=True,
            name=NICKNAME,
            game="Street Fighter II Turbo (USA)",
            owner="Bo",
            delay=translate("invites", "1 frame for each 16 ms of your ping there, rounded up"),
            rom=Possession.HAVE_IT,
            rom_sure=True,
        )
    )
