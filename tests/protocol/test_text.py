"""Text in a charset that nobody names: found from typical texts, chosen by hand, never raising."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.protocol.text import CHARSETS, Encoded, TextCodec
from tests.protocol.golden import DATAGRAM_VECTORS, DATAGRAMS, MESSAGES, Message

_TYPICAL = {
    "utf-8": ["Zoë", "José", "안녕하세요", "こんにちは", "Привет", "你好", "Łukasz", "ěščř"],
    "cp1252": [
        "José",
        "Müller",
        "François",
        "Sébastien",
        "¡Hola!",
        "coração",
        "Ça va?",
        "naïve café",
        "Jürgen Groß",
    ],
    "cp1251": [
        "Привет",
        "Саня",
        "Вова",
        "всем привет",
        "Кто играет в Теккен?",
        "ИГРОК",
        "Дмитрий [RUS]",
        "Ё",
    ],
    "cp932": [
        "こんにちは",
        "たろう",
        "カービィ",
        "鵺",
        "よろしくお願いします",
        "定員30名",
        "サーバーへようこそ",
        "まさ@大阪",
        "ﾄﾏﾄ",
    ],
    "cp949": [
        "안녕하세요",
        "홍길동",
        "철수",
        "킹오파 하실분",
        "서울",
        "방장님",
        "고수만",
        "ㅎㅎ",
    ],
    "gbk": [
        "你好",
        "欢迎来到服务器",
        "小明",
        "拳皇97",
        "大家好",
        "张三",
        "有人吗",
        "北京",
        "我们一起玩吧",
    ],
}
"""Nicknames and lobby lines; some of them alone say too little, all of them together do not."""

_CLEAR = [
    ("utf-8", "José"),
    ("utf-8", "안녕하세요"),
    ("utf-8", "Ж и Ё"),
    ("cp1252", "Müller"),
    ("cp1252", "Jürgen Groß"),
    ("cp1252", "Grüße"),
    ("cp1252", "à la carte"),
    ("cp1251", "Привет"),
    ("cp1251", "Кто играет в Теккен?"),
    ("cp932", "よろしくお願いします"),
    ("cp932", "定員30名"),
    ("cp949", "안녕하세요"),
    ("cp949", "홍길동"),
    ("gbk", "欢迎来到服务器"),
]
"""Single texts that leave no doubt."""


def _observing(charset: str, texts: list[str]) -> TextCodec:
    codec = TextCodec()
    for text in texts:
        codec.observe(text.encode(charset))
    return codec


def test_typical_texts_cover_every_charset() -> None:
    assert tuple(_TYPICAL) == CHARSETS


@pytest.mark.parametrize("charset", CHARSETS)
@pytest.mark.parametrize("direction", [1, -1], ids=["forwards", "backwards"])
def test_each_charset_is_found_from_typical_texts(charset: str, direction: int) -> None:
    texts = _TYPICAL[charset][::direction]
    codec = _observing(charset, texts)
    assert codec.charset == charset
    assert [codec.decode(text.encode(charset)) for text in texts] == texts
    for text in texts:
        assert codec.encode(text) == Encoded(text.encode(charset), lossless=True)


@pytest.mark.parametrize(("charset", "text"), _CLEAR)
def test_a_clear_text_is_enough(charset: str, text: str) -> None:
    codec = _observing(charset, [text])
    assert codec.charset == charset
    assert codec.decode(text.encode(charset)) == text


def _texts(messages: tuple[Message, ...]) -> list[bytes]:
    return [
        value
        for message in messages
        for field in message.__dataclass_fields__
        if isinstance(value := getattr(message, field), bytes)
    ]


def test_a_recorded_japanese_session_is_read() -> None:
    codec = TextCodec()
    for vector in DATAGRAM_VECTORS[:-3]:
        messages = tuple(message for _, message in DATAGRAMS[vector.name])
        for text in _texts(messages):
            if not text.isascii() or text.isalnum():
                codec.observe(text)
    assert codec.charset == "cp932"
    assert [codec.decode(text) for text in _texts((MESSAGES["M37"],))] == ["Server", "定員30名"]


def test_ascii_says_nothing_and_is_always_readable() -> None:
    codec = _observing("ascii", ["Hello", "nue[CF1]@test"] * 50)
    assert (codec.charset, codec.automatic) == ("cp1252", True)
    assert codec.decode(b"Hello, world!") == "Hello, world!"


def test_utf8_is_read_in_any_lobby() -> None:
    """Lists mix charsets: a new client's name stands among those of old ones."""
    for charset in CHARSETS:
        codec = _observing(charset, _TYPICAL[charset])
        for text in ("José", "안녕하세요", "Привет"):
            assert codec.decode(text.encode("utf-8")) == text


