"""Looking for what a write made or changed, and reading what the answers prove.

"Not there" is a strong word, for somebody will send the order again because of it. It takes that every look-up
answered, that all were begun when the request could no longer take effect unseen, and that what they show reaches back
far enough.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

from ..core.errors import ApiError, Refused
from ..core.resolution import Evidence, ItemResolution, LookUp, Query, Reply, Resolution, Trace, failed, judge
from .writes import TIME, Change, Creation, Look

SKEW = 30_000
"""Milliseconds: OKX turns requests away whose timestamp is further from its own clock. So whatever our clock said, what
was made longer than this before a request was sent was not made by it."""
AGREEMENT = 1_000
"""Milliseconds by which OKX's machines, and our measure of their time, are taken to agree."""
VISIBLE = 10_000
"""Milliseconds after ``expTime`` until every look-up is taken to show what was accepted before it."""
AGEING = 60_000
"""Milliseconds at the end of the time for which something is shown that are not relied on."""
_LIMIT = 100
_MOST_PAGES = 40
_MOST_FAILURES = 3
"""Look-ups in a row that may fail before the others are left for another time."""

Row: TypeAlias = Mapping[str, object]
_Asking: TypeAlias = Generator[Query, Reply, Evidence]
_Reading: TypeAlias = Generator[Query, Reply, "list[Row] | Evidence"]


class _Asked(NamedTuple):
    look: Look
    arguments: dict[str, str]
    missing: frozenset[str]


