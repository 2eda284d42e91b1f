from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.nodes import ScalarNode as RuamelScalarNode

from generator.findings import Failed
from generator.spec import yamlio
from generator.spec.yamledit import same

# fmt: off
TRAPS = [
    "yes", "no", "on", "off", "y", "n", "Y", "N", "~", "null", "=", "<<", "1:30", "12:30:45", "1_000", "012",
    "0o17", "0x1F", "0b11", "1e3", "1E3", ".5", "1.", "+1", "-0", ".inf", ".NaN", "2026-01-15", "true", "True",
    "FALSE", "Null", "2026-01-15T10:00:00Z", "-", "--", "---", "...", "?", ":", "*", "&", "!", "|", ">", "%",
    "@", "`", "#", "[", "]", "{", "}", ",", "'", '"', "\\", "-_", "._", "1month", "2s", "0xa",
]
# fmt: on
ODD = [
    "",
    " ",
    "\x85",
    "\u2028",
    "\u2029",
    "\ufeff",
    "😀",
    "\t",
    "a\tb",
    "\r\n",
    "a\r\nb",
    " a",
    "a ",
    "a\nb",
    "a\n",
    "a\n\nb\n",
    "a\n\n",
    "\na",
    " a\nb",
    "a \nb",
    "# a",
    "a # b",
    "a: b",
    "- a",
    "\0\x07\x1b\x7f\x9f",
    "\uffff\ufffe",
    "最大可借，如",
    "it's 5% (or so)",
    "...\nb",
    "x" * 1025,
    "k" * 128,
    "é" * 65,
]
STRINGS = st.one_of(
    st.sampled_from(TRAPS + ODD),
    st.text(max_size=12),
    st.text("ab \n\t#:-'\"{}[],é😀", max_size=12),
)
KEYS = st.one_of(st.sampled_from(["title", "doc", "values", "constraints", "name", "per", "fields"]), STRINGS)
LEAVES = st.one_of(STRINGS, st.booleans(), st.none(), st.integers())
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=15,
)
ROOTS = st.one_of(st.dictionaries(KEYS, TREES, max_size=5), st.lists(TREES, max_size=4))
EVERY_TRAP = {
    "values": [{text: text} for text in TRAPS + ODD],
    "doc": dict.fromkeys(TRAPS + ODD, "x"),
    "l": TRAPS + ODD,
}


@given(ROOTS)
@example(EVERY_TRAP)
@settings(deadline=None)
def test_what_is_written_is_read_by_all_readers_whichever_library_wrote_it(
    through_pyyaml: Callable[[str], str], through_ruamel: Callable[[str], str], data: Any
) -> None:
    text = yamlio.dumps(data)
    assert through_pyyaml(text) == text
    assert through_ruamel(text) == text
    assert same(yamlio.loads(text, "f"), data)
    assert same(yaml.load(text, Loader=yaml.CSafeLoader), data)
    assert same(YAML(typ="safe", pure=True).load(text), data)


@given(st.one_of(st.sampled_from(TRAPS), st.text(min_size=1, max_size=8), st.text("0123456789+-_.:eExob", max_size=8)))
@settings(deadline=None)
def test_an_unquoted_word_that_is_read_as_text_is_text_in_yaml_1_1_and_1_2(word: str) -> None:
    value = yamlio.plain_value(word)
    if not isinstance(value, str) or word in ("!", "&", "*"):  # the last three can't be plain scalars
        return
    old_resolver: Any = yaml.resolver.Resolver()
    old = old_resolver.resolve(yaml.ScalarNode, word, (True, False))
    resolver: Any = YAML(typ="rt", pure=True).resolver
    new = resolver.resolve(RuamelScalarNode, word, (True, False))
    assert {str(old), str(new)} == {"tag:yaml.org,2002:str"}


def test_words_are_plain_and_all_else_is_quoted() -> None:
    plain = [
        "Maximum loan amount",
        "/api/v5/max-loan",
        "a.md",
        "2s",
        "1month",
        "最大可借",
        "BTC-USDT",
        "借（币）",
        "O'Neill",
    ]
    assert [yamlio.scalar(text) for text in plain] == plain
    for text in [*TRAPS, "a, b", "a: b", "a#", "", "0", "12", "😀", "a  b", "-a", "2S"]:
        if text not in ("1month", "2s"):
            assert yamlio.scalar(text)[0] == '"', text


