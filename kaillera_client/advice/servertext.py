"""What a server's sentence means: the number of a message in our own catalogue, with the values in it.

Servers say the same thing in slightly different words and in the language that their operator chose. The phrases here
are those of EmuLinker-K (English, Spanish, Russian, Chinese; its other languages use the English ones), EmuLinker SF,
direlera and the embedded server. Text that nothing here knows is `UNKNOWN` and is shown as it came.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kaillera_client.advice.names import NameProblem


class MessageId(Enum):
    """A message of the catalogue; C concerns connecting, R the lobby and rooms."""

    SERVER_FULL = "C05"
    PING_TOO_HIGH = "C06"
    CONNECTION_TYPE_DENIED = "C07"
    EMULATOR_RESTRICTED = "C08"
    ALREADY_LOGGED_IN = "C09"
    ACCESS_DENIED = "C10"
    NAME_REFUSED = "C11"
    VERSION_REFUSED = "C12"
    TIMED_OUT = "C13"
    FLOOD_CONTROL = "R01"
    SILENCED = "R02"
    GAME_RUNNING = "R03"
    KICKED_BEFORE = "R04"
    EMULATOR_VERSION = "R05"
    EMULATORS_DIFFER = "R06"
    CONNECTION_TYPES_DIFFER = "R07"
    NO_SINGLE_PLAYER = "R08"
    GAME_FORBIDDEN = "R09"
    SYNCHRONIZING = "R10"
    PLAYER_LATE = "R11"
    DESYNC = "desync"
    HIDDEN = "hidden"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ServerSays:
    """A server's sentence, understood.

    `about` is what it names, in its own words and not harmless for the screen: a connection type (C07), an emulator
    (C08, R05, R06), the name that is logged in (C09) or a player (R11). Numbers are None when it does not say them.
    """

    id: MessageId
    text: str
    about: str = ""
    ping_ms: float | None = None
    limit_ms: float | None = None
    users: int | None = None
    max_users: int | None = None
    name: NameProblem | None = None


_PREFIXES = re.compile(
    r"^(?:(?:log ?in|chat|(?:private )?message|(?:create|join|start|open) game|connection|connect) "
    r"(?:denied|refused|failed|error)|denied|failed|error|[\w ]*(?:denegad[oa]|запрещено|отклон[её]н)|"
    r"вход в игру запрещён|消息发送失败|加入游戏出错|创建游戏出错)\s*:\s*",
    re.IGNORECASE,
)

_JOINING = re.compile(r"join game|加入游戏|entrada|вход", re.IGNORECASE)
"""How the refusal of a room begins."""

_ANNOUNCEMENT = re.compile(
    r" (?:created game|ha creado el juego|создал игру|创建游戏): ", re.IGNORECASE
)
"""A name stands in front and a game behind; neither may pass for a message."""

_PHRASES: dict[MessageId, tuple[str, ...]] = {
    MessageId.SERVER_FULL: (
        "(?:the )?server is full",
        "el servidor está lleno",
        "сервер заполнен",
        "服务器人数已满",
        "サーバ満員",
        "too",
    ),
    MessageId.PING_TOO_HIGH: (
        "(?:your )?ping (?:is )?too high",
        "ping demasiado alto",
        "слишком высокий пинг",
        "连接服务器超时",
    ),
    MessageId.CONNECTION_TYPE_DENIED: (
        "connection type denied",
        "this server does not allow your connection type",
        "only lan connection type is allowed",
        "tipo de conexión denegada",
        "тип соединения запрещён",
        "请更换连接类型",
    ),
    MessageId.EMULATOR_RESTRICTED: (
        "emulator restricted",
        "emulador restringido",
        "эмулятор запрещён",
        "请更换模拟器",
        "模拟器异常退出",
    ),
    MessageId.ALREADY_LOGGED_IN: (
        "(?:you are )?already logged in(?: as)?",
        "ya has iniciado sesión(?: como)?",
        "вы уже вошли(?: как)?",
        "您已经登录",
        "すでにログインしています",
    ),
    MessageId.ACCESS_DENIED: (
        "access denied",
        "(?:you are )?banned",
        "acceso denegado",
        "baneado",
        "доступ запрещён",
        "заблокирован",
        "无法连接服务器",
        "连接服务器异常",
        "封禁",
    ),
    MessageId.VERSION_REFUSED: ("ver",),
    MessageId.TIMED_OUT: (
        "ping timeout",
        "inactivity timeout",
        "(?:connection|session) timed out",
        "nothing was heard of you for too long",
        "tiempo de espera (?:por inactividad|agotado)",
        "время (?:бездействия вышло|соединения истекло)",
        "网络连接超时",
        "游戏空闲过久",
        "连接超时",
    ),
    MessageId.FLOOD_CONTROL: (
        "flood control",
        "control de spam",
        "контроль флуда",
        "请勿刷屏",
        "请勿重复创建",
    ),
    MessageId.SILENCED: (
        "(?:you are )?silenced",
        "silenciado",
        "заглушенный",
        "请稍后发送",
    ),
    MessageId.GAME_RUNNING: (
        "you may not join a game in[- ]progress",
        "the game is running",
        "no puedes unirte a un juego en progreso",
        "вы не можете присоединиться в процессе игры",
        "您无法加入已经开始的游戏",
    ),
    MessageId.KICKED_BEFORE: (
        "previously kicked from this game",
        "you were kicked from this game",
        "anteriormente expulsado de este juego",
        "предварительно выгнан из этой игры",
        "您已经被踢出游戏",
    ),
    MessageId.EMULATOR_VERSION: (
        "owner only allows emulator(?: version)?",
        ".{1,40} uses another emulator",
    ),
    MessageId.EMULATORS_DIFFER: (
        "all players must use the same emulator",
        "to prevent desynch, all players must use the same emulator as the game owner",
        "the emulators differ",
        ".{1,40} must use the owner's emulator",
        "todos los jugadores deben usar el mismo emulador",
        "para prevenir desincronizaciones, todos los jugadores deben usar el mismo emulador que el propietario "
        "del juego",
        "все игроки должны использовать один и тот же эмулятор",
        "чтобы предотвратить десинхронизацию, все игроки должны использовать тот же эмулятор, что и владелец игры",
        "所有玩家必须选择相同的模拟器及版本",
        "请您退出重新登录,所有玩家必须选择与房主相同的模拟器及版本",
    ),
    MessageId.CONNECTION_TYPES_DIFFER: (
        "owner only allows connection type",
        "all players must use the same connection type",
        "to prevent desynch, all players must use the same connection type as the game owner",
        "the connection types differ",
        ".{1,40} must use the owner's connection type",
        "todos los jugadores deben usar el mismo tipo de conexión",
        "para prevenir desincronizaciones, todos los jugadores deben usar el mismo tipo de conexión que el propietario "
        "del juego",
        "все игроки должны использовать один и тот же тип соединения",
        "чтобы предотвратить десинхронизацию, все игроки должны использовать тот же тип соединения, что и владелец "
        "игры",
        "所有玩家必须选择相同的连接类型",
        "请您退出重新登录,所有玩家必须选择与房主相同的连接类型",
    ),
    MessageId.NO_SINGLE_PLAYER: (
        "(?:this )?server does not allow single player",
        "nobody else is here: this server does not allow playing alone",
        "el servidor no permite jugar a un solo jugador",
        "сервер не разрешает одиночную игру",
        "服务器不能玩单机游戏",
    ),
    MessageId.GAME_FORBIDDEN: (
        "(?:this )?server does not allow playing this game",
        "el servidor no permite jugar a este juego",
        "сервер не разрешает играть в эту игру",
        "服务器不能玩这个游戏",
    ),
    MessageId.SYNCHRONIZING: (
        "(?:please wait: )?(?:the )?game is synchroni[sz]ing",
        "por favor, espera: ¡?el juego está sincronizándose",
        "подождите: игра синхронизируется",
        "请您耐心等待:游戏正在同步中",
    ),
    MessageId.PLAYER_LATE: (
        "player is lagged",
        "player dropped a packet",
        "el jugador está lageado",
        "el jugador soltó un paquete",
        "игрок отстал",
        "у игрока потеря пакетов",  # noqa: RUF001 - Russian
        "玩家网络延迟",
        "玩家网络丢包",
    ),
    MessageId.DESYNC: (
        "desynch detected",
        "game is desynched",
        "game data error! game state will be inconsistent",
        "el juego está desincronizado",
        "desincronización detectada",
        "игра десинхронизирована",
        "обнаружена десинхронизация",
        "服务器连接超时",
        "游戏连接超时",
        "玩家连接超时",
    ),
}

_NAME_PHRASES: dict[NameProblem, tuple[str, ...]] = {
    NameProblem.TOO_LONG: (
        "(?:your |the )?(?:user ?)?name (?:is )?too long",
        "el nombre de usuario es demasiado largo",
        "имя пользователя слишком длинное",
        "您的昵称过长",
        "ユーザー名が長すぎます",
    ),
    NameProblem.EMPTY: (
        "empty user ?name",
        "your name is empty",
        "nombre de usuario vacío",
        "имя пользователя пустое",
        "您的昵称不能为空",
    ),
    NameProblem.ILLEGAL: (
        "illegal characters in user ?name",
        "(?:user ?|your )name contains illegal characters",
        "el nombre de usuario contiene caracteres inválidos",
        "имя пользователя содержит недопустимые символы",
        "您的昵称存在特殊字符",
    ),
    NameProblem.ADDRESS: ("your name must not be an address",),
    NameProblem.RESERVED: ("this name is reserved",),
    NameProblem.IN_USE: (
        "duplicating names is not allowed",
        "(?:your |user ?)name is (?:already )?in use",
    ),
}


def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return what matches one of some phrases, alone or with a colon and what it is about."""
    return re.compile(
        rf"¡?(?:{'|'.join(phrases)})[\s.!。]*(?::\s*(?P<about>.*?)[\s.!。]*)?",
        re.IGNORECASE | re.DOTALL,
    )


