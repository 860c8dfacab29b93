import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.names import NameProblem
from kaillera_client.advice.servertext import (
    LONGEST_SENTENCE,
    MessageId,
    ServerSays,
    server_says,
)
from tests.yardstick import cost_of

CATALOGUE = [
    ("Server is full!", "C05"),
    ("The server is full.", "C05"),
    ("server is full: 50/50", "C05"),
    ("¡El servidor está lleno!", "C05"),
    ("Сервер заполнен!", "C05"),
    ("服务器人数已满\uff01", "C05"),
    ("サーバ満員", "C05"),
    ("TOO", "C05"),
    ("Ping Too High: 212 > 200", "C06"),
    ("Login denied: ping too high: 212 > 200", "C06"),
    ("Your ping is too high: 212 > 200", "C06"),
    ("Ping demasiado alto: 212 > 200", "C06"),
    ("连接服务器超时\uff1a212 > 200", "C06"),
    ("Connection Type Denied: Good", "C07"),
    ("Tipo de conexión denegada: Good", "C07"),
    ("Тип соединения запрещён: Good", "C07"),
    ("Only LAN connection type is allowed.", "C07"),
    ("This server does not allow your connection type.", "C07"),
    ("Emulator Restricted: MAME 0.1", "C08"),
    ("Emulator Restricted!", "C08"),
    ("Эмулятор запрещён!", "C08"),
    ("You are already logged in!", "C09"),
    ("Already logged in as: Ana", "C09"),
    ("すでにログインしています", "C09"),
    ("Access Denied!", "C10"),
    ("Banned!", "C10"),
    ("¡Acceso denegado!", "C10"),
    ("Доступ запрещён!", "C10"),
    ("User Name Too Long", "C11"),
    ("Username is too long", "C11"),
    ("Empty UserName!", "C11"),
    ("Username contains illegal characters", "C11"),
    ("Illegal characters in User Name", "C11"),
    ("Duplicating names is not allowed: Ana", "C11"),
    ("Username is already in use.", "C11"),
    ("Your name is in use.", "C11"),
    ("您的昵称过长", "C11"),
    ("VER", "C12"),
    ("Ping Timeout", "C13"),
    ("Ping timeout", "C13"),
    ("Inactivity Timeout", "C13"),
    ("Connection timed out!", "C13"),
    ("网络连接超时", "C13"),
    ("Denied: Flood Control", "R01"),
    ("Chat Denied: Flood Control", "R01"),
    ("Create Game Denied: Flood Control", "R01"),
    ("Chat Denied: Denied: Flood Control", "R01"),
    ("Crear juego denegado: Control de spam", "R01"),
    ("Чат отклонён: Контроль флуда", "R01"),
    ("消息发送失败\uff1a请勿刷屏", "R01"),
    ("Chat Denied: Silenced", "R02"),
    ("You are silenced!", "R02"),
    ("Join Game Denied: You may not join a game in-progress!", "R03"),
    ("Join Game Denied: the game is running.", "R03"),
    ("Entrada denegada: ¡No puedes unirte a un juego en progreso!", "R03"),
    ("Join Game Denied: Previously kicked from this game!", "R04"),
    ("Join Game Denied: you were kicked from this game.", "R04"),
    ("Вход в игру запрещён: Предварительно выгнан из этой игры!", "R04"),
    ("Owner only allows emulator version: Snes9x 1.53", "R05"),
    ("All players must use the same emulator!", "R06"),
    ("To prevent desynch, all players must use the same emulator as the game owner!", "R06"),
    ("The emulators differ.", "R06"),
    ("Cy must use the owner's emulator: Snes9x 1.53", "R06"),
    ("All players must use the same connection type!", "R07"),
    (
        "To prevent desynch, all players must use the same connection type as the game owner!",
        "R07",
    ),
    ("The connection types differ.", "R07"),
    ("所有玩家必须选择相同的连接类型\uff01", "R07"),
    ("Server does not allow single player!", "R08"),
    ("Nobody else is here: this server does not allow playing alone.", "R08"),
    ("Server does not allow playing this game!", "R09"),
    ("Create Game Denied: Server does not allow playing this game!", "R09"),
    ("Please Wait: Game is synchronizing!", "R10"),
    ("Por favor, espera: ¡El juego está sincronizándose!", "R10"),
    ("Подождите: игра синхронизируется!", "R10"),
    ("Player is lagged: Cy", "R11"),
    ("Player dropped a packet: Cy", "R11"),
    ("玩家网络丢包\uff1aCy", "R11"),
    ("Desynch Detected!", "desync"),
    ("Game is desynched!", "desync"),
    ("¡Desincronización detectada!", "desync"),
    ("Обнаружена десинхронизация!", "desync"),
    (":ACCESS=1", "hidden"),
    (":USERINFO=1\x02Ana\x03", "hidden"),
    (":ALIVECHECK=EmulinkerSF Alive Check", "hidden"),
    ("sccppevercheck", "hidden"),
]


