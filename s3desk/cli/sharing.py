"""The verbs about whom one shares with: members, and circles with partner regions."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

from s3desk.app import Office
from s3desk.cli.english import say
from s3desk.cli.opening import looked_into, opened
from s3desk.cli.output import cell, counted, harmless, print_json, print_table, titled
from s3desk.cli.strangers import Met, Strangers
from s3desk.domain.declare import RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.plain import pointed, to_json
from s3desk.domain.values import RecordId, format_id, parse_id
from s3desk.services.exchanging import OpenQuestions, Person, Standing
from s3desk.services.naming import declared_of, field_of, type_named
from s3desk.services.ports import Questions
from s3desk.services.sharing import (
    Circle,
    Leaves,
    ShareWith,
    SharingPlan,
    circle_called,
    new_circle,
    open_circles,
    plan_sharing,
    proposed,
)
from s3desk.services.sharing_end import EndSharing, shared_in

# ---- members


def run_members(office: Office, asked: Namespace) -> int:
    if asked.order is None:
        with looked_into(office, asked, as_author=True) as questions:
            _tell_members(questions, Strangers(office, questions.info().workspace).all(), asked)
        return 0
    if asked.fingerprint is None:
        raise OfficeError("Name the fingerprint; members FILE lists them.")
    mark = _plain(asked.fingerprint)
    with closing(opened(office, asked)) as workspace:
        strangers = Strangers(office, workspace.questions.info().workspace)
        members = {_plain(each.fingerprint): each for each in workspace.questions.members()}
        if asked.order == "accept":
            met = {_plain(each.fingerprint): each for each in strangers.all()}
            found: Met | Person | None = met.get(mark) or members.get(mark)
            if found is None:
                raise OfficeError(
                    "Nobody with the fingerprint {0} was met on this device; call receive or sync with their pack first.",
                    asked.fingerprint[:40],
                )
            workspace.accept(found.key, found.name, found.circle)
            strangers.forget(found.key)
            where = _circle_name(workspace.questions, found.circle)
            print(harmless(f"{found.name} is a member{where} now."))
        else:
            if mark not in members:
                raise OfficeError("No member has the fingerprint {0}; members FILE lists them.", asked.fingerprint[:40])
            workspace.retire(members[mark].key)
            print(harmless(f"{members[mark].name} is retired: later changes by this key are not taken in."))
    return 0


def _circle_name(questions: Questions, sign: str) -> str:
    """Return in which circle, where that is not the one where the file is at home."""
    found = circle_called(questions, sign) if sign else None
    return f" of {found.name if found else sign}" if sign else ""


def _plain(mark: str) -> str:
    """Return a fingerprint as it is compared: however it was typed, and with the letters that are read as digits."""
    return mark.upper().replace("-", "").replace(" ", "").replace("O", "0").replace("I", "1").replace("L", "1")


def _tell_members(questions: OpenQuestions, met: list[Met], asked: Namespace) -> None:
    members, copies = questions.members(), questions.copies()
    waiting = [
        each for each in met if all(each.key != one.key or one.standing is Standing.INTRODUCED for one in members)
    ]
    if asked.json:
        told: dict[str, Any] = {
            "members": [
                {
                    "name": each.name,
                    "fingerprint": each.fingerprint,
                    "standing": each.standing.value,
                    "circle": each.circle,
                }
                for each in members
            ],
            "strangers": [{"name": each.name, "fingerprint": each.fingerprint} for each in waiting],
            "copies": [
                {
                    "series": each.id.hex(),
                    "owner": each.owner,
                    "device": each.device,
                    "heard": each.heard.astimezone(UTC).isoformat(),
                    "lacks": each.lacks,
                }
                for each in copies
            ],
        }
        print_json(told)
        return
    people = [(p.fingerprint, p.name, p.standing.value + _circle_name(questions, p.circle)) for p in members]
    print_table(("fingerprint", "name", "standing"), people)
    if waiting:
        print("\nRefused until accepted: members FILE accept FINGERPRINT")
        print_table(("fingerprint", "name"), [(each.fingerprint, each.name) for each in waiting])
    if copies:
        print()
        rows = [(c.id.hex(), c.owner, c.device, f"{c.heard.astimezone():%Y-%m-%d %H:%M}", str(c.lacks)) for c in copies]
        print_table(("copy", "owner", "device", "last heard of", "lacks changes"), rows)


# ---- share


def run_share(office: Office, asked: Namespace) -> int:
    if asked.stop is not None:
        return _stop(office, asked)
    if asked.remove:
        raise OfficeError("--remove goes with --stop; nothing was shared.")
    if not asked.ids:
        raise OfficeError("Name the records to share by their ids; list FILE TYPE shows them.")
    chosen = tuple(dict.fromkeys(parse_id(each) for each in asked.ids))
    if asked.dry_run:
        with looked_into(office, asked, as_author=True) as questions:
            circle = _circle(questions, asked)
            plan = plan_sharing(questions, circle, _all(questions, chosen, asked), _personal(questions, asked))
            _tell_plan(questions, plan, asked)
        return 0
    with closing(opened(office, asked)) as workspace:
        questions = workspace.questions
        circle, records = _circle(questions, asked), _all(questions, chosen, asked)
        personal = _personal(questions, asked)
        plan = plan_sharing(questions, circle, records, personal)
        if not plan.is_empty:
            workspace.run(ShareWith.of(questions, circle, records, personal))
        _tell_plan(questions, plan, asked)
    return 0


def _stop(office: Office, asked: Namespace) -> int:
    """End sharing with a partner; say what becomes of what is shared."""
    if asked.ids:
        raise OfficeError(
            "--stop ends sharing as a whole; leave out the records. delete FILE ID removes one copy here."
        )
    if asked.dry_run:
        with looked_into(office, asked, as_author=True) as questions:
            circle, today = called(questions, asked.stop), datetime.now(UTC).astimezone().date()
            order = EndSharing.of(questions, circle, today, remove=asked.remove)
            _tell_end(order, len(shared_in(questions, circle)), asked)
        return 0
    with closing(opened(office, asked)) as workspace:
        questions = workspace.questions
        circle, today = called(questions, asked.stop), datetime.now(UTC).astimezone().date()
        shared = len(shared_in(questions, circle))
        order = EndSharing.of(questions, circle, today, remove=asked.remove)
        workspace.run(order)
        _tell_end(order, shared, asked)
    return 0


def _tell_end(order: EndSharing, shared: int, asked: Namespace) -> None:
    name = order.circle.name
    if asked.json:
        told = {"circle": order.circle.sign, "name": name, "ended": order.on.isoformat(), "records": shared}
        print_json(told | {"removed": order.remove, "dry_run": asked.dry_run})
        return
    print(harmless(f"Circle {name} ({order.circle.sign})"))
    print(harmless(f"From now on nothing more goes to {name}. What they hold already stays with them."))
    what = counted(shared, "record")
    if order.remove:
        print(f"In the trash here, what they added among it: {what}; undo brings everything back.")
    else:
        print(f"Kept here, what they added among it: {what}; --remove puts that into the trash.")
    print("What they send is still taken in: members FILE retire FINGERPRINT ends that for one of their people.")
    print("Colleagues stop giving once they have received this: exchange with them soon.")
    if asked.dry_run:
        print("Nothing was changed; leave out --dry-run to stop sharing.")


def _circle(questions: Questions, asked: Namespace) -> Circle:
    if asked.partner is not None:
        found = circle_called(questions, asked.partner)
        if found is not None and found.ended is None:
            raise OfficeError('There is a circle "{0}" already; name it by --circle.', asked.partner[:80])
        return new_circle(questions, asked.partner)
    return called(questions, asked.circle)


def called(questions: Questions, text: str) -> Circle:
    """Return the circle with a partner of this name or sign; OfficeError when there is none."""
    found = circle_called(questions, text)
    if found is None:
        names = ", ".join(each.name for each in open_circles(questions)) or "none"
        raise OfficeError(
            'There is no circle "{0}" with a partner; there are: {1}. share --with NAME begins one.', text[:80], names
        )
    return found


def _all(questions: Questions, chosen: tuple[RecordId, ...], asked: Namespace) -> list[RecordId]:
    for each in chosen:
        declared_of(questions, each)
    return [*dict.fromkeys([*chosen, *proposed(questions, *chosen)])] if asked.parts else list(chosen)


def _personal(questions: Questions, asked: Namespace) -> frozenset[str]:
    for each in asked.personal:
        name, _, field = each.partition(".")
        if not field_of(type_named(questions.catalogue, name), field).personal:
            raise OfficeError("{0} is no personal field; it goes along anyway.", each[:80])
    return frozenset(asked.personal)


def _tell_plan(questions: Questions, plan: SharingPlan, asked: Namespace) -> None:
    if asked.json:
        print_json(_plan_json(questions, plan, dry_run=asked.dry_run))
        return
    print(harmless(f"Circle {plan.circle.name} ({plan.circle.sign})"))
    for each in plan.leaves:
        fate = "up to date" if each.fate is None else each.fate.value
        print(harmless(f"  {format_id(each.record.id)}  {fate}  {each.record.type}  {each.record.text}"))
        _tell_fields(questions, each)
    if plan.stays:
        print("Stays here:")
    for stay in plan.stays:
        name = titled(stay.record.id, {stay.record.id: stay.record})
        print(harmless(f"  {stay.record.type}  {name}  {stay.field}".rstrip() + f": {say(stay.reason)}"))
    if asked.dry_run and not plan.is_empty:
        print("Nothing was written; leave out --dry-run to share.")


def _tell_fields(questions: Questions, leaves: Leaves) -> None:
    declared = questions.catalogue[leaves.record.type]
    for name, (_, new) in leaves.fields.items():
        print(harmless(f"      {name}: {_shown(questions, declared, name, new)}"))


def _shown(questions: Questions, declared: RecordType, name: str, value: object) -> str:
    field = field_of(declared, name)
    return " ".join(cell(field, value, questions.titles(pointed(field, value))).split())[:60] or "-"


def _plan_json(questions: Questions, plan: SharingPlan, *, dry_run: bool) -> dict[str, Any]:
    return {
        "circle": plan.circle.sign,
        "name": plan.circle.name,
        "dry_run": dry_run,
        "leaves": [_leaves_json(questions, each) for each in plan.leaves],
        "stays": [
            {
                "record": format_id(each.record.id),
                "type": each.record.type,
                "field": each.field,
                "reason": say(each.reason),
            }
            for each in plan.stays
        ],
    }


def _leaves_json(questions: Questions, leaves: Leaves) -> dict[str, Any]:
    declared = questions.catalogue[leaves.record.type]
    fields = {name: field_of(declared, name) for name in leaves.fields}
    return {
        "record": format_id(leaves.record.id),
        "type": declared.name,
        "copy": format_id(leaves.copy),
        "fate": None if leaves.fate is None else leaves.fate.value,
        "fields": {
            name: {"before": to_json(fields[name], old), "after": to_json(fields[name], new)}
            for name, (old, new) in leaves.fields.items()
        },
    }
