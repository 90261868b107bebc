"""The verbs of exchange, call by call: what they print, refuse and leave alone."""

import json
import platform
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Call, Called
from tests.exchange.webserver import PASSWORD, USER, dav, serving

Seat = Callable[..., Called]


@pytest.fixture
def file(s3desk: Call, tmp_path: Path) -> Path:
    """Return a new workspace whose founder is the one who calls."""
    path = tmp_path / "work.s3desk"
    assert s3desk("new", path, "--region", "ES13").code == 0
    return path


@pytest.fixture
def ben(s3desk: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Seat:
    """Return how Ben calls a verb on his own laptop."""

    def call(*arguments: object) -> Called:
        with monkeypatch.context() as patch:
            patch.setenv("S3DESK_HOME", str(tmp_path / "home of ben"))
            patch.setenv("S3DESK_AS", "Ben")
            patch.setattr(platform, "node", lambda: "laptop of Ben")
            return s3desk(*arguments)

    return call


@pytest.fixture
def pack(s3desk: Call, file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "whole.s3pack"
    assert s3desk("pack", file, path).code == 0
    return path


@pytest.fixture
def bens(ben: Seat, pack: Path, tmp_path: Path) -> Path:
    path = tmp_path / "bens.s3desk"
    assert ben("receive", path, pack).code == 0
    return path


def lacks(said: Called) -> str:
    """Return the one sentence of a refused call."""
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    return said.err.strip()


def own_mark(seat: Seat, file: Path) -> str:
    told = seat("members", file, "--json").json
    return str(next(each["fingerprint"] for each in told["members"] if each["standing"] == "me"))


# ---- pack


def test_a_pack_is_announced_before_it_is_written(s3desk: Call, file: Path, tmp_path: Path) -> None:
    s3desk("add", file, "task", "title=Write")
    path = tmp_path / "out.s3pack"
    before = file.read_bytes()
    told = s3desk("pack", file, path, "--dry-run").out
    assert "would go out: " in told
    assert "task  Write" in told
    assert not path.exists()
    assert file.read_bytes() == before
    would = s3desk("pack", file, path, "--dry-run", "--json").json
    done = s3desk("pack", file, path, "--json").json
    assert done == {
        "path": str(path),
        "changes": would["changes"],
        "bytes": path.stat().st_size,
        "sealed": False,
        "dry_run": False,
    }


def test_the_ending_of_a_pack_may_be_left_out(s3desk: Call, file: Path, tmp_path: Path) -> None:
    assert s3desk("pack", file, tmp_path / "out").line.startswith(f"Wrote {tmp_path / 'out.s3pack'}: ")
    assert (tmp_path / "out.s3pack").exists()


def test_a_pack_for_a_folder_is_written_into_it(s3desk: Call, file: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    told = s3desk("pack", file, stick, "--json").json
    (written,) = stick.iterdir()
    assert told["path"] == str(written)
    assert written.name.startswith(f"{file.stem} 2")
    assert written.suffix == ".s3pack"
    assert s3desk("pack", file, stick).code == 0  # in the place of the older one
    assert list(stick.iterdir()) == [written]


def test_packing_gives_what_was_not_given(s3desk: Call, file: Path, tmp_path: Path) -> None:
    from contextlib import closing

    from s3desk.app import Office

    def ungiven() -> int:
        with closing(Office.here().read(file)) as questions:
            return questions.standing().ungiven

    for number in range(3):
        s3desk("add", file, "task", f"title=Task {number}")
    assert ungiven() >= 3
    s3desk("pack", file, tmp_path / "out.s3pack", "--dry-run")
    assert ungiven() >= 3
    s3desk("pack", file, tmp_path / "out.s3pack")
    assert ungiven() == 0


def test_a_pack_for_one_copy_holds_what_that_lacks(
    s3desk: Call, ben: Seat, file: Path, bens: Path, tmp_path: Path
) -> None:
    ben("add", bens, "task", "title=By Ben")
    assert ben("pack", bens, tmp_path / "ben.s3pack").code == 0
    s3desk("receive", file, tmp_path / "ben.s3pack")
    s3desk("members", file, "accept", own_mark(ben, bens))
    s3desk("receive", file, tmp_path / "ben.s3pack")
    (copy,) = [each for each in s3desk("members", file, "--json").json["copies"] if each["owner"] == "Ben"]
    assert copy["device"] == "laptop of Ben"
    s3desk("add", file, "task", "title=New for Ben")
    for_all = s3desk("pack", file, tmp_path / "all.s3pack", "--json").json["changes"]
    for_ben = s3desk("pack", file, tmp_path / "for.s3pack", "--for", copy["series"], "--json").json["changes"]
    assert for_ben < for_all
    assert ben("receive", bens, tmp_path / "for.s3pack").code == 0
    assert "New for Ben" in ben("list", bens, "task").out
    assert "No copy" in lacks(s3desk("pack", file, tmp_path / "x.s3pack", "--for", "ab" * 16))


def test_a_sealed_pack_opens_with_its_passphrase_only(
    s3desk: Call, ben: Seat, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    s3desk("add", file, "task", "title=Sealed words")
    sealed, secret, wrong = tmp_path / "sealed.s3pack", tmp_path / "secret", tmp_path / "wrong"
    secret.write_text("Zwölf Boxkämpfer\nnot this line\n", encoding="utf-8")
    wrong.write_text("Zwölf", encoding="utf-8")
    assert s3desk("pack", file, sealed, "--passphrase-file", secret).line.endswith("sealed.")
    assert b"s3desk" not in sealed.read_bytes()[12:]
    bens = tmp_path / "bens.s3desk"
    assert "The pack is sealed" in lacks(ben("receive", bens, sealed))
    assert "does not open this pack" in lacks(ben("receive", bens, sealed, "--passphrase-file", wrong))
    assert not bens.exists()
    monkeypatch.setenv("S3DESK_PASSPHRASE", "Zwölf Boxkämpfer")
    assert ben("receive", bens, sealed).code == 0
    assert "Sealed words" in ben("list", bens, "task").out
    (tmp_path / "empty").touch()
    assert "is empty" in lacks(s3desk("pack", file, sealed, "--passphrase-file", tmp_path / "empty"))
    assert "cannot be read" in lacks(s3desk("pack", file, sealed, "--passphrase-file", tmp_path / "nowhere"))


def test_a_pack_that_cannot_be_written_is_one_sentence(s3desk: Call, file: Path, tmp_path: Path) -> None:
    assert "could not be written" in lacks(s3desk("pack", file, tmp_path / "nowhere" / "out.s3pack"))


# ---- receive


def test_what_would_come_in_is_listed_and_nothing_is_changed(
    s3desk: Call, ben: Seat, file: Path, bens: Path, tmp_path: Path
) -> None:
    task = s3desk("add", file, "task", "title=Write").line
    assert ben("receive", bens, s3desk_pack(s3desk, file, tmp_path / "one.s3pack")).code == 0
    s3desk("set", file, task, "title=Write it", "due=2018-03-14")
    s3desk("add", file, "task", "title=Print")
    path = s3desk_pack(s3desk, file, tmp_path / "two.s3pack")
    before = bens.read_bytes()
    told = ben("receive", bens, path, "--dry-run").out.splitlines()
    assert told[0] == "2 changes would come in: Test Person 2."
    assert f"  {task}  changed  task  Write it  by Test Person" in told
    assert "      title: Write -> Write it" in told
    assert told[-1] == "Nothing was changed; leave out --dry-run to take it in."
    assert bens.read_bytes() == before
    done = ben("receive", bens, path, "--json").json
    assert (done["changes"], done["records"]["new"], done["records"]["changed"]) == (2, 1, 1)
    (changed,) = [each for each in done["arrivals"] if each["fate"] == "changed"]
    assert changed["fields"]["due"] == {"before": None, "after": "2018-03-14"}
    again = ben("receive", bens, path)
    assert again.out.splitlines()[0] == "Nothing new."


def s3desk_pack(seat: Call, file: Path, path: Path) -> Path:
    assert seat("pack", file, path).code == 0
    return path


def test_the_ending_of_a_file_that_receives_may_be_left_out(s3desk: Call, file: Path, pack: Path) -> None:
    assert s3desk("receive", file.with_suffix(""), pack).out == "Nothing new.\n"


def test_what_is_no_pack_is_refused(s3desk: Call, file: Path, tmp_path: Path) -> None:
    odd = tmp_path / "odd.s3pack"
    odd.write_bytes(b"PK\3\4 something else entirely" * 10)
    before = s3desk("info", file, "--json").json["digest"]
    assert "This is not a pack of S3Desk" in lacks(s3desk("receive", file, odd))
    assert "could not be read" in lacks(s3desk("receive", file, tmp_path / "nowhere.s3pack"))
    assert s3desk("info", file, "--json").json["digest"] == before
    assert "not a pack" in lacks(s3desk("receive", tmp_path / "new.s3desk", odd))
    assert not (tmp_path / "new.s3desk").exists()


def test_a_pack_of_another_workspace_is_refused(s3desk: Call, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.s3desk"
    s3desk("new", other)
    before = file.read_bytes()
    said = lacks(s3desk("receive", file, s3desk_pack(s3desk, other, tmp_path / "other.s3pack")))
    assert "another workspace" in said
    assert s3desk("info", file, "--json").code == 0
    assert len(file.read_bytes()) >= len(before)


def test_a_refusal_is_in_the_journal(s3desk: Call, ben: Seat, file: Path, bens: Path, tmp_path: Path) -> None:
    from contextlib import closing

    from s3desk.app import Office

    ben("add", bens, "task", "title=By Ben")
    ben("pack", bens, tmp_path / "ben.s3pack")
    lacks(s3desk("receive", file, tmp_path / "ben.s3pack"))
    with closing(Office.here().read(file)) as questions:
        (entry, *_) = questions.journal()
    assert entry.target == "ben.s3pack"
    assert "Ben is not a member of this workspace" in str(entry.trouble)


# ---- sync


def test_two_meet_in_a_folder(s3desk: Call, ben: Seat, file: Path, bens: Path, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    s3desk("add", file, "task", "title=By Ana")
    would = s3desk("sync", file, folder, "--dry-run").out
    assert "would go out" in would
    assert list(folder.iterdir()) == []
    assert "went out." in s3desk("sync", file, folder).out
    assert ben("sync", bens, folder, "--json").json["changes"] >= 1
    assert "By Ana" in ben("list", bens, "task").out
    ben("add", bens, "task", "title=By Ben")
    ben("sync", bens, folder)
    told = s3desk("sync", file, folder).out
    mark = own_mark(ben, bens)
    assert "Ben is not a member" in told
    assert f"Accept it by: members FILE accept {mark}" in told
    s3desk("members", file, "accept", mark)
    s3desk("sync", file, folder)
    assert "By Ben" in s3desk("list", file, "task").out
    ben("sync", bens, folder)
    assert ben("info", bens, "--json").json["digest"] == s3desk("info", file, "--json").json["digest"]
    assert s3desk("sync", file, folder).out == "Nothing new.\nNothing to give.\n"
    assert s3desk("sync", file, folder, "--json").json["given"] == 0


def test_a_password_comes_from_the_environment_and_goes_nowhere_else(
    s3desk: Call, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings_home: Path
) -> None:
    (tmp_path / "served" / "plans").mkdir(parents=True)
    with serving(dav(tmp_path / "served" / "plans")) as address:
        said = lacks(s3desk("sync", file, f"{address}/plans/plans"))
        assert said.endswith("--user gives the name, S3DESK_PASSWORD the password.")
        monkeypatch.setenv("S3DESK_PASSWORD", PASSWORD)
        done = s3desk("sync", file, f"{address}/plans/plans", "--user", USER)
        assert done.code == 0
        assert "went out." in done.out
    assert list((tmp_path / "served").rglob("*.s3pack"))
    kept = [file, *(path for path in settings_home.rglob("*") if path.is_file())]
    assert not [path for path in kept if PASSWORD.encode() in path.read_bytes()]
    assert PASSWORD not in done.out + done.err


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("ftp://example.org/x", "is no way to exchange"),
        ("", "is needed to exchange with"),
        ("no such folder", "no such folder"),
    ],
)
def test_a_target_that_is_none_is_one_sentence(s3desk: Call, file: Path, target: str, said: str) -> None:
    before = s3desk("info", file, "--json").json["digest"]
    assert said in lacks(s3desk("sync", file, target))
    assert s3desk("info", file, "--json").json["digest"] == before


# ---- members


def test_members_are_listed_with_their_fingerprints(s3desk: Call, file: Path) -> None:
    told = s3desk("members", file, "--json").json
    (me,) = told["members"]
    assert (me["name"], me["standing"]) == ("Test Person", "me")
    assert len(me["fingerprint"]) == 24
    assert (told["strangers"], told["copies"]) == ([], [])
    assert me["fingerprint"] in s3desk("members", file).out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["accept"], "Name the fingerprint"),
        (["retire"], "Name the fingerprint"),
        (["accept", "0000-0000-0000-0000-0000"], "was met on this device"),
        (["retire", "0000-0000-0000-0000-0000"], "No member has the fingerprint"),
        (["dismiss"], "invalid choice"),
    ],
)
def test_members_takes_known_fingerprints_only(s3desk: Call, file: Path, arguments: list[str], said: str) -> None:
    assert said in lacks(s3desk("members", file, *arguments))


# ---- share


def test_share_lists_before_it_copies(s3desk: Call, file: Path) -> None:
    action = s3desk("add", file, "action", "title=Hydrogen valley").line
    s3desk("add", file, "milestone", "title=Permit", f"action={action}")
    told = s3desk("share", file, action, "--parts", "--with", "Saxony", "--dry-run").out
    assert "Hydrogen valley" in told
    assert "Permit" in told
    assert told.endswith("Nothing was written; leave out --dry-run to share.\n")
    assert "There is no circle" in lacks(s3desk("share", file, action, "--circle", "Saxony"))
    done = s3desk("share", file, action, "--with", "Saxony", "--json").json
    assert [each["fate"] for each in done["leaves"]] == ["new"]
    assert s3desk("show", file, done["leaves"][0]["copy"], "--json").json["circle"] == done["circle"]
    assert "There is a circle" in lacks(s3desk("share", file, action, "--with", "Saxony"))
    assert "up to date" in s3desk("share", file, action, "--circle", "Saxony").out
    assert s3desk("undo", file).out.startswith("Undone: Share Hydrogen valley with Saxony.")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ID"], "ne of the arguments --circle --with --stop is required"),
        (["ID", "--with", "Saxony", "--personal", "person.nam"], "did you mean name?"),
        (["ID", "--with", "Saxony", "--personal", "task.title"], "is no personal field"),
        (["0" * 32, "--with", "Saxony"], "There is no record"),
        (["ID", "--with", " "], "A circle needs a name"),
    ],
)
def test_share_refuses_in_one_sentence(s3desk: Call, file: Path, arguments: list[str], said: str) -> None:
    task = s3desk("add", file, "task", "title=Write").line
    assert said in lacks(s3desk("share", file, *(task if each == "ID" else each for each in arguments)))


