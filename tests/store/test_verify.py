"""Whatever was altered behind the program's back is found; what is derived is mended from the log."""

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.services.query import Query
from s3desk.store.log import squeeze, unsqueeze
from tests.store.desk import add, agrees, changes, database, delete, digest, do, get, opened, put


@pytest.fixture
def busy(workspace):
    first = add(workspace, title="First", body="one", many=frozenset(), secret="Maria")
    second = add(workspace, title="Second", one=first)
    put(workspace, first, body="one two", many=frozenset({second}), title="First again", **{"title@fr": "Un"})
    third = add(workspace, title="Third")
    delete(workspace, third)
    do(workspace, lambda to: to.insert("thing", {"paper": to.attach("a.txt", b"content", "text/plain")}))
    assert agrees(workspace)
    return workspace


def problems(workspace):
    return [str(each) for each in workspace.verify().problems]


def alter(workspace, sql, *values):
    done = database(workspace).execute(sql, values)
    assert done.rowcount != 0


def test_a_sound_file_is_one_sentence(busy):
    verdict = busy.verify()
    assert verdict.problems == ()
    assert str(verdict.counted) == f"{len(changes(busy))} changes and 4 records were checked."


@pytest.mark.parametrize(
    ("table", "sql"),
    [
        ("type_thing", "UPDATE type_thing SET title = 'Forged' WHERE no = 1"),
        ("type_thing", "UPDATE type_thing SET title_key = 'forged' WHERE no = 1"),
        ("type_thing", "UPDATE type_thing SET translations = NULL WHERE no = 1"),
        ("type_thing", "DELETE FROM type_thing WHERE no = 2"),
        ("type_thing", "INSERT INTO type_thing(no) VALUES(77)"),
        ("type_tally", "INSERT INTO type_tally(no) VALUES(77)"),
        ("record", "DELETE FROM record WHERE no = 2"),
        ("record", "UPDATE record SET deleted = 0 WHERE no = 3"),
        ("register", "UPDATE register SET live = 0"),
        ("register", "DELETE FROM register"),
        ("membership", "UPDATE membership SET present = 0"),
        ("life", "UPDATE life SET live = 0"),
        ("document", "DELETE FROM document"),
        ("search", "UPDATE search SET body = 'forged' WHERE rowid = 1"),
        ("search", "DELETE FROM search WHERE rowid = 2"),
        ("member", "UPDATE member SET name = 'Forged'"),
        ("action", "UPDATE action SET reversed = 1 WHERE turn = 0"),
        ("head", "DELETE FROM head"),
        ("name", "UPDATE name SET text = 'forged' WHERE text = 'thing'"),
        ("birth", "INSERT INTO birth VALUES(1, 5)"),
    ],
)
def test_an_altered_table_is_found_and_mended(busy, table, sql):
    before = digest(busy)
    alter(busy, sql)
    assert f"The table {table} differs from what the log says; repairing the file rebuilds it." in problems(busy)
    assert busy.repair().problems == ()
    assert digest(busy) == before
    assert agrees(busy)
    busy.undo()
    put(busy, add(busy, title="after"), body="the repair")
    assert agrees(busy)


def test_a_document_of_other_bytes_but_the_same_text_is_sound(busy):
    from s3desk.ledger import prose

    ((state,),) = database(busy).execute("SELECT state FROM document").fetchall()
    alter(busy, "UPDATE document SET state = ?", prose.merged(state, [])[0])
    assert problems(busy) == []
    alter(busy, "UPDATE document SET state = ?", prose.edit(state, "forged").state)
    assert "The table document differs" in problems(busy)[0]


def test_an_altered_change_is_found_by_its_name(busy):
    (no, stored), *_ = database(busy).execute("SELECT no, body FROM change WHERE no = 2").fetchall()
    body = unsqueeze(stored).replace(b"First", b"Worst")
    alter(busy, "UPDATE change SET body = ? WHERE no = ?", squeeze(body), no)
    assert problems(busy)[0] == "Change 2 was altered: its bytes do not fit its name."


def test_a_forged_change_is_found_by_its_signature(busy):
    from s3desk.ledger.changes import change_id

    (no, stored), *_ = database(busy).execute("SELECT no, body FROM change ORDER BY no DESC LIMIT 1").fetchall()
    body = unsqueeze(stored).replace(b"a.txt", b"b.txt")
    alter(busy, "UPDATE change SET body = ?, id = ? WHERE no = ?", squeeze(body), change_id(body), no)
    assert problems(busy) == [f"Change {no} was altered: its signature does not fit."]


