"""Numbering, redundancy, pacing and repeats of what one client is sent."""

from itertools import pairwise

import pytest

from kaillera_client.protocol.bundle import split_bundle
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.link import Link
from kaillera_client.server.rules.outbox import SIZE_LIMIT, Outbox
from kaillera_client.server.rules.schedule import Schedule
from tests.server.world import newcomer


def numbers(datagrams: list[bytes]) -> list[list[int]]:
    return [[number for number, _ in split_bundle(data)] for data in datagrams]


def test_four_new_messages_in_ten_milliseconds() -> None:
    outbox = Outbox()
    for number in range(12):
        outbox.put(bytes((number + 1,)))
    assert numbers(outbox.flush(1.0)) == [[3, 2, 1, 0]]
    assert outbox.resume_at == 1.01
    assert outbox.flush(1.005) == []
    assert numbers(outbox.flush(1.01)) == [[7, 6, 5, 4, 3, 2, 1, 0]]
    assert numbers(outbox.flush(1.03)) == [[11, 10, 9, 8, 7, 6, 5, 4]]
    assert not outbox.resume_at
    assert outbox.flush(2.0) == []


@pytest.mark.parametrize("size", [1, 30, 300, 330, 690])
@pytest.mark.parametrize("count", [6, 10, 23])
def test_a_burst_survives_the_loss_of_any_one_datagram(size: int, count: int) -> None:
    """A classic client that finds a gap in a datagram waits for ever: later ones do not fill it."""
    outbox = Outbox()
    for _ in range(count):
        outbox.put(b"x" * size)
    now = 1.0
    sent = outbox.flush(now)
    while outbox.resume_at is not None:
        now = outbox.resume_at
        sent += outbox.flush(now)
    newest = -1
    for previous, following in pairwise(sent):
        held = numbers([previous, following])
        assert newest + 1 in held[0]
        assert newest + 1 in held[1]
        assert held[1][0] - newest <= 9
        newest = held[0][0]


def test_game_data_goes_at_once_and_takes_what_waits_along() -> None:
    outbox = Outbox()
    for number in range(7):
        outbox.put(bytes((number + 1,)))
    outbox.flush(1.0)
    outbox.put_urgent(b"\x12")
    assert numbers(outbox.flush(1.001)) == [[7, 6, 5, 4, 3, 2, 1, 0]]
    outbox.put_urgent(b"\x12")
    assert numbers(outbox.flush(1.002)) == [[8, 7, 6, 5, 4]]


def test_new_messages_that_do_not_fit_one_datagram_get_several() -> None:
    outbox = Outbox()
    for _ in range(4):
        outbox.put(b"x" * 600)
    datagrams = outbox.flush(1.0)
    assert numbers(datagrams) == [[0], [1, 0], [2, 1], [3, 2]]
    assert max(map(len, datagrams)) <= SIZE_LIMIT
    outbox.put(b"y" * 3000)
    assert numbers(outbox.flush(2.0)) == [[4]]
    # The one before it comes with a repeat, in a datagram of its own.
    assert numbers(outbox.repeat(3)) == [[3, 2], [4]]


def test_repeats_of_very_large_messages_are_bounded() -> None:
    outbox = Outbox()
    for _ in range(9):
        outbox.put_urgent(b"z" * 49_152)
        outbox.flush(1.0)
    assert numbers(outbox.repeat(9)) == [[5], [6], [7], [8]]
    assert Outbox().repeat(9) == []


def test_a_flood_is_sent_rather_than_kept() -> None:
    outbox = Outbox()
    for _ in range(1000):
        outbox.put(b"chat")
    sent = outbox.flush(1.0)
    assert split_bundle(sent[-1])[0][0] == 799
    assert outbox.resume_at == 1.01


def test_a_link_starts_counting_repeats_again_after_news() -> None:
    link = Link(0.0)
    for number in range(12):
        link.outbox.put_urgent(bytes((number + 1,)))
        link.outbox.flush(0.0)
    first = b"\x01\x00\x00\x01\x00\x09"
    news = []
    for now in (1.0, 2.0):
        link.receive(first, now)
        news.append(not link.nothing_new)
    assert news == [True, False]
    assert numbers(link.answer_repeat(2.0, 0.05)) == [list(range(11, 2, -1))]
    assert link.answer_repeat(2.04, 0.05) == []
    assert len(numbers(link.answer_repeat(2.06, 0.05))[0]) == 12
    link.receive(b"\x01\x01\x00\x01\x00\x09", 3.0)
    assert numbers(link.answer_repeat(3.1, 0.05)) == [list(range(11, 2, -1))]


def test_a_hole_is_as_old_as_the_last_progress() -> None:
    link = Link(0.0)
    link.receive(b"\x01\x02\x00\x01\x00\x09", 1.0)
    assert link.hole_since == 1.0
    link.receive(b"\x01\x03\x00\x01\x00\x09", 2.0)
    assert link.hole_since == 1.0
    assert len(link.receive(b"\x01\x00\x00\x01\x00\x09", 3.0)) == 1
    assert link.hole_since == 3.0
    assert len(link.receive(b"\x01\x01\x00\x01\x00\x09", 4.0)) == 3
    assert not link.hole_since
    link.receive(b"", 5.0)
    assert (link.last_heard, link.malformed) == (4.0, 1)


