"""An erasure that arrives before the value it is about."""

import hashlib

import msgspec

from s3desk.ledger.changes import Erase, Insert
from tests.ledger.making import change, name16
from tests.store.test_hostile_changes import File, causal


def test_a_value_that_comes_after_its_erasure_finds_its_place_taken():
    value, salt = msgspec.msgpack.encode("Maria"), bytes(16)
    digest = hashlib.sha256(salt + value).digest()
    secret = {"title": "A", "secret": msgspec.msgpack.Ext(1, digest)}
    born = change(Insert("thing", name16("x"), list(secret), list(secret.values())))
    erased = change(Erase("thing", name16("x"), "secret", [digest]), series=name16("other"))
    made = {name16("1"): erased, name16("2"): born}
    file = File()
    file.take(made, causal(made, 0), 1)
    file.database.execute("INSERT OR IGNORE INTO personal VALUES(?,?,?)", (digest, salt, value))
    assert file.database.execute("SELECT value FROM personal").fetchall() == [(None,)]
    assert file.database.execute("SELECT title, secret FROM type_thing").fetchall() == [("A", None)]
