"""What belongs into the frozen app of Windows and of Linux, and what Windows shows of it."""

import re
import struct
from pathlib import Path

import project
import pytest
from frozen import archive, contents, dressing, icu
from frozen.contents import (
    Executable,
    executables,
    is_of_the_system,
    is_wanted,
    needed,
    read_needs,
    read_search_paths,
)

from kaillera_client.processes import Running, module_command, window_command
from kaillera_client.roms.scan import MODULE as SCANNER
from kaillera_client.version import VERSION

LISTING = """
/lib/libQt6Core.so.6:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libicui18n.so.73
  NEEDED               libc.so.6
  SONAME               libQt6Core.so.6
  RUNPATH              $ORIGIN/Qt/lib:/home/ann/my qt/lib:

/lib/libc.so.6:     file format elf64-x86-64
"""


def test_windows_has_a_program_without_a_terminal() -> None:
    assert executables("linux") == (Executable("kaillera-client", True),)
    assert executables("win32") == (
        Executable("kaillera-client", True),
        Executable("kaillera-client-window", False),
    )


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_the_program_starts_programs_that_are_there(platform: str) -> None:
    """The client and what builds it name the same programs."""
    ending = ".exe" if platform == "win32" else ""
    built = {f"{program.name}{ending}" for program in executables(platform)}
    here = Running(Path("/opt/app/anything"), is_frozen=True, platform=platform)
    started = (module_command(SCANNER, here)[0], window_command(None, {}, here)[0])
    assert {Path(program).name for program in started} <= built


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/libpyside6.abi3.so.6.11",
        "libxcb-cursor.so.0",
        "libcrypto.so.3",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "kaillera_client/resources/kaillera_library/windows32/kailleraclient.dll",
        "kaillera_client/resources/translations/kaillera_ja.qm",
        "Cryptodome/Cipher/_raw_aes.abi3.so",
    ],
)
def test_linux_needs(path: str) -> None:
    assert is_wanted(path, "linux")


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/qtdeclarative_de.qm",
        "libGL.so.1",
        "libX11.so.6",
        "libxcb.so.1",
        "libstdc++.so.6",
        "libfontconfig.so.1",
        "kaillera_client/resources/translations/kaillera_ja.ts",
        "pyqtgraph/icons/auto.png",
        "Cryptodome/PublicKey/_ec_ws.abi3.so",
    ],
)
def test_linux_does_without(path: str) -> None:
    assert not is_wanted(path, "linux")


@pytest.mark.parametrize(
    "path",
    [
        r"PySide6\Qt6Core.dll",
        r"PySide6\QtCore.pyd",
        r"PySide6\pyside6.abi3.dll",
        r"PySide6\MSVCP140.dll",
        r"PySide6\VCRUNTIME140_1.dll",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\plugins\styles\qmodernwindowsstyle.dll",
        r"shiboken6\shiboken6.abi3.dll",
        r"PySide6\translations\qtbase_pt_BR.qm",
        "python311.dll",
        "libcrypto-3.dll",
        r"numpy.libs\msvcp140-263139962577ecda4cd9469ca360a746.dll",
    ],
)
def test_windows_needs(path: str) -> None:
    assert is_wanted(path, "win32")


@pytest.mark.parametrize(
    "path",
    [
        r"PySide6\Qt6Qml.dll",
        r"PySide6\opengl32sw.dll",
        r"PySide6\d3dcompiler_47.dll",
        r"PySide6\plugins\platforms\qdirect2d.dll",
        r"PySide6\plugins\tls\qschannelbackend.dll",
        r"PySide6\translations\qtbase_fr.qm",
    ],
)
def test_windows_does_without(path: str) -> None:
    assert not is_wanted(path, "win32")


def test_qt_speaks_every_language_of_the_program() -> None:
    folder = Path(__file__).parents[2] / "kaillera_client" / "resources" / "translations"
    ours = {path.stem.removeprefix("kaillera_") for path in folder.glob("*.ts")}
    assert set(contents.LANGUAGES) == ours


def test_only_what_is_reached_is_kept() -> None:
    needs = {"a": ("b", "c"), "b": ("a",), "lost": ("d",)}
    assert needed(["a"], needs) == {"a", "b", "c"}


def test_what_libraries_ask_for_is_read() -> None:
    assert read_needs(LISTING) == {
        "/lib/libQt6Core.so.6": ("libicui18n.so.73", "libc.so.6"),
        "/lib/libc.so.6": (),
    }


def test_where_libraries_are_searched_is_read() -> None:
    assert read_search_paths(LISTING) == {
        "/lib/libQt6Core.so.6": ("$ORIGIN/Qt/lib", "/home/ann/my qt/lib")
    }


