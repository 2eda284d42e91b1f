"""Moon `prose`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import Param
from ..models.prose import Read

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_READ = Endpoint(
    "prose.read",
    "GET",
    "/api/v1/prose/read",
    auth="public",
    style="query",
    answer=objects(Read),
    params=(
        Param("quotes", "quotes"),
        Param("backslash", "backslash"),
        Param("escapes", "escapes"),
        Param("jinja", "jinja"),
        Param("bidi", "bidi"),
        Param("control", "control"),
        Param("tabs", "tabs"),
        Param("fences", "fences"),
        Param("sections", "sections"),
        Param("long", "long"),
        Param("blank", "blank"),
    ),
)


class Prose:
    """Moon `prose`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def read(
        self,
        *,
        quotes: str | None = None,
        backslash: str | None = None,
        escapes: str | None = None,
        jinja: str | None = None,
        bidi: str | None = None,
        control: str | None = None,
        tabs: str | None = None,
        fences: str | None = None,
        sections: str | None = None,
        long: str | None = None,
        blank: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Read]:
        """Re\"""ad
        \\.

        Ends the string: \""" and goes on.

        import os
        Quotes at the end: ""

        Args:
            quotes: x\"""
            backslash: ends with \\
            escapes: \\n \\x41 \\N{DIGIT ONE} \\" \\
            jinja: {{ 7 * 7 }} {% raw %} {# c #}
            bidi: \u202egnp.exe\u202c and \u2066x\u2069
            control: a\x00b\x07c\x1b[31m\x7f\x85\u2028d\ufeff
            tabs: one   two
                three
                   four
            fences: ```python
                print(1)
                ```
                | a | b |
                |---|---|
            sections: Args:
                    x: y
                Returns:
                    z
            long: One line that goes on and on and on and on and on and on and on and on and on and on and on and on and on.
            blank: `blank`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Read`. Text: triple, quote, ending, bidi, chinese, emoji.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/prose/read`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#prose-read
        """
        return self._client.call(
            _READ,
            {
                "quotes": quotes,
                "backslash": backslash,
                "escapes": escapes,
                "jinja": jinja,
                "bidi": bidi,
                "control": control,
                "tabs": tabs,
                "fences": fences,
                "sections": sections,
                "long": long,
                "blank": blank,
            },
            extra,
            options,
        )


class AsyncProse:
    """Moon `prose`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def read(
        self,
        *,
        quotes: str | None = None,
        backslash: str | None = None,
        escapes: str | None = None,
        jinja: str | None = None,
        bidi: str | None = None,
        control: str | None = None,
        tabs: str | None = None,
        fences: str | None = None,
        sections: str | None = None,
        long: str | None = None,
        blank: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Read]:
        """Re\"""ad
        \\.

        Ends the string: \""" and goes on.

        import os
        Quotes at the end: ""

        Args:
            quotes: x\"""
            backslash: ends with \\
            escapes: \\n \\x41 \\N{DIGIT ONE} \\" \\
            jinja: {{ 7 * 7 }} {% raw %} {# c #}
            bidi: \u202egnp.exe\u202c and \u2066x\u2069
            control: a\x00b\x07c\x1b[31m\x7f\x85\u2028d\ufeff
            tabs: one   two
                three
                   four
            fences: ```python
                print(1)
                ```
                | a | b |
                |---|---|
            sections: Args:
                    x: y
                Returns:
                    z
            long: One line that goes on and on and on and on and on and on and on and on and on and on and on and on and on.
            blank: `blank`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Read`. Text: triple, quote, ending, bidi, chinese, emoji.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/prose/read`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#prose-read
        """
        return await self._client.call(
            _READ,
            {
                "quotes": quotes,
                "backslash": backslash,
                "escapes": escapes,
                "jinja": jinja,
                "bidi": bidi,
                "control": control,
                "tabs": tabs,
                "fences": fences,
                "sections": sections,
                "long": long,
                "blank": blank,
            },
            extra,
            options,
        )
