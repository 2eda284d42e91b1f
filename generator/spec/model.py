"""The spec: what an exchange offers, as its docs and its reviewers say. One record per YAML mapping.

The order of the fields here is the order of the keys in the files. Absent means "the docs do not say".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

import msgspec

Text = dict[str, str]
"""Prose by language: ``{"en": ..., "zh": ...}``."""

FieldType = Literal["string", "boolean", "integer", "number", "object", "array"]
ItemType = Literal["string", "boolean", "integer", "number", "object", "array", "any"]
Kind = Literal[
    "decimal",
    "integer",
    "timestamp_ms",
    "timestamp_us",
    "timestamp_s",
    "date",
    "csv",
    "json",
    "currency",
    "instrument_id",
    "instrument_family",
]
Required = Literal[True, False, "conditional"]
Auth = Literal["private", "public", "optional"]
Permission = Literal["read", "trade", "withdraw"]
Method = Literal["GET", "POST", "PUT", "DELETE", "PATCH"]
RequestStyle = Literal["query", "json_object", "json_array", "none"]
ResponseStyle = Literal["objects", "object", "rows", "row", "lists", "strings", "empty", "binary"]
LimitUnit = Literal["requests", "orders"]
Transport = Literal["rest", "websocket", "websocket_close"]
"""What a code comes with: an answer, a message of a WebSocket, or the frame that closes one."""
Scalar = str | bool | int
"""A constant of the docs: a string as on the wire, but for boolean and integer fields."""

_RANGE = re.compile("(?P<first>[0-9]{1,18})-(?P<last>[0-9]{1,18})")
_LONGEST_RANGE = 1000


class _Base(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """Strict, immutable, and silent about what the docs do not say."""


class Value(_Base, frozen=True, kw_only=True):
    """One documented value of an enumeration; the enumeration stays open."""

    value: Scalar
    group: Text | None = None
    doc: Text | None = None
    deprecated: bool = False


class Map(_Base, frozen=True, kw_only=True):
    """An object with free keys: what a key is, and the shape of each value."""

    key: str
    value: Field | None = None


class Field(_Base, frozen=True, kw_only=True):
    """A parameter of a request or a field of an answer."""

    name: str
    type: FieldType
    items: ItemType | None = None
    required: bool | Literal["conditional"] | None = None
    kind: Kind | None = None
    item_kind: Kind | None = None
    map: Map | None = None
    values: tuple[Value, ...] = ()
    default: Scalar | None = None
    max_length: int | None = None
    min: Scalar | None = None
    max: Scalar | None = None
    min_items: int | None = None
    max_items: int | None = None
    examples: tuple[Scalar, ...] = ()
    deprecated: bool = False
    last_seen: dict[str, str] | None = None
    doc: Text | None = None
    fields: tuple[Field, ...] = ()


class RateLimit(_Base, frozen=True, kw_only=True):
    """``count`` requests or orders per ``window`` (``1s 2s 10s 12h 1d 1month``), counted per each of ``per``."""

    count: int
    unit: LimitUnit
    window: str
    per: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    when: dict[str, tuple[str, ...]] | None = None
    resets: str | None = None


class Variant(_Base, frozen=True, kw_only=True):
    """Fields that go with one case of a request, beside the common ones."""

    name: str
    when: dict[str, tuple[str, ...]] | None = None
    doc: Text | None = None
    fields: tuple[Field, ...] = ()


class Constraint(_Base, frozen=True, kw_only=True):
    """A rule over several fields; exactly one key is set. ``one_of`` asks for at least one of them.

    "Exactly one" is two rules: ``one_of`` and ``at_most_one`` of the same fields.
    """

    one_of: tuple[str, ...] = ()
    at_most_one: tuple[str, ...] = ()
    together: tuple[str, ...] = ()


class Request(_Base, frozen=True, kw_only=True):
    """What is sent. With ``json_array`` the fields are the items'."""

    style: RequestStyle
    min_items: int | None = None
    max_items: int | None = None
    fields: tuple[Field, ...] = ()
    variants: tuple[Variant, ...] = ()
    constraints: tuple[Constraint, ...] = ()


