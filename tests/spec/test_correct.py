from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.findings import Severity, Where
from generator.spec.correct import NoLines, State, apply, merged, says, states
from generator.spec.model import Correction, Endpoint
from generator.spec.places import ABSENT, ENDPOINT, NoPlaceError, at_of, find, put
from generator.spec.yamlio import Path


def _correction(at: str, expects: Any, value: Any, **more: Any) -> Correction:
    return Correction(
        **{"endpoint": "loan.max", "at": at, "expects": expects, "value": value, "why": "tried it", **more}
    )


def _after(endpoint: Endpoint, *corrections: Correction) -> Any:
    """The corrected endpoint as builtins; every correction must be in force."""
    corrected, findings = apply([endpoint], corrections, partial=False, file="c.yaml")
    assert findings == []
    return msgspec.json.decode(msgspec.json.encode(corrected[0]))


@pytest.mark.parametrize(
    ("at", "expects", "value"),
    [
        ("permission", "read", "trade"),
        ("permission", "read", "absent"),
        ("deprecated", "absent", True),
        ("deprecated", False, True),
        ("title.en", "Maximum loan", "Most that can be borrowed"),
        ("title.de", "absent", "Höchstbetrag"),
        ("doc", "absent", {"fr": "x"}),
        ("path", "/api/loan/max", "/api/loan/maximum"),
        ("rate_limits[0].count", 5, 6),
        ("rate_limits[0].per[0]", "user_id", "ip"),
        ("rate_limits[0]", {"count": 5}, {"unit": "orders"}),
        ("rate_limits[1]", "absent", {"count": 1, "unit": "orders", "window": "1d"}),
        ("rate_limits", [{"count": 5, "unit": "requests", "window": "2s", "per": ["user_id"]}], "absent"),
        ("request.style", "json_object", "json_array"),
        ("request.ccy.required", True, "conditional"),
        ("request.ccy.kind", "currency", "absent"),
        ("request.ccy.min_items", "absent", 3),
        ("request.collateral.amt.kind", "decimal", "integer"),
        ("request.collateral.fields.amt.kind", "decimal", "absent"),
        ("request.collateral.fields[0].required", True, False),
        ("request.type.values.open", {"value": "open"}, "absent"),
        ("request.type.values.open.doc", "absent", {"en": "Open"}),
        ("request.type.values.closed", "absent", {"doc": {"en": "Closed"}}),
        ("request.variants.fixed.term.required", True, False),
        ("request.variants.fixed.term", {"type": "string"}, "absent"),
        ("request.constraints[0].one_of[1]", "term", "type"),
        ("response.style", "objects", "object"),
        ("response.maxLoan.kind", "decimal", "integer"),
        ("response.envelope.inTime.kind", "timestamp_us", "timestamp_ms"),
        ("response.byCcy.map.value.kind", "absent", "decimal"),
        ("response.maxLoan", {"kind": "decimal"}, {"kind": "absent", "type": "number"}),
        ("pagination.max", 100, 50),
        ("pagination", {"cursor": "maxLoan"}, "absent"),
        ("examples.response[0].body.code", "0", "1"),
        ('examples.response[0].body["data"][0]', None, {"a": [1]}),
    ],
)
def test_a_correction_in_force_changes_its_place_and_nothing_else(
    max_loan: Endpoint, at: str, expects: Any, value: Any
) -> None:
    if at == "doc":
        max_loan = msgspec.structs.replace(max_loan, doc=None)
    before = msgspec.json.decode(msgspec.json.encode(max_loan))
    if at == "request.variants.fixed.term":
        del before["request"]["constraints"]  # it names the field that goes
    endpoint = msgspec.convert(before, Endpoint)
    correction = _correction(at, expects, value)
    after = _after(endpoint, correction)
    place, was = find(after, at), find(before, at)
    assert says(place.found, value, place.kind)
    assert not says(was.found, value, was.kind)
    # Taken back, it is the endpoint that was.
    again = put(after, was.path if was.name is None else place.path, was.found)
    assert msgspec.convert(again, Endpoint) == endpoint
    [judged] = states(apply([endpoint], [correction], partial=False, file="c")[0], [correction])
    assert judged.state is State.FULFILLED


def test_a_field_is_added_at_the_end_or_behind_a_sibling(max_loan: Endpoint) -> None:
    new = {"type": "string", "required": False}
    at_end = _after(max_loan, _correction("request.ordId", "absent", new))
    assert [field["name"] for field in at_end["request"]["fields"]] == ["ccy", "type", "collateral", "ordId"]
    assert at_end["request"]["fields"][-1] == {"name": "ordId", **new}
    behind = _after(max_loan, _correction("request.ordId", "absent", new, after="ccy"))
    assert [field["name"] for field in behind["request"]["fields"]] == ["ccy", "ordId", "type", "collateral"]
    nested = _after(
        max_loan,
        _correction("request.collateral.seq", "absent", {"type": "array", "items": "object", "required": False}),
        _correction("request.collateral.seq.x", "absent", {"type": "string", "required": True}),
    )
    assert nested["request"]["fields"][2]["fields"][2]["fields"] == [{"name": "x", "type": "string", "required": True}]


