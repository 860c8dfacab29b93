"""Who tells a ROM in a room, and when: everybody is told once, and nobody floods the chat."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.roomcheck import ENTERING_S, SILENT_S, SPACING_S, RoomCheck

ROM = Fingerprint(0x1A2B3C4D, 2097152)
OTHER = Fingerprint(0x5E6F7081, 2097152)
OWN, BO, CY = 5, 2, 8


def room(
    others: dict[int, bytes],
    *,
    host: bool = False,
    automatic: bool = True,
    own: Fingerprint | None = ROM,
) -> RoomCheck:
    """Return a room that we entered at 100 s."""
    check = RoomCheck()
    check.tell_by_itself(automatic)
    check.enter(OWN, others, 100.0, host=host)
    check.know_own(own, 100.0)
    return check


def test_our_rom_is_told_once_after_entering() -> None:
    check = room({BO: b"Bo"})
    assert check.deadline() == 100.0 + ENTERING_S
    assert check.due(100.0) is None
    assert check.due(102.2) == ROM
    assert check.deadline() is None
    check.heard(b"Bo", ROM, 103.0)
    assert check.deadline() is None, "Bo has heard ours"


def test_nothing_is_told_to_nobody_nor_without_a_rom_nor_without_leave() -> None:
    assert room({}).deadline() is None
    assert room({BO: b"Bo"}, own=None).deadline() is None
    assert room({BO: b"Bo"}, automatic=False).deadline() is None


def test_a_newcomers_line_is_answered_once() -> None:
    check = room({})
    check.came(CY, b"Cy", 200.0)
    assert check.deadline() is None, "only the host speaks first"
    told = check.heard(b"Cy", OTHER, 202.0)
    assert told is not None
    assert (told.user_id, told.rom, told.before) == (CY, OTHER, None)
    at = check.deadline()
    assert at is not None
    assert 202.0 < at < 203.0
    assert check.due(at) == ROM
    check.heard(b"Cy", OTHER, at + 1)
    check.heard(b"Cy", OTHER, at + 9)
    assert check.deadline() is None


def test_only_the_host_answers_who_says_nothing_and_once() -> None:
    host, guest = room({}, host=True), room({})
    for check in (host, guest):
        check.came(CY, b"Cy", 200.0)
    assert guest.deadline() is None
    assert host.deadline() == 200.0 + SILENT_S
    assert host.due(206.0) == ROM
    assert host.deadline() is None


def test_who_leaves_is_forgotten_and_not_answered() -> None:
    check = room({BO: b"Bo"})
    check.due(102.2)
    check.came(CY, b"Cy", 110.0)
    check.heard(b"Cy", OTHER, 112.0)
    check.went(CY)
    assert check.rom_of(CY) is None
    assert check.deadline() is None
    check.came(CY, b"Cy", 120.0)
    assert check.rom_of(CY) is None, "the same id again is somebody new"


def test_the_newest_word_counts_and_a_change_is_said() -> None:
    check = room({BO: b"Bo"})
    check.heard(b"Bo", ROM, 101.0)
    again = check.heard(b"Bo", ROM, 102.0)
    assert again is not None
    assert again.before is None
    changed = check.heard(b"Bo", OTHER, 103.0)
    assert changed is not None
    assert changed.before == ROM
    assert check.rom_of(BO) == OTHER


def test_a_name_that_is_not_one_members_tells_nothing() -> None:
    check = room({BO: b"Bo", CY: b"Bo"})
    assert check.heard(b"Bo", ROM, 101.0) is None
    assert check.heard(b"Server", ROM, 101.0) is None
    assert check.rom_of(BO) is None


def test_another_rom_of_ours_is_told_anew_after_the_pause() -> None:
    check = room({BO: b"Bo"})
    assert check.due(102.2) == ROM
    check.know_own(OTHER, 103.0)
    assert check.deadline() == 102.2 + SPACING_S
    assert check.due(107.2) == OTHER
    check.know_own(OTHER, 120.0)
    assert check.deadline() is None


def test_the_user_may_tell_at_any_time_but_not_faster() -> None:
    check = room({BO: b"Bo"}, automatic=False)
    check.tell(101.0)
    assert check.due(101.0) == ROM
    check.tell(102.0)
    assert check.due(102.0) is None
    assert check.due(106.0) == ROM
    without = room({BO: b"Bo"}, own=None)
    without.tell(101.0)
    assert without.due(999.0) is None


def test_while_a_game_runs_only_the_user_speaks() -> None:
    check = room({BO: b"Bo"})
    check.hold(True)
    assert check.deadline() is None
    check.tell(103.0)
    assert check.due(103.0) == ROM
    held = room({BO: b"Bo"})
    held.hold(True)
    held.hold(False)
    assert held.deadline() == 100.0 + ENTERING_S


def test_a_room_that_was_left_tells_nothing() -> None:
    check = room({BO: b"Bo"})
    check.leave()
    assert check.deadline() is None
    assert check.own is None
    check.tell(200.0)
    assert check.due(200.0) is None


class House:
    """Rooms of several clients that hear each other at once, as a server would let them."""

    def __init__(self) -> None:
        self.now = 0.0
        self.checks: dict[int, RoomCheck] = {}
        self.lines: list[tuple[float, int]] = []

    @staticmethod
    def name(user_id: int) -> bytes:
        return b"user%d" % user_id

    def come(self, user_id: int) -> None:
        for check in self.checks.values():
            check.came(user_id, self.name(user_id), self.now)
        check = RoomCheck()
        check.tell_by_itself(True)
        others = {one: self.name(one) for one in self.checks}
        check.enter(user_id, others, self.now, host=not self.checks)
        check.know_own(ROM, self.now)
        self.checks[user_id] = check

    def go(self, user_id: int) -> None:
        del self.checks[user_id]
        for check in self.checks.values():
            check.went(user_id)

    def run(self, until: float) -> None:
        while True:
            waiting = [
                (at, user_id)
                for user_id, check in self.checks.items()
                if (at := check.deadline()) is not None and at <= until
            ]
            if not waiting:
                self.now = until
                return
            at, speaker = min(waiting)
            self.now = max(self.now, at)
            rom = self.checks[speaker].due(self.now)
            assert rom is not None
            self.lines.append((self.now, speaker))
            for user_id, check in self.checks.items():
                if user_id != speaker:
                    check.heard(self.name(speaker), rom, self.now)


@given(st.lists(st.tuples(st.floats(0.0, 12.0), st.booleans()), max_size=14))
def test_nobody_floods_and_everybody_knows(steps: list[tuple[float, bool]]) -> None:
    house, visits, newest = House(), 0, 0
    seen = Counter[int]()
    for pause, comes in steps:
        if comes and len(house.checks) < 8:
            newest += 1
            for user_id in house.checks:
                seen[user_id] += 1
            house.come(newest)
            visits += 1
        elif not comes and len(house.checks) > 1:
            house.go(max(house.checks))
        house.run(house.now + pause)
    house.run(house.now + 60.0)
    said = Counter(speaker for _, speaker in house.lines)
    for user_id, lines in said.items():
        assert lines <= seen[user_id] + 1, "one for entering, then one for each newcomer at most"
        times = [at for at, speaker in house.lines if speaker == user_id]
        assert all(b - a >= SPACING_S - 1e-6 for a, b in pairwise(times))
    for user_id, check in house.checks.items():
        assert all(check.rom_of(other) == ROM for other in house.checks if other != user_id)


def test_eight_clients_answer_one_after_the_other() -> None:
    house = House()
    for user_id in range(1, 8):
        house.come(user_id)
        house.run(house.now + 30.0)
    house.lines.clear()
    house.come(8)
    house.run(house.now + 30.0)
    assert sorted(speaker for _, speaker in house.lines) == list(range(1, 9))
    times = [at for at, _ in house.lines]
    assert all(b - a >= 0.3 for a, b in pairwise(times))
