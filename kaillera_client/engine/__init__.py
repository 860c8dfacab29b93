"""The only door for front ends: commands in, events out, one frozen status snapshot."""
