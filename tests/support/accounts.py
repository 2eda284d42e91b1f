"""Whether what a reading says of each line of its pages is true, judged from the pages and the endpoints alone.

Shares nothing with the reader, so that one mistake is not made twice in step. It knows less: a line that it cannot
judge passes. What it does judge:

* every page has one mark per line, and every mark is a bucket with the name of a rule
* a row that is a fact has its name among the endpoint's fields, as often as the page has such rows
* prose stands in a text of the endpoint, as often as the page says it
* the tokens of an example stand in an example of the endpoint
* a line of a finding has that finding on it, or above it
* a copy has an original elsewhere, furniture has the looks of its rule, nothing that looks like a row is prose
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import unquote

import msgspec

from generator.findings import Finding, Severity
from generator.spec.model import Endpoint
from generator.spec.reading import BUCKETS, Mark, PageAccount, Reading

_SECTION = re.compile(r"(?:#{1,3}[ \t]+|#{4,6}[ \t]+(?:GET|POST|PUT|DELETE|PATCH)[ \t]*/[ \t]*)\S")
_HTTP = re.compile(r"(?:`\s*)?([A-Z]+)\s+(/[^\s`?]+)")
_TABLE_RULE = re.compile(r"[-|:\s]*-[-|:\s]*")
_RULE_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_CALL = re.compile(r"(?:`\s*)?(?:GET|POST|PUT|DELETE|PATCH) /\S+\s*")
_IDENTIFIER = re.compile(r"[^\W_]\w*")
_BREAK = re.compile(r"<br\s*/?>")
_CELLS = re.compile(r"\s*\|\s*")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_UNSEEN = str.maketrans("", "", "\ufeff\u200b\u200c\u200d\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069")
_MARKS = str.maketrans("", "", "*`~\\#>|") | _UNSEEN
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s"{}\[\]():,;?&=]+')
_COMMENT = re.compile(r"\s*(?://|#|/\*)")
_NAME_HEADER = re.compile(r"param|name|field|参数|名", re.IGNORECASE)
_TYPE_HEADER = re.compile(r"types?$|类型$", re.IGNORECASE)
_WORD = re.compile(r"\w")
_WORDS = re.compile(r"\w+")
_INDENT = "    "
_PYTHON = re.compile(r"\s*(?:from\s+[\w.]+\s+import\s|import\s+\w|print\(|\w+ = )")

ENVELOPE = frozenset({"code", "msg", "data"})
"""Names of rows that describe what every answer has: no fields of the endpoint."""

PYTHON = Mark("furniture", "python-sample")
"""Samples for the exchange's own library: the same call again, in its words."""

ERROR_RULES = frozenset({"error-row", "error-message", "error-chapter"})
"""Rules for lines that state facts of errors, not of an endpoint."""

FURNITURE: dict[str, re.Pattern[str]] = {
    "blank-line": re.compile(r""),
    "front-matter": re.compile(r"---|\w+(?::.*)?"),
    "language-rule": re.compile(r"[-\s]+"),
    "empty-quote": re.compile(r">[>\s]*"),
    "body-word": re.compile(r"\s*body\s*:?"),
    "code-fence": re.compile(r"(?:```|~~~).*"),
}
"""How the lines of a rule look, blanks at the end aside; lines of a rule that is not listed have no word."""

HEADINGS: dict[str, re.Pattern[str]] = {
    "part-heading": re.compile(
        r"(?:(?:http|rest|request|response)s?|param(?:eter)?s?|fields?|examples?|samples?|body"
        r"|请求|返回|响应|参数|示例|结果|体|\s)+",
        re.IGNORECASE,
    ),
    "caption": re.compile(
        r"(?:request|response)s?(?:\s+(?:example|sample)s?)?|returned results?|(?:请求|返回|响应)(?:示例|结果|参数)?",
        re.IGNORECASE,
    ),
}
"""The words of the headings and captions that a rule calls furniture: with any other word they would say something."""


