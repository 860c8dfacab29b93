"""PURE. Addresses, pasted text and `kaillera:` links."""
