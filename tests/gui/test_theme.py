import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from kaillera_client.gui.icons import application_icon, icon_path, themed_icon, themed_pixmap
from kaillera_client.gui.style_sheet import style_sheet
from kaillera_client.gui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    Appearance,
    Theme,
    palette_of,
    theme_for,
)
from tests.gui import cvd

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@THEMES
def test_q66_text_is_readable_on_everything_it_stands_on(theme: Theme) -> None:
    grounds = (
        theme.window,
        theme.surface,
        theme.raised,
        theme.selection,
        theme.info_surface,
        theme.warning_surface,
        theme.error_surface,
    )
    for text, ground in itertools.product((theme.text, theme.muted), grounds):
        assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in (theme.accent, theme.accent_hover):
        assert contrast(theme.on_accent, ground) >= 4.5
    assert contrast(theme.accent, theme.surface) >= 4.5


@THEMES
def test_q66_shapes_and_borders_are_visible(theme: Theme) -> None:
    status = (theme.good, theme.fair, theme.poor)
    for colour in (*status, theme.control_border, theme.accent):
        for ground in (theme.window, theme.surface):
            assert contrast(colour, ground) >= 3.0, (colour, ground)
    for colour in theme.players:
        assert contrast(colour, theme.surface) >= 3.0, colour


@THEMES
@pytest.mark.parametrize("viewer", cvd.VIEWERS)
def test_q66_players_and_qualities_look_different_to_everybody(theme: Theme, viewer: str) -> None:
    assert cvd.min_delta(theme.players, viewer) >= 25
    assert cvd.min_delta((theme.good, theme.fair, theme.poor), viewer) >= 25


def test_the_choice_decides_and_the_system_is_followed() -> None:
    assert theme_for(Appearance.LIGHT) is LIGHT
    assert theme_for(Appearance.DARK) is DARK
    assert theme_for(Appearance.CONTRAST) is CONTRAST
    assert theme_for(Appearance.SYSTEM) in (LIGHT, DARK, CONTRAST)


@THEMES
def test_palette_and_style_sheet_use_the_theme(theme: Theme, application: QApplication) -> None:
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.Window) == QColor(theme.window)
    sheet = style_sheet(theme, "chevron.svg")
    assert theme.accent in sheet
    assert "{" in sheet
    assert "{{" not in sheet
    assert 'url("chevron.svg")' in sheet


def test_icons_take_the_colour_they_are_given(application: QApplication) -> None:
    image = themed_pixmap("play", "#ff0000", 48).toImage()
    colours = {
        QColor(image.pixelColor(x, y)).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#ff0000"}


def test_every_icon_file_can_be_drawn(application: QApplication) -> None:
    names = [path.stem for path in icon_path("app").parent.glob("*.svg")]
    assert "app" in names
    for name in names:
        image = themed_pixmap(name, "#000000", 32).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name
    assert not application_icon().isNull()


def test_a_missing_icon_is_empty_and_no_trouble(application: QApplication) -> None:
    assert themed_icon("no-such-icon", "#000000").isNull()


def test_the_scheme_of_the_desktop_may_be_unknown(application: QApplication) -> None:
    assert application.styleHints().colorScheme() in tuple(Qt.ColorScheme)