_PATTERNS = tuple((identifier, _pattern(phrases)) for identifier, phrases in _PHRASES.items())
_NAME_PATTERNS = tuple((problem, _pattern(phrases)) for problem, phrases in _NAME_PHRASES.items())

_PING = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:ms)?\s*>\s*(\d+(?:[.,]\d+)?)")
_USERS = re.compile(r"(\d+)\s*/\s*(\d+)")
_QUESTIONS_OF_TOOLS = frozenset({"sccppevercheck"})

LONGEST_SENTENCE = 500
"""Characters; servers say no longer ones, and looking for phrases in a whole datagram would take seconds."""


def hidden(text: str) -> bool:
    """Tell a server's lines that are for programs: answers to tools begin with a colon."""
    return text.startswith(":") or text.strip() in _QUESTIONS_OF_TOOLS


def announces_game(text: str) -> bool:
    """Tell a server's line about a new game: it holds a user's name and a game's, which may look like anything."""
    return _ANNOUNCEMENT.search(text) is not None


def server_says(text: str) -> ServerSays:
    """Return what a sentence of a server means.

    `text` is one decoded line that came from the server itself, not from a user: an information line, the reason of a
    disconnection, room chat of "Server" or "Error".
    """
    if hidden(text):
        return ServerSays(MessageId.HIDDEN, text)
    if len(text) > LONGEST_SENTENCE:
        return ServerSays(MessageId.UNKNOWN, text)
    plain = _plain(text)
    if announces_game(plain):
        return ServerSays(MessageId.UNKNOWN, text)
    in_room = _JOINING.match(plain) is not None
    for core in _cores(plain):
        said = _name_refused(core, text) or _message(core, text, in_room=in_room)
        if said is not None:
            return said
    return ServerSays(MessageId.UNKNOWN, text)


