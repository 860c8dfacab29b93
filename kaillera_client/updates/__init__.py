"""Whether there is a newer version: where to ask, when that is allowed, what the answer says. Nothing is downloaded."""
