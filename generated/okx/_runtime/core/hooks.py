"""What users hang on a client to log, count and trace its calls."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import ApiError

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())


class Attempt:
    """One attempt of a call. Holds no header, no query and no body, for these are secret or may be.

    ``call`` numbers the calls of a client, ``number`` the attempts of a call, both from 1. ``seconds`` is how long the
    attempt took, 0 until it ended. ``context`` is the hooks' own and shared by the attempts of a call, for instance to
    keep a span in.
    """

    __slots__ = ("call", "context", "endpoint", "method", "number", "path", "seconds")

    def __init__(self, call: int, endpoint: str, method: str, path: str) -> None:
        self.call = call
        self.endpoint = endpoint
        self.method = method
        self.path = path
        self.number = 0
        self.seconds = 0.0
        self.context: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"<Attempt {self.number} of call {self.call}: {self.endpoint}>"


class Hook:
    """Derive from it and override what you want to hear of. Called in the thread or task of the call.

    What a hook raises is logged and goes no further: no answer is lost to a broken counter. Don't block in it.
    """

    def sending(self, attempt: Attempt) -> None:
        """The request is about to leave."""

    def answered(self, attempt: Attempt, status: int, size: int) -> None:
        """A success came: its HTTP status and the bytes of its body."""

    def failed(self, attempt: Attempt, error: ApiError) -> None:
        """The attempt failed. A call that was cancelled or interrupted on its way fails with `OutcomeUnknown` here."""

    def waiting(self, attempt: Attempt, seconds: float, error: ApiError) -> None:
        """The call pauses before its next attempt, because of this error."""


class Hooks:
    """The hooks of a client as they listen to one call; never raises."""

    __slots__ = ("_attempt", "_hooks", "_started")

    def __init__(self, hooks: Sequence[Hook], attempt: Attempt) -> None:
        self._hooks = hooks
        self._attempt = attempt
        self._started = 0.0

    def begin(self, number: int) -> None:
        """Another attempt begins."""
        self._attempt.number = number
        self._attempt.seconds = 0.0
        self._started = time.perf_counter()

    def sending(self) -> None:
        """See `Hook`."""
        self._tell(lambda hook: hook.sending(self._attempt))

    def answered(self, status: int, size: int) -> None:
        """See `Hook`."""
        self._attempt.seconds = time.perf_counter() - self._started
        self._tell(lambda hook: hook.answered(self._attempt, status, size))

    def failed(self, error: ApiError) -> None:
        """See `Hook`."""
        self._attempt.seconds = time.perf_counter() - self._started
        self._tell(lambda hook: hook.failed(self._attempt, error))

    def waiting(self, seconds: float, error: ApiError) -> None:
        """See `Hook`."""
        self._tell(lambda hook: hook.waiting(self._attempt, seconds, error))

    def _tell(self, event: Callable[[Hook], None]) -> None:
        for hook in self._hooks:
            try:
                event(hook)
            except Exception:  # noqa: BLE001 - whatever a hook does, the call goes on
                _log.exception("a hook failed")
