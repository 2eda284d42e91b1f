"""Rules over several parameters: what they refuse, what they must let through, and how they say it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core.answers import empty
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.params import Constraint, Param

PARAMS = (
    Param("type_", "type"),
    Param("ord_id", "ordId"),
    Param("cl_ord_id", "clOrdId"),
    Param("n", "n", "json_integer"),
    Param("ids", "ids", "text[]"),
    Param("flag", "flag", "boolean"),
)
ARGS = {param.wire: param.arg for param in PARAMS}
TWO = ("ordId", "clOrdId")


def endpoint(style: str, *constraints: Constraint) -> Endpoint[Any]:
    return Endpoint(
        "toy.call",
        "POST",
        "/toy",
        auth="private",
        style=style,
        answer=empty(),
        params=PARAMS,
        constraints=constraints,
    )


def refused(arguments: Mapping[str, object], *constraints: Constraint) -> tuple[str, ...]:
    """What is said of arguments by wire name; the same of a query, and with its place of an item."""
    found = []
    items = [{ARGS[name]: value for name, value in arguments.items()}]
    for style, sent in (("json_object", arguments), ("query", arguments), ("json_array", {"items": [{}, *items]})):
        try:
            endpoint(style, *constraints).encode(sent, None)
        except InvalidArgument as wrong:
            found.append([one for one in wrong.problems if not one.startswith("items[0]")])
        else:
            found.append([])
    assert found[0] == found[1] == [one.replace("items[1]: ", "").replace("items[1].", "") for one in found[2]]
    assert all(one.startswith("items[1]") for one in found[2])
    return tuple(found[0])


@pytest.mark.parametrize(
    ("rule", "passed", "says"),
    [
        ("one_of", {}, "one of ord_id, cl_ord_id is required"),
        ("one_of", {"ordId": None, "type": "x"}, "one of ord_id, cl_ord_id is required"),
        ("one_of", {"clOrdId": "1"}, ""),
        ("one_of", {"ordId": "1", "clOrdId": "1"}, ""),
        ("one_of", {"ordId": ""}, ""),
        ("at_most_one", {}, ""),
        ("at_most_one", {"clOrdId": "1"}, ""),
        (
            "at_most_one",
            {"ordId": "1", "clOrdId": "1"},
            "at most one of ord_id, cl_ord_id may be passed, not ord_id and cl_ord_id",
        ),
        ("at_most_one", {"ordId": "1", "clOrdId": ""}, ""),
        ("together", {}, ""),
        ("together", {"ordId": "1", "clOrdId": "1"}, ""),
        ("together", {"ordId": "1"}, "ord_id, cl_ord_id are passed together or not at all, missing: cl_ord_id"),
        ("together", {"ordId": "1", "clOrdId": ""}, ""),
        ("together", {"ordId": ""}, ""),
        ("required", {"ordId": "1", "clOrdId": "1"}, ""),
        ("required", {"clOrdId": ""}, "ord_id: required"),
    ],
)
def test_each_rule(rule: Any, passed: dict[str, object], says: str) -> None:
    assert refused(passed, Constraint(rule, TWO)) == ((says,) if says else ())


def test_every_rule_that_is_broken_is_said_after_what_is_wrong_with_the_values() -> None:
    constraints = (
        Constraint("one_of", ("n", "flag")),
        Constraint("together", TWO),
        Constraint("required", TWO, when=(("type", ("a", "b")),)),
    )
    assert refused({"type": "a", "ordId": "1", "ids": "x"}, *constraints) == (
        "ids: takes a list, not str",
        "one of n, flag is required",
        "ord_id, cl_ord_id are passed together or not at all, missing: cl_ord_id",
        "cl_ord_id: required when type_ is a or b",
    )


def test_a_value_that_cannot_be_sent_counts_as_passed() -> None:
    assert refused({"ordId": 5}, Constraint("one_of", TWO)) == ("ord_id: takes str, not int",)
    assert refused({"type": 5}, Constraint("required", TWO, when=(("type", ("a",)),))) == ("type_: takes str, not int",)


@pytest.mark.parametrize(
    ("when", "passed", "holds"),
    [
        ({"type": ["a", "b"]}, {"type": "b"}, True),
        ({"type": ["a"]}, {"type": "A"}, False),
        ({"type": ["a"]}, {}, False),
        ({"flag": ["true"]}, {"flag": True}, True),
        ({"flag": ["false"]}, {"flag": True}, False),
        ({"n": ["5"]}, {"n": 5}, True),
        ({"ids": ["a"]}, {"ids": ["a"]}, False),
        ({"type": ["a"], "n": ["5"]}, {"type": "a", "n": 5}, True),
        ({"type": ["a"], "n": ["5"]}, {"type": "a"}, False),
    ],
)
def test_cases(when: Mapping[str, Sequence[str]], passed: dict[str, object], *, holds: bool) -> None:
    cases = tuple((name, tuple(values)) for name, values in when.items())
    one_of = refused(passed, Constraint("one_of", TWO, when=cases))
    required = refused(passed, Constraint("required", TWO, when=cases))
    assert bool(one_of) is bool(required) is holds
    said = " and ".join(f"{ARGS[name]} is {' or '.join(values)}" for name, values in when.items())
    if holds:
        assert one_of == (f"one of ord_id, cl_ord_id is required when {said}",)
        assert required == (f"ord_id: required when {said}", f"cl_ord_id: required when {said}")


def test_items_are_judged_one_by_one() -> None:
    items = [{"ord_id": "1"}, {"cl_ord_id": "1"}, {"ord_id": "1", "cl_ord_id": "2"}, {}]
    constraints = (Constraint("one_of", TWO), Constraint("at_most_one", TWO))
    with pytest.raises(InvalidArgument) as raised:
        endpoint("json_array", *constraints).encode({"items": items}, None)
    assert raised.value.problems == (
        "items[2]: at most one of ord_id, cl_ord_id may be passed, not ord_id and cl_ord_id",
        "items[3]: one of ord_id, cl_ord_id is required",
    )


# ---------------------------------------------------------------- against a reading of the words

NAMES = ("type", "ordId", "clOrdId", "n", "ids", "flag")
VALUES: dict[str, Sequence[object]] = {
    "type": (None, "", "a", "b"),
    "ordId": (None, "", "1"),
    "clOrdId": (None, "", "1"),
    "n": (None, 0, 1),
    "ids": (None, [], ["x"]),
    "flag": (None, False, True),
}
SENT = st.fixed_dictionaries({}, optional={name: st.sampled_from(values) for name, values in VALUES.items()})
SOME = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True).map(tuple)
CASES = st.sampled_from([(), (("type", ("a",)),), (("type", ("a", "b")), ("flag", ("true",)))])
RULES = st.builds(Constraint, st.sampled_from(["one_of", "at_most_one", "together", "required"]), SOME, CASES)


def readings(sent: Mapping[str, object]) -> list[set[str]]:
    """What counts as passed: an exchange may take what is empty for passed or for not."""
    passed = {name for name, value in sent.items() if value is not None}
    unsure = sorted(name for name in passed if sent[name] in ("", []))
    found = [passed]
    for name in unsure:
        found += [one - {name} for one in found]
    return found


def keeps(rule: Constraint, passed: set[str], sent: Mapping[str, object]) -> bool:
    spelled = {name: str(value).lower() if isinstance(value, bool) else value for name, value in sent.items()}
    if not all(spelled.get(name) in values for name, values in rule.when):
        return True
    count = len([name for name in rule.names if name in passed])
    if rule.rule == "one_of":
        return count > 0
    if rule.rule == "at_most_one":
        return count < 2
    if rule.rule == "together":
        return count in (0, len(rule.names))
    return count == len(rule.names)


@given(SENT, st.lists(RULES, max_size=3))
def test_what_breaks_a_rule_however_it_is_read_is_refused_and_nothing_else(
    sent: dict[str, object], rules: list[Constraint]
) -> None:
    broken = [rule for rule in rules if not any(keeps(rule, passed, sent) for passed in readings(sent))]
    assert bool(refused(sent, *rules)) == bool(broken)


@given(SENT, st.lists(RULES, max_size=3))
def test_what_is_not_refused_travels_as_it_would_without_rules(
    sent: dict[str, object], rules: list[Constraint]
) -> None:
    try:
        found = endpoint("json_object", *rules).encode(sent, None)
    except InvalidArgument:
        return
    assert found == endpoint("json_object").encode(sent, None)
    assert found[1] is not None
    assert msgspec.json.decode(found[1]) == {name: sent[name] for name in NAMES if sent.get(name) is not None}
