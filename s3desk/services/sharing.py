"""Sharing chosen records with a partner region: copies in a circle of their own, and the list of what leaves.

A circle with a partner is named by its `partner_circle` record, which lives in it. A copy's id follows from circle and
original, so that sharing again brings the same copies up to date: only what changed here since the last time is
written, and where the partner changed the same, both stand as a conflict.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from s3desk.domain.declare import Field, Kind, Record, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.plain import pointed
from s3desk.domain.region import PartnerCircle
from s3desk.domain.values import Place, RecordId, keyed_id
from s3desk.services.belonging import parts, shipped_ids
from s3desk.services.exchanging import Fate
from s3desk.services.naming import LONGEST_NAME, declared_of, named
from s3desk.services.ports import MINE, PARTNER, Entry, Questions, Title, Transaction
from s3desk.services.query import Among, Query, Test, Where

NEVER = frozenset({"comment", "note", "partner_circle"})
"""Types that stay: what a team says among itself."""
UNASKED = frozenset({"score"})
"""Types that go only when they are chosen one by one: who scored how is the team's own affair."""

_SHARE = message("Share records with a partner")
_ONE, _MANY = "Share {0} with {1}", "Share {0} records with {1}"


# Circles --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle with a partner: its sign, by which packs name it, and its name for people."""

    sign: str
    name: str
    ended: date | None = None
    """The day from which on nothing more goes to the partner; None while they share."""


def partner_circles(questions: Questions) -> list[Circle]:
    """Return the circles with partners of this file, by name, those that were ended last."""
    found = [
        each for each in questions.find(Query("partner_circle", among=Among.LIVING)) if isinstance(each, PartnerCircle)
    ]
    named = [each for each in found if _names_its_circle(questions, each)]
    ends = {each.sign: each.ended for each in found if each.ended and not _lives_with_a_partner(questions, each)}
    own = [Circle(each.sign, each.name, ends.get(each.sign)) for each in named]
    return sorted(own, key=lambda circle: (circle.ended is not None, circle.name, circle.sign))


def open_circles(questions: Questions) -> list[Circle]:
    """Return the circles with partners in which something may be shared now, by name."""
    return [each for each in partner_circles(questions) if each.ended is None]


def refuse_ended(circle: Circle) -> None:
    """Raise OfficeError for a circle that was ended."""
    if circle.ended is not None:
        raise OfficeError(
            "Sharing with {0} was ended; nothing more goes to them. Begin a new circle to share with them again.",
            circle.name,
        )


def _lives_with_a_partner(questions: Questions, record: PartnerCircle) -> bool:
    """Return whether a partner may write a record: their word ends nothing here, and begins nothing again."""
    return (questions.circle(record.id) or "").startswith(PARTNER)


def _names_its_circle(questions: Questions, record: PartnerCircle) -> bool:
    return questions.circle(record.id) == record.sign and record.id == keyed_id("partner_circle", record.sign)


def new_circle(questions: Questions, name: str) -> Circle:
    """Return a circle that nothing is in yet; its sign proves that who works here began it."""
    plain = " ".join(name.split())
    if not plain:
        raise OfficeError("A circle needs a name that both sides read, for example the names of both regions.")
    from s3desk.ledger.vouching import sign_of  # with the first circle

    return Circle(PARTNER + sign_of(questions.own_key(), secrets.token_bytes(4)), plain)


def circle_called(questions: Questions, text: str) -> Circle | None:
    """Return the circle of this sign or this name; None when there is none, OfficeError when there are several.

    One that was ended is meant where no other bears the name.
    """
    called = [each for each in partner_circles(questions) if text.strip() in {each.sign, each.name}]
    found = [each for each in called if each.ended is None or each.sign == text.strip()] or called
    if len(found) > 1:
        raise OfficeError('{0} circles are called "{1}"; name the one you mean by its sign.', len(found), text.strip())
    return found[0] if found else None


