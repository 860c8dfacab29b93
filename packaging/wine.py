"""Makes Wine ready and runs the tests under it: Windows programs with the Windows libraries, without Windows.

`wine.py ready` installs Wine for 64- and 32-bit programs where that needs no password, in a prefix of its own.
`wine.py test` does so and then hands tests/wine to pytest, for what is there, and says loudly what is not. Only the
standard library.

Exit codes of `ready`: 0 when everything that this system offers is there, 2 when a part of it is missing, 1 when
nothing is there. `test` returns pytest's, and 1 instead of 0 when something is missing that this system offers.
"""

import argparse
import os
import platform
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import bootstrap
from bootstrap import say

PREFIX = bootstrap.ROOT / "build" / "wine-prefix"
"""Wine's own Windows disk and settings; an ordinary ~/.wine is never touched."""
PACKAGES = {64: ("wine", "wine64"), 32: ("wine32:i386",)}
"""What Debian and Ubuntu call Wine for programs of so many bits."""
BITS_VARIABLE = "KAILLERA_WINE_BITS"
"""Tells tests/wine which programs can run, such as "64,32"; without it they are not collected."""

_PROBES = {64: ("system32", "AMD64"), 32: ("syswow64", "x86")}
"""In which folder of Windows a program of Wine's own for each lies, and which processor it says it runs on."""
_WITHOUT_WINDOW_MANAGER = ("HKCU\\Software\\Wine\\X11 Driver", "/v", "Managed", "/d", "N")
"""The tests have a screen of their own with none; Wine would wait two seconds for it whenever a window closes."""
_START_S = 120.0
_INSTALL_S = 600.0
_TIME_IS_OVER = 124
"""The exit code of `timeout`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Which programs Wine can run here, and why not the others."""

    bits: tuple[int, ...]
    trouble: str = ""
    """Sentences about what is missing; empty when nothing is."""
    is_offered: bool = False
    """Whether the system's packages hold what is missing."""


