"""Kaillera Client: play old games together over the network."""
