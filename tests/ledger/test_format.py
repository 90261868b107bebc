"""FORMAT.md holds: golden changes byte for byte, read by a reader that knows nothing but that text."""

import hashlib
import json
from pathlib import Path

import msgspec
from nacl.signing import VerifyKey

from s3desk.ledger import prose
from s3desk.ledger.changes import (
    Add,
    Delete,
    Erase,
    Insert,
    Member,
    Remove,
    Restore,
    Set,
    Text,
    change_id,
    decode,
    encode,
)
from s3desk.ledger.reference import Reference
from s3desk.ledger.signing import Author, fingerprint, member_id, sign, signed_by
from tests.conftest import ROOT
from tests.ledger.making import name16

GOLDEN = ROOT / "tests" / "files" / "changes_format1.json"
ANA = Author("Ana", b"a" * 32, "Ana's laptop")
BEN = Author("Ben", b"b" * 32, "Ben's laptop")
THING, OTHER, KEYED = name16("thing"), name16("other"), name16("keyed")
HASH = hashlib.sha256(b"salt" * 4 + msgspec.msgpack.encode("Maria")).digest()
UPDATE = GOLDEN.with_name("changes_format1.loro")
"""An edit of "The plan has goals." to "The plan has three goals.", kept since its peer is random."""
VALUES = {
    "title": "Σχέδιο",
    "title@fr": "Plan d'action",
    "body": "The plan has goals.",
    "amount": "-12.5",
    "pieces": 2**40,
    "small": -1,
    "cost": 1_250_000_50,
    "abroad": [10_000, "CHF", "0.95", "2024-01-31"],
    "worth": 5,
    "due": "2018-03-14",
    "at": "2020-04-22T15:00:00Z Europe/Brussels",
    "colour": "sea_green",
    "done": True,
    "one": OTHER,
    "many": [OTHER],
    "order": [None, "i"],
    "paper": [hashlib.sha256(b"content").digest(), "a.txt", 7, "text/plain"],
    "secret": msgspec.msgpack.Ext(1, HASH),
}


def made(update: bytes) -> list[tuple[Author, bytes]]:
    """Return the golden changes from code: authors and bodies."""
    from tests.ledger.making import change

    found: list[tuple[Author, bytes]] = []
    last: dict[str, tuple[bytes, int]] = {}

    def write(author, *operations, refs=(), seen=(), **other):
        previous, sequence = last.get(author.name, (b"", 0))
        body = encode(
            change(
                *operations,
                workspace=name16("golden"),
                series=name16(author.name),
                sequence=sequence + 1,
                previous=previous,
                seen=sorted(seen),
                action=name16(f"{author.name} {sequence}"),
                wall=1_600_000_000_000 + len(found),
                author=author.key,
                device=author.device,
                refs=list(refs),
                **other,
            )
        )
        last[author.name] = change_id(body), sequence + 1
        found.append((author, body))
        return change_id(body)

    write(ANA, Member("member", member_id(ANA.key), ANA.key, "Ana", "member", []), label=["Begin the workspace"])
    born = write(
        ANA,
        Insert("thing", THING, list(VALUES), list(VALUES.values())),
        Insert("thing", OTHER, [], []),
        Insert("tally", KEYED, ["remark"], ["Ana's"]),
        label=["Add {0} and {1} more", "Σχέδιο", 2],
        attachments=[VALUES["paper"][0]],
    )
    frontier = b""
    edit = Text("thing", THING, "body", 1, update, frontier, [1, 0])
    second = write(ANA, Set("thing", THING, "title", "Plan", [1, 0]), edit, refs=[born], label=["Change"])
    joined = write(
        BEN,
        Member("member", member_id(BEN.key), BEN.key, "Ben", "member", []),
        Set("thing", THING, "title", "Ben's plan", [1, 0]),
        Set("thing", THING, "title", "Ben's better plan", [0, 1]),
        Remove("thing", THING, "many", OTHER, [1, 0]),
        Add("thing", THING, "many", KEYED, []),
        Insert("tally", KEYED, ["remark"], ["Ben's"]),
        refs=[born],
        seen=[born],
        label=["Change {0} fields", 4],
    )
    gone = write(ANA, Delete("thing", OTHER, [1, 1]), Erase("thing", THING, "secret", [HASH]), refs=[born])
    back = write(ANA, Restore("thing", OTHER, [1, 0]), refs=[gone], reverses=name16("Ana 3"), label=["Delete"])
    again = write(ANA, Delete("thing", OTHER, [1, 1, 2, 0]), refs=[born, back], seen=[joined])
    write(
        BEN,
        Set("thing", THING, "done", None, [1, 0]),
        Member("member", member_id(ANA.key), ANA.key, "Ana", "retired", [second]),
        refs=[born],
    )
    write(
        ANA,
        Delete("thing", OTHER, [1, 0, 1, 1, 2, 0, 3, 0]),  # names the link by which the first deletion was undone
        Delete("tally", KEYED, [1, 2, 4, 5]),  # but not the link from a set
        refs=[born, back, again, joined],
        label=["Delete {0}", 2],
    )
    return found


