"""What is there whatever the tab: main window, menus, palette, search, undo list, status line, dialogs about files."""
