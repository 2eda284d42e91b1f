"""What became of every line of every page: claims put together, and what nobody claims found out.

Where several claims meet on a line, the earlier bucket counts. A line that nobody claims, and a table's line that
ended as text, become findings: nothing is lost in silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.findings import Finding, Where, warning
from generator.ingest.okx.report import Claim, mark
from generator.spec.reading import BUCKETS, Mark, PageAccount

_RANK = {bucket: rank for rank, bucket in enumerate(BUCKETS)}
BLANK = mark("furniture", "blank-line")
COPY = mark("copy", "copy")
NOT_ACCOUNTED = "line-not-accounted"
TABLE_IN_TEXT = "table-in-text"


class Ledger:
    """The marks of one page's lines; the first line has number 1."""

    def __init__(self, page: str, lines: Sequence[str]) -> None:
        self.page = page
        self.lines = lines
        self.marks: list[Mark | None] = [None] * len(lines)

    def fill(self, line: int, count: int, what: Mark) -> None:
        """Mark ``count`` lines from ``line`` on, those that nothing is known of yet."""
        marks = self.marks
        first = max(line, 1) - 1
        last = min(first + count, len(marks))
        if any(marks[first:last]):
            marks[first:last] = [old or what for old in marks[first:last]]
        else:
            marks[first:last] = [what] * (last - first)

    def claim(self, claims: Iterable[Claim]) -> None:
        """Mark lines; where a line has a mark already, the earlier bucket counts."""
        marks = self.marks
        end = len(marks)
        for claim in claims:
            rank = _RANK[claim.mark.bucket]
            for index in range(claim.line - 1, min(claim.line - 1 + claim.count, end)):
                old = marks[index]
                if old is None or rank < _RANK[old.bucket]:
                    marks[index] = claim.mark

    def blanks(self, line: int, count: int) -> None:
        """Mark the blank ones of some lines, where nothing stronger holds them."""
        rank = _RANK["furniture"]
        for index in range(line - 1, min(line - 1 + count, len(self.lines))):
            old = self.marks[index]
            if (old is None or _RANK[old.bucket] > rank) and not self.lines[index].strip():
                self.marks[index] = BLANK

    def settle(self, kind: str, endpoint_at: dict[int, str]) -> tuple[PageAccount, list[Finding]]:
        """The account of the page, and what has to be said of lines that nobody read.

        ``endpoint_at`` names the endpoint whose section starts at a line.
        """
        found: list[Finding] = []
        endpoint = ""
        previous: Mark | None = None
        for index, old in enumerate(self.marks):
            if index + 1 in endpoint_at:
                endpoint = endpoint_at[index + 1]
            if old is COPY or old is BLANK:  # most lines are
                previous = old
                continue
            if old is None:
                if not self.lines[index].strip():
                    self.marks[index] = BLANK
                else:
                    self.marks[index] = mark("finding", NOT_ACCOUNTED)
                    if previous is not self.marks[index]:
                        what = "what stands here was not understood; it is in nothing that was read"
                        found.append(self._say(NOT_ACCOUNTED, index, what, endpoint))
            elif old.bucket in ("prose", "furniture") and is_table_shaped(self.lines[index]):
                self.marks[index] = mark("finding", TABLE_IN_TEXT)
                if previous is not self.marks[index]:
                    what = "this looks like a line of a table, but was read as text; it was kept as such"
                    found.append(self._say(TABLE_IN_TEXT, index, what, endpoint))
            previous = self.marks[index]
        marks = tuple(one for one in self.marks if one is not None)
        return PageAccount(page=self.page, kind=kind, marks=marks), found

    def _say(self, code: str, index: int, what: str, endpoint: str) -> Finding:
        return warning(code, Where(self.page, index + 1), what, excerpt=self.lines[index], endpoint=endpoint)


def is_table_shaped(line: str) -> bool:
    """Whether a line looks like the row or the rule of a table."""
    return "|" in line and (" | " in line or line.startswith(("|", "---")) or line.endswith(" |"))
