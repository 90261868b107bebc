"""A plan on the screen, with days and without."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.values import Place
from tests.desktop.plan.work import PlanWork


@pytest.fixture
def plan(window: MainWindow, office: Any, qtbot: QtBot) -> PlanWork:
    return PlanWork(window, office, qtbot)


@pytest.fixture
def dated(plan: PlanWork) -> PlanWork:
    """Return the plan with days: a1 in June, a2 after it from 1 July."""
    plan.ids["c1"] = plan.office.add(
        "action", title="c1", order=Place(plan.ids["B"], "p"), start=date(2018, 6, 4), end=date(2018, 6, 29)
    )
    plan.ids["c2"] = plan.office.add(
        "action",
        title="c2",
        order=Place(plan.ids["B"], "r"),
        start=date(2018, 7, 2),
        end=date(2018, 7, 31),
        after=frozenset({plan.ids["c1"]}),
    )
    plan.ids["m"] = plan.office.add("milestone", title="m", action=plan.ids["c1"], due=date(2018, 6, 15))
    plan.office.until(lambda: len(plan.shown()) == 11)
    plan.go("c1")
    plan.view.show_timeline(True)
    plan.view.timeline.setFocus()
    return plan
