"""What the Overview is made of: buttons that we paint, light enough for a start at once, each readable and reachable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from s3desk.desktop.kit.chips import chip_size, draw_chip
from s3desk.desktop.look import RADIUS, XS, M, S, Step, ToneName, colour, font, icon, line_height, tone

WRAPPED = Qt.TextFlag.TextWordWrap
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter


class Item(QAbstractButton):
    """A button that says its name to screen readers and paints what it shows; Enter presses it as Space does."""

    is_framed = False
    """Whether it is a card of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.act: Callable[[], object] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._act)

    def _act(self) -> None:
        if self.act is not None:
            self.act()

    def tell(self, name: str, act: Callable[[], object]) -> None:
        """Say in one line what it is, and what pressing it does."""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.act = act
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        under = "pressed" if self.isDown() else "hover" if self.underMouse() else "card" if self.is_framed else ""
        painter.setPen(QPen(colour("line")) if self.is_framed else Qt.PenStyle.NoPen)
        painter.setBrush(colour(under) if under else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
        self.draw(painter, self.rect())
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(edge, RADIUS, RADIUS)

    def draw(self, painter: QPainter, room: QRect) -> None:
        """Paint what it shows."""

    def ink(self, name: ToneName | str = "") -> QColor:
        """Return the colour of its text, of a tone's, or (quiet) of secondary text."""
        if name == "quiet":
            return self.palette().color(QPalette.ColorRole.PlaceholderText)
        return tone(name).text if name else self.palette().color(QPalette.ColorRole.WindowText)  # type: ignore[arg-type]


def write(painter: QPainter, room: QRect, said: str, step: Step, ink: QColor, how: int = LEFT) -> None:
    """Write a text into a room, shortened where it is one line and too long."""
    painter.setFont(font(step))
    painter.setPen(ink)
    if not how & WRAPPED:
        said = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(how), said)


def width_of(said: str, step: Step) -> int:
    return QFontMetrics(font(step)).horizontalAdvance(said)


def wrapped_height(said: str, step: Step, width: int) -> int:
    """Return how high a text becomes in lines of this width."""
    return QFontMetrics(font(step)).boundingRect(QRect(0, 0, max(width, 1), 10_000), int(TOP | WRAPPED), said).height()


