"""The smallest pages that fail in the same way."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import PurePosixPath

from tests.fuzz.oracles import Judge
from tests.support.mutate import Mutant


def shrink(judge: Judge, mutant: Mutant, cause: str, seconds: float = 30) -> Mutant:
    """Take lines away, many at a time, then few, as long as the cause stays; then characters of the lines left.

    What is judged against the whole page cannot be shrunk: it stays as it is.
    """
    until = time.monotonic() + seconds

    def fails(pages: dict[str, bytes]) -> bool:
        if time.monotonic() > until:
            return False
        judged = judge.judge(Mutant(pages, ()), thorough=True)
        return any(failure.cause == cause for failure in judged.failures)

    pages = dict(mutant.pages)
    if not fails(pages):
        return mutant
    for name in list(pages):
        without = {other: content for other, content in pages.items() if other != name}
        if without and fails(without):
            pages = without
    for name in pages:
        lines = _fewer(pages[name].split(b"\n"), lambda new, name=name: fails({**pages, name: b"\n".join(new)}))  # type: ignore[misc] # name is bound
        pages[name] = b"\n".join(lines)
    names = {name: f"{PurePosixPath(name).stem[:8]}{number}.md" for number, name in enumerate(sorted(pages))}
    renamed = {names[name]: content for name, content in pages.items()}
    return Mutant(renamed if fails(renamed) else pages, (*mutant.steps, "then made smaller"))


def _fewer(lines: list[bytes], fails: Callable[[list[bytes]], bool]) -> list[bytes]:
    size = len(lines) // 2
    while size:
        start = 0
        while start < len(lines):
            fewer = lines[:start] + lines[start + size :]
            if fails(fewer):
                lines = fewer
            else:
                start += size
        size //= 2
    return lines
