"""A PostgreSQL hub, prepared by the scripts of resources/hub: two teams, three writers at once, stopped and started."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from io import BytesIO

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from s3desk.domain.errors import OfficeError
from s3desk.exchange import spans
from s3desk.exchange.hub.carrier import Hub
from s3desk.exchange.hub.door import Door
from s3desk.exchange.hub.tables import change, personal
from s3desk.exchange.targets import target_at
from s3desk.ledger import packs
from s3desk.ledger.packs import Pack
from s3desk.services.exchanging import PasswordWanted, Stranger
from s3desk.store.newcomer import create_from
from tests.exchange.laptops import again, agree, at, clone_and_meet, sync, team
from tests.exchange.postgres import Server
from tests.exchange.webserver import self_signed
from tests.store.desk import CATALOGUE, add, do, get, person, put, take, written

WITH = "with 0123456789abcdef"

pytestmark = pytest.mark.server("postgresql")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server.started() as made:
        made.prepare("lille", "lille_ana")
        made.prepare("komotini", "komotini_zoe")
        yield made


@pytest.fixture
def hub(server: Server) -> str:
    return server.address("lille_ana")


@pytest.fixture
def rows(server: Server) -> Iterator[sa.Connection]:
    """Give the team's tables to an administrator."""
    with server.tables_of("lille") as connection:
        yield connection


def test_a_change_reaches_all_by_the_hub(laptops, hub):
    ana, ben, carla = laptops
    thing = add(ana, code="A1", pieces=3)
    assert sync(ana, hub).given > 0
    done = sync(ben, hub).received
    assert (done.changes, done.known) == (1, 0)
    put(ben, thing, pieces=4)
    sync(ben, hub)
    sync(ana, hub)
    put(ben, thing, pieces=5)
    sync(ben, hub)
    done = sync(ana, hub).received
    assert (done.changes, done.known) == (1, 0)
    put(ben, thing, pieces=4)
    for each in (ben, carla, ana):
        sync(each, hub)
    assert get(ana, thing).pieces == get(carla, thing).pieces == 4
    assert agree(ana, ben, carla)
    for each in laptops:
        done = sync(each, hub)
        assert (done.given, done.received.changes, done.received.known) == (0, 0, 0)
    assert ana.questions.standing().ungiven == 0


def test_two_teams_in_one_hub_see_nothing_of_each_other(laptops, server, tmp_path):
    ana, ben, _ = laptops
    (zoe,) = team(tmp_path / "komotini", "Zoe")
    add(zoe, code="Z1")
    theirs = server.address("komotini_zoe")
    sync(zoe, theirs)
    thing = add(ana, code="A1")
    sync(ana, server.address("lille_ana"))
    assert sync(ben, theirs).received.changes == 0
    assert get(ben, thing) is None
    assert sync(zoe, theirs).received.changes == 0
    with pytest.raises(OfficeError, match="holds no hub that you may use"):
        sync(ben, theirs + "&options=-csearch_path%3Dlille")
    zoe.close()


def test_two_workspaces_of_one_team_do_not_mix(laptops, hub, tmp_path):
    ana, ben, _ = laptops
    (other,) = team(tmp_path / "other", "Ana")
    add(other, code="O1")
    sync(other, hub)
    thing = add(ana, code="A1")
    sync(ana, hub)
    assert sync(ben, hub).received.changes == 1
    assert get(ben, thing).code == "A1"
    assert sync(other, hub).received.changes == 0
    other.close()


def test_three_writers_at_once_converge(tmp_path, hub):
    names = ("Ana", "Ben", "Carla")
    for each in team(tmp_path, *names):
        each.close()
    mishaps: list[BaseException] = []

    def work(name: str) -> None:
        file = again(tmp_path, name)
        try:
            for number in range(8):
                add(file, code=f"{name} {number}")
                sync(file, hub)
        except BaseException as mishap:  # noqa: BLE001 - told below, in the test's own thread
            mishaps.append(mishap)
        finally:
            file.close()

    threads = [threading.Thread(target=work, args=(name,)) for name in names]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert mishaps == []
    files = [again(tmp_path, name) for name in names]
    for each in files:
        sync(each, hub)
    assert agree(*files)
    assert files[0].questions.info().counts["thing"] == 24
    for each in files:
        each.close()


def test_what_another_commits_late_is_not_skipped(laptops, hub, rows, server):
    ana, ben, carla = laptops
    for each in laptops:
        sync(each, hub)
    late = add(ben, code="late")
    carrier = at(ben, hub)
    assert isinstance(carrier, Hub)
    with carrier._door.opened() as slow:
        slow.commit_really, slow.commit = slow.commit, lambda: None  # type: ignore[attr-defined, method-assign]
        carrier._push(slow, ben.questions, lambda done, whole: None)
        early = add(ana, code="early")
        sync(ana, hub)
        sync(carla, hub)
        assert get(carla, early).code == "early"
        assert get(carla, late) is None
        slow.commit_really()  # type: ignore[attr-defined]
    sync(carla, hub)
    assert get(carla, late).code == "late"