def copy_id(circle: str, record: RecordId) -> RecordId:
    """Return the id of a record's copy in a circle."""
    return keyed_id("copy", circle, record.hex())


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The same record at the other side: its copy in a circle with a partner, or what a copy was made of."""

    partner: str
    record: Title | None
    """None for a record of a partner's circle that is nobody's copy here."""
    is_over: bool = False
    """Sharing was ended: nothing more goes to them."""


def counterparts(questions: Questions, record: RecordId) -> list[Counterpart]:
    """Return the copies of a record, or, of what lives in a partner's circle, the one original."""
    own = questions.titles([record]).get(record)
    if own is None:
        return []
    known = partner_circles(questions)
    if own.shared_with:
        sign = questions.circle(record)
        is_over = any(each.ended is not None for each in known if each.sign == sign)
        return [Counterpart(own.shared_with, _original(questions, own), is_over)]
    circles = {copy_id(each.sign, record): each for each in known}
    found = questions.titles(circles) if circles else {}
    living = [each for each in found.values() if each.shared_with and not each.deleted]
    return [Counterpart(circles[each.id].name, each, circles[each.id].ended is not None) for each in living]


def _original(questions: Questions, copy: Title) -> Title | None:
    """Return what a copy was made of. Its id says so only of one that is tried: first those of the same title."""
    circle, declared = questions.circle(copy.id) or "", questions.catalogue.get(copy.type)
    if declared is None or not is_sharing(questions.history(copy.id)[0].label):
        return None
    title = declared.fields[declared.title]
    alike = (Where(title.name, Test.EQUAL, copy.text),) if title.is_text() and copy.text else ()
    for where in dict.fromkeys((alike, ())):
        for each in questions.ids(Query(copy.type, where)):
            if copy_id(circle, each) == copy.id:
                return questions.titles([each]).get(each)
    return None


# What leaves ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Leaves:
    """A record that goes to the partner: as what, and by field what the partner has now and what would be there."""

    record: Title
    copy: RecordId
    fate: Fate | None
    """None where the partner's copy is up to date."""
    fields: Mapping[str, tuple[object, object]]


@dataclass(frozen=True, slots=True)
class Stays:
    """What is left out, and why; the whole record where `field` is empty."""

    record: Title
    field: str
    reason: Message


@dataclass(frozen=True, slots=True)
class SharingPlan:
    """What sharing would do, for the list before it is done."""

    circle: Circle
    leaves: tuple[Leaves, ...]
    stays: tuple[Stays, ...]

    @property
    def is_empty(self) -> bool:
        return all(each.fate is None for each in self.leaves)


def proposed(questions: Questions, *records: RecordId) -> list[RecordId]:
    """Return the records with what belongs to them, as far as it may go to a partner."""
    found = [*records, *parts(questions, records)]
    return [each for each in found if _may_go(questions, each)]


def _may_go(questions: Questions, record: RecordId) -> bool:
    kind, circle = questions.type_name(record), questions.circle(record)
    return kind in questions.catalogue and kind not in NEVER | UNASKED and _objection(questions, record, circle) is None


def _objection(questions: Questions, record: RecordId, circle: str | None) -> Message | None:
    """Return why a record does not go; None when it does."""
    if questions.type_name(record) in NEVER:
        return message("Comments and notes stay in the team.")
    if circle == MINE:
        return message("It is private; share it with the team first.")
    if circle is not None and circle.startswith(PARTNER):
        return message("It lives in a circle with a partner already.")
    title = questions.titles([record]).get(record)
    return message("It lies in the trash.") if title is None or title.deleted else None


