"""The real computer's answers, as far as any computer can be asked; the kernel's files are made up."""

import os
import socket
import sys
from pathlib import Path

import psutil
import pytest

from kaillera_client.diagnostics import adapters, clockwork, programs, writing
from kaillera_client.diagnostics.adapters import AdapterKind, adapter_of, looks_like_tunnel
from kaillera_client.diagnostics.machine import ThisComputer
from kaillera_client.diagnostics.outside import is_from_outside
from kaillera_client.diagnostics.ports import port_holder
from kaillera_client.diagnostics.programs import ProgramState
from kaillera_client.diagnostics.windows_adapters import described
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.events import ServerEvent
from kaillera_client.server.rules.events import UserEntered


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("tun0", True), ("wg0", True), ("ppp0", True), ("utun3", True), ("tailscale0", True),
        ("NordLynx", True), ("ProtonVPN TUN", True), ("Company VPN", True),
        ("TAP-Windows Adapter V9", True), ("eth0", False), ("wlan0", False), ("Ethernet 2", False),
        ("enp3s0", False), ("Wi-Fi", False), ("docker0", False),
    ],
)  # fmt: skip
def test_names_of_tunnels(name: str, expected: bool) -> None:
    assert looks_like_tunnel(name) is expected


@pytest.mark.parametrize(
    ("name", "files", "expected"),
    [
        ("eth0", {"type": "1"}, AdapterKind.CABLE),
        ("wlp2s0", {"type": "1", "wireless/x": ""}, AdapterKind.WIRELESS),
        ("wlp3s0", {"type": "1", "phy80211/x": ""}, AdapterKind.WIRELESS),
        ("office", {"type": "65534", "tun_flags": "0x1"}, AdapterKind.TUNNEL),
        ("mine", {"type": "65534"}, AdapterKind.TUNNEL),
        ("dsl", {"type": "512"}, AdapterKind.TUNNEL),
        ("gone", {}, AdapterKind.UNKNOWN),
    ],
)
def test_what_the_kernel_says_of_an_adapter(
    tmp_path: Path, name: str, files: dict[str, str], expected: AdapterKind
) -> None:
    for file, content in files.items():
        path = tmp_path / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content + "\n")
    assert adapters._kind(name, tmp_path) is expected


def test_the_adapter_that_has_an_address() -> None:
    found = adapter_of("127.0.0.1")
    assert found is not None
    assert found.name.startswith("lo")
    assert adapter_of("192.0.2.250") is None
    assert described("Ethernet") is None


def test_the_way_to_this_computer_is_this_computer() -> None:
    machine = ThisComputer()
    assert machine.source_address("127.0.0.1") == "127.0.0.1"
    assert machine.source_address("255.255.255.255") is None or os.name != "posix"
    assert machine.look_up("localhost") == ("127.0.0.1",)
    with pytest.raises(OSError, match=r"."):
        machine.look_up("a" * 80 + ".invalid")


def test_frames_of_a_steady_and_of_an_unsteady_computer() -> None:
    class Clock:
        now = 5.0

        def sleep(self, seconds: float) -> None:
            self.now += seconds + next(self.late)

        late = iter([0.001] * 57 + [0.020] * 3)

    clock = Clock()
    burst = clockwork.frame_burst(lambda: clock.now, clock.sleep)
    assert burst.fps == 58.0  # after the first late one there is no time to sleep
    assert burst.timer_error_ms == pytest.approx(1.0)
    assert clockwork.summary([0.0, -1.0], 10.0) == clockwork.FrameBurst(60.0, 0.0, 10.0)


def test_a_real_burst_and_real_clocks() -> None:
    burst = clockwork.frame_burst(frames=2)
    assert 0 <= burst.fps <= 60
    assert burst.timer_error_ms >= 0
    first, second = clockwork.read_clocks(), ThisComputer().read_clocks()
    assert second.steady >= first.steady
    assert first.wall > 1_700_000_000


def test_a_folder_is_tried_and_nothing_is_left(tmp_path: Path) -> None:
    writing.try_to_write(tmp_path)
    ThisComputer().try_to_write(tmp_path / "not" / "yet")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_cannot_be_written_to(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(OSError, match=r"."):
        writing.try_to_write(file / "below")
    assert file.read_text() == "x"


def emulator(program: Path) -> EmulatorProfile:
    return EmulatorProfile("e", "E", str(program))


def test_programs_are_looked_at(tmp_path: Path) -> None:
    program = tmp_path / "emulator"
    assert programs.state_of(emulator(program)) == ProgramState(False, False)
    assert programs.state_of(emulator(tmp_path)) == ProgramState(False, False)
    program.write_bytes(b"\x7fELF\x02" + b"\0" * 60)
    program.chmod(0o600)
    if sys.platform != "win32":
        assert programs.state_of(emulator(program)) == ProgramState(True, False, 64)
    program.chmod(0o700)
    assert ThisComputer().program(emulator(program)) == ProgramState(True, True, 64)
    assert programs.state_of(None) == ProgramState(True, True)


def test_who_holds_a_port() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
        assert port_holder(port) == psutil.Process().name()
    assert port_holder(port) is None


def test_somebody_outside_is_told_from_somebody_here() -> None:
    def entered(host: str) -> ServerEvent:
        return ServerEvent(UserEntered(1, b"Ann", (host, 5), 20, 1))

    assert is_from_outside(entered("9.9.9.9"))
    assert not is_from_outside(entered("192.168.1.2"))
    assert not is_from_outside(entered("127.0.0.1"))
