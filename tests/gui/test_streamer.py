"""Streamer mode: nothing that leads to somebody is seen, heard or copied, and everything comes back."""

import gc
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.diagnostics.covering import Cover, Private
from kaillera_client.diagnostics.values import Check, Verdict
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import OpenClient
from kaillera_client.gui.controllers.cards import launching, streaming
from kaillera_client.gui.controllers.streamer import cover_words
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.emulator_values import EmulatorRow, KnownRow, Preview
from kaillera_client.gui.models.help_values import CheckRow, Remedy, RowState
from kaillera_client.gui.models.library_values import LibraryRow, SeenFile
from kaillera_client.gui.models.play_values import JoinQuestion
from kaillera_client.gui.models.rom_values import FileChoice
from kaillera_client.gui.models.room_values import StallRow
from kaillera_client.gui.models.server_values import ServerDetails, WaitingRow
from kaillera_client.gui.models.values import ConnectWish, PageId
from kaillera_client.gui.models.veil import Veil
from kaillera_client.gui.samples import screens
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.gui.views.notices import NoticeArea
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.veiling import cover_all
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.exposed import clipboard, exposed
from tests.gui.fakes import OWN_ID, Evening, player, session, user
from tests.gui.test_notifications import look_away

ACCOUNT = "wilhelmine"
HOME = f"/srv/accounts/{ACCOUNT}"
HOST = "geheim.example"
IP4 = "203.0.113."
IP6 = "2001:db8::"
MAIL = f"{ACCOUNT}@post.example"
SECRETS = (ACCOUNT, HOST, IP4, IP6, "post.example")
BREAK = "\u200b"
STREAMING = Settings(nickname="Ana", appearance="light", streamer_mode=True)


AnyWidget = TypeVar("AnyWidget", bound=QWidget)


class Seeds:
    """Makes addresses and paths, each another one, and knows which were put somewhere."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def _new(self, text: str) -> str:
        self.told.append(text)
        return text

    def ip4(self) -> str:
        return self._new(f"{IP4}{len(self.told) + 1}")

    def ip6(self) -> str:
        return self._new(f"{IP6}bad:{len(self.told) + 1:x}")

    def path(self) -> str:
        return self._new(f"{HOME}/place {len(self.told)}/file.zip")

    def host(self) -> str:
        return self._new(f"n{len(self.told)}.{HOST}")

    def all(self) -> str:
        return f"{self.ip4()}:27999 [{self.ip6()}]:27999 {self.host()} “{self.path()}” {MAIL}"


def texts(window: MainWindow) -> list[tuple[str, str]]:
    # What only C++ holds must cover itself, too.
    gc.collect()
    return [(where, text.replace(BREAK, "")) for where, text in exposed(window)]


def leaks(window: MainWindow) -> list[tuple[str, str]]:
    """Return every text with a secret in it."""
    return [(where, text) for where, text in texts(window) if any(one in text for one in SECRETS)]


def missing(window: MainWindow, seeds: Seeds) -> list[str]:
    """Return what was put into the window and is not found by the walk: the walk's own proof."""
    everything = "\n".join(text for _, text in texts(window))
    return [seed for seed in seeds.told if seed not in everything]


def find(root: QWidget, kind: type[AnyWidget], name: str) -> AnyWidget:
    found = root.findChild(kind, name)
    assert isinstance(found, kind)
    return found


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> str:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, HOME)
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, ACCOUNT)
    assert str(Path.home()) == HOME
    return HOME


# --- everywhere ----------------------------------------------------------------------------------


def seeded_profile(seeds: Seeds) -> Profile:
    book = ServerBook()
    for host in (HOST, seeds.ip4(), seeds.ip6()):
        book = book.with_favourite(ServerAddress(host), True)
    return Profile(
        Settings(
            nickname="Ana",
            appearance="light",
            use_default_lists=False,
            list_urls=(f"https://{seeds.host()}/list",),
            rom_folders=(seeds.path(),),
            dat_files=(seeds.path(),),
        ),
        servers=book,
    )


async def fill(evening: Evening, seeds: Seeds) -> None:
    """Put addresses, paths and names wherever the window shows some."""
    window = evening.window
    for page in PageId:
        window.go_to(page)
    await connect(evening, seeds)
    window.play.show_connected(seeds.all(), (seeds.ip4(), seeds.ip6()))
    window.go_to(PageId.SERVERS)
    window.servers.open_paste_box()
    window.servers.paste_box.edit.setText(f"{seeds.ip4()}:27900")
    evening.models.waiting.put(waiting(seeds))
    window.play.friend.setText(f"{seeds.ip4()}:27900")
    fill_talk(evening, seeds)
    fill_library(window, seeds)
    fill_help_and_settings(window, seeds)
    fill_notices(window, seeds)
    await evening.settle()
    fill_last(window, seeds)


