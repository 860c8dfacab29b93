"""The ROM check in our room: what members told of their files, ours compared with them, and when ours is told."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QTimer

from kaillera_client.gui.controllers.cards import roms as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.rom_shelf import needs_rom
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.rom_values import FileChoice, RomView, SeatRom, SeatRomView
from kaillera_client.gui.models.room_values import PlayerRow
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import harmless
from kaillera_client.profile.settings import Settings
from kaillera_client.roms import checkline
from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.match import RomState, match, own_match
from kaillera_client.roms.roomcheck import RoomCheck, Told
from kaillera_client.session import commands as c
from kaillera_client.session import events as e

translate = QCoreApplication.translate

_OWN_WORDS = {
    RomState.SAME: SeatRom.YOURS,
    RomState.NOT_FOUND: SeatRom.NOT_FOUND,
    RomState.WRONG_SET: SeatRom.WRONG_SET,
}
_WORDS = {
    RomState.SAME: SeatRom.SAME,
    RomState.OTHER_FILE: SeatRom.OTHER_FILE,
    RomState.NOT_CHECKED: SeatRom.NOT_CHECKED,
}


@dataclass(frozen=True, slots=True)
class RoomTalk:
    """Where the check writes: a line about a member (its name as wire bytes), and a fact about the running game."""

    about: Callable[[str, bytes], None]
    of_game: Callable[[str], None]
    judged: Callable[[], None]
    """Called when what is off before a start may have changed."""


class RomCheckController:
    """Fills the seats' words and the room's page about ROMs; posts our line. Files themselves never leave."""

    def __init__(self, context: Context, lobby: LobbyController, talk: RoomTalk) -> None:
        self._own = context.own
        self._now = context.now
        self._models = context.models
        self._window = context.window
        self.shelf = context.roms
        self._copier = context.copier
        self._lobby = lobby
        self._talk = talk
        self._page = context.window.room
        self._check = RoomCheck()
        self._room: e.RoomEntered | None = None
        self._host = b""
        self._names: dict[int, bytes] = {}
        self._automatic = False
        self._playing = False
        self._asked_for = ""
        """The game that a file was wanted for last: its card may be answered after the room."""

        self._warned: Card | None = None
        self._timer = QTimer(self._page)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._post)
        context.profile.watch(self._follow)
        self._follow(context.profile.settings)
        context.roms.watch(self.renew)
        self._take_on(context)

    def _take_on(self, context: Context) -> None:
        actions, panel = context.actions, self._page.roms
        actions.take_on(CardAction.SHOW_MATCHING_FILES, lambda _: self._show_files())
        actions.take_on(CardAction.COPY_BOTH, lambda _: self._copy_both())
        actions.take_on(CardAction.POST_ROM_CHECK, lambda _: self._tell())
        actions.take_on(CardAction.CHOOSE_ROM_FILE, lambda _: self._ask_for_file())
        actions.take_on(CardAction.COMPARE_ROMS, lambda _: self._show_page())
        panel.post_wanted.connect(self._tell)
        panel.file_chosen.connect(self._choose)
        self._page.seats.selection_changed.connect(self._show_card)

    def _follow(self, settings: Settings) -> None:
        self._automatic = settings.post_rom_check
        self._check.tell_by_itself(settings.post_rom_check)
        self.renew()

    # --- the room --------------------------------------------------------------------------------

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session, after the seats have."""
        match event:
            case e.RoomEntered():
                self._enter(event)
            case e.PlayerEntered(player) if player.user_id != self._own.user_id:
                self._names[player.user_id] = player.name
                self._check.came(player.user_id, player.name, self._now())
            case e.PlayerLeft(user_id):
                self._names.pop(user_id, None)
                self._check.went(user_id)
            case e.GameStarting():
                self._play(True)
                self._note_differences()
            case e.GameEnded():
                self._play(False)
            case e.PlayerEntered():
                pass
            case _:
                return
        self.renew()

    def _enter(self, event: e.RoomEntered) -> None:
        self.leave()
        self._room = event
        self._host = b"" if event.owner else self._lobby.host_of(event.game_id)
        self._names = {player.user_id: player.name for player in event.players}
        own_id = self._own.user_id
        if own_id is not None:
            self._check.enter(own_id, self._names, self._now(), host=event.owner)

    def leave(self) -> None:
        """Be in no room."""
        self._room = None
        self._names = {}
        self._playing = False
        self._check.leave()
        self._timer.stop()
        self._warn(None)
        self._page.roms.step_back()

    def _play(self, playing: bool) -> None:
        self._playing = playing
        self._check.hold(playing)

    @property
    def _game(self) -> str:
        return "" if self._room is None else self._own.speech.whole_name(self._room.game)

    @property
    def _listed(self) -> bool:
        """True when the emulator that plays has the game in its own list."""
        return self._room is not None and self.shelf.lists(self._room.game)

    @property
    def _entry(self) -> RomEntry | None:
        return self.shelf.entry(self._game)

    @property
    def invited_crc(self) -> str:
        """The CRC of the ROM that is played here, for an invitation; "" when the host has not told it."""
        rom = self._check.own
        if self._room is not None and not self._room.owner:
            rom = self._rom_of_host()
        return "" if rom is None else rom.crc_text

    def _rom_of_host(self) -> Fingerprint | None:
        for user_id, name in self._names.items():
            if name == self._host:
                return self._check.rom_of(user_id)
        return None

    # --- what is heard ---------------------------------------------------------------------------

    def heard(self, name: bytes, text: bytes) -> bool:
        """Take a member's line; True when it was a ROM check that is told in other words here."""
        rom = checkline.read(self._own.speech.line(text))
        if self._room is None or rom is None:
            return False
        told = self._check.heard(name, rom, self._now())
        if told is None:
            return False
        if name == self._host:
            self._lobby.roms.told(self._room.game_id, rom.crc32)
            self._play_the_same(rom)
        self.renew()
        words = self._told_words(told)
        if words and not self._lobby.hides(self._own.speech.name(name)):
            self._talk.about(words, name)
        return bool(words)

    def _play_the_same(self, rom: Fingerprint) -> None:
        """Choose the file that is the host's, where the user has several, or has it under another name only."""
        if self._entry is not None:
            return
        files = (*self.shelf.files(self._game), *self.shelf.files_like(rom))
        same = next((one for one in files if one.fingerprint.is_same(rom)), None)
        if same is not None:
            self.shelf.choose(self._game, same)

    def _told_words(self, told: Told) -> str:
        if self._entry is None:
            return ""
        state = match(self._entry, told.rom).state
        if state is RomState.SAME:
            words = translate("roms", "{{name}} has the same ROM (CRC {crc}).")
        else:
            words = translate("roms", "{{name}} has a different ROM: CRC {crc}, {size} bytes.")
        if told.before is not None:
            again = translate("roms", "Before, {{name}} told another one; the newest counts.")
            words = f"{words} {again}"
        return words.format(crc=told.rom.crc_text, size=told.rom.size)

    # --- what is shown ---------------------------------------------------------------------------

    def renew(self) -> None:
        """Compare anew, show it, and see when ours is to be told."""
        if self._room is None:
            return
        entry = self._entry
        self._check.know_own(None if entry is None else entry.fingerprint, self._now())
        for row in self._models.players.rows():
            rom = self._seat(row, entry)
            if rom != row.rom:
                self._models.players.put(replace(row, rom=rom))
        self._show_card()
        self._warn(self._difference(entry))
        self._talk.judged()
        self._schedule()

    def _seat(self, row: PlayerRow, entry: RomEntry | None) -> SeatRomView:
        theirs = self._check.rom_of(row.user_id)
        if not needs_rom(self._game):
            return SeatRomView(SeatRom.NOT_NEEDED)
        if not self.shelf.is_read:
            return SeatRomView(SeatRom.UNKNOWN)
        if row.own:
            if entry is None and self.shelf.files(self._game):
                return SeatRomView(SeatRom.NOT_CHOSEN)
            if entry is None and self._listed:
                return SeatRomView(SeatRom.LISTED)
            crc = "" if entry is None else entry.fingerprint.crc_text
            return SeatRomView(_OWN_WORDS[own_match(entry).state], crc)
        crc = "" if theirs is None else theirs.crc_text
        return SeatRomView(_WORDS[match(entry, theirs).state], crc)

    def _difference(self, entry: RomEntry | None) -> Card | None:
        """Return the message about the first member whose file is another one; a running game is not disturbed."""
        if entry is None or self._playing or not needs_rom(self._game):
            return None
        for row in self._models.players.rows():
            if row.rom.word is SeatRom.OTHER_FILE:
                return replace(self._other(row, entry), topic=cards.DIFFERENT)
        return None

    def _warn(self, card: Card | None) -> None:
        if card == self._warned:
            return
        self._warned = card
        if card is None:
            self._window.notices.clear_topic(cards.DIFFERENT)
        else:
            self._own.show(card)

    def _show_card(self) -> None:
        if self._room is None:
            return
        own = self._check.own
        files: tuple[FileChoice, ...] = ()
        if needs_rom(self._game) and self.shelf.is_read:
            files = self._files()
        self._page.roms.show_roms(
            RomView(
                card=self._card(),
                line="" if own is None else checkline.write(own),
                automatic=self._automatic,
                files=files,
            )
        )

    def _files(self) -> tuple[FileChoice, ...]:
        chosen = self._entry
        rows = self._models.players.rows()
        return tuple(
            FileChoice(
                number,
                harmless(_file_name(entry), 120),
                entry.fingerprint.crc_text,
                entry == chosen,
                tuple(row.name for row in rows if self._has(row, entry)),
            )
            for number, entry in enumerate(self.shelf.files(self._game))
        )

    def _has(self, row: PlayerRow, entry: RomEntry) -> bool:
        theirs = self._check.rom_of(row.user_id)
        return theirs is not None and entry.fingerprint.is_same(theirs)

    def _card(self) -> Card:
        """Return the state of the selected member, or else the worst there is."""
        game, entry = self._game, self._entry
        if not needs_rom(game):
            return cards.not_needed()
        if not self.shelf.is_read:
            return cards.not_read()
        if entry is None:
            return self._card_without_file(game)
        others, selected = self._others()
        if not selected and own_match(entry).state is RomState.WRONG_SET:
            return cards.wrong_set(entry)
        return self._card_about(selected or others, entry)

    def _card_without_file(self, game: str) -> Card:
        files = len(self.shelf.files(game))
        if files:
            return cards.not_chosen(harmless(game), files)
        if self._listed:
            return cards.listed(harmless(game))
        return cards.not_found(harmless(game), *self.shelf.size)

    def _others(self) -> tuple[list[PlayerRow], list[PlayerRow]]:
        """Return the other members, and the one of them that is selected if there is one."""
        others = [row for row in self._models.players.rows() if not row.own]
        chosen = self._page.seats.selected_row()
        selected = [
            row
            for row in others
            if isinstance(chosen, PlayerRow) and row.user_id == chosen.user_id
        ]
        return others, selected

    def _card_about(self, rows: list[PlayerRow], entry: RomEntry) -> Card:
        for row in rows:
            if row.rom.word is SeatRom.OTHER_FILE:
                return self._other(row, entry)
        for row in rows:
            if row.rom.word is SeatRom.NOT_CHECKED:
                return cards.not_checked(row.name, entry)
        if not rows:
            return cards.alone(entry)
        return cards.same(entry, ", ".join(row.name for row in rows))

    def _other(self, row: PlayerRow, entry: RomEntry) -> Card:
        theirs = self._check.rom_of(row.user_id) or entry.fingerprint
        return cards.other_file(row.name, entry, theirs, self.shelf.name_of(theirs))

    # --- the game --------------------------------------------------------------------------------

    def _note_differences(self) -> None:
        """Say and keep that the game starts with files that differ."""
        entry = self._entry
        if entry is None:
            return
        for row in self._models.players.rows():
            if row.rom.word is SeatRom.OTHER_FILE:
                said = translate("roms", "The game starts although {name} has a different ROM.")
                self._talk.about(said, self._names.get(row.user_id, b""))
                fact = translate(
                    "roms",
                    "Started with different ROMs: {name} has CRC {theirs}, you have CRC {yours}.",
                )
                self._talk.of_game(
                    fact.format(
                        name=row.name, theirs=row.rom.crc, yours=entry.fingerprint.crc_text
                    )
                )

    # --- what we tell ----------------------------------------------------------------------------

    def _tell(self) -> None:
        self._check.tell(self._now())
        self._post()

    def _post(self) -> None:
        rom = self._check.due(self._now())
        if rom is not None:
            line = checkline.write(rom).encode("ascii")
            self._own.tell(c.SendGameChat(line), "tell our ROM")
        self._schedule()

    def _schedule(self) -> None:
        deadline = self._check.deadline()
        if deadline is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, math.ceil((deadline - self._now()) * 1000)))

    # --- what the user wants ---------------------------------------------------------------------

    def _choose(self, number: int) -> None:
        files = self.shelf.files(self._game)
        if 0 <= number < len(files):
            self.shelf.choose(self._game, files[number])
            self._page.roms.step_back()

    def _copy_both(self) -> None:
        others, selected = self._others()
        entry = self._entry
        for row in (*selected, *others):
            theirs = self._check.rom_of(row.user_id)
            if row.rom.word is SeatRom.OTHER_FILE and entry is not None and theirs is not None:
                self._copier.copy(cards.both_lines(row.name, entry, theirs))
                return

    def _ask_for_file(self) -> None:
        self._asked_for = self._game or self._asked_for
        self.shelf.ask_for_file(self._asked_for)

    def _show_page(self) -> None:
        if self._window.is_compact:
            self._window.compact_chosen.emit(False)
        self._window.go_to(PageId.ROOM)
        self._page.show_roms()

    def _show_files(self) -> None:
        self._show_page()
        self._page.roms.show_files()


def _file_name(entry: RomEntry) -> str:
    name = entry.path.replace("\\", "/").rpartition("/")[2]
    return f"{name}: {entry.member}" if entry.member else name
