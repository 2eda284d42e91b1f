"""Pages of the docs, damaged in the ways that crawls, editors and new layouts damage them.

The same page and seed always give the same damage, whatever the process: a failing case is a number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

FRONT = """\
---
exchange: okx
source_url: https://www.okx.com/docs-v5/en/#demo
anchor_id: demo
api_type: REST
updated_at: 2026-06-27 10:00:00.123456
---
"""
"""Front matter that is whole, for what has none of its own."""

_RULE = re.compile(r"-{3}[-| :]*\|[-| :]*")
_HEADING = re.compile(r"(#{1,6})([ \t]+)(.*)")
_JSON = re.compile(r'[{}\[\],:"]')
_INDENT = "    "

NOISE = (
    *("\xa0", "\u200b", "\u200d", "\u202e", "\u2066", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x00"),
    *("\ufeff", "\ufffd", "\uffff", "\u0301", "\u3000", "\uff1a", "\uff5c", "\u201c", "\u2019", "\t", "\r", "\x1b[31m"),
    *(
        "\U0001f600",
        "\u0661",
        "\u0130",
        "\\",
        "|",
        " | ",
        "`",
        "**",
        "~~",
        "<br>",
        "&#39;",
        "---",
        "> ",
        "#### ",
        "```",
    ),
)
"""Characters that look like others, are seen by nobody, end lines for some, or mean layout."""


class Change(NamedTuple):
    """Lines after a change, the change in words, and the one line (1-based) whose words are gone; 0: not just one."""

    lines: list[str]
    what: str
    lost: int = 0


class Mutant(NamedTuple):
    """The files of a docs folder, how they came to be, and the one line of the first page whose words are gone."""

    pages: dict[str, bytes]
    steps: tuple[str, ...]
    lost: int = 0


Step = Callable[[list[str], Random], Change | None]
"""Changes lines, which it leaves alone, or says that there is nothing for it to change."""


def rng(*seed: object) -> Random:
    """The random numbers of a case; the same in every process."""
    return Random(":".join(map(str, seed)))  # noqa: S311 - no secret: cases are to be repeated


def mutate(name: str, text: str, random: Random, others: Sequence[tuple[str, str]] = ()) -> Mutant:
    """A page's text damaged once or a few times; ``others`` are pages to take from and to put beside it."""
    kind = random.random()
    if kind < 0.62:
        return _stepwise(name, text, random, 1)
    if kind < 0.80:
        return _stepwise(name, text, random, random.randint(2, 6))
    if kind < 0.86 and others:
        return _together(name, text, random, random.choice(others))
    if kind < 0.93:
        mutant = _stepwise(name, text, random, random.randint(0, 1))
        damage = random.choice(_BYTE_STEPS)
        content, what = damage(mutant.pages[name], random)
        return Mutant({name: content}, (*mutant.steps, what))
    step = random.choice(_LARGE_STEPS)
    change = step(text.split("\n"), random)
    return _stepwise(name, text, random, 1) if change is None else _mutant(name, change, (change.what,))


def _stepwise(name: str, text: str, random: Random, count: int) -> Mutant:
    change = Change(text.split("\n"), "nothing")
    steps: list[str] = []
    while len(steps) < count:
        group = random.choices(_GROUPS, [weight for weight, _ in _GROUPS])[0][1]
        done = random.choice(group)(change.lines, random)
        if done is not None:
            change = done._replace(lines=done.lines or [""])
            steps.append(done.what)
    return _mutant(name, change if count == 1 else change._replace(lost=0), tuple(steps))


def _mutant(name: str, change: Change, steps: tuple[str, ...]) -> Mutant:
    return Mutant({name: "\n".join(change.lines).encode("utf-8", "surrogatepass")}, steps, change.lost)


# ---------------------------------------------------------------------------------------------------------------- lines


def _pick(lines: list[str], random: Random, wanted: Callable[[str], object] = str.strip) -> int | None:
    """The index of a line of some sort; lines that are not blank unless told otherwise."""
    found = [index for index, line in enumerate(lines) if wanted(line)]
    return random.choice(found) if found else None


def _with(lines: list[str], index: int, *new: str) -> list[str]:
    """The lines with one replaced."""
    return [*lines[:index], *new, *lines[index + 1 :]]


