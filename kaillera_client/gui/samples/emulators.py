"""The emulators of somebody who has a few, and looked for more."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from kaillera_client.emulators.installation import Found, LibraryState
from kaillera_client.emulators.profile import DEMO_KEY, EmulatorProfile
from kaillera_client.gui.controllers.cards import installing
from kaillera_client.gui.controllers.known_emulators import known_facts, known_rows
from kaillera_client.gui.controllers.launch_plans import preview
from kaillera_client.gui.models.emulator_values import EmulatorRow, Preview
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.samples import library
from kaillera_client.gui.views.main_window import MainWindow, Models

translate = QCoreApplication.translate

_SNES = EmulatorProfile(
    "snes9x",
    "Snes9x 1.53",
    "/home/ana/Emulators/snes9x-1.53/snes9x",
    "--fullscreen {rom}",
    wire_name="Snes9x 1.53",
)
_N64 = EmulatorProfile("rmg-k", "RMG-K 0.8.6", "/home/ana/Applications/RMG-K.AppImage", "{rom}")


def demo(window: MainWindow, models: Models) -> None:
    """Show the emulators with the demo game chosen."""
    _list(window, models, DEMO_KEY, DEMO_KEY)
    window.library.emulators.form.show_demo(plays=True)


def attached(window: MainWindow, models: Models) -> None:
    """Show that another emulator than the chosen one is there."""
    _list(window, models, DEMO_KEY, playing=None)
    window.library.emulators.form.show_demo(plays=False, chosen=True)
    window.library.emulators.show_attached("FinalBurn Neo v1.0.0.03")


def details(window: MainWindow, models: Models) -> None:
    """Show an emulator's details after it was tried."""
    _list(window, models, _SNES.key, _SNES.key)
    form = window.library.emulators.form
    form.show_profile(_SNES, plays=True)
    form.facts.show_facts(*known_facts(_SNES))
    form.show_preview(Preview(preview(_SNES.arguments)))
    form.show_status(translate("emulators", "✓ It has called the Kaillera library: it works."))
    form.library.show_look(installing.look(Found(LibraryState.OURS, 64, can_undo=True)))


def wrong_bits(window: MainWindow, models: Models) -> None:
    """Show an emulator beside which a library lies that it cannot load."""
    details(window, models)
    form = window.library.emulators.form
    form.show_status("")
    form.library.show_look(installing.look(Found(LibraryState.WRONG_BITS, 64, 32)))


def asked(window: MainWindow, models: Models) -> None:
    """Ask whether our library is to be put beside an emulator."""
    details(window, models)
    window.library.emulators.ask(installing.install_question(installing.sample_plan()))


def _list(window: MainWindow, models: Models, shown: str, playing: str | None) -> None:
    library.fill(window, models)
    panel = window.library.emulators
    rows = [EmulatorRow(DEMO_KEY, "Demo Arena", translate("emulators", "Comes with this program"))]
    rows += [EmulatorRow(one.key, one.title, one.program) for one in (_SNES, _N64)]
    panel.show_rows(
        tuple(EmulatorRow(one.key, one.title, one.detail, one.key == playing) for one in rows),
        shown,
    )
    panel.show_known(known_rows(()))
    window.go_to(PageId.LIBRARY)
    window.library.show_emulators()


SCREENS: Mapping[str, Callable[[MainWindow, Models], None]] = {
    "emulators": demo,
    "emulators-attached": attached,
    "emulators-details": details,
    "emulators-bits": wrong_bits,
    "emulators-install": asked,
}
