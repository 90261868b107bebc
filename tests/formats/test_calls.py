"""Call lists: one topic once, keyed by reference, its own budget, its deadlines at 17:00 in Brussels."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.funding import CallKind, DeadlineModel
from s3desk.domain.plain import checked, record_key
from s3desk.domain.plan import FundingLevel
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import Instant, Money
from s3desk.formats.calls import PORTAL, deadline, one_version
from s3desk.formats.calls_feed import CallsFeed
from s3desk.formats.calls_search import CallsSearch
from s3desk.services.outside import Reader, Row

GRANT: dict[str, Any] = {
    "id": "100TOPICSen",
    "identifier": "LIFE-2026-X",
    "title": "Heat &amp; waste\n of towns",
    "url": "https://example.invalid/x",
    "callIdentifier": "LIFE-2026",
    "callTitle": "LIFE",
    "abstract": "First.\r\n\r\nSecond &lt;2 %.",
    "actionType": "LIFE  Project Grants",
    "status": {"id": "31094502", "label": "Open for submission"},
    "kind": {"id": "1", "label": "Grant"},
    "startDate": "2026-04-21T00:00:00.000Z",
    "deadlineDate": "2026-09-22T00:00:00.000Z",
    "frameworkProgrammes": [{"id": "43252405", "label": "Programme for the Environment (LIFE)"}],
    "budget": {"totalBudgetEur": 72323812.37, "expectedGrants": 5, "minContributionEur": 1, "maxContributionEur": 2},
    "somethingNew": {"deep": [1, 2]},
}


def feed(path: Path, *grants: dict[str, Any], **more: Any) -> Path:
    told = {"generatedAt": "2026-08-22T05:41:38.000Z", **more, "grants": [{**GRANT, **grant} for grant in grants]}
    path.write_text(json.dumps(told), "utf-8")
    return path


def read(reader: Reader, path: Path) -> list[Row]:
    """Read a file and check that the workspace could take each value, and that calls are keyed."""
    rows = list(reader.rows(path))
    types = catalogue()
    calls = set()
    for row in rows:
        for name, value in row.values.items():
            field = types[row.type].field(name)
            assert field is not None
            assert checked(field, value) == value
        if row.type == "call":
            calls.add(record_key(types["call"], row.values))
        else:
            assert row.values["call"] in calls
    return rows


def only(reader: Reader, path: Path) -> dict[str, Any]:
    (row,) = [row for row in read(reader, path) if row.type == "call"]
    return dict(row.values)


def cutoffs(rows: list[Row]) -> list[str]:
    return [str(row.values["at"]) for row in rows if row.type == "cutoff"]


def test_a_record_of_the_feed_becomes_a_call_with_a_cutoff(tmp_path: Path) -> None:
    rows = read(CallsFeed(), feed(tmp_path / "f.json", {}))
    assert rows[0].values == {
        "reference": "100TOPICSen",
        "identifier": "LIFE-2026-X",
        "title": "Heat & waste of towns",
        "programme": "LIFE",
        "call_identifier": "LIFE-2026",
        "call_title": "LIFE",
        "type_of_action": "LIFE Project Grants",
        "kind": CallKind.TOPIC,
        "status_said": "Open for submission",
        "budget": Money(7232381237),
        "expected_grants": 5,
        "min_contribution": Money(100),
        "max_contribution": Money(200),
        "opening": date(2026, 4, 21),
        "description": "First.\n\nSecond <2 %.",
        "url": "https://example.invalid/x",
        "checked_on": date(2026, 8, 22),
        "level": FundingLevel.EU,
        "source": PORTAL,
    }
    assert cutoffs(rows) == ["2026-09-22T15:00:00Z Europe/Brussels"]
    assert rows[1].values["position"] == 1
    assert rows[0].at == "record 1"


def test_what_the_feed_does_not_say_stays_empty(tmp_path: Path) -> None:
    empty = {"budget": None, "deadlineDate": None, "abstract": None, "callTitle": None, "actionType": None}
    rows = read(CallsFeed(), feed(tmp_path / "f.json", empty))
    assert len(rows) == 1
    assert not {"budget", "expected_grants", "description", "call_title"} & rows[0].values.keys()


def test_a_cascade_call_stays_apart_from_its_parent(tmp_path: Path) -> None:
    child = {"id": "15342COMPETITIVE_CALLen", "kind": {"id": "8"}}
    rows = read(CallsFeed(), feed(tmp_path / "f.json", {}, child))
    calls = [row.values for row in rows if row.type == "call"]
    assert [each["identifier"] for each in calls] == ["LIFE-2026-X"] * 2
    assert [each["kind"] for each in calls] == [CallKind.TOPIC, CallKind.CASCADE]
    assert len({each["reference"] for each in calls}) == 2


def test_a_gzipped_feed_is_read(tmp_path: Path) -> None:
    plain = feed(tmp_path / "f.json", {}, {})
    packed = tmp_path / "f.json.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert CallsFeed().recognises(packed.name, packed.read_bytes())
    assert list(CallsFeed().rows(packed)) == list(CallsFeed().rows(plain))
    packed.write_bytes(packed.read_bytes()[:-20])
    with pytest.raises(OfficeError, match="cut short or damaged"):
        list(CallsFeed().rows(packed))


@pytest.mark.parametrize(
    ("grant", "words"),
    [
        ({"id": None}, "record 2: the id cannot be read"),
        ({"title": " "}, "record 2: the title cannot"),
        ({"title": ["x"]}, "record 2: the title cannot"),
        ({"kind": "x"}, "record 2: the kind cannot"),
        ({"deadlineDate": "2026-13-45T00:00:00.000Z"}, "record 2: the deadline cannot"),
        ({"deadlineDate": "soon"}, "record 2: the deadline cannot"),
        ({"startDate": "2026-02-30"}, "record 2: the opening date cannot"),
        ({"startDate": 20260230}, "record 2: the opening date cannot"),
        ({"budget": {"totalBudgetEur": -1}}, "record 2: the budget cannot"),
        ({"budget": {"totalBudgetEur": True}}, "record 2: the budget cannot"),
        ({"budget": {"totalBudgetEur": 10**16}}, "record 2: the budget cannot"),
        ({"budget": {"expectedGrants": 1.5}}, "record 2: the number of grants cannot"),
        ({"frameworkProgrammes": "x"}, "record 2: programmes cannot"),
    ],
)
def test_a_record_that_cannot_be_read_is_named_and_refused(grant: dict[str, Any], words: str, tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=words):
        list(CallsFeed().rows(feed(tmp_path / "f.json", {}, grant)))


def test_a_feed_without_calls_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="not a feed of calls"):
        list(CallsFeed().rows(feed(tmp_path / "f.json")))


def test_nesting_and_numbers_without_end_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    for hostile in ('{"grants":[' + '{"a":' * 300_000, '{"grants":[{"id":' + "9" * 100_000, '{"grants":[1e999999999,'):
        path.write_text(hostile)
        with pytest.raises(OfficeError, match=r"cut short or damaged|the record cannot be read"):
            list(CallsFeed().rows(path))


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    def enough(done: int, whole: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(CallsFeed().rows(feed(tmp_path / "f.json", {}), enough))


@pytest.mark.parametrize(
    ("stamp", "utc"),
    [
        ("2026-09-22T00:00:00.000Z", "2026-09-22T15:00:00Z"),
        ("2026-12-01T00:00:00.000+0000", "2026-12-01T16:00:00Z"),
        ("2026-09-22T17:00:00.000Z", "2026-09-22T15:00:00Z"),
        ("2026-12-01T17:00:00.000+0000", "2026-12-01T16:00:00Z"),
        ("2026-09-22", "2026-09-22T15:00:00Z"),
        ("2026-09-22T23:59:23.000Z", "2026-09-22T21:59:00Z"),
        ("2026-09-22T14:00:00.000+0300", "2026-09-22T11:00:00Z"),
        ("2026-09-22 14:00", "2026-09-22T12:00:00Z"),
    ],
)
def test_deadlines_are_meant_in_brussels(stamp: str, utc: str) -> None:
    assert str(deadline(stamp, "it")) == f"{utc} Europe/Brussels"


@pytest.mark.parametrize(
    ("reference", "same"),
    [
        ("48400948TOPICSsv", "48400948TOPICSen"),
        ("15342COMPETITIVE_CALLen", "15342COMPETITIVE_CALLen"),
        ("186723PROSPECTSEN", "186723PROSPECTSEN"),
        ("x", "x"),
    ],
)
def test_languages_of_a_topic_share_one_reference(reference: str, same: str) -> None:
    assert one_version(reference) == same


OVERVIEW = {
    "budgetTopicActionMap": {
        "1": [{"action": "T-1 - RIA", "budgetYearMap": {"2026": "10000000", "2027": 5000000}, "expectedGrants": 2,
               "minContribution": 4000000, "maxContribution": 0, "deadlineDates": ["2026-02-03", "2026-09-01"]}],
        "2": [{"action": "T-10 - RIA", "budgetYearMap": {"2026": "90000000"}, "expectedGrants": 9}],
        "3": [{"action": "T-1 - CSA", "budgetYearMap": {"2026": "1000000"}, "expectedGrants": 1, "maxContribution": 7}],
    }
}  # fmt: skip


def result(language: str = "en", number: int = 1, **metadata: Any) -> dict[str, Any]:
    told = {
        "type": ["1"],
        "identifier": ["T-1"],
        "title": [f"Title {language}"],
        "status": ["31094501"],
        "frameworkProgramme": ["43108390"],
        "deadlineDate": ["2026-09-01T00:00:00.000+0000"],
        "startDate": ["2026-05-10T00:00:00.000+0000"],
        "deadlineModel": ["two-stage"],
        "typesOfAction": ["HORIZON  Research"],
        "budgetOverview": [json.dumps(OVERVIEW)],
        "descriptionByte": ['<span class="topicdescriptionkind">Scope:</span><p>A <b>b</b></p><script>x()</script>'],
        "keywords": ["a", "a", "b"],
        "esDA_IngestDate": ["2026-05-01T04:12:41.938+0200"],
        "url": ["https://example.invalid/T-1.json"],
        **metadata,
    }
    return {"reference": f"{number}TOPICS{language}", "language": language, "summary": "S", "metadata": told}


def answer(path: Path, *results: dict[str, Any], encoding: str = "utf-8") -> Path:
    path.write_bytes(json.dumps({"apiVersion": "2", "results": results}, ensure_ascii=False).encode(encoding))
    return path


def test_a_topic_in_many_languages_comes_once_in_english_and_news_not_at_all(tmp_path: Path) -> None:
    news = result(type=["6"], number=7)
    path = answer(tmp_path / "s.json", result("sv"), result("cs"), news, result("en"), result("nl"))
    rows = read(CallsSearch(), path)
    assert rows[0].values == {
        "reference": "1TOPICSen",
        "identifier": "T-1",
        "title": "Title en",
        "programme": "HORIZON",
        "type_of_action": "HORIZON Research",
        "kind": CallKind.TOPIC,
        "status_said": "Forthcoming",
        "budget": Money(1600000000),
        "expected_grants": 3,
        "min_contribution": Money(400000000),
        "max_contribution": Money(700),
        "opening": date(2026, 5, 10),
        "deadline_model": DeadlineModel.TWO_STAGE,
        "description": "### Scope:\n\nA **b**",
        "keywords": "a, b",
        "url": "https://example.invalid/T-1",
        "checked_on": date(2026, 5, 1),
        "level": FundingLevel.EU,
        "source": PORTAL,
    }
    assert cutoffs(rows) == ["2026-02-03T16:00:00Z Europe/Brussels", "2026-09-01T15:00:00Z Europe/Brussels"]
    assert [row.values["stage"] for row in rows[1:]] == [1, 2]
    assert rows[0].at == "result 4"


def test_without_english_the_same_topic_is_the_same_call(tmp_path: Path) -> None:
    found = only(CallsSearch(), answer(tmp_path / "s.json", result("sv"), result("cs")))
    assert (found["reference"], found["title"]) == ("1TOPICSen", "Title cs")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_search_answers_are_read_in_any_unicode(encoding: str, tmp_path: Path) -> None:
    path = answer(tmp_path / "s.json", result(title=["Förvaltning – Ελλάδα"]), encoding=encoding)
    assert CallsSearch().recognises(path.name, path.read_bytes())
    assert only(CallsSearch(), path)["title"] == "Förvaltning – Ελλάδα"


@pytest.mark.parametrize("code_page", ["cp437", "cp850"])
def test_what_a_shell_read_in_its_code_page_is_put_right(code_page: str, tmp_path: Path) -> None:
    path = answer(tmp_path / "s.json", result(title=["Fråga – šđ €"]))
    path.write_bytes(path.read_bytes().decode(code_page).encode("utf-16"))
    assert only(CallsSearch(), path)["title"] == "Fråga – šđ €"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[]", "not an answer of the portal's search"),
        ('{"results": []}', "not an answer"),
        ('{"apiVersion": "2", "results": {}}', "not an answer"),
        ('{"apiVersion": "2", "results": [', "cut short or damaged"),
        ('{"apiVersion": "2", "results": ' + "[" * 100_000, "cut short or damaged"),
        ('{"apiVersion": "2", "results": [1]}', "result 1: the result cannot be read"),
        ('{"apiVersion": "2", "results": [{"metadata": {}}]}', "result 1: the reference cannot"),
        ("\udcff", "cut short or damaged"),
    ],
)
def test_a_foreign_or_damaged_answer_is_refused(content: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(OfficeError, match=words):
        list(CallsSearch().rows(path))


@pytest.mark.parametrize(
    "metadata",
    [
        {"budgetOverview": ["{"]},
        {"budgetOverview": ["[" * 100_000]},
        {
            "budgetOverview": [
                json.dumps({"budgetTopicActionMap": {"1": [{"action": "T-1 x", "budgetYearMap": {"1": "x"}}]}})
            ]
        },
        {"deadlineDate": ["x"]},
        {"title": [7]},
        {"identifier": 7},
    ],
)
def test_an_odd_result_is_named(metadata: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=r"result 2: .* cannot be read"):
        list(CallsSearch().rows(answer(tmp_path / "s.json", result(), result(number=2, **metadata))))


def test_a_search_answer_beyond_the_limit_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = answer(tmp_path / "s.json", result())
    monkeypatch.setattr(CallsSearch, "limit_bytes", 100)
    with pytest.raises(OfficeError, match="too large for this kind"):
        list(CallsSearch().rows(path))


FEED = "eu-grants-feed_2026-08-22_723-open-and-forthcoming.json"


@pytest.mark.samples("calls")
def test_the_real_feed(samples: Path) -> None:
    path = samples / "calls" / FEED
    rows = read(CallsFeed(), path)
    calls = [row.values for row in rows if row.type == "call"]
    raw = json.loads(path.read_text("utf-8"))["grants"]
    assert len(calls) == len(raw) == 723
    assert len({each["reference"] for each in calls}) == 723
    assert len(rows) - len(calls) == 718
    shared = Counter(each["identifier"] for each in calls)
    assert sum(1 for count in shared.values() if count > 1) == 17
    assert sum(count for count in shared.values() if count > 1) == 57
    assert sum("budget" not in each for each in calls) == 111
    assert sum(each["budget"].cents for each in calls if "budget" in each) == 2845130953167  # type: ignore[attr-defined]
    assert Counter(each["kind"] for each in calls) == {CallKind.TOPIC: 615, CallKind.CASCADE: 83, CallKind.CALL: 25}
    assert Counter(each["status_said"] for each in calls) == {"Open for submission": 454, "Forthcoming": 269}
    assert {each["checked_on"] for each in calls} == {date(2026, 8, 22)}
    assert not [each for each in calls if "&amp;" in str(each["title"]) or "\n" in str(each["title"])]
    closing = [row.values["at"] for row in rows if row.type == "cutoff"]
    at_17 = sum(isinstance(each, Instant) and each.there.hour == 17 for each in closing)
    assert at_17 == sum((each["deadlineDate"] or "")[11:16] in {"00:00", "17:00"} for each in raw) == 652


@pytest.mark.samples("calls")
@pytest.mark.parametrize("name", ["sedia_search_AI_page1_size5.json", "sedia_search_AI_size10_UTF16LE-BOM.json"])
def test_the_real_search_answers(name: str, samples: Path) -> None:
    path = samples / "calls" / name
    assert CallsSearch().recognises(name, path.read_bytes()[:65536])
    rows = read(CallsSearch(), path)
    assert [row.type for row in rows] == ["call", "cutoff"]
    found = rows[0].values
    assert found["reference"] == "48400948TOPICSen"
    assert found["title"] == "Software Engineering for AI and generative AI (RIA) (AI/Data/Robotics Partnership)"
    assert found["budget"] == Money(1500000000)
    assert (found["expected_grants"], found["min_contribution"]) == (3, Money(400000000))
    assert "<" not in str(found["description"])
    assert "├" not in str(found["description"])
    assert str(found["description"]).startswith("### Expected Outcome:\n\n- Improved methods")


@pytest.mark.samples("calls")
def test_both_real_search_answers_say_the_same(samples: Path) -> None:
    one, other = (list(CallsSearch().rows(path)) for path in sorted((samples / "calls").glob("sedia*.json")))
    assert [row.values for row in one] == [row.values for row in other]
