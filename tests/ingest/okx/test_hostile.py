"""Text that wants to make the reader slow: each rule takes time in proportion to its input."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.ingest.okx import examples, jsonrepair, texts, values
from generator.ingest.okx.kinds import Cell, infer
from generator.ingest.okx.limits import read_heading, read_limits, read_rules
from generator.ingest.okx.sections import Code, Half, Section, split_blocks, split_sections
from generator.spec.reading import Reading

SEEDS = [
    "`",
    "`a` ",
    "`a`",
    "`a`: ",
    "`a`,`b` or ",
    "e.g. `",
    "e.g. `a`,",
    "label `a` (",
    "valid values are `a` ",
    "valid values are ",
    "default ",
    "the default is ",
    "the default is `a` ",
    "default\t",
    "maximum is ",
    "maximum ",
    "between 1 and ",
    "range ",
    "range: 1 ~",
    "[1,",
    "up to 3 ",
    "no more than 1",
    ". ",
    "。",
    "; \n",
    "(deprecated",
    "~~",
    "> ",
    "a | b | ",
    "---|",
    "1",
    " ",
    "\n",
    '"',
    '\\"',
    '"\\',
    "{",
    "[",
    "{}\n",
    "//",
    "#",
    "# x\n",
    "POST /",
    "unix timestamp ",
    "separated by ",
    "earlier than the requested ",
    "A",
    "Aa",
]
SIZE = 60_000


def everything(text: str) -> None:
    values.list_values("First\n" + text)
    choices = values.list_values(text).choices
    values.default_of(text, "string", choices or (values.Choice("a"), values.Choice("b")))
    values.default_of(text, "boolean", ())
    values.limits_of(text, "")
    values.max_length(text)
    values.max_items(text)
    values.deprecation_of(text)
    texts.quoted_examples(text)
    infer(Cell(name="amt", type="string", text=text, shown=(text,)))
    infer(Cell(name=text.replace("\n", ""), type="string", text="Amount", shown=("1",)))
    heading = read_heading("Rate Limit: " + text, 1)
    read_limits(heading)
    read_rules(read_heading("Rate limit rule: " + text, 1))
    jsonrepair.parse_json(text)
    examples.read_block(Code(1, tuple(text.split("\n"))), "", None, "GET", "/x")
    split_sections(Half(1, text))
    split_blocks(Section(1, "T", 1, ("# T", *text.split("\n"))))


@pytest.mark.parametrize("seed", SEEDS)
def test_rules_are_linear(seed: str) -> None:
    # A quadratic rule needs minutes for this size, a linear one a fraction of a second.
    text = (seed * (SIZE // len(seed) + 1))[:SIZE]
    start = time.process_time()
    everything(text)
    everything(text + "x")
    everything(text + "`")
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    "seed", ["`a`: ", "x | y | z\n", "> c\n\n", "    {\n\n", "#### H\n", "---\n# T\n", "a | String | No | `b`"]
)
def test_whole_pages_are_linear(seed: str, tmp_path: Path, read_folder: Callable[[Path], Reading]) -> None:
    front = (
        "---\nexchange: okx\nsource_url: https://x/docs-v5/en/#a\nanchor_id: a\napi_type: REST\n"
        "updated_at: 2026-06-27 10:00:00\n---\n\n"
    )
    head = "# T\n\n#### HTTP Request\n\n`POST /api/v5/x`\n\n#### Request Parameters\n\n"
    table = "Parameter | Type | Required | Description\n---|---|---|---\nid | String | No | "
    body = seed * (200_000 // len(seed))
    page = f"{front}{head}{table}{body}\n\n#### Response Parameters\n\n\n---\n\n{head}{table}{body}"
    tmp_path.joinpath("a.md").write_text(page, encoding="utf-8")
    start = time.process_time()
    reading = read_folder(tmp_path)
    assert time.process_time() - start < 10
    assert list(reading.pages) == ["a.md"]
