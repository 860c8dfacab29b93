"""Says what belongs into the frozen app of each system; pure, so that both can be looked at on either."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

NAME: Final = "kaillera-client"
WINDOWS: Final = "win32"


@dataclass(frozen=True, slots=True)
class Executable:
    """One program of the folder; one without a console has no terminal behind its window on Windows."""

    name: str
    has_console: bool


def executables(platform: str) -> tuple[Executable, ...]:
    """Return the programs of a system, named as in `sys.platform`; the first is the one with commands."""
    terminal = Executable(NAME, has_console=True)
    if platform == WINDOWS:
        return (terminal, Executable(f"{NAME}-window", has_console=False))
    return (terminal,)


UNUSED_MODULES: Final = (
    # Parts of Python that only developers, or terminals with editing, need.
    *(
        "ensurepip",
        "idlelib",
        "lib2to3",
        "pdb",
        "pydoc",
        "test",
        "tkinter",
        "turtle",
        "turtledemo",
        "venv",
    ),
    *("curses", "readline", "rlcompleter"),
    # Tools of developers that some package offers to work with.
    *(
        "IPython",
        "matplotlib",
        "numba",
        "pytest",
        "scipy",
        "setuptools",
        "pkg_resources",
        "_distutils_hack",
    ),
    *("hypothesis", "numpy.f2py", "numpy.random", "numpy.testing", "numpy.distutils"),
    # Parts of pyqtgraph beside its graphs.
    *(
        "pyqtgraph.examples",
        "pyqtgraph.opengl",
        "pyqtgraph.jupyter",
        "pyqtgraph.console",
        "pyqtgraph.flowchart",
    ),
    *("pyqtgraph.dockarea", "pyqtgraph.canvas", "OpenGL", "cupy", "h5py"),
    # Parts of Qt that nothing here draws with.
    *(
        "PySide6.QtOpenGL",
        "PySide6.QtOpenGLWidgets",
        "PySide6.QtPrintSupport",
        "PySide6.QtSql",
        "PySide6.QtTest",
    ),
    *(
        "PySide6.QtQml",
        "PySide6.QtQuick",
        "PySide6.QtUiTools",
        "PySide6.QtXml",
        "PySide6.QtSvgWidgets",
    ),
)
"""What some import names, but this program never reaches."""

FOUND_BY_NAME: Final = ("pyqtgraph",)
"""Modules that are imported by their name at run time; all of our own are added to them."""

_PLUGINS_EVERYWHERE: Final = frozenset(
    {"iconengines/qsvgicon", "imageformats/qsvg", "platforms/qoffscreen"}
)
_PLUGINS: Final[Mapping[str, frozenset[str]]] = {
    "linux": frozenset(
        {
            "platforms/qwayland",
            "platforms/qxcb",
            # Dark or light, and file dialogs as the desktop has them.
            "platformthemes/qxdgdesktopportal",
            # Accents, and writing Chinese, Japanese and Korean.
            "platforminputcontexts/composeplatforminputcontextplugin",
            "platforminputcontexts/ibusplatforminputcontextplugin",
            "wayland-decoration-client/adwaita",
            "wayland-decoration-client/bradient",
            "wayland-shell-integration/xdg-shell",
        }
    ),
    WINDOWS: frozenset({"platforms/qwindows", "styles/qmodernwindowsstyle"}),
}
"""Qt's plugins by folder and name, without what a system adds to the name."""

_QT_LIBRARIES: Final = re.compile(
    r"(lib)?(Qt6(Core|DBus|Gui|Network|Svg|WaylandClient|Widgets|XcbQpa)|icu[a-z0-9]+|pyside6|shiboken6)\b.*"
)
_HEADING: Final = re.compile(r"(.+):\s+file format .+")
_OTHER_LIBRARIES: Final = re.compile(r"(?i)(msvcp|vcruntime|concrt)[^/]*\.dll")
_QT_MODULES: Final = re.compile(r"Qt(Core|DBus|Gui|Network|Svg|Widgets)\.(abi3\.so|pyd)")

