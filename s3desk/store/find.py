"""Queries compiled to SQL: conditions, order, keyset paging. The only module that needs SQLAlchemy's expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Integer,
    MetaData,
    Select,
    Table,
    and_,
    exists,
    false,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.types import NullType

from s3desk.domain import plain
from s3desk.domain.declare import Catalogue, Field, Kind, RecordType
from s3desk.domain.errors import About, OfficeError
from s3desk.domain.fold import fold
from s3desk.domain.values import RecordId
from s3desk.ledger.wire import to_wire
from s3desk.services.query import AnyOf, Condition, Order, Query, Test, Where
from s3desk.store.columns import LONGEST_KEY, to_columns
from s3desk.store.schema import all_columns, columns, table_name
from s3desk.store.searching import match_expression

_DIALECT = dialect(paramstyle="qmark")
_COMPARE: dict[Test, Callable[[Any, Any], ColumnElement[bool]]] = {
    Test.LESS: lambda left, right: left < right,
    Test.AT_MOST: lambda left, right: left <= right,
    Test.MORE: lambda left, right: left > right,
    Test.AT_LEAST: lambda left, right: left >= right,
}
_ALIVE: ColumnElement[int] = literal_column("0")  # written out, so that partial indices are used
_GONE: ColumnElement[int] = literal_column("1")
Compiled = tuple[str, tuple[Any, ...]]


def no_field(declared: RecordType, name: str) -> OfficeError:
    from difflib import get_close_matches

    near = get_close_matches(name, declared.fields, 1)
    if near:
        return OfficeError('{0} has no field "{1}"; did you mean {2}?', declared.name, name[:80], near[0])
    return OfficeError('{0} has no field "{1}".', declared.name, name[:80], about=About.FIELD)


class Finder:
    """Compiles queries for one catalogue; `number` gives a field's number in the file, None when it was never used."""

    def __init__(self, catalogue: Catalogue, number: Callable[[str], int | None]) -> None:
        self._catalogue, self._number = catalogue, number
        self._meta = MetaData()
        self._tables: dict[str, Table] = {}
        self._record = Table(
            "record", self._meta, Column("no", Integer), Column("id", NullType()), Column("circle", NullType())
        )
        self._membership = Table(
            "membership", self._meta, *(Column(n, NullType()) for n in ("record", "field", "member", "live", "present"))
        )
        self._serial = 0

    def declared(self, name: str) -> RecordType:
        """Return a type's declaration; OfficeError when there is none of that name."""
        if name not in self._catalogue:
            from difflib import get_close_matches

            near = get_close_matches(name, list(self._catalogue), 1)
            if near:
                raise OfficeError('There is no record type "{0}"; did you mean {1}?', name[:80], near[0])
            raise OfficeError('There is no record type "{0}".', name[:80], about=About.TYPE)
        return self._catalogue[name]

    def _table(self, declared: RecordType) -> Any:
        if declared.name not in self._tables:
            names = ["no", "deleted", *(name for name, _ in all_columns(declared))]
            self._tables[declared.name] = Table(
                table_name(declared), self._meta, *(Column(name, NullType()) for name in names)
            )
        self._serial += 1
        return self._tables[declared.name].alias(f"t{self._serial}")

    # Whole queries ------------------------------------------------------------------------------------------------

    def rows(self, query: Query) -> Compiled:
        """Return SQL that gives id, then the whole row of the type's table, for each record found."""
        declared, table, statement = self._select(query)
        chosen = [table.c.no, *(table.c[name] for name, _ in all_columns(declared))]
        return self._compiled(statement.with_only_columns(self._record.c.id, *chosen))

    def ids(self, query: Query) -> Compiled:
        _, _, statement = self._select(query)
        return self._compiled(statement.with_only_columns(self._record.c.id))

    def count(self, query: Query) -> Compiled:
        declared = self.declared(query.type)
        self._serial = 0
        table = self._table(declared)
        where = self._all(declared, table, query)
        return self._compiled(select(func.count()).select_from(table).where(*where))

    def _select(self, query: Query) -> tuple[RecordType, Any, Select[Any]]:
        declared = self.declared(query.type)
        self._serial = 0
        table = self._table(declared)
        statement = select(table.c.no).select_from(table.join(self._record, self._record.c.no == table.c.no))
        statement = statement.where(*self._all(declared, table, query))
        keys = [(self._sorted(declared, table, order), order.descending) for order in query.order]
        backwards = bool(keys) and keys[-1][1]
        if query.after is not None:
            statement = statement.where(self._behind(declared, query, [*keys, (table.c.no, backwards)]))
        for key, descending in keys:
            statement = statement.order_by(key.desc().nulls_last() if descending else key.asc().nulls_last())
        statement = statement.order_by(table.c.no.desc() if backwards else table.c.no)
        if query.limit is not None:
            statement = statement.limit(query.limit)
        return declared, table, statement

    def _all(self, declared: RecordType, table: Any, query: Query) -> list[ColumnElement[bool]]:
        alive = table.c.deleted == (_GONE if query.deleted else _ALIVE)
        return [alive, *(self._condition(declared, table, each) for each in query.where)]

    def _compiled(self, statement: Any) -> Compiled:
        done = statement.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
        return str(done), tuple(done.params[name] for name in done.positiontup or ())

    def _behind(self, declared: RecordType, query: Query, keys: list[tuple[Any, bool]]) -> ColumnElement[bool]:
        """Return the condition for what comes after the record `after` (empty values come last, either way)."""
        assert query.after is not None
        other = self._table(declared)
        last = select(other.c.no).join(self._record, self._record.c.no == other.c.no)
        last = last.where(self._record.c.id == query.after)
        marks = [
            last.with_only_columns(self._sorted(declared, other, order)).scalar_subquery() for order in query.order
        ]
        marks.append(last.scalar_subquery())
        behind: ColumnElement[bool] = false()
        for (key, descending), mark in reversed(list(zip(keys, marks, strict=True))):
            beyond = or_(key < mark if descending else key > mark, and_(key.is_(None), mark.is_not(None)))
            behind = or_(beyond, and_(key.is_not_distinct_from(mark), behind))
        return behind

    # Order --------------------------------------------------------------------------------------------------------

    def _sorted(self, declared: RecordType, table: Any, order: Order) -> Any:
        if "." in order.field:
            source, field, wanted = self._path(order.field, 3)
            inner = self._table(source)
            least = func.min(self._sorted(source, inner, Order(wanted)))
            return select(least).where(self._points(inner, field, table), inner.c.deleted == _ALIVE).scalar_subquery()
        if order.field == declared.title and declared.fields[order.field].is_text():
            return table.c.title_key
        field_ = declared.fields.get(order.field)
        if field_ is None or field_.kind is Kind.LINKS:
            raise no_field(declared, order.field)
        column = table.c[columns(field_)[-1 if field_.kind is Kind.PLACE else 0][0]]
        if field_.kind is Kind.NUMBER:
            return literal_column(f"CAST({column} AS REAL)")
        if field_.kind is Kind.TEXT:
            return column.collate("NOCASE")
        return column

    def _path(self, path: str, parts: int) -> tuple[RecordType, Field, str]:
        """Return the type and the linking field that a path names, and what stands behind them."""
        pieces = path.split(".")
        if len(pieces) != parts:
            raise OfficeError('"{0}" does not name linked records; write it as TYPE.FIELD.', path[:80])
        source = self.declared(pieces[0])
        field = source.fields.get(pieces[1])
        if field is None or field.kind not in {Kind.LINK, Kind.LINKS, Kind.PLACE}:
            raise no_field(source, pieces[1])
        return source, field, pieces[-1]

    # Conditions ---------------------------------------------------------------------------------------------------

    def _condition(self, declared: RecordType, table: Any, condition: Condition) -> ColumnElement[bool]:
        if isinstance(condition, AnyOf):
            return or_(false(), *(self._condition(declared, table, each) for each in condition.conditions))
        if condition.field == "*":
            found = text("SELECT rowid FROM search WHERE search MATCH :match").bindparams(
                match=match_expression(str(condition.value)) or '""'
            )
            number: ColumnElement[int] = table.c.no
            return number.in_(found.columns(Column("rowid", Integer)))
        if condition.field == "id":
            return self._by_id(table, condition)
        if condition.field == "circle":
            return self._in_circle(table, condition)
        if "." in condition.field:
            return self._linked(table, condition)
        field = declared.field(condition.field)
        if field is None:
            raise no_field(declared, condition.field)
        if field.kind is Kind.LINKS:
            return self._member(declared, table, field, condition)
        if "@" in condition.field:
            raise OfficeError(
                "Filter by {0} without a language; texts in all languages are found by search.", field.name
            )
        return self._field(table, field, condition, declared)

    def _by_id(self, table: Any, condition: Where) -> ColumnElement[bool]:
        value = condition.value
        wanted = [value] if isinstance(value, bytes) else list(value)  # type: ignore[call-overload]
        inside: ColumnElement[bool] = table.c.no.in_(select(self._record.c.no).where(self._record.c.id.in_(wanted)))
        return not_(inside) if condition.test is Test.UNEQUAL else inside

    def _in_circle(self, table: Any, condition: Where) -> ColumnElement[bool]:
        self._serial += 1
        record = self._record.alias(f"c{self._serial}")
        inside = exists(select(literal(1)).where(record.c.no == table.c.no, record.c.circle == condition.value))
        return not_(inside) if condition.test is Test.UNEQUAL else inside

    def _points(self, inner: Any, field: Field, table: Any) -> ColumnElement[bool]:
        """Return the condition that the row `inner` links by this field to the row `table`."""
        own = select(self._record.c.id).where(self._record.c.no == table.c.no).correlate(table).scalar_subquery()
        if field.kind is not Kind.LINKS:
            column: ColumnElement[Any] = inner.c[columns(field)[0][0]]
            return column == own
        return exists(
            select(literal(1)).where(
                self._membership.c.member == own,
                self._membership.c.record == inner.c.no,
                self._membership.c.field == (self._number(field.name) or 0),
                self._membership.c.live == 1,
                self._membership.c.present == 1,
            )
        )

    def _linked(self, table: Any, condition: Where) -> ColumnElement[bool]:
        source, field, _ = self._path(condition.field, 2)
        inner = self._table(source)
        more = condition.value if condition.test in {Test.ANY, Test.NONE} and condition.value else ()
        if not isinstance(more, tuple):
            raise OfficeError("{0} takes conditions on the linked records.", condition.field)
        found = exists(
            select(literal(1)).where(
                inner.c.deleted == _ALIVE,
                self._points(inner, field, table),
                *(self._condition(source, inner, each) for each in more),
            )
        )
        return not_(found) if condition.test in {Test.EMPTY, Test.NONE} else found

    def _member(self, declared: RecordType, table: Any, field: Field, condition: Where) -> ColumnElement[bool]:
        inside = [
            self._membership.c.record == table.c.no,
            self._membership.c.field == (self._number(field.name) or 0),
            self._membership.c.live == 1,
            self._membership.c.present == 1,
        ]
        if condition.test not in {Test.EMPTY, Test.FILLED}:
            value = condition.value
            wanted = [value] if isinstance(value, bytes) else list(value or ())  # type: ignore[call-overload]
            inside.append(self._membership.c.member.in_(wanted))
        found = exists(select(literal(1)).where(*inside))
        return not_(found) if condition.test in {Test.EMPTY, Test.UNEQUAL} else found

    def _field(self, table: Any, field: Field, condition: Where, declared: RecordType) -> ColumnElement[bool]:
        column = table.c[columns(field)[0][0]]
        test, value = condition.test, condition.value
        empty = column.is_(None) if field.kind is not Kind.FLAG else func.coalesce(column, 0) == 0
        if test is Test.EMPTY:
            return empty
        if test is Test.FILLED:
            return not_(empty)
        if test is Test.ONE_OF and field.kind is Kind.LINK:
            return or_(false(), column.in_(list(value)))  # type: ignore[call-overload]
        if test is Test.ONE_OF:
            return or_(
                false(),
                *(self._field(table, field, Where(field.name, Test.EQUAL, one), declared) for one in list(value)),  # type: ignore[call-overload]
            )
        if test is Test.CONTAINS:
            return self._contains(table, field, str(value), declared)
        wire = self._value(field, value)
        if test is Test.EQUAL:
            return empty if wire is None else column == wire
        if test is Test.UNEQUAL:
            return not_(empty) if wire is None else or_(column.is_(None), column != wire)
        if test not in _COMPARE or wire is None:
            raise OfficeError("{0} cannot be compared like this.", field.name)
        if field.kind is Kind.NUMBER:
            return _COMPARE[test](literal_column(f"CAST({column} AS REAL)"), float(wire))
        return _COMPARE[test](column, wire)

    @staticmethod
    def _contains(table: Any, field: Field, words: str, declared: RecordType) -> ColumnElement[bool]:
        if not field.is_text():
            raise OfficeError("{0} is no text; compare it with = instead.", field.name)
        wanted = fold(words)
        if not wanted:
            return true()
        whole: ColumnElement[bool] = func.instr(func.fold(table.c[field.name]), wanted) > 0
        if field.name != declared.title:
            return whole
        key = table.c.title_key  # folded already, but only the beginning of a long title
        return or_(func.instr(key, wanted) > 0, and_(func.length(key) >= LONGEST_KEY, whole))

    @staticmethod
    def _value(field: Field, value: object) -> Any:
        """Return what the column holds for a value; a text is read as the command line writes it."""
        if field.kind is Kind.PLACE:
            return RecordId(value) if isinstance(value, bytes) else None
        if isinstance(value, str) and not field.is_text():
            value = plain.read(field, value)
        return to_columns(field, to_wire(field, plain.checked(field, value)))[0]
