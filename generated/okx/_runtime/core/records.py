"""Records: typed views over decoded JSON.

A record keeps the object the exchange sent and converts a field when it is read, so decoding never fails on a value,
unknown fields stay, and nobody pays for a field that is not read. ``""``, null and missing all read as ``None``;
``raw`` tells them apart. A value that does not fit its kind is drift: reading that one field raises `DriftError`, the
rest of the answer stays usable.
"""

# Records and their fields are two halves of one thing, and a record's public names are the exchange's:
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, Self, TypeVar, cast

from .errors import DriftError
from .fields import (
    Field,
    Held,
    MisfitError,
    anything,
    boolean,
    csv,
    decimal,
    drift_of,
    expect,
    integer,
    is_dict,
    is_list,
    json_integer,
    mapping,
    number,
    on_drift,
    text,
    timestamp_ms,
    timestamp_s,
    timestamp_us,
)
from .shown import HIDDEN, is_secret, shown
from .wire import decode_json, encode_json

__all__ = [
    "Field",
    "Held",
    "Maker",
    "Record",
    "RowRecord",
    "anything",
    "boolean",
    "csv",
    "decimal",
    "integer",
    "json_integer",
    "json_text",
    "list_of",
    "map_of",
    "mapping",
    "number",
    "on_drift",
    "record",
    "records",
    "text",
    "texts",
    "timestamp_ms",
    "timestamp_s",
    "timestamp_us",
]

T = TypeVar("T")
R = TypeVar("R", bound="Record")


class Record(Held):
    """A typed view over one JSON object of an answer.

    Read-only. Equal when class and content are equal, numbers by value and everything else as sent; unknown fields
    count. Its repr shows what was sent, typed, with long values cut and secrets hidden; a field that drifts is shown as
    ``<drift: ...>``.
    """

    __slots__ = ()
    _container: ClassVar[type[Any]] = dict

    def __init__(self, wire: Mapping[str, Any] | Sequence[Any]) -> None:
        self._wire = wire

    @property
    def unknown(self) -> dict[str, Any]:
        """What was sent and the docs do not say, by wire name, as sent; of a row by position, such as ``[9]``."""
        known = {field.wire for field in self._fields.values()}
        return {name: value for name, value in self._wire.items() if name not in known}

    def to_dict(self, *, wire: bool = False) -> dict[str, Any]:
        """A plain dict that shares nothing with the record.

        Args:
            wire: what was sent, untyped, under wire names, what is `unknown` included. Otherwise the documented fields
                that were sent, typed, by attribute name; nested records as dicts.

        Raises:
            DriftError: a value does not fit its kind, where typed values are asked for.
        """
        if wire:
            named: dict[str, Any] = plain(self._by_wire_name())
            return named
        return {name: plain(field.__get__(self)) for name, field in self._fields.items() if field.sent(self._wire)}

    def _by_wire_name(self) -> dict[str, Any]:
        return dict(self._wire)

    @classmethod
    def from_dict(cls, typed: Mapping[str, Any]) -> Self:
        """Build a record from typed values by attribute name, the inverse of `to_dict`.

        ``None`` becomes ``""`` where text is documented and null elsewhere; what is not given stays missing.

        Raises:
            TypeError: a name is not a field of this record, or a value has the wrong type.
            ValueError: a value cannot be written, such as a number that is not finite.
        """
        return cls(cls._to_wire(typed))

    @classmethod
    def _to_wire(cls, typed: Mapping[str, Any]) -> Any:
        wire: dict[str, Any] = {}
        for name, value in typed.items():
            field = cls._field(name)
            wire[field.wire] = field.blank() if value is None else field.write(value)
        return wire

    @classmethod
    def _field(cls, name: str) -> Field[Any]:
        field = cls._fields.get(name)
        if field is None:
            raise TypeError(f"{cls.__name__} has no field {name!r}")
        return field

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        return type(self) is type(other) and same(self._wire, other._wire)

    __hash__ = None  # type: ignore[assignment]  # holds a mutable object

    def __reduce__(self) -> tuple[type[Self], tuple[Any]]:
        return type(self), (self._wire,)

    def __deepcopy__(self, memo: object) -> Self:
        return type(self)(plain(self._wire))

    def __repr__(self) -> str:
        unknown = self.unknown
        parts = [*shown_fields(self), *([f"unknown={shown(unknown)}"] if unknown else [])]
        return f"{type(self).__name__}({', '.join(parts)})"

    def _repr_html_(self) -> str:
        from .tables import of_record  # notebooks alone need it

        return of_record(type(self).__name__, cells(self))


