"""Calls as JSON lines: a line that says what it is, and a line per call. Secrets are not in them: see ``Call``."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from .calls import Call

FORMAT = "docmill-calls"
VERSION = 1


def dumped(calls: Iterable[Call], exchange: str) -> bytes:
    """The text of a file."""
    head = {"format": FORMAT, "version": VERSION, "exchange": exchange}
    # Not msgspec: a body may have numbers of more than 64 bits.
    lines = [json.dumps(one) for one in (head, *map(msgspec.structs.asdict, calls))]
    return "".join(f"{line}\n" for line in lines).encode()


def loaded(content: bytes, exchange: str) -> list[Call]:
    """The calls of a text.

    Raises:
        ValueError: it is no such text, of another version or exchange, or damaged; the message names the line.
    """
    lines = content.split(b"\n")
    head = _object(lines[0], 1)
    if head.get("format") != FORMAT:
        raise ValueError(f"line 1: this is no file of calls; it would begin with the format {FORMAT!r}")
    if head.get("version") != VERSION:
        raise ValueError(f"line 1: version {head.get('version')!r} can't be read, only {VERSION}")
    if head.get("exchange") != exchange:
        raise ValueError(f"line 1: these are calls of {head.get('exchange')!r}, not of {exchange!r}")
    if lines[-1]:
        raise ValueError(f"line {len(lines)}: it has no end: the file was cut off")
    calls: list[Call] = []
    for number, line in enumerate(lines[1:-1], 2):
        try:
            calls.append(msgspec.convert(_object(line, number), Call))
        except msgspec.ValidationError as error:
            raise ValueError(f"line {number}: {error}") from error
    return calls


def write(path: Path, content: bytes) -> None:
    """Put a whole file in its place, or leave what is there."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _object(line: bytes, number: int) -> dict[str, Any]:
    try:
        made: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"line {number}: {error}") from error
    if not isinstance(made, dict):
        raise ValueError(f"line {number}: not an object")  # noqa: TRY004 - the file is wrong, not the caller
    return made  # pyright: ignore[reportUnknownVariableType]  # keys of JSON objects are texts
