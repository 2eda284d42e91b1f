"""The strategies make what they promise: valid specs, of every shape, consistent with themselves."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import get_args

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.spec.model import (
    Auth,
    Endpoint,
    Field,
    FieldType,
    ItemType,
    Kind,
    Permission,
    RateLimit,
    RequestStyle,
    Response,
    ResponseStyle,
    Spec,
)
from tests.support import strategies

QUICK = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
KNOBS = pytest.mark.parametrize(("hostile", "documented"), [(False, False), (True, False), (False, True), (True, True)])


def every(fields: Iterable[Field]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from every(field.fields)
        if field.map is not None and field.map.value is not None:
            yield from every([field.map.value])


def every_field(endpoint: Endpoint) -> list[Field]:
    request = endpoint.request
    outer = [*request.fields, *endpoint.response.fields, *endpoint.response.envelope]
    return list(every([*outer, *(field for variant in request.variants for field in variant.fields)]))


@KNOBS
def test_endpoints_are_valid_and_survive_their_own_schema(hostile: bool, documented: bool) -> None:
    @QUICK
    @given(strategies.endpoints(hostile=hostile, documented=documented))
    def check(endpoint: Endpoint) -> None:
        assert msgspec.convert(msgspec.to_builtins(endpoint), Endpoint) == endpoint
        for field in every_field(endpoint):
            assert field.name.isascii()
            assert field.name.isprintable()
            assert field.name
            python = {"string": str, "integer": int, "boolean": bool, "number": int}.get(field.type)
            constants = [*(value.value for value in field.values), *field.examples, field.default, field.min, field.max]
            assert {type(constant) for constant in constants if constant is not None} <= {python}
            assert field.items is None or field.type == "array"
            assert field.items is not None or field.type != "array" or documented
            assert field.kind is None or field.type in ("string", "integer", "number")
        for fields in (endpoint.request.fields, endpoint.response.fields):
            assert len({field.name for field in fields}) == len(fields)

    check()


@given(strategies.specs(hostile=True))
@QUICK
def test_specs_are_sorted_and_unique(spec: Spec) -> None:
    assert msgspec.convert(msgspec.to_builtins(spec), Spec) == spec
    names = [(endpoint.resource, endpoint.operation) for endpoint in spec.endpoints]
    assert names == sorted(set(names))
    assert len({endpoint.key for endpoint in spec.endpoints}) == len(names)


@given(st.data())
@QUICK
def test_arguments_and_answers_have_the_documented_names(data: st.DataObject) -> None:
    endpoint = data.draw(strategies.endpoints(methods=("POST",)))
    sent = data.draw(strategies.arguments(endpoint.request))
    common = {field.name for field in endpoint.request.fields}
    varying = {field.name for variant in endpoint.request.variants for field in variant.fields}
    items = sent if endpoint.request.style == "json_array" else [sent]
    for item in items:
        assert {field.name for field in endpoint.request.fields if field.required} <= set(item) <= common | varying
    if endpoint.response.style != "binary":
        answer = data.draw(strategies.answers(endpoint.response))
        assert json.loads(json.dumps(answer)) == answer
        assert set(answer) == {"code", "msg", "data", *(field.name for field in endpoint.response.envelope)}


def test_no_json_fits_a_binary_answer() -> None:
    with pytest.raises(ValueError, match="binary"):
        strategies.answer_data(Response(style="binary"))


def depth(fields: tuple[Field, ...]) -> int:
    return 1 + max((depth(field.fields) for field in fields), default=0) if fields else 0


def test_every_shape_of_an_endpoint_comes_up() -> None:
    seen: set[object] = set()
    endpoints = [strategies.endpoints(depth=1, width=2, methods=(method,)) for method in ("GET", "POST", "POST")]

    @settings(QUICK, max_examples=600, derandomize=True)
    @given(st.one_of(endpoints))
    def look(endpoint: Endpoint) -> None:
        seen.update((endpoint.auth, endpoint.permission, endpoint.request.style, endpoint.response.style))
        seen.update(msgspec.to_builtins(endpoint), msgspec.to_builtins(endpoint.request))

    look()
    assert {*get_args(RequestStyle), *get_args(ResponseStyle), *get_args(Auth), *get_args(Permission), None} <= seen
    assert set(Endpoint.__struct_fields__) | {"variants", "constraints", "max_items"} <= seen


def test_every_shape_of_a_limit_comes_up() -> None:
    seen: set[object] = set()

    @settings(QUICK, max_examples=300, derandomize=True)
    @given(st.one_of([strategies.rate_limits(auth) for auth in get_args(Auth)]))
    def look(limits: tuple[RateLimit, ...]) -> None:
        seen.update((limit.scope, limit.unit, limit.resets)[part] for limit in limits for part in range(3))

    look()
    scopes = ("options", "not_options", "copy_trading_lead", "signed", "unsigned")
    assert {(), *((scope,) for scope in scopes), "requests", "orders", "utc_day", None} <= seen


def test_every_shape_of_a_field_comes_up() -> None:
    seen: set[object] = set()

    @settings(QUICK, max_examples=600, derandomize=True)
    @given(st.one_of(strategies.fields("response"), strategies.fields("request")))
    def look(fields: tuple[Field, ...]) -> None:
        seen.add(("depth", depth(fields)))
        for field in every(fields):
            seen.update(((field.type, field.items), ("kind", field.kind), *msgspec.to_builtins(field)))

    look()
    assert {("kind", kind) for kind in (*get_args(Kind), None)} <= seen
    assert {(kind, None) for kind in get_args(FieldType) if kind != "array"} <= seen
    assert {("array", kind) for kind in get_args(ItemType)} <= seen
    assert set(Field.__struct_fields__) | {("depth", levels) for levels in (1, 2, 3)} <= seen
    assert ("depth", 4) not in seen


@given(strategies.fields("request", depth=2, hostile=True))
@QUICK
def test_fields_nest_no_deeper_than_asked(fields: tuple[Field, ...]) -> None:
    assert 1 <= depth(fields) <= 2
