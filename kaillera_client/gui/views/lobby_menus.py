"""The context menus of the lobby: what can be done with a user or a game."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from kaillera_client.gui.models.lobby_values import GameRow, Relation, UserRow, UserWish
from kaillera_client.gui.models.server_commands import ReadyCommand
from kaillera_client.gui.views.command_words import menu_text

translate = QCoreApplication.translate


def user_menu(
    parent: QWidget,
    row: UserRow,
    commands: tuple[ReadyCommand, ...],
    *,
    private_messages: bool,
    wish: Callable[[UserWish], None],
    ask: Callable[[str], None],
) -> QMenu:
    """Return the menu for a user. `wish` is told what is wanted, `ask` shows a command before it is sent."""
    menu = QMenu(parent)
    menu.setObjectName("user_menu")
    for entry, text in _user_entries(row, private_messages=private_messages):
        action = menu.addAction(text)
        action.setData(entry)
        action.triggered.connect(lambda _=False, entry=entry: wish(entry))
    if not row.own:
        _add_commands(menu, commands, ask)
    return menu


def _user_entries(row: UserRow, *, private_messages: bool) -> list[tuple[UserWish, str]]:
    entries = [(UserWish.COPY_NAME, translate("lobby", "Copy name"))]
    if row.own:
        return entries
    friend = row.relation is Relation.FRIEND
    ignored = row.relation is Relation.IGNORED
    result = [(UserWish.INVITE, translate("lobby", "Invite"))]
    if private_messages:
        result.insert(0, (UserWish.PRIVATE_MESSAGE, translate("lobby", "Private message")))
    result.append(
        (UserWish.UNFRIEND, translate("lobby", "No longer a friend"))
        if friend
        else (UserWish.BEFRIEND, translate("lobby", "Friend"))
    )
    result.append(
        (UserWish.HEAR, translate("lobby", "Show messages again"))
        if ignored
        else (UserWish.IGNORE, translate("lobby", "Ignore"))
    )
    return result + entries


def game_menu(
    parent: QWidget,
    row: GameRow,
    commands: tuple[ReadyCommand, ...],
    *,
    join: Callable[[], None] | None,
    copy: Callable[[str], None],
    ask: Callable[[str], None],
) -> QMenu:
    """Return the menu for a game; `join` is None when it cannot be joined."""
    menu = QMenu(parent)
    menu.setObjectName("game_menu")
    enter = menu.addAction(translate("lobby", "Join"))
    enter.setEnabled(join is not None)
    if join is not None:
        enter.triggered.connect(join)
    menu.addAction(translate("lobby", "Copy name")).triggered.connect(lambda: copy(row.name))
    _add_commands(menu, commands, ask)
    return menu


def add_about(menu: QMenu, about: Callable[[], None]) -> None:
    """Offer what the attached emulator can show about a game."""
    menu.addAction(translate("lobby", "About this game in the emulator")).triggered.connect(about)


def _add_commands(
    menu: QMenu, commands: tuple[ReadyCommand, ...], ask: Callable[[str], None]
) -> None:
    if not commands:
        return
    menu.addSeparator()
    sub = menu.addMenu(translate("lobby", "Administrator"))
    sub.setObjectName("administrator_menu")
    sub.addSection(translate("lobby", "Your rank is not known here; the server decides."))
    for command in commands:
        action = sub.addAction(menu_text(command))
        action.setData(command.line)
        action.triggered.connect(lambda _=False, line=command.line: ask(line))
