from __future__ import annotations

import copy
import difflib
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.findings import Failed
from generator.spec import yamlio
from generator.spec.yamledit import has_edits, rewrite, same, update

TEXTS = st.sampled_from(["a", "b c", "yes", "1:30", "two\nlines", "x: y", "# no comment", "😀", "", "é" * 90])
KEYS = st.sampled_from(["name", "title", "doc", "values", "fields", "type", "k" * 130, "", "odd key:", "x", "y"])
TREES = st.recursive(
    st.one_of(TEXTS, st.booleans(), st.none(), st.integers(0, 9)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=20,
)
ROOTS = st.one_of(st.dictionaries(KEYS, TREES, min_size=1, max_size=6), st.lists(TREES, min_size=1, max_size=5))


def _changed(data: Any, chance: random.Random) -> Any:
    """The data with one thing done to it: a value changed, added, removed or moved, anywhere."""
    data = copy.deepcopy(data)
    places = [data]
    for place in places:
        inner = place.values() if isinstance(place, dict) else place
        places += [one for one in inner if isinstance(one, (dict, list))]
    place = chance.choice(places)
    steps = list(place) if isinstance(place, dict) else list(range(len(place)))
    what = chance.choice(["change", "add", "remove", "move", "change"]) if steps else "add"
    if what == "change":
        place[chance.choice(steps)] = chance.choice(
            ["new", "two\nnew lines", 7, {"a": "b"}, ["c", {"d": "e"}], [], None]
        )
    elif what == "add" and isinstance(place, dict):
        items = list(place.items())
        items.insert(
            chance.randint(0, len(items)), (f"key{chance.randint(0, 99)}", chance.choice(["v", ["w"], {"x": "y"}]))
        )
        place.clear()
        place.update(items)
    elif what == "add":
        place.insert(chance.randint(0, len(place)), chance.choice(["v", {"name": "n", "type": "t"}, ["w"]]))
    elif what == "remove":
        del place[chance.choice(steps)]
    elif isinstance(place, list):
        place.insert(0, place.pop())
    return data


def _commented(text: str, chance: random.Random) -> tuple[str, list[str]]:
    """The text with comments at random places, also where they would be part of a text; and the comments."""
    rows: list[str] = []
    comments: list[str] = []
    for row in text.splitlines():
        if chance.random() < 0.2:
            comments.append(f"# above {len(comments)}")
            rows.append(" " * chance.randint(0, 6) + comments[-1])
        tail = ""
        if chance.random() < 0.15:
            comments.append(f"# behind {len(comments)}")
            tail = f"  {comments[-1]}"
        if chance.random() < 0.1:
            rows.append("")
        rows.append(row + tail)
    return "".join(f"{row}\n" for row in rows), comments


@given(ROOTS)
@settings(deadline=None)
def test_an_update_without_a_change_leaves_the_bytes_alone(data: Any) -> None:
    text = "# head\n" + yamlio.dumps(data).replace("\n", "  # c\n", 1)
    try:
        read = yamlio.loads(text, "f")
    except Failed:
        return  # the comment cut a text in two
    assert update(text, read) == text


@given(ROOTS, ROOTS)
@settings(deadline=None)
def test_an_update_without_comments_always_works(old: Any, new: Any) -> None:
    assert same(yamlio.loads(update(yamlio.dumps(old), new), "f"), new)


@given(ROOTS, st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=200)
def test_one_change_keeps_all_comments_or_is_refused_for_one(old: Any, chance: random.Random) -> None:
    text, comments = _commented(yamlio.dumps(old), chance)
    try:
        old_is = yamlio.loads(text, "f")
    except Failed:
        return
    if not same(old_is, old):
        return  # a comment became part of a text
    new = _changed(old, chance)
    try:
        result = update(text, new, "f")
    except Failed as failed:
        for finding in failed.findings:
            assert finding.code == "comment-in-the-way", f"{finding}\n{text}"
            assert finding.excerpt in comments
        return
    assert same(yamlio.loads(result, "f"), new)
    assert [comment for comment in comments if comment in result] == comments


@given(ROOTS, st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=200)
def test_one_change_touches_no_more_lines_than_writing_anew_does(old: Any, chance: random.Random) -> None:
    new = _changed(old, chance)
    text = yamlio.dumps(old)
    updated = update(text, new)

    def touched(result: str) -> int:
        return sum(row[0] in "+-" for row in difflib.ndiff(text.splitlines(), result.splitlines()))

    # An item that has nothing to be known by may be matched with another than a text comparison would.
    slack = 12
    assert touched(updated) <= touched(yamlio.dumps(new)) + slack


FILE = """\
# head
method: POST  # really
title: {en: Loan, zh: 借}
rate_limits:
- count: 5  # per user
  unit: requests
request:
  fields:
  # the first
  - name: ccy
    type: string
    # odd, but so it is
    required: true
  # the second
  - name: amt
    type: 'string'
    doc: {en: Amount}
    # end of the second

  - name: px
    type: string
  # end of the list
text: |-
  two
  lines # no comment
# foot
"""


def _data() -> Any:
    return yamlio.loads(FILE, "f")


def test_a_changed_value_changes_its_line_alone() -> None:
    data = _data()
    data["rate_limits"][0]["count"] = 6
    data["request"]["fields"][1]["type"] = "number"
    data["title"]["zh"] = "借款"
    data["text"] = "two\nmore lines"
    data["method"] = "GET"
    expected = FILE.replace("count: 5", "count: 6").replace("'string'", "number").replace("借}", "借款}")
    expected = expected.replace("lines # no comment", "more lines").replace("POST  # really", "GET  # really")
    assert update(FILE, data) == expected


def test_keys_and_items_go_where_dump_would_put_them() -> None:
    data = _data()
    fields = data["request"]["fields"]
    fields[1] = {"name": "amt", "type": "string", "required": False, "doc": {"en": "Amount"}, "min": "0"}
    fields.insert(2, {"name": "sz", "type": "string"})
    fields.insert(0, {"name": "id", "type": "string"})
    data["request"] = {"style": "query", **data["request"]}
    assert update(FILE, data) == (
        FILE.replace("request:\n", "request:\n  style: query\n")
        .replace("  fields:\n", "  fields:\n  - name: id\n    type: string\n")
        .replace("    type: 'string'\n", "    type: 'string'\n    required: false\n")
        .replace("    # end of the second\n", '    min: "0"\n    # end of the second\n  - name: sz\n    type: string\n')
    )


def test_what_has_no_comment_goes() -> None:
    data = _data()
    del data["title"], data["request"]["fields"][1]["doc"]
    del data["request"]["fields"][0]["type"]
    expected = FILE.replace("title: {en: Loan, zh: 借}\n", "").replace("    type: string\n    # odd", "    # odd")
    expected = expected.replace("    doc: {en: Amount}\n", "")
    assert update(FILE, data) == expected


@pytest.mark.parametrize(
    ("change", "line", "place", "excerpt"),
    [
        (lambda data: data["request"]["fields"].pop(0), 9, "request.fields[0]", "# the first"),
        (lambda data: data["request"]["fields"].pop(1), 14, "request.fields[1]", "# the second"),
        (lambda data: data["request"]["fields"][0].pop("required"), 12, "request.fields[0].required", "# odd"),
        (lambda data: data["request"]["fields"].reverse(), 14, "request.fields[1]", "# the second"),
        (lambda data: data.pop("method"), 1, "", "# head"),
        (lambda data: data.update(rate_limits=[]), 5, "rate_limits", "# per user"),
        (lambda data: data["request"].update(fields="none"), 9, "request.fields", "# the first"),
    ],
)
def test_what_has_a_comment_stays_and_is_reported(change: Any, line: int, place: str, excerpt: str) -> None:
    data = _data()
    change(data)
    with pytest.raises(Failed) as caught:
        update(FILE, data, "x.yaml")
    finding = caught.value.findings[0]
    assert (finding.where.file, finding.where.line, finding.where.place) == ("x.yaml", line, place)
    assert finding.excerpt.startswith(excerpt)
    assert "move or delete the comment" in finding.hint


def test_a_value_of_several_lines_goes_on_one_to_keep_a_comment_behind_it() -> None:
    assert update("a: b  # c\n", {"a": {"k": "v", "l": ["w x"]}}) == "a: {k: v, l: [w x]}  # c\n"
    assert update("a: b  # c\n", {"a": {"k": "two\nlines"}}) == 'a: {k: "two\\nlines"}  # c\n'
    assert update("a: b\n  # c\n", {"a": "two\nlines"}) == 'a: "two\\nlines"\n  # c\n'
    with pytest.raises(Failed, match="# c"):
        update("a: b  # c\n", {"a": {"k" * 130: "v"}})


def test_odd_layouts() -> None:
    assert update("a: |  # c\n  x\n  y\nb: 1\n", {"a": "x\ny\n", "b": 2}) == "a: |  # c\n  x\n  y\nb: 2\n"
    with pytest.raises(Failed, match="# c"):
        update("a: |  # c\n  x\n  y\nb: 1\n", {"a": "z", "b": 1})
    assert update("a: >\n  x\n\n\nb: 1\n", {"a": "z", "b": 1}) == "a: z\n\n\nb: 1\n"
    assert update("a :   b\n", {"a": "c"}) == "a : c\n"
    assert update("? a\n: b\n", {"a": "c", "d": 1}) == "? a\n: c\nd: 1\n"
    assert update("- # - dash\n  a: b\n- c\n", [{"a": "d"}, "c"]) == "- # - dash\n  a: d\n- c\n"
    assert update("a: # : colon\n  b: c\n", {"a": {"b": "d"}}) == "a: # : colon\n  b: d\n"
    assert update("- - a\n  - b\n", [["a", "c"]]) == "- - a\n  - c\n"
    assert update("- - a\n  - b\n", [["b"]]) == "- [b]\n"
    assert update("{a: b}\n", {"a": "c"}) == "a: c\n"
    assert update("a:\n    - b\n    - c\n", {"a": ["b", "d", "c"]}) == "a:\n    - b\n    - d\n    - c\n"
    assert update("a: b", {"a": "b", "c": "d"}) == "a: b\nc: d"
    assert update("a: b\r\nc:\r\n- d\r\n", {"a": "e", "c": ["d", "f"]}) == "a: e\r\nc:\r\n- d\r\n- f\r\n"
    assert update("a: [  # c\n  b]\nd: 1\n", {"a": ["b"], "d": 2}) == "a: [  # c\n  b]\nd: 2\n"
    with pytest.raises(Failed, match="# c"):
        update("a: [  # c\n  b]\n", {"a": ["d"]})
    with pytest.raises(Failed, match="# only"):
        update("# only\n", {"a": 1})
    with pytest.raises(ValueError, match="lone surrogate"):
        update("a: b\n", {"a": "\ud800"})
    with pytest.raises(Failed, match="yaml-syntax"):
        update("a: [\n", {"a": "b"})


def test_what_does_not_come_back_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    for wrong in (" other", " [", " x # made up"):
        with monkeypatch.context() as patch:
            patch.setattr(yamlio, "value_text", lambda *_, wrong=wrong: wrong)
            with pytest.raises(Failed, match="cannot be changed in place"):
                update("a: b\n", {"a": "x"}, "f")


def test_two_true_things_are_not_the_same() -> None:
    assert not same({"a": 1}, {"a": True})
    assert not same([1], {"a": 1})
    assert not same({"a": 1}, [1])
    assert not same("1", 1)
    assert same({"a": (1, [2]), "b": None}, {"b": None, "a": [1, (2,)]})
    assert update("a: 1\n", {"a": True}) == "a: true\n"


def test_rewrite_keeps_edits_and_else_writes_anew() -> None:
    head = "# $schema\n"
    fresh = f"{head}a: 1\nb: [x]\n"
    assert rewrite(f"{head}b: ['x']\na: 1\n", fresh) == f"{head}b: ['x']\na: 1\n"
    assert rewrite(f"{head}a: 2\n", fresh) == fresh
    assert rewrite(f"{head}a: 2  # c\n", fresh) == f"{head}a: 1  # c\nb: [x]\n"
    assert not has_edits(f"{head}a: 2\n", fresh)
    assert has_edits("a: 2\n", fresh)
    assert has_edits(f"{head}a: '2'\n", fresh)
