"""Docstrings say everything that the spec knows of a call, with prose and without."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from generator.python.plan import PackagePlan, plan
from generator.python.render import render
from generator.python.words import either
from generator.spec.facts import facts_only
from generator.spec.model import Spec
from tests.python.test_cases import groups, spec_of
from tests.support import strategies

ENTRY = re.compile(r"    ([A-Za-z]\w*)(?: \(.*\))?: .")
SECTIONS = ("Args:", "Returns:", "Raises:")
RAISED = ["InvalidArgument", "NotSent", "OutcomeUnknown", "Refused"]

Method = ast.FunctionDef | ast.AsyncFunctionDef


def methods(made: PackagePlan) -> Iterator[Method]:
    """Every generated method, as Python reads it."""
    for path, text in render(made).items():
        if path.startswith("resources/"):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, Method) and node.name != "__init__":
                    yield node


def entries(method: Method, section: str) -> list[str]:
    """What a section of the docstring lists, by name. The last section of the name counts: prose stands before it."""
    doc = ast.get_docstring(method)
    assert doc is not None
    lines = doc.split("\n")
    start = len(lines) - lines[::-1].index(section)
    found = []
    for line in lines[start:]:
        if line and not line.startswith("    "):
            break
        if entry := ENTRY.match(line):
            found.append(entry[1])
    return found


def check(spec: Spec) -> None:
    """Arguments as in the signature, in its order; what is raised; where the docs are."""
    count = 0
    for method in methods(plan(spec)):
        count += 1
        taken = [one.arg for one in (*method.args.args, *method.args.kwonlyargs) if one.arg != "self"]
        assert entries(method, "Args:") == taken
        assert entries(method, "Raises:") == RAISED
        doc = ast.get_docstring(method) or ""
        assert "\nPermission: " in doc or "\nPublic: " in doc or "Permission: " in doc
        assert doc.split("\n")[-1].startswith(f"Docs: {spec.api.docs.url}#")
    assert count == 2 * len(spec.endpoints)


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(strategies.specs())
def test_every_argument_is_explained_in_the_order_of_the_signature(spec: Spec) -> None:
    check(spec)
    check(msgspec.structs.replace(spec, endpoints=tuple(map(facts_only, spec.endpoints))))


@pytest.mark.parametrize("names", list(groups()), ids=lambda names: names[0])
def test_specs_without_prose_make_the_same_code(names: tuple[str, ...]) -> None:
    spec = spec_of(*names)
    bare = msgspec.structs.replace(spec, endpoints=tuple(map(facts_only, spec.endpoints)))
    assert _code(bare) == _code(spec)
    for method in methods(plan(bare)):
        assert entries(method, "Raises:") == RAISED


def _code(spec: Spec) -> dict[str, str]:
    found = {}
    for path, text in render(plan(spec)).items():
        tree = ast.parse(text)
        for node in ast.walk(tree):
            body = getattr(node, "body", None)
            if isinstance(body, list):
                node.body = [one for one in body if not _is_text(one)]  # type: ignore[attr-defined]
        found[path] = ast.dump(tree)
    return found


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (["a"], "`a`"),
        (["a", "b", "a"], "`a` or `b`"),
        (["a", "b", "c"], "`a`, `b` or `c`"),
        ([""], '`""`'),
    ],
)
def test_some_values_of_which_one_is_meant(values: list[str], text: str) -> None:
    assert either(values) == text
