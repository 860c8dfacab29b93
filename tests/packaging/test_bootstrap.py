"""The bootstrap finds what is missing, says so in plain words, and remembers what it did."""

import ast
import os
import sys
from pathlib import Path

import bootstrap
import pytest

LDD_LISTING = """\
/somewhere/QtWidgets.abi3.so:
\tlinux-vdso.so.1 (0x00007fff)
\tlibQt6Core.so.6 => /somewhere/Qt/lib/libQt6Core.so.6 (0x00007f00)
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f01)
/somewhere/libqxcb.so:
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f02)
"""

IDENTITY = {"root": "/here", "requirements": "digest"}


@pytest.fixture
def empty_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the bootstrap at a `.venv` that does not exist yet."""
    environment = tmp_path / ".venv"
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", environment)
    monkeypatch.setattr(bootstrap, "STAMP", environment / "stamp.json")
    monkeypatch.setattr(bootstrap, "PYTHON", environment / "bin" / "python")
    return environment


def tools(folder: Path, **scripts: str) -> str:
    """Write shell scripts into `folder`, which is returned for use as PATH."""
    folder.mkdir(exist_ok=True)
    for name, body in scripts.items():
        script = folder / name.replace("_", "-")
        script.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        script.chmod(0o755)
    return str(folder)


def test_an_old_python_can_read_it() -> None:
    ast.parse(Path(bootstrap.__file__).read_text(encoding="utf-8"), feature_version=(3, 8))


def test_missing_libraries_are_read_from_the_linkers_listing() -> None:
    assert bootstrap.not_found(LDD_LISTING) == ["libEGL.so.1", "libxcb-cursor.so.0"]
    assert bootstrap.not_found("") == []


def test_every_library_of_the_listing_has_a_package() -> None:
    assert set(bootstrap.not_found(LDD_LISTING)) <= set(bootstrap.DEBIAN_PACKAGES)


@pytest.mark.parametrize(
    ("purpose", "environment", "expected"),
    [
        ("test", {"DISPLAY": ":0"}, ["Xvfb", "offscreen", "xcb"]),
        ("fuzz", {"DISPLAY": ":0"}, []),
        ("run", {}, []),
        ("run", {"DISPLAY": ""}, []),
        ("run", {"DISPLAY": ":0"}, ["xcb"]),
        ("run", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ("run", {"QT_QPA_PLATFORM": "offscreen:size=8x8;vnc"}, ["offscreen"]),
    ],
)
def test_only_what_will_be_used_is_asked_for(
    purpose: str, environment: dict[str, str], expected: list[str]
) -> None:
    assert bootstrap.system_needs(purpose, "linux", environment) == expected
    assert bootstrap.system_needs(purpose, "win32", environment) == []


def test_this_python_is_new_enough() -> None:
    assert bootstrap.find_python() == sys.executable


def test_a_newer_python_beside_an_old_one_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(bootstrap.BootstrapError, match=r"3\.11 or newer is needed.*version 3\.9"):
        bootstrap.find_python()
    tools(tmp_path, **{"python3.13": "exit 127", "python3.12": "exit 0"})
    assert bootstrap.find_python() == str(tmp_path / "python3.12")


def test_the_stamp_counts_only_for_the_same_place_and_requirements(
    empty_environment: Path,
) -> None:
    assert bootstrap.read_stamp(IDENTITY) == set()
    bootstrap.PYTHON.parent.mkdir(parents=True)
    bootstrap.PYTHON.touch()
    bootstrap.write_stamp(IDENTITY, {"run", "xcb"})
    assert bootstrap.read_stamp(IDENTITY) == {"run", "xcb"}
    assert bootstrap.read_stamp({**IDENTITY, "requirements": "newer"}) == set()
    assert bootstrap.read_stamp({**IDENTITY, "root": "/moved"}) == set()
    bootstrap.PYTHON.unlink()
    assert bootstrap.read_stamp(IDENTITY) == set()


@pytest.mark.parametrize("damaged", ["", "[]", "{}", "null", '{"root": "/here"}', "\0"])
def test_a_damaged_stamp_is_no_stamp(empty_environment: Path, damaged: str) -> None:
    bootstrap.PYTHON.parent.mkdir(parents=True)
    bootstrap.PYTHON.touch()
    bootstrap.STAMP.write_text(damaged, encoding="utf-8")
    assert bootstrap.read_stamp(IDENTITY) == set()


def test_an_environment_from_elsewhere_does_not_count(empty_environment: Path) -> None:
    assert not bootstrap.environment_works()
    pip = bootstrap.PYTHON.with_name("pip")
    pip.parent.mkdir(parents=True)
    bootstrap.PYTHON.symlink_to(sys.executable)
    pip.write_text("#!/moved/away/.venv/bin/python\n", encoding="utf-8")
    assert not bootstrap.environment_works()


def test_without_roots_rights_it_names_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", tools(tmp_path, apt_get="exit 1", sudo="exit 1"))
    command = "\n    sudo apt-get install -y --no-install-recommends libegl1 libgl1\n"
    with pytest.raises(bootstrap.BootstrapError) as raised:
        bootstrap.install_with_apt(["libegl1", "libgl1"], "Qt needs libraries.")
    assert str(raised.value).startswith("Qt needs libraries.\nType this once")
    assert command in str(raised.value)


def test_without_apt_it_names_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(bootstrap.BootstrapError, match="Qt needs libEGL") as raised:
        bootstrap.install_with_apt(["libegl1"], "Qt needs libEGL.")
    assert "distribution's package manager" in str(raised.value)


@pytest.mark.parametrize("is_there", [True, False])
def test_the_x_server_is_installed_with_the_rest_when_it_is_missing(
    is_there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = tmp_path / "calls"
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(bootstrap, "has_font", lambda: False)
    answers = [["libEGL.so.1"], []]
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda _platforms: answers.pop(0))
    programs = {"apt_get": f'echo "$@" >>{calls}'} | ({"Xvfb": "exit 0"} if is_there else {})
    # The shell of the scripts has an absolute path, `env` is all that is needed besides.
    folder = tools(tmp_path / "bin", **programs)
    (tmp_path / "bin" / "env").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", folder)
    bootstrap.install_for_the_system(["Xvfb", "offscreen", "xcb"])
    wanted = "fonts-dejavu-core libegl1" + ("" if is_there else " xvfb")
    (line,) = calls.read_text(encoding="utf-8").splitlines()
    assert line == f"install -y --no-install-recommends {wanted}"


def test_who_freezes_needs_python_as_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = tmp_path / "calls"
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda _platforms: [])
    monkeypatch.setattr(bootstrap, "has_font", lambda: True)
    answers = 'case "$2" in *CDLL*) exit 1;; *) echo 3.12;; esac'
    folder = tools(tmp_path / "bin", apt_get=f'echo "$@" >>{calls}', python=answers)
    (tmp_path / "bin" / "env").symlink_to("/usr/bin/env")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / "bin" / "python")
    monkeypatch.setenv("PATH", folder)
    needs = bootstrap.system_needs("package", "linux", {})
    assert bootstrap.SHARED_PYTHON in needs
    bootstrap.install_for_the_system([bootstrap.SHARED_PYTHON])
    (line,) = calls.read_text(encoding="utf-8").splitlines()
    assert line == "install -y --no-install-recommends libpython3.12"


def test_old_package_lists_are_renewed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, lists = tmp_path / "calls", tmp_path / "lists"
    apt = f'echo "$@" >>{calls}; if [ "$1" = update ]; then : >{lists}; else test -e {lists}; fi'
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", tools(tmp_path / "bin", apt_get=apt) + ":/usr/bin:/bin")
    bootstrap.install_with_apt(["libegl1"], "Qt needs libEGL.")
    install = "install -y --no-install-recommends libegl1"
    assert calls.read_text(encoding="utf-8").splitlines() == [install, "update -q", install]


def test_every_purpose_has_its_tools_and_the_tests_have_those_of_the_library() -> None:
    assert set(bootstrap.LOCK_FILES) < set(bootstrap.TOOLS)
    assert bootstrap.TOOLS["library"].items() <= bootstrap.TOOLS["test"].items()
    assert not bootstrap.TOOLS["run"]


def test_windows_is_ready_without_compilers_but_builds_no_library() -> None:
    for purpose in ("run", "test", "package"):
        assert bootstrap.tools_needed(purpose, "win32") == {}
        assert bootstrap.tools_needed(purpose, "linux") == bootstrap.TOOLS[purpose]
    assert "gcc" in bootstrap.tools_needed("library", "win32")


def test_missing_compilers_and_headers_are_installed_in_one_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, there = tmp_path / "calls", tmp_path / "there"
    apt = f'echo "$@" >>{calls}; : >{there}'
    folder = tools(tmp_path / "bin", gcc=f"test -e {there}", objdump="", apt_get=apt)
    (tmp_path / "bin" / "env").symlink_to("/usr/bin/env")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", folder)
    wanted = {"gcc": "gcc", "objdump": "binutils"}
    bootstrap.install_tools(wanted)
    bootstrap.install_tools(wanted)
    (line,) = calls.read_text(encoding="utf-8").splitlines()
    assert line == "install -y --no-install-recommends libc6-dev"
    missing = "still missing: i686-w64-mingw32-gcc, x86_64-w64-mingw32-gcc"
    with pytest.raises(bootstrap.BootstrapError, match=missing):
        bootstrap.install_tools(bootstrap.COMPILERS)
    assert "gcc-mingw-w64-i686-win32" in calls.read_text(encoding="utf-8").splitlines()[1]


@pytest.mark.parametrize(
    ("os_release", "package"),
    [
        ('NAME="Debian"\nVERSION_CODENAME=bookworm\n', "cargo-web"),
        ('VERSION_CODENAME="trixie"\n', "cargo"),
        ("no release is named here\n", "cargo"),
        (None, "cargo"),
    ],
)
def test_debian_12_has_a_new_enough_cargo_under_another_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, os_release: str | None, package: str
) -> None:
    told, calls = tmp_path / "os-release", tmp_path / "calls"
    if os_release is not None:
        told.write_text(os_release, encoding="utf-8")
    cargo = tmp_path / "bin" / "cargo"
    apt = f'echo "$@" >>{calls}; : >{cargo}; /bin/chmod +x {cargo}'
    folder = tools(tmp_path / "bin", apt_get=apt)
    (tmp_path / "bin" / "env").symlink_to("/usr/bin/env")
    monkeypatch.setattr(bootstrap, "OS_RELEASE", told)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", folder)
    bootstrap.install_tools(bootstrap.CARGO)
    words = calls.read_text(encoding="utf-8")
    assert words == f"install -y --no-install-recommends {package}\n"
