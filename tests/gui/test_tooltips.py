"""A stranger's name in a tooltip is never read as HTML: an image in it would be loaded."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from kaillera_client.gui.models.games import GameModel
from kaillera_client.gui.models.lobby_values import GameRow, GameState, UserRow
from kaillera_client.gui.models.players import PlayerModel
from kaillera_client.gui.models.room_values import PlayerRow
from kaillera_client.gui.models.server_values import ServerRow, WaitingRow
from kaillera_client.gui.models.servers import ServerModel
from kaillera_client.gui.models.users import UserModel
from kaillera_client.gui.models.waiting_games import WaitingGameModel
from kaillera_client.gui.views.widgets import ElidedLabel
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite

NAME = '<img src="file:////host/share/x.png">'
ADDRESS = ServerAddress("retro.example")


def users() -> UserModel:
    model = UserModel()
    model.put(UserRow(1, NAME, 40, "LAN", False))
    return model


def games() -> GameModel:
    model = GameModel()
    model.put(GameRow(1, NAME, NAME, "1/2", NAME, False, GameState.WAITING))
    return model


def players() -> PlayerModel:
    model = PlayerModel()
    model.put(PlayerRow(1, NAME, 40, "LAN", False, False))
    return model


def servers() -> ServerModel:
    model = ServerModel()
    model.put([ServerRow(ADDRESS, NAME, place=NAME, version=NAME)])
    return model


def waiting() -> WaitingGameModel:
    model = WaitingGameModel()
    model.put(WaitingRow(1, NAME, NAME, NAME, "1/2", NAME, Invite(ADDRESS)))
    return model


@pytest.mark.parametrize("make", [users, games, players, servers, waiting])
def test_cells_tips_show_markup_to_the_letter(make: type[QAbstractItemModel]) -> None:
    model = make()
    tips = [
        str(model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) or "")
        for column in range(model.columnCount())
    ]
    assert any("img" in tip for tip in tips)
    for tip in (tip for tip in tips if "img" in tip):
        document = QTextDocument()
        document.setHtml(tip)
        assert NAME in document.toPlainText()


def test_a_cut_label_s_tip_shows_markup_to_the_letter(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(NAME)
    label.resize(60, 20)
    label.grab()
    document = QTextDocument()
    document.setHtml(label.toolTip())
    assert document.toPlainText() == NAME
