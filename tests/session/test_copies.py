"""On a lossy line a running game says everything twice: when, what, and what that must not do."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.session.rig import Rig

FRAME = 1 / 60


def in_trouble(size: int = 2) -> Rig:
    """Return a running game with one frame of delay that has just lost two blocks, a second apart."""
    rig = Rig()
    rig.load()
    rig.submit(bytes(size))
    rig.hear(m.Ready())
    for _ in range(2):
        rig.wait(1.0)
        rig.submit(bytes(size))
        rig.lose(m.GameData(bytes(2 * size)))
        rig.hear(m.GameData(bytes(2 * size)), redundancy=2)
        rig.submit(bytes(size))
    assert rig.session.phase is Phase.PLAYING
    # The copies of what was just said.
    rig.wait(FRAME / 2)
    rig.datagrams.clear()
    return rig


def exchange(rig: Rig, size: int = 2) -> list[bytes]:
    """Play one frame; return what was sent for it."""
    rig.hear(m.GameData(bytes(2 * size)))
    rig.datagrams.clear()
    rig.submit(bytes(size))
    rig.wait(FRAME / 2)
    return [datagram for _, datagram, _ in rig.datagrams]


def test_a_clean_line_is_told_everything_once() -> None:
    rig = Rig().play()
    for _ in range(100):
        assert len(exchange(rig)) == 1


def test_on_a_lossy_line_the_same_datagram_goes_twice() -> None:
    rig = in_trouble()
    for _ in range(10):
        first, second = exchange(rig)
        assert first == second
    # Copies are neither news nor repeats that ask for something.
    assert rig.session.status(rig.now).counters.repeats_sent == 0


def test_ten_calm_seconds_later_once_is_enough() -> None:
    rig = in_trouble()
    for _ in range(9):
        rig.wait(1.0)
        rig.hear_again(1)
        assert len(exchange(rig)) == 2
    rig.wait(1.1)
    assert len(exchange(rig)) == 1


def test_the_first_datagram_and_the_frame_do_not_wait_for_the_copy() -> None:
    rig = in_trouble()
    rig.hear(m.GameData(bytes(4)))
    rig.hear(m.GameData(bytes(4)))
    rig.datagrams.clear()
    events = rig.submit(bytes(2))
    assert [type(event) for event in events] == [e.FrameReady]
    assert len(rig.datagrams) == 1
    rig.wait(0.005)
    assert len(rig.datagrams) == 2


def test_large_inputs_go_once() -> None:
    rig = in_trouble(200)
    assert len(exchange(rig, 200)) == 1


@pytest.mark.parametrize("command", [c.DropGame(), c.LeaveRoom(), c.Logout()])
def test_nothing_is_copied_after_the_game(command: c.Command) -> None:
    rig = in_trouble()
    rig.hear(m.GameData(bytes(4)))
    rig.submit(bytes(2))
    rig.do(command)
    rig.datagrams.clear()
    rig.wait(0.01)
    assert rig.datagrams == []
