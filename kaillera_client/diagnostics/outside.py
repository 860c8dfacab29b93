"""Whether somebody on the internet has reached our own server: the only proof that the port is open."""

import ipaddress

from kaillera_client.engine.events import EngineEvent, ServerEvent
from kaillera_client.server.rules.events import LoginRefused, UserEntered


def is_from_outside(event: EngineEvent) -> bool:
    """Tell whether an event of the embedded server shows a login from a public address."""
    match event:
        case ServerEvent(UserEntered(address=address) | LoginRefused(address=address)):
            try:
                return ipaddress.ip_address(address[0]).is_global
            except ValueError:
                return False
        case _:
            return False
