"""What the examples and the Python samples show compared with what the tables list. The tables win."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import UNSET

from generator.findings import Where, clip
from generator.ingest.okx import examples
from generator.ingest.okx.codeblock import Sample
from generator.ingest.okx.jsonrepair import key_lines, parse_strictly
from generator.ingest.okx.python_sample import PythonCall
from generator.ingest.okx.report import Report, shorten
from generator.spec.model import Endpoint, Field


def compare_shown(endpoint: Endpoint, samples: dict[str, list[Sample]], pages: dict[str, str], report: Report) -> None:
    """Say where the examples show keys or columns that the tables lack, and which required keys requests leave out.

    ``samples`` and ``pages`` are by language. Each place is told once, at the first line that shows it.
    """
    _Shown(endpoint, samples, pages, report).run()


def compare_samples(
    endpoint: Endpoint, calls: dict[str, Sequence[PythonCall]], pages: dict[str, str], report: Report
) -> None:
    """Say which arguments the Python samples give that no request table lists; each name once."""
    listed = list(endpoint.request.fields)
    listed += [field for case in endpoint.request.variants for field in case.fields]
    top = shorten(list(dict.fromkeys(field.name for field in listed)))
    known: set[str] = set()
    while listed:
        field = listed.pop()
        known.add(field.name)
        listed += field.fields
        if field.map is not None and field.map.value is not None:
            listed.append(field.map.value)
    told: set[str] = set()
    for language, found in calls.items():
        for call in found:
            unknown = [name for name in call.arguments if name.rpartition(".")[2] not in known and name not in told]
            told.update(unknown)
            # What is inside of something unknown goes without saying.
            unknown = [name for name in unknown if name.partition(".")[0] in known or "." not in name]
            for name in unknown:
                report.note(
                    "sample-argument-not-in-table",
                    Where(pages[language], call.line, f"request.{name}"),
                    f"the Python sample gives {name!r} to {call.name}(), the request table lists "
                    f"{top or 'nothing'}; the table was taken",
                    f"{call.name}({name}=...)",
                )


class _Shown:
    """Walks through what the examples of one endpoint show."""

    def __init__(
        self, endpoint: Endpoint, samples: dict[str, list[Sample]], pages: dict[str, str], report: Report
    ) -> None:
        self.endpoint = endpoint
        self.report = report
        self.samples = [(pages[language], sample) for language, found in samples.items() for sample in found]
        self.told: set[str] = set()
        self.page = ""
        self.sample = Sample("request", 0)
        self.lines: dict[tuple[str, ...], int] | None = None

    def run(self) -> None:
        request = self.endpoint.request
        asked = _by_name((*request.fields, *(field for case in request.variants for field in case.fields)))
        sent: list[tuple[str, Sample, dict[str, Any]]] = []
        for page, sample in self.samples:
            if sample.side == "response":
                self.start(page, sample)
                self.answer(sample.body)
                continue
            shown = sample.query or (None if sample.body is UNSET else sample.body)
            bodies = shown if isinstance(shown, list) else [shown]
            sent += [(page, sample, body) for body in bodies if isinstance(body, dict) and body]
            if request.fields:
                self.start(page, sample)
                self.walk(shown, asked, (), "request")
        self.missing(sent)

    def start(self, page: str, sample: Sample) -> None:
        self.page = page
        self.sample = sample
        self.lines = None

    def missing(self, sent: list[tuple[str, Sample, dict[str, Any]]]) -> None:
        """Say which fields are required, and in no documented request."""
        for field in self.endpoint.request.fields:
            if field.required is True and sent and not any(field.name in body for _, _, body in sent):
                page, sample, body = sent[0]
                self.report.note(
                    "required-not-in-example",
                    Where(page, sample.line, f"request.{field.name}"),
                    f"the table says that {field.name} is required, the request example shows only "
                    f"{shorten(list(body))}; the table was taken",
                )

    def answer(self, body: Any) -> None:
        response = self.endpoint.response
        inside: tuple[str, ...] = ()
        data = body
        if isinstance(body, dict) and ("data" in body or "code" in body):
            beside = {name: value for name, value in body.items() if name not in examples.ENVELOPE}
            self.walk(beside, _by_name(response.envelope), (), "response.envelope")
            data, inside = body.get("data"), ("data",)
        if not response.fields:
            return
        if response.style in ("objects", "object"):
            self.walk(data, _by_name(response.fields), inside, "response")
        elif response.style in ("rows", "row"):
            self.columns(data if response.style == "rows" else [data], inside)

    def columns(self, rows: Any, inside: tuple[str, ...]) -> None:
        """Compare the lengths of rows with the number of columns."""
        listed = self.endpoint.response.fields
        if len(listed) == 1 and listed[0].type == "array":
            return
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, list) and len(row) != len(listed) and "response" not in self.told:
                self.told.add("response")
                line, excerpt = self.line_of(inside)
                self.report.warning(
                    "example-columns-differ",
                    Where(self.page, line, "response"),
                    f"the example shows rows of {len(row)} values, the table lists {len(listed)} columns: "
                    f"{shorten([field.name for field in listed])}; the table was taken",
                    excerpt,
                )

    def walk(self, value: Any, known: dict[str, list[Field]], path: tuple[str, ...], place: str) -> None:
        """Look for keys that no table lists. ``path`` leads to the value in the example, ``place`` in the tables."""
        if isinstance(value, list):
            for item in value:
                self.walk(item, known, path, place)
        elif isinstance(value, dict):
            for name, inner in value.items():
                listed = known.get(name)
                if listed is None:
                    self.unknown(name, inner, known, (*path, name), f"{place}.{name}")
                else:
                    self.below(inner, listed, (*path, name), f"{place}.{name}")

    def below(self, value: Any, listed: list[Field], path: tuple[str, ...], place: str) -> None:
        """Look into the value of a field; with free keys, into each of its values."""
        inside = [child for field in listed for child in field.fields]
        maps = [field.map for field in listed if field.map is not None]
        if isinstance(value, str) and any(field.kind == "json" for field in listed) and inside:
            value = parse_strictly(value.strip()).body
        if maps:
            values = [one.value for one in maps if one.value is not None]
            for name, inner in value.items() if isinstance(value, dict) else ():
                self.below(inner, values, (*path, name), f"{place}.*")
        elif inside:
            self.walk(value, _by_name(inside), path, place)

    def unknown(self, name: str, value: Any, known: dict[str, list[Field]], path: tuple[str, ...], place: str) -> None:
        if place in self.told:
            return
        self.told.add(place)
        line, excerpt = self.line_of(path)
        self.report.warning(
            "example-key-not-in-table",
            Where(self.page, line, place),
            f"the example shows {name} = {clip(json.dumps(value, ensure_ascii=False), 60)}, the table lists "
            f"{shorten(list(known)) or 'nothing'} there; the table was taken",
            excerpt,
        )

    def line_of(self, path: tuple[str, ...]) -> tuple[int, str]:
        """The line that shows what the names lead to, and what stands there."""
        source = self.sample.source
        if not source:
            return self.sample.line, ""
        if self.lines is None:
            self.lines = key_lines(source)
        while path and path not in self.lines:
            path = path[:-1]
        line = self.lines.get(path, 0)
        return self.sample.source_line + line, source.split("\n")[line].strip()


def _by_name(listed: Iterable[Field]) -> dict[str, list[Field]]:
    known: dict[str, list[Field]] = {}
    for field in listed:
        known.setdefault(field.name, []).append(field)
    return known
