"""What one REST section means: both languages' parts put together as one endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Literal

import msgspec

from generator.findings import Finding, Where
from generator.ingest.okx import across, examples, fields, limits, words
from generator.ingest.okx.crosscheck import compare_examples
from generator.ingest.okx.half import (
    Half,
    ParameterTable,
    Place,
    RequestLine,
    find_request_lines,
    is_bold_title,
    read_half,
)
from generator.ingest.okx.paging import read_pagination
from generator.ingest.okx.report import Report
from generator.ingest.okx.rows import RawField
from generator.spec.model import (
    Endpoint,
    Field,
    Permission,
    Request,
    RequestStyle,
    Response,
    ResponseStyle,
    Variant,
)

_ENVELOPE = frozenset(("code", "msg", "data"))


class Result(msgspec.Struct, frozen=True):
    """An endpoint and what there is to say about it; no endpoint where an error forbids one."""

    endpoint: Endpoint
    findings: tuple[Finding, ...]


def read_endpoint(request: RequestLine, en: Place | None, zh: Place | None) -> Result:
    """Read one endpoint from its English and its Chinese section; at least one is there. English decides facts."""
    report = Report(request.key)
    lead_place = en or zh
    if lead_place is None:
        raise ValueError("an endpoint needs a section")
    halves: dict[str, Half] = {}
    for language, place in (("en", en), ("zh", zh)):
        if place is not None:
            own = next((line for line in find_request_lines(place.section) if line.key == request.key), request)
            halves[language] = read_half(place, own, report)
    lead = halves.get("en") or halves["zh"]
    if "en" not in halves:
        report.warning("no-english", Where(lead.page, lead.line), "documented in Chinese only; taken from there")
    elif "zh" not in halves:
        report.note("no-chinese", Where(lead.page, lead.line), "documented in English only")
    return _Builder(request, lead_place, lead, halves, report).run()


class _Builder:
    """Puts both languages of one endpoint together."""

    def __init__(self, request: RequestLine, place: Place, lead: Half, halves: dict[str, Half], report: Report) -> None:
        self.request = request
        self.place = place
        self.lead = lead
        self.halves = halves
        self.report = report
        self.other = halves.get("zh") if "en" in halves else None

    def where(self, line: int, place: str = "") -> Where:
        return Where(self.lead.page, line, place)

    def run(self) -> Result:
        lead, request = self.lead, self.request
        if lead.title_verb and lead.title_verb != request.method:
            self.report.warning(
                "title-contradicts-method",
                self.where(lead.line),
                f"the title says {lead.title_verb}, the HTTP line {request.method}; the HTTP line was taken",
                lead.title,
            )
        permission = self.permission()
        rules, paced = self.rate_limits()
        access = limits.read_access(rules, permission)
        intro = "\n\n".join(lead.intro)
        if "authentication is optional" in intro.lower():
            access = limits.Access("optional")
        if access.doubt:
            self.report.warning("doubtful-auth", self.where(lead.line), f"{access.doubt}; auth is {access.auth}")
        samples = {language: half.samples for language, half in self.halves.items()}
        body = self.read_request(samples)
        answer = self.read_response(samples)
        body = across.within(body, answer, _sent(samples))
        merged = examples.merge(samples)
        options = _options(body.fields)
        for part in paced:
            if isinstance(part, limits.Limit) and part.label and part.label not in options:
                self.report.warning(
                    "limit-case-unclear",
                    self.where(lead.line, "rate_limits"),
                    f"the limit is for {part.label!r}, but no one field has that value; it was taken for every request",
                )
        endpoint = Endpoint(
            method=request.method,
            path=request.path,
            resource="",
            operation="",
            title={language: half.title for language, half in self.halves.items()},
            page=self.place.page,
            anchor=self.place.anchor,
            doc={language: "\n\n".join(half.intro) for language, half in self.halves.items() if half.intro} or None,
            auth=access.auth,
            permission=None if permission == "public" else permission,
            rate_limits=limits.pair(paced, options),
            request=body,
            response=answer,
            pagination=read_pagination(body, answer),
            examples=merged,
            deprecated=_says_deprecated(lead),
            notes={language: tuple(half.notes) for language, half in self.halves.items() if half.notes} or None,
        )
        compare_examples(endpoint, self.report, self.where(lead.line))
        return Result(endpoint, tuple(self.report.findings))

    # ------------------------------------------------------------------------------------------- headings

    def permission(self) -> Permission | Literal["public"] | None:
        found: dict[str, Permission | Literal["public"]] = {}
        for language, half in self.halves.items():
            for heading in half.headings:
                if heading.kind != "permission":
                    continue
                word = limits.read_permission(heading.value)
                if word is None:
                    self.report.warning(
                        "unknown-permission",
                        Where(half.page, heading.line),
                        f"the permission {heading.value!r} is not known; it was left out",
                        heading.text,
                    )
                elif language in found and found[language] != word:
                    self.report.warning(
                        "two-permissions",
                        Where(half.page, heading.line),
                        f"{word} contradicts {found[language]}; the first was taken",
                        heading.text,
                    )
                else:
                    found[language] = word
        if len(set(found.values())) > 1:
            self.report.warning(
                "languages-disagree",
                self.where(self.lead.line, "permission"),
                f"the permission is {found['en']} in English and {found['zh']} in Chinese; English was taken",
            )
        elif "zh" in found and "en" not in found and "en" in self.halves:
            self.report.note(
                "permission-in-one-language",
                self.where(self.lead.line, "permission"),
                f"only the Chinese text states a permission; {found['zh']} was taken from there",
            )
        return found.get("en") or found.get("zh")

    def rate_limits(self) -> tuple[list[limits.Rule], list[limits.Limit | limits.Rule]]:
        """All rules, and limits and rules in docs order; the other language is only compared."""
        parts = self.paced(self.lead)
        rules = [part for part in parts if isinstance(part, limits.Rule)]
        if not any(isinstance(part, limits.Limit) for part in parts):
            self.report.warning("no-rate-limit", self.where(self.lead.line, "rate_limits"), "no rate limit was found")
        if not rules:
            self.report.warning(
                "no-rate-rule", self.where(self.lead.line, "rate_limits"), "no rate limit rule was found"
            )
        if self.other is not None:
            theirs = self.paced(self.other)
            for what, ours, others in (
                ("rate limits", _paces(parts), _paces(theirs)),
                ("rate limit rules", _pers(parts), _pers(theirs)),
            ):
                if ours != others:
                    self.report.warning(
                        "languages-disagree",
                        Where(self.other.page, self.other.line, "rate_limits"),
                        f"the {what} differ: {_list(ours)} in English, {_list(others)} in Chinese; English was taken",
                    )
        return rules, parts

    def paced(self, half: Half) -> list[limits.Limit | limits.Rule]:
        parts: list[limits.Limit | limits.Rule] = []
        for heading in half.headings:
            if heading.kind == "permission":
                continue
            read: Sequence[limits.Limit | limits.Rule] | None
            read = limits.read_limits(heading) if heading.kind == "limit" else limits.read_rules(heading)
            if read is None:
                self.report.warning(
                    "unread-limit" if heading.kind == "limit" else "unknown-rule",
                    Where(half.page, heading.line, "rate_limits"),
                    f"the {heading.kind} can't be read; it was left out",
                    heading.text,
                )
                continue
            if any(scope.startswith("unknown:") for scope in heading.scope):
                self.report.warning(
                    "unknown-scope",
                    Where(half.page, heading.line, "rate_limits"),
                    "the restriction in brackets is not known; it was left out",
                    heading.text,
                )
                read = [msgspec.structs.replace(part, scope=()) for part in read]
            parts += read
        return parts

    # ------------------------------------------------------------------------------------------- request

    def context(
        self, place: str, bodies: Sequence[Any], *, is_request: bool, typed: Iterable[Any] | None = None
    ) -> fields.Context:
        """``typed`` are those of the bodies whose JSON types tell something; all, when not given."""
        return fields.Context(
            report=self.report,
            file=self.lead.page,
            zh_file=self.other.page if self.other else self.lead.page,
            place=place,
            is_request=is_request,
            shown=examples.index_values(bodies),
            shapes=examples.index_shapes(bodies if typed is None else typed),
        )

    def build(
        self, ours: ParameterTable | None, theirs: ParameterTable | None, context: fields.Context
    ) -> tuple[Field, ...]:
        lead = ours.rows if ours else []
        other = theirs.rows if theirs else []
        if "en" in self.halves:
            return fields.build(lead, other, context) if lead else ()
        return fields.build([], lead, context)

    def read_request(self, samples: dict[str, list[examples.Sample]]) -> Request:
        flat = [sample for found in samples.values() for sample in found]
        shown = _sent(samples)
        context = self.context("request", shown, is_request=True, typed=examples.bodies(flat, "request"))
        ours = self.lead.requests
        theirs = self.other.requests if self.other else []
        if self.other is not None and len(ours) != len(theirs):
            self.report.warning(
                "languages-disagree",
                self.where(self.lead.line, "request"),
                f"{len(ours)} request tables in English, {len(theirs)} in Chinese; English was taken",
            )
        mates: list[ParameterTable | None] = [*theirs, *[None] * len(ours)]
        common = self.build(ours[0], mates[0], context) if ours else ()
        variants = tuple(
            self.variant(table, mate, common, context) for table, mate in zip(ours[1:], mates[1:], strict=False)
        )
        for table in ours[:1]:
            self.lead.notes += table.intro
        for table in theirs[:1]:
            if self.other is not None:
                self.other.notes += table.intro
        style = self.request_style(shown, has_fields=bool(common or variants))
        return Request(
            style=style,
            max_items=self.array_items() if style == "json_array" else None,
            fields=common,
            variants=variants,
        )

    def request_style(self, shown: Sequence[Any], *, has_fields: bool) -> RequestStyle:
        sent = [body for body in shown if isinstance(body, list) or body]
        if self.request.method == "GET":
            return "query" if has_fields else "none"
        if not has_fields and not sent:
            return "none"
        lists = sum(isinstance(body, list) for body in sent)
        says = any(_SENT_AS_ARRAY.search(text) for text in self.lead.intro)
        if 0 < lists < len(sent):
            self.report.warning(
                "request-style-unclear",
                self.where(self.lead.line, "request.style"),
                f"{lists} of {len(sent)} request examples are arrays; "
                + ("the text says array" if says else "an object was taken"),
            )
        return "json_array" if says or (lists and lists == len(sent)) else "json_object"

    def array_items(self) -> int | None:
        found = {int(match[1]) for text in self.lead.intro for match in _ARRAY_ITEMS.finditer(text)}
        return found.pop() if len(found) == 1 else None

    def variant(
        self, ours: ParameterTable, theirs: ParameterTable | None, common: tuple[Field, ...], context: fields.Context
    ) -> Variant:
        name, before, doc = _variant_texts(ours.intro)
        self.lead.notes += before
        text = {"en" if "en" in self.halves else "zh": "\n\n".join(doc)} if doc else {}
        if theirs is not None and self.other is not None:
            title, other_before, other_doc = _variant_texts(theirs.intro)
            self.other.notes += other_before
            if title and title != name:
                # A variant has one name; the other language's stays with its text.
                other_doc.insert(0, f"**{title}**")
            if other_doc:
                text["zh"] = "\n\n".join(other_doc)
        if not name:
            self.report.warning(
                "variant-without-name", self.where(ours.line, "request"), "a further request table without a title"
            )
        when = _variant_case(name, common)
        if when is None:
            self.report.warning(
                "variant-without-case",
                self.where(ours.line, f"request.{name or 'table'}"),
                f"the docs do not say in clear words when the table {name!r} holds",
            )
        inner = msgspec.structs.replace(context, place=f"request.{name or 'table'}")
        return Variant(name=name, when=when, doc=text or None, fields=self.build(ours, theirs, inner))

    # ------------------------------------------------------------------------------------------- response

    def read_response(self, samples: dict[str, list[examples.Sample]]) -> Response:
        answers = [body for found in samples.values() for body in examples.bodies(found, "response")]
        answers = [body for body in answers if isinstance(body, dict)]
        enveloped = [body for body in answers if "data" in body and "code" in body]
        data = [body["data"] for body in enveloped]
        bare = [body for body in answers if "data" not in body and "code" not in body]
        if bare and not enveloped:
            self.report.warning(
                "answer-without-envelope",
                self.where(self.lead.line, "response"),
                "the examples show no code, message and data; taken as one item of data",
            )
            data = [[body] for body in bare]
        table, theirs = _joined(self.lead.responses), _joined(self.other.responses) if self.other else None
        rows = table.rows if table else []
        beside = {name for body in enveloped for name in body} - _ENVELOPE
        items = [item for block in data for item in (block if isinstance(block, list) else [block])]
        outer, inner = self.split_envelope(rows, beside, items)
        apart = {raw.name for raw in rows} - {raw.name for raw in inner}
        outer_zh, inner_zh = _split_like(theirs.rows if theirs else [], {raw.name for raw in outer}, apart)
        # A single column of arrays names the rows themselves, not what stands in them.
        columns = len(inner) > 1 or any(not _names_array(raw) for raw in inner)
        style = self.response_style(data, has_fields=bool(inner), has_columns=columns)
        rows_ = data if style == "row" else items
        shown = [dict(zip((raw.name for raw in inner), item, strict=False)) for item in rows_ if isinstance(item, list)]
        named = [*(item for item in items if isinstance(item, dict)), *shown]
        line = table.line if table else self.lead.line
        # Without columns, the one row names all the lists, and what stands in them is no value of it.
        context = self.context("response", named, is_request=False, typed=named if columns else [])
        around = self.context("response.envelope", enveloped, is_request=False)
        return Response(
            style=style,
            envelope=self.build(ParameterTable(line, outer), ParameterTable(line, outer_zh), around),
            fields=self.build(ParameterTable(line, inner), ParameterTable(line, inner_zh), context),
        )

    def split_envelope(
        self, rows: list[RawField], beside: set[str], items: Sequence[Any]
    ) -> tuple[list[RawField], list[RawField]]:
        """Rows beside data and rows of data's items; code, message and data themselves are neither."""
        names = {raw.name for raw in rows}
        shown = {name for item in items if isinstance(item, dict) for name in item}
        if "data" in names and ("code" in names or any(raw.name == "data" and raw.children for raw in rows)):
            data = next(raw for raw in rows if raw.name == "data")
            return [raw for raw in rows if raw.name not in _ENVELOPE], data.children
        outer = [
            raw
            for raw in rows
            if (raw.name in beside and raw.name not in shown) or _SAME_LEVEL.search(raw.text) is not None
        ]
        dropped = [
            raw
            for raw in rows
            if raw.name in ("code", "msg") and {"code", "msg"} <= names and not shown & {"code", "msg"}
        ]
        if dropped:
            self.report.warning(
                "envelope-among-fields",
                self.where(dropped[0].line, "response"),
                "code and msg are listed among the fields of data, the examples show them beside it: left out",
            )
        apart = {id(raw) for raw in (*outer, *dropped)}
        return outer, [raw for raw in rows if id(raw) not in apart]

    def response_style(self, data: Sequence[Any], *, has_fields: bool, has_columns: bool) -> ResponseStyle:
        text = "\n".join((*self.lead.intro, *self.lead.response_text))
        if not has_fields and _BINARY.search(text):
            return "binary"
        filled = [block for block in data if block not in ([], {}, None, "")]
        styles = {_style_of(block, has_columns=has_columns) for block in filled}
        if len(styles) > 1:
            self.report.warning(
                "response-style-unclear",
                self.where(self.lead.line, "response.style"),
                f"the examples show data as {', '.join(sorted(styles))}; the first was taken",
            )
        if filled:
            return _style_of(filled[0], has_columns=has_columns)
        if not has_fields:
            return "empty"
        self.report.note(
            "response-style-unseen",
            self.where(self.lead.line, "response.style"),
            "no example shows data; taken as objects",
        )
        return "objects"

    # ------------------------------------------------------------------------------------------- the rest


