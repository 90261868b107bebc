"""How many records each sieve finds; each counter is one press from its list."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.look import icon
from s3desk.domain.messages import message
from s3desk.services.ports import Questions
from s3desk.services.sieves import sieve


class Counters(QWidget):
    """A row of counters, each sieve with its icon; those at zero are not shown."""

    def __init__(self, desk: Desk, type_name: str, icons: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._type = type_name
        self._sieves = [found for name in icons if (found := sieve(type_name, name)) is not None]
        self._asked: Job | None = None
        self.buttons: dict[str, QToolButton] = {}
        row = Flow(self)
        for each in self._sieves:
            button = QToolButton(self)
            button.setToolTip(desk.say(message("Show them in the list")))
            button.clicked.connect(partial(self._list, each.name))
            button.setIcon(icon(icons[each.name], "warning"))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.hide()
            self.buttons[each.name] = button
            row.addWidget(button)

    def _list(self, name: str, checked: bool = False) -> None:
        self._desk.list_records(self._type, name)

    def load(self) -> None:
        """Count anew."""
        at = self._desk.moment()

        def counted(questions: Questions) -> list[int]:
            return [questions.count(each.query(at)) for each in self._sieves]

        self._asked = self._desk.ask(counted, self._show, instead_of=self._asked)

    def _show(self, counts: list[int]) -> None:
        for each, count in zip(self._sieves, counts, strict=True):
            button = self.buttons[each.name]
            button.setText(f" {self._desk.words.whole(count)}  {self._desk.say(each.label)}")
            button.setVisible(count > 0)
