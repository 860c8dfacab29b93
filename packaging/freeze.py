"""Builds the app that needs no Python into dist/kaillera-client, as packaging/frozen/README.md describes it."""
