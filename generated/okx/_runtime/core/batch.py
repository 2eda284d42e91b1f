"""One batch under way: its parts, and what became of each item."""

# An answer's undecoded items are for the runtime alone:
# pyright: reportPrivateUsage=false

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeGuard, TypeVar, cast

from .errors import ApiError, DriftError, InvalidArgument, NotSent, OutcomeUnknown, Refused
from .recorder import record

if TYPE_CHECKING:
    from .answers import ListAnswer
    from .batching import OnError
    from .endpoint import Endpoint, Options
    from .http import HttpResponse

R = TypeVar("R")

Outcome: TypeAlias = R | ApiError
"""What became of one item: its record where the exchange took it, else why not."""

_PLACE = re.compile(r"(?:items)?\[([0-9]+)\]")


class Batch(Generic[R]):
    """A batch under way: which part is due, and what became of the items so far.

    As a context manager it holds the sending of one part: errors of the call become outcomes, and whatever else ends
    it leaves an outcome for each item.
    """

    def __init__(
        self,
        client: object,
        method: Callable[..., Any],
        items: Sequence[object],
        options: Options | None,
        on_error: OnError,
        outcomes: list[Outcome[R]] | None,
    ) -> None:
        if on_error not in ("stop", "go_on"):
            raise ValueError(f"on_error: 'stop' or 'go_on', not {on_error!r}")
        if outcomes:
            raise ValueError("outcomes: takes an empty list")
        self.outcomes: list[Outcome[R]] = [] if outcomes is None else outcomes
        given = record(client, method, items, options=options)
        self._endpoint = given.endpoint
        if self._endpoint.style != "json_array":
            raise TypeError(f"{self._endpoint.name} takes no list of items")
        self._items: Sequence[Any] = _listed(self._endpoint, given.arguments["items"])
        self._bounds = _bounds(len(self._items), self._endpoint.min_items, self._endpoint.max_items)
        self._check()
        self._goes_on = on_error == "go_on"
        self._part: Sequence[Any] = ()

    def _check(self) -> None:
        """Raise `InvalidArgument` that names every item that cannot be sent, by its place in the whole list."""
        endpoint, problems = self._endpoint, list[str]()
        least = endpoint.min_items or 0
        if any(end - start < least for start, end in self._bounds):
            count = len(self._items)
            problems.append(f"items: {count} cannot be split into parts of {least} to {endpoint.max_items or count}")
            raise InvalidArgument(endpoint.name, problems)
        for start, end in self._bounds:
            try:
                endpoint.encode({"items": self._items[start:end]}, None)
            except InvalidArgument as wrong:
                problems += [_moved(problem, start) for problem in wrong.problems]
        if problems:
            raise InvalidArgument(endpoint.name, problems)

    def parts(self) -> Iterator[tuple[Endpoint[Any], Sequence[Any]]]:
        """The parts to send, until there are no more or one was answered so that no more may be sent."""
        for start, end in self._bounds:
            self._part = self._items[start:end]
            yield self._endpoint, self._part
            failed = next((one for one in self.outcomes[start:] if isinstance(one, OutcomeUnknown | NotSent)), None)
            if failed is not None and not self._goes_on:
                self._give_up(f"an earlier part failed: {failed}")
                return

    def take(self, answer: ListAnswer[R]) -> None:
        """The outcomes of a part that was answered."""
        try:
            rows = answer._items()  # noqa: SLF001 - the undecoded items are for the runtime alone
        except DriftError as drift:
            self._fill(self._unknown(str(drift), answer.response))
            return
        errors = answer.item_errors

        def outcome(index: int) -> Outcome[R]:
            if index in errors:
                return errors[index]
            try:
                return answer[index]
            except DriftError as drift:
                return self._unknown(str(drift), answer.response)

        lost = self._unknown(
            f"the answer has {len(rows)} results for {len(self._part)} items, and none that is surely of this one",
            answer.response,
        )
        places = _places(self._endpoint, self._part, rows)
        self.outcomes += [lost if place is None else outcome(place) for place in places]

    def __enter__(self) -> None:
        self._before = len(self.outcomes)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if error is None:
            return False
        if isinstance(error, InvalidArgument) and self._before == 0:
            return False
        if isinstance(error, ApiError):
            self._refuse(error)
            return True
        # Ctrl-C, a cancelled task, a bug: the request may be on its way.
        if len(self.outcomes) == self._before:
            self._fill(self._unknown(f"the batch was interrupted: {type(error).__name__}", None))
        self._give_up("the batch was interrupted")
        return False

    def _refuse(self, error: ApiError) -> None:
        """The outcomes of a part that failed as a whole, item by item where the answer says more."""
        errors: Mapping[int, ApiError] = error.item_errors if isinstance(error, Refused | OutcomeUnknown) else {}
        if not errors:
            self._fill(error)
            return
        rows = error.items if isinstance(error, Refused) else _items_of(errors)
        places = _places(self._endpoint, self._part, rows)
        lost = next((one for one in errors.values() if isinstance(one, OutcomeUnknown)), None)

        def outcome(place: int | None, own: ApiError) -> ApiError:
            if place is None and isinstance(error, Refused) and lost is not None:
                return lost  # what cannot be told to be refused may be the one of which nobody knows
            one = own if place is None else errors.get(place, own)
            if isinstance(one, OutcomeUnknown) and isinstance(own, OutcomeUnknown) and own.trace and not one.trace:
                one = copy.copy(one)
                one.trace, one.resolvable = own.trace, own.resolvable
                one.unresolvable_because = own.unresolvable_because
            return one

        self.outcomes += [outcome(place, own) for place, own in zip(places, self._each(error), strict=True)]

    def _fill(self, error: ApiError) -> None:
        self.outcomes += self._each(error)

    def _each(self, error: ApiError) -> list[ApiError]:
        """The error of a part as that of each of its items, each with what it takes to look that item up."""
        count = len(self._part)
        if not isinstance(error, OutcomeUnknown) or error.trace is None or len(error.trace.items) != count:
            return [error] * count
        found: list[ApiError] = []
        for index in range(count):
            one = copy.copy(error)
            one.trace = error.trace.only(index)
            found.append(one)
        return found

    def _give_up(self, why: str) -> None:
        missing = len(self._items) - len(self.outcomes)
        self.outcomes += [NotSent(self._endpoint.name, f"not tried, {why}")] * missing

    def _unknown(self, message: str, response: HttpResponse | None) -> OutcomeUnknown:
        return OutcomeUnknown(self._endpoint.name, message, response=response)