def write_golden() -> None:
    """Make the golden files; once for each format, never again."""
    update = prose.edit(prose.born(THING, "body", str(VALUES["body"])), "The plan has three goals.").update
    UPDATE.write_bytes(update)
    lines = [
        {"id": change_id(body).hex(), "signature": sign(author, body).hex(), "body": body.hex()}
        for author, body in made(update)
    ]
    changes = {change_id(body): decode(body) for _, body in made(update)}
    whole = {"digest": Reference(changes).digest(), "changes": lines}
    GOLDEN.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")


def golden():
    whole = json.loads(Path(GOLDEN).read_text(encoding="utf-8"))
    return whole["digest"], [
        tuple(bytes.fromhex(each[part]) for part in ("id", "signature", "body")) for each in whole["changes"]
    ]


def test_the_golden_changes_are_made_again_byte_for_byte():
    _, kept = golden()
    again = [(change_id(body), sign(author, body), body) for author, body in made(UPDATE.read_bytes())]
    assert again == kept


def test_the_golden_changes_are_read_and_signed():
    for key, signature, body in golden()[1]:
        change = decode(body)
        assert change_id(body) == key
        assert signed_by(change.author, body, signature)
        assert not signed_by(change.author, body + b"\0", signature)


def test_the_golden_changes_give_the_golden_state():
    said, kept = golden()
    found = Reference({key: decode(body) for key, _, body in kept})
    assert found.digest() == said
    assert not found.waiting
    by_id = {state.id: state for state in found.states()}
    assert by_id[THING].fields["title"] == ["Plan", "Ben's better plan"]
    assert by_id[THING].fields["body"] == ["The plan has three goals."]
    assert by_id[THING].members == {"many": ([KEYED], [])}
    assert by_id[OTHER].deleted
    assert by_id[KEYED].torn
    assert by_id[KEYED].fields["remark"] == ["Ana's", "Ben's"]


def test_every_operation_stands_among_them():
    tags = {type(each) for _, _, body in golden()[1] for each in decode(body).operations}
    assert tags == {Insert, Set, Delete, Restore, Add, Remove, Text, Erase, Member}


# A second reader, from FORMAT.md alone --------------------------------------------------------------------------------


def read(body):
    """Return parts by their names in section 1."""
    names = "format reader workspace circle series sequence previous seen action reverses wall author device label refs"
    parts = msgspec.msgpack.decode(body)
    assert msgspec.msgpack.encode(parts) == body
    return dict(zip([*names.split(), "operations", "attachments"], parts, strict=True))


def second_reader(kept):
    """Return what sections 3 and 9 make of the changes, without prose: fields, members, deleted, torn."""
    parts = {hashlib.sha256(body).digest()[:16]: read(body) for _, _, body in kept}
    records, retired, members = {}, set(), {}
    for key, each in parts.items():
        for index, (tag, kind, record, *rest) in enumerate(each["operations"]):
            at = (key, index)
            if tag == 9:
                members[rest[0]] = rest[2]
                continue
            found = records.setdefault(
                record,
                {"type": kind, "births": [], "writes": {}, "deaths": {}, "returns": [], "circle": each["circle"]},
            )
            before = [] if tag in {1, 8} else rest[-1]
            named = [
                (key if ref == 0 else each["refs"][ref - 1], i)
                for ref, i in zip(before[::2], before[1::2], strict=True)
            ]
            register = None
            if tag == 1:
                found["births"].append(at)
                for name, value in zip(*rest, strict=True):
                    is_set = isinstance(value, list) and all(isinstance(one, bytes) and len(one) == 16 for one in value)
                    for slot, said in [((name, one), True) for one in value] if is_set else [(name, value)]:
                        found["writes"].setdefault(slot, {})[at] = said
            elif tag == 2:
                register = rest[0]
                found["writes"].setdefault(register, {})[at] = rest[1]
            elif tag in {5, 6}:
                register = (rest[0], rest[1])
                found["writes"].setdefault(register, {})[at] = tag == 5
            elif tag == 7:
                register = rest[0]
                found["writes"].setdefault(register, {})[at] = ("edit", rest[2])
            elif tag == 3:
                found["deaths"][at] = set(named)
            elif tag == 4:
                found["returns"].append(at)
            retired |= {(record, register, one) for one in named}
    return parts, records, retired, members