def test_a_single_pair_of_bytes_follows_the_lobby() -> None:
    """C4 A3 is one Latin letter in UTF-8, but a Chinese, Korean or Japanese text elsewhere."""
    pair = b"\xc4\xa3"
    assert TextCodec().decode(pair) == "ģ"
    assert _observing("gbk", _TYPICAL["gbk"]).decode(pair) == "模"
    assert _observing("utf-8", _TYPICAL["utf-8"]).decode(pair) == "ģ"


def test_in_a_utf8_lobby_other_bytes_are_western() -> None:
    codec = _observing("utf-8", _TYPICAL["utf-8"])
    assert codec.decode("Müller".encode("cp1252")) == "Müller"


def test_enough_evidence_stays_enough() -> None:
    """A long session must not be turned over by a visitor, nor count for ever."""
    codec = _observing("cp932", _TYPICAL["cp932"] * 60)
    for _ in range(20):
        codec.observe("Кто играет в Теккен? ".encode("cp1251") * 100)
    assert codec.charset == "cp932"


# --- chosen by hand ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "charset", [*CHARSETS, "koi8-r", "big5", "euc_kr", "shift_jis", "latin-1"]
)
def test_the_choice_of_the_user_wins(charset: str) -> None:
    codec = TextCodec(charset)
    chosen = codec.charset
    for other in CHARSETS:
        for text in _TYPICAL[other]:
            codec.observe(text.encode(other))
    assert (codec.charset, codec.automatic) == (chosen, False)
    for text in ("Привет", "José", "안녕", "你好", "こん"):
        try:
            data = text.encode(charset)
        except UnicodeEncodeError:
            assert not codec.encode(text).lossless
        else:
            assert codec.encode(text) == Encoded(data, lossless=True)
            assert codec.decode(data) == text


@pytest.mark.parametrize(
    "charset", ["no such charset", "utf-16", "utf-32", "hex", "rot13", "idna", "punycode", "cp037"]
)
def test_a_choice_that_cannot_be_one_is_refused(charset: str) -> None:
    with pytest.raises(LookupError):
        TextCodec(charset)


# --- any bytes, any text -----------------------------------------------------------------------


@pytest.mark.parametrize("manual", [None, *CHARSETS, "koi8-r", "big5"])
@given(st.lists(st.binary(max_size=40), max_size=8))
def test_no_bytes_raise(manual: str | None, texts: list[bytes]) -> None:
    codec = TextCodec(manual)
    for text in texts:
        codec.observe(text)
        codec.decode(text)
        assert manual is not None or codec.charset in CHARSETS


@pytest.mark.parametrize("charset", CHARSETS)
@given(st.text(max_size=40))
def test_text_for_the_wire_is_safe_and_honest(charset: str, text: str) -> None:
    codec = TextCodec(charset)
    encoded = codec.encode(text)
    printable = "".join(character for character in text if character >= " ")
    assert min(encoded.data, default=0x20) >= 0x20
    if encoded.lossless:
        assert encoded.data == printable.encode(charset)
    else:
        assert b"?" in encoded.data


def test_what_a_charset_cannot_say_becomes_a_question_mark() -> None:
    assert TextCodec("cp1252").encode("naïve Привет") == Encoded(
        b"na\xefve ??????", lossless=False
    )
    assert TextCodec("utf-8").encode("half \ud83d") == Encoded(b"half ?", lossless=False)


def test_control_characters_never_reach_the_wire() -> None:
    assert TextCodec().encode("a\0b\r\nc\td") == Encoded(b"abcd", lossless=True)


@pytest.mark.parametrize("charset", CHARSETS)
def test_unreadable_bytes_become_the_replacement_character(charset: str) -> None:
    unreadable = b"\x98" if charset == "cp1251" else b"\x81"
    assert TextCodec(charset).decode(b"ok " + unreadable) == "ok \N{REPLACEMENT CHARACTER}"
