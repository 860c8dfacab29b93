"""The small pieces by themselves: frames, percentiles, watches, queues."""

import random
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.protocol.bundle import BundleSender
from kaillera_client.protocol.errors import LocalProtocolError, RemoteProtocolError
from kaillera_client.protocol.framedelay import interleave
from kaillera_client.protocol.messages import GameStarted
from kaillera_client.session.answers import AnswerWatch, Awaited
from kaillera_client.session.channel import Channel
from kaillera_client.session.chatqueue import ChatQueue
from kaillera_client.session.events import Fault, FaultNoticed
from kaillera_client.session.faults import FaultLog
from kaillera_client.session.frames import CacheMissError, FrameExchange, InputSizeChangedError
from kaillera_client.session.holes import HoleWatch
from kaillera_client.session.login import LoginRetry
from kaillera_client.session.statistics import LatencyHistogram

# --- frames --------------------------------------------------------------------------------------


@given(
    ct=st.integers(1, 6),
    delay=st.integers(1, 12),
    players=st.integers(1, 8),
    size=st.integers(0, 24),
    seed=st.integers(0, 2**32),
)
def test_packets_up_and_blocks_down(
    ct: int, delay: int, players: int, size: int, seed: int
) -> None:
    rng = random.Random(seed)
    exchange = FrameExchange(GameStarted(delay, 1, players), ct)
    own = [rng.randbytes(size) for _ in range(3 * ct)]
    exchange.check_size(own[0])
    packets = [packet for data in own if (packet := exchange.submit(data)) is not None]
    assert packets == [b"".join(own[i : i + ct]) for i in (0, ct, 2 * ct)]
    typed = [[rng.randbytes(size) for _ in range(ct)] for _ in range(players)]
    exchange.receive_block(interleave([b"".join(frames) for frames in typed], ct))
    exchange.receive_cached(0)
    expected = [b"".join(frames[i] for frames in typed) for i in range(ct)]
    zeros = (delay + 1) * ct - 1
    got = [exchange.next_frame() for _ in range(zeros + 2 * ct + 1)]
    assert got == [bytes(players * size)] * zeros + expected * 2 + [None]
    assert exchange.frames == zeros + 2 * ct


def test_sizes() -> None:
    exchange = FrameExchange(GameStarted(1, 1, 2), 2)
    with pytest.raises(LocalProtocolError):
        exchange.check_size(bytes(40000))
    exchange.check_size(b"ab")
    exchange.check_size(b"cd")
    with pytest.raises(InputSizeChangedError, match="from 2 to 3 bytes"):
        exchange.check_size(b"abc")
    for wrong in (7, 9, 0, 16):
        with pytest.raises(RemoteProtocolError, match="instead of 8"):
            exchange.receive_block(bytes(wrong))
    with pytest.raises(CacheMissError):
        exchange.receive_cached(200)


# --- channel -------------------------------------------------------------------------------------


def test_holes_are_counted_and_timed_one_by_one() -> None:
    server = BundleSender()
    datagrams = []
    for n in range(8):
        server.append(b"\x07\0%d\0" % n)
        datagrams.append(server.datagram(1))
    channel = Channel(("192.0.2.1", 1))
    times: list[float | None] = []
    for at, number in enumerate((1, 3, 0, 2, 6, 4, 5)):
        channel.receive(datagrams[number], float(at))
        times.append(channel.hole_since)
    # The second hole was hidden behind the first; it counts from when the first is filled.
    assert times == [0.0, 0.0, 2.0, None, 4.0, 5.0, None]
    assert channel.counters().holes == 4
    channel.receive(datagrams[7], 10.0)
    assert channel.hole_since is None


def test_bundles_cover_what_a_game_asks_for() -> None:
    channel = Channel(("192.0.2.1", 1))

    def sizes() -> list[int]:
        return [data[0] for data, _ in channel.take_outbox()]

    for _ in range(8):
        channel.send(b"\x09\0", 0.0)
    assert sizes() == [1, 2, 3, 4, 5, 5, 5, 5]
    channel.cover(7)
    channel.send(b"\x12\0\0\0", 1.0)
    channel.send(b"\x09\0", 2.0)
    channel.repeat(3.0)
    assert sizes() == [7, 8, 8]
    assert (channel.last_new_at, channel.last_sent_at) == (2.0, 3.0)
    channel.uncover()
    channel.repeat(4.0)
    assert sizes() == [5]


def test_chat_between_inputs_pushes_none_of_them_out_of_the_bundles() -> None:
    """Four inputs are not acknowledged: the oldest may be what the server lacks, and only a bundle can bring it."""
    channel = Channel(("192.0.2.1", 1))
    for _ in range(6):
        channel.send(b"\x09\0", 0.0)
    for number in range(1, 5):
        channel.cover(number)
        channel.send(b"\x12\0\x01\0%d" % number, 1.0)
        if number in (1, 3):
            channel.send(b"\x08\0one\0", 1.0)
            channel.send(b"\x08\0two\0", 1.0)
    channel.take_outbox()
    channel.repeat(2.0)
    ((bundle, _),) = channel.take_outbox()
    # The four inputs and the lines among them, and at a game's beginning what was said just before the first.
    assert bundle[0] == 8 + 5
    assert all(b"\x12\0\x01\0%d" % number in bundle for number in range(1, 5))
    channel.cover(2)
    channel.send(b"\x12\0\x01\0005", 3.0)
    ((bundle, _),) = channel.take_outbox()
    # Two inputs, and the two lines since the input before them, which are not acknowledged with it.
    assert bundle[0] == 2 + 2
    assert b"\x08\0one\0" in bundle
    for _ in range(60):
        channel.send(b"\x08\0more\0", 4.0)
    assert max(data[0] for data, _ in channel.take_outbox()) == 32


