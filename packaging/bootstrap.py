"""Makes this folder ready to run or to test: virtual environment, pinned packages, what the system must have.

`make` calls it before everything else, so its usual answer must be quick: a stamp in `.venv` says
what was already done. Only the standard library, and syntax that Python 3.8 reads, because the
interpreter that starts it may be too old for the project and must be able to say so.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Iterable, Mapping, Sequence

MINIMUM = (3, 11)
NEWER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / ".bootstrap.json"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

LOCK_FILES = {
    "run": "requirements.txt",
    "test": "requirements-dev.txt",
    "fuzz": "requirements-fuzz.txt",
    "package": "requirements-package.txt",
}
"""What each purpose installs; the others hold everything of the first."""
BUILD_LOCK_FILE = "requirements-build.txt"

QT_MODULES = ("QtWidgets.abi3.so", "QtSvg.abi3.so", "QtNetwork.abi3.so")
QT_PLATFORMS = {
    "offscreen": "Qt/plugins/platforms/libqoffscreen.so",
    "wayland": "Qt/plugins/platforms/libqwayland.so",
    "xcb": "Qt/plugins/platforms/libqxcb.so",
}
"""Qt's ways to show a window, as files of the PySide6 package."""

X_SERVER = "Xvfb"
"""An X server without a screen: some tests open real windows, and need no display for it."""
X_SERVER_PACKAGE = "xvfb"

SHARED_PYTHON = "shared Python"
"""Python as a library, which a frozen app brings along; Debian and Ubuntu have it in a package of its own."""

COMPILERS = {
    "gcc": "gcc",
    "i686-w64-mingw32-gcc": "gcc-mingw-w64-i686-win32",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "objdump": "binutils",
}
"""What builds the Kaillera library, and which package of Debian and Ubuntu holds each program."""
FUZZING_COMPILER = {"gcc": "gcc"}
PACKAGING_TOOLS = {
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-shlibdeps": "dpkg-dev",
    "lintian": "lintian",
    "makensis": "nsis",
    "man": "man-db",
    "mksquashfs": "squashfs-tools",
    "patchelf": "patchelf",
    "strace": "strace",
    "xz": "xz-utils",
}
"""What builds packages and looks at what they do."""
C_HEADERS = "the C library's headers"
C_HEADERS_PACKAGE = "libc6-dev"
TOOLS = {
    "run": {},
    "test": {**COMPILERS, "valgrind": "valgrind"},
    "library": COMPILERS,
    "fuzz": FUZZING_COMPILER,
    "package": {**COMPILERS, **PACKAGING_TOOLS},
}
"""The programs that each purpose calls."""
CARGO = {"cargo": "cargo"}
"""What brings the first part of an AppImage, where nobody has it yet."""
OTHER_NAMES = {("bookworm", "cargo"): "cargo-web"}
"""Packages that a release of a distribution has under another name: Debian 12's usual cargo is too old, and the one
that builds its browsers is not."""
OS_RELEASE = Path("/etc/os-release")

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Which package of Debian and Ubuntu holds a library that Qt may miss."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_ENDINGS = (".ttf", ".otf", ".ttc")
FONT_PACKAGE = "fonts-dejavu-core"

APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")


class BootstrapError(Exception):
    """What is missing and what to do, as sentences for the person at the terminal."""


def main() -> int:
    """Do what the command line asks; returns the exit code, 0 when the folder is ready."""
    parser = argparse.ArgumentParser(description="Make this folder ready, as far as needed.")
    parser.add_argument("purpose", choices=sorted(TOOLS), help="what it is needed for")
    purpose = parser.parse_args().purpose
    try:
        if purpose in LOCK_FILES:
            make_ready(purpose, system_needs(purpose, sys.platform, os.environ))
        install_tools(tools_needed(purpose, sys.platform))
    except BootstrapError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def make_ready(purpose: str, needs: Iterable[str]) -> None:
    """Install what the stamp does not name yet, and name it there."""
    identity = {"root": str(ROOT), "requirements": fingerprint()}
    done = read_stamp(identity)
    if purpose not in done:
        create_environment(find_python())
        install_packages(purpose)
        done |= {"run", purpose}
        write_stamp(identity, done)
    missing = {need for need in needs if need not in done}
    if missing:
        install_for_the_system(sorted(missing))
        write_stamp(identity, done | missing)


def tools_needed(purpose: str, system: str) -> Mapping[str, str]:
    """Return the programs that a purpose calls; tests and builds that need some beside Python's are Linux's."""
    if system.startswith("linux") or purpose in ("library", "fuzz"):
        return TOOLS[purpose]
    return {}


