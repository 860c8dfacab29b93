"""A window around one widget: as a window of its own its size would be negotiated with the desktop."""

from PySide6.QtWidgets import QScrollArea, QWidget


def framed(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(widget)
    return area
