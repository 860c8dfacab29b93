"""What the help page shows: its parts, the topics, the rows of the checks, the report."""

from dataclasses import dataclass
from enum import Enum, auto

from kaillera_client.diagnostics.values import Check, Verdict
from kaillera_client.gui.models.cards import CardAction


class HelpPart(Enum):
    """The parts of the help page in their order."""

    TOPICS = auto()
    DIAGNOSTICS = auto()
    SHORTCUTS = auto()


class BlockKind(Enum):
    """How a piece of a topic's text looks."""

    TEXT = auto()
    HEADING = auto()
    POINT = auto()
    """One of a list."""

    STEP = auto()
    """One of a numbered list."""

    ROW = auto()
    """A row of a table; its cells stand in `cells`."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, line of a list or row of a table; plain text."""

    kind: BlockKind
    text: str = ""
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help.

    `words` are what else people search for. `checks` are what "Check it for me" runs; `actions` are buttons that do
    something about it.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]
    words: str = ""
    checks: tuple[Check, ...] = ()
    actions: tuple[CardAction, ...] = ()


@dataclass(frozen=True, slots=True)
class Remedy:
    """One button of a check's row: it opens a topic of the help, or does something."""

    text: str
    topic: str = ""
    action: CardAction | None = None


class RowState(Enum):
    """Where one check stands."""

    NOT_RUN = auto()
    RUNNING = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check as it is shown.

    `verdict` is None until there is one; `sentence` is what was found, or what would be looked at. `fix` stands under
    the line.
    """

    check: Check
    number: int
    state: RowState
    verdict: Verdict | None
    sentence: str
    word: str = ""
    time: str = ""
    fix: str = ""
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report before it is saved: its text, and the file name that is proposed."""

    text: str
    file_name: str
