"""A user without an account and without a home folder: a service, or a container with a number of its own."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from kaillera_client.bridge import private_files, start_file
from kaillera_client.bridge.errors import PrivateFileError
from kaillera_client.diagnostics.system import secrets_of
from kaillera_client.emulators.finder import usual_places
from kaillera_client.emulators.libraries import real_program
from kaillera_client.gui.controllers import streamer
from kaillera_client.home import home_folder
from kaillera_client.profile import folder as profile_folders
from kaillera_client.profile.folder import NoFolderError, profile_folder
from kaillera_client.profile.problems import Problem
from kaillera_client.profile.store import ProfileStore

PROJECT = Path(__file__).parents[1]
PROGRAM = textwrap.dedent(
    """
    import os, pwd, sys

    def unknown(number):
        raise KeyError(number)

    pwd.getpwuid = unknown
    from kaillera_client.__main__ import main
    sys.exit(main(sys.argv[1:]))
    """
)

if sys.platform != "win32":  # every user has a folder there
    import pwd

    @pytest.fixture
    def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
        """The user of this process has no account and no variables."""

        def unknown(number: int) -> pwd.struct_passwd:
            raise KeyError(number)

        monkeypatch.setattr(pwd, "getpwuid", unknown)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
            monkeypatch.delenv(name, raising=False)

    def start(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "-c", PROGRAM, *words],
            cwd=PROJECT,
            env={"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def test_commands_say_what_is_missing() -> None:
        checked = start("check", "--json")
        demo = start("demo", "--headless", "--json")
        assert (checked.returncode, checked.stderr) == (1, "")
        assert demo.returncode == 1
        assert "Traceback" not in demo.stderr
        settings, bridge = (json.loads(done.stdout)["error"] for done in (checked, demo))
        assert (
            "Set HOME, or choose a folder with the environment variable KAILLERA_PROFILE_DIR"
            in settings
        )
        assert (
            "Set HOME, or choose a folder with the environment variable KAILLERA_RUNTIME_DIR"
            in bridge
        )

    def test_the_window_says_what_is_missing() -> None:
        done = start("gui")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("There is no folder for the settings: ")
        assert done.stderr.count("\n") == 1

    @pytest.mark.usefixtures("nobody")
    def test_a_folder_that_is_named_is_enough() -> None:
        assert home_folder() is None
        assert private_files.candidate_directories({"XDG_RUNTIME_DIR": "/r"}) == [
            Path("/r/kaillera-client")
        ]
        with pytest.raises(PrivateFileError, match="Set HOME"):
            private_files.candidate_directories({})
        with pytest.raises(PrivateFileError, match="Set HOME"):
            start_file.start_file({"XDG_RUNTIME_DIR": "/r"})
        assert profile_folder(None, {"KAILLERA_PROFILE_DIR": "/p"}) == Path("/p")
        with pytest.raises(NoFolderError, match="Set HOME"):
            profile_folder(None, {})

    @pytest.mark.usefixtures("nobody")
    def test_older_platformdirs_give_no_folder_either(monkeypatch: pytest.MonkeyPatch) -> None:
        """They name one below a folder `~` of the working directory."""
        monkeypatch.setattr(
            profile_folders, "user_config_path", lambda *_, **__: Path("~/.config/kaillera-client")
        )
        with pytest.raises(NoFolderError, match="Set HOME"):
            profile_folder(None, {})

    @pytest.mark.usefixtures("nobody")
    def test_what_looks_into_the_home_folder_goes_without(tmp_path: Path) -> None:
        assert Path("/opt") in usual_places({"PATH": "/usr/bin"}).deep
        assert real_program("/usr/bin/wine", ("C:\\e.exe",), environ={}).name == "e.exe"
        profile = ProfileStore(tmp_path, _no_problem).load()
        assert secrets_of(profile, tmp_path).folders == (str(tmp_path),)
        assert streamer._of_this_computer()[1] == ()


def _no_problem(problem: Problem) -> None:
    raise AssertionError(problem)


def test_a_home_folder_of_somebody_unknown_is_a_sentence() -> None:
    for chosen, environ in (
        (Path("~no such user/x"), {}),
        (None, {"KAILLERA_PROFILE_DIR": "~no such user/x"}),
    ):
        with pytest.raises(NoFolderError, match="knows no home folder for ~no such user"):
            profile_folder(chosen, environ)
