"""What the user chose: each setting is declared once, with its default, its topic in the file and its check."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from kaillera_client.masterlist.sources import SourceError, source_from_url
from kaillera_client.profile.jsontext import (
    Json,
    NotUnderstood,
    as_flag,
    as_list,
    as_number,
    as_object,
    as_text,
    as_whole,
    known_part,
    parse_object,
    readable,
    unknown_part,
)
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble
from kaillera_client.protocol.messages import ConnectionType

APPEARANCES = ("system", "light", "dark", "contrast")
LAYOUTS = ("comfortable", "compact")
TEXT_PERCENT = (100, 200)
LONGEST_NICKNAME = 100
MOST_LIST_URLS = 32
MOST_PATHS = 64
LATEST_TIME = 2**40
"""Unix seconds."""

_LONGEST_PATH = 4096
_LONGEST_VERSION = 100
_MOST_VIEWS = 200
_LONGEST_VIEW = 20_000
_NO_VIEWS: Final[Mapping[str, str]] = MappingProxyType({})

Reader = Callable[[Json, str], Any]


def _one_of(*allowed: str) -> Reader:
    def read(value: Json, name: str) -> str:
        if value not in allowed:
            raise NotUnderstood(name)
        return str(value)

    return read


def _text(longest: int) -> Reader:
    return lambda value, name: as_text(value, name, longest)


def _whole(least: int, most: int) -> Reader:
    return lambda value, name: as_whole(value, name, least, most)


def _number(least: float, most: float) -> Reader:
    return lambda value, name: as_number(value, name, least, most)


def _connection_type(value: Json, name: str) -> ConnectionType:
    return ConnectionType(as_whole(value, name, 1, 6))


def _language(value: Json, name: str) -> str:
    text = as_text(value, name, 16)
    if not all(
        part.isascii() and part.isalnum() for part in text.replace("-", "_").split("_") if text
    ):
        raise NotUnderstood(name)
    return text


def is_list_url(url: object) -> bool:
    """Say whether something can be the address of a master list."""
    if not isinstance(url, str) or url != url.strip():
        return False
    try:
        source_from_url(url)
    except SourceError:
        return False
    return True


def _list_urls(value: Json, name: str) -> tuple[str, ...]:
    urls = as_list(value, name)
    if len(urls) > MOST_LIST_URLS or not all(map(is_list_url, urls)) or len(set(urls)) < len(urls):
        raise NotUnderstood(name)
    return tuple(urls)


def _good_list_urls(value: Json, name: str) -> tuple[str, ...]:
    urls = value if isinstance(value, list) else []
    return tuple(dict.fromkeys(filter(is_list_url, urls)))[:MOST_LIST_URLS]


def _paths(value: Json, name: str) -> tuple[str, ...]:
    paths = as_list(value, name)
    if len(paths) > MOST_PATHS or not all(map(_is_path, paths)) or len(set(paths)) < len(paths):
        raise NotUnderstood(name)
    return tuple(paths)


def _good_paths(value: Json, name: str) -> tuple[str, ...]:
    paths = value if isinstance(value, list) else []
    return tuple(dict.fromkeys(filter(_is_path, paths)))[:MOST_PATHS]


def _is_path(path: Json) -> bool:
    return isinstance(path, str) and 0 < len(path) <= _LONGEST_PATH and "\0" not in path


def _views(value: Json, name: str) -> Mapping[str, str]:
    views = as_object(value, name)
    if len(views) > _MOST_VIEWS or not all(map(_is_view, views.values())):
        raise NotUnderstood(name)
    return MappingProxyType(views)


def _good_views(value: Json, name: str) -> Mapping[str, str]:
    views = value if isinstance(value, dict) else {}
    good = [(key, state) for key, state in views.items() if _is_view(state)]
    return MappingProxyType(dict(good[:_MOST_VIEWS]))


def _is_view(state: Json) -> bool:
    return isinstance(state, str) and len(state) <= _LONGEST_VIEW


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; ValueError names one that is out of its range. Change with `dataclasses.replace`."""

    nickname: str = ""
    """Empty until the user chose one."""

    appearance: str = "system"
    layout: str = "comfortable"
    text_percent: int = 100
    reduce_motion: bool = False
    language: str = ""
    """Empty for the system's; otherwise such as "en" or "pseudo"."""

    views: Mapping[str, str] = field(default_factory=lambda: _NO_VIEWS, hash=False)
    """Windows' geometry and tables' columns, as texts that only their owners understand."""

    connection_type: ConnectionType = ConnectionType.LAN
    list_urls: tuple[str, ...] = ()
    """Master lists that the user added."""

    use_default_lists: bool = True
    good_ms: int = 66
    """The longest ping that is called good; always below `fair_ms`."""

    fair_ms: int = 116
    """The longest ping that is called fair."""

    lagstat_confirmed: bool = False
    """The user knows that asking who lags sends a chat command, and is not asked again."""

    hosting_port: int = 27888
    rom_folders: tuple[str, ...] = ()
    """Absolute paths, searched with everything below them."""

    dat_files: tuple[str, ...] = ()
    """Absolute paths of Logiqx or No-Intro DAT files."""

    emulator: str = ""
    """The key of the emulator profile to play with, empty for the demo game."""

    post_rom_check: bool = True
    """Tell the others in a room the CRC and size of our ROM, in one line of chat."""

    sync_check: bool = True
    """Compare state hashes with the other players in a running game."""

    notify_joins: bool = True
    notify_starts: bool = True
    notify_messages: bool = True
    """Private messages, and our name in the chat."""

    notify_friends: bool = True
    notify_arrivals: bool = False
    """A chat line for everybody who comes and goes."""

    notify_sound: bool = True
    notify_flash: bool = True
    notify_system: bool = True
    """Messages of the system, where it has them."""

    streamer_mode: bool = False
    """No address and no private name is shown anywhere."""

    check_updates: bool = False
    """Ask once a day whether there is a newer version, which only tells."""

    updates_asked_at: int = 0
    """Unix seconds of the last time, 0 before the first."""

    skipped_update: str = ""
    """A version that the user does not want to be told of again."""

    practice_ping_ms: float = 0.0
    practice_jitter_ms: float = 0.0
    practice_loss_percent: float = 0.0
    practice_slow_partner: bool = False

    unknown: str = ""
    """What a newer version has put into the file, as JSON; it is written back untouched."""

    def __post_init__(self) -> None:
        for name, rule in _RULES.items():
            rule.read(rule.write(getattr(self, name)), name)
        object.__setattr__(self, "views", MappingProxyType(dict(self.views)))
        if self.good_ms >= self.fair_ms:
            raise ValueError("good_ms")

    def with_view(self, key: str, state: str) -> "Settings":
        """Return settings in which the view called `key` has this state."""
        return dataclasses.replace(self, views=MappingProxyType({**self.views, key: state}))


