"""Main window, menus, palette, status line, search, undo list, conflict panel."""
