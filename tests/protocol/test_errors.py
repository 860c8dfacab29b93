"""The error tree: whose fault it was decides the class."""

import pytest

from kaillera_client.protocol.errors import (
    LocalProtocolError,
    ProtocolError,
    RemoteProtocolError,
)


@pytest.mark.parametrize("error", [LocalProtocolError, RemoteProtocolError])
def test_both_faults_are_protocol_errors(error: type[ProtocolError]) -> None:
    with pytest.raises(ProtocolError, match="what happened"):
        raise error("what happened")


def test_our_fault_is_not_theirs() -> None:
    assert not issubclass(LocalProtocolError, RemoteProtocolError)
    assert not issubclass(RemoteProtocolError, LocalProtocolError)
