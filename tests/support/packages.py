"""Packages made of specs, imported, and compared with what the spec says by code that shares nothing with the plan."""

from __future__ import annotations

import contextlib
import importlib
import itertools
import json
import keyword
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from generator.build import mock_data, runtime_files
from generator.python.plan import PackagePlan, plan
from generator.python.render import render
from generator.python.requests import request_fields
from generator.spec.model import Endpoint, Field, Request, Spec

_COUNT = itertools.count()


def tree_of(spec: Spec, made: PackagePlan | None = None) -> dict[str, bytes]:
    """The package as ``build`` makes it, not laid out by black, from another plan when one is given."""
    tree = {path: text.encode() for path, text in render(made or plan(spec)).items()}
    tree.update(runtime_files(spec.api.exchange))
    tree.update(mock_data(spec))
    return tree


@contextlib.contextmanager
def imported(tree: Mapping[str, bytes], folder: Path) -> Iterator[Any]:
    """The tree as an importable package under a name of its own, forgotten afterwards."""
    name = f"made{next(_COUNT)}"
    for path, content in tree.items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
        for module in [module for module in sys.modules if module == name or module.startswith(f"{name}.")]:
            del sys.modules[module]
        shutil.rmtree(folder / name)


# ---------------------------------------------------------------- names, said again


def attribute(wire: str) -> str:
    """The snake_case face of a wire name, found letter by letter."""
    words: list[str] = []
    for index, char in enumerate(wire):
        if not (char.isascii() and char.isalnum()):
            words.append("_")
            continue
        before, after = wire[index - 1 : index], wire[index + 1 : index + 2]
        after_small = before.isascii() and before.isalnum() and not before.isupper()
        ends_capitals = (
            before.isascii() and before.isupper() and after.isascii() and after.isalpha() and after.islower()
        )
        if char.isupper() and (after_small or ends_capitals):
            words.append("_")
        words.append(char.lower())
    name = re.sub("_+", "_", "".join(words)).strip("_") or "field"
    name = f"n{name}" if name[0].isdigit() else name
    return f"{name}_" if keyword.iskeyword(name) else name


def faces(fields: Iterable[Field], reserved: Iterable[str]) -> dict[str, str]:
    """Python name of each field by wire name: the first of a name keeps it, the next get ``_``, then numbers."""
    taken = set(reserved)
    found: dict[str, str] = {}
    for field in fields:
        base = attribute(field.name)
        for choice in itertools.chain(
            [base, f"{base.rstrip('_')}_"], (f"{base.rstrip('_')}_{n}" for n in itertools.count(2))
        ):
            if choice not in taken:
                taken.add(choice)
                found[field.name] = choice
                break
    return found


# ---------------------------------------------------------------- arguments


class Untold(Exception):  # noqa: N818 - no error, only nothing that Python can say
    """There is no way to pass these keys: the place for them has the name of a documented field."""


def python_arguments(request: Request, sent: Any) -> tuple[list[Any], dict[str, Any]]:
    """What a caller writes so that ``sent`` travels: positional and keyword arguments."""
    fields = request_fields(request)
    if request.style == "json_array":
        return [[_typed_object(fields, item, ()) if fields else item for item in sent]], {}
    reserved = ("self", "items", "extra", "options")
    known = {field.name for field in fields}
    extra = {name: value for name, value in sent.items() if name not in known}
    given = _typed_object(fields, {name: value for name, value in sent.items() if name in known}, reserved)
    return [], {**given, **({"extra": extra} if extra else {})}


def _typed_object(fields: Sequence[Field], sent: Mapping[str, Any], reserved: Iterable[str]) -> dict[str, Any]:
    names, by_name = faces(fields, reserved), {field.name: field for field in fields}
    known = {names[name]: _typed_argument(by_name[name], value) for name, value in sent.items() if name in names}
    unknown = {name: value for name, value in sent.items() if name not in names}
    if unknown and "extra" in names.values():
        raise Untold(sorted(unknown))
    return {**known, **({"extra": unknown} if unknown else {})}


def _typed_argument(field: Field, value: Any) -> Any:
    if isinstance(value, str):
        return _typed_text(field, value)
    if field.map is not None and field.map.value is not None and isinstance(value, dict):
        inner = field.map.value
        return {key: _typed_argument(inner, item) for key, item in value.items()}
    if field.fields and field.items != "array" and isinstance(value, list):
        return [_typed_object(field.fields, item, ()) for item in value]
    if field.fields and isinstance(value, dict):
        return _typed_object(field.fields, value, ())
    if isinstance(value, float):
        return Decimal(repr(value))
    return value


