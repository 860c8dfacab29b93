"""The installer for Windows, compiled for a folder like the frozen app's, and run by Wine where nobody is asked."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import wine
from project import Facts, facts
from windows import installer

# Each start of a program under Wine takes seconds, and minutes on a busy machine.
pytestmark = pytest.mark.timeout(900)

RUNNING = 3
IMPOSSIBLE = 2
GUARD_S = 300.0
LINK_KEY = r"HKCU\Software\Classes\kaillera"
UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\kaillera-client"
HOME = r"C:\users\%USERNAME%\AppData\Local\Programs\Kaillera client"
UNINSTALL_HERE = rf'"{HOME}\uninstall.exe" /S _?={HOME}'
LINK = "kaillera://join?server=192.0.2.1:27888&game=A%20Game&v=1"

PROGRAM = r"""
#include <stdio.h>
#include <windows.h>

/* Writes its arguments beside itself, and with `stay` as the first one stays until it is ended. */
int main(int count, char **words)
{
    char name[MAX_PATH];
    GetModuleFileNameA(NULL, name, MAX_PATH);
    *strrchr(name, '\\') = 0;
    SetCurrentDirectoryA(name);
    FILE *said = fopen("..\\said.unfinished", "w");
    for (int i = 1; i < count; i++)
        fprintf(said, "%s\n", words[i]);
    fclose(said);
    MoveFileExA("..\\said.unfinished", "..\\said.txt", MOVEFILE_REPLACE_EXISTING);
    if (count > 1 && !strcmp(words[1], "stay"))
        Sleep(240 * 1000);
    return 0;
}
"""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the layout of the frozen app for Windows; its programs are real ones."""
    folder = tmp_path_factory.mktemp("windows") / "kaillera-client"
    for name, content in {
        "_internal/PySide6/plugins/platforms/qwindows.dll": b"Qt",
        "_internal/base_library.zip": b"Python",
        "_internal/kaillera_client/resources/icons/an icon $name.svg": b"<svg/>",
        "licences/README.txt": b"licences",
    }.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    source = folder.parent / "program.c"
    source.write_text(PROGRAM)
    window, terminal = (folder / name for name in reversed(installer.PROGRAMS))
    compiler = "x86_64-w64-mingw32-gcc"
    subprocess.run([compiler, "-Wall", "-Werror", source, "-o", window], check=True)
    shutil.copy(window, terminal)
    return folder


@pytest.fixture(scope="module")
def now() -> Facts:
    return facts()