class Response(_Base, frozen=True, kw_only=True):
    """What comes back as data; ``envelope`` holds documented fields beside it (never code and message)."""

    style: ResponseStyle
    envelope: tuple[Field, ...] = ()
    fields: tuple[Field, ...] = ()


class RequestExample(_Base, frozen=True, kw_only=True):
    """A documented request: its query parameters, its body, or its text where it stays unparsable."""

    title: Text | None = None
    query: dict[str, str] | None = None
    body: Any = msgspec.UNSET
    text: str | None = None
    repaired: tuple[str, ...] = ()


class ResponseExample(_Base, frozen=True, kw_only=True):
    """A documented answer, envelope included, or its text where it stays unparsable."""

    title: Text | None = None
    body: Any = msgspec.UNSET
    text: str | None = None
    repaired: tuple[str, ...] = ()


class Examples(_Base, frozen=True, kw_only=True):
    """The documented examples, in docs order."""

    request: tuple[RequestExample, ...] = ()
    response: tuple[ResponseExample, ...] = ()


class Pagination(_Base, frozen=True, kw_only=True):
    """How to walk through pages, newest record first: by a cursor, inside of two bounds of time, or by page numbers.

    ``cursor`` is the field of the records by which the parameters go; ``times`` are the records' times where the docs
    do not say which of them is meant. Parameters called ``after`` and ``before`` are told by their meaning, others by
    their names.
    """

    cursor: str | None = None
    times: tuple[str, ...] = ()
    by: str | None = None
    cursors: dict[str, str] = msgspec.field(default_factory=dict)
    after: Literal["older", "begin"] | None = None
    before: Literal["newer", "end"] | None = None
    older: str | None = None
    newer: str | None = None
    begin: str | None = None
    end: str | None = None
    inclusive: bool | None = None
    ties: Literal["whole"] | None = None
    page: str | None = None
    first: int | None = None
    pages: str | None = None
    version: str | None = None
    max: int | None = None


class Endpoint(_Base, frozen=True, kw_only=True):
    """One operation of the exchange: one file under ``endpoints/``."""

    method: Method
    path: str
    resource: str
    operation: str
    title: Text
    page: str
    anchor: str
    doc: Text | None = None
    auth: Auth
    permission: Permission | None = None
    rate_limits: tuple[RateLimit, ...] = ()
    request: Request
    response: Response
    pagination: Pagination | None = None
    examples: Examples | None = None
    deprecated: bool = False
    last_seen: dict[str, str] | None = None
    notes: dict[str, tuple[str, ...]] | None = None

    @property
    def key(self) -> str:
        """``METHOD /path``: what identifies an endpoint across crawls."""
        return f"{self.method} {self.path}"

    @property
    def name(self) -> str:
        """``resource.operation``: what users call it."""
        return f"{self.resource}.{self.operation}"


class ErrorCode(_Base, frozen=True, kw_only=True):
    """One row of ``errors.yaml``: a code, and what the docs say of it. A code may have several rows.

    ``sub_code`` is what the docs print behind the code, as in 51008_1000; answers carry the two apart.

    ``chapter`` are the headings that it stands under by language, outermost first; ``endpoint`` is set where it is
    documented for one endpoint alone. ``last_seen`` has, as ``code``, the day when the docs last had it, if they no
    longer have.
    """

    code: str
    sub_code: str | None = None
    http_status: int | None = None
    transport: Transport | None = None
    chapter: dict[str, tuple[str, ...]]
    endpoint: str | None = None
    page: str
    anchor: str | None = None
    last_seen: dict[str, str] | None = None
    doc: Text | None = None

    @property
    def printed(self) -> str:
        """The code as the docs print it."""
        return f"{self.code}_{self.sub_code}" if self.sub_code else self.code


