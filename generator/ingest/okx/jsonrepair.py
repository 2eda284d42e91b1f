"""One JSON text as people print it: read as it stands, or after repairs that have a name and change no value.

What is damaged is walked token by token with the grammar at hand; a rule holds only where the grammar is at a loss, and
where it leaves one reading. The result goes through the strict parser once more. All of it is linear.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from msgspec import UNSET

REPAIRS = {
    "code_ticks": "ticks around a value were left out",
    "comments": "comments were left out",
    "curly_quotes": "curly quotes were taken for straight ones",
    "ellipsis": "dots that stand for what is not shown were left out",
    "equals_signs": "an equals sign was taken for a colon",
    "full_width": "full-width punctuation was taken for plain one",
    "missing_closers": "brackets were closed where the indent shows it",
    "missing_commas": "commas were added where a line ends without one",
    "odd_spaces": "a blank that JSON does not know was taken for one",
    "python_words": "a constant in the spelling of Python was taken for that of JSON",
    "raw_newlines": "line breaks and tabs inside a string were taken as such",
    "repeated_keys": "a name that comes twice with the same value was kept once",
    "several_documents": "one of several JSON texts in a row",
    "single_quotes": "single quotes were taken for double ones",
    "stray_text": "the text around the JSON went into the title",
    "trailing_commas": "a comma behind the last item was left out",
    "unclosed_quotes": "the one quote that is missing was added",
    "unquoted_keys": "quotes were put around a bare name",
}
"""All repairs: the rule's name and what it does."""

LEAVES_OUT = frozenset(("comments", "ellipsis"))
"""The repairs that leave text out."""

DEEPEST = 40
"""How many brackets may be open at once."""

LONGEST = 100_000
"""How many characters of damaged text are looked at: no example comes near."""

_TOKEN = re.compile(
    r"""
    (?P<space>[\s\u200b\ufeff]+)
    |(?P<string>"(?:[^"\\\x00-\x1f]|\\[^\n])*+")
    |(?P<open>[{\[\uff5b\uff3b])
    |(?P<close>[}\]\uff5d\uff3d])
    |(?P<comma>[,，])
    |(?P<colon>[:：])
    |(?P<equals>=>?)
    |(?P<comment>(?://|\#)[^\n]*|/\*(?:[^*]|\*(?!/))*+\*/)
    |(?P<ellipsis>\.{3,}|…+)
    |(?P<word>-?[A-Za-z0-9_$][\w$.+\-]*)
    |(?P<long>"(?:[^"\\]|\\[^\n])*+")
    |(?P<curly>[\u201c\u201d\u201e\u201f\uff02][^"\u201c\u201d\u201e\u201f\uff02\\\n]*+[\u201c\u201d\u201e\u201f\uff02])
    |(?P<single>'[^'"\\\n]*+')
    |(?P<tick>`(?:"(?:[^"\\\n`]|\\[^\n`])*+"|-?[A-Za-z0-9.+\-]++)`)
    """,
    re.VERBOSE,
)
_PLAIN = {"\uff5b": "{", "\uff3b": "[", "\uff5d": "}", "\uff3d": "]", "，": ",", "：": ":"}
_MATES = {"}": "{", "]": "["}
_CLOSERS = {"{": "}", "[": "]"}
_JSON_SPACE = frozenset(" \t\r\n")
_LITERAL = re.compile(r"true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_PYTHON = {"True": "true", "False": "false", "None": "null"}
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$\-]*")
_QUOTE = re.compile(r'\\.|"', re.DOTALL)
# A word whose closing quote is missing; with the opening one, blanks before it might be part of the string.
_NO_CLOSING = re.compile(r'"([\w.\-]+)(?=\n|$|,[ \t]*(?:\n|$))')
_KEY_NO_CLOSING = re.compile(r'"([A-Za-z_]\w*)(?=:[ \t]*["\[{\d\-])')
_COLON_NEXT = re.compile(r"\s*[:：=]")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_COMMA_AT_END = re.compile(r",[ \t]*\n")


class Repair(msgspec.Struct, frozen=True):
    """A rule that was used, and on which line of the text (the first is 0)."""

    rule: str
    line: int


