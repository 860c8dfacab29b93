"""What the process that reads ROMs tells the window, and what it is asked."""

from kaillera_client.roms import scanning
from kaillera_client.roms.scanning import (
    DatResult,
    FolderResult,
    FolderState,
    Opening,
    ScanEnd,
    ScanLineError,
    ScanOutcome,
    ScanProgress,
    ScanRequest,
    Trouble,
)


def one_input(data: bytes) -> None:
    """Read a line as both; what was understood is written and read the same."""
    try:
        line = scanning.load_line(data)
        assert scanning.load_line(scanning.dump_line(line)) == line
    except ScanLineError:
        pass
    try:
        request = scanning.load_request(data)
        assert scanning.load_request(scanning.dump_request(request)) == request
    except ScanLineError:
        pass


def seeds() -> list[bytes]:
    """Return each kind of line."""
    outcome = ScanOutcome(
        ScanEnd.DONE,
        games=3,
        seconds=1.5,
        folders=(FolderResult("/roms", next(iter(FolderState)), 3, 3),),
        dats=(DatResult("/a.dat", "A", 3),),
        troubles=(Trouble("/roms/\udc80.zip", "it is empty"),),
    )
    return [
        scanning.dump_line(outcome),
        scanning.dump_line(ScanProgress("/roms", 3, None, "a", 1, 0)),
        scanning.dump_line(Opening("/roms/a.zip")),
        scanning.dump_request(ScanRequest("/db", ("/roms",), ("/a.dat",), ())),
    ]
