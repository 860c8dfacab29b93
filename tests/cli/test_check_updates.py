"""Asking for a newer version in the terminal."""

import json
import os
import signal
import subprocess
import sys
import threading
from datetime import date

import pytest

from kaillera_client.cli.check_updates import NO_PLACE
from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.updates.place import place_of_feed
from kaillera_client.updates.release import (
    NewerRelease,
    NewestHere,
    Release,
    UpdateAnswer,
    UpdateFailure,
    UpdateProblem,
)
from kaillera_client.version import VERSION
from tests.cli.fakes import FakeEngine, World
from tests.masterlist.web import plain, self_signed, web_server
from tests.updates.test_fetch import CERTIFICATE, PATIENCE

URL = "https://releases.example/newest.json"
ASK = ["check-updates", "--url", URL]
RELEASE = Release(
    "9.1", "https://releases.example/9.1", date(2027, 2, 14), "Less\x1b delay.\nMore."
)


def answering(answer: UpdateAnswer) -> World:
    return World(answers={c.CheckForUpdates: answer})


def test_a_newer_version_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    world = answering(NewerRelease(RELEASE))
    assert main(ASK, world.make, {}) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        f"Version 9.1 is there since 2027-02-14. You have {VERSION}.",
        "",
        "Less\ufffd delay.",
        "More.",
        "",
        "https://releases.example/9.1",
    ]
    assert err == "Asking releases.example ...\n"
    assert world.commands == [c.CheckForUpdates(place_of_feed(URL), VERSION)]


def test_no_newer_version_and_a_bare_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(ASK, answering(NewestHere()).make, {}) == 0
    assert capsys.readouterr().out == f"You have the newest version, {VERSION}.\n"
    bare = NewerRelease(Release("9.1", "https://releases.example/"))
    assert main(ASK, answering(bare).make, {}) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"Version 9.1 is there. You have {VERSION}.",
        "https://releases.example/",
    ]


@pytest.mark.parametrize(
    ("answer", "code", "expected"),
    [
        (
            NewerRelease(RELEASE),
            0,
            {
                "ok": True,
                "newer": True,
                "release": {
                    "version": "9.1",
                    "date": "2027-02-14",
                    "page": "https://releases.example/9.1",
                    "notes": "Less\x1b delay.\nMore.",
                    "early": False,
                },
            },
        ),
        (NewestHere(), 0, {"ok": True, "newer": False}),
        (
            UpdateFailure(UpdateProblem.UNTRUSTED, "self-signed"),
            1,
            {
                "ok": False,
                "newer": None,
                "problem": "untrusted",
                "detail": "self-signed",
                "error": "It is not known: who answered could not prove to be the right one.",
            },
        ),
    ],
)
def test_for_programs(
    capsys: pytest.CaptureFixture[str],
    answer: UpdateAnswer,
    code: int,
    expected: dict[str, object],
) -> None:
    assert main([*ASK, "--json"], answering(answer).make, {}) == code
    assert json.loads(capsys.readouterr().out) == {"version": VERSION, **expected}


def test_a_build_that_was_told_nothing_asks_nobody(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kaillera_client.cli.look_arguments.place_of_this_build", lambda: None)
    world = World()
    assert main(["check-updates"], world.make, {}) == 1
    assert capsys.readouterr().err == f"{NO_PLACE}\n"
    assert main(["check-updates", "--json"], world.make, {}) == 1
    value = json.loads(capsys.readouterr().out)
    assert (value["ok"], value["problem"], value["newer"]) == (False, "not_asked", None)
    assert world.commands == []


@pytest.mark.parametrize("url", ["http://releases.example/x", "releases.example", ""])
def test_only_https_is_an_address(capsys: pytest.CaptureFixture[str], url: str) -> None:
    assert main(["check-updates", "--url", url], World().make, {}) == 2
    assert "is not a web address like https://" in capsys.readouterr().err


def test_ctrl_c_ends_it(capsys: pytest.CaptureFixture[str]) -> None:
    pause = threading.Event()

    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.CheckForUpdates):
            signal.raise_signal(signal.SIGINT)
            while not engine.world.closed:
                pause.wait(0.01)

    assert main(ASK, World(after=after).make, {}) == 130
    assert capsys.readouterr().err.endswith("Interrupted before there was an answer.\n")


def test_the_whole_way_with_a_certificate_that_the_system_trusts() -> None:
    with web_server(self_signed()) as web:
        web.answers = {"/newest.json": plain(b'{"version": "99.0"}')}
        words = ["check-updates", "--json", "--url", web.url("/newest.json")]
        ended = subprocess.run(
            [sys.executable, "-m", "kaillera_client", *words],
            env={**os.environ, "SSL_CERT_FILE": str(CERTIFICATE)},
            capture_output=True,
            text=True,
            timeout=2 * PATIENCE,
            check=False,
        )
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["release"]["version"] == "99.0"
