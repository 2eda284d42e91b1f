"""Records as tables in HTML, for notebooks. Everything in them is escaped; long answers are cut, saying so."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence

ROWS = 60
"""How many records a table shows."""


def of_record(title: str, values: Mapping[str, str]) -> str:
    """One row per field."""
    return _table(title, ("field", "value"), values.items(), len(values))


def of_records(title: str, records: Sequence[Mapping[str, str]], count: int) -> str:
    """One row per record, one column per field that any of the records shown has; ``count`` is how many there are."""
    columns = list(dict.fromkeys(name for record in records for name in record))
    rows = ((str(index), *(record.get(name, "") for name in columns)) for index, record in enumerate(records))
    return _table(title, ("", *columns), rows, count, len(records))


def _table(
    title: str, columns: Iterable[str], rows: Iterable[Iterable[str]], count: int, has: int | None = None
) -> str:
    more = 0 if has is None else count - has
    head = "".join(f"<th>{html.escape(name)}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    foot = f"<p>… {more} more</p>" if more else ""
    caption = f"<caption>{html.escape(title)}</caption>"
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{foot}"
