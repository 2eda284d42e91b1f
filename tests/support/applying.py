"""Changes put into effect on the old spec, by code that shares nothing with the comparison."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec

from generator.changes import Change
from generator.spec.model import Spec
from generator.spec.places import ABSENT

GROUPS = ("name", "page", "error.page")
"""What several keys state together."""


def apply(old: Spec, changes: Iterable[Change]) -> Spec:
    """The old spec with the changes made."""
    data = lists(msgspec.to_builtins(old))
    lists_changed: dict[tuple[Any, ...], list[Change]] = defaultdict(list)
    for change in changes:
        if change.what == "reordered" or len(change.new_at) > len(change.old_at):
            lists_changed[change.old_at].append(change)
        elif len(change.new_at) < len(change.old_at):
            lists_changed[change.old_at[:-1]].append(change)
        elif change.fact in GROUPS:
            record = at(data, change.old_at[:-1])
            for key in {*change.old, *change.new}:
                put(record, key, change.new.get(key, ABSENT))
        else:
            put(at(data, change.old_at[:-1]), change.old_at[-1], change.new)
    # The innermost first: until then all positions are those of the old spec.
    for path in sorted(lists_changed, key=len, reverse=True):
        record = at(data, path[:-1])
        record[path[-1]] = remade(record.get(path[-1], []), lists_changed[path])
    data["endpoints"].sort(key=lambda one: (one["resource"], one["operation"]))
    return msgspec.convert(data, Spec)


def remade(items: list[Any], changes: list[Change]) -> list[Any]:
    removed = {change.old_at[-1] for change in changes if change.what == "removed"}
    left = [item for position, item in enumerate(items) if position not in removed]
    for change in changes:
        if change.what == "reordered":
            by_name = dict(zip(change.old, left, strict=True))
            assert len(by_name) == len(left)
            left = [by_name[name] for name in change.new]
    for change in sorted((one for one in changes if one.what == "added"), key=lambda one: one.new_at[-1]):
        left.insert(int(change.new_at[-1]), lists(change.new))
    return left


def at(data: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


def put(record: dict[str, Any], key: Any, value: Any) -> None:
    if value is ABSENT:
        del record[key]
    else:
        record[key] = lists(value)


def lists(data: Any) -> Any:
    """The data with lists that can be changed."""
    if isinstance(data, dict):
        return {key: lists(value) for key, value in data.items()}
    return [lists(item) for item in data] if isinstance(data, list | tuple) else data
