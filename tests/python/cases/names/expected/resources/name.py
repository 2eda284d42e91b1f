"""Moon `name`: 5 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .._runtime.core.answers import EmptyAnswer, ListAnswer, empty, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import DecimalArg, Param
from ..models.name import (
    ImportParams,
    List,
    ListRecordParams,
    Name_,
    Params,
    ParamsListParams,
    Record_,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_IMPORT = Endpoint(
    "name.import",
    "POST",
    "/api/v1/name/import",
    auth="private",
    style="json_array",
    answer=empty(),
    params=(
        Param("str", "str"),
        Param("int", "int", "json_integer"),
        Param("bool", "bool", "boolean"),
        Param("dict", "dict", "mapping"),
        Param("object", "object", "anything[]"),
        Param("datetime", "datetime", "json_timestamp_ms"),
        Param("from_", "from", required=True),
        Param("type", "type"),
        Param("list", "list", "text[]"),
        Param("raw", "raw"),
        Param("self", "self"),
        Param("text", "text"),
        Param("items", "items"),
        Param("extra", "extra"),
        Param("options", "options"),
        Param("inst_id", "instId"),
        Param("inst_id_", "inst_id"),
        Param("inst_id_2", "InstID"),
        Param("n1inch", "1inch"),
        Param("class_", "class"),
        Param("none", "None"),
        Param("a_b", "a.b"),
        Param("a_b_", "a-b"),
        Param("field", "$"),
        Param("init", "__init__"),
        Param("wire", "_wire"),
        Param("mro", "mro"),
        Param("property", "property", "decimal"),
        Param("after", "after", "json_timestamp_ms"),
        Param("decimal", "decimal", "decimal"),
        Param(
            "record",
            "record",
            "object",
            fields=(Param("records", "records", "objects", fields=(Param("record", "record"),)),),
        ),
        Param("check", "check", "boolean"),
    ),
)
_LIST = Endpoint(
    "name.list",
    "POST",
    "/api/v1/name/list",
    auth="private",
    style="json_object",
    answer=objects(List),
    permission="read",
    params=(
        Param("str", "str"),
        Param("int", "int", "json_integer"),
        Param("bool", "bool", "boolean"),
        Param("dict", "dict", "mapping"),
        Param("object", "object", "anything[]"),
        Param("datetime", "datetime", "json_timestamp_ms"),
        Param("from_", "from", required=True),
        Param("type", "type"),
        Param("list", "list", "text[]"),
        Param("raw", "raw"),
        Param("self_", "self"),
        Param("text", "text"),
        Param("items_", "items"),
        Param("extra_", "extra"),
        Param("options_", "options"),
        Param("inst_id", "instId"),
        Param("inst_id_", "inst_id"),
        Param("inst_id_2", "InstID"),
        Param("n1inch", "1inch"),
        Param("class_", "class"),
        Param("none", "None"),
        Param("a_b", "a.b"),
        Param("a_b_", "a-b"),
        Param("field", "$"),
        Param("init", "__init__"),
        Param("wire", "_wire"),
        Param("mro", "mro"),
        Param("property", "property", "decimal"),
        Param("after", "after", "json_timestamp_ms"),
        Param("decimal", "decimal", "decimal"),
        Param(
            "record",
            "record",
            "object",
            fields=(Param("records", "records", "objects", fields=(Param("record", "record"),)),),
        ),
        Param("check", "check", "boolean"),
    ),
)
_NAME = Endpoint(
    "name.name",
    "GET",
    "/api/v1/name/name",
    auth="private",
    style="none",
    answer=objects(Name_),
)
_PARAMS = Endpoint(
    "name.params",
    "POST",
    "/api/v1/name/params",
    auth="private",
    style="json_object",
    answer=objects(Params),
    params=(Param("list", "list", "object", required=True, fields=(Param("a", "a"),)),),
)
_RECORD = Endpoint(
    "name.record",
    "GET",
    "/api/v1/name/record",
    auth="private",
    style="none",
    answer=objects(Record_),
)


class Name:
    """Moon `name`: 5 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def import_(
        self,
        items: Sequence[ImportParams],
        *,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Import.

        Args:
            items: what to send, in order, each a `ImportParams`.
                Each: needs `from_`.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/name/import`
        Permission: not stated.

        Docs: https://moon.example/docs/#name-import
        """
        return self._client.call(_IMPORT, {"items": items}, None, options)

    def list_(
        self,
        *,
        from_: str,
        str: str | None = None,
        int: int | None = None,
        bool: bool | None = None,
        dict: Mapping[str, Any] | None = None,
        object: Sequence[Any] | None = None,
        datetime: datetime | int | None = None,
        type: str | None = None,
        list: Sequence[str] | None = None,
        raw: str | None = None,
        self_: str | None = None,
        text: str | None = None,
        items_: str | None = None,
        extra_: str | None = None,
        options_: str | None = None,
        inst_id: str | None = None,
        inst_id_: str | None = None,
        inst_id_2: str | None = None,
        n1inch: str | None = None,
        class_: str | None = None,
        none: str | None = None,
        a_b: str | None = None,
        a_b_: str | None = None,
        field: str | None = None,
        init: str | None = None,
        wire: str | None = None,
        mro: str | None = None,
        property: DecimalArg | None = None,
        after: datetime | int | None = None,
        decimal: DecimalArg | None = None,
        record: ListRecordParams | None = None,
        check: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[List]:
        """List.

        Args:
            from_ (required): `from`.
            str: `str`.
            int (integer): `int`.
            bool (boolean): `bool`.
            dict: `dict`.
            object (list): `object`.
            datetime (Unix time in milliseconds): `datetime`.
            type: `type`.
            list (list): `list`.
            raw: `raw`.
            self_: `self`.
            text: `text`.
            items_: `items`.
            extra_: `extra`.
            options_: `options`.
            inst_id: `instId`.
            inst_id_: `inst_id`.
            inst_id_2: `InstID`.
            n1inch: `1inch`.
            class_: `class`.
            none: `None`.
            a_b: `a.b`.
            a_b_: `a-b`.
            field: `$`.
            init: `__init__`.
            wire: `_wire`.
            mro: `mro`.
            property (decimal): `property`.
            after (Unix time in milliseconds): `after`.
            decimal (decimal): `decimal`.
            record: `record`.
            check (boolean): `check`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `List`. Text: str, from_, type, raw_, self, text_, items, extra, options,
            inst_id, inst_id_, inst_id_2, n1inch, class_, none, a_b, a_b_, field, init, wire, mro.
            Integer: int, datetime, after. Boolean: bool, check_. Mapping: dict. Lists: object.
            Lists of text: list. Decimal: property, decimal_. Record: record_.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/name/list`
        Permission: read.

        Docs: https://moon.example/docs/#name-list
        """
        return self._client.call(
            _LIST,
            {
                "str": str,
                "int": int,
                "bool": bool,
                "dict": dict,
                "object": object,
                "datetime": datetime,
                "from": from_,
                "type": type,
                "list": list,
                "raw": raw,
                "self": self_,
                "text": text,
                "items": items_,
                "extra": extra_,
                "options": options_,
                "instId": inst_id,
                "inst_id": inst_id_,
                "InstID": inst_id_2,
                "1inch": n1inch,
                "class": class_,
                "None": none,
                "a.b": a_b,
                "a-b": a_b_,
                "$": field,
                "__init__": init,
                "_wire": wire,
                "mro": mro,
                "property": property,
                "after": after,
                "decimal": decimal,
                "record": record,
                "check": check,
            },
            extra,
            options,
        )

    def name(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Name_]:
        """Name.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Name_`. Text: id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/name/name`
        Permission: not stated.

        Docs: https://moon.example/docs/#name-name
        """
        return self._client.call(_NAME, {}, extra, options)

    def params(
        self,
        *,
        list: ParamsListParams,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Params]:
        """Params.

        Args:
            list (required): `list`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Params`. Record: list.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/name/params`
        Permission: not stated.

        Docs: https://moon.example/docs/#name-params
        """
        return self._client.call(_PARAMS, {"list": list}, extra, options)

    def record(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Record_]:
        """Record.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Record_`. Text: id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/name/record`
        Permission: not stated.

        Docs: https://moon.example/docs/#name-record
        """
        return self._client.call(_RECORD, {}, extra, options)


class AsyncName:
    """Moon `name`: 5 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def import_(
        self,
        items: Sequence[ImportParams],
        *,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Import.

        Args:
            items: what to send, in order, each a `ImportParams`.
                Each: needs `from_`.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/name/import`
        Permission: not stated.

        Docs: https://moon.example/docs/#name-import
        """
        return await self._client.call(_IMPORT, {"items": items}, None, options)

    async def list_(
        self,
        *,
        from_: str,
        str: str | None = None,
        int: int | None = None,
        bool: bool | None = None,
        dict: Mapping[str, Any] | None = None,
        object: Sequence[Any] | None = None,
        datetime: datetime | int | None = None,
        type: str | None = None,
        list: Sequence[str] | None = None,
        raw: str | None = None,
        self_: str | None = None,
        text: str | None = None,
        items_: str | None = None,
        extra_: str | None = None,
        options_: str | None = None,
        inst_id: str | None = None,
        inst_id_: str | None = None,
        inst_id_2: str | None = None,
        n1inch: str | None = None,
        class_: str | None = None,
        none: str | None = None,
        a_b: str | None = None,
        a_b_: str | None = None,
        field: str | None = None,
        init: str | None = None,
        wire: str | None = None,
        mro: str | None = None,
        property: DecimalArg | None = None,
        after: datetime | int | None = None,
        decimal: DecimalArg | None = None,
        record: ListRecordParams | None = None,
        check: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[List]:
        """List.

        Args:
            from_ (required): `from`.
            str: `str`.
            int (integer): `int`.
            bool (boolean): `bool`.
            dict: `dict`.
            object (list): `object`.
            datetime (Unix time in milliseconds): `datetime`.
            type: `type`.
            list (list): `list`.
            raw: `raw`.
            self_: `self`.
            text: `text`.
            items_: `items`.
            extra_: `extra`.
            options_: `options`.
            inst_id: `instId`.
            inst_id_: `inst_id`.
            inst_id_2: `InstID`.
            n1inch: `1inch`.
            class_: `class`.
            none: `None`.
            a_b: `a.b`.
            a_b_: `a-b`.
            field: `$`.
            init: `__init__`.
            wire: `_wire`.
            mro: `mro`.
            property (decimal): `property`.
            after (Unix time in milliseconds): `after`.
            decimal (decimal): `decimal`.
            record: `record`.
            check (boolean): `check`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `List`. Text: str, from_, type, raw_, self, text_, items, extra, options,
            inst_id, inst_id_, inst_id_2, n1inch, class_, none, a_b, a_b_, field, init, wire, mro.
            Integer: int, datetime, after. Boolean: bool, check_. Mapping: dict. Lists: object.
            Lists of text: list. Decimal: property, decimal_. Record: record_.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/name/list`
        Permission: read.

        Docs: https://moon.example/docs/#name-list
        """
        return await self._client.call(
            _LIST,
            {
                "str": str,
                "int": int,
                "bool": bool,
                "dict": dict,
                "object": object,
                "datetime": datetime,
                "from": from_,
                "type": type,
                "list": list,
                "raw": raw,
                "self": self_,
                "text": text,
                "items": items_,
                "extra": extra_,
                "options": options_,
                "instId": inst_id,
                "inst_id": inst_id_,
                "InstID": inst_id_2,
                "1inch": n1inch,
                "class": class_,
                "None": none,
                "a.b": a_b,
                "a-b": a_b_,
                "$": field,
                "__init__": init,
                "_wire": wire,
                "mro": mro,
                "property": property,
                "after": after,
                "decimal": decimal,
                "record": record,
                "check": check,
            },
            extra,
            options,
        )

    async def name(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Name_]:
        """Name.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Name_`. Text: id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/name/name`
        Permission: not stated.

        Docs: https://moon.example/docs/#name-name
        """
        return await self._client.call(_NAME, {}, extra, options)

    async def params(
        self,
        *,
        list: ParamsListParams,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Params]:
        """Params.

        Args:
            list (required): `list`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Params`. Record: list.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/name/params`
        Permission: not stated.

        Docs: https://moon.example/docs/#name-params
        """
        return await self._client.call(_PARAMS, {"list": list}, extra, options)

    async def record(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Record_]:
        """Record.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Record_`. Text: id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/name/record`
        Permission: not stated.

        Docs: https://moon.example/docs/#name-record
        """
        return await self._client.call(_RECORD, {}, extra, options)
