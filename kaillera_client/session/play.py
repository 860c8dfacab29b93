"""One game from its announcement to its end: getting ready, the frame loop, stalls and giving up."""

from enum import Enum

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import encode_client_message, encode_game_data
from kaillera_client.protocol.errors import RemoteProtocolError
from kaillera_client.session import events as e
from kaillera_client.session.channel import Channel
from kaillera_client.session.frames import CacheMissError, FrameExchange, InputSizeChangedError
from kaillera_client.session.pacing import RecoveryPolicy
from kaillera_client.session.statistics import LatencyHistogram
from kaillera_client.session.status import GameProgress, Pulse

FRAME_TIME = 1 / 60
"""A frame that the emulator waited for longer than this is a stalled one."""

_READY_REPEATS = (1.0, 2.0)
_READY_LIMIT = 120.0
_SILENCE_WARNING = 15.0
_HOLE_LIMIT = 15.0
"""A server repeats only its newest messages; what is older than those never comes."""

_READY = encode_client_message(m.Ready())


class Stage(Enum):
    """Where a game stands."""

    LOADING = "the emulator loads the game"
    GETTING_READY = "our emulator is ready, others are not"
    RUNNING = "frames flow"
    OVER = "the emulator must stop"


class Play:
    """The running game. Each method returns events; a `GameEnded` among them is the last one."""

    def __init__(
        self,
        start: m.GameStarted,
        game: bytes,
        connection_type: int,
        channel: Channel,
        policy: RecoveryPolicy,
    ) -> None:
        """Begin with what 0x11 said about the game named `game`."""
        self.start = start
        self.stage = Stage.LOADING
        self.recovered_by_redundancy = 0
        self.recovered_by_resend = 0
        self._game = game
        self._channel = channel
        self._policy = policy
        self._exchange = FrameExchange(start, connection_type)
        self._first_input = b""
        self._waiting_since: float | None = None
        self._ready_since = 0.0
        self._ready_repeat_at: float | None = None
        self._warned_at: float | None = None
        self._round_trips = LatencyHistogram()
        self._last_round_trip: float | None = None
        self._stalled = 0
        self._longest_wait = 0.0
        self._waited = 0.0
        """All waits that are over."""

    def announcement(self) -> e.GameStarting:
        """Return what the emulator and the user must know before the first frame."""
        start = self.start
        delay_frames = self._exchange.delay_frames
        return e.GameStarting(
            self._game, start.player, start.players, start.frame_delay, delay_frames
        )

    @property
    def awaits_input(self) -> bool:
        """True while the emulator owes us an input, not we it a frame."""
        if self.stage is Stage.RUNNING:
            return self._waiting_since is None
        return self.stage is Stage.LOADING

    # --- what happens ---------------------------------------------------------------------------

    def submit(self, data: bytes, now: float) -> list[e.Event]:
        """Take the emulator's next input while `awaits_input`; the answer is a `FrameReady`, now or later."""
        try:
            self._exchange.check_size(data)
        except InputSizeChangedError as error:
            return self.end(e.GameEndReason.INPUT_SIZE_CHANGED, now, str(error))
        if self.stage is Stage.LOADING:
            # The first input says that the emulator is loaded; it counts once everybody is.
            self.stage = Stage.GETTING_READY
            self._first_input = data
            self._ready_since = now
            self._ready_repeat_at = now + _READY_REPEATS[0]
            self._channel.send(_READY, now)
            return []
        return self._exchange_frame(data, now)

    def all_ready(self, now: float) -> list[e.Event]:
        """Everybody is ready: play the first frame."""
        if self.stage is not Stage.GETTING_READY:
            return []
        self.stage = Stage.RUNNING
        self._ready_repeat_at = None
        self._warned_at = None
        return [e.AllReady(), *self._exchange_frame(self._first_input, now)]

    def receive_data(self, message: m.GameData | m.CachedGameData, now: float) -> list[e.Event]:
        """Take a block of game data of a running game and release the emulator if it waits for it."""
        try:
            if isinstance(message, m.GameData):
                self._exchange.receive_block(message.data)
            else:
                self._exchange.receive_cached(message.index)
        except CacheMissError as error:
            return self.end(e.GameEndReason.CACHE_MISS, now, str(error))
        except RemoteProtocolError as error:
            return self.end(e.GameEndReason.MALFORMED_DATA, now, str(error))
        round_trip = self._policy.received(now)
        if round_trip is not None:
            self._round_trips.add(round_trip)
            self._last_round_trip = round_trip
        return self._release(now)

    def note_recovery(self, now: float) -> None:
        """A message first arrived as a repeat."""
        self._policy.lost(now)
        if self._policy.repeats:
            self.recovered_by_resend += 1
        else:
            self.recovered_by_redundancy += 1

    def end(self, reason: e.GameEndReason, now: float, detail: str = "") -> list[e.Event]:
        """End the game; a wait that it ends counts like one that a frame ended."""
        self.stage = Stage.OVER
        self._ready_repeat_at = None
        self._note_wait(now)
        self._policy.resumed()
        self._policy.copied()
        return [e.GameEnded(reason, detail)]

    # --- time -----------------------------------------------------------------------------------

    def deadline(self, give_up_after: float) -> float | None:
        """Return when `on_deadline` must look again."""
        times = [self._ready_repeat_at, self._policy.repeat_at(), self._policy.copy_at()]
        if self.stage is Stage.GETTING_READY:
            times.append(self._ready_since + _READY_LIMIT)
        if self._waiting_since is not None:
            warning = min(_SILENCE_WARNING, give_up_after)
            limit = give_up_after if self._warned_at is not None else warning
            times.append(self._silent_since() + limit)
            times.append(self._hopeless_at())
        return min((time for time in times if time is not None), default=None)

    def on_deadline(self, now: float, give_up_after: float) -> list[e.Event]:
        """Repeat what seems lost, warn about silence, give up at last."""
        if self.stage is Stage.GETTING_READY:
            return self._while_getting_ready(now)
        self._say_again(now)
        if self._waiting_since is None:
            return []
        hopeless_at = self._hopeless_at()
        if hopeless_at is not None and now >= hopeless_at:
            return self.end(e.GameEndReason.MESSAGES_LOST, now, f"missing for {_HOLE_LIMIT:.0f} s")
        return self.silence(self._silent_since(), now, give_up_after)

    def silence(self, since: float, now: float, give_up_after: float) -> list[e.Event]:
        """Take it that the server is silent although it should not be: warn once, give up at last."""
        # Sums, not differences: a deadline that is one of these sums must be met by its own time.
        if now >= since + give_up_after:
            return self.end(e.GameEndReason.SERVER_SILENT, now, f"{now - since:.0f} s")
        if now >= since + _SILENCE_WARNING and self._warned_at is None:
            self._warned_at = now
            return [e.ServerSilent(now - since)]
        return []

    def progress(self, now: float) -> GameProgress:
        """Return the game's numbers."""
        waiting = 0.0 if self._waiting_since is None else now - self._waiting_since
        longest = max(self._longest_wait, waiting if waiting > FRAME_TIME else 0.0)
        last = self._last_round_trip
        return GameProgress(
            game=self._game,
            player=self.start.player,
            players=self.start.players,
            frame_delay=self.start.frame_delay,
            delay_frames=self._exchange.delay_frames,
            frames=self._exchange.frames,
            waiting_ms=waiting * 1000,
            last_rtt_ms=None if last is None else last * 1000,
            rtt_ms=self._round_trips.percentiles(),
            stalled_frames=self._stalled,
            longest_stall_ms=longest * 1000,
        )

    def pulse(self, now: float) -> Pulse:
        """Return what tells a stand-still and its cause."""
        since = self._waiting_since
        waiting = 0.0 if since is None else now - since
        return Pulse(
            self._exchange.frames, waiting, self._waited + waiting, self.recovered_by_resend
        )

    # --- inside ---------------------------------------------------------------------------------

    def _exchange_frame(self, data: bytes, now: float) -> list[e.Event]:
        packet = self._exchange.submit(data)
        if packet is not None:
            self._policy.sent(now)
            self._channel.cover(self._policy.redundancy())
            self._channel.send(encode_game_data(packet), now)
        frame = self._exchange.next_frame()
        if frame is not None:
            return [e.FrameReady(frame)]
        self._waiting_since = now
        self._policy.waiting(now)
        return []

    def _release(self, now: float) -> list[e.Event]:
        if self._waiting_since is None or (frame := self._exchange.next_frame()) is None:
            return []
        self._note_wait(now)
        self._warned_at = None
        self._policy.resumed()
        return [e.FrameReady(frame)]

    def _note_wait(self, now: float) -> None:
        if self._waiting_since is None:
            return
        waited = now - self._waiting_since
        self._waiting_since = None
        self._waited += waited
        if waited > FRAME_TIME:
            self._stalled += 1
            self._policy.stalled(now)
            self._longest_wait = max(self._longest_wait, waited)

    def _say_again(self, now: float) -> None:
        """Send what is due of copies and repeats; a repeat is a copy, too."""
        policy = self._policy
        copy_at, repeat_at = policy.copy_at(), policy.repeat_at()
        if repeat_at is not None and repeat_at <= now:
            self._channel.repeat(now)
            policy.repeated(now)
            policy.copied()
        elif copy_at is not None and copy_at <= now:
            self._channel.copy(now)
            policy.copied()

    def _while_getting_ready(self, now: float) -> list[e.Event]:
        if now >= self._ready_since + _READY_LIMIT:
            return self.end(e.GameEndReason.NOT_ALL_READY, now, f"{_READY_LIMIT:.0f} s")
        if self._ready_repeat_at is not None and self._ready_repeat_at <= now:
            self._channel.repeat(now)
            self._ready_repeat_at = now + _READY_REPEATS[1]
        return []

    def _hopeless_at(self) -> float | None:
        """Return when to stop hoping for a missing message that the emulator waits for."""
        since = self._channel.hole_since
        return None if since is None else max(since, self._waiting_since or 0.0) + _HOLE_LIMIT

    def _silent_since(self) -> float:
        return max(self._channel.last_received_at, self._waiting_since or 0.0)
