"""The protocol's errors, named by whose fault they are.

ProtocolError
├── LocalProtocolError    we were about to send something the wire cannot carry
└── RemoteProtocolError   the other side sent something malformed
"""


class ProtocolError(Exception):
    """Base of both; never raised itself."""


class LocalProtocolError(ProtocolError):
    """Our own code or our own user asked for something the wire cannot carry."""


class RemoteProtocolError(ProtocolError):
    """The other side's bytes do not follow the protocol."""