def test_the_c_library_is_the_system_s() -> None:
    assert is_of_the_system("libc.so.6")
    assert is_of_the_system("ld-linux-x86-64.so.2")
    assert not is_of_the_system("libcrypto.so.3")


@pytest.mark.parametrize("program", executables("win32"))
def test_a_program_s_properties_are_python_that_says_the_version(program: Executable) -> None:
    """The form is Python: calls of seven names, which are given here as what they are called with."""
    text = dressing.version_resource(program, VERSION)
    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    form = {
        name: lambda *words, **more: (*words, more)
        for name in (*names, "VarFileInfo", "VarStruct")
    }
    said = repr(eval(text, {"__builtins__": {}}, form))
    assert f"('ProductVersion', '{VERSION}', {{}})" in said
    assert f"'OriginalFilename', '{program.name}.exe'" in said
    assert f"'filevers': {project.windows_numbers(VERSION)}" in said


def package(entries: dict[str, bytes]) -> bytes:
    """Return a package as ICU's own tool writes it: names, then tables, each aligned."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    place = 4 + 8 * len(entries)
    names = b"".join(name.encode() + b"\0" for name in entries)
    data = place + len(names)
    table, bodies = b"", b""
    for name, body in entries.items():
        table += struct.pack("<II", place, data + len(bodies))
        bodies += body
        place += len(name) + 1
    return header + struct.pack("<I", len(entries)) + table + names + bodies


def test_the_tables_that_stay_are_whole() -> None:
    whole = package(
        {
            "icudt73l/coll/de.res": b"order" * 7,
            "icudt73l/de.res": b"words",
            "icudt73l/ibm-943_P15A-2003.cnv": b"charset",
            "icudt73l/root.res": b"root",
            "icudt73l/unit/de.res": b"units",
            "icudt73l/unit/root.res": b"unit",
        }
    )
    small = icu.trimmed(whole)
    assert icu.names(small) == [
        "icudt73l/coll/de.res",
        "icudt73l/ibm-943_P15A-2003.cnv",
        "icudt73l/root.res",
        "icudt73l/unit/root.res",
    ]
    assert icu.trimmed(small) == small
    (count,) = struct.unpack_from("<I", small, 32)
    places = [struct.unpack_from("<II", small, 36 + 8 * index)[1] for index in range(count)]
    assert [place % 16 for place in places] == [0, 0, 0, 0]
    assert small[32 + places[0] :].startswith(b"order" * 7)
    assert small[32 + places[3] :].startswith(b"unit\xaa")


def test_other_data_is_no_package() -> None:
    with pytest.raises(ValueError, match="no package"):
        icu.trimmed(b"\x7fELF" + bytes(60))


@pytest.mark.parametrize("ending", [".tar.xz", ".zip"])
def test_the_same_folder_makes_the_same_archive(tmp_path: Path, ending: str) -> None:
    archives = []
    for name in ("one", "two"):
        folder = tmp_path / name / "app"
        (folder / "inner").mkdir(parents=True)
        for file in ("b", "a", "inner/c") if name == "one" else ("inner/c", "a", "b"):
            (folder / file).write_text(file)
        (folder / "a").chmod(0o755 if name == "one" else 0o700)
        packed = tmp_path / f"{name}{ending}"
        archive.pack(folder, packed, 1_700_000_000)
        archives.append(packed.read_bytes())
    assert archives[0] == archives[1]


def test_sizes_say_whether_they_are_reached() -> None:
    good = archive.Sizes(archive.FOLDER_GOAL, archive.ARCHIVE_GOAL)
    bad = archive.Sizes(archive.FOLDER_GOAL, archive.ARCHIVE_GOAL + 1)
    assert good.are_reached
    assert not bad.are_reached
    assert [line.partition(":")[0] for line in bad.lines()] == ["reached", "NOT REACHED"]


def test_an_archive_is_named_after_system_and_processor() -> None:
    assert (
        archive.archive_name("1.0", "linux", "x86_64") == "kaillera-client-1.0-linux-x86_64.tar.xz"
    )
    assert (
        archive.archive_name("1.0", "win32", "AMD64") == "kaillera-client-1.0-windows-x86_64.zip"
    )


def test_no_module_is_both_needed_and_unused() -> None:
    assert not set(contents.FOUND_BY_NAME) & set(contents.UNUSED_MODULES)
    assert all(re.fullmatch(r"[A-Za-z0-9_.]+", name) for name in contents.UNUSED_MODULES)
