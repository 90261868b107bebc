"""Well-formed changes that no program of ours would write, in any causal order: file and oracle say the same."""

import random
import sqlite3

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loro import ExportMode, LoroDoc

from s3desk.domain.declare import Kind
from s3desk.ledger import prose
from s3desk.ledger.changes import Add, Delete, Erase, Insert, Member, Remove, Restore, Set, Text, change_id, encode
from s3desk.ledger.reference import Reference
from s3desk.ledger.signing import member_id
from s3desk.store import checks, schema
from s3desk.store.board import Board
from s3desk.store.log import Log
from s3desk.store.names import Names
from s3desk.store.vouching import Trust
from tests.ledger.making import change, name16
from tests.store.desk import CATALOGUE

RECORDS = [name16(f"record {number}") for number in range(3)]
KEYS = [name16(f"key {number}") * 2 for number in range(3)]
PLACES = [(declared.name, f.name) for declared in CATALOGUE.values() for f in declared if f.kind is Kind.PLACE]

FIELDS = ["title", "body", "pieces", "one", "many", "order", "order", "title@fr", "new"]


def updates(record, text):
    """Return an edit of a text, one made on top of it, and another one by the first one's peer."""
    first = prose.edit(prose.born(record, "body", text), text + "!")
    second = prose.edit(first.state, text + "!?")
    doc = LoroDoc()
    doc.import_(prose.born(record, "body", text))
    doc.peer_id = next(
        peer
        for peer in LoroDoc.decode_import_blob_meta(first.update, check_checksum=True).partial_end_vv.to_spans().inner()
    )
    at = doc.oplog_vv
    doc.get_text("text").insert(0, "another")
    doc.commit()
    return [first.update, second.update, doc.export(ExportMode.Updates(at))]


UPDATES = {(record, text): updates(record, text) for record in RECORDS for text in ("", "a", "b")}


class Maker:
    """Makes changes of three laptops that know some of each other's and name whatever they like."""

    def __init__(self, seed, many):
        self.chance = random.Random(seed)
        self.made, self._last = {}, {}
        for number in range(many):
            self._change(number)

    def _value(self):
        pick = self.chance.choice
        place = [pick(RECORDS), "i"]
        simple = [None, "a", "b", "", 0, 1, [None, "m"], msgspec.msgpack.Ext(1, bytes(32))]
        return pick([*simple, *RECORDS, place, place, place, [], [pick(RECORDS)], RECORDS[:2]])

    def _change(self, number):
        chance = self.chance
        circle = chance.choice([*["team"] * 12, "with someone", "mine"])
        known = [key for key, each in self.made.items() if each.circle == circle]
        refs = known if chance.random() < 0.6 else chance.sample(known, min(len(known), chance.randrange(4)))
        named = [(ref, at) for ref, key in enumerate(refs, 1) for at in range(len(self.made[key].operations) + 1)]
        who = chance.randrange(3)
        previous, sequence = self._last.get((who, circle), (b"", 0))
        own = [(0, index) for index in range(chance.randint(1, 4))]
        operations = [self._operation([*named, *own[:at]], number == 0) for at in range(len(own))]
        found = change(
            *operations,
            circle=circle,
            series=name16(f"{who} {circle}"),
            sequence=sequence + 1,
            previous=previous,
            refs=list(refs),
            action=name16(f"action {number}"),
            author=KEYS[who],
        )
        key = change_id(encode(found))
        self.made[key], self._last[who, circle] = found, (key, sequence + 1)

    def _operation(self, named, first):
        chance = self.chance
        few = chance.sample(named, min(len(named), chance.randrange(6)))
        before = [each for pair in (named if chance.random() < 0.6 else few) for each in pair]
        record = chance.choice(RECORDS)
        head = chance.choice([*["thing"] * 30, "tally", "member", "unheard of"]), record
        field, key, text = chance.choice(FIELDS), chance.choice(KEYS), chance.choice(["", "a", "b"])
        state = chance.choice(["member", "retired"])
        update = chance.choice([*UPDATES[record, text], *UPDATES[record, text], b"broken"])
        names = chance.sample(sorted(set(FIELDS)), chance.randrange(4))
        insert = Insert(*head, names, [self._value() for _ in names])
        return (
            insert
            if first
            else chance.choice(
                [
                    insert,
                    *[Set(*head, field, self._value(), before)] * 4,
                    *[Add(*head, "many", chance.choice(RECORDS), before)] * 2,
                    Remove(*head, "many", chance.choice(RECORDS), before),
                    *[Text(*head, chance.choice(["body", "body", "pieces"]), 1, update, b"", before)] * 4,
                    *[Delete(*head, before)] * 4,
                    Restore(*head, before),
                    Erase(*head, "secret", [bytes(32)]),
                    Member("member", member_id(key), key, "Somebody", state, []),
                ]
            )
        )


