"""Public lists of servers and waiting games: their formats, how they are fetched, merged and searched."""
