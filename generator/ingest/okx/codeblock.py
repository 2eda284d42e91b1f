"""A block of code read as documented requests and answers, every line of it accounted for.

A block may hold several requests or several JSON texts, words and comments between them, and a Python sample of the
official SDK. First each line becomes part of a piece, then the pieces become samples. What can't be read stays text;
nothing is guessed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Literal
from urllib.parse import unquote

import msgspec
from msgspec import UNSET

from generator.findings import Severity, Where
from generator.ingest.okx.jsonrepair import LEAVES_OUT, REPAIRS, Repair, rules_of
from generator.ingest.okx.pieces import DOCUMENTS, HTTP, Cutter, Kind, Piece
from generator.ingest.okx.python_sample import PythonCall
from generator.ingest.okx.report import Report
from generator.ingest.okx.sections import Code
from generator.spec.reading import Bucket

Side = Literal["request", "response"]


class Sample(msgspec.Struct, frozen=True):
    """One example of one language. ``body`` is UNSET where there is none; ``text`` where it could not be parsed.

    ``source`` is the JSON as printed, ``source_line`` the line of the page on which it starts.
    """

    side: Side
    line: int
    title: str = ""
    query: dict[str, str] | None = None
    body: Any = UNSET
    text: str | None = None
    repaired: tuple[str, ...] = ()
    problem: str = ""
    source: str = ""
    source_line: int = 0

    @property
    def content(self) -> str:
        """What two languages' samples are compared by."""
        body = None if self.body is UNSET else self.body
        return json.dumps([self.query, body, self.text], sort_keys=True, ensure_ascii=True)


class LineMark(msgspec.Struct, frozen=True, gc=False):
    """What became of ``count`` lines of the page from ``line`` on."""

    line: int
    count: int
    bucket: Bucket
    rule: str


class Said(msgspec.Struct, frozen=True):
    """Something to report about a line of the page."""

    severity: Severity
    code: str
    line: int
    what: str
    excerpt: str = ""
    hint: str = ""


class CodeRead(msgspec.Struct, frozen=True):
    """What a block of code holds: its samples, the calls of its Python sample, what became of each line, findings."""

    samples: tuple[Sample, ...] = ()
    marks: tuple[LineMark, ...] = ()
    calls: tuple[PythonCall, ...] = ()
    said: tuple[Said, ...] = ()

    def tell(self, report: Report, page: str) -> None:
        """Claim the lines of the block and report the findings. Only for a block whose samples are taken."""
        for mark in self.marks:
            report.claim(page, mark.line, mark.bucket, mark.rule, mark.count)
        for said in self.said:
            tell = report.warning if said.severity is Severity.WARNING else report.note
            tell(said.code, Where(page, said.line), said.what, said.excerpt, said.hint)


def read_block(code: Code, caption: str, expected: Side | None, method: str, path: str) -> CodeRead:
    """Read a block. ``expected`` is what its caption announces; a request line in the block overrules it."""
    block = _Block(code, caption)
    requests = any(piece.kind == "http" for piece in block.pieces)
    side: Side = "request" if requests else expected or "response"
    if side == "request":
        _Requests(block, method, path).run()
    else:
        _Answers(block).run()
    return block.result()


def read_query(text: str) -> dict[str, str] | None:
    """A query string as a mapping; None when a pair has no ``=``, a name comes twice or a ``%`` stands for no text."""
    query: dict[str, str] = {}
    try:
        for piece in text.split("&") if text else ():
            name, mark, value = piece.partition("=")
            name = unquote(name, errors="strict")
            if not mark or not name or name in query:
                return None
            query[name] = unquote(value, errors="strict")
    except UnicodeDecodeError:
        return None
    return query


class _Draft(msgspec.Struct):
    """A sample in the making; ``labels`` go into its title."""

    side: Side
    start: int
    labels: list[str]
    query: dict[str, str] | None = None
    body: Any = UNSET
    text: str | None = None
    repaired: tuple[str, ...] = ()
    problem: str = ""
    source: str = ""
    source_start: int = 0


