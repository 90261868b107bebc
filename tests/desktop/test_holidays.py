"""Working days: the public holidays come from beside the window, and what was counted without them is counted again."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.list_view import ListView
from s3desk.desktop.tabs.team.tasks import Tasks
from s3desk.domain.errors import OfficeError

BIEN_APARECIDA = date(2026, 9, 15)
"""A Tuesday, and a holiday of Cantabria."""


@pytest.fixture
def cantabria(desk: Desk, clerk: Any) -> Desk:
    """Return a desk in Cantabria, a week before its holiday, with tasks due three weeks later."""
    desk.clock = lambda: datetime(2026, 9, 8, 9, tzinfo=UTC)
    clerk.add("region", name="Cantabria", nuts="ES13", country="ES")
    for day in (28, 29, 30):
        clerk.add("task", title=str(day), due=date(2026, 9, day))
    return desk


def titles(view: ListView) -> list[str]:
    return [view.table.index(row, view.table.column_of("title")).data() for row in range(view.table.rowCount())]


def test_a_list_sifted_before_the_holidays_were_known_is_sifted_again(cantabria: Desk, clerk: Any, qtbot: Any):
    view = ListView(cantabria.catalogue["task"], cantabria)
    qtbot.addWidget(view)
    view.load()
    clerk.until(lambda: len(titles(view)) == 3)
    assert cantabria.holidays == frozenset(), "nobody counts working days yet"
    view.sift("soon")
    clerk.until(lambda: BIEN_APARECIDA in cantabria.holidays)
    clerk.until(lambda: titles(view) == ["28", "29"])


def test_the_tasks_count_their_days_again(cantabria: Desk, clerk: Any, qtbot: Any):
    tasks = Tasks(cantabria)
    qtbot.addWidget(tasks)
    tasks.load()
    clerk.until(lambda: [each.days for each in tasks.lines] == [13, 14, 15])


def test_another_region_has_other_holidays(cantabria: Desk, clerk: Any):
    cantabria.present.learn_holidays()
    clerk.until(lambda: BIEN_APARECIDA in cantabria.holidays)
    aragon = clerk.add("region", name="Aragón", nuts="ES24", country="ES")
    clerk.add("plan", title="Plan", region=aragon)
    clerk.until(lambda: BIEN_APARECIDA not in cantabria.holidays)
    assert date(2026, 4, 23) in cantabria.holidays
    cantabria.close()
    assert cantabria.holidays == frozenset()


def test_where_they_cannot_be_found_out_it_is_said(cantabria: Desk, clerk: Any, monkeypatch: pytest.MonkeyPatch):
    def refuse(self: Office, calendar: object, progress: object) -> None:
        raise OfficeError("The work beside the window ended too early; nothing was changed. Try again.")

    monkeypatch.setattr(Office, "holidays", refuse)
    told: list[str] = []
    cantabria.told.connect(lambda news: told.append(cantabria.say(news)))
    cantabria.present.learn_holidays()
    clerk.until(lambda: told == ["The public holidays could not be found out; only weekends are left out."])


def test_their_library_is_loaded_beside_the_window_and_once(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path; from s3desk.app import Office; from s3desk.services.ports import silent;"
        "from s3desk.services.calendar import Calendar;"
        "office = Office(Path(sys.argv[1]), 'Ana');"
        "days = [office.holidays(Calendar('ES', 'CB', (2026,)), silent) for time in range(2)];"
        "print(days[0] == days[1], len(days[0]) > 10, 'holidays' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, capture_output=True, text=True)
    assert ran.stdout.split() == ["True", "True", "False"]
