"""What the examples show compared with what the tables list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from generator.findings import Where
from generator.ingest.okx.report import Report, shorten
from generator.spec.model import Endpoint, Examples, Field


def compare_examples(endpoint: Endpoint, report: Report, where: Where) -> None:
    """Say which keys the examples show that the tables lack, and which required ones requests leave out."""
    found = endpoint.examples or Examples()
    known = _by_name(
        (*endpoint.request.fields, *(field for case in endpoint.request.variants for field in case.fields))
    )
    sent: list[Any] = [example.query for example in found.request if example.query]
    sent += [example.body for example in found.request if example.body is not msgspec.UNSET]
    if endpoint.request.fields:
        _say_unknown(sent, known, "request", report, where)
    answered: list[Any] = []
    for example in found.response:
        body = example.body
        if isinstance(body, dict) and "data" in body:
            answered.append(body["data"])
    if endpoint.response.fields and endpoint.response.style in ("objects", "object"):
        _say_unknown(answered, _by_name(endpoint.response.fields), "response", report, where)
    missing = [
        field.name
        for field in endpoint.request.fields
        if field.required is True
        and any(isinstance(body, dict) and body and field.name not in body for body in sent)
        and not any(isinstance(body, dict) and field.name in body for body in sent)
    ]
    if missing:
        report.note(
            "required-not-in-example",
            msgspec.structs.replace(where, place="request"),
            f"required, but in no request example: {shorten(missing)}",
        )


def _say_unknown(
    bodies: Sequence[Any], known: dict[str, list[Field]], place: str, report: Report, where: Where
) -> None:
    unknown: dict[str, None] = {}
    _unknown_keys(bodies, known, "", unknown, 0)
    if unknown:
        report.warning(
            "example-key-not-in-table",
            msgspec.structs.replace(where, place=place),
            f"examples show what no table lists: {shorten(list(unknown))}",
        )


def _by_name(listed: Iterable[Field]) -> dict[str, list[Field]]:
    known: dict[str, list[Field]] = {}
    for field in listed:
        known.setdefault(field.name, []).append(field)
    return known


def _unknown_keys(value: Any, known: dict[str, list[Field]], prefix: str, unknown: dict[str, None], depth: int) -> None:
    if depth > 30:
        return
    if isinstance(value, list):
        for item in value:
            _unknown_keys(item, known, prefix, unknown, depth + 1)
    elif isinstance(value, dict):
        for name, inner in value.items():
            listed = known.get(name)
            if listed is None:
                unknown[f"{prefix}{name}"] = None
                continue
            below = [child for field in listed for child in field.fields]
            if below:
                _unknown_keys(inner, _by_name(below), f"{prefix}{name}.", unknown, depth + 1)
