"""The bad line: delay, jitter and loss by a seed, in virtual time."""

import pytest

from kaillera_client.net.conversation import Address
from kaillera_client.net.impairment import ImpairedLine, Line

THERE: Address = ("192.0.2.1", 1)


class Echo:
    """Notes what arrives and says it again; rings once at a deadline."""

    def __init__(self) -> None:
        self.heard: list[tuple[float, bytes]] = []
        self.rings_at: float | None = None
        self.rung = 0
        self._outbox: list[tuple[bytes, Address]] = []

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[str]:
        self.heard.append((now, data))
        self._outbox.append((data, addr))
        return [f"heard {data.decode()}"]

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        outbox, self._outbox = self._outbox, []
        return outbox

    def deadline(self) -> float | None:
        return self.rings_at

    def on_deadline(self, now: float) -> list[str]:
        self.rings_at = None
        self.rung += 1
        return ["ring"]

    def handle(self, command: str, now: float) -> list[str]:
        self._outbox.append((command.encode(), THERE))
        return [f"asked {command}"]


def drain(line: ImpairedLine[str, str], until: float) -> list[tuple[float, bytes]]:
    """Run every deadline; return what was sent and when."""
    sent: list[tuple[float, bytes]] = []
    while (deadline := line.deadline()) is not None and deadline <= until:
        line.on_deadline(deadline)
        sent += [(deadline, data) for data, _ in line.datagrams_to_send(deadline)]
    return sent


def test_a_perfect_line_holds_nothing_back() -> None:
    echo = Echo()
    line: ImpairedLine[str, str] = ImpairedLine(echo, Line())
    assert line.receive_datagram(b"a", THERE, 5.0) == ["heard a"]
    assert line.datagrams_to_send(5.0) == [(b"a", THERE)]
    assert line.deadline() is None
    assert line.lost == 0


def test_each_direction_takes_half_of_the_ping() -> None:
    echo = Echo()
    line: ImpairedLine[str, str] = ImpairedLine(echo, Line(ping_ms=100))
    assert line.receive_datagram(b"a", THERE, 1.0) == []
    assert line.deadline() == pytest.approx(1.05)
    assert line.on_deadline(1.05) == ["heard a"]
    assert line.datagrams_to_send(1.05) == []
    ((at, data),) = drain(line, 2.0)
    assert (round(at, 6), data) == (1.1, b"a")
    assert line.deadline() is None


def test_commands_do_not_travel() -> None:
    line: ImpairedLine[str, str] = ImpairedLine(Echo(), Line(ping_ms=100))
    assert line.handle("x", 1.0) == ["asked x"]
    assert line.datagrams_to_send(1.0) == []
    ((at, data),) = drain(line, 2.0)
    assert (round(at, 6), data) == (1.05, b"x")


def test_the_conversations_own_deadline() -> None:
    echo = Echo()
    echo.rings_at = 1.03
    line: ImpairedLine[str, str] = ImpairedLine(echo, Line(ping_ms=100))
    line.receive_datagram(b"a", THERE, 1.0)
    assert line.deadline() == 1.03
    assert line.on_deadline(1.03) == ["ring"]
    assert line.on_deadline(1.05) == ["heard a"]
    assert echo.rung == 1
    echo.rings_at = 1.2
    line.receive_datagram(b"b", THERE, 1.1)
    # Both are due when the timer fires late.
    assert line.on_deadline(1.3) == ["heard b", "ring"]


def test_jitter_stays_within_its_half_and_lets_datagrams_overtake() -> None:
    echo = Echo()
    line: ImpairedLine[str, str] = ImpairedLine(echo, Line(ping_ms=40, jitter_ms=60, seed=3))
    for n in range(200):
        line.receive_datagram(b"%d" % n, THERE, n / 1000)
    drain(line, 10.0)
    assert len(echo.heard) == 200
    delays = [at - int(data) / 1000 for at, data in echo.heard]
    assert 0.02 <= min(delays) < 0.025
    assert 0.045 < max(delays) <= 0.05 + 1e-9
    order = [int(data) for _, data in echo.heard]
    assert order != sorted(order)
    assert [at for at, _ in echo.heard] == sorted(at for at, _ in echo.heard)


def test_loss_in_both_directions() -> None:
    echo = Echo()
    line: ImpairedLine[str, str] = ImpairedLine(echo, Line(loss_percent=10, seed=1))
    sent = 0
    for n in range(5000):
        line.receive_datagram(b"x", THERE, n / 1000)
        sent += len(line.datagrams_to_send(n / 1000))
    assert 4400 < len(echo.heard) < 4600
    assert 3950 < sent < 4150
    assert line.lost == 5000 - sent


@pytest.mark.parametrize(("percent", "heard"), [(0, 100), (100, 0)])
def test_nothing_and_everything(percent: float, heard: int) -> None:
    echo = Echo()
    line: ImpairedLine[str, str] = ImpairedLine(echo, Line(loss_percent=percent))
    for n in range(100):
        line.receive_datagram(b"x", THERE, float(n))
    assert len(echo.heard) == heard


def test_a_seed_repeats_a_line() -> None:
    def run(seed: int) -> list[tuple[float, bytes]]:
        echo = Echo()
        setting = Line(ping_ms=50, jitter_ms=20, loss_percent=20, seed=seed)
        line: ImpairedLine[str, str] = ImpairedLine(echo, setting)
        for n in range(50):
            line.receive_datagram(b"%d" % n, THERE, n / 60)
        return drain(line, 10.0)

    assert run(1) == run(1)
    assert run(1) != run(2)


def test_a_line_that_changes_keeps_the_time_of_what_is_on_its_way() -> None:
    echo = Echo()
    line: ImpairedLine[str, str] = ImpairedLine(echo, Line(ping_ms=200))
    line.receive_datagram(b"slow", THERE, 1.0)
    line.change(Line())
    assert line.receive_datagram(b"quick", THERE, 1.05) == ["heard quick"]
    assert line.datagrams_to_send(1.05) == [(b"quick", THERE)]
    assert line.on_deadline(1.1) == ["heard slow"]
    line.change(Line(loss_percent=100))
    # What the conversation had to say is lost; what was on its way is not.
    assert line.datagrams_to_send(1.1) == []
    line.change(Line(ping_ms=100))
    line.handle("x", 1.2)
    line.datagrams_to_send(1.2)
    line.change(Line(loss_percent=100))
    assert [data for _, data in drain(line, 2.0)] == [b"x"]
    assert line.lost == 1
