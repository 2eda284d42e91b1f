"""What was read from docs, put into a spec: which facts win, which files change, what has to be said.

Pure: takes a reading and the spec's files as they are, returns the files as they should be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

import msgspec
from msgspec.structs import replace

from generator.findings import Failed, Finding, Severity, Where, error, note, warning
from generator.spec import dump, facts, findings_file, guard, prose, schema, yamledit
from generator.spec.check import sense
from generator.spec.findings_file import Block
from generator.spec.losses import fields_of
from generator.spec.merge_errors import ERRORS, OldErrors, merge_errors, older
from generator.spec.model import Api, Endpoint, ErrorCode, Lock, LockedEndpoint, Names
from generator.spec.naming import NAME, assign
from generator.spec.reading import ReadEndpoint, Reading
from generator.spec.yamlio import dotted

LOCK = "lock.yaml"
FINDINGS = "findings.txt"
SCHEMA = "endpoint.schema.json"
FOLDER = "endpoints/"

# What these say is about one run and the order of crawls: findings.txt speaks of the docs.
_ABOUT_THE_RUN = frozenset(
    {
        "older-page",
        "older-docs",
        "errors-not-merged",
        "error-codes-gone",
        "loss",
        "loss-accepted",
        "not-said-any-more",
        "nothing-lost",
    }
)
# What these and errors say of a page holds until it is read again, even if from older docs.
_ABOUT_READING = frozenset({"page-not-read", "not-added"})


class OldSpec(msgspec.Struct, frozen=True, kw_only=True):
    """The spec folder as it is: what it holds as loaded (before corrections), its lock, and the text of its files.

    ``texts`` maps each machine-written file, relative to the folder, to its bytes.
    """

    endpoints: tuple[Endpoint, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    lock: Lock | None = None
    texts: Mapping[str, bytes] = {}


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers for the summary of a run.

    ``pages``, ``endpoints``, ``fields`` and ``errors`` (rows of error codes) were read; the other four add up to the
    endpoints of the spec. ``kept`` are those that this reading did not decide: not in it, on an unreadable page, or
    known from newer docs.
    """

    pages: int
    endpoints: int
    fields: int
    added: int
    changed: int
    unchanged: int
    kept: int
    errors: int = 0


class Merged(msgspec.Struct, frozen=True, kw_only=True):
    """The spec folder as it should be: every machine-written file, those to delete, and all there is to say."""

    files: dict[str, bytes]
    removed: tuple[str, ...]
    findings: tuple[Finding, ...]
    counts: Counts


class _Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """One endpoint of the new spec and how it came about."""

    endpoint: Endpoint
    how: str
    """updated | older | bad | gone | outside: see ``_decide``."""
    date: str = ""
    """Of the docs that its facts are from; empty when this reading has not decided them."""


