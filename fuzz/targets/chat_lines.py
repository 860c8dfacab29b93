"""Lines of chat that programs read: a ROM's check, a state's hash, an emulator's data."""

from kaillera_client.advice.emulatordata import is_emulator_data
from kaillera_client.advice.syncline import SyncLine, read_sync_line
from kaillera_client.roms import checkline


def one_input(data: bytes) -> None:
    """Read a line as each of them; what was understood is said again and understood the same."""
    found = checkline.read(data.decode("utf-8", "replace"))
    if found is not None:
        written = checkline.write(found)
        assert len(written) <= checkline.LONGEST
        assert checkline.read(written) == found
    line = read_sync_line(data)
    if line is not None:
        assert read_sync_line(line.to_bytes()) == line
    is_emulator_data(data)


def seeds() -> list[bytes]:
    """Return lines of each kind, also as people type them."""
    return [
        b"ROM check: CRC 1A2B3C4D, 2097152 bytes",
        b"ROM check: set CRC 1A2B3C4D, 2097152 bytes",
        b"rom check crc32 1a2b3c4d 2,097,152 bytes.",
        "ROM check: CRC 1A2B3C4D, 2\u202f097\u202f152 bytes".encode(),
        SyncLine(1, 2, 600, 0x0123456789ABCDEF, opening=True).to_bytes(),
        b"!EEPROM0=" + 25 * b"AbC/",
        b"!!!StartGame!!!",
    ]
