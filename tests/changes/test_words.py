"""What one change is called, word for word."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from generator.changes import as_text, compare, printed
from generator.changes.lines import groups
from generator.changes.moves import move
from generator.spec.model import Spec
from tests.support.applying import lists
from tests.support.whole import WHOLE


def changed(edit: Callable[[Any], object]) -> Spec:
    data = json.loads(json.dumps(lists(msgspec.to_builtins(WHOLE))))
    edit(data)
    return msgspec.convert(data, Spec)


def thing(data: Any) -> Any:
    return data["endpoints"][1]


def full(data: Any) -> Any:
    return thing(data)["request"]["fields"][0]


def answer(data: Any) -> Any:
    return thing(data)["response"]["fields"][0]


@pytest.mark.parametrize(
    ("edit", "place", "said"),
    [
        (lambda data: data["endpoints"].pop(), "", "gone"),
        (lambda data: full(data).pop("required"), "request.full", "required in some cases -> optional"),
        (lambda data: full(data).update(deprecated=False), "request.full", "no longer deprecated"),
        (lambda data: full(data).update(kind="decimal"), "request.full", "kind: currency -> decimal"),
        (lambda data: full(data).pop("kind"), "request.full", "kind: currency -> text"),
        (lambda data: full(data).pop("default"), "request.full", "default: one -> none"),
        (lambda data: full(data).update(min="2"), "request.full", "min: 1 -> 2"),
        (lambda data: full(data)["values"].pop(1), "request.full", "value gone: two"),
        (lambda data: full(data).pop("values"), "request.full", "values no longer documented: one, two, one"),
        (
            lambda data: thing(data)["request"]["fields"][1].update(values=[{"value": "x"}, {"value": True}]),
            "request.list",
            "values documented: x, true",
        ),
        (lambda data: full(data)["values"].reverse(), "request.full", "values in another order: one#2, two, one"),
        (
            lambda data: full(data).update(last_seen={"default": "2026-01-16", "min": "2026-06-27"}),
            "request.full",
            "no longer in the docs, last seen: min 2026-06-27",
        ),
        (lambda data: full(data).pop("last_seen"), "request.full", "in the docs again"),
        (lambda data: thing(data)["request"]["fields"][2].pop("map"), "request.map", "map: "),
        (lambda data: thing(data).pop("pagination"), "", "pagination: "),
        (lambda data: thing(data)["pagination"].update(max=50), "pagination", "max: 100 -> 50"),
        (lambda data: thing(data)["pagination"].update(times=["full", "list"]), "pagination", "times: new [list]"),
        (lambda data: thing(data)["request"].update(max_items=10), "request", "max_items: 20 -> 10"),
        (lambda data: thing(data)["request"]["constraints"].pop(), "request", "rule gone: together: map, inner"),
        (lambda data: thing(data)["rate_limits"].pop(0), "", "rate limit gone: 5 requests in 2s per user_id and"),
        (
            lambda data: thing(data)["rate_limits"].pop(1),
            "",
            "rate limit gone: 10 orders in 1d per user_id for lead if type is increase",
        ),
        (lambda data: thing(data)["rate_limits"].reverse(), "", "rate limits in another order: "),
        (lambda data: thing(data).update(auth="public"), "", "auth: private -> public"),
        (lambda data: data["errors"].pop(0), "", "code gone: 1_1000"),
        (lambda data: data["errors"].__delitem__(slice(1, 3)), "", "codes gone: 2 (2 times)"),
        (lambda data: data["errors"].reverse(), "", "codes in another order: "),
        (lambda data: data["errors"][0].update(http_status=400), 'errors["1_1000"]', "http_status: 200 -> 400"),
        (lambda data: data["api"]["docstrings"].append("zh"), "api", "docstrings: new [zh]"),
        (lambda data: data["api"]["safe_posts"].reverse(), "api", "safe_posts: in another order"),
        (lambda data: data["error_classes"]["AuthError"].pop(), "error_classes", "AuthError: gone ["),
    ],
)
def test_a_change_in_words(edit: Callable[[Any], object], place: str, said: str) -> None:
    report = compare(WHOLE, changed(edit))
    (group,) = groups(report.changes)
    (line,) = group.lines
    assert line.place == place
    assert line.said.startswith(said)
    (change,) = report.changes[:1]
    for form in ("html", "json", *(() if change.severity == "safe" else ("text", "md"))):
        assert change.id in printed(report, form)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda data: full(data)["doc"].update(en="other"), "1 text"),
        (lambda data: thing(data)["examples"]["request"].pop(), "1 example"),
        (lambda data: thing(data).update(page="other.md", anchor="other"), "1 move within the docs"),
        (lambda data: data["errors"][0]["chapter"].update(en=["Moved"]), "1 move within the docs"),
        (lambda data: thing(data).update(title={"en": "a"}, notes={"en": ["b"]}), "2 texts"),
    ],
)
def test_what_is_folded(edit: Callable[[Any], object], said: str) -> None:
    report = compare(WHOLE, changed(edit))
    assert f"({said})\n" in as_text(report)
    assert f"({said})\n" in printed(report, "md")
    for form in ("text", "md"):
        assert f"({said})" not in printed(report, form, prose=True)
    assert said in printed(report, "html")
    assert {change.severity for change in report.changes} == {"safe"}


@pytest.mark.parametrize(
    ("fact", "old", "new", "moved"),
    [
        ("max", "1e400000", "2", "narrowed"),
        ("max", "x", "2", "changed"),
        ("max", "NaN", "2", "changed"),
        ("max", True, 2, "changed"),
        ("min", "2", "2.0", "changed"),
        ("limit", {"count": 5, "window": "2s"}, {"count": 5, "window": "1s"}, "raised"),
        ("limit", {"count": 5, "window": "1s"}, {"count": 60, "window": "1m"}, "changed"),
        ("limit", {"count": 5, "window": "1s"}, {"count": 5, "window": "fortnight"}, "changed"),
        ("limit", {"count": 5, "window": "1s"}, {"count": 5, "window": "1s", "per": ["ip"]}, "changed"),
        ("kind", "timestamp_ms", "timestamp_s", "other unit"),
        ("kind", "date", "currency", "same type"),
    ],
)
def test_moves(fact: str, old: object, new: object, moved: str) -> None:
    assert move(fact, old, new) == moved


def test_an_error_code_under_another_heading_is_the_same_code() -> None:
    """Not one that went and one that came; with other words as well nobody knows."""
    moved = compare(WHOLE, changed(lambda data: data["errors"][0]["chapter"].update(en=["REST", "Trade"]))).changes
    assert [(one.what, one.fact) for one in moved] == [("moved", "error.chapter")]

    def other(data: Any) -> None:
        data["errors"][0].update(chapter={"en": ["Trade"]}, doc={"en": "other words"})

    assert sorted(one.what for one in compare(WHOLE, changed(other)).changes) == ["added", "removed"]
