"""One endpoint as the mock has it: its checks, its limits, its answers, compiled at the first request."""

from __future__ import annotations

import functools
from collections.abc import Callable

from .answers import Answerer
from .data import EndpointData
from .fresh import Fresh
from .rules import ExchangeRules, Limiter, RichRules
from .state import Memory, Role
from .synthesis import RandomAnswerer
from .validate import Validator

Search = Callable[[str, str], EndpointData | None]
"""Gives an endpoint by method and path."""


class Route:
    """An endpoint; ``memory`` is None where nothing is remembered."""

    def __init__(
        self,
        name: str,
        endpoint: EndpointData,
        rules: ExchangeRules,
        prefix: str,
        memory: Memory | None,
        *,
        fresh: Fresh,
        seed: int | str | None,
        find: Search,
    ) -> None:
        self.name = name
        self.endpoint = endpoint
        self._rules = rules
        self._prefix = prefix
        self._memory = memory
        self._fresh = fresh
        self._seed = seed
        self._find = find

    @functools.cached_property
    def validator(self) -> Validator:
        """All checks of a request's parameters."""
        return Validator(self.endpoint)

    @functools.cached_property
    def answerer(self) -> Answerer:
        """Answers as they are documented, or by chance where there is a seed."""
        if self._seed is not None:
            return RandomAnswerer(self.name, self.endpoint, self._rules, self._fresh, self._seed)
        return Answerer(self.endpoint, self._rules, self._fresh)

    @functools.cached_property
    def limiter(self) -> Limiter | None:
        """What requests are counted for; None: they are not."""
        return self._rules.limiter(self.endpoint, self._find) if isinstance(self._rules, RichRules) else None

    @functools.cached_property
    def role(self) -> Role | None:
        """What requests do to the memory."""
        return None if self._memory is None else self._memory.role(self.endpoint)

    @functools.cached_property
    def time_field(self) -> str | None:
        """The field of the answer that tells the time."""
        if not isinstance(self._rules, RichRules):
            return None
        return self._rules.server_time.get(f"{self.endpoint.method} {self.endpoint.path.removeprefix(self._prefix)}")

    @functools.cached_property
    def is_plain(self) -> bool:
        """Whether the documented answer is all there is to do: nothing is written, looked up or timed."""
        if self.role is not None or self.time_field is not None:
            return False
        return not (isinstance(self._rules, RichRules) and self._rules.expires(self.endpoint))
