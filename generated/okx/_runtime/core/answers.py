"""Answers: what a call returns. Typed views over the envelope, with the raw answer at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload

from .errors import NO_ITEM_ERRORS, ApiError, DriftError, ItemErrors, OutcomeUnknown
from .fields import Held, drift_of, is_list
from .records import Maker, Record, cells, same, shown_fields
from .shown import joined, shown

if TYPE_CHECKING:
    from .http import HttpResponse

T_co = TypeVar("T_co", covariant=True)
A_co = TypeVar("A_co", bound="Answer", covariant=True)
L = TypeVar("L", bound="ListAnswer[Any]")
O = TypeVar("O", bound="ObjectAnswer[Any]")  # noqa: E741 - O as in object, beside L as in list
R = TypeVar("R", bound=Record)


class Answer(Held):
    """What every answer has: the envelope, the HTTP response, and the typed envelope fields the docs name."""

    __slots__ = ("_data", "_read", "item_errors", "response")

    response: HttpResponse
    """Status, headers and exact bytes as received."""
    item_errors: ItemErrors
    """What became of the items that were not done, by their index from 0: `Refused` or `OutcomeUnknown`."""
    _data: Any
    _read: Callable[[Any], Any]

    def __init__(
        self,
        envelope: Mapping[str, Any] | None,
        data: Any,
        response: HttpResponse,
        read: Callable[[Any], Any],
        item_errors: ItemErrors = NO_ITEM_ERRORS,
    ) -> None:
        self._wire = {} if envelope is None else envelope
        self._data = data
        self._read = read
        self.response = response
        self.item_errors = item_errors

    @property
    def content(self) -> bytes:
        """The exact bytes of the answer's body."""
        return self.response.content

    @property
    def text(self) -> str:
        """The body as text. What is no UTF-8 in it, of a binary answer, becomes U+FFFD: `content` has the bytes."""
        return self.response.content.decode(errors="replace")

    def raise_for_items(self) -> Self:
        """The answer itself, if every item was done.

        Raises:
            Refused: the first item that was not done was refused; the others may have been done.
            OutcomeUnknown: what became of the first item that was not done is not known.
        """
        for error in self.item_errors.values():
            raise error
        return self

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Answer):
            return NotImplemented
        return (
            type(self) is type(other)
            and same(self._wire, other._wire)
            and same(self._data, other._data)
            and _verdicts(self.item_errors) == _verdicts(other.item_errors)
        )

    __hash__ = None  # type: ignore[assignment]  # holds a mutable object

    def __reduce__(self) -> tuple[type[Answer], tuple[Any, ...]]:
        state = (self._wire, self._data, self.response, self._read)
        # The shared empty mapping cannot be pickled.
        return type(self), (*state, dict(self.item_errors)) if self.item_errors else state

    def __repr__(self) -> str:
        parts = [f"{self.response.status}, {len(self.response.content)} bytes", *shown_fields(self), *_told(self)]
        return f"<{type(self).__name__} {', '.join(parts)}>"


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
        read, items = self._read, self._items()
        return cast("Iterator[T_co]", read.each(items) if isinstance(read, Maker) else map(read, items))

    def outcomes(self) -> list[T_co | ApiError]:
        """For each item, in order, what it became: the typed item, or the error where it was not done.

        An item of another shape than documented, of which nobody can say what became of it, is `OutcomeUnknown`.
        """
        return [self.item_errors.get(index) or self._outcome(item) for index, item in enumerate(self._items())]

    def _outcome(self, item: Any) -> T_co | ApiError:
        try:
            return cast("T_co", self._read(item))
        except DriftError as drift:
            return OutcomeUnknown(self._endpoint, str(drift), response=self.response, item=item)

    def __repr__(self) -> str:
        try:
            items = self._items()
        except DriftError as drift:
            return _shown(self, f"<drift: {shown(drift.value)}>")
        return _shown(self, f"[{joined((_shown_item(self._read, item) for item in items), len(items))}]")

    def _repr_html_(self) -> str:
        from .tables import ROWS, of_records  # notebooks alone need it

        try:
            items = self._items()
        except DriftError as drift:
            return of_records(_shown(self, "no list"), [{"": f"<drift: {shown(drift.value)}>"}], 1)
        rows = [_cells(self._read, item) for item in items[:ROWS]]
        return of_records(_shown(self, f"{len(items)} items"), rows, len(items))

    def _drift(self, place: str = "") -> Iterator[DriftError]:
        yield from super()._drift(place)
        try:
            items = self._items()
        except DriftError as drift:
            yield drift
            return
        for index, item in enumerate(items):
            yield from _drift_of(self._read, item, f"{place}data[{index}]")


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
        return _shown(self, _shown_item(self._read, self._data))

    def _repr_html_(self) -> str:
        from .tables import of_record  # notebooks alone need it

        return of_record(_shown(self, "…"), _cells(self._read, self._data))

    def _drift(self, place: str = "") -> Iterator[DriftError]:
        yield from super()._drift(place)
        yield from _drift_of(self._read, self._data, place + "data")


class EmptyAnswer(Answer):
    """An answer without documented data; `raw` shows what came."""

    __slots__ = ()


class BinaryAnswer(Answer):
    """An answer that is no JSON: `content` holds its bytes."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BinaryAnswer):
            return NotImplemented
        return type(self) is type(other) and self.content == other.content

    __hash__ = None


def _shown(answer: Answer, data: str) -> str:
    return f"{type(answer).__name__}({', '.join([data, *shown_fields(answer), *_told(answer)])})"


def _shown_item(read: Callable[[Any], Any], item: Any) -> str:
    try:
        return shown(read(item))
    except DriftError as drift:
        return f"<drift: {shown(drift.value)}>"


def _cells(read: Callable[[Any], Any], item: Any) -> dict[str, str]:
    """What a table shows of an item."""
    try:
        value = read(item)
    except DriftError as drift:
        return {"": f"<drift: {shown(drift.value)}>"}
    return cells(value) if isinstance(value, Record) else {"": shown(value)}


def _verdicts(item_errors: ItemErrors) -> dict[int, tuple[object, ...]]:
    """What makes item errors equal; exceptions themselves are only equal to themselves."""
    return {index: (type(error), error.code, error.sub_code) for index, error in item_errors.items()}


def _told(answer: Answer) -> list[str]:
    return [f"item_errors={dict(answer.item_errors)!r}"] if answer.item_errors else []


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

    def wrap(
        self, envelope: Mapping[str, Any] | None, response: HttpResponse, item_errors: ItemErrors = NO_ITEM_ERRORS
    ) -> A_co:
        """The typed answer over a decoded envelope; ``None`` for a binary success."""
        data = None if envelope is None else envelope.get(self._data_key)
        return self._answer(envelope, data, response, self._read, item_errors)


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
