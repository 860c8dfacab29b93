import logging
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from kaillera_client import log
from kaillera_client.advice.stalls import Stall, StallCause
from kaillera_client.advice.sync import Desync
from kaillera_client.diagnostics.redaction import Secrets
from kaillera_client.diagnostics.report import Material, build_report, save_report
from kaillera_client.diagnostics.system import SystemFacts, read_system, secrets_of
from kaillera_client.diagnostics.values import Check, Detail, Reason, Verdict, result_of
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ListSource, ServerList
from kaillera_client.profile.listcache import ListCache
from kaillera_client.profile.people import People, Standing
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from tests.cli.fakes import a_report

SETTINGS = Settings(
    nickname="Aurelia",
    language="de",
    rom_folders=("/data/roms of mine",),
    text_percent=150,
    streamer_mode=True,
)
SECRETS = Secrets(
    names=("Aurelia", "Benedikt"),
    servers=("secret.house.example",),
    computers=("AURELIAS-PC",),
    folders=("/home/aurelia", "/data/roms of mine"),
)
SEEDS = (
    "aurelia", "benedikt", "secret.house.example", "aurelias-pc", "roms of mine", "zelda",
    "198.51.100.7", "2001:db8::7", "mail.example",
)  # fmt: skip


def material() -> Material:
    """Return something of everything, with each secret in many places."""
    udp = result_of(
        Check.UDP,
        Verdict.LOOK,
        Reason.UDP_BLOCKED,
        {"answered": 0, "asked": 2},
        (Detail("198.51.100.7:27888", Verdict.FAILED, "servers_silent"),),
    )
    emulator = result_of(
        Check.EMULATOR,
        Verdict.FAILED,
        Reason.PROGRAM_MISSING,
        {"title": "Snes9x", "program": "/home/aurelia/snes9x"},
    )
    stall = Stall(100, 0.7, StallCause.NAMED_PLAYER, 2, b"Benedikt")
    return Material(
        SystemFacts((("program", "kaillera-client 0.1.0"), ("host", "AURELIAS-PC"))),
        SETTINGS,
        SECRETS,
        (udp, emulator),
        (a_report(ended="Benedikt has left [2001:db8::7].", stalls=(stall,)),),
        (Desync(4812, 4800, (3,), (1, 2, 4)),),
        (
            LaunchState(
                LaunchPhase.ENDED, 1.5, -11, ("cannot open '/data/roms of mine/Zelda.sfc'",)
            ),
            LaunchState(LaunchPhase.NOT_STARTED, reason="no such file", stopped=True),
        ),
        (
            "Welcome, Aurelia, from 198.51.100.7",
            "BENEDIKT's line: 2001:DB8:0::7",
            "mail me: op@mail.example",
        ),
        (r'DEBUG {"rom": "C:\\Users\\Aurelia\\Zelda.sfc", "to": "SECRET.House.example:1"}',),
        (("Started with different ROMs: Benedikt has CRC 5E6F7081, you have CRC 1A2B3C4D.",),),
    )


def test_q55_nothing_private_is_in_the_report_and_everything_else_is() -> None:
    text = build_report(material())
    lower = text.lower()
    assert [seed for seed in SEEDS if seed in lower] == []
    for wanted in (
        "nickname: set", "language: 'de'", "text_percent: 150", "streamer_mode: True",
        "rom_folders: 1", "udp: look (udp_blocked)",
        '"<ip-1>:27888": failed (servers_silent)', "600 frames", "stall at frame 100: 0.70 s",
        "from frame 4812 on, equal last at frame 4800; differing players: 3",
        "ended after 1.5 s, exit code -11", "not_started",
        "reason: no such file", "Welcome, <user-2>, from <ip-1>", "<mail-1>", "<server-1>",
    ):  # fmt: skip
        assert wanted in text, text


def test_q41_a_start_with_roms_that_differ_is_in_the_report() -> None:
    text = build_report(material())
    assert "note: Started with different ROMs: <user-1> has CRC 5E6F7081" in text
    running = replace(material(), games=(), notes=(), running=material().notes[0])
    text = build_report(running)
    assert "== The game that runs ==\nnote: Started with different ROMs: <user-1> has" in text


def test_q55_the_same_secret_has_one_placeholder_in_all_sections() -> None:
    text = build_report(material())
    assert text.count("<ip-1>") == 2
    assert text.count("<user-1>") == 3
    assert "ended: <user-1> has left [<ip-2>]." in text
    assert "<user-1>'s line: <ip-2>" in text


