"""The workspace file: log, registers, tables, search, undo, backups, checks. SQL lives only here."""
