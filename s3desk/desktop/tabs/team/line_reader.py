"""Reads the tokens in a line of the minutes: `@owner`, `!day`, and votes in figures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from s3desk.desktop.desk import Desk, concerns
from s3desk.domain.capture import Capture, Meaning, Named, Sign, among, days, read_capture
from s3desk.domain.minutes import Votes, taken_votes
from s3desk.services.capturing import CAPTURES, values_of, vocabulary
from s3desk.services.ports import Done


class LineReader(QObject):
    """Knows the names of the file, and says what a line would become."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: dict[Sign, Meaning] = {}
        desk.changed.connect(self._follow)

    @Slot()
    def learn(self) -> None:
        """Ask whom and what the signs may name."""
        self._desk.ask(lambda questions: vocabulary(questions, CAPTURES["task"]), self._know)

    def _know(self, names: Mapping[Sign, tuple[Named, ...]]) -> None:
        self._names = {sign: among(known) for sign, known in names.items()}

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, {"person", "organisation", "theme"}):
            self.learn()

    def read(self, line: str, type_name: str) -> tuple[Capture, Votes | None]:
        """Return how a line is understood as a record of a type, and the votes in it where it is a decision."""
        votes = None
        if type_name == "decision":
            line, votes = taken_votes(line)
        capturing, words = CAPTURES[type_name], self._desk.words
        meanings = {sign: self._names.get(sign, among(())) for sign in capturing.fields}
        if Sign.WHEN in meanings:
            meanings[Sign.WHEN] = days(words.manner, self._desk.today(), words.day_in_full)
        return read_capture(line, meanings, capturing.several(self._desk.catalogue[type_name])), votes

    def values(self, line: str, type_name: str) -> tuple[dict[str, object], Capture]:
        """Return what a line says of the record that is made of it; a comment takes the line as it is."""
        if type_name == "comment":
            return {"text": line}, Capture(line)
        found, votes = self.read(line, type_name)
        values = values_of(self._desk.catalogue[type_name], CAPTURES[type_name], found)
        if votes is not None:
            values |= dict(zip(("votes_for", "votes_against", "abstentions"), votes, strict=True))
        return values, found
