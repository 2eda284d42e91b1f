"""Everything that is wrong with a record: its shape against the model, its sense against the contract.

msgspec stops at the first problem and gives lists no positions; it says yes to the good files, and what it refuses
comes here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from itertools import chain
from typing import Any

import msgspec
from msgspec import inspect

from generator.spec.model import Api, Endpoint, ErrorClasses, ErrorCode, Field, Names, Pagination, Request
from generator.spec.naming import NAME
from generator.spec.yamlio import Path

_WINDOW = re.compile(r"[1-9][0-9]*(?:s|m|h|d|month)\Z")
_NAME_HINT = "a lower-case letter, then up to 63 lower-case letters, digits and underscores"
_WIRE_NAME = re.compile(r"[!-~](?:[ -~]*[!-~])?\Z")


class Problem(msgspec.Struct, frozen=True):
    """Something wrong at a place of a file."""

    code: str
    path: Path
    what: str
    hint: str = ""


def closest(word: str, known: Iterable[str]) -> str:
    """A hint for a mistyped word: the nearest known one, else all of them."""
    words = sorted(known)
    near = get_close_matches(word, words, n=1, cutoff=0.6)
    return f"did you mean {near[0]}?" if near else f"known are: {', '.join(words)}" if words else ""


# --- shape ------------------------------------------------------------------------------------------------------------


def shape(data: Any, record: Any) -> list[Problem]:
    """Where the data is not what the model says: unknown, missing and mistyped keys, all of them.

    Stricter than msgspec in one thing: ``null`` is only for what is ``Any`` (bodies of examples); elsewhere absent is
    absent.
    """
    return list(_shape(data, inspect.type_info(record), ()))


def _shape(data: Any, wanted: inspect.Type, path: Path) -> Iterator[Problem]:
    if isinstance(wanted, inspect.AnyType):
        return
    options = wanted.types if isinstance(wanted, inspect.UnionType) else (wanted,)
    if data is None:
        yield Problem("null", path, "null", "leave the key out: absent means that the docs do not say")
        return
    for option in options:
        inside = _inside(data, option, path)
        if inside is not None:
            yield from inside
            return
    if not any(_fits(data, option) for option in options):
        words = [str(word) for option in options if isinstance(option, inspect.LiteralType) for word in option.values]
        if words and isinstance(data, str):
            yield Problem("unknown-word", path, f"`{data}`, which is no known word here", closest(data, words))
        else:
            expected = " or ".join(dict.fromkeys(_describe(option) for option in options if _describe(option)))
            yield Problem("wrong-type", path, f"{_kind(data)} where {expected} is due", _quoting(data, options))


def _inside(data: Any, option: inspect.Type, path: Path) -> Iterator[Problem] | None:
    """The problems inside a collection; None if the data is none, or not the one that the type asks for."""
    if isinstance(option, inspect.StructType) and isinstance(data, Mapping):
        return _record(data, option, path)
    if isinstance(option, inspect.DictType) and isinstance(data, Mapping):
        return chain.from_iterable(_shape(item, option.value_type, (*path, key)) for key, item in data.items())
    if isinstance(option, inspect.VarTupleType) and isinstance(data, (list, tuple)):
        return chain.from_iterable(_shape(item, option.item_type, (*path, index)) for index, item in enumerate(data))
    return None


def _record(data: Mapping[str, Any], wanted: inspect.StructType, path: Path) -> Iterator[Problem]:
    fields = {field.encode_name: field for field in wanted.fields}
    for key, item in data.items():
        if key in fields:
            yield from _shape(item, fields[key].type, (*path, key))
        else:
            yield Problem("unknown-key", (*path, key), f"the unknown key `{key}`", closest(key, fields))
    for key, field in fields.items():
        if field.required and key not in data:
            yield Problem("missing-key", path, f"the key `{key}` is missing", f"add `{key}:`")


def _fits(data: Any, option: inspect.Type) -> bool:
    if isinstance(option, inspect.LiteralType):
        return any(type(data) is type(word) and data == word for word in option.values)
    return (
        (isinstance(option, inspect.StrType) and isinstance(data, str))
        or (isinstance(option, inspect.BoolType) and isinstance(data, bool))
        or (isinstance(option, inspect.IntType) and type(data) is int)
    )


def _quoting(data: Any, options: Iterable[inspect.Type]) -> str:
    wants_text = any(isinstance(option, inspect.StrType) for option in options)
    return f'write "{str(data).lower()}"' if wants_text and isinstance(data, (bool, int)) else ""


_NAMES: tuple[tuple[type, str], ...] = (
    (inspect.StrType, "text"),
    (inspect.BoolType, "true or false"),
    (inspect.IntType, "an integer"),
    (inspect.StructType, "a mapping"),
    (inspect.DictType, "a mapping"),
    (inspect.VarTupleType, "a list"),
)


def _describe(option: inspect.Type) -> str:
    if isinstance(option, inspect.LiteralType):
        return " or ".join(f"`{word}`" for word in option.values)
    return next((name for kind, name in _NAMES if isinstance(option, kind)), "")


def _kind(data: Any) -> str:
    if isinstance(data, bool):
        return "true" if data else "false"
    if isinstance(data, str):
        return "text"
    if isinstance(data, int):
        return "an integer"
    return "a mapping" if isinstance(data, Mapping) else "a list"


# --- sense ------------------------------------------------------------------------------------------------------------


def sense(endpoint: Endpoint) -> list[Problem]:
    """What no valid endpoint can mean."""
    return list(_endpoint(endpoint))


def _endpoint(endpoint: Endpoint) -> Iterator[Problem]:
    for key in ("resource", "operation"):
        name = getattr(endpoint, key)
        if not NAME.fullmatch(name):
            yield Problem("bad-name", (key,), f"`{name}` cannot be the name of a file and a method", _NAME_HINT)
    if not re.match(r"/[!-~]*\Z", endpoint.path):
        what = "the path does not start with / or is not ASCII"
        yield Problem("bad-path", ("path",), what, "write it as on the wire")
    for index, limit in enumerate(endpoint.rate_limits):
        if not _WINDOW.match(limit.window):
            hint = "a number and a unit: 2s, 1m, 12h, 1d, 1month"
            yield Problem("bad-window", ("rate_limits", index, "window"), f"`{limit.window}` is no window", hint)
    yield from _request(endpoint.request)
    for key, fields in (("envelope", endpoint.response.envelope), ("fields", endpoint.response.fields)):
        yield from _fields(fields, ("response", key), in_request=False)
    if endpoint.pagination is not None:
        yield from _pagination(endpoint, endpoint.pagination)


def _pagination(endpoint: Endpoint, pagination: Pagination) -> Iterator[Problem]:
    at: Path = ("pagination",)
    ways = [key for key in ("cursor", "times", "page") if getattr(pagination, key)]
    if len(ways) != 1:
        what = f"{' and '.join(ways)} together" if ways else "neither cursor nor times nor page"
        yield Problem("bad-pagination", at, what, "pages go by a cursor, by one of several times, or by numbers")
    if (pagination.by is None) is not (not pagination.cursors):
        yield Problem("bad-pagination", at, "one of `by` and `cursors` without the other", "give both or none")
    request = endpoint.request
    asked = {field.name for fields in (request.fields, *(one.fields for one in request.variants)) for field in fields}
    own = {field.name for field in endpoint.response.fields}
    around = own.union(field.name for field in endpoint.response.envelope)
    named: list[tuple[Path, str | None, set[str], str]] = [
        ((key,), getattr(pagination, key), asked, "request")
        for key in ("by", "older", "newer", "begin", "end", "page", "version")
    ]
    named.append((("pages",), pagination.pages, around, "answer"))
    named += [(("times", index), name, own, "data") for index, name in enumerate(pagination.times)]
    named += [(("cursors", key), name, own, "data") for key, name in pagination.cursors.items()]
    named.append((("version",), pagination.version, own, "data"))
    for path, name, known, place in named:
        if name is not None and name not in known:
            yield Problem("unknown-field", (*at, *path), f"no field `{name}` in the {place}", closest(name, known))


def _request(request: Request) -> Iterator[Problem]:
    yield from _fields(request.fields, ("request", "fields"), in_request=True)
    if request.style == "none" and (request.fields or request.variants):
        hint = "give the style of the request"
        yield Problem("fields-misplaced", ("request", "style"), "style none with fields", hint)
    common = {field.name for field in request.fields}
    known = common.union(field.name for variant in request.variants for field in variant.fields)
    for index, variant in enumerate(request.variants):
        yield from _fields(variant.fields, ("request", "variants", index, "fields"), in_request=True)
        for name in variant.when or {}:
            if name not in common:
                path = ("request", "variants", index, "when", name)
                yield Problem("unknown-field", path, f"no common field `{name}`", closest(name, common))
    for index, constraint in enumerate(request.constraints):
        rules = [(key, names) for key, names in msgspec.structs.asdict(constraint).items() if names]
        if len(rules) != 1:
            yield Problem(
                "bad-constraint",
                ("request", "constraints", index),
                f"{len(rules)} rules in one entry",
                "one rule per entry",
            )
        for key, names in rules:
            for position, name in enumerate(names):
                if name not in known:
                    at = ("request", "constraints", index, key, position)
                    yield Problem("unknown-field", at, f"no field `{name}` in the request", closest(name, known))


def _fields(fields: tuple[Field, ...], path: Path, *, in_request: bool) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for index, field in enumerate(fields):
        place = (*path, index)
        first = seen.setdefault(field.name, index)
        if first != index:
            what = f"a second field `{field.name}`; the first is number {first + 1} of its list"
            yield Problem("field-twice", (*place, "name"), what, "keep one")
        yield from _field(field, place, in_request=in_request)


def _field(field: Field, place: Path, *, in_request: bool, named: bool = True) -> Iterator[Problem]:
    if named and not _WIRE_NAME.match(field.name):
        what = "the name is empty, starts or ends with a blank, or is not ASCII"
        yield Problem("bad-field-name", (*place, "name"), what, "write the name as on the wire")
    if not in_request and field.required is not None:
        what = "`required` in an answer"
        yield Problem("required-misplaced", (*place, "required"), what, "leave it out: answers promise nothing")
    if field.items is not None and field.type != "array":
        what = f"`items` with type {field.type}"
        yield Problem("items-misplaced", (*place, "items"), what, "write type: array, or leave items out")
    if field.fields and not _may_have_fields(field):
        hint = "fields go with type object, array (items object or array), or string of kind json"
        yield Problem("fields-misplaced", (*place, "fields"), f"`fields` under {_named_type(field)}", hint)
    if field.map is not None and field.type not in ("object", "array"):
        what = f"`map` with type {field.type}"
        yield Problem("map-misplaced", (*place, "map"), what, "free keys go with type object")
    yield from _constants(field, place)
    yield from _fields(field.fields, (*place, "fields"), in_request=in_request)
    if field.map is not None and field.map.value is not None:
        yield from _field(field.map.value, (*place, "map", "value"), in_request=in_request, named=False)


def _may_have_fields(field: Field) -> bool:
    if field.type == "array":
        return field.items in (None, "object", "array")
    return field.type == "object" or (field.type == "string" and field.kind == "json")


def _named_type(field: Field) -> str:
    if field.type == "array":
        return f"an array of {field.items}"
    return f"type {field.type}" if field.kind is None else f"type {field.type} of kind {field.kind}"


def _constants(field: Field, place: Path) -> Iterator[Problem]:
    if (field.items or field.type) in ("boolean", "integer", "any"):
        return
    constants: list[tuple[Path, Any]] = [((key,), getattr(field, key)) for key in ("default", "min", "max")]
    constants += [(("examples", index), example) for index, example in enumerate(field.examples)]
    constants += [(("values", index, "value"), value.value) for index, value in enumerate(field.values)]
    for path, constant in constants:
        if isinstance(constant, (bool, int)):
            what = f"{str(constant).lower()} for a field of type {field.type}"
            hint = f'write "{str(constant).lower()}", as on the wire'
            yield Problem("constant-no-text", (*place, *path), what, hint)


def errors(records: Iterable[ErrorCode]) -> list[Problem]:
    """What no valid ``errors.yaml`` can mean."""
    found = []
    for index, record in enumerate(records):
        for key, code in (("code", record.code), ("sub_code", record.sub_code)):
            if code is not None and not re.match(r"[!-~]+\Z", code):
                what = f"`{code}` is no error code: it is empty, has a blank or is not ASCII"
                found.append(Problem("bad-error-code", (index, key), what, "write it as on the wire"))
        if record.http_status is not None and not 100 <= record.http_status <= 599:
            what = f"{record.http_status} is no HTTP status"
            found.append(Problem("bad-http-status", (index, "http_status"), what, "a number from 100 to 599"))
    return found


def error_classes(record: ErrorClasses) -> list[Problem]:
    """What no valid ``error_classes.yaml`` can mean: entries that are no codes, and codes in two places."""
    found = []
    first: dict[str, str] = {}
    for name, index, codes in record.entries():
        if not codes:
            what = "a range that is none, or too long"
            found.append(Problem("bad-range", (name, index), what, "the lower code first, both with as many digits"))
        for code in codes:
            if not re.match(r"[!-~]+\Z", code):
                what = f"`{code}` is no error code: it is empty, has a blank or is not ASCII"
                found.append(Problem("bad-error-code", (name, index), what, "write it as on the wire"))
            elif code in first:
                what = f"`{code}` is under {first[code]} already"
                found.append(Problem("error-code-twice", (name, index), what, "keep one"))
            first.setdefault(code, name)
    return found


def undocumented(record: ErrorClasses, errors: Iterable[ErrorCode]) -> list[Problem]:
    """The entries of ``error_classes.yaml`` with codes that no answer has, by ``errors.yaml``."""
    known = {row.code for row in errors if row.transport in ("rest", None)}
    found = []
    for name, index, codes in record.entries():
        missing = [code for code in codes if code not in known]
        if missing:
            what = f"the docs have no error code {', '.join(missing)}"
            hint = "mistyped? If the docs dropped it, remove it once nobody meets it any more"
            found.append(Problem("no-such-error-code", (name, index), what, hint))
    return found


_API_WORDS = (
    ("exchange", "[a-z][a-z0-9_]{0,63}", "small letters, digits and underscores: it names folders and modules"),
    ("class_prefix", "[A-Za-z][A-Za-z0-9_]{0,63}", "a letter, then letters and digits: the client is PREFIXClient"),
    ("path_prefix", "(/[A-Za-z0-9._~-]+)*", "such as /api/v5, or empty"),
    ("line_length", "[6-9][0-9]|[1-3][0-9]{2}", "a number from 60 to 399"),
    ("package_version", r"[0-9]+\.[0-9]+\.[0-9]+([-+.a-z0-9]*)", "such as 1.2.3"),
)


def api(record: Api) -> list[Problem]:
    """What no valid ``api.yaml`` can mean."""
    found = [
        Problem("bad-word", (key,), f"`{getattr(record, key)}` is no {key}", hint)
        for key, pattern, hint in _API_WORDS
        if not re.fullmatch(pattern, str(getattr(record, key)))
    ]
    if record.default_region not in record.regions:
        what = f"`{record.default_region}` is no region"
        hint = closest(record.default_region, record.regions)
        found.append(Problem("unknown-region", ("default_region",), what, hint))
    for region, url in record.regions.items():
        if not re.match(r"https://[a-z0-9.-]+(?::[0-9]+)?\Z", url):
            hint = "https://host, nothing behind it: requests are signed and go nowhere else"
            found.append(Problem("bad-host", ("regions", region), f"`{url}` is no https host", hint))
    for index, language in enumerate(record.docstrings):
        if language not in record.prose:
            what = f"`{language}` in docstrings, which is not kept"
            found.append(Problem("unknown-language", ("docstrings", index), what, f"add {language} to prose"))
    for index, post in enumerate(record.safe_posts):
        if not re.match(r"POST /[!-~]+\Z", post):
            found.append(Problem("bad-endpoint", ("safe_posts", index), f"`{post}` is no POST", "write POST /path"))
    return found


def names(record: Names) -> list[Problem]:
    """What no valid ``names.yaml`` can mean: names that cannot be one."""
    found = []
    for prefix, name in record.resources.items():
        if not NAME.fullmatch(name):
            found.append(Problem("bad-name", ("resources", prefix), f"`{name}` can name no resource", _NAME_HINT))
    for key, name in record.operations.items():
        if not all(NAME.fullmatch(part) for part in name.split(".", 1)):
            hint = "operation, or resource.operation"
            found.append(Problem("bad-name", ("operations", key), f"`{name}` can name no operation", hint))
    return found
