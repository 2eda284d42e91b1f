"""From the spec's types and kinds to Python annotations, readers and converters."""

from __future__ import annotations

import msgspec

from generator.python.literals import literal
from generator.spec.model import Field

# kind of a string on the wire -> (how an argument is annotated, how it is converted)
_ARGUMENTS = {
    None: ("str", "text"),
    "decimal": ("DecimalArg", "decimal"),
    "integer": ("IntegerArg", "integer"),
    "timestamp_ms": ("TimestampArg", "timestamp_ms"),
    "timestamp_us": ("TimestampArg", "timestamp_us"),
    "timestamp_s": ("TimestampArg", "timestamp_s"),
    "csv": ("CsvArg", "csv"),
    "json": ("JsonArg", "json"),
}
# the same for types that are no string on the wire
_JSON_ARGUMENTS = {
    "boolean": ("bool", "boolean"),
    "integer": ("int", "json_integer"),
    "number": ("Decimal | int", "number"),
}
_READERS = {
    "decimal": "decimal",
    "integer": "integer",
    "timestamp_ms": "timestamp_ms",
    "timestamp_us": "timestamp_us",
    "timestamp_s": "timestamp_s",
    "csv": "csv",
}
_JSON_READERS = {"boolean": "boolean", "integer": "json_integer", "number": "number"}


class ArgumentType(msgspec.Struct, frozen=True):
    """How an argument is annotated and which converter of the runtime makes it travel."""

    annotation: str
    kind: str


def argument(field: Field, nested: str | None) -> ArgumentType:
    """The type of an argument; ``nested`` names the TypedDict of its fields, if it has any."""
    if field.type == "string":
        return _text_argument(field, nested)
    if field.type == "integer" and field.kind is not None and field.kind.startswith("timestamp"):
        return ArgumentType("datetime | int", f"json_{field.kind}")
    if field.type in _JSON_ARGUMENTS:
        return ArgumentType(*_JSON_ARGUMENTS[field.type])
    if field.type == "object":
        return ArgumentType(nested, "object") if nested else ArgumentType("Mapping[str, Any]", "mapping")
    if field.items in (None, "object") and nested:
        return ArgumentType(f"Sequence[{nested}]", "objects")
    if field.items == "object":
        return ArgumentType("Sequence[Mapping[str, Any]]", "mapping[]")
    if field.items == "string":
        inner = _ARGUMENTS.get(field.item_kind, _ARGUMENTS[None])
        return ArgumentType(f"Sequence[{inner[0]}]", f"{inner[1]}[]")
    if field.items in _JSON_ARGUMENTS:
        inner = _JSON_ARGUMENTS[field.items]
        return ArgumentType(f"Sequence[{inner[0]}]", f"{inner[1]}[]")
    return ArgumentType("Sequence[Any]", "anything[]")


def _text_argument(field: Field, nested: str | None) -> ArgumentType:
    annotation, kind = _ARGUMENTS.get(field.kind, _ARGUMENTS[None])
    if nested:
        return ArgumentType(f"str | {nested}", "json")
    texts = [value.value for value in field.values if isinstance(value.value, str)]
    if kind == "text" and texts:
        unique = dict.fromkeys(texts)
        return ArgumentType(f"Literal[{', '.join(map(literal, unique))}] | str", kind)
    return ArgumentType(annotation, kind)


def reader(field: Field, nested: str | None, position: int | None = None) -> str:
    """The expression that reads an answer's field; ``nested`` names the record of its fields, if it has any."""
    wire = literal(field.name)
    at = "" if position is None else f", {position}"
    if field.map is not None:
        # The inner reader's name is only the place that drift is reported at: the field's own.
        value = field.map.value and msgspec.structs.replace(field.map.value, name=field.name)
        inner = f"anything({wire})" if value is None else reader(value, nested)
        return f"map_of({inner}{at})"
    if field.type == "string":
        if field.kind == "json":
            inner = f"record({wire}, {nested})" if nested else f"anything({wire})"
            return f"json_text({inner}{at})"
        return f"{_READERS.get(field.kind or '', 'text')}({wire}{at})"
    if field.type in _JSON_READERS:
        return f"{_JSON_READERS[field.type]}({wire}{at})"
    if field.type == "object":
        return f"record({wire}, {nested}{at})" if nested else f"mapping({wire}{at})"
    return _array_reader(field, nested, wire, at)


def _array_reader(field: Field, nested: str | None, wire: str, at: str) -> str:
    if field.items in (None, "object", "array") and nested:
        return f"records({wire}, {nested}{at})"
    if field.items == "string":
        inner = _READERS.get(field.item_kind or "", "text")
        return f"texts({wire}{at})" if inner == "text" else f"list_of({inner}({wire}){at})"
    if field.items in _JSON_READERS:
        return f"list_of({_JSON_READERS[field.items]}({wire}){at})"
    if field.items == "object":
        return f"list_of(mapping({wire}){at})"
    return f"list_of(anything({wire}){at})"
