"""The view of our applications: a board from first interest to the answer, or by the decision to bid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.arrangement import Arrangement, Badge, Column, Face
from s3desk.desktop.kit.board import Board
from s3desk.desktop.kit.deadlines import days_left, deadline, urgency
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.desktop.tabs.funding.bid_sheet import BidSheet
from s3desk.desktop.tabs.funding.looks import badge, look_of
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Record
from s3desk.domain.funding import Application, Bid, Cutoff, Stage, upcoming
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.values import RecordId
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions
from s3desk.services.query import AnyOf, Condition, Order, Query, Test, Where
from s3desk.services.sieves import Moment

ROOMY = 60
"""How many letters wide the board is at least where its button has a name."""
_RUNNING = {Stage.INTERESTED, Stage.PREPARING, None}


def _stages(at: Moment) -> tuple[Column, ...]:
    return tuple(
        Column(
            stage.value,
            Message(stage.label),
            _is("stage", stage, Stage.INTERESTED),
            {"stage": stage},
            icon=look_of(stage)[1],
            tone=look_of(stage)[0],
            quiet=stage is Stage.REFUSED,
        )
        for stage in Stage
    )


def _bids(at: Moment) -> tuple[Column, ...]:
    return tuple(
        Column(
            bid.value,
            Message(bid.label),
            _is("bid", bid, Bid.OPEN),
            {"bid": bid},
            icon=look_of(bid)[1],
            tone=look_of(bid)[0],
            quiet=bid is Bid.NO_BID,
        )
        for bid in Bid
    )


def _is(field: str, value: object, first: object) -> tuple[Condition, ...]:
    """Return the condition for a column; what nobody has said stands in the first one."""
    said = Where(field, Test.EQUAL, value)
    return (AnyOf((said, Where(field, Test.EMPTY))),) if value is first else (said,)


def describe(questions: Questions, records: Sequence[Record], words: QtWords, at: Moment) -> Mapping[RecordId, Face]:
    """Describe applications for cards, on the reader thread."""
    bids = cast("Sequence[Application]", records)
    cutoffs = _cutoffs(questions, bids)
    titles = questions.titles({each for bid in bids for each in (bid.owner, bid.call) if each is not None})
    faces = {}
    for bid in bids:
        owner = titles[bid.owner].text if bid.owner in titles else ""
        call = titles[bid.call].text if bid.call in titles else ""
        ahead = _next(bid, cutoffs[bid.call], at) if bid.stage in _RUNNING else None
        day = "" if ahead is None or ahead.at is None else words.day(ahead.at.there.date())
        facts = " · ".join(each for each in (day, owner, call if call != bid.title else "") if each)
        faces[bid.id] = Face(facts, tuple(_badges(words, bid, cutoffs[bid.call], at)))
    return faces


def _badges(words: QtWords, bid: Application, cutoffs: Sequence[Cutoff], at: Moment) -> list[Badge]:
    found = []
    if bid.stage in _RUNNING:
        found.append(_deadline_badge(words, bid, cutoffs, at))
        found.append(badge(words, bid.bid or Bid.OPEN))
        if bid.owner is None:
            found.append(Badge(words.say(message("no owner")), "warning", "owner"))
    if bid.stage is not Stage.GRANTED and bid.requested is not None:
        asked = words.money(bid.requested)
        found.append(Badge(asked, "quiet", "euro", said=words.say(message("requested: {0}", asked))))
    if bid.stage is Stage.SUBMITTED and bid.document is None:
        found.append(Badge(words.say(message("no document")), "warning", "file"))
    if bid.stage is Stage.GRANTED and bid.granted is not None:
        found.append(Badge(words.money(bid.granted), "good", "euro"))
    return found


def _next(bid: Application, cutoffs: Sequence[Cutoff], at: Moment) -> Cutoff | None:
    """Return the application's own cut-off while it is ahead, else the next of its call; None when none is."""
    ahead = upcoming(cutoffs, at.now)
    return next((each for each in ahead if each.id == bid.cutoff), ahead[0] if ahead else None)


def _deadline_badge(words: QtWords, bid: Application, cutoffs: Sequence[Cutoff], at: Moment) -> Badge:
    ahead = _next(bid, cutoffs, at)
    days = None if ahead is None else ahead.days_left(at.today)
    if ahead is None or days is None:
        passed = any(each.at is not None for each in cutoffs)
        said = message("deadline passed") if passed else message("no deadline known")
        return Badge(words.say(said), "bad" if passed else "quiet", "overdue" if passed else "unknown")
    whole = words.say(message("Deadline {0}, {1}", deadline(words, ahead.at), days_left(days)))
    return Badge(words.say(days_left(days)), urgency(days), "deadline", said=whole)


def _cutoffs(questions: Questions, bids: Sequence[Application]) -> Mapping[RecordId | None, list[Cutoff]]:
    found: dict[RecordId | None, list[Cutoff]] = defaultdict(list)
    for some in chunks({each.call for each in bids if each.call is not None}):
        query = Query("cutoff", (Where("call", Test.ONE_OF, tuple(some)),))
        for each in cast("list[Cutoff]", questions.find(query)):
            found[each.call].append(each)
    return found


BY_STAGE = Arrangement(
    "stage", message("By stage"), "application", _stages, describe, (Order("title"),), links=("owner",)
)
BY_BID = Arrangement(
    "bid",
    message("By decision to bid"),
    "application",
    _bids,
    describe,
    (Order("title"),),
    where=(AnyOf((Where("stage", Test.ONE_OF, (Stage.INTERESTED, Stage.PREPARING)), Where("stage", Test.EMPTY))),),
    links=("owner",),
)


class ApplicationBoard(Board):
    """Cards move by keys from stage to stage; the bid sheet of the chosen one is one key away."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__([BY_STAGE, BY_BID], desk, parent)
        judge = KeyOrder(mark("Bid sheet"), self.show_bid_sheet, "Ctrl+Shift+B", "score", changes=False)
        self.judge = equip(desk, self, [judge])[judge.text]
        self._button = QToolButton(self)
        self._button.setDefaultAction(self.judge)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui.tools.addWidget(self._button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the button where there is room for it beside the filter."""
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOMY * self.fontMetrics().averageCharWidth()
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        self._button.setToolButtonStyle(style)

    def also_concerns(self) -> set[str]:
        return {"cutoff", "call", "person", "organisation"}

    def show_bid_sheet(self) -> BidSheet | None:
        """Open the bid sheet of the chosen application."""
        chosen = self.current()
        if chosen is None:
            self.desk.told.emit(message("Choose an application first."))
            return None
        dialog = BidSheet(self.desk, chosen, self.window())
        dialog.open()
        return dialog
