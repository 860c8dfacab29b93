"""The mouse wheel scrolls, and changes nothing that passes under the pointer."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QSlider,
    QSpinBox,
    QTabBar,
    QWidget,
)

from kaillera_client.gui.models.values import PageId
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening

_WHEEL_ALONE = Qt.FocusPolicy.WheelFocus.value & ~Qt.FocusPolicy.StrongFocus.value


def turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turned)


def test_the_wheel_changes_no_setting(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.resize(1024, 640)
        evening.window.go_to(PageId.SETTINGS)
        await evening.settle()
        before = evening.profile.settings
        page = evening.window.settings
        kinds: tuple[type[QWidget], ...] = (QComboBox, QSpinBox)
        boxes = [box for kind in kinds for box in page.findChildren(kind) if box.isVisible()]
        assert boxes
        for box in boxes:
            turn_wheel(box)
        assert evening.profile.settings == before

    stage.play(scenario)


def test_a_box_with_the_focus_follows_the_wheel(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.activateWindow()
        await evening.until(evening.window.isActiveWindow)
        bots = evening.window.play.bots
        turn_wheel(bots)
        assert bots.currentIndex() == 0
        bots.setFocus()
        turn_wheel(bots)
        assert bots.currentIndex() == 1

    stage.play(scenario)


def test_no_control_takes_the_focus_by_the_wheel(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        kinds = (QComboBox, QAbstractSpinBox, QSlider, QTabBar)
        controls = [one for kind in kinds for one in evening.window.findChildren(kind)]
        takers = [one for one in controls if one.focusPolicy().value & _WHEEL_ALONE]
        assert len(controls) > 10
        assert [f"{type(one).__name__}#{one.objectName()}" for one in takers] == []

    stage.play(scenario)
