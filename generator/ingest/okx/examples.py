"""Documented examples as the spec keeps them: both languages' samples as one list, and what they show where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import UNSET

from generator.ingest.okx.codeblock import CodeRead, Sample, Side, read_block
from generator.spec.model import Examples, RequestExample, ResponseExample, Text

__all__ = [
    "ENVELOPE",
    "CodeRead",
    "Sample",
    "Side",
    "bodies",
    "index_shapes",
    "index_values",
    "merge",
    "read_block",
]

ENVELOPE = frozenset(("code", "msg", "data"))
"""The keys that every answer has."""

# ------------------------------------------------------------------------------------------------------------ languages


def merge(samples: dict[str, list[Sample]]) -> Examples | None:
    """The samples of all languages as the spec keeps them: equal ones once, with a title per language."""
    request = tuple(
        RequestExample(
            title=title or None, query=sample.query, body=sample.body, text=sample.text, repaired=sample.repaired
        )
        for sample, title in _pair(_side(samples, "request"))
    )
    response = tuple(
        ResponseExample(title=title or None, body=sample.body, text=sample.text, repaired=sample.repaired)
        for sample, title in _pair(_side(samples, "response"))
    )
    return Examples(request=request, response=response) if request or response else None


def _side(samples: dict[str, list[Sample]], side: Side) -> dict[str, list[Sample]]:
    return {language: [sample for sample in found if sample.side == side] for language, found in samples.items()}


def _pair(samples: dict[str, list[Sample]]) -> list[tuple[Sample, Text]]:
    """Each different content once, in docs order: first the leading language's, then what only another one shows."""
    merged: list[tuple[Sample, Text]] = []
    for language, found in samples.items():
        waiting = _by_content(merged, language)
        for sample in found:
            mates = waiting.get(sample.content)
            if mates:
                title = mates.pop(0)
            else:
                title = {}
                merged.append((sample, title))
            if sample.title:
                title[language] = sample.title
    return merged


def _by_content(merged: Sequence[tuple[Sample, Text]], language: str) -> dict[str, list[Text]]:
    waiting: dict[str, list[Text]] = {}
    for sample, title in merged:
        if language not in title:
            waiting.setdefault(sample.content, []).append(title)
    return waiting


def bodies(samples: Iterable[Sample], side: Side) -> list[Any]:
    """The parsed bodies of one side."""
    return [sample.body for sample in samples if sample.side == side and sample.body is not UNSET]


_DEEPEST = 40
_JSON_TYPES = {bool: "boolean", int: "integer", str: "string", dict: "object", list: "array"}


def index_values(bodies_: Iterable[Any]) -> dict[tuple[str, ...], list[Any]]:
    """What the bodies show at each path of names; lists are walked through, containers are listed themselves too."""
    index: dict[tuple[str, ...], list[Any]] = {}

    def walk(value: Any, path: tuple[str, ...], depth: int) -> None:
        if path:
            index.setdefault(path, []).append(value)
        if depth > _DEEPEST:
            return
        if isinstance(value, dict):
            for name, inner in value.items():
                walk(inner, (*path, name), depth + 1)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, path, depth + 1)

    for body in bodies_:
        walk(body, (), 0)
    return index


def index_shapes(bodies_: Iterable[Any]) -> dict[tuple[str, ...], set[str]]:
    """The JSON types that the bodies show at each path of names, as the spec calls them; null and "" show nothing."""
    index: dict[tuple[str, ...], set[str]] = {}

    def walk(value: Any, path: tuple[str, ...], depth: int) -> None:
        if depth > _DEEPEST:
            return
        if isinstance(value, dict):
            for name, inner in value.items():
                place = (*path, name)
                if inner is not None and inner != "":
                    index.setdefault(place, set()).add(_JSON_TYPES[type(inner)])
                if isinstance(inner, dict | list):
                    walk(inner, place, depth + 1)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, path, depth + 1)

    for body in bodies_:
        walk(body, (), 0)
    return index
