"""Fields: each reads one documented value of a decoded JSON object, and writes it back.

A field is a descriptor. Reading it converts the value at that moment, by its kind: blank, null and missing are
``None``, and what does not fit the kind is drift. The kinds that make up most of an answer read the usual value on a
short way of their own; everything else takes the one general way.
"""

# What holds values and the fields that read them are two halves of one thing:
# pyright: reportPrivateUsage=false

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, ClassVar, Generic, Never, Self, TypeGuard, TypeVar, overload

from .errors import DriftError
from .wire import exact, spell, usual

T = TypeVar("T")

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?").fullmatch
_WHOLE = re.compile(r"[+-]?[0-9]{1,4000}").fullmatch
# No exchange means such a number, and writing it out would take all memory.
_FARTHEST = 1_000_000
# No record, no such key, no text, no number: all of it is for the general way to sort out.
_UNUSUAL = (LookupError, AttributeError, ArithmeticError, ValueError)

_log = logging.getLogger(__name__)

DriftHook = Callable[[DriftError], None]
_hook: DriftHook | None = None
_heard: set[tuple[str, str]] = set()


def on_drift(hook: DriftHook | None) -> None:
    """Have ``hook`` called with the `DriftError` of each field that drifts, once per field; ``None`` stops that.

    What the hook raises is logged and goes no further.
    """
    global _hook  # noqa: PLW0603 - one hook per process: records are plain values and know no client
    _hook = hook
    _heard.clear()


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether the value is a JSON array."""
    return isinstance(value, list)


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether the value is a JSON object."""
    return isinstance(value, dict)


class MisfitError(Exception):
    """A value does not fit its kind; carries the value and the place below the field."""

    def __init__(self, value: object, place: str = "") -> None:
        super().__init__(value, place)
        self.value = value
        self.place = place


class Field(Generic[T]):
    """One documented field: where it stands on the wire, and how its value is read and written."""

    __slots__ = ("key", "wire")

    key: Any
    """Name in a JSON object, or position in an array."""
    wire: str
    """Name as documented."""
    keeps_blank: ClassVar[bool] = False
    """Whether a blank among several is a value like others, for this kind to read."""

    def __init__(self, wire: str, position: int | None = None) -> None:
        self.wire = wire
        self.key = wire if position is None else position

    @overload
    def __get__(self, record: None, owner: type[Held]) -> Self: ...
    @overload
    def __get__(self, record: Held, owner: type[Held] | None = None) -> T: ...
    def __get__(self, record: Held | None, owner: type[Held] | None = None) -> Self | T:
        value: T = self._general(record)
        return value

    def _general(self, record: Any) -> Any:
        """The value of any field, on the way that knows all cases."""
        if record is None:
            return self
        try:
            value = record._wire[self.key]
        except LookupError:
            return None
        if value is None or value == "":
            return None
        try:
            return self.read(value)
        except MisfitError as misfit:
            drift = DriftError(record._endpoint, self.wire + misfit.place, misfit.value)
        _tell(drift, f"{record._endpoint}:{type(record).__name__}", self.wire)
        raise drift

    def __set__(self, record: Held, value: Never) -> None:
        raise AttributeError("records are read-only: they show what the exchange sent")

    def sent(self, wire: Any) -> bool:
        """Whether the field is there at all, be it blank."""
        return self.key < len(wire) if isinstance(self.key, int) else self.key in wire

    def read(self, value: Any) -> Any:
        """The typed value of a wire value that is neither missing nor blank; raises `MisfitError`."""
        raise NotImplementedError

    def write(self, value: Any) -> Any:
        """The wire value of a typed one; raises ``TypeError`` or ``ValueError``."""
        raise NotImplementedError

    def blank(self) -> Any:
        """How "no value" is written on the wire."""
        return ""

    def drift(self, value: Any, place: str) -> Iterator[DriftError]:  # noqa: ARG002 - for kinds that hold records
        """Every drift inside a typed value of this field; ``place`` is where the value stands."""
        return iter(())


