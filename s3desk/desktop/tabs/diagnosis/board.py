"""The board of findings: by kind, or as a SWOT table of the same records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import cast

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.arrangement import Arrangement, Badge, Column, Face
from s3desk.desktop.kit.capturing_board import CapturingBoard
from s3desk.desktop.look import ToneName
from s3desk.desktop.tabs.diagnosis.counters import Counters
from s3desk.desktop.tabs.diagnosis.said import mean_said
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Record
from s3desk.domain.diagnosis import Finding, FindingKind, Quadrant
from s3desk.domain.fold import fold
from s3desk.domain.guiding import guiding
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.capturing import CAPTURES
from s3desk.services.diagnosis import STANDING, TO_ANSWER, Footing, footings, in_quadrant, of_kinds
from s3desk.services.ports import Questions
from s3desk.services.query import AnyOf, Order, Test, Where
from s3desk.services.sieves import Moment

_ORDER = (Order("importance", descending=True), Order("statement"))
_LOOKS: dict[FindingKind, tuple[Message, str, ToneName]] = {
    FindingKind.WEAKNESS: (message("Weaknesses"), "weakness", "bad"),
    FindingKind.ASSET: (message("Competitive assets"), "strength", "good"),
    FindingKind.BARRIER: (message("Investment barriers"), "barrier", "warning"),
    FindingKind.PARTNERSHIP: (message("Partnerships to deepen"), "partnership", "info"),
}
_QUADRANTS: dict[Quadrant, tuple[FindingKind, str, ToneName]] = {
    Quadrant.STRENGTHS: (FindingKind.ASSET, "strength", "good"),
    Quadrant.WEAKNESSES: (FindingKind.WEAKNESS, "weakness", "bad"),
    Quadrant.OPPORTUNITIES: (FindingKind.OPPORTUNITY, "opportunity", "info"),
    Quadrant.THREATS: (FindingKind.THREAT, "threat", "warning"),
}


def _kinds(at: Moment) -> tuple[Column, ...]:
    shown = tuple(
        Column(kind.value, label, of_kinds(kind), {"kind": kind}, icon, tone)
        for kind, (label, icon, tone) in _LOOKS.items()
    )
    others = tuple(kind for kind in FindingKind if kind not in _LOOKS)
    rest = AnyOf((*of_kinds(*others), Where("kind", Test.EMPTY)))
    return (*shown, Column("others", message("Other kinds"), (rest,), None, "more", quiet=True))


def _quadrants(at: Moment) -> tuple[Column, ...]:
    return tuple(
        Column(
            quadrant.value,
            Message(quadrant.label),
            in_quadrant(quadrant),
            {"kind": kind},
            icon,
            tone,
            guiding(quadrant),
        )
        for quadrant, (kind, icon, tone) in _QUADRANTS.items()
    )


def _describe(
    plain: Collection[FindingKind],
    questions: Questions,
    records: Sequence[Record],
    words: QtWords,
    at: Moment,
) -> Mapping[RecordId, Face]:
    """Say of each finding what it stands on, what is missing, how it was judged; the kind, where it is not `plain`."""
    findings = [cast("Finding", each) for each in records]
    known = footings(questions, [each.id for each in findings])
    said = Counter(fold(each.statement) for each in findings if each.statement)
    twins = {each.id for each in findings if said[fold(each.statement)] > 1}
    return {each.id: _face(each, known[each.id], words, plain, is_twin=each.id in twins) for each in findings}


def _face(finding: Finding, footing: Footing, words: QtWords, plain: Collection[FindingKind], *, is_twin: bool) -> Face:
    badges = [Badge(words.say(message("Looks like another")), "info", "copy")] if is_twin else []
    if not footing.evidence:
        badges.append(Badge(words.say(message("No evidence")), "warning", "warning"))
    if not footing.answers and finding.kind in TO_ANSWER:
        badges.append(Badge(words.say(message("No action")), "bad", "unlink"))
    kind = "" if finding.kind is None or finding.kind in plain else words.label(finding.kind)
    return Face(kind, (*badges, *_figures(finding, footing, words)))


def _figures(finding: Finding, footing: Footing, words: QtWords) -> Iterator[Badge]:
    if footing.evidence:
        said = message("{0} pieces of evidence", footing.evidence, count=0)
        yield Badge(words.whole(footing.evidence), "quiet", "evidence", words.say(said))
    if finding.importance:
        yield Badge(
            words.whole(finding.importance), "quiet", "star", words.say(message("importance {0}", finding.importance))
        )
    if footing.mean.value is not None:
        score = mean_said(words, footing.mean.value)
        yield Badge(score, "quiet", "score", words.say(message("score {0}", score)))
    if finding.heard and finding.heard > 1:
        said = message("said {0} times", finding.heard, count=0)
        yield Badge(f"{words.whole(finding.heard)}×", "quiet", "comments", words.say(said))


_LINKS = ("theme",)
_of_kind = partial(_describe, frozenset(_LOOKS))
_of_quadrant = partial(_describe, frozenset(kind for kind, _, _ in _QUADRANTS.values()))
ARRANGEMENTS = (
    Arrangement("kinds", message("By kind"), "finding", _kinds, _of_kind, _ORDER, STANDING, _LINKS),
    Arrangement("swot", message("SWOT"), "finding", _quadrants, _of_quadrant, _ORDER, STANDING, _LINKS, rows=2),
)


class FindingsBoard(CapturingBoard):
    """Weaknesses, assets, barriers and partnerships as cards, with what each of them lacks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._counters: Counters | None = None
        super().__init__(ARRANGEMENTS, CAPTURES["finding"], desk, parent)
        icons = {"no_evidence": "warning", "unanswered": "unlink", "contradicted": "conflict", "no_kind": "unknown"}
        self._counters = Counters(desk, "finding", icons, self)
        self.ui.counters.addWidget(self._counters, 1)

    def shown(self) -> None:
        super().shown()
        if self._counters is not None:
            self._counters.load()

    def also_concerns(self) -> set[str]:
        return {"evidence", "action", "objective", "score"}