def main() -> int:
    """Do what the command line asks; returns the exit code."""
    arguments, for_pytest = _parser().parse_known_args()
    if arguments.action == "ready":
        standing = make_ready(arguments.seconds)
        tell(standing)
        return code_of(standing)
    if arguments.what_is_there:
        bits = runnable()
        standing = Standing(
            bits, "" if len(bits) == len(PACKAGES) else "Nothing was installed now."
        )
    else:
        standing = make_ready(_INSTALL_S)
    code = run_tests(standing.bits, for_pytest) if standing.bits else 1
    tell(standing)
    return code or min(code_of(standing), 1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Make Wine ready, or run the tests under it.")
    actions = parser.add_subparsers(dest="action", required=True)
    ready = actions.add_parser("ready", help="install Wine", allow_abbrev=False)
    ready.add_argument(
        "--seconds", type=float, default=_INSTALL_S, help="how long downloads may take"
    )
    test = actions.add_parser(
        "test", help="run tests/wine; the rest goes to pytest", allow_abbrev=False
    )
    test.add_argument(
        "--what-is-there", action="store_true", help="install nothing, and do not ask for more"
    )
    return parser


def code_of(standing: Standing) -> int:
    """Return the exit code that stands for what is there."""
    if not standing.bits:
        return 1
    return 2 if standing.is_offered else 0


def tell(standing: Standing) -> None:
    """Say what Wine can run here, and loudly what it cannot."""
    names = " and ".join(f"{bits}-bit" for bits in standing.bits)
    if standing.bits:
        print(f"Wine is ready for {names} Windows programs.", file=sys.stderr)
    if standing.trouble:
        missing = " and ".join(f"{bits}-bit" for bits in PACKAGES if bits not in standing.bits)
        frame = "!" * 100
        text = f"Wine cannot run {missing} programs here, so NOTHING OF THE {missing.upper()} LIBRARY WAS TESTED."
        print(f"\n{frame}\n{text}\n{standing.trouble}\n{frame}", file=sys.stderr, flush=True)


def run_tests(bits: Iterable[int], arguments: Sequence[str]) -> int:
    """Hand tests/wine, or what the arguments say, to pytest; returns its exit code."""
    chosen = (
        arguments if any("tests" in word for word in arguments) else ["tests/wine", *arguments]
    )
    command = [str(bootstrap.PYTHON), "-m", "pytest", "-q", *chosen]
    variables = {**os.environ, BITS_VARIABLE: ",".join(map(str, bits))}
    return subprocess.call(command, cwd=bootstrap.ROOT, env=variables)


# What is there


def environment(others: Mapping[str, str]) -> dict[str, str]:
    """Return the variables under which Wine runs: in our prefix, silent, and asking nothing.

    Without mono and gecko, which Wine would offer to download in a window; no .NET program and no web page is needed.
    """
    return {
        **others,
        "WINEPREFIX": str(PREFIX),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=",
    }


def make_ready(seconds: float) -> Standing:
    """Install what is missing, downloading for at most so many seconds, and look what is there then."""
    bits = runnable()
    if len(bits) == len(PACKAGES):
        return Standing(bits)
    missing = [wanted for wanted in PACKAGES if wanted not in bits]
    try:
        trouble = install(missing, time.monotonic() + seconds)
    except bootstrap.BootstrapError as error:
        trouble = str(error).strip()
    else:
        # A prefix knows only what was there when it was made.
        shutil.rmtree(PREFIX, ignore_errors=True)
        bits = runnable()
    if len(bits) == len(PACKAGES):
        return Standing(bits)
    still = [package for wanted in missing if wanted not in bits for package in PACKAGES[wanted]]
    why = trouble or "It is installed, but its own programs do not start."
    return Standing(bits, why, any(is_offered(package) for package in still))


def runnable() -> tuple[int, ...]:
    """Return for how many bits Wine can run programs, by running some; makes the prefix if there is none."""
    if shutil.which("wine") is None:
        return ()
    if not (PREFIX / "system.reg").exists():
        say("Making a place for Wine")
        PREFIX.parent.mkdir(exist_ok=True)
        _wine("wineboot", "--init")
        _wine("wine", "reg", "add", *_WITHOUT_WINDOW_MANAGER, "/f")
        _wine("wineserver", "--wait")
    return tuple(bits for bits, probe in _PROBES.items() if _runs(*probe))


def _runs(folder: str, processor: str) -> bool:
    # Not by its name on drive C:, where a 32-bit program that asks for system32 gets the 32-bit one.
    windows = "Z:" + str(PREFIX / "drive_c" / "windows" / folder).replace("/", "\\")
    answer = _wine("wine", f"{windows}\\cmd.exe", "/c", "echo %PROCESSOR_ARCHITECTURE%")
    return answer.split() == [processor]


def _wine(*command: str) -> str:
    """Return what a program of Wine prints; nothing when it fails or takes too long."""
    variables = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    try:
        done = subprocess.run(
            command,
            env=environment(variables),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_START_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


# Installing


def install(missing: Sequence[int], deadline: float) -> str:
    """Install Wine for so many bits with apt; returns what went wrong with the last of several ways, else nothing.

    The foreign architecture that 32-bit programs need is taken away again when nothing came of it.
    """
    packages = [package for bits in missing for package in PACKAGES[bits]]
    command = shlex.join([*bootstrap.APT_INSTALL, *packages])
    if shutil.which("apt-get") is None or platform.machine() != "x86_64":
        raise bootstrap.BootstrapError(
            "Install Wine for 64- and 32-bit Windows programs with your distribution's package manager."
        )
    rights = bootstrap.prefix_for_root()
    if rights is None:
        raise bootstrap.BootstrapError(
            "Installing it needs a password. Type this once, then call make again:\n\n"
            f"    sudo dpkg --add-architecture i386 && sudo apt-get update ; sudo {command}\n"
        )
    say(f"Installing system packages: {' '.join(packages)}")
    added = 32 in missing and _add_architecture(rights)
    apt = _Apt(rights, deadline)
    notes = [apt.update()]
    ways = [packages, [package for package in packages if ":" not in package]]
    for way in filter(None, ways):
        if (note := apt.install(way)) == "":
            break
        notes.append(note)
    if added and bootstrap.output(["dpkg-query", "-W", "wine32:i386"]) == "":
        bootstrap.succeeds([*rights, "dpkg", "--remove-architecture", "i386"])
    return "\n".join(filter(None, notes))


def _add_architecture(rights: Sequence[str]) -> bool:
    """Let apt know 32-bit packages; returns whether it did not before."""
    if "i386" in bootstrap.output(["dpkg", "--print-foreign-architectures"]).split():
        return False
    return bootstrap.succeeds([*rights, "dpkg", "--add-architecture", "i386"])


class _Apt:
    """The system's package manager; only what waits for the network has a limit, the rest must not end half done."""

    def __init__(self, rights: Sequence[str], deadline: float) -> None:
        self._start = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C"]
        self._deadline = deadline

    def update(self) -> str:
        """Fetch the lists. A failure is no reason to stop: one of several sources may be broken for an hour."""
        return self._run(["apt-get", "update", "-q"], is_limited=True)

    def install(self, packages: Sequence[str]) -> str:
        """Install packages, else those of the release alone: a broken source of updates leaves the two architectures at
        different versions. Returns what went wrong."""
        note = self._install([*packages])
        if note and (release := release_name()):
            note = self._install(["-t", release, *packages]) and note
        return note

    def _install(self, words: Sequence[str]) -> str:
        install = [*bootstrap.APT_INSTALL, "-q", "-o", "DPkg::Lock::Timeout=60"]
        return self._run([*install, "--download-only", *words], is_limited=True) or self._run(
            [*install, *words], is_limited=False
        )

    def _run(self, command: Sequence[str], *, is_limited: bool) -> str:
        limit: list[str] = []
        if is_limited:
            left = int(self._deadline - time.monotonic())
            if left <= 0:
                return f"{shlex.join(command)}: not tried, the time was over."
            # Not by us: who may not act as root may not end what does.
            limit = ["timeout", "--kill-after=10", str(left)]
        done = subprocess.run(
            [*self._start, *limit, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode == 0:
            return ""
        if is_limited and done.returncode == _TIME_IS_OVER:
            return f"{shlex.join(command)}: stopped, the time was over."
        lines = done.stdout.decode("utf-8", "replace").strip().splitlines()[-6:]
        said = "\n".join(f"    {line}" for line in lines)
        return f"{shlex.join(command)}: ended with code {done.returncode}.\n{said}"


def is_offered(package: str) -> bool:
    """Return whether the system's sources hold this package, also one that is not installed."""
    if shutil.which("apt-cache") is None:
        return False
    policy = bootstrap.output(["env", "LC_ALL=C", "apt-cache", "policy", package])
    return any(
        line.strip().startswith("Candidate:") and "(none)" not in line
        for line in policy.splitlines()
    )


def release_name() -> str:
    """Return the release's name, as apt's sources call it; empty when it has none."""
    try:
        return platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    except OSError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
