"""Records: typed views over decoded JSON.

A record keeps the object the exchange sent and converts a field when it is read, so decoding never fails on a value,
unknown fields stay, and nobody pays for a field that is not read. ``""``, null and missing all read as ``None``;
``raw`` tells them apart. A value that does not fit its kind is drift: reading that one field raises `DriftError`, the
rest of the answer stays usable.
"""

# Records and their fields are two halves of one thing, and a record's public names are the exchange's:
# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Generic, Never, Self, TypeGuard, TypeVar, cast, overload

from .errors import DriftError
from .wire import decode_json, encode_json, spell

T = TypeVar("T")
R = TypeVar("R", bound="Record")

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?").fullmatch
_WHOLE = re.compile(r"[+-]?[0-9]{1,4000}").fullmatch
_MISSING: Any = object()

DriftHook = Callable[[DriftError], None]
_hook: DriftHook | None = None
_heard: set[tuple[str, str]] = set()


def on_drift(hook: DriftHook | None) -> None:
    """Have ``hook`` called with the `DriftError` of each field that drifts, once per field; ``None`` stops that."""
    global _hook  # noqa: PLW0603 - one hook per process: records are plain values and know no client
    _hook = hook
    _heard.clear()


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether the value is a JSON array."""
    return isinstance(value, list)


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether the value is a JSON object."""
    return isinstance(value, dict)


class _MisfitError(Exception):
    """A value does not fit; carries the value and the place below the field."""

    def __init__(self, value: object, place: str = "") -> None:
        self.value = value
        self.place = place


class Field(Generic[T]):
    """One documented field: where it stands on the wire, and how its value is read and written."""

    __slots__ = ("key", "wire")

    key: Any
    """Name in a JSON object, or position in an array."""
    wire: str
    """Name as documented."""

    def __init__(self, wire: str, position: int | None = None) -> None:
        self.wire = wire
        self.key = wire if position is None else position

    @overload
    def __get__(self, record: None, owner: type[Held]) -> Self: ...
    @overload
    def __get__(self, record: Held, owner: type[Held] | None = None) -> T: ...
    def __get__(self, record: Held | None, owner: type[Held] | None = None) -> Self | T:
        if record is None:
            return self
        try:
            value = record._wire[self.key]
        except (KeyError, IndexError):
            return None  # type: ignore[return-value]  # every T includes None
        if value is None or value == "":
            return None  # type: ignore[return-value]  # every T includes None
        try:
            return cast("T", self.read(value))
        except _MisfitError as misfit:
            drift = DriftError(record._endpoint, self.wire + misfit.place, misfit.value)
            known = (f"{record._endpoint}:{type(record).__name__}", self.wire)
            if _hook is not None and known not in _heard:
                _heard.add(known)
                _hook(drift)
            raise drift from None

    def __set__(self, record: Held, value: Never) -> None:
        raise AttributeError("records are read-only: they show what the exchange sent")

    def sent(self, wire: Any) -> bool:
        """Whether the field is there at all, be it blank."""
        return self.key < len(wire) if isinstance(self.key, int) else self.key in wire

    def read(self, value: Any) -> Any:
        """The typed value of a wire value that is neither missing nor blank; raises `_MisfitError`."""
        raise NotImplementedError

    def write(self, value: Any) -> Any:
        """The wire value of a typed one; raises ``TypeError``."""
        raise NotImplementedError

    def blank(self) -> Any:
        """How "no value" is written on the wire."""
        return ""


def is_field(value: object) -> TypeGuard[Field[Any]]:
    """Whether the value describes a field."""
    return isinstance(value, Field)


