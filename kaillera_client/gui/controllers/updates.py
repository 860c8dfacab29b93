"""Whether there is a newer version: asked for by a press, or once a day when the user has turned that on; only told."""

import asyncio
import logging
from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from kaillera_client.engine.commands import CheckForUpdates, ReleasePlace
from kaillera_client.engine.errors import EngineError
from kaillera_client.gui.controllers.cards import updates as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.servers import unix_time
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.values import PageId
from kaillera_client.profile.settings import LATEST_TIME, Settings
from kaillera_client.updates.moments import may_ask_by_itself
from kaillera_client.updates.release import (
    NewerRelease,
    NewestHere,
    Release,
    UpdateAnswer,
    UpdateFailure,
    UpdateProblem,
)
from kaillera_client.version import VERSION

_FIRST_LOOK_MS = 10_000
"""The start of the program, and a link that it was started with, come first."""

_LOOK_MS = 60_000

_log = logging.getLogger(__name__)


class UpdatesController(QObject):
    """Asks and tells; nothing is asked before the user wants it, and nothing is told while a game is near."""

    def __init__(
        self,
        context: Context,
        place: ReleasePlace | None,
        explain: Callable[[str], None],
        wall: Callable[[], float] = unix_time,
    ) -> None:
        """`place` is None when this build was not told; `explain` shows a topic, `wall` is the time in unix seconds."""
        super().__init__()
        self._adapter = context.adapter
        self._tasks = context.tasks
        self._window = context.window
        self._profile = context.profile
        self._place = place
        self._wall = wall
        self._asking: asyncio.Task[None] | None = None
        self._pressed = False
        """Whether the user waits for the answer."""
        self._waiting: Card | None = None
        """What is told when no game is near any more."""
        self._release: Release | None = None
        self._was_on = context.profile.settings.check_updates
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        self._take_on(context, explain)
        self._say_what_is_sent()

    def _take_on(self, context: Context, explain: Callable[[str], None]) -> None:
        actions = context.actions
        context.window.updates_wanted.connect(self.check)
        context.profile.watch(self._follow)
        actions.take_on(CardAction.CHECK_UPDATES, lambda _: self.check())
        actions.take_on(CardAction.STOP_UPDATE_CHECK, lambda _: self._stop())
        actions.take_on(CardAction.CHECK_UPDATES_DAILY, lambda _: self._check_daily())
        actions.take_on(CardAction.SHOW_UPDATE_SETTING, lambda _: self._show_setting())
        actions.take_on(CardAction.OPEN_RELEASE_PAGE, lambda _: self._open_page())
        actions.take_on(CardAction.SKIP_RELEASE, lambda _: self._skip())
        actions.take_on(CardAction.EXPLAIN_UPDATES, lambda _: explain("updates"))

    def begin(self) -> None:
        """Look now and then whether it is time to ask; the first time a little after the start."""
        self._timer.start(_FIRST_LOOK_MS)

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    # --- when ------------------------------------------------------------------------------------

    def check(self) -> None:
        """Ask because the user wants it, and tell whatever comes of it."""
        if self._place is None:
            self._show(cards.no_place())
        elif self._adapter.status.game_near:
            self._show(cards.game_near())
        else:
            self._pressed = True
            self._show(cards.checking(self._place.host))
            self._ask(self._place)

    def look(self) -> None:
        """Ask by itself if it is time, and tell what could not be told before."""
        self._timer.setInterval(_LOOK_MS)
        if self._adapter.status.game_near:
            return
        if self._waiting is not None:
            self._show(self._waiting)
        settings = self._profile.settings
        if self._place is not None and may_ask_by_itself(
            wanted=settings.check_updates,
            asked_at=settings.updates_asked_at,
            now=self._wall(),
            game_near=False,
        ):
            self._ask(self._place)

    def _follow(self, settings: Settings) -> None:
        turned_on = settings.check_updates and not self._was_on
        self._was_on = settings.check_updates
        self._say_what_is_sent()
        if turned_on:
            self.look()

    def _say_what_is_sent(self) -> None:
        self._window.play.show_quiet(checks_daily=self._was_on and self._place is not None)

    def _check_daily(self) -> None:
        self._profile.change(check_updates=True)
        self._show_setting()

    def _show_setting(self) -> None:
        if self._window.go_to(PageId.SETTINGS):
            self._window.settings.show_setting("check_updates")

    # --- asking ----------------------------------------------------------------------------------

    def _ask(self, place: ReleasePlace) -> None:
        if self._asking is None:
            self._asking = self._tasks.spawn(self._ask_and_tell(place), "check for updates")
            at = max(0, min(LATEST_TIME, int(self._wall())))
            self._profile.change(updates_asked_at=at)

    async def _ask_and_tell(self, place: ReleasePlace) -> None:
        try:
            answer = await self._adapter.execute(CheckForUpdates(place, VERSION))
        except EngineError as error:
            answer = UpdateFailure(UpdateProblem.NO_ANSWER, str(error))
        finally:
            if self._asking is asyncio.current_task():
                self._asking = None
        if isinstance(answer, UpdateAnswer):
            self._tell(answer, place.host)

    def _stop(self) -> None:
        self._pressed = False
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def _tell(self, answer: UpdateAnswer, host: str) -> None:
        pressed, self._pressed = self._pressed, False
        match answer:
            case NewerRelease(release):
                if pressed or release.version != self._profile.settings.skipped_update:
                    self._tell_of(release)
            case NewestHere():
                if pressed:
                    daily = self._profile.settings.check_updates
                    self._answer(cards.newest(VERSION, daily=daily))
            case UpdateFailure(problem, detail):
                _log.info("no newer version is known: %s, %s", problem.value, detail)
                if pressed:
                    self._answer(cards.unknown(problem, host))

    def _tell_of(self, release: Release) -> None:
        """Tell of a newer version, as soon as no game is near."""
        self._release = release
        card = cards.newer(release, VERSION, urlsplit(release.page).hostname or "")
        self._answer(card)
        if self._adapter.status.game_near:
            self._waiting = card

    def _answer(self, card: Card) -> None:
        """Show what came of asking, but no card beside a game that has come near meanwhile."""
        if self._adapter.status.game_near:
            self._window.notices.clear_topic(cards.UPDATES)
        else:
            self._show(card)

    def _show(self, card: Card) -> None:
        self._waiting = None
        self._window.notices.show_notice(card)

    # --- what is done with it --------------------------------------------------------------------

    def _open_page(self) -> None:
        if self._release is None:
            return
        page = self._release.page
        if not QDesktopServices.openUrl(QUrl(page, QUrl.ParsingMode.StrictMode)):
            self._show(cards.no_browser(page))

    def _skip(self) -> None:
        if self._release is not None:
            self._profile.change(skipped_update=self._release.version)