@dataclass(frozen=True, slots=True)
class _Rule:
    """How one setting lies in the file."""

    topic: str
    read: Reader
    write: Callable[[Any], Json] = lambda value: value
    salvage: Reader | None = None
    """Reads what can be kept of a value that `read` does not understand; without it, the default is taken."""


_RULES: Final[Mapping[str, _Rule]] = MappingProxyType(
    {
        "nickname": _Rule("player", _text(LONGEST_NICKNAME)),
        "appearance": _Rule("look", _one_of(*APPEARANCES)),
        "layout": _Rule("look", _one_of(*LAYOUTS)),
        "text_percent": _Rule("look", _whole(*TEXT_PERCENT)),
        "reduce_motion": _Rule("look", as_flag),
        "language": _Rule("look", _language),
        "views": _Rule("views", _views, dict, _good_views),
        "connection_type": _Rule("network", _connection_type, int),
        "list_urls": _Rule("network", _list_urls, list, _good_list_urls),
        "use_default_lists": _Rule("network", as_flag),
        "good_ms": _Rule("network", _whole(1, 2000)),
        "fair_ms": _Rule("network", _whole(2, 4000)),
        "lagstat_confirmed": _Rule("network", as_flag),
        "hosting_port": _Rule("hosting", _whole(1, 65535)),
        "rom_folders": _Rule("library", _paths, list, _good_paths),
        "dat_files": _Rule("library", _paths, list, _good_paths),
        "emulator": _Rule("library", _text(64)),
        "post_rom_check": _Rule("library", as_flag),
        "sync_check": _Rule("game", as_flag),
        "notify_joins": _Rule("notifications", as_flag),
        "notify_starts": _Rule("notifications", as_flag),
        "notify_messages": _Rule("notifications", as_flag),
        "notify_friends": _Rule("notifications", as_flag),
        "notify_arrivals": _Rule("notifications", as_flag),
        "notify_sound": _Rule("notifications", as_flag),
        "notify_flash": _Rule("notifications", as_flag),
        "notify_system": _Rule("notifications", as_flag),
        "streamer_mode": _Rule("privacy", as_flag),
        "check_updates": _Rule("updates", as_flag),
        "updates_asked_at": _Rule("updates", _whole(0, LATEST_TIME)),
        "skipped_update": _Rule("updates", _text(_LONGEST_VERSION)),
        "practice_ping_ms": _Rule("practice", _number(0, 1000)),
        "practice_jitter_ms": _Rule("practice", _number(0, 1000)),
        "practice_loss_percent": _Rule("practice", _number(0, 50)),
        "practice_slow_partner": _Rule("practice", as_flag),
    }
)
DEFAULTS: Final = Settings()


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """What a file says, and what was wrong with it."""

    settings: Settings = DEFAULTS
    problems: tuple[Problem, ...] = ()