def test_layout() -> None:
    data = {
        "title": {"en": "Loan", "zh": "借"},
        "doc": {"en": "x" * 100, "zh": "y" * 100},
        "rate_limits": [{"count": 5, "per": ["user_id"]}],
        "values": [{"value": "a", "doc": {"en": "One"}}, {"value": "b", "doc": {"en": "Two\nlines"}}],
        "rows": [["1", "2"], ["a b"], [], [["c"], {"d": None}]],
        "text": "One\n\n  two",
        "ended": "One\nend\n",
        "none": {},
        "prose": ["two words"],
        "many": ["word" * 10, "word" * 10, "word" * 10],
        "k" * 129: {"a": 1},
    }
    assert yamlio.dumps(data) == (
        "title: {en: Loan, zh: 借}\n"
        f"doc:\n  en: {'x' * 100}\n  zh: {'y' * 100}\n"
        "rate_limits:\n- count: 5\n  per: [user_id]\n"
        "values:\n- {value: a, doc: {en: One}}\n- value: b\n  doc:\n    en: |-\n      Two\n      lines\n"
        'rows:\n- ["1", "2"]\n- - a b\n- []\n- - [c]\n  - d: null\n'
        "text: |-\n  One\n\n    two\n"
        "ended: |\n  One\n  end\n"
        "none: {}\n"
        "prose:\n- two words\n"
        f"many:\n- {'word' * 10}\n- {'word' * 10}\n- {'word' * 10}\n"
        f"? {'k' * 129}\n: a: 1\n"
    )
    assert yamlio.dumps([]) == "[]\n"
    assert yamlio.dumps({}) == "{}\n"
    assert yamlio.dumps([{"a": True}, "b"]) == "- a: true\n- b\n"


def test_what_cannot_be_written_is_named_with_every_place() -> None:
    deep: Any = "x"
    for _ in range(yamlio.MAX_DEPTH + 2):
        deep = [deep]
    data = {"a": ["ok", "\ud800"], "\udfff": 1, "b": 1.5, "c": {1: 2}, "d": b"x", "e": deep}
    with pytest.raises(ValueError, match="lone surrogate") as caught:
        yamlio.dumps(data)
    lines = str(caught.value).splitlines()
    assert len(lines) == 6
    assert lines[0] == "a[1]: a lone surrogate U+D800, which no file can hold"
    assert lines[2].startswith("b: a float")
    assert "1" in lines[3]
    assert "64 levels" in lines[5]


def test_depth_is_the_same_for_writing_and_reading() -> None:
    for make in (
        lambda one: [one],
        lambda one: {"a": one},
        lambda one: {"title": one},
        lambda one: {"a": [one, "b c"]},
    ):
        deep: Any = "x"
        while True:
            try:
                text = yamlio.dumps({"a": deep})
            except ValueError:
                break
            assert yamlio.loads(text, "f") == {"a": deep}
            deep = make(deep)
        assert yamlio.MAX_DEPTH <= _depth(deep) < yamlio.MAX_DEPTH + _depth(make("x"))


def _depth(data: Any) -> int:
    if isinstance(data, str):
        return 0
    return 1 + max(_depth(one) for one in (data.values() if isinstance(data, dict) else data))