class Round:
    """All look-ups for a request, once."""

    def __init__(
        self,
        write: Creation | Change,
        trace: Trace,
        problems: Sequence[str],
        settle: float,
        now_ns: Callable[[], int],
    ) -> None:
        self._write = write
        self._trace = trace
        self._problems = problems
        self._settle = round(max(settle, write.least) * 1000)
        self._now_ns = now_ns
        self._begun = 0
        self._time: int | None = None
        """The exchange's own, asked before everything else: a moment that all other look-ups come after."""
        self._unsettled: float | None = None
        self._lists: dict[tuple[object, ...], list[Row] | Evidence] = {}
        self._failures = 0
        self._failure = Evidence("unclear", "")

    def ask(self) -> LookUp:
        """Look for each item that can be looked for; what serves several is asked once."""
        if any(not problem for problem in self._problems):
            reply = yield Query(TIME, {})
            self._begun = self._now()
            self._time = None if isinstance(reply, ApiError) or not reply else _moment(reply[0].get("ts"))
            self._unsettled = self._left()
        resolved: list[ItemResolution] = []
        for sought, problem in zip(self._trace.items, self._problems, strict=True):
            if problem:
                resolved.append(ItemResolution("unknown", problem, sought))
                continue
            if isinstance(self._write, Creation):
                evidence = yield from self._find(self._write, sought)
            else:
                evidence = yield from self._compare(self._write, sought)
            resolved.append(judge(self._reaching_back(evidence), sought, self._unsettled))
        return Resolution(tuple(resolved))

    def _now(self) -> int:
        return self._now_ns() // 1_000_000

    def _left(self) -> float | None:
        """Seconds until "not there" means "not done"; 0 or less when it does."""
        if self._time is None:
            return None
        if self._trace.expires is not None:
            return (self._trace.expires + VISIBLE - self._time) / 1000
        # The lesser of two clocks: neither is to say alone that the time has passed.
        return (self._trace.last_sent + self._settle - min(self._time, self._begun)) / 1000

    def _soon(self) -> float | None:
        """Seconds after which what is not clear now may be; ``None`` where it never will."""
        if self._unsettled is None:
            return 1.0
        return self._unsettled if self._unsettled > 0 else None

    def _unclear(self, why: str, look: Look, record: Row | None = None) -> Evidence:
        status = "" if record is None else _text(record.get(look.state))
        return Evidence("unclear", why, look.endpoint.name, record, status, self._soon())

    def _reaching_back(self, evidence: Evidence) -> Evidence:
        if evidence.kind != "absent" or self._time is None:
            return evidence
        age = self._age()
        if age + AGEING <= self._write.kept:
            return evidence
        return Evidence(
            "unclear", f"{evidence.why}, but not all that happened {age / 3_600_000:.1f} hours ago is still shown"
        )

    def _age(self) -> int:
        now = self._begun if self._time is None else self._time
        return now + self._now() - self._begun - self._trace.first_sent

    # What a request was to make.

    def _find(self, write: Creation, sought: dict[str, str]) -> _Asking:
        doubt: Evidence | None = None
        for asked in self._looks(write, sought):
            evidence = yield from self._seek(asked, write.name, sought)
            if evidence.kind in {"done", "not_done"}:
                return evidence
            if evidence.kind == "unclear":
                if doubt is None or doubt.record is None:
                    doubt = evidence
            elif doubt is None and not asked.look.cursor and (self._unsettled is None or self._unsettled > 0):
                break  # it may yet come, and what the lists say cannot make it certain now
        if doubt is not None:
            return doubt
        if write.unsure:
            return Evidence("unclear", f"it is not there, and {write.unsure}", try_after=self._soon())
        return Evidence("absent", "it is not there")

    def _looks(self, write: Creation, sought: Mapping[str, str]) -> Iterator[_Asked]:
        for look in write.looks:
            if look.older_than and self._age() < look.older_than:
                continue
            arguments = {name: sought[name] for name in look.by if name in sought} | dict(look.fixed)
            if not look.typed:
                yield _Asked(look, arguments, look.missing)
                continue
            for kind in _types(sought["instId"]):
                missing = _NO_MARGIN if kind == "MARGIN" else look.missing
                yield _Asked(look, {**arguments, "instType": kind}, missing)

    def _seek(self, asked: _Asked, name: str, sought: dict[str, str]) -> _Asking:
        look = asked.look
        rows = yield from self._all(asked) if look.cursor else self._fetch(asked, asked.arguments)
        if isinstance(rows, Evidence):
            return rows
        if rows and not any(look.shows in row for row in rows):
            return self._unclear(f"{look.endpoint.name} shows no {look.shows}", look)
        ours = [row for row in rows if row.get(look.shows) == sought[name]]
        if rows and not ours and not look.cursor:
            return self._unclear(f"{look.endpoint.name} shows something else than was asked for", look)
        doubt: Evidence | None = None
        for row in ours:
            whose = self._whose(row, look, sought)
            if whose == "ours":
                status = _text(row.get(look.state))
                kind: Literal["done", "not_done"] = "not_done" if status in look.failed else "done"
                why = "the exchange shows that it failed" if kind == "not_done" else "the exchange shows it"
                return Evidence(kind, why, look.endpoint.name, row, status)
            if whose != "older":
                doubt = self._unclear(_DOUBTS[whose].format(name=name), look, row)
        return doubt or Evidence("absent", "")

    def _whose(self, row: Row, look: Look, sought: Mapping[str, str]) -> _Whose:
        """Names may be used again: is it what this request made?"""
        if look.made:
            made = _moment(row.get(look.made))
            if made is None:
                return "undated"
            if made < self._trace.first_sent - SKEW:
                return "older"
            if made < self._sent_by_its_clock(SKEW) - AGREEMENT:
                return "earlier"
            if made > self._latest():
                return "later"
        return "ours" if _has(row, look.same, sought) else "other"

    def _sent_by_its_clock(self, otherwise: int) -> int:
        """When the first attempt left, corrected by what our clock turns out to be off; ``otherwise`` if that fails."""
        return self._trace.first_sent + (otherwise if self._time is None else self._time - self._begun)

    def _latest(self) -> int:
        """What was made later was made by another request."""
        trace = self._trace
        end = trace.last_sent + self._settle if trace.expires is None else trace.expires
        return max(end, trace.last_sent + SKEW) + SKEW

    # What a request was to change.

    def _compare(self, write: Change, sought: dict[str, str]) -> _Asking:
        look = write.look
        name = next(name for name in write.names if name in sought)
        arguments = {key: sought[key] for key in (*look.by, name) if key in sought}
        rows = yield from self._fetch(_Asked(look, arguments, look.missing), arguments)
        if isinstance(rows, Evidence):
            return rows
        row = next((row for row in rows if row.get(name) == sought[name]), None)
        if row is None:
            if rows:
                return self._unclear(f"{look.endpoint.name} shows something else than was asked for", look)
            return Evidence("absent", "there is nothing of that name to be changed")
        made = _moment(row.get(look.made))
        # By its own id it is certainly what was meant; by one of ours it may be a later thing of that name.
        whose: _Whose = "undated" if made is None else "later" if made > self._latest() else "ours"
        if not _has(row, look.same, sought):
            whose = "other"
        if whose != "ours":
            return self._unclear(_DOUBTS[whose].format(name=name), look, row)
        return self._canceled(write, row) if write.done else self._amended(write, row, sought)

    def _canceled(self, write: Change, row: Row) -> Evidence:
        status = _text(row.get(write.look.state))
        place = write.look.endpoint.name
        if status in write.done:
            return Evidence("done", "the exchange shows it canceled", place, row, status)
        if status in write.over:
            return Evidence("not_done", "it came to an end in another way", place, row, status)
        if status in write.open:
            return Evidence("absent", "it is not canceled", place, row, status)
        return self._unclear(f"{status!r} is no state that is known here", write.look, row)

    def _amended(self, write: Change, row: Row, sought: Mapping[str, str]) -> Evidence:
        status = _text(row.get(write.look.state))
        place = write.look.endpoint.name
        changes = {name[3].lower() + name[4:]: value for name, value in sought.items() if name.startswith("new")}
        if changes and all(_equal(row.get(name), value) for name, value in changes.items()):
            return Evidence("done", "it has the values that were sent", place, row, status)
        touched = _moment(row.get("uTime"))
        if touched is None or touched >= self._sent_by_its_clock(-SKEW) - AGREEMENT:
            why = "it has other values than were sent, and something happened to it since"
            return self._unclear(why, write.look, row)
        if status in write.over:
            return Evidence("not_done", "it had come to its end before", place, row, status)
        if status in write.open:
            return Evidence("absent", "it has not changed since before it was sent", place, row, status)
        return self._unclear(f"{status!r} is no state that is known here", write.look, row)

    # Asking.

    def _fetch(self, asked: _Asked, arguments: Mapping[str, object]) -> _Reading:
        """The records of one answer, or the evidence that there is none."""
        if self._failures >= _MOST_FAILURES:
            return self._failure
        reply = yield Query(asked.look.endpoint, arguments)
        missing = isinstance(reply, Refused) and reply.code in asked.missing
        if isinstance(reply, ApiError) and not missing:
            self._failures += 1
            self._failure = failed(reply)
            return self._failure
        self._failures = 0
        return [] if isinstance(reply, ApiError) else [*reply]

    def _all(self, asked: _Asked) -> _Reading:
        """The records of a list that the request may have made; read once for all items."""
        key = (asked.look.endpoint.path, *sorted(asked.arguments.items()))
        if key not in self._lists:
            self._lists[key] = yield from self._pages(asked)
        return self._lists[key]

    def _pages(self, asked: _Asked) -> _Reading:
        look = asked.look
        oldest = self._trace.first_sent - SKEW - AGREEMENT
        arguments: dict[str, object] = {**asked.arguments, "limit": str(_LIMIT)}
        if look.since:
            arguments[look.since] = str(oldest)
        found: dict[str, Row] = {}
        for _ in range(_MOST_PAGES):
            page = yield from self._fetch(asked, arguments)
            if isinstance(page, Evidence):
                return page
            named = {_text(row.get(look.unique or look.cursor)): row for row in page}
            cursor = _text(page[-1].get(look.cursor)) if page else ""
            if page and ("" in named or not cursor):
                return self._unclear(f"{look.endpoint.name} shows records without {look.unique or look.cursor}", look)
            if named.keys() <= found.keys():
                if len(page) < _LIMIT:
                    return [*found.values()]
                break  # the same page over and over
            found.update(named)
            times = [_moment(row.get(look.made)) for row in page]
            if all(made is not None and made < oldest for made in times):
                return [*found.values()]
            arguments = {**arguments, look.page: cursor}
        return self._unclear(f"{look.endpoint.name} has no end that can be reached", look)


