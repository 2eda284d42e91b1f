"""Walking through pages, without sending anything: arguments of the next call out, its answer in.

Records come newest first. A walk never trusts one page to join the next without a gap: what may have come before is
asked for again and recognised by its content, and where the exchange leaves no way to be sure, the walk stops with a
`PagingError` instead of skipping records or going round in circles.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import parse_qsl

from .endpoint import Pagination
from .errors import InvalidArgument, PagingError
from .fields import is_dict, is_list

if TYPE_CHECKING:
    from .endpoint import Endpoint

_NUMBER = re.compile(r"[0-9]{1,40}").fullmatch
_LIMIT = "limit"


class Pager(Protocol):
    """A walk: ask for `request`, call, `feed` the answer's items, `mark` what was handed on; again until None."""

    @property
    def position(self) -> dict[str, Any]:
        """Arguments by Python name with which a new walk goes on behind the last record that was marked."""
        ...

    def request(self) -> dict[str, object] | None:
        """The arguments of the next call by wire name; ``None`` at the end.

        Raises:
            PagingError: there may be more, but no safe way to get there.
        """
        ...

    def feed(self, items: Sequence[Any], envelope: Any) -> list[int]:
        """Take an answer's data, undecoded, and its envelope.

        Returns:
            Which items are new, by their index, in order.

        Raises:
            PagingError: the answer does not belong to the request. The walk stands where it stood.
        """
        ...

    def mark(self, index: int) -> None:
        """Say that the user has this item of the last answer."""
        ...


def make_pager(
    endpoint: Endpoint[Any], arguments: Mapping[str, object], extra: Mapping[str, object] | None = None
) -> Pager:
    """The walk for a call of ``endpoint`` with ``arguments`` (by wire name), which are kept, as start and bounds.

    Raises:
        InvalidArgument: the docs do not say how this endpoint pages, or an argument cannot be sent or does not go with
            a walk.
    """
    pagination = endpoint.pagination
    if pagination is None:
        raise InvalidArgument(endpoint.name, ["it cannot be paged: its docs do not say how"])
    query, _ = endpoint.encode(arguments, extra)
    texts = dict(parse_qsl(query, keep_blank_values=True))
    if pagination.page:
        return _PageWalk(endpoint, pagination, arguments, texts)
    return _CursorWalk(endpoint, _chosen(endpoint, pagination, texts), arguments, texts)


def _chosen(endpoint: Endpoint[Any], pagination: Pagination, texts: Mapping[str, str]) -> Pagination:
    """The pagination for the value of the parameter that chooses the cursor."""
    value = texts.get(pagination.by)
    if not pagination.by or value is None:
        return pagination
    for text, chosen in pagination.cases:
        if value == text:
            if pagination.newer in texts and not chosen.newer:
                problem = f"{_arg(endpoint, pagination.newer)}: not documented with {_arg(endpoint, pagination.by)}"
                raise InvalidArgument(endpoint.name, [f"{problem}={text!r}"])
            return chosen
    known = ", ".join(repr(text) for text, _ in pagination.cases)
    raise InvalidArgument(endpoint.name, [f"{_arg(endpoint, pagination.by)}: pages are known for {known} only"])


class _Key(NamedTuple):
    """Where a record stands: its cursor as text, and the numbers that it may be, ascending; none if it is no number."""

    text: str
    numbers: tuple[int, ...]

    @property
    def high(self) -> int | None:
        return self.numbers[-1] if self.numbers else None

    def within(self, sent: int | None) -> int | None:
        """The greatest that it can be in an answer to ``sent``; ``None`` when it does not belong there."""
        return next((number for number in reversed(self.numbers) if sent is None or number <= sent), None)


class _Walk:
    """What both kinds of walk share. ``texts`` are the arguments as they travel."""

    def __init__(
        self,
        endpoint: Endpoint[Any],
        pagination: Pagination,
        arguments: Mapping[str, object],
        texts: Mapping[str, str],
    ) -> None:
        self._endpoint = endpoint
        self._how = pagination
        self._arguments = {name: value for name, value in arguments.items() if value is not None}
        self._done = False
        self._problem: tuple[str, str] | None = None
        self._position: dict[str, Any] = {}
        self._limit: int | None = self._start_limit(texts.get(_LIMIT))

    @property
    def position(self) -> dict[str, Any]:
        return dict(self._position)

    def _start_limit(self, given: str | None) -> int | None:
        """The size of a page, where it is known; the documented greatest is asked for unless the user chose."""
        if not any(param.wire == _LIMIT for param in self._endpoint.params):
            return None
        if given is None and self._how.max is not None:
            given = self._arguments[_LIMIT] = str(self._how.max)
        return _number(given or "")

    def _error(self, message: str, hint: str) -> PagingError:
        return PagingError(self._endpoint.name, message, position=self._position, hint=hint)

    def _check(self) -> None:
        """Raise what keeps the walk from going on, after all that came before it was handed on."""
        if self._problem is not None:
            raise self._error(*self._problem)


