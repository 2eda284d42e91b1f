"""YAML in and out: one layout, read the same by YAML 1.1 and YAML 1.2.

PyYAML reads YAML 1.1, ruamel.yaml and most editors read 1.2, and the two disagree about ``no``, ``012``, ``1:30``,
``1e3`` and more. So this module writes nothing they could disagree about, and refuses to read it. What it writes is
the intersection: strings, booleans, integers, ``null``, mappings with string keys, lists; no floats, anchors, tags or
merges.

The text is written here rather than by a library: one function decides the style of every scalar, new files and
in-place edits (``yamledit``) share it, and it takes a third of the time of PyYAML's C dumper. Both libraries are held
against it by the tests: each writes back the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import msgspec
import yaml

from generator.findings import Failed, Finding, Where, clip, error

Path: TypeAlias = "tuple[str | int, ...]"
"""A place in a file: mapping keys and list positions, from the root."""

MAX_DEPTH = 64
"""How deep a file may nest. Real files stay below 15; the limit keeps hostile ones from exhausting the stack."""

FLOW_WIDTH = 120
"""A mapping or list is written on one line only while it is at most this long."""

FLOW_KEYS = frozenset({"title", "doc", "group", "when", "last_seen", "chapter"})
"""Mappings under these keys go on one line: small things that are read at a glance and seldom change in part."""

FLOW_ITEMS = frozenset({"values", "constraints", "endpoints"})
"""Mappings that are the items of these go on one line: one value, one rule, one locked endpoint per line of a diff."""

_INDENT = "  "
_MAX_SIMPLE_KEY = 128  # bytes; longer keys take the explicit form, as libyaml writes them

# --- one scalar -------------------------------------------------------------------------------------------------------

_LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u3400-\u4dbf\u4e00-\u9fff"
_INNER = _LETTER + "0-9_/.()%;&+'\u3001\u3002\u300a-\u3011\uff01-\uff5e-"
_PLAIN = re.compile(rf"(?:[{_LETTER}/][{_INNER}]*(?: [{_INNER}]+)*|[1-9][0-9]*[a-z]+)\Z")
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})

# What the two must not be left to agree on: everything that any resolver of 1.1 or 1.2 takes for no string.
_DOUBTFUL = re.compile(
    r"""(?: y|n|yes|no|on|off|true|false|null|~|=|<<|
    | [-+]?0b[01_]+ | [-+]?0o?[0-7_]+ | [-+]?0x[0-9a-f_]+ | [-+]?[0-9_]+
    | [-+]?[0-9][0-9_]*(?: :[0-5]?[0-9])*(?: \.[0-9_]*)?(?: e[-+]?[0-9]+)?
    | [-+]?\.[0-9_]+(?: e[-+]?[0-9]+)?
    | [-+]?\.inf | \.nan
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: [Tt\ \t].*)?
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_INTEGER = re.compile(r"(?:0|-?[1-9][0-9]*)\Z")

_ESCAPED = re.compile(r"[^\x20\x21\x23-\x5b\x5d-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]")
_ESCAPES = {
    "\0": "\\0",
    "\x07": "\\a",
    "\x08": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\x0b": "\\v",
    "\x0c": "\\f",
    "\r": "\\r",
    "\x1b": "\\e",
    '"': '\\"',
    "\\": "\\\\",
    "\x85": "\\N",
    "\u2028": "\\L",
    "\u2029": "\\P",
}
_LITERAL = re.compile(
    r"(?![ \n])[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*(?<![ \n])\n?\Z",
)
_LINE_BREAKS = re.compile("[\n\r\x85\u2028\u2029]")