def merge(
    reading: Reading,
    old: OldSpec,
    api: Api,
    names: Names,
    *,
    partial: bool,
    facts_only: bool,
    tool: str,
    accept: Collection[str] = (),
) -> Merged:
    """Merges a reading into a spec folder.

    ``partial`` readings touch only the endpoints they hold; in full ones an endpoint that is gone from the docs stays
    as ``deprecated``. Facts from docs that are newer than the reading stay, and so does what a bad page was last known
    to say. ``facts_only`` leaves prose and excerpts out, in a full run also where nothing was read. ``tool`` is
    docmill's version, for the lock. A full reading that loses more than the floors of ``guard`` has an error among its
    findings, but for the sorts of losses that ``accept`` holds: those facts stay, marked. An endpoint that could not be
    written, or not be loaded again, is an error among the findings, and its file is as it was.

    Raises:
        Failed: the old spec cannot be: two files for one endpoint, or a name that no file may have.
    """
    _check(old)
    findings: list[Finding] = []
    reading = _without_strangers(reading, old, accept, findings, partial=partial)
    reads = _usable(reading, old, findings)
    taken = {endpoint.key: (endpoint.resource, endpoint.operation) for endpoint in old.endpoints}
    assigned = assign(reads, names, taken, api.path_prefix)
    findings += assigned.findings
    outcomes = list(_decide(reading, assigned.endpoints, old, findings, partial=partial))
    outcomes = _watched(reading, outcomes, old, api, findings, partial=partial, facts_only=facts_only, accept=accept)

    counts: dict[str, int] = defaultdict(int)
    before = {endpoint.key: endpoint for endpoint in old.endpoints}
    locks = old.lock.endpoints if old.lock else {}
    files: dict[str, bytes] = {}
    locked: dict[str, LockedEndpoint] = {}
    for outcome in sorted(outcomes, key=lambda outcome: outcome.endpoint.name):
        endpoint = outcome.endpoint
        was = before.get(endpoint.key)
        path = path_of(endpoint)
        text = old.texts.get(path)
        new_text, problems = _text(endpoint, was, text)
        findings += problems
        if new_text is not None:
            files[path] = new_text
            counts["kept" if problems else _count(outcome, new=was is None, same=new_text == text)] += 1
        if outcome.date and not problems:
            locked[endpoint.name] = LockedEndpoint(facts=facts.facts_hash(endpoint), date=outcome.date)
        elif endpoint.name in locks:
            locked[endpoint.name] = locks[endpoint.name]

    old_errors = OldErrors(
        errors=old.errors, text=old.texts.get(ERRORS), locked=old.lock.errors if old.lock is not None else None
    )
    codes = merge_errors(
        reading, old_errors, api.prose, partial=partial, facts_only=facts_only, accepted=guard.ERRORS in accept
    )
    findings += codes.findings
    if codes.text is not None:
        files[ERRORS] = codes.text

    by_key = {outcome.endpoint.key: outcome.endpoint.name for outcome in outcomes}
    said = sorted(
        (replace(one, endpoint=by_key.get(one.endpoint, one.endpoint)) for one in (*reading.findings, *findings)),
        key=lambda one: (one.where, one.endpoint, one.severity, one.code, one.what, one.excerpt, one.hint),
    )
    state = _State(reading, assigned.endpoints, outcomes, old, codes.older, partial=partial)
    blocks = state.blocks(said, facts_only=facts_only)
    files[FINDINGS] = findings_file.render(blocks).encode()
    lock = dump.lock_yaml(
        Lock(
            tool=tool,
            date=_newest(reading, old),
            complete=bool(old.lock and old.lock.complete) or not (partial or reading.bad_pages),
            pages=state.page_hashes(),
            errors=codes.locked,
            endpoints=locked,
        )
    )
    files[LOCK] = _lock_text(lock, old.texts.get(LOCK), said)
    files[SCHEMA] = schema.schema_json().encode()
    return Merged(
        files=dict(sorted(files.items())),
        removed=tuple(sorted(path for path in old.texts if path.startswith(FOLDER) and path not in files)),
        findings=tuple(said),
        counts=Counts(
            pages=len(reading.pages),
            endpoints=len(reads),
            fields=sum(fields_of(read.endpoint) for read in reads),
            added=counts["added"],
            changed=counts["changed"],
            unchanged=counts["unchanged"],
            kept=counts["kept"],
            errors=len(reading.errors),
        ),
    )


def path_of(endpoint: Endpoint) -> str:
    """``endpoints/<resource>/<operation>.yaml``; ValueError for names that are no names, so it stays in the folder."""
    for word in (endpoint.resource, endpoint.operation):
        if not NAME.fullmatch(word):
            raise ValueError(f"{endpoint.key}: {word!r} can name no file")
    return f"{FOLDER}{endpoint.resource}/{endpoint.operation}.yaml"


