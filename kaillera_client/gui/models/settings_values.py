"""The settings as the settings page shows them."""

from dataclasses import dataclass
from enum import Enum, auto


class SettingKind(Enum):
    """How a setting is changed."""

    TEXT = auto()
    CHOICE = auto()
    FLAG = auto()
    NUMBER = auto()
    LINES = auto()


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting: `value` and `default` as text; a flag is "1" or "", lines are separated by line breaks.

    `choices` are pairs of stored and shown values; `least` and `most` bound a number. One that is `blocked` cannot be
    changed; its meaning says why.
    """

    name: str
    topic: str
    title: str
    meaning: str
    kind: SettingKind
    value: str
    default: str
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""
    blocked: bool = False
