"""No comment that people put into a file of docmill's is ever lost or moved in silence.

A comment is about what it stands above or behind. The tests know that by their own means: they look where it stands
before and after, and compare what is there, items told by their names.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.findings import Failed, Severity
from generator.spec import yamlio
from generator.spec.dump import ENDPOINT_HEADER, endpoint_yaml
from generator.spec.merge import LOCK, OldSpec
from generator.spec.model import Endpoint, ErrorCode
from generator.spec.yamledit import rewrite
from tests.support import strategies
from tests.support.merging import AUGUST, endpoint, put, reading, spec_of

SLOW = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


class Item(NamedTuple):
    """An item of a list that has no name: its position from both ends, what it holds, and what stands beside it."""

    position: int
    from_end: int
    holds: str
    behind: str
    before: str

    def may_be(self, other: Item) -> bool:
        return any(left == right for left, right in zip(self, other, strict=True))


class About(NamedTuple):
    """What a comment stands at: keys and items, an item by its name if it has one."""

    steps: tuple[str | Item, ...]
    alone: bool


def step_of(data: Any, step: str | int) -> str | Item:
    if isinstance(step, str):
        return step
    item = data[step]
    if isinstance(item, dict):
        for keys in (("name",), ("at", "endpoint"), ("value",), ("code", "sub_code")):
            if keys[0] in item:
                return f"item {[item.get(key) for key in keys]}"
    texts = ["", *(json.dumps(one, sort_keys=True) for one in data), ""]
    return Item(step, len(data) - step, texts[step + 1], texts[step], texts[step + 2])


def named(data: Any, path: yamlio.Path) -> tuple[str | Item, ...]:
    steps = []
    for step in path:
        steps.append(step_of(data, step))
        data = data[step]
    return tuple(steps)


def places(text: str) -> dict[int, yamlio.Path]:
    """What begins on each line: the outermost place."""
    found: dict[int, yamlio.Path] = {}
    for path, line in yamlio.lines(text).items():
        if path and (line not in found or len(path) < len(found[line])):
            found[line] = path
    return found


def commented(text: str, chance: random.Random) -> str:
    """The text with a comment above or behind some of its entries, each as it is indented."""
    starts, rows = places(text), []
    often = chance.choice([0.03, 0.15])
    for number, row in enumerate(text.splitlines(), 1):
        if number in starts and chance.random() < often:
            indent = len(row) - len(row.lstrip(" "))
            rows.append(f"{' ' * indent}# above {number}")
        behind = number in starts and not row.endswith(("|", "|-")) and chance.random() < often
        rows.append(f"{row}  # behind {number}" if behind else row)
    return "".join(f"{row}\n" for row in rows)


def comments(text: str) -> Iterator[tuple[str, About]]:
    """Every comment of ours, and what it is about."""
    data, starts, rows = yamlio.loads(text, "f"), places(text), text.splitlines()
    for number, row in enumerate(rows, 1):
        head, mark, words = row.rpartition("# ")
        if not mark or not words.startswith(("above ", "behind ")):
            continue
        alone = not head.strip()
        at = number
        while alone and at not in starts:
            at += 1
        if not alone:
            assert at in starts, row
        yield words, About(named(data, starts[at]), alone)


def same_place(one: About, other: About) -> bool:
    """The same keys and named items; items without a name where nothing says that they are others."""
    return (
        one.alone == other.alone
        and len(one.steps) == len(other.steps)
        and all(
            left.may_be(right) if isinstance(left, Item) and isinstance(right, Item) else left == right
            for left, right in zip(one.steps, other.steps, strict=True)
        )
    )


def held(before: str, after: str) -> None:
    was, now = dict(comments(before)), dict(comments(after))
    assert list(was) == list(now), "a comment is gone, or two have changed places"
    for words, about in was.items():
        assert same_place(about, now[words]), f"{words}: {about} -> {now[words]}\n{before}\n----\n{after}"


def changed(data: Any, chance: random.Random) -> Any:
    """The data with some things done to it, as new docs might."""
    data = json.loads(json.dumps(data))
    for _ in range(chance.randint(1, 4)):
        spots = [data]
        for spot in spots:
            inner = spot.values() if isinstance(spot, dict) else spot
            spots += [one for one in inner if isinstance(one, dict | list) and one]
        spot = chance.choice(spots)
        steps = list(spot) if isinstance(spot, dict) else list(range(len(spot)))
        step = chance.choice(steps)
        what = chance.choice(["change", "change", "add", "remove", "move"])
        if what == "change":
            spot[step] = chance.choice(["new", "two\nlines", 7, ["a", "b c"], {"name": "n", "x": "y"}])
        elif what == "remove" and len(spot) > 1:
            del spot[step]
        elif isinstance(spot, dict):
            spot[f"key_{chance.randint(0, 9)}"] = chance.choice(["v", ["w"], {"x": "y"}])
        elif what == "move":
            spot.insert(chance.randint(0, len(spot) - 1), spot.pop(step))
        else:
            spot.insert(step, chance.choice(["v", {"name": f"n{chance.randint(0, 9)}", "type": "t"}, {"count": 1}]))
    return data


@given(strategies.endpoints(depth=2, width=3), st.randoms(use_true_random=False))
@settings(parent=SLOW, max_examples=60)
def test_every_comment_stays_at_what_it_is_about_or_stops_the_edit(one: Endpoint, chance: random.Random) -> None:
    text = commented(endpoint_yaml(one), chance)
    was = json.loads(msgspec.json.encode(one))
    if yamlio.loads(text, "f") != was:
        return  # a comment became part of a text of several lines
    fresh = ENDPOINT_HEADER + yamlio.dumps(changed(was, chance))
    try:
        result = rewrite(text, fresh, "f")
    except Failed as failed:
        known = {f"# {words}" for words, _ in comments(text)} | {ENDPOINT_HEADER.strip()}
        for finding in failed.findings:
            assert finding.code in {"comment-in-the-way", "cannot-update"}
            assert finding.code == "cannot-update" or finding.excerpt in known
            assert finding.hint
        event("stopped")
        return
    event("changed")
    assert yamlio.loads(result, "f") == yamlio.loads(fresh, "f")
    held(text, result)


@given(
    strategies.endpoints(depth=2, width=3), strategies.endpoints(depth=2, width=3), st.randoms(use_true_random=False)
)
@SLOW
def test_docs_that_say_something_else_lose_none(one: Endpoint, other: Endpoint, chance: random.Random) -> None:
    """Through a whole merge: what cannot be kept is an error, and the file stays as it is."""
    names = {"method": "GET", "path": "/v1/a/x", "resource": "", "operation": "", "page": "x.md"}
    one = replace(one, **names)
    some = chance.sample(["auth", "permission", "rate_limits", "request", "response", "examples", "doc"], 3)
    new = replace(one, **{key: getattr(other, key) for key in some})
    old = spec_of(put(reading(one)))
    plain = put(reading(new, date=AUGUST), old)
    path = "endpoints/alpha/x.yaml"
    text = commented(old.texts[path].decode(), chance)
    if yamlio.loads(text, "f") != yamlio.loads(old.texts[path].decode(), "f"):
        return
    old = replace(old, texts={**old.texts, path: text.encode()})
    merged = put(reading(new, date=AUGUST), old)
    after = merged.files[path].decode()
    held(text, after)
    wrong = [finding for finding in merged.findings if finding.severity is Severity.ERROR]
    event("stopped" if wrong else "changed")
    if wrong:  # a comment in the way, or docs that are not to be believed
        assert after == text
    else:
        assert yamlio.loads(after, "f") == yamlio.loads(plain.files[path].decode(), "f")


def test_items_without_names_take_their_comments_along_or_stop_the_edit() -> None:
    text = "rate_limits:\n- count: 5  # behind 1\n  unit: requests\n- count: 9\n  unit: orders\n"
    data = yamlio.loads(text, "f")
    assert "count: 6  # behind" in rewrite(
        text, yamlio.dumps({"rate_limits": [{"count": 6, "unit": "requests"}, data["rate_limits"][1]]})
    )
    swapped = yamlio.dumps({"rate_limits": data["rate_limits"][::-1]})
    assert "- count: 5  # behind 1\n" in rewrite(text, swapped)
    added = yamlio.dumps({"rate_limits": [{"count": 1, "unit": "orders"}, *data["rate_limits"]]})
    assert rewrite(text, added).endswith(text.partition("\n")[2])


def _locked(comment: str, line: str) -> OldSpec:
    old = spec_of(put(reading(endpoint("a/one"), endpoint("b/two"))))
    lock = old.texts[LOCK].decode()
    assert line in lock
    return replace(old, texts={**old.texts, LOCK: lock.replace(line, f"{comment}\n{line}").encode()})


def test_comments_in_the_lock_stay() -> None:
    old = _locked("  # odd", "  a/one.md")
    merged = put(reading(endpoint("a/one", auth="private"), endpoint("b/two"), date=AUGUST), old)
    lock = merged.files[LOCK].decode()
    assert "\n  # odd\n  a/one.md" in lock
    plain = put(reading(endpoint("a/one", auth="private"), endpoint("b/two"), date=AUGUST))
    assert lock.replace("  # odd\n", "") == plain.files[LOCK].decode()


def test_a_comment_in_the_lock_at_what_goes_stops_the_run() -> None:
    old = _locked("  # odd", "  a/one.md")
    merged = put(reading(endpoint("b/two"), date=AUGUST), old)
    (wrong,) = [one for one in merged.findings if one.severity is Severity.ERROR]
    assert (wrong.code, wrong.where.file, wrong.excerpt) == ("comment-in-the-way", LOCK, "# odd")
    assert merged.files[LOCK] == old.texts[LOCK]


def test_comments_among_error_codes_stay_or_stop_the_run() -> None:
    rows = tuple(
        ErrorCode(code=code, chapter={"en": ("General",)}, page="errors.md", doc={"en": text})
        for code, text in (("1", "One"), ("2", "Two"), ("3", "Three"))
    )
    old = spec_of(put(reading(endpoint("a/one"), errors=rows)))
    text = old.texts["errors.yaml"].decode().replace('- code: "2"', '# about two\n- code: "2"')
    old = replace(old, texts={**old.texts, "errors.yaml": text.encode()})
    louder = tuple(replace(row, doc={"en": "TWO"}) if row.code == "2" else row for row in rows)
    kept = put(reading(endpoint("a/one"), errors=louder, date=AUGUST), old).files["errors.yaml"].decode()
    assert kept == text.replace("Two", "TWO")
    merged = put(reading(endpoint("a/one"), errors=(rows[0], rows[2]), date=AUGUST), old)
    assert "comment-in-the-way" in {one.code for one in merged.findings if one.severity is Severity.ERROR}
    assert merged.files["errors.yaml"].decode() == text