def _check(old: OldSpec) -> None:
    wrong: list[Finding] = []
    keys: dict[str, Endpoint] = {}
    for endpoint in old.endpoints:
        where = Where(f"{FOLDER}{endpoint.resource}/{endpoint.operation}.yaml")
        try:
            path_of(endpoint)
        except ValueError as problem:
            wrong.append(error("bad-name", where, str(problem), hint="give it a name that fits [a-z][a-z0-9_]{0,63}"))
        twin = keys.setdefault(endpoint.key, endpoint)
        if twin is not endpoint:
            what = f"`{endpoint.key}` is described here and in {FOLDER}{twin.resource}/{twin.operation}.yaml"
            wrong.append(error("endpoint-twice", where, what, hint="delete one of the two", endpoint=endpoint.name))
    if wrong:
        raise Failed(wrong)


def _without_strangers(
    reading: Reading, old: OldSpec, accept: Collection[str], findings: list[Finding], *, partial: bool
) -> Reading:
    """The reading, with pages that are not themselves among those that could not be read."""
    if partial or (old.lock and older(reading.date, old.lock.date)):
        return reading
    found = guard.strangers(reading, old.endpoints, old.lock, accept)
    findings += found
    return replace(reading, bad_pages=tuple(sorted({*reading.bad_pages, *(one.where.file for one in found)})))


def _watched(
    reading: Reading,
    outcomes: Iterable[_Outcome],
    old: OldSpec,
    api: Api,
    findings: list[Finding],
    *,
    partial: bool,
    facts_only: bool,
    accept: Collection[str],
) -> list[_Outcome]:
    """The outcomes with the prose that is wanted, and with the facts that stay though the docs no longer have them."""
    before = {endpoint.key: endpoint for endpoint in old.endpoints}
    watch = guard.Watch(accept, api.prose)
    found: list[_Outcome] = []
    for outcome in outcomes:
        endpoint = outcome.endpoint
        was = before.get(endpoint.key)
        if outcome.how in {"updated", "older"}:
            endpoint = prose.keep_languages(endpoint, api.prose)
        if facts_only and (outcome.how in {"updated", "older"} or not partial):
            endpoint = facts.facts_only(endpoint)
        if was and outcome.how == "updated":
            known = was if was == endpoint else prose.keep_languages(was, api.prose)
            known = facts.facts_only(known) if facts_only else known
            endpoint = watch.endpoint(known, endpoint, _last_seen(was, old, reading))
            if was.page in reading.bad_pages:  # read from a copy, until its own page can be read again
                endpoint = replace(endpoint, page=was.page, anchor=was.anchor)
        elif was and outcome.how == "gone":
            watch.gone(was)
        found.append(replace(outcome, endpoint=endpoint))
    findings += watch.findings(stop=not partial)
    return found


def _usable(reading: Reading, old: OldSpec, findings: list[Finding]) -> list[ReadEndpoint]:
    """The endpoints from pages that could be read whole, each key once."""
    known = {endpoint.key for endpoint in old.endpoints}
    by_key: dict[str, list[ReadEndpoint]] = defaultdict(list)
    for read in reading.endpoints:
        if read.endpoint.page not in reading.bad_pages:
            by_key[read.endpoint.key].append(read)
        elif read.endpoint.key not in known:
            what = f"`{read.endpoint.key}` is not added: its page could not be read whole"
            where = Where(read.endpoint.page, read.line)
            findings.append(warning("not-added", where, what, endpoint=read.endpoint.key))
    usable = []
    for key, reads in by_key.items():
        if len(reads) > 1:
            reads.sort(key=lambda read: (read.date, read.endpoint.page, read.line, repr(read.endpoint)))
        best = reads[-1]
        usable.append(best)
        for other in reads[:-1]:
            if repr(other.endpoint) != repr(best.endpoint):
                where = Where(other.endpoint.page, other.line)
                what = f"`{key}` is read from {best.endpoint.page}, and here it is not the same"
                findings.append(warning("endpoint-twice", where, what, endpoint=key))
    return usable


def _newest(reading: Reading, old: OldSpec) -> str:
    """The date of the newest docs known; a reading whose pages were all bad has none."""
    return old.lock.date if old.lock and (not reading.date or older(reading.date, old.lock.date)) else reading.date


