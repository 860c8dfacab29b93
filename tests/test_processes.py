"""Parts of the program in processes of their own: found without an installation, and never in the working directory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kaillera_client import processes
from kaillera_client.engine.demo import MODULE as DEMO_GAME
from kaillera_client.processes import (
    PARTS,
    Running,
    appimage,
    keep_variables,
    leave_the_bundle,
    module_command,
    running,
    variables_for_others,
    window_command,
)
from kaillera_client.roms.scan import MODULE as SCANNER
from kaillera_client.roms.scan import scanner_command


def test_a_module_gets_its_arguments(tmp_path: Path) -> None:
    command = (*module_command("kaillera_client.demogame"), "--help")
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    assert "--headless" in done.stdout
    assert done.stderr == ""


def frozen(folder: Path, platform: str) -> Running:
    """Return the frozen program, as Windows or Linux would run it."""
    name = "kaillera-client-window.exe" if platform == "win32" else "kaillera-client"
    return Running(folder / name, is_frozen=True, platform=platform)


@pytest.mark.parametrize("name", ["sqlite3", "json", "kaillera_client"])
def test_the_working_directory_is_no_place_for_modules(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.py").write_text("print('taken over')")
    done = subprocess.run(
        scanner_command(),
        cwd=tmp_path,
        input="",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "taken over" not in done.stdout + done.stderr
    assert done.args[0] == sys.executable


def test_the_window_is_opened_with_the_profile_that_was_chosen(tmp_path: Path) -> None:
    assert window_command(None, {}) == (*module_command("kaillera_client"), "gui")
    chosen = window_command(tmp_path, {})
    assert chosen == (*module_command("kaillera_client"), "gui", "--profile", str(tmp_path))
    assert Path(chosen[0]).is_absolute()


def test_the_window_s_command_line_runs_the_window(tmp_path: Path) -> None:
    command = (*window_command(tmp_path / "profile", {}), "--help")
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    assert "kaillera-client gui" in done.stdout


def test_an_appimage_is_opened_as_the_file_that_it_is(tmp_path: Path) -> None:
    image = tmp_path / "Kaillera client.AppImage"
    inside = {
        "APPIMAGE": str(image),
        "APPDIR": str(Path(processes.__file__).parents[1]),
    }
    assert window_command(None, inside) == (str(image), "gui")
    assert appimage({**inside, "APPDIR": str(tmp_path)}) is None


def test_an_appimage_is_known_where_the_folder_of_temporary_files_is_a_link(
    tmp_path: Path,
) -> None:
    image, link = tmp_path / "Kaillera client.AppImage", tmp_path / "mounted"
    link.symlink_to(Path(processes.__file__).resolve().parents[1])
    assert appimage({"APPIMAGE": str(image), "APPDIR": str(link)}) == image


def test_another_appimage_s_variables_are_handed_on(tmp_path: Path) -> None:
    """Somebody started us from a terminal that is an AppImage: nothing in that is ours."""
    theirs = {
        "APPIMAGE": str(tmp_path / "terminal.AppImage"),
        "APPDIR": str(tmp_path),
        "LANG": "C",
    }
    assert variables_for_others(theirs) == theirs
    ours = {**theirs, "APPDIR": str(Path(processes.__file__).parents[1]), "OWD": "/home/ann"}
    assert variables_for_others(ours) == {"LANG": "C"}


@pytest.mark.parametrize(
    ("platform", "terminal", "window"),
    [
        ("linux", "kaillera-client", "kaillera-client"),
        ("win32", "kaillera-client.exe", "kaillera-client-window.exe"),
    ],
)
def test_the_frozen_program_starts_its_own_programs(
    tmp_path: Path, platform: str, terminal: str, window: str
) -> None:
    here = frozen(tmp_path, platform)
    part = module_command(SCANNER, here)
    assert part == (str(tmp_path / terminal), "run-part", SCANNER)
    chosen = window_command(tmp_path / "profile", {}, here)
    assert chosen == (str(tmp_path / window), "gui", "--profile", str(tmp_path / "profile"))


def test_an_appimage_has_its_parts_in_the_folder_that_it_holds(tmp_path: Path) -> None:
    image = tmp_path / "Kaillera client.AppImage"
    inside = {"APPIMAGE": str(image), "APPDIR": str(Path(processes.__file__).parents[1])}
    here = frozen(tmp_path, "linux")
    assert window_command(None, inside, here) == (str(image), "gui")
    assert module_command(SCANNER, here)[0] == str(tmp_path / "kaillera-client")


def test_windows_opens_no_terminal_behind_the_window(tmp_path: Path) -> None:
    python = Running(tmp_path / "python.exe", is_frozen=False, platform="win32")
    assert window_command(None, {}, python)[0] == str(tmp_path / "python.exe")
    (tmp_path / "pythonw.exe").touch()
    assert window_command(None, {}, python)[0] == str(tmp_path / "pythonw.exe")
    assert module_command(SCANNER, python)[0] == str(tmp_path / "python.exe")


def test_every_module_that_is_started_is_a_part() -> None:
    assert frozenset({SCANNER, DEMO_GAME}) == PARTS


@pytest.mark.parametrize("module", sorted(PARTS))
def test_a_part_runs_as_it_does_from_its_own_command_line(module: str) -> None:
    command = (*module_command("kaillera_client"), "run-part", module, "--help")
    done, straight = (
        subprocess.run(line, input="", capture_output=True, text=True, check=False, timeout=60)
        for line in (command, (*module_command(module), "--help"))
    )
    assert (done.returncode, done.stdout) == (straight.returncode, straight.stdout)
    assert "invalid choice" not in done.stderr


def test_nothing_else_is_a_part() -> None:
    command = (*module_command("kaillera_client"), "run-part", "json.tool", "--help")
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "invalid choice: 'run-part'" in done.stderr


def test_what_the_frozen_program_starts_searches_its_own_libraries() -> None:
    bundle = {
        "LD_LIBRARY_PATH": "/opt/kaillera-client/_internal:/home/ann/lib",
        "LD_LIBRARY_PATH_ORIG": "/home/ann/lib",
        "QT_PLUGIN_PATH": "/opt/kaillera-client/_internal/PySide6/Qt/plugins",
        "_PYI_ARCHIVE_FILE": "/opt/kaillera-client/kaillera-client",
        "LANG": "de_DE.UTF-8",
    }
    leave_the_bundle(bundle)
    assert bundle == {"LD_LIBRARY_PATH": "/home/ann/lib", "LANG": "de_DE.UTF-8"}
    unset = {"LD_LIBRARY_PATH": "/opt/kaillera-client/_internal", "PATH": "/usr/bin"}
    leave_the_bundle(unset)
    assert unset == {"PATH": "/usr/bin"}


def test_emulators_get_the_plugins_of_qt_that_the_user_has_named() -> None:
    environ = {
        "QT_PLUGIN_PATH": "/home/ann/qt/plugins",
        "_KAILLERA_KEPT_QML2_IMPORT_PATH": "of another program",
        "LANG": "C",
    }
    users = {"QT_PLUGIN_PATH": "/home/ann/qt/plugins", "LANG": "C"}
    keep_variables(environ)
    # As PyInstaller's hook for Qt does it.
    environ |= {
        "QT_PLUGIN_PATH": "/app/_internal/plugins",
        "QML2_IMPORT_PATH": "/app/_internal/qml",
    }
    leave_the_bundle(environ)
    assert not {"QT_PLUGIN_PATH", "QML2_IMPORT_PATH"} & environ.keys(), "our own Qt sees neither"
    assert variables_for_others(environ) == users


def test_the_bundle_s_folder_is_taken_out_of_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys._MEIPASS", "/opt/app/_internal", raising=False)
    environ = {"PATH": os.pathsep.join(["/opt/app/_internal", "/usr/bin"])}
    leave_the_bundle(environ)
    assert environ == {"PATH": "/usr/bin"}


def test_here_python_runs() -> None:
    assert running() == Running(Path(sys.executable).absolute(), False, sys.platform)