class Problem(NamedTuple):
    """Something wrong with the mark of a line; ``line`` is 0 when it is about the whole page."""

    page: str
    line: int
    mark: str
    what: str
    text: str = ""

    def __str__(self) -> str:
        text = f": {self.text[:80]!r}" if self.text else ""
        return f"{self.page}:{self.line}: {self.mark}: {self.what}{text}"


def check(reading: Reading, pages: Mapping[str, str]) -> list[str]:
    """What is wrong with the accounts of a reading of these pages: ``page:line: bucket rule: what: the line``.

    ``pages`` are all pages of the folder, by their names; bytes that are no UTF-8 may be replaced.
    """
    return [str(problem) for problem in problems(reading, pages)]


def problems(reading: Reading, pages: Mapping[str, str]) -> list[Problem]:
    """The same, in parts."""
    return list(_Checker(reading, pages).run())


def is_row(line: str) -> bool:
    """Whether a line has the shape of a row of a table; headings and code, which is indented, have not."""
    return " | " in line and not line.startswith((_INDENT, "#"))


def python_lines(texts: Sequence[str]) -> frozenset[int]:
    """The lines of samples in Python, from the comments above the first statement of one to the end of the code."""
    found: set[int] = set()
    comments: list[int] = []
    sample = False
    for number, text in enumerate(texts, 1):
        indented = text.startswith((_INDENT, "\t"))
        sample = (sample and (indented or not text.strip())) or (indented and _PYTHON.match(text) is not None)
        if sample:
            found.update(comments, [number])
        if indented and text.lstrip().startswith("#"):
            comments.append(number)
        elif text.strip():
            comments.clear()
    return frozenset(found)


def is_table_rule(line: str) -> bool:
    """Whether a line is the rule below a table's header."""
    return "|" in line and _TABLE_RULE.fullmatch(line.strip()) is not None


def plain(text: str) -> str:
    """A text without marks and with single blanks."""
    if "<" in text:
        text = _BREAK.sub(" ", text)
    return " ".join(text.translate(_MARKS).split())


def name_in(cell: str) -> str:
    """The name in a cell of names, whatever is around it; without one all of the cell."""
    match = _IDENTIFIER.search(cell.replace("\\", "").translate(_UNSEEN))
    return match[0] if match else plain(cell)


class Known(msgspec.Struct, dict=True):
    """What an endpoint holds, as far as lines are looked up in it."""

    endpoint: Endpoint

    @cached_property
    def data(self) -> dict[str, Any]:
        found: dict[str, Any] = msgspec.to_builtins(self.endpoint)
        return found

    @cached_property
    def names(self) -> Counter[str]:
        """How often each field's name occurs; that of a field of variants in each of them."""
        return Counter(map(name_in, _names([self.data["request"], self.data["response"]])))

    @cached_property
    def text(self) -> str:
        """All texts, without marks."""
        return "\n".join(plain(text) for text in _strings(self.data))

    @cached_property
    def joined(self) -> str:
        """All texts without marks and blanks: cells may have been joined from several lines."""
        return "".join(self.text.split())

    @cached_property
    def shown(self) -> str:
        """All texts of examples, without marks."""
        return "\n".join(plain(text) for text in _strings(self.data.get("examples", {})))

    @cached_property
    def tokens(self) -> set[str]:
        """The tokens of all examples, quotes off."""
        found: set[str] = set()
        for text in _strings(self.data.get("examples", {})):
            found.add(text)
            found |= _tokens(text)
        return found


