"""Ranges on the clipboard come back as they went, from here and from a spreadsheet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from s3desk.desktop.kit.clipboard import from_tabs, to_mime, to_table, to_tabs

CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\x85\u2028\u2029"), min_size=1)
ROWS = st.integers(1, 4).flatmap(lambda wide: st.lists(st.lists(CELLS, min_size=wide, max_size=wide), min_size=1))


@given(ROWS)
def test_what_is_copied_is_pasted_unchanged(rows: list[list[str]]):
    assert from_tabs(to_tabs(rows)) == rows


def test_a_cell_with_tabs_and_lines_is_quoted_as_spreadsheets_do():
    rows = [["a\tb", 'said "yes"'], ["two\nlines", "=1+1"]]
    assert to_tabs(rows) == '"a\tb"\t"said ""yes"""\n"two\nlines"\t=1+1\n'
    assert from_tabs(to_tabs(rows)) == rows


def test_lines_of_a_spreadsheet_on_windows_are_read():
    assert from_tabs("a\tb\r\n\tc\r\n") == [["a", "b"], ["", "c"]]
    assert from_tabs("") == []


def test_only_texts_are_told_to_be_texts():
    table = to_table([["=1+1", "12,5"], ["<b>", "x & y"]], [True, False])
    assert """<td style="mso-number-format:'\\@'">=1+1</td><td>12,5</td>""" in table
    assert "&lt;b&gt;" in table
    assert to_mime([["a"]], [True]).hasHtml()