class _CursorWalk(_Walk):
    """From newer to older records, each page asked for by the last record of the page before.

    Times can be shared by several records, and a page may end between those. So the time of the last record is asked
    for again, and what came already is recognised by its content. An id is taken as it is: exchanges may look it up.
    """

    def __init__(
        self,
        endpoint: Endpoint[Any],
        pagination: Pagination,
        arguments: Mapping[str, object],
        texts: Mapping[str, str],
    ) -> None:
        super().__init__(endpoint, pagination, arguments, texts)
        self._overlaps = pagination.time and pagination.inclusive is not True and not pagination.whole_ties
        self._floor = self._take_floor(texts)
        self._sent = _number(texts.get(pagination.older, ""))
        """The number of the cursor in the next request: nothing newer may come."""
        self._edge: _Key | None = None
        """The last record so far."""
        self._reach: int | None = None
        """Its number."""
        self._skips_ties = not self._overlaps and pagination.inclusive is not True and not pagination.whole_ties
        self._page: list[_Key | None] = []
        self._leads: list[bool] = []
        self._seen: dict[str, list[Any]] = {}
        """The records that may come again, by cursor."""
        self._asked: set[str] = set()
        """Cursors that are no numbers: they can only be told apart, not compared."""
        self._largest = 0
        self._probing = False

    def request(self) -> dict[str, object] | None:
        self._check()
        return None if self._done else dict(self._arguments)

    def mark(self, index: int) -> None:
        key = self._page[index]
        if key is None or not self._leads[index]:
            return
        if index + 1 == len(self._page) and self._edge is not None:
            key = self._edge
        shares = self._how.time and self._how.inclusive is not True
        behind = str(key.high + 1) if shares and key.high is not None else key.text
        self._position = {_arg(self._endpoint, self._how.older): behind}

    def feed(self, items: Sequence[Any], envelope: Any) -> list[int]:  # noqa: ARG002 - for walks by page number
        keys = [self._key(item) for item in items]
        fresh = self._fresh(items, keys)
        if self._probing and fresh:
            raise self._error(*self._ties())
        self._page, self._leads = keys, self._leading(keys)
        largest = self._largest
        self._largest = max(largest, len(items))
        if not fresh:
            self._end(largest)
            return []
        for index in fresh:
            self._seen.setdefault(_bucket(keys[index]), []).append(items[index])
        # What came before the last page can only come again with it, for pages are newest first.
        here = {_bucket(key) for key in keys}
        self._seen = {bucket: rows for bucket, rows in self._seen.items() if bucket in here}
        self._advance(items, largest)
        return [index for index in fresh if self._above_floor(keys[index])]

    # ------------------------------------------------------------------------------------------------------- going on

    def _advance(self, items: Sequence[Any], largest: int) -> None:
        """Have the next request lead behind the last record, or note why that cannot be."""
        keys = self._page
        edge, first = keys[-1], keys[0]
        if edge is None:
            message = f"the last record of the page has no {self._names()}: {_shown(self._values(items[-1]))}"
            self._problem = (message, "what was yielded is good; narrow the request to get to the rest")
            return
        is_full = self._limit is None or len(keys) >= self._limit
        if first is not None and _is_newer(edge, first):
            if is_full:
                message = f"records are not newest first: {self._names()} goes from {first.text} to {edge.text}"
                self._problem = (message, "narrow the request, so that all of its records fit on one page")
                return
            edge = first
        self._edge = edge
        if not self._above_floor(edge):
            self._done = True
            return
        if not edge.numbers:
            if edge.text in self._asked:
                self._problem = (f"the same pages come again: another one ends with {self._names()} {edge.text}", "")
                return
            self._asked.add(edge.text)
            self._arguments[self._how.older] = edge.text
            return
        reach = edge.within(self._sent)
        if reach is None:
            self._problem = (f"records are not newest first: {self._names()} {edge.text} came behind older ones", "")
            return
        self._reach = reach
        behind = reach + self._overlaps
        if self._sent is not None and behind >= self._sent:
            self._end(largest)
        elif self._skips_ties and is_full and len(keys) > 1 and keys[-2] == edge:
            self._problem = self._ties()
        else:
            self._go(behind, edge.text if behind == edge.high else str(behind))

    def _end(self, largest: int) -> None:
        """The page brought nothing that leads on: that was all, or the rest is out of reach."""
        size = len(self._page)
        if size == 0 or self._probing:
            self._done = True
            return
        is_full = self._limit is not None and size >= self._limit
        if (is_full or self._limit is None) and any(
            key is None or key.within(self._sent) is None for key in self._page
        ):
            self._problem = ("the same page came again", "the exchange does not page as its docs say")
        elif is_full and (self._how.max is None or self._limit == self._how.max or size > self._how.max):
            self._problem = self._ties()
        elif is_full:
            # Records of one moment fill a page of the size that the user chose.
            self._limit = self._how.max
            self._arguments[_LIMIT] = str(self._limit)
        elif self._how.time and size >= largest and self._reach is not None:
            # As many as any page had: pages may be smaller than documented, and this one cut off.
            self._probing = True
            below = self._reach - (self._how.inclusive is True)
            self._go(below, str(below))
        else:
            self._done = True

    def _go(self, number: int, text: str) -> None:
        self._sent = number
        self._arguments[self._how.older] = text

    def _leading(self, keys: list[_Key | None]) -> list[bool]:
        """Of each record whether all behind it are older, so that a walk can go on from there."""
        leads: list[bool] = []
        newest = -1
        for key in reversed(keys):
            if key is None or key.high is None:
                leads.append(key is not None)
                continue
            leads.append(key.high > newest or (key.high == newest and self._how.time))
            newest = max(newest, key.high)
        return leads[::-1]

    # -------------------------------------------------------------------------------------------------------- records

    def _fresh(self, items: Sequence[Any], keys: list[_Key | None]) -> list[int]:
        """The items that have not come before.

        Raises:
            PagingError: one is newer than what was asked for.
        """
        left = {bucket: list(rows) for bucket, rows in self._seen.items()}
        fresh: list[int] = []
        for index, (item, key) in enumerate(zip(items, keys, strict=True)):
            known = left.get(_bucket(key), [])
            if item in known:
                known.remove(item)
                continue
            if key is not None and key.numbers and key.within(self._sent) is None:
                message = f"{self._how.older}={self._sent} was sent, and a record with {self._names()} {key.text} came"
                raise self._error(message, "the exchange does not page as its docs say")
            fresh.append(index)
        return fresh

    def _key(self, item: Any) -> _Key | None:
        texts = [text for value in self._values(item) if (text := _text(value))]
        if not texts:
            return None
        numbers = sorted(number for text in texts if (number := _number(text)) is not None)
        if len(self._how.cursor) > 1:
            return _Key(str(numbers[-1]), tuple(numbers)) if numbers else None
        return _Key(texts[0], tuple(numbers))

    def _values(self, item: Any) -> list[Any]:
        how = self._how
        if is_dict(item):
            return [item.get(name) for name in how.cursor]
        if is_list(item) and how.column is not None:
            return item[how.column : how.column + 1]
        return []

    def _above_floor(self, key: _Key | None) -> bool:
        if self._floor is None or key is None or key.high is None:
            return True
        return key.high >= self._floor if self._how.inclusive is True else key.high > self._floor

    def _take_floor(self, texts: Mapping[str, str]) -> int | None:
        """The bound towards older records, taken out of the arguments: it is applied here.

        Sent alone, it makes some endpoints answer with the newest page, others with the page next to the bound.
        """
        name = self._how.newer
        if name not in texts:
            return None
        del self._arguments[name]
        text = texts[name]
        number = _number(text)
        if number is None:
            problem = f"{_arg(self._endpoint, name)}: only numbers can be compared with records, not {text!r}"
            raise InvalidArgument(self._endpoint.name, [problem])
        return number

    def _ties(self) -> tuple[str, str]:
        where = "" if self._edge is None else f" {self._edge.text}"
        message = f"more records have {self._names()}{where} than fit on a page, so some may be out of reach"
        return message, "narrow the request, or ask for larger pages where the exchange allows it"

    def _names(self) -> str:
        return " or ".join(self._how.cursor)


