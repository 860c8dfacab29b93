"""Putting a window together quickly: it is styled when everything is in its place."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication


@contextmanager
def unstyled(application: QApplication) -> Iterator[None]:
    """Take the style sheet away meanwhile, and give everything its looks at once afterwards.

    With a style sheet, Qt styles each part of a window anew whenever the part around it gets a new parent; a window
    takes three times as long then. What looks at sizes builds its window as users get it: see `Walk`.
    """
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)
