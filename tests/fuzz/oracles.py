"""What must hold for every folder of pages, however damaged, and how a reading is judged by it."""

from __future__ import annotations

import functools
import gc
import hashlib
import re
import shutil
import signal
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import msgspec

from generator.ingest.okx import read as read_okx
from generator.spec import check, yamlio
from generator.spec.dump import record_yaml
from generator.spec.load import load_api
from generator.spec.model import Api, Endpoint
from generator.spec.reading import Mark, Reader, Reading
from tests.fuzz.corpus import LARGEST, ROOT, Page
from tests.support import accounts
from tests.support.accounts import is_row, is_table_rule, python_lines
from tests.support.mutate import Mutant

SECONDS = 2.0
"""CPU time that a page may take; one of more than ``LARGEST`` bytes takes longer in proportion."""
HANGS = 20
"""CPU seconds after which reading is given up."""

MEMORY = Path("/dev/shm")  # noqa: S108 - a file system in memory: the pages are nobody's secret
API = load_api(ROOT / "spec" / "okx")


class Failure(NamedTuple):
    """Something that must not be. ``cause`` is the same for all cases that fail in the same way."""

    cause: str
    what: str


class Judged(NamedTuple):
    """What came of one case: CPU seconds of reading, how much was read, and what must not be."""

    seconds: float
    endpoints: int
    findings: int
    failures: tuple[Failure, ...]


class Digest(NamedTuple):
    """What a page says when it is whole, as far as a damaged one is compared with it."""

    said: bytes
    findings: Counter[tuple[str, str, str]]
    marks: tuple[Mark, ...]


class HangsError(Exception):
    """Reading took longer than anybody waits."""


@contextmanager
def no_hang(seconds: float) -> Iterator[None]:
    """Ends what takes too much CPU time, where the system can do that."""

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise HangsError(f"more than {seconds} s of CPU time")

    before = signal.signal(signal.SIGVTALRM, give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _silent(done: int, total: int, what: str, /) -> None:
    """Hears of the progress and says nothing."""


@contextmanager
def folder_of(pages: Mapping[str, bytes]) -> Iterator[Path]:
    """A docs folder with these files, made in this order."""
    base = MEMORY if MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="docmill-fuzz-", dir=base))
    try:
        for name, content in pages.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        yield folder
    finally:
        shutil.rmtree(folder)


def cause_of(failure: Exception) -> str:
    """Kind of an exception and the last line of docmill's that it came through."""
    frames = traceback.extract_tb(failure.__traceback__)
    ours = [frame for frame in frames if f"{ROOT.name}/generator/" in frame.filename.replace("\\", "/")] or frames
    last = ours[-1]
    return f"raised {type(failure).__name__} in {Path(last.filename).name}, {last.name}: {last.line}"


def digest_of(reading: Reading) -> Digest:
    """What to compare a damaged page's reading with."""
    return Digest(
        said=_said(reading),
        findings=_findings(reading),
        marks=reading.accounts[0].marks if reading.accounts else (),
    )


def _said(reading: Reading) -> bytes:
    """A hash of all that a reading says of the exchange."""
    found = [one.endpoint for one in reading.endpoints]
    return hashlib.sha256(msgspec.json.encode([found, reading.errors])).digest()


def _findings(reading: Reading) -> Counter[tuple[str, str, str]]:
    return Counter((one.code, one.what, one.excerpt) for one in reading.findings)


