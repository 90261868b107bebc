"""Ranges of cells on the clipboard: as text with tabs, and as a table that Excel and Calc take for what it is."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData

Rows = Sequence[Sequence[str]]
AS_TEXT = "mso-number-format:'\\@'"
"""Tells Excel that a cell is text, also where it begins with = or +."""


def to_mime(rows: Rows, are_texts: Sequence[bool]) -> QMimeData:
    """Return cells for the clipboard; `are_texts` says of each column whether it holds text and no figures."""
    made = QMimeData()
    made.setText(to_tabs(rows))
    made.setHtml(to_table(rows, are_texts))
    return made


def to_tabs(rows: Rows) -> str:
    """Return cells as lines with tabs; a cell with tabs, line ends or quotes is quoted, as every spreadsheet does."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_MINIMAL).writerows(rows)
    return out.getvalue()


def to_table(rows: Rows, are_texts: Sequence[bool]) -> str:
    lines = "".join(f"<tr>{''.join(_cells(row, are_texts))}</tr>" for row in rows)
    return f'<html><head><meta charset="utf-8"></head><body><table>{lines}</table></body></html>'


def _cells(row: Sequence[str], are_texts: Sequence[bool]) -> Iterable[str]:
    for text, is_text in zip(row, are_texts, strict=True):
        style = f' style="{AS_TEXT}"' if is_text else ""
        yield f"<td{style}>{escape(text).replace(chr(10), '<br>')}</td>"


def from_tabs(text: str) -> list[list[str]]:
    """Return the cells of a text with tabs, as spreadsheets put it on the clipboard; rows may differ in length."""
    if '"' not in text:
        return [line.split("\t") for line in text.rstrip("\r\n").splitlines()] if text else []
    return [row or [""] for row in csv.reader(io.StringIO(text.rstrip("\r\n"), newline=""), delimiter="\t")]
