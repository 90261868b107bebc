"""Packs to and from the places where people exchange them: files, folders, WebDAV servers, a hub.

The floor plan. Ways: targets (the list of places), carriers (which way goes where), scope (what goes there), patient
(waits no longer than the person). A pack as a file: file. A shelf, which is what folders and WebDAV servers have in
common: layout (where things lie), shelf, listing and folders (what lies there), reading, writing, gathering (many own
files become one), values (personal ones), parts (attachments), spans and slices (what a file holds, many of them); places
says what a shelf needs of folder and webdav (with multistatus). The hub: hub/ (door, tables, rows, survey, copies,
carrier).
"""
