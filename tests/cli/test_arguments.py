import re

import pytest

from kaillera_client.cli import arguments
from kaillera_client.cli.errors import UsageError
from kaillera_client.cli.options import (
    ChatOptions,
    DemoOptions,
    ListOptions,
    Options,
    PingOptions,
    PlayOptions,
    ServeOptions,
)
from kaillera_client.masterlist.entry import ListSource
from kaillera_client.masterlist.sources import DEFAULT_SOURCES
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType

DISPLAY = {"DISPLAY": ":0"}
ANN = {"server": ("host", 27888), "name": "Ann", "name_bytes": b"Ann"}


def options(line: str, environment: dict[str, str] | None = None) -> Options:
    found = arguments.parse(line.split(), DISPLAY if environment is None else environment, "linux")
    return found.options


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("demo", DemoOptions()),
        ("demo --headless", DemoOptions(frames=600, headless=True)),
        ("demo --json", DemoOptions(frames=600, headless=True, json=True)),
        ("demo --json --frames 5", DemoOptions(frames=5, json=True)),
        (
            "demo --players 8 --frames 7 --fps 0 --connection-type Good --seed 3",
            DemoOptions(players=8, frames=7, fps=0, connection_type=ConnectionType.GOOD, seed=3),
        ),
        (
            "demo --ping 60 --jitter 20 --loss 5 --seed 9",
            DemoOptions(line=Line(60, 20, 5, 9), seed=9),
        ),
        ("demo --players 3 --flip-bit 3:600", DemoOptions(players=3, flip_bit=(3, 600))),
    ],
)
def test_demo(line: str, expected: DemoOptions) -> None:
    assert options(line) == expected


def test_demo_without_a_display_says_so() -> None:
    found = arguments.parse(["demo"], {}, "linux")
    assert found.options == DemoOptions(frames=600, headless=True)
    assert found.remarks == ("There is no display here, so the demo runs without windows.",)
    assert arguments.parse(["demo", "--headless"], {}, "linux").remarks == ()
    assert arguments.parse(["demo"], {}, "win32").remarks == ()


def test_play_create() -> None:
    found = options("play host --name Ann --create Arena --players 4 --wait 9 --bot")
    assert found == PlayOptions(
        server=("host", 27888),
        name="Ann",
        name_bytes=b"Ann",
        create="Arena",
        game_bytes=b"Arena",
        players=4,
        wait=9.0,
        bot=True,
    )


def test_play_join_in_another_charset() -> None:
    line = "play host:1 --name りん --join 対戦 --charset cp932 --emulator-name Mame"
    found = options(line + " --headless --give-up-after 2 --json")
    assert found == PlayOptions(
        server=("host", 1),
        name="りん",
        name_bytes="りん".encode("cp932"),
        join="対戦",
        game_bytes="対戦".encode("cp932"),
        emulator=b"Mame",
        charset="cp932",
        headless=True,
        bot=True,
        wait=60.0,
        give_up_after=2.0,
        json=True,
    )


def test_play_without_a_display_lets_the_computer_play() -> None:
    words = ["play", "host", "--name", "Ann", "--join", "Arena"]
    found = arguments.parse(words, {}, "linux")
    assert isinstance(found.options, PlayOptions)
    assert (found.options.headless, found.options.bot) == (True, True)
    assert found.remarks == ("There is no display here, so the computer plays without a window.",)


def test_serve() -> None:
    assert options("serve") == ServeOptions(
        "0.0.0.0", 27888, "Kaillera server", "", 64, False, frozenset(range(1, 7))
    )
    line = "serve --host 127.0.0.1 --port 0 --name Ours --motd Hi --max-users 2 --same-delay"
    assert options(line + " --connection-types lan,bad") == ServeOptions(
        "127.0.0.1", 0, "Ours", "Hi", 2, True, frozenset({1, 6})
    )


def test_ping_and_chat() -> None:
    assert options("ping host:5 --count 3 --json") == PingOptions(("host", 5), 3, True)
    assert options("chat host --name Ann") == ChatOptions(("host", 27888), "Ann", b"Ann", None)