def test_a_hub_that_was_down_brings_everything_when_it_is_back(laptops, server):
    ana, ben, _ = laptops
    hub = server.address("lille_ana")
    sync(ana, hub)
    server.stop()
    try:
        things = [add(ana, code=f"A{n}") for n in range(5)]
        with pytest.raises(OfficeError, match="cannot be reached; check the network") as told:
            sync(ana, hub)
        assert "secret" not in str(told.value)
        assert ana.questions.journal()[0].trouble is not None
        assert ana.questions.standing().ungiven == 5
    finally:
        server.start()
    sync(ana, hub)
    sync(ben, hub)
    assert all(get(ben, each) for each in things)


def test_after_an_older_backup_of_the_hub_nothing_is_lacking(laptops, hub, rows):
    ana, ben, carla = laptops
    thing = add(ana, code="A1")
    sync(ana, hub)
    sync(ben, hub)
    rows.execute(sa.delete(change).where(change.c.ws == ana.questions.workspace_id(), change.c.seq > 1))
    rows.commit()
    sync(ben, hub)
    sync(carla, hub)
    assert get(carla, thing).code == "A1"
    assert agree(ana, ben, carla)


@pytest.mark.parametrize("lost", [{2}, {3, 4, 6}, {4, 5}, {1, 7}, {1, 2, 3, 4, 5, 6, 7}])
def test_rows_that_somebody_took_out_by_hand_are_put_back_by_their_author(laptops, hub, rows, lost):
    ana, ben, carla = laptops
    things = [add(ana, code=f"A{n}") for n in range(4)]
    sync(ana, hub)
    sync(ben, hub)
    (series,) = (tip.series for tip in ana.questions.tips(["team"]) if tip.sequence == 7)
    gap = sa.and_(change.c.series == series, change.c.seq.in_(lost))
    rows.execute(sa.delete(change).where(gap))
    rows.commit()
    sync(carla, hub)  # where her own latest is gone, it looks to her like a fork
    sync(ana, hub)
    assert rows.scalar(sa.select(sa.func.count()).where(gap)) == len(lost)
    rows.commit()
    assert sync(ana, hub).given == 0
    for each in (ben, carla):
        sync(each, hub)
    assert all(get(carla, each) for each in things)
    assert agree(ana, ben, carla)


def test_a_stranger_in_the_hub_stops_nobody_else(laptops, hub, tmp_path):
    ana, ben, _ = laptops
    (tmp_path / "Dora").mkdir()
    shutil.copyfile(ana.path, tmp_path / "Dora" / "plan.s3desk")
    dora = again(tmp_path, "Dora")
    theirs = add(dora, code="D1")
    sync(dora, hub)
    mine = add(ana, code="A1")
    sync(ana, hub)
    done = sync(ben, hub)
    assert get(ben, mine).code == "A1"
    assert get(ben, theirs) is None
    assert "Dora is not a member" in str(done.refused[0]) or "is not a member" in str(done.refused[0])
    ben.accept(done.refused[0].key, "Dora")
    sync(ben, hub)
    assert get(ben, theirs).code == "D1"
    dora.close()


def test_rubbish_in_a_table_is_nobody_s_change(laptops, hub, rows):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, hub)
    workspace = ana.questions.workspace_id()
    rubbish = {"ws": workspace, "circle": "team", "seq": 1, "sig": b"", "key": ana._profile.author.key}
    rows.execute(sa.insert(change).values(**rubbish, id=b"i" * 16, series=b"s" * 16, body=b"\0rubbish"))
    rows.execute(sa.insert(change).values(**rubbish, id=b"j" * 16, series=b"t" * 16, body=b"\1\x28\xb5\x2f\xfdxx"))
    rows.commit()
    sync(ben, hub)
    assert get(ben, thing).code == "A1"


def test_both_branches_of_a_copied_disk_go_through(tmp_path, hub):
    clone_and_meet(tmp_path, hub)


def test_personal_values_go_from_the_hub_when_they_are_erased(laptops, hub, rows):
    ana, ben, carla = laptops
    thing = add(ana, code="A1", secret="Maria Papadopoulou")
    sync(ana, hub)
    sync(ben, hub)
    assert get(ben, thing).secret == "Maria Papadopoulou"
    there = sa.select(sa.func.count()).where(personal.c.ws == ana.questions.workspace_id())
    assert rows.scalar(there) == 1
    do(ana, lambda to: to.erase(thing, "secret"), "Erase")
    sync(ana, hub)
    rows.rollback()
    assert rows.scalar(there) == 0
    sync(carla, hub)
    sync(ben, hub)
    assert get(ben, thing).secret == get(carla, thing).secret == ""
    assert agree(ana, ben, carla)


