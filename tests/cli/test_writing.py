"""The verbs that change: new, example, add, set, delete, undo, redo; every kind of value there and back."""

import hashlib
import os

import pytest

from s3desk.domain.declare import Kind
from s3desk.domain.subjects import catalogue

SAMPLES = {
    Kind.TEXT: ("Título «x» = a+=b", "Título «x» = a+=b"),
    Kind.PROSE: ("Eins\n\n* zwei", "Eins\n\n* zwei"),
    Kind.NUMBER: ("1250000.50", "1250000.5"),
    Kind.COUNT: ("-12", -12),
    Kind.MONEY: ("1250000.5", "1250000.50"),
    Kind.SCORE: ("0", 0),
    Kind.DAY: ("2018-03-14", "2018-03-14"),
    Kind.INSTANT: ("2020-04-22T17:00 Europe/Brussels", "2020-04-22T15:00:00Z Europe/Brussels"),
    Kind.FLAG: ("true", True),
}


def shown(s3desk, file, record):
    return s3desk("show", file, record, "--json").json


# ---- new and example


def test_new_makes_a_workspace_of_the_region_and_its_founder(s3desk, file):
    (region,) = s3desk("list", file, "region", "--json").json
    assert (region["name"], region["nuts"], region["nuts_version"]) == ("Cantabria", "ES13", "2024")
    assert [each["name"] for each in s3desk("info", file, "--json").json["members"]] == ["Ana"]


def test_new_never_touches_a_file_that_is_there(s3desk, file):
    before = hashlib.sha256(file.read_bytes()).digest()
    called = s3desk("new", file)
    assert called.code == 2
    assert "There is already a file" in called.err
    assert hashlib.sha256(file.read_bytes()).digest() == before


def test_new_leaves_no_file_behind_when_the_region_is_wrong(s3desk, tmp_path):
    assert s3desk("new", tmp_path / "a.s3desk", "--region", "Kantabrien").code == 2
    assert list(tmp_path.iterdir()) == []


def test_the_name_given_once_is_the_authors_from_then_on(s3desk, tmp_path, monkeypatch):
    monkeypatch.delenv("S3DESK_AS")
    path = tmp_path / "a.s3desk"
    s3desk("new", path, "--as", "Eleni Παπαδάκη")
    s3desk("add", path, "task", "title=x")
    assert [each["name"] for each in s3desk("info", path, "--json").json["members"]] == ["Eleni Παπαδάκη"]


def test_the_ending_may_be_left_out(s3desk, tmp_path):
    s3desk("new", tmp_path / "work")
    assert (tmp_path / "work.s3desk").exists()
    assert s3desk("add", tmp_path / "work", "task", "title=x").code == 0
    assert s3desk("info", tmp_path / "work").code == 0


# ---- every kind of value


@pytest.mark.parametrize("type_name", list(catalogue()))
def test_every_field_of_every_type_comes_back_as_it_was_given(s3desk, file, tmp_path, type_name):
    declared = catalogue()[type_name]
    made: dict[str, str] = {}

    def target(field):
        name = "task" if field.targets == ("*",) else field.targets[0]
        if name not in made:
            made[name] = s3desk("add", file, name).line
        return made[name]

    arguments, expected = [], {}
    for field in declared:
        match field.kind:
            case Kind.CHOICE:
                text = value = str(list(field.choices)[-1])
            case Kind.LINK:
                text = value = target(field)
            case Kind.LINKS:
                text, value = target(field), [target(field)]
            case Kind.PLACE:
                text = value = f"{target(field)} i"
            case Kind.FILE:
                path = tmp_path / "größe.txt"
                path.write_bytes(b"12345")
                text, value = str(path), f"{hashlib.sha256(b'12345').hexdigest()} 5 text/plain größe.txt"
            case _:
                text, value = SAMPLES[field.kind]
        arguments.append(f"{field.name}={text}")
        expected[field.name] = value
    record = s3desk("add", file, type_name, *arguments).line
    told = shown(s3desk, file, record)
    assert {name: told[name] for name in expected} == expected
    assert told["type"] == type_name


@pytest.mark.parametrize("text", ["100.00 CHF @0.95 2024-01-31", "100.00 SEK", "-0.01", "1.00 EUR"])
def test_money_keeps_currency_rate_and_day(s3desk, file, text):
    line = s3desk("add", file, "budget_line", f"amount={text}").line
    assert shown(s3desk, file, line)["amount"] == text.removesuffix(" EUR")


