"""What of an endpoint is fact: what a client is made of, and a change of which is a change of the API.

The rest is prose (texts of fields, values and variants, notes, titles of examples) or says where in the docs it stands.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from generator.spec.model import Endpoint, ErrorCode

# Two Chinese characters make a word, more or less; elsewhere blanks tell.
_WORD = re.compile(r"[\u3400-\u9fff]{1,2}|[^\s\u3400-\u9fff]+")
_SENTENCE = 3
"""A string of so many words in an example, or as the name of a group of values, is prose."""
_PLACEHOLDER = "text"


def facts(endpoint: Endpoint) -> dict[str, Any]:
    """The endpoint as builtins, without prose, page and anchor; keys as in the YAML, lists as tuples."""
    data = _without_prose(endpoint)
    del data["page"], data["anchor"]
    return data


def facts_only(endpoint: Endpoint) -> Endpoint:
    """The endpoint without prose.

    Strings of three words or more become ``text`` in documented requests and answers, and are left out where they are
    examples of a field or name a group of values.
    """
    data = _without_prose(endpoint)
    _shorten_strings(data)
    return msgspec.convert(data, Endpoint)


def facts_hash(endpoint: Endpoint) -> str:
    """SHA-256 (hex) of the facts, for the lock. An endpoint and its ``facts_only`` have the same."""
    data = facts(endpoint)
    _shorten_strings(data)
    return digest(data)


def errors_only(errors: Iterable[ErrorCode]) -> tuple[ErrorCode, ...]:
    """The error codes without their texts."""
    return tuple(replace(one, doc=None) for one in errors)


def errors_hash(errors: Iterable[ErrorCode]) -> str:
    """SHA-256 (hex) of the facts of all error codes, for the lock: neither their texts nor where they stand."""
    rows = msgspec.to_builtins(errors_only(errors))
    return digest([{key: value for key, value in row.items() if key not in ("page", "anchor")} for row in rows])


def same(one: object, other: object) -> bool:
    """Whether two records are written the same; 1 and true are equal to Python, and so are mappings in any order."""
    if one != other:
        return False
    try:
        return msgspec.msgpack.encode(one) == msgspec.msgpack.encode(other)
    except (OverflowError, UnicodeEncodeError):  # of examples: numbers of 20 digits, halves of a character
        return repr(one) == repr(other)


def digest(data: dict[str, Any] | list[dict[str, Any]]) -> str:
    """SHA-256 (hex) of the data as JSON with sorted keys."""
    return hashlib.sha256(msgspec.json.encode(data, order="sorted")).hexdigest()


def _without_prose(endpoint: Endpoint) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(endpoint)
    data.pop("doc", None)
    data.pop("notes", None)
    request, response = data["request"], data["response"]
    _strip(request.get("fields", ()))
    for variant in request.get("variants", ()):
        variant.pop("doc", None)
        _strip(variant.get("fields", ()))
    _strip(response.get("envelope", ()))
    _strip(response.get("fields", ()))
    for example in _examples(data):
        example.pop("title", None)
    return data


def _strip(fields: tuple[dict[str, Any], ...]) -> None:
    for field in fields:
        field.pop("doc", None)
        for value in field.get("values", ()):
            value.pop("doc", None)
        _strip(field.get("fields", ()))
        inner = field.get("map", {}).get("value")
        if inner is not None:
            _strip((inner,))


def _examples(data: dict[str, Any]) -> list[dict[str, Any]]:
    examples = data.get("examples", {})
    return [*examples.get("request", ()), *examples.get("response", ())]


def _shorten_strings(data: dict[str, Any]) -> None:
    request, response = data["request"], data["response"]
    fields = [request.get("fields", ()), response.get("envelope", ()), response.get("fields", ())]
    for field in _each(*fields, *(variant.get("fields", ()) for variant in request.get("variants", ()))):
        _keep(field, "examples", [one for one in field.get("examples", ()) if not _is_prose(one)])
        for value in field.get("values", ()):
            _keep(value, "group", {one: text for one, text in value.get("group", {}).items() if not _is_prose(text)})
    for example in _examples(data):
        for key in ("query", "body", "text"):
            if key in example:
                example[key] = _shorten(example[key])


def _each(*lists: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """All fields, those inside of others too."""
    for fields in lists:
        for field in fields:
            yield field
            inner = field.get("map", {}).get("value")
            yield from _each(field.get("fields", ()), () if inner is None else (inner,))


def _keep(data: dict[str, Any], key: str, kept: Any) -> None:
    """Nothing left is as good as nothing said."""
    if kept:
        data[key] = kept
    else:
        data.pop(key, None)


def _is_prose(value: Any) -> bool:
    return isinstance(value, str) and len(_WORD.findall(value)) >= _SENTENCE


def _shorten(value: Any) -> Any:
    if _is_prose(value):
        return _PLACEHOLDER
    if isinstance(value, dict):
        return {key: _shorten(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_shorten(item) for item in value]
    return value
