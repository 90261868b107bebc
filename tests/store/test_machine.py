"""Random work on one file, after every few steps of which the oracle must say what the file says."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from s3desk.domain.declare import Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import Place, keyed_id
from s3desk.services.query import Among, Query
from s3desk.store import checks
from s3desk.store.connection import transaction
from s3desk.store.workspace import create, open_workspace, restore_backup
from tests.store.desk import (
    BY_KIND,
    CATALOGUE,
    PARAGRAPHS,
    TALLY,
    THING,
    agrees,
    bodies,
    database,
    digest,
    do,
    person,
    things,
)

_OWN_KINDS = {Kind.LINK, Kind.LINKS, Kind.PLACE}
SETTABLE = [field for field in THING if field.kind not in _OWN_KINDS]
NUMBERS = st.integers(0, 10**6)


class Work(RuleBasedStateMachine):
    """One person at one file, who forgets nothing that the file acknowledged."""

    every = 5

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp(prefix="s3desk"))
        self.people = [person(self.folder / "home"), person(self.folder / "home of ben", "Ben")]
        self.who = 0
        self.workspace = create(self.folder / "0.s3desk", self.people[0], CATALOGUE)
        self.copies = self.steps = 0
        self.backups = []
        self.log = bodies(self.workspace)

    def teardown(self):
        if hasattr(self, "workspace"):
            try:
                assert agrees(self.workspace)
            finally:
                self.workspace.close()
                shutil.rmtree(self.folder)

    # The state of the file is asked of the file itself

    def pick(self, number, *, type_name="thing", deleted=False, circle=None):
        found = self.workspace.questions.ids(Query(type_name, among=Among.TRASH if deleted else Among.LIVING))
        if circle is not None:
            found = [each for each in found if self.workspace.questions.circle(each) == circle]
        return found[number % len(found)] if found else None

    def reopen(self, path=None):
        self.workspace.close()
        self.workspace = open_workspace(path or self.workspace.path, self.people[self.who], CATALOGUE)

    # Rules

    @rule(values=things(one=None, many=frozenset(), order=None), circle=st.sampled_from(["team", "team", "mine"]))
    def insert(self, values, circle):
        do(self.workspace, lambda to: to.insert("thing", values, circle=circle))

    @rule(code=st.sampled_from("xyz"), year=st.integers(1, 2), remark=PARAGRAPHS, circle=st.just("team"))
    def insert_by_key(self, code, year, remark, circle):
        do(self.workspace, lambda to: to.insert("tally", {"code": code, "year": year, "remark": remark}, circle=circle))

    @rule(number=NUMBERS, data=st.data())
    def set_one(self, number, data):
        thing = self.pick(number)
        if thing is not None:
            field = data.draw(st.sampled_from(SETTABLE))
            value = data.draw(st.just(field.default) | BY_KIND[field.kind])
            do(self.workspace, lambda to: to.set(thing, {field.name: value}))
            assert getattr(self.workspace.questions.get(thing), field.name) == value

    @rule(number=NUMBERS, values=things(one=None, order=None))
    def set_many_fields(self, number, values):
        thing = self.pick(number)
        if thing is not None:
            values.pop("many", None)
            do(self.workspace, lambda to: to.set(thing, values))

    @rule(number=NUMBERS, text=PARAGRAPHS, at=st.integers(0, 40), foreign=st.booleans())
    def edit_prose(self, number, text, at, foreign):
        thing = self.pick(number)
        if thing is not None:
            name = "body@fr" if foreign else "body"
            found = self.workspace.questions.get(thing)
            old = found.translations.get("body@fr", "") if foreign else found.body
            do(self.workspace, lambda to: to.set(thing, {name: old[:at] + text + old[at:]}))

    @rule(first=NUMBERS, second=NUMBERS, how=st.sampled_from(["link", "unlink", "one", "place", "none"]))
    def connect(self, first, second, how):
        source, target = self.pick(first), self.pick(second, circle="team")
        if source is None or target is None:
            return

        def apply(to):
            if how == "link":
                to.link(source, "many", target)
            elif how == "unlink":
                to.unlink(source, "many", target)
            elif how == "one":
                to.set(source, {"one": target})
            elif how == "place":
                to.set(source, {"order": Place(target, "i")})
            else:
                to.set(source, {"one": None, "many": frozenset(), "order": None})

        do(self.workspace, apply)

    @rule(first=NUMBERS, second=NUMBERS, type_name=st.sampled_from(["thing", "tally"]))
    def delete(self, first, second, type_name):
        chosen = {self.pick(first, type_name=type_name), self.pick(second, type_name=type_name)} - {None}
        do(self.workspace, lambda to: [to.delete(each) for each in sorted(chosen)])
        assert all(self.workspace.questions.is_deleted(each) for each in chosen)

    @rule(number=NUMBERS, type_name=st.sampled_from(["thing", "tally"]))
    def restore(self, number, type_name):
        found = self.pick(number, type_name=type_name, deleted=True)
        if found is not None:
            do(self.workspace, lambda to: to.restore(found))
            assert not self.workspace.questions.is_deleted(found)

    @rule(number=NUMBERS)
    def erase(self, number):
        thing = self.pick(number)
        if thing is not None:
            do(self.workspace, lambda to: to.erase(thing, "secret"))
            assert self.workspace.questions.get(thing).secret == ""

    @rule(times=st.integers(1, 3))
    def undo(self, times):
        for _ in range(times):
            try:
                self.workspace.undo()
            except OfficeError:
                assert not self.workspace.questions.undo_steps()

    @rule(times=st.integers(1, 3))
    def redo(self, times):
        for _ in range(times):
            try:
                self.workspace.redo()
            except OfficeError:
                assert not self.workspace.questions.redo_steps()

    @rule()
    def undo_and_redo_is_nothing(self):
        steps = self.workspace.questions.undo_steps(1)
        if steps:
            before = digest(self.workspace)
            if not (done := self.workspace.undo()).skipped and done.records:
                assert not self.workspace.redo().skipped
                assert digest(self.workspace) == before

    @rule(count=st.integers(1, 60), title=st.sampled_from(["many", "more"]))
    def bulk(self, count, title):
        def apply(to):
            made = [to.insert("thing", {"title": f"{title} {number}"}) for number in range(count)]
            to.set_many({each: {"pieces": 1, "body": "bulk"} for each in made[::2]})
            for each in made[5:]:
                to.delete(each)

        do(self.workspace, apply)

    @rule(number=NUMBERS, code=st.sampled_from("xyz"), values=things(one=None, many=frozenset(), order=None))
    def abort(self, number, code, values):
        before, log, thing = digest(self.workspace), bodies(self.workspace), self.pick(number)

        def half(to):
            to.insert("thing", values)
            to.insert("tally", {"code": code, "year": 2, "remark": "aborted"})
            to.count(Query("thing"))
            if thing is not None:
                to.set(thing, values)
                to.delete(thing)
                to.restore(thing)
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            do(self.workspace, half)
        assert (digest(self.workspace), bodies(self.workspace)) == (before, log)

    @rule()
    def close_and_open(self):
        series = self.series()
        self.reopen()
        assert self.series() == series

    def series(self):
        return dict(database(self.workspace).execute("SELECT key, value FROM meta WHERE key LIKE 'series %'"))

    @precondition(lambda self: self.copies < 4)
    @rule()
    def go_on_with_a_copy(self):
        self.copies += 1
        before = set(self.series().values())
        path = self.folder / f"{self.copies}.s3desk"
        self.workspace.close()
        shutil.copyfile(self.workspace.path, path)
        self.reopen(path)
        assert before.isdisjoint(self.series().values())

    @rule()
    def hand_over(self):
        self.who = 1 - self.who
        self.reopen()

    @rule()
    def back_up(self):
        self.backups.append((self.workspace.backup("by hand"), bodies(self.workspace)))

    @precondition(lambda self: self.backups)
    @rule(number=NUMBERS)
    def go_back_to_a_backup(self, number):
        point, log = self.backups[number % len(self.backups)]
        if not point.exists():  # thinned out
            return
        path, before = self.workspace.path, set(self.series().values())
        self.workspace.close()
        restore_backup(path, point, self.people[self.who], CATALOGUE)
        self.workspace = open_workspace(path, self.people[self.who], CATALOGUE)
        assert bodies(self.workspace) == log
        assert before.isdisjoint(self.series().values())
        self.log = log

    @rule()
    def rebuild(self):
        before = digest(self.workspace)
        with transaction(database(self.workspace), self.workspace.path):
            checks.rebuild(database(self.workspace), CATALOGUE)
        assert digest(self.workspace) == before

    # What always holds

    @invariant()
    def the_log_only_grows(self):
        if hasattr(self, "workspace"):
            now = bodies(self.workspace)
            assert list(now.items())[: len(self.log)] == list(self.log.items())
            self.log = now

    @invariant()
    def the_oracle_agrees(self):
        if hasattr(self, "workspace"):
            self.steps += 1
            if self.steps % self.every == 0:
                assert agrees(self.workspace)


_CHECKS = list(HealthCheck)


def test_a_random_walk_agrees_with_the_oracle():
    run_state_machine_as_test(
        Work, settings=settings(max_examples=12, stateful_step_count=30, deadline=None, suppress_health_check=_CHECKS)
    )


@pytest.mark.long
def test_ten_thousand_random_steps_agree_with_the_oracle():
    run_state_machine_as_test(
        Work, settings=settings(max_examples=200, stateful_step_count=50, deadline=None, suppress_health_check=_CHECKS)
    )


def test_every_kind_is_set_somewhere():
    assert {field.kind for field in SETTABLE} | _OWN_KINDS == set(Kind)
    assert keyed_id(TALLY.name, "x", 1)
