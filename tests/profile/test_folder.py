"""Where the profile is."""

import stat
import sys
from pathlib import Path

from kaillera_client.profile.folder import FOLDER_VARIABLE, make_folder, profile_folder


def test_the_choice_comes_before_the_environment_before_the_system(tmp_path: Path) -> None:
    named = {FOLDER_VARIABLE: str(tmp_path / "named")}
    assert profile_folder(tmp_path / "chosen", named) == tmp_path / "chosen"
    assert profile_folder(None, named) == tmp_path / "named"
    usual = profile_folder(None, {})
    assert usual.is_absolute()
    assert usual.name == "kaillera-client"
    assert profile_folder(Path("here"), {}) == Path.cwd() / "here"


def test_asking_makes_nothing_and_making_makes_it_private(tmp_path: Path) -> None:
    folder = profile_folder(tmp_path / "a" / "b", {})
    assert list(tmp_path.iterdir()) == []
    make_folder(folder)
    assert folder.is_dir()
    if sys.platform == "win32":
        return
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    folder.chmod(0o755)
    make_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755, "the user's own choice is left"
