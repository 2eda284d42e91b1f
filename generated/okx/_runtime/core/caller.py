"""What mixins of a client ask of it. For type checkers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .endpoint import Endpoint, Options


class Caller(Protocol):
    """A client of either sort."""

    def call(
        self,
        endpoint: Endpoint[Any],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None,
        options: Options | None,
    ) -> Any:
        """Send a request; the answer, or what to await for it."""
        ...
