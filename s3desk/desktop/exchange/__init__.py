"""Exchange with other copies as a person sees it: ways, dry runs, members, journal, conflicts, and what goes by itself."""
