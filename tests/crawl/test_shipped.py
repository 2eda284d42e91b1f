"""What is committed holds facts of the docs, not their sentences."""

from __future__ import annotations

import ast
import io
import itertools
import json
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.crawl import DOCS, ROOT

SPEC, PACKAGE = ROOT / "spec" / "okx", ROOT / "generated" / "okx"
NEWEST_SHIPPED = "2026-06-27"
WORD = re.compile(r"[\u3400-\u9fff]{1,2}|[^\s\u3400-\u9fff]+")
"""Two Chinese characters make a word, more or less."""
SENTENCE = 3
CODE = re.compile(r"`[^`]*`[,.:;]?")
TITLES = ("title", "chapter")
"""Keys of names that the docs give to things; beside them the names of cases."""


def plain(text: str) -> str:
    return " ".join(text.split())


def is_sentence(text: str) -> bool:
    """Wire names and values, which stand in backticks, are no words."""
    return len(WORD.findall(CODE.sub(" ", text))) >= SENTENCE


def scalars(value: Any) -> Iterator[str]:
    """All texts of YAML or JSON but titles."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from scalars(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            if key not in TITLES:
                yield from scalars(item)


def literals(code: str) -> Iterator[str]:
    """All texts and comments of a module; a formatted one is one text, with its holes."""
    pieces: set[int] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.JoinedStr):
            pieces |= {id(piece) for piece in node.values}
            yield "".join(str(piece.value) if isinstance(piece, ast.Constant) else "{}" for piece in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
            yield node.value
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT:
            yield token.string.lstrip("# ")


def pairs(text: str, *, inside: bool = False) -> set[tuple[str, str]]:
    """Neighbouring words; without the first and the last, which may go on in a longer text, if only what is inside."""
    words = WORD.findall(text)[1:-1] if inside else WORD.findall(text)
    return set(itertools.pairwise(words))


def shipped() -> Iterator[tuple[Path, str]]:
    for path in sorted([*SPEC.rglob("*.yaml"), *SPEC.rglob("*.txt"), *PACKAGE.rglob("*")]):
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        text = path.read_text("utf-8")
        match path.suffix:
            case ".yaml":
                found: Iterator[str] = scalars(yaml.load(text, yaml.CSafeLoader))
            case ".json":
                found = scalars(json.loads(text))
            case ".py":
                found = literals(text)
            case _:
                found = iter(text.splitlines())
        for one in found:
            yield path, one
            for line in one.splitlines()[1:] and one.splitlines():
                yield path, line


def captions() -> set[str]:
    """Titles of endpoints and chapters, and the names of cases."""
    found: set[str] = set()
    for path in SPEC.rglob("*.yaml"):
        data: Any = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        for entry in data if isinstance(data, list) else [data]:
            for key in TITLES:
                found |= set(_texts(entry.get(key, {})))
        if isinstance(data, dict):
            found |= {case["name"] for case in data.get("request", {}).get("variants", ())}
    return {plain(text) for text in found}


def _texts(value: Any) -> Iterator[str]:
    yield from scalars(list(value.values()) if isinstance(value, dict) else value)


def test_the_judge_knows_sentences() -> None:
    assert is_sentence("Currency to borrow")
    assert is_sentence("最大可借数量")
    assert not is_sentence("`USDT`, `BTC`, `ETH` and more")
    assert list(literals('x = f"the limit of {y}"  # as long as it takes')) == [
        "the limit of {}",
        "as long as it takes",
    ]


def test_nothing_that_is_committed_is_a_sentence_of_the_docs() -> None:
    docs = Path(DOCS, NEWEST_SHIPPED)
    if not DOCS or not docs.is_dir():
        pytest.skip(f"DOCMILL_DOCS names no folder with the crawl of {NEWEST_SHIPPED}")
    crawl = "\n".join(plain(page.read_text("utf-8")) for page in sorted(docs.rglob("*.md")))
    own = "\n".join(plain(page.read_text("utf-8")) for page in sorted((SPEC / "pages").rglob("*.md")))
    known, allowed = pairs(crawl), captions()
    standing: dict[str, set[str]] = {}
    for path, raw in shipped():
        standing.setdefault(plain(raw), set()).add(path.relative_to(ROOT).as_posix())
    copied = {
        text: min(places)
        for text, places in standing.items()
        if is_sentence(text)
        and text not in allowed
        and text.removesuffix(".") not in allowed
        and pairs(text, inside=True) <= known  # spares looking through megabytes for most
        and text in crawl
        and text not in own
    }
    assert not copied