def test_attachments_come_by_the_hub_and_go_on_where_they_were_cut(laptops, hub):
    ana, ben, _ = laptops
    made = []
    content = os.urandom(3_500_000)
    do(ana, lambda to: made.append(to.attach("plan.pdf", content, "application/pdf")), "Attach")
    thing = add(ana, code="A1", paper=made[0])

    def cut(done: int, whole: int | None) -> None:
        if whole == len(content) and done >= 2 << 20:
            raise OfficeError("The connection broke off.")

    with pytest.raises(OfficeError, match="broke off"):
        at(ana, hub).give(ana.questions, cut)
    sync(ana, hub)
    carrier = at(ben, hub)
    with carrier.fetch(ben.questions) as fetched:
        ben.take_in(fetched.packs)
    first = next(iter(carrier.contents(ben.questions)))
    assert ben.take_content(*first) is False
    rest = list(carrier.contents(ben.questions))
    assert len(rest) == 3
    assert [ben.take_content(*each) for each in rest][-1] is True
    assert ben.questions.content(get(ben, thing).paper) == content
    carrier.close()


# ---- rights, and trouble in words


def lacking(workspace) -> dict[str, int]:
    return {each.owner: each.lacks for each in workspace.questions.copies()}


def test_who_holds_what_is_learned_by_the_hub(laptops, hub, rows):
    ana, ben, carla = laptops
    for each in (*laptops, *laptops):
        sync(each, hub)
    assert lacking(ana) == {"Ben": 0, "Carla": 0}
    add(ana, code="A1")
    assert lacking(ana) == {"Ben": 1, "Carla": 1}
    sync(ana, hub)
    assert ana.questions.standing().ungiven == 0
    sync(ben, hub)  # only reads
    done = sync(ana, hub)
    assert (done.received.changes, done.given, done.refused) == (0, 0, ())
    assert lacking(ana) == {"Ben": 0, "Carla": 1}
    sync(carla, hub)
    sync(ana, hub)
    assert lacking(ana) == {"Ben": 0, "Carla": 0}
    assert lacking(carla) == {"Ana": 0, "Ben": 0}
    assert rows.scalar(sa.text("SELECT count(*) FROM plan_copy WHERE ws = :ws"), _of(ana)) == 3
    before = _told(rows, ana)
    for each in laptops:
        sync(each, hub)
        with at(each, hub).fetch(each.questions) as fetched:
            assert fetched.packs == ()  # what was heard is not heard again
    assert _told(rows, ana) == before  # nothing is written where nothing is new


def _of(workspace) -> dict[str, bytes]:
    return {"ws": workspace.questions.workspace_id()}


def _told(rows: sa.Connection, workspace) -> list[tuple[bytes, bytes]]:
    found = rows.execute(sa.text("SELECT copy, told FROM plan_copy WHERE ws = :ws ORDER BY copy"), _of(workspace))
    rows.rollback()
    return [(bytes(name), bytes(told)) for name, told in found.all()]


def test_what_went_by_stick_counts_as_given_once_the_hub_tells_so(laptops, hub):
    ana, ben, _ = laptops
    sync(ana, hub)
    add(ana, code="A1")
    take(ben, written(ana))  # nobody noted it at Ana's
    assert ana.questions.standing().ungiven == 1
    sync(ben, hub)
    with at(ana, hub).fetch(ana.questions) as fetched:
        ana.take_in(fetched.packs)
    assert ana.questions.standing().ungiven == 0


def test_a_partner_is_told_of_their_circle_only(laptops, hub, tmp_path):
    ana, ben, _ = laptops
    add(ana, circle=WITH, title="For both")
    pack = Pack(BytesIO(written(ana, ana.questions.outgoing([WITH]))))
    petra = create_from(tmp_path / "petra.s3desk", pack, person(tmp_path / "home of petra", "Petra"), CATALOGUE)
    theirs = add(petra, title="From Dresden")
    take_in_circle(ana, written(petra))
    for each in (ana, ben, ana, ben):
        assert sync(each, hub).refused == ()
    assert get(ben, theirs).title == "From Dresden"
    for _ in range(2):
        assert sync(petra, hub, circle=WITH).refused == ()
    assert {tip.circle for tip in petra.questions.tips(petra.questions.circles())} == {WITH}
    assert {each.owner for each in petra.questions.copies()} == {"Ana"}  # Ben has not written there: she knows no Ben
    assert sync(ana, hub).refused == ()
    petra.close()
    found = lacking(ana)
    assert (found["Ben"], found["Petra"]) == (0, 0)