def _edited(lines: list[str], index: int, new: str, what: str) -> Change:
    lost = index + 1 if " ".join(new.split()) != " ".join(lines[index].split()) else 0
    return Change(_with(lines, index, new), f"{what}, line {index + 1}: {lines[index].strip()[:60]!r}", lost)


def _delete(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random)
    if index is None:
        return None
    return Change(_with(lines, index), f"deleted line {index + 1}: {lines[index].strip()[:60]!r}", index + 1)


def _double(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random)
    return None if index is None else Change(_with(lines, index, *[lines[index]] * 2), f"doubled line {index + 1}")


def _swap(lines: list[str], random: Random) -> Change | None:
    one, other = _pick(lines, random), _pick(lines, random)
    if one is None or other is None or one == other:
        return None
    swapped = list(lines)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    return Change(swapped, f"swapped lines {one + 1} and {other + 1}")


def _swap_neighbours(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines[:-1], random)
    if index is None:
        return None
    return Change(
        [*lines[:index], lines[index + 1], lines[index], *lines[index + 2 :]], f"swapped lines {index + 1} and next"
    )


def _cut(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, lambda line: len(line.strip()) > 1)
    if index is None:
        return None
    at = random.randint(1, len(lines[index]) - 1)
    if random.random() < 0.3:
        return _edited(lines, index, lines[index][at:], f"cut off the first {at} characters")
    return _edited(lines, index, lines[index][:at], f"cut behind {at} characters")


def _join(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines[:-1], random)
    if index is None:
        return None
    between = random.choice(["", " ", "  ", " | "])
    joined = [*lines[:index], lines[index] + between + lines[index + 1], *lines[index + 2 :]]
    return Change(joined, f"joined lines {index + 1} and next with {between!r}")


def _split(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, lambda line: len(line.strip()) > 1)
    if index is None:
        return None
    at = random.randint(1, len(lines[index]) - 1)
    return Change(_with(lines, index, lines[index][:at], lines[index][at:]), f"split line {index + 1} at {at}")


def _move(lines: list[str], random: Random) -> Change | None:
    start = _pick(lines, random)
    if start is None:
        return None
    count = random.choice([1, 1, 1, 2, 5, 20])
    taken, rest = lines[start : start + count], lines[:start] + lines[start + count :]
    at = random.randint(0, len(rest))
    return Change([*rest[:at], *taken, *rest[at:]], f"moved lines {start + 1}-{start + len(taken)} to {at + 1}")


def _copy_block(lines: list[str], random: Random) -> Change | None:
    start = _pick(lines, random)
    if start is None:
        return None
    taken = lines[start : start + random.choice([1, 3, 10, 30])]
    at = random.randint(0, len(lines))
    return Change([*lines[:at], *taken, *lines[at:]], f"copied {len(taken)} lines from {start + 1} to {at + 1}")


def _delete_block(lines: list[str], random: Random) -> Change | None:
    start = _pick(lines, random)
    if start is None:
        return None
    count = random.choice([2, 3, 8, 25])
    return Change(lines[:start] + lines[start + count :], f"deleted {count} lines from {start + 1}")


def _shuffle_block(lines: list[str], random: Random) -> Change | None:
    start = _pick(lines, random)
    if start is None:
        return None
    block = lines[start : start + random.choice([3, 8, 25])]
    mixed = random.sample(block, len(block))
    return Change([*lines[:start], *mixed, *lines[start + len(block) :]], f"shuffled {len(block)} from {start + 1}")


_LINES: tuple[Step, ...] = (
    *(_delete, _delete, _double, _swap, _swap_neighbours, _cut, _cut, _join),
    *(_split, _move, _copy_block, _delete_block, _shuffle_block),
)


# --------------------------------------------------------------------------------------------------------------- tables


def _is_row(line: str) -> bool:
    return " | " in line and not line.startswith(_INDENT)


def _is_rule(line: str) -> bool:
    return _RULE.fullmatch(line.strip()) is not None


def _cells(lines: list[str], random: Random) -> tuple[int, list[str]] | None:
    index = _pick(lines, random, _is_row)
    return None if index is None else (index, lines[index].rstrip().split(" | "))


def _empty_cell(lines: list[str], random: Random) -> Change | None:
    if (found := _cells(lines, random)) is None:
        return None
    index, cells = found
    cells[random.randrange(len(cells))] = ""
    return _edited(lines, index, " | ".join(cells), "emptied a cell")


