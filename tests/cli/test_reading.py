"""The verbs that look: info, types, list, show, history, search, check."""

import shutil
import unicodedata

import pytest

from s3desk.domain.subjects import catalogue
from s3desk.store.schema import FORMAT


def ids(called):
    return [each["id"] for each in called.json]


@pytest.fixture
def tasks(s3desk, file):
    """Three tasks and their ids by title."""
    rows = {
        "Write": ["due=2026-12-01", "waiting_for=the ministry"],
        "Ask": ["due=2026-11-01", "done=true"],
        "Échéance été": [],
    }
    return {title: s3desk("add", file, "task", f"title={title}", *more).line for title, more in rows.items()}


# ---- types


def test_types_lists_every_type_and_field_for_people_and_programs(s3desk):
    told = {each["type"]: each for each in s3desk("types", "--json").json}
    assert list(told) == list(catalogue())
    assert [field["field"] for field in told["task"]["fields"]] == list(catalogue()["task"].fields)
    text = s3desk("types").out
    assert "task: Task (team)" in text
    assert all(f"\n{name}: " in "\n" + text for name in catalogue())


def test_types_of_one_type_shows_choices_and_targets(s3desk):
    text = s3desk("types", "finding").out
    assert "one of weakness, asset, barrier" in text
    assert "to person, organisation" in text
    assert s3desk("types", "findin").err == 'There is no record type "findin"; did you mean finding?\n'


# ---- list


def test_list_is_an_aligned_table_with_titles_instead_of_ids(s3desk, file, tasks):
    person = s3desk("add", file, "person", "name=Ana Ruiz").line
    s3desk("set", file, tasks["Write"], f"owner={person}")
    head, *lines = s3desk("list", file, "task", "--order", "title").out.splitlines()
    assert head.split() == ["id", "title", "owner", "due", "done", "waiting_for"]
    assert {len(line[: line.index("  ")]) for line in lines} == {32}
    at = head.index("owner")
    assert [line[at : at + 8].strip() for line in lines] == ["", "", "Ana Ruiz"]


def test_list_for_programs_is_a_list_of_every_field(s3desk, file, tasks):
    rows = s3desk("list", file, "task", "--json").json
    assert {row["title"] for row in rows} == set(tasks)
    assert all(set(catalogue()["task"].fields) <= set(row) for row in rows)
    assert s3desk("list", file, "note", "--json").json == []
    assert s3desk("list", file, "note").out == "No notes.\n"


@pytest.mark.parametrize(
    ("conditions", "titles"),
    [
        (["done=true"], ["Ask"]),
        (["done=false"], ["Write", "Échéance été"]),
        (["title=Ask"], ["Ask"]),
        (["title!=Ask"], ["Write", "Échéance été"]),
        (["due<2026-12-01"], ["Ask"]),
        (["due<=2026-12-01"], ["Ask", "Write"]),
        (["due>2026-11-01"], ["Write"]),
        (["due>=2026-11-01", "done=false"], ["Write"]),
        (["title~ECHEANCE"], ["Échéance été"]),
        (["due="], ["Échéance été"]),
        (["due!="], ["Ask", "Write"]),
        (["waiting_for!="], ["Write"]),
        (["meeting="], ["Ask", "Write", "Échéance été"]),
    ],
)
def test_where_keeps_what_it_says(s3desk, file, tasks, conditions, titles):
    where = [part for text in conditions for part in ("--where", text)]
    rows = s3desk("list", file, "task", "--json", "--order", "title", *where).json
    assert sorted(row["title"] for row in rows) == sorted(titles)


@pytest.mark.parametrize("sign", ["<", ">=", "~"])
def test_ids_are_not_in_an_order(s3desk, file, tasks, sign):
    called = s3desk("list", file, "task", "--where", f"id{sign}{tasks['Write']}")
    assert (called.code, called.err) == (2, "id cannot be compared like this; use = or !=.\n")


def test_a_text_cannot_command_the_terminal(s3desk, file):
    task = s3desk("add", file, "task", "title=\x1b[2JBell\x07", "description=One\n\x9b2J\u202eTwo").line
    text = s3desk("list", file, "task").out + s3desk("show", file, task).out + s3desk("history", file, task).out
    assert "·[2JBell·" in text
    assert "·2J·Two" in text
    assert not set("\x1b\x07\x9b\u202e") & set(text)