class Parsed(msgspec.Struct, frozen=True):
    """What a text that starts with a bracket holds.

    ``body`` is UNSET when it is no JSON, then ``problem`` says why, and ``line`` where. ``stop`` is the offset behind
    the last bracket. ``dropped`` are the lines of which nothing is in the body.
    """

    body: Any = UNSET
    stop: int = 0
    repairs: tuple[Repair, ...] = ()
    dropped: tuple[int, ...] = ()
    problem: str = ""
    line: int = 0


class _UnfitError(ValueError):
    """JSON that the spec can't hold as it is."""


class _DamageError(ValueError):
    """What no rule repairs."""


def _refuse_number(text: str) -> Any:
    raise _UnfitError(f"the number {text[:40]} is not a whole one")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _UnfitError("a key comes twice in one object")
    return found


def _same_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    # Written out, true is not 1; each first value at most once.
    written: dict[str, str] = {}
    for name, value in pairs:
        if name not in found:
            found[name] = value
            continue
        if name not in written:
            written[name] = json.dumps(found[name])
        if written[name] != json.dumps(value):
            raise _UnfitError("a key comes twice in one object, with two values")
    return found


_STRICT = json.JSONDecoder(parse_float=_refuse_number, parse_constant=_refuse_number, object_pairs_hook=_unique)
_LENIENT = json.JSONDecoder(
    parse_float=_refuse_number, parse_constant=_refuse_number, object_pairs_hook=_same_once, strict=False
)


def parse_strictly(text: str, start: int = 0) -> Parsed:
    """The JSON text that starts at this offset, as it stands; what stands behind it does not count."""
    try:
        body, stop = _STRICT.raw_decode(text, start)
        _check_fit(body, text, start, stop)
    except json.JSONDecodeError as failure:
        return Parsed(problem=f"not JSON: {failure.msg}", line=text.count("\n", start, failure.pos))
    except (ValueError, RecursionError) as failure:
        return Parsed(problem=_reason(failure))
    return Parsed(body=body, stop=stop)


def parse_json(text: str) -> Parsed:
    """The JSON text as it stands or repaired. What stands behind it does not count: ``stop`` says where it ends."""
    start = len(text) - len(text.lstrip())
    parsed = parse_strictly(text, start)
    if parsed.body is not UNSET:
        return parsed
    if len(text) > LONGEST:
        return Parsed(problem=f"{parsed.problem}; too long to be repaired", line=parsed.line)
    walk, failure = _walk(text, start)
    if walk is None:
        # Brackets are closed by their indents only where nothing else is wrong with quotes.
        laid_out, _ = _walk(text, start, by_layout=True)
        if laid_out is None:
            return failure
        walk = laid_out
    pieces = "".join(walk.pieces)
    try:
        body = _LENIENT.decode(pieces)
        _check_fit(body, pieces, 0, len(pieces))
    except (ValueError, RecursionError) as unfit:
        return Parsed(problem=_reason(unfit))
    kept = {*walk.piece_lines, *walk.comma_lines}
    dropped = tuple(
        number
        for number, line in enumerate(text[start : walk.position].split("\n"))
        if number not in kept and line.strip()
    )
    return Parsed(body=body, stop=walk.position, repairs=tuple(walk.repairs), dropped=dropped)


def rules_of(repairs: Sequence[Repair]) -> tuple[str, ...]:
    """The names of the rules that were used, sorted, each once."""
    return tuple(sorted({repair.rule for repair in repairs}))


def key_lines(text: str) -> dict[tuple[str, ...], int]:
    """The line (the first is 0) on which each path of names is shown first; lists are walked through."""
    found: dict[tuple[str, ...], int] = {}
    start = len(text) - len(text.lstrip())
    walk, _ = _walk(text, start, names=found)
    if walk is None:
        _walk(text, start, by_layout=True, names=found)
    return found


def _walk(
    text: str, start: int, *, by_layout: bool = False, names: dict[tuple[str, ...], int] | None = None
) -> tuple[_Walk | None, Parsed]:
    """A walk to the end of the text's JSON; else none, and what is wrong."""
    walk = _Walk(text, start, by_layout=by_layout, names=names)
    try:
        walk.run()
    except _DamageError as damage:
        return None, Parsed(problem=f"not JSON: {damage}", line=walk.line)
    return walk, Parsed()


def _reason(failure: Exception) -> str:
    return str(failure) if isinstance(failure, _UnfitError) else "it is too deep or a number too long"


