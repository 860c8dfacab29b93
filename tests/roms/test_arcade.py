"""What an arcade set lacks, and whether its parent or BIOS has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.roms.arcade import Ancestor, DatSet, Verdict, judge, lineage
from kaillera_client.roms.entry import SetCompleteness
from kaillera_client.roms.parts import DatPart

OWN = (DatPart(1, 10), DatPart(2, 10))
SHARED = (DatPart(3, 10, "p.3"), DatPart(4, 10, "p.4"))
BIOS = (DatPart(8, 10, "bios.8"),)
CLONE = DatSet("sf2ua", "Street Fighter II (USA)", ("sf2",), (*OWN, *SHARED, *BIOS))


def chips(*crcs: int) -> frozenset[tuple[int, int]]:
    return frozenset((crc, 10) for crc in crcs)


def ancestors(
    parent: frozenset[tuple[int, int]] | None, bios: frozenset[tuple[int, int]] | None
) -> list[Ancestor]:
    return [Ancestor("sf2", chips(3, 4), parent), Ancestor("board", chips(8), bios)]


@pytest.mark.parametrize(
    ("own", "parent", "bios", "wanted"),
    [
        (chips(1, 2, 3, 4, 8), None, None, Verdict(SetCompleteness.FULL)),
        (chips(1, 2, 3, 4, 8, 99), None, None, Verdict(SetCompleteness.FULL)),
        (chips(1, 2), chips(3, 4), chips(8), Verdict(SetCompleteness.SPLIT_WITH_PARENT, "sf2")),
        (chips(1, 2), None, chips(8), Verdict(SetCompleteness.SPLIT_WITHOUT_PARENT, "sf2")),
        (chips(1, 2), chips(3, 4), None, Verdict(SetCompleteness.SPLIT_WITHOUT_PARENT, "board")),
        (chips(1, 2, 3, 4), None, chips(8), Verdict(SetCompleteness.SPLIT_WITH_PARENT, "board")),
        (chips(1, 2, 3, 4), None, None, Verdict(SetCompleteness.SPLIT_WITHOUT_PARENT, "board")),
        (chips(1, 2), chips(3), chips(8), Verdict(SetCompleteness.INCOMPLETE)),
        (chips(1, 3, 4, 8), chips(3, 4), chips(8), Verdict(SetCompleteness.INCOMPLETE)),
        (chips(), None, None, Verdict(SetCompleteness.INCOMPLETE)),
    ],
)
def test_each_kind_of_set(
    own: frozenset[tuple[int, int]],
    parent: frozenset[tuple[int, int]] | None,
    bios: frozenset[tuple[int, int]] | None,
    wanted: Verdict,
) -> None:
    assert judge(own, CLONE, ancestors(parent, bios)) == wanted


def test_one_of_several_bios_versions_is_enough() -> None:
    wanted = DatSet(
        "board",
        "Board",
        parts=(DatPart(1, 10), DatPart(2, 10, "", "eu"), DatPart(3, 10, "", "us")),
    )
    assert judge(chips(1, 3), wanted, []).completeness is SetCompleteness.FULL
    assert judge(chips(1), wanted, []).completeness is SetCompleteness.INCOMPLETE


def test_a_chip_of_another_size_is_another_chip() -> None:
    wanted = DatSet("game", "Game", parts=(DatPart(1, 11),))
    assert judge(chips(1), wanted, []).completeness is SetCompleteness.INCOMPLETE


def test_the_lineage_is_nearest_first_and_ends() -> None:
    family = {"c": ("p",), "p": ("board", "c"), "board": ("board",)}
    assert lineage("c", lambda name: family.get(name, ())) == ("p", "board")


@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef")).map(tuple)))
def test_circles_of_parents_end(family: dict[str, tuple[str, ...]]) -> None:
    found = lineage("a", lambda name: family.get(name, ()))
    assert len(found) == len(set(found)) <= 8
    assert "a" not in found