def test_what_show_prints_can_be_set_again(s3desk, file, tmp_path):
    (tmp_path / "a.txt").write_text("a")
    note = s3desk("add", file, "note", "title=A", f"file={tmp_path / 'a.txt'}").line
    other = s3desk("add", file, "note", "title=B", f"file={shown(s3desk, file, note)['file']}").line
    assert shown(s3desk, file, other)["file"] == shown(s3desk, file, note)["file"]


# ---- set


def test_set_changes_texts_in_their_language(s3desk, file):
    task = s3desk("add", file, "task", "title=Write").line
    assert s3desk("set", file, task, "title@es=Escribir", "title@pt-PT=Escrever").code == 0
    told = shown(s3desk, file, task)
    assert (told["title"], told["title@es"], told["title@pt-PT"]) == ("Write", "Escribir", "Escrever")
    s3desk("set", file, task, "title@es=")
    assert not shown(s3desk, file, task).get("title@es")


def test_sets_of_links_grow_and_shrink(s3desk, file):
    a, b = (s3desk("add", file, "finding", f"statement={name}").line for name in "ab")
    evidence = s3desk("add", file, "evidence", f"findings={a}").line
    s3desk("set", file, evidence, f"findings+={b}")
    assert shown(s3desk, file, evidence)["findings"] == sorted([a, b])
    s3desk("set", file, evidence, f"findings-={a}")
    assert shown(s3desk, file, evidence)["findings"] == [b]
    s3desk("set", file, evidence, "findings=")
    assert shown(s3desk, file, evidence)["findings"] == []


def test_one_call_is_one_step(s3desk, file):
    finding = s3desk("add", file, "finding").line
    evidence = s3desk("add", file, "evidence", "title=Study").line
    s3desk("set", file, evidence, "title=Register", f"findings+={finding}", "source=EPO")
    assert s3desk("undo", file).out == "Undone: Change 3 fields of Study.\n"
    told = shown(s3desk, file, evidence)
    assert (told["title"], told["findings"], told["source"]) == ("Study", [], "")


def test_an_empty_value_empties_and_the_same_value_changes_nothing(s3desk, file):
    task = s3desk("add", file, "task", "title=Write", "due=2026-01-01").line
    s3desk("set", file, task, "due=")
    assert shown(s3desk, file, task)["due"] is None
    before = s3desk("info", file, "--json").json["changes"]
    assert s3desk("set", file, task, "title=Write").out == "Nothing to change: it is so already.\n"
    assert s3desk("info", file, "--json").json["changes"] == before


# ---- circles, delete, undo, redo


def test_a_private_record_is_told_as_such(s3desk, file):
    note = s3desk("add", file, "note", "title=Mine", "--circle", "mine").line
    assert shown(s3desk, file, note)["circle"] == "mine"


def test_delete_takes_along_what_belongs_and_undo_brings_it_back(s3desk, file):
    action = s3desk("add", file, "action", "title=Act").line
    milestone = s3desk("add", file, "milestone", "title=Half", f"action={action}").line
    assert s3desk("delete", file, action).out == "Delete Act with what belongs to it (1).\n"
    assert shown(s3desk, file, milestone)["deleted"]
    assert s3desk("undo", file).code == 0
    assert not shown(s3desk, file, milestone)["deleted"]
    assert s3desk("redo", file).out == "Done again: Delete Act with what belongs to it (1).\n"
    assert s3desk("restore", file, action).out == "Restore Act.\n"
    assert not shown(s3desk, file, milestone)["deleted"]


def test_undo_says_what_it_left_alone_and_why(s3desk, file, monkeypatch):
    a, b = (s3desk("add", file, "task", f"title={name}").line for name in "ab")
    s3desk("delete", file, a, b)
    s3desk("undo", file)
    s3desk("set", file, a, "pinned=true", "title=c")
    monkeypatch.setenv("S3DESK_AS", "Ben")
    s3desk("set", file, a, "title=d")
    monkeypatch.setenv("S3DESK_AS", "Test Person")
    called = s3desk("undo", file)
    assert called.code == 0
    assert "Undone: Change 2 fields of a." in called.out
    assert "Left alone: d title. Ben has changed it since." in called.out
    told = shown(s3desk, file, a)
    assert (told["title"], told["pinned"]) == ("d", False)