def take_in_circle(workspace, data: bytes) -> None:
    """Take a partner's pack in, letting them into the circle."""
    with pytest.raises(Stranger) as met:
        workspace.take_in([Pack(BytesIO(data))])
    workspace.accept(met.value.key, met.value.name, met.value.circle)
    workspace.take_in([Pack(BytesIO(data))])


def test_nobody_says_for_another_what_they_hold(laptops, hub, rows, tmp_path):
    ana, ben, carla = laptops
    for each in (*laptops, *laptops):
        sync(each, hub)
    add(ana, code="A1")
    (stranger,) = team(tmp_path / "other", "Zoe")
    names = [name for name, _ in _told(rows, ana)]
    own = dict(_told(rows, ana))[_copy(ana)]
    forged = forged_outline(stranger, ana)
    for told in (b"", b"rubbish", forged, own[:-1] + b"x", own + bytes(2 << 20)):
        put_row = sa.text("UPDATE plan_copy SET told = :told WHERE ws = :ws AND copy <> :own")
        rows.execute(put_row, {**_of(ana), "told": told, "own": _copy(ana)})
        rows.commit()
        with at(ana, hub).fetch(ana.questions) as fetched:
            assert fetched.packs == ()
    assert lacking(ana) == {"Ben": 1, "Carla": 1}
    sync(ana, hub)
    for each in (ben, carla, ana):
        sync(each, hub)
    assert [name for name, _ in _told(rows, ana)] == names
    assert lacking(ana) == {"Ben": 0, "Carla": 0}
    stranger.close()


def _copy(workspace) -> bytes:
    return workspace.questions.outgoing(workspace.questions.circles()).header.copy


def forged_outline(stranger, workspace) -> bytes:
    """Return the word of somebody who is no member, that another's copy holds everything."""
    head = workspace.questions.outgoing(["team"], lambda circle, series: spans.ALL, contents=False).header
    made, author = BytesIO(), stranger._profile.author
    packs.write(made, author, replace(head, copy=b"z" * 16, key=author.key, name=author.name), ())
    return made.getvalue()


def test_a_person_may_add_changes_but_neither_alter_nor_remove_them(server, hub):
    engine = sa.create_engine(server.url("lille_ana"), poolclass=sa.NullPool)
    for forbidden in (
        "UPDATE plan_change SET seq = 9",
        "DELETE FROM plan_change",
        "DELETE FROM plan_content",
        "DELETE FROM plan_copy",
        "UPDATE plan_personal SET value = ''",
        "CREATE TABLE mine()",
        "DROP TABLE plan_change",
        "SELECT * FROM komotini.plan_change",
        "CREATE TABLE public.mine()",
    ):
        with (
            engine.connect() as connection,
            pytest.raises(sa.exc.ProgrammingError, match=r"permission denied|must be owner"),
        ):
            connection.execute(sa.text(forbidden))
    engine.dispose()


def test_the_scripts_may_be_run_again(server):
    server.prepare("lille", "lille_ana")


def test_a_wrong_password_is_said_without_showing_it(laptops, server):
    wrong = server.address("lille_ana").replace("secret", "topsecret")
    with pytest.raises(PasswordWanted, match="does not accept this name and password") as told:
        sync(laptops[0], wrong)
    assert "topsecret" not in str(told.value)
    assert "topsecret" not in "".join(map(str, laptops[0].questions.journal()))


def test_a_database_that_is_no_hub_is_said(laptops, server):
    with pytest.raises(OfficeError, match="holds no hub that you may use"):
        sync(laptops[0], server.address("postgres", database="postgres"))


def test_a_server_without_a_certificate_is_not_trusted(laptops, server):
    with pytest.raises(OfficeError, match=r"The way to .* is not safe"):
        sync(laptops[0], server.address("lille_ana") + "&sslmode=verify-full")


@pytest.mark.tool("openssl")
def test_a_server_proves_its_name_by_a_certificate_of_the_region(laptops, server, tmp_path):
    certificate, key = self_signed(tmp_path)
    server.secure(certificate, key)
    try:
        address = server.address("lille_ana") + "&sslmode=verify-full"
        with pytest.raises(OfficeError, match=r"The way to .* is not safe"):
            sync(laptops[0], address)
        sync(laptops[0], f"{address}&sslrootcert={certificate}")
    finally:
        server.stop()
        server.start()


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        ("postgresql://hub.example/s3desk", "verify-full"),
        ("postgresql://hub.example/s3desk?sslmode=disable", "disable"),
        ("postgresql://127.0.0.1/s3desk", None),
        ("postgresql:///s3desk?host=/run/postgresql", None),
    ],
)
def test_the_way_is_encrypted_unless_the_address_says_otherwise(address, mode):
    door = Door(target_at(address)[0], "")
    assert door._options.get("sslmode") == mode


def test_naming_a_hub_opens_nothing(laptops):
    at(laptops[0], "postgresql://nobody.invalid/s3desk").close()