def _swap_cells(lines: list[str], random: Random) -> Change | None:
    if (found := _cells(lines, random)) is None:
        return None
    index, cells = found
    return _edited(lines, index, " | ".join(random.sample(cells, len(cells))), "shuffled the cells")


def _double_cell(lines: list[str], random: Random) -> Change | None:
    if (found := _cells(lines, random)) is None:
        return None
    index, cells = found
    at = random.randrange(len(cells))
    return _edited(lines, index, " | ".join([*cells[:at], cells[at], *cells[at:]]), "doubled a cell")


def _drop_cell(lines: list[str], random: Random) -> Change | None:
    if (found := _cells(lines, random)) is None:
        return None
    index, cells = found
    at = random.randrange(len(cells))
    return _edited(lines, index, " | ".join([*cells[:at], *cells[at + 1 :]]), "dropped a cell")


def _pipes(lines: list[str], random: Random) -> Change | None:
    if (found := _cells(lines, random)) is None:
        return None
    index, cells = found
    line = " | ".join(cells)
    made = {
        "took the blanks from the pipes": line.replace(" | ", "|"),
        "took a pipe away": line.replace(" | ", " ", 1),
        "escaped the pipes": line.replace(" | ", " \\| "),
        "put pipes around": f"| {line} |",
        "put a pipe behind": f"{line} |",
        "put a pipe into the text": f"{line} a | b",
        "made the pipes wide": line.replace("|", "\uff5c"),
        "put tabs around the pipes": line.replace(" | ", "\t|\t"),
        "put a blank before": f" {line}",
        "made it code": f"{_INDENT}{line}",
    }
    what = random.choice(list(made))
    return _edited(lines, index, made[what], what)


def _nesting(lines: list[str], random: Random) -> Change | None:
    if (found := _cells(lines, random)) is None:
        return None
    index, cells = found
    name = cells[0]
    cells[0] = random.choice(
        [f"> {name}", f">> {name}", f"> > {name}", f">{name}", name.lstrip("> "), f"\\> {name}", f"{'>' * 30} {name}"]
    )
    return _edited(lines, index, " | ".join(cells), "changed the nesting")


def _name_cell(lines: list[str], random: Random) -> Change | None:
    """Other marks around a name, or another name; not a loss, for the reader may well see through it."""
    if (found := _cells(lines, random)) is None:
        return None
    index, cells = found
    name = cells[0].lstrip("> ")
    cells[0] = random.choice(
        [
            *(f"**{name}**", f"`{name}`", f"[{name}](#{name})", f"{name}, other", f"{name} or other", f"{name}(s)"),
            *(
                f"{name}\\_x",
                name.upper(),
                "",
                "名称",
                f"{name}\u200b",
                f"{name} {name}",
                "-",
                "1",
                "`",
                "~~x~~",
                "...",
            ),
        ]
    )
    return _edited(lines, index, " | ".join(cells), "changed the name")._replace(lost=0)


def _type_cell(lines: list[str], random: Random) -> Change | None:
    """Another word for a type; not a loss, for it may mean the same."""
    if (found := _cells(lines, random)) is None or len(found[1]) < 3:
        return None
    index, cells = found
    cells[random.choice([1, 1, 2])] = random.choice(
        [
            *("String", "string[]", "Array of objects", "Array", "Object", "Object of objects", "Number", "Yes", "No"),
            *(
                "Boolean",
                "Integer",
                "Decimal",
                "Conditional",
                "Optional",
                "",
                "Array of Arrays",
                "`String`",
                "是",
                "???",
            ),
        ]
    )
    return _edited(lines, index, " | ".join(cells), "changed the type or the next cell")._replace(lost=0)


def _rule_line(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, _is_rule)
    if index is None:
        return None
    made = [
        "",
        "---|---",
        f"{lines[index].rstrip()}|---",
        f"|{lines[index].rstrip()}|",
        ":-:|:-:",
        "-|-|-",
        "--- | ---",
    ]
    return Change(_with(lines, index, random.choice(made)), f"changed the table's rule, line {index + 1}")