# ------------------------------------------------------------------------------------------------------------- helpers

_SENT_AS_ARRAY = re.compile(
    r"(?:passed|sent|submitted)\s+(?:in\s+)?(?:the\s+form\s+of\s+|as\s+)?an?\s+array|"
    r"form\s+of\s+an?\s+array|数组格式",
    re.IGNORECASE,
)
_ARRAY_ITEMS = re.compile(
    r"\b(?:maximum(?:\s+of)?|up\s+to|no\s+more\s+than|at\s+most)\s+(\d{1,6})\s+"
    r"(?:[a-z]+\s+){0,2}?(?:orders|items|algos|strategies|instruments|grids?|objects)\b",
    re.IGNORECASE,
)
_SAME_LEVEL = re.compile(r"same level as `?data`?|与\s*`?data`?\s*同级", re.IGNORECASE)
_BINARY = re.compile(r"application/sbe|\bbinary data\b|二进制数据", re.IGNORECASE)
_ENDPOINT_DEPRECATED = re.compile(
    r"\bthis (?:endpoint|interface|api) (?:is|has been|was) deprecated\b|该接口已(?:废弃|下线|弃用)", re.IGNORECASE
)
_SHORT_TITLE = 60


def _sent(samples: dict[str, list[examples.Sample]]) -> list[Any]:
    """The bodies and then the queries of all documented requests."""
    flat = [sample for found in samples.values() for sample in found]
    queries = [sample.query for sample in flat if sample.query is not None]
    return [*examples.bodies(flat, "request"), *queries]


