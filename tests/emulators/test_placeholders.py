"""Argument lines: split like a shell, filled so that no value becomes a second argument or an option."""

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.emulators.placeholders import (
    ArgumentError,
    LaunchValues,
    Mistake,
    check,
    fill,
    needs_rom,
    split,
)

KNOWN = LaunchValues("/roms/a b.zip", "Bomb Man", 2, 4, "Ana")


def test_a_line_is_split_like_in_a_shell() -> None:
    line = r"""-v "two words" 'it'"'"'s' a\ b # x"""
    assert split(line) == tuple(shlex.split(line))
    assert split("") == ()


def test_windows_paths_keep_their_backslashes_and_apostrophes() -> None:
    line = r'C:\Games\Jack\'s.exe "C:\My Games\x.zip" {rom}'
    assert split(line, windows=True) == (r"C:\Games\Jack\'s.exe", r"C:\My Games\x.zip", "{rom}")
    assert split(r'"C:\dir\"', windows=True) == ("C:\\dir\\",)


@pytest.mark.parametrize("line", ['"open', "'open", "back\\"])
def test_an_open_quote_is_a_mistake(line: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        check(line)
    assert caught.value.mistake is Mistake.OPEN_QUOTE


def test_every_placeholder_has_its_value() -> None:
    line = "-rom {rom} --title={game} -p {player}/{players} '{name}' {{x}}"
    assert fill(line, KNOWN) == (
        "-rom", "/roms/a b.zip", "--title=Bomb Man", "-p", "2/4", "Ana", "{x}",
    )  # fmt: skip
    assert needs_rom(line)
    assert not needs_rom("{{rom}}")


@pytest.mark.parametrize("line", ["{ROM}", "-x {romfile}", "{}"])
def test_an_unknown_placeholder_is_named(line: str) -> None:
    for look in (check, lambda text: fill(text, KNOWN)):
        with pytest.raises(ArgumentError) as caught:
            look(line)
        assert caught.value.mistake is Mistake.UNKNOWN_PLACEHOLDER
        assert f"{{{caught.value.detail}}}" in line


def test_what_is_not_known_is_left_out_with_its_option() -> None:
    line = "game.exe --rom {rom} -f {player} --keep {{}} x={players}"
    assert fill(line, LaunchValues()) == ("game.exe", "--keep", "{}")
    assert fill("{rom} -v {player}", LaunchValues(player=1)) == ("-v", "1")
    assert fill("-a -b{player} {rom}", LaunchValues()) == ()


@given(st.text(), st.text(), st.booleans())
def test_a_value_is_never_a_second_argument(rom: str, game: str, windows: bool) -> None:
    values = LaunchValues(rom=rom, game=game)
    filled = fill("a {rom} b {game} c{game}", values, windows=windows)
    assert len(filled) == 5
    assert (filled[0], filled[2]) == ("a", "b")
    assert filled[1] == rom.replace("\0", "")
    assert not filled[3].startswith(("-", " "))
    assert all("\0" not in word for word in filled)


def test_a_strangers_text_is_no_option() -> None:
    values = LaunchValues(game=" --exec=/bin/sh\n", name="/run @x")
    assert fill("{game} {name} -t={game}", values) == (
        "exec=/bin/sh", "/run @x", "-t= --exec=/bin/sh",
    )  # fmt: skip
    assert fill("{name}", values, windows=True) == ("run @x",)


@pytest.mark.parametrize("bad", ['x" & calc', "100%", "a&b", "x^y", "a) (b"])
def test_a_batch_file_gets_nothing_that_it_would_run(bad: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        fill("{game}", LaunchValues(game=bad), program=r"C:\E\start.BAT", windows=True)
    assert (caught.value.mistake, caught.value.detail) == (Mistake.UNSAFE, "game")
    assert fill("{game}", LaunchValues(game=bad), program=r"C:\E\e.exe", windows=True) == (bad,)
    assert fill("{game}", LaunchValues(game=bad), program="/e/start.bat") == (bad,)


def test_a_batch_file_gets_files_that_are_named_as_dumps_are() -> None:
    rom = r"C:\Roms\Bomb Man (USA) (Rev 1).zip"
    batch = r"C:\E\start.bat"
    assert fill("{rom}", LaunchValues(rom=rom), program=batch, windows=True) == (rom,)
    with pytest.raises(ArgumentError):
        fill("{rom}", LaunchValues(rom=r"C:\a&calc (USA).zip"), program=batch, windows=True)