def _strings(data: Any) -> Iterator[str]:
    """All scalars and keys as text."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from _strings(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _strings(value)
    elif isinstance(data, str):
        yield data
    else:
        yield "null" if data is None else str(data).lower() if isinstance(data, bool) else str(data)


def _names(data: Any) -> Iterator[str]:
    if isinstance(data, list | tuple):
        for value in data:
            yield from _names(value)
    elif isinstance(data, dict):
        if "type" in data and "name" in data:
            yield data["name"]
        for key in ("fields", "envelope", "variants", "map", "value"):
            yield from _names(data.get(key, ()))


def _tokens(text: str) -> set[str]:
    return set(map(_bare, _TOKEN.findall(text.translate(_UNSEEN))))


def _bare(token: str) -> str:
    """What a token stands for."""
    if token[:1] != '"':
        return token
    try:
        return str(msgspec.json.decode(token))
    except msgspec.DecodeError:
        return token[1:-1]


class _Line(NamedTuple):
    """A line of a page, its mark, and where its section starts; all lines count from 1."""

    page: str
    number: int
    text: str
    mark: Mark
    section: int

    def problem(self, what: str) -> Problem:
        return Problem(self.page, self.number, f"{self.mark.bucket} {self.mark.rule}", what, self.text)


class _Columns(NamedTuple):
    """The columns of a table that may hold the names, and how many columns there are."""

    names: tuple[int, ...]
    width: int


class _Page(NamedTuple):
    """A page.

    ``keys`` are the endpoints of each section, ``python`` the lines of samples in Python, ``columns`` the rows of
    tables with the columns of those.
    """

    name: str
    lines: Sequence[_Line]
    keys: Mapping[int, list[str]]
    python: frozenset[int]

    columns: Mapping[int, _Columns]

    def name_of(self, line: _Line, known: Sequence[Known]) -> str:
        """The name of a row; empty when there is none, or when it is no row.

        Where several columns may hold it, the first that is a field's.
        """
        columns = self.columns.get(line.number, _Columns((), 0))
        cells = _cells(line.text, columns.width)
        names = [name_in(cells[at]) for at in columns.names if at < len(cells)]
        return next((name for name in names if any(one.names[name] for one in known)), next(iter(names), ""))


class _Checker:
    """One check of a reading."""

    def __init__(self, reading: Reading, pages: Mapping[str, str]) -> None:
        self.reading = reading
        self.texts = pages
        self.known = {found.endpoint.key: Known(found.endpoint) for found in reading.endpoints}
        self.errors: dict[str, str] = {}
        for row in reading.errors:
            told = [*(row.doc or {}).values(), *(name for names in row.chapter.values() for name in names)]
            self.errors[row.printed] = "\n".join([self.errors.get(row.printed, ""), *map(plain, told)])
        self.findings: dict[str, dict[str, list[Finding]]] = {}
        self.said = {(finding.where.file, finding.where.line) for finding in reading.findings}
        for finding in reading.findings:
            self.findings.setdefault(finding.where.file, {}).setdefault(finding.code, []).append(finding)

    def run(self) -> Iterator[Problem]:
        accounts: dict[str, PageAccount] = {}
        for account in self.reading.accounts:
            if account.page in accounts:
                yield Problem(account.page, 0, "account", "two accounts of one page")
            accounts[account.page] = account
        for name in sorted(self.texts.keys() ^ accounts.keys()):
            what = "no account of the page" if name in self.texts else "account of no page"
            yield Problem(name, 0, "account", what)
        pages: list[_Page] = []
        for name, account in accounts.items():
            lines = _lines(self.texts.get(name, ""))
            if name in self.texts and len(lines) != len(account.marks):
                yield Problem(name, 0, "account", "not one mark per line", f"{len(account.marks)} for {len(lines)}")
            elif name in self.texts:
                pages.append(self._page(name, lines, account.marks))
        for page in pages:
            yield from self._marks(page)
            yield from self._sections(page)
        yield from self._copies(pages)

    def _page(self, name: str, texts: Sequence[str], marks: Sequence[Mark]) -> _Page:
        lines: list[_Line] = []
        keys: dict[int, list[str]] = {}
        section = 0
        for number, (text, mark) in enumerate(zip(texts, marks, strict=True), 1):
            # A heading in the words of a part stands inside a section, whatever its level.
            if (_SECTION.match(text) and not _is_furniture(text, "part-heading")) or text.rstrip() == "---":
                section = number
            lines.append(_Line(name, number, text, mark, section))
            match = _HTTP.match(text)
            if match is not None and f"{match[1]} {match[2]}" in self.known:
                keys.setdefault(section, []).append(f"{match[1]} {match[2]}")
        return _Page(name, lines, keys, python_lines(texts), _rows(texts))

    def _marks(self, page: _Page) -> Iterator[Problem]:
        """What can be said of each line on its own."""
        yield from self._findings(page)
        for line in page.lines:
            mark = line.mark
            if mark.bucket not in BUCKETS or not _RULE_NAME.fullmatch(mark.rule):
                yield line.problem("no bucket with a rule")
            elif mark.bucket in ("prose", "furniture") and is_row(line.text):
                yield line.problem("looks like a row")
            elif mark == PYTHON and line.number in page.python:
                continue
            elif mark.bucket == "furniture" and not _is_furniture(line.text, mark.rule):
                yield line.problem("does not look like that")

    def _findings(self, page: _Page) -> Iterator[Problem]:
        """Lines of findings that no such finding is about: it stands there, or above in the same block or run."""
        about = self.findings.get(page.name, {})
        starts: dict[int, set[str]] = {}
        for code, found in about.items():
            for one in found:
                starts.setdefault(0 if one.severity is Severity.ERROR else one.where.line, set()).add(code)
        open_codes = set(starts.get(0, ()))
        gap = False
        for line in page.lines:
            open_codes |= starts.get(line.number, set())
            bucket = line.mark.bucket
            if not line.text.strip():
                gap = True
            elif bucket == "finding":
                gap = False
                if line.mark.rule not in open_codes:
                    yield line.problem("no such finding here")
            elif gap and bucket not in ("furniture", "copy") and _WORD.search(line.text):
                gap = False
                open_codes = starts.get(0, set()) | starts.get(line.number, set())

    def _sections(self, page: _Page) -> Iterator[Problem]:
        """Facts, prose and examples against what the endpoint of their section holds, or the table of errors."""
        fenced = any(line.text.startswith(("```", "~~~")) for line in page.lines)
        everything = list(dict.fromkeys(key for keys in page.keys.values() for key in keys))
        counts: Counter[tuple[int, str]] = Counter()
        for line in page.lines:
            # In a fence it is a sample.
            if line.mark.bucket == "elsewhere" and not fenced and _CALL.fullmatch(line.text.rstrip(" `")):
                yield line.problem("a call that is no endpoint")
            if line.mark.bucket not in ("fact", "prose", "example") or not line.text.strip():
                continue
            said = (page.name, line.number) in self.said
            if line.mark.rule in ERROR_RULES:
                whole = not said and "unknown-column" not in self.findings.get(page.name, {})
                yield from _check_error(line, self.errors, whole=whole)
                continue
            keys = page.keys.get(line.section, [])
            certain = len(keys) == 1 and not fenced
            known = [self.known[key] for key in (keys if certain else everything)]
            if not known:
                yield line.problem("no endpoint holds it")
            elif line.mark.bucket == "prose":
                yield from _check_prose(line, known)
            elif line.mark.bucket == "example" and line.number not in page.python and not said:
                yield from _check_example(line, known)
            elif line.mark.bucket == "fact":
                name = page.name_of(line, known)
                counts[line.section, name] += 1
                yield from _check_fact(line, name, known, counts[line.section, name] if certain else 1)

    def _copies(self, pages: list[_Page]) -> Iterator[Problem]:
        """Of every copied text there is an original, which is no copy and on a page that was used."""
        lines = [line for page in pages for line in page.lines]
        bad = set(self.reading.bad_pages)
        originals = {plain(line.text) for line in lines if line.mark.bucket != "copy" and line.page not in bad}
        for line in lines:
            # The rule of a table has no words to be copied: its dashes may be more or fewer.
            if line.mark.bucket == "copy" and _WORD.search(line.text) and plain(line.text) not in originals:
                yield line.problem("there is no original")


_UNKNOWN = _Columns((0,), 0)


def _rows(texts: Sequence[str]) -> dict[int, _Columns]:
    """The lines that look like rows, headers left out, with the columns of their tables."""
    found: dict[int, _Columns] = {}
    columns = _UNKNOWN
    for number, (text, following) in enumerate(zip(texts, [*texts[1:], ""], strict=False), 1):
        if text.startswith("#"):
            # What a table above was like says nothing of the next one, which may have no rule below its header.
            columns = _UNKNOWN
        if is_table_rule(text) or not is_row(text):
            continue
        header = [plain(cell.split("  ")[-1]) for cell in _cells(text)]
        names = tuple(at for at, cell in enumerate(header) if _NAME_HEADER.match(cell))
        # A header that lost its rule is known by its words.
        if is_table_rule(following) or (columns is _UNKNOWN and names and any(map(_TYPE_HEADER.match, header))):
            columns = _Columns(names or (0,), len(header))
        else:
            found[number] = columns
    return found


def _cells(text: str, width: int = 0) -> list[str]:
    """The cells of a row; a bar in front is a frame's unless too few cells are left without it."""
    cells = text.strip().removeprefix("| ").removesuffix(" |").split(" | ")
    return cells if len(cells) >= width or not text.startswith(("| ", " | ")) else ["", *cells]


