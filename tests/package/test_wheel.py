"""Wheel and sdist as users install them: into an empty environment, with what the package registry has."""

import json
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from release.distributions import missing_libraries

from kaillera_client.version import VERSION
from tests.emulators.test_binaries import elf, pe
from tests.package.environments import Environment, fresh

pytestmark = pytest.mark.timeout(1200)

_PNG = b"\x89PNG\r\n\x1a\n"


def the_only(dist: Path, pattern: str) -> Path:
    files = list(dist.glob(pattern))
    assert len(files) == 1, f"dist has {files}; run make wheel"
    return files[0]


@pytest.fixture(scope="session")
def wheel(dist: Path) -> Path:
    return the_only(dist, "kaillera_client-*.whl")


@pytest.fixture(scope="session")
def sdist(dist: Path) -> Path:
    return the_only(dist, "kaillera_client-*.tar.gz")


def oldest(wheel: Path) -> list[str]:
    """Return the oldest versions that a wheel's metadata admits here."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode())
    wanted = [Requirement(line) for line in metadata.get_all("Requires-Dist", [])]
    here = [one for one in wanted if one.marker is None or one.marker.evaluate()]
    bounds = {one.name: [each for each in one.specifier if each.operator == ">="] for one in here}
    return [f"{name}=={bound.version}" for name, (bound,) in bounds.items()]


@pytest.fixture(scope="session", params=["wheel", "sdist", "oldest"])
def installed(
    request: pytest.FixtureRequest,
    wheel: Path,
    sdist: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Environment:
    """The program in an environment of its own: from either file, and with the oldest packages that it admits."""
    what: dict[str, tuple[str | Path, ...]] = {
        "wheel": (wheel,),
        "sdist": (sdist,),
        "oldest": (wheel, *oldest(wheel)),
    }
    return fresh(tmp_path_factory.mktemp(request.param), *what[request.param])


def test_the_wheel_is_for_every_system_and_has_every_library(wheel: Path) -> None:
    # Python never loads the libraries: they are copied beside emulators of any system, so they bind it to none.
    assert wheel.name == f"kaillera_client-{VERSION}-py3-none-any.whl"
    assert missing_libraries(wheel) == []
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.partition("/")[0] for name in names} == {
        "kaillera_client",
        f"kaillera_client-{VERSION}.dist-info",
    }
    assert not [name for name in names if name.endswith((".ts", ".pyc"))]


def test_the_program_is_there_under_both_names_and_speaks_more_than_english(
    installed: Environment,
) -> None:
    done = installed.run("kaillera-client", "--version")
    assert (done.returncode, done.stdout) == (0, f"kaillera-client {VERSION}\n")
    pictures = []
    for name, language in (("kaillera-client", "en"), ("kaillera-client-window", "de")):
        picture = installed.home / f"{language}.png"
        done = installed.run(name, "--lang", language, "--screenshot", "play", picture)
        assert (done.returncode, done.stderr) == (0, "")
        pictures.append(picture.read_bytes())
        picture.unlink()
    assert all(picture.startswith(_PNG) for picture in pictures)
    assert pictures[0] != pictures[1]
    # Nobody has chosen anything, so nothing is to be remembered.
    assert installed.files_at_home() == []


def test_two_players_play_the_demo(installed: Environment) -> None:
    done = installed.run("kaillera-client", "demo", "--headless", "--frames", "300", "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["ok"] is True
    assert [player["frames"] for player in report["players"]] == [300, 300]
    assert len({player["state_hash"] for player in report["players"]}) == 1


def test_the_checks_run(installed: Environment) -> None:
    done = installed.run("kaillera-client", "check", "--no-network", "--json")
    found = {check["check"]: check["verdict"] for check in json.loads(done.stdout)["checks"]}
    assert found["server_lists"] == "not_tested"
    assert found["computer"] in {"fine", "look"}


@pytest.mark.parametrize(
    ("header", "library"),
    [
        (pe(0x14C), "windows32/kailleraclient.dll"),
        (pe(0x8664), "windows64/kailleraclient64.dll"),
        (elf(64), "linux64/libkailleraclient.so"),
    ],
)
def test_an_emulator_gets_its_library(
    installed: Environment, wheel: Path, header: bytes, library: str
) -> None:
    folder = installed.home / "emulator"
    folder.mkdir()
    program = folder / "emulator.exe"
    program.write_bytes(header)
    done = installed.run("kaillera-client", "install-library", program, "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    with zipfile.ZipFile(wheel) as archive:
        built = archive.read(f"kaillera_client/resources/kaillera_library/{library}")
    assert (folder / Path(library).name).read_bytes() == built
    done = installed.run("kaillera-client", "install-library", program, "--undo")
    assert done.returncode == 0, done.stderr
    assert list(folder.iterdir()) == [program]
    program.unlink()
    folder.rmdir()


def test_type_checkers_read_our_types(installed: Environment, tmp_path: Path) -> None:
    said = mypy(installed, tmp_path, "number: str = VERSION")
    assert said.returncode == 0, said.stdout
    said = mypy(installed, tmp_path, "number: int = VERSION")
    assert 'expression has type "str"' in said.stdout


def mypy(installed: Environment, folder: Path, line: str) -> subprocess.CompletedProcess[str]:
    """Check a user's module with the mypy of this environment against the package of the other one."""
    module = folder / "users_module.py"
    module.write_text(
        "from kaillera_client.bridge.plugin import KailleraPlugin\n"
        f"from kaillera_client.version import VERSION\n\n{line}\n",
        encoding="utf-8",
    )
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--python-executable",
            str(installed.python),
            module.name,
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
