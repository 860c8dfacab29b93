"""Servers by their rules of recovery: small state machines of our own making, and our embedded server itself."""
