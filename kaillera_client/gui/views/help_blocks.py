"""The pieces that the topics of the help are made of."""

from kaillera_client.gui.models.help_values import Block, BlockKind


def texts(*paragraphs: str) -> tuple[Block, ...]:
    """Return paragraphs."""
    return tuple(Block(BlockKind.TEXT, text) for text in paragraphs)


def part(heading: str, *paragraphs: str) -> tuple[Block, ...]:
    """Return a heading and the paragraphs below it."""
    return (Block(BlockKind.HEADING, heading), *texts(*paragraphs))


def points(*lines: str) -> tuple[Block, ...]:
    """Return a list."""
    return tuple(Block(BlockKind.POINT, line) for line in lines)


def steps(*lines: str) -> tuple[Block, ...]:
    """Return a numbered list."""
    return tuple(Block(BlockKind.STEP, line) for line in lines)


def rows(*lines: tuple[str, ...]) -> tuple[Block, ...]:
    """Return a table; its first line has the columns' names."""
    return tuple(Block(BlockKind.ROW, cells=line) for line in lines)
