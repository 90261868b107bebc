"""The macOS builds: what only they need."""
