"""Shapes of queries compiled to SQL: conditions, order, keyset paging. The only module that needs SQLAlchemy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Integer,
    MetaData,
    Select,
    Table,
    and_,
    bindparam,
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

from s3desk.domain.declare import Catalogue, Field, Kind, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.services.naming import no_field, type_named
from s3desk.services.query import Among, AnyOf, Condition, Order, Test, Where
from s3desk.store.columns import LONGEST_KEY
from s3desk.store.schema import HERE, IN_TRASH, SHARED, all_columns, columns, table_name
from s3desk.store.shapes import (
    COMPARED,
    LARGE,
    Parameter,
    Shape,
    Slot,
    Slots,
    Statement,
    Tallied,
    What,
    linking,
)

_DIALECT = dialect(paramstyle="qmark")
_COMPARE: dict[Test, Callable[[Any, Any], ColumnElement[bool]]] = {
    Test.LESS: lambda left, right: left < right,
    Test.AT_MOST: lambda left, right: left <= right,
    Test.MORE: lambda left, right: left > right,
    Test.AT_LEAST: lambda left, right: left >= right,
}
_STANDS: dict[Among, Callable[[Any], ColumnElement[bool]]] = {  # numbers written out: partial indices are used
    Among.HERE: lambda away: away == literal_column(str(HERE)),
    Among.TRASH: lambda away: away == literal_column(str(IN_TRASH)),
    Among.SHARED: lambda away: away == literal_column(str(SHARED)),
    Among.LIVING: lambda away: away != literal_column(str(IN_TRASH)),
}
_VALUE, _FIELD = "value_", "field_"
"""How the parameters are called that stand for a slot, and for the number that a field's name has in the file."""


