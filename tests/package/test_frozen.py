"""The frozen app runs where there is nothing else: every kind of start, every part that is a process of its own."""

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy
import pytest
from frozen import archive, contents, icu, licences
from frozen.collecting import ORIGINS, ROOT, dynamic_sections, needs
from PySide6.QtGui import QImage

from kaillera_client.roms.scan import MODULE as SCANNER
from kaillera_client.roms.scan import LibraryScan
from kaillera_client.roms.scanning import ScanEnd, ScanOutcome, ScanRequest
from kaillera_client.version import VERSION
from tests.fakes.x_display import Desktop, desktop, wait_until
from tests.library.building import build_host
from tests.library.support import Emulator, running
from tests.package.frozen_app import GUARD_S, App, new_home, opened
from tests.package.traces import CALLS, changed, outside, spoken_to
from tests.roms import samples

pytestmark = pytest.mark.timeout(900)

CONTENT = "_internal"
PICTURE = ROOT / "build" / "frozen" / "window.png"
_WATCHED_S = 5.0
_OF_A_CURSOR = 40
"""Pixels of a text cursor, which blinks."""
_NO_FILES = ("/dev/", "/proc/")


@pytest.fixture
def app(tmp_path: Path, frozen: Path) -> App:
    return new_home(tmp_path, frozen)


@pytest.fixture(scope="module")
def screen() -> Iterator[Desktop]:
    with desktop() as shown:
        yield shown


# In the terminal


def test_it_says_its_version(app: App) -> None:
    done = app.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"kaillera-client {VERSION}\n", "")
    assert list(app.home.iterdir()) == []