class _UnwritableError(ValueError):
    """Something that YAML, or this subset of it, has no way to write."""


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    known = _ESCAPES.get(char)
    if known is not None:
        return known
    code = ord(char)
    if 0xD800 <= code <= 0xDFFF:
        raise _UnwritableError(f"a lone surrogate U+{code:04X}, which no file can hold")
    if code <= 0xFF:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def _quote(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


@lru_cache(maxsize=1 << 16)
def scalar(text: str) -> str:
    """One string on one line: plain if it is a safe word that every reader takes for a string, else double-quoted."""
    if _PLAIN.match(text) and text.lower() not in _WORDS:
        return text
    return _quote(text)


class OneLine(str):
    """Text that is written on one line, in quotes, whatever breaks it has."""

    __slots__ = ()


def one_line(value: Any) -> Any:
    """The value with all text in it to be written on one line."""
    if isinstance(value, str):
        return OneLine(value)
    if isinstance(value, Mapping):
        return {key: one_line(item) for key, item in value.items()}
    return [one_line(item) for item in value] if isinstance(value, (list, tuple)) else value


def _atom(value: object) -> str | None:
    """A scalar on one line; None for a collection."""
    if isinstance(value, str):
        return scalar(value)
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return "null"
    if type(value) is int:
        return str(value)
    if isinstance(value, (Mapping, list, tuple)):
        return None
    raise _UnwritableError(f"a {type(value).__name__}, where only text, booleans, integers, lists and mappings can be")


def _is_literal(text: str) -> bool:
    return "\n" in text and not isinstance(text, OneLine) and _LITERAL.match(text) is not None and " \n" not in text


def _is_simple_key(key: str) -> bool:
    return len(key.encode(errors="surrogatepass")) <= _MAX_SIMPLE_KEY and _LINE_BREAKS.search(key) is None


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise _UnwritableError(f"the key {key!r}, which is no string")
    return scalar(key)


# --- one line or many -------------------------------------------------------------------------------------------------


def flow(value: Any, *, words_only: bool = False) -> str | None:
    """The value on one line, or None if it holds text of several lines (with ``words_only``: any text with a blank)."""
    if isinstance(value, str):
        if ("\n" in value and not isinstance(value, OneLine)) or (words_only and " " in value):
            return None
        return scalar(value)
    if isinstance(value, Mapping):
        pairs = []
        for key, item in value.items():
            text = flow(item, words_only=words_only)
            if text is None or not _is_simple_key(key):
                return None
            pairs.append(f"{_key(key)}: {text}")
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, (list, tuple)):
        items = []
        for item in value:
            text = flow(item, words_only=words_only)
            if text is None:
                return None
            items.append(text)
        return "[" + ", ".join(items) + "]"
    return _atom(value)


def _one_line(value: Any, key: str | None, parent: str) -> str | None:
    """How a collection is written when it goes on one line; None when it does not.

    Lists of single words, and those mappings that ``FLOW_KEYS`` and ``FLOW_ITEMS`` name. Everything else takes one
    line per fact, so that a diff shows the fact.
    """
    if not value:
        return "{}" if isinstance(value, Mapping) else "[]"
    if isinstance(value, Mapping):
        text = flow(value) if key in FLOW_KEYS or parent in FLOW_ITEMS else None
    elif any(isinstance(item, (Mapping, list, tuple)) for item in value):
        return None
    else:
        text = flow(value, words_only=True)
    return text if text is not None and len(text) <= FLOW_WIDTH else None


