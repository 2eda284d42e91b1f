"""Examples: a block of code as documented requests and answers.

A block may hold several requests or several JSON texts, with comments between them and a Python sample of the
official SDK behind them (recognised, and left out of the spec). What does not parse after the named repairs stays
text; nothing is guessed.
"""

from __future__ import annotations

import bisect
import itertools
import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from urllib.parse import unquote

import msgspec
from msgspec import UNSET

from generator.ingest.okx.sections import Code
from generator.spec.model import Examples, RequestExample, ResponseExample, Text

Side = Literal["request", "response"]

_SDK = re.compile(r"\s{0,2}(?:from [\w.]+ import\b|import \w)")
_HTTP = re.compile(r"\s*(GET|POST|PUT|DELETE|PATCH)\s+(/\S*)\s*", re.IGNORECASE)
_COMMENT = re.compile(r"\s*(?:#+|//+)\s*(.*)")
_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*+"?|//[^\n]*|#[^\n]*|[{}\[\],:]|\s+|[^\s"{}\[\],:/#]+|[/#]')
_COMMENT_MARKS = ("//", "#")
_OPENERS = ("{", "[")
_CLOSERS = ("}", "]")


class Sample(msgspec.Struct, frozen=True):
    """One example of one language. ``body`` is UNSET where there is none; ``text`` where it could not be parsed."""

    side: Side
    line: int
    title: str = ""
    query: dict[str, str] | None = None
    body: Any = UNSET
    text: str | None = None
    repaired: tuple[str, ...] = ()
    problem: str = ""

    @property
    def content(self) -> str:
        """What two languages' samples are compared by."""
        body = None if self.body is UNSET else self.body
        return json.dumps([self.query, body, self.text], sort_keys=True, ensure_ascii=True)


def read_code(code: Code, caption: str, expected: Side | None, method: str, path: str) -> list[Sample]:
    """The samples of a block. ``expected`` is what its caption announces; an HTTP line in the block overrules it."""
    lines = list(code.lines)
    for index, line in enumerate(lines):
        if _SDK.match(line):
            del lines[index:]
            break
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines:
        return []
    requests = any(_HTTP.fullmatch(line) for line in lines)
    side: Side = "request" if requests else expected or "response"
    reader = _BlockReader(lines, code.line, side, caption, method, path)
    return reader.run()


class _BlockReader:
    """Walks the lines of a block: labels, HTTP lines and JSON texts."""

    def __init__(self, lines: list[str], first: int, side: Side, caption: str, method: str, path: str) -> None:
        self.lines = lines
        self.first = first
        self.side: Side = side
        self.caption = caption
        self.method = method
        self.path = path
        self.samples: list[Sample] = []
        self.labels: list[str] = []
        self.loose: list[str] = []
        self.open: Sample | None = None
        self.text = "\n".join(lines)
        self.offsets = list(itertools.accumulate((len(line) + 1 for line in lines), initial=0))

    def run(self) -> list[Sample]:
        index = 0
        while index < len(self.lines):
            line = self.lines[index]
            stripped = line.strip()
            if stripped.startswith(_OPENERS):
                index = self.document(index)
            elif (http := _HTTP.fullmatch(line)) is not None and self.side == "request":
                self.flush()
                self.open = self.request(http[1].upper(), http[2], self.first + index)
            elif (comment := _COMMENT.fullmatch(line)) is not None:
                self.flush()
                self.labels.append(comment[1].strip())
            elif stripped and stripped.lower().rstrip(":：") not in ("body", "请求体"):
                self.loose.append(stripped)
            index += 1
        self.flush()
        if self.loose and (self.side == "response" or not self.samples):
            return [self.whole("text that is neither JSON nor a comment")]
        if self.labels and not self.samples:
            return [self.whole("nothing but comments")]
        return self.samples

    def flush(self) -> None:
        if self.open is not None:
            self.samples.append(self.open)
            self.open = None

    def title(self) -> str:
        words = [*self.labels, *(self.loose if self.side == "request" else [])]
        if self.side == "request":
            self.loose = []
        self.labels = []
        label = " ".join(word for word in words if word)
        return f"{self.caption}: {label}" if self.caption and label else self.caption or label

    def request(self, method: str, target: str, line: int) -> Sample:
        path, mark, text = target.partition("?")
        if (method, path) != (self.method, self.path):
            shown = f"{method} {target}"
            return Sample("request", line, self.title(), text=shown, problem=f"the example calls {method} {path}")
        query = read_query(text)
        if query is None:
            shown = f"{method} {target}"
            return Sample("request", line, self.title(), text=shown, problem="a query that can't be read")
        return Sample("request", line, self.title(), query=query if mark or method == "GET" else None)

    def document(self, index: int) -> int:
        """Take the JSON text that starts on this line; the line it ends on. An unclosed one ends with the request."""
        start = self.offsets[index] + self.lines[index].index(self.lines[index].strip()[0])
        try:
            body, stop = _DECODER.raw_decode(self.text, start)
        except (ValueError, RecursionError):
            pass
        else:
            end = bisect.bisect_right(self.offsets, stop - 1) - 1
            if not self.text[stop : self.offsets[end + 1] - 1].strip():
                self.place(body, (), "", index, end)
                return end
        last = _document_end(self.lines, index)
        if last is None:
            last = index
            while last + 1 < len(self.lines) and not _starts_request(self.lines[last + 1]):
                last += 1
            self.place(UNSET, (), "brackets that do not close", index, last)
        else:
            self.place(*parse_json("\n".join(self.lines[index : last + 1])), index, last)
        return last

    def place(self, body: Any, repaired: tuple[str, ...], problem: str, start: int, end: int) -> None:
        line = self.first + start
        sample = self.open
        self.open = None
        if sample is None:
            sample = Sample(self.side, line, self.title())
        elif self.method == "GET":
            self.samples.append(msgspec.structs.replace(sample, problem="a GET with a body: the body is left out"))
            return
        if problem or sample.text is not None:
            text = "\n".join(self.lines[start : end + 1])
            kept = "\n".join(part for part in (sample.text, text) if part)
            problem = problem or sample.problem
            self.samples.append(msgspec.structs.replace(sample, query=None, text=kept, problem=problem))
        else:
            self.samples.append(msgspec.structs.replace(sample, body=body, repaired=repaired))

    def whole(self, problem: str) -> Sample:
        start = next(index for index, line in enumerate(self.lines) if line.strip())
        text = "\n".join(self.lines[start:])
        return Sample(self.side, self.first + start, self.caption, text=text, problem=problem)


