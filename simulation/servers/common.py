"""Servers that combine a block for everybody in the moment when all inputs are there."""

from simulation.servers.exchange import CommonExchange
from simulation.servers.model import Account, ModelServer


class CommonServer(ModelServer):
    """A model with a `CommonExchange`."""

    _warm_up = True
    exchange: CommonExchange | None = None
    """The running game's inputs."""

    def begin(self, delays: list[int], connection_type: int, now: float) -> None:
        """Everybody is ready: inputs flow from now on."""
        self.exchange = CommonExchange(delays, connection_type, warm_up=self._warm_up)

    def game_data(self, account: Account, block: bytes, now: float) -> None:
        """Take a player's inputs of one message."""
        if self.exchange is not None and account.playing:
            self.send_frames(self.exchange.submit(self.members.index(account), block))

    def left(self, player: int, now: float) -> None:
        """A player left the running game: the others wait for him no longer."""
        if self.exchange is not None:
            self.send_frames(self.exchange.leave(player))

    def send_frames(self, sent: list[tuple[int, bytes]]) -> None:
        """Send blocks to those who play."""
        for player, payload in sent:
            account = self.members[player]
            if account.playing:
                self.send(account, payload)
