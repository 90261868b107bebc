"""What goes out: everything, what another side lacks, in causal order and small pieces; what others are known to hold."""

import io
import shutil
from contextlib import closing

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.values import RecordId
from s3desk.ledger.changes import change_id, decode
from s3desk.ledger.packs import Pack
from s3desk.services.ports import MINE
from s3desk.store.lacking import Span
from s3desk.store.series import of_circles
from tests.store.desk import (
    add,
    bodies,
    changes,
    database,
    delete,
    digest,
    do,
    meet,
    opened,
    person,
    put,
    take,
    two_laptops,
    written,
)

PRIVATE = "Entre nous"


def packed(workspace, outgoing=None) -> Pack:
    """Return what goes out (everything, where nothing else is said) as a pack that somebody has received."""
    return Pack(io.BytesIO(written(workspace, outgoing)))


def hand(giver, taker, outgoing=None):
    """Give a pack from one laptop to another, whose owner accepts the giver."""
    return take(taker, written(giver, outgoing))


def sent(pack: Pack) -> list[bytes]:
    return [change_id(each.body) for block in pack.blocks() for each in block.changes]


def test_a_pack_of_everything_holds_every_shared_change_once_each_behind_its_past(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", secret="hush")
    hand(ana, ben)
    for each in range(3):
        put(ana, thing, pieces=each)
        put(ben, thing, code=str(each))
    hand(ben, ana)
    add(ana, circle=MINE, title=PRIVATE)
    pack = packed(ana)
    ids = sent(pack)
    shared = {key for key, change in changes(ana).items() if change.circle == "team"}
    assert len(ids) == len(set(ids)) == pack.header.changes
    assert set(ids) == shared
    before: set[bytes] = set()
    for key in ids:
        change = changes(ana)[key]
        assert {each for each in (change.previous, *change.seen, *change.refs) if each} <= before
        before.add(key)
    assert pack.header.raw == sum(len(bodies(ana)[key][0]) for key in ids)
    assert {tip.id for tip in pack.header.tips} <= shared
    assert pack.header.circles == ["team"]
    assert (pack.header.name, pack.header.device) == ("Ana", "laptop of Ana")


def test_signatures_are_left_out_inside_a_run_and_kept_at_its_end(workspace):
    thing = add(workspace, title="A")
    for each in range(4):
        put(workspace, thing, pieces=each)
    signed = [bool(each.signature) for block in packed(workspace).blocks() for each in block.changes]
    assert signed == [False] * 5 + [True]


def test_another_persons_changes_in_the_same_series_keep_their_own_signature(tmp_path, settings_home):
    path = tmp_path / "work.s3desk"
    from s3desk.store.workspace import create
    from tests.store.desk import CATALOGUE

    with closing(create(path, person(settings_home), CATALOGUE)) as ana:
        add(ana, title="A")
    with opened(path, person(settings_home, "Ben")) as ben:
        add(ben, title="B")
        assert len(list(of_circles(database(ben), ["team"]))) == 1
        signed = [bool(each.signature) for block in packed(ben).blocks() for each in block.changes]
    assert signed == [False, True, True]


def test_a_change_that_came_without_a_signature_goes_on_with_the_one_that_proves_it(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    for each in range(6):
        put(ana, thing, pieces=each)
    hand(ana, ben)
    (series,) = [
        each for each in of_circles(database(ben), ["team"]) if each.id == ana.questions._log.meta("series team")
    ]
    stored = dict(
        database(ben).execute("SELECT sequence, length(signature) FROM change WHERE series = ?", (series.id,))
    )
    assert 0 in stored.values()
    last = max(stored)
    holes = ben.questions.outgoing(["team"], lambda _, name: [(1, 2), (4, last)] if name == series.id else [])
    spans = {(first, end) for _, name, first, end in holes.spans if name == series.id}
    assert spans == {(3, min(at for at, size in stored.items() if size and at >= 3))}
    proven = [each for block in holes.blocks() for each in block.changes if decode(each.body).series == series.id]
    assert proven[-1].signature


def test_what_lacks_is_given_by_ranges_of_series(workspace):
    thing = add(workspace, title="A")
    for each in range(8):
        put(workspace, thing, pieces=each)
    questions = workspace.questions
    (tip,) = questions.tips(["team"])

    def spans(*held):
        return [each[2:] for each in questions.outgoing(["team"], lambda *_: held).spans]

    assert spans() == [(1, tip.sequence)]
    assert spans((1, tip.sequence)) == []
    assert spans((1, 3), (6, 7)) == [(4, 5), (8, 10)]
    assert spans((4, 7)) == [(1, 3), (8, 10)]
    assert spans((1, 99)) == []
    assert questions.outgoing(["team"], lambda *_: [(1, 99)]).header.changes == 0
    assert questions.outgoing([MINE]).header.changes == 0


def test_what_lacks_can_be_given_piece_by_piece(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body="x" * 3_000)
    hand(ana, ben)
    for each in range(10):
        put(ana, thing, body=f"{each}" * 2_000)
        put(ben, thing, code=f"{each}" * 500)
    hand(ben, ana)
    held: dict[bytes, list[tuple[int, int]]] = {}
    got: list[bytes] = []
    for _ in range(100):
        piece = ana.questions.outgoing(["team"], lambda _, name: held.get(name, []), most_bytes=4_000)
        if not piece.spans:
            break
        found = sent(packed(ana, piece))
        assert len(found) == piece.header.changes
        assert piece.header.raw < 12_000
        got += found
        for _, name, first, last in piece.spans:
            held.setdefault(name, []).append((first, last))
    order = sent(packed(ana))
    assert got == order
    assert len(order) > 20


def test_large_logs_go_out_in_blocks(workspace, monkeypatch):
    monkeypatch.setattr("s3desk.store.lacking.BLOCK_BYTES", 2_000)
    for each in range(12):
        add(workspace, title=str(each), secret=f"secret {each}", body="x" * 300)
    blocks = list(workspace.questions.outgoing(["team"]).blocks())
    assert len(blocks) > 2
    for block in blocks:
        assert sum(len(each.body) for each in block.changes) <= 2_000
        named = {
            bytes(v.data)
            for c in block.changes
            for o in decode(c.body).operations
            for v in getattr(o, "values", [])
            if hasattr(v, "data")
        }
        assert {each.hash for each in block.personal} == named


# Copies -----------------------------------------------------------------------------------------------------------------


def test_after_a_pack_each_knows_what_the_other_holds(laptops):
    ana, ben = laptops
    meet(ana, ben)
    thing = add(ana, title="A")
    hand(ana, ben)
    (copy,) = ben.questions.copies()
    assert (copy.owner, copy.device) == ("Ana", "laptop of Ana")
    put(ben, thing, title="B")
    assert ben.questions.copies()[0].lacks == ben.questions.outgoing_for(copy.id, ["team"]).header.changes > 0
    small = ben.questions.outgoing_for(copy.id, ["team"])
    assert len(sent(packed(ben, small))) < len(sent(packed(ben)))
    hand(ben, ana, small)
    assert digest(ana) == digest(ben)
    (of_ben,) = ana.questions.copies()
    assert of_ben.lacks == 0
    hand(ana, ben)
    assert ben.questions.copies()[0].lacks == 0


def test_a_copy_that_is_ahead_lacks_nothing_and_an_old_pack_takes_nothing_back(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    hand(ana, ben)
    old = packed(ana)
    put(ana, thing, title="B")
    hand(ana, ben)
    tips = set(database(ben).execute("SELECT series, sequence FROM tip"))
    ben.take_in([old])
    assert set(database(ben).execute("SELECT series, sequence FROM tip")) == tips
    (copy,) = ben.questions.copies()
    series = copy.id
    database(ben).execute("UPDATE tip SET sequence = sequence + 7, id = randomblob(16) WHERE series = ?", (series,))
    assert not any(name == series for _, name, *_ in ben.questions.outgoing_for(copy.id, ["team"]).spans)
    database(ben).execute("UPDATE tip SET sequence = 1, id = randomblob(16) WHERE series = ?", (series,))
    (span,) = [each for each in ben.questions.outgoing_for(copy.id, ["team"]).spans if each[1] == series]
    assert span[2] == 1


def test_nothing_is_packed_for_a_copy_that_nobody_has_heard_of(workspace):
    with pytest.raises(OfficeError, match="write a pack of everything instead"):
        workspace.questions.outgoing_for(b"x" * 16, ["team"])


def test_what_another_copy_holds_is_given(laptops):
    ana, ben = laptops
    add(ana, title="A")
    hand(ana, ben)
    assert ana.questions.standing().ungiven > 0
    hand(ben, ana)
    assert ana.questions.standing().ungiven == 0
    add(ana, title="More")
    assert ana.questions.standing().ungiven == 1


# A forked series --------------------------------------------------------------------------------------------------------


@pytest.fixture
def forked(tmp_path):
    """Ana's file, her disk cloned, both written on; and Ben's copy, which knows neither yet."""
    ana, ben = two_laptops(tmp_path)
    meet(ana, ben)
    thing = add(ana, title="A")
    for each in range(3):
        put(ana, thing, pieces=each)
    hand(ana, ben)
    ana.close()
    shutil.copyfile(tmp_path / "ana.s3desk", tmp_path / "clone.s3desk")
    shutil.copytree(tmp_path / "home of ana", tmp_path / "home of clone")
    first = opened(tmp_path / "ana.s3desk", person(tmp_path / "home of ana"))
    with first as ana, opened(tmp_path / "clone.s3desk", person(tmp_path / "home of clone")) as clone:
        series = database(ana).execute("SELECT value FROM meta WHERE key = 'series team'").fetchone()[0]
        database(clone).execute("INSERT OR REPLACE INTO meta VALUES('series team', ?)", (series,))
        for each in range(4):
            put(ana, thing, code=f"a{each}")
            put(clone, thing, title=f"c{each}")
        yield ana, clone, ben, thing, series
    ben.close()


def test_both_branches_of_a_cloned_disk_go_out_and_are_known_apart(forked):
    ana, clone, ben, _, series = forked
    hand(ana, ben)
    before = ben.questions.outgoing(["team"]).spans
    assert [each[1] for each in before].count(series) == 1
    hand(clone, ben)
    questions = ben.questions
    assert sum(tip.series == series for tip in questions.tips(["team"])) == 2
    everything = questions.outgoing(["team"])
    assert sorted(sent(packed(ben, everything))) == sorted(key for key, c in changes(ben).items() if c.circle == "team")
    names = [name for _, name, *_ in everything.spans]
    assert len(set(names)) == len(names) == len(questions.outgoing(["team"]).spans)
    held = {name: [(first, last)] for _, name, first, last in everything.spans}
    assert questions.outgoing(["team"], lambda _, name: held.get(name, [])).spans == ()
    partly = {name: spans for name, spans in held.items() if name == series}
    lacking = questions.outgoing(
        ["team"], lambda _, name: partly.get(name, held.get(name, []) if name in names[:1] else [])
    )
    assert lacking.header.changes < everything.header.changes
    meet(ana, ben, clone)
    assert digest(ana) == digest(ben) == digest(clone)


def test_a_copy_with_one_branch_is_given_the_other(forked):
    """Both disks bear the name of one copy; what was heard last of it counts."""
    ana, clone, ben, _, series = forked
    by_ana, by_clone = set(bodies(ana)) - set(bodies(clone)), set(bodies(clone)) - set(bodies(ana))
    for giver, lacking, held in ((ana, by_clone, by_ana), (clone, by_ana, by_clone), (ana, by_clone, by_ana)):
        hand(giver, ben)
        known = set(bodies(ben))
        given = set(sent(packed(ben, ben.questions.outgoing_for(series, ["team"]))))
        assert lacking & known <= given
        assert given.isdisjoint(held)


# What is told before it goes --------------------------------------------------------------------------------------------


def test_the_list_before_it_goes_names_the_records(workspace):
    things = [add(workspace, title=f"Thing {each}") for each in range(5)]
    delete(workspace, things[4])
    leaving = workspace.questions.leaving(workspace.questions.outgoing(["team"]), limit=3)
    assert [each.text for each in leaving.records] == ["Thing 0", "Thing 1", "Thing 2"]
    assert (leaving.count, leaving.contents) == (5, 0)
    assert (leaving.changes, leaving.memberships) == (6, 1), "that somebody is a member is nobody's news"
    assert leaving.bytes > 0


# Attachments ------------------------------------------------------------------------------------------------------------


def attach(workspace, content: bytes, name: str = "plan.pdf") -> RecordId:
    made: list[RecordId] = []
    do(workspace, lambda to: made.append(to.insert("thing", {"title": name, "paper": to.attach(name, content, "a/b")})))
    return made[0]


def test_attachments_go_with_the_changes_that_name_them(laptops):
    ana, ben = laptops
    attach(ana, b"large" * 500_000)
    small = attach(ana, b"small", "small.txt")
    hidden: list[RecordId] = []
    do(ana, lambda to: hidden.append(to.insert("thing", {"paper": to.attach("x", b"hidden", "a/b")}, circle=MINE)))
    pack = packed(ana)
    assert [b"".join(each.pieces()) for each in pack.contents()] == [b"small", b"large" * 500_000]
    assert (pack.header.contents, pack.header.content_bytes) == (2, 2_500_005)
    assert ana.questions.outgoing(["team"], contents=False).header.contents == 0
    assert [each.size for each in ana.questions.attachments(["team"])] == [5, 2_500_000]
    hand(ana, ben)
    assert ben.questions.wanted() == []
    put(ana, small, title="renamed")
    (copy,) = ben.questions.copies()
    assert ana.questions.outgoing(["team"], lambda *_: [(1, 3)]).header.contents == 0
    assert copy.owner == "Ana"


def test_an_attachment_comes_in_pieces_in_any_order_and_once(laptops):
    ana, ben = laptops
    content = bytes(range(256)) * 40
    thing = attach(ana, content)
    hand(ana, ben, ana.questions.outgoing(["team"], contents=False))
    (sha256,) = ben.questions.wanted()
    size = len(content)
    assert not ben.take_content(sha256, 4_000, content[4_000:8_000], size)
    assert ben.questions.arrived(sha256) == [4_000]
    assert not ben.take_content(sha256, 0, content[:4_000], size)
    assert ben.take_content(sha256, 8_000, content[8_000:], size)
    assert ben.questions.content(ben.questions.get(thing).paper) == content
    assert ben.questions.wanted() == []
    assert ben.questions.arrived(sha256) == []
    assert ben.take_content(sha256, 0, content, size)


def test_a_wrong_whole_is_thrown_away_and_can_come_anew(laptops):
    ana, ben = laptops
    attach(ana, b"right")
    hand(ana, ben, ana.questions.outgoing(["team"], contents=False))
    (sha256,) = ben.questions.wanted()
    assert not ben.take_content(sha256, 0, b"wrong", 5)
    assert (ben.questions.arrived(sha256), ben.questions.wanted()) == ([], [sha256])
    assert not ben.take_content(sha256, 3, b"beyond", 5)
    assert not ben.take_content(sha256, -1, b"r", 5)
    assert ben.take_content(sha256, 0, b"right", 5)


def test_what_nobody_names_is_not_kept(workspace):
    assert not workspace.take_content(b"x" * 32, 0, b"junk", 4)
    assert database(workspace).execute("SELECT count(*) FROM piece").fetchone() == (0,)


# Personal values --------------------------------------------------------------------------------------------------------


def test_personal_values_are_told_by_circle_and_erased_ones_as_gone(workspace):
    thing = add(workspace, secret="hush")
    add(workspace, circle=MINE, secret=PRIVATE)
    (shared,) = workspace.questions.values(["team"])
    found = workspace.questions.personal([shared, b"x" * 32])
    assert found.keys() == {shared}
    assert b"hush" in found[shared].value
    do(workspace, lambda to: to.erase(thing, "secret"))
    assert workspace.questions.personal([shared]) == {shared: None}
    assert workspace.questions.values(["team"]) == []
    assert not any(block.personal for block in workspace.questions.outgoing(["team"]).blocks())


def test_changes_are_known_by_their_ids(workspace):
    add(workspace, title="A")
    known = list(bodies(workspace))
    assert workspace.questions.knows([*known, b"x" * 16]) == set(known)


def test_a_span_never_leaves_its_circle(workspace):
    add(workspace, circle=MINE, title=PRIVATE)
    (series,) = [s for (s,) in database(workspace).execute("SELECT DISTINCT series FROM change WHERE circle = 'mine'")]
    (team,) = of_circles(database(workspace), ["team", MINE])
    stretch = team.stretches[0]
    stretch.series = series
    assert list(Span(stretch, 1, 9).rows(database(workspace), "c.body")) == []


def test_the_signature_that_proves_a_run_may_have_to_be_taken_from_the_inbox(laptops, tmp_path):
    """Ben got Ana's changes without Eva's, on which the later ones build; what he hands on can be proved."""
    ana, ben = laptops
    meet(ana, ben)
    for name in ("eva", "dan"):
        shutil.copyfile(ana.backup(), tmp_path / f"{name}.s3desk")
    with (
        opened(tmp_path / "eva.s3desk", person(tmp_path / "home of eva", "Eva")) as eva,
        opened(tmp_path / "dan.s3desk", person(tmp_path / "home of dan", "Dan")) as dan,
    ):
        add(eva, title="By Eva")
        hand(eva, ana)
        thing = add(ana, title="Before")
        hand(ana, ben)
        late = add(eva, title="Later by Eva")
        first = add(ana, title="Alone")
        hand(eva, ana)
        put(ana, thing, one=late)
        own = eva.questions._log.meta("series team")
        everything = ana.questions.outgoing(["team"], lambda _, name: [(1, 99)] if name == own else [])
        hand(ana, ben, everything)
        assert ben.questions.waiting()
        assert ben.questions.get(first).title == "Alone"
        given = ben.questions.outgoing(["team"])
        assert given.header.changes == len(sent(packed(ben, given))) > len(changes(ben))
        hand(ben, dan, given)
        assert dan.questions.get(first).title == "Alone"
        meet(ana, ben, dan, eva)
        assert ben.questions.waiting() == dan.questions.waiting() == []
        assert digest(ana) == digest(ben) == digest(dan) == digest(eva)


def test_a_reader_beside_the_writer_packs_as_well(workspace):
    thing = attach(workspace, b"content" * 1_000)
    reader = workspace.reader()
    outgoing = reader.outgoing(reader.circles())
    put(workspace, thing, title="changed meanwhile")
    pack = packed(workspace, outgoing)
    assert pack.header.changes == len(sent(pack)) == 2
    assert [b"".join(each.pieces()) for each in pack.contents()] == [b"content" * 1_000]
    assert [each.text for each in reader.leaving(outgoing).records] == ["changed meanwhile"]
    assert (reader.copies(), reader.wanted(), reader.journal(), reader.waiting(), reader.conflicts()) == (
        [],
        [],
        [],
        [],
        [],
    )
    assert reader.tips(["team"]) == workspace.questions.tips(["team"])
    reader.close()
