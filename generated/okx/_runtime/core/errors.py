"""Everything a call can raise, in one tree.

    ApiError
        NotSent                  nothing reached the exchange
            InvalidArgument      the arguments cannot be sent
            NoConnection         no connection came about
            LimitReached         a rate limit would have had to be waited for
        OutcomeUnknown           the exchange may have acted
        Refused                  the exchange said that it did not act
            AuthError            the key, its signature, or the address it is used from
            PermissionDenied     the key or the account may not do this
            ClockSkew            the time of the request
            RateLimited          too much at a time
            WrongRegion          the key is another region's
            InvalidParameter     the request itself
            InsufficientBalance  balance, margin or room to borrow
            Unavailable          busy or under maintenance
        PagingError              a walk through pages cannot go on without losing records

The three branches answer the question that matters when money moves: did the exchange act on the request?
`NotSent`: no. `Refused`: no, and it said so. `OutcomeUnknown`: perhaps; look it up before sending again.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final

from .shown import HIDDEN, is_secret, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .http import HttpResponse
    from .resolution import Trace

_SHOWN_DETAILS = 5
_LONGEST_TEXT = 300
_REQUEST_IDS = ("x-request-id", "request-id", "x-trace-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")
"""Headers by which those who answer name a request, the exchange's own before those of the machines in front of it."""


class ApiError(Exception):
    """Base of everything the package raises for a call.

    ``endpoint`` is the operation's name, such as ``trade.place_order``; ``message`` says what happened; ``hint``, where
    not empty, what to do about it.
    """

    verdict: ClassVar[str] = "failed"
    retry: ClassVar[bool] = False
    """Whether the same request may be sent again a while later, be it a write: the exchange did not accept it."""

    endpoint: str
    message: str
    hint: str

    def __init__(self, endpoint: str, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return self._told(self.verdict, self.message)

    def _told(self, verdict: str, message: str) -> str:
        text = f"{verdict}: {message}" if message else verdict
        if self.endpoint:
            text = f"{self.endpoint}: {text}"
        return f"{text} ({self.hint})" if self.hint else text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # The default calls the class with ``args`` alone, which no subclass with keyword arguments survives.
        return _rebuild, (type(self), self.args, dict(self.__dict__))


class NotSent(ApiError):  # noqa: N818 - named for its verdict
    """Nothing reached the exchange. Trying again is safe once the reason is gone."""

    verdict = "not sent"


class InvalidArgument(NotSent, ValueError):  # noqa: N818 - named for its verdict
    """The caller's arguments cannot be sent. ``problems`` lists all of them, each with its place."""

    verdict = "not sent, invalid argument"

    problems: tuple[str, ...]

    def __init__(self, endpoint: str, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        count = len(self.problems)
        super().__init__(endpoint, self.problems[0] if count == 1 else f"{count} problems{_lines(self.problems)}")


class NoConnection(NotSent):
    """No connection came about, so nothing left. The same request may be sent again a while later, be it a write."""

    retry = True


class LimitReached(NotSent):
    """Sending now would exceed a rate limit of the exchange, and waiting would take longer than allowed.

    ``wait`` is how many seconds it takes at the least until the request may be sent.
    """

    verdict = "not sent, rate limit"

    wait: float

    def __init__(self, endpoint: str, message: str, *, wait: float, hint: str = "") -> None:
        super().__init__(endpoint, message, hint=hint)
        self.wait = wait


ItemErrors = Mapping[int, "Refused | OutcomeUnknown"]
"""What became of the items that were not done, by their index from 0."""

NO_ITEM_ERRORS: Final[ItemErrors] = MappingProxyType({})
"""Every item was done, or there are none."""


class OutcomeUnknown(ApiError):  # noqa: N818 - named for its verdict
    """The exchange may have acted on the request: no answer came, or none that says so.

    Of a request that changes something, ask the exchange what became of it before sending it again.

    ``response`` is the raw answer where a whole one came; ``code``, ``sub_code`` and ``message`` are the exchange's
    where it gave any. ``item_errors`` tells the items of a batch apart. In an answer's own ``item_errors``, the error
    is about one item, and ``item`` is what came for it. ``trace`` is what a look-up needs; ``resolvable`` says whether
    there can be one, and ``unresolvable_because`` why not.
    """

    verdict = "outcome unknown"

    response: HttpResponse | None
    code: str
    sub_code: str
    item: Any
    item_errors: ItemErrors

    trace: Trace | None = None
    resolvable: bool = False
    unresolvable_because: str = ""

    def __init__(
        self,
        endpoint: str,
        message: str,
        *,
        code: str = "",
        response: HttpResponse | None = None,
        hint: str = "",
        sub_code: str = "",
        item: Any = None,
        item_errors: ItemErrors = NO_ITEM_ERRORS,
    ) -> None:
        super().__init__(endpoint, message, hint=hint)
        self.code = code
        self.sub_code = sub_code
        self.response = response
        self.item = item
        self.item_errors = dict(item_errors)

    @property
    def request_id(self) -> str:
        """What the exchange, or what stands in front of it, calls the request; empty where the answer does not say."""
        return "" if self.response is None else _request_id(self.response)

    def __str__(self) -> str:
        verdict = self.verdict
        if self.code:
            verdict = f"{verdict}, code {_printed(self.code, self.sub_code)}"
            if self.response is not None:
                verdict = f"{verdict} (HTTP {self.response.status})"
        return self._told(verdict, _shown(self.message)) + _listed(self.item_errors, _details(self.item_errors))


class Refused(ApiError):  # noqa: N818 - named for its verdict
    """The exchange answered that it did not act.

    ``code``, ``sub_code`` and ``message`` are the exchange's (of an answer without a code, the HTTP status); where all
    items of the request failed alike, those of the items. ``status`` is the HTTP status; ``items`` the decoded data of
    the answer, item by item where the request had several; ``item_errors`` an error for each of them; ``details`` one
    line for each that says why; ``response`` the raw answer. In an answer's own ``item_errors``, the error is about
    one item, and ``item`` is what came for it.
    """

    verdict = "refused"

    code: str
    sub_code: str
    status: int
    items: list[Any]
    item: Any
    item_errors: ItemErrors
    details: tuple[str, ...]
    response: HttpResponse

    def __init__(
        self,
        endpoint: str,
        message: str,
        *,
        code: str,
        response: HttpResponse,
        items: Sequence[Any] = (),
        details: Iterable[str] = (),
        hint: str = "",
        sub_code: str = "",
        item: Any = None,
        item_errors: ItemErrors = NO_ITEM_ERRORS,
    ) -> None:
        super().__init__(endpoint, message, hint=hint)
        self.code = code
        self.sub_code = sub_code
        self.status = response.status
        self.items = list(items)
        self.item = item
        self.item_errors = dict(item_errors)
        self.details = tuple(details) or _details(self.item_errors)
        self.response = response

    @property
    def request_id(self) -> str:
        """What the exchange, or what stands in front of it, calls the request; empty where the answer does not say."""
        return _request_id(self.response)

    def __str__(self) -> str:
        verdict = f"{self.verdict} with code {_printed(self.code, self.sub_code)} (HTTP {self.status})"
        return self._told(verdict, _shown(self.message)) + _listed(self.item_errors, self.details)


class AuthError(Refused):
    """The key, its signature, or the address that it is used from is not accepted."""


class PermissionDenied(Refused):
    """The key or the account may not do this: a permission, a restriction, or a verification that is due."""


class ClockSkew(Refused):
    """The request's timestamp is too far from the exchange's time."""


class RateLimited(Refused):
    """Too much at a time. The same request may be sent again once the limit allows it."""

    retry = True


class WrongRegion(Refused):
    """The exchange does not know the key at this host. ``other_regions`` are those it might belong to."""

    other_regions: tuple[str, ...] = ()


class InvalidParameter(Refused):
    """The exchange does not take the request as it is: something is missing, malformed, unknown or out of range.

    `InvalidArgument` is what the client itself finds, before anything is sent.
    """


class InsufficientBalance(Refused):
    """The account has not enough balance, margin or room to borrow."""


class Unavailable(Refused):
    """The exchange is busy or under maintenance. The same request may be sent again later."""

    retry = True


class PagingError(ApiError):
    """The pages do not fit together: going on would lose records or repeat them for ever.

    What was yielded before is whole. ``position`` are the arguments (by Python name) with which a new walk goes on
    behind the last record that was yielded, as far as that is possible.
    """

    verdict = "stopped between two pages"

    position: dict[str, Any]

    def __init__(self, endpoint: str, message: str, *, position: Mapping[str, Any], hint: str = "") -> None:
        super().__init__(endpoint, message, hint=hint)
        self.position = dict(position)


class DriftError(ValueError):
    """A field's value does not fit what the docs say of it. The call worked and the rest of the answer is good.

    ``endpoint`` is the operation, ``field`` the place in the answer, ``value`` what came.
    """

    endpoint: str
    field: str
    value: object

    def __init__(self, endpoint: str, field: str, value: object) -> None:
        super().__init__(endpoint, field, value)
        self.endpoint = endpoint
        self.field = field
        self.value = value

    @property
    def raw(self) -> str:
        """The value as text, shortened; of a secret nothing."""
        text = HIDDEN if is_secret(self.field) else shown(self.value)
        return text if len(text) <= 200 else text[:199] + "…"

    def __str__(self) -> str:
        place = f"{self.endpoint}: {self.field}" if self.endpoint else self.field
        return f"{place}: the exchange sent {self.raw}, which is not what its docs say"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.endpoint!r}, {self.field!r}, {self.raw})"