def test_a_field_is_removed(max_loan: Endpoint) -> None:
    after = _after(max_loan, _correction("request.collateral", {"type": "array"}, "absent"))
    assert [field["name"] for field in after["request"]["fields"]] == ["ccy", "type"]


def test_the_corrected_endpoint_keeps_its_place_and_the_others_are_the_same(max_loan: Endpoint) -> None:
    other = msgspec.structs.replace(max_loan, path="/api/other", operation="other")
    endpoints, findings = apply([other, max_loan], [_correction("auth", "private", "public")], partial=False, file="c")
    assert findings == []
    assert endpoints[0] is other
    assert endpoints[1].auth == "public"
    by_key = _correction("auth", "private", "public", endpoint="POST /api/other")
    assert apply([other], [by_key], partial=False, file="c")[0][0].auth == "public"


def test_fulfilled_is_a_warning_and_the_docs_may_say_more(max_loan: Endpoint) -> None:
    for at, value in [
        ("request.ccy", {"type": "string", "required": True, "doc": {"en": "other words"}}),
        ("request.collateral", {"type": "array", "fields": [{"name": "amt", "type": "string"}]}),
        ("request.ccy.required", True),
        ("request.nothing", "absent"),
        ("deprecated", False),
    ]:
        endpoints, [finding] = apply([max_loan], [_correction(at, "something", value)], partial=False, file="c.yaml")
        assert endpoints == (max_loan,)
        assert finding.severity is Severity.WARNING
        assert finding.code == "correction-fulfilled"
        assert finding.endpoint == "loan.max"
        assert "remove it" in finding.hint


def test_stale_is_an_error_that_names_both_files(max_loan: Endpoint) -> None:
    class Places(NoLines):
        def correction(self, index: int) -> Where:
            return Where("c.yaml", 7 + index)

        def endpoint(self, endpoint: Endpoint, path: Path) -> Where:
            return Where(f"{endpoint.operation}.yaml", 21, str(len(path)))

    for at, expects, value in [
        ("request.ccy.required", False, "conditional"),
        ("request.ccy", "absent", {"type": "string", "required": False}),
        ("permission", "absent", "trade"),
        ("request.collateral", {"fields": [{"name": "x"}]}, {"type": "object", "items": "absent"}),
        ("request.collateral", {"fields": ["x"]}, {"type": "object", "items": "absent"}),
        ("request.ordId", {"type": "string"}, {"type": "string", "required": True}),
        ("rate_limits[0].per", [], ["ip"]),
    ]:
        one = _correction(at, expects, value)
        endpoints, [finding] = apply([max_loan], [one], partial=True, file="c.yaml", places=Places("c.yaml"))
        assert endpoints == (max_loan,)
        assert (finding.severity, finding.code) == (Severity.ERROR, "correction-stale"), at
        assert (finding.where.file, finding.where.line) == ("c.yaml", 7)
        assert "max.yaml:21" in finding.what


def test_unmatched_is_a_warning_in_a_partial_spec_and_an_error_in_a_full_one(max_loan: Endpoint) -> None:
    for correction, hint in [
        (_correction("auth", "private", "public", endpoint="loan.mix"), "did you mean loan.max?"),
        (_correction("auth", "private", "public", endpoint="zzz"), "remove it"),
        (_correction("request.nothing.required", True, False), "remove it"),
        (_correction("rate_limits[3].count", 1, 2), "remove it"),
        (_correction("examples.response[0].body.data.x", 1, 2), "remove it"),
        (_correction("response.maxLoan.map.value", 1, 2), "remove it"),
    ]:
        for partial, severity in ((True, Severity.WARNING), (False, Severity.ERROR)):
            endpoints, [finding] = apply([max_loan], [correction], partial=partial, file="c.yaml")
            assert endpoints == (max_loan,)
            assert (finding.severity, finding.code) == (severity, "correction-unmatched")
            assert hint in finding.hint


def test_a_wrong_correction_is_always_an_error(max_loan: Endpoint) -> None:
    for correction, what in [
        (_correction("requst.ccy", 1, 2), "no requst"),
        (_correction("", 1, 2), "an empty place"),
        (_correction("request[", 1, 2), "is no place"),
        (_correction("request.ccy.required.x", True, 2), "nothing inside request.fields[0].required"),
        (_correction("rate_limits.count", 5, 6), "has no count"),
        (_correction("title[0]", 5, 6), "nothing inside title"),
        (_correction("operation", "max", "min"), "no fact"),
        (_correction("auth", "private", "secret"), "`secret`, which is no known word"),
        (_correction("request.ccy", {"type": "string"}, {"tipe": "string"}), "unknown key `tipe`"),
        (_correction("request.ccy.requird", "absent", True), "is added by a mapping"),
        (_correction("request.ordId", "absent", {"type": "string"}, after="nope"), "no name `nope`"),
        (_correction("auth", "private", "public", after="ccy"), "`after` says"),
        (_correction("response.maxLoan.required", "absent", True), "`required` in an answer"),
        (_correction("request.style", "json_object", "absent"), "`style` is missing"),
        (_correction("path", "/api/loan/max", "x"), "does not start with /"),
    ]:
        endpoints, [finding] = apply([max_loan], [correction], partial=True, file="c.yaml")
        assert endpoints == (max_loan,)
        assert (finding.severity, finding.code) == (Severity.ERROR, "correction-invalid")
        assert what in finding.what, correction.at


