"""The replica machine at work: what people do on their laptops, and how packs come in."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from s3desk.domain.declare import Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import Place, RecordId, keyed_id, new_id
from s3desk.ledger.changes import Set
from s3desk.ledger.packs import BadPack
from s3desk.services.conflicts import Matter
from s3desk.services.exchanging import Received, Stranger
from s3desk.store.profile import Profile
from s3desk.store.workspace import create
from tests.replicas.laptop import NEW, OLD, Laptop, act, author
from tests.replicas.oracle import Oracle
from tests.store.desk import BY_KIND, PARAGRAPHS, THING

NUMBERS = st.integers(0, 10**6)
WHO = st.integers(0, 4)
_OWN_KINDS = {Kind.LINK, Kind.LINKS, Kind.PLACE, Kind.PROSE}
SETTABLE = [field for field in THING if field.kind not in _OWN_KINDS]
YEARS = st.sampled_from([0, 0, 0, 86_400 * 365 * 8, -86_400 * 365 * 30])
FEW = {
    "title": st.sampled_from(["a", "b", ""]),
    "worth": st.integers(0, 2),
    "done": st.booleans(),
    "secret": st.sampled_from(["Maria", "Jens", ""]),
}
"""Few values, so that two say the same now and then."""
BORN = {name: BY_KIND[THING.fields[name].kind] for name in ("code", "body", "amount", "cost", "colour", "paper")} | FEW
MOST_LAPTOPS = 5


class Working(RuleBasedStateMachine):
    """People who work, each on a laptop."""

    @initialize(many=st.integers(2, 3), clocks=st.lists(YEARS, min_size=5, max_size=5), data=st.data())
    def begin(self, many: int, clocks: list[float], data: Any) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="s3desk"))
        self.clocks, self.made = clocks, 1
        path = self.folder / "0.s3desk"
        create(path, Profile(path.with_suffix(".home"), author("Ana")), NEW).close()
        self.laptops = [Laptop(path, "Ana", clocks[0])]
        self.oracle = Oracle()
        self._learn(self.laptops[0], [])
        self.steps = self.words = 0
        self.things: list[RecordId] = []
        self.tallies: list[RecordId] = []
        self.private: set[bytes] = set()
        self.typed: list[tuple[bytes, str, Any, set[bytes]]] = []
        self.went_back = False
        self.retired: set[str] = set()
        self.erased: set[bytes] = set()
        self.mail: list[bytes] = []
        self.backups: list[tuple[int, Path]] = []
        self.insert(0, {"title": "first", "secret": "Maria", "body": "some words"}, 1)
        self.insert(0, {"title": "second", "worth": 1}, 1)
        for number in range(1, many):
            self._join(self.laptops[0], ["Ben", "Eva"][number - 1])

    def _join(self, host: Laptop, name: str) -> Laptop:
        """Somebody joins with a copy of a file."""
        number, self.made = self.made, self.made + 1
        made = host.copy(self.folder / f"{number}.s3desk", name, self.clocks[number % 5])
        self.laptops.append(made)
        return made

    # What a step is made of ---------------------------------------------------------------------------------------

    def who(self, number: int) -> Laptop:
        return self.laptops[number % len(self.laptops)]

    def _learn(self, laptop: Laptop, held: list[bytes]) -> None:
        """Tell the oracle what was just written on a laptop that held these changes."""
        self.latest = {key for key in laptop.ids() if not self.oracle.knows(key)}
        self.oracle.learn(held, laptop.changes(self.latest))

    def work(self, laptop: Laptop, what: Callable[[Any], Any]) -> bool:
        held = laptop.ids()
        done = act(laptop, what)
        self._learn(laptop, held)
        return done

    def here(self, laptop: Laptop, found: list[RecordId], number: int) -> RecordId | None:
        """Choose one of the records of which a laptop has heard."""
        known = [each for each in found if laptop.questions.circle(each) is not None]
        return known[number % len(known)] if known else None

    def note(self, record: bytes, name: str, value: Any) -> None:
        if record not in self.private and value not in (None, "", False):
            self.typed.append((record, name, value, self.latest))

    # Work ---------------------------------------------------------------------------------------------------------

    @rule(who=WHO, values=st.fixed_dictionaries({}, optional=BORN), private=st.integers(0, 5))
    def insert(self, who: int, values: dict[str, Any], private: int) -> None:
        laptop = self.who(who)
        values = {name: value for name, value in values.items() if laptop.declared["thing"].field(name) is not None}
        if len(self.things) < 6:
            made = new_id()
            circle = "mine" if private == 0 else "team"
            if self.work(laptop, lambda to: to.insert("thing", values, record=made, circle=circle)):
                self.things.append(made)
                if circle == "mine":
                    self.private.add(made)
                for name, value in values.items():
                    self.note(made, name, value)

    @rule(who=WHO, code=st.sampled_from("xy"), remark=PARAGRAPHS, amount=st.none() | st.integers(1, 2))
    def insert_by_key(self, who: int, code: str, remark: str, amount: int | None) -> None:
        laptop, made = self.who(who), keyed_id("tally", code, 1)
        values = {"code": code, "year": 1, "remark": remark, "value": amount}
        if "tally" in laptop.declared and self.work(laptop, lambda to: to.insert("tally", values)):
            if made not in self.tallies:
                self.tallies.append(made)
            for name, value in values.items():
                self.note(made, name, value)

    @rule(who=WHO, number=NUMBERS, data=st.data())
    def set_one(self, who: int, number: int, data: Any) -> None:
        laptop = self.who(who)
        thing = self.here(laptop, self.things, number)
        if thing is not None:
            field = data.draw(st.sampled_from([f for f in SETTABLE if laptop.declared["thing"].field(f.name)]))
            value = data.draw(FEW.get(field.name, st.just(field.default)) | BY_KIND[field.kind])
            if self.work(laptop, lambda to: to.set(thing, {field.name: value})):
                self.note(thing, field.name, value)

    @rule(who=WHO, number=NUMBERS, value=st.sampled_from("abc"), same=st.booleans())
    def title_on_two_laptops(self, who: int, number: int, value: str, same: bool) -> None:
        """Two write on one field at once: what everybody fears."""
        for at, laptop in enumerate([self.who(who), self.who(who + 1)]):
            thing = self.here(laptop, self.things, number)
            if thing is not None:
                told = value if same else f"{value}{at}"
                if self.work(laptop, lambda to, thing=thing, told=told: to.set(thing, {"title": told})):
                    self.note(thing, "title", told)

    @rule(who=WHO, number=NUMBERS, later=WHO, value=st.sampled_from("abc"))
    def form_open_for_a_while(self, who: int, number: int, later: int, value: str) -> None:
        """A form is open while a merge arrives; what it writes stands beside what has come."""
        laptop, other = self.who(who), self.who(later)
        thing = self.here(laptop, self.things, number)
        if thing is None or laptop is other:
            return
        looking, held = laptop.questions.get(thing).title, laptop.ids()
        if any(each.id == f"{thing.hex()}:title" for each in laptop.conflicts()):
            return
        self.take(laptop, other.pack())
        beside, before = laptop.questions.get(thing).title != looking, laptop.ids()
        if any(said == looking for said in _titles(laptop, thing, set(before) - set(held))):
            return  # that somebody else said it was not seen, and is the same all the same
        done = act(laptop, lambda to: to.set(thing, {"title": value}, basis={"title": looking}))
        self._learn(laptop, held if beside else before)
        if done:
            self.note(thing, "title", value)

    @rule(who=WHO, number=NUMBERS, at=st.integers(0, 40), text=PARAGRAPHS, foreign=st.booleans(), cut=st.integers(0, 3))
    def type_prose(self, who: int, number: int, at: int, text: str, foreign: bool, cut: int) -> None:
        laptop = self.who(who)
        thing = self.here(laptop, self.things, number)
        if thing is not None and laptop.declared is NEW:
            name = "body@fr" if foreign else "body"
            found = laptop.questions.get(thing)
            old = found.translations.get("body@fr", "") if foreign else found.body
            self.words += 1
            new = f"<{self.words}{text}>"
            if self.work(laptop, lambda to: to.set(thing, {name: old[:at] + new + old[at + cut :]})):
                self.note(thing, name, new)

    @rule(who=WHO, first=NUMBERS, second=NUMBERS, how=st.sampled_from(["link", "unlink", "one", "tally", "clear"]))
    def connect(self, who: int, first: int, second: int, how: str) -> None:
        laptop = self.who(who)
        source, target = self.here(laptop, self.things, first), self.here(laptop, self.things, second)
        tally = self.here(laptop, self.tallies, first)
        if source is None or target is None or laptop.declared is OLD:
            return

        def apply(to: Any) -> None:
            if how == "link":
                to.link(source, "many", target)
            elif how == "unlink":
                to.unlink(source, "many", target)
            elif how == "one":
                to.set(source, {"one": target})
            elif how == "tally" and tally is not None:
                to.link(tally, "things", target)
            elif how == "clear":
                to.set(source, {"one": None, "many": frozenset()})

        if self.work(laptop, apply) and how == "one":
            self.note(source, "one", target)

    @rule(who=WHO, first=NUMBERS, second=NUMBERS, index=st.sampled_from("imz"), root=st.integers(0, 2))
    def move(self, who: int, first: int, second: int, index: str, root: int) -> None:
        laptop = self.who(who)
        child, parent = self.here(laptop, self.things, first), self.here(laptop, self.things, second)
        if child is not None and laptop.declared is NEW:
            value = Place(None if root == 0 else parent, index)
            if self.work(laptop, lambda to: to.set(child, {"order": value})):
                self.note(child, "order", value)

    @rule(who=WHO, first=NUMBERS, second=NUMBERS, tally=st.booleans())
    def delete(self, who: int, first: int, second: int, tally: bool) -> None:
        laptop = self.who(who)
        found = self.tallies if tally else self.things
        chosen = {self.here(laptop, found, first), self.here(laptop, found, second)} - {None}
        self.work(laptop, lambda to: [to.delete(each) for each in sorted(chosen)])

    @rule(who=WHO, number=NUMBERS)
    def restore(self, who: int, number: int) -> None:
        laptop = self.who(who)
        chosen = self.here(laptop, self.things + self.tallies, number)
        if chosen is not None:
            self.work(laptop, lambda to: to.restore(chosen))

    @rule(who=WHO, number=NUMBERS)
    def erase(self, who: int, number: int) -> None:
        laptop = self.who(who)
        thing = self.here(laptop, self.things, number)
        if thing is not None and laptop.declared is NEW and self.work(laptop, lambda to: to.erase(thing, "secret")):
            self.erased.add(thing)

    @rule(who=WHO, redo=st.booleans())
    def take_back(self, who: int, redo: bool) -> None:
        laptop = self.who(who)
        held = laptop.ids()
        try:
            laptop.workspace.redo() if redo else laptop.workspace.undo()
        except OfficeError:
            assert laptop.ids() == held
        self._learn(laptop, held)

    @rule(who=WHO, number=NUMBERS, side=NUMBERS, own=st.booleans())
    def decide(self, who: int, number: int, side: int, own: bool) -> None:
        """Settle a conflict; it must not be asked again."""
        laptop = self.who(who)
        found = [each for each in laptop.conflicts() if each.matter is not Matter.LOOP]
        if not found:
            return
        conflict = found[number % len(found)]
        record, name = conflict.record.id, conflict.field
        chosen: Any = conflict.sides[side % len(conflict.sides)].value
        if conflict.matter is Matter.DELETION:
            chosen = own
        elif conflict.matter is Matter.MEMBER:
            chosen = bool(chosen)
        elif conflict.matter is Matter.PROSE and own:
            chosen = None
        member = None if conflict.member is None else conflict.member.id
        if self.work(laptop, lambda to: to.decide(record, name, chosen, member)):
            assert conflict.id not in {each.id for each in laptop.conflicts()}
            if conflict.matter is Matter.VALUES:
                assert _shown(laptop, record, name) == chosen

    @rule(who=WHO, count=st.integers(2, 30))
    def much_at_once(self, who: int, count: int) -> None:
        laptop = self.who(who)

        def apply(to: Any) -> None:
            made = [to.insert("thing", {"title": f"many {number}"}) for number in range(count)]
            to.set_many({each: {"code": "bulk"} for each in made[::2]})
            for each in made[1:]:
                to.delete(each)

        self.work(laptop, apply)

    def take(self, laptop: Laptop, *data: bytes) -> Received | None:
        """Take packs in as a person does: strangers are accepted, and the dry run says what will be.

        None for a pack of somebody retired.
        """
        while True:
            try:
                told = laptop.take(*data, dry_run=True)
                break
            except Stranger as met:
                if laptop.name in self.retired:
                    return None
                before = laptop.ids()
                laptop.workspace.accept(met.key, met.name)
                self._learn(laptop, before)
            except BadPack as refused:
                if "was retired" in str(refused) and self.retired:
                    return None
                raise
        held, digest = laptop.ids(), laptop.digest()
        received = laptop.take(*data)
        assert (told.changes, told.known, told.waiting, told.held) == (
            received.changes,
            received.known,
            received.waiting,
            received.held,
        )
        assert (dict(told.fates), told.conflicts, told.merged) == (
            dict(received.fates),
            received.conflicts,
            received.merged,
        )
        now = laptop.ids()
        assert self.retired or len(now) - len(held) == received.changes
        if now == held:
            assert laptop.digest() == digest
            assert received.changes == 0
        return received


def _titles(laptop: Laptop, thing: RecordId, among: set[bytes]) -> list[Any]:
    """Return what these changes say of a thing's title."""
    operations = [each for change in laptop.changes(among).values() for each in change.operations]
    return [e.value for e in operations if isinstance(e, Set) and (e.record, e.field) == (thing, "title")]


def _shown(laptop: Laptop, record: RecordId, name: str) -> Any:
    found = laptop.questions.get(record)
    return found.translations.get(name, "") if "@" in name else getattr(found, name)
