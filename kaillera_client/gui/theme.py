"""Colours and spacing; the widgets know roles, only this module knows colours."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

SPACE = 8
"""The unit of every margin and gap, in device-independent pixels."""


class Appearance(Enum):
    """What the user wants to see."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, each as `#rrggbb`."""

    name: str
    window: str
    surface: str
    raised: str
    border: str
    control_border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    selection: str
    good: str
    fair: str
    poor: str
    info_surface: str
    warning_surface: str
    error_surface: str
    players: tuple[str, str, str, str]
    """Lines and markers of players 1 to 4, told apart by every kind of sight; never for text."""


LIGHT = Theme(
    name="light",
    window="#f1f4f9",
    surface="#ffffff",
    raised="#f6f8fc",
    border="#d5dce7",
    control_border="#808b9b",
    text="#18212f",
    muted="#515d6e",
    accent="#1068d8",
    on_accent="#ffffff",
    accent_hover="#0c55b3",
    selection="#d8e7fc",
    good="#1068d8",
    fair="#a65a01",
    poor="#5a0a1e",
    info_surface="#e3eefd",
    warning_surface="#fdf0dc",
    error_surface="#fbe6ea",
    players=("#2288f5", "#6b2a00", "#41675d", "#2a0026"),
)

DARK = Theme(
    name="dark",
    window="#15171c",
    surface="#1e1f25",
    raised="#262830",
    border="#343843",
    control_border="#788294",
    text="#e9ecf1",
    muted="#a9b1be",
    accent="#3d9bff",
    on_accent="#08131f",
    accent_hover="#6bb3ff",
    selection="#23405f",
    good="#3d9bff",
    fair="#ffd100",
    poor="#ff5a7a",
    info_surface="#1b2f48",
    warning_surface="#3b3013",
    error_surface="#46202a",
    players=("#2f7fe8", "#fdb347", "#a6fff4", "#ff53ad"),
)

CONTRAST = Theme(
    name="contrast",
    window="#000000",
    surface="#000000",
    raised="#000000",
    border="#ffffff",
    control_border="#ffffff",
    text="#ffffff",
    muted="#e4e4e4",
    accent="#5cb0ff",
    on_accent="#000000",
    accent_hover="#9bceff",
    selection="#0a3d78",
    good="#3d9bff",
    fair="#ffd100",
    poor="#ff5a7a",
    info_surface="#000000",
    warning_surface="#000000",
    error_surface="#000000",
    players=("#2f7fe8", "#fdb347", "#a6fff4", "#ff53ad"),
)
"""Nothing but black, white and the colours that mean something; every field and button has a border."""


def theme_for(appearance: Appearance) -> Theme:
    """Return the colours that `appearance` means now; the desktop may not know its own."""
    match appearance:
        case Appearance.LIGHT:
            return LIGHT
        case Appearance.DARK:
            return DARK
        case Appearance.CONTRAST:
            return CONTRAST
        case Appearance.SYSTEM if wants_contrast():
            return CONTRAST
        case Appearance.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT


def wants_contrast() -> bool:
    """Tell whether the desktop asks for high contrast; Qt before 6.10 does not know."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    accessibility = hints.accessibility()
    return accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast


def palette_of(theme: Theme) -> QPalette:
    """Return the Fusion palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Link: theme.accent,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Light: theme.raised,
        role.Midlight: theme.border,
        role.Mid: theme.border,
        role.Dark: theme.control_border,
        role.Accent: theme.accent,
    }
    palette = QPalette()
    for key, value in colours.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.muted))
    return palette