def load(text: str) -> LoadedSettings:
    """Read a settings file. What is not understood falls back to its default and is reported; nothing is raised."""
    try:
        topics = parse_object(text)
    except NotUnderstood as error:
        return LoadedSettings(problems=(_problem(Trouble.BROKEN, str(error)),))
    values: dict[str, Any] = {}
    bad: list[str] = []
    for name, rule in _RULES.items():
        topic = topics.get(rule.topic)
        if isinstance(topic, dict) and name in topic:
            values[name] = _read(rule, name, topic[name], bad)
    bad += [name for name in _topics() if not isinstance(topics.get(name, {}), dict)]
    good, fair = (values.get(name, getattr(DEFAULTS, name)) for name in ("good_ms", "fair_ms"))
    if good >= fair:
        values["good_ms"], values["fair_ms"] = DEFAULTS.good_ms, DEFAULTS.fair_ms
        bad.append("good_ms")
    settings = Settings(**values, unknown=_unknown(topics))
    return LoadedSettings(settings, tuple(_problem(Trouble.BAD_VALUE, name) for name in bad))


def dump(settings: Settings) -> str:
    """Return the file's text: indented JSON, sorted by topic."""
    topics: dict[str, dict[str, Json]] = known_part(settings.unknown)
    for name, rule in _RULES.items():
        topics.setdefault(rule.topic, {})[name] = rule.write(getattr(settings, name))
    return readable(topics)


def _read(rule: _Rule, name: str, value: Json, bad: list[str]) -> object:
    try:
        return rule.read(value, name)
    except NotUnderstood:
        bad.append(name)
        return rule.salvage(value, name) if rule.salvage else getattr(DEFAULTS, name)


def _topics() -> dict[str, list[str]]:
    topics: dict[str, list[str]] = {}
    for name, rule in _RULES.items():
        topics.setdefault(rule.topic, []).append(name)
    return topics


def _unknown(topics: dict[str, Json]) -> str:
    """Return what is in no rule: unknown topics whole, known ones without the known names."""
    kept = dict(topics)
    for topic, names in _topics().items():
        found = kept.pop(topic, {})
        inner = known_part(unknown_part(found, names)) if isinstance(found, dict) else {}
        if inner:
            kept[topic] = inner
    return unknown_part(kept, ())


def _problem(trouble: Trouble, detail: str) -> Problem:
    return Problem(ProfileFile.SETTINGS, trouble, detail)