def test_a_second_reader_reaches_the_golden_digest():
    said, kept = golden()
    _, records, retired, members = second_reader(kept)
    pack = msgspec.msgpack.encode
    lines, states = [], {}
    for record, found in records.items():
        fields, sets, counting = {}, {}, set(found["births"])
        for slot, writes in found["writes"].items():
            live = {at: value for at, value in writes.items() if (record, slot, at) not in retired}
            counting |= set(live)
            if isinstance(slot, tuple):
                both = sets.setdefault(slot[0], ([], []))
                both[0].extend([slot[1]] if any(live.values()) else [])
                both[1].extend([slot[1]] if len(set(live.values())) > 1 else [])
            else:
                edited = ["The plan has three goals." if isinstance(v, tuple) else v for v in live.values()]
                values = [value for _, value in sorted({pack(v): v for v in edited}.items())]
                if values not in ([], [None]):
                    fields[slot] = values
        counting |= {at for at in found["returns"] if (record, None, at) not in retired}
        deaths = [seen for at, seen in found["deaths"].items() if (record, None, at) not in retired]
        states[record] = deaths, fields, sets, not deaths or any(counting - seen for seen in deaths)
    alive, rising = set(), [record for record, state in states.items() if state[3]]
    while rising:
        alive.add(source := rising.pop())
        for slot, writes in records[source]["writes"].items():
            for at, value in writes.items():
                place = isinstance(value, list) and len(value) == 2 and isinstance(value[1], str)
                to = slot[1] if value is True and isinstance(slot, tuple) else value[0] if place else value
                unseen = (at not in seen for seen in states.get(to, [()])[0]) if isinstance(to, bytes) else ()
                if (source, slot, at) not in retired and any(unseen) and to not in alive:
                    rising.append(to)
    for record, (deaths, fields, sets, _) in states.items():
        found, deleted = records[record], record not in alive
        lines.append(
            pack(
                [
                    record,
                    found["type"],
                    found["circle"],
                    deleted,
                    bool(deaths) and not deleted,
                    [[name, fields[name]] for name in sorted(fields)],
                    [[name, sorted(sets[name][0]), sorted(sets[name][1])] for name in sorted(sets) if any(sets[name])],
                ]
            )
        )
    whole = hashlib.sha256(pack(sorted([key, state] for key, state in members.items())))
    for line in sorted(lines):
        whole.update(line)
    assert whole.hexdigest() == said


def test_a_second_reader_checks_chain_and_signature():
    _, kept = golden()
    seen, last = set(), {}
    for key, signature, body in kept:
        parts = read(body)
        assert hashlib.sha256(body).digest()[:16] == key
        VerifyKey(parts["author"]).verify(b"s3desk change\0" + hashlib.sha256(body).digest(), signature)
        assert (parts["sequence"], parts["previous"]) == last.get(parts["series"], (1, b""))
        last[parts["series"]] = parts["sequence"] + 1, key
        assert {*parts["seen"], *parts["refs"]} <= seen
        seen.add(key)


def test_a_second_reader_finds_every_kind_of_value_and_the_personal_hash():
    body = golden()[1][1][2]
    (_, _, _, names, values), *_ = read(body)["operations"]
    assert dict(zip(names, values, strict=True)) == VALUES
    assert hashlib.sha256(b"salt" * 4 + msgspec.msgpack.encode("Maria")).digest() == HASH


def test_the_birth_of_prose_has_the_peer_that_the_text_says():
    from loro import ExportMode, LoroDoc

    doc = LoroDoc()
    doc.peer_id = int.from_bytes(hashlib.sha256(THING + b"body" + b"\0" + b"text").digest()[:8], "little") // 2
    doc.get_text("text").insert(0, "text")
    doc.commit()
    assert doc.export(ExportMode.Snapshot()) == prose.born(THING, "body", "text")


def test_the_kept_edit_still_gives_its_text():
    state = prose.born(THING, "body", "The plan has goals.")
    assert prose.merged(state, [(1, UPDATE.read_bytes())])[1:] == ("The plan has three goals.", 0)


def test_fingerprints_and_member_ids_are_as_written():
    letters = fingerprint(ANA.key).replace("-", "")
    bits = int.from_bytes(hashlib.sha256(b"s3desk member\0" + ANA.key).digest(), "big") >> (256 - 100)
    assert letters == "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> shift & 31] for shift in range(95, -1, -5))
    assert member_id(ANA.key) == hashlib.sha256(ANA.key).digest()[:16]


def test_the_specification_names_every_part_and_operation():
    text = (ROOT / "s3desk" / "ledger" / "FORMAT.md").read_text(encoding="utf-8")
    for part in decode(golden()[1][0][2]).__struct_fields__:
        assert f"| {part} |" in text
    for tag, kind in enumerate((Insert, Set, Delete, Restore, Add, Remove, Text, Erase, Member), 1):
        assert f"| {tag} | {kind.__name__.lower()} |" in text
        assert kind.__struct_config__.tag == tag