def causal(made, seed):
    """Return the ids in some order in which everything comes after its past."""
    rest, order = list(made), []
    chance = random.Random(seed)
    while rest:
        chance.shuffle(rest)
        for key in rest:
            past = {made[key].previous, *made[key].seen, *made[key].refs} - {b""}
            if past <= set(order):
                order.append(key)
                rest.remove(key)
                break
    return order


class File:
    """A workspace in memory that takes in changes without asking who signed them."""

    def __init__(self):
        self.database = sqlite3.connect(":memory:", isolation_level=None)
        for statement in (schema.LOG + schema.EXCHANGE).split(";\n"):
            if statement.strip():
                self.database.execute(statement)
        checks.make_derived(self.database, CATALOGUE)
        self.log, self.names = Log(self.database), Names(self.database)

    def take(self, made, order, at_once):
        """Take in changes in this order, so many of them laid out together."""
        self.log.put_meta("home circle", Reference(made).home)  # as the pack of a partner's file says it
        board = Board(self.database, CATALOGUE, self.names, self.log)
        for start in range(0, len(order), at_once):
            batch = order[start : start + at_once]
            board.load(each for key in batch for each in made[key].operations)
            for key in batch:
                no = self.log.append(made[key], key, encode(made[key]), b"")
                board.apply(no, key, made[key], self.log.numbers(made[key].refs) if at_once > 1 else None)
            board.flush()
        Trust(self.database, b"").write_down()  # as an exchange ends

    def states(self):
        return sorted(checks.states(self.database, self.names, self.log), key=lambda state: state.id)

    def tables(self):
        names = [*schema.DERIVED_TABLES, *(schema.table_name(each) for each in CATALOGUE.values())]
        return {table: checks._content(self.database, table) for table in names}

    def loops(self):
        found = self.database.execute("SELECT r.id FROM loop l JOIN record r ON r.no = l.record")
        return {record for (record,) in found}

    def settled(self):
        sql = (
            "SELECT c.id, s.write & 65535, r.id, coalesce(n.text, ''), s.member FROM settled s "
            "JOIN change c ON c.no = s.write >> 16 JOIN record r ON r.no = s.record LEFT JOIN name n ON n.no = s.field"
        )
        return set(self.database.execute(sql))


def check(seed, many, at_once):
    """Let a file take in random changes in two orders, and ask file and oracle."""
    made = Maker(seed, many).made
    said = Reference(made)
    seen = []
    for order in (seed, seed + 1):
        file = File()
        file.take(made, causal(made, order), at_once)
        for ours, theirs in zip(file.states(), said.states(), strict=True):
            assert ours == theirs
        assert checks.state_digest(file.database, file.names, file.log) == said.digest()
        assert file.loops() == {record for place in PLACES for record in said.loops(*place)}
        seen.append(file.settled())
        before = file.tables()
        checks.rebuild(file.database, CATALOGUE)
        after = file.tables()
        assert [table for table in before if before[table] != after[table]] == []
    assert seen[0] == seen[1]


@pytest.mark.parametrize("many", [2, 3])
def test_edits_out_of_order_and_under_one_peer_give_one_text(many):
    record = RECORDS[0]
    birth = change(Insert("thing", record, ["body"], ["a"]))
    made = {change_id(encode(birth)): birth}
    for who, update in zip("abc"[:many], UPDATES[record, "a"], strict=False):
        edit = Text("thing", record, "body", 1, update, b"", [1, 0])
        found = change(edit, series=name16(who), refs=list(made)[:1])
        made[change_id(encode(found))] = found
    texts = set()
    for seed in range(12):
        file = File()
        file.take(made, causal(made, seed), 1)
        assert file.states() == Reference(made).states()
        texts.add(*file.database.execute("SELECT body FROM type_thing").fetchall())
    assert len(texts) == 1


def test_an_edit_that_names_what_nobody_wrote_stops_no_others():
    record = RECORDS[0]
    birth = change(Insert("thing", record, ["body"], ["a"]))
    made = {change_id(encode(birth)): birth}
    one, _, other = UPDATES[record, "a"]
    for who, update, before in (("a", one, [1, 0]), ("b", one, [1, 9]), ("c", other, [1, 0])):
        edit = Text("thing", record, "body", 1, update, b"", before)
        found = change(edit, series=name16(who), refs=list(made)[:1])
        made[change_id(encode(found))] = found
    for at_once in (1, 20):
        file = File()
        file.take(made, list(made), at_once)
        assert file.states() == Reference(made).states()


@settings(max_examples=150)
@given(seed=st.integers(0, 2**32), many=st.integers(2, 14), at_once=st.sampled_from([1, 3, 20]))
def test_file_and_oracle_agree_in_any_order(seed, many, at_once):
    check(seed, many, at_once)


@pytest.mark.long
@settings(max_examples=2_000)
@given(seed=st.integers(0, 2**32), many=st.integers(2, 20), at_once=st.sampled_from([1, 3, 20]))
def test_file_and_oracle_agree_in_any_order_for_long(seed, many, at_once):
    check(seed, many, at_once)