def plan_sharing(
    questions: Questions, circle: Circle, records: Iterable[RecordId], personal: Collection[str] = ()
) -> SharingPlan:
    """Return what would leave for a circle, and what stays; `personal` names the fields ticked, as `person.email`."""
    refuse_ended(next((each for each in partner_circles(questions) if each.sign == circle.sign), circle))
    chosen = list(dict.fromkeys(records))
    for each in chosen:
        declared_of(questions, each)
    reasons = {each: _objection(questions, each, questions.circle(each)) for each in chosen}
    titles = questions.titles(chosen)
    planner = _Planner(questions, circle, {each for each in chosen if reasons[each] is None}, frozenset(personal))
    leaves = [planner.plan(titles[each]) for each in chosen if reasons[each] is None]
    stays = [Stays(titles[each], "", reason) for each, reason in reasons.items() if reason is not None]
    return SharingPlan(circle, tuple(leaves), (*stays, *planner.stays))


class _Planner:
    """Works out record by record what its copy in a circle should hold."""

    def __init__(
        self, questions: Questions, circle: Circle, going: Collection[RecordId], personal: Collection[str]
    ) -> None:
        self._questions, self._circle, self._going, self._personal = questions, circle, going, personal
        self.stays: list[Stays] = []

    def plan(self, title: Title) -> Leaves:
        declared, record = declared_of(self._questions, title.id), self._questions.get(title.id)
        assert record is not None
        copy = copy_id(self._circle.sign, title.id)
        wanted = self._wanted(declared, record, title)
        there = self._questions.get(copy)
        if there is None:
            return Leaves(title, copy, Fate.NEW, {name: (None, value) for name, value in wanted.items()})
        fields = self._differing(declared, there, wanted)
        gone = self._questions.titles([copy])[copy].deleted
        fate = Fate.RESTORED if gone else Fate.CHANGED if fields else None
        return Leaves(title, copy, fate, fields)

    def _wanted(self, declared: RecordType, record: Record, title: Title) -> dict[str, object]:
        """Return what the copy should hold by field, empty fields left out, and note what stays."""
        found: dict[str, object] = {}
        for field in declared:
            value = getattr(record, field.name)
            if value == field.default:
                continue
            if field.personal and f"{declared.name}.{field.name}" not in self._personal:
                self.stays.append(Stays(title, field.name, message("It is personal, and was not ticked.")))
                continue
            value = self._mapped(field, value, title)
            if value != field.default:
                found[field.name] = value
        return found | {name: text for name, text in record.translations.items() if self._translated(declared, name)}

    def _translated(self, declared: RecordType, name: str) -> bool:
        field = declared.field(name)
        return field is not None and (not field.personal or f"{declared.name}.{field.name}" in self._personal)

    def _mapped(self, field: Field, value: Any, title: Title) -> Any:
        """Return a value with links to copies; links to what does not go along are left out."""
        known = {each: found for each in pointed(field, value) if (found := self._copy(each)) is not None}
        lost = [each for each in pointed(field, value) if each not in known]
        for each, name in self._questions.titles(lost).items():
            if self._questions.circle(each) != MINE:
                reason = message("It refers to {0}, which does not go along.", name.text[:LONGEST_NAME])
                self.stays.append(Stays(title, field.name, reason))
        if field.kind is Kind.LINKS:
            return frozenset(known.values())
        if isinstance(value, Place):
            return Place(None if value.parent is None else known.get(value.parent), value.index)
        return known.get(value) if field.kind is Kind.LINK else value

    def _copy(self, target: RecordId) -> RecordId | None:
        """Return what stands for a link's target in the circle; None when nothing does."""
        copy = copy_id(self._circle.sign, target)
        if target in self._going:
            return copy
        there = self._questions.titles([copy]).get(copy)
        if there is not None and not there.deleted:
            return copy
        return target if target in shipped_ids() else None

    def _differing(
        self, declared: RecordType, there: Record, wanted: Mapping[str, object]
    ) -> dict[str, tuple[object, object]]:
        """Return the fields that changed here since they were last shared: what the copy holds, and should hold."""
        given = _as_given(declared, there, self._questions.history(there.id))
        names = dict.fromkeys([*declared.fields, *there.translations, *wanted])
        found: dict[str, tuple[object, object]] = {}
        for name in names:
            field = declared.field(name)
            if field is None or (field.personal and f"{declared.name}.{field.name}" not in self._personal):
                continue
            now, base = _value(there, field, name), given[name] if name in given else _value(there, field, name)
            new = wanted.get(name, "" if "@" in name else field.default)
            if field.kind is Kind.LINKS:
                new = (now | (new - base)) - (base - new)
            if new not in (base, now):
                found[name] = (now, new)
        return found