def _header(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, _is_rule)
    if index is None or index == 0:
        return None
    header = lines[index - 1]
    made = random.choice(["deleted", "doubled", "renamed", "glued"])
    if made == "deleted":
        return Change(_with(lines, index - 1), f"deleted the table's header, line {index}")
    if made == "doubled":
        return Change(_with(lines, index, lines[index], header, lines[index]), f"doubled the header, line {index}")
    if made == "glued":
        return Change(
            _with(lines, index - 1, f"Some words before.  {header}"), f"words before the header, line {index}"
        )
    words = ["Name", "Kind of value", "Parameter", "Types", "Required", "Description", "Notes", "", "参数", "Default"]
    cells = header.split(" | ")
    cells[random.randrange(len(cells))] = random.choice(words)
    return Change(_with(lines, index - 1, " | ".join(cells)), f"renamed a column, line {index}")


def _columns(lines: list[str], random: Random) -> Change | None:
    """Two columns of a whole table change places."""
    index = _pick(lines, random, _is_rule)
    if index is None or index == 0:
        return None
    count = lines[index].count("|") + 1
    one, other = (random.sample(range(count), 2)) if count > 1 else (0, 0)
    changed = list(lines)
    for at in range(index - 1, len(lines)):
        if lines[at].startswith("#"):
            break
        cells = lines[at].rstrip().split(" | ")
        if len(cells) == count:
            cells[one], cells[other] = cells[other], cells[one]
            changed[at] = " | ".join(cells)
    return Change(changed, f"swapped columns {one + 1} and {other + 1} of the table at line {index}")


_TABLES: tuple[Step, ...] = (
    *(_empty_cell, _swap_cells, _double_cell, _drop_cell, _pipes, _pipes, _nesting),
    *(_name_cell, _type_cell, _rule_line, _header, _columns),
)


# ----------------------------------------------------------------------------------------------------- blanks, headings


def _insert_blank(lines: list[str], random: Random) -> Change | None:
    at = random.randint(0, len(lines))
    new = random.choice(["", "", "  ", _INDENT, "\t", "\u3000", "\xa0"])
    return Change([*lines[:at], new, *lines[at:]], f"put a line {new!r} before line {at + 1}")


def _insert_blank_in_table(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, _is_row)
    if index is None:
        return None
    return Change(
        _with(lines, index, *random.choice([("", lines[index]), ("  ", lines[index])])), f"gap at {index + 1}"
    )


def _remove_blank(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, lambda line: not line.strip())
    return None if index is None else Change(_with(lines, index), f"deleted the blank line {index + 1}")


def _remove_blanks(lines: list[str], random: Random) -> Change | None:
    start = random.randrange(len(lines))
    end = min(len(lines), start + random.choice([10, 40, 1000]))
    kept = [line for line in lines[start:end] if line.strip()]
    return Change([*lines[:start], *kept, *lines[end:]], f"deleted all blank lines from {start + 1} to {end}")


def _heading_level(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, _HEADING.fullmatch)
    if index is None or (match := _HEADING.fullmatch(lines[index])) is None:
        return None
    hashes = random.choice(["", "#", "##", "###", "####", "#####", "######", "#######"])
    return Change(_with(lines, index, f"{hashes} {match[3]}".lstrip()), f"heading {hashes!r} at line {index + 1}")


def _heading_words(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, _HEADING.fullmatch)
    other = _pick(lines, random, _HEADING.fullmatch)
    if index is None or other is None or (match := _HEADING.fullmatch(lines[index])) is None:
        return None
    words = match[3]
    made = [
        *(words.upper(), words.lower(), f"**{words}**", words.replace(":", "\uff1a"), words.replace(":", ""), ""),
        *(
            words.replace("Request", "Response"),
            words.partition(" ")[2],
            f"{words} (v2)",
            words[::-1],
            f"{words} {words}",
        ),
        *(
            words.replace("请求", "返回"),
            lines[other].lstrip("# "),
            f"{words} | {words}",
            f"`{words}`",
            f"[{words}](#x)",
        ),
    ]
    gap = random.choice([" ", " ", " ", " ", "", "  ", "\t", "\xa0"])
    return Change(_with(lines, index, f"{match[1]}{gap}{random.choice(made)}"), f"heading changed, line {index + 1}")


def _heading_inserted(lines: list[str], random: Random) -> Change | None:
    at = random.randint(0, len(lines))
    heading = random.choice(["# Title", "## Group", "### More", "#### Response Parameters", "#### HTTP Request", "#"])
    return Change([*lines[:at], heading, *lines[at:]], f"put {heading!r} before line {at + 1}")