def _decide(
    reading: Reading, reads: Iterable[ReadEndpoint], old: OldSpec, findings: list[Finding], *, partial: bool
) -> Iterator[_Outcome]:
    """What becomes of every endpoint, old and new.

    updated: as the reading has it. older: the spec knows newer facts. bad: its page could not be read. gone: full docs
    no longer have it. outside: the reading says nothing about it.
    """
    before = {endpoint.key: endpoint for endpoint in old.endpoints}
    locks = old.lock.endpoints if old.lock else {}
    for read in reads:
        was = before.pop(read.endpoint.key, None)
        lock = locks.get(was.name) if was else None
        if was and lock and older(read.date, lock.date):
            what = "the spec has read it from a newer page: its facts stay, this page adds only prose that is missing"
            findings.append(note("older-page", Where(read.endpoint.page, read.line), what, endpoint=was.name))
            yield _Outcome(endpoint=prose.fill(was, read.endpoint), how="older")
        else:
            yield _Outcome(endpoint=read.endpoint, how="updated", date=read.date)
    for was in before.values():
        lock = locks.get(was.name)
        how = _absent(was, lock, reading, old, partial=partial)
        where = Where(was.page)
        if how == "bad":
            what = "its page could not be read: the last known state stays"
            findings.append(warning("page-not-read", where, what, endpoint=was.name))
        elif how == "older":
            what = "the spec knows it from newer docs: it stays as it is"
            findings.append(note("older-docs", where, what, endpoint=was.name))
        elif how == "gone":
            what = f"`{was.key}` is gone from the docs: it stays in the spec as deprecated"
            hint = f"delete {path_of(was)} when nobody calls it any more"
            findings.append(warning("endpoint-gone", where, what, hint=hint, endpoint=was.name))
            # With the date of the docs that no longer have it: an older page must not bring it back.
            seen = {guard.GONE: _last_seen(was, old, reading), **(was.last_seen or {})}
            yield _Outcome(endpoint=replace(was, deprecated=True, last_seen=seen), how=how, date=reading.date)
            continue
        yield _Outcome(endpoint=was, how="outside" if how == "older" else how)


def _last_seen(was: Endpoint, old: OldSpec, reading: Reading) -> str:
    """The day of the docs that the endpoint was last read from."""
    lock = old.lock.endpoints.get(was.name) if old.lock else None
    return ((lock.date if lock else "") or (old.lock.date if old.lock else "") or reading.date)[: len("2026-06-27")]


def _absent(was: Endpoint, lock: LockedEndpoint | None, reading: Reading, old: OldSpec, *, partial: bool) -> str:
    """Why an endpoint of the spec is not among those read."""
    # When a page is gone too, what it held may now stand on one of those that could not be read.
    if was.page in reading.bad_pages or (reading.bad_pages and not partial and was.page not in reading.pages):
        return "bad"
    if partial:
        return "outside"
    newest = (lock.date if lock else "", old.lock.date if old.lock else "")
    return "older" if any(older(reading.date, date) for date in newest) else "gone"


def _text(endpoint: Endpoint, was: Endpoint | None, text: bytes | None) -> tuple[bytes | None, list[Finding]]:
    """The file's bytes, unchanged if they say the same, people's comments kept; or the old ones and what is wrong."""
    if was and text is not None and facts.same(endpoint, was):
        return text, []
    problems = [_refused(endpoint, dotted(problem.path), problem.what, problem.hint) for problem in sense(endpoint)]
    if problems:
        return text, problems
    try:
        fresh = dump.endpoint_yaml(endpoint)
        if text is not None:
            fresh = yamledit.rewrite(text.decode(), fresh, path_of(endpoint))
        return fresh.encode(), []
    except Failed as failed:
        return text, [replace(finding, endpoint=endpoint.name) for finding in failed.findings]
    except ValueError as problem:
        return text, [_refused(endpoint, "", str(problem))]


