"""Following invitations: from a link, the paste box or another start of the program; always asked first.

Nothing is sent before the user presses Join: no ping, no name look-up.
"""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers.cards import links
from kaillera_client.gui.controllers.connection import ConnectionController
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.models.notifications import NoticeKind
from kaillera_client.gui.models.play_values import JoinQuestion
from kaillera_client.gui.models.values import ConnectWish, PageId
from kaillera_client.gui.text import harmless
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite
from kaillera_client.links.paste import PasteError, understand
from kaillera_client.roms.match import Possession
from kaillera_client.session.status import Phase

translate = QCoreApplication.translate


class InviteController:
    """Asks, then connects and enters; an invitation that comes during a game waits."""

    def __init__(self, context: Context, connection: ConnectionController) -> None:
        self._window = context.window
        self._notices = context.notices
        self._own = context.own
        self._profile = context.profile
        self._roms = context.roms
        self._tasks = context.tasks
        self._connection = connection
        self._invite: Invite | None = None
        self._line = ""
        context.window.join_sheet.accepted.connect(self._join)
        context.window.join_sheet.cancelled.connect(self._forget)

    def follow(self, text: str) -> None:
        """Take a link or an address that somebody pasted or handed over; say so when it is none."""
        try:
            found = understand(text)
        except PasteError as error:
            self._window.notices.show_notice(links.cannot_follow(error))
            return
        self.ask(Invite(found) if isinstance(found, ServerAddress) else found)

    def ask(self, invite: Invite, line: str = "") -> None:
        """Ask before an invitation is followed; `line` says what is known of the line to its server."""
        self._invite, self._line = invite, line
        if self._plays():
            server = harmless(str(invite.server))
            card = links.invite_waits(server)
            self._window.notices.show_notice(card)
            self._notices.tell(NoticeKind.INVITATION, card.headline)
        else:
            self.show()

    def show(self) -> None:
        """Ask about the newest invitation."""
        invite = self._invite
        if invite is None:
            return
        known = self._profile.servers.find(invite.server)
        name = harmless(known.name) if known is not None else ""
        address = harmless(str(invite.server))
        self._window.join_sheet.ask(
            JoinQuestion(
                server=f"{name}, {address}" if name else address,
                known=known is not None,
                name=harmless(self._name()),
                game=harmless(invite.game),
                owner=harmless(invite.owner),
                delay=self._delay(),
                rom=self._possession(invite),
                rom_sure=bool(invite.crc),
            )
        )

    def _possession(self, invite: Invite) -> Possession:
        if not invite.game:
            return Possession.UNKNOWN
        crc32 = int(invite.crc, 16) if invite.crc else None
        return self._roms.possession(invite.game, invite.game.encode(), crc32)

    def _name(self) -> str:
        return self._window.play.nick.text().strip()

    def _delay(self) -> str:
        """Return the expected delay; the ping may be unknown until the user wants to go there."""
        return self._line or translate(
            "invites", "1 frame for each 16 ms of your ping there, rounded up"
        )

    def _plays(self) -> bool:
        status = self._own.status
        return status is not None and status.session.phase in (Phase.STARTING, Phase.PLAYING)

    def _forget(self) -> None:
        self._invite = None

    def _join(self) -> None:
        invite, self._invite = self._invite, None
        if invite is not None:
            self.go(invite)

    def go(self, invite: Invite) -> None:
        """Connect to where an invitation leads, and enter its game; whatever is under way is given up before."""
        self._window.go_to(PageId.PLAY)
        self._roms.expect(invite)
        wish = ConnectWish(
            self._name(),
            str(invite.server),
            int(self._profile.settings.connection_type),
            invite.game,
            invite.owner,
        )
        self._tasks.spawn(self._go(wish), "follow an invitation")

    async def _go(self, wish: ConnectWish) -> None:
        await self._connection.leave_and_wait()
        self._connection.begin(wish)
