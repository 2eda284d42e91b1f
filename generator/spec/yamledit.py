"""Changes a YAML file in place: only the lines of what changed, every comment where it is.

Works on the text, by the positions that the parser reports: what is not touched cannot change. A library's round trip
rewrites the whole file and hangs comments on the item before them, so that a deleted item takes the next one's heading
with it. The result is read back before it is returned: it holds the new data and all comments, or nothing is edited.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

import msgspec
import yaml

from generator.findings import Failed, Finding, Where, error
from generator.spec import yamlio
from generator.spec.yamlio import Path, dotted

_IDENTITY = (("name",), ("at", "endpoint"), ("value",), ("code", "sub_code"))
"""Keys that tell an item of a list from its siblings; the first has to be there."""


class _Node(msgspec.Struct):
    """A value in the text: ``[start, end)`` without what follows it on its last line."""

    start: int
    end: int
    kind: str
    """scalar, mapping, list: the last two in block style; flow: anything on one line, seen as a whole."""
    entries: list[_Entry] = []


class _Entry(msgspec.Struct):
    """An entry of a mapping (``start`` is its key's) or an item of a list (``start`` is its dash's)."""

    key: str | None
    start: int
    after: int
    """Just behind the colon or the dash."""
    node: _Node


class _Comment(msgspec.Struct, frozen=True):
    start: int
    text: str
    alone: bool
    """Nothing else is on its line."""


def update(text: str, data: Any, file: str = "") -> str:
    """The text with the data of it replaced by ``data``; the same text when they are equal (key order does not count).

    Raises:
        Failed: the text cannot be read, or something that has to go or to move carries a comment; nothing is edited
            then.
        ValueError: ``data`` holds what YAML cannot (see ``yamlio.dumps``).
    """
    old = yamlio.loads(text, file)
    if same(old, data):
        return text
    yamlio.dumps(data)
    plain = text.replace("\r\n", "\n")
    edited = _Editor(plain, file).edit(old, data)
    if edited is None:
        # A comment that is indented deeper than what it follows would become part of a text block above it.
        edited = _Editor(plain, file).edit(old, yamlio.one_line(data))
    if edited is None:
        hint = "delete the file's comments, or write the file anew"
        raise Failed([error("cannot-update", Where(file), "the file cannot be changed in place", hint=hint)])
    return edited.replace("\n", "\r\n") if "\r\n" in text else edited


def rewrite(current: str, fresh: str, file: str = "") -> str:
    """What to write to a file that holds ``current``, when ``fresh`` is its new text as ``dump`` writes it.

    ``current`` itself when both hold the same data; ``fresh`` when nobody has edited the file; else ``current``
    updated in place, comments kept.

    Raises:
        Failed: as ``update``.
    """
    data = yamlio.loads(fresh, file)
    old = yamlio.loads(current, file)
    if same(old, data):
        return current
    if not has_edits(current, fresh):
        return fresh
    return update(current, data, file)


def replace_text(text: str, path: Path, value: str, file: str = "") -> str:
    """The text with another text at a place that holds one, and nothing else changed.

    Raises:
        Failed: there is no such place, or more than a text stands there.
    """
    yamlio.loads(text, file)
    node = _Layout(text).root
    for step in path:
        entries = node.entries if node is not None else []
        found = [entry for position, entry in enumerate(entries) if step in (entry.key, position)]
        node = found[0].node if len(found) == 1 else None
    if node is None or node.kind != "scalar":
        where = Where(file, yamlio.line_of(text, path), dotted(path))
        raise Failed([error("cannot-update", where, f"`{value}` cannot be put here", hint="write it by hand")])
    return text[: node.start] + yamlio.scalar(value) + text[node.end :]


def has_edits(current: str, fresh: str) -> bool:
    """Whether people have edited a file's comments or layout; ``fresh`` starts with the comments that are not theirs.

    Raises:
        Failed: ``current`` cannot be read.
    """
    head = re.match(r"(?:#.*\n)*", fresh)
    return current != (head[0] if head else "") + yamlio.dumps(yamlio.loads(current, ""))


def same(one: Any, other: Any) -> bool:
    """Whether two values are written alike, key order apart; unlike ``==``, true is not 1 and a tuple is a list."""
    if isinstance(one, Mapping):
        return (
            isinstance(other, Mapping)
            and one.keys() == other.keys()
            and all(same(value, other[key]) for key, value in one.items())
        )
    if isinstance(one, (list, tuple)):
        return isinstance(other, (list, tuple)) and len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, str):
        return isinstance(other, str) and one == other
    return type(one) is type(other) and bool(one == other)


# --- the text as positions --------------------------------------------------------------------------------------------


class _Layout:
    """Where everything is in a text that ``yamlio.loads`` has accepted."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._scalars: list[tuple[int, int]] = []
        self._events = iter(yamlio.PARSER(text).get_event, None)
        self.root: _Node | None = None
        for event in self._events:
            if isinstance(event, yaml.NodeEvent):
                self.root = self._node(event)
        self.comments = list(self._find_comments())
        self._comment_starts = [comment.start for comment in self.comments]
        if self.root is not None:
            self._place_entries(self.root)

    def _node(self, event: Any) -> _Node:
        start = yamlio.start(event)
        if isinstance(event, yaml.ScalarEvent):
            # A block scalar's end is behind the blank lines that follow it.
            end = start + len(self.text[start : yamlio.end(event)].rstrip())
            header = re.compile(r"[|>][^\n#]*").match(self.text, start) if event.style in ("|", ">") else None
            if header is None or self.text[header.end() : header.end() + 1] != "#":
                self._scalars.append((start, end))
            else:
                line_end = self.text.index("\n", start)
                self._scalars += [(start, header.end()), (line_end, end)]
            return _Node(start, end, "scalar")
        in_flow = self.text[start] in "[{"
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        node = _Node(start, start, "flow" if in_flow else "mapping" if is_mapping else "list")
        last = event
        for inner in self._events:
            last = inner
            if isinstance(inner, yaml.CollectionEndEvent):
                break
            key, key_start, key_end = None, yamlio.start(inner), 0
            if is_mapping:
                key, key_end = inner.value, yamlio.end(inner)
                self._scalars.append((key_start, key_end))
                inner = next(self._events)  # noqa: PLW2901 - a key's value follows it
            node.entries.append(_Entry(key, key_start, key_end, self._node(inner)))
        node.end = yamlio.end(last) if in_flow else node.entries[-1].node.end
        if in_flow:
            node.entries = []
        return node

    def _find_comments(self) -> Iterator[_Comment]:
        """Outside of scalars nothing but a comment has a ``#``."""
        behind = 0
        for start, end in [*sorted(self._scalars), (len(self.text), len(self.text))]:
            for match in re.compile(r"#[^\n]*").finditer(self.text, behind, start):
                line = self.text[self.line_start(match.start()) : match.start()]
                yield _Comment(match.start(), match[0].rstrip(), not line.strip())
            behind = end

    def _place_entries(self, node: _Node) -> None:
        """Finds the dash of every item and the colon of every entry."""
        behind = node.start
        for entry in node.entries:
            if node.kind == "list":
                entry.start = self._find("-", behind)
                entry.after = entry.start + 1
            else:
                entry.after = self._find(":", entry.after) + 1
                before = self.text[self.line_start(entry.start) : entry.start].rstrip()
                if before.endswith("?"):  # an explicit key
                    entry.start = self.line_start(entry.start) + len(before) - 1
            self._place_entries(entry.node)
            behind = entry.node.end

    def _find(self, char: str, start: int) -> int:
        """The next such character outside of comments."""
        while True:
            index = self.text.index(char, start)
            if not self.within(self.line_start(index), index):
                return index
            start = self.line_end(index)

    def line(self, index: int) -> int:
        return bisect_right(self._starts, index)

    def line_start(self, index: int) -> int:
        return self._starts[self.line(index) - 1]

    def line_end(self, index: int) -> int:
        """Where the line ends, its break not included."""
        end = self.text.find("\n", index)
        return len(self.text) if end < 0 else end

    def within(self, start: int, end: int) -> list[_Comment]:
        """The comments that start in ``[start, end)``."""
        low, high = (bisect_right(self._comment_starts, index - 1) for index in (start, end))
        return self.comments[low:high]

    def indent(self, entry: _Entry) -> int:
        return entry.start - self.line_start(entry.start)

    def is_compact(self, node: _Node) -> bool:
        """Whether the first entry stands behind a dash, on a line that is not its own."""
        first = node.entries[0].start
        return bool(self.text[self.line_start(first) : first].strip())

    def last(self, entry: _Entry) -> int:
        """The end of the entry's last line, comments of its own block below it included."""
        end = self.line_end(entry.node.end)
        while True:
            following = re.compile(r"(?:\n[ \t]*)+(?=#)").match(self.text, end)
            if following is None or following.end() - self.line_start(following.end()) <= self.indent(entry):
                return end
            end = self.line_end(following.end())


