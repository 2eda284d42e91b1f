"""Values as the wire has them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.okx.texts import WHOLE
from generator.spec.model import FieldType, Scalar


def wire_values(values: Sequence[str], field_type: FieldType) -> tuple[Scalar, ...]:
    """The values as the wire has them for this type; those that do not fit are left out."""
    converted = (wire_value(value, field_type) for value in values)
    return tuple(value for value in converted if value is not None)


def wire_value(value: str, field_type: FieldType) -> Scalar | None:
    """One value as the wire has it: a bool, an int or the string itself; None when it does not fit."""
    if field_type == "boolean":
        return {"true": True, "false": False}.get(value.lower())
    if field_type == "integer":
        return int(value) if WHOLE.fullmatch(value) and len(value) < 20 else None
    return value if field_type in ("string", "number") else None