def _name_refused(core: str, text: str) -> ServerSays | None:
    for problem, pattern in _NAME_PATTERNS:
        if found := pattern.fullmatch(core):
            about = found["about"] or ""
            return ServerSays(MessageId.NAME_REFUSED, text, about=about, name=problem)
    return None


def _message(core: str, text: str, *, in_room: bool) -> ServerSays | None:
    for identifier, pattern in _PATTERNS:
        if found := pattern.fullmatch(core):
            return _with_values(identifier, text, found["about"] or "", in_room=in_room)
    return None


def _plain(text: str) -> str:
    """Return text in one spelling: full-width punctuation as ASCII, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _cores(plain: str) -> Iterator[str]:
    """Yield a sentence, then what is left of it without one "Login denied:" after another in front."""
    yield plain
    while (shorter := _PREFIXES.sub("", plain, count=1)) != plain:
        yield shorter
        plain = shorter


def _with_values(identifier: MessageId, text: str, about: str, *, in_room: bool) -> ServerSays:
    if identifier is MessageId.PING_TOO_HIGH:
        if in_room:
            # A room's own limit; the catalogue speaks only of the server's.
            return ServerSays(MessageId.UNKNOWN, text)
        return _ping_too_high(text, about)
    if identifier is MessageId.SERVER_FULL:
        counts = _USERS.search(about)
        users, most = (int(counts[1]), int(counts[2])) if counts else (None, None)
        return ServerSays(identifier, text, users=users, max_users=most)
    return ServerSays(identifier, text, about=about)


def _ping_too_high(text: str, about: str) -> ServerSays:
    found = _PING.search(about)
    if found is None:
        only = re.fullmatch(r"(\d+)\s*(?:ms)?", about)
        return ServerSays(MessageId.PING_TOO_HIGH, text, ping_ms=float(only[1]) if only else None)
    ping, limit = (float(number.replace(",", ".")) for number in found.groups())
    return ServerSays(MessageId.PING_TOO_HIGH, text, ping_ms=ping, limit_ms=limit)
