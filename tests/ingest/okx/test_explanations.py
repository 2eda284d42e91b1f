"""Every sort of finding is explained in plain words: the codes are read from the code that says them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from generator.ingest import okx
from generator.ingest.okx.explanations import EXPLANATIONS

SOURCES = Path(okx.__file__).parent
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
SAYING = frozenset({"error", "warning", "note"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Said(NamedTuple):
    """A call that makes a finding: where it is, and the expression of its code."""

    place: str
    module: ast.Module
    functions: tuple[Function, ...]
    code: ast.expr
    makes_it: bool = True
    """Not when it only marks a line with the code of a finding that is made elsewhere."""


@cache
def modules() -> dict[str, ast.Module]:
    return {path.name: ast.parse(path.read_bytes()) for path in sorted(SOURCES.rglob("*.py"))}


@cache
def calls(module: ast.Module) -> list[tuple[ast.Call, tuple[Function, ...]]]:
    """Every call of a module, with the functions around it, the nearest last."""
    return list(calls_below(module))


def calls_below(node: ast.AST, inside: tuple[Function, ...] = ()) -> Iterator[tuple[ast.Call, tuple[Function, ...]]]:
    for child in ast.iter_child_nodes(node):
        around = (*inside, child) if isinstance(child, Function) else inside
        if isinstance(child, ast.Call):
            yield child, around
        yield from calls_below(child, around)


def callee(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def imported(module: ast.Module) -> set[str]:
    """What a module has from ``generator.findings``: its own functions may have the same names."""
    return {
        alias.name
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom) and node.module == "generator.findings"
        for alias in node.names
    }


def said() -> Iterator[Said]:
    for name, module in modules().items():
        if name == "report.py":
            continue  # it hands on what it is given
        own = SAYING & imported(module)
        # Where a class has a method of such a name, `self.note` is that one, and makes no finding.
        of_self = SAYING - {node.name for node in ast.walk(module) if isinstance(node, ast.FunctionDef)}
        for call, around in calls(module):
            if isinstance(call.func, ast.Attribute):
                makes = callee(call) in (of_self if ast.unparse(call.func.value) == "self" else SAYING)
            else:
                makes = callee(call) in own
            if makes and call.args:
                yield Said(f"{name}:{call.lineno}", module, around, call.args[0])
            # The mark of a line in the bucket `finding` is the code of one.
            for bucket, code in pairwise(call.args):
                if isinstance(bucket, ast.Constant) and bucket.value == "finding":
                    yield Said(f"{name}:{call.lineno}", module, around, code, makes_it=False)


def literals(node: ast.AST) -> set[str]:
    """All that looks like a code in an expression."""
    return {
        inner.value
        for inner in ast.walk(node)
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and CODE.fullmatch(inner.value)
    }


def codes(one: Said) -> set[str]:
    """The codes that an expression can stand for: written there, assigned to its names, or passed by callers."""
    found: set[str] = set()
    waiting = [one]
    seen: set[tuple[str, str]] = set()
    while waiting:
        here = waiting.pop()
        for inner in alternatives(here.code):
            if isinstance(inner, ast.Constant):
                found |= literals(inner)
            elif isinstance(inner, ast.Attribute) and ("", inner.attr) not in seen:
                seen.add(("", inner.attr))
                waiting += constructed(inner.attr)
            elif isinstance(inner, ast.Name):
                for scope in (*here.functions, here.module):
                    found |= assigned(inner.id, scope)
                for function in here.functions:
                    if (function.name, inner.id) not in seen:
                        seen.add((function.name, inner.id))
                        waiting += arguments(function, inner.id)
    return found


def alternatives(code: ast.expr) -> Iterator[ast.expr]:
    """What an expression is one of."""
    if isinstance(code, ast.IfExp):
        yield from (*alternatives(code.body), *alternatives(code.orelse))
    elif isinstance(code, ast.Starred):
        yield from alternatives(code.value)
    else:
        yield code


@cache
def records() -> dict[str, list[str]]:
    """The attributes of each class."""
    return {
        node.name: [
            one.target.id for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        ]
        for module in modules().values()
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
    }


def constructed(attribute: str) -> Iterator[Said]:
    """What records with such an attribute are made with."""
    fields = records()
    for file, module in modules().items():
        for call, around in calls(module):
            names = fields.get(callee(call), [])
            if attribute in names:
                by_name = [one.value for one in call.keywords if one.arg == attribute]
                starred = [one for one in call.args if isinstance(one, ast.Starred)]
                position = names.index(attribute)
                for value in by_name or starred or call.args[position : position + 1]:
                    yield Said(f"{file}:{call.lineno}", module, around, value)


@cache
def assigned(name: str, scope: ast.AST) -> set[str]:
    """The codes in whatever a name is bound to; a table of the module that is gone through counts, too."""
    found: set[str] = set()
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= literals(node.value) if any(binds(target, name) for target in targets) else set()
        elif isinstance(node, ast.For | ast.comprehension) and binds(node.target, name):
            found |= literals(node.iter)
    return found


def binds(target: ast.AST, name: str) -> bool:
    return any(isinstance(inner, ast.Name) and inner.id == name for inner in ast.walk(target))


def arguments(function: Function, name: str) -> Iterator[Said]:
    """What callers pass for a parameter."""
    parameters = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
    if name not in [*parameters, *(one.arg for one in function.args.kwonlyargs)]:
        return
    position = parameters.index(name) if name in parameters else None
    if position is not None and parameters[0] == "self":
        position -= 1
    for file, module in modules().items():
        for call, around in calls(module):
            if callee(call) != function.name:
                continue
            by_name = [one.value for one in call.keywords if one.arg == name]
            by_position = [] if position is None else call.args[position : position + 1]
            for value in by_name or by_position:
                yield Said(f"{file}:{call.lineno}", module, around, value)


def test_every_code_is_explained() -> None:
    unknown = {}
    unclear = []
    for one in said():
        found = codes(one)
        if not found and one.makes_it:
            unclear.append(one.place)
        unknown.update({code: one.place for code in found if code not in EXPLANATIONS})
    assert unknown == {}, "explain these in generator/ingest/okx/explanations.py"
    assert unclear == [], "write the code where the finding is made: nobody can tell which it is"


def test_no_explanation_outlives_its_code() -> None:
    written = {code for name, module in modules().items() if name != "explanations.py" for code in literals(module)}
    assert EXPLANATIONS.keys() - written == set()


def test_an_explanation_is_a_sentence() -> None:
    for code, text in EXPLANATIONS.items():
        assert CODE.fullmatch(code)
        assert text[0].isupper()
        assert text.endswith(".")
        assert "\n" not in text
        assert text == text.strip()
        # It is sent to the people who write the docs: nothing of ours, and nothing that Markdown would read.
        assert not re.search(r"docmill|ingest|generator|[<>\[\]|*`]", text), code
    assert okx.EXPLANATIONS is EXPLANATIONS