def _shown(text: str) -> str:
    """What the exchange wrote, on one short line that can be printed anywhere."""
    line = "".join(char if char.isprintable() else " " for char in text[: 2 * _LONGEST_TEXT]).strip()
    return line if len(line) <= _LONGEST_TEXT else line[: _LONGEST_TEXT - 1] + "…"


def _printed(code: str, sub_code: str) -> str:
    return _shown(f"{code}_{sub_code}" if sub_code else code)


def _details(item_errors: ItemErrors) -> tuple[str, ...]:
    return tuple(
        f"item {index}: {' '.join(filter(None, (error.verdict, _printed(error.code, error.sub_code), error.message)))}"
        for index, error in item_errors.items()
    )


def _listed(item_errors: ItemErrors, details: tuple[str, ...]) -> str:
    if len(item_errors) == 1:
        return ""  # what a single item says is the message already
    more = len(details) - _SHOWN_DETAILS
    shown = [_shown(line) for line in details[:_SHOWN_DETAILS]]
    return _lines([*shown, f"and {more} more"] if more > 0 else shown)


def _lines(items: Iterable[str]) -> str:
    return "".join(f"\n  - {item}" for item in items)


def _request_id(response: HttpResponse) -> str:
    return next((found.strip() for name in _REQUEST_IDS if (found := response.header(name))), "")


def _rebuild(cls: type[ApiError], args: tuple[Any, ...], state: dict[str, Any]) -> ApiError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