def _value(record: Record, field: Field, name: str) -> Any:
    return record.translations.get(name, "") if "@" in name else getattr(record, field.name)


def _as_given(declared: RecordType, there: Record, history: Sequence[Entry]) -> dict[str, Any]:
    """Return, by field that somebody changed since it was last shared, the value that sharing had left there."""
    found: dict[str, Any] = {}
    members: dict[str, dict[RecordId, bool]] = {}
    for entry in history:
        name, ours = entry.change.field, is_sharing(entry.label)
        field = declared.field(name) if name else None
        if field is None:
            continue
        if field.kind is Kind.LINKS and entry.what in {"add", "remove"}:
            member = entry.change.after if entry.what == "add" else entry.change.before
            changed = members.setdefault(name, {})
            if ours:
                changed.pop(member, None)  # type: ignore[call-overload]
            else:
                changed.setdefault(member, entry.what == "remove")  # type: ignore[arg-type]
        elif ours:
            found.pop(name, None)
        else:
            found.setdefault(name, entry.change.before)
    for name, changed in members.items():
        kept = {each for each, was_in in changed.items() if was_in}
        found[name] = (getattr(there, name) - changed.keys()) | kept
    return found


def is_sharing(label: Message) -> bool:
    """Return whether an entry of a copy's history is of sharing it, or of taking that back."""
    known = label.key in {_SHARE.key, _ONE, _MANY}
    return known or any(isinstance(each, Message) and is_sharing(each) for each in label.arguments)


# The command ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShareWith:
    """Make or bring up to date the copies of records in a circle with a partner."""

    circle: Circle
    records: tuple[RecordId, ...]
    personal: frozenset[str] = frozenset()
    label: Message = _SHARE
    bulk: bool = False

    @classmethod
    def of(
        cls, questions: Questions, circle: Circle, records: Sequence[RecordId], personal: Collection[str] = ()
    ) -> ShareWith:
        going = [each for each in records if _objection(questions, each, questions.circle(each)) is None]
        if not going:
            raise OfficeError("Nothing of this can be shared with a partner; the list says why.")
        if len(going) == 1:
            title = str(named(questions, going[0]))  # no longer only for those who have the original: it goes along
            label = message("Share {0} with {1}", title, circle.name)
        else:
            label = message("Share {0} records with {1}", len(going), circle.name, count=0)
        return cls(circle, tuple(records), frozenset(personal), label)

    def apply(self, to: Transaction) -> None:
        plan = plan_sharing(to, self.circle, self.records, self.personal)
        sign = self.circle.sign
        if circle_called(to, sign) is None:
            to.insert("partner_circle", {"name": self.circle.name, "sign": sign}, circle=sign)
        for each in plan.leaves:
            self._share(to, each)

    def _share(self, to: Transaction, leaves: Leaves) -> None:
        values = {name: new for name, (_, new) in leaves.fields.items()}
        if leaves.fate is Fate.NEW:
            to.insert(leaves.record.type, values, record=leaves.copy, circle=self.circle.sign)
            return
        if leaves.fate is Fate.RESTORED:
            to.restore(leaves.copy)
        if values:
            there = to.get(leaves.copy)
            assert there is not None
            given = _as_given(declared_of(to, leaves.copy), there, to.history(leaves.copy))
            to.set(leaves.copy, values, basis={name: given[name] for name in values if name in given})
