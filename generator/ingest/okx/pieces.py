"""The lines of a block of code cut into pieces: request lines, JSON texts, comments, words, a Python sample.

Every line with anything on it is part of a piece. What kind of piece a line is shows in the line and its JSON alone;
what the pieces mean together is told elsewhere. All of it is linear in the length of the block.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Sequence
from typing import Literal

import msgspec
from msgspec import UNSET

from generator.ingest.okx.jsonrepair import Parsed, Repair, parse_json, parse_strictly
from generator.ingest.okx.python_sample import PythonCall, may_start, take_sample

Kind = Literal["http", "body", "json", "comment", "words", "remnant", "dots", "python"]
"""http: a request line. body: the word alone. remnant: a line of JSON that belongs to none. dots: an ellipsis."""

HTTP = re.compile(
    r"\s*`?(GET|POST|PUT|DELETE|PATCH)\s+(?:https?://[^\s/?]+)?(/[^\s`]*)(?:\s+HTTP/[\d.]+)?`?\s*", re.IGNORECASE
)
_COMMENT = re.compile(r"\s*(?:#|//|/\*)(.*)")
_DOTS = re.compile(r"\s*(?:\.{3,}|…+)\s*")
_BODY_WORDS = frozenset(("body", "request body", "请求体", "请求body", "请求 body"))
# A line that is a piece of JSON rather than words.
_REMNANT = re.compile(r"""\s*[{}\[\]",:']|.*(?:["'][:：=]|[{}\[\],"])$""")
_JSON_BEHIND = re.compile(r"""[{\[]\s*(?:["{\[}\]'\u201c\u201d]|$)""")
_NO_PREFIX = re.compile(r"""["'#{}\[\]]""")
_OPENERS = ("{", "[")
_BRACKETS = re.compile(
    r'"(?:[^"\\\n]|\\.)*+"?|//[^\n]*|\#[^\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/)?|[{}\[\]\uff5b\uff5d\uff3b\uff3d]|[^"{}\[\]\uff5b\uff5d\uff3b\uff3d/\#]+|/'
)
_BEHIND = re.compile(r"[^\S\n]*(,?)[^\S\n]*")
# The first letters of a request's line or of an import.
_STOP_SIGNS = frozenset("GPDgpd`fi")
_PER_LINE = 8
_UNCLOSED = 8
DOCUMENTS = 200
"""With more JSON texts than that, a block is no example; they are not all looked at."""


class Piece(msgspec.Struct):
    """Lines ``start`` to ``end`` (with both) of a block. ``text`` are its words, those before JSON in the same line."""

    kind: Kind
    start: int
    end: int
    text: str = ""
    source: str = ""
    parsed: Parsed = Parsed()


class Cutter:
    """Cuts the lines of a block into pieces; finds the calls of Python samples, and the samples that can't be read."""

    def __init__(self, lines: Sequence[str], first: int) -> None:
        self.lines = lines
        self.first = first
        self.text = "\n".join(lines)
        self.offsets = list(itertools.accumulate((len(line) + 1 for line in lines), initial=0))
        # Where JSON that does not close must end: at a request or a Python sample, at the latest.
        self.stops: list[int] = []
        self.has_requests = False
        for index, line in enumerate(lines):
            if line.lstrip()[:1] not in _STOP_SIGNS:
                continue
            if HTTP.fullmatch(line) is not None:
                self.stops.append(index)
                self.has_requests = True
            elif may_start(line):
                self.stops.append(index)
        self.unclosed = 0
        self.documents = 0
        self.pieces: list[Piece] = []
        self.calls: list[PythonCall] = []
        self.unread: list[tuple[int, str]] = []

    def cut(self) -> None:
        """Cut the lines into pieces; each line with anything on it becomes part of one."""
        index = 0
        while index < len(self.lines):
            if self.lines[index].strip():
                index = self.piece(index)
            index += 1

    def piece(self, index: int) -> int:
        """Cut the piece that starts on this line; the last line of it."""
        line = self.lines[index]
        stripped = line.strip()
        if stripped.startswith(_OPENERS):
            return self.document(index, line.index(stripped[0]), "")
        if HTTP.fullmatch(line) is not None:
            return self.add("http", index, index)
        if stripped.lower().rstrip(":： ") in _BODY_WORDS:
            return self.add("body", index, index)
        if (comment := _COMMENT.fullmatch(line)) is not None:
            return self.add("comment", index, index, comment[1].strip("#/* \t"))
        if _DOTS.fullmatch(line) is not None:
            return self.add("dots", index, index)
        if (sample := take_sample(self.lines, index, self.first)) is not None:
            self.calls.extend(sample.calls)
            if sample.problem:
                self.unread.append((sample.line, sample.problem))
            return self.add("python", index, sample.end - 1)
        column = min((at for at in (line.find("{"), line.find("[")) if at >= 0), default=-1)
        if column > 0 and _JSON_BEHIND.match(line, column) is not None:
            before = line[:column].strip().rstrip(":：= ")
            if 0 < len(before) <= 60 and _NO_PREFIX.search(before) is None:
                return self.document(index, column, before)
        return self.add("remnant" if _REMNANT.match(stripped) is not None else "words", index, index, stripped)

    def add(self, kind: Kind, start: int, end: int, text: str = "") -> int:
        """Add a piece; its last line."""
        self.pieces.append(Piece(kind, start, end, text))
        return end

    def document(self, index: int, column: int, before: str) -> int:
        """Cut the JSON text that starts there, and those that follow it on its last line; the last line."""
        if self.documents > DOCUMENTS:
            return self.add("remnant", index, index)
        start = self.offsets[index] + column
        if before and before.lower() in _BODY_WORDS:
            before = ""
        for _ in range(_PER_LINE):
            parsed, stop = self.parse(index, start)
            end = self.line_at(stop - 1)
            behind = _BEHIND.match(self.text, stop)
            rest_at = behind.end() if behind is not None else stop
            rest = self.text[rest_at : rest_at + 2].partition("\n")[0]
            if behind is not None and behind[1]:
                parsed = _repaired(parsed, "trailing_commas", end - index)
            if rest.startswith(("#", "//", "/*")):
                parsed = _repaired(parsed, "comments", end - index)
                rest = ""
            if before:
                parsed = _repaired(parsed, "stray_text", 0)
            if rest.strip() and not rest.startswith(_OPENERS) and parsed.body is not UNSET:
                parsed = Parsed(problem="not JSON: text behind the last bracket", line=end - index)
            self.documents += 1
            self.pieces.append(Piece("json", index, end, before, self.text[start:stop], parsed))
            if parsed.body is UNSET or not rest.startswith(_OPENERS):
                return end
            index, start, before = end, rest_at, ""
        self.pieces[-1].parsed = Parsed(problem="not JSON: text behind the last bracket")
        return self.line_at(start)

    def parse(self, index: int, start: int) -> tuple[Parsed, int]:
        """The JSON text that starts at this offset, and the offset behind it or behind what could not be read."""
        parsed = parse_strictly(self.text, start)
        if parsed.body is not UNSET:
            return parsed, parsed.stop
        if self.unclosed > _UNCLOSED:
            return Parsed(problem="brackets that do not close"), len(self.text)
        limit = self.next_stop(index)
        stop = _closing(self.text, start, limit)
        if stop is None:
            self.unclosed += 1
            stop = self.next_label(index, limit)
        parsed = parse_json(self.text[start:stop])
        return parsed, start + parsed.stop if parsed.body is not UNSET else stop

    def next_stop(self, index: int) -> int:
        """The offset of the end of the text before the next request or Python sample."""
        at = bisect.bisect_right(self.stops, index)
        return self.offsets[self.stops[at]] if at < len(self.stops) else len(self.text)

    def next_label(self, index: int, limit: int) -> int:
        """Where JSON that does not close is taken to end: at the limit, or at a comment above a request."""
        last = self.line_at(limit - 1)
        if self.has_requests:
            last = next((at - 1 for at in range(index + 1, last + 1) if self.lines[at].startswith("#")), last)
        while last > index and not self.lines[last].strip():
            last -= 1
        return self.offsets[last + 1] - 1

    def line_at(self, offset: int) -> int:
        """The index of the line that holds this offset."""
        return bisect.bisect_right(self.offsets, offset) - 1


def _repaired(parsed: Parsed, rule: str, line: int) -> Parsed:
    if parsed.body is UNSET:
        return parsed
    return msgspec.structs.replace(parsed, repairs=(*parsed.repairs, Repair(rule, line)))


def _closing(text: str, start: int, limit: int) -> int | None:
    """The offset behind the bracket that closes the one at ``start``; None when there is none before ``limit``."""
    depth = 0
    for match in _BRACKETS.finditer(text, start, limit):
        sign = match[0]
        if sign in "{[\uff5b\uff3b":
            depth += 1
        elif sign in "}]\uff5d\uff3d":
            depth -= 1
            if depth <= 0:
                return match.end()
    return None