def test_where_follows_links(s3desk, file):
    finding = s3desk("add", file, "finding", "statement=Few patents").line
    other = s3desk("add", file, "finding", "statement=Port").line
    evidence = s3desk("add", file, "evidence", "title=Study", f"findings+={finding}").line
    assert ids(s3desk("list", file, "evidence", "--json", "--where", f"findings={finding}")) == [evidence]
    assert ids(s3desk("list", file, "evidence", "--json", "--where", f"findings!={finding}")) == []
    assert ids(s3desk("list", file, "finding", "--json", "--where", "evidence.findings=")) == [other]
    assert ids(s3desk("list", file, "finding", "--json", "--where", "evidence.findings!=")) == [finding]
    assert ids(s3desk("list", file, "finding", "--json", "--where", f"id={finding}")) == [finding]


def test_where_knows_places(s3desk, file):
    above = s3desk("add", file, "action", "title=Above", "order=-").line
    below = s3desk("add", file, "action", "title=Below", f"order={above}").line
    assert ids(s3desk("list", file, "action", "--json", "--where", f"order={above}")) == [below]
    assert ids(s3desk("list", file, "action", "--json", "--where", "order=-")) == [above]


def test_order_and_limit(s3desk, file, tasks):
    def titles(*more):
        return [row["title"] for row in s3desk("list", file, "task", "--json", *more).json]

    assert titles("--order", "due") == ["Ask", "Write", "Échéance été"]
    assert titles("--order", "due", "--descending")[0] == "Write"
    assert titles("--order", "due", "--limit", "1") == ["Ask"]


def test_a_long_list_is_whole(s3desk, file):
    from s3desk.app import Office
    from s3desk.services.importing import ApplyImport, plan_import
    from s3desk.services.outside import Row

    workspace = Office.here().open(file)
    rows = [Row("task", {"title": f"Task {number:04}"}, "") for number in range(1_201)]
    workspace.run(ApplyImport(plan_import(workspace.questions, rows)))
    workspace.close()
    assert len(s3desk("list", file, "task").out.splitlines()) == 1_202
    assert len({row["title"] for row in s3desk("list", file, "task", "--json", "--order", "title").json}) == 1_201


def test_the_trash_is_listed_whole_or_by_type(s3desk, file, tasks):
    s3desk("delete", file, tasks["Ask"])
    assert ids(s3desk("list", file, "task", "--deleted", "--json")) == [tasks["Ask"]]
    assert s3desk("list", file, "--deleted", "--json").json == [{"id": tasks["Ask"], "type": "task", "title": "Ask"}]
    assert tasks["Ask"] in s3desk("list", file, "--deleted").out
    assert tasks["Ask"] not in s3desk("list", file, "task").out


# ---- show and history


def test_show_tells_titles_of_links_both_ways(s3desk, file):
    finding = s3desk("add", file, "finding", "statement=Few patents", "kind=weakness").line
    action = s3desk("add", file, "action", "title=Advise", f"answers+={finding}", "title@es=Asesorar").line
    text = s3desk("show", file, action).out
    assert f"Action {action} (circle team)" in text
    assert "Few patents" in text
    assert "Asesorar" in text
    text = s3desk("show", file, finding).out
    assert "Linked from:" in text
    assert "Advise" in text
    told = s3desk("show", file, finding, "--json").json
    assert told["backlinks"] == [{"id": action, "type": "action", "field": "answers"}]
    assert (told["circle"], told["deleted"]) == ("team", False)


def test_history_has_every_state_from_the_first(s3desk, file):
    task = s3desk("add", file, "task", "title=One").line
    s3desk("set", file, task, "title=Two")
    s3desk("set", file, task, "done=true")
    told = s3desk("history", file, task, "title", "--json").json
    assert [(each["what"], each["before"], each["after"]) for each in told] == [
        ("insert", "" if told[0]["before"] == "" else None, "One"),
        ("set", "One", "Two"),
    ]
    assert [each["label"] for each in told] == ["Add One", "Change Task of One"]
    assert {each["author"] for each in told} == {"Test Person"}
    text = s3desk("history", file, task).out
    assert "Change Done of Two" in text
    assert "false" in text