def fill_last(window: MainWindow, seeds: Seeds) -> None:
    """Last of all: lobby, list, room and library show their own when something happens."""
    path = seeds.path()
    row = LibraryRow(
        1, "Pong", "pong", RomEntry(path, "Pong", Fingerprint(1, 2)), file=path, place=path
    )
    window.library.games.details.show_row(row)
    window.servers.show_details(ServerDetails(about=seeds.all(), line=seeds.all()))
    window.lobby.motd.show_lines((seeds.all(), f"http://{seeds.ip4()}/map"))
    window.lobby.motd.unfold(True)
    window.room.roms._fill((FileChoice(1, seeds.all(), "1A2B3C4D", True),))


async def connect(evening: Evening, seeds: Seeds) -> None:
    """Be in a room of a server whose host was not known before."""
    evening.window.play.address.setText(seeds.host())
    wish = ConnectWish("Ana", seeds.host(), 1)
    evening.controller.connection.begin(wish)
    await evening.settle()
    evening.engine.show(session())
    evening.engine.say(e.LoggedIn(), e.OwnUserKnown(OWN_ID, b"Ana", 40), user(OWN_ID, b"Ana"))
    await evening.settle()
    await evening.enter_room()


def waiting(seeds: Seeds) -> WaitingRow:
    invite = Invite(ServerAddress("h.example"))
    return WaitingRow(99, "Pong", "Bo", seeds.all(), "1/2", "Other", invite)


def fill_talk(evening: Evening, seeds: Seeds) -> None:
    window, said = evening.window, seeds.all().encode()
    evening.engine.say(
        e.PlayerEntered(player(50, seeds.ip4().encode())),
        e.ChatReceived(b"Bo", said),
        e.GameChatReceived(b"Bo", seeds.all().encode()),
    )
    window.lobby.strip.ask_link(f"http://{seeds.ip4()}/map")
    window.lobby.chat.show_note(Card("note", CardKind.WARNING, seeds.all(), seeds.all()))
    evening.models.stalls.put(StallRow(1, 1.0, 1.0, seeds.all(), seeds.all()))
    window.room.show_waiting(Card("alone", CardKind.INFORMATION, seeds.all(), seeds.all()))


def fill_library(window: MainWindow, seeds: Seeds) -> None:
    entry = RomEntry("pong.zip", "Pong", Fingerprint(1, 2))
    window.library.games.show_files((SeenFile(seeds.path(), seeds.all()),))
    window.lobby.create_sheet.model.replace(
        (LibraryRow(1, seeds.all(), "pong", entry, file=seeds.all()),)
    )
    panel = window.library.emulators
    panel.show_rows((EmulatorRow("one", "One", seeds.path()),), "one")
    panel.show_known((KnownRow("Two", "games", "yes", seeds.path(), 0),))
    profile = EmulatorProfile("one", "One", seeds.path(), f"-x {seeds.path()}", seeds.path())
    panel.form.show_profile(profile, plays=False)
    panel.form.show_preview(Preview(seeds.all()))
    panel.form.show_status(seeds.all())


def fill_help_and_settings(window: MainWindow, seeds: Seeds) -> None:
    row = CheckRow(
        Check.HOST_PORT,
        1,
        RowState.DONE,
        Verdict.FAILED,
        seeds.all(),
        "failed",
        fix=seeds.all(),
        remedies=(Remedy("How to", "ports"),),
    )
    window.help.diagnostics.list.show_row(row)
    window.settings.show_portable(on=False, possible=True, folder=seeds.path())


def fill_notices(window: MainWindow, seeds: Seeds) -> None:
    card = launching.samples()[0]
    window.notices.show_notice(
        replace(
            card,
            headline=seeds.all(),
            advice=seeds.all(),
            server_text=seeds.all(),
            details=(seeds.all(),),
        )
    )
    window.join_sheet.ask(question(seeds))


def question(seeds: Seeds) -> JoinQuestion:
    return JoinQuestion(seeds.all(), True, "Ana", "Pong", "Bo", "1 frame")


