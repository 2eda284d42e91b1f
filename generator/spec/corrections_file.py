"""``corrections.yaml`` as text: people write it, so a correction goes in without a touch to anything else.

The text is edited, not written anew; what comes out is read by a second library before it is handed back, since a
file of people's has no older copy to fall back on.
"""

from __future__ import annotations

from typing import Any

import msgspec

from generator.findings import Failed, Where, error
from generator.spec import yamledit, yamlio
from generator.spec.model import Correction

_KEYS = ("endpoint", "at", "expects", "value", "after", "why")


def written(text: str, correction: Correction, index: int | None = None, file: str = "") -> str:
    """The text with the correction at the end, or in the place of number ``index`` (from 0).

    All that was there stays where it was, byte for byte at the end of the file, comment for comment elsewhere.

    Raises:
        Failed: the text cannot be read, or a comment stands at what would have to go.
        ValueError: the correction holds what YAML cannot.
    """
    data = yamlio.loads(text, file) or []
    item = {key: value for key, value in msgspec.to_builtins(correction).items() if value is not None}
    item = {key: item[key] for key in _KEYS if key in item}
    wanted = [*data, item] if index is None else [item if number == index else one for number, one in enumerate(data)]
    if index is not None:
        result = yamledit.update(text, wanted, file)
    else:
        result = _appended(text, data, item) or yamledit.update(text, wanted, file)
    _check(result, wanted, file)
    return result


def _appended(text: str, data: list[Any], item: dict[str, Any]) -> str:
    """The text with the item behind all of it; ``""`` where that is not how such a file goes on."""
    head, indent = text, ""
    if data:
        first = yamlio.line_of(text, (0,))
        dash = text.split("\n")[first - 1]
        indent = dash[: len(dash) - len(dash.lstrip(" "))]
    else:  # comments alone, or an empty list beside them
        head = "\n".join(row for row in text.split("\n") if row.strip() != "[]")
    newline = "\r\n" if "\r\n" in text else "\n"
    if head and not head.endswith("\n"):
        head += newline
    last = head.rstrip().rpartition("\n")[2].strip()
    if data and last.startswith("#"):
        head += newline  # the comment at the end is not about what comes now
    new = head + yamlio.item_text(item, indent, "").replace("\n", newline) + newline
    try:
        return new if yamledit.same(yamlio.loads(new, ""), [*data, item]) else ""
    except Failed:
        return ""


def _check(text: str, wanted: list[Any], file: str) -> None:
    """The last word has another library than ours, one of YAML 1.2."""
    from ruamel.yaml import YAML  # noqa: PLC0415 - only for those who write a correction
    from ruamel.yaml.error import YAMLError  # noqa: PLC0415

    try:
        read = YAML(typ="safe", pure=True).load(text)
    except YAMLError as problem:
        read = str(problem)
    if not yamledit.same(read, wanted):
        hint = "add the correction by hand, and write text in quotes"
        what = "two YAML libraries would read the file with this correction in two ways"
        raise Failed([error("cannot-update", Where(file), what, hint=hint)])
