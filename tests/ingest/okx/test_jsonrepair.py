from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from generator.ingest.okx.jsonrepair import (
    DEEPEST,
    LEAVES_OUT,
    LONGEST,
    REPAIRS,
    Repair,
    key_lines,
    parse_json,
    parse_strictly,
    rules_of,
)

# Signs that look like structure, and a few that are words.
WORDS = st.one_of(st.text(), st.text("ab1.-_:,;{}[]()\"'`\\/#*=… \n\t\u201c\u201d\uff0c\uff1a", max_size=8))
LEAVES = st.none() | st.booleans() | st.integers() | WORDS | st.sampled_from(["BTC", "1", "-", "", "..."])
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)
DOCUMENTS = st.lists(JSON, max_size=4) | st.dictionaries(WORDS, JSON, max_size=4)
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\],:]|[^\s{}\[\],:"]+|\s+')
QUOTES = "\"'`\u201c\u201d\u201e\u201f\uff02"


def written(value: Any) -> str:
    """What tells two values apart: 1 is not true."""
    return json.dumps(value)


def tokens(text: str) -> list[str]:
    return TOKEN.findall(text)


def healed_or_not(text: str, value: Any) -> bool:
    """Whether it was read, after asserting that nothing else was."""
    parsed = parse_json(text)
    if parsed.body is UNSET:
        assert parsed.problem
        assert not parsed.repairs
        return False
    if text[parsed.stop :].strip():
        # More than JSON: what reads blocks of code keeps such text.
        return False
    assert written(parsed.body) == written(value)
    assert set(rules_of(parsed.repairs)) <= set(REPAIRS)
    return True


@settings(deadline=None)
@given(DOCUMENTS, st.sampled_from([None, 2]))
def test_what_json_writes_is_read_as_it_stands(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    parsed = parse_json(f"\n {text} and more")
    assert (written(parsed.body), parsed.repairs, parsed.problem) == (written(value), (), "")
    assert parsed.stop == len(text) + 2


Damage = Callable[[str, Callable[[int], int]], str]


def _trailing_commas(text: str, pick: Callable[[int], int]) -> str:
    return re.sub(r"(?<=[^\[{,\s])(\s*\n\s*[}\]])", r",\1", text, count=1 + pick(3))


def _missing_commas(text: str, pick: Callable[[int], int]) -> str:
    lines = text.split("\n")
    at = pick(len(lines))
    return "\n".join(line.removesuffix(",") if index == at else line for index, line in enumerate(lines))


def _comments(text: str, pick: Callable[[int], int]) -> str:
    lines = text.split("\n")
    at = pick(len(lines) - 1) if len(lines) > 1 else 0
    lines[at] += (' // 1 "quoted", or', " # [not] this", " /* nor\n{this} */")[pick(3)]
    lines.insert(at + 1, "// {alone}, ")
    return "\n".join(lines) if len(lines) > 2 else text


def _ellipsis(text: str, pick: Callable[[int], int]) -> str:
    lines = text.split("\n")
    inside = [index for index, line in enumerate(lines) if line.endswith((",", "{", "["))]
    if not inside:
        return text
    lines.insert(inside[pick(len(inside))] + 1, ("...", "......,", "\u2026\u2026")[pick(3)])
    return "\n".join(lines)


def _full_width(text: str, pick: Callable[[int], int]) -> str:
    wide = {",": "\uff0c", ":": "\uff1a", "[": "\uff3b", "]": "\uff3d", "{": "\uff5b", "}": "\uff5d"}
    found = tokens(text)
    at = {pick(len(found)) for _ in range(3)} - {0}
    return "".join(wide.get(token, token) if index in at else token for index, token in enumerate(found))


def _equals(text: str, pick: Callable[[int], int]) -> str:
    return "".join(("=", " = ", "=>")[pick(3)] if token == ":" else token for token in tokens(text))


def _plain_content(token: str) -> bool:
    return token.startswith('"') and not any(sign in token[1:-1] for sign in (*QUOTES, "\\"))


def _curly(text: str, pick: Callable[[int], int]) -> str:
    left, right = ("\u201c\u201d", "\u201d\u201c", "\u201d\u201d")[pick(3)]
    return "".join(f"{left}{token[1:-1]}{right}" if _plain_content(token) else token for token in tokens(text))


def _single(text: str, pick: Callable[[int], int]) -> str:
    keep = pick(4)
    return "".join(
        f"'{token[1:-1]}'" if _plain_content(token) and index % 4 != keep else token
        for index, token in enumerate(tokens(text))
    )


def _ticks(text: str, pick: Callable[[int], int]) -> str:
    keep = pick(4)
    return "".join(
        f"`{token}`" if (_plain_content(token) or token.isalnum()) and index % 4 != keep else token
        for index, token in enumerate(tokens(text))
    )


def _bare_names(text: str, pick: Callable[[int], int]) -> str:
    return re.sub(r'"([A-Za-z_]\w*)"(?=:)', r"\1", text, count=pick(3))


def _python(text: str, pick: Callable[[int], int]) -> str:
    python = {"true": "True", "false": "False", "null": "None"}
    return "".join(python.get(token, token) if pick(4) else token for token in tokens(text))


def _raw(text: str, pick: Callable[[int], int]) -> str:
    escape, raw = (("\\n", "\n"), ("\\t", "\t"))[pick(2)]
    return "".join(
        token.replace("\\\\", "\0").replace(escape, raw).replace("\0", "\\\\") if token.startswith('"') else token
        for token in tokens(text)
    )


def _twice(text: str, pick: Callable[[int], int]) -> str:
    members = list(re.finditer(r'\n *"(?:[^"\\]|\\.)*": [^\[{\n]*,(?=\n)', text))
    if not members:
        return text
    member = members[pick(len(members))]
    return text[: member.end()] + member[0] + text[member.end() :]


def _odd_spaces(text: str, pick: Callable[[int], int]) -> str:
    blank = ("\u00a0", "\u3000", "\u200b", "\ufeff")[pick(4)]
    return "".join(token + blank if token in ",:[" else token for token in tokens(text))


def _one_quote(text: str, pick: Callable[[int], int]) -> str:
    found = tokens(text)
    strings = [index for index, token in enumerate(found) if token.startswith('"')]
    if strings:
        at = strings[pick(len(strings))]
        found[at] = found[at][1:] if pick(2) else found[at][:-1]
    return "".join(found)


def _one_closer(text: str, pick: Callable[[int], int]) -> str:
    found = tokens(text)
    closers = [index for index, token in enumerate(found) if token in "}]"]
    del found[closers[pick(len(closers))]]
    return "".join(found)


def _one_opener(text: str, pick: Callable[[int], int]) -> str:
    found = tokens(text)
    openers = [index for index, token in enumerate(found) if token in "{["][1:]
    if openers:
        del found[openers[pick(len(openers))]]
    return "".join(found)


DAMAGES: dict[str, Damage] = {
    "trailing commas": _trailing_commas,
    "missing commas": _missing_commas,
    "comments": _comments,
    "ellipsis": _ellipsis,
    "full width": _full_width,
    "equals": _equals,
    "curly quotes": _curly,
    "single quotes": _single,
    "ticks": _ticks,
    "bare names": _bare_names,
    "python": _python,
    "raw newlines": _raw,
    "twice": _twice,
    "odd spaces": _odd_spaces,
    "one quote": _one_quote,
    "one closer": _one_closer,
    "one opener": _one_opener,
}


@pytest.mark.parametrize("kind", DAMAGES)
@settings(deadline=None, max_examples=40)
@given(data=st.data(), value=DOCUMENTS)
def test_damage_never_becomes_another_value(kind: str, data: st.DataObject, value: Any) -> None:
    text = json.dumps(value, indent=2, ensure_ascii=False)
    healed_or_not(DAMAGES[kind](text, lambda count: data.draw(st.integers(0, count - 1))), value)


@pytest.mark.parametrize(
    ("text", "value", "repairs"),
    [
        ('{"a": "1", // one\n"b": "2"}', {"a": "1", "b": "2"}, [("comments", 0)]),
        ('{"a": /* one\ntwo */ "1"}', {"a": "1"}, [("comments", 0)]),
        ('{"a": ["1",\n],\n}', {"a": ["1"]}, [("trailing_commas", 0), ("trailing_commas", 1)]),
        ('{"a": "1"\n\n"b": "2"}', {"a": "1", "b": "2"}, [("missing_commas", 0)]),
        ('{"a": [\n...\n{"b": 1}\n......\n]}', {"a": [{"b": 1}]}, [("ellipsis", 1), ("ellipsis", 3)]),
        ('{"a": ["1", ...], "b": {...}}', {"a": ["1"], "b": {}}, [("ellipsis", 0), ("ellipsis", 0)]),
        ('{"a": "1",\n"b": ...,\n"c": "3"}', {"a": "1", "c": "3"}, [("ellipsis", 1)]),
        ('{"b": ...}', {}, [("ellipsis", 0)]),
        ("{\u201da\u201c: \u201c1\u201d}", {"a": "1"}, [("curly_quotes", 0), ("curly_quotes", 0)]),
        ('{"a": "1"\uff0c "b"\uff1a "2"}', {"a": "1", "b": "2"}, [("full_width", 0), ("full_width", 0)]),
        ('{"a": "x\n\ty"}', {"a": "x\n\ty"}, [("raw_newlines", 0)]),
        ("{'a': '1'}", {"a": "1"}, [("single_quotes", 0), ("single_quotes", 0)]),
        ('{a: "1", $b-c: 2}', {"a": "1", "$b-c": 2}, [("unquoted_keys", 0), ("unquoted_keys", 0)]),
        ('{"a": `""`, "b": `0`}', {"a": "", "b": 0}, [("code_ticks", 0), ("code_ticks", 0)]),
        ('{"a"="1", "b" => 2}', {"a": "1", "b": 2}, [("equals_signs", 0), ("equals_signs", 0)]),
        ('{"a": True, "b": None}', {"a": True, "b": None}, [("python_words", 0), ("python_words", 0)]),
        ('{"a":\u00a0"1"}', {"a": "1"}, [("odd_spaces", 0)]),
        ('{"a": "1",\n"a": "1"}', {"a": "1"}, [("repeated_keys", 1)]),
        ('{"a: "x"}', {"a": "x"}, [("unclosed_quotes", 0)]),
        ('{\n"a": "x,\n"b": "1"}', {"a": "x", "b": "1"}, [("unclosed_quotes", 1)]),
        ('{\n"a": "x\n}', {"a": "x"}, [("unclosed_quotes", 1)]),
        ('["a\n\n, "b"]', ["a", "b"], [("unclosed_quotes", 0)]),
        ('{\n  "a": [\n    {}\n}', {"a": [{}]}, [("missing_closers", 3)]),
        ('{\n  "a": {\n    "b": 1\n  }', {"a": {"b": 1}}, [("missing_closers", 3)]),
    ],
)
def test_each_repair_is_named_with_its_line(text: str, value: Any, repairs: list[tuple[str, int]]) -> None:
    parsed = parse_json(text)
    assert written(parsed.body) == written(value)
    assert parsed.repairs == tuple(Repair(rule, line) for rule, line in repairs)
    assert parsed.stop == len(text)


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        ('{"a": 1.5}', "the number 1.5 is not a whole one", 0),
        ('{"a": NaN}', "not JSON: a word without quotes", 0),
        ('{"a": 1,\n"a": true}', "a key comes twice in one object, with two values", 0),
        ('{"a": 1,}\n{"a": 1.5,', "", 0),
        ('{"a": 1.5,}', "the number 1.5 is not a whole one", 0),
        ('{"a": "\\ud800"}', "half of a character that takes two", 0),
        ("[" * 100_000, "not JSON: nested too deep", 0),
        ("[" * DEEPEST + "[]" + "]" * DEEPEST, "not JSON: nested too deep", 0),
        ("[" + "1" * 10_000 + ",]", "it is too deep or a number too long", 0),
        ('{"a": "say "hi""}', "not JSON: a comma is missing", 0),
        ('["a" "b"]', "not JSON: a comma is missing", 0),
        ('["a",\n, "b"]', "not JSON: a ',' where none belongs", 1),
        ('{"a": : 1}', "not JSON: a ':' where none belongs", 0),
        ('{"a" 1}', "not JSON: a colon is missing", 0),
        ('{"a" ... 1}', "not JSON: dots in place of a colon", 0),
        ('{"a": = 1}', "not JSON: an equals sign where none belongs", 0),
        ('{"a": 1]', "not JSON: brackets that do not close", 0),
        ('{"a": }', "not JSON: brackets that do not close", 0),
        ('{{"a": 1}}', "not JSON: a value where a name belongs", 0),
        ("{1: 2}", "not JSON: a name without quotes", 0),
        ("[`a`]", "not JSON: a word in ticks", 0),
        ("{`a`: 1}", "not JSON: a word in ticks", 0),
        ('["12, "b"]', "not JSON: a word without quotes", 0),
        ('["a,\nb"]', "not JSON: a string that does not end on its line", 0),
        ('[\n"12\n]', "not JSON: a number with one quote", 1),
        ('{a": "x"}', "not JSON: a colon is missing", 0),
        ('{"a": x", "b": "1"}', "not JSON: a word without quotes", 0),
        ('{\n"a": "x ,\n"b": "1"}', "not JSON: a string that does not end", 1),
        ('[\n"a",\n"b,\n]', "not JSON: a string that does not end", 2),
        ('["a"\n// 5"\n]', "not JSON: a comment with half a pair of quotes", 1),
        ("[a", "not JSON: a word without quotes", 0),
        ("[;]", "not JSON: a character where none belongs", 0),
        ("['a]", "not JSON: a quote where none belongs", 0),
        ("x", "not JSON: text where a bracket belongs", 0),
        ('"x', "not JSON: text where a bracket belongs", 0),
        ("", "not JSON: brackets that do not close", 0),
        ('{"a": 1', "not JSON: brackets that do not close", 0),
        ('{\n"a": {\n"b": 1\n}', "not JSON: brackets that do not close", 0),
        ('{\n  "a": [\n    [\n  "b": 1\n}', "not JSON: a ':' where none belongs", 3),
    ],
)
def test_what_can_not_be_kept_stays_text(text: str, problem: str, line: int) -> None:
    parsed = parse_json(text)
    if not problem:
        assert parsed.body == {"a": 1}
        return
    assert (parsed.body, parsed.repairs, parsed.problem) == (UNSET, (), problem)
    assert parsed.line in (line, text.count("\n"))


