"""A workspace file on one connection, and what its records are called: the ground that all questions stand on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from s3desk.domain.declare import Catalogue, Kind
from s3desk.domain.values import RecordId, keyed_id
from s3desk.ledger.signing import Author
from s3desk.services.ports import PARTNER, Title
from s3desk.store.connection import Database, in_words
from s3desk.store.home import home_circle
from s3desk.store.log import Log
from s3desk.store.names import Names, select_in
from s3desk.store.schema import columns, table_name
from s3desk.store.statements import Statements


class FileReading:
    """What is read from, for one thread. `FileQuestions` is made of it."""

    def __init__(
        self,
        database: Database,
        catalogue: Catalogue,
        path: Path,
        author: Author | None = None,
        statements: Statements | None = None,
    ) -> None:
        self._database, self._catalogue, self._path, self._signer = database, catalogue, path, author
        self._author = author.key if author else b""
        self._statements = statements or Statements(catalogue)
        self._names, self._log = Names(database), Log(database)

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    def own_key(self) -> bytes:
        return self._author

    def forget(self) -> None:
        """Forget names and changes: what is derived was made anew."""
        self._names.forget()
        self._log.forget()

    def close(self) -> None:
        self._statements.remember()
        self._database.close()

    def titles(self, records: Iterable[RecordId]) -> dict[RecordId, Title]:
        lines: dict[str, list[tuple[int, RecordId, int, str]]] = defaultdict(list)
        with in_words(self._path):
            sql = "SELECT no, id, type, deleted, circle FROM record WHERE id IN ({})"
            for no, record, type_no, gone, circle in select_in(self._database, sql, list(dict.fromkeys(records))):
                lines[self._names.text(type_no)].append((no, RecordId(record), gone, circle))
            partners = self._partners({circle for each in lines.values() for _, _, _, circle in each})
            found: dict[RecordId, Title] = {}
            for type_name, each in lines.items():
                texts = self._title_texts(type_name, [no for no, _, _, _ in each])
                for no, record, gone, circle in each:
                    text = texts.get(no, "")
                    found[record] = Title(record, type_name, text, gone > 0, partners.get(circle, ""))
        return found

    def _partners(self, circles: Iterable[str]) -> dict[str, str]:
        """Return those of the circles that are a partner's, and what people call them."""
        known = {each: each for each in circles if each.startswith(PARTNER)}  # hardly ever any
        known.pop(home_circle(self._log) if known else "", None)
        if known and "partner_circle" in self._catalogue:
            ids = [keyed_id("partner_circle", each) for each in known]
            table = table_name(self._catalogue["partner_circle"])
            sql = f"SELECT r.circle, t.name FROM record r JOIN {table} t ON t.no = r.no WHERE t.name <> '' AND r.id IN ({{}})"
            known |= {sign: name for sign, name in select_in(self._database, sql, ids) if sign in known}
        return known

    def _title_texts(self, type_name: str, numbers: list[int]) -> dict[int, str]:
        declared = self._catalogue.get(type_name)
        if declared is None:
            return {}
        field = declared.fields[declared.title]
        if not columns(field):
            return {}
        column = columns(field)[0][0]
        sql = f'SELECT no, "{column}" FROM {table_name(declared)} WHERE no IN ({{}})'
        texts = dict(select_in(self._database, sql, numbers))
        if field.kind is Kind.LINK:
            linked = self.titles(RecordId(value) for value in texts.values() if value)
            return {no: linked[value].text for no, value in texts.items() if value in linked}
        if field.kind is Kind.CHOICE and field.choices is not None:
            labels = {member.value: member.label for member in field.choices}
            return {no: labels.get(value, value or "") for no, value in texts.items()}
        return {no: "" if value is None else str(value) for no, value in texts.items()}
