"""Parts of the program in processes of their own: found without an installation, and never in the working directory."""

import subprocess
import sys
from pathlib import Path

import pytest

from kaillera_client import processes
from kaillera_client.processes import appimage, module_command, window_command
from kaillera_client.roms.scan import scanner_command


def test_a_module_gets_its_arguments(tmp_path: Path) -> None:
    command = (*module_command("kaillera_client.demogame"), "--help")
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    assert "--headless" in done.stdout
    assert done.stderr == ""


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
