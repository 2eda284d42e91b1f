"""Records and nested arguments. Moon `name`: 5 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import (
    Record,
    anything,
    boolean,
    decimal,
    json_integer,
    list_of,
    mapping,
    record,
    records,
    text,
    texts,
)


class ImportRecordRecordsParams(TypedDict):
    """`records` of a request."""

    record: NotRequired[str | None]
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class ImportRecordParams(TypedDict):
    """`record` of a request."""

    records: NotRequired[Sequence[ImportRecordRecordsParams] | None]
    """List."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class ImportParams(TypedDict):
    """One item of `name.import`."""

    str: NotRequired[str | None]
    int: NotRequired[int | None]
    """Integer."""
    bool: NotRequired[bool | None]
    """Boolean."""
    dict: NotRequired[Mapping[str, Any] | None]
    object: NotRequired[Sequence[Any] | None]
    """List."""
    datetime: NotRequired[datetime | int | None]
    """Unix time in milliseconds."""
    from_: str
    """Required. On the wire: `from`."""
    type: NotRequired[str | None]
    list: NotRequired[Sequence[str] | None]
    """List."""
    raw: NotRequired[str | None]
    self: NotRequired[str | None]
    text: NotRequired[str | None]
    items: NotRequired[str | None]
    extra: NotRequired[str | None]
    options: NotRequired[str | None]
    inst_id: NotRequired[str | None]
    """On the wire: `instId`."""
    inst_id_: NotRequired[str | None]
    """On the wire: `inst_id`."""
    inst_id_2: NotRequired[str | None]
    """On the wire: `InstID`."""
    n1inch: NotRequired[str | None]
    """On the wire: `1inch`."""
    class_: NotRequired[str | None]
    """On the wire: `class`."""
    none: NotRequired[str | None]
    """On the wire: `None`."""
    a_b: NotRequired[str | None]
    """On the wire: `a.b`."""
    a_b_: NotRequired[str | None]
    """On the wire: `a-b`."""
    field: NotRequired[str | None]
    """On the wire: `$`."""
    init: NotRequired[str | None]
    """On the wire: `__init__`."""
    wire: NotRequired[str | None]
    """On the wire: `_wire`."""
    mro: NotRequired[str | None]
    property: NotRequired[DecimalArg | None]
    """Decimal."""
    after: NotRequired[datetime | int | None]
    """Unix time in milliseconds."""
    decimal: NotRequired[DecimalArg | None]
    """Decimal."""
    record: NotRequired[ImportRecordParams | None]
    check: NotRequired[bool | None]
    """Boolean."""


class ListRecordRecordsParams(TypedDict):
    """`records` of a request."""

    record: NotRequired[str | None]
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class ListRecordParams(TypedDict):
    """`record` of a request."""

    records: NotRequired[Sequence[ListRecordRecordsParams] | None]
    """List."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class ListRecordRecords(Record, endpoint="name.list"):
    """`records` of an answer."""

    record_ = text("record")


class ListRecord(Record, endpoint="name.list"):
    """`record` of an answer."""

    records_ = records("records", ListRecordRecords)


class List(Record, endpoint="name.list"):
    """An item of the answer of `name.list`.

    Docs: https://moon.example/docs/#name-list
    """

    str = text("str")
    int = json_integer("int")
    bool = boolean("bool")
    dict = mapping("dict")
    object = list_of(anything("object"))
    datetime = json_integer("datetime")
    """Unix time in milliseconds."""
    from_ = text("from")
    type = text("type")
    list = texts("list")
    raw_ = text("raw")
    self = text("self")
    text_ = text("text")
    items = text("items")
    extra = text("extra")
    options = text("options")
    inst_id = text("instId")
    inst_id_ = text("inst_id")
    inst_id_2 = text("InstID")
    n1inch = text("1inch")
    class_ = text("class")
    none = text("None")
    a_b = text("a.b")
    a_b_ = text("a-b")
    field = text("$")
    init = text("__init__")
    wire = text("_wire")
    mro = text("mro")
    property = decimal("property")
    """Decimal."""
    after = json_integer("after")
    """Unix time in milliseconds."""
    decimal_ = decimal("decimal")
    """Decimal."""
    record_ = record("record", ListRecord)
    check_ = boolean("check")


class Name_(Record, endpoint="name.name"):
    """An item of the answer of `name.name`.

    Docs: https://moon.example/docs/#name-name
    """

    id = text("id")


class ParamsListParams(TypedDict):
    """`list` of a request."""

    a: NotRequired[str | None]
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class ParamsList(Record, endpoint="name.params"):
    """`list` of an answer."""

    a = text("a")


class Params(Record, endpoint="name.params"):
    """An item of the answer of `name.params`.

    Docs: https://moon.example/docs/#name-params
    """

    list = record("list", ParamsList)


class Record_(Record, endpoint="name.record"):
    """An item of the answer of `name.record`.

    Docs: https://moon.example/docs/#name-record
    """

    id = text("id")
