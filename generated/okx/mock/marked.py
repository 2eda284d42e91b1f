"""A YAML or JSON file as values that know their lines, and all that is wrong with one at once."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


class FileProblem(msgspec.Struct, frozen=True):
    """One thing that is wrong with a file; ``line`` counts from 1, 0 stands for the whole file."""

    line: int
    what: str
    hint: str


class BadFileError(ValueError):
    """A file does not say what it should; the message names each problem with its line."""

    def __init__(self, file: Path, problems: list[FileProblem]) -> None:
        self.file = file
        self.problems = sorted(problems, key=lambda problem: problem.line)
        super().__init__("\n".join(f"{self._place(one)}: {one.what}\n    hint: {one.hint}" for one in self.problems))

    def _place(self, problem: FileProblem) -> str:
        return f"{self.file}:{problem.line}" if problem.line else f"{self.file}"


class Marked(msgspec.Struct, frozen=True):
    """A value and its line: a text as it was written, a list, or fields in their order. None of them: it is empty."""

    line: int
    text: str | None = None
    items: tuple[Marked, ...] | None = None
    fields: tuple[tuple[str, Marked], ...] | None = None


def read(file: Path) -> Marked:
    """Read a file: JSON where it is called so, else YAML, for which PyYAML must be installed.

    Raises:
        BadFileError: it can't be read, or is no YAML or JSON.
    """
    try:
        text = file.read_text("utf-8-sig")
    except OSError as error:
        raise BadFileError(file, [FileProblem(0, f"{error.strerror}", "say which file to read")]) from None
    except UnicodeDecodeError as error:
        raise BadFileError(file, [FileProblem(0, f"not UTF-8: {error.reason}", "save it as UTF-8")]) from None
    try:
        return _json(text) if file.suffix.lower() == ".json" else _yaml(text)
    except _Unreadable as unreadable:
        raise BadFileError(file, [unreadable.problem]) from None
    except RecursionError:
        raise BadFileError(file, [FileProblem(0, "it nests too deeply", "a few levels are enough")]) from None


class _Unreadable(Exception):  # noqa: N818 - it never leaves this module
    def __init__(self, line: int, what: str, hint: str) -> None:
        self.problem = FileProblem(line, what, hint)


def _yaml(text: str) -> Marked:
    try:
        # By name: whoever checks the types of this package need not have the stubs of a library that it can do without.
        yaml: Any = importlib.import_module("yaml")
    except ImportError:
        hint = "pip install pyyaml, or write it as JSON into a file called *.json"
        raise _Unreadable(0, "to read YAML, PyYAML must be installed", hint) from None
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = 0 if error.problem_mark is None else error.problem_mark.line + 1
        raise _Unreadable(line, f"this is no YAML: {error.problem}", "look at the indentation and the quotes") from None
    except yaml.YAMLError as error:
        hint = "control characters can't stand in YAML"
        raise _Unreadable(0, f"this is no YAML: {str(error).splitlines()[0]}", hint) from None
    return Marked(1) if node is None else _of_node(node, {})


def _of_node(node: Any, known: dict[int, Marked]) -> Marked:
    """``known`` holds what was met before: a few aliases of aliases would else make a huge file."""
    if id(node) not in known:
        known[id(node)] = _of_new_node(node, known)
    return known[id(node)]


def _of_new_node(node: Any, known: dict[int, Marked]) -> Marked:
    line: int = node.start_mark.line + 1
    match node.id:
        case "scalar":
            # What was written is meant: a passphrase of digits is no number, and `no` is no boolean.
            empty = node.tag == "tag:yaml.org,2002:null" and node.style is None
            return Marked(line, text=None if empty else str(node.value))
        case "sequence":
            return Marked(line, items=tuple(_of_node(item, known) for item in node.value))
        case _:
            pairs = ((_of_node(key, known).text or "", _of_node(value, known)) for key, value in node.value)
            return Marked(line, fields=tuple(pairs))


def _json(text: str) -> Marked:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        raise _Unreadable(error.lineno, f"this is no JSON: {error.msg}", "look at the commas and the quotes") from None
    return _of_tokens(_tokens(text))


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    """What valid JSON is made of, each with its line, without commas and colons."""
    line, seen = 1, 0
    for match in _TOKEN.finditer(text):
        line, seen = line + text.count("\n", seen, match.start()), match.start()
        if match[0] not in ",:":
            yield match[0], line


def _of_tokens(tokens: Iterator[tuple[str, int]]) -> Marked:
    return _of_token(*next(tokens), tokens)


def _of_token(token: str, line: int, tokens: Iterator[tuple[str, int]]) -> Marked:
    match token[0]:
        case "[":
            items: list[Marked] = []
            for inner, where in tokens:
                if inner == "]":
                    break
                items.append(_of_token(inner, where, tokens))
            return Marked(line, items=tuple(items))
        case "{":
            fields: list[tuple[str, Marked]] = []
            for name, _ in tokens:
                if name == "}":
                    break
                fields.append((json.loads(name), _of_tokens(tokens)))
            return Marked(line, fields=tuple(fields))
        case '"':
            text: Any = json.loads(token)
            return Marked(line, text=text)
        case _:
            return Marked(line, text=None if token == "null" else token)  # noqa: S105 - of JSON
