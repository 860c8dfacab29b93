"""The messages are values, and the two unions are complete."""

import dataclasses
from typing import get_args

import pytest

from kaillera_client.protocol import messages as m

_CLASSES = sorted(
    {*get_args(m.ClientMessage), *get_args(m.ServerMessage)}, key=lambda kind: str(kind.__name__)
)


def test_the_types_are_the_23_of_the_protocol() -> None:
    assert [int(kind) for kind in m.MessageType] == list(range(0x01, 0x18))


def test_a_connection_type_is_the_number_of_frames_in_a_message() -> None:
    assert [(kind.name, int(kind)) for kind in m.ConnectionType] == [
        ("LAN", 1),
        ("EXCELLENT", 2),
        ("GOOD", 3),
        ("AVERAGE", 4),
        ("LOW", 5),
        ("BAD", 6),
    ]


@pytest.mark.parametrize("kind", _CLASSES)
def test_messages_are_frozen_values_without_a_dictionary(kind: type) -> None:
    assert dataclasses.is_dataclass(kind)
    assert kind.__hash__ is not None
    assert "__slots__" in vars(kind)
    assert "__dict__" not in dir(kind)
    assert kind.__doc__ is not None
    assert kind.__doc__.startswith("0x")


def test_a_message_cannot_be_changed() -> None:
    message = m.GameData(b"\1\2")
    with pytest.raises(dataclasses.FrozenInstanceError):
        message.data = b"\3\4"  # type: ignore[misc]
    assert message == m.GameData(b"\1\2")
    assert {message, m.GameData(b"\1\2")} == {message}


def test_the_unions_share_only_what_travels_both_ways() -> None:
    both = {*get_args(m.ClientMessage)} & {*get_args(m.ServerMessage)}
    assert both == {m.GameData, m.CachedGameData, m.Ready}