def _limit_words(lines: list[str], random: Random) -> Change | None:
    """Another limit; not a loss, for it may mean the same."""
    index = _pick(lines, random, lambda line: line.startswith("####") and any(map(str.isdigit, line)))
    if index is None:
        return None
    value = random.choice(
        [
            *(
                "5 requests per 2 seconds",
                "no limit",
                "5/2s; 80/12h",
                "five per second",
                "9" * 400,
                "-1 requests per 0 s",
            ),
            *("5次/2s", "1e9 requests per second", "20 requests per month", "٣ requests per second", "5 requests per"),
        ]
    )
    return _edited(lines, index, f"#### Rate Limit: {value}", "another limit")._replace(lost=0)


_LAYOUT: tuple[Step, ...] = (
    *(_insert_blank, _insert_blank_in_table, _insert_blank_in_table, _remove_blank, _remove_blanks),
    *(_heading_level, _heading_level, _heading_words, _heading_words, _heading_inserted, _limit_words),
)


# ------------------------------------------------------------------------------------------------- halves, front matter


def _front_end(lines: list[str]) -> int:
    """The index behind the front matter."""
    return next((index + 1 for index, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), len(lines))


def _halves(lines: list[str], random: Random) -> Change | None:
    start = _front_end(lines)
    rule = next((index for index in range(start, len(lines)) if lines[index].rstrip() == "---"), None)
    if rule is None:
        return None
    front, one, other = lines[:start], lines[start:rule], lines[rule + 1 :]
    made = {
        "swapped the halves": [*front, "", *other, "", "---", *one],
        "removed the first half": [*front, *other],
        "removed the second half": [*front, *one],
        "the first half twice": [*front, *one, "---", *one],
        "the second half twice": [*front, "", *other, "---", *other],
        "a third half": [*front, *one, "---", *other, "", "---", *one],
        "removed the rule between the halves": [*front, *one, *other],
        "the second half without a title": [*front, *one, "---", *other[3:]],
        "a rule without a title behind it": [*front, "---", *one, "---", *other],
    }
    what = random.choice(list(made))
    return Change(made[what], what)


