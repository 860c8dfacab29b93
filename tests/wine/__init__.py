"""Windows programs with the Windows libraries against the native client; run by `make test-wine` alone."""
