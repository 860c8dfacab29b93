"""Language, appearance and text size in one row."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QWidget

from kaillera_client.gui.models.play_values import Choice
from kaillera_client.gui.theme import SPACE, Appearance
from kaillera_client.gui.views.widgets import buddy, named

_SIZES = (100, 125, 150, 175, 200)


class LookChoices(QWidget):
    """Three lists of choices.

    Signals:
        language_chosen, appearance_chosen, text_size_chosen: the user chose another.
    """

    language_chosen = Signal(str)
    appearance_chosen = Signal(object)
    text_size_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.language = QComboBox()
        named(self.language, "language_choice", self.tr("Language"))
        # Its choices come after it is made.
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.appearance = QComboBox()
        named(self.appearance, "appearance_choice", self.tr("Appearance"))
        for value, text in (
            (Appearance.SYSTEM, self.tr("System")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.CONTRAST, self.tr("High contrast")),
        ):
            self.appearance.addItem(text, value)
        self.text_size = QComboBox()
        named(self.text_size, "text_size_choice", self.tr("Text size"))
        for size in _SIZES:
            self.text_size.addItem(self.tr("{percent} %").format(percent=size), size)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for caption, box in (
            (self.tr("Lan&guage"), self.language),
            (self.tr("App&earance"), self.appearance),
            (self.tr("Te&xt size"), self.text_size),
        ):
            row.addWidget(buddy(caption, box))
            row.addWidget(box)
            row.addSpacing(SPACE)
        row.addStretch()
        self.language.activated.connect(
            lambda: self.language_chosen.emit(self.language.currentData())
        )
        self.appearance.activated.connect(
            lambda: self.appearance_chosen.emit(self.appearance.currentData())
        )
        self.text_size.activated.connect(
            lambda: self.text_size_chosen.emit(self.text_size.currentData())
        )

    def fit_width(self, width: int) -> None:
        """Put the choices below each other where they do not fit side by side."""
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        needed = sum(item.minimumSize().width() + SPACE for item in items if item is not None)
        direction = QBoxLayout.Direction.LeftToRight
        if needed > width:
            direction = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    def show_languages(self, choices: tuple[Choice, ...], chosen: str) -> None:
        """Offer these languages."""
        self.language.clear()
        for choice in choices:
            self.language.addItem(choice.text, choice.value)
        self.language.setCurrentIndex(max(self.language.findData(chosen), 0))

    def show_looks(self, appearance: Appearance, text_percent: int) -> None:
        """Show what is chosen."""
        self.appearance.setCurrentIndex(self.appearance.findData(appearance))
        self.text_size.setCurrentIndex(max(self.text_size.findData(text_percent), 0))