class Judge:
    """Reads folders and looks at what comes out. Remembers what whole pages say."""

    def __init__(self, read: Reader = read_okx, api: Api = API) -> None:
        self._read = read
        self._api = api
        self._whole: dict[Page, Digest | None] = {}

    def judge(self, mutant: Mutant, original: Page | None = None, *, thorough: bool = False) -> Judged:
        """Read the folder of a mutant and judge it; ``original`` is its first page undamaged.

        ``thorough`` also reads it a second time, and writes what was read as a spec would be written.
        """
        try:
            with no_hang(HANGS):
                reading, seconds = self._timed(mutant.pages)
        except Exception as failure:  # noqa: BLE001 - whatever it is: it must not be
            return Judged(0, 0, 0, (Failure(cause_of(failure), f"{type(failure).__name__}: {failure}"[:500]),))
        failures = [
            *_too_slow(mutant, seconds),
            *_wrong_places(reading, mutant.pages),
            *_wrong_accounts(reading, mutant.pages),
            *_unknown_pages(reading, mutant.pages),
        ]
        if original is not None and mutant.lost and len(mutant.pages) == 1:
            failures += _quiet_loss(reading, self._digest(original), original, mutant)
        if thorough:
            failures += self._again(mutant.pages, reading)
            failures += [failure for found in reading.endpoints for failure in _unwritable(found.endpoint)]
        return Judged(seconds, len(reading.endpoints), len(reading.findings), tuple(failures))

    def read(self, pages: Mapping[str, bytes]) -> Reading:
        """What a folder says."""
        with folder_of(pages) as folder:
            return self._read(folder, self._api, _silent)

    def _timed(self, pages: Mapping[str, bytes]) -> tuple[Reading, float]:
        """A reading and its CPU seconds; a second try decides when the first one took long."""
        with folder_of(pages) as folder:
            started = time.process_time()
            reading = self._read(folder, self._api, _silent)
            seconds = time.process_time() - started
            if seconds > SECONDS / 2:
                gc.collect()
                started = time.process_time()
                self._read(folder, self._api, _silent)
                seconds = min(seconds, time.process_time() - started)
        return reading, seconds

    def _digest(self, page: Page) -> Digest | None:
        if page not in self._whole:
            try:
                self._whole[page] = digest_of(self.read({page.name: page.text.encode()}))
            except Exception:  # noqa: BLE001 - that is found where this page is read as a case
                self._whole[page] = None
        return self._whole[page]

    def _again(self, pages: Mapping[str, bytes], reading: Reading) -> Iterator[Failure]:
        """A second reading, of files made in the other order, says the same."""
        again = self.read(dict(reversed(list(pages.items()))))
        if again != reading:
            differs = [name for name in Reading.__struct_fields__ if getattr(again, name) != getattr(reading, name)]
            yield Failure("another reading says something else", ", ".join(differs))


def _too_slow(mutant: Mutant, seconds: float) -> Iterator[Failure]:
    size = sum(map(len, mutant.pages.values()))
    if seconds > SECONDS * max(1, size / LARGEST):
        yield Failure("slow", f"{seconds:.2f} s for {size} bytes: {'; '.join(mutant.steps)}")


def _wrong_places(reading: Reading, pages: Mapping[str, bytes]) -> Iterator[Failure]:
    """Findings about files and lines that do not exist, or whose excerpt stands elsewhere."""
    for finding in reading.findings:
        where = finding.where
        if where.file not in pages:
            yield Failure(f"finding {finding.code} about no page", str(finding))
        elif not 0 <= where.line <= pages[where.file].count(b"\n") + 1:
            yield Failure(f"finding {finding.code} about no line", str(finding))


def _unknown_pages(reading: Reading, pages: Mapping[str, bytes]) -> Iterator[Failure]:
    if set(reading.pages) != set(pages):
        yield Failure("not all pages are listed", f"{sorted(reading.pages)} of {sorted(pages)}")
    bad = {finding.where.file for finding in reading.findings if finding.severity == "error"}
    if set(reading.bad_pages) != bad:
        yield Failure("bad pages are not those with errors", f"{reading.bad_pages}, errors on {sorted(bad)}")
    for found in reading.endpoints:
        if found.endpoint.page not in pages or found.endpoint.page in bad:
            yield Failure("an endpoint of a page that is not used", f"{found.endpoint.key} on {found.endpoint.page}")


def _wrong_accounts(reading: Reading, pages: Mapping[str, bytes]) -> Iterator[Failure]:
    texts = {name: content.decode("utf-8", "replace") for name, content in pages.items()}
    for problem in accounts.problems(reading, texts):
        yield Failure(f"account: {problem.mark}: {problem.what}", str(problem))