def test_strictly_is_without_repairs() -> None:
    assert parse_strictly('{"a": 1} x').body == {"a": 1}
    damaged = parse_strictly('{"a":\n 1,}')
    assert (damaged.body, damaged.line) == (UNSET, 1)
    assert damaged.problem.startswith("not JSON")
    assert parse_strictly('{"a": 1, "a": 1}').problem == "a key comes twice in one object"
    assert parse_strictly('["\\ud83d\\ude00"]').body == ["\U0001f600"]


def test_lines_of_which_nothing_is_left() -> None:
    parsed = parse_json('{\n// gone\n"a": "1", // stays\n...\n"b": [\n"x"\n,\n],\n"c": ...\n}')
    assert parsed.body == {"a": "1", "b": ["x"]}
    assert parsed.dropped == (1, 3, 8)
    assert {repair.line for repair in parsed.repairs if repair.rule in LEAVES_OUT} == {1, 2, 3, 8}


def test_lines_of_names() -> None:
    text = ' [\n{"a": [\n{"b": 1},\n{"b": 2,\n"c": 3}]},\n// no\n{d: 4}]'
    assert key_lines(text) == {("a",): 1, ("a", "b"): 2, ("a", "c"): 4, ("d",): 6}
    assert key_lines('{\n  "a": [\n    {"b": 1}\n}') == {("a",): 1, ("a", "b"): 2}
    assert key_lines('{\n"\\x": 1}') == {('"\\x"',): 1}
    assert key_lines("nothing") == {}


@pytest.mark.parametrize(
    "seed",
    ['{"a', '"a"', '"a\n', '{"a": [', '{"a": 1,\n', "...", "# x\n", "/* ", "/*/", "'", "`", "\u201c", "a", " ", "[\n"],
)
def test_long_texts_are_no_trouble(seed: str) -> None:
    # A rule that is not linear would need minutes for this.
    text = "{" + seed * ((LONGEST - 1) // len(seed))
    assert parse_json(text).body is UNSET
    assert isinstance(key_lines(text), dict)
    assert parse_json(text * 9).problem.endswith("; too long to be repaired")
