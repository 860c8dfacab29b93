"""Made-up servers for tests of the server browser."""

from collections.abc import Sequence

from kaillera_client.advice.quality import quality_of
from kaillera_client.gui.models.server_values import MeasuredLine, Reach, ServerRow
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ListSource, ServerList, WaitingGame

SOURCE = ListSource("list A", "http://a.example/list")
OTHER = ListSource("list B", "http://b.example/list")


def address(number: int) -> ServerAddress:
    return ServerAddress(f"s{number}.example")


def answers(ping_ms: float, frames: int = 3, loss: float = 0.0) -> MeasuredLine:
    return MeasuredLine(
        Reach.ANSWERS, ping_ms, 2.0, loss, frames, quality_of(ping_ms), (ping_ms,) * 10, False
    )


SILENT = MeasuredLine(Reach.SILENT, loss_percent=100.0, curve=(None,) * 3)


def row(number: int, line: MeasuredLine | None = None, **values: object) -> ServerRow:
    made = {"name": f"Server {number}", "sources": ("list A",), "seen_at": 1000.0, **values}
    return ServerRow(address(number), line=line or MeasuredLine(), **made)  # type: ignore[arg-type]


def many(count: int) -> list[ServerRow]:
    """Return servers of which every tenth is silent."""
    words = ("Retro", "Arcade", "Casa", "Übung", "ゲーム", "Nord", "São", "Café")
    places = (("Germany", "DE"), ("São Paulo, Brazil", "BR"), ("Tokyo, Japan", "JP"))
    return [
        row(
            number,
            SILENT if number % 10 == 0 else answers(20 + number * 37 % 250),
            name=f"{words[number % len(words)]} {number}",
            place=places[number % 3][0],
            country=places[number % 3][1],
            users=number % 50,
            max_users=50,
            waiting=number % 4,
            version="ESF 0.9",
        )
        for number in range(count)
    ]


def listed(numbers: Sequence[int], games: Sequence[int] = ()) -> ServerList:
    return ServerList(
        tuple(
            ListedServer(address(number), f"Server {number}", number, 50, 1, "ESF 0.9", "Germany")
            for number in numbers
        ),
        tuple(
            WaitingGame(address(number), f"Game {number}", "Bo", "Other 1", "1/2")
            for number in games
        ),
    )