@pytest.mark.parametrize(("text", "expected"), CATALOGUE)
def test_q80_each_server_text_has_its_card(text: str, expected: str) -> None:
    assert server_says(text).id.value == expected
    if expected != "hidden":
        assert server_says(text.upper()).id.value == expected
    assert server_says(f"  {text}  ").text == f"  {text}  "


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Welcome to a new server!",
        "Ana created game: Server is full!",
        "Player is lagged: x created game: Chess",
        "Silenced (5 minutes): Cy",
        "Banned (5 minutes): Cy",
        "The server is full of joy",
        "Unrecognized Command: /dance",
        "Join Game Denied: your ping is too high: 212 > 100.",
        "Normal Client Exit",
        "Login denied: the weather",
    ],
)
def test_q80_what_is_not_in_the_catalogue_stays_the_servers_own_words(text: str) -> None:
    assert server_says(text) == ServerSays(MessageId.UNKNOWN, text)


def test_q80_values_are_taken_out_of_the_sentence() -> None:
    ping = server_says("Ping Too High: 212 > 200")
    assert (ping.ping_ms, ping.limit_ms) == (212.0, 200.0)
    assert server_says("Ping Too High: 212").ping_ms == 212.0
    assert server_says("Ping Too High: very").ping_ms is None
    full = server_says("Server is full: 50/50")
    assert (full.users, full.max_users) == (50, 50)
    assert server_says("Server is full!").users is None
    assert server_says("Connection Type Denied: Good").about == "Good"
    assert server_says("Emulator Restricted: MAME 0.1").about == "MAME 0.1"
    assert server_says("Player is lagged: Cy: the 2nd").about == "Cy: the 2nd"
    assert server_says("Owner only allows emulator version: Snes9x 1.53").about == "Snes9x 1.53"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("User Name Too Long", NameProblem.TOO_LONG),
        ("Empty username!", NameProblem.EMPTY),
        ("Username contains illegal characters", NameProblem.ILLEGAL),
        ("Your name must not be an address.", NameProblem.ADDRESS),
        ("This name is reserved.", NameProblem.RESERVED),
        ("Duplicating names is not allowed: Ana", NameProblem.IN_USE),
    ],
)
def test_a_refused_name_says_why(text: str, problem: NameProblem) -> None:
    assert server_says(text).name is problem


@given(st.text(max_size=200))
def test_any_text_is_understood_or_unknown(text: str) -> None:
    said = server_says(text)
    assert said.text == text


def test_a_hostile_server_cannot_keep_the_reader_busy() -> None:
    for hostile in ("too: " + "." * 60_000 + "x", "Denied: " * 8000, "too:" + ". " * 30_000 + "x"):
        assert server_says(hostile).id is MessageId.UNKNOWN
        assert cost_of(server_says, hostile, tries=3) < 7
    longest = "Server is full: ".ljust(LONGEST_SENTENCE, "x")
    assert server_says(longest).id is MessageId.SERVER_FULL
    assert server_says(longest + "x").id is MessageId.UNKNOWN
