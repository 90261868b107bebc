"""The manual in the program: book (chapters and pages in Markdown), fields (told from their declaration), browser (a page
as it is shown), window, and whereabouts (which page speaks of where one is). Loaded when it is first asked for."""
