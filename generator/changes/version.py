"""Which version a change asks for, by Semantic Versioning."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.changes.model import Bump, Change, Report, Share, Version

_SEMANTIC = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:[-+][0-9A-Za-z.+-]*)?", re.ASCII)


def suggest(report: Report, version: str) -> Version:
    """The version for the API's changes, and the one for all of them.

    Before 1.0.0 the second number stands for what breaks, the third for all else. A version that is none of Semantic
    Versioning is a ValueError.
    """
    return Version(
        old=version,
        api=bumped(version, report.of(Share.API)),
        all=bumped(version, report.changes),
    )


def bumped(version: str, changes: Iterable[Change]) -> str:
    """The version after the changes; accepted ones count as well, for a package has them all the same."""
    found = _SEMANTIC.fullmatch(version)
    if found is None:
        raise ValueError(f"{version!r} is no version such as 1.2.3")
    major, minor, patch = (int(number) for number in found.groups())
    bump = max((change.verdict.bump for change in changes), default=Bump.NONE)
    if bump is Bump.NONE:
        return version
    if not major:
        bump = Bump.MINOR if bump is Bump.MAJOR else Bump.PATCH
    if bump is Bump.MAJOR:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if bump is Bump.MINOR else f"{major}.{minor}.{patch + 1}"
