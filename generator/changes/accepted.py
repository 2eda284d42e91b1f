"""Changes that somebody has looked at: a file with one id in a line, and behind it what is to be said about it."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec.structs import replace

from generator.changes.model import Report
from generator.findings import Failed, Finding, Where, clip, error, warning

_ID = re.compile(r"[0-9a-f]{10}(-[0-9a-z]+)*")


def accept(report: Report, file: Path) -> tuple[Report, list[Finding]]:
    """The report with the changes marked that the file lists, and a finding for each id that no change has.

    Blank lines, and what stands behind ``#``, are for people.

    Raises:
        Failed: the file cannot be read, or has a line that no id begins.
    """
    where = file.as_posix()
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError:
        raise Failed([error("accepted-unreadable", Where(where), "is no UTF-8 text")]) from None
    wrong: list[Finding] = []
    listed: dict[str, int] = {}
    findings: list[Finding] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.partition("#")[0].split()
        if not words:
            continue
        if not _ID.fullmatch(words[0]):
            hint = "each line has the id of a change, and behind it what you like"
            wrong.append(error("accepted-malformed", Where(where, number), f"{clip(words[0])} is no id", hint=hint))
        elif words[0] in listed:
            what = f"{words[0]} is listed in line {listed[words[0]]}, too"
            findings.append(warning("accepted-twice", Where(where, number), what, hint="keep one"))
        else:
            listed[words[0]] = number
    if wrong:
        raise Failed(wrong)
    known = {change.id for change in report.changes}
    for one, number in listed.items():
        if one not in known:
            what = f"no change has the id {one}"
            hint = "take it out: the change is not there any more, or its values are others now"
            findings.append(warning("accepted-unknown", Where(where, number), what, hint=hint))
    changes = tuple(replace(change, accepted=change.id in listed) for change in report.changes)
    return replace(report, changes=changes), findings