# --- the edits --------------------------------------------------------------------------------------------------------


class _Editor:
    """Collects replacements of spans, and the comments that are in their way."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._layout = _Layout(text)
        self._edits: list[tuple[int, int, str]] = []
        self._blocked: dict[int, Finding] = {}

    def edit(self, old: Any, new: Any) -> str | None:
        """The text with the new data; None if what comes out is not that, or lacks a comment."""
        root = self._layout.root
        if root is None or root.kind == "flow" or not new or isinstance(old, Mapping) != isinstance(new, Mapping):
            self._block((), 0, len(self._text))
            self._edits.append((0, len(self._text), yamlio.dumps(new)))
        else:
            self._collection(root, old, new, (), None, "")
        if self._blocked:
            raise Failed(finding for _, finding in sorted(self._blocked.items()))
        parts = []
        behind = 0
        for start, end, replacement in sorted(self._edits, key=lambda edit: edit[:2]):
            parts += [self._text[behind:start], replacement]
            behind = max(behind, end)
        result = "".join([*parts, self._text[behind:]])
        return result if self._holds(result, new) else None

    def _holds(self, result: str, new: Any) -> bool:
        """The last word: what comes out holds the data and the comments, or it does not come out."""
        try:
            if not same(yamlio.loads(result, self._file), new):
                return False
        except Failed:
            return False
        return [one.text for one in _Layout(result).comments] == [one.text for one in self._layout.comments]

    def _block(self, path: Path, start: int, end: int) -> bool:
        """Notes the comments in a span that has to go; whether there are any."""
        found = self._layout.within(start, end)
        for comment in found:
            where = Where(self._file, self._layout.line(comment.start), dotted(path))
            what = "a comment stands at something that changes its shape, goes or moves"
            hint = "move or delete the comment, then run again"
            self._blocked[comment.start] = error("comment-in-the-way", where, what, excerpt=comment.text, hint=hint)
        return bool(found)

    def _value(self, entry: _Entry, old: Any, new: Any, name: str, path: Path) -> None:
        """Gives an entry its new value. ``name`` is the key that the collection around the entry is under."""
        if same(old, new):
            return
        node = entry.node
        types = {"mapping": (Mapping,), "list": (list, tuple)}.get(node.kind, ())
        if new and isinstance(new, types):
            self._collection(node, old, new, path, entry, name)
        else:
            self._replace(entry, new, name, path)

    def _replace(self, entry: _Entry, new: Any, name: str, path: Path) -> None:
        layout = self._layout
        end = entry.node.end
        # Behind and below a collection's last line comments are about its last entry, which goes.
        in_block = entry.node.kind in {"mapping", "list"}
        self._block(path, entry.after, layout.last(entry) if in_block else end)
        indent = " " * layout.indent(entry)
        text = yamlio.value_text(new, indent, entry.key, name)
        if "\n" in text and layout.within(end, layout.line_end(end)):
            on_one = yamlio.flow(yamlio.one_line(new))
            if on_one is None:
                self._block(path, end, layout.line_end(end))
            text = f" {on_one}"
        self._edits.append((entry.after, end, text))

    def _collection(self, node: _Node, old: Any, new: Any, path: Path, holder: _Entry | None, around: str) -> None:
        """Edits a mapping or list entry by entry. ``holder`` is the entry whose value it is; None for the root.

        ``around`` is the key that the collection around the holder is under.
        """
        name = holder.key if holder is not None and holder.key is not None else around
        pairs, inserts = _match_mapping(old, new) if isinstance(old, Mapping) else _match_list(old, new)
        kept = {position for position, _ in pairs}
        at_front = -1 in inserts or 0 not in kept
        if not kept or (at_front and (holder is None or self._layout.is_compact(node))):
            if holder is not None:
                self._replace(holder, new, around, path)
            else:
                self._block(path, 0, len(self._text))
                self._edits.append((0, len(self._text), yamlio.dumps(new)))
            return
        steps: list[Any] = list(old) if isinstance(old, Mapping) else list(range(len(old)))
        olds = list(old.values()) if isinstance(old, Mapping) else old
        for position, value in pairs:
            self._value(node.entries[position], olds[position], value, name, (*path, steps[position]))
        for position, entry in enumerate(node.entries):
            if position not in kept:
                self._remove(node, position, entry, (*path, steps[position]), holder)
        indent = " " * self._layout.indent(node.entries[0])
        for position, additions in inserts.items():
            texts = [
                yamlio.item_text(value, indent, name)
                if node.kind == "list"
                else yamlio.entry_text(key, value, indent, name)
                for key, value in additions
            ]
            if position >= 0:
                here = self._layout.last(node.entries[position])
            else:
                assert holder is not None  # noqa: S101 - the root is rewritten whole, see above
                here = self._layout.line_end(holder.after)
            self._edits.append((here, here, "".join(f"\n{text}" for text in texts)))

    def _remove(self, node: _Node, position: int, entry: _Entry, path: Path, holder: _Entry | None) -> None:
        layout = self._layout
        if position:
            above = layout.last(node.entries[position - 1])
        else:
            above = layout.line_end(holder.after) if holder is not None else 0
        end = layout.last(entry)
        self._block(path, above, end)
        self._edits.append((layout.line_start(entry.start) - 1, end, ""))


Match = tuple[list[tuple[int, Any]], dict[int, list[tuple[str, Any]]]]
"""Old positions with their new values, and what comes after which old position (-1: before all), in order."""


def _match_mapping(old: Mapping[str, Any], new: Mapping[str, Any]) -> Match:
    positions = {key: position for position, key in enumerate(old)}
    pairs = [(position, new[key]) for key, position in positions.items() if key in new]
    inserts: dict[int, list[tuple[str, Any]]] = {}
    after = -1
    for key, value in new.items():
        if key in positions:
            after = positions[key]
        else:
            inserts.setdefault(after, []).append((key, value))
    return pairs, inserts


def _match_list(old: list[Any], new: Any) -> Match:
    names = [_identity(item) for item in (*old, *new)]
    texts = [
        name if name is not None else msgspec.json.encode(item, order="sorted").decode()
        for name, item in zip(names, (*old, *new), strict=True)
    ]
    pairs: list[tuple[int, Any]] = []
    inserts: dict[int, list[tuple[str, Any]]] = {}
    matcher = SequenceMatcher(None, texts[: len(old)], texts[len(old) :], autojunk=False)
    for kind, low, high, new_low, new_high in matcher.get_opcodes():
        # Where nothing tells items apart, as many in the place of as many are the same ones, changed.
        nameless = None in names[low:high] and None in names[len(old) + new_low : len(old) + new_high]
        if kind == "equal" or (kind == "replace" and high - low == new_high - new_low and nameless):
            pairs += zip(range(low, high), new[new_low:new_high], strict=True)
        elif new_low < new_high:
            inserts[low - 1] = [("", item) for item in new[new_low:new_high]]
    return pairs, inserts


def _identity(item: Any) -> str | None:
    """What makes an item the same item after a change; None when nothing does."""
    if not isinstance(item, Mapping):
        return None if isinstance(item, (list, tuple)) else yamlio.flow(item) or item
    for keys in _IDENTITY:
        if keys[0] in item:
            return " ".join(f"{key} {item[key]}" for key in keys if key in item)
    return None
