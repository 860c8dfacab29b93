"""The search box: words, exclusions and conditions such as `ping<80`.

A space means "and", a minus sign before a term means "not", quotes keep words together. Conditions:
`ping<80`, `ping<=80`, `ping>80`, `ping>=80`, `ping=80`, the same with `users` and `games`; `country:de`,
`game:street`, `name:`, `version:`, `place:`, `address:`, each also with quotes (`game:"street fighter"`). What looks
like a condition and is none is a word like any other. Case and accents do not matter.
"""

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from kaillera_client.masterlist.places import country_code, folded

LONGEST_QUERY = 500


@dataclass(frozen=True, slots=True)
class Searchable:
    """What can be searched in one row; made once for each change of it, because that costs more than searching."""

    name: str
    location: str = ""
    version: str = ""
    address: str = ""
    ping_ms: float | None = None
    users: int | None = None
    games: tuple[str, ...] = ()
    """Names of its waiting games."""

    country: str = field(init=False, repr=False, compare=False)
    texts: dict[str, str] = field(init=False, repr=False, compare=False)
    """The texts for comparing; "" stands for all of them."""

    def __post_init__(self) -> None:
        texts = {
            "name": folded(self.name),
            "place": folded(self.location),
            "version": folded(self.version),
            "address": folded(self.address),
            "game": folded("\n".join(self.games)),
        }
        texts[""] = "\n".join(texts.values())
        object.__setattr__(self, "texts", texts)
        object.__setattr__(self, "country", country_code(self.location))


Predicate = Callable[[Searchable], bool]

_TERM = re.compile(r'-?(?:[^\s":<>=]+[:<>=]+)?"[^"]*"?|\S+')
_COMPARISON = re.compile(r"(ping|users|games)(<=|>=|<|>|=)(\d{0,6}(?:\.\d{0,3})?)")
_TEXT = re.compile(r"(country|game|name|version|place|address):(.*)", re.DOTALL)
_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}


def compile_query(query: str) -> Predicate:
    """Return what decides whether a row is shown; an empty query shows all. Nothing is ever refused.

    A condition that is still being typed (`ping<`, `country:`) decides nothing. A ping that is not known is neither
    below nor above a number.
    """
    terms = [_term(term) for term in _TERM.findall(query[:LONGEST_QUERY])]
    wanted = [term for term in terms if term is not None]
    return lambda row: all(term(row) for term in wanted)


def _term(text: str) -> Predicate | None:
    if text.startswith("-"):
        unwanted = _condition(text[1:])
        return None if unwanted is None else lambda row: not unwanted(row)
    return _condition(text)


def _condition(text: str) -> Predicate | None:
    text = folded(text)
    comparison = _COMPARISON.fullmatch(text)
    if comparison is not None:
        return _comparison(*comparison.groups())
    in_text = _TEXT.fullmatch(text)
    if in_text is not None:
        return _in_text(in_text[1], in_text[2].strip('"').strip())
    return _in_text("", text.strip('"').strip())


def _comparison(what: str, sign: str, number: str) -> Predicate | None:
    if number in {"", "."}:
        return None
    limit, compare = float(number), _OPERATORS[sign]

    def decide(row: Searchable) -> bool:
        value = _number(row, what)
        return value is not None and compare(value, limit)

    return decide


def _number(row: Searchable, what: str) -> float | None:
    match what:
        case "ping":
            # As it is shown: whole milliseconds.
            return None if row.ping_ms is None else round(row.ping_ms)
        case "users":
            return row.users
        case _:
            return len(row.games)


def _in_text(where: str, text: str) -> Predicate | None:
    if not text:
        return None
    if where == "country":
        return _in_country(text)
    return lambda row: text in row.texts[where]


def _in_country(text: str) -> Predicate:
    """Two letters are a country's code, more are the beginning of a word of the place, or a country's name."""
    code = text if len(text) == 2 else country_code(text)
    word = re.compile(rf"\b{re.escape(text)}" + (r"\b" if len(text) == 2 else ""))
    return lambda row: bool(code and row.country == code) or bool(word.search(row.texts["place"]))