def test_every_hole_is_skipped_although_nothing_new_comes() -> None:
    link = Link(0.0)
    link.receive(b"\x01\x01\x00\x01\x00\x09", 1.0)
    link.receive(b"\x01\x03\x00\x01\x00\x08", 1.0)
    assert [d.payload for d in link.skip_lost(2.5)] == [b"\x09"]
    assert link.hole_since == 2.5
    assert [d.payload for d in link.skip_lost(4.0)] == [b"\x08"]
    assert not link.hole_since
    link.receive(b"\x01\x00\x10\x01\x00\x07", 5.0)
    assert link.hole_since == 5.0
    assert [d.payload for d in link.skip_lost(6.5)] == [b"\x07"]
    assert not link.hole_since


def test_the_schedule_finds_the_earliest_and_forgets_what_is_stale() -> None:
    schedule = Schedule()
    clients = [newcomer(("127.0.0.1", n)) for n in range(3)]
    assert schedule.next_time() is None
    for number, client in enumerate(clients):
        schedule.plan(client, 10.0 + number)
    schedule.plan(clients[2], 5.0)
    schedule.plan(clients[2], 50.0)
    schedule.forget(clients[0])
    assert schedule.next_time() == 5.0
    assert schedule.due(4.9) == []
    assert schedule.due(11.0) == [clients[2], clients[1]]
    assert schedule.next_time() is None


def test_the_schedule_stays_small_whatever_is_planned() -> None:
    schedule = Schedule()
    client = newcomer(("127.0.0.1", 1))
    for number in range(5000):
        schedule.plan(client, 1e6 - number)
    assert len(schedule._heap) <= 1024
    assert schedule.next_time() == pytest.approx(1e6 - 4999)


def test_the_configuration_has_the_documented_limits() -> None:
    config = ServerConfig()
    assert (config.max_users, config.max_players, config.sessions_per_ip) == (64, 8, 8)
    assert (config.keep_alive, config.login_window, config.game_silence) == (190.0, 15.0, 15.0)


def test_frames_overtake_lines_and_lines_keep_their_pace() -> None:
    outbox = Outbox()
    for number in range(10):
        outbox.put_line(bytes((number + 1,)))
    assert numbers(outbox.flush(1.0)) == [[3, 2, 1, 0]]
    assert outbox.resume_at == 1.02
    outbox.put_urgent(b"\x12")
    assert [payload for _, payload in split_bundle(outbox.flush(1.01)[0])][:2] == [b"\x12", b"\4"]
    outbox.put_urgent(b"\x13")
    sent = dict(entry for datagram in outbox.flush(1.02) for entry in split_bundle(datagram))
    assert [sent[number] for number in range(4, 10)] == [
        b"\x12",
        b"\x13",
        b"\5",
        b"\6",
        b"\7",
        b"\x08",
    ]
    outbox.forget_lines()
    outbox.flush(1.04)
    assert outbox.resume_at is None


def test_a_client_gets_back_what_was_said_since_it_last_followed() -> None:
    link = Link(0.0)
    link.receive(b"\x01\x00\x00\x01\x00\x09", 0.0)
    now = 0.0
    for number in range(200):
        link.outbox.put_line(b"line %d" % number)
    while (resume_at := link.outbox.resume_at) is not None:
        now = max(now, resume_at)
        link.outbox.flush(now)
    # A sign of life shows nothing.
    link.receive(b"\x01\x01\x00\x01\x00\x09", now)
    counts = []
    for _ in range(9):
        now += 0.25
        link.receive(b"\x01\x01\x00\x01\x00\x09", now)
        repeats = numbers(link.answer_repeat(now, 0.05))
        assert all(len(held) <= 32 for held in repeats)
        counts.append(sum(map(len, repeats)))
    assert counts == [6, 12, 24, 48, 96, 192, 200, 200, 200]
    assert repeats[0][-1] == 0


def test_a_client_that_says_everything_twice_is_answered_in_kind() -> None:
    link = Link(0.0)
    news, later = b"\x01\x00\x00\x01\x00\x09", b"\x01\x01\x00\x01\x00\x09"
    assert len(link.receive(news, 1.0)) == 1
    assert link.receive(news, 1.004) == []
    # No question, so no answer by itself; but the next blocks go twice, and no other message does.
    assert not link.nothing_new
    link.outbox.put(b"\x0d")
    sent = [link.outbox.flush(1.0)]
    for _ in range(4):
        link.outbox.put_urgent(b"\x12")
        sent.append(link.outbox.flush(1.01))
    assert [len(datagrams) for datagrams in sent] == [1, 2, 2, 2, 1]
    assert all(len(set(datagrams)) == 1 for datagrams in sent)
    # However many copies come, a datagram never goes more than twice.
    link.receive(later, 2.0)
    for _ in range(50):
        link.receive(later, 2.001)
    link.outbox.put_urgent(b"\x12")
    assert len(link.outbox.flush(2.0)) == 2
    # Who asks again later, as n02 does after 10 ms, wants an answer.
    link.receive(later, 2.01)
    assert link.nothing_new