def test_list() -> None:
    assert options("list") == ListOptions(DEFAULT_SOURCES, "", ping=True, json=False)
    line = "list --url http://a.example --url http://a.example/ --game x --no-ping --json"
    source = ListSource("a.example", "http://a.example/", added=True)
    assert options(line) == ListOptions((source,), "x", ping=False, json=True)


def test_verbosity() -> None:
    assert [
        arguments.parse(line.split(), DISPLAY, "linux").verbose
        for line in ("ping host", "ping host --verbose", "ping host -vv")
    ] == [0, 1, 2]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("", "required: COMMAND"),
        ("dance", "invalid choice: 'dance'"),
        ("demo --players 1", "--players: 1 is not between 2 and 8"),
        ("demo --players 9", "--players: 9 is not between 2 and 8"),
        ("demo --frames 0", "--frames: 0 is not between 1 and"),
        ("demo --frames -3", "--frames: -3 is not between 1 and"),
        ("demo --frames", "--frames: expected one argument"),
        ("demo --fps -1", "--fps: -1 is not between 0 and 1000"),
        ("demo --loss 101", "--loss: 101 is not between 0 and 100"),
        ("demo --ping -1", "--ping: -1 is not between 0 and 5000"),
        ("demo --jitter x", "--jitter: 'x' is not a number"),
        ("demo --connection-type fast", "'fast' is not a connection type"),
        ("demo --frame 5", "nrecognized arguments: --frame 5"),
        ("demo extra", "nrecognized arguments: extra"),
        ("play host --name Ann", "ne of the arguments --create --join is required"),
        ("play host --create A --join B --name Ann", "not allowed with argument --create"),
        ("play host --join A", "required: --name"),
        ("play --name Ann --join A", "required: HOST[:PORT]"),
        ("play host:99999 --name Ann --join A", "'99999' is not between 1 and 65535"),
        ("play host --name Server --join A", "belongs to the server"),
        ("play host --name Ann --join りん", "cannot be written in the charset cp1252"),
        ("play host --name Ann --join A --charset x", "'x' is not a known charset"),
        ("play host --name Ann --join A --emulator-name a|b", "must not contain '|'"),
        ("play host --name Ann --join A --bot --keyboard", "not allowed with argument"),
        ("play host --name Ann --join A --headless --keyboard", "keyboard needs a window"),
        ("play host --name Ann --join A --players 0", "0 is not between 1 and 8"),
        ("demo --flip-bit 3:60", "There is no player 3 in this demo"),
        ("demo --flip-bit 2", "'2' is not like 2:600"),
        ("demo --flip-bit 2:0", "2:0 is no player and frame of a demo"),
        ("demo --flip-bit 9:60", "9:60 is no player and frame of a demo"),
        ("serve --port 65536", "--port: 65536 is not between 0 and 65535"),
        ("serve --max-users 0", "--max-users: 0 is not between 1 and 1000"),
        ("serve --connection-types lan,slow", "'slow' is not a connection type"),
        ("ping", "required: HOST[:PORT]"),
        ("ping host --count 0", "--count: 0 is not between 1 and 100"),
        ("list --url ftp://a.example/", "'ftp://a.example/' is not a web address"),
        ("list extra", "nrecognized arguments: extra"),
        ("chat host --name " + "x" * 32, "too long"),
    ],
)
def test_bad_command_lines(line: str, part: str) -> None:
    with pytest.raises(UsageError, match=re.escape(part)):
        options(line)


@pytest.mark.parametrize("command", ["", "demo", "play", "serve", "ping", "list", "chat"])
def test_help_names_every_option_and_gives_examples(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        options(f"{command} --help")
    assert stop.value.code == 0
    text = capsys.readouterr().out
    assert "examples:" in text
    assert f"usage: kaillera-client {command}".strip() in text
    assert "==SUPPRESS==" not in text


def test_usage_errors_carry_the_usage_line() -> None:
    with pytest.raises(UsageError) as error:
        options("demo --players 9")
    assert error.value.usage.startswith("usage: kaillera-client demo ")
