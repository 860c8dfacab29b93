"""What a palette cannot say: cards, primary buttons, focus rings, message bars."""

from dataclasses import asdict

from PySide6.QtGui import QGuiApplication

from kaillera_client.gui.theme import Theme

_SIZES = {"title": 19.0, "heading": 12.0, "big": 17.0, "value": 11.0, "caption": 9.0}
"""Points at text size 100 %."""

_LINE, _LEAST_LINE = 15, 20
"""Pixels that a line of text needs at 100 %, and that a control gives it at least: a hit target must not be small."""


def style_sheet(theme: Theme, chevron: str, text_percent: int = 100) -> str:
    """Return the style sheet of a theme; `chevron` is the path of an image, which has siblings beside it."""
    sizes = {f"{name}_pt": f"{size * text_percent / 100:g}pt" for name, size in _SIZES.items()}
    sizes["line"] = f"{max(_LEAST_LINE, round(_LINE * text_percent / 100))}px"
    images = {
        "chevron": chevron,
        "chevron_up": chevron.replace("chevron.svg", "chevron-up.svg"),
        "tick": chevron.replace(
            "chevron.svg", f"tick-{'light' if theme.name == 'light' else 'dark'}.svg"
        ),
    }
    # A style sheet is not mirrored by itself.
    start = "right" if QGuiApplication.isRightToLeft() else "left"
    return _SHEET.format_map(asdict(theme) | sizes | images | {"start": start})


