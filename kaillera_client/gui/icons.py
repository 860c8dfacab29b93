"""The icon files in `kaillera_client/resources/icons`, drawn in the colour of the theme."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kaillera_client.gui.resources import resource_folder

_DRAWN_IN = "#808080"
"""The stroke colour in the files, which is replaced by the theme's."""


def icon_path(name: str) -> Path:
    """Return where the icon file is."""
    return resource_folder("icons") / f"{name}.svg"


def themed_icon(name: str, colour: str, size: int = 48) -> QIcon:
    """Return a one-colour icon of up to `size` pixels; an empty one when the file is missing."""
    pixmap = themed_pixmap(name, colour, size)
    return QIcon() if pixmap.isNull() else QIcon(pixmap)


def themed_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Return the same as a square picture, a null one when the file is missing."""
    try:
        drawing = icon_path(name).read_bytes()
    except OSError:
        return QPixmap()
    renderer = QSvgRenderer(QByteArray(drawing.replace(_DRAWN_IN.encode(), colour.encode())))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


def application_icon() -> QIcon:
    """Return the program's own icon, in the sizes that desktops ask for."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = themed_pixmap("app", _DRAWN_IN, size)
        if not pixmap.isNull():
            icon.addPixmap(pixmap)
    return icon
