"""The error codes of a reading, put into ``errors.yaml``. Pure, like ``merge``, whose part it is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import get_args

import msgspec
from msgspec.structs import replace

from generator.findings import Failed, Finding, Where, error, note, warning
from generator.spec import check, dump, guard, yamledit
from generator.spec.facts import errors_hash, errors_only, same
from generator.spec.model import ErrorCode, LockedErrors, Transport
from generator.spec.prose import keep_error_languages
from generator.spec.reading import Reading
from generator.spec.yamlio import dotted

ERRORS = "errors.yaml"

_TRANSPORTS: tuple[Transport | None, ...] = (*get_args(Transport), None)


class OldErrors(msgspec.Struct, frozen=True, kw_only=True):
    """``errors.yaml`` as it is, and what the lock says of it."""

    errors: tuple[ErrorCode, ...]
    text: bytes | None
    locked: LockedErrors | None


class MergedErrors(msgspec.Struct, frozen=True, kw_only=True):
    """``errors.yaml`` as it should be (no text: there is none), its entry in the lock, and what is to be said.

    ``older`` are the pages of the reading whose error codes, and what is said of them, the spec has from other docs.
    """

    text: bytes | None
    locked: LockedErrors | None
    findings: tuple[Finding, ...] = ()
    older: frozenset[str] = frozenset()


def older(date: str, than: str) -> bool:
    """Whether one date is earlier; a date without a time is no earlier than any time of its day."""
    length = min(len(date), len(than))
    return date[:length] < than[:length]


def merge_errors(
    reading: Reading,
    old: OldErrors,
    languages: Sequence[str],
    *,
    partial: bool,
    facts_only: bool,
    accepted: bool = False,
) -> MergedErrors:
    """Full docs replace all error codes; but what a bad page was last known to say stays.

    Where too many are gone it is an error, unless that is ``accepted``: then all that are gone stay, marked with the
    day when the docs last had them, until somebody removes them.

    A partial reading changes nothing, nor does one without any error code, or one of older docs.
    """
    pages = frozenset(one.page for one in reading.errors)
    if partial:
        what = f"{len(reading.errors)} error codes were read; only a full crawl changes {ERRORS}"
        notes = (note("errors-not-merged", Where(min(pages)), what),) if pages else ()
        return MergedErrors(text=old.text, locked=old.locked, findings=notes, older=pages)
    if not reading.errors:
        what = f"not one page documents error codes: {ERRORS} stays as it is"
        said = [warning("no-error-codes", Where(ERRORS), what)] if old.errors else []
        said += [] if accepted else _loss(old.errors, old.errors)
        return _unread(old, said, facts_only=facts_only)
    if old.locked is not None and older(reading.date, old.locked.date):
        newer = note("older-docs", Where(ERRORS), "the spec knows the error codes from newer docs: they stay")
        return replace(_unread(old, [newer], facts_only=facts_only), older=pages)
    rows = keep_error_languages(reading.errors, languages)
    if reading.bad_pages:
        known: dict[str, list[ErrorCode]] = defaultdict(list)
        for was in old.errors:
            known[was.printed].append(was)
        rows = tuple(_named(row, known[row.printed]) for row in rows)
    kept, findings = _absent(rows, reading, old, accepted=accepted)
    rows = tuple(sorted((*rows, *kept), key=_order))
    rows = errors_only(rows) if facts_only else rows
    text, problems = _text(rows, old)
    locked = LockedErrors(facts=errors_hash(rows), date=reading.date)
    return MergedErrors(text=text, locked=old.locked if problems else locked, findings=(*findings, *problems))


def _unread(old: OldErrors, said: Sequence[Finding], *, facts_only: bool) -> MergedErrors:
    text, problems = _text(errors_only(old.errors), old) if facts_only and old.errors else (old.text, [])
    return MergedErrors(text=text, locked=old.locked, findings=(*said, *problems))


def _order(row: ErrorCode) -> tuple[object, ...]:
    """By code, numbers as numbers: whichever page a code was read from, its place in the file is the same."""
    parts = [(len(part), part) for part in (piece.lstrip("0") for piece in re.split("[^0-9]+", row.printed))]
    names = next(iter(row.chapter.values()), ())
    return _TRANSPORTS.index(row.transport), parts, row.printed, row.endpoint or "", names


def _named(row: ErrorCode, known: Iterable[ErrorCode]) -> ErrorCode:
    """The row below the headings that it had, when a page that repeats it with more of them could not be read."""
    for was in known:
        if was.endpoint == row.endpoint and was.chapter.keys() >= row.chapter.keys():
            longer = [(was.chapter[language], names) for language, names in row.chapter.items()]
            if all(long != short and long[-len(short) :] == short for long, short in longer if short):
                return replace(row, chapter=was.chapter, transport=was.transport)
    return row


def _absent(
    rows: Iterable[ErrorCode], reading: Reading, old: OldErrors, *, accepted: bool
) -> tuple[list[ErrorCode], list[Finding]]:
    """The known error codes that were not read and stay, and what is to be said of them and of those that are gone."""
    read = {_key(row) for row in rows}
    bad = frozenset(reading.bad_pages)
    day = (old.locked.date if old.locked else reading.date)[: len("2026-06-27")]
    marked: list[ErrorCode] = []
    kept: dict[str, list[ErrorCode]] = defaultdict(list)
    gone: dict[str, list[ErrorCode]] = defaultdict(list)
    for was in old.errors:
        if _key(was) in read:
            continue
        # When a page is gone too, what it held may now stand on one of those that could not be read.
        if was.page in bad or (bad and was.page not in reading.pages):
            kept[was.page].append(was)
        elif was.last_seen:
            marked.append(was)
        else:
            gone[was.page].append(was)
    lost = [row for found in gone.values() for row in found]
    findings = [
        warning("page-not-read", Where(page), f"its error codes stay as last known: {_codes(found)}")
        for page, found in kept.items()
    ]
    if accepted:
        marked += (replace(row, last_seen={"code": day}) for row in lost)
        if lost:
            what = f"{len(lost)} error codes that the docs no longer have stay, marked with `last_seen`"
            findings.append(warning("loss-accepted", Where(ERRORS), what))
        return [*(row for found in kept.values() for row in found), *marked], findings
    findings += _loss(lost, old.errors)
    findings += [
        warning(
            "error-codes-gone", Where(page), f"error codes are gone from the docs, and from {ERRORS}: {_codes(found)}"
        )
        for page, found in gone.items()
    ]
    return [*(row for found in kept.values() for row in found), *marked], findings


def _loss(lost: Sequence[ErrorCode], before: Sequence[ErrorCode]) -> list[Finding]:
    if not guard.too_many(len(lost), len(before)):
        return []
    return [guard.loss(guard.ERRORS, len(lost), len(before), [f"{row.printed} of {row.page}" for row in lost])]


def _key(row: ErrorCode) -> tuple[object, ...]:
    return row.printed, row.transport, row.endpoint


def _codes(rows: Iterable[ErrorCode]) -> str:
    return ", ".join(dict.fromkeys(row.printed for row in rows))


def _text(rows: tuple[ErrorCode, ...], old: OldErrors) -> tuple[bytes | None, list[Finding]]:
    """The file's bytes, people's comments kept; or the old ones and what is wrong."""
    if old.text is not None and same(rows, old.errors):
        return old.text, []
    problems = [
        _refused(rows[int(one.path[0])].page, dotted(one.path), one.what, one.hint) for one in check.errors(rows)
    ]
    if problems:
        return old.text, problems
    try:
        fresh = dump.errors_yaml(rows)
        if old.text is not None:
            fresh = yamledit.rewrite(old.text.decode(), fresh, ERRORS)
        return fresh.encode(), []
    except Failed as failed:
        return old.text, list(failed.findings)
    except ValueError as problem:
        return old.text, [_refused(ERRORS, "", str(problem))]


def _refused(page: str, place: str, what: str, hint: str = "") -> Finding:
    hint = hint or "correct what is read from the error pages"
    return error("not-writable", Where(page, place=place), f"{ERRORS} cannot be written: {what}", hint=hint)
