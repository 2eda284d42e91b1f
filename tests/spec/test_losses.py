"""What an endpoint no longer says: each loss is asked about once, and kept where the answer is a date."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import fields as keys_of
from msgspec.structs import replace

from generator.spec.losses import FACTS, Loss, count, fields_of, keep
from generator.spec.model import (
    Constraint,
    Endpoint,
    Examples,
    Field,
    Map,
    Pagination,
    RateLimit,
    Request,
    RequestExample,
    Response,
    ResponseExample,
    Value,
    Variant,
)
from tests.support.merging import endpoint

DAY = "2026-06-18"
SIDE = Field(
    name="side", type="string", values=(Value(value="buy"), Value(value="sell")), doc={"en": "Side", "zh": "边"}
)
SIZE = Field(
    name="sz",
    type="string",
    required=True,
    kind="decimal",
    default="1",
    max_length=9,
    min="0",
    max="9",
    examples=("1",),
    doc={"en": "Size", "zh": "量"},
)
LEGS = Field(name="legs", type="array", items="object", min_items=1, max_items=5, fields=(SIDE, SIZE))
IDS = Field(name="ids", type="string", kind="csv", item_kind="integer")
FREE = Field(name="free", type="object", map=Map(key="currency", value=SIZE))
RICH: Endpoint = endpoint(
    "a/one",
    resource="alpha",
    operation="one",
    title={"en": "One", "zh": "一"},
    auth="private",
    permission="trade",
    rate_limits=(RateLimit(count=5, unit="requests", window="2s"),),
    pagination=Pagination(cursor="id"),
    notes={"en": ("a",), "zh": ("b",)},
    request=Request(
        style="json_object",
        fields=(SIDE, LEGS, IDS),
        variants=(Variant(name="Trigger", fields=(SIZE,)),),
        constraints=(Constraint(one_of=("side", "ids")),),
    ),
    response=Response(style="objects", envelope=(replace(SIZE, name="inTime"),), fields=(SIZE, FREE)),
    examples=Examples(request=(RequestExample(query={"a": "1"}),), response=(ResponseExample(body={"code": "0"}),)),
)


def lost(was: Endpoint, now: Endpoint) -> list[Loss]:
    """All losses; letting all of them go leaves the endpoint as it is now."""
    found: list[Loss] = []

    def decide(one: Loss) -> str:
        found.append(one)
        return ""

    assert keep(was, now, decide) == now
    return found


def with_field(name: str, **keys: Any) -> Endpoint:
    """The endpoint with one of the fields of its request changed."""
    fields = tuple(replace(one, **keys) if one.name == name else one for one in RICH.request.fields)
    return replace(RICH, request=replace(RICH.request, fields=fields))


def without_size(key: str) -> Endpoint:
    variant = Variant(name="Trigger", fields=(replace(SIZE, **{key: () if key == "examples" else None}),))
    return replace(RICH, request=replace(RICH.request, variants=(variant,)))


CHANGES: dict[str, Endpoint] = {
    "auth": replace(RICH, auth="public"),
    "permission": replace(RICH, permission=None),
    "rate_limits": replace(RICH, rate_limits=()),
    "pagination": replace(RICH, pagination=None),
    "notes": replace(RICH, notes=None),
    "doc": replace(RICH, doc=None),
    "request_examples": replace(RICH, examples=replace(RICH.examples or Examples(), request=())),
    "response_examples": replace(RICH, examples=replace(RICH.examples or Examples(), response=())),
    "fields": replace(RICH, request=replace(RICH.request, fields=(SIDE, LEGS))),
    "values": with_field("side", values=SIDE.values[:1]),
    "min_items": with_field("legs", min_items=None),
    "max_items": with_field("legs", max_items=None),
    "item_kind": with_field("ids", item_kind=None),
    "map": replace(RICH, response=replace(RICH.response, fields=(SIZE, replace(FREE, map=None)))),
    **{key: without_size(key) for key in ("required", "kind", "default", "max_length", "min", "max", "examples")},
}


def test_every_sort_of_loss_is_tried_and_every_key_of_a_field_has_one() -> None:
    assert CHANGES.keys() == set(FACTS)
    no_fact = {"name", "type", "items", "deprecated", "last_seen"}
    assert {field.name for field in keys_of(Field)} - no_fact <= CHANGES.keys()


@pytest.mark.parametrize("sort", CHANGES)
def test_each_loss_is_found_once_and_kept_with_its_date(sort: str) -> None:
    now = CHANGES[sort]
    found = lost(RICH, now)
    assert [one.sort for one in found] == [sort]
    assert not found[0].seen
    kept = keep(RICH, now, lambda _: DAY)
    assert lost(RICH, kept) == []
    # What was kept is asked about again as something that the docs have not said for long.
    again: list[Loss] = []

    def decide(one: Loss) -> str:
        again.append(one)
        return one.seen

    assert keep(kept, now, decide) == kept
    assert [(one.sort, one.seen) for one in again] == [(sort, DAY)]
    assert keep(kept, RICH, decide) == RICH
    assert len(again) == 1


def test_what_changes_is_no_loss() -> None:
    other = RateLimit(count=1, unit="orders", window="1d")
    changed = replace(
        with_field("side", type="integer", values=()), rate_limits=(other,), permission="read", auth="optional"
    )
    assert lost(RICH, changed) == []
    assert lost(RICH, RICH) == []


def test_what_comes_is_no_loss() -> None:
    bare = endpoint("a/one", resource="alpha", operation="one", title={"en": "One"}, doc={"en": "x"})
    richer = replace(bare, permission="read", request=RICH.request, response=replace(bare.response, envelope=(SIZE,)))
    assert [one for one in lost(bare, richer) if one.place not in ("request.ccy", "request.limit")] == []


def test_a_kept_field_stands_where_it_stood_and_is_marked() -> None:
    bare = replace(RICH, request=replace(RICH.request, fields=(SIDE, IDS), variants=()))
    kept = keep(RICH, bare, lambda _: DAY)
    assert [one.name for one in kept.request.fields] == ["side", "legs", "ids"]
    assert kept.request.fields[1] == replace(LEGS, last_seen={"name": DAY})
    assert [one.name for one in kept.request.variants] == ["Trigger"]
    first = replace(RICH, request=replace(RICH.request, fields=(LEGS, IDS)))
    assert [one.name for one in keep(RICH, first, lambda _: DAY).request.fields] == ["side", "legs", "ids"]


def test_all_fields_gone_are_kept_with_what_they_need() -> None:
    bare = replace(RICH, request=Request(style="none"), response=Response(style="empty"))
    assert len([one for one in lost(RICH, bare) if one.sort == "fields"]) == fields_of(RICH)
    kept = keep(RICH, bare, lambda _: DAY)
    assert (kept.request.style, kept.response.style) == ("json_object", "objects")
    assert kept.request.constraints == RICH.request.constraints
    assert [one.name for one in kept.response.fields] == ["sz", "free"]


def test_values_that_are_gone_come_behind_those_that_are_there() -> None:
    now = with_field("side", values=(Value(value="sell"), Value(value="short")))
    (side, *_) = keep(RICH, now, lambda _: DAY).request.fields
    assert [one.value for one in side.values] == ["sell", "short", "buy"]
    assert side.last_seen == {"values": DAY}


def test_a_language_is_lost_when_most_of_its_texts_are() -> None:
    def english(field: Field) -> Field:
        return replace(field, doc={"en": (field.doc or {}).get("en", "")} if field.doc else None)

    response = replace(RICH.response, fields=tuple(map(english, RICH.response.fields)))
    fewer = replace(RICH, response=response)
    assert lost(RICH, fewer) == []
    none = endpoint("a/one", resource="alpha", operation="one", title={"en": "One"}, doc={"en": "What it does."})
    was = replace(
        none, title={"en": "One", "zh": "一"}, doc={"en": "What it does.", "zh": "说明"}, notes={"zh": ("b",)}
    )
    none = replace(none, request=replace(none.request, fields=tuple(map(english, none.request.fields))))
    found = [one for one in lost(was, none) if one.sort == "zh"]
    assert [one.was for one in found] == ["4 texts, now 0"]
    kept = keep(was, none, lambda one: DAY if one.sort == "zh" else "")
    assert (kept.title, kept.doc, kept.notes) == (was.title, was.doc, was.notes)
    assert kept.request == was.request
    assert kept.last_seen == {"zh": DAY}


def test_counting_asks_for_all_that_could_be_lost() -> None:
    found = list(count(RICH))
    assert set(found) == {"en", "zh", *FACTS}
    assert found.count("fields") == fields_of(RICH) == 10
    assert list(count(endpoint("x", doc=None, request=Request(style="none"), response=Response(style="empty")))) == [
        "en"
    ]
