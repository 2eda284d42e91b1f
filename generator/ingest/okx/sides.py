"""Both languages of one endpoint side by side: what the readers of its parts share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from generator.findings import Where
from generator.ingest.okx import examples, fields
from generator.ingest.okx.half import Half
from generator.ingest.okx.report import Report
from generator.ingest.okx.rows import RawField
from generator.spec.model import Field
from generator.spec.reading import Source


class Sides(msgspec.Struct, frozen=True):
    """The halves of an endpoint by language; English leads where it is there."""

    halves: dict[str, Half]
    report: Report

    @property
    def lead(self) -> Half:
        """The half that decides facts."""
        return self.halves.get("en") or self.halves["zh"]

    @property
    def other(self) -> Half | None:
        """The half that is compared with it, if there are two."""
        return self.halves.get("zh") if "en" in self.halves else None

    def where(self, line: int, place: str = "") -> Where:
        """A place on the leading half's page."""
        return Where(self.lead.page, line, place)

    def sources(self, line_of: Callable[[Half], int]) -> list[Source]:
        """A line of each language's section; 0 stands for none."""
        found = ((half, line_of(half)) for half in self.halves.values())
        return [Source(half.language, half.page, line) for half, line in found if line]

    def samples(self, side: examples.Side) -> list[examples.Sample]:
        """The examples of both languages."""
        return [sample for half in self.halves.values() for sample in half.samples if sample.side == side]

    def sent(self) -> list[Any]:
        """The bodies and then the queries of all documented requests."""
        found = self.samples("request")
        return [*examples.bodies(found, "request"), *(one.query for one in found if one.query is not None)]

    def context(
        self, at: tuple[str, ...], bodies: Sequence[Any], *, is_request: bool, typed: Iterable[Any] | None = None
    ) -> fields.Context:
        """What reading rows needs; ``typed`` are those bodies whose JSON types tell something, all when not given."""
        return fields.Context(
            report=self.report,
            file=self.lead.page,
            zh_file=self.other.page if self.other else self.lead.page,
            at=at,
            is_request=is_request,
            shown=examples.index_values(bodies),
            shapes=examples.index_shapes(bodies if typed is None else typed),
        )

    def build(self, ours: Sequence[RawField], theirs: Sequence[RawField], context: fields.Context) -> tuple[Field, ...]:
        """The fields of a table in both languages. One that only the other language has is taken from there."""
        if "en" not in self.halves:
            return fields.build([], ours, context)
        if not ours and theirs:
            self.report.warning(
                "table-in-one-language",
                Where(context.zh_file, theirs[0].line, ".".join(context.at)),
                f"only the Chinese text has rows here, {len(theirs)} of them; they were taken from there",
                theirs[0].row,
            )
        return fields.build(ours, theirs, context)