def test_the_demo_is_played_by_processes_of_its_own(app: App) -> None:
    done = app.run(
        "demo", "--headless", "--json", "--players", "3", "--frames", "120", "--fps", "0"
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["ok"] is True
    assert {player["frames"] for player in told["players"]} == {120}
    assert len({player["state_hash"] for player in told["players"]}) == 1


def test_without_a_display_it_plays_the_demo(app: App) -> None:
    done = app.run()
    assert done.returncode == 0, done.stderr
    assert "There is no display here" in done.stderr
    assert "saw the same game" in done.stdout


def test_the_checks_run_and_know_that_it_is_frozen(app: App, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    done = app.run("check", "--no-network", "--json", "--report", str(report))
    told = json.loads(done.stdout)
    assert told["checks"], told
    assert re.search(r"packaged\W+yes", report.read_text(encoding="utf-8"))


def test_an_unknown_word_is_explained(app: App) -> None:
    done = app.run("run-part", "json.tool")
    assert done.returncode == 2
    assert "invalid choice: 'run-part'" in done.stderr


def test_roms_in_all_archives_are_read_by_a_process_of_its_own(app: App, tmp_path: Path) -> None:
    samples.make_library(tmp_path / "roms", 40, 4 * samples.KIB)
    outcomes: list[ScanOutcome] = []
    scan = LibraryScan(
        ScanRequest(str(tmp_path / "library.sqlite"), (str(tmp_path / "roms"),)),
        lambda _: None,
        outcomes.append,
        (app.program, "run-part", SCANNER),
    )
    scan.start()
    assert scan.join(GUARD_S)
    (outcome,) = outcomes
    assert (outcome.end, outcome.files, outcome.games) == (ScanEnd.DONE, 40, 35)


def test_programs_that_it_starts_get_the_variables_of_the_user(app: App) -> None:
    """The bootloader of a part tells what it was given: it keeps a path of libraries, if there is one."""
    plugins = str(app.home / "qt" / "plugins")
    words = ("demo", "--headless", "--json", "--frames", "100000", "--fps", "60")
    with subprocess.Popen(
        [app.program, *words],
        env={**app.environment, "QT_PLUGIN_PATH": plugins},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as demo:
        try:
            wait_until(lambda: _parts_of(demo.pid), "a part runs", GUARD_S)
            variables = _variables(_parts_of(demo.pid)[0])
        finally:
            demo.send_signal(signal.SIGINT)
            demo.wait(GUARD_S)
    assert "LD_LIBRARY_PATH_ORIG" not in variables
    assert variables["HOME"] == str(app.home)
    assert variables["QT_PLUGIN_PATH"] == plugins
    assert "QML2_IMPORT_PATH" not in variables


def _parts_of(pid: int) -> list[int]:
    """Return the parts that run already: before that they are still finding their libraries."""
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += [int(word) for word in (task / "children").read_text().split()]
    return [child for child in found if "LD_LIBRARY_PATH" in _variables(child)]


def _variables(pid: int) -> dict[str, str]:
    try:
        content = Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return {}
    pairs = (entry.partition(b"=") for entry in content.split(b"\0") if entry)
    return {name.decode(): value.decode() for name, _, value in pairs}


# The window


def test_the_window_opens_and_closes(app: App, screen: Desktop) -> None:
    with opened(app, screen) as window:
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        screen.picture(PICTURE)
        errors = window.errors
    assert errors() == ""


def test_before_a_button_is_pressed_nothing_is_sent_and_nothing_is_written_elsewhere(
    app: App, screen: Desktop
) -> None:
    """The bridge for emulators listens on this computer alone, and leaves its notes in the program's own folders."""
    trace = app.home.parent / "trace.txt"
    strace = shutil.which("strace")
    assert strace is not None, "make setup-package installs it"
    watch = (
        strace,
        "-f",
        "-qq",
        "-s",
        "4096",
        "-e",
        f"trace={CALLS}",
        "-e",
        "signal=none",
        "-o",
        str(trace),
    )
    with opened(app, screen, watch):
        # What comes later than the window, if anything does.
        threading.Event().wait(_WATCHED_S)
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    spoken = spoken_to(lines)
    assert {deed.call for deed in spoken} <= {"bind"}, spoken
    assert {deed.what.split()[0] for deed in spoken} <= {"127.0.0.1"}, spoken
    deeds = [deed for deed in changed(lines, app.home) if not deed.what.startswith(_NO_FILES)]
    own = [
        app.home / place for place in (".config/kaillera-client", ".local/state/kaillera-client")
    ]
    on_the_way = {str(folder) for place in own for folder in place.parents}
    strange = [deed for deed in outside(deeds, own) if deed.what not in on_the_way]
    # Not a file: the socket on which a second start finds this window, made in a folder for a moment.
    assert outside(strange, [app.temporary]) == []
    assert {deed.call for deed in strange} <= {"mkdir", "chmod", "rename", "rmdir", "unlink"}, (
        strange
    )
    assert list(app.temporary.iterdir()) == []
    assert any(deed.what == str(app.start_file) for deed in deeds), "the trace saw nothing"


def test_the_library_in_it_starts_it(app: App, screen: Desktop, tmp_path: Path) -> None:
    """An emulator opens Netplay, and no client runs: the one that ran last is started."""
    with opened(app, screen):
        pass
    program = tmp_path / "host"
    build_host(program)
    library = (
        app.folder
        / CONTENT
        / "kaillera_client/resources/kaillera_library/linux64/libkailleraclient.so"
    )

    async def story() -> None:
        variables = [f"{name}={value}" for name, value in app.environment.items()]
        words = (
            "/usr/bin/env",
            "-i",
            *variables,
            f"DISPLAY={screen.name}",
            str(program),
            str(library),
        )
        async with running(Emulator(words), "b") as host:
            await asyncio.to_thread(wait_until, lambda: _heartbeat(app), "it is attached", GUARD_S)
            os.kill(_pid(app), signal.SIGTERM)
            await host.end_well()

    asyncio.run(story())


def _bridge_files(app: App, pattern: str) -> list[Path]:
    return list(app.start_file.parent.rglob(pattern))


def _heartbeat(app: App) -> int:
    """Return what the client counts up as long as an emulator is attached; 0 when there is none."""
    blocks = _bridge_files(app, "bridge-*.memory")
    return int.from_bytes(blocks[0].read_bytes()[128:132], "little") if blocks else 0


def _pid(app: App) -> int:
    (file,) = _bridge_files(app, "bridge-*.json")
    return int(json.loads(file.read_text())["pid"])


@pytest.mark.parametrize(
    ("page", "language"),
    [("servers", "en"), ("servers", "ja"), ("help-diagnostics", "de"), ("lobby", "ko")],
)
def test_pages_look_as_they_do_from_source(
    app: App, tmp_path: Path, page: str, language: str
) -> None:
    """Icons, translations, the graph, the order of names: all of it is in the folder."""
    pictures = []
    for name, program in (
        ("frozen", [app.program]),
        ("source", [sys.executable, "-m", "kaillera_client"]),
    ):
        file = tmp_path / f"{name}.png"
        words = [
            "--lang",
            language,
            "--theme",
            "light",
            "--size",
            "1024x640",
            "--screenshot",
            page,
            str(file),
        ]
        done = subprocess.run(
            [*program, *words],
            env=app.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=GUARD_S,
        )
        assert done.returncode == 0, done.stderr
        pictures.append(QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32))
    frozen, source = (numpy.frombuffer(picture.constBits(), numpy.uint32) for picture in pictures)
    assert len(frozen) == len(source) == 1024 * 640
    assert numpy.count_nonzero(frozen != source) <= _OF_A_CURSOR


# What lies in the folder


def test_folder_and_archive_are_small_enough(frozen: Path, dist: Path) -> None:
    packed = dist / archive.archive_name(VERSION, sys.platform, os.uname().machine)
    sizes = archive.Sizes(archive.folder_size(frozen), packed.stat().st_size)
    assert sizes.are_reached, list(sizes.lines())


def test_no_library_is_searched_in_a_folder_of_the_computer_that_built_it(frozen: Path) -> None:
    searched = contents.read_search_paths(dynamic_sections(_libraries(frozen)))
    assert searched, "Qt's libraries search each other"
    for file, paths in searched.items():
        for path in paths:
            where = Path(path.replace("$ORIGIN", str(Path(file).parent))).resolve()
            assert where.is_relative_to(frozen), f"{file} searches {path}"


def test_every_library_is_found_in_the_folder_or_on_every_linux(frozen: Path) -> None:
    files = _libraries(frozen)
    there = {path.name for path in (frozen / CONTENT).rglob("*.so*")}
    found = needs(files)
    assert len(found) == len(files)
    missing = {
        name
        for wanted in found.values()
        for name in wanted
        if name not in there and not contents.is_of_the_system(name)
    }
    assert missing == set()


def _libraries(frozen: Path) -> list[str]:
    return [
        str(path)
        for path in (frozen / CONTENT).rglob("*.so*")
        if not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF"
    ]


def test_only_wanted_files_are_there(frozen: Path) -> None:
    inside = frozen / CONTENT
    paths = [path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file()]
    assert [path for path in paths if not contents.is_wanted(path, sys.platform)] == []
    libraries = {path.rpartition("/")[2] for path in paths if "kaillera_library" in path}
    assert libraries == {"libkailleraclient.so", "kailleraclient.dll", "kailleraclient64.dll"}


def test_qt_s_own_words_are_there_in_every_language(frozen: Path) -> None:
    folder = frozen / CONTENT / "PySide6" / "Qt" / "translations"
    assert {path.name for path in folder.iterdir()} == {
        f"qtbase_{language}.qm" for language in contents.LANGUAGES
    }


def test_every_part_has_its_licence(frozen: Path) -> None:
    origins = json.loads(ORIGINS.read_text(encoding="utf-8"))
    parts = [*licences.packages(ROOT / "requirements.txt"), *licences.libraries(ROOT, origins)]
    listing = (frozen / "licences" / "README.txt").read_text(encoding="utf-8")
    for part in parts:
        assert any((frozen / "licences" / part.name).iterdir())
        assert f"{part.name} {part.version}" in listing
    assert (frozen / "licences" / "pyside6-essentials" / "LGPL-3.0.txt").is_file()
    assert (frozen / "licences" / "python" / "LICENSE.txt").is_file() or (
        frozen / "licences" / "python" / "copyright"
    ).is_file()


_SORT = """
from PySide6.QtCore import QCollator, QLocale
words = "äpfel apfel Öl ol ñandú nube llama luz 東京 大阪 あい アイ 가나 나가 ångström zzz æble çay İstanbul 10 9 ch cz"
for name in ("de_DE", "sv_SE", "es_ES", "ja_JP", "ko_KR", "zh_CN", "tr_TR", "cs_CZ", "pt_BR", "en_US", "C"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    print(name, sorted(words.split(), key=collator.sortKey), QLocale(name).toUpper("iß"))
"""


def test_the_small_icu_orders_texts_as_the_whole_one_does(frozen: Path) -> None:
    (library,) = (path for path in frozen.rglob("libicudata.so.*") if not path.is_symlink())
    told = [
        subprocess.run(
            [sys.executable, "-c", _SORT],
            env={**os.environ, "PYTHONIOENCODING": "utf-8", **more},
            capture_output=True,
            check=True,
            timeout=GUARD_S,
        )
        for more in ({}, {"LD_PRELOAD": str(library)})
    ]
    assert told[0].stdout == told[1].stdout
    assert told[1].stderr == b""
    kept = library.read_bytes()
    names = icu.names(
        kept[icu.place(library, "icudt" + library.name.rpartition(".")[2] + "_dat") :]
    )
    assert names
    assert all(icu.is_wanted(name) for name in names)
