"""A quick look at a request that says whether it is surely fine; what it is not sure of is left to the full checks.

Nearly every request is fine, and to collect what could be wrong with one, with words, costs several times as much as to
see that nothing is. It knows no rules of its own: they are those of the full checks, in a form that says yes or no.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias, cast

from .wire import is_list

Fine: TypeAlias = Callable[[Any], object]
"""Says by its truth whether a present value is fine."""


class Quick(NamedTuple):
    """One field: ``text`` says that only a text that is not empty can be fine; ``fine`` is None where any such is."""

    name: str
    text: bool
    fine: Fine | None


def quick_object(required: Sequence[str], fields: Sequence[Quick]) -> Callable[[Any], bool]:
    """For the fields of an object; values that count as absent are left to the full checks."""
    texts = {field.name: field.fine for field in fields if field.text}
    others = {field.name: field.fine for field in fields if not field.text and field.fine is not None}

    def is_fine(values: Any) -> bool:
        if type(values) is not dict:
            return False
        held = cast("dict[str, Any]", values)
        for name in required:
            if name not in held:
                return False
        for name, value in held.items():
            if name in texts:
                if type(value) is not str or not value:
                    return False
                fine = texts[name]
                if fine is not None and not fine(value):
                    return False
            elif name in others and not (value and others[name](value)):
                return False
        return True

    return is_fine


def quick_list(least: int | None, most: int | None, is_fine: Callable[[Any], bool]) -> Fine:
    """For a list of objects."""

    def are_fine(values: Any) -> bool:
        if not is_list(values):
            return False
        if (least is not None and len(values) < least) or (most is not None and len(values) > most):
            return False
        return all(map(is_fine, values))

    return are_fine