LANGUAGES: Final = ("de", "es", "ja", "ko", "pt_BR")
"""The languages of the program; Qt's own words, Copy and Paste for example, are needed in these."""

_SYSTEM_S: Final = re.compile(
    r"lib("
    # What talks to the display, the graphics card and the desktop has to fit to them, not to us.
    r"X11|X11-xcb|xcb|Xau|Xdmcp|Xext|Xrender|GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm|wayland-[a-z]+"
    r"|fontconfig|freetype|dbus-1|glib-2\.0|gthread-2\.0"
    # The compiler's: what of these is loaded later, by a graphics driver for example, may need the system's newer one.
    r"|stdc\+\+|gcc_s"
    r")\.so(\.\d+)*"
)
"""Libraries that every Linux with windows has; the folder leaves them to it."""


_C_LIBRARY: Final = re.compile(
    r"(lib(c|m|dl|rt|util|pthread|resolv|crypt)|ld-linux-[a-z0-9-]+)\.so\.\d+"
)


def is_of_the_system(library: str) -> bool:
    """Return whether a library, by its name, is left to the Linux that the folder lies on."""
    return bool(_SYSTEM_S.fullmatch(library) or _C_LIBRARY.fullmatch(library))


def is_wanted(destination: str, platform: str) -> bool:
    """Return whether a file belongs into the folder; `destination` is its path below `_internal`, with slashes."""
    path = PurePosixPath(destination.replace("\\", "/"))
    if path.parts[0] == "PySide6":
        return _is_wanted_of_qt(path, platform)
    if path.suffix == ".ts" or path.name in {
        "py.typed",
        "direct_url.json",
        "RECORD",
        "INSTALLER",
        "REQUESTED",
    }:
        return False
    if path.parts[0] == "Cryptodome":
        # Archives are unpacked with one cipher; nothing is signed or exchanged.
        return path.parts[1] in {"Cipher", "Util"}
    if path.parts[0] == "pyqtgraph":
        # Its icons and colour maps belong to tools that are not shown.
        return False
    return platform == WINDOWS or not _SYSTEM_S.fullmatch(path.name)


def _is_wanted_of_qt(path: PurePosixPath, platform: str) -> bool:
    if "plugins" in path.parts:
        name = path.stem.removeprefix("lib") if platform != WINDOWS else path.stem
        return f"{path.parent.name}/{name}" in _PLUGINS_EVERYWHERE | _PLUGINS[platform]
    if "translations" in path.parts:
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    known = (_QT_LIBRARIES, _OTHER_LIBRARIES, _QT_MODULES)
    return any(pattern.fullmatch(path.name) for pattern in known)


def needed(roots: Iterable[str], needs: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """Return the names that are reached from `roots` when each name brings what it `needs`; the roots included.

    A library is here only for others: when its last user has gone, it goes too.
    """
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += needs.get(name, ())
    return frozenset(found)


def read_search_paths(listing: str) -> dict[str, tuple[str, ...]]:
    """Return where each file has its libraries searched, from what `objdump -p` prints of several; "" is left out."""
    found: dict[str, tuple[str, ...]] = {}
    file = ""
    for line in listing.splitlines():
        if heading := _HEADING.fullmatch(line):
            file = heading[1]
        elif words := re.fullmatch(r"\s+(?:RUNPATH|RPATH)\s+(\S.*)", line):
            found[file] = tuple(part for part in words[1].split(":") if part)
    return found


def read_needs(listing: str) -> dict[str, tuple[str, ...]]:
    """Return the libraries that each file asks for, by the file's path, from what `objdump -p` prints of several."""
    found: dict[str, tuple[str, ...]] = {}
    file = ""
    for line in listing.splitlines():
        if heading := _HEADING.fullmatch(line):
            file = heading[1]
            found[file] = ()
        elif words := re.fullmatch(r"\s+NEEDED\s+(\S+)", line):
            found[file] += (words[1],)
    return found