class _Block:
    """A block's pieces and the samples made of them; what became of its lines, and what there is to say."""

    def __init__(self, code: Code, caption: str) -> None:
        self.code = code
        self.lines = code.lines
        self.caption = caption
        cutter = Cutter(code.lines, code.line)
        cutter.cut()
        self.pieces = cutter.pieces
        self.calls = cutter.calls
        self.drafts: list[_Draft] = []
        self.said: list[Said] = []
        self.rules: dict[int, tuple[Bucket, str]] = {}
        for line, problem in cutter.unread:
            excerpt = self.lines[line - code.line].strip()
            self.say(Severity.NOTE, "sample-not-read", line, f"the Python sample: {problem}", excerpt)

    # --------------------------------------------------------------------------------------------------------- marks

    def mark(self, start: int, end: int, bucket: Bucket, rule: str) -> None:
        """Say what became of lines. What is kept as an example is, whatever else was said."""
        for index in range(start, end + 1):
            if self.lines[index].strip() and (bucket == "example" or index not in self.rules):
                self.rules[index] = (bucket, rule)

    def say(self, severity: Severity, code: str, line: int, what: str, excerpt: str = "", hint: str = "") -> None:
        self.said.append(Said(severity, code, line, what, excerpt, hint))

    def say_repairs(self, side: Side, piece: Piece) -> None:
        """Tell of each rule that was used, once; where text was left out, of each line."""
        lines: dict[str, list[int]] = {}
        for repair in piece.parsed.repairs:
            lines.setdefault(repair.rule, []).append(repair.line)
        for rule, at in lines.items():
            if rule in LEAVES_OUT:
                for line in dict.fromkeys(at):
                    self.say_repair(side, rule, piece.start + line)
            else:
                self.say_repair(side, rule, piece.start + at[0], f" ({len(at)} places)" if len(at) > 1 else "")
        for line in piece.parsed.dropped:
            self.rules[piece.start + line] = ("finding", "example-repaired")

    def say_repair(self, side: Side, rule: str, index: int, more: str = "") -> None:
        self.say(
            Severity.NOTE,
            "example-repaired",
            self.code.line + index,
            f"the {side} example, {rule}: {REPAIRS[rule]}{more}",
            self.lines[index].strip(),
        )

    # ------------------------------------------------------------------------------------------------------- samples

    def draft(self, side: Side, start: int, labels: list[Piece]) -> _Draft:
        """A new sample, titled by the comments and words before it."""
        found = _Draft(side, start, [])
        self.label(found, labels)
        self.drafts.append(found)
        return found

    def label(self, draft: _Draft, labels: list[Piece]) -> None:
        """Put comments and words into a sample's title."""
        for piece in labels:
            if piece.text:
                draft.labels.append(piece.text)
                self.mark(piece.start, piece.end, "example", "example-title")
            else:
                self.mark(piece.start, piece.end, "furniture", "empty-comment")

    def fill(self, draft: _Draft, piece: Piece, more: Sequence[Repair] = ()) -> None:
        """Put JSON into a sample."""
        if more:
            parsed = piece.parsed
            piece.parsed = msgspec.structs.replace(parsed, repairs=(*more, *parsed.repairs))
        draft.body = piece.parsed.body
        draft.repaired = rules_of(piece.parsed.repairs)
        draft.source = piece.source
        draft.source_start = piece.start
        if piece.text:
            draft.labels.append(piece.text)
        self.mark(piece.start, piece.end, "example", f"{draft.side}-example")
        self.say_repairs(draft.side, piece)

    def keep_text(self, draft: _Draft, start: int, end: int, problem: str, line: int) -> None:
        """Keep lines as the sample's text."""
        draft.query = None
        draft.body = UNSET
        draft.source = ""
        draft.repaired = ()
        draft.text = "\n".join(self.lines[start : end + 1])
        draft.problem = problem
        self.mark(start, end, "example", "example-as-text")
        self.say(
            Severity.WARNING,
            "unreadable-example",
            self.code.line + line,
            f"the {draft.side} example: {problem}",
            self.lines[line].strip(),
            "it is kept as text",
        )

    def python(self, piece: Piece, labels: list[Piece]) -> None:
        """Mark a Python sample, and the comments right above it."""
        start = piece.start
        while labels and labels[-1].kind == "comment" and labels[-1].end == start - 1:
            start = labels.pop().start
        self.mark(start, piece.end, "furniture", "python-sample")

    def whole(self, side: Side, problem: str) -> None:
        """Keep all but the Python samples as one text."""
        kept = [piece for piece in self.pieces if piece.kind != "python"]
        self.drafts.clear()
        draft = self.draft(side, kept[0].start, [])
        self.keep_text(draft, kept[0].start, kept[-1].end, problem, kept[0].start)

    def result(self) -> CodeRead:
        fences = [LineMark(line, 1, "furniture", "code-fence") for line in self.code.fences]
        marks: list[LineMark] = []
        for index in sorted(self.rules):
            bucket, rule = self.rules[index]
            line = self.code.line + index
            last = marks[-1] if marks else None
            if last is not None and (last.line + last.count, last.bucket, last.rule) == (line, bucket, rule):
                marks[-1] = LineMark(last.line, last.count + 1, bucket, rule)
            else:
                marks.append(LineMark(line, 1, bucket, rule))
        samples = tuple(self.sample(draft) for draft in self.drafts)
        return CodeRead(samples, (*fences, *marks), tuple(self.calls), tuple(self.said))

    def sample(self, draft: _Draft) -> Sample:
        label = " ".join(draft.labels)
        return Sample(
            draft.side,
            self.code.line + draft.start,
            f"{self.caption}: {label}" if self.caption and label else self.caption or label,
            query=draft.query,
            body=draft.body,
            text=draft.text,
            repaired=draft.repaired,
            problem=draft.problem,
            source=draft.source,
            source_line=self.code.line + draft.source_start if draft.source else 0,
        )


