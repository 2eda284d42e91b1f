"""What is said while an endpoint is read: findings, what became of each line, and where each fact comes from."""

from __future__ import annotations

import msgspec

from generator.findings import Finding, Where, clip, error, note, warning
from generator.spec.reading import Bucket, Evidence, Mark, Source


class Claim(msgspec.Struct, frozen=True, gc=False):
    """Lines of a page, and what became of them."""

    page: str
    line: int
    count: int
    mark: Mark


class Report:
    """Collects findings, claims and evidence; knows the endpoint they belong to."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.findings: list[Finding] = []
        self.claims: list[Claim] = []
        self.evidence: list[Evidence] = []

    def error(self, code: str, where: Where, what: str, excerpt: str = "", hint: str = "") -> None:
        """Something that makes the page unusable."""
        self.findings.append(error(code, where, what, excerpt=excerpt, hint=hint, endpoint=self.endpoint))

    def warning(self, code: str, where: Where, what: str, excerpt: str = "", hint: str = "") -> None:
        """Something that was chosen or could not be read."""
        self.findings.append(warning(code, where, what, excerpt=excerpt, hint=hint, endpoint=self.endpoint))

    def note(self, code: str, where: Where, what: str, excerpt: str = "", hint: str = "") -> None:
        """Something worth knowing; nothing was lost."""
        self.findings.append(note(code, where, what, excerpt=excerpt, hint=hint, endpoint=self.endpoint))

    def claim(self, page: str, line: int, bucket: Bucket, rule: str, count: int = 1) -> None:
        """Say what became of ``count`` lines of a page from ``line`` on.

        ``rule`` names the rule (kebab-case), for the bucket ``finding`` it is the code of a finding about these lines.
        """
        if count > 0:
            self.claims.append(Claim(page, line, count, mark(bucket, rule)))

    def fact(self, at: tuple[str, ...], fact: str, rule: str, *sources: Source) -> None:
        """Say by which rule a fact was read, and from where."""
        self.evidence.append(Evidence(at, fact, rule, sources))


_MARKS: dict[tuple[Bucket, str], Mark] = {}


def mark(bucket: Bucket, rule: str) -> Mark:
    """Equal marks are one object: a crawl has hundreds of thousands of lines."""
    return _MARKS.setdefault((bucket, rule), Mark(bucket, rule))


def shorten(names: list[str], limit: int = 12) -> str:
    """Names as one line of text, the first ``limit`` of them."""
    rest = len(names) - limit
    return clip(", ".join(names[:limit]), 400) + (f" and {rest} more" if rest > 0 else "")
