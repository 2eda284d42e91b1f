"""Everything a call can raise, in one tree.

The three branches answer the question that matters when money moves: did the exchange act on the request?
`NotSent`: no. `Refused`: no, and it said so. `OutcomeUnknown`: perhaps; look it up before sending again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .http import HttpResponse

_SHOWN_DETAILS = 5


class ApiError(Exception):
    """Base of everything the package raises for a call.

    ``endpoint`` is the operation's name, such as ``trade.place_order``; ``message`` says what happened; ``hint``, where
    not empty, what to do about it.
    """

    verdict: ClassVar[str] = "failed"

    endpoint: str
    message: str
    hint: str

    def __init__(self, endpoint: str, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        text = f"{self.verdict}: {self.message}" if self.message else self.verdict
        if self.endpoint:
            text = f"{self.endpoint}: {text}"
        return f"{text} ({self.hint})" if self.hint else text

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


class OutcomeUnknown(ApiError):  # noqa: N818 - named for its verdict
    """The exchange may have acted on the request: no answer came, or none that says so.

    Of a request that changes something, ask the exchange what became of it before sending it again.
    ``response`` is the raw answer where a whole one came, ``code`` the exchange's code where it gave one.
    """

    verdict = "outcome unknown"

    response: HttpResponse | None
    code: str

    def __init__(
        self, endpoint: str, message: str, *, code: str = "", response: HttpResponse | None = None, hint: str = ""
    ) -> None:
        super().__init__(endpoint, message, hint=hint)
        self.code = code
        self.response = response


class Refused(ApiError):  # noqa: N818 - named for its verdict
    """The exchange answered that it did not act.

    ``code`` and ``message`` are the exchange's (of an answer without a code, the HTTP status); ``status`` is the HTTP
    status; ``items`` the decoded data of the answer, item by item where the request had several; ``details`` one line
    for each item that says why; ``response`` the raw answer.
    """

    verdict = "refused"

    code: str
    status: int
    items: list[Any]
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
    ) -> None:
        super().__init__(endpoint, message, hint=hint)
        self.code = code
        self.status = response.status
        self.items = list(items)
        self.details = tuple(details)
        self.response = response

    def __str__(self) -> str:
        text = f"refused with code {self.code} (HTTP {self.status})"
        if self.endpoint:
            text = f"{self.endpoint}: {text}"
        if self.message:
            text = f"{text}: {self.message}"
        if self.hint:
            text = f"{text} ({self.hint})"
        more = len(self.details) - _SHOWN_DETAILS
        shown = [*self.details[:_SHOWN_DETAILS], f"and {more} more"] if more > 0 else self.details
        return text + _lines(shown)


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
        """The value as text, shortened."""
        text = repr(self.value)
        return text if len(text) <= 200 else text[:199] + "…"

    def __str__(self) -> str:
        place = f"{self.endpoint}: {self.field}" if self.endpoint else self.field
        return f"{place}: the exchange sent {self.raw}, which is not what its docs say"


def _lines(items: Iterable[str]) -> str:
    return "".join(f"\n  - {item}" for item in items)


def _rebuild(cls: type[ApiError], args: tuple[Any, ...], state: dict[str, Any]) -> ApiError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
