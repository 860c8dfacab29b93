"""How everything looks: colours and text size of the whole application."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from kaillera_client.gui.icons import icon_path
from kaillera_client.gui.style_sheet import style_sheet
from kaillera_client.gui.theme import Appearance, palette_of, theme_for

LEAST_PERCENT, MOST_PERCENT = 100, 200


def scaled_font(text_percent: int) -> QFont:
    """Return the desktop's own font at a text size of 100 to 200 per cent."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    size = font.pointSizeF()
    if size > 0:
        font.setPointSizeF(size * text_percent / 100)
    else:
        font.setPixelSize(round(font.pixelSize() * text_percent / 100))
    return font


def paint_application(appearance: Appearance, text_percent: int = 100) -> None:
    """Give the application the palette, the style sheet and the text size."""
    theme = theme_for(appearance)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setFont(scaled_font(text_percent))
        application.setPalette(palette_of(theme))
        sheet = style_sheet(theme, icon_path("chevron").as_posix(), text_percent)
        application.setStyleSheet(sheet)