class _Answers:
    """Puts the pieces of a block of answers together."""

    def __init__(self, block: _Block) -> None:
        self.block = block

    def run(self) -> None:
        block = self.block
        kinds = {piece.kind for piece in block.pieces}
        if kinds <= {"python"}:
            for piece in block.pieces:
                block.python(piece, [])
            return
        documents = sum(piece.kind == "json" for piece in block.pieces)
        if documents > DOCUMENTS:
            self.whole("too many JSON texts")
        # Words around JSON are a title only where a caption says that this is an example.
        elif "remnant" in kinds or ("words" in kinds and not (documents and block.caption)):
            self.whole("text that is neither JSON nor a comment")
        elif not documents:
            self.whole("nothing but comments")
        else:
            self.documents()

    def whole(self, problem: str) -> None:
        for piece in self.block.pieces:
            if piece.kind == "python":
                self.block.python(piece, [])
        self.block.whole("response", problem)

    def documents(self) -> None:
        block = self.block
        labels: list[Piece] = []
        repairs: list[Repair] = []
        draft: _Draft | None = None
        for piece in block.pieces:
            if piece.kind in ("comment", "words"):
                labels.append(piece)
            elif piece.kind == "dots":
                block.mark(piece.start, piece.end, "finding", "example-repaired")
                block.say_repair("response", "ellipsis", piece.start)
            elif piece.kind == "body":
                block.mark(piece.start, piece.end, "furniture", "body-word")
            elif piece.kind == "python":
                block.python(piece, labels)
            else:
                repairs = [Repair("several_documents", 0)] if draft is not None else []
                repairs += [
                    Repair("stray_text", label.start - piece.start) for label in labels if label.kind == "words"
                ]
                draft = block.draft("response", piece.start, labels)
                labels = []
                _put(block, draft, piece, repairs)
        if draft is not None:
            block.label(draft, labels)