def system_needs(purpose: str, system: str, environment: Mapping[str, str]) -> list[str]:
    """Return the keys of QT_PLATFORMS that will be used and X_SERVER; none when no window can be shown."""
    if purpose == "fuzz" or not system.startswith("linux"):
        return []
    if purpose == "test":
        return [X_SERVER, "offscreen", "xcb"]
    if purpose == "package":
        # Whoever gets the package may have any of them.
        return [X_SERVER, SHARED_PYTHON, *sorted(QT_PLATFORMS)]
    chosen = environment.get("QT_QPA_PLATFORM", "")
    wanted = {name.split(":")[0] for name in chosen.split(";")}
    wanted |= {"xcb"} if environment.get("DISPLAY") else set()
    wanted |= {"wayland"} if environment.get("WAYLAND_DISPLAY") else set()
    return sorted(wanted & set(QT_PLATFORMS))


# What was done before


def fingerprint() -> str:
    """Return a digest of every file that decides what gets installed."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", BUILD_LOCK_FILE, *LOCK_FILES.values()):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def read_stamp(identity: Mapping[str, str]) -> set[str]:
    """Return which purposes and needs of the system are ready; none if the stamp is of another state."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        fits = PYTHON.exists() and all(stamp[key] == value for key, value in identity.items())
        return set(stamp["done"]) if fits else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def write_stamp(identity: Mapping[str, str], done: Iterable[str]) -> None:
    """Remember what is ready."""
    STAMP.write_text(json.dumps({**identity, "done": sorted(done)}), encoding="utf-8")


# Python and its packages


def find_python() -> str:
    """Return an interpreter that is new enough: this one, else one that is installed beside it."""
    if sys.version_info[:2] >= MINIMUM:
        return sys.executable
    for name in NEWER_PYTHONS:
        found = shutil.which(name)
        # A version manager puts names on the path that answer "not chosen here".
        if found and succeeds([found, "-c", "import sys"]):
            return found
    wanted, own = dotted(MINIMUM), dotted(sys.version_info[:2])
    raise BootstrapError(
        f"Python {wanted} or newer is needed, and python3 is version {own} here.\n"
        f"Install a newer one, or name it if it is installed already:\n\n"
        f"    make PYTHON=/path/to/python{wanted} ..."
    )


def dotted(version: Iterable[int]) -> str:
    """Return a version as people write it."""
    return ".".join(str(part) for part in version)


def create_environment(python: str) -> None:
    """Create `.venv` with `python`, unless a working one is there that was made in this place."""
    if environment_works():
        return
    if not succeeds([python, "-c", "import ensurepip, venv"]):
        version = output(
            [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        ).strip()
        explain = (
            f"Python's venv module is not complete: {python} cannot create virtual environments."
        )
        install_with_apt([f"python{version}-venv"], explain)
    say("Creating .venv")
    run(
        [python, "-m", "venv", "--clear", str(ENVIRONMENT)],
        "The virtual environment was not created.",
    )


def environment_works() -> bool:
    """Return whether `.venv` has a pip and a new enough Python, and was not moved since."""
    check = f"import pip, sys; assert sys.version_info >= {MINIMUM!r}"
    pip = PYTHON.with_name("pip")
    try:
        made_here = str(ENVIRONMENT) in pip.read_text(encoding="utf-8").splitlines()[0]
    except (OSError, ValueError, IndexError):
        made_here = os.name == "nt"
    return made_here and succeeds([str(PYTHON), "-c", check])


def install_packages(purpose: str) -> None:
    """Install exactly what the lock files name, then the project as a path to this folder."""
    say(f"Installing the packages of {LOCK_FILES[purpose]}")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    trouble = "The packages were not installed. Is the network reachable? Then call make again."
    locks = [f"--requirement={ROOT / name}" for name in (BUILD_LOCK_FILE, LOCK_FILES[purpose])]
    run([*pip, "--require-hashes", *locks], trouble)
    run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], trouble)


# What the system must have


def install_for_the_system(needs: Sequence[str]) -> None:
    """Install the system libraries and the font that Qt needs to draw, and the X server, as far as in `needs`."""
    platforms = [need for need in needs if need in QT_PLATFORMS]
    missing = missing_libraries(platforms)
    unknown = [name for name in missing if name not in DEBIAN_PACKAGES]
    packages = {DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES}
    explain = (
        [f"Qt needs system libraries that are not installed: {', '.join(missing)}."]
        if missing
        else []
    )
    if not has_font():
        packages.add(FONT_PACKAGE)
        explain.append("No font is installed, so Qt could not show any text.")
    if X_SERVER in needs and shutil.which(X_SERVER) is None:
        packages.add(X_SERVER_PACKAGE)
        explain.append(
            f"{X_SERVER}, an X server without a screen, is not installed; the tests open real windows on it."
        )
    if SHARED_PYTHON in needs and not has_shared_python():
        packages.add("libpython" + python_version())
        explain.append("Python's shared library, which a frozen app needs, is not installed.")
    if packages:
        install_with_apt(sorted(packages), "\n".join(explain))
        unknown = missing_libraries(platforms)
    if unknown:
        raise BootstrapError(
            f"Qt still misses these system libraries: {', '.join(unknown)}.\n"
            "Install the packages of your distribution that hold them, then call make again."
        )


