"""What came before its past waits, and is applied when that has come; the same whatever the order."""

import io
import random

import msgspec

from s3desk.ledger.changes import decode, encode
from s3desk.ledger.packs import Pack
from s3desk.ledger.signing import sign
from s3desk.services.exchanging import Fate
from tests.store.desk import (
    add,
    agrees,
    bodies,
    bundled,
    changes,
    copied,
    database,
    digest,
    get,
    meet,
    put,
    take,
    written,
)


def waiting(workspace):
    return {key for (key,) in database(workspace).execute("SELECT id FROM inbox WHERE held = 0")}


def signed(author):
    """Return what an author wrote in the own file, where each change has its signature."""
    key = author._profile.author.key
    return [bodies(author)[each] for each, change in changes(author).items() if change.author == key]


def test_a_change_waits_until_its_past_has_come(laptops):
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva:
        thing = add(ben, title="One")
        first = bodies(ben)
        put(ben, thing, title="Two")
        last = {key: each for key, each in bodies(ben).items() if key not in first}
        told = take(eva, bundled(eva, last.values()))
        assert (told.changes, told.waiting, told.fates, told.done) == (0, 1, {}, None)
        assert waiting(eva) == set(last)
        assert [str(each) for each in told.notices] == [
            "1 changes wait for changes that came by another way: ask Eva for a whole pack."
        ]
        assert agrees(eva)
        assert take(eva, bundled(eva, last.values())).known == 1
        told = take(eva, bundled(eva, first.values()))
        assert (told.changes, told.waiting, told.fates) == (2, 0, {Fate.NEW: 1})
        assert not waiting(eva)
        assert get(eva, thing).title == "Two"
        assert agrees(eva)


def test_changes_one_by_one_in_any_order_give_the_same_file(laptops):
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva:
        things = [add(ana, title=str(number), body="text", many=frozenset()) for number in range(3)]
        meet(ana, ben)
        chance = random.Random(7)
        for number in range(12):
            for each in (ana, ben):
                put(each, chance.choice(things), title=f"{number}", body=f"text {number}")
            if number % 5 == 4:
                meet(ana, ben)
        meet(ana, ben)
        log = [each for author in (ana, ben) for each in signed(author)]
        chance.shuffle(log)
        for each in log:
            take(eva, bundled(eva, [each]))
            assert agrees(eva)
        assert not waiting(eva)
        assert digest(eva) == digest(ana) == digest(ben)


def test_a_whole_pack_sets_everything_free_that_waits(laptops):
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva:
        for number in range(30):
            add(ben, title=str(number))
        log = list(bodies(ben).values())
        told = take(eva, bundled(eva, log[-20:]))
        assert (told.changes, told.waiting) == (0, 20)
        told = take(eva, written(ben))
        assert (told.changes, told.known) == (30, len(log) - 10)
        assert agrees(eva)
        assert digest(eva) == digest(ben)


def test_what_waits_is_not_applied_because_a_dry_run_looked_at_it(laptops):
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva:
        add(ben, title="One")
        add(ben, title="Two")
        log = list(bodies(ben).values())
        take(eva, bundled(eva, log[-1:]))
        before = waiting(eva)
        assert take(eva, bundled(eva, log), dry_run=True).changes == 2
        assert waiting(eva) == before
        assert take(eva, bundled(eva, log)).changes == 2


def test_a_personal_value_is_kept_for_a_change_that_waits(laptops):
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva:
        thing = add(ben, title="One")
        first = list(bodies(ben).values())
        put(ben, thing, secret="Maria")
        block = next(iter(Pack(io.BytesIO(written(ben))).blocks()))
        take(eva, bundled(eva, list(bodies(ben).values())[-1:]))
        take(eva, bundled(eva, [], block.personal))
        take(eva, bundled(eva, first))
        assert get(eva, thing).secret == "Maria"
        assert agrees(eva)


def test_what_never_fits_its_past_waits_for_ever_and_blocks_nobody(laptops):
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva:
        add(ben, title="One")
        first = list(bodies(ben).values())
        add(ben, title="Two")
        last = list(bodies(ben).values())[-1]
        odd = encode(msgspec.structs.replace(decode(last[0]), sequence=77))
        take(eva, bundled(eva, [(odd, sign(ben._profile.author, odd))]))
        assert len(waiting(eva)) == 1
        assert take(eva, bundled(eva, [*first, last])).changes == 2
        assert len(waiting(eva)) == 1
        assert agrees(eva)
        assert digest(eva) == digest(ben)


def test_what_waits_is_looked_at_when_the_file_is_verified(laptops):
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva:
        add(ben, title="One")
        for title in ("Two", "Three", "Four"):
            add(ben, title=title)
        log = list(bodies(ben).values())
        take(eva, bundled(eva, [(body, b"") for body, _ in log[-3:-1]] + log[-1:]))
        db = database(eva)
        assert agrees(eva)
        whole = db.execute("SELECT * FROM inbox").fetchall()
        for harm in (
            "UPDATE inbox SET signature = randomblob(64) WHERE signature <> x''",
            "UPDATE inbox SET signature = x''",
            "UPDATE inbox SET body = x'00c0'",
            "UPDATE inbox SET id = randomblob(16)",
            "DELETE FROM inbox WHERE signature <> x''",
        ):
            db.execute(harm)
            assert any("A change that waits was altered" in str(each) for each in eva.verify().problems), harm
            db.execute("DELETE FROM inbox")
            db.executemany("INSERT INTO inbox VALUES(?,?,?,?)", whole)
        assert agrees(eva)
