"""Games on bad lines in virtual time: real sessions, models of servers and of other clients; pure, not shipped."""