def test_a_long_text_is_shown_cut_without_reading_all_of_it(s3desk, file, monkeypatch):
    read = []
    wide = unicodedata.east_asian_width
    monkeypatch.setattr(unicodedata, "east_asian_width", lambda letter: read.append(letter) or wide(letter))
    note = s3desk("add", file, "note", "title=Minutes", "text=" + "Ä日" * 1_500).line
    lines = s3desk("history", file, note, "text").out.splitlines()
    assert lines[1].endswith("Ä日" * 15 + "Ä…")
    assert len(read) < 3_000


# ---- search, info, check


def test_search_groups_hits_by_subject(s3desk, file):
    s3desk("add", file, "finding", "statement=Καινοτομία στην περιφέρεια")
    s3desk("add", file, "task", "title=Ρώτα για την καινοτομία")
    text = s3desk("search", file, "ΚΑΙΝΟΤΟΜΙΑ").out
    assert text.index("Diagnosis (1)") < text.index("Team (1)")
    told = s3desk("search", file, "καινοτομ", "--json").json
    assert [each["subject"] for each in told] == ["diagnosis", "team"]
    assert s3desk("search", file, "nowhere").out == "Nothing found.\n"
    assert s3desk("search", file, "nowhere", "--json").json == []


def test_info_tells_counts_members_series_and_digest(s3desk, file, tasks):
    told = s3desk("info", file, "--json").json
    assert told["counts"]["task"] == 3
    assert told["format"] == FORMAT
    assert [each["name"] for each in told["members"]] == ["Ana", "Test Person"]
    assert all(each["fingerprint"] for each in told["members"])
    assert {each["circle"] for each in told["series"]} == {"team"}
    assert len(told["digest"]) == 64
    assert told["digest"] in s3desk("info", file).out


def test_the_digest_moves_with_shared_records_only(s3desk, file):
    before = s3desk("info", file, "--json").json["digest"]
    s3desk("add", file, "note", "title=Mine", "--circle", "mine")
    assert s3desk("info", file, "--json").json["digest"] == before
    s3desk("add", file, "note", "title=Ours")
    assert s3desk("info", file, "--json").json["digest"] != before


def test_check_fails_while_something_is_missing(s3desk, file):
    called = s3desk("check", file)
    assert (called.code, called.out) == (0, "Nothing is missing.\n")
    task = s3desk("add", file, "task", "title=Late", "due=2020-01-01").line
    called = s3desk("check", file)
    assert called.code == 1
    assert "Overdue tasks: 1" in called.out
    assert f"{task}  Late" in called.out
    told = s3desk("check", file, "--json").json
    assert {"subject": "team", "text": "Overdue tasks: 1", "count": 1, "records": [task]} in told


def test_reading_needs_no_lock_and_changes_nothing(s3desk, file, tasks):
    from s3desk.app import Office

    workspace = Office.here().open(file)
    try:
        for verb in (["list", file, "task"], ["show", file, tasks["Ask"]], ["info", file], ["search", file, "ask"]):
            assert s3desk(*verb).code == 0
        called = s3desk("set", file, tasks["Ask"], "title=x")
        assert called.code == 2
        assert "is open on the computer" in called.err
    finally:
        workspace.close()


# ---- synchronised folders


def test_a_file_that_others_change_is_read_where_it_is_written(s3desk, file, tmp_path):
    shared = tmp_path / "Nextcloud" / "team.s3desk"
    shared.parent.mkdir()
    shutil.copyfile(file, shared)
    assert s3desk("list", shared, "region").err == ""
    record = s3desk("add", shared, "task", "title=Ask").line
    for verb in (("list", "task"), ("show", record), ("search", "Ask"), ("history", record), ("info",)):
        called = s3desk(verb[0], shared, *verb[1:])
        assert called.code == 0
        assert called.err.count("this is your copy of it") == 1
        assert "Ask" in called.out or verb == ("info",)
    s3desk("export", shared, tmp_path / "tasks.csv", "--what", "task")
    assert "Ask" in (tmp_path / "tasks.csv").read_text()
    assert [each.name for each in shared.parent.iterdir()] == ["team.s3desk"]
