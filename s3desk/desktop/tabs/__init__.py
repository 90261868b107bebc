"""One package per tab, each with the same inner shape; tabs do not know each other."""
