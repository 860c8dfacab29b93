"""What travels between a scan's process and the window survives it, and nothing else is believed."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.roms import scanning
from kaillera_client.roms.scanning import (
    DatResult,
    FolderResult,
    FolderState,
    Opening,
    ScanEnd,
    ScanLine,
    ScanLineError,
    ScanOutcome,
    ScanProgress,
    ScanRequest,
    Trouble,
    dump_line,
    dump_request,
    load_line,
    load_request,
)

_TEXT = st.text(alphabet=st.characters(), max_size=20)
_COUNT = st.integers(0, 2**52)
_LINES = st.one_of(
    st.builds(ScanProgress, _TEXT, _COUNT, st.none() | _COUNT, _TEXT, _COUNT, _COUNT),
    st.builds(Opening, _TEXT),
    st.builds(
        ScanOutcome,
        st.sampled_from(ScanEnd),
        _TEXT,
        *[_COUNT] * 5,
        seconds=st.floats(0, 1e6),
        folders=st.lists(
            st.builds(FolderResult, _TEXT, st.sampled_from(FolderState), _COUNT, _COUNT)
        ).map(tuple),
        dats=st.lists(st.builds(DatResult, _TEXT, _TEXT, _COUNT, _TEXT)).map(tuple),
        troubles=st.lists(st.builds(Trouble, _TEXT, _TEXT)).map(tuple),
    ),
)


@given(_LINES)
def test_lines_survive(line: ScanLine) -> None:
    data = dump_line(line)
    assert data.count(b"\n") == 1
    assert load_line(data) == line


@given(st.builds(ScanRequest, _TEXT, *[st.lists(_TEXT).map(tuple)] * 3))
def test_requests_survive(request: ScanRequest) -> None:
    assert load_request(dump_request(request)) == request


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"nonsense",
        b"[]",
        b"{}",
        b"[" * 5000,
        b'{"progress":1}',
        b'{"progress":{"folder":"","files":-1,"total":null,"current":"","games":0,"unreadable":0}}',
        b'{"progress":{"folder":"","files":true,"total":null,"current":"","games":0,"unreadable":0}}',
        b'{"outcome":{"end":"finished","seconds":1.0}}',
        b'{"outcome":{"end":"done","seconds":NaN}}',
        b'{"outcome":{"end":["done"],"seconds":1.0}}',
        b'{"opening":["x"]}',
        b'{"opening":"' + b"x" * 9000 + b'"}',
        b"\xff\xfe",
    ],
)
def test_other_lines_are_refused(line: bytes) -> None:
    with pytest.raises(ScanLineError):
        load_line(line)


def test_too_much_is_refused() -> None:
    with pytest.raises(ScanLineError):
        load_line(b" " * (scanning.LONGEST_LINE + 1))
    done = ScanOutcome(ScanEnd.DONE, seconds=1.0, troubles=(Trouble("a", "b"),) * 1001)
    with pytest.raises(ScanLineError):
        load_line(dump_line(done))


def test_the_longest_outcome_fits_in_a_line() -> None:
    path = "\udcff" * 4096
    done = ScanOutcome(
        ScanEnd.DONE,
        seconds=1.0,
        troubles=(Trouble(path, "x" * 200),) * scanning.MOST_TROUBLES,
        folders=(FolderResult(path, FolderState.READ),) * 64,
        dats=(DatResult(path),) * 64,
    )
    assert load_line(dump_line(done)) == done


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=3),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["progress", "outcome", "opening", "end"]), inner)
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_no_line_raises_anything_else(line: bytes) -> None:
    for load in (load_line, load_request):
        with suppress(ScanLineError):
            load(line)