def test_undo_and_redo_end_in_words(s3desk, tmp_path):
    path = tmp_path / "a.s3desk"
    s3desk("new", path)
    for verb in ("undo", "redo"):
        called = s3desk(verb, path)
        assert (called.code, called.err) == (2, f"There is nothing of yours to {verb}.\n")


# ---- refusals


REFUSED = [
    (["add", "FILE", "tsak"], 'no record type "tsak"; did you mean task?'),
    (["add", "FILE", "task", "title"], "is no FIELD=VALUE"),
    (["add", "FILE", "task", "=x"], "is no FIELD=VALUE"),
    (["add", "FILE", "task", "tilte=x"], 'no field "tilte"; did you mean title?'),
    (["add", "FILE", "task", "title=a", "title=b"], "given twice"),
    (["add", "FILE", "task", "title=a\nb"], "one piece of readable text"),
    (["add", "FILE", "task", "title=\udc80"], "readable text"),
    (["add", "FILE", "task", "due=31.12.2026"], "write it like 2018-03-14"),
    (["add", "FILE", "task", "done=yes"], "true or false"),
    (["add", "FILE", "task", "owner=Ana"], "is not the id of a record"),
    (["add", "FILE", "task", f"owner={'0' * 32}"], "There is no record"),
    (["add", "FILE", "task", "owner=REGION"], "cannot point to a record of type region"),
    (["add", "FILE", "task", "about-=REGION"], "nothing to take away"),
    (["add", "FILE", "task", "title+=REGION"], "one value, not a list"),
    (["add", "FILE", "task", "due@es=2026-01-01"], "no translations"),
    (["add", "FILE", "task", "title@ES!=x"], "is no"),
    (["add", "FILE", "task", "title@=x"], "is no"),
    (["add", "FILE", "finding", "kind=weak"], "it takes one of: weakness, asset"),
    (["add", "FILE", "finding", "importance=6"], "0 to 5"),
    (["add", "FILE", "finding", "heard=1.5"], "cannot be read as count"),
    (["add", "FILE", "budget_line", "amount=1.250.000,50"], "write it like 1250000.50"),
    (["add", "FILE", "budget_line", "amount=1e9"], "cannot be read as money"),
    (["add", "FILE", "cutoff", "at=2020-04-22T17:00 Europe/Nowhere"], "cannot be read as instant"),
    (["add", "FILE", "note", "file=/no/such/file"], "There is no file"),
    (["add", "FILE", "note", "file=."], "There is no file"),
    (["add", "FILE", "region", "nuts=ES13", "nuts_version=2024"], "already there"),
    (["add", "FILE", "note", "--circle", "ours"], "invalid choice"),
    (["set", "FILE", "REGION", "name"], "is no FIELD=VALUE"),
    (["set", "FILE", "REGION"], "FIELD=VALUE"),
    (["set", "FILE", "0" * 32, "name=x"], "There is no record"),
    (["set", "FILE", "xyz", "name=x"], "is not the id of a record"),
    (["set", "FILE", "REGION", "authority=REGION"], "cannot point to"),
    (["delete", "FILE", "0" * 32], "There is no record"),
    (["show", "FILE", "0" * 32], "There is no record"),
    (["show", "FILE", "abc"], "is not the id of a record"),
    (["history", "FILE", "REGION", "nmae"], "did you mean name?"),
    (["list", "FILE"], "TYPE is missing"),
    (["list", "FILE", "regoin"], "did you mean region?"),
    (["list", "FILE", "region", "--where", "name"], "is no condition"),
    (["list", "FILE", "region", "--where", "nmae=x"], "did you mean name?"),
    (["list", "FILE", "region", "--where", "population=many"], "cannot be read as count"),
    (["list", "FILE", "region", "--where", "authority<5"], "use = or !="),
    (["list", "FILE", "region", "--where", "population~5"], "no text"),
    (["list", "FILE", "region", "--where", "evidence.findigs="], "findings"),
    (["list", "FILE", "region", "--where", "nowhere.findings="], "no record type"),
    (["list", "FILE", "region", "--where", "task.about=x"], "write task.about= for none"),
    (["list", "FILE", "region", "--order", "nmae"], "did you mean name?"),
    (["list", "FILE", "organisation", "--order", "domains"], "cannot be sorted"),
    (["list", "FILE", "region", "--limit", "0"], "not a whole number"),
    (["list", "FILE", "region", "--limit", "x"], "not a whole number"),
    (["list", "FILE", "region", "--colour"], "Unknown arguments"),
    (["search", "FILE"], "WORDS"),
    (["import", "FILE", "/no/such/file"], "There is no file"),
    (["import", "FILE", "FILE"], "of no kind that can be read"),
    (["import", "FILE", "FILE", "--kind", "x"], 'no kind of file "x"'),
    (["export", "FILE", "out.doc"], "no ending that can be written"),
    (["export", "FILE", "out.csv", "--what", "report"], "cannot be exported"),
    (["export", "FILE", "/no/such/folder/out.csv"], "a folder that exists"),
    (["restore", "FILE", "/no/such/backup"], "There is no file"),
    (["restore", "FILE", "REGION"], "does not lie in the trash"),
    (["info", "/no/such/file.s3desk"], "There is no file"),
    (["info", "."], "is a folder"),
    (["info", ""], "file's name"),
    (["info"], "FILE"),
    (["lst", "FILE"], 'There is no command "lst"; did you mean list?'),
    (["wibble"], 'no command and no file "wibble"'),
    (["no-such-file.s3desk"], "There is no file"),
    (["--nonsense"], "Unknown arguments"),
    (["new", "FILE"], "already a file"),
    (["new", "/no/such/folder/a.s3desk"], "folder"),
    (["new", "other.s3desk", "--region", "Spain!"], "is no NUTS code"),
    (["undo", "FILE", "now"], "Unknown arguments"),
]


