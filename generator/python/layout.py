"""Lays out one logical line of Python the way black does, so that black has nothing left to do.

Not all of black: what the templates print. Where the two differ black wins, for it still runs over every new text; the
only cost is its time. Strings are in double quotes, and the code has no comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_PIECE: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[\[({]|[\])}]|,|\||[^"\[\](){},|]+|.', re.DOTALL)
_ANNOTATED: Final = re.compile(r"(\w+): (.*?)((?: = None)?,?)", re.DOTALL)
_STEP: Final = 4


def wrapped(code: str, indent: int, width: int) -> str:
    """A statement, its first line without its indentation, the lines after it with theirs."""
    return "\n".join(_annotated(code, indent, width) or _statement(code, indent, width)).lstrip()


def wrapped_inside(code: str, indent: int, width: int) -> str:
    """The same for one of several items on lines of their own: an argument with its comma, or a parameter."""
    return "\n".join(_annotated(code, indent, width) or _item(code, indent, width)).lstrip()


def _annotated(code: str, indent: int, width: int) -> list[str]:
    """A name with a union that is too long: a union may be put into parentheses, a mere name or subscript not."""
    match = _ANNOTATED.fullmatch(code)
    if match is None or indent + len(code) <= width or not _split(match[2], "|")[1:]:
        return []
    pad = " " * indent
    return [f"{pad}{match[1]}: (", *_item(match[2], indent + _STEP, width), f"{pad}){match[3]}"]


def _statement(code: str, indent: int, width: int) -> Iterator[str]:
    if _fits(code, indent, width):
        yield " " * indent + code
    else:
        yield from _opened(code, indent, width)


def _item(code: str, indent: int, width: int) -> Iterator[str]:
    """A line inside of brackets."""
    if _fits(code, indent, width):
        yield " " * indent + code
        return
    parts = _split(code, ",")
    if parts[1:] and any(parts[1:]):
        yield from _listed([part for part in parts if part], indent, width)
        return
    parts = _split(code, "|")
    if parts[1:]:
        first, *rest = parts
        yield from _item(first, indent, width)
        for part in rest:
            yield from _item(f"| {part}", indent, width)
        return
    yield from _opened(code, indent, width)


def _listed(parts: list[str], indent: int, width: int) -> Iterator[str]:
    for part in parts:
        yield from _item(f"{part},", indent, width)


def _opened(code: str, indent: int, width: int) -> Iterator[str]:
    """With the content of the last brackets on lines of its own."""
    pair = _last_pair(code)
    if pair is None:
        yield " " * indent + code
        return
    start, end = pair
    yield " " * indent + code[: start + 1]
    body = code[start + 1 : end]
    parts = _split(body, ",")
    several = len(parts) > 2 or (len(parts) == 2 and bool(parts[1]))
    is_display = start == 0 or not (code[start - 1].isalnum() or code[start - 1] in '_])"')
    if several and (is_display or not parts[-1]):
        yield from _listed([part for part in parts if part], indent + _STEP, width)
    else:
        yield from _item(body, indent + _STEP, width)
    yield " " * indent + code[end:]


def _fits(code: str, indent: int, width: int) -> bool:
    return indent + len(code) <= width and "\n" not in code and not _has_magic_comma(code)


def _has_magic_comma(code: str) -> bool:
    """Whether a list of several items ends in a comma, which asks for a line for each."""
    if not any(end in code for end in (",)", ",]", ",}")):
        return False
    commas: list[int] = []
    last = ""
    for piece in _PIECE.findall(code):
        if piece in "[({":
            commas.append(0)
        elif piece in "])}":
            if last == "," and (commas[-1] > 1 or piece == "}"):
                return True
            commas.pop()
        elif piece == "," and commas:
            commas[-1] += 1
        if piece.strip():
            last = piece
    return False


def _split(code: str, at: str) -> list[str]:
    """The parts between separators that are in no brackets; an empty last one for a separator at the end."""
    parts = [""]
    depth = 0
    for piece in _PIECE.findall(code):
        if piece in "[({":
            depth += 1
        elif piece in "])}":
            depth -= 1
        if piece == at and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return [part.strip() for part in parts]


def _last_pair(code: str) -> tuple[int, int] | None:
    """Where the last brackets that are in no others open and close, if there is something in them."""
    found: tuple[int, int] | None = None
    starts: list[int] = []
    place = 0
    for piece in _PIECE.findall(code):
        if piece in "[({":
            starts.append(place)
        elif piece in "])}":
            start = starts.pop()
            if not starts and place > start + 1:
                found = start, place
        place += len(piece)
    return found