def test_q57_nothing_private_is_left_in_the_window(stage: Stage, home: str) -> None:
    seeds = Seeds()
    stage.profile = seeded_profile(seeds)

    async def scenario(evening: Evening) -> None:
        window = evening.window
        await fill(evening, seeds)
        assert missing(window, seeds) == []
        said: list[str] = []
        window.notices.announcer.announced.connect(said.append)
        sign = find(window, QLabel, "status_streaming")
        assert not sign.isVisible()
        window.menus.streaming.trigger()
        assert evening.profile.settings.streamer_mode
        assert window.menus.streaming.isChecked()
        assert sign.isVisible()
        assert sign.text() == "Streamer mode"
        assert leaks(window) == []
        # What comes while it is on.
        talk, later = Seeds(), Seeds()
        fill_talk(evening, talk)
        fill_library(window, later)
        fill_notices(window, later)
        window.go_to(PageId.LOBBY)
        await evening.settle()
        fill_last(window, later)
        assert leaks(window) == []
        assert not any(secret in sentence for sentence in said for secret in SECRETS)
        window.menus.streaming.trigger()
        assert not sign.isVisible()
        assert missing(window, talk) == []
        assert HOST in window.windowTitle()

    stage.play(scenario)


class Small(QWidget):
    """A window with a veil, and nothing in it but what shows cards."""

    def __init__(self) -> None:
        super().__init__()
        self.veil = Veil()
        self.notices, self.place = NoticeArea(LIGHT), StateCard()
        layout = QVBoxLayout(self)
        layout.addWidget(self.notices)
        layout.addWidget(self.place)
        self.veil.changed.connect(lambda: cover_all(self))


def test_q57_no_card_of_the_catalogue_shows_what_is_private(application: QApplication) -> None:
    window = Small()
    cards = tuple(screens.every_card())
    assert len(cards) > 60
    for veiled in (False, True):
        if veiled:
            private = Private(frozenset({HOST}), (HOME,), (ACCOUNT,))
            window.veil.put_on(Cover(private, cover_words()))
        for number, card in enumerate(cards):
            seeds = Seeds()
            seeded = replace(
                card,
                topic=f"{number}",
                headline=f"{card.headline} {seeds.all()}",
                advice=f"{card.advice} {seeds.all()}",
                server_text=seeds.all(),
                details=(*card.details, seeds.all()),
            )
            window.notices.show_notice(seeded)
            window.place.show_card(seeded)
            shown = [(where, text.replace(BREAK, "")) for where, text in exposed(window)]
            found = "\n".join(text for _, text in shown)
            if veiled:
                told = [at for at, text in shown if any(one in text for one in SECRETS)]
                assert told == [], card.headline
            else:
                assert [seed for seed in seeds.told if seed not in found] == [], card.headline
            window.notices.clear_topic(seeded.topic)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.deleteLater()


SHOWN = ("servers-paste", "lobby-message", "room-log", "library-files", "emulators-details",
         "help-diagnostics", "settings", "play-hosting")  # fmt: skip
OWN_EXAMPLES = {"name or address, such as 192.168.1.5:27888"}


def test_s15_the_pages_of_the_pictures_show_no_address(application: QApplication) -> None:
    models = Models()
    window = MainWindow(models, LIGHT, "Ana")
    window.show()
    for name in SHOWN:
        screens.show(name, window, models)
    signs = (":27888", "192.168.", "/home/", "retro.example:")
    before = [text for _, text in texts(window) if any(sign in text for sign in signs)]
    assert len(set(before)) > 20
    window.veil.put_on(Cover(Private(), cover_words()))
    after = {text for _, text in texts(window) if any(sign in text for sign in signs)}
    assert after <= OWN_EXAMPLES
    window.finish_closing()
    window.deleteLater()


# --- the clipboard -------------------------------------------------------------------------------


def press_copy_anyway(window: MainWindow) -> None:
    bar = next(bar for bar in window.notices.findChildren(QPushButton, "notice_action"))
    assert bar.text() == "Copy anyway"
    bar.click()


def test_q57_an_invitation_is_copied_after_a_warning_only(stage: Stage, home: str) -> None:
    stage.profile = replace(seeded_profile(Seeds()), settings=STREAMING)

    async def scenario(evening: Evening) -> None:
        window, seeds = evening.window, Seeds()
        await connect(evening, seeds)
        QApplication.clipboard().setText("before")
        window.room.invite_button.click()
        await evening.settle()
        assert clipboard() == "before"
        warning = window.notices.notices()[0]
        assert warning == streaming.copy_warning()
        assert leaks(window) == []
        press_copy_anyway(window)
        assert "kaillera:" in clipboard()
        assert HOST in clipboard()
        assert leaks(window) == []
        QApplication.clipboard().setText("before")
        window.play.copy_wanted.emit(seeds.ip4())
        assert clipboard() == "before"
        press_copy_anyway(window)
        assert clipboard() == seeds.told[-1]
        # Asked once for each text.
        QApplication.clipboard().setText("before")
        evening.controller.actions.act(CardAction.COPY_ANYWAY, warning)
        assert clipboard() == "before"
        evening.profile.change(streamer_mode=False)
        window.play.copy_wanted.emit(seeds.ip4())
        assert clipboard() == seeds.told[-1]

    stage.play(scenario)