def _items_of(errors: Mapping[int, ApiError]) -> list[Any]:
    """What came for the items, where every one that came is among the errors."""
    found = [getattr(errors.get(index), "item", None) for index in range(len(errors))]
    return [] if None in found else found


def _listed(endpoint: Endpoint[Any], items: Any) -> Sequence[Any]:
    if not _is_several(items):
        endpoint.encode({"items": items}, None)  # raises, and says what is wrong
    return list(items)


def _moved(problem: str, start: int) -> str:
    """A problem of a part, by its place in the whole list."""
    place = _PLACE.match(problem)
    return problem if place is None else f"items[{int(place[1]) + start}]{problem[place.end() :]}"


def _is_several(value: object) -> TypeGuard[Sequence[Any] | Iterator[Any]]:
    return isinstance(value, Sequence | Iterator) and not isinstance(value, str | bytes | bytearray)


def _bounds(count: int, least: int | None, most: int | None) -> list[tuple[int, int]]:
    """Start and end of each part: as few as possible, full ones first unless that leaves too little for the last."""
    if count == 0:
        return []
    size = most or count
    parts = -(-count // size)
    if count - (parts - 1) * size >= (least or 1):
        return [(start, min(start + size, count)) for start in range(0, count, size)]
    cuts = [count * part // parts for part in range(parts + 1)]
    return list(pairwise(cuts))


# ----------------------------------------------------------------------------------------------- which result is whose


def _places(endpoint: Endpoint[Any], items: Sequence[Any], rows: Sequence[Any]) -> list[int | None]:
    """For each item the place of its result; ``None`` where no result is surely its own.

    Results come in the order of the items, unless their number or what they repeat of the items says otherwise: then
    only a result counts that repeats what exactly one item has.
    """
    asked = [_shared(endpoint, item) for item in items]
    told = [cast("dict[str, Any]", row) if isinstance(row, dict) else {} for row in rows]
    mine = _owners(asked)
    if len(items) == len(rows) and all(
        _fits(mine, index, one, row) for index, (one, row) in enumerate(zip(asked, told, strict=True))
    ):
        return list(range(len(items)))
    places: list[int | None] = [None] * len(items)
    doubtful: set[int] = set()
    for place, row in enumerate(told):
        owners = _owners_of(mine, row)
        if len(owners) != 1:
            doubtful |= owners
            continue
        owner = owners.pop()
        if places[owner] is not None:
            doubtful.add(owner)
        places[owner] = place
    return [None if index in doubtful else place for index, place in enumerate(places)]


def _shared(endpoint: Endpoint[Any], item: Any) -> dict[str, str]:
    """The texts of an item by wire name: an answer may repeat them."""
    return {
        param.wire: value
        for param in endpoint.params
        if param.kind == "text" and isinstance(value := item.get(param.arg), str) and value
    }


_Owners: TypeAlias = dict[tuple[str, str], int | None]
"""The item that alone has a value, by name and value; ``None`` where several have it."""


def _owners(asked: Sequence[dict[str, str]]) -> _Owners:
    owners: _Owners = {}
    for index, one in enumerate(asked):
        for pair in one.items():
            owners[pair] = None if pair in owners else index
    return owners


def _fits(mine: _Owners, index: int, one: dict[str, str], row: dict[str, Any]) -> bool:
    """Whether the result at an item's place can be its own: it repeats nothing that tells the item apart otherwise.

    A result that repeats one thing exactly may differ in another: of two ids that were sent, one decides.
    """
    if any(owner != index for owner in _owners_of(mine, row)):
        return False
    own = [(row.get(name), text) for name, text in one.items() if mine[name, text] == index]
    told = [(said, text) for said, text in own if isinstance(said, str) and said != ""]
    return any(said == text for said, text in told) or not told


def _owners_of(mine: _Owners, row: dict[str, Any]) -> set[int]:
    """The items that something in the result belongs to alone."""
    found = (mine.get((name, said)) for name, said in row.items() if isinstance(said, str))
    return {owner for owner in found if owner is not None}