def _is_furniture(text: str, rule: str) -> bool:
    if (words := HEADINGS.get(rule)) is not None:
        # A heading may be underlined: the line below it has no word.
        said = " ".join(_WORDS.findall(plain(_LINK.sub(r"\1", html.unescape(text)))))
        return not said or words.fullmatch(said) is not None
    looks = FURNITURE.get(rule)
    return _WORD.search(text) is None if looks is None else looks.fullmatch(text.rstrip()) is not None


def _check_fact(line: _Line, name: str, known: list[Known], count: int) -> Iterator[Problem]:
    """``name`` is what a row is about, empty for other lines; ``count`` says how often the section had it so far."""
    rule = line.mark.rule
    if rule == "title":
        titles = [plain(title) for one in known for title in one.endpoint.title.values()]
        if not any(title in plain(line.text) for title in titles):
            yield line.problem("no endpoint has that title")
    elif rule == "table-header":
        if not is_table_rule(line.text) and not _NAME_HEADER.search(plain(line.text)):
            yield line.problem("no column for names")
    elif is_row(line.text) and not _HTTP.match(line.text) and name not in ENVELOPE:
        there = sum(one.names[name] for one in known)
        if not there or not name:
            yield line.problem("no field of that name")
        elif count > there:
            yield line.problem("more rows than fields of that name")