class _Lines(list[str]):
    """Lines of a text under construction."""

    depth = 0
    """How many collections are open."""

    def open(self) -> None:
        """One more is."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise _UnwritableError(f"more than {MAX_DEPTH} levels")


def _write(lines: _Lines, head: str, value: Any, indent: str, key: str | None, parent: str) -> None:
    """Append one value. ``head`` is the line so far: it ends in ``-`` or ``:``; ``indent`` is what its block has.

    ``key`` is the mapping key that the value is under (None for list items), ``parent`` the key that holds that
    collection.
    """
    text = _atom(value)
    if text is not None:
        if isinstance(value, str) and _is_literal(value):
            lines.append(f"{head} |" if value[-1] == "\n" else f"{head} |-")
            lines.extend(indent + _INDENT + line if line else "" for line in value.removesuffix("\n").split("\n"))
        else:
            lines.append(f"{head} {text}")
        return
    text = _one_line(value, key, parent)
    if text is not None and lines.depth + text.count("{") + text.count("[") <= MAX_DEPTH:
        lines.append(f"{head} {text}")
    elif key is not None and isinstance(value, Mapping):
        lines.append(head)
        _write_mapping(lines, value, indent + _INDENT, indent + _INDENT, key)
    elif key is not None:
        lines.append(head)
        _write_list(lines, value, indent, indent, key)
    elif isinstance(value, Mapping):
        _write_mapping(lines, value, indent + _INDENT, f"{head} ", parent)
    else:
        _write_list(lines, value, indent + _INDENT, f"{head} ", parent)


def _write_mapping(lines: _Lines, value: Mapping[str, Any], indent: str, lead: str, name: str) -> None:
    """``lead`` starts the first line, ``indent`` the others; ``name`` is the key that the mapping is under."""
    lines.open()
    for key, item in value.items():
        text = _key(key)
        if _is_simple_key(key):
            _write(lines, f"{lead}{text}:", item, indent, key, name)
        else:
            lines.append(f"{lead}? {text}")
            _write(lines, f"{indent}:", item, indent, None, name)
        lead = indent
    lines.depth -= 1


def _write_list(lines: _Lines, value: Sequence[Any], indent: str, lead: str, name: str) -> None:
    lines.open()
    for item in value:
        _write(lines, f"{lead}-", item, indent, None, name)
        lead = indent
    lines.depth -= 1


def dumps(data: Mapping[str, Any] | Sequence[Any]) -> str:
    """The data as YAML text, ending in a line break; keys in the order they have. Tuples are written as lists.

    Raises:
        ValueError: naming every place that YAML, or the contract's part of it, has no way to write (lone surrogates,
            floats, keys that are no strings, other types).
    """
    lines = _Lines()
    try:
        if not data:
            lines.append("{}" if isinstance(data, Mapping) else "[]")
        elif isinstance(data, Mapping):
            _write_mapping(lines, data, "", "", "")
        else:
            _write_list(lines, data, "", "", "")
    except (_UnwritableError, RecursionError):
        problems = list(_unwritable(data, (), 0))
        raise ValueError("\n".join(f"{dotted(place)}: {what}" for place, what in problems)) from None
    lines.append("")
    return "\n".join(lines)


def entry_text(key: str, value: Any, indent: str, name: str) -> str:
    """A mapping's entry as ``dumps`` writes it in a block at ``indent``; ``name`` is the key the mapping is under."""
    lines = _Lines()
    _write_mapping(lines, {key: value}, indent, indent, name)
    return "\n".join(lines)


def item_text(value: Any, indent: str, name: str) -> str:
    """A list's item as ``dumps`` writes it with its dash at ``indent``; ``name`` is the key the list is under."""
    lines = _Lines()
    _write_list(lines, [value], indent, indent, name)
    return "\n".join(lines)


def value_text(value: Any, indent: str, key: str | None, name: str) -> str:
    """What follows the colon of ``key`` (or the dash, with key None) of an entry at ``indent``, blank included."""
    lines = _Lines()
    _write(lines, "", value, indent, key if key is not None and _is_simple_key(key) else None, name)
    return "\n".join(lines)


def _unwritable(data: Any, place: Path, depth: int) -> list[tuple[Path, str]]:
    try:
        if _atom(data) is not None:
            return []
    except _UnwritableError as problem:
        return [(place, str(problem))]
    if depth >= MAX_DEPTH and data:
        return [(place, f"more than {MAX_DEPTH} levels")]
    found = []
    if isinstance(data, Mapping):
        for key, item in data.items():
            try:
                _key(key)
            except _UnwritableError as problem:
                found.append((place, str(problem)))
            else:
                found += _unwritable(item, (*place, key), depth + 1)
    else:
        for index, item in enumerate(data):
            found += _unwritable(item, (*place, index), depth + 1)
    return found


# --- reading ----------------------------------------------------------------------------------------------------------


class Doubtful(msgspec.Struct, frozen=True):
    """A plain scalar that YAML 1.1 and 1.2, or a reader and a writer, may take for different things."""

    text: str


@lru_cache(maxsize=1 << 16)
def plain_value(text: str) -> str | bool | int | Doubtful | None:
    """What an unquoted scalar means: ``true false null``, a decimal integer, a string, or ``Doubtful``."""
    if not _DOUBTFUL.match(text):
        return text
    if text == "true":
        return True
    if text == "false":
        return False
    if text == "null":
        return None
    if _INTEGER.match(text) and len(text) <= 4000:  # Python refuses to read integers much longer
        return int(text)
    return Doubtful(text)


PARSER: Any = yaml.CSafeLoader
"""libyaml; used for its events alone, which carry positions and leave the types to us."""

_RAW = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


class _Stop(Exception):  # noqa: N818 - no error: it ends a loop from within
    """Reading further would tell nothing."""


