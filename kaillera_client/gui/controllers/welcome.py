"""The first page: judges the nickname while it is typed, understands what is pasted, keeps the choices."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kaillera_client.advice.names import LONGEST_EVERYWHERE, name_finding
from kaillera_client.gui import languages
from kaillera_client.gui.controllers.cards import connecting, links, welcome
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.invites import InviteController
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import harmless
from kaillera_client.links.invite import SCHEME, Invite
from kaillera_client.links.paste import Pasted, PasteError, understand
from kaillera_client.profile.settings import Settings

translate = QCoreApplication.translate

_LONGEST_CLIPBOARD = 4000


class WelcomeController:
    """Drives the first page, apart from the ways themselves."""

    def __init__(self, context: Context, invites: InviteController) -> None:
        self._window = context.window
        self._profile = context.profile
        self._invites = invites
        page = context.window.play
        page.nickname_typed.connect(self.judge)
        page.nickname_kept.connect(self._keep)
        page.friend_typed.connect(self._read)
        page.friend_wanted.connect(self._join_friend)
        page.servers_wanted.connect(lambda: self._window.go_to(PageId.SERVERS))
        page.looks.language_chosen.connect(self._choose_language)
        page.show_languages(languages.choices(), self._profile.settings.language)
        page.port.setText(str(self._profile.settings.hosting_port))
        page.show_connection(int(self._profile.settings.connection_type))
        page.show_friend_means("")
        self._followed = self._profile.settings
        self._profile.watch(self._follow)
        self._first_run = not self._profile.settings.nickname
        if self._profile.settings.nickname:
            page.show_name(self._profile.settings.nickname)
        self.judge(page.nick.text())

    def begin(self) -> None:
        """The window is there: let a newcomer choose a name first, and offer a link that lies in the clipboard."""
        if self._first_run:
            self._window.play.select_name()
        else:
            self._window.play.practise.setFocus()
        self._offer_clipboard()
        if self._profile.problems:
            self._window.notices.show_notice(welcome.profile_trouble())

    def _follow(self, settings: Settings) -> None:
        """What is changed on the settings page holds for the next login, so it stands here too."""
        page, before, self._followed = self._window.play, self._followed, settings
        if settings.nickname and settings.nickname != before.nickname:
            page.show_name(settings.nickname)
        if settings.hosting_port != before.hosting_port:
            page.port.setText(str(settings.hosting_port))
        if settings.connection_type != before.connection_type:
            page.show_connection(int(settings.connection_type))

    # --- the nickname ----------------------------------------------------------------------------

    def judge(self, name: str) -> None:
        """Say what servers think of a nickname."""
        finding = name_finding(name)
        if finding is None:
            text = translate("welcome", "✓ fine ({n} characters at most)")
            self._window.play.judge_name(text.format(n=LONGEST_EVERYWHERE), fits=True)
        else:
            self._window.play.judge_name(connecting.name_words(finding), fits=False)

    def _keep(self, name: str) -> None:
        name = name.strip()
        if name and name_finding(name) is None:
            self._profile.change(nickname=name)

    def _choose_language(self, language: str) -> None:
        self._profile.change(language=language)
        self._window.play.show_friend_means("")
        self._window.notices.show_notice(welcome.language_later())

    # --- a friend's link -------------------------------------------------------------------------

    def _read(self, text: str) -> None:
        page = self._window.play
        if not text.strip():
            page.show_friend_means("")
            return
        try:
            page.show_friend_means(_means(understand(text)))
        except PasteError as error:
            page.show_friend_means(links.paste_words(error))

    def _join_friend(self, text: str) -> None:
        self._invites.follow(text)

    def _offer_clipboard(self) -> None:
        text = QGuiApplication.clipboard().text()[:_LONGEST_CLIPBOARD]
        found = ""
        if SCHEME in text.lower():
            try:
                understand(text)
                found = text
            except PasteError:
                # Somebody else's text; it only means that nothing is offered.
                found = ""
        self._window.play.offer_clipboard(found)


def _means(pasted: Pasted) -> str:
    """Say what was understood, before anything is done with it."""
    if isinstance(pasted, Invite):
        text = translate("welcome", "Invitation to {game} on {server}")
        game = harmless(pasted.game or pasted.owner) or translate("welcome", "a game")
        return text.format(game=game, server=harmless(str(pasted.server)))
    return translate("welcome", "Server {server}").format(server=harmless(str(pasted)))
