"""Answers: what a call returns. Typed views over the envelope, with the raw answer at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from .errors import DriftError
from .records import Held, Maker, Record, drift_of, is_list

if TYPE_CHECKING:
    from .http import HttpResponse

T_co = TypeVar("T_co", covariant=True)
A_co = TypeVar("A_co", bound="Answer", covariant=True)
L = TypeVar("L", bound="ListAnswer[Any]")
O = TypeVar("O", bound="ObjectAnswer[Any]")  # noqa: E741 - O as in object, beside L as in list
R = TypeVar("R", bound=Record)


class Answer(Held):
    """What every answer has: the envelope, the HTTP response, and the typed envelope fields the docs name."""

    __slots__ = ("_data", "_read", "response")

    response: HttpResponse
    """Status, headers and exact bytes as received."""
    _data: Any
    _read: Callable[[Any], Any]

    def __init__(
        self, envelope: Mapping[str, Any] | None, data: Any, response: HttpResponse, read: Callable[[Any], Any]
    ) -> None:
        self._wire = {} if envelope is None else envelope
        self._data = data
        self._read = read
        self.response = response

    @property
    def content(self) -> bytes:
        """The exact bytes of the answer's body."""
        return self.response.content

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Answer):
            return NotImplemented
        return type(self) is type(other) and bool(self._wire == other._wire) and bool(self._data == other._data)

    __hash__ = None  # type: ignore[assignment]  # holds a mutable object

    def __reduce__(self) -> tuple[type[Answer], tuple[Any, ...]]:
        return type(self), (self._wire, self._data, self.response, self._read)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.response.status}, {len(self.response.content)} bytes>"


class ListAnswer(Answer, Sequence[T_co]):
    """An answer whose data is a list. Behaves as that list, each item typed.

    Raises:
        DriftError: on access, when the data is no list or an item has another shape than documented.
    """

    __slots__ = ()

    def _items(self) -> list[Any]:
        data = self._data
        if is_list(data):
            return data
        if data is None or data == "":
            return []
        raise DriftError(self._endpoint, "data", data)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> list[T_co]: ...
    def __getitem__(self, index: int | slice) -> T_co | list[T_co]:
        items = self._items()
        if isinstance(index, slice):
            return [cast("T_co", self._read(item)) for item in items[index]]
        return cast("T_co", self._read(items[index]))

    def __len__(self) -> int:
        return len(self._items())

    def __iter__(self) -> Iterator[T_co]:
        return map(self._read, self._items())

    def __repr__(self) -> str:
        try:
            return f"{type(self).__name__}({list(self)!r})"
        except DriftError as drift:
            return f"<{type(self).__name__} drift: {drift.value!r}>"

    def _drift(self, path: str = "") -> Iterator[DriftError]:
        yield from super()._drift(path)
        try:
            items = self._items()
        except DriftError as drift:
            yield drift
            return
        for index, item in enumerate(items):
            yield from _drift_of(self._read, item, f"{path}data[{index}]")


class ObjectAnswer(Answer, Generic[T_co]):
    """An answer whose data is one object: `data` is its typed view."""

    __slots__ = ()

    @property
    def data(self) -> T_co:
        """The typed data.

        Raises:
            DriftError: the data has another shape than documented.
        """
        return cast("T_co", self._read(self._data))

    def __repr__(self) -> str:
        try:
            return f"{type(self).__name__}({self.data!r})"
        except DriftError as drift:
            return f"<{type(self).__name__} drift: {drift.value!r}>"

    def _drift(self, path: str = "") -> Iterator[DriftError]:
        yield from super()._drift(path)
        yield from _drift_of(self._read, self._data, path + "data")


class EmptyAnswer(Answer):
    """An answer without documented data; `raw` shows what came."""

    __slots__ = ()


class BinaryAnswer(Answer):
    """An answer that is no JSON: `content` holds its bytes."""

    __slots__ = ()


def _drift_of(read: Callable[[Any], Any], item: Any, path: str) -> Iterator[DriftError]:
    try:
        value = read(item)
    except DriftError as drift:
        yield DriftError(drift.endpoint, path, drift.value)
        return
    if isinstance(value, Held):
        yield from drift_of(value, path + ".")


class Shape(Generic[A_co]):
    """Knows which answer an endpoint gives, and how to make it of a decoded envelope."""

    __slots__ = ("_answer", "_data_key", "_read", "binary")

    binary: bool
    """Whether a success is no JSON."""

    def __init__(
        self, answer: Callable[..., A_co], read: Callable[[Any], Any], data_key: str, *, binary: bool = False
    ) -> None:
        self._answer = answer
        self._read = read
        self._data_key = data_key
        self.binary = binary

    def wrap(self, envelope: Mapping[str, Any] | None, response: HttpResponse) -> A_co:
        """The typed answer over a decoded envelope; ``None`` for a binary success."""
        data = None if envelope is None else envelope.get(self._data_key)
        return self._answer(envelope, data, response, self._read)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise DriftError("", "data", value)


def _list(value: Any) -> list[Any]:
    if is_list(value):
        return value
    raise DriftError("", "data", value)


def _as_sent(value: Any) -> Any:
    return value


def objects(item: type[R], data_key: str = "data") -> Shape[ListAnswer[R]]:
    """Data is a list of objects, or of rows with named positions."""
    answer = cast("Callable[..., ListAnswer[R]]", ListAnswer)
    return Shape(answer, Maker(item), data_key)


def objects_in(answer: type[L], item: type[R], data_key: str = "data") -> Shape[L]:
    """The same, with typed envelope fields on ``answer``."""
    return Shape(answer, Maker(item), data_key)


def one(item: type[R], data_key: str = "data") -> Shape[ObjectAnswer[R]]:
    """Data is one object, or one row with named positions."""
    answer = cast("Callable[..., ObjectAnswer[R]]", ObjectAnswer)
    return Shape(answer, Maker(item), data_key)


def one_in(answer: type[O], item: type[R], data_key: str = "data") -> Shape[O]:
    """The same, with typed envelope fields on ``answer``."""
    return Shape(answer, Maker(item), data_key)


def strings(data_key: str = "data") -> Shape[ListAnswer[str]]:
    """Data is a list of texts."""
    answer = cast("Callable[..., ListAnswer[str]]", ListAnswer)
    return Shape(answer, _text, data_key)


def strings_in(answer: type[L], data_key: str = "data") -> Shape[L]:
    """The same, with typed envelope fields on ``answer``."""
    return Shape(answer, _text, data_key)


def lists(data_key: str = "data") -> Shape[ListAnswer[list[Any]]]:
    """Data is a list of lists whose positions the docs do not name."""
    answer = cast("Callable[..., ListAnswer[list[Any]]]", ListAnswer)
    return Shape(answer, _list, data_key)


def lists_in(answer: type[L], data_key: str = "data") -> Shape[L]:
    """The same, with typed envelope fields on ``answer``."""
    return Shape(answer, _list, data_key)


def empty(data_key: str = "data") -> Shape[EmptyAnswer]:
    """Success carries no documented data."""
    return Shape(EmptyAnswer, _as_sent, data_key)


def empty_in(answer: type[A_co], data_key: str = "data") -> Shape[A_co]:  # pyright: ignore[reportGeneralTypeIssues] - only returned
    """The same, with typed envelope fields on ``answer``."""
    return Shape(answer, _as_sent, data_key)


def binary(data_key: str = "data") -> Shape[BinaryAnswer]:
    """Success is no JSON."""
    return Shape(BinaryAnswer, _as_sent, data_key, binary=True)
