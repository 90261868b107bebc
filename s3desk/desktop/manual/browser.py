"""A page of the manual as it is shown: Qt reads the Markdown, the program's own sizes and colours are put over it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from s3desk.desktop.look import GRID, XL, XS, L, M, S, colour, font, tone
from s3desk.desktop.look.measures import Step
from s3desk.desktop.manual.book import name_of, spots

HEADINGS: dict[int, tuple[Step, int]] = {1: ("title", 0), 2: ("heading", XL), 3: ("body", L), 4: ("body", M)}
"""Step of the scale and distance to what is above, by the level of a heading."""
LINE_PERCENT = 125
PICTURE = "\ufffc"
"""What stands for a picture in the text of a block."""
DRAW_AGAIN_AFTER_MS = 120
_NAME = re.compile(r" ?\{#([\w.-]+)\}")


class ManualBrowser(QTextBrowser):
    """Shows Markdown; pictures are as wide as there is room, and at most as they are. Links are the window's business."""

    def __init__(self, picture: Callable[[str], Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._text = ""
        self._words: Sequence[str] = ()
        self._anchor = ""
        self.anchors: dict[str, int] = {}
        """Positions of the places with a name."""
        self._waiting = QTimer(self, singleShot=True, interval=DRAW_AGAIN_AFTER_MS)
        self._waiting.timeout.connect(self._draw_again)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width shall not change by drawing
        self.document().setDocumentMargin(L)

    def show_text(self, text: str, anchor: str = "", sought: Sequence[str] = ()) -> None:
        """Show a page from a named place on; the words that were sought (folded) are marked."""
        self._text, self._words, self._anchor = text, sought, anchor
        self._draw()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Bring a named place to the top and the text cursor to it; the head of the page where there is none."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.anchors.get(anchor, 0))
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        above = (
            S if cursor.blockFormat().headingLevel() else self.viewport().height() // 3
        )  # an item is seen among others
        self.verticalScrollBar().setValue(round(top) - above if anchor in self.anchors else 0)

    # ---- drawing

    def _draw(self) -> None:
        document = self.document()
        document.clear()  # and with it the pictures of another width
        document.setDefaultFont(self.font())
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self.anchors = dict(_take_names(document))
        for block in _blocks(document):
            _dress(block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self._mark()

    def _draw_again(self) -> None:
        """Draw the page in another width, size or light, where it was, with the text cursor where it was."""
        if self._text:
            bar = self.verticalScrollBar()
            part = bar.value() / max(bar.maximum(), 1)
            at = self.textCursor().position()
            self._draw()
            cursor = QTextCursor(self.document())
            cursor.setPosition(at)
            self.setTextCursor(cursor)
            bar.setValue(round(part * bar.maximum()))

    def _mark(self) -> None:
        """Mark the item that was led to, and the words that were sought."""
        marked = []
        wanted = self.document().findBlock(self.anchors.get(self._anchor, 0))
        if wanted.textList() is not None:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(wanted)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format.setBackground(tone("accent").surface)
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marked.append(selection)
        for begin, end in spots(self.document().toPlainText(), self._words):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format.setBackground(tone("warning").surface)
            marked.append(selection)
        self.setExtraSelections(marked)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the manual, no wider than the page; nothing else is ever loaded."""
        path = self._picture(QUrl(name).fileName())
        if kind != QTextDocument.ResourceType.ImageResource or not path.exists():
            return None
        image = QImage(str(path))
        ratio = self.devicePixelRatioF()
        room = int((self.viewport().width() - 2 * L) * ratio)
        if image.width() > room > 0:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._waiting.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text and the colours of the program."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._waiting.start()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _take_names(document: QTextDocument) -> Iterator[tuple[str, int]]:
    """Take the names out of the text, and yield each with its position; a heading has one of itself."""
    for block in _blocks(document):
        found = _NAME.search(block.text())
        if found:
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + found.start())
            cursor.setPosition(block.position() + found.end(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            yield found[1], block.position()
        elif block.blockFormat().headingLevel():
            yield name_of(block.text()), block.position()


def _dress(block: QTextBlock) -> None:
    """Give a block its distances and its letters their looks."""
    level = block.blockFormat().headingLevel()
    shape = QTextBlockFormat()
    if PICTURE not in block.text():
        shape.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(block)
    if level:
        shape.setTopMargin(HEADINGS[level][1])
        shape.setBottomMargin(S)
    elif block.textList() is not None:
        shape.setTopMargin(XS / 2)
        shape.setBottomMargin(XS / 2)
    elif block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
        shape.setBackground(tone("accent").surface)
        shape.setLeftMargin(M)
    if QTextCursor(block).currentTable() is not None:
        shape.setTopMargin(0)
        shape.setBottomMargin(0)
    cursor.mergeBlockFormat(shape)
    _dress_letters(block, font(HEADINGS[level][0], strong=True) if level else None)


def _dress_letters(block: QTextBlock, heading: QFont | None) -> None:
    """Write a heading in its font. Draw keys as keys, links in the colour of links; an address of the Web is text, for nothing leaves the laptop."""
    pieces = []
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        pieces.append((piece.position(), piece.length(), piece.charFormat()))
        at += 1
    for start, length, has in pieces:
        letters = QTextCharFormat(has)
        if heading is not None:
            letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # it would win over the size
            letters.setFont(heading)
        elif has.fontFixedPitch():
            letters.setFontFixedPitch(False)
            letters.setFontFamilies(QFont().families())
            letters.setBackground(QBrush(tone("quiet").surface))
            letters.setForeground(QBrush(tone("quiet").text))
        elif has.anchorHref():
            outside = "://" in has.anchorHref()
            letters.setAnchor(not outside)
            letters.setAnchorHref("" if outside else has.anchorHref())
            letters.setFontUnderline(not outside)
            letters.setForeground(QBrush(tone("quiet" if outside else "accent").text))
        else:
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(letters)


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(colour("line")))
    shape.setCellPadding(GRID[0] + 2)
    shape.setCellSpacing(0)
    shape.setTopMargin(S)
    shape.setBottomMargin(M)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    heading = QTextCharFormat()
    heading.setFontWeight(QFont.Weight.DemiBold)
    heading.setBackground(QBrush(tone("quiet").surface))
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        old = cell.format()
        old.merge(heading)
        cell.setFormat(old)
