"""The embedded server's rules, pure: datagrams and the time in, datagrams and events out."""
