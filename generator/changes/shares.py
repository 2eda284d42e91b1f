"""Who changed what: the exchange, people, or the code that reads the docs.

From the old spec to the new one in three steps: the old docs as today's code reads them, then the new docs, then what
people wrote. Each share is the difference that its step makes, so all of them together lead from one to the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from generator.changes.model import Change, Report, Share
from generator.changes.walk import compare, ordered
from generator.findings import Finding
from generator.spec.correct import apply
from generator.spec.model import Api, Correction, Endpoint, ErrorClasses, ErrorCode, Spec
from generator.spec.yamledit import same


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a comparison, what was read apart from what people wrote.

    ``pages`` has the hash of each page that it was read from; None where nobody knows.
    """

    label: str
    api: Api
    endpoints: tuple[Endpoint, ...]
    corrections: tuple[Correction, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    error_classes: ErrorClasses = ErrorClasses()
    pages: Mapping[str, str] | None = None

    def spec(self) -> Spec:
        """The spec that users see."""
        return self.as_written(self)

    def as_written(self, hand: Side) -> Spec:
        """What this side has read, with what people wrote on another."""
        return Spec(
            api=hand.api,
            endpoints=_corrected(self.endpoints, hand.corrections)[0],
            errors=self.errors,
            error_classes=hand.error_classes,
        )

    def problems(self) -> list[Finding]:
        """What is wrong with its corrections."""
        return _corrected(self.endpoints, self.corrections)[1]


def named_like(side: Side, other: Side) -> Side:
    """The side with the names that the other has for its endpoints."""
    names = {one.key: (one.resource, one.operation) for one in other.endpoints}
    endpoints = []
    for one in side.endpoints:
        resource, operation = names.get(one.key, (one.resource, one.operation))
        endpoints.append(replace(one, resource=resource, operation=operation))
    return replace(side, endpoints=tuple(sorted(endpoints, key=lambda one: (one.resource, one.operation))))


def part(old: Side, new: Side, reread: Side | None = None) -> Report:
    """All that differs, share by share.

    ``reread`` is what today's code reads in the old side's docs. Without it the two are told apart only where that is
    certain: if both sides were read from the same pages, nothing is the exchange's doing.
    """
    same_docs = old.pages is not None and new.pages is not None and dict(old.pages) == dict(new.pages)
    # People gave the new names: what was read is compared under the old ones.
    docs = named_like(new, old).as_written(old)
    middle = docs if same_docs else old.spec()
    if reread is not None:
        middle = named_like(reread, old).as_written(old)
    parser = compare(old.spec(), middle).changes
    api, by_hand = _settled(compare(middle, docs).changes, compare(docs, new.spec()).changes)
    changes = [
        *(replace(change, share=Share.API) for change in api),
        *(replace(change, share=Share.HAND) for change in by_hand),
        *(replace(change, share=Share.PARSER) for change in parser),
    ]
    return Report(
        title=new.api.title,
        old=old.label,
        new=new.label,
        changes=ordered(_told_apart(changes)),
        parted=reread is not None or same_docs,
    )


def _settled(api: Iterable[Change], by_hand: Iterable[Change]) -> tuple[list[Change], list[Change]]:
    """Both shares without what one did and the other took back: there a correction holds, whatever the docs say."""
    left, hand = [], list(by_hand)
    for change in api:
        back = next((other for other in hand if _takes_back(other, change)), None)
        if back is None:
            left.append(change)
        else:
            hand.remove(back)
    return left, hand


def _takes_back(other: Change, change: Change) -> bool:
    alike = (other.endpoint, other.place) == (change.endpoint, change.place)
    return alike and same(change.old, other.new) and same(change.new, other.old)


def _told_apart(changes: Iterable[Change]) -> list[Change]:
    """The changes with ids that are all different, whatever share they are of."""
    seen: set[str] = set()
    result = []
    for change in changes:
        found = change.id if change.id not in seen else f"{change.id}-{change.share}"
        seen.add(found)
        result.append(replace(change, id=found))
    return result


def _corrected(
    endpoints: tuple[Endpoint, ...], corrections: tuple[Correction, ...]
) -> tuple[tuple[Endpoint, ...], list[Finding]]:
    return apply(endpoints, corrections, partial=True, file="corrections.yaml")
