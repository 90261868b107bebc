"""What the Overview shows, asked at once on the reader thread, and again when it concerns it or the day changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.forms.ui_overview import Ui_Overview
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import L
from s3desk.desktop.settings import file_seen
from s3desk.desktop.tabs.overview.chart import MoneyChart
from s3desk.desktop.tabs.overview.ring import Ring
from s3desk.desktop.tabs.overview.sections import Chain, Deadlines, DueTable, NewsLines, Steps
from s3desk.desktop.tabs.overview.welcome import Welcome
from s3desk.services.overview import TYPES, Overview, next_instant, overview
from s3desk.services.ports import Done, Questions

AFTER_MS = 300
"""A change is waited for this long: several often come together."""
CLOCK_MS = 30_000
DEEDS = 5
MORE_DEEDS = 50
NARROW = 56
"""In heights of a line, as in pages: large text is narrow too."""
FIGURES, WELCOME = range(2)


class OverviewView(View):
    """Fills the cards of its form; what is not in front is asked when it comes there."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Overview()
        self.ui.setupUi(self)
        self.found: Overview | None = None
        self._asked: Job | None = None
        self._is_stale = False
        self._deeds = DEEDS
        self._add_sections()
        self._after = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._after.timeout.connect(self.load)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self.look_at_clock)
        desk.changed.connect(self._follow)
        for ring in self.rings():
            ring.reached.connect(self._bring_into_sight)

    def _add_sections(self) -> None:
        ui, desk = self.ui, self.desk
        self.steps = Steps(desk, ui.steps, ui.steps_grid)
        self.deadlines = Deadlines(desk, ui.deadlines_card, ui.deadlines_column, ui.no_deadlines)
        self.due = DueTable(desk, ui.due_card, ui.due_column)
        self.chain = Chain(desk, ui.chain_card, ui.chain_column)
        self.news = NewsLines(desk, ui.news_card, ui.news_column, ui.no_news, self.show_more_news)
        self.chart = MoneyChart(desk, ui.money_card)
        ui.money_column.addWidget(self.chart)
        self.table: QWidget | None = None
        self.welcome: Welcome | None = None
        ui.seen.setToolTip(desk.say("I have seen this: show only what comes from now on"))
        ui.as_table.setToolTip(desk.say("Show the figures as a table"))
        ui.seen.clicked.connect(self.mark_seen)
        ui.as_table.toggled.connect(self._show_money)
        ui.figures.hide()

    def rings(self) -> list[Ring]:
        """Return the cards' rings in the order of the eye."""
        cards = (self.steps, self.deadlines, self.due, self.chain, self.news, self.chart)
        return [each.ring for each in cards]

    @Slot(QWidget)
    def _bring_into_sight(self, item: QWidget) -> None:
        self.ui.scroll.ensureWidgetVisible(item, 0, L)

    # ---- asking

    @Slot()
    def load(self) -> None:
        self._after.stop()
        self._is_stale = False
        if not self.desk.is_open or self.desk.path is None:
            return
        at, author, limit = self.desk.moment(), self.desk.office.author, self._deeds
        mark = bytes.fromhex(self._seen()[0])

        def question(questions: Questions) -> Overview:
            from s3desk.services.team import me

            now = at if at.me is not None else replace(at, me=me(questions, author))
            return overview(questions, now, mark, limit)

        self._asked = self.desk.ask(question, self._show, instead_of=self._asked)

    def _seen(self) -> tuple[str, str]:
        """Return the mark up to which others' work was seen, and when that was; empty on a first visit."""
        known = self.desk.settings.get(file_seen(self.desk.path)) if self.desk.path else []
        return (known[0], known[1]) if len(known) == 2 else ("", "")

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, TYPES):
            self._ask_soon()

    def _ask_soon(self) -> None:
        if self.isVisible():
            self._after.start()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Make good what was missed behind other tabs."""
        self._clock.start()
        if self._is_stale:
            self.load()
        else:
            self.look_at_clock()

    @Slot()
    def look_at_clock(self) -> None:
        """Ask again when another day has begun or a cut-off has passed."""
        if self.found is None or not self.isVisible():
            return
        passes = next_instant(self.found)
        if self.found.at.today != self.desk.today() or (passes is not None and passes <= self.desk.now()):
            self.load()

    # ---- showing

    def _show(self, found: Overview) -> None:
        self.found = found
        self.steps.show(found)
        self._greet(found)
        if found.is_empty:
            return
        self.deadlines.show(found)
        self.due.show(found)
        self.chain.show(found)
        seen = self._seen()[1] if found.news.since_mark else ""
        self.news.show(found, self.desk.words.moment(datetime.fromisoformat(seen)) if seen else "")
        self.ui.seen.setVisible(bool(found.news.deeds))
        self._show_money()

    def _greet(self, found: Overview) -> None:
        """Say what to do first where nothing is yet; else show the figures."""
        if found.is_empty and self.welcome is None:
            self.welcome = Welcome(self.desk, self.ui.below)
            self.ui.below.addWidget(self.welcome)
        self.ui.below.setCurrentIndex(WELCOME if found.is_empty else FIGURES)
        self.ui.figures.setVisible(not found.is_empty)

    @Slot()
    def _show_money(self) -> None:
        found = self.found
        if found is None:
            return
        as_table = self.ui.as_table.isChecked()
        if as_table:
            from s3desk.desktop.tabs.overview.figures import MoneyTable

            if not isinstance(self.table, MoneyTable):
                self.table = MoneyTable(self.desk, self.ui.money_card)
                self.ui.money_column.addWidget(self.table)
            self.table.show_money(found)
        self.chart.show_money(found)
        self.chart.setVisible(bool(found.money) and not as_table)
        if self.table is not None:
            self.table.setVisible(bool(found.money) and as_table)
        self.ui.as_table.setVisible(bool(found.money))
        self.ui.no_money.setVisible(not found.money)
        self.ui.no_money.setText(self.desk.say("No budget line and no financing share yet; they belong to actions."))

    def show_more_news(self) -> None:
        """Tell more of what others did."""
        self._deeds += MORE_DEEDS
        self.load()

    @Slot()
    def mark_seen(self) -> None:
        """Take what is told as seen."""
        self._keep_mark()
        self._deeds = DEEDS
        self.load()

    def _keep_mark(self) -> None:
        if self.found is not None and self.desk.path is not None:
            seen = [self.found.news.mark.hex(), self.desk.now().astimezone(UTC).isoformat()]
            self.desk.settings.set(file_seen(self.desk.path), seen)

    # ---- what a page expects

    def clear(self) -> None:
        self._keep_mark()
        self.found = None
        self._deeds = DEEDS
        self.ui.figures.hide()

    def remember(self) -> None:
        self._keep_mark()

    def pane(self) -> QWidget:
        return self.steps.ring.stop or self

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where it is narrow."""
        narrow = event.size().width() < NARROW * self.fontMetrics().height()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.ui.columns.direction() is not way:
            self.ui.columns.setDirection(way)
            self.steps.lay_out(narrow=narrow)
        super().resizeEvent(event)