def _typed_text(field: Field, value: str) -> Any:
    if value == "":
        return value
    if field.type == "boolean":
        return value == "true"
    if field.type == "integer":
        return int(value)
    if field.type == "number":
        return Decimal(value)
    if field.kind == "decimal" and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value):
        return Decimal(value)
    if field.kind in ("integer", "timestamp_ms", "timestamp_us", "timestamp_s") and re.fullmatch("[1-9][0-9]*", value):
        return int(value)
    if field.kind == "csv":
        return value.split(",")
    # JSON in a text stays text: the mock takes any there, while the client looks into what is no text.
    return value


# ---------------------------------------------------------------- answers


RECORD = [
    *("raw", "check", "to_dict", "from_dict", "unknown"),
    *("text", "decimal", "number", "integer", "json_integer", "timestamp_ms", "timestamp_us", "timestamp_s", "boolean"),
    *("csv", "anything", "mapping", "record", "list_of", "texts", "records", "map_of", "json_text"),
]
ANSWER = [*(set(RECORD) - {"to_dict", "from_dict", "unknown"}), "response", "content", "data", "count", "index"]


def check_record(record: Any, fields: Sequence[Field], wire: Any) -> None:
    """Every field reads as the spec says of the wire value, and the typed values alone give the wire object back."""
    names = faces(fields, RECORD)
    for position, field in enumerate(fields):
        _check_value(getattr(record, names[field.name]), field, _held(wire, position, field.name))
    rebuilt = type(record).from_dict(record.to_dict()).raw
    known = wire[: len(fields)] if isinstance(wire, list) else {f.name: wire[f.name] for f in fields if f.name in wire}
    assert same(rebuilt, known), f"{rebuilt!r} is not {known!r}"


def _held(wire: Any, position: int, name: str) -> Any:
    if isinstance(wire, list):
        return wire[position] if position < len(wire) else None
    return wire.get(name)


def _check_value(typed: Any, field: Field, wire: Any) -> None:
    if wire is None or wire == "":
        assert typed is None
    elif field.map is not None:
        assert list(typed) == list(wire)
        if field.map.value is not None:
            for key, item in wire.items():
                _check_value(typed[key], field.map.value, item)
    elif field.type == "array":
        assert len(typed) == len(wire)
        for one, item in zip(typed, wire, strict=True):
            _check_item(one, field, item)
    elif field.type == "string" and field.kind == "json":
        inner = json.loads(wire)
        if field.fields:
            check_record(typed, field.fields, inner)
        else:
            assert same(typed, inner)
    elif field.fields:
        check_record(typed, field.fields, wire)
    else:
        _check_scalar(typed, field.type, field.kind, wire)


def _check_item(typed: Any, field: Field, wire: Any) -> None:
    if field.fields and isinstance(wire, list | dict):
        check_record(typed, field.fields, wire)
    elif field.items in ("string", "integer", "number", "boolean") and wire not in (None, ""):
        _check_scalar(typed, field.items, field.item_kind, wire)
    else:
        assert same(typed, wire)


def _check_scalar(typed: Any, kind_of_json: str, kind: str | None, wire: Any) -> None:
    if kind_of_json == "number" or (kind_of_json == "string" and kind == "decimal"):
        assert type(typed) is Decimal
        assert typed == Decimal(str(wire))
    elif kind_of_json == "integer" or kind in ("integer", "timestamp_ms", "timestamp_us", "timestamp_s"):
        assert type(typed) is int
        assert typed == int(wire)
    elif kind_of_json == "string" and kind == "csv":
        assert typed == wire.split(",")
    else:
        assert type(typed) is type(wire)
        assert typed == wire


def same(left: Any, right: Any) -> bool:
    """Equal up to the spelling of numbers and of "no value"."""
    if left in (None, "") and right in (None, ""):
        return True
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if left == right:
        return True
    one, other = _number(left), _number(right)
    if one is not None and other is not None:
        return one == other
    try:
        return bool(json.loads(left) == json.loads(right))
    except (TypeError, ValueError):
        return False


def _number(value: Any) -> Decimal | None:
    try:
        number = Decimal(str(value)) if isinstance(value, str | int | float | Decimal) else None
    except ArithmeticError:
        return None
    return number if number is not None and number.is_finite() else None


def method_of(client: Any, endpoint: Endpoint, spec: Spec) -> Any:
    """The client's method for an endpoint, found through the plan."""
    resources = sorted({one.resource for one in spec.endpoints})
    made = plan(spec)
    resource = made.resources[resources.index(endpoint.resource)]
    own = sorted(one.operation for one in spec.endpoints if one.resource == endpoint.resource)
    return getattr(getattr(client, resource.attribute), resource.methods[own.index(endpoint.operation)].name)