# --- statistics ----------------------------------------------------------------------------------


def test_no_latency_no_percentiles() -> None:
    assert LatencyHistogram().percentiles() is None


@pytest.mark.parametrize("values", [[0.05], [0.0, 5.0], [0.01, 0.02, 0.03]])
def test_few_latencies(values: list[float]) -> None:
    histogram = LatencyHistogram()
    for value in values:
        histogram.add(value)
    result = histogram.percentiles()
    assert result is not None
    assert result.p50 <= result.p95 <= result.p99
    assert min(values) * 1000 <= result.p50 + 0.1
    assert result.p99 <= min(2000.1, max(values) * 1000 + 0.1)


@given(st.lists(st.floats(0.0, 1.99), min_size=200, max_size=400), st.integers(1, 3))
def test_percentiles_agree_with_the_exact_ones(values: list[float], repeat: int) -> None:
    """Within the histogram's resolution and the neighbours' distance, which is how definitions differ."""
    histogram = LatencyHistogram()
    for value in values * repeat:
        histogram.add(value)
    result = histogram.percentiles()
    assert result is not None
    ordered = sorted(value * 1000 for value in values * repeat)
    cuts = statistics.quantiles(ordered, n=100, method="inclusive")
    for percent, ours in ((50, result.p50), (95, result.p95), (99, result.p99)):
        place = len(ordered) * percent / 100
        low = ordered[max(0, int(place) - 2)]
        high = ordered[min(len(ordered) - 1, int(place) + 1)]
        assert low - 0.1 <= ours <= high + 0.1
        assert low - 0.1 <= cuts[percent - 1] <= high + 0.1


def test_percentiles_of_many_latencies() -> None:
    rng = random.Random(1)
    values = [rng.gammavariate(4.0, 0.01) for _ in range(20000)]
    histogram = LatencyHistogram()
    for value in values:
        histogram.add(value)
    result = histogram.percentiles()
    assert result is not None
    cuts = statistics.quantiles(values, n=100)
    assert result.p50 == pytest.approx(cuts[49] * 1000, abs=0.15)
    assert result.p95 == pytest.approx(cuts[94] * 1000, abs=0.3)
    assert result.p99 == pytest.approx(cuts[98] * 1000, abs=0.6)


# --- watches -------------------------------------------------------------------------------------


def test_answers_are_awaited_together() -> None:
    watch = AnswerWatch()
    assert watch.deadline() is None
    assert not watch.wants_repeat(100.0)
    watch.expect(Awaited.CHAT, 10.0)
    watch.expect(Awaited.KICK, 10.5)
    assert watch.deadline() == pytest.approx(11.2)
    assert not watch.wants_repeat(11.0)
    assert watch.wants_repeat(11.2)
    assert watch.answered(Awaited.CHAT)
    assert not watch.answered(Awaited.CHAT)
    assert watch.awaits(Awaited.KICK)
    assert [watch.wants_repeat(12.0 + n) for n in range(4)] == [True, True, True, False]
    assert watch.deadline() is None
    assert not watch.awaits(Awaited.KICK)


def test_holes_where_messages_may_be_skipped() -> None:
    watch = HoleWatch()
    assert watch.deadline(may_skip=True) is None
    assert not watch.hopeless(5.0)
    assert watch.notice(10.0)
    assert not watch.notice(10.1)
    assert watch.deadline(may_skip=True) == 10.25
    assert not watch.wants_repeat(10.2, may_skip=True)
    assert watch.wants_repeat(10.25, may_skip=True)
    assert not watch.wants_repeat(10.5, may_skip=True)
    assert watch.deadline(may_skip=True) == 11.5
    assert not watch.hopeless(11.4)
    assert watch.hopeless(11.5)
    watch.clear()
    assert watch.deadline(may_skip=True) is None


def test_holes_where_nothing_may_be_skipped() -> None:
    watch = HoleWatch()
    watch.notice(10.0)
    for n in range(1, 50):
        assert watch.deadline(may_skip=False) == 10.0 + 0.25 * n
        assert watch.wants_repeat(10.0 + 0.25 * n, may_skip=False)


def test_fault_log() -> None:
    log = FaultLog()
    reported = [log.note(Fault.UNKNOWN_MESSAGE, str(n)) for n in range(1, 10)]
    assert [bool(events) for events in reported] == [n in (1, 2, 4, 8) for n in range(1, 10)]
    assert reported[3] == [FaultNoticed(Fault.UNKNOWN_MESSAGE, 4, "4")]
    assert log.note(Fault.MALFORMED_DATAGRAM) == [FaultNoticed(Fault.MALFORMED_DATAGRAM, 1)]
    assert log.total == 10


def test_chat_queue() -> None:
    queue = ChatQueue()
    assert queue.deadline() is None
    assert queue.take(0.0) is None
    assert all(queue.add(b"%d" % n) for n in range(50))
    assert not queue.add(b"too many")
    assert queue.take(1.0) == b"0"
    assert queue.deadline() == pytest.approx(3.1)
    assert queue.take(3.0) is None
    assert queue.take(3.1) == b"1"


def test_login_retry() -> None:
    retry = LoginRetry(0.0, round_trip=0.02)
    times = []
    while not retry.expired(now := retry.deadline()):
        if retry.wants_repeat(now):
            times.append(now)
    assert times == [0.1, 1.0, 2.0, 4.0]
    assert now == 10.0
    assert not LoginRetry(0.0, 0.0).wants_repeat(0.05)
    retry.progress(20.0)
    assert retry.deadline() == pytest.approx(20.1)
    assert retry.wants_repeat(20.1)
    assert retry.deadline() == pytest.approx(20.6)
