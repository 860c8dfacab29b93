"""What can go wrong on the bridge, as sentences that may be shown to the user."""


class BridgeError(Exception):
    """Base of all; its text is one sentence for the user."""


class PrivateFileError(BridgeError):
    """The per-user directory or a file in it is missing, unreadable or not ours alone."""


class ClientNotFoundError(BridgeError):
    """No running client accepted the plugin."""


class RefusedError(BridgeError):
    """The client answered and refused: another bridge version, or an emulator is attached."""


class LinkLostError(BridgeError):
    """The attached side closed, died, stopped responding or broke the protocol."""
