"""Fuzzing: what eats foreign bytes is fed with bytes that a search guided by coverage invents. See docs/fuzzing.md."""