def _front(lines: list[str], random: Random) -> Change | None:
    end = _front_end(lines)
    index = random.randrange(end)
    line = lines[index]
    value = random.choice(["okx", "x", "2026-13-45", "2026-01-01", "[", "\x00"])
    made = {
        "deleted": [],
        "doubled": [line, line],
        "emptied": [f"{line.partition(':')[0]}:"],
        "blank before": ["", line],
        "comment before": ["# comment", line],
        "indented": [f"  {line}"],
        "other value": [f"{line.partition(':')[0]}: {value}"],
        "no date": ["updated_at: yesterday"],
        "an earlier date": ["updated_at: 2025-01-01 00:00:00"],
        "an unknown key": [line, "language: en"],
        "cut": [line[: len(line) // 2]],
    }
    what = random.choice(list(made))
    return Change(_with(lines, index, *made[what]), f"front matter, line {index + 1}: {what}")


_PAGE: tuple[Step, ...] = (_halves, _halves, _front)


# ----------------------------------------------------------------------------------------------------- code, characters


def _lose_indent(lines: list[str], random: Random) -> Change | None:
    start = _pick(lines, random, lambda line: line.startswith(_INDENT) and line.strip())
    if start is None:
        return None
    end = start + random.choice([1, 1, 2, 10, 200])
    changed = [line.removeprefix(_INDENT) if start <= index < end else line for index, line in enumerate(lines)]
    return Change(changed, f"lost the indent from line {start + 1} to {end}")


def _gain_indent(lines: list[str], random: Random) -> Change | None:
    start = _pick(lines, random)
    if start is None:
        return None
    end = start + random.choice([1, 1, 2, 10])
    by = random.choice([_INDENT, "  ", "\t", " " * 8])
    return Change(
        [by + line if start <= index < end else line for index, line in enumerate(lines)],
        f"indented lines {start + 1} to {end} by {by!r}",
    )


def _fence(lines: list[str], random: Random) -> Change | None:
    start = random.randint(0, len(lines))
    end = min(len(lines), start + random.choice([0, 1, 5, 20]))
    opening, closing = random.choice([("```", "```"), ("```json", "```"), ("```", ""), ("~~~", "~~~"), ("````", "```")])
    return Change([*lines[:start], opening, *lines[start:end], closing, *lines[end:]], f"a fence at line {start + 1}")


def _json(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, lambda line: line.startswith(_INDENT) and _JSON.search(line))
    if index is None:
        return None
    line = lines[index]
    match = random.choice(list(_JSON.finditer(line)))
    new = random.choice(
        [
            *(
                "",
                ",",
                "//",
                "# c",
                "...",
                "{",
                "}",
                "]",
                "[",
                '"',
                "'",
                "\u201c",
                "\\",
                "null",
                "NaN",
                "1e999",
                "-",
                "\x00",
            ),
            *('"a": ', match[0] * 2, "/* c */", '"\\ud800"', "9" * 50),
        ]
    )
    return _edited(lines, index, line[: match.start()] + new + line[match.end() :], "damaged the JSON")


def _noise(lines: list[str], random: Random) -> Change | None:
    index = random.randrange(len(lines))
    line = lines[index]
    at = random.randint(0, len(line))
    char = random.choice(NOISE)
    return Change(_with(lines, index, line[:at] + char + line[at:]), f"put {char!r} into line {index + 1}")


def _blanks_to_noise(lines: list[str], random: Random) -> Change | None:
    start = random.randrange(len(lines))
    end = start + random.choice([1, 5, 50])
    char = random.choice(["\xa0", "\u3000", "\t", "  ", "\u2009"])
    changed = [line.replace(" ", char) if start <= index < end else line for index, line in enumerate(lines)]
    return Change(changed, f"blanks became {char!r} from line {start + 1} to {end}")


def _word(lines: list[str], random: Random) -> Change | None:
    """A word of the page goes, or comes from elsewhere on the page."""
    index, other = _pick(lines, random), _pick(lines, random)
    if index is None or other is None:
        return None
    words, source = lines[index].split(" "), lines[other].split()
    at = random.randrange(len(words))
    words[at : at + 1] = random.choice([[], [random.choice(source)], [words[at], random.choice(source)]])
    return _edited(lines, index, " ".join(words), "changed a word")


def _line_ends(lines: list[str], random: Random) -> Change | None:
    how = random.choice(["crlf", "mixed", "cr"])
    if how == "crlf":
        return Change([f"{line}\r" for line in lines], "CRLF")
    if how == "mixed":
        return Change([line + random.choice(["", "\r"]) for line in lines], "CRLF here and there")
    return Change(["\r".join(lines)], "CR alone")


_CODE: tuple[Step, ...] = (_lose_indent, _lose_indent, _gain_indent, _fence, _json, _json, _json)
_CHARACTERS: tuple[Step, ...] = (_noise, _noise, _word, _word, _word, _blanks_to_noise, _line_ends)

_GROUPS: tuple[tuple[int, tuple[Step, ...]], ...] = (
    *((8, _LINES), (8, _TABLES), (4, _LAYOUT)),
    *((1, _PAGE), (3, _CODE), (3, _CHARACTERS)),
)


# ---------------------------------------------------------------------------------------------------------------- large


def _giant_line(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random)
    if index is None:
        return None
    size = random.choice([5_000, 60_000, 150_000])
    unit = random.choice([lines[index], "x", "`a`: b ", "| ", "> ", "a | b | ", "。", " ", "\\", "("])
    return Change(_with(lines, index, (unit * size)[:size]), f"line {index + 1} is {size} characters of {unit[:20]!r}")


def _giant_cell(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, _is_row)
    if index is None:
        return None
    unit = random.choice(
        ["`a`: text  ", "`a`, ", "e.g. `x` ", "The default is `a`. ", "`", "1 ", "word ", "~~", "[x](y)"]
    )
    return Change(
        _with(lines, index, lines[index] + unit * (60_000 // len(unit))), f"a cell full of {unit!r}, {index + 1}"
    )


def _many_rows(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, _is_row)
    if index is None:
        return None
    name, blank, rest = lines[index].partition(" | ")
    same = random.random() < 0.3
    rows = [f"{name}{'' if same else number}{blank}{rest}" for number in range(1500)]
    return Change(_with(lines, index, *rows), f"1500 {'equal ' if same else ''}rows at line {index + 1}")


def _deep_rows(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, _is_row)
    if index is None:
        return None
    rest = lines[index].partition(" | ")[2]
    step = random.choice(["> ", ">"])
    rows = [f"{step * depth} a{depth} | {rest}" for depth in range(random.choice([10, 17, 400]))]
    return Change(_with(lines, index, *rows), f"{len(rows)} rows, each inside the one before, at line {index + 1}")


def _deep_json(lines: list[str], random: Random) -> Change | None:
    index = _pick(lines, random, lambda line: line.startswith(_INDENT) and _JSON.search(line))
    if index is None:
        return None
    depth = random.choice([50, 500, 20_000])
    opening, closing = random.choice([("[", "]"), ('{"a":', "}"), ("[", "")])
    value = f'"deep": {opening * depth}1{closing * depth},'
    return Change(_with(lines, index, lines[index], _INDENT + value), f"JSON {depth} deep behind line {index + 1}")


def _many_blanks(lines: list[str], random: Random) -> Change | None:
    at = random.randint(0, len(lines))
    return Change([*lines[:at], *[random.choice(["", "  "])] * 20_000, *lines[at:]], f"20000 blank lines at {at + 1}")


def _many_headings(lines: list[str], random: Random) -> Change | None:
    at = random.randint(0, len(lines))
    heading = random.choice(
        ["#### Part", "# T", "## G", "> Caption", "---", "```", "#### Rate Limit: 5 requests per second"]
    )
    return Change([*lines[:at], *[heading, ""] * 3_000, *lines[at:]], f"3000 times {heading!r} at {at + 1}")


_LARGE_STEPS: tuple[Step, ...] = (
    *(_giant_line, _giant_cell, _many_rows, _deep_rows, _deep_json),
    *(_many_blanks, _many_headings),
)


# ---------------------------------------------------------------------------------------------------------------- bytes


def _truncated(content: bytes, random: Random) -> tuple[bytes, str]:
    at = random.randint(0, len(content))
    return content[:at], f"ended behind byte {at}"


def _flipped(content: bytes, random: Random) -> tuple[bytes, str]:
    changed = bytearray(content)
    places = sorted(random.randrange(len(changed)) for _ in range(random.choice([1, 1, 3, 50]))) if changed else []
    for at in places:
        changed[at] = random.randrange(256)
    return bytes(changed), f"other bytes at {places}"


def _inserted(content: bytes, random: Random) -> tuple[bytes, str]:
    at = random.randint(0, len(content))
    new = random.choice([b"\xff", b"\xc3", b"\xe4\xb8", b"\xed\xa0\x80", b"\x00", b"\xef\xbb\xbf", b"\xf4\x90\x80\x80"])
    return content[:at] + new + content[at:], f"put {new!r} before byte {at}"


def _recoded(content: bytes, random: Random) -> tuple[bytes, str]:
    code = random.choice(["utf-16", "utf-16-le", "utf-32", "gb18030", "latin-1", "utf-8-sig", "utf-7"])
    return content.decode("utf-8", "replace").encode(code, "replace"), f"saved as {code}"


_BYTE_STEPS: tuple[Callable[[bytes, Random], tuple[bytes, str]], ...] = (
    *(_truncated, _truncated, _flipped),
    *(_inserted, _recoded),
)


# ------------------------------------------------------------------------------------------------------------ two pages


def _together(name: str, text: str, random: Random, other: tuple[str, str]) -> Mutant:
    """Two pages in a folder, or in one file: what a crawl makes of copies, and of pages that it mixes up."""
    other_name, other_text = other
    if other_name == name:
        other_name = f"other/{name}"
    lines = text.split("\n")
    start = _front_end(lines)
    how = random.choice(["concatenated", "mixed", "copied", "copied", "copied", "beside"])
    if how == "concatenated":
        return Mutant({name: f"{text}\n{other_text}".encode()}, (f"{other_name} behind it",))
    if how == "mixed":
        theirs = other_text.split("\n")
        at, start = random.randint(0, len(theirs)), random.randint(0, len(lines))
        mixed = "\n".join([*lines[:start], *theirs[at:]])
        return Mutant({name: mixed.encode()}, (f"{other_name} from line {at + 1} on behind line {start}",))
    if how == "beside":
        return Mutant({name: text.encode(), other_name: other_text.encode()}, (f"{other_name} beside it",))
    group = [f"##{line}" if re.match(r"#{1,2} ", line) else line for line in lines[start:]]
    for index in [index for index, line in enumerate(group) if line == "---"]:
        group[index] = "---\n\n# 组"
    what = "a copy of its sections"
    if random.random() < 0.7:
        change = random.choice(_LINES)(group, random)
        if change is not None:
            group, what = change.lines, f"a copy of its sections, {change.what}"
    page = "\n".join([*FRONT.split("\n")[:-1], "", "# Group", "", *group])
    return Mutant({name: text.encode(), "group.md": page.encode()}, (f"group.md: {what}",))


# -------------------------------------------------------------------------------------------------------------- nothing

_TOKENS = (
    *(
        "# ",
        "## ",
        "### ",
        "#### ",
        "##### ",
        "---\n",
        "---|---|---\n",
        " | ",
        "|",
        "> ",
        ">> ",
        "`",
        "``",
        "```\n",
        "\n",
    ),
    *(
        "\n\n",
        "    ",
        "  \n",
        "**",
        "~~",
        "- ",
        "* ",
        "1. ",
        "\\",
        '"',
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "//",
        "：",
        "，",
        "（",
    ),
    *("#### Request Parameters\n\n", "#### Response Parameters\n\n", "#### HTTP Request\n\n", "`GET /api/v5/a/b`\n\n"),
    *("`POST /api/v5/a/c`\n\n", "#### Rate Limit: 5 requests per 2 seconds\n\n", "#### Rate limit rule: User ID\n\n"),
    *("Parameter | Type | Required | Description\n---|---|---|---\n", "Parameter | Type | Description\n---|---|---\n"),
    *("参数名 | 类型 | 描述\n---|---|---\n", "a | String | Yes | text\n", "> b | Array of objects | No | text\n"),
    *(
        "c | Object | `x`: y\n",
        "> Request Example\n\n",
        "> Response Example\n\n",
        "\n---\n\n# T\n\n",
        "    {}\n",
        "#### 返回参数\n\n",
    ),
    *(
        '    {"code": "0", "data": [{"a": "1"}], "msg": ""}\n',
        "GET /api/v5/a/b?x=1",
        "word ",
        "the default is ",
        "e.g. `x`",
    ),
    *(
        "# GET / Thing\n\n",
        "#### Permission: Read\n\n",
        "#### URL Path\n\n/ws/v5/public\n\n",
        "None\n",
        "无\n",
        "0",
        "9",
        "\x00",
    ),
    *(
        "#### 限速：5次/2s\n\n",
        "#### 请求参数\n\n",
        "#### HTTP请求\n\n",
        "Error Code | Error Message\n---|---\n1 | x\n",
        "`a`: b  \n",
    ),
)


def soup(random: Random, limit: int = 65_536) -> tuple[bytes, str]:
    """Bytes that no page is made of, with or without front matter, and their kind; up to ``limit`` of them."""
    size = random.choice([0, 1, 10, 100, 1_000, 5_000, 20_000, limit])
    kind = random.choice(["bytes", "text", "tokens", "tokens", "tokens", "one token", "lines of one token"])
    if kind == "bytes":
        return random.randbytes(size), kind
    if kind == "text":
        body = "".join(chr(_code_point(random)) for _ in range(min(size, 20_000)))
    elif kind == "tokens":
        chosen = random.sample(_TOKENS, random.randint(2, len(_TOKENS)))
        body = "".join(random.choices(chosen, k=max(1, size // 8)))
    else:
        token = random.choice(_TOKENS)
        end = "\n" if kind == "lines of one token" else ""
        body = (token + end) * (size // len(token + end))
    front = FRONT if random.random() < 0.8 else ""
    if random.random() < 0.5 and front:
        front += "\n# GET / Thing\n\n#### HTTP Request\n\n`GET /api/v5/a/b`\n\n#### Request Parameters\n\n"
    return (front + body).encode()[:limit], f"{kind}, front matter: {'yes' if front else 'no'}"


def _code_point(random: Random) -> int:
    while True:
        point = random.choice([random.randrange(0x80), random.randrange(0x3000), random.randrange(0x11_0000)])
        if not 0xD800 <= point < 0xE000:
            return point
