"""Tokens of a captured line: understood, left as text, or told why."""

from __future__ import annotations

from datetime import date

import pytest

from s3desk.domain.capture import Capture, Chip, Named, Sign, among, days, read_capture
from s3desk.domain.diagnosis import FindingKind, Quadrant, kinds_in
from s3desk.domain.guiding import GUIDING, guiding
from s3desk.domain.reading import Manner
from s3desk.domain.region import Helix

PEOPLE = among(
    [Named("ana", "Ana Ruiz"), Named("antonio", "Antonio Gil"), Named("port", "Port of Santander", ("APS",))]
)
MEANINGS = {
    Sign.WHO: PEOPLE,
    Sign.WHEN: days(Manner(), date(2018, 3, 14), str),
    Sign.THEME: among([Named("energy", "Energy"), Named("ports", "Ports and shipping")]),
}


def read(line: str, several: frozenset[Sign] = frozenset()) -> Capture:
    return read_capture(line, MEANINGS, several)


def test_a_line_without_tokens_is_its_text():
    assert read("  Few   patents ") == Capture("Few patents")


@pytest.mark.parametrize(
    ("line", "text", "chips"),
    [
        ("Call @ana now", "Call now", [("@", "Ana Ruiz")]),
        ("Call @Ana Ruiz now", "Call now", [("@", "Ana Ruiz")]),
        ('Call @"Ana Ruiz" now', "Call now", [("@", "Ana Ruiz")]),
        ("Call @ÁNA RUIZ, then go", "Call , then go", [("@", "Ana Ruiz")]),
        ("Deep quays @aps #ports", "Deep quays", [("@", "Port of Santander"), ("#", "Ports and shipping")]),
        ("Report !28.03.18", "Report", [("!", "2018-03-28")]),
        ("Report !28 March 2018 to all", "Report to all", [("!", "2018-03-28")]),
        ("Report !+2w @gil", "Report", [("!", "2018-03-28"), ("@", "Antonio Gil")]),
        ("Report !fri to all", "Report to all", [("!", "2018-03-16")]),
        ("Report !Friday, then go", "Report , then go", [("!", "2018-03-16")]),
        ("@ana", "", [("@", "Ana Ruiz")]),
    ],
)
def test_tokens_are_understood(line: str, text: str, chips: list[tuple[str, str]]):
    found = read(line)
    assert [(each.sign, each.name) for each in found.chips] == chips
    assert (found.text, found.unread) == (text, ())


@pytest.mark.parametrize(
    "line",
    [
        "Mail ana@region.es",
        "Cost and/or benefit",
        "A + B!",
        "/weakness is text where no kinds are",
        "1 @ 2",
        "50 % ! really",
    ],
)
def test_what_is_no_token_stays(line: str):
    assert read(line) == Capture(" ".join(line.split()))


def test_an_unknown_token_stays_text_and_is_told():
    found = read("Ask @nobody, please")
    assert found.text == "Ask @nobody, please"
    assert [str(each) for each in found.unread] == ['"nobody" is not known here; it stays text.']
    assert str(read('Ask @"No Body"').unread[0]) == '"No Body" is not known here; it stays text.'


def test_a_token_that_may_mean_several_stays_text():
    found = read("Ask @an")
    assert str(found.unread[0]) == '"an" may mean Ana Ruiz, Antonio Gil; it stays text until it is clear.'
    assert found.text == "Ask @an"


def test_only_one_owner_unless_several_may_be_given():
    assert read("x @ana @gil").text == "x @gil"
    assert str(read("x @ana @gil").unread[0]) == '"@gil" stays text: only one @ can be given.'
    assert len(read("x @ana @gil", frozenset({Sign.WHO})).chips) == 2


def test_the_same_name_goes_before_names_that_begin_so():
    meaning = among([Named(1, "Energy"), Named(2, "Energy storage")])
    assert [each.value for each in meaning("energy")] == [1]
    assert [each.value for each in meaning("energy st")] == [2]
    assert read_capture("x #energy storage", {Sign.THEME: meaning}).chips == (Chip(Sign.THEME, 2, "Energy storage"),)


def test_every_quadrant_asks_every_group():
    for quadrant in Quadrant:
        assert GUIDING[quadrant].keys() == set(Helix)
        assert str(guiding(quadrant)[0]).startswith("Public administration: ")


def test_a_quadrant_knows_its_kinds():
    assert kinds_in(Quadrant.WEAKNESSES) == (FindingKind.WEAKNESS, FindingKind.BARRIER)
    assert {kind for quadrant in Quadrant for kind in kinds_in(quadrant)} == set(FindingKind)
