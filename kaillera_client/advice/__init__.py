"""PURE. What numbers and texts mean for a player: delays, line quality, stalls, server messages, nicknames."""