class Finder:
    """Compiles the shapes of one catalogue; what it makes holds for every file."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._meta = MetaData()
        self._tables: dict[str, Table] = {}
        self._record = Table(
            "record", self._meta, Column("no", Integer), Column("id", NullType()), Column("circle", NullType())
        )
        self._membership = Table(
            "membership", self._meta, *(Column(n, NullType()) for n in ("record", "field", "member", "live", "present"))
        )
        self._serial = 0
        self._linked_among = Among.HERE
        """What is the file's own is judged by its own alone."""

    def _table(self, declared: RecordType) -> Any:
        if declared.name not in self._tables:
            names = ["no", "away", *(name for name, _ in all_columns(declared))]
            self._tables[declared.name] = Table(
                table_name(declared), self._meta, *(Column(name, NullType()) for name in names)
            )
        self._serial += 1
        return self._tables[declared.name].alias(f"t{self._serial}")

    # Whole queries ------------------------------------------------------------------------------------------------

    def compile(self, what: What | Tallied, shape: Shape) -> Statement:
        """Return the SQL for a shape; OfficeError when it asks what cannot be asked."""
        declared = type_named(self._catalogue, shape.type)
        self._serial = 0
        self._linked_among = Among.HERE if shape.among is Among.HERE else Among.LIVING
        table = self._table(declared)
        if isinstance(what, Tallied):
            return _statement(self._tally(declared, table, shape, what))
        if what is What.COUNT:
            where = self._all(declared, table, shape)
            return _statement(select(func.count()).select_from(table).where(*where))
        chosen = [self._record.c.id]
        if what is What.ROWS:
            chosen += [table.c.no, *(table.c[name] for name, _ in all_columns(declared))]
        return _statement(self._select(declared, table, shape).with_only_columns(*chosen))

    def _select(self, declared: RecordType, table: Any, shape: Shape) -> Select[Any]:
        statement = select(table.c.no).select_from(table.join(self._record, self._record.c.no == table.c.no))
        statement = statement.where(*self._all(declared, table, shape))
        keys = [(self._sorted(declared, table, order), order.descending) for order in shape.order]
        backwards = bool(keys) and keys[-1][1]
        last = self._record.c.id if _by_place(declared, shape) else table.c.no
        if shape.after is not None:
            statement = statement.where(self._behind(declared, shape, [*keys, (last, backwards)]))
        for key, descending in keys:
            statement = statement.order_by(key.desc().nulls_last() if descending else key.asc().nulls_last())
        statement = statement.order_by(last.desc() if backwards else last)
        return statement if shape.limit is None else statement.limit(_value(shape.limit))

    def _tally(self, declared: RecordType, table: Any, shape: Shape, wanted: Tallied) -> Select[Any]:
        keys = [table.c[columns(_plain(declared, name))[0][0]] for name in wanted.by]
        amount = table.c[columns(_plain(declared, wanted.amount, Kind.MONEY))[0][0]]
        parts = (func.coalesce(func.sum(part), 0) for part in (amount.op("/")(LARGE), amount % LARGE))
        sums = func.count(), func.count() - func.count(amount), *parts
        return select(*keys, *sums).select_from(table).where(*self._all(declared, table, shape)).group_by(*keys)

    def _all(self, declared: RecordType, table: Any, shape: Shape) -> list[ColumnElement[bool]]:
        stands = _STANDS[shape.among](table.c.away)
        return [stands, *(self._condition(declared, table, each) for each in shape.where)]

    def _behind(self, declared: RecordType, shape: Shape, keys: list[tuple[Any, bool]]) -> ColumnElement[bool]:
        """Return the condition for what comes after the record `after` (empty values come last, either way)."""
        assert shape.after is not None
        other = self._table(declared)
        last = select(other.c.no).join(self._record, self._record.c.no == other.c.no)
        last = last.where(self._record.c.id == _value(shape.after))
        marks: list[Any] = [
            last.with_only_columns(self._sorted(declared, other, order)).scalar_subquery() for order in shape.order
        ]
        marks.append(_value(shape.after) if _by_place(declared, shape) else last.scalar_subquery())
        behind: ColumnElement[bool] = false()
        for (key, descending), mark in reversed(list(zip(keys, marks, strict=True))):
            beyond = or_(key < mark if descending else key > mark, and_(key.is_(None), mark.is_not(None)))
            behind = or_(beyond, and_(key.is_not_distinct_from(mark), behind))
        return behind

    # Order --------------------------------------------------------------------------------------------------------

    def _sorted(self, declared: RecordType, table: Any, order: Order) -> Any:
        if "." in order.field:
            source, field, wanted = linking(self._catalogue, order.field, 3)
            inner = self._table(source)
            value = self._sorted(source, inner, Order(wanted))
            counting = [] if order.above is None else [value > _value(order.above)]
            linked = [self._points(inner, field, table), self._counts(inner), *counting]
            return select(func.min(value)).where(*linked).scalar_subquery()
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

    # Conditions ---------------------------------------------------------------------------------------------------

    def _condition(self, declared: RecordType, table: Any, condition: Condition) -> ColumnElement[bool]:
        if isinstance(condition, AnyOf):
            return or_(false(), *(self._condition(declared, table, each) for each in condition.conditions))
        if condition.field == "*":
            words = _value(condition.value)
            found = text(f"SELECT rowid FROM search WHERE search MATCH :{words.key}").bindparams(words)
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
        wanted = _among(self._record.c.id, condition.value)
        inside: ColumnElement[bool] = table.c.no.in_(select(self._record.c.no).where(wanted))
        return not_(inside) if condition.test is Test.UNEQUAL else inside

    def _in_circle(self, table: Any, condition: Where) -> ColumnElement[bool]:
        self._serial += 1
        record = self._record.alias(f"c{self._serial}")
        named = record.c.circle == _value(condition.value)
        inside = exists(select(literal(1)).where(record.c.no == table.c.no, named))
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
                self._membership.c.field == bindparam(_FIELD + field.name, type_=Integer()),
                self._membership.c.live == 1,
                self._membership.c.present == 1,
            )
        )

    def _counts(self, inner: Any) -> ColumnElement[bool]:
        return _STANDS[self._linked_among](inner.c.away)

    def _linked(self, table: Any, condition: Where) -> ColumnElement[bool]:
        source, field, _ = linking(self._catalogue, condition.field, 2)
        inner = self._table(source)
        more = condition.value if condition.test in {Test.ANY, Test.NONE} and condition.value else ()
        if not isinstance(more, tuple):
            raise OfficeError("{0} takes conditions on the linked records.", condition.field)
        found = exists(
            select(literal(1)).where(
                self._counts(inner),
                self._points(inner, field, table),
                *(self._condition(source, inner, each) for each in more),
            )
        )
        return not_(found) if condition.test in {Test.EMPTY, Test.NONE} else found

    def _member(self, declared: RecordType, table: Any, field: Field, condition: Where) -> ColumnElement[bool]:
        inside = [
            self._membership.c.record == table.c.no,
            self._membership.c.field == bindparam(_FIELD + field.name, type_=Integer()),
            self._membership.c.live == 1,
            self._membership.c.present == 1,
        ]
        if condition.test not in {Test.EMPTY, Test.FILLED}:
            inside.append(_among(self._membership.c.member, condition.value))
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
        if test is Test.ONE_OF:
            assert isinstance(value, Slots)
            return or_(_among(column, value), empty) if value.or_empty else _among(column, value)
        if test is Test.CONTAINS:
            return self._contains(table, field, value, declared)
        if test is Test.EQUAL:
            return empty if value is None else column == _value(value)
        if test is Test.UNEQUAL:
            return not_(empty) if value is None else or_(column.is_(None), column != _value(value))
        if test not in COMPARED or value is None:
            raise OfficeError("{0} cannot be compared like this.", field.name)
        if field.kind is Kind.NUMBER:
            column = literal_column(f"CAST({column} AS REAL)")
        return _COMPARE[test](column, _value(value))

    @staticmethod
    def _contains(table: Any, field: Field, wanted: object, declared: RecordType) -> ColumnElement[bool]:
        if not field.is_text():
            raise OfficeError("{0} is no text; compare it with = instead.", field.name)
        if wanted is None:
            return true()
        words = _value(wanted)
        whole: ColumnElement[bool] = func.instr(func.fold(table.c[field.name]), words) > 0
        if field.name != declared.title:
            return whole
        key = table.c.title_key  # folded already, but only the beginning of a long title
        return or_(func.instr(key, words) > 0, and_(func.length(key) >= LONGEST_KEY, whole))


