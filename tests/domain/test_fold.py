"""Texts are compared without case, accents, the final sigma and the kind of white space."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.fold import fold, words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("  Few\tpatents ", "few patents"),
        ("INNOVACIÓN", "innovacion"),
        ("Καινοτομίες", "καινοτομιεσ"),
        ("ΚΑΙΝΟΤΟΜΊΕΣ", "καινοτομιεσ"),
        ("Заетост\u00a0на", "заетост на"),
        ("Straße", "strasse"),
        ("", ""),
    ],
)
def test_a_text_is_folded(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(typed: str) -> None:
    assert fold(fold(typed)) == fold(typed)
    assert all(each in fold(typed) for each in words(typed))


def test_words_are_found_without_punctuation() -> None:
    assert words("Région: Île-de-France") == ["region", "ile", "de", "france"]
