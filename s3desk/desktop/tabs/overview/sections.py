"""The cards of the Overview, filled from its figures; each item leads to the records behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.deadlines import TONES, days_left, urgency
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.look import S, ToneName
from s3desk.desktop.tabs.overview.items import Figure, Item, Line, StepCard, Tile
from s3desk.desktop.tabs.overview.ring import Ring
from s3desk.desktop.tabs.overview.wording import cutoff_line
from s3desk.domain.messages import message
from s3desk.services.overview import Counter, Overview, Pace, by_person_and_day
from s3desk.services.ports import Deed

AnItem = TypeVar("AnItem", bound=Item)
_PACES: dict[Pace, tuple[str, ToneName]] = {
    Pace.NOT_BEGUN: ("unknown", "quiet"),
    Pace.UNDER_WAY: ("go", "accent"),
    Pace.COMPLETE: ("ok", "good"),
}
_ROWS = {"task": message("Tasks"), "milestone": message("Milestones"), "cutoff": message("Cut-offs")}
_COLUMNS = (
    message("Mine"),
    message("Overdue"),
    message("7 days"),
    message("30 days"),
    message("90 days"),
)


class Lines:
    """Lines below each other in a card: as many as are needed, the others are let go."""

    def __init__(self, column: QVBoxLayout, parent: QWidget) -> None:
        self._column, self._parent = column, parent
        self.items: list[Line] = []

    def fit(self, count: int) -> list[Line]:
        while len(self.items) > count:
            gone = self.items.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.items) < count:
            self.items.append(Line(self._parent))
            self._column.addWidget(self.items[-1])
        return self.items


class Steps:
    """The pilots' four steps, in a row or, where it is narrow, two by two."""

    def __init__(self, desk: Desk, room: QWidget, grid: QGridLayout) -> None:
        self._desk, self._grid = desk, grid
        self.cards = [StepCard(number, room) for number in range(1, 5)]
        self.ring = Ring(room)
        self.ring.take(self.cards)
        self.lay_out(narrow=False)

    def lay_out(self, *, narrow: bool) -> None:
        across = 2 if narrow else 4
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // across, at % across)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < across else 0)

    def show(self, found: Overview) -> None:
        say = self._desk.say
        for card, step in zip(self.cards, found.steps, strict=True):
            sign, tone_name = _PACES[step.pace]
            stands = step.aim if step.pace is Pace.NOT_BEGUN else step.stands
            title, sentence, pace = say(step.label), say(stands), say(step.pace.value)
            card.show_step(title, sentence, pace, sign, tone_name)
            card.tell(f"{card.number}. {title}: {sentence} {pace}", partial(self._desk.turn_to, step.tab))
            card.setToolTip(say(step.aim))


class Chain:
    """What is missing between finding, action and call."""

    def __init__(self, desk: Desk, card: QFrame, column: QVBoxLayout) -> None:
        self._desk = desk
        row = QHBoxLayout()
        row.setSpacing(S)
        column.addLayout(row)
        self.tiles = [Tile(card) for _ in range(4)]
        for each in self.tiles:
            row.addWidget(each, 1)
        self.ring = Ring(card)
        self.ring.take(self.tiles)

    def show(self, found: Overview) -> None:
        for tile, counter in zip(self.tiles, found.chain, strict=True):
            label, of = self._desk.say(counter.label), self._desk.say(self._desk.catalogue[counter.type].plural)
            tile.show_count(self._desk.words.whole(counter.count), label, of, is_good=not counter.count)
            tile.tell(f"{of}, {label}: {counter.count}", partial(_list, self._desk, counter))


