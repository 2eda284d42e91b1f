"""Samples of the official Python SDK among the examples: where they end, and which calls they make.

Nothing of them is kept in the spec; the names of a call's arguments are compared with the tables.
"""

from __future__ import annotations

import ast
import keyword
import re
import warnings
from collections.abc import Iterator, Sequence

import msgspec

_IMPORT = re.compile(r"\s{0,2}(?:from\s+[\w.]+\s+import\s+[\w*(]|import\s+[\w.]+\s*(?:as\s|,|;|#|$))")
_SDK_IMPORT = re.compile(r"\s*(?:from\s+okx\b[\w.]*\s+import\s|import\s+okx\b)")
# Ends a sample: a request line, or JSON that no open bracket of the sample holds.
_REQUEST = re.compile(r"\s*`?(?:GET|POST|PUT|DELETE|PATCH)\s+(?:https?:/)?/\S*")
_JSON = re.compile(r"\s{0,2}(?:\{|\[\s*(?:\{|$))")
_BRACKETS = re.compile(r""""(?:[^"\\]|\\.)*+"?|'(?:[^'\\]|\\.)*+'?|#.*|[()\[\]{}]""")
# Names of the SDK alone: of an argument that is the whole request, and of one that Python or the SDK spells otherwise.
_WHOLE = frozenset(("orders_data", "params"))
_RENAMED = {"froms": "from", **{f"{word}_": word for word in keyword.kwlist}}
_OPENING = frozenset("([{")
_CLOSING = frozenset(")]}")
_LONGEST = 20_000
_DEEPEST = 8


class PythonCall(msgspec.Struct, frozen=True):
    """A call of a method of the SDK: its line, its name and the names of its arguments.

    Names inside dictionaries are dotted: ``legs.instId``.
    """

    line: int
    name: str
    arguments: tuple[str, ...]


class PythonSample(msgspec.Struct, frozen=True):
    """A sample: the index behind its last line, its calls, and why it could not be read, if so, on which line."""

    end: int
    calls: tuple[PythonCall, ...] = ()
    problem: str = ""
    line: int = 0


def may_start(line: str) -> bool:
    """Whether a sample may start on this line: an import stands there."""
    return _IMPORT.match(line) is not None


def take_sample(lines: Sequence[str], start: int, first: int) -> PythonSample | None:
    """The sample that starts with the import on line ``start``; None when there is none of the SDK's.

    ``first`` is the number of the first of ``lines``. The sample ends at a request line, at JSON, or where sound code
    is followed by what is none.
    """
    end = _end(lines, start) if may_start(lines[start]) else start
    if end == start:
        return None
    try:
        return PythonSample(end, _calls(_parse(lines[start:end]), first + start))
    except SyntaxError as failure:
        wrong = start + min(failure.lineno or 1, end - start) - 1
    except (ValueError, RecursionError, MemoryError):
        return PythonSample(end, (), "it is too long or too deep to be read", first + start)
    if any(_SDK_IMPORT.match(line) for line in lines[start:wrong]):
        try:
            return PythonSample(wrong, _calls(_parse(lines[start:wrong]), first + start))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            pass
    return PythonSample(end, (), "it is no Python", first + wrong)


def _end(lines: Sequence[str], start: int) -> int:
    """The index behind the sample as far as its layout tells; ``start`` where nothing of the SDK is imported."""
    end = len(lines)
    depth = 0
    sdk = False
    for index in range(start, len(lines)):
        line = lines[index]
        if _REQUEST.match(line) is not None or (depth <= 0 and _JSON.match(line) is not None):
            end = index
            break
        sdk = sdk or _SDK_IMPORT.match(line) is not None
        for sign in _BRACKETS.findall(line):
            depth += (sign in _OPENING) - (sign in _CLOSING)
    if not sdk:
        return start
    if end < len(lines):
        # A comment above a request is the request's.
        while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith(("#", "//")):
            end -= 1
    return end


def _parse(lines: Sequence[str]) -> ast.Module:
    text = "\n".join(lines)
    if len(text) > _LONGEST:
        raise ValueError("the sample is too long")
    margin = len(lines[0]) - len(lines[0].lstrip()) if lines else 0
    if margin:
        text = "\n".join(line[margin:] if line[:margin].isspace() else line for line in lines)
    with warnings.catch_warnings():
        # Python has opinions on strings of the docs.
        warnings.simplefilter("ignore")
        return ast.parse(text)


def _calls(tree: ast.Module, first: int) -> tuple[PythonCall, ...]:
    """The calls of methods of the SDK; ``first`` is the number of the first line."""
    modules: set[str] = set()
    values: dict[str, ast.expr] = {}
    calls: list[ast.Call] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            modules.update((alias.asname or alias.name).partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.Assign):
            values.update((target.id, node.value) for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.Call):
            calls.append(node)
    found = [
        PythonCall(first + call.lineno - 1, call.func.attr, tuple(dict.fromkeys(_arguments(call, values))))
        for call in calls
        if isinstance(call.func, ast.Attribute) and _is_client(call.func.value, modules, values)
    ]
    return tuple(sorted(found, key=lambda call: call.line))


def _is_client(value: ast.expr, modules: set[str], values: dict[str, ast.expr]) -> bool:
    """Whether it was made by calling something of an imported module."""
    made = values.get(value.id) if isinstance(value, ast.Name) else value
    if not isinstance(made, ast.Call):
        return False
    maker = made.func.value if isinstance(made.func, ast.Attribute) else made.func
    while isinstance(maker, ast.Attribute):
        maker = maker.value
    return isinstance(maker, ast.Name) and maker.id in modules


def _arguments(call: ast.Call, values: dict[str, ast.expr]) -> Iterator[str]:
    seen: set[str] = set()
    for argument in call.args:
        yield from _names_in(_value_of(argument, values, seen), "", 0)
    for given in call.keywords:
        value = _value_of(given.value, values, seen)
        if given.arg is None or given.arg in _WHOLE:
            yield from _names_in(value, "", 0)
            continue
        name = _RENAMED.get(given.arg, given.arg)
        yield name
        yield from _names_in(value, f"{name}.", 0)


def _value_of(value: ast.expr, values: dict[str, ast.expr], seen: set[str]) -> ast.expr:
    """What a variable holds, told once per call."""
    if not isinstance(value, ast.Name) or value.id in seen:
        return value
    seen.add(value.id)
    return values.get(value.id, value)


def _names_in(value: ast.expr, prefix: str, depth: int) -> Iterator[str]:
    """The names in dictionaries and in lists of them."""
    if depth > _DEEPEST:
        return
    if isinstance(value, ast.List | ast.Tuple):
        for item in value.elts:
            yield from _names_in(item, prefix, depth + 1)
    elif isinstance(value, ast.Dict):
        for key, inner in zip(value.keys, value.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield f"{prefix}{key.value}"
                yield from _names_in(inner, f"{prefix}{key.value}.", depth + 1)