def test_two_corrections_of_one_place_are_one_too_many(max_loan: Endpoint) -> None:
    pair = [
        _correction("auth", "private", "public"),
        _correction("auth", "public", "optional", endpoint="POST /api/loan/max"),
    ]
    endpoints, [finding] = apply([max_loan], pair, partial=False, file="c.yaml")
    assert finding.code == "correction-invalid"
    assert finding.where == Where("c.yaml", 0, "[1]")
    assert endpoints[0].auth == "public"


def test_every_correction_is_listed_with_its_state(max_loan: Endpoint) -> None:
    listed = states(
        [max_loan],
        [
            _correction("auth", "private", "public"),
            _correction("permission", "trade", "read"),
            _correction("request.style", "query", "json_array"),
            _correction("auth", "private", "public", endpoint="x.y"),
            _correction("nothing", 1, 2),
        ],
    )
    assert [one.state.value for one in listed] == ["in force", "fulfilled", "stale", "unmatched", "invalid"]
    assert [one.docs for one in listed] == ["private", "read", "json_object", "absent", "absent"]
    assert [one.index for one in listed] == [0, 1, 2, 3, 4]


def test_finding_a_stale_one_without_lines_names_the_files(max_loan: Endpoint) -> None:
    [finding] = apply([max_loan], [_correction("auth", "public", "optional")], partial=False, file="c.yaml")[1]
    assert str(finding.where) == "c.yaml ([0])"
    assert "it expects public, the docs say private (endpoints/loan/max.yaml (auth))" in finding.what


def _paths(data: Any, path: Path = ()) -> list[Path]:
    found: list[Path] = [path] if path else []
    for step, inner in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        found += _paths(inner, (*path, step))
    return found


def test_every_place_can_be_named_and_found_again(max_loan: Endpoint) -> None:
    data = msgspec.json.decode(msgspec.json.encode(max_loan))
    for path in _paths(data):
        assert find(data, at_of(data, path)).path == path, at_of(data, path)
    written = {at_of(data, path) for path in _paths(data)}
    assert "request.ccy.required" in written
    assert "request.collateral.amt.kind" in written
    assert "request.type.values.fixed.doc.en" in written
    assert "rate_limits[0].per[0]" in written
    missing = find(data, "request.ordId")
    assert (missing.path, missing.name, missing.by) == (("request", "fields"), "ordId", "name")
    assert at_of(data, missing.path, missing.name) == "request.ordId"


def test_a_field_that_is_called_like_a_key_is_found_through_its_list() -> None:
    names = ["style", "type", "a.b", "0"]
    data = {"request": {"style": "query", "fields": [{"name": name, "type": "string"} for name in names]}}
    assert find(data, "request.style").found == "query"
    assert find(data, "request.fields.style").path == ("request", "fields", 0)
    assert find(data, "request.type.type").found == "string"
    assert find(data, 'request["a.b"]').path == ("request", "fields", 2)
    assert find(data, 'request["0"]').path == ("request", "fields", 3)
    for index in range(4):
        assert find(data, at_of(data, ("request", "fields", index))).path == ("request", "fields", index)
    with pytest.raises(NoPlaceError, match=r"there is no request\.nope"):
        find(data, "request.nope.type")


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=3), JSON, max_size=3), JSON, st.data())
@settings(deadline=None)
def test_what_is_put_somewhere_is_there_and_the_rest_as_it_was(data: Any, value: Any, draw: st.DataObject) -> None:
    paths = [*_paths(data), ("new",), ("new", "er")]
    path = draw.draw(st.sampled_from(paths))
    before = msgspec.json.encode(data)
    after = put(data, path, value)
    assert msgspec.json.encode(data) == before
    here = after
    for step in path:
        here = here[step]
    assert here == value
    assert put(data, (), value) == value
    if path[-1] != "er":
        assert put(put(data, path, value), path, ABSENT) == put(data, path, ABSENT)


def test_merging_says_what_it_should(max_loan: Endpoint) -> None:
    data = msgspec.json.decode(msgspec.json.encode(max_loan))
    cases: list[dict[str, Any]] = [
        {"permission": "trade", "doc": "absent"},
        {"request": {"fields": [{"name": "ccy", "required": False}, {"name": "new", "type": "string"}]}},
        {"rate_limits": [{"count": 1, "unit": "orders", "window": "1d"}]},
        {"pagination": {"max": 3}},
        {"deprecated": True, "last_seen": {"permission": "2026"}},
    ]
    for wanted in cases:
        assert not says(data, wanted, ENDPOINT)
        result = merged(data, wanted, ENDPOINT)
        assert says(result, {key: one for key, one in wanted.items() if key != "doc"}, ENDPOINT)
        assert "doc" in result or "doc" in wanted
    assert merged(ABSENT, {"max": 3}, ENDPOINT) == {"max": 3}
