"""Prose merges character by character, and no damage to an update touches the text."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.ledger import prose

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
RECORD = b"r" * 16


@given(text=TEXTS)
def test_the_same_birth_is_the_same_document_byte_for_byte(text):
    assert prose.born(RECORD, "body", text) == prose.born(RECORD, "body", text)
    assert prose.text(prose.born(RECORD, "body", text)) == text


def test_births_differ_by_record_field_and_text():
    born = {prose.born(record, field, text) for record in (RECORD, b"s" * 16) for field in "ab" for text in "xy"}
    assert len(born) == 8
    assert prose.root(None) == prose.root("") == prose.root(5) != prose.root("a")


@given(first=TEXTS, second=TEXTS)
def test_an_edit_gives_the_new_text_and_an_update_that_gives_it_elsewhere(first, second):
    state = prose.born(RECORD, "body", first)
    edited = prose.edit(state, second)
    assert edited.text == second
    assert prose.text(edited.state) == second
    assert prose.merged(state, [(prose.LORO, edited.update)])[1:] == (second, 0)
    assert edited.frontier or not first


@given(born=TEXTS, edits=st.lists(TEXTS, min_size=2, max_size=4), shuffle=st.randoms(use_true_random=False))
def test_concurrent_edits_give_one_text_in_any_order(born, edits, shuffle):
    state = prose.born(RECORD, "body", born)
    updates = [(prose.LORO, prose.edit(state, text).update) for text in edits]
    _, expected, _ = prose.merged(state, updates)
    shuffle.shuffle(updates)
    assert prose.merged(state, updates)[1:] == (expected, 0)
    assert prose.merged(state, updates + updates)[1] == expected
    one_by_one = state
    for update in updates:
        one_by_one, text, _ = prose.merged(one_by_one, [update])
    assert text == expected


def test_edits_of_different_places_both_stay():
    state = prose.born(RECORD, "body", "The plan has goals.")
    left, right = prose.edit(state, "The good plan has goals."), prose.edit(state, "The plan has three goals.")
    _, text, _ = prose.merged(state, [(prose.LORO, left.update), (prose.LORO, right.update)])
    assert text == "The good plan has three goals."


def test_letters_beyond_the_basic_plane_stay_whole():
    state = prose.born(RECORD, "body", "é😀日")
    edited = prose.edit(state, "é😀x日\u0301")
    assert prose.merged(state, [(prose.LORO, edited.update)])[1] == "é😀x日\u0301"


def test_a_damaged_update_is_rejected_and_the_text_stays():
    state = prose.born(RECORD, "body", "The plan has goals.")
    update = prose.edit(state, "The plan has three goals.").update
    chance = random.Random(1)
    rejected = 0
    for _ in range(300):
        other = bytearray(update)
        other[chance.randrange(len(other))] ^= 1 << chance.randrange(8)
        _, text, many = prose.merged(state, [(prose.LORO, bytes(other))])
        assert text in {"The plan has goals.", "The plan has three goals."}
        assert text == "The plan has goals." or not many
        rejected += many
    assert rejected > 200
    for length in range(len(update)):
        assert prose.merged(state, [(prose.LORO, update[:length])])[1:] == ("The plan has goals.", 1)
    good = prose.edit(state, "The plan has goals, three.").update
    assert prose.merged(state, [(prose.LORO, b"rubbish"), (prose.LORO, good)])[1:] == ("The plan has goals, three.", 1)


def test_an_update_of_an_unknown_codec_is_rejected():
    state = prose.born(RECORD, "body", "text")
    update = prose.edit(state, "other").update
    assert prose.merged(state, [(2, update)])[1:] == ("text", 1)


def test_an_interruption_is_no_damaged_update(monkeypatch):
    import loro

    def interrupt(self, update):
        raise KeyboardInterrupt

    class Doc:
        import_ = interrupt

    merging = prose.Merging(prose.born(RECORD, "body", "text"))
    assert isinstance(merging._doc, loro.LoroDoc)
    monkeypatch.setattr(merging, "_doc", Doc())
    with pytest.raises(KeyboardInterrupt):
        merging.take(prose.LORO, prose.edit(prose.born(RECORD, "body", "text"), "texts").update)


def test_an_update_waits_for_the_one_it_was_made_on():
    state = prose.born(RECORD, "body", "text")
    first = prose.edit(state, "text 1")
    second = prose.edit(first.state, "text 1 and 2")
    waiting, text, rejected = prose.merged(state, [(prose.LORO, second.update)])
    assert (text, rejected, prose.text(waiting)) == ("text", 0, "text")
    other = prose.edit(waiting, "A text")
    assert prose.merged(other.state, [(prose.LORO, first.update)])[1] == "A text 1 and 2"


def test_an_update_under_a_peer_that_wrote_before_is_no_second_first():
    from loro import ExportMode, LoroDoc

    state = prose.born(RECORD, "body", "text")
    first = prose.edit(state, "text 1")
    doc = LoroDoc()
    doc.import_(state)
    (doc.peer_id,) = prose._peers(first.update)
    at = doc.oplog_vv
    doc.get_text("text").insert(0, "another ")
    doc.commit()
    forged = doc.export(ExportMode.Updates(at))
    assert prose.merged(first.state, [(prose.LORO, forged)])[1:] == ("text 1", 1)
    with pytest.raises(prose.Clash):
        prose.Merging(first.state).take(prose.LORO, forged)
