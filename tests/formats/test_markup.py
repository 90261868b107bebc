"""HTML of calls becomes clean Markdown; nothing in it runs."""

from __future__ import annotations

import pytest

from s3desk.formats.markup import line, prose


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>A</p><p>B<br>C</p>", "A\n\nB\nC"),
        ("<ul><li>A</li><li>B <b>b</b></li></ul><p>C</p>", "- A\n- B **b**\n\nC"),
        ("<ol><li>A<ul><li>a</li></ul></li><li>B</li></ol>", "1. A\n  - a\n2. B"),
        ('<p>See <a href="https://a.example/x">this</a></p>', "See [this](https://a.example/x)"),
        ('<a href="javascript:x()">this</a>', "this"),
        ("<script>alert(1)</script><style>p{}</style><p onclick='x()'>A</p>", "A"),
        ("<h4>H</h4><p><em>e</em></p>", "##### H\n\n*e*"),
        ('<span class="topicdescriptionkind">Scope:</span>Text<p>More</p>', "### Scope:\n\nText\n\nMore"),
        ("<p>a&nbsp;&nbsp;b &amp; &lt;c&gt;\n d</p>", "a b & <c> d"),
        ("<p>unclosed <li>item", "unclosed\n\n- item"),
        ("<table><tr><th>A</th><td>1</td></tr><tr><td>B</td></tr></table>", "A | 1\n\nB"),
        ("<p><strong> </strong></p><p></p><p>A</p>", "A"),
        ("plain &amp; simple\r\nnext", "plain & simple\nnext"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        ("nul\0 and \ud800 half", "nul and  half"),
        ("", ""),
    ],
)
def test_prose(html: str, text: str) -> None:
    assert prose(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Heat &amp; waste\n of <b>towns</b>", "Heat & waste of towns"),
        ("  a\u00a0b\0 ", "a b"),
        ("a < b", "a < b"),
        ("&lt;b&gt;", "<b>"),
    ],
)
def test_line(html: str, text: str) -> None:
    assert line(html) == text
