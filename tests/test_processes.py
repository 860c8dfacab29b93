"""Parts of the program in processes of their own: found without an installation, and never in the working directory."""

import subprocess
import sys
from pathlib import Path

import pytest

from kaillera_client.processes import module_command
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