def test_a_pack_of_a_circle_that_is_none_is_refused(s3desk: Call, file: Path, tmp_path: Path) -> None:
    said = lacks(s3desk("pack", file, tmp_path / "x.s3pack", "--circle", "mine"))
    assert 'There is no circle "mine" with a partner; there are: none.' in said
    assert not (tmp_path / "x.s3pack").exists()
    assert s3desk("pack", file, tmp_path / "x.s3pack", "--circle", "team").code == 0


# ---- conflicts


@pytest.fixture
def parted(s3desk: Call, ben: Seat, file: Path, bens: Path, tmp_path: Path) -> str:
    """A task whose day Ana and Ben set apart, and that Ben deleted while Ana changed another; return its id."""
    task, other = (s3desk("add", file, "task", f"title={name}", "due=2018-06-01").line for name in ("Write", "Print"))
    ben("receive", bens, s3desk_pack(s3desk, file, tmp_path / "1.s3pack"))
    s3desk("set", file, task, "due=2018-07-01")
    s3desk("set", file, other, "title=Print it")
    ben("set", bens, task, "due=2018-08-01")
    ben("delete", bens, other)
    ben("pack", bens, tmp_path / "2.s3pack")
    s3desk("receive", file, tmp_path / "2.s3pack")
    s3desk("members", file, "accept", own_mark(ben, bens))
    told = s3desk("receive", file, tmp_path / "2.s3pack").out
    assert "2 conflicts to settle; conflicts FILE lists what waits." in told
    return task