class RowRecord(Record):
    """A record over a JSON array whose positions the docs name."""

    __slots__ = ()
    _container: ClassVar[type[Any]] = list

    @property
    def unknown(self) -> dict[str, Any]:
        """What was sent and the docs do not say, as sent, by position, such as ``[9]``."""
        known = {field.key for field in self._fields.values()}
        return {f"[{index}]": value for index, value in enumerate(self._wire) if index not in known}

    def _by_wire_name(self) -> dict[str, Any]:
        sent = {field.wire: self._wire[field.key] for field in self._fields.values() if field.sent(self._wire)}
        return {**sent, **self.unknown}

    @classmethod
    def _to_wire(cls, typed: Mapping[str, Any]) -> Any:
        known = {cls._field(name).key: value for name, value in typed.items()}
        row: list[Any] = []
        for field in cls._fields.values():
            if field.key not in known:
                break
            value = known.pop(field.key)
            row.append(field.blank() if value is None else field.write(value))
        if known:
            raise TypeError(f"{cls.__name__}: a position before {sorted(known)} is not given")
        return row


def shown_fields(held: Held) -> list[str]:
    """``name=value`` of each documented field that was sent, for people."""
    return [f"{name}={value}" for name, value in _shown_values(held).items()]


def cells(record: Record) -> dict[str, str]:
    """Everything that was sent, as text for people: documented fields by attribute name, others as they came."""
    unknown = {name: HIDDEN if is_secret(name) else shown(value) for name, value in record.unknown.items()}
    return {**_shown_values(record), **unknown}


def _shown_values(held: Held) -> dict[str, str]:
    return {name: _shown(held, field) for name, field in held._fields.items() if field.sent(held._wire)}


def _shown(held: Held, field: Field[Any]) -> str:
    if is_secret(field.wire):
        return HIDDEN
    try:
        return shown(field.__get__(held))
    except DriftError as drift:
        return f"<drift: {shown(drift.value)}>"


class Maker(Generic[R]):
    """Makes a record of a data item; a class, so that answers can be pickled."""

    __slots__ = ("item",)

    def __init__(self, item: type[R]) -> None:
        self.item = item

    def __call__(self, value: Any) -> R:
        """The record over ``value``; raises `DriftError` when it is of another shape."""
        if not isinstance(value, self.item._container):
            raise DriftError(self.item._endpoint, "data", value)
        return self.item(value)

    def each(self, values: list[Any]) -> Iterator[R]:
        """The record over each of the values, in order; raises like the call, where it comes to such a value."""
        if {self.item._container}.issuperset(map(type, values)):
            return map(self.item, values)
        return map(self, values)

    def __reduce__(self) -> tuple[type[Maker[R]], tuple[type[R]]]:
        return type(self), (self.item,)


def plain(value: Any) -> Any:
    """A copy of decoded JSON of any depth, with records turned into dicts of typed values."""
    if isinstance(value, Record):
        return value.to_dict()
    if not _holds(value):
        return value
    whole = value.copy()
    todo = [whole]
    while todo:
        holder = todo.pop()
        for key, item in _pairs(holder):
            if _holds(item):
                holder[key] = inner = item.copy()
                todo.append(inner)
            elif isinstance(item, Record):
                holder[key] = item.to_dict()
    return whole


def _pairs(holder: Any) -> Iterable[tuple[Any, Any]]:
    pairs: Iterable[tuple[Any, Any]] = enumerate(holder) if is_list(holder) else holder.items()
    return pairs


def _holds(value: Any) -> bool:
    return isinstance(value, list | dict)


def same(one: Any, other: Any) -> bool:
    """Whether two values of decoded JSON, of any depth, say the same; ``true`` is not 1."""
    try:
        if one != other:
            return False
    except RecursionError:
        pass
    todo = [(one, other)]
    while todo:
        left, right = todo.pop()
        if is_dict(left):
            if not is_dict(right) or left.keys() != right.keys():
                return False
            todo.extend((item, right[key]) for key, item in left.items())
        elif is_list(left):
            if not is_list(right) or len(left) != len(right):
                return False
            todo.extend(zip(left, right, strict=True))
        elif left != right or isinstance(left, bool) is not isinstance(right, bool):
            return False
    return True


# ---------------------------------------------------------------- kinds that hold others


class _Json(Field[T]):
    """Text that holds JSON."""

    __slots__ = ("inner",)

    inner: Any
    """A `Field`, which as an annotation would be a descriptor of this class."""

    def __init__(self, wire: str, inner: Field[Any], position: int | None = None) -> None:
        super().__init__(wire, position)
        self.inner = inner

    def read(self, value: Any) -> Any:
        if not isinstance(value, str):
            raise MisfitError(value)
        try:
            decoded = decode_json(value.encode())
        except (ValueError, RecursionError):
            raise MisfitError(value) from None
        return None if decoded is None else self.inner.read(decoded)

    def write(self, value: Any) -> Any:
        return encode_json(self.inner.write(value)).decode()

    def drift(self, value: Any, place: str) -> Iterator[DriftError]:
        found: Iterator[DriftError] = self.inner.drift(value, place)
        return found