def test_an_altered_signature_is_found(busy):
    alter(busy, "UPDATE change SET signature = zeroblob(64) WHERE no = 3")
    assert problems(busy) == ["Change 3 was altered: its signature does not fit."]


@pytest.mark.parametrize("body", [b"\0rubbish", b"\1rubbish", b"\0", b""])
def test_an_unreadable_change_is_found(busy, body):
    alter(busy, "UPDATE change SET body = ? WHERE no = 3", body)
    assert problems(busy)[0].startswith("Change 3 cannot be read: ")


def test_a_missing_change_is_found_by_those_that_name_it(busy):
    alter(busy, "DELETE FROM change WHERE no = 3")
    assert "Change 4 names a change that is not there before it." in problems(busy)


def test_a_damaged_attachment_is_found(busy):
    alter(busy, "UPDATE attachment SET content = X'00'")
    assert problems(busy)[0].startswith("An attachment is damaged: ")


def test_a_damaged_page_is_said_and_mended_where_the_log_can_be_read(busy, ana):
    before = digest(busy)
    busy.close()
    raw = bytearray(busy.path.read_bytes())
    import sqlite3

    plain = sqlite3.connect(busy.path)
    (page,) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'type_thing__title'").fetchone()
    plain.close()
    size = int.from_bytes(raw[16:18], "big")
    raw[(page - 1) * size : page * size] = b"\xff" * size
    busy.path.write_bytes(raw)
    with opened(busy.path, ana) as again:
        assert problems(again)[0].startswith("The file is damaged: ")
        with pytest.raises(OfficeError, match="is damaged"):
            add(again, title="x")
        assert again.repair().problems == ()
        assert digest(again) == before
        put(again, add(again, title="x"), title="after the repair")
        assert agrees(again)


def test_not_more_problems_than_a_person_reads(busy):
    for number in range(30):
        put(busy, add(busy, title="x"), title=str(number))
    alter(busy, "UPDATE change SET signature = zeroblob(64)")
    assert len(busy.verify().problems) == 20


def test_a_damaged_log_is_said_and_left_as_it_is(busy, ana):
    import sqlite3

    busy.close()
    plain = sqlite3.connect(busy.path)
    (page,) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'change'").fetchone()
    plain.close()
    raw = bytearray(busy.path.read_bytes())
    raw[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    busy.path.write_bytes(raw)
    try:
        with opened(busy.path, ana) as again:
            assert problems(again)[0].startswith("The file is damaged: ")
            with pytest.raises(OfficeError, match="open the latest backup"):
                again.repair()
    except OfficeError as told:
        assert "is damaged" in str(told)  # noqa: PT017


def test_rebuilding_a_large_file_goes_in_pieces_and_tells_progress(workspace):
    from s3desk.store import checks
    from s3desk.store.connection import transaction

    do(workspace, lambda to: [to.insert("thing", {"title": str(number)}) for number in range(4_500)])
    found = workspace.questions.ids(Query("thing"))
    do(workspace, lambda to: to.set_many({each: {"title": "x"} for each in found}))
    told = []
    with transaction(database(workspace), workspace.path):
        checks.rebuild(database(workspace), workspace.catalogue, lambda done, whole: told.append((done, whole)))
    assert told
    assert agrees(workspace)
    assert get(workspace, found[0]).title == "x"


@pytest.mark.parametrize(
    "column",
    [
        "circle = 'mine'",
        "series = zeroblob(16)",
        "sequence = 99",
        "lamport = 99",
        "wall = 1",
        "author = zeroblob(32)",
        "action = zeroblob(16)",
    ],
)
def test_a_change_listed_as_something_else_is_found(busy, column):
    alter(busy, f"UPDATE change SET {column} WHERE no = 3")
    assert any("Change 3 is not listed as what it is." in each for each in problems(busy))


def test_a_file_under_another_workspace_s_name_is_found(busy):
    alter(busy, "UPDATE meta SET value = zeroblob(16) WHERE key = 'workspace'")
    assert "Change 1 is not listed as what it is." in problems(busy)


def test_a_forged_personal_value_is_found(busy):
    alter(busy, "UPDATE personal SET value = x'a5466f726765' ")
    assert any(each.startswith("A personal value was altered") for each in problems(busy))


def test_a_missing_inbox_is_found(busy):
    database(busy).execute("DROP TABLE inbox")
    assert any("no such table: inbox" in each for each in problems(busy))