class _Reader:
    """One pass over libyaml's events: the data, and everything in the text that the contract does not have."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._problems: list[tuple[int, str, str, str]] = []

    def _bad(self, code: str, index: int, what: str, hint: str) -> None:
        self._problems.append((index, code, what, hint))

    def read(self) -> tuple[Any, list[Finding]]:
        """The data, and what is wrong with the text; with findings the data is not to be used."""
        data: Any = None
        for match in _RAW.finditer(self._text):
            what = f"the character U+{ord(match[0]):04X} as such"
            self._bad("yaml-character", match.start(), what, "save as UTF-8 without BOM; double quotes allow escapes")
        if not self._problems:
            try:
                data = self._events()
            except _Stop:
                pass
            except yaml.MarkedYAMLError as problem:
                mark = problem.problem_mark or problem.context_mark
                what = ", ".join(part for part in (problem.context, problem.problem) if part)
                self._bad("yaml-syntax", mark.index if mark else 0, what, "mend the YAML here or just above")
        return data, self._findings() if self._problems else []

    def _findings(self) -> list[Finding]:
        places: dict[int, Path] = {}
        first: dict[Path, int] = {}
        for path, index in _walk(self._text):
            # A key starts where its mapping does: the longer path, which comes later, is the better name.
            places[index] = path
            first.setdefault(path, index)
        found = []
        for index, code, what, hint in self._problems:
            path = places.get(index, ())
            where = Where(self._file, _line(self._text, index), dotted(path))
            again = f"; it is on line {_line(self._text, first[path])} already" if code == "yaml-duplicate-key" else ""
            found.append(error(code, where, what + again, hint=hint))
        return found

    def _scalar(self, event: Any, *, key: bool = False) -> Any:
        """What an unquoted scalar means."""
        text: str = event.value
        value = plain_value(text)
        here = event.start_mark.index
        if isinstance(value, Doubtful):
            if text == "<<" and key:
                self._bad("yaml-merge-key", here, "a merge key", "write the keys out")
            elif not text:
                hint = 'leave the key out, or write "" or null'
                self._bad("yaml-ambiguous", here, "nothing where a value is due", hint)
            else:
                what = f"{clip(text, 60)} means different things to different readers, or has no meaning here"
                hint = "text goes in quotes; else true, false, null or a decimal integer"
                self._bad("yaml-ambiguous", here, what, hint)
            return text
        if key and not isinstance(value, str):
            self._bad("yaml-key", here, f"the key {text}, which is no string", f'write "{text}"')
            return text
        return value

    def _properties(self, event: Any) -> None:
        here = event.start_mark.index
        if event.anchor is not None:
            self._bad("yaml-anchor", here, f"an anchor &{event.anchor}", "write the value out where it is used")
        if event.tag is not None:
            self._bad("yaml-tag", here, f"a tag {event.tag}", "remove it; quotes make a value text")

    def _events(self) -> Any:  # noqa: C901, PLR0912, PLR0915 - one loop, inlined: it runs for every scalar of the spec
        get_event = PARSER(self._text).get_event
        root: Any = None
        inside: Any = None  # the innermost open collection
        key: Any = None  # the key read last in it; None: a key comes next
        outer: list[Any] = []
        documents = 0
        while (event := get_event()) is not None:
            kind = event.__class__
            if kind is yaml.ScalarEvent:
                if event.anchor is not None or event.tag is not None:
                    self._properties(event)
                if inside.__class__ is list:
                    inside.append(event.value if event.style else self._scalar(event))
                elif inside is None:
                    root = event.value if event.style else self._scalar(event)
                elif key is not None:
                    inside[key] = event.value if event.style else self._scalar(event)
                    key = None
                else:
                    key = event.value if event.style else self._scalar(event, key=True)
                    if key in inside:
                        self._bad("yaml-duplicate-key", event.start_mark.index, f"the key {_quote(key)}", "keep one")
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                if event.anchor is not None or event.tag is not None:
                    self._properties(event)
                new: Any = {} if kind is yaml.MappingStartEvent else []
                if inside is None:
                    root = new
                elif inside.__class__ is list:
                    inside.append(new)
                elif key is not None:
                    inside[key] = new
                else:
                    self._bad("yaml-key", event.start_mark.index, "a collection as a key", "keys are strings")
                    raise _Stop
                outer.append(inside)
                if len(outer) > MAX_DEPTH:
                    self._bad("yaml-depth", event.start_mark.index, f"more than {MAX_DEPTH} levels", "nest less")
                    raise _Stop
                inside = new
                key = None
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                inside = outer.pop()
                key = None
            elif kind is yaml.AliasEvent:
                self._bad("yaml-alias", event.start_mark.index, f"an alias *{event.anchor}", "write the value out")
                if inside.__class__ is dict:
                    key = None if key is not None else f"*{event.anchor}"
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if event.version or event.tags:
                    self._bad("yaml-directive", event.start_mark.index, "a YAML directive", "remove it")
                if documents > 1:
                    self._bad("yaml-documents", event.start_mark.index, "a second document", "one document per file")
                    raise _Stop
        return root


def loads(text: str, file: str) -> Any:
    """The data of a YAML text; None where there is nothing but comments.

    ``file`` is the name for findings.

    Raises:
        Failed: with a finding per problem: syntax, duplicate or other than string keys, anchors, aliases, tags, merge
            keys, directives, second documents, and unquoted scalars that two readers could take for different things
            (floats included: the contract has none).
    """
    data, findings = _Reader(text, file).read()
    if findings:
        raise Failed(findings)
    return data


# --- places -----------------------------------------------------------------------------------------------------------

_STEP = re.compile(r"""\.?([^.\[\]"]+)|\[([0-9]+)\]|\[("(?:[^"\\]|\\.)*")\]""")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")


def _line(text: str, index: int) -> int:
    return text.count("\n", 0, index) + 1


def start(event: Any) -> int:
    """Where an event of the parser starts, in characters."""
    return int(event.start_mark.index)


def end(event: Any) -> int:
    """Where an event of the parser ends, in characters."""
    return int(event.end_mark.index)


class _Level(msgspec.Struct):
    """An open collection: where it is, and which entry comes next."""

    path: Path
    is_mapping: bool
    key: str | None = None
    count: int = 0

    def place(self) -> Path:
        """The place of the value that comes now, which is then over."""
        step: str | int = self.count
        if self.is_mapping:
            step, self.key = self.key or "", None
        else:
            self.count += 1
        return (*self.path, step)


def _walk(text: str) -> Iterator[tuple[Path, int]]:
    """Every place of the text and where it starts, up to a syntax error. Entries of mappings come twice: key, value."""
    levels: list[_Level] = []
    try:
        for event in iter(PARSER(text).get_event, None):
            if isinstance(event, yaml.CollectionEndEvent):
                levels.pop()
            elif isinstance(event, yaml.NodeEvent):
                level = levels[-1] if levels else None
                if level is not None and level.is_mapping and level.key is None:
                    level.key = event.value if isinstance(event, yaml.ScalarEvent) else "?"
                    yield (*level.path, level.key), start(event)
                    if isinstance(event, yaml.CollectionStartEvent):
                        return  # a collection as a key: nothing can be named from here on
                    continue
                path = level.place() if level is not None else ()
                yield path, start(event)
                if isinstance(event, yaml.CollectionStartEvent):
                    levels.append(_Level(path, isinstance(event, yaml.MappingStartEvent)))
    except (yaml.YAMLError, UnicodeEncodeError):
        return


def dotted(path: Path) -> str:
    """A place as people write it: ``request.fields[1].type``."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif _NAME.match(step):
            text += f".{step}" if text else step
        else:
            text += f"[{json.dumps(step, ensure_ascii=False)}]"
    return text


def steps(place: str) -> Path:
    """The inverse of ``dotted``; a leading ``$`` (the root, as msgspec writes it) is left out.

    Raises:
        ValueError: if the text is no place.
    """
    rest = place.removeprefix("$")
    path: list[str | int] = []
    at = 0
    while at < len(rest):
        match = _STEP.match(rest, at)
        if match is None:
            raise ValueError(f"{place!r} is no place: cannot read {rest[at:]!r}")
        name, index, quoted = match.groups()
        path.append(int(index) if index else json.loads(quoted) if quoted else name)
        at = match.end()
    return tuple(path)


def lines(text: str) -> dict[Path, int]:
    """The line (1-based) of every place in a text that may be broken further down."""
    found: dict[Path, int] = {}
    line, counted = 1, 0
    for path, index in _walk(text):
        line += text.count("\n", counted, index)
        counted = index
        found.setdefault(path, line)
    return found


def line_of(text: str, path: str | Path) -> int:
    """The line of a place, a path or ``$.request.fields[1].type``; where it is not there, of what holds it."""
    wanted = steps(path.split("[...]")[0]) if isinstance(path, str) else path
    known = lines(text)
    for length in range(len(wanted), -1, -1):
        if wanted[:length] in known:
            return known[wanted[:length]]
    return 1
