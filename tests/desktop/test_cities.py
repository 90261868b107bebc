"""Cities by whose clocks deadlines are told."""

from zoneinfo import ZoneInfo

import pytest

from s3desk.desktop.cities import CITIES, city, zone_of
from s3desk.desktop.kit.typed import as_typed, read_typed
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Field, Kind
from s3desk.domain.messages import Message
from s3desk.domain.values import Instant

AT = Field("at", Kind.INSTANT, "Deadline")


class Spanish(QtWords):
    def say(self, message: Message) -> str:
        return {"Brussels": "Bruselas", "Canary Islands": "Islas Canarias"}.get(message.key, message.key)


@pytest.mark.parametrize("zone", CITIES)
def test_every_city_has_a_clock_and_is_read_back(zone: str):
    assert ZoneInfo(zone).key == zone
    words = Spanish("es")
    at = Instant.local(2027, 7, 14, 17, zone=zone)
    assert read_typed(AT, as_typed(AT, at, words), words) == at


@pytest.mark.parametrize("text", ["Bruselas", "bruselas", "Brussels", "brussels", "BRUSELAS"])
def test_a_city_is_read_in_the_readers_language_and_in_english(text: str):
    assert zone_of(text, Spanish("es")) == "Europe/Brussels"


@pytest.mark.parametrize("text", ["Kyiv", "Kiev"])
def test_a_city_is_read_by_the_name_of_its_zone_too(text: str):
    assert zone_of(text, Spanish("es")) == "Europe/Kiev"


def test_a_zone_of_elsewhere_goes_by_its_own_name():
    assert city("America/New_York", Spanish("es")) == "New York"
    assert zone_of("Atlantis", Spanish("es")) is None