def _paces(parts: Sequence[limits.Limit | limits.Rule]) -> list[str]:
    return sorted(f"{part.count} per {part.window}" for part in parts if isinstance(part, limits.Limit))


def _pers(parts: Sequence[limits.Limit | limits.Rule]) -> list[str]:
    return sorted("+".join(part.per) for part in parts if isinstance(part, limits.Rule))


def _list(items: Sequence[str]) -> str:
    return ", ".join(items) or "none"


def _options(request_fields: tuple[Field, ...]) -> dict[str, str]:
    """Documented values of the request's fields, those that belong to exactly one field -> that field."""
    owners: dict[str, set[str]] = {}
    for field in request_fields:
        for value in field.values:
            owners.setdefault(str(value.value), set()).add(field.name)
    return {value: next(iter(names)) for value, names in owners.items() if len(names) == 1}


def _variant_texts(intro: Sequence[str]) -> tuple[str, list[str], list[str]]:
    """The title among the paragraphs before a further table, what stands before it, and what stands behind it."""
    titles = [index for index, text in enumerate(intro) if is_bold_title(text)]
    if not titles:
        titles = [
            index
            for index, text in enumerate(intro)
            if "\n" not in text and len(text) <= _SHORT_TITLE and not text.rstrip().endswith((".", "。", ":", "："))
        ]
        # Of several short plain lines the last is the title, the others belong to the table before.
        titles = titles[-1:]
    if not titles:
        return "", [], list(intro)
    at = titles[0]
    return intro[at].strip().strip("*").strip(), list(intro[:at]), list(intro[at + 1 :])


