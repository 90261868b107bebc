"""Versions are compared as numbers; what is none is told apart."""

import re

import pytest

from s3desk.domain.versions import ranked


def test_versions_are_compared_as_numbers_not_as_text():
    assert ranked("0.9.9") < ranked("0.10") == ranked("0.10.0") < ranked("0.10.0.1") < ranked("1.0")


@pytest.mark.parametrize(
    "text", ["", "1", "v1.0", "1.0rc1", "1..0", "1.0.", "1.0.0.0.0", "1.0\n", " 1.0", "٠.١", "1." + "9" * 5000]
)
def test_what_is_no_version(text):
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        ranked(text)
