"""S3Desk: a regional team's diagnosis, notes, action plan, funding and partnerships in one file on one laptop.

The floor plan. Imports run downwards only; import-linter holds it (pyproject.toml).

__main__, cli   two faces: the window and the command line
app             puts the pieces together; the only one that knows who implements a port
desktop         the window: the only room with Qt. desk (a file and its threads), shell (whatever the tab), tabs (one
                package each), exchange (with other laptops), manual (on F1), kit (what tabs share), look (colours,
                icons, sizes), forms (compiled from ui/)
store           the workspace file: log, tables, merge, search, backups (SQL lives here only, and in the hub)
exchange        packs on their way: files, folders, WebDAV, the hub; reaches the log through ports only
formats         files of the outside world
helper          the same program once more, without a window, for work that would hold up the first
mishaps         what the program writes down about itself: reports of its mistakes and a log, nothing of anybody's
services        what officials do: commands, questions, and the ports that the rooms above implement
ledger          the language of the log: changes, packs, signatures, prose, merge rules and who is believed as pure functions
domain          what a region knows: record types, their values and rules (standard library only)

A record type is declared once, in domain/; tables, forms, search, history, import, export and the command line follow.
"""

__version__ = "0.1.0"