class _Requests:
    """Puts the pieces of a block of requests together."""

    def __init__(self, block: _Block, method: str, path: str) -> None:
        self.block = block
        self.method = method
        self.path = path
        self.labels: list[Piece] = []
        # The request being read: its sample, the line of its HTTP line (-1: none), its JSON, its last line.
        self.draft: _Draft | None = None
        self.http = -1
        self.json: Piece | None = None
        self.remnant = -1
        self.last = -1

    def run(self) -> None:
        block = self.block
        if sum(piece.kind == "json" for piece in block.pieces) > DOCUMENTS:
            block.whole("request", "too many JSON texts")
            for piece in block.pieces:
                if piece.kind == "python":
                    block.python(piece, [])
            return
        if block.pieces and not any(piece.kind in ("http", "json", "python", "remnant") for piece in block.pieces):
            comments = all(piece.kind == "comment" for piece in block.pieces)
            block.whole("request", "nothing but comments" if comments else "text that is neither JSON nor a comment")
            return
        for piece, following in zip(block.pieces, _following(block.pieces), strict=True):
            self.take(piece, following)
        self.close()
        if self.labels and block.drafts:
            block.label(block.drafts[-1], self.labels)
        elif self.labels:
            start = self.labels[0].start
            block.keep_text(
                block.draft("request", start, []), start, self.labels[-1].end, "text without a request", start
            )

    def take(self, piece: Piece, following: Kind | None) -> None:
        """Take the next piece; ``following`` is the kind of the next one that is neither words nor layout."""
        block = self.block
        if piece.kind == "http":
            self.close()
            self.open(piece.start, piece)
        elif piece.kind == "body":
            block.mark(piece.start, piece.end, "furniture", "body-word")
            self.last = piece.end
        elif piece.kind == "json":
            self.take_json(piece)
        elif piece.kind in ("comment", "words"):
            if self.draft is None or self.json is not None or following != "json":
                self.close()
            self.labels.append(piece)
        elif piece.kind == "remnant":
            if self.draft is None:
                self.open(piece.start, None)
            self.remnant = piece.start if self.remnant < 0 else self.remnant
            self.last = piece.end
        elif piece.kind == "dots":
            block.mark(piece.start, piece.end, "finding", "example-repaired")
            block.say_repair("request", "ellipsis", piece.start)
        else:
            self.close()
            block.python(piece, self.labels)

    def open(self, start: int, http: Piece | None) -> None:
        self.draft = self.block.draft("request", start, self.labels)
        self.labels = []
        self.http = -1 if http is None else http.start
        self.json = None
        self.remnant = -1
        self.last = start

    def take_json(self, piece: Piece) -> None:
        block = self.block
        body = piece.parsed.body
        if isinstance(body, dict) and {"code", "data", "msg"} <= body.keys():
            # Requests have none of these: it is what the request above is answered with.
            self.close()
            _put(block, block.draft("response", piece.start, self.labels), piece, [])
            self.labels = []
            return
        repairs: list[Repair] = []
        if self.draft is None or self.json is not None or self.remnant >= 0:
            self.close()
            repairs = [Repair("several_documents", 0)] if block.drafts else []
            self.open(piece.start, None)
        elif self.draft is not None:
            block.label(self.draft, self.labels)
            self.labels = []
        self.json = piece
        piece.parsed = msgspec.structs.replace(piece.parsed, repairs=(*repairs, *piece.parsed.repairs))
        self.last = piece.end

    def close(self) -> None:
        """Finish the request that is being read."""
        draft, found, block = self.draft, self.json, self.block
        self.draft = None
        if draft is None:
            return
        problem = ""
        if self.http >= 0:
            problem = self.read_line(draft)
            block.mark(self.http, self.http, "example", "request-line")
        start = draft.start
        if self.http >= 0 and not problem and not draft.query:
            # Method and path are known; what could not be read stands below.
            start = min(
                found.start if found is not None else self.last, self.remnant if self.remnant >= 0 else self.last
            )
        if problem:
            block.keep_text(draft, start, self.last, problem, self.http)
        elif self.remnant >= 0:
            block.keep_text(draft, start, self.last, "text that is neither JSON nor a comment", self.remnant)
        elif found is None:
            return
        elif found.parsed.body is UNSET:
            block.keep_text(draft, start, self.last, found.parsed.problem, found.start + found.parsed.line)
        elif self.http < 0 or self.method != "GET":
            block.fill(draft, found)
        elif draft.query and found.parsed.body == draft.query:
            block.mark(found.start, found.end, "finding", "odd-example")
            draft.problem = "a GET with a body that says the same as its query: the body is left out"
            block.say(
                Severity.WARNING,
                "odd-example",
                block.code.line + found.start,
                f"the request example: {draft.problem}",
                " ".join(found.source.split()),
            )
        else:
            block.keep_text(draft, draft.start, self.last, "a GET with a body", found.start)

    def read_line(self, draft: _Draft) -> str:
        """Read the request's line: its query, or what is wrong with it."""
        match = HTTP.fullmatch(self.block.lines[self.http])
        method, target = (match[1].upper(), match[2]) if match is not None else ("", "")
        path, mark, text = target.partition("?")
        if (method, path) != (self.method, self.path):
            return f"the example calls {method} {path}"
        query = read_query(text)
        if query is None:
            return "a query that can't be read"
        draft.query = query if mark or method == "GET" else None
        return ""


def _put(block: _Block, draft: _Draft, piece: Piece, repairs: Sequence[Repair]) -> None:
    if piece.parsed.body is UNSET:
        block.keep_text(draft, piece.start, piece.end, piece.parsed.problem, piece.start + piece.parsed.line)
    else:
        block.fill(draft, piece, repairs)


def _following(pieces: Sequence[Piece]) -> list[Kind | None]:
    """For each piece, the kind of the next one that is neither words nor layout."""
    found: list[Kind | None] = []
    following: Kind | None = None
    for piece in reversed(pieces):
        found.append(following)
        if piece.kind not in ("comment", "words", "body", "dots"):
            following = piece.kind
    found.reverse()
    return found