def _quiet_loss(reading: Reading, whole: Digest | None, original: Page, mutant: Mutant) -> Iterator[Failure]:
    """A line that said something is gone or says something else, and neither what was read nor the findings differ."""
    if whole is None or not whole.marks:
        return
    lines, changed = original.text.split("\n"), mutant.pages[original.name].decode("utf-8", "replace").split("\n")
    mark, line = whole.marks[mutant.lost - 1], lines[mutant.lost - 1]
    if mark.bucket not in ("fact", "prose", "example") or not _says_something(lines, mutant.lost):
        return
    if mark.rule == "title" and any(one.startswith("#") and _words(one) == _words(line) - _METHODS for one in changed):
        # The heading above has the same words, and becomes the title.
        return
    # Of some tables of answers a finding says already that the words for what is required mean nothing there.
    is_answer = mark.rule.startswith("response-row")
    told = is_answer and any(code == "required-in-answer" for code, _, _ in whole.findings)
    one, other = (_REQUIRED.sub(" |", text) if told else text for text in (line, (*changed, "")[mutant.lost - 1]))
    if len(lines) == len(changed) and _is_same(one, other, stated=mark.rule in _STATED):
        return
    if _said(reading) == whole.said and _findings(reading) == whole.findings:
        shape = "row" if is_row(line) else "heading" if line.startswith("#") else "line"
        yield Failure(f"quiet loss of a {shape}: {mark.bucket} {mark.rule}", f"line {mutant.lost}: {line[:100]!r}")


def _says_something(lines: Sequence[str], number: int) -> bool:
    """Whether a line matters: those of tables' heads, of samples in Python and without any word do not."""
    line, following = lines[number - 1], lines[number] if number < len(lines) else ""
    if is_table_rule(line) or is_table_rule(following) or number in python_lines(lines):
        return False
    return line.strip().lower() not in _NOTHING and bool(_words(line)) and not _CALL.fullmatch(line)


_NOTHING = frozenset({"body", "none", "none.", "无", "无。"})
"""Lines that say that there is nothing to say, or what the next line shows."""


_METHODS = frozenset({"get", "post", "put", "delete", "patch"})
_REQUIRED = re.compile(r" \| *(?:yes|no|conditional|optional|是|否|可选)? *(?= \|)", re.IGNORECASE)
_STATED = frozenset({"limit", "rule", "permission"})
_IMPLIED = frozenset({"id", "request", "requests"})
"""Words that say nothing more: a rule "User" is a rule "User ID", and a limit "5 per second" is one of requests."""


_CALL = re.compile(r"\s*[A-Z]+ /[^\s?]+\s*")
"""The first line of an example: what is called is known."""


def _is_same(line: str, changed: str, *, stated: bool) -> bool:
    """Whether two lines have the same words; for what a heading has ``stated``, their beginnings may do.

    "2 s" is "2 seconds": where nothing is said, the shorter word was known. Numbers have to be whole.
    """
    before, after = _words(line), _words(changed)
    if before == after or not stated:
        return before == after
    return all(_begins(word, after) for word in before - _IMPLIED) and all(
        any(word.startswith(short) for word in before) for short in after
    )


def _begins(word: str, words: set[str]) -> bool:
    return word in words or (not word[0].isdecimal() and any(map(word.startswith, words)))


def _words(line: str) -> set[str]:
    return set(re.findall(r"\w+", line.lower()))


def _unwritable(endpoint: Endpoint) -> Iterator[Failure]:
    """What was read is a spec: it makes sense, and YAML gives it back."""
    named = msgspec.structs.replace(endpoint, resource="a", operation="b")
    for problem in check.sense(named):
        yield Failure(f"no sense: {problem.code}", f"{endpoint.key}: {yamlio.dotted(problem.path)}: {problem.what}")
    try:
        again = msgspec.convert(yamlio.loads(record_yaml(named), "a/b.yaml"), Endpoint, strict=True)
    except Exception as failure:  # noqa: BLE001 - whatever it is: it must not be
        yield Failure(f"cannot be written: {cause_of(failure)}", f"{endpoint.key}: {failure}"[:500])
        return
    if again != named:
        yield Failure("YAML gives something else back", endpoint.key)


@functools.cache
def _page_size() -> int:
    import resource

    return resource.getpagesize()


def memory() -> float:
    """Megabytes that this process holds now; 0 where the system does not tell."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * _page_size() / 1e6