def _variant_case(name: str, common: tuple[Field, ...]) -> dict[str, tuple[str, ...]] | None:
    """The case a variant is for: the one value of a common field that the docs describe by the variant's name."""
    wanted = _bare_title(name)
    found = [
        (field.name, str(value.value))
        for field in common
        for value in field.values
        if wanted and _bare_title((value.doc or {}).get("en", "").split(",")[0]) == wanted
    ]
    return {found[0][0]: (found[0][1],)} if len(found) == 1 else None


def _bare_title(text: str) -> str:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return " ".join(word for word in words if word not in ("order", "orders"))


def _names_array(raw: RawField) -> bool:
    word = words.read_type(raw.type_word)
    return word is not None and word.type == "array"


def _joined(tables: Sequence[ParameterTable]) -> ParameterTable | None:
    if not tables:
        return None
    kept: dict[str, RawField] = {}
    for table in tables:
        for raw in table.rows:
            kept.setdefault(raw.name, raw)
    return ParameterTable(tables[0].line, list(kept.values()))


def _split_like(rows: list[RawField], outer: set[str], apart: set[str]) -> tuple[list[RawField], list[RawField]]:
    """The other language's rows, split as the leading one's: ``outer`` beside data, ``apart`` not among its items."""
    names = {raw.name for raw in rows}
    beside = [raw for raw in rows if raw.name in outer]
    if "data" in names and ("code" in names or any(raw.name == "data" and raw.children for raw in rows)):
        return beside, next(raw for raw in rows if raw.name == "data").children
    return beside, [raw for raw in rows if raw.name not in apart]


def _style_of(block: Any, *, has_columns: bool) -> ResponseStyle:
    if isinstance(block, dict):
        return "object"
    if not isinstance(block, list) or not block:
        return "objects"
    first = block[0]
    if isinstance(first, dict):
        return "objects"
    if isinstance(first, list):
        return "rows" if has_columns else "lists"
    return "row" if has_columns else "strings"


def _says_deprecated(half: Half) -> bool:
    return "(deprecated)" in half.title.lower() or any(_ENDPOINT_DEPRECATED.search(text) for text in half.intro)