class Held:
    """Holds a decoded JSON object or array; fields are descriptors over it."""

    __slots__ = ("_wire",)

    _wire: Any
    _endpoint: ClassVar[str] = ""
    _fields: ClassVar[dict[str, Field[Any]]] = {}

    def __init_subclass__(cls, endpoint: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if endpoint:
            cls._endpoint = endpoint
        own = {name: value for name, value in vars(cls).items() if is_field(value)}
        if own:
            cls._fields = {**cls._fields, **own}

    @property
    def raw(self) -> Any:
        """What the exchange sent: decoded JSON, unconverted; numbers with a fraction are ``Decimal``."""
        return self._wire

    def check(self) -> list[DriftError]:
        """Read every field, nested records included.

        Returns:
            One `DriftError` per field whose value does not fit its kind; empty when all fit.
        """
        return list(self._drift())

    def _drift(self, path: str = "") -> Iterator[DriftError]:
        for field in self._fields.values():
            try:
                value = field.__get__(self)
            except DriftError as drift:
                yield DriftError(drift.endpoint, path + drift.field, drift.value)
                continue
            yield from _nested_drift(value, path + field.wire)


def drift_of(held: Held, path: str = "") -> Iterator[DriftError]:
    """Every drift below ``held``, the place of each starting with ``path``."""
    return held._drift(path)


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

    def __reduce__(self) -> tuple[type[Maker[R]], tuple[type[R]]]:
        return type(self), (self.item,)


def _nested_drift(value: object, path: str) -> Iterator[DriftError]:
    if isinstance(value, Held):
        yield from value._drift(path + ".")
    elif is_dict(value):
        for key, item in value.items():
            yield from _nested_drift(item, f"{path}.{key}")
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _nested_drift(item, f"{path}[{index}]")


class Record(Held):
    """A typed view over one JSON object of an answer. Read-only; equal when class and content are equal."""

    __slots__ = ()
    _container: ClassVar[type[Any]] = dict

    def __init__(self, wire: Mapping[str, Any] | Sequence[Any]) -> None:
        self._wire = wire

    def to_dict(self) -> dict[str, Any]:
        """The documented fields that were sent, typed, by attribute name; nested records as dicts.

        Raises:
            DriftError: a value does not fit its kind.
        """
        return {name: plain(field.__get__(self)) for name, field in self._fields.items() if field.sent(self._wire)}

    @classmethod
    def from_dict(cls, typed: Mapping[str, Any]) -> Self:
        """Build a record from typed values by attribute name, the inverse of `to_dict`.

        ``None`` becomes ``""`` where text is documented and null elsewhere; what is not given stays missing.

        Raises:
            TypeError: a name is not a field of this record, or a value has the wrong type.
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
        return type(self) is type(other) and bool(self._wire == other._wire)

    __hash__ = None  # type: ignore[assignment]  # holds a mutable object

    def __reduce__(self) -> tuple[type[Self], tuple[Any]]:
        return type(self), (self._wire,)

    def __repr__(self) -> str:
        shown = [f"{name}={_shown(self, field)}" for name, field in self._fields.items() if field.sent(self._wire)]
        return f"{type(self).__name__}({', '.join(shown)})"


class RowRecord(Record):
    """A record over a JSON array whose positions the docs name."""

    __slots__ = ()
    _container: ClassVar[type[Any]] = list

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


def _shown(record: Record, field: Field[Any]) -> str:
    try:
        return repr(field.__get__(record))
    except DriftError as drift:
        return f"<drift: {drift.value!r}>"


def plain(value: Any) -> Any:
    """The value with records turned into dicts of typed values."""
    if isinstance(value, Record):
        return value.to_dict()
    if is_list(value):
        return [plain(item) for item in value]
    if is_dict(value):
        return {key: plain(item) for key, item in value.items()}
    return value


class _Text(Field[T]):
    __slots__ = ()

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            return value
        raise _MisfitError(value)

    def write(self, value: Any) -> Any:
        return _expect(value, str, self.wire)


class _Decimal(Field[T]):
    __slots__ = ()

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            if _NUMBER(value):
                return Decimal(value)
        elif isinstance(value, Decimal):
            return value
        elif isinstance(value, int) and value is not True and value is not False:
            return Decimal(value)
        raise _MisfitError(value)

    def write(self, value: Any) -> Any:
        return spell(_expect(value, Decimal, self.wire))


class _Number(_Decimal[T]):
    """A decimal that is a JSON number on the wire."""

    __slots__ = ()

    def write(self, value: Any) -> Any:
        return _expect(value, Decimal, self.wire)

    def blank(self) -> Any:
        return None


class _Integer(Field[T]):
    __slots__ = ()

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            if _WHOLE(value):
                return int(value)
        elif isinstance(value, int) and value is not True and value is not False:
            return value
        raise _MisfitError(value)

    def write(self, value: Any) -> Any:
        return str(_whole(value, self.wire))


class _JsonInteger(_Integer[T]):
    """An integer that is a JSON number on the wire."""

    __slots__ = ()

    def write(self, value: Any) -> Any:
        return _whole(value, self.wire)

    def blank(self) -> Any:
        return None


class _Boolean(Field[T]):
    __slots__ = ()

    def read(self, value: Any) -> Any:
        if value is True or value is False:
            return value
        raise _MisfitError(value)

    def write(self, value: Any) -> Any:
        return _expect(value, bool, self.wire)

    def blank(self) -> Any:
        return None


class _Csv(Field[T]):
    __slots__ = ()

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            return value.split(",")
        raise _MisfitError(value)

    def write(self, value: Any) -> Any:
        return ",".join(_expect(value, list, self.wire))


class _Anything(Field[T]):
    __slots__ = ()

    def read(self, value: Any) -> Any:
        return value

    def write(self, value: Any) -> Any:
        return value

    def blank(self) -> Any:
        return None


class _Mapping(_Anything[T]):
    """A JSON object of undocumented content."""

    __slots__ = ()

    def read(self, value: Any) -> Any:
        if is_dict(value):
            return value
        raise _MisfitError(value)


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
            raise _MisfitError(value)
        try:
            decoded = decode_json(value.encode())
        except (ValueError, RecursionError):
            raise _MisfitError(value) from None
        return None if decoded is None else self.inner.read(decoded)

    def write(self, value: Any) -> Any:
        return encode_json(self.inner.write(value)).decode()


class _Nested(Field[T]):
    __slots__ = ("record",)

    record: type[Record]

    def __init__(self, wire: str, record: type[Record], position: int | None = None) -> None:
        super().__init__(wire, position)
        self.record = record

    def read(self, value: Any) -> Any:
        if isinstance(value, self.record._container):
            return self.record(value)
        raise _MisfitError(value)

    def write(self, value: Any) -> Any:
        if isinstance(value, Record):
            return value.raw
        if isinstance(value, Mapping):
            return self.record.from_dict(cast("Mapping[str, Any]", value)).raw
        raise TypeError(f"{self.wire} takes a {self.record.__name__} or a mapping, not {type(value).__name__}")

    def blank(self) -> Any:
        return None


class _List(Field[T]):
    __slots__ = ("inner",)

    inner: Any
    """A `Field`, which as an annotation would be a descriptor of this class."""

    def __init__(self, wire: str, inner: Field[Any], position: int | None = None) -> None:
        super().__init__(wire, position)
        self.inner = inner

    def read(self, value: Any) -> Any:
        if not is_list(value):
            raise _MisfitError(value)
        read = self.inner.read
        keep_blank = isinstance(self.inner, _Text | _Anything | _Nested)
        items: list[Any] = []
        for index, item in enumerate(value):
            if not keep_blank and (item is None or item == ""):
                items.append(None)
                continue
            try:
                items.append(read(item))
            except _MisfitError as misfit:
                raise _MisfitError(misfit.value, f"[{index}]{misfit.place}") from None
        return items

    def write(self, value: Any) -> Any:
        inner = self.inner
        return [inner.blank() if item is None else inner.write(item) for item in _expect(value, list, self.wire)]

    def blank(self) -> Any:
        return None


class _Dict(Field[T]):
    __slots__ = ("inner",)

    inner: Any
    """A `Field`, which as an annotation would be a descriptor of this class."""

    def __init__(self, wire: str, inner: Field[Any], position: int | None = None) -> None:
        super().__init__(wire, position)
        self.inner = inner

    def read(self, value: Any) -> Any:
        if not is_dict(value):
            raise _MisfitError(value)
        items: dict[str, Any] = {}
        for key, item in value.items():
            try:
                items[key] = None if item is None or item == "" else self.inner.read(item)
            except _MisfitError as misfit:
                raise _MisfitError(misfit.value, f".{key}{misfit.place}") from None
        return items

    def write(self, value: Any) -> Any:
        inner = self.inner
        typed: dict[str, Any] = _expect(value, dict, self.wire)
        return {key: inner.blank() if item is None else inner.write(item) for key, item in typed.items()}

    def blank(self) -> Any:
        return None


def _expect(value: Any, kind: type[Any], wire: str) -> Any:
    if type(value) is kind or (isinstance(value, kind) and kind is not bool):
        return value
    raise TypeError(f"{wire} takes {kind.__name__}, not {type(value).__name__}")


def _whole(value: Any, wire: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(f"{wire} takes int, not {type(value).__name__}")


def text(wire: str, position: int | None = None) -> Field[str | None]:
    """Text, enumerations and ids: read as ``str``."""
    return _Text(wire, position)


def decimal(wire: str, position: int | None = None) -> Field[Decimal | None]:
    """A number written as text: read as ``Decimal``, exact."""
    return _Decimal(wire, position)


def number(wire: str, position: int | None = None) -> Field[Decimal | None]:
    """A JSON number: read as ``Decimal``, exact."""
    return _Number(wire, position)


def integer(wire: str, position: int | None = None) -> Field[int | None]:
    """A whole number written as text: read as ``int``."""
    return _Integer(wire, position)


def json_integer(wire: str, position: int | None = None) -> Field[int | None]:
    """A whole JSON number: read as ``int``."""
    return _JsonInteger(wire, position)


def timestamp_ms(wire: str, position: int | None = None) -> Field[int | None]:
    """Milliseconds since 1970 in UTC, written as text: read as ``int``."""
    return _Integer(wire, position)


def timestamp_us(wire: str, position: int | None = None) -> Field[int | None]:
    """Microseconds since 1970 in UTC, written as text: read as ``int``."""
    return _Integer(wire, position)


def timestamp_s(wire: str, position: int | None = None) -> Field[int | None]:
    """Seconds since 1970 in UTC, written as text: read as ``int``."""
    return _Integer(wire, position)


def boolean(wire: str, position: int | None = None) -> Field[bool | None]:
    """A JSON boolean."""
    return _Boolean(wire, position)


def csv(wire: str, position: int | None = None) -> Field[list[str] | None]:
    """Several values in one text, separated by commas: read as a list."""
    return _Csv(wire, position)


def anything(wire: str, position: int | None = None) -> Field[Any]:
    """A value whose shape the docs do not say: read as it was sent."""
    return _Anything(wire, position)


def mapping(wire: str, position: int | None = None) -> Field[dict[str, Any] | None]:
    """A JSON object whose content the docs do not say: read as it was sent."""
    return _Mapping(wire, position)


def record(wire: str, cls: type[R], position: int | None = None) -> Field[R | None]:
    """A nested object."""
    return _Nested(wire, cls, position)


def list_of(inner: Field[T], position: int | None = None) -> Field[list[T] | None]:
    """An array whose items are read like the inner field."""
    return _List(inner.wire, inner, position)


def texts(wire: str, position: int | None = None) -> Field[list[str] | None]:
    """An array of texts."""
    return _List(wire, _Text(wire), position)


def records(wire: str, cls: type[R], position: int | None = None) -> Field[list[R] | None]:
    """An array of nested objects; a null among them is drift."""
    return _List(wire, _Nested(wire, cls), position)


def map_of(inner: Field[T], position: int | None = None) -> Field[dict[str, T] | None]:
    """An object with free keys whose values are read like the inner field."""
    return _Dict(inner.wire, inner, position)


def json_text(inner: Field[T], position: int | None = None) -> Field[T]:
    """Text that holds JSON, read like the inner field."""
    return _Json(inner.wire, inner, position)
