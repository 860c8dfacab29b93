"""What a page may offer to the window: the keys and menus that are the same everywhere reach it by these methods.

A page implements what makes sense for it and nothing else; the window asks with `isinstance`.
"""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from kaillera_client.gui.models.cards import Card


@runtime_checkable
class Searchable(Protocol):
    """Has a search box."""

    def focus_search(self) -> None:
        """Put the focus into the search box and select its text (Ctrl+F)."""
        ...


@runtime_checkable
class Excluding(Protocol):
    """Has a search box in which a word can be excluded."""

    def add_exclude(self) -> None:
        """Begin another excluded word in the search box (Ctrl+Shift+X)."""
        ...


@runtime_checkable
class Refreshable(Protocol):
    """Shows what can be asked for anew."""

    def refresh(self) -> None:
        """Ask anew and sort again (F5, Ctrl+R)."""
        ...


@runtime_checkable
class Favouring(Protocol):
    """Has rows that can be favourites."""

    def toggle_favourite(self) -> None:
        """Make the selected row a favourite, or an ordinary one again (Ctrl+D)."""
        ...


@runtime_checkable
class Inviting(Protocol):
    """Knows a place to which friends can be invited."""

    def may_invite(self) -> bool:
        """Tell whether it knows one now."""
        ...

    def copy_invite(self) -> None:
        """Put the invitation on the clipboard (Ctrl+Shift+C)."""
        ...


@runtime_checkable
class Paned(Protocol):
    """Has several areas."""

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 and Shift+F6 move the focus between, in reading order."""
        ...


@runtime_checkable
class SteppingBack(Protocol):
    """Has something to leave before the page: a search, a sheet, a panel."""

    def step_back(self) -> bool:
        """Leave it (Esc); False when there was nothing to leave."""
        ...


@runtime_checkable
class ShowingCards(Protocol):
    """Can show a card in place of its contents."""

    def show_card(self, card: Card) -> None:
        """Show a card."""
        ...


@runtime_checkable
class HoldingLinePanel(Protocol):
    """Has a place for the line simulator while the user practises."""

    def show_line_panel(self, panel: QWidget | None) -> None:
        """Show the panel, or take it away."""
        ...
