"""Findings of one endpoint, collected while it is read."""

from __future__ import annotations

from generator.findings import Finding, Where, clip, error, note, warning


class Report:
    """Collects findings; knows the file and the endpoint they belong to."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.findings: list[Finding] = []

    def error(self, code: str, where: Where, what: str, excerpt: str = "", hint: str = "") -> None:
        """Something that makes the page unusable."""
        self.findings.append(error(code, where, what, excerpt=excerpt, hint=hint, endpoint=self.endpoint))

    def warning(self, code: str, where: Where, what: str, excerpt: str = "", hint: str = "") -> None:
        """Something that was chosen or could not be read."""
        self.findings.append(warning(code, where, what, excerpt=excerpt, hint=hint, endpoint=self.endpoint))

    def note(self, code: str, where: Where, what: str, excerpt: str = "", hint: str = "") -> None:
        """Something worth knowing; nothing was lost."""
        self.findings.append(note(code, where, what, excerpt=excerpt, hint=hint, endpoint=self.endpoint))


def shorten(names: list[str], limit: int = 12) -> str:
    """Names as one line of text, the first ``limit`` of them."""
    rest = len(names) - limit
    return clip(", ".join(names[:limit]), 400) + (f" and {rest} more" if rest > 0 else "")