def _document_end(lines: list[str], start: int) -> int | None:
    """The line on which the JSON text that starts on line ``start`` closes; None when it never does."""
    depth = 0
    for index in range(start, len(lines)):
        for token in _TOKEN.findall(lines[index]):
            if token in _OPENERS:
                depth += 1
            elif token in _CLOSERS:
                depth -= 1
        if depth <= 0:
            return index
    return None


def _starts_request(line: str) -> bool:
    return _HTTP.fullmatch(line) is not None or line.startswith("#")


def read_query(text: str) -> dict[str, str] | None:
    """A query string as a mapping; None when a pair has no ``=`` or a name comes twice."""
    query: dict[str, str] = {}
    for piece in text.split("&") if text else ():
        name, mark, value = piece.partition("=")
        if not mark or not name or unquote(name) in query:
            return None
        query[unquote(name)] = unquote(value)
    return query


# ----------------------------------------------------------------------------------------------------------------- JSON


class _UnfitError(ValueError):
    """JSON that the spec can't hold as it is."""


def _refuse_number(text: str) -> Any:
    raise _UnfitError(f"the number {text[:40]} is not a whole one")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _UnfitError("a key comes twice in one object")
    return found


_DECODER = json.JSONDecoder(parse_float=_refuse_number, parse_constant=_refuse_number, object_pairs_hook=_unique)


def parse_json(text: str) -> tuple[Any, tuple[str, ...], str]:
    """The JSON value, the repairs it took, and what is wrong (then the value is UNSET)."""
    body, problem = _decode(text)
    if body is not UNSET or problem.startswith("!"):
        return body, (), problem.lstrip("!")
    fixed, rules = repair(text)
    if rules:
        body, _ = _decode(fixed)
        if body is not UNSET:
            return body, rules, ""
    return UNSET, (), problem


def _decode(text: str) -> tuple[Any, str]:
    """The value or UNSET, and the problem; one with a leading ``!`` is nothing that a repair could heal."""
    try:
        return _DECODER.decode(text.strip()), ""
    except _UnfitError as unfit:
        return UNSET, f"!{unfit}"
    except (ValueError, RecursionError) as failure:
        reason = failure.msg if isinstance(failure, json.JSONDecodeError) else "it is too deep or a number too long"
        return UNSET, f"not JSON: {reason}"


