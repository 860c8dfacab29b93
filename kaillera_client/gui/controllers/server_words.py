"""Sentences of the server browser: about the list, the selected server and what was pasted."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.delay import delay_ms
from kaillera_client.gui.controllers.cards.links import paste_words
from kaillera_client.gui.controllers.lists import ListsState, ListsSummary
from kaillera_client.gui.models.ages import duration_words
from kaillera_client.gui.models.server_values import (
    MeasuredLine,
    Reach,
    ServerDetails,
    ServerRow,
    Understood,
    WaitingRow,
)
from kaillera_client.gui.models.server_words import (
    frames_words,
    percent,
    place_name,
    whole_ms,
)
from kaillera_client.gui.text import harmless
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.paste import PasteError, PasteProblem, understand

translate = QCoreApplication.translate

_BETWEEN = " · "


def status_words(
    shown: int, total: int, lists: ListsSummary, *, kept: int, measuring: int, waiting: bool
) -> str:
    """Return the sentence under the table: how much is shown, and how old the list is.

    `kept` are favourites that are shown although the filter would hide them, `measuring` servers that were not
    measured yet, `waiting` tells games from servers.
    """
    parts = [_counted(shown, total, waiting=waiting)]
    if total > shown:
        text = translate("servers", "{n} hidden by filters")
        parts[0] += ", " + text.format(n=total - shown)
    if kept:
        parts.append(translate("servers", "favourites always stay"))
    if lists.state is ListsState.ASKING:
        parts.append(translate("servers", "asking the lists…"))
    elif lists.age is not None:
        parts.append(translate("servers", "list {age} old").format(age=duration_words(lists.age)))
    if lists.state is ListsState.SOME_ANSWERED and lists.answered < lists.asked:
        text = translate("servers", "{n} of {all} lists answered")
        parts.append(text.format(n=lists.answered, all=lists.asked))
    if measuring:
        parts.append(translate("servers", "measuring…"))
    return _BETWEEN.join(parts)


def _counted(shown: int, total: int, *, waiting: bool) -> str:
    if waiting:
        text = translate("servers", "{n} of {all} waiting games shown")
    else:
        text = translate("servers", "{n} of {all} servers shown")
    return text.format(n=shown, all=total)


def details_of(row: ServerRow | WaitingRow | None) -> ServerDetails:
    """Return the two lines about a row."""
    match row:
        case None:
            return ServerDetails()
        case ServerRow():
            return ServerDetails(
                address=row.address,
                about=_about(row),
                line=line_words(row.line),
                connectable=True,
            )
        case WaitingRow():
            text = translate("servers", "{game} with {owner}, on {server}")
            return ServerDetails(
                address=row.invite.server,
                about=text.format(game=row.game, owner=row.owner, server=row.server),
                line=line_words(row.line),
                connectable=True,
                joins=True,
            )


def _about(row: ServerRow) -> str:
    """Return what is known of a server: its name, software, place, users; its address."""
    parts = [row.name, row.version, place_name(row)]
    if row.users is not None:
        text = translate("servers", "{n} users")
        if row.max_users is not None:
            text = translate("servers", "{n} of {most} users")
        parts.append(text.format(n=row.users, most=row.max_users))
    if str(row.address) != row.name:
        parts.append(str(row.address))
    return _BETWEEN.join(part for part in parts if part)


def line_words(line: MeasuredLine) -> str:
    """Return the sentence about a line: its numbers, and the delay to expect."""
    if line.ping_ms is None or line.frames is None:
        match line.reach:
            case Reach.SILENT:
                return translate("servers", "It does not answer; you can still try to connect.")
            case Reach.MEASURING:
                return translate("servers", "Your line: measuring…")
            case Reach.UNKNOWN | Reach.ANSWERS:
                return translate("servers", "Your line: not measured yet")
    numbers = [translate("servers", "median {ms} ms").format(ms=whole_ms(line.ping_ms))]
    if line.jitter_ms is not None:
        numbers.append(translate("servers", "jitter {ms} ms").format(ms=f"{line.jitter_ms:.0f}"))
    loss = percent(line.loss_percent or 0.0)
    numbers.append(translate("servers", "loss {loss}").format(loss=loss))
    frames = frames_words(line.frames)
    if line.guessed:
        frames = translate("servers", "probably {frames}").format(frames=frames)
    text = translate("servers", "Your line: {numbers} → {frames} ({ms} ms)")
    return text.format(numbers=", ".join(numbers), frames=frames, ms=round(delay_ms(line.frames)))


def understood(text: str) -> Understood:
    """Return what a pasted text is: an address, an invitation, or why it is neither."""
    if not text.strip():
        return Understood(
            translate("servers", "What is understood is shown here before anything is added.")
        )
    try:
        found = understand(text)
    except PasteError as error:
        if error.problem is PasteProblem.EMPTY:
            return Understood(translate("servers", "There is no address in this text."))
        return Understood(paste_words(error))
    if isinstance(found, ServerAddress):
        address = harmless(str(found))
        sentence = translate("servers", "Understood: server {address}").format(address=address)
        return Understood(sentence, address=found)
    parts = [harmless(str(found.server))]
    if found.game:
        parts.insert(0, f"“{harmless(found.game)}”")
    if found.owner:
        text = translate("servers", "with {owner}").format(owner=harmless(found.owner))
        parts.insert(-1, text)
    sentence = translate("servers", "Understood: an invitation to {what}").format(
        what=", ".join(parts)
    )
    return Understood(sentence, invite=found)
