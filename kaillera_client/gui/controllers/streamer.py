"""Streamer mode: when it is on, and what is private on this computer and in this run."""

import getpass
import platform
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject

from kaillera_client.diagnostics.covering import Cover, Private, Words
from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.views.main_window import MainWindow
from kaillera_client.home import home_folder
from kaillera_client.profile.settings import Settings

translate = QCoreApplication.translate

_REMEMBERED = 4096
"""Texts whose covered form is known: tables ask for the same cells with every painting."""


def cover_words() -> Words:
    """Return what stands in the place of what is covered."""
    return Words(
        address=translate("streaming", "address hidden"),
        mail=translate("streaming", "mail address hidden"),
        link=translate("streaming", "link hidden"),
    )


class StreamerController(QObject):
    """Puts the veil on the window and takes it off, as the setting says; it follows what becomes private meanwhile."""

    def __init__(self, window: MainWindow, profile: ProfileKeeper, own: OwnClient) -> None:
        super().__init__(window)
        self._window = window
        self._profile = profile
        self._own = own
        self._accounts, self._folders, self._computers = _of_this_computer()
        self._private = Private()
        window.streaming_chosen.connect(lambda on: profile.change(streamer_mode=on))
        profile.watch(self._follow)
        profile.watch_servers(self._renew)
        own.watch_server(self._renew)
        self._show(profile.settings)

    def _follow(self, settings: Settings) -> None:
        if settings.streamer_mode is not self._window.veil.is_on:
            self._show(settings)
            said = translate("streaming", "Streamer mode is off.")
            if settings.streamer_mode:
                said = translate(
                    "streaming", "Streamer mode is on: addresses and private names are hidden."
                )
            self._window.notices.announcer.say(said)
        else:
            self._renew()

    def _show(self, settings: Settings) -> None:
        self._window.show_streaming(settings.streamer_mode)
        if settings.streamer_mode:
            self._private = self._known()
            self._put_on()
        else:
            self._window.veil.take_off()

    def _renew(self) -> None:
        """Cover what is private since this moment, too."""
        if self._window.veil.is_on and (private := self._known()) != self._private:
            self._private = private
            self._put_on()

    def _put_on(self) -> None:
        self._window.veil.put_on(lru_cache(_REMEMBERED)(Cover(self._private, cover_words())))

    # --- what is private -------------------------------------------------------------------------

    def _known(self) -> Private:
        """Return what the profile, this computer and this run know.

        Servers of public lists are no secret; lists that the user added are, with all their servers.
        """
        hosts = set(self._hosts()) - set(self._listed(added=False))
        return Private(
            hosts=frozenset(hosts | self._computers),
            folders=self._folders,
            accounts=self._accounts,
            public_names=(self._profile.settings.nickname,),
        )

    def _hosts(self) -> Iterator[str]:
        yield from self._own.hosts
        yield from self._listed(added=True)
        yield from (address.host for address in self._profile.servers.entries)
        for url in self._profile.settings.list_urls:
            yield urlsplit(url).hostname or ""

    def _listed(self, *, added: bool) -> Iterator[str]:
        """Return the hosts in the lists that the user added, or in the others."""
        for found in self._profile.lists.lists:
            if found.source.added is added:
                yield from (server.address.host for server in found.list.servers)


def _of_this_computer() -> tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]:
    """Return the account's names, its folders, and the computer's name where it can be told from a usual word."""
    home = home_folder()
    folders = () if home is None else (str(home),)
    try:
        account = getpass.getuser()
    except (KeyError, OSError, ImportError):
        account = ""
    names = tuple(
        dict.fromkeys(
            name for name in (account, *(Path(folder).name for folder in folders)) if name
        )
    )
    computer = platform.node()
    telling = any(letter.isdigit() or letter in "-." for letter in computer)
    return names, folders, frozenset({computer} if telling else ())
