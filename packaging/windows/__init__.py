"""The Windows builds: what only they need."""
