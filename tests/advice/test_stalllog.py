import pytest

from kaillera_client.advice.stalllog import StallLog, StallTotal
from kaillera_client.advice.stalls import Stall, StallCause, StallProof

OTHER = Stall(10, 0.5, StallCause.OTHER_PLAYER)
LINE = Stall(20, 2.0, StallCause.LINE)
UNKNOWN = Stall(30, 0.2, StallCause.UNKNOWN)


def named(player: int) -> Stall:
    proof = StallProof.OWN_SERVER
    return Stall(40, 0.3, StallCause.NAMED_PLAYER, player, b"Cy", proof)


def test_the_log_keeps_and_sums() -> None:
    log = StallLog()
    assert (log.stalls(), log.totals(), log.count, log.seconds) == ((), (), 0, 0)
    for at, stall in enumerate((OTHER, LINE, OTHER)):
        log.add(float(at), stall)
    assert [logged.stall for logged in log.stalls()] == [OTHER, LINE, OTHER]
    assert log.totals() == (
        StallTotal(StallCause.OTHER_PLAYER, 2, 1.0),
        StallTotal(StallCause.LINE, 1, 2.0),
    )
    assert (log.count, log.seconds) == (3, 3.0)


def test_the_third_of_the_same_cause_in_a_minute_brings_one_hint() -> None:
    log = StallLog()
    hints = [log.add(now, LINE) for now in (0.0, 50.0, 61.0, 70.0, 71.0, 72.0)]
    assert hints == [None, None, None, LINE, None, None]


def test_different_troubles_do_not_add_up() -> None:
    log = StallLog()
    for now in range(2):
        assert log.add(float(now), OTHER) is None
        assert log.add(float(now), LINE) is None
        assert log.add(float(now), named(2)) is None
        assert log.add(float(now), named(3)) is None
    assert log.add(2.0, named(3)) == named(3)
    assert log.add(2.0, named(2)) == named(2)


@pytest.mark.parametrize("stall", [UNKNOWN, Stall(1, 0.2, StallCause.RECOVERED)])
def test_what_cannot_be_advised_brings_no_hint(stall: Stall) -> None:
    log = StallLog()
    assert [log.add(float(now), stall) for now in range(10)] == [None] * 10


def test_a_long_evening_is_bounded() -> None:
    log = StallLog()
    for now in range(2000):
        log.add(float(now), LINE)
    assert len(log.stalls()) == 500
    assert log.count == 2000