_SHEET = """
QFrame[card="true"] {{
    background: {surface};
    border: 1px solid {border};
    border-radius: 10px;
}}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {title_pt}; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {heading_pt}; font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="big"] {{ font-size: {big_pt}; font-weight: 600; }}
QLabel[role="value"] {{ font-size: {value_pt}; font-weight: 500; }}
QLabel[verdict="fine"] {{ color: {good}; font-weight: 600; }}
QLabel[verdict="look"] {{ color: {fair}; font-weight: 600; }}
QLabel[verdict="failed"] {{ color: {text}; font-weight: 600; }}
QLabel[verdict="not_tested"] {{ color: {muted}; }}
QLabel[role="caption"] {{ color: {muted}; font-size: {caption_pt}; }}

QPushButton {{
    background: {raised};
    color: {text};
    border: 1px solid {control_border};
    border-radius: 6px;
    padding: 6px 14px; min-height: {line};
}}
QPushButton:hover {{ background: {selection}; }}
QPushButton:pressed {{ background: {border}; }}
QPushButton:disabled {{ color: {muted}; background: {window}; border: 1px dashed {border}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton[primary="true"] {{
    background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
}}
QPushButton[primary="true"]:hover {{
    background: {accent_hover};
    border-color: {accent_hover};
}}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[primary="true"]:disabled {{
    background: {window}; color: {muted}; border: 1px dashed {control_border};
}}
QToolButton {{
    border: 1px solid transparent;
    border-radius: 6px;
    padding: 4px;
    background: transparent;
}}
QToolButton:hover {{ background: {selection}; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 3px; }}

QLineEdit, QComboBox {{
    background: {surface};
    color: {text};
    border: 1px solid {control_border};
    border-radius: 6px;
    padding: 5px 8px; min-height: {line}; selection-background-color: {accent}; placeholder-text-color: {muted};
    selection-color: {on_accent};
}}
QLineEdit:focus, QComboBox:focus {{
    border: 2px solid {accent};
    padding: 4px 7px;
}}
QLineEdit:disabled, QComboBox:disabled {{
    color: {muted}; background: {window}; border-color: {border};
}}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{
    background: {surface};
    border: 1px solid {control_border};
    outline: none;
    padding: 4px;
}}

QSpinBox, QDoubleSpinBox {{
    background: {surface};
    color: {text};
    border: 1px solid {control_border};
    border-radius: 6px;
    padding: 3px 22px 3px 6px; min-height: {line}; selection-background-color: {accent}; selection-color: {on_accent};
}}
QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {accent}; padding: 2px 21px 2px 5px; }}
QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {muted}; background: {window}; border-color: {border}; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{
    subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none;
}}
QSpinBox::down-button, QDoubleSpinBox::down-button {{
    subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: none;
}}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{chevron_up}"); width: 10px; height: 10px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{chevron}"); width: 10px; height: 10px; }}

QCheckBox, QRadioButton {{ spacing: 8px; border: 2px solid transparent; border-radius: 5px; padding: 1px 3px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {muted}; }}
QCheckBox::indicator {{
    width: 14px; height: 14px; border: 2px solid {control_border}; border-radius: 4px; background: {surface};
}}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QCheckBox::indicator:disabled {{ border-color: {border}; background: {window}; }}
QRadioButton::indicator {{
    width: 14px; height: 14px; border: 2px solid {control_border}; border-radius: 9px; background: {surface};
}}
QRadioButton::indicator:checked {{
    width: 8px; height: 8px; border: 5px solid {accent}; border-radius: 9px; background: {surface};
}}

QSlider {{ min-height: 24px; border: 2px solid transparent; border-radius: 6px; }}
QSlider:focus {{ border-color: {accent}; }}
QSlider::groove:horizontal {{ height: 4px; background: {control_border}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: 14px; margin: -6px 0; border: 2px solid {accent}; border-radius: 8px; background: {accent};
}}
QSlider::handle:horizontal:disabled {{ background: {window}; border-color: {control_border}; }}

QAbstractItemView {{ outline: none; }}
QTableView, QListView, QTreeView, QPlainTextEdit, QTextEdit {{
    background: {surface}; border: 1px solid {border}; border-radius: 8px;
    selection-background-color: {selection}; selection-color: {text};
}}
QTableView:focus, QListView:focus, QTreeView:focus, QPlainTextEdit:focus, QTextEdit:focus {{
    border: 2px solid {accent};
}}
QWidget#ping_graph:focus {{ border: 2px solid {accent}; border-radius: 6px; }}
QTableView::item {{ padding: 2px 6px; border: none; }}
QTreeView {{ padding: 6px; }}
QTreeView::item {{ padding: 5px 4px; border: none; }}
QTreeView::item:selected {{ background: {selection}; color: {text}; }}
QTableView::item:selected {{ background: {selection}; color: {text}; }}
QTabBar::tab {{
    background: transparent;
    color: {muted};
    border: 2px solid transparent;
    border-bottom: 3px solid {border};
    padding: 5px 12px;
}}
QTabBar::tab:hover {{ color: {text}; border-bottom-color: {control_border}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar:focus {{ outline: none; }}
QTabBar::tab:selected:focus {{ border: 2px solid {accent}; border-bottom: 3px solid {accent}; border-radius: 4px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: transparent;
    color: {muted};
    border: none;
    border-bottom: 1px solid {border};
    padding: 5px 8px; font-weight: 600;
}}

QListWidget#nav {{ background: {window}; border: none; border-radius: 0; padding: 8px; }}
QListWidget#nav:focus {{ border: 0px solid transparent; }}
QListWidget#nav::item {{
    color: {text};
    border: 2px solid transparent;
    border-radius: 8px;
    padding: 8px 6px;
    margin: 2px 0;
}}
QListWidget#nav::item:selected {{ background: {selection}; color: {text}; }}
QListWidget#nav::item:selected:focus {{ border: 2px solid {accent}; }}
QListWidget#nav::item:disabled {{ color: {muted}; }}

QListWidget#help_topics::item, QListWidget#help_keys::item, QListWidget#emulator_list::item,
QListWidget#rom_files::item {{ padding: 4px 4px; }}

QStatusBar {{ background: {surface}; border-top: 1px solid {border}; }}
QStatusBar::item {{ border: none; }}
QMenuBar {{ background: {window}; padding: 2px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; }}
QMenu {{ background: {surface}; border: 1px solid {control_border}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selection}; color: {text}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
QToolTip {{
    background: {raised};
    color: {text};
    border: 1px solid {control_border};
    padding: 4px;
}}

QFrame[notice="information"] {{
    background: {info_surface};
    border: 1px solid {good};
    border-{start}: 5px solid {good};
    border-radius: 6px;
}}
QFrame[notice="warning"] {{
    background: {warning_surface};
    border: 1px solid {fair};
    border-{start}: 5px solid {fair};
    border-radius: 6px;
}}
QFrame[notice="trouble"] {{
    background: {error_surface};
    border: 1px solid {poor};
    border-{start}: 5px solid {poor};
    border-radius: 6px;
}}

QSplitter::handle {{ background: transparent; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{
    background: {control_border};
    border-radius: 4px;
    min-height: 28px;
}}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{
    background: {control_border};
    border-radius: 4px;
    min-width: 28px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
