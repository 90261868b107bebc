"""HTML of calls as clean Markdown: paragraphs, headings, lists, emphasis and web links stay; nothing runs."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

_TAGS = {
    "p", "div", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "a", "span",
    "table", "tr", "td", "th", "blockquote",
}  # fmt: skip
_BLOCKS = {"p", "div", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"}
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*"}
_LOOKS_LIKE_HTML = re.compile(r"</?[a-zA-Z][^<>]*>")
_UNSTORABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_SPACES = re.compile(r"[ \t\u00a0]+")


def line(text: str) -> str:
    """Return one line of plain text: entities resolved, tags gone, single spaces."""
    if "<" in text and _LOOKS_LIKE_HTML.search(text):
        text = _LOOKS_LIKE_HTML.sub(" ", text)
    if "&" in text:
        text = unescape(text)
    return " ".join(_UNSTORABLE.sub("", text).split())


def prose(text: str) -> str:
    """Return paragraphs in Markdown from HTML, or from plain text with entities."""
    if "<" in text and _LOOKS_LIKE_HTML.search(text):
        return _from_html(text)
    text = _UNSTORABLE.sub("", unescape(text) if "&" in text else text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _from_html(text: str) -> str:
    import nh3

    clean = nh3.clean(
        _UNSTORABLE.sub("", text),
        tags=_TAGS,
        attributes={"a": {"href"}, "span": {"class"}},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    writer = _Markdown()
    writer.feed(clean)
    writer.close()
    return writer.text()


class _Markdown(HTMLParser):
    """Writes Markdown from clean HTML; a `topicdescriptionkind` of the portal becomes a heading."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[str] = []
        self._now: list[str] = []
        self._lists: list[int | None] = []
        self._item = ""
        self._heading = ""
        self._links: list[str] = []
        self._spans: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag in _BLOCKS:
            self._end_block()
            self._heading = "#" * min(6, int(tag[1]) + 1) + " " if tag[0] == "h" else ""
        if tag in {"ul", "ol"}:
            self._lists.append(0 if tag == "ol" else None)
        elif tag in {"li", "tr"}:
            self._end_block()
            self._item = self._bullet() if tag == "li" else ""
        elif tag in {"td", "th"} and self._now:
            self._now.append(" | ")
        elif tag == "br":
            self._now.append("\n")
        elif tag in _MARKS:
            self._now.append(_MARKS[tag])
        elif tag == "a":
            self._links.append(told.get("href") or "")
            self._now.append("[" if self._links[-1] else "")
        elif tag == "span":
            self._spans.append(told.get("class") == "topicdescriptionkind")
            if self._spans[-1]:
                self._end_block()
                self._heading = "### "

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag in {"li", "tr"}:
            self._end_block()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag in _MARKS:
            self._now.append(_MARKS[tag])
        elif tag == "a" and self._links:
            address = self._links.pop()
            self._now.append(f"]({address})" if address else "")
        elif tag == "span" and self._spans and self._spans.pop():
            self._end_block()

    def handle_data(self, data: str) -> None:
        self._now.append(data.replace("\r", " ").replace("\n", " "))

    def text(self) -> str:
        self._end_block()
        written = ""
        for block in self._blocks:
            tight = written and _is_item(block) and _is_item(written.rsplit("\n", 1)[-1])
            written += ("\n" if tight else "\n\n") + block if written else block
        return written

    def _bullet(self) -> str:
        indent = "  " * max(0, len(self._lists) - 1)
        if self._lists and (number := self._lists[-1]) is not None:
            self._lists[-1] = number + 1
            return f"{indent}{number + 1}. "
        return f"{indent}- "

    def _end_block(self) -> None:
        parts = (_SPACES.sub(" ", part).strip() for part in "".join(self._now).split("\n"))
        body = "\n".join(part for part in parts if part)
        self._now = []
        if body and not re.fullmatch(r"[*|\s]*", body):
            self._blocks.append((self._item or self._heading) + body)
            self._item = self._heading = ""


def _is_item(block: str) -> bool:
    return re.match(r" *(-|\d+\.) ", block) is not None
