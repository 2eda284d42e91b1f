"""A report as one page for a browser: no network, everything that comes from docs escaped."""

from __future__ import annotations

import base64
import difflib
import hashlib
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.changes.lines import HEADINGS, Group, Line, folded, groups, limit, many
from generator.changes.model import FOLDED, SEVERITIES, SHARES, Change, Report, Severity
from generator.changes.text import counted, remarks
from generator.findings import clip
from generator.spec.places import ABSENT

_TEMPLATES: Final = Path(__file__).parent / "templates"
_TEXT: Final = "text"
_WORD = re.compile(r"\s+|[\u3400-\u9fff]|[^\s\u3400-\u9fff]+")
_CONTEXT = 3
_LONG = 800
"""More words or lines are compared roughly."""
_VERY_LONG = 25_000_000
"""Of both lengths multiplied."""


class Value(msgspec.Struct, frozen=True):
    """What one change is about, and both values as HTML."""

    heading: str
    markup: Markup


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a card; ``kind`` is what filters go by."""

    kind: str
    place: str
    said: str
    reason: str
    ids: str
    size: int
    accepted: bool
    values: list[Value]


def as_page(report: Report) -> str:
    """The page."""
    style, script = _asset("report.css"), _asset("report.js")
    kinds = Counter(_TEXT if change.fact in FOLDED else change.severity.value for change in report.changes)
    shares = [
        {
            "heading": HEADINGS[share],
            "counted": counted(changes),
            "cards": [_card(group) for group in groups(changes)],
        }
        for share in SHARES
        if (changes := report.of(share))
    ]
    return (
        _environment()
        .get_template("report.html.jinja")
        .render(
            title=clip(report.title),
            old=clip(report.old),
            new=clip(report.new),
            tiles=_tiles(report),
            remarks=remarks(report),
            kinds=[(kind, kinds[kind]) for kind in (*(one.value for one in SEVERITIES), _TEXT)],
            shares=shares,
            nothing=not report.changes,
            style=Markup(style),  # noqa: S704 - a file of our own
            script=Markup(script),  # noqa: S704 - the same
            style_hash=_hash(style),
            script_hash=_hash(script),
        )
    )


def _tiles(report: Report) -> Iterator[tuple[object, str, str]]:
    """Numbers, what they count, and the severity that they are of."""
    version = report.version
    if version is not None:
        yield (
            version.api,
            f"suggested version, after {version.old}" if version.api != version.old else "version stays",
            "",
        )
    counts = Counter(change.severity for change in report.changes)
    texts = sum(change.fact in FOLDED for change in report.changes)
    for severity in SEVERITIES:
        text = f", {texts} of them text" if texts and severity is Severity.SAFE else ""
        yield counts[severity], f"{severity.value}{text}", severity.value
    whole = Counter(change.what for change in report.changes if change.fact == "endpoint")
    yield whole["added"], "endpoints added", ""
    yield whole["removed"], "endpoints gone", ""


def _card(group: Group) -> dict[str, Any]:
    rows = [_row(line) for line in group.lines]
    if group.folded:
        rows.append(
            Row(
                kind=_TEXT,
                place="",
                said=folded(group.folded),
                reason="",
                ids="",
                size=len(group.folded),
                accepted=all(change.accepted for change in group.folded),
                values=[_value(change) for change in group.folded],
            )
        )
    return {
        "severity": group.severity.value,
        "name": group.name or group.key,
        "key": group.key if group.name else "",
        "url": group.url if group.url.startswith(("https://", "http://")) else "",
        "rows": rows,
    }


def _row(line: Line) -> Row:
    return Row(
        kind=line.severity.value,
        place=line.place,
        said=line.said,
        reason="" if line.severity is Severity.SAFE else line.reason,
        ids="\n".join(change.id for change in line.changes)
        if len(line.changes) == 1
        else many(len(line.changes), "id"),
        size=len(line.changes),
        accepted=line.accepted,
        values=[_value(change) for change in line.changes],
    )


def _value(change: Change) -> Value:
    heading = clip(" ".join(part for part in (change.place, change.what, f"[{change.id}]") if part), 400)
    if change.fact == "endpoint":
        return Value(heading, _endpoint(change.old if change.new is ABSENT else change.new))
    old, new = _printed(change.old), _printed(change.new)
    prose = change.fact in FOLDED and "\n" not in f"{old}{new}".strip("\n")
    if change.fact in {"title", "doc", "value.doc", "value.group", "case.doc", "error.doc"} or prose:
        return Value(heading, _words(change.old, change.new))
    return Value(heading, _lines(old, new))


def _endpoint(endpoint: Mapping[str, Any]) -> Markup:
    """A new endpoint in short, and as a whole."""
    request, response = endpoint["request"], endpoint["response"]
    facts = {
        "title": next(iter(endpoint["title"].values()), ""),
        "auth": " ".join(filter(None, (endpoint["auth"], endpoint.get("permission")))),
        "rate limits": "; ".join(limit(one) for one in endpoint.get("rate_limits", ())),
        f"request ({request['style']})": ", ".join(_asked(field) for field in request.get("fields", ())),
        f"answer ({response['style']})": ", ".join(field["name"] for field in response.get("fields", ())),
    }
    parts = [Markup("<dt>{}</dt><dd>{}</dd>").format(key, _visible(text)) for key, text in facts.items() if text]
    return Markup('<dl class="facts">{}</dl><h4>all of it</h4><pre>{}</pre>').format(
        Markup("").join(parts), _visible(_printed(endpoint))
    )


def _asked(field: Mapping[str, Any]) -> str:
    return f"{field['name']}*" if field.get("required") is True else field["name"]


def _printed(value: Any) -> str:
    """A value as lines."""
    if value is ABSENT:
        return ""
    return value if isinstance(value, str) else msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def _words(old: Any, new: Any) -> Markup:
    """Texts by language, word by word."""
    languages = dict.fromkeys(key for text in (old, new) if isinstance(text, Mapping) for key in text)
    if not languages:
        return Markup("<p>{}</p>").format(_by_word(_flat(old), _flat(new)))
    parts = []
    for language in languages:
        before, after = (text.get(language, "") if isinstance(text, Mapping) else "" for text in (old, new))
        if before != after:
            parts.append(Markup("<p><b>{}</b> {}</p>").format(language, _by_word(_flat(before), _flat(after))))
    return Markup("\n").join(parts)


def _flat(value: Any) -> str:
    return "" if value is ABSENT else value if isinstance(value, str) else _printed(value)


def _by_word(old: str, new: str) -> Markup:
    left, right = _WORD.findall(old), _WORD.findall(new)
    result = []
    for what, a, b, c, d in itertools.chain.from_iterable(_steps(left, right, max(len(left), len(right)))):
        gone, come = _visible("".join(left[a:b])), _visible("".join(right[c:d]))
        if what == "equal":
            result.append(Markup("{}").format(come))
            continue
        result += [Markup("<del>{}</del>").format(gone)] if gone else []
        result += [Markup("<ins>{}</ins>").format(come)] if come else []
    return Markup("").join(result)


def _lines(old: str, new: str) -> Markup:
    """Both values line by line, as far as they differ."""
    result = []
    left, right = old.splitlines(), new.splitlines()
    for number, group in enumerate(_steps(left, right, _CONTEXT)):
        if number:
            result.append(Markup("…\n"))
        for what, a, b, c, d in group:
            if what == "equal":
                result += [Markup("  {}\n").format(_visible(line)) for line in left[a:b]]
            else:
                result += [Markup("<del>- {}</del>").format(_visible(line)) for line in left[a:b]]
                result += [Markup("<ins>+ {}</ins>").format(_visible(line)) for line in right[c:d]]
    return Markup("<pre>{}</pre>").format(Markup("").join(result))


def _steps(left: list[str], right: list[str], context: int) -> Iterable[Sequence[tuple[str, int, int, int, int]]]:
    """How to get from the one to the other, in groups with so much around them that stays.

    Exact where it can be: its time grows with the square of the length. What is very long is another text as a whole.
    """
    if len(left) * len(right) > _VERY_LONG:
        return [[("replace", 0, len(left), 0, len(right))]]
    exact = max(len(left), len(right)) <= _LONG
    return difflib.SequenceMatcher(a=left, b=right, autojunk=not exact).get_grouped_opcodes(context)


def _visible(text: str) -> str:
    """The text with what cannot be seen, or turns the text around, spelled out."""
    return "".join(
        char if char.isprintable() or char in "\n\t" else char.encode("unicode_escape").decode() for char in text
    )


@cache
def _asset(name: str) -> str:
    return (_TEMPLATES / name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@cache
def _environment() -> Environment:
    loader = FileSystemLoader(_TEMPLATES)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
