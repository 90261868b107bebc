"""What two texts differ in, word by word."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.differences import How, Piece, pieces, shortened

TEXTS = st.text(alphabet="ab \n.é😀", max_size=60)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_from_the_pieces(before: str, after: str) -> None:
    found = pieces(before, after)
    assert "".join(each.text for each in found if each.how is not How.REMOVED) == after
    assert "".join(each.text for each in found if each.how is not How.ADDED) == before
    assert all(one.how is not other.how for one, other in pairwise(found))


def test_a_word_that_was_replaced_is_marked_alone() -> None:
    assert pieces("The fund is small.\nEnd\n", "The fund is large.\nEnd\n") == (
        Piece(How.SAME, "The fund is "),
        Piece(How.REMOVED, "small"),
        Piece(How.ADDED, "large"),
        Piece(How.SAME, ".\nEnd\n"),
    )


def test_a_very_long_paragraph_is_shown_as_rewritten() -> None:
    before, after = "word " * 5000, "word " * 5000 + "more"
    assert pieces(before, after) == (Piece(How.REMOVED, before), Piece(How.ADDED, after))


def test_long_stretches_without_a_change_are_left_out() -> None:
    long = "x" * 1000
    made = shortened(pieces(f"{long}\nold\n{long}", f"{long}\nnew\n{long}"), 10)
    assert [each.how for each in made] == [How.SAME, How.REMOVED, How.ADDED, How.SAME]
    assert made[0].text == " … xxxxxxxxx\n"
    assert made[3].text == "\nxxxxxxxxx … "
    assert shortened(pieces(long, long)) == (Piece(How.SAME, long),)