_Whose: TypeAlias = Literal["ours", "older", "earlier", "later", "other", "undated"]
_DOUBTS = {
    "earlier": "what has this {name} was made before it was sent, unless our clock was off then",
    "later": "what has this {name} now is of a later request",
    "other": "what has this {name} is not what was asked for",
    "undated": "what has this {name} does not say when it was made",
}
_NO_MARGIN = frozenset({"51015"})
"""The pair cannot be traded on margin, so there are no such orders."""


def _types(instrument: str) -> tuple[str, ...]:
    """The types an instrument may be of, by the form of its id. A wrong guess is refused by OKX, never answered."""
    parts = instrument.split("-")
    last = parts[-1]
    if len(parts) == 2:
        return "SPOT", "MARGIN"
    if last == "SWAP":
        return ("SWAP",)
    if last in {"C", "P"}:
        return ("OPTION",)
    return ("FUTURES",) if len(parts) == 3 and last.isdigit() else ("EVENTS",)


def _has(row: Row, names: Sequence[str], sought: Mapping[str, str]) -> bool:
    """Whether the record has the values that were sent; what it does not show counts for nothing."""
    return all(_text(row.get(name)) == "" or _equal(row.get(name), sought[name]) for name in names if name in sought)


def _equal(shown: object, sent: str) -> bool:
    text = _text(shown)
    if text == sent:
        return True
    try:
        return Decimal(text) == Decimal(sent)
    except ArithmeticError:
        return False


def _moment(value: object) -> int | None:
    text = _text(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else ""
