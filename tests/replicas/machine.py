"""The replica machine: two to five laptops that work apart, meet, lose, repeat, die, go back, and must agree in the end."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from s3desk.domain.errors import OfficeError
from s3desk.exchange.carriers import carrier
from s3desk.ledger.changes import Erase
from s3desk.ledger.packs import BadPack
from s3desk.services.carriers import Carrier, Target
from s3desk.services.exchanging import How, Standing, Stranger
from s3desk.services.session import exchange
from tests.replicas.agreement import agree, compare, is_prose, shared_states
from tests.replicas.laptop import NEW, OLD, Laptop, everybody, joined, personal, singly
from tests.replicas.working import MOST_LAPTOPS, NUMBERS, WHO, Working
from tests.store.desk import reference


class Replicas(Working):
    """Everything that happens between laptops; `every` is after how many steps the oracle is asked."""

    every = 4

    def teardown(self) -> None:
        if not hasattr(self, "laptops"):
            return
        try:
            self.all_delivered()
        finally:
            for each in self.laptops:
                each.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    # Exchange -----------------------------------------------------------------------------------------------------

    @rule(
        who=WHO, to=WHO, how=st.sampled_from(["whole", "lacking", "lacking", "tail", "gap"]), number=st.integers(1, 4)
    )
    def pack(self, who: int, to: int, how: str, number: int) -> None:
        """Pack everything, what another copy is known to lack, the last changes only, or all but some in between."""
        laptop, other = self.who(who), self.who(to)
        if how == "whole":
            data = laptop.pack()
        elif how == "lacking":
            known = [each.id for each in laptop.questions.copies()]
            chosen = known[number % len(known)] if known else None
            circles = laptop.questions.circles()
            data = laptop.pack(None if chosen is None else laptop.questions.outgoing_for(chosen, circles))
        else:
            last = {tip.series: tip.sequence for tip in laptop.questions.tips(laptop.questions.circles())}

            def holds(circle: str, series: bytes) -> list[tuple[int, int]]:
                end = last.get(series, 0)
                if how == "gap":
                    return [(end - number, end - number)] if end > number else []
                return [(1, end - number)] if end > number else []

            data = laptop.pack(laptop.outgoing(holds))
        self.mail.append(data)
        if other is not laptop and number == 1:
            self.deliver(to, len(self.mail) - 1, True)

    @precondition(lambda self: self.mail)
    @rule(who=WHO, number=NUMBERS, keep=st.booleans())
    def deliver(self, who: int, number: int, keep: bool) -> None:
        """In any order, once, twice, or never."""
        at = number % len(self.mail)
        self.take(self.who(who), self.mail[at] if keep else self.mail.pop(at))

    @precondition(lambda self: len(self.mail) > 1)
    @rule(who=WHO, first=NUMBERS, second=NUMBERS)
    def deliver_two(self, who: int, first: int, second: int) -> None:
        self.take(self.who(who), self.mail[first % len(self.mail)], self.mail[second % len(self.mail)])

    @rule(who=WHO, other=WHO)
    def meet(self, who: int, other: int) -> None:
        one, two = self.who(who), self.who(other)
        if one is not two:
            self.take(one, two.pack())
            self.take(two, one.pack())
            if not one.waits() and not two.waits() and not self.retired:
                assert shared_states(one) == shared_states(two)  # all but whom the second has accepted just now

    @rule(who=WHO, lose=st.integers(0, 9))
    def exchange_by_folder(self, who: int, lose: int) -> None:
        """Everybody's common folder, from which a file goes missing now and then."""
        laptop, shared = self.who(who), self.folder / "shared"
        shared.mkdir(exist_ok=True)
        files = sorted(shared.rglob("*.s3pack"))
        if lose < 2 and files:
            files[lose * 7 % len(files)].unlink()
        self.exchange(laptop, lambda: carrier(Target("all", How.FOLDER, str(shared)), laptop.profile.author))

    def exchange(self, laptop: Laptop, way: Callable[[], Carrier]) -> None:
        """Exchange with a place, letting in whoever is met there."""
        for _ in range(20):
            done = exchange(way(), laptop.workspace, lambda: datetime.now(UTC))
            if not done.refused:
                return
            for met in done.refused:
                if not isinstance(met, Stranger) or laptop.name in self.retired:  # who was retired lets nobody in
                    assert self.retired
                    return
                before = laptop.ids()
                laptop.workspace.accept(met.key, met.name)
                self._learn(laptop, before)
        raise AssertionError("strangers without end")

    @precondition(lambda self: self.mail)
    @rule(who=WHO, number=NUMBERS, at=NUMBERS, how=st.sampled_from(["cut", "bit"]))
    def damage(self, who: int, number: int, at: int, how: str) -> None:
        laptop, data = self.who(who), bytearray(self.mail[number % len(self.mail)])
        before = laptop.digest(), laptop.ids(), laptop.tables()
        if how == "cut":
            data = data[: at % len(data)]
        else:
            data[at % len(data)] ^= 1 << at % 8
        with pytest.raises(BadPack):
            laptop.take(bytes(data))
        assert (laptop.digest(), laptop.ids(), laptop.tables()) == before

    @precondition(lambda self: self.mail)
    @rule(who=WHO, number=NUMBERS, steps=st.integers(1, 400), reopen=st.booleans())
    def die_while_taking_in(self, who: int, number: int, steps: int, reopen: bool) -> None:
        laptop, data = self.who(who), self.mail[number % len(self.mail)]
        before, dead = (laptop.digest(), laptop.ids()), [0]

        def bomb() -> bool:
            dead[0] += 1
            return dead[0] > steps

        laptop.database.set_progress_handler(bomb, 200)
        try:
            laptop.take(data)
        except (OfficeError, sqlite3.OperationalError):
            pass
        finally:
            laptop.database.set_progress_handler(None, 0)
        if dead[0] > steps:
            assert (laptop.digest(), laptop.ids()) == before
        if reopen:
            laptop.reopen()

    @precondition(lambda self: len(self.laptops) < MOST_LAPTOPS)
    @rule(who=WHO, how=st.sampled_from(["copy", "clone"]))
    def one_more(self, who: int, how: str) -> None:
        """Somebody copies the file to another computer, or a whole disk is cloned."""
        laptop = self.who(who)
        if how == "copy":
            self._join(laptop, f"P{self.made}")
        else:
            number, self.made = self.made, self.made + 1
            self.laptops.append(laptop.clone(self.folder / f"{number}.s3desk"))

    @precondition(lambda self: len(self.retired) < 2)
    @rule(who=WHO, rare=st.integers(0, 3))
    def retire(self, who: int, rare: int) -> None:
        """The founder takes no more of somebody; what others have already built on stays."""
        laptop, founder = self.who(who), self.laptops[0]
        if rare or laptop.name == founder.name:
            return
        held = founder.ids()
        key = laptop.profile.author.key
        if any(each.key == key and each.standing is Standing.MEMBER for each in founder.questions.members()):
            founder.workspace.retire(key)
            self.retired.add(laptop.name)
        self._learn(founder, held)

    @rule(who=WHO)
    def close_and_open(self, who: int) -> None:
        self.who(who).reopen()

    @rule(who=WHO)
    def upgrade(self, who: int) -> None:
        """The laptop gets the older program, or the newer one."""
        laptop = self.who(who)
        before = laptop.digest()
        laptop.declared = NEW if laptop.declared is OLD else OLD
        laptop.reopen()
        assert laptop.digest() == before

    @rule(who=WHO)
    def back_up(self, who: int) -> None:
        self.backups.append((who % len(self.laptops), self.who(who).workspace.backup("by hand")))

    @precondition(lambda self: self.backups)
    @rule(number=NUMBERS)
    def go_back(self, number: int) -> None:
        who, point = self.backups[number % len(self.backups)]
        if point.exists():
            self.laptops[who].go_back(point)
            self.went_back = True

    @rule(who=WHO)
    def rebuild(self, who: int) -> None:
        laptop = self.who(who)
        before = laptop.digest(), laptop.tables(), [each.id for each in laptop.conflicts()]
        laptop.rebuild()
        assert (laptop.digest(), laptop.tables(), [each.id for each in laptop.conflicts()]) == before

    # What always holds --------------------------------------------------------------------------------------------

    @invariant()
    def the_oracle_agrees(self) -> None:
        if hasattr(self, "laptops"):
            self.steps += 1
            if self.steps % self.every == 0:
                compare(self.laptops[self.steps // self.every % len(self.laptops)], self.oracle)

    # In the end ---------------------------------------------------------------------------------------------------

    def all_delivered(self) -> None:
        """Everybody has everything: all agree, and nothing is lost. Who was retired is not asked."""
        random.shuffle(self.mail)
        for each in self.mail:
            self.take(self.laptops[0], each)
        for each in self.laptops:
            if each.declared is OLD:
                each.declared = NEW
                each.reopen()
        asked = [each for each in self.laptops if each.name not in self.retired]
        everybody(asked)
        said = reference(asked[0].workspace)
        for each in asked:
            self._learn(each, [])
            assert self._gave_up or not each.waits()  # what was given up may be what a pack with gaps waits for
            agree(each, asked[0])
            assert each.digest() == said.digest()
            compare(each, self.oracle)
        self.laptops.append(self._late(asked[0]))
        asked.append(self.laptops[-1])
        everybody(asked)
        for each in asked:
            each.rebuild()
            agree(each, asked[0])
            assert each.problems() == []
            self.nothing_lost(each)
            self.nothing_private(each)
            nothing_erased(each)

    @property
    def _gave_up(self) -> bool:
        """Tell whether something may be missing: by going back to a restore point, or by what a retired key wrote."""
        return self.went_back or bool(self.retired)

    def _late(self, giver: Laptop) -> Laptop:
        """A newcomer who begins with the first change only and gets all others one by one, shuffled."""
        begun, *rest = singly(giver)
        late = joined(self.folder / "late.s3desk", "Zoe", begun)
        random.shuffle(rest)
        while left := [each for each in rest if not late.takes(each)]:  # whom nobody has admitted so far
            if len(left) == len(rest):
                late.take_trusting(left.pop())
            rest = left
        assert self._gave_up or not late.waits()
        assert shared_states(late) == shared_states(giver)  # all but whom the newcomer has accepted
        return late

    def nothing_lost(self, laptop: Laptop) -> None:
        """Every value that anybody typed is found in the history of its record."""
        here = set(laptop.ids())
        for record, name, value, changes in self.typed:
            if self._gave_up and not (changes and changes <= here):
                continue
            assert changes <= here
            assert laptop.questions.circle(record) is not None
            if name == "secret" and record in self.erased:
                continue
            told = [entry.change.after for entry in laptop.questions.history(record, name)]
            found = any(value in each for each in told) if is_prose(name) else value in told
            assert found, (laptop.name, name, value, told)

    def nothing_private(self, laptop: Laptop) -> None:
        for record in self.private:
            if laptop.questions.circle(record) is not None:
                assert laptop.questions.circle(record) == "mine"


def nothing_erased(laptop: Laptop) -> None:
    """What somebody erased is in no file, whenever it came."""
    kept = {key for key, value in personal(laptop).items() if value is not None}
    for change in laptop.changes().values():
        for each in change.operations:
            assert not (isinstance(each, Erase) and kept.intersection(each.hashes))