def _check_fit(body: Any, text: str, start: int, stop: int) -> None:
    level: list[Any] = [body] if isinstance(body, dict | list) else []
    depth = 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise _UnfitError("it is too deep or a number too long")
        inside = (value.values() if isinstance(value, dict) else value for value in level)
        level = [inner for values in inside for inner in values if isinstance(inner, dict | list)]
    if _SURROGATE.search(text, start, stop) is not None:
        try:
            json.dumps(body, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise _UnfitError("half of a character that takes two") from None


class _Frame:
    """An open bracket. ``expect`` is what the grammar wants next: item, colon, value or next (behind a value)."""

    __slots__ = ("comma", "comma_line", "count", "ellipsis", "expect", "indent", "is_object", "known", "member", "name")

    def __init__(self, *, is_object: bool, indent: int) -> None:
        self.is_object = is_object
        self.indent = indent
        self.expect = "item"
        self.count = 0
        # Since the last item: whether a comma, or dots that stand for more, were read.
        self.comma = False
        self.comma_line = 0
        self.ellipsis = False
        # Of the member being read: where its pieces start, and its name.
        self.member = 0
        self.name = ""
        self.known: set[str] = set()


class _Walk:
    """Walks over the tokens and collects the pieces of sound JSON."""

    def __init__(self, text: str, start: int, *, by_layout: bool, names: dict[tuple[str, ...], int] | None) -> None:
        self.text = text
        self.position = start
        self.by_layout = by_layout
        self.names = names
        self.line = 0
        head = text[text.rfind("\n", 0, start) + 1 : start]
        self.indent = len(head) - len(head.lstrip())
        # Whether the next token is the first of its line, and what the last one was.
        self.first = False
        self.last = ""
        self.closed_line = False
        self.frames: list[_Frame] = []
        self.pieces: list[str] = []
        self.piece_lines: list[int] = []
        self.comma_lines: set[int] = set()
        self.repairs: list[Repair] = []
        self.marks: dict[str, Callable[[str], None]] = {
            "open": self.open,
            "close": self.close,
            "comma": self.comma,
            "colon": self.colon,
        }
        # One quote may be missing; where their number is even, none is.
        self.quotes_odd = sum(quote == '"' for quote in _QUOTE.findall(text, start)) % 2 == 1

    def run(self) -> None:
        while self.position < len(self.text):
            match = _TOKEN.match(self.text, self.position)
            if match is None or (self.quotes_odd and match[0].startswith('"')):
                self.quote(match)
                continue
            kind, piece = match.lastgroup or "", match[0]
            if kind == "space":
                self.space(piece)
            elif kind == "comment":
                self.comment(piece)
                self.line += piece.count("\n")
            else:
                self.token(kind, piece)
                self.line += piece.count("\n")
                self.first = False
                self.last = kind
            self.position = match.end()
            if not self.frames and kind == "close":
                return
        self.end()

    def token(self, kind: str, piece: str) -> None:
        if not self.frames and kind != "open":
            raise _DamageError("text where a bracket belongs")
        self.lay(kind, piece)
        if kind in self.marks:
            plain = _PLAIN.get(piece, piece)
            if plain != piece:
                self.repair("full_width")
            self.marks[kind](plain)
        elif kind == "equals":
            self.equals()
        elif kind == "ellipsis":
            self.ellipsis()
        elif kind == "word":
            self.word(piece)
        else:
            self.string(kind, piece)

    def repair(self, rule: str, line: int = -1) -> None:
        self.repairs.append(Repair(rule, self.line if line < 0 else line))

    def emit(self, piece: str) -> None:
        self.pieces.append(piece)
        self.piece_lines.append(self.line)

    def space(self, token: str) -> None:
        if not _JSON_SPACE.issuperset(token):
            self.repair("odd_spaces")
        newlines = token.count("\n")
        if newlines:
            self.line += newlines
            self.first = True
            self.indent = len(token) - token.rfind("\n") - 1

    def comment(self, token: str) -> None:
        # A string whose opening quote is missing may look like a comment.
        if sum(quote == '"' for quote in _QUOTE.findall(token)) % 2:
            raise _DamageError("a comment with half a pair of quotes")
        self.repair("comments")

    def lay(self, kind: str, token: str) -> None:
        """With brackets to close: look whether the indents tell where."""
        if not self.by_layout or not self.first or not self.frames:
            return
        frame = self.frames[-1]
        if kind != "close":
            if self.indent <= frame.indent:
                raise _DamageError("brackets that do not close")
            return
        if self.indent == frame.indent:
            return
        opener = _MATES[_PLAIN.get(token, token)]
        depth = next(
            (index for index in range(len(self.frames) - 1, -1, -1) if self.frames[index].indent <= self.indent), -1
        )
        target = self.frames[depth] if depth >= 0 else None
        if (
            target is None
            or target.indent != self.indent
            or target.is_object != (opener == "{")
            or any(repair.rule == "missing_closers" for repair in self.repairs)
        ):
            raise _DamageError("brackets that do not close")
        self.repair("missing_closers")
        while self.frames[-1] is not target:
            self.close(_CLOSERS["{" if self.frames[-1].is_object else "["])

    # ------------------------------------------------------------------------------------------------------- marks

    def open(self, sign: str) -> None:
        if self.frames:
            self.begin_value()
        if len(self.frames) >= DEEPEST:
            raise _DamageError("nested too deep")
        self.emit(sign)
        self.frames.append(_Frame(is_object=sign == "{", indent=self.indent))

    def close(self, sign: str) -> None:
        frame = self.frames[-1]
        if frame.is_object != (sign == "}") or frame.expect in ("colon", "value"):
            raise _DamageError("brackets that do not close")
        if frame.comma and not frame.ellipsis:
            self.repair("trailing_commas", frame.comma_line)
        self.emit(sign)
        self.frames.pop()
        self.closed_line = self.first
        if self.frames:
            self.end_value()

    def comma(self, token: str) -> None:
        frame = self.frames[-1]
        if frame.expect == "next" or (frame.ellipsis and not frame.comma):
            frame.comma = True
            frame.comma_line = self.line
            frame.expect = "item"
            self.comma_lines.add(self.line)
        else:
            raise _DamageError(f"a {token!r} where none belongs")

    def colon(self, token: str) -> None:
        frame = self.frames[-1]
        if frame.expect != "colon":
            raise _DamageError(f"a {token!r} where none belongs")
        frame.expect = "value"
        self.emit(token)

    def equals(self) -> None:
        if self.frames[-1].expect != "colon":
            raise _DamageError("an equals sign where none belongs")
        self.repair("equals_signs")
        self.colon(":")

    def ellipsis(self) -> None:
        frame = self.frames[-1]
        if frame.expect == "colon":
            raise _DamageError("dots in place of a colon")
        if frame.expect == "value":
            # The name goes with its value: there is none to keep.
            del self.pieces[frame.member :]
            del self.piece_lines[frame.member :]
            frame.count -= 1
            frame.expect = "next"
        else:
            frame.comma = False
            frame.expect = "item"
        frame.ellipsis = True
        self.repair("ellipsis")

    # ------------------------------------------------------------------------------------------------------ values

    def begin_item(self) -> None:
        frame = self.frames[-1]
        if frame.expect == "next" and not frame.ellipsis:
            if not self.first or self.last == "long":
                raise _DamageError("a comma is missing")
            self.repair("missing_commas", self.piece_lines[-1])
        frame.member = len(self.pieces)
        if frame.count:
            self.emit(",")
        frame.count += 1
        frame.comma = False
        frame.ellipsis = False

    def begin_value(self) -> None:
        frame = self.frames[-1]
        if frame.is_object:
            if frame.expect != "value":
                raise _DamageError("a value where a name belongs")
        else:
            self.begin_item()

    def end_value(self) -> None:
        self.frames[-1].expect = "next"

    def key(self, piece: str) -> None:
        frame = self.frames[-1]
        self.begin_item()
        self.emit(piece)
        frame.expect = "colon"
        if piece in frame.known:
            self.repair("repeated_keys")
        frame.known.add(piece)
        if self.names is not None:
            try:
                frame.name = json.loads(piece, strict=False)
            except ValueError:
                frame.name = piece
            self.names.setdefault(tuple(outer.name for outer in self.frames if outer.is_object), self.line)

    def put(self, piece: str) -> None:
        """A name or a value, whichever the grammar wants."""
        frame = self.frames[-1]
        if frame.is_object and frame.expect in ("item", "next"):
            self.key(piece)
        elif frame.expect == "colon":
            raise _DamageError("a colon is missing")
        else:
            self.begin_value()
            self.emit(piece)
            self.end_value()

    def wants_key(self) -> bool:
        frame = self.frames[-1]
        return frame.is_object and frame.expect in ("item", "next")

    def string(self, kind: str, token: str) -> None:
        if kind == "curly":
            self.repair("curly_quotes")
            token = f'"{token[1:-1]}"'
        elif kind == "single":
            self.repair("single_quotes")
            token = f'"{token[1:-1]}"'
        elif kind == "tick":
            token = token[1:-1]
            if not token.startswith('"') and (self.wants_key() or _LITERAL.fullmatch(token) is None):
                raise _DamageError("a word in ticks")
            self.repair("code_ticks")
        elif kind == "long":
            if self.wants_key() or _COMMA_AT_END.search(token) is not None:
                raise _DamageError("a string that does not end on its line")
            self.repair("raw_newlines")
        self.put(token)

    def word(self, token: str) -> None:
        if self.wants_key():
            if _NAME.fullmatch(token) is None:
                raise _DamageError("a name without quotes")
            self.repair("unquoted_keys")
            self.put(f'"{token}"')
            return
        if token in _PYTHON:
            self.repair("python_words")
            token = _PYTHON[token]
        elif _LITERAL.fullmatch(token) is None:
            raise _DamageError("a word without quotes")
        self.put(token)

    # ------------------------------------------------------------------------------------------------------ quotes

    def quote(self, match: re.Match[str] | None) -> None:
        """A quote in a text where one is missing; or a character that is no token."""
        if match is None and not (self.quotes_odd and self.text.startswith('"', self.position)):
            what = "a quote" if self.text[self.position] in "\"'`\u201c\u201d" else "a character"
            raise _DamageError(f"{what} where none belongs")
        if not self.frames:
            raise _DamageError("text where a bracket belongs")
        self.lay("string", "")
        whole = match is not None and match.lastgroup == "string"
        if self.wants_key():
            follows = whole and match is not None and _COLON_NEXT.match(self.text, match.end()) is not None
            if not follows and self.one_quote(_KEY_NO_CLOSING):
                return
        elif not whole and self.one_quote(_NO_CLOSING):
            return
        if not whole or match is None:
            raise _DamageError("a string that does not end")
        self.put(match[0])
        self.position = match.end()
        self.first = False
        self.last = "string"

    def one_quote(self, pattern: re.Pattern[str]) -> bool:
        """Add the one quote that is missing, where that leaves one reading only."""
        match = pattern.match(self.text, self.position)
        if match is None:
            return False
        word = match[1]
        if any(repair.rule == "unclosed_quotes" for repair in self.repairs) or self.by_layout:
            raise _DamageError("a string that does not end")
        if _LITERAL.fullmatch(word) is not None or not any(char.isalpha() for char in word):
            raise _DamageError("a number with one quote")
        if pattern is _NO_CLOSING:
            self.settle(match.end())
        self.repair("unclosed_quotes")
        self.put(f'"{word}"')
        self.position = match.end()
        self.first = False
        self.last = "string"
        return True

    def settle(self, end: int) -> None:
        """Whether a comma at the end of the line is the string's: it is none where an item follows on the next line."""
        behind = _TOKEN.match(self.text, end)
        while behind is not None and behind.lastgroup == "space":
            behind = _TOKEN.match(self.text, behind.end())
        has_comma = behind is not None and behind.lastgroup == "comma"
        if has_comma and behind is not None:
            behind = _TOKEN.match(self.text, behind.end())
            while behind is not None and behind.lastgroup == "space":
                behind = _TOKEN.match(self.text, behind.end())
        closes = behind is not None and behind.lastgroup == "close"
        if has_comma == closes:
            raise _DamageError("a string that does not end")

    def end(self) -> None:
        """The text is over while brackets are open: the last may close itself where the indents show it."""
        if (
            not self.by_layout
            or len(self.frames) != 1
            or self.last != "close"
            or not self.closed_line
            or any(repair.rule == "missing_closers" for repair in self.repairs)
        ):
            raise _DamageError("brackets that do not close")
        self.repair("missing_closers")
        self.close("}" if self.frames[-1].is_object else "]")