def test_no_text_of_a_setting_is_told_that_may_be_private() -> None:
    told = replace(
        SETTINGS, emulator="aurelias-emulator", views={"main": "place"}, unknown='{"x": 1}'
    )
    text = build_report(Material(SystemFacts(), told, Secrets()))
    assert "emulator: set" in text
    assert "aurelia" not in text.lower()
    assert [line for line in text.splitlines() if line.startswith(("views", "unknown"))] == []


def test_lines_are_harmless_and_long_ones_are_cut() -> None:
    hostile = Material(
        SystemFacts(), Settings(), Secrets(), log=("a\x1b[31mb\r\n" + "x" * 5000,) * 3000
    )
    text = build_report(hostile)
    assert "\x1b" not in text
    assert len(text) < 1000 * 2100 + 2000


def test_an_empty_report_says_so() -> None:
    text = build_report(Material(SystemFacts(), Settings(), Secrets()))
    assert text.count("\nnothing\n") == 9


def test_secrets_come_from_the_profile_and_public_servers_are_none() -> None:
    public, private = ServerAddress("public.example"), ServerAddress("private.example")
    book = ServerBook().with_added(private).with_connection(public, "x", 1.0)
    people = People().with_standing("Benedikt", Standing.FRIEND)
    listed = ServerList((ListedServer(public, "x"),))
    lists = ListCache().with_list(ListSource("l", "http://l.example/"), listed, 1.0)
    settings = replace(SETTINGS, list_urls=("https://our.list.example/servers",))
    profile = Profile(settings, book, people, lists)
    found = secrets_of(profile, Path("/p"), ["Cy"], ["met.example"], ["/roms/x.zip"])
    assert {"Aurelia", "Benedikt", "Cy", Path.home().name} <= set(found.names)
    assert found.servers == ("met.example", "our.list.example", "private.example")
    assert {str(Path.home()), "/data/roms of mine", "/roms/x.zip", "/p"} <= set(found.folders)
    assert found.computers


def test_the_system_is_described() -> None:
    rows = dict(read_system([("Qt", "6.8")]).rows)
    assert rows["program"].startswith("kaillera-client")
    assert rows["Qt"] == "6.8"
    assert {"Python", "system", "processors", "memory", "packaged"} <= set(rows)


def test_q56_no_byte_leaves_while_a_report_is_built_and_saved(tmp_path: Path) -> None:
    """A process in which every socket counts what it would send, and no name is looked up."""
    target = tmp_path / "report.txt"
    code = f"""
import socket, sys
sent = []
class Counting(socket.socket):
    def __init__(self, *a, **k): sent.append("socket"); super().__init__(*a, **k)
    def send(self, *a): sent.append(a); return 0
    def sendto(self, *a): sent.append(a); return 0
    def sendall(self, *a): sent.append(a)
    def connect(self, *a): sent.append(a)
socket.socket = Counting
socket.getaddrinfo = lambda *a, **k: sent.append(a) or []
from pathlib import Path
from kaillera_client.diagnostics.report import Material, build_report, save_report
from kaillera_client.diagnostics.system import read_system, secrets_of
from kaillera_client.profile.store import Profile
probe = socket.socket(); probe.send(b"x"); probe.close()
assert len(sent) == 2, "the counter counts"
sent.clear()
p = Profile()
text = build_report(Material(read_system(), p.settings, secrets_of(p, Path({str(tmp_path)!r}))))
save_report(Path({str(target)!r}), text)
sys.exit(len(sent))
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert target.read_text(encoding="utf-8").startswith("Report of the Kaillera client")


def test_a_report_is_saved_whole_and_for_this_user_only(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    save_report(target, "häh\udcff\n")
    assert target.read_bytes() == "häh?\n".encode()
    if sys.platform != "win32":
        assert target.stat().st_mode & 0o077 == 0


def test_the_newest_log_lines_are_kept_while_somebody_wants_them() -> None:
    logger = logging.getLogger("kaillera_client.test")
    assert log.recent_lines() == ()
    with log.keeping_recent_lines() as recent:
        logger.info("first\nsecond %s", "x" * 3000)
        logger.debug("not kept")
        for number in range(1000):
            logger.info("line %d", number)
        assert recent.lines() == log.recent_lines()
        assert len(recent.lines()) == 400
        assert recent.lines()[-1].endswith("line 999")
        recent.handle(logging.makeLogRecord({"msg": "%d", "args": ("no number",), "levelno": 20}))
        assert recent.lines()[-1].endswith("line 999")
    assert log.recent_lines() == ()
    assert logging.getLogger().level == logging.WARNING