def _check_error(line: _Line, errors: dict[str, str], *, whole: bool) -> Iterator[Problem]:
    """``whole``: nothing of the row was left out with a finding."""
    if line.mark.rule == "error-row":
        cells = [plain(cell) for cell in _CELLS.split(line.text)]
        told = [errors[cell] for cell in cells if cell in errors]
        texts = [cell for cell in cells if cell and not cell.isdecimal() and cell not in errors]
        # Which of the numbers is the code, the table's header says: an HTTP status may be the code of another row.
        if whole and not any(all(cell in text for cell in texts) for text in told):
            yield line.problem("no error has that code and text")
    elif (line.text.startswith("#") or line.mark.bucket == "prose") and not any(
        plain(line.text) in text for text in errors.values()
    ):
        yield line.problem("no error says so")


def _check_prose(line: _Line, known: list[Known]) -> Iterator[Problem]:
    wanted = plain(line.text)
    tight = "".join(wanted.split())
    if not any(wanted in one.text or tight in one.joined for one in known):
        yield line.problem("in no text")


def _check_example(line: _Line, known: list[Known]) -> Iterator[Problem]:
    tokens, decoded = _tokens(line.text), _tokens(unquote(line.text))
    wanted = plain(line.text).lstrip("/ ")
    for one in known:
        method = one.endpoint.method
        also = {method, method.lower(), method.title(), one.endpoint.path, "body"}
        if tokens <= one.tokens | also or decoded <= one.tokens | also or wanted in one.shown:
            return
        # A comment in JSON is taken out, and the example says so.
        if "comments" in one.tokens and _tokens(_COMMENT.split(line.text)[0]) <= one.tokens | also:
            return
    yield line.problem("in no example")


def _lines(text: str) -> list[str]:
    lines = text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    return lines if lines[-1] else lines[:-1]
