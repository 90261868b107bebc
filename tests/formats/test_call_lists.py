"""Call lists without budgets or from spreadsheets: the portal's file of all grants, and tables by call id."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.funding import DeadlineModel
from s3desk.domain.plan import FundingLevel
from s3desk.domain.values import Money
from s3desk.formats import readers
from s3desk.formats.calls_bulk import CallsBulk
from s3desk.formats.calls_table import CALL_LIST, CallsTable
from tests.formats.test_calls import answer, cutoffs, feed, only, read, result


def bulk(path: Path, *items: dict[str, Any], live: int = 100) -> Path:
    status = {"id": 31094502, "abbreviation": "Open", "description": "Open"}
    grants = [
        {"type": 1, "ccm2Id": 1000 + n, "identifier": f"T-{n}", "title": "t", "status": status} for n in range(live)
    ]
    path.write_text(json.dumps({"fundingData": {"GrantTenderObj": [*grants, *items]}}))
    return path


def test_the_file_of_all_grants_gives_those_that_can_be_applied_for(tmp_path: Path) -> None:
    item = {
        "type": "1",
        "ccm2Id": 48400948,
        "identifier": "T-1",
        "title": "T",
        "status": {"id": 31094501, "description": "Forthcoming"},
        "frameworkProgramme": {"id": 43108390, "abbreviation": "HORIZON"},
        "plannedOpeningDateLong": 1781128800000,
        "deadlineDatesLong": [1790089200000],
        "actions": [{"types": ["RIA"], "deadlineDates": ["1790028000000"]}],
        "keywords": ["a"],
    }
    closed = {"type": 1, "ccm2Id": 1, "status": {"id": 31094503}}
    tender = {"type": 0, "ccm2Id": 2, "status": {"id": 31094502}}
    path = bulk(tmp_path / "b.json", item, closed, tender)
    assert CallsBulk().recognises(path.name, path.read_bytes())
    rows = read(CallsBulk(), path)
    calls = [row for row in rows if row.type == "call"]
    assert len(calls) == 101
    assert calls[-1].values["reference"] == "48400948TOPICSen"
    assert calls[-1].values["programme"] == "HORIZON"
    assert calls[-1].values["opening"] == date(2026, 6, 11)
    assert cutoffs(rows) == ["2026-09-22T15:00:00Z Europe/Brussels"]
    listed = {**item, "frameworkProgramme": [{"abbreviation": "HORIZON"}, {"description": "DIGITAL"}]}
    assert read(CallsBulk(), bulk(path, listed))[-2].values["programme"] == "HORIZON, DIGITAL"


def test_a_stump_of_the_file_of_all_grants_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="lists only 99 grants"):
        list(CallsBulk().rows(bulk(tmp_path / "b.json", live=99)))
    with pytest.raises(OfficeError, match="item 101: the number"):
        list(CallsBulk().rows(bulk(tmp_path / "b.json", {"status": {"id": 31094501}})))
    with pytest.raises(OfficeError, match="not the portal's file"):
        list(CallsBulk().rows(bulk(tmp_path / "b.json", live=0)))


TABLE = (
    "call_id;programme;level;title;opens;deadline_local;tz;stages;cutoffs;rate_pct;budget_eur;link;checked_on\r\n"
    "CALL-01;H2020;EU;Value chains;12.11.2019;12.03.2020 17:00;Europe/Brussels;2;"
    "12.03.2020 17:00|10.09.2020 17:00;75;24.000.000,00;https://example.invalid/1;02.03.2020\r\n"
    "CALL-05;ERDF;Regional;Ayudas;15.01.2020;27.03.2020 14:00;Europe/Madrid;1;;50;7.250.000,50;;20.02.2020\r\n"
    "CALL-08;ESF;National;Vouchers;10.01.2020;;;1;;60;1.000.000,00;;\r\n"
)


def table(path: Path, text: str = TABLE) -> Path:
    path.write_bytes(text.encode("utf-8-sig"))
    return path


def test_a_call_list_from_a_spreadsheet_is_keyed_by_call_id(tmp_path: Path) -> None:
    path = table(tmp_path / "calls.csv")
    assert CallsTable().recognises(path.name, path.read_bytes())
    rows = read(CallsTable(), path)
    calls = [row.values for row in rows if row.type == "call"]
    assert [each["reference"] for each in calls] == ["CALL-01", "CALL-05", "CALL-08"]
    assert {each["source"] for each in calls} == {CALL_LIST}
    assert calls[0]["deadline_model"] is DeadlineModel.TWO_STAGE
    assert calls[1]["budget"] == Money(725000050)
    assert calls[1]["rate"] == Decimal(50)
    assert calls[1]["level"] is FundingLevel.REGIONAL
    assert "deadline_model" not in calls[2]
    assert cutoffs(rows) == [
        "2020-03-12T16:00:00Z Europe/Brussels",
        "2020-09-10T15:00:00Z Europe/Brussels",
        "2020-03-27T13:00:00Z Europe/Madrid",
    ]


def test_a_call_list_in_excel_is_read_alike(tmp_path: Path) -> None:
    import xlsxwriter

    from s3desk.formats.records_table import RecordsTable

    path = tmp_path / "calls.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("Convocatorias")
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        page.write_row(0, 0, ["Call ID", "Title", "Programme", "Opening", "Deadline", "Budget EUR", "TZ"])
        page.write_row(1, 0, ["7", "Net", "ERDF"])
        page.write_datetime(1, 3, date(2020, 1, 15), day)
        page.write_datetime(1, 4, date(2020, 3, 27), day)
        page.write_row(1, 5, [7250000.5, "Europe/Madrid"])
    assert list(RecordsTable().rows(path)) == list(CallsTable().rows(path))
    found = only(CallsTable(), path)
    assert (found["reference"], found["opening"], found["budget"]) == ("7", date(2020, 1, 15), Money(725000050))
    assert cutoffs(read(CallsTable(), path)) == ["2020-03-27T16:00:00Z Europe/Madrid"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("12.11.2019", "31.02.2019", 'row 2: the opening date "31.02.2019" cannot be read'),
        ("Europe/Madrid", "Europe/Nowhere", "row 3: the deadline"),
        ("24.000.000,00", "viel", 'row 2: the budget "viel"'),
        ("Regional", "Local", r'row 3: the level "Local" \(EU, national'),
        ("CALL-08", "CALL-01", r'row 4: the call id "CALL-01" \(it stands in row 2 too\)'),
        ("Ayudas", "", "row 3: the title cannot"),
        ("CALL-05", "", "row 3: the call id cannot"),
        ("Vouchers;10.01.2020;;;1;;60;1.000.000,00;;\r\n", "Vou", "damaged at row 4"),
        ("call_id", "nummer", "is not a call list"),
    ],
)
def test_a_call_list_with_an_odd_cell_is_refused_with_its_row(old: str, new: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=words):
        list(CallsTable().rows(table(tmp_path / "calls.csv", TABLE.replace(old, new, 1))))


def test_each_kind_is_recognised_by_its_own_reader_only(tmp_path: Path) -> None:
    files = {
        "calls-feed": feed(tmp_path / "a.json", {}),
        "calls-search": answer(tmp_path / "b.json", result()),
        "calls-bulk": bulk(tmp_path / "c.json"),
        "calls-table": table(tmp_path / "d.csv"),
    }
    for kind, path in files.items():
        head = path.read_bytes()[:65536]
        assert [each.kind for each in readers() if each.recognises(path.name, head)] == [kind]