def _tell(drift: DriftError, record: str, wire: str) -> None:
    if _hook is None or (record, wire) in _heard:
        return
    _heard.add((record, wire))
    try:
        _hook(drift)
    except Exception:  # noqa: BLE001 - a hook that fails must not hide the drift
        _log.exception("the hook given to on_drift failed")


def is_field(value: object) -> TypeGuard[Field[Any]]:
    """Whether the value describes a field."""
    return isinstance(value, Field)


class _Fields:
    """Finds the fields of a class when they are first asked for: most programs use few of the classes they import."""

    def __get__(self, held: object, owner: type[Held]) -> dict[str, Field[Any]]:
        classes = reversed(owner.__mro__)
        owner._fields = {name: one for cls in classes for name, one in vars(cls).items() if is_field(one)}
        return owner._fields


_FIELDS: Any = _Fields()


class Held:
    """Holds a decoded JSON object or array; fields are descriptors over it."""

    __slots__ = ("_wire",)

    _wire: Any
    _endpoint: ClassVar[str] = ""
    _fields: ClassVar[dict[str, Field[Any]]] = _FIELDS

    def __init_subclass__(cls, endpoint: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if endpoint:
            cls._endpoint = endpoint
        cls._fields = _FIELDS

    @property
    def raw(self) -> Any:
        """What the exchange sent: decoded JSON, unconverted; numbers with a fraction are ``Decimal``.

        This is the object itself, not a copy: do not change it.
        """
        return self._wire

    def check(self) -> list[DriftError]:
        """Read every field, nested records included.

        Returns:
            One `DriftError` per field whose value does not fit its kind; empty when all fit.
        """
        return list(self._drift())

    def _drift(self, place: str = "") -> Iterator[DriftError]:
        for field in self._fields.values():
            try:
                value = field.__get__(self)
            except DriftError as drift:
                yield DriftError(drift.endpoint, place + drift.field, drift.value)
                continue
            if value is not None:
                yield from field.drift(value, place + field.wire)


def drift_of(held: Held, place: str = "") -> Iterator[DriftError]:
    """Every drift below ``held``, the place of each starting with ``place``."""
    return held._drift(place)


# ---------------------------------------------------------------- kinds


class _Text(Field[T]):
    """A ``str``."""

    __slots__ = ()
    keeps_blank = True

    def __get__(self, record: Any, owner: Any = None) -> Any:
        try:
            value = record._wire[self.key]
            if type(value) is str:
                return value or None
        except _UNUSUAL:
            pass
        return self._general(record)

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            return value
        raise MisfitError(value)

    def write(self, value: Any) -> Any:
        return expect(value, str, self.wire)


class _DecimalText(Field[T]):
    """A ``Decimal`` that is a text on the wire."""

    __slots__ = ()

    def __get__(self, record: Any, owner: Any = None) -> Any:
        try:
            value = record._wire[self.key]
            if value.isascii():  # a text, then, and without digits of other scripts
                if not value:
                    return None
                number = usual(value)
                if number.is_finite():
                    return number
        except _UNUSUAL:
            pass
        return self._general(record)

    def read(self, value: Any) -> Any:
        number = value
        if (isinstance(value, str) and _NUMBER(value)) or (isinstance(value, int) and not isinstance(value, bool)):
            try:
                number = exact(value)
            except ArithmeticError:
                raise MisfitError(value) from None
        if isinstance(number, Decimal) and number.is_finite() and abs(number.adjusted()) <= _FARTHEST:
            return number
        raise MisfitError(value)

    def write(self, value: Any) -> Any:
        return spell(expect(value, Decimal, self.wire))


class _Number(_DecimalText[T]):
    """A ``Decimal`` that is a JSON number on the wire."""

    __slots__ = ()

    def __get__(self, record: Any, owner: Any = None) -> Any:
        return self._general(record)

    def write(self, value: Any) -> Any:
        if expect(value, Decimal, self.wire).is_finite():
            return value
        raise ValueError(f"{self.wire}: not a finite number: {value}")

    def blank(self) -> Any:
        return None


class _IntegerText(Field[T]):
    """An ``int`` that is a text on the wire."""

    __slots__ = ()

    def __get__(self, record: Any, owner: Any = None) -> Any:
        try:
            value = record._wire[self.key]
            if value.isascii():
                if not value:
                    return None
                if value.isdigit():
                    return int(value)
        except _UNUSUAL:
            pass
        return self._general(record)

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            if _WHOLE(value):
                try:
                    return int(value)
                except ValueError:  # longer than this interpreter converts
                    raise MisfitError(value) from None
        elif isinstance(value, int) and value is not True and value is not False:
            return value
        raise MisfitError(value)

    def write(self, value: Any) -> Any:
        return str(_whole(value, self.wire))


class _Integer(_IntegerText[T]):
    """An ``int`` that is a JSON number on the wire."""

    __slots__ = ()

    def __get__(self, record: Any, owner: Any = None) -> Any:
        try:
            value = record._wire[self.key]
            if type(value) is int:
                return value
        except _UNUSUAL:
            pass
        return self._general(record)

    def write(self, value: Any) -> Any:
        return _whole(value, self.wire)

    def blank(self) -> Any:
        return None


class _Boolean(Field[T]):
    """A ``bool``."""

    __slots__ = ()

    def read(self, value: Any) -> Any:
        if value is True or value is False:
            return value
        raise MisfitError(value)

    def write(self, value: Any) -> Any:
        return expect(value, bool, self.wire)

    def blank(self) -> Any:
        return None


class _Csv(Field[T]):
    """A list of texts that is one text with commas on the wire."""

    __slots__ = ()

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            return value.split(",")
        raise MisfitError(value)

    def write(self, value: Any) -> Any:
        items = [expect(item, str, f"an item of {self.wire}") for item in expect(value, list, self.wire)]
        if any("," in item for item in items):
            raise ValueError(f"{self.wire}: an item with a comma in it would be read as two")
        return ",".join(items)


class _Anything(Field[T]):
    """Whatever JSON came."""

    __slots__ = ()
    keeps_blank = True

    def read(self, value: Any) -> Any:
        return value

    def write(self, value: Any) -> Any:
        return value

    def blank(self) -> Any:
        return None


class _AnyObject(_Anything[T]):
    """A JSON object of undocumented content."""

    __slots__ = ()

    def read(self, value: Any) -> Any:
        if is_dict(value):
            return value
        raise MisfitError(value)

    def write(self, value: Any) -> Any:
        return expect(value, dict, self.wire)


def expect(value: Any, kind: type[Any], wire: str) -> Any:
    """The value, which has to be of this type; raises ``TypeError``."""
    if type(value) is kind or (isinstance(value, kind) and kind is not bool):
        return value
    raise TypeError(f"{wire} takes {kind.__name__}, not {type(value).__name__}")


def _whole(value: Any, wire: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(f"{wire} takes int, not {type(value).__name__}")


# ---------------------------------------------------------------- what generated code says


def text(wire: str, position: int | None = None) -> Field[str | None]:
    """Text, enumerations and ids: read as ``str``."""
    return _Text(wire, position)


def decimal(wire: str, position: int | None = None) -> Field[Decimal | None]:
    """A number written as text: read as ``Decimal``, exact."""
    return _DecimalText(wire, position)


def number(wire: str, position: int | None = None) -> Field[Decimal | None]:
    """A JSON number: read as ``Decimal``, exact."""
    return _Number(wire, position)


def integer(wire: str, position: int | None = None) -> Field[int | None]:
    """A whole number written as text: read as ``int``."""
    return _IntegerText(wire, position)


def json_integer(wire: str, position: int | None = None) -> Field[int | None]:
    """A whole JSON number: read as ``int``."""
    return _Integer(wire, position)


def timestamp_ms(wire: str, position: int | None = None) -> Field[int | None]:
    """Milliseconds since 1970 in UTC, written as text: read as ``int``."""
    return _IntegerText(wire, position)


def timestamp_us(wire: str, position: int | None = None) -> Field[int | None]:
    """Microseconds since 1970 in UTC, written as text: read as ``int``."""
    return _IntegerText(wire, position)


def timestamp_s(wire: str, position: int | None = None) -> Field[int | None]:
    """Seconds since 1970 in UTC, written as text: read as ``int``."""
    return _IntegerText(wire, position)


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
    return _AnyObject(wire, position)