def _lock_text(fresh: str, text: bytes | None, said: list[Finding]) -> bytes:
    """The lock's bytes, people's comments kept; the old ones and what is wrong where that cannot be."""
    if text is None or b"#" not in text:
        return fresh.encode()
    try:
        return yamledit.rewrite(text.decode(), fresh, LOCK).encode()
    except Failed as failed:
        said += failed.findings
        return text


def _refused(endpoint: Endpoint, place: str, what: str, hint: str = "") -> Finding:
    hint = hint or "correct what is read from this page"
    what = f"`{endpoint.key}` cannot go into the spec: {what}"
    return error("not-writable", Where(endpoint.page, place=place), what, hint=hint, endpoint=endpoint.name)


def _count(outcome: _Outcome, *, new: bool, same: bool) -> str:
    if new:
        return "added"
    if not same:
        return "changed"
    return "unchanged" if outcome.how in {"updated", "gone"} else "kept"


class _State:
    """What a run knew and what it read, for the files that speak of all pages."""

    def __init__(
        self,
        reading: Reading,
        reads: Iterable[ReadEndpoint],
        outcomes: Iterable[_Outcome],
        old: OldSpec,
        older_pages: frozenset[str],
        *,
        partial: bool,
    ) -> None:
        self.reading = reading
        self.old = old
        self.partial = partial
        self.how = {outcome.endpoint.name: outcome.how for outcome in outcomes}
        self.older_docs = bool(old.lock and older(reading.date, old.lock.date))
        held: dict[str, set[bool]] = defaultdict(set)
        for read in reads:
            held[read.endpoint.page].add(self.how[read.endpoint.name] == "older")
        self.with_endpoints = frozenset(held)
        self.stale = frozenset(page for page, known in held.items() if known == {True}) | (older_pages - held.keys())
        """Pages of which the spec has newer facts."""

    def page_hashes(self) -> dict[str, str]:
        """The hash of each page as the spec has it, which is not always as it was read just now."""
        old = self.old.lock.pages if self.old.lock else {}
        hashes = dict(old) if self.partial or self.older_docs else {}
        for page, digest in self.reading.pages.items():
            stale = page in self.stale or (self.older_docs and page not in self.with_endpoints)
            if page in self.reading.bad_pages or (stale and page in old):
                continue
            hashes[page] = digest
        hashes.update((page, old[page]) for page in self.reading.bad_pages if page in old)
        return dict(sorted(hashes.items()))

    def blocks(self, findings: Iterable[Finding], *, facts_only: bool) -> set[Block]:
        """What findings.txt says now: findings go with the facts, wherever those come from."""
        new = {
            findings_file.block(self._page(one.where.file), one, excerpt=not facts_only)
            for one in findings
            if one.code not in _ABOUT_THE_RUN and (one.severity is Severity.ERROR or not self._is_older(one))
        }
        pages = {*self.reading.pages, *self.reading.bad_pages}
        read = {findings_file.one_line(page) for page in pages} | {one.page for one in new}
        text = self.old.texts.get(FINDINGS, b"").decode(errors="replace")
        return new | {one for one in findings_file.parse(text) if self._stays(one, read)}

    def _is_older(self, finding: Finding) -> bool:
        if finding.endpoint:
            return self.how.get(finding.endpoint) == "older"
        return self._page(finding.where.file) in self.stale

    def _stays(self, one: Block, read: set[str]) -> bool:
        """Whether an old block still holds: what it speaks of was not read anew."""
        if one.page in read and (one.severity == Severity.ERROR or one.code in _ABOUT_READING):
            return False
        if one.endpoint in self.how:
            how = self.how[one.endpoint]
            return how in {"older", "bad", "outside"}
        if one.page in read:
            return not one.endpoint and one.page in self.stale
        return self.partial or self.older_docs

    def _page(self, file: str) -> str:
        """The page as the docs name it, wherever this crawl lies; other files by their own name."""
        parts = PurePosixPath(file.replace("\\", "/")).parts
        for start in range(len(parts)):
            page = "/".join(parts[start:])
            if page in self.reading.pages or page in self.reading.bad_pages:
                return page
        return parts[-1] if file.startswith("/") and parts else file