class DueTable:
    """How much is due and when, by kind, and the next of it by name."""

    def __init__(self, desk: Desk, card: QFrame, column: QVBoxLayout) -> None:
        self._desk = desk
        self.figures: dict[tuple[int, int], Figure] = {}
        grid = QGridLayout()
        grid.setSpacing(0)
        column.addLayout(grid)
        for at, head in enumerate(_COLUMNS, 1):
            grid.addWidget(quiet(card, desk.say(head), wraps=False), 0, at, Qt.AlignmentFlag.AlignCenter)
            grid.setColumnStretch(at, 1)
        for row, label in enumerate(_ROWS.values(), 1):
            grid.addWidget(QLabel(desk.say(label), card), row, 0)
            for at in range(1, len(_COLUMNS) + 1):
                figure = self.figures[row - 1, at - 1] = Figure(card)
                grid.addWidget(figure, row, at)
        self._lines = Lines(column, card)
        self.ring = Ring(card)

    def show(self, found: Overview) -> None:
        for row, (_, counters) in enumerate(found.spans):
            first = found.mine if row == 0 else None
            for at, counter in enumerate((first, *counters)):
                self._show_figure(self.figures[row, at], counter, at)
        lines = self._lines.fit(len(found.due))
        for line, item in zip(lines, found.due, strict=True):
            said = self._desk.words.day(item.day) if item.day else ""
            away = "" if item.days is None else self._desk.say(days_left(item.days))
            line.show_line(item.type, item.title, chip=away, tone_name=TONES[item.horizon], aside=item.who)
            name = ", ".join(filter(None, (item.title, said, away, item.who)))
            line.tell(name, partial(self._desk.show_record, item.record, item.type))
        self.ring.take([*(each for each in self.figures.values() if not each.isHidden()), *lines])

    def _show_figure(self, figure: Figure, counter: Counter | None, at: int) -> None:
        figure.setVisible(counter is not None)
        if counter is not None:
            tone_name = "quiet" if not counter.count else "bad" if counter.sieve == "overdue" else ""
            figure.show_figure(self._desk.words.whole(counter.count), tone_name)
            label = f"{self._desk.say(_ROWS[counter.type])}, {self._desk.say(counter.label)}: {counter.count}"
            figure.tell(label, partial(_list, self._desk, counter))


class Deadlines:
    """The next cut-offs of calls."""

    def __init__(self, desk: Desk, card: QFrame, column: QVBoxLayout, nothing: QLabel) -> None:
        self._desk, self._nothing = desk, nothing
        self._lines = Lines(column, card)
        self.ring = Ring(card)

    def show(self, found: Overview) -> None:
        self._nothing.setText(self._desk.say("No cut-off lies ahead. Cut-offs belong to calls, in the tab Funding."))
        self._nothing.setVisible(not found.deadlines)
        lines = self._lines.fit(len(found.deadlines))
        for line, each in zip(lines, found.deadlines, strict=True):
            days = each.cutoff.days_left(found.at.today) or 0
            title = each.call.text if each.call is not None else self._desk.say("Without a call")
            when, away = cutoff_line(self._desk.words, each.cutoff), self._desk.say(days_left(days))
            sign = "move" if each.cutoff.moved_from else "cutoff"
            line.show_line(sign, title, when, chip=away, tone_name=urgency(days))
            at = (each.cutoff.id, "cutoff") if each.call is None else (each.call.id, "call")
            line.tell(f"{title}, {when}, {away}", partial(self._desk.show_record, *at))
        self.ring.take(lines)


class NewsLines:
    """What others did since the last visit, by person and day."""

    def __init__(
        self, desk: Desk, card: QFrame, column: QVBoxLayout, nothing: QLabel, more: Callable[[], None]
    ) -> None:
        self._desk, self._card, self._column, self._nothing = desk, card, column, nothing
        self._more = more
        self._shown: list[QWidget] = []
        self.ring = Ring(card)

    def show(self, found: Overview, since: str) -> None:
        news = found.news
        heading = message("Nothing new from others since {0}.", since) if since else message("Nothing from others yet.")
        self._nothing.setText(self._desk.say(heading))
        self._nothing.setVisible(not news.deeds)
        for each in self._shown:
            each.hide()
            each.deleteLater()
        self._shown = []
        lines: list[Line] = []
        for group in by_person_and_day(news.deeds):
            who = f"{group.author}, {self._desk.words.day(group.day)}"
            self._add(quiet(self._card, who, wraps=False))
            lines += [self._deed(each, who) for each in group.deeds]
        if news.more:
            lines.append(self._rest(news.more))
        self.ring.take(lines)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._shown.append(widget)

    def _deed(self, deed: Deed, who: str) -> Line:
        line, record = Line(self._card), deed.record
        said = self._desk.say(deed.label)
        gone = record is not None and record.deleted
        known = record is not None and record.type in self._desk.catalogue
        sign = "history" if record is None or not known else self._desk.catalogue[record.type].icon
        line.show_line(sign, said, chip=self._desk.say("In the trash") if gone else "")
        line.tell(
            f"{who}: {said}", partial(self._desk.show_record, record.id, record.type) if record and known else _stay
        )
        self._add(line)
        return line

    def _rest(self, count: int) -> Line:
        line = Line(self._card)
        said = self._desk.say(message("{0} more", count, count=0))
        line.show_line("more", said)
        line.tell(said, self._more)
        self._add(line)
        return line


def _stay() -> None:
    """Lead nowhere: what was done touched nothing that this program can show."""


def _list(desk: Desk, counter: Counter) -> None:
    desk.list_records(counter.type, counter.sieve)