def repair(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without comments and trailing commas, with the commas that lines' ends lack; the rules used."""
    tokens: list[str] = []
    rules: set[str] = set()
    for token in _TOKEN.findall(text):
        if token.startswith(_COMMENT_MARKS):
            rules.add("comments")
            continue
        tokens.append(token)
    fixed: list[str] = []
    last = ""
    gap = ""
    for token in tokens:
        if token.isspace():
            gap += token
            continue
        if token in _CLOSERS and last == ",":
            rules.add("trailing_commas")
            fixed.pop()
        elif "\n" in gap and _ends_value(last) and not _continues(token):
            rules.add("missing_commas")
            fixed.append(",")
        fixed.extend((gap, token))
        # A comma must be the last piece, so that a closer can take it off.
        last = token
        gap = ""
    return "".join(fixed), tuple(rule for rule in ("comments", "missing_commas", "trailing_commas") if rule in rules)


def _ends_value(token: str) -> bool:
    return bool(token) and token not in (*_OPENERS, ",", ":")


def _continues(token: str) -> bool:
    return token in (*_CLOSERS, ",", ":")


# ------------------------------------------------------------------------------------------------------------ languages


def merge(samples: dict[str, list[Sample]]) -> Examples | None:
    """The samples of all languages as the spec keeps them: equal ones once, with a title per language."""
    request = tuple(
        RequestExample(
            title=title or None, query=sample.query, body=sample.body, text=sample.text, repaired=sample.repaired
        )
        for sample, title in _pair(_side(samples, "request"))
    )
    response = tuple(
        ResponseExample(title=title or None, body=sample.body, text=sample.text, repaired=sample.repaired)
        for sample, title in _pair(_side(samples, "response"))
    )
    return Examples(request=request, response=response) if request or response else None


def _side(samples: dict[str, list[Sample]], side: Side) -> dict[str, list[Sample]]:
    return {language: [sample for sample in found if sample.side == side] for language, found in samples.items()}


def _pair(samples: dict[str, list[Sample]]) -> list[tuple[Sample, Text]]:
    """Each different content once, in docs order: first the leading language's, then what only another one shows."""
    merged: list[tuple[Sample, Text]] = []
    for language, found in samples.items():
        waiting = _by_content(merged, language)
        for sample in found:
            mates = waiting.get(sample.content)
            if mates:
                title = mates.pop(0)
            else:
                title = {}
                merged.append((sample, title))
            if sample.title:
                title[language] = sample.title
    return merged


def _by_content(merged: Sequence[tuple[Sample, Text]], language: str) -> dict[str, list[Text]]:
    waiting: dict[str, list[Text]] = {}
    for sample, title in merged:
        if language not in title:
            waiting.setdefault(sample.content, []).append(title)
    return waiting


def bodies(samples: Iterable[Sample], side: Side) -> list[Any]:
    """The parsed bodies of one side."""
    return [sample.body for sample in samples if sample.side == side and sample.body is not UNSET]


_DEEPEST = 40
_JSON_TYPES = {bool: "boolean", int: "integer", str: "string", dict: "object", list: "array"}


def index_values(bodies_: Iterable[Any]) -> dict[tuple[str, ...], list[Any]]:
    """What the bodies show at each path of names; lists are walked through, containers are listed themselves too."""
    index: dict[tuple[str, ...], list[Any]] = {}

    def walk(value: Any, path: tuple[str, ...], depth: int) -> None:
        if path:
            index.setdefault(path, []).append(value)
        if depth > _DEEPEST:
            return
        if isinstance(value, dict):
            for name, inner in value.items():
                walk(inner, (*path, name), depth + 1)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, path, depth + 1)

    for body in bodies_:
        walk(body, (), 0)
    return index


def index_shapes(bodies_: Iterable[Any]) -> dict[tuple[str, ...], set[str]]:
    """The JSON types that the bodies show at each path of names, as the spec calls them; null and "" show nothing."""
    index: dict[tuple[str, ...], set[str]] = {}

    def walk(value: Any, path: tuple[str, ...], depth: int) -> None:
        if depth > _DEEPEST:
            return
        if isinstance(value, dict):
            for name, inner in value.items():
                place = (*path, name)
                if inner is not None and inner != "":
                    index.setdefault(place, set()).add(_JSON_TYPES[type(inner)])
                if isinstance(inner, dict | list):
                    walk(inner, place, depth + 1)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, path, depth + 1)

    for body in bodies_:
        walk(body, (), 0)
    return index