def test_q57_other_copies_have_placeholders(stage: Stage, home: str) -> None:
    stage.profile = Profile(STREAMING)

    async def scenario(evening: Evening) -> None:
        seeds = Seeds()
        card = Card("log", CardKind.TROUBLE, "log", details=(f"at {seeds.ip4()}", seeds.path()))
        for action in (CardAction.COPY_TEXT, CardAction.COPY_BOTH):
            evening.controller.actions.act(action, card)
            assert clipboard().splitlines()[0] == "at address hidden"
            assert not any(secret in clipboard() for secret in SECRETS)
        evening.window.library.games.copy_wanted.emit(seeds.path())
        assert clipboard().startswith("~/place")

    stage.play(scenario)


# --- what else must not tell ---------------------------------------------------------------------


def test_q57_messages_of_the_system_have_no_address(
    stage: Stage, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(evening: Evening) -> None:
        seeds = Seeds()
        await connect(evening, seeds)
        look_away(evening, monkeypatch)
        evening.profile.change(streamer_mode=True)
        evening.engine.say(e.PlayerEntered(player(9, seeds.ip4().encode())))
        await evening.settle()
        assert [text for _, text in stage.notifier.messages] == [
            "address hidden has joined your room."
        ]

    stage.play(scenario)


def test_fields_show_dots_and_are_used_nevertheless(stage: Stage, home: str) -> None:
    stage.profile = Profile(STREAMING)

    async def scenario(evening: Evening) -> None:
        window, seeds = evening.window, Seeds()
        window.play.show_advanced(hosting=False)
        window.play.address.setText(seeds.host())
        assert window.play.address.echoMode() is QLineEdit.EchoMode.Password
        window.play.go.click()
        await evening.settle()
        opened = [one for one in evening.engine.commands if isinstance(one, OpenClient)]
        assert opened[-1].host == seeds.told[0]
        # Known from now on, also where no port stands behind it.
        own = Card("x", CardKind.TROUBLE, f"There is no computer called {seeds.told[0]}.")
        window.notices.show_notice(own)
        assert leaks(window) == []
        evening.profile.change(streamer_mode=False)
        assert window.play.address.displayText() == seeds.told[0]

    stage.play(scenario)


def test_a_server_without_a_name_is_edited_without_its_address(stage: Stage, home: str) -> None:
    stage.profile = replace(seeded_profile(Seeds()), settings=STREAMING)

    async def scenario(evening: Evening) -> None:
        window = evening.window
        window.go_to(PageId.SERVERS)
        await evening.settle()
        window.servers.edit_server(evening.models.servers.rows()[0])
        assert window.servers.paste_box.name.text() == ""
        assert leaks(window) == []

    stage.play(scenario)


def test_covered_settings_are_changed_after_a_press(stage: Stage, home: str) -> None:
    folder = Seeds().path()
    stage.profile = Profile(replace(STREAMING, rom_folders=(folder,)))

    async def scenario(evening: Evening) -> None:
        page = evening.window.settings
        evening.window.go_to(PageId.SETTINGS)
        await evening.settle()
        edit = find(page, QPlainTextEdit, "setting_rom_folders")
        press = find(page, QPushButton, "show_rom_folders")
        assert press.isVisibleTo(page)
        assert (edit.toPlainText(), edit.isReadOnly()) == ("~/place 0/file.zip", True)
        press.click()
        assert (edit.toPlainText(), edit.isReadOnly()) == (folder, False)
        edit.appendPlainText("/data/roms")
        page.search.setFocus()
        await evening.settle()
        assert evening.profile.settings.rom_folders == (folder, "/data/roms")
        assert edit.toPlainText() == "~/place 0/file.zip\n/data/roms"
        evening.profile.change(streamer_mode=False)
        assert edit.toPlainText() == f"{folder}\n/data/roms"
        assert not press.isVisibleTo(page)

    stage.play(scenario)


def test_servers_of_public_lists_keep_their_names(stage: Stage, home: str) -> None:
    stage.profile = Profile(Settings(nickname="Wilhelmine", streamer_mode=True))

    async def scenario(evening: Evening) -> None:
        veil = evening.window.veil
        assert veil("Retro House on play.example") == "Retro House on play.example"
        assert veil("play.example:27888") == "address hidden"
        # Everybody on the server sees the nickname.
        assert veil(f"{ACCOUNT} says hello") == f"{ACCOUNT} says hello"
        assert veil(f"/mnt/{ACCOUNT}/x") == "/mnt/…/x"

    stage.play(scenario)