class StepCard(Item):
    """One of the four steps: its number, where the team stands in a sentence, how far it is by sign and word."""

    is_framed = True

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.title = self.sentence = self.pace = ""
        self.sign, self.tone_name = "unknown", "quiet"
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, title: str, sentence: str, pace: str, sign: str, tone_name: ToneName) -> None:
        self.title, self.sentence, self.pace = title, sentence, pace
        self.sign, self.tone_name = sign, tone_name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 16 * QFontMetrics(font("body")).averageCharWidth()
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        sentence = wrapped_height(self.sentence, "body", width - 2 * M)
        return 2 * S + line_height("heading") + XS + sentence + XS + line_height("small")

    def draw(self, painter: QPainter, room: QRect) -> None:
        inside = room.adjusted(M, S, -M, -S)
        side = line_height("heading")
        disc = QRect(inside.topLeft(), QSize(side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone("accent").surface)
        painter.drawEllipse(disc)
        write(painter, disc, str(self.number), "body", tone("accent").text, MIDDLE)
        head = QRect(disc.right() + S, inside.top(), inside.right() - disc.right() - S, side)
        write(painter, head, self.title, "heading", self.ink())
        foot = QRect(inside.left(), inside.bottom() - line_height("small") + 1, inside.width(), line_height("small"))
        body = QRect(inside.left(), disc.bottom() + XS, inside.width(), foot.top() - disc.bottom() - 2 * XS)
        write(painter, body, self.sentence, "body", self.ink(), TOP | WRAPPED)
        mark = QRect(foot.topLeft(), QSize(foot.height(), foot.height()))
        icon(self.sign, self.tone_name).paint(painter, mark)
        write(painter, foot.adjusted(mark.width() + XS, 0, 0, 0), self.pace, "small", self.ink(self.tone_name))


class Tile(Item):
    """A large number and what it counts; nothing missing is said by a sign too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count, self.label, self.of = "0", "", ""
        self.is_good = True

    def show_count(self, count: str, label: str, of: str, *, is_good: bool) -> None:
        self.count, self.label, self.of, self.is_good = count, label, of, is_good

    def sizeHint(self) -> QSize:
        return QSize(10 * QFontMetrics(font("small")).averageCharWidth(), self._height())

    def _height(self) -> int:
        return 2 * XS + line_height("title") + 3 * line_height("small")

    def draw(self, painter: QPainter, room: QRect) -> None:
        inside = room.adjusted(XS, XS, -XS, -XS)
        top = QRect(inside.topLeft(), QSize(inside.width(), line_height("title")))
        name: ToneName = "good" if self.is_good else "warning"
        side = line_height("body")
        sign = QRect(top.left(), top.center().y() - side // 2, side, side)
        icon("ok" if self.is_good else "warning", name).paint(painter, sign)
        write(painter, top.adjusted(side + XS, 0, 0, 0), self.count, "title", self.ink(name))
        line = line_height("small")
        write(painter, QRect(inside.left(), top.bottom(), inside.width(), line), self.of, "small", self.ink("quiet"))
        rest = QRect(inside.left(), top.bottom() + line, inside.width(), 2 * line)
        write(painter, rest, self.label, "small", self.ink(), TOP | WRAPPED)


class Line(Item):
    """A line about one record: its icon, its name, something about it below, and a short word at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = self.main = self.below = self.chip = self.aside = ""
        self.tone_name: ToneName = "quiet"

    def show_line(
        self,
        sign: str,
        main: str,
        below: str = "",
        *,
        chip: str = "",
        tone_name: ToneName = "quiet",
        aside: str = "",
    ) -> None:
        """Take what to show; `aside` is said quietly before the word at the right."""
        self.sign, self.main, self.below = sign, main, below
        self.chip, self.tone_name, self.aside = chip, tone_name, aside

    def sizeHint(self) -> QSize:
        below = line_height("small") if self.below else 0
        return QSize(20 * QFontMetrics(font("body")).averageCharWidth(), line_height("body") + below + XS)

    def draw(self, painter: QPainter, room: QRect) -> None:
        inside = room.adjusted(XS, XS // 2, -XS, -XS // 2)
        side = line_height("small")
        top = QRect(inside.topLeft(), QSize(inside.width(), line_height("body")))
        icon(self.sign).paint(painter, QRect(inside.left(), top.center().y() - side // 2, side, side))
        right = self._draw_chip(painter, top) if self.chip else 0
        if self.aside:
            width = min(width_of(self.aside, "small"), top.width() // 3)
            room = QRect(top.right() - right - width, top.top(), width, top.height())
            write(painter, room, self.aside, "small", self.ink("quiet"), RIGHT)
            right += width + S
        write(painter, top.adjusted(side + S, 0, -right, 0), self.main, "body", self.ink())
        if self.below:
            rest = QRect(top.left(), top.bottom() + 1, top.width(), line_height("small"))
            write(painter, rest.adjusted(side + S, 0, 0, 0), self.below, "small", self.ink("quiet"))

    def _draw_chip(self, painter: QPainter, top: QRect) -> int:
        """Paint the word at the right and return the room that it takes."""
        width = chip_size(self.chip).width()
        draw_chip(painter, QRect(top.right() - width, top.top(), width, top.height()), self.chip, self.tone_name)
        return width + S


class Figure(Item):
    """A number in the table of what is due."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said, self.tone_name = "", ""

    def show_figure(self, said: str, tone_name: str) -> None:
        self.said, self.tone_name = said, tone_name

    def sizeHint(self) -> QSize:
        return QSize(5 * QFontMetrics(font("body")).averageCharWidth(), line_height("body") + XS)

    def draw(self, painter: QPainter, room: QRect) -> None:
        step: Step = "heading" if self.tone_name == "bad" else "body"
        write(painter, room, self.said, step, self.ink(self.tone_name), MIDDLE)