def _by_place(declared: RecordType, shape: Shape) -> bool:
    """Return whether records of equal order follow their ids, as siblings do: the same on every laptop."""
    kinds = {declared.fields[order.field].kind for order in shape.order if order.field in declared.fields}
    return Kind.PLACE in kinds


def _plain(declared: RecordType, name: str, *kinds: Kind) -> Field:
    """Return a field that one column holds (or one of these kinds); OfficeError where that is not so."""
    field = declared.fields.get(name)
    if field is None or (field.kind not in kinds if kinds else len(columns(field)) != 1):
        raise no_field(declared, name)
    return field


def _value(slot: object) -> BindParameter[Any]:
    assert isinstance(slot, Slot)
    return bindparam(f"{_VALUE}{slot.at}", type_=NullType())


def _among(column: Any, slots: object) -> ColumnElement[bool]:
    assert isinstance(slots, Slots)
    if not slots.count:
        return false()
    inside: ColumnElement[bool] = column.in_([_value(Slot(at)) for at in range(slots.at, slots.at + slots.count)])
    return inside


def _statement(made: Any) -> Statement:
    done = made.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
    constants = done.params  # made anew at each asking
    return Statement(str(done), tuple(_parameter(name, constants[name]) for name in done.positiontup or ()))


def _parameter(name: str, constant: Any) -> Parameter:
    if name.startswith(_VALUE):
        return Parameter(slot=int(name.removeprefix(_VALUE)))
    if name.startswith(_FIELD):
        return Parameter(field=name.removeprefix(_FIELD))
    return Parameter(constant=constant)