def install_tools(tools: Mapping[str, str]) -> None:
    """Install the programs that are missing; no stamp, because looking for them is quick."""
    missing = missing_tools(tools)
    if not missing:
        return
    explain = f"What this needs is not installed: {', '.join(missing)}."
    release = codename(OS_RELEASE)
    packages = {OTHER_NAMES.get((release, package), package) for package in missing.values()}
    install_with_apt(sorted(packages), explain)
    still = missing_tools(tools)
    if still:
        raise BootstrapError(
            f"These programs are still missing: {', '.join(still)}.\n"
            "Install the packages of your distribution that hold them, then call make again."
        )


def codename(os_release: Path) -> str:
    """Return what the distribution calls its release, such as bookworm; nothing when it does not say."""
    try:
        lines = os_release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    return values.get("VERSION_CODENAME", "").strip("\"'")


def missing_tools(tools: Mapping[str, str]) -> dict[str, str]:
    """Return the programs that are not there, and a compiler's headers, with their packages."""
    missing = {name: package for name, package in tools.items() if shutil.which(name) is None}
    if "gcc" in tools and not succeeds(
        ["gcc", "-fsyntax-only", "-include", "stdio.h", "-x", "c", os.devnull]
    ):
        missing[C_HEADERS] = C_HEADERS_PACKAGE
    return missing


def missing_libraries(platforms: Sequence[str]) -> list[str]:
    """Ask the dynamic linker which libraries it cannot find for Qt's own files."""
    where = "import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent)"
    folder = Path(output([str(PYTHON), "-c", where]).strip())
    files = [*QT_MODULES, *(QT_PLATFORMS[platform] for platform in platforms)]
    return not_found(output(["ldd", *(str(folder / name) for name in files)]))


def not_found(listing: str) -> list[str]:
    """Return the libraries that the output of `ldd` calls missing, each once."""
    lines = (line.split("=>") for line in listing.splitlines())
    return sorted({parts[0].strip() for parts in lines if parts[-1].strip() == "not found"})


def has_shared_python() -> bool:
    """Return whether the environment's Python is there as a library, too."""
    name = "import ctypes, sysconfig; ctypes.CDLL(sysconfig.get_config_var('INSTSONAME'))"
    return succeeds([str(PYTHON), "-c", name])


def python_version() -> str:
    """Return the first two numbers of the environment's Python."""
    return output([str(PYTHON), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]).strip()


def has_font() -> bool:
    """Return whether any font file is where fontconfig looks for them."""
    for folder in FONT_FOLDERS:
        for _path, _folders, files in os.walk(Path(folder).expanduser()):
            if any(name.lower().endswith(FONT_ENDINGS) for name in files):
                return True
    return False


def install_with_apt(packages: Sequence[str], explain: str) -> None:
    """Install system packages when that needs no password, else say which command does it."""
    if shutil.which("apt-get") is None:
        raise BootstrapError(
            f"{explain}\nInstall them with your distribution's package manager, then call make "
            "again.\n"
            f"On Debian and Ubuntu they are in: {' '.join(packages)}"
        )
    rights = prefix_for_root()
    if rights is None:
        command = shlex.join(["sudo", *APT_INSTALL, *packages])
        raise BootstrapError(
            f"{explain}\nType this once, then call make again:\n\n    {command}\n"
        )
    say(f"Installing system packages: {' '.join(packages)}")
    install = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", *APT_INSTALL, *packages]
    if not succeeds(install):
        # The package lists may be missing or old.
        run(
            [*rights, "apt-get", "update", "-q"], f"{explain}\nThe package lists were not updated."
        )
        run(install, f"{explain}\nThe distribution's package manager did not install them.")


def prefix_for_root() -> list[str] | None:
    """Return what to put before a command to run it as root, None when that needs a password."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


# Other programs


def say(sentence: str) -> None:
    """Tell what takes time now; on standard error, where it cannot be taken for a result."""
    print(f"{sentence} ...", file=sys.stderr, flush=True)


def succeeds(command: Sequence[str]) -> bool:
    """Return whether `command` ends well; nothing of it is shown."""
    try:
        return (
            subprocess.run(
                command, stdin=subprocess.DEVNULL, capture_output=True, check=False
            ).returncode
            == 0
        )
    except OSError:
        return False


def output(command: Sequence[str]) -> str:
    """Return what `command` prints, whatever its exit code; nothing when it cannot be started."""
    try:
        ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except OSError as error:
        raise BootstrapError(f"{command[0]} did not start: {error.strerror}.") from error
    return ended.stdout.decode("utf-8", "replace")


def run(command: Sequence[str], trouble: str) -> None:
    """Run `command` with its messages on standard error; fail with the sentence `trouble`."""
    try:
        code = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False
        ).returncode
    except OSError as error:
        raise BootstrapError(
            f"{trouble}\n{command[0]} did not start: {error.strerror}."
        ) from error
    if code != 0:
        raise BootstrapError(
            f"{trouble}\nThis command ended with code {code}:\n\n    {shlex.join(command)}\n"
        )


if __name__ == "__main__":
    sys.exit(main())