class ErrorClasses(_Base, frozen=True, kw_only=True, rename="pascal"):
    """``error_classes.yaml``: which exception an error code becomes, the keys being the exceptions' names.

    An entry is a code or a range of them (``50103-50111``).
    """

    outcome_unknown: tuple[str, ...] = ()
    auth_error: tuple[str, ...] = ()
    permission_denied: tuple[str, ...] = ()
    clock_skew: tuple[str, ...] = ()
    rate_limited: tuple[str, ...] = ()
    wrong_region: tuple[str, ...] = ()
    invalid_parameter: tuple[str, ...] = ()
    insufficient_balance: tuple[str, ...] = ()
    unavailable: tuple[str, ...] = ()

    def entries(self) -> Iterator[tuple[str, int, tuple[str, ...]]]:
        """The exception's name, which of its entries from 0, and the codes that the entry stands for."""
        for field in msgspec.structs.fields(self):
            for index, entry in enumerate(getattr(self, field.name)):
                yield field.encode_name, index, codes_of(entry)


def codes_of(entry: str) -> tuple[str, ...]:
    """The codes that an entry of ``error_classes.yaml`` stands for; none for a range that is none."""
    found = _RANGE.fullmatch(entry)
    if found is None:
        return (entry,)
    first, last = found["first"], found["last"]
    if len(first) != len(last) or int(last) - int(first) >= _LONGEST_RANGE:
        return ()
    return tuple(f"{number:0{len(first)}}" for number in range(int(first), int(last) + 1))


class Demo(_Base, frozen=True, kw_only=True):
    """The header that selects demo trading."""

    header: str
    value: str


class Envelope(_Base, frozen=True, kw_only=True):
    """Where an answer keeps its code, its message and its data, and which codes are no failure."""

    code: str
    message: str
    data: str
    success: tuple[str, ...]
    partial: tuple[str, ...] = ()


class AuthConfig(_Base, frozen=True, kw_only=True):
    """How requests are signed: ``scheme`` names what the code in ``runtime/<exchange>`` does."""

    scheme: str


class Docs(_Base, frozen=True, kw_only=True):
    """Where the docs live: ``url`` takes an endpoint's anchor as its fragment."""

    url: str


class Api(_Base, frozen=True, kw_only=True):
    """``api.yaml``: what people decide about an exchange."""

    exchange: str
    title: str
    class_prefix: str
    version: str
    package_version: str
    path_prefix: str
    docs: Docs
    regions: dict[str, str]
    default_region: str
    demo: Demo | None = None
    auth: AuthConfig
    envelope: Envelope
    prose: tuple[str, ...]
    docstrings: tuple[str, ...]
    line_length: int = 100
    safe_posts: tuple[str, ...] = ()


class Names(_Base, frozen=True, kw_only=True):
    """``names.yaml``: path prefix -> resource, and the exceptions among the operations."""

    containers: tuple[str, ...] = ()
    resources: dict[str, str] = msgspec.field(default_factory=dict)
    operations: dict[str, str] = msgspec.field(default_factory=dict)


class Correction(_Base, frozen=True, kw_only=True):
    """A place where the docs are wrong. ``expects`` is what they say (``absent``: nothing), ``value`` is ours.

    A ``value`` of ``absent`` removes what is at the place. A field that is added goes behind the sibling named
    ``after``, else to the end.
    """

    endpoint: str
    at: str
    expects: Any
    value: Any
    after: str | None = None
    why: str


class LockedEndpoint(_Base, frozen=True, kw_only=True):
    """What the lock remembers of an endpoint: its facts' hash and the date of the page they were read from."""

    facts: str
    date: str


class LockedErrors(_Base, frozen=True, kw_only=True):
    """What the lock remembers of ``errors.yaml``: its facts' hash and the date of the docs they were read from."""

    facts: str
    date: str


class Lock(_Base, frozen=True, kw_only=True):
    """``lock.yaml``: which docs the spec was read from. The one file that a quiet crawl changes.

    ``complete`` says that a full crawl was read once: a correction without its endpoint is then an error.
    """

    tool: str
    date: str
    complete: bool = False
    pages: dict[str, str]
    errors: LockedErrors | None = None
    endpoints: dict[str, LockedEndpoint]


class Spec(msgspec.Struct, frozen=True, kw_only=True):
    """A whole spec folder, corrections applied, endpoints sorted by resource and operation."""

    api: Api
    endpoints: tuple[Endpoint, ...]
    errors: tuple[ErrorCode, ...] = ()
    error_classes: ErrorClasses = ErrorClasses()
