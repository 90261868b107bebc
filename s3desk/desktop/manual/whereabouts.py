"""Where somebody is, in the words by which pages of the manual name it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from s3desk.desktop.kit.editors import Editor
from s3desk.desktop.kit.page import Page
from s3desk.desktop.kit.record_form import Writing


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Names of screens, the nearest first, and the field (`type.field`; empty: none) that is being written."""

    screens: tuple[str, ...]
    field: str = ""


def whereabouts(here: QWidget, page: Page | None) -> Whereabouts:
    """Return where a widget is; `page` is in front of its main window, None where no file is open."""
    around = list(_around(here))
    if page is not None and page not in around:
        around.insert(-1, page)  # the window itself says least
    inside = [each for each in around if each.window() is here.window()]
    editor = next((each for each in inside if isinstance(each, Editor)), None)
    form = next((each for each in inside if isinstance(each, Writing)), None)
    field = f"{form.declared.name}.{editor.field.name}" if form is not None and editor is not None else ""
    return Whereabouts(tuple(name for each in around for name in _names(each)), field)


def _around(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield a widget and those around it; a window that belongs to another, as Qt's own for files, leads on to that."""
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _names(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, Page):
        yield f"{widget.objectName()}.{widget.entry.name}"
        yield widget.entry.name
    else:
        yield type(widget).__name__
