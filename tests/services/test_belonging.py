"""All records of a query, some at a time."""

from s3desk.services.belonging import every
from s3desk.services.importing import ApplyImport, plan_import
from s3desk.services.outside import Row
from s3desk.services.query import Order, Query, Test, Where


def test_a_large_type_is_sorted_once_and_read_page_by_page(workspace, monkeypatch):
    rows = [Row("theme", {"name": f"Theme {number:04}", "number": number % 7}, "") for number in range(1_203)]
    workspace.run(ApplyImport(plan_import(workspace.questions, rows)))
    asked = []

    def note(name, ask):
        return lambda *given: asked.append(name) or ask(*given)

    for name in ("ids", "find", "get_many"):
        monkeypatch.setattr(workspace.questions, name, note(name, getattr(workspace.questions, name)))
    ordered = Query("theme", (Where("number", Test.MORE, 2),), (Order("number", descending=True), Order("name")))
    found = [(each.number, each.name) for each in every(workspace.questions, ordered)]
    assert found == sorted(
        ((n % 7, f"Theme {n:04}") for n in range(1_203) if n % 7 > 2), key=lambda it: (-it[0], it[1])
    )
    assert asked == ["ids", "get_many", "get_many"]
