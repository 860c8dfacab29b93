"""Text of servers and players, whose charset nobody tells, and what a server's sentences mean."""

from fuzz import golden
from fuzz.cutting import Cutter, piece
from kaillera_client.advice import lagstat
from kaillera_client.advice.servertext import announces_game, hidden, server_says
from kaillera_client.protocol.text import TextCodec

_CHARSETS = (None, "utf-8", "cp932", "cp949", "gb18030", "cp1251", "cp1252")


def one_input(data: bytes) -> None:
    """Let a codec hear some texts, then decode, encode and understand the last one."""
    cutter = Cutter(data)
    codec = TextCodec(_CHARSETS[cutter.u8() % len(_CHARSETS)])
    text = b""
    while not cutter.is_empty:
        text = cutter.piece()
        codec.observe(text)
    shown = codec.decode(text)
    assert len(shown) <= len(text)
    codec.encode(shown)
    server_says(shown)
    hidden(shown)
    announces_game(shown)
    lagstat.lag_by_player(shown)
    lagstat.recommendation_of(shown)
    lagstat.total_lag(shown)


def seeds() -> list[bytes]:
    """Return golden messages in several charsets, and sentences that servers say."""
    said = (
        b"Kicked for spamming.",
        b"Your ping is too high: 350 > 250",
        b"p1: 12 frames, p2: 0 frames",
        b"Lag: 1.25s",
        b"Total lag: 1.2s (Game: 0.5s)",
        "ようこそ".encode("cp932"),
        "привет".encode("cp1251"),
        "안녕".encode("cp949"),
    )
    messages = [data for from_server, data in golden.vectors("messages") if from_server]
    return [b"\0" + piece(text) for text in (*said, *messages)]
