"""The server of this program: started on a free port, stopped with the session."""

from kaillera_client.engine.commands import StartServer, StopServer
from kaillera_client.engine.errors import ServerStartFailed
from kaillera_client.gui.engine_adapter import EngineAdapter

EVERYWHERE = "0.0.0.0"
HERE = "127.0.0.1"
_MORE_PORTS = 9
"""How many ports after the wanted one are tried when it is taken."""


class OwnServer:
    """Runs while we host or practise."""

    def __init__(self, adapter: EngineAdapter) -> None:
        self._adapter = adapter
        self._runs = False

    async def start(self, host: str, port: int) -> int:
        """Start it and return its port, any for 0; ServerStartFailed."""
        self._runs = True
        result = await self._adapter.execute(StartServer(host, port))
        if not isinstance(result, tuple):
            raise TypeError(f"a server has an address, not {result!r}")
        return int(result[1])

    async def start_on_free_port(self, wanted: int) -> int:
        """Start it for everybody on the wanted port or, when others have it, on one of the next ones."""
        if wanted == 0:
            return await self.start(EVERYWHERE, 0)
        first: ServerStartFailed | None = None
        for port in range(wanted, min(wanted + _MORE_PORTS, 65535) + 1):
            try:
                return await self.start(EVERYWHERE, port)
            except ServerStartFailed as error:
                first = first or error
        assert first is not None
        raise first

    async def stop(self) -> None:
        """Stop it, if it was started."""
        if self._runs:
            self._runs = False
            await self._adapter.execute(StopServer())