class _Nested(Field[T]):
    __slots__ = ("record",)
    keeps_blank = True

    record: type[Record]

    def __init__(self, wire: str, record: type[Record], position: int | None = None) -> None:
        super().__init__(wire, position)
        self.record = record

    def read(self, value: Any) -> Any:
        if isinstance(value, self.record._container):
            return self.record(value)
        raise MisfitError(value)

    def write(self, value: Any) -> Any:
        if isinstance(value, self.record):
            return value.raw
        if isinstance(value, Mapping):
            return self.record.from_dict(cast("Mapping[str, Any]", value)).raw
        raise TypeError(f"{self.wire} takes a {self.record.__name__} or a mapping, not {type(value).__name__}")

    def blank(self) -> Any:
        return None

    def drift(self, value: Any, place: str) -> Iterator[DriftError]:
        return drift_of(value, place + ".")


class _List(Field[T]):
    __slots__ = ("inner",)

    inner: Any
    """A `Field`, which as an annotation would be a descriptor of this class."""

    def __init__(self, wire: str, inner: Field[Any], position: int | None = None) -> None:
        super().__init__(wire, position)
        self.inner = inner

    def read(self, value: Any) -> Any:
        if not is_list(value):
            raise MisfitError(value)
        inner = self.inner
        if isinstance(inner, _Nested) and {inner.record._container}.issuperset(map(type, value)):
            return list(map(inner.record, value))
        read = inner.read
        keep_blank = inner.keeps_blank
        items: list[Any] = []
        for index, item in enumerate(value):
            if not keep_blank and (item is None or item == ""):
                items.append(None)
                continue
            try:
                items.append(read(item))
            except MisfitError as misfit:
                raise MisfitError(misfit.value, f"[{index}]{misfit.place}") from None
        return items

    def write(self, value: Any) -> Any:
        inner = self.inner
        return [inner.blank() if item is None else inner.write(item) for item in expect(value, list, self.wire)]

    def blank(self) -> Any:
        return None

    def drift(self, value: Any, place: str) -> Iterator[DriftError]:
        for index, item in enumerate(value):
            yield from self.inner.drift(item, f"{place}[{index}]")


class _Dict(Field[T]):
    __slots__ = ("inner",)

    inner: Any
    """A `Field`, which as an annotation would be a descriptor of this class."""

    def __init__(self, wire: str, inner: Field[Any], position: int | None = None) -> None:
        super().__init__(wire, position)
        self.inner = inner

    def read(self, value: Any) -> Any:
        if not is_dict(value):
            raise MisfitError(value)
        items: dict[str, Any] = {}
        for key, item in value.items():
            try:
                items[key] = None if item is None or item == "" else self.inner.read(item)
            except MisfitError as misfit:
                raise MisfitError(misfit.value, f".{key}{misfit.place}") from None
        return items

    def write(self, value: Any) -> Any:
        inner = self.inner
        typed: dict[str, Any] = expect(value, dict, self.wire)
        return {key: inner.blank() if item is None else inner.write(item) for key, item in typed.items()}

    def blank(self) -> Any:
        return None

    def drift(self, value: Any, place: str) -> Iterator[DriftError]:
        for key, item in value.items():
            if item is not None:
                yield from self.inner.drift(item, f"{place}.{key}")


# ---------------------------------------------------------------- what generated code says


def record(wire: str, cls: type[R], position: int | None = None) -> Field[R | None]:
    """A nested object."""
    return _Nested(wire, cls, position)


def list_of(inner: Field[T], position: int | None = None) -> Field[list[T] | None]:
    """An array whose items are read like the inner field."""
    return _List(inner.wire, inner, position)


def texts(wire: str, position: int | None = None) -> Field[list[str] | None]:
    """An array of texts."""
    return _List(wire, text(wire), position)


def records(wire: str, cls: type[R], position: int | None = None) -> Field[list[R] | None]:
    """An array of nested objects; a null among them is drift."""
    return _List(wire, _Nested(wire, cls), position)


def map_of(inner: Field[T], position: int | None = None) -> Field[dict[str, T] | None]:
    """An object with free keys whose values are read like the inner field."""
    return _Dict(inner.wire, inner, position)


def json_text(inner: Field[T], position: int | None = None) -> Field[T]:
    """Text that holds JSON, read like the inner field."""
    return _Json(inner.wire, inner, position)
