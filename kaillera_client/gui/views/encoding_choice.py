"""The choice of a server's text encoding, in the head of its chat."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from kaillera_client.gui.models.lobby_values import CharsetChoice
from kaillera_client.gui.views.widgets import named

translate = QCoreApplication.translate

AUTOMATIC = ""


def charset_names() -> Mapping[str, str]:
    """Return the charsets that can be chosen, by the names that Python gives them, as users know them."""
    return {
        "utf-8": translate("charsets", "UTF-8"),
        "cp1252": translate("charsets", "Western 1252"),
        "cp1250": translate("charsets", "Central European 1250"),
        "cp1251": translate("charsets", "Cyrillic 1251"),
        "cp1253": translate("charsets", "Greek 1253"),
        "cp1254": translate("charsets", "Turkish 1254"),
        "cp874": translate("charsets", "Thai 874"),
        "cp932": translate("charsets", "Shift-JIS"),
        "cp949": translate("charsets", "Korean 949"),
        "gbk": translate("charsets", "Chinese (GBK)"),
        "big5": translate("charsets", "Chinese (Big5)"),
    }


def charset_name(charset: str) -> str:
    """Return a charset as users know it."""
    return charset_names().get(charset, charset.upper())


class EncodingChoice(QComboBox):
    """Says how text is read now; another choice reads all lines anew.

    Signals:
        chosen: the user wants this charset, "" for the automatic choice.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(
            self,
            "chat_encoding",
            self.tr("Text encoding of this server"),
            self.tr("If letters look wrong, choose another encoding. Old lines are read again."),
        )
        self.setToolTip(self.accessibleDescription())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem("", AUTOMATIC)
        for charset, name in charset_names().items():
            self.addItem(self.tr("Text: {charset}").format(charset=name), charset)
        self.show_choice(CharsetChoice("cp1252"))
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    def show_choice(self, choice: CharsetChoice) -> None:
        """Show what is chosen, and what was found."""
        text = self.tr("Text: Auto ({charset})").format(charset=charset_name(choice.found))
        self.setItemText(0, text)
        place = self.findData(choice.chosen or AUTOMATIC)
        if place < 0 and choice.chosen:
            name = charset_name(choice.chosen)
            self.addItem(self.tr("Text: {charset}").format(charset=name), choice.chosen)
            place = self.count() - 1
        self.setCurrentIndex(max(0, place))
