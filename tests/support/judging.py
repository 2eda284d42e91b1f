"""How bad an edit of a spec is for callers, decided a second time: by cases, not by the table that is tested."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from generator.spec import model
from generator.spec.places import ABSENT
from tests.support.edits import Edit

BREAKING, RISKY, SAFE = "breaking", "risky", "safe"

PROSE = {"title", "doc", "notes", "page", "anchor", "group", "chapter", "examples"}
TYPED = {"decimal", "integer", "csv", "json", "timestamp_ms", "timestamp_us", "timestamp_s"}
API = {
    "exchange": BREAKING,
    "class_prefix": BREAKING,
    "default_region": BREAKING,
    "demo": BREAKING,
    "auth": BREAKING,
    "envelope": BREAKING,
}


def expected(edit: Edit) -> str:  # noqa: C901, PLR0911 - case by case
    """The severity that the edit has to have."""
    if edit.item is not None:
        return _of_item(edit)
    record, key = edit.record, edit.key
    if record is model.Api:
        return _of_setting(edit)
    if record in {model.Demo, model.AuthConfig, model.Envelope}:
        return BREAKING
    if record is model.RateLimit:
        return SAFE if key == "count" and edit.new > edit.old else RISKY
    if record is model.Constraint:
        return BREAKING
    if record is model.Pagination or key == "when":
        return RISKY
    if record in {model.RequestExample, model.ResponseExample, model.Examples, model.Docs} or key in PROSE:
        return SAFE
    if record is model.ErrorClasses:
        return RISKY
    if record is model.ErrorCode and key != "last_seen":
        return RISKY if key == "http_status" else SAFE
    if key == "deprecated":
        return RISKY if edit.new is True else SAFE
    if key == "last_seen":
        return SAFE if edit.new is ABSENT else RISKY
    if record is model.Endpoint:
        return _of_endpoint(edit)
    if record is model.Map and key == "key":
        return SAFE
    return _in_request(edit) if edit.direction == "request" else _in_answer(edit)


def _of_item(edit: Edit) -> str:  # noqa: C901, PLR0911 - case by case
    asked = edit.direction == "request"
    comes = edit.how == "insert"
    if edit.how == "swap":
        return BREAKING if edit.columns and not asked else SAFE
    if edit.item is model.Endpoint:
        return SAFE if comes else BREAKING
    if edit.item is model.Field:
        if not comes:
            return BREAKING
        if asked:
            return {True: BREAKING, "conditional": RISKY}.get(edit.new.get("required"), SAFE)
        return BREAKING if edit.columns and not edit.last else SAFE
    if edit.item is model.Value:
        if edit.alone:
            return RISKY if asked is comes else SAFE
        if asked:
            return SAFE if comes else BREAKING
        return RISKY if comes else SAFE
    if edit.item is model.Variant:
        return RISKY if comes else BREAKING
    if edit.item is model.Constraint:
        return BREAKING if comes else SAFE
    return RISKY if edit.item is model.RateLimit else SAFE


def _of_setting(edit: Edit) -> str:
    if edit.key in {"regions", "safe_posts"}:
        more = edit.old is ABSENT or (edit.new is not ABSENT and len(edit.new) > len(edit.old))
        return SAFE if more is (edit.key == "regions") else BREAKING if edit.key == "regions" else RISKY
    return API.get(edit.key, SAFE)


def _of_endpoint(edit: Edit) -> str:
    if edit.key in {"resource", "operation"}:
        return BREAKING
    if edit.key == "auth":
        return {"private": BREAKING, "public": RISKY, "optional": SAFE}[edit.new]
    if edit.key == "permission":
        order = ["read", "trade", "withdraw"]
        both = edit.old is not ABSENT and edit.new is not ABSENT
        return BREAKING if both and order.index(edit.new) > order.index(edit.old) else RISKY
    if edit.key == "pagination":
        return SAFE if edit.old is ABSENT else BREAKING
    raise LookupError(edit)


def _in_request(edit: Edit) -> str:
    old, new = edit.old, edit.new
    if edit.key == "required":
        order = {ABSENT: 0, False: 0, "conditional": 1, True: 2}
        if order[new] <= order[old]:
            return SAFE
        return BREAKING if new is True else RISKY
    if edit.key == "default":
        return SAFE if old is ABSENT else RISKY if new is ABSENT else BREAKING
    if _is_bound(edit.key):
        return SAFE if _wider(edit) else BREAKING
    if edit.key in {"kind", "item_kind"}:
        return _of_kind(old, new, RISKY)
    if edit.key == "style" and (old, new) == ("none", "query"):
        return SAFE
    return SAFE if edit.key == "name" else BREAKING


def _in_answer(edit: Edit) -> str:
    if edit.key in {"required", "default", "name"}:
        return SAFE
    if _is_bound(edit.key):
        return SAFE if _narrower(edit) else RISKY
    if edit.key in {"kind", "item_kind"}:
        return _of_kind(edit.old, edit.new, BREAKING)
    return BREAKING


def _of_kind(old: Any, new: Any, typed: str) -> str:
    if old not in TYPED and new not in TYPED:
        return SAFE
    return typed if old not in TYPED else BREAKING


def _is_bound(key: str) -> bool:
    return key.startswith(("min", "max"))


def _wider(edit: Edit) -> bool:
    return edit.new is ABSENT or _moved_out(edit) is True


def _narrower(edit: Edit) -> bool:
    return edit.old is ABSENT or _moved_out(edit) is False


def _moved_out(edit: Edit) -> bool | None:
    """Whether the bound moved away from the other one; None where no numbers tell."""
    if edit.old is ABSENT or edit.new is ABSENT or isinstance(edit.old, bool) or isinstance(edit.new, bool):
        return None
    try:
        old, new = Decimal(edit.old), Decimal(edit.new)
    except ArithmeticError:
        return None
    if old == new or not (old.is_finite() and new.is_finite()):
        return None
    return (new > old) is edit.key.startswith("max")
