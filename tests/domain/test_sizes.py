"""Sizes as people read them."""

from decimal import Decimal

import pytest

from s3desk.domain.sizes import size_of

SIZES = {
    0: "0 bytes",
    999: "999 bytes",
    1000: "1 kB",
    1049: "1 kB",
    4710: "4.7 kB",
    9960: "10 kB",
    47_700: "48 kB",
    999_499: "999 kB",
    999_700: "1 MB",
    1_250_001: "1.3 MB",
    200_000_000: "200 MB",
    3_400_000_000: "3.4 GB",
    5_000_000_000_000: "5000 GB",
}


@pytest.mark.parametrize("size", SIZES)
def test_a_size_has_no_more_digits_than_matter(size: int) -> None:
    assert str(size_of(size, str)) == SIZES[size]


def test_its_number_is_written_as_the_reader_writes_numbers() -> None:
    def comma(value: Decimal) -> str:
        return str(value).replace(".", ",")

    assert str(size_of(1_250_001, comma)) == "1,3 MB"
