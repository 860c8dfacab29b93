"""The cards about newer versions: asking, what was answered, and why nobody could be asked."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.text import harmless
from kaillera_client.updates.release import Release, UpdateProblem

UPDATES = "updates"

_LINES_OF_NOTES = 5
_LONGEST_LINE = 120

translate = QCoreApplication.translate


def checking(host: str) -> Card:
    """Somebody is asked now, because the user wanted it."""
    return Card(
        UPDATES,
        CardKind.INFORMATION,
        translate("updates", "Checking for a newer version…"),
        translate(
            "updates",
            "{host} sees your address, as any web page does, and which version you have.",
        ).format(host=harmless(host)),
        actions=(CardAction.STOP_UPDATE_CHECK,),
        state_id="update-checking",
    )


def newest(own_version: str, *, daily: bool) -> Card:
    """There is none; `daily` says that this is asked once a day anyway."""
    action = CardAction.SHOW_UPDATE_SETTING if daily else CardAction.CHECK_UPDATES_DAILY
    return Card(
        UPDATES,
        CardKind.INFORMATION,
        translate("updates", "You have the newest version."),
        translate("updates", "It is version {version}.").format(version=own_version),
        actions=(action,),
        state_id="update-newest",
    )


def newer(release: Release, own_version: str, host: str) -> Card:
    """There is one; its page is on `host`."""
    words = translate("updates", "You have {own}. Its page on {host} opens in your browser.")
    if release.day is not None:
        words = translate(
            "updates",
            "It came out on {date}; you have {own}. Its page on {host} opens in your browser.",
        )
    return Card(
        UPDATES,
        CardKind.INFORMATION,
        translate("updates", "Version {version} is there.").format(
            version=harmless(release.version)
        ),
        words.format(own=own_version, host=harmless(host), date=_day_words(release.day)),
        actions=(CardAction.OPEN_RELEASE_PAGE, CardAction.SKIP_RELEASE),
        details=_notes(release.notes),
        state_id="update-there",
    )


def unknown(problem: UpdateProblem, host: str) -> Card:
    """Nobody knows whether there is one."""
    if problem is UpdateProblem.GAME_NEAR:
        return game_near()
    return Card(
        UPDATES,
        CardKind.WARNING,
        translate("updates", "It is not known whether there is a newer version."),
        _problem_words(problem).format(host=harmless(host)),
        actions=(CardAction.CHECK_UPDATES,),
        state_id="update-unknown",
    )


def game_near() -> Card:
    """Nobody is asked beside a game."""
    return _not_asked(
        translate("updates", "Not now: a game runs here, or may begin at any moment."),
        translate("updates", "Check again when you are in the lobby or on no server."),
        CardAction.CHECK_UPDATES,
        "update-game",
    )


def no_place() -> Card:
    """This build was not told where its releases are."""
    return _not_asked(
        translate("updates", "This build does not know where its releases are."),
        translate("updates", "Look for a newer version where you got the program from."),
        CardAction.EXPLAIN_UPDATES,
        "update-no-place",
    )


def _not_asked(headline: str, advice: str, action: CardAction, state_id: str) -> Card:
    return Card(
        UPDATES, CardKind.INFORMATION, headline, advice, actions=(action,), state_id=state_id
    )


def no_browser(page: str) -> Card:
    """The page could not be shown."""
    return Card(
        UPDATES,
        CardKind.WARNING,
        translate("updates", "No browser could be opened."),
        translate("updates", "Copy the page’s address, and open it yourself."),
        actions=(CardAction.COPY_TEXT,),
        details=(page,),
        state_id="update-no-browser",
    )


def _problem_words(problem: UpdateProblem) -> str:
    texts = {
        UpdateProblem.NO_ADDRESS: translate(
            "updates", "The name {host} was not found. Is this computer online?"
        ),
        UpdateProblem.NO_ANSWER: translate(
            "updates", "{host} did not answer in time. Try again later."
        ),
        UpdateProblem.UNTRUSTED: translate(
            "updates",
            "Who answered could not prove to be {host}, so nothing was asked. Is the clock of this computer right?",
        ),
        UpdateProblem.REFUSED: translate(
            "updates", "{host} answered that it cannot tell. Try again later."
        ),
        UpdateProblem.NO_RELEASE: translate(
            "updates", "What {host} answered does not tell of a release. Try again later."
        ),
    }
    return texts[problem]


def _day_words(day: date | None) -> str:
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _notes(notes: str) -> tuple[str, ...]:
    """Return the first lines of a stranger's text, with a mark where it goes on."""
    lines = [harmless(line.strip(), _LONGEST_LINE) for line in notes.splitlines() if line.strip()]
    shown = lines[:_LINES_OF_NOTES]
    return (*shown, "…") if len(lines) > len(shown) else tuple(shown)


def samples() -> tuple[Card, ...]:
    """Return every card of this module with values that could be real."""
    host = "home.example"
    notes = "The library is read in half the time.\nYour favourites stay in order.\nThe demo game has a new table."
    release = Release("0.3.0", f"https://{host}/0.3.0", date(2027, 2, 14), notes)
    return (
        checking(host),
        newest("0.2.0", daily=False),
        newest("0.2.0", daily=True),
        newer(release, "0.2.0", host),
        newer(Release("0.3.0", f"https://{host}/"), "0.2.0", host),
        *(unknown(problem, host) for problem in UpdateProblem),
        no_place(),
        no_browser(release.page),
    )