@pytest.mark.parametrize(
    ("text", "line", "place", "code"),
    [
        ("a: 1\nb:\n  c: 1\n  c: 2\n", 4, "b.c", "yaml-duplicate-key"),
        ('a: 1\n"a": 1\n', 2, "a", "yaml-duplicate-key"),
        ("a: &x 1\n", 1, "a", "yaml-anchor"),
        ("a: &x [1]\n", 1, "a", "yaml-anchor"),
        ("a: 1\nb: *x\n", 2, "b", "yaml-alias"),
        ("a:\n- *x\n", 2, "a[0]", "yaml-alias"),
        ("*x : 1\n", 1, '["?"]', "yaml-alias"),
        ("*x\n", 1, "", "yaml-alias"),
        ("a: !!str 1\n", 1, "a", "yaml-tag"),
        ("a: ! x\n", 1, "a", "yaml-tag"),
        ("!t {a: 1}\n", 1, "", "yaml-tag"),
        ("a:\n  <<: {b: 1}\n", 2, 'a["<<"]', "yaml-merge-key"),
        ("1: a\n", 1, '["1"]', "yaml-key"),
        ("true: a\n", 1, "true", "yaml-key"),
        ("? [a]\n: b\n", 1, '["?"]', "yaml-key"),
        ("yes: a\n", 1, "yes", "yaml-ambiguous"),
        ("a: 1.5\n", 1, "a", "yaml-ambiguous"),
        ("a: [x, 1e3]\n", 1, "a[1]", "yaml-ambiguous"),
        ("a: 012\n", 1, "a", "yaml-ambiguous"),
        ("a: on\n", 1, "a", "yaml-ambiguous"),
        ("a: True\n", 1, "a", "yaml-ambiguous"),
        ("a: 2026-01-15\n", 1, "a", "yaml-ambiguous"),
        ("a: " + "9" * 4001 + "\n", 1, "a", "yaml-ambiguous"),
        ("a:\nb: 1\n", 1, "a", "yaml-ambiguous"),
        ("~\n", 1, "", "yaml-ambiguous"),
        ("%YAML 1.2\n---\na: 1\n", 1, "", "yaml-directive"),
        ("a: 1\n---\nb: 1\n", 2, "", "yaml-documents"),
        ("a: 1\n b: 2\n", 2, "", "yaml-syntax"),
        ("a: [1\n", 2, "", "yaml-syntax"),
        ("a: 1\nb: \u2028\n", 2, "", "yaml-character"),
        ("\ufeffa: 1\n", 1, "a", "yaml-character"),
        ("a: \0\n", 1, "", "yaml-character"),
        ("a: \ud800\n", 1, "", "yaml-character"),
        ("[" * 65, 1, "[0]" * 64, "yaml-depth"),
    ],
)
def test_what_is_not_in_the_contract_is_refused_with_its_place(text: str, line: int, place: str, code: str) -> None:
    with pytest.raises(Failed) as caught:
        yamlio.loads(text, "x.yaml")
    [finding] = caught.value.findings
    assert (finding.where.file, finding.where.line, finding.where.place, finding.code) == ("x.yaml", line, place, code)
    assert finding.hint


def test_all_problems_of_a_text_are_told_at_once() -> None:
    with pytest.raises(Failed) as caught:
        yamlio.loads("a: &x 1\nb: yes\nb: 1.5\nc: !t [\n", "x.yaml")
    assert [(one.where.line, one.code) for one in caught.value.findings] == [
        (1, "yaml-anchor"),
        (2, "yaml-ambiguous"),
        (3, "yaml-duplicate-key"),
        (3, "yaml-ambiguous"),
        (4, "yaml-tag"),
        (5, "yaml-syntax"),
    ]
    assert "line 2 already" in caught.value.findings[2].what


def test_hand_written_styles_are_read() -> None:
    text = "# c\n---\na: 'it''s' # c\nb: >-\n  one\n  two\nc: {d: [1, -2, null, false]}\n? e\n: plain\n  over lines\n"
    assert yamlio.loads(text, "f") == {
        "a": "it's",
        "b": "one two",
        "c": {"d": [1, -2, None, False]},
        "e": "plain over lines",
    }
    assert yamlio.loads("# nothing\n", "f") is None
    assert yamlio.loads("", "f") is None
    assert yamlio.loads("a: x\r\nb: |\r\n  y\r\n", "f") == {"a": "x", "b": "y\n"}


@given(ROOTS)
@settings(deadline=None)
def test_every_place_has_the_line_it_stands_on(data: Any) -> None:
    text = "# head\n" + yamlio.dumps(data)
    rows = text.split("\n")
    for path, line in yamlio.lines(text).items():
        assert yamlio.steps(yamlio.dotted(path)) == path
        assert yamlio.line_of(text, path) == line
        if path and isinstance(path[-1], str):
            assert yamlio.scalar(path[-1]) in rows[line - 1]
        elif path:
            assert "-" in rows[line - 1] or "[" in rows[line - 1]


def test_lines_of_places() -> None:
    text = "request:\n  fields:\n  - name: a\n  - name: b\n    type: string\n"
    assert yamlio.line_of(text, "$.request.fields[1].type") == 5
    assert yamlio.line_of(text, "$.request.fields[1]") == 4
    assert yamlio.line_of(text, "request.fields[1].nothing.more") == 4
    assert yamlio.line_of(text, "$.request.fields[...].type") == 2
    assert yamlio.line_of(text, "$") == 1
    assert yamlio.line_of("", "a.b") == 1
    with pytest.raises(ValueError, match="is no place"):
        yamlio.steps("a[x]")