class _PageWalk(_Walk):
    """By page number. The list may move between two pages: records that came again are left out."""

    def __init__(
        self,
        endpoint: Endpoint[Any],
        pagination: Pagination,
        arguments: Mapping[str, object],
        texts: Mapping[str, str],
    ) -> None:
        super().__init__(endpoint, pagination, arguments, texts)
        text = texts.get(pagination.page)
        if text is not None and not _NUMBER(text):
            problem = f"{_arg(endpoint, pagination.page)}: a walk starts at a number, not at {text!r}"
            raise InvalidArgument(endpoint.name, [problem])
        self._number = pagination.first if text is None else int(text)
        """The page to ask for; ``None`` is the exchange's first one, where the docs do not number it."""
        self._current: int | None = None
        self._is_second_look = False
        """Whether the page may be the one that came without a number."""
        self._last: list[Any] = []
        self._held = texts.get(pagination.version)

    def request(self) -> dict[str, object] | None:
        self._check()
        if self._done:
            return None
        arguments = dict(self._arguments)
        if self._number is not None:
            arguments[self._how.page] = str(self._number)
        if self._held is not None:
            arguments[self._how.version] = self._held
        return arguments

    def feed(self, items: Sequence[Any], envelope: Any) -> list[int]:
        rows = list(items)
        version = self._version(rows)
        if self._held is not None and version is not None and version != self._held:
            message = f"the list changed: {self._how.version} {self._held} was asked for, {version} came"
            raise self._error(message, "walk again from the first page")
        self._held = version or self._held
        asked = self._number
        pages = self._pages(rows, envelope)
        again = bool(rows) and rows == self._last
        if not rows:
            self._end(asked, pages, f"page {asked} is empty")
        elif again and not self._is_second_look:
            self._end(asked, pages, f"page {asked} is the page before it once more")
        elif pages is not None and (1 if asked is None else asked) >= pages:
            self._done = True
        else:
            self._number = 1 if asked is None else asked + 1
        self._is_second_look = asked is None
        self._current = asked
        overlap = len(rows) if again else _overlap(self._last, rows)
        self._last = rows or self._last
        return list(range(overlap, len(rows)))

    def mark(self, index: int) -> None:
        is_last = index + 1 >= len(self._last)
        number = self._number if is_last and not self._done else self._current
        if self._done and is_last and self._current is not None:
            number = self._current + 1
        self._position = {}
        if number is not None:
            self._position[_arg(self._endpoint, self._how.page)] = str(number)
        if self._held is not None:
            self._position[_arg(self._endpoint, self._how.version)] = self._held

    def _end(self, asked: int | None, pages: int | None, what: str) -> None:
        if pages is not None and asked is not None and asked < pages:
            self._problem = (f"{what}, and there are {pages}", "the list changed under the walk")
        self._done = True

    def _pages(self, rows: list[Any], envelope: Any) -> int | None:
        """How many pages there are, where the answer says so."""
        name = self._how.pages
        for holder in (envelope, *rows[:1]):
            if is_dict(holder):
                text = _text(holder.get(name))
                if _NUMBER(text):
                    return int(text)
        return None

    def _version(self, rows: list[Any]) -> str | None:
        first = rows[0] if rows else None
        if not self._how.version or not is_dict(first):
            return None
        return _text(first.get(self._how.version)) or None


# ------------------------------------------------------------------------------------------------------------- helpers


def _overlap(before: list[Any], rows: list[Any]) -> int:
    """How many of the first rows are the last ones of the page before: records that moved on by as many places."""
    return next((size for size in range(min(len(before), len(rows)), 0, -1) if before[-size:] == rows[:size]), 0)


def _text(value: Any) -> str:
    """A cursor as text; empty where there is none. Ids never pass through floats."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _number(text: str) -> int | None:
    return int(text) if _NUMBER(text) else None


def _bucket(key: _Key | None) -> str:
    return "" if key is None else key.text


def _is_newer(one: _Key, other: _Key) -> bool:
    """Whether one is newer by all that is known."""
    return bool(one.numbers and other.numbers) and all(
        mine > its for mine, its in zip(one.numbers, other.numbers, strict=False)
    )


def _shown(values: Sequence[Any]) -> str:
    text = ", ".join("missing" if value is None else repr(value) for value in values) or "another shape"
    return text if len(text) <= 200 else text[:199] + "…"


def _arg(endpoint: Endpoint[Any], wire: str) -> str:
    """The Python name of a parameter."""
    return next((param.arg for param in endpoint.params if param.wire == wire), wire)
