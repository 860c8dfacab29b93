"""The embedded server: pure rules, and a socket around them."""