def test_conflicts_are_listed_and_settled(s3desk: Call, file: Path, parted: str) -> None:
    name = f"{parted}:due"
    told = s3desk("conflicts", file).out
    assert name in told
    assert "before: 2018-06-01" in told
    assert "Deleted by Ben, changed by Test Person" in told
    listed = {each["id"]: each for each in s3desk("conflicts", file, "--json").json}
    values = [side["value"] for side in listed[name]["sides"]]
    assert set(values) == {"2018-07-01", "2018-08-01"}
    assert "There are 2 values" in lacks(s3desk("resolve", file, name, "--take", 3))
    assert "Nothing here can be deleted" in lacks(s3desk("resolve", file, name, "--delete"))
    at = values.index("2018-08-01") + 1
    assert s3desk("resolve", file, name, "--take", at).line == "Settle Due of Write."
    assert s3desk("show", file, parted, "--json").json["due"] == "2018-08-01"
    (open_one,) = s3desk("conflicts", file, "--json").json
    assert "The answer is --keep or --delete" in lacks(s3desk("resolve", file, open_one["id"], "--value", "x")).replace(
        "Here the", "The"
    )
    assert s3desk("resolve", file, open_one["id"], "--delete").line == "Delete Print it after all."
    assert s3desk("conflicts", file).out == "Nothing waits to be settled.\n"
    settled = s3desk("conflicts", file, "--settled", "--json").json
    assert {each["settled"]["by"] for each in settled} == {"Test Person"}
    assert "settled by Test Person" in s3desk("conflicts", file, "--settled").out
    assert s3desk("resolve", file, name, "--value", "2018-12-24").code == 0  # settled anew
    assert s3desk("show", file, parted, "--json").json["due"] == "2018-12-24"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense", "--take", "1"], 'There is no conflict "nonsense"'),
        (["NAME"], "ne of the arguments --take --value --keep --delete is required"),
        (["NAME", "--take", "0"], "is not a whole number above 0"),
        (["NAME", "--value", "soon"], "soon"),
        (["NAME", "--keep", "--delete"], "not allowed with"),
    ],
)
def test_resolve_refuses_in_one_sentence(
    s3desk: Call, file: Path, parted: str, arguments: list[str], said: str
) -> None:
    before = s3desk("info", file, "--json").json["digest"]
    told = lacks(s3desk("resolve", file, *(f"{parted}:due" if each == "NAME" else each for each in arguments)))
    assert said in told
    assert s3desk("info", file, "--json").json["digest"] == before


def test_nothing_waits_in_a_new_file(s3desk: Call, file: Path) -> None:
    assert s3desk("conflicts", file).out == "Nothing waits to be settled.\n"
    assert s3desk("conflicts", file, "--settled").out == "Nothing was settled yet.\n"
    assert json.loads(s3desk("conflicts", file, "--json").out) == []


def test_what_nobody_has_yet_is_one_number_wherever_it_is_told(s3desk: Call, file: Path, tmp_path: Path) -> None:
    """That somebody founded the workspace is a change too, and nobody's news."""
    begun = s3desk("info", file, "--json").json["ungiven"]
    for number in range(3):
        s3desk("add", file, "task", f"title=Task {number}")
    would = s3desk("pack", file, tmp_path / "out.s3pack", "--dry-run", "--json").json
    assert (would["changes"], would["ungiven"]) == (begun + 3, begun + 3)
    told = s3desk("pack", file, tmp_path / "out.s3pack", "--dry-run").out
    assert f"{begun + 3} changes would go out: " in told
    assert f"{begun + 3} changes not yet given to anyone." in told
    assert s3desk("pack", file, tmp_path / "out.s3pack", "--json").json["changes"] == begun + 3
    assert s3desk("info", file, "--json").json["ungiven"] == 0
