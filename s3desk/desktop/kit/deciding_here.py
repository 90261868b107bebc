"""From a record to the card of what waits there for a decision, by one key in every tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.domain.messages import mark, message

if TYPE_CHECKING:
    from s3desk.desktop.kit.record_panel import RecordPanel
    from s3desk.desktop.kit.view import View
    from s3desk.services.exchanging import OpenQuestions
    from s3desk.services.ports import Questions

KEY = "Shift+F8"


class InHand(Protocol):
    """What a page has before the person."""

    @property
    def view(self) -> View: ...

    @property
    def panel(self) -> RecordPanel: ...

    @property
    def has_record(self) -> bool: ...


def offer_decision(desk: Desk, owner: QWidget, page: InHand) -> None:
    """Give a page the order, about the record it has in hand; the palette and the sheet of keys list it."""

    def lead(name: str) -> None:
        if name:
            desk.conflict_wanted.emit(name)
        else:
            desk.told.emit(message("Nothing waits for a decision at this record."))

    def decide() -> None:
        chosen = page.view.chosen_records()
        in_form = [page.panel.record] if page.has_record and not page.view.wide else []
        record = next((each for each in (*in_form, *chosen) if each is not None), None)
        if record is None:
            desk.told.emit(message("Choose a record first."))
            return

        def ask(questions: Questions) -> str:
            found = cast("OpenQuestions", questions).conflicts([record])
            return found[0].id if found else ""

        desk.ask(ask, lead)

    equip(desk, owner, [KeyOrder(mark("Decide what waits at this record"), decide, KEY, "conflict", changes=False)])
