"""How the cells of the server list read, for the eye and for screen readers."""

from PySide6.QtCore import QCoreApplication, QLocale

from kaillera_client.advice.quality import Quality
from kaillera_client.gui.models.ages import ago_words, short_age
from kaillera_client.gui.models.server_values import (
    MeasuredLine,
    Reach,
    ServerColumn,
    ServerRow,
)

translate = QCoreApplication.translate

NOTHING = "–"


def quality_word(quality: Quality) -> str:
    """Return a step's word."""
    match quality:
        case Quality.GOOD:
            return translate("servers", "good")
        case Quality.FAIR:
            return translate("servers", "fair")
        case Quality.POOR:
            return translate("servers", "poor")


def reach_words(reach: Reach) -> str:
    """Return what stands in the place of a ping that is not known."""
    match reach:
        case Reach.SILENT:
            return translate("servers", "no answer")
        case Reach.MEASURING:
            return translate("servers", "measuring…")
        case Reach.UNKNOWN | Reach.ANSWERS:
            return NOTHING


def country_name(code: str) -> str:
    """Return the name of a country for its two letters; "" when nobody knows them."""
    territory = QLocale.codeToTerritory(code)
    if not code or territory is QLocale.Country.AnyTerritory:
        return ""
    return QLocale.territoryToString(territory)


def place_name(row: ServerRow) -> str:
    """Return where a server is: its place in words, or its country's name for a mere code."""
    return row.place if len(row.place) > 2 else country_name(row.country) or row.place


def _place(row: ServerRow) -> str:
    name = place_name(row)
    return f"{row.country} · {name}" if row.country and name != row.country else name


def percent(value: float) -> str:
    """Return a share as players read it: no loss is 0, and little loss is never 0."""
    if 0 < value < 1:
        return translate("servers", "< 1 %")
    return translate("servers", "{n} %").format(n=round(value))


def frames_words(frames: int) -> str:
    """Return a delay in words."""
    text = translate("servers", "1 frame") if frames == 1 else translate("servers", "{n} frames")
    return text.format(n=frames)


def cell_text(  # noqa: PLR0911 - one for each column
    row: ServerRow, column: ServerColumn, now: float
) -> str:
    """Return what a cell shows; `now` is in unix seconds."""
    match column:
        case ServerColumn.STAR:
            return "★" if row.favourite else "☆"
        case ServerColumn.NAME:
            return row.name
        case ServerColumn.PLACE:
            return _place(row) or NOTHING
        case ServerColumn.USERS:
            return _users(row)
        case ServerColumn.WAIT:
            return NOTHING if row.waiting is None else str(row.waiting)
        case ServerColumn.VERSION:
            return row.version
        case ServerColumn.SOURCE:
            return _source(row, now)
        case ServerColumn.ADDRESS:
            return str(row.address)
        case _:
            return line_text(row.line, column)


def line_text(line: MeasuredLine, column: ServerColumn) -> str:
    """Return what a cell about the line shows: ping, delay, jitter or loss."""
    value: float | None = None
    text = "{n}"
    match column:
        case ServerColumn.PING:
            return _ping(line)
        case ServerColumn.DELAY:
            value = line.frames
            text = translate("servers", "{n} f")
        case ServerColumn.JITTER:
            value = line.jitter_ms
        case ServerColumn.LOSS if line.loss_percent is not None and line.ping_ms is not None:
            return percent(line.loss_percent)
        case _:
            return NOTHING
    return NOTHING if value is None else text.format(n=round(value))


def _ping(line: MeasuredLine) -> str:
    if line.ping_ms is None or line.quality is None:
        return reach_words(line.reach)
    return f"{whole_ms(line.ping_ms)} {quality_word(line.quality)}"


def whole_ms(ping_ms: float) -> str:
    """Return a ping in whole milliseconds; what is faster than one says so."""
    return "<1" if ping_ms < 0.5 else f"{ping_ms:.0f}"


def _users(row: ServerRow) -> str:
    if row.users is None:
        return NOTHING
    return str(row.users) if row.max_users is None else f"{row.users}/{row.max_users}"


def _source(row: ServerRow, now: float) -> str:
    name = source_name(row)
    if row.seen_at is None or row.local:
        return name
    age = short_age(now - row.seen_at)
    return f"{age} · {name}" if name else age


def source_name(row: ServerRow) -> str:
    """Return who tells of a server."""
    if row.local:
        return translate("servers", "this network")
    if row.own:
        return translate("servers", "added by me")
    if not row.sources:
        return translate("servers", "no list now")
    return " + ".join(row.sources)


# --- for screen readers --------------------------------------------------------------------------


def cell_sentence(  # noqa: PLR0911 - one for each column
    row: ServerRow, column: ServerColumn, now: float
) -> str:
    """Return a cell in words."""
    match column:
        case ServerColumn.STAR:
            favourite = translate("servers", "favourite")
            return favourite if row.favourite else translate("servers", "not favourite")
        case ServerColumn.NAME:
            return row.name
        case ServerColumn.PLACE:
            return place_name(row) or translate("servers", "place not known")
        case ServerColumn.USERS:
            return _users_sentence(row)
        case ServerColumn.WAIT:
            return _waiting_sentence(row.waiting)
        case ServerColumn.VERSION:
            return row.version or translate("servers", "software not known")
        case ServerColumn.SOURCE:
            return _source_sentence(row, now)
        case ServerColumn.ADDRESS:
            return str(row.address)
        case _:
            return line_sentence(row.line, column)


def line_sentence(  # noqa: PLR0911 - one for each column
    line: MeasuredLine, column: ServerColumn
) -> str:
    """Return a cell about the line in words."""
    if line.ping_ms is None or line.quality is None:
        words = reach_words(line.reach)
        return translate("servers", "not measured") if words == NOTHING else words
    match column:
        case ServerColumn.PING:
            return translate("servers", "{n} milliseconds, {word}").format(
                n=round(line.ping_ms), word=quality_word(line.quality)
            )
        case ServerColumn.DELAY if line.frames is not None:
            return frames_words(line.frames)
        case ServerColumn.JITTER if line.jitter_ms is not None:
            return translate("servers", "jitter {n} milliseconds").format(n=round(line.jitter_ms))
        case ServerColumn.LOSS if line.loss_percent is not None:
            if not line.loss_percent:
                return translate("servers", "no loss")
            return translate("servers", "loss {n}").format(n=percent(line.loss_percent))
        case _:
            return translate("servers", "not measured")


def _users_sentence(row: ServerRow) -> str:
    if row.users is None:
        return translate("servers", "users not known")
    if row.max_users is None:
        return translate("servers", "{n} users").format(n=row.users)
    return translate("servers", "{n} of {most} users").format(n=row.users, most=row.max_users)


def _waiting_sentence(waiting: int | None) -> str:
    if waiting is None:
        return translate("servers", "waiting games not known")
    if waiting == 1:
        return translate("servers", "1 waiting game")
    return translate("servers", "{n} waiting games").format(n=waiting)


def _source_sentence(row: ServerRow, now: float) -> str:
    source = source_name(row)
    if row.sources and not row.own and not row.local:
        source = translate("servers", "from {source}").format(source=source)
    if row.seen_at is None or row.local:
        return source
    return f"{source}, {ago_words(now - row.seen_at)}"
