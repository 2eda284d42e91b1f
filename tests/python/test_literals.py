"""Docs text in code: comes back the same, and can end no string."""

from __future__ import annotations

import ast
import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.python.literals import docstring, literal

HOSTILE = st.text(st.sampled_from("\"'\\\n\t{}#%x \u202e\u2028\x00\x85\ufeff\ud800中")) | st.text()


@given(HOSTILE | st.booleans() | st.integers() | st.none())
@example('"""')
@example("\\")
def test_a_literal_means_what_it_was_made_of(value: object) -> None:
    code = literal(value)
    assert ast.literal_eval(code) == value
    assert "\n" not in code
    assert not any(0x202A <= ord(char) <= 0x202E or 0x2066 <= ord(char) <= 0x2069 for char in code)


def test_no_literal_for_anything_else() -> None:
    with pytest.raises(TypeError):
        literal(1.5)


@given(HOSTILE, st.sampled_from([0, 4, 8]))
@example('a"', 4)
@example('"', 0)
@example("\\", 4)
@example('""', 4)
def test_a_docstring_is_one_string_and_says_the_text(text: str, indent: int) -> None:
    code = docstring(text, indent)
    tree = ast.parse(f"def f():\n{' ' * indent if indent else ' '}{code}" if indent else code)
    strings = [str(node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert len(strings) == 1
    kept = [line.rstrip().expandtabs(4) for line in text.strip().split("\n")]
    assert textwrap.dedent(" " * indent + strings[0]).split() == "\n".join(kept).split()
    assert not any(0x202A <= ord(char) <= 0x202E or 0x2066 <= ord(char) <= 0x2069 for char in code)