@pytest.fixture(scope="module")
def setup(app: Path, now: Facts, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installer.build(app, tmp_path_factory.mktemp("setup"), now)


class Windows:
    """A Windows disk and registry of its own, on which nothing was ever installed."""

    def __init__(self, prefix: Path) -> None:
        self.drive = prefix / "drive_c"
        self._variables = {**wine.environment({}), "WINEPREFIX": str(prefix)}
        self._variables["PATH"] = "/usr/local/bin:/usr/bin:/bin"
        if shutil.which("wine") is None:
            pytest.fail("Wine is not installed. Run packaging/wine.py ready.", pytrace=False)
        self.run("wineboot", "--init")
        self.settle()
        if not (self.drive / "windows/syswow64/cmd.exe").exists():
            pytest.fail("Wine runs no 32-bit programs here, as the installer is one.", False)

    @property
    def local(self) -> Path:
        """The user's AppData\\Local."""
        return next(self.drive.glob("users/*/AppData/Local"))

    @property
    def installed(self) -> Path:
        """Where the installer puts the app when nobody chooses."""
        return self.local / "Programs" / "Kaillera client"

    def traces(self) -> list[Path]:
        """Return where something of ours is, or was left."""
        places = (self.local / "Programs", self.local / "kaillera-client", self.drive / "Games")
        return [path for path in places if path.exists()]

    def clean(self) -> None:
        """Take away what a test has left, which an uninstaller rightly left."""
        for key in (LINK_KEY, UNINSTALL_KEY):
            self.run("wine", "reg", "delete", key, "/f")
        self.settle()
        for path in (*self.traces(), *self.drive.glob("users/**/Start Menu/Programs/*aillera*")):
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    @property
    def shortcuts(self) -> list[str]:
        """What the start menu holds of us."""
        return [file.name for file in self.drive.glob("users/**/Start Menu/Programs/*aillera*")]

    def run(self, *command: str | Path) -> int:
        """Run a program of Wine's or of Windows to its end; returns its exit code."""
        return subprocess.run(
            command,
            env=self._variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            timeout=GUARD_S,
            check=False,
        ).returncode

    @contextmanager
    def running(self, *command: str | Path) -> "Iterator[subprocess.Popen[bytes]]":
        """Have a program run meanwhile; it has ended afterwards."""
        with subprocess.Popen(
            ["wine", *command], env=self._variables, stdin=subprocess.DEVNULL
        ) as process:
            try:
                yield process
            finally:
                process.kill()
                self.run("wine", "taskkill", "/f", "/im", Path(command[0]).name)
        self.settle()

    def settle(self) -> None:
        """Wait until every program has ended; an uninstaller goes on from a copy of itself."""
        self.run("wineserver", "--wait")

    def be(self, version: str) -> None:
        """Be another Windows."""
        self.run("wine", "winecfg", "-v", version)
        self.settle()

    def value(self, key: str, name: str = "") -> str | None:
        """Return a text of the registry, None when it is not there."""
        which = ["/v", name] if name else ["/ve"]
        done = subprocess.run(
            ["wine", "reg", "query", key, *which],
            env=self._variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=GUARD_S,
            check=False,
        )
        found = [line for line in done.stdout.splitlines() if "REG_" in line]
        return found[0].split("    ")[-1].strip() if done.returncode == 0 and found else None

    def run_registered(self, key: str, name: str = "", link: str = "", more: str = "") -> None:
        """Do what Windows does with a command line of the registry, and wait for its end."""
        line = self.value(key, name)
        assert line is not None
        script = self.drive / "registered.bat"
        # A percent sign is doubled in such a file, and the link's own ones are part of it.
        whole = line.replace("%1", link).replace("%", "%%") + more
        script.write_text(f"@{whole}\r\n", encoding="utf-8")
        self.run("wine", "cmd", "/c", r"C:\registered.bat")
        script.unlink()
        self.settle()

    def uninstall(self, more: str = "") -> None:
        self.run_registered(UNINSTALL_KEY, "QuietUninstallString", more=more)

    def files(self) -> set[str]:
        """Return everything of the user's that is no temporary file of Windows."""
        found = {str(path.relative_to(self.drive)) for path in self.drive.glob("users/**/*")}
        return {name for name in found if "/Temp" not in name}

    def registry(self) -> str:
        """Return all keys and values of the user's programs, as the registry would be saved."""
        saved = self.drive / "keys.reg"
        self.run("wine", "reg", "export", r"HKCU\Software", r"C:\keys.reg", "/y")
        text = saved.read_text(encoding="utf-16")
        saved.unlink()
        return text


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    # Wine wants to own its folder; making one takes longer than a test.
    made = Windows(tmp_path_factory.mktemp("wine") / "prefix")
    made.be("win10")
    # A real one always has these, and no uninstaller takes them away.
    for key in (LINK_KEY, UNINSTALL_KEY):
        made.run("wine", "reg", "add", key.rpartition("\\")[0], "/f")
    yield made
    made.run("wineserver", "--kill")


@pytest.fixture
def windows(disk: Windows) -> Iterator[Windows]:
    """A Windows with nothing of ours, before and after each test."""
    assert not disk.traces()
    yield disk
    disk.clean()


def test_two_installers_are_the_same_bytes(
    app: Path, now: Facts, setup: Path, tmp_path: Path
) -> None:
    assert installer.build(app, tmp_path, now).read_bytes() == setup.read_bytes()


def test_an_app_for_another_system_is_refused(now: Facts, tmp_path: Path) -> None:
    with pytest.raises(installer.InstallerError, match="is no app for Windows"):
        installer.build(tmp_path, tmp_path, now)


def test_installs_for_this_user_and_uninstalls_all_but_the_settings(
    windows: Windows, setup: Path, app: Path, now: Facts
) -> None:
    files, keys = windows.files(), windows.registry()
    assert windows.run("wine", setup, "/S") == 0
    windows.settle()

    ours = {str(path.relative_to(app)) for path in app.rglob("*")}
    there = {str(path.relative_to(windows.installed)) for path in windows.installed.rglob("*")}
    assert there == ours | {"uninstall.exe"}
    for name in ours:
        if (app / name).is_file():
            assert (windows.installed / name).read_bytes() == (app / name).read_bytes()
    assert windows.shortcuts == ["Kaillera client.lnk"]
    assert windows.value(UNINSTALL_KEY, "DisplayVersion") == now.version
    assert windows.value(UNINSTALL_KEY, "DisplayName") == "Kaillera client"
    assert windows.value(LINK_KEY, "URL Protocol") == ""
    assert "HKEY_LOCAL_MACHINE" not in windows.registry()

    profile = windows.local / "kaillera-client" / "settings.toml"
    profile.parent.mkdir()
    profile.write_text("mine")
    windows.uninstall()
    kept = {str(path.relative_to(windows.drive)) for path in (profile, profile.parent)}
    programs = str(windows.installed.parent.relative_to(windows.drive))
    assert windows.files() - files - {programs} == kept
    assert windows.registry() == keys
    assert windows.shortcuts == []


def test_a_link_starts_the_window_with_this_link_and_nothing_more(
    windows: Windows, setup: Path
) -> None:
    assert windows.run("wine", setup, "/S") == 0
    said = windows.installed.parent / "said.txt"
    windows.run_registered(LINK_KEY + r"\shell\open\command", link=LINK)
    assert said.read_text().splitlines() == ["gui", "--", LINK]


def test_settings_go_when_that_is_asked_for_and_files_of_the_user_never(
    windows: Windows, setup: Path
) -> None:
    assert windows.run("wine", setup, "/S") == 0
    profile = windows.local / "kaillera-client"
    profile.mkdir()
    (profile / "settings.toml").write_text("mine")
    mine = windows.installed / "_internal" / "mine.txt"
    mine.write_text("not of the installer")
    windows.uninstall(" /PROFILE")
    assert not profile.exists()
    assert [path for path in windows.installed.rglob("*") if path.is_file()] == [mine]


def test_a_newer_version_takes_the_place_of_an_older_one(
    windows: Windows, setup: Path, app: Path, now: Facts, tmp_path: Path
) -> None:
    assert windows.run("wine", setup, "/S") == 0
    newer = tmp_path / "newer"
    shutil.copytree(app, newer)
    shutil.rmtree(newer / "_internal/PySide6")
    (newer / "_internal/new.txt").write_text("new")
    next_setup = installer.build(newer, tmp_path, replace(now, version="99.1.0"))
    assert windows.run("wine", next_setup, "/S") == 0
    windows.settle()
    ours = {str(path.relative_to(newer)) for path in newer.rglob("*")}
    there = {str(path.relative_to(windows.installed)) for path in windows.installed.rglob("*")}
    assert there == ours | {"uninstall.exe"}
    assert windows.value(UNINSTALL_KEY, "DisplayVersion") == "99.1.0"
    assert windows.value(LINK_KEY + r"\shell\open\command") is not None


def test_another_folder_is_taken_when_chosen_and_kept_by_the_next_version(
    windows: Windows, setup: Path
) -> None:
    assert windows.run("wine", setup, "/S", r"/D=C:\Games\Kaillera") == 0
    chosen = windows.drive / "Games" / "Kaillera"
    assert (chosen / "kaillera-client.exe").is_file()
    assert windows.run("wine", setup, "/S") == 0
    windows.settle()
    assert (chosen / "kaillera-client.exe").is_file()
    assert not windows.installed.exists()
    windows.uninstall()
    assert not chosen.exists()


def test_nothing_changes_while_the_client_runs(windows: Windows, setup: Path) -> None:
    assert windows.run("wine", setup, "/S") == 0
    there = windows.files()
    said = windows.installed.parent / "said.txt"
    with windows.running(windows.installed / "kaillera-client-window.exe", "stay") as process:
        while not said.exists():  # pytest's own limit guards it
            assert process.poll() is None
        assert windows.run("wine", setup, "/S") == RUNNING
        # Not from a copy of itself, so that its own exit code is told.
        script = windows.drive / "uninstall.bat"
        script.write_text(f"@{UNINSTALL_HERE}\r\n@exit /b %errorlevel%\r\n")
        assert windows.run("wine", "cmd", "/c", r"C:\uninstall.bat") == RUNNING
        script.unlink()
    said.unlink()
    assert windows.files() == there
    assert windows.value(UNINSTALL_KEY, "DisplayName") is not None


def test_links_that_another_program_opens_by_now_stay_its_own(
    windows: Windows, setup: Path
) -> None:
    assert windows.run("wine", setup, "/S") == 0
    opening = LINK_KEY + r"\shell\open\command"
    windows.run("wine", "reg", "add", opening, "/ve", "/d", "other.exe %1", "/f")
    windows.uninstall()
    assert windows.value(opening) == "other.exe %1"
    assert windows.value(UNINSTALL_KEY, "DisplayName") is None


@pytest.mark.parametrize("root", ["HKCU", "HKLM"], ids=["for this user", "for everybody"])
def test_links_that_another_program_opens_are_taken_over_only_when_that_is_asked_for(
    windows: Windows, setup: Path, root: str
) -> None:
    ours = LINK_KEY + r"\shell\open\command"
    theirs = ours.replace("HKCU", root)
    windows.run("wine", "reg", "add", theirs, "/ve", "/d", "other.exe %1", "/f")
    try:
        assert windows.run("wine", setup, "/S") == 0
        assert windows.value(theirs) == "other.exe %1"
        assert windows.value(UNINSTALL_KEY, "LinkCommand") is None
        windows.uninstall()
        assert windows.value(theirs) == "other.exe %1"

        assert windows.run("wine", setup, "/S", "/LINKS") == 0
        opens = windows.value(ours)
        assert opens is not None
        assert "kaillera-client-window.exe" in opens
        # The next version goes on with it.
        assert windows.run("wine", setup, "/S") == 0
        assert windows.value(ours) == opens
    finally:
        windows.run("wine", "reg", "delete", LINK_KEY.replace("HKCU", root), "/f")


def test_an_old_windows_is_refused_before_anything_is_written(
    windows: Windows, setup: Path
) -> None:
    windows.be("win7")
    files = windows.files()
    assert windows.run("wine", setup, "/S") == IMPOSSIBLE
    assert windows.files() == files
    windows.be("win10")
