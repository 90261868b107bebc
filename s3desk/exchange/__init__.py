"""Packs to and from the places where people exchange them: files, folders, WebDAV servers, a hub."""