@pytest.mark.parametrize(
    ("arguments", "says"), REFUSED, ids=lambda each: " ".join(each) if isinstance(each, list) else ""
)
def test_a_mistake_is_one_sentence_and_changes_nothing(s3desk, file, tmp_path, monkeypatch, arguments, says):
    monkeypatch.chdir(tmp_path)
    region = s3desk("list", file, "region", "--json").json[0]["id"]
    before = s3desk("info", file, "--json").json
    called = s3desk(*(each.replace("FILE", str(file)).replace("REGION", region) for each in arguments))
    assert called.code == 2, called.out
    assert says in called.err
    assert called.err.count("\n") == 1
    assert "Traceback" not in called.err
    assert called.out == ""
    assert s3desk("info", file, "--json").json == before
    assert {path.suffix for path in tmp_path.iterdir()} <= {".s3desk", ".s3desk-wal", ".s3desk-shm"}


def test_a_final_place_is_taken_behind_the_others(s3desk, file):
    objective = s3desk("add", file, "objective", "title=Grow", "order=-").line
    actions = [s3desk("add", file, "action", f"title={n}", f"order={objective}").line for n in range(3)]
    rows = s3desk("list", file, "action", "--json", "--order", "order").json
    assert [row["id"] for row in rows] == actions
    called = s3desk("set", file, objective, f"order={actions[0]}")
    assert (called.code, "cannot point to" in called.err) == (2, True)


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
def test_a_read_only_file_is_read_and_not_written(s3desk, file):
    file.chmod(0o444)
    assert s3desk("list", file, "region").code == 0
    called = s3desk("add", file, "task", "title=x")
    assert (called.code, "read-only" in called.err) == (2, True)


# ---- erase


def test_erase_removes_personal_fields_with_their_history(s3desk, file):
    person = s3desk("add", file, "person", "name=Eva", "email=eva@example.invalid", "consent=withdrawn").line
    assert "erase FILE ID removes" in s3desk("check", file).out
    assert s3desk("erase", file, person, "email").out.startswith("Erased, with every earlier value: email.")
    assert (shown(s3desk, file, person)["name"], shown(s3desk, file, person)["email"]) == ("Eva", "")
    assert "name, function" in s3desk("erase", file, person).out
    assert shown(s3desk, file, person)["name"] == ""
    assert "Eva" not in s3desk("history", file, person).out
    assert s3desk("erase", file, person, "phone").out.startswith("Nothing to erase")


def test_erase_says_what_it_cannot_erase(s3desk, file):
    task = s3desk("add", file, "task", "title=Ask").line
    assert s3desk("erase", file, task).err == "Task has no personal fields; there is nothing to erase.\n"
    assert "title is not a personal field" in s3desk("erase", file, task, "title").err
