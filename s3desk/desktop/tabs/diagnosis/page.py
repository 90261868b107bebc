"""The page of the tab diagnosis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.page import Page
from s3desk.desktop.kit.view import Entry, View
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message


def _board(desk: Desk, parent: QWidget) -> View:
    from s3desk.desktop.tabs.diagnosis.board import FindingsBoard

    return FindingsBoard(desk, parent)


def _scores(desk: Desk, parent: QWidget) -> View:
    from s3desk.desktop.tabs.diagnosis.scores import ScoresView

    return ScoresView(desk, parent)


def _charts(desk: Desk, parent: QWidget) -> View:
    from s3desk.desktop.tabs.diagnosis.charts import ChartsView

    return ChartsView(desk, parent)


def _figures(desk: Desk, parent: QWidget) -> View:
    from s3desk.desktop.tabs.diagnosis.figures import FiguresView

    return FiguresView(desk, parent)


ENTRIES = (
    Entry("board", message("Board"), "board", _board, ("finding",)),
    Entry("scores", message("Scoring"), "score", _scores),
    Entry("charts", message("Charts"), "chart", _charts),
    Entry("figures", message("Figures"), "line_chart", _figures),
)


class DiagnosisPage(Page):
    """Shows what is strong and weak in the region, with evidence, indicators and scores."""

    def __init__(self, desk: Desk, types: Sequence[RecordType], parent: QWidget | None = None) -> None:
        super().__init__(desk, "diagnosis", ENTRIES, types, parent)
