"""What the mock knows of an exchange: the JSON files that the build wrote, read into typed records.

Keys and meaning are those of the YAML spec; prose is left out, an absent key has its default.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec

DATA = Path(__file__).parent / "data"
"""Where a built package keeps its data: ``api.json``, and ``endpoints/`` with one file per resource."""

Scalar = str | bool | int

T = TypeVar("T")


class Value(msgspec.Struct, frozen=True):
    """One documented value of an enumeration."""

    value: Scalar


class Map(msgspec.Struct, frozen=True):
    """An object with free keys: what a key is, and the shape of what stands behind each; None: nothing is known."""

    key: str
    value: Field | None = None


class Field(msgspec.Struct, frozen=True):
    """A parameter of a request or a field of an answer."""

    name: str
    type: Literal["string", "boolean", "integer", "number", "object", "array"]
    items: str | None = None
    required: bool | Literal["conditional"] | None = None
    kind: str | None = None
    item_kind: str | None = None
    map: Map | None = None
    values: tuple[Value, ...] = ()
    default: Scalar | None = None
    max_length: int | None = None
    min: Scalar | None = None
    max: Scalar | None = None
    min_items: int | None = None
    max_items: int | None = None
    examples: tuple[Scalar, ...] = ()
    fields: tuple[Field, ...] = ()


class RateLimit(msgspec.Struct, frozen=True):
    """``count`` requests or orders per ``window`` (``2s``, ``12h``, ``1d``, ``1month``), counted per each of ``per``.

    It holds in the cases of ``scope`` and where each field of ``when`` has one of its values; with ``resets`` it begins
    anew at that time instead of sliding.
    """

    count: int
    unit: Literal["requests", "orders"]
    window: str
    per: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    when: dict[str, tuple[str, ...]] | None = None
    resets: str | None = None


class Pagination(msgspec.Struct, frozen=True):
    """How a list is walked through, newest record first: by a cursor, within two bounds of time, or by page numbers.

    ``cursor`` is the field of the records that is compared (one of ``times`` where the docs do not say which time it
    is; ``by`` is a parameter whose value chooses among ``cursors``). ``older`` and ``newer`` are the parameters that
    hold it, ``begin`` and ``end`` those of times; those called ``after`` and ``before`` are told by their meaning.
    ``inclusive`` says whether the record at the cursor is part of the page. ``page`` is the parameter with a page's
    number, ``first`` the first one, ``pages`` the field that tells how many there are. ``max`` is the longest page.
    """

    cursor: str | None = None
    times: tuple[str, ...] = ()
    by: str | None = None
    cursors: dict[str, str] = {}
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


class Variant(msgspec.Struct, frozen=True):
    """Fields that go with one case of a request: the case holds when each field of ``when`` has one of its values."""

    name: str
    when: dict[str, tuple[str, ...]] | None = None
    fields: tuple[Field, ...] = ()


class Constraint(msgspec.Struct, frozen=True):
    """A rule over several fields; exactly one key is set. ``one_of`` asks for at least one of them."""

    one_of: tuple[str, ...] = ()
    at_most_one: tuple[str, ...] = ()
    together: tuple[str, ...] = ()


class RequestShape(msgspec.Struct, frozen=True):
    """What is sent. With ``json_array`` the fields are the items'."""

    style: Literal["query", "json_object", "json_array", "none"]
    min_items: int | None = None
    max_items: int | None = None
    fields: tuple[Field, ...] = ()
    variants: tuple[Variant, ...] = ()
    constraints: tuple[Constraint, ...] = ()


class ResponseShape(msgspec.Struct, frozen=True):
    """What comes back as data; ``envelope`` holds documented fields beside it."""

    style: Literal["objects", "object", "rows", "row", "lists", "strings", "empty", "binary"]
    envelope: tuple[Field, ...] = ()
    fields: tuple[Field, ...] = ()


class Example(msgspec.Struct, frozen=True):
    """A documented message; ``body`` is unset where it could not be parsed."""

    body: Any = msgspec.UNSET


class Examples(msgspec.Struct, frozen=True):
    """The documented answers, in docs order."""

    response: tuple[Example, ...] = ()


class EndpointData(msgspec.Struct, frozen=True):
    """One operation of the exchange."""

    method: str
    path: str
    auth: Literal["private", "public", "optional"]
    request: RequestShape
    response: ResponseShape
    permission: str | None = None
    rate_limits: tuple[RateLimit, ...] = ()
    pagination: Pagination | None = None
    examples: Examples | None = None


class Demo(msgspec.Struct, frozen=True):
    """The header that selects demo trading."""

    header: str
    value: str


class Envelope(msgspec.Struct, frozen=True):
    """Where an answer keeps its code, its message and its data, and which codes are no failure."""

    code: str
    message: str
    data: str
    success: tuple[str, ...]
    partial: tuple[str, ...] = ()


class Api(msgspec.Struct, frozen=True):
    """What holds for the whole exchange; ``exchange`` names the module beside this one that knows its rules."""

    exchange: str
    title: str
    path_prefix: str
    envelope: Envelope
    regions: dict[str, str] = {}
    demo: Demo | None = None


class MockData(msgspec.Struct, frozen=True):
    """All of it; ``endpoints`` maps ``resource.operation`` to what is known of it."""

    api: Api
    endpoints: dict[str, EndpointData]


def load(folder: Path | None = None) -> MockData:
    """Read a data folder, by default the one beside this code.

    The result is shared between callers that name the same folder: it is read-only.

    Raises:
        FileNotFoundError: there is no ``api.json`` in the folder.
        ValueError: a file does not hold what it should; the message names file and place.
    """
    return _load((folder or DATA).resolve())


def exchange_name(folder: Path | None = None, *, default: str = "exchange") -> str:
    """The exchange that a data folder is about, or ``default`` where there is no data (yet)."""
    folder = folder or DATA
    return _read(folder / "api.json", Api).exchange if (folder / "api.json").is_file() else default


@functools.lru_cache(maxsize=8)
def _load(folder: Path) -> MockData:
    api_file = folder / "api.json"
    if not api_file.is_file():
        raise FileNotFoundError(f"no mock data: {api_file} does not exist; the build writes it")
    api = _read(api_file, Api)
    endpoints: dict[str, EndpointData] = {}
    for file in sorted((folder / "endpoints").glob("*.json")):
        for operation, endpoint in _read(file, dict[str, EndpointData]).items():
            endpoints[f"{file.stem}.{operation}"] = endpoint
    return MockData(api, endpoints)


def _read(file: Path, into: type[T]) -> T:
    try:
        return msgspec.json.decode(file.read_bytes(), type=into)
    except ValueError as error:
        raise ValueError(f"{file}: {error}") from error
