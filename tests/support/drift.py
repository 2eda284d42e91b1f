"""Any JSON in any field's place: what reading it has to give, by code that shares nothing with the runtime."""

from __future__ import annotations

import copy
import json
import pickle
import re
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, Final

import pytest
from hypothesis import strategies as st

from generator.spec.model import Field, Response
from tests.support import packages
from tests.support.fields import wire_values

_TIMES: Final = ("timestamp_ms", "timestamp_us", "timestamp_s")
TEXTS: Final = [
    *(
        "",
        "0",
        "-0",
        "+1",
        "1.50",
        ".5",
        "5.",
        "-.5",
        "1e5",
        "1E-7",
        "1e0000005",
        "1" * 40,
        "0." + "1" * 40,
        "1" * 1001,
    ),
    *(
        "1e999999",
        "1e1000000",
        "0e1000000",
        "1e-1000000",
        "1e1000001",
        "0e-1000001",
        "1e99999999999999999999",
        "9" * 5000,
        "007",
    ),
    *(
        "NaN",
        "nan",
        "-NaN",
        "sNaN",
        "NaN123",
        "Infinity",
        "-inf",
        "+Infinity",
        "-",
        "+",
        ".",
        "e5",
        "1e",
        "--1",
        "1.2.3",
    ),
    *(" 1", "1 ", "1\n", "\t1", "1_0", "1,000", "0x10", "\uff11", "\u0661", "1\u0660", "1\x00", "\u22121", "½"),
    *("true", "null", "{}", "[]", "[1]", '{"a":1}', '""', "1,2", ",", "a,b", "text", "2026-01-01T00:00:00Z"),
]
"""What is a number in one place and none in another."""

_SCALARS: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(10**18, 10**40),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.sampled_from(TEXTS),
    st.text(max_size=5),
)
JSON: Final[st.SearchStrategy[Any]] = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


# ---------------------------------------------------------------- what may come


def odd(field: Field) -> st.SearchStrategy[Any]:
    """JSON in a field's place: what fits, what fits here and there, and anything."""
    held = _odd_inside(field)
    return st.one_of(wire_values(field), JSON, *([held] if held is not None else []))


def _odd_inside(field: Field) -> st.SearchStrategy[Any] | None:
    if field.map is not None:
        inner = odd(field.map.value) if field.map.value is not None else JSON
        return st.dictionaries(st.text(max_size=3), inner, max_size=3)
    if field.type == "array" and field.fields:
        item = odd_row(field.fields) if field.items == "array" else odd_object(field.fields)
        return st.lists(st.one_of(item, item, JSON), max_size=3)
    if field.type == "array":
        return st.lists(JSON, max_size=3)
    if field.type == "string" and field.kind == "json":
        return (odd_object(field.fields) if field.fields else JSON).map(_json)
    return odd_object(field.fields) if field.fields else None


def _json(value: Any) -> str:
    return json.dumps(value, default=str)


def odd_object(fields: Sequence[Field]) -> st.SearchStrategy[dict[str, Any]]:
    """An object with some of the fields, and at times one that is not documented."""
    sent = st.fixed_dictionaries({}, optional={field.name: odd(field) for field in fields})
    return st.builds(lambda more, known: {**more, **known}, st.dictionaries(st.just("notDocumented"), JSON), sent)


def odd_row(fields: Sequence[Field]) -> st.SearchStrategy[list[Any]]:
    """A row, too short or too long at times."""
    whole = st.tuples(*map(odd, fields), JSON).map(list)
    return st.builds(lambda row, count: row[:count], whole, st.integers(0, len(fields) + 1))


def odd_answers(response: Response, data_key: str) -> st.SearchStrategy[dict[str, Any]]:
    """Whole envelopes of a success."""
    item = odd_row(response.fields) if response.style in ("rows", "row") else odd_object(response.fields)
    single = response.style in ("object", "row")
    data = st.one_of(item if single else st.lists(st.one_of(item, item, JSON), max_size=3), JSON)
    beside = st.fixed_dictionaries({}, optional={field.name: odd(field) for field in response.envelope})
    return st.builds(lambda data, beside: {"code": "0", "msg": "", data_key: data, **beside}, data, beside)


# ---------------------------------------------------------------- what it is


def misfit(field: Field, wire: Any) -> str | None:
    """The place below the field of the first value that does not fit its kind; ``None`` when all do."""
    if wire is None or wire == "":
        return None
    if field.map is not None:
        return _misfit_in_map(field, wire)
    if field.type == "array":
        return _misfit_in_list(field, wire)
    if field.type == "string" and field.kind == "json":
        return _misfit_in_json(field, wire)
    if field.type == "object":
        return None if isinstance(wire, dict) else ""
    return None if _fits(field.type, field.kind, wire) else ""


def _misfit_in_map(field: Field, wire: Any) -> str | None:
    if not isinstance(wire, dict):
        return ""
    value = field.map.value if field.map is not None else None
    places = ((key, misfit(value, item)) for key, item in wire.items() if value is not None)
    return next((f".{key}{below}" for key, below in places if below is not None), None)


def _misfit_in_list(field: Field, wire: Any) -> str | None:
    if not isinstance(wire, list):
        return ""
    for index, item in enumerate(wire):
        if field.fields and field.items in (None, "object", "array"):
            fits = isinstance(item, list if field.items == "array" else dict)
        elif field.items == "object":
            fits = isinstance(item, dict)
        elif field.items == "string" and field.item_kind not in ("decimal", "integer", "csv", *_TIMES):
            fits = isinstance(item, str)
        elif field.items in ("string", "integer", "number", "boolean"):
            fits = item is None or item == "" or _fits(field.items, field.item_kind, item)
        else:
            fits = True
        if not fits:
            return f"[{index}]"
    return None


def _misfit_in_json(field: Field, wire: Any) -> str | None:
    inner = _decoded(wire)
    if inner is _NO_JSON:
        return ""
    return "" if field.fields and inner is not None and not isinstance(inner, dict) else None


_NO_JSON: Final = object()


def _decoded(text: Any) -> Any:
    if not isinstance(text, str):
        return _NO_JSON
    try:
        decoded = json.loads(text, parse_float=_exact, parse_constant=_no_constant)
        json.dumps(decoded, ensure_ascii=False, default=str).encode()
    except (ValueError, RecursionError):
        return _NO_JSON
    return decoded


def _exact(text: str) -> Decimal | str:
    try:
        return Decimal(text)
    except ArithmeticError:
        return text


def _no_constant(text: str) -> None:
    raise ValueError(text)


def _fits(kind_of_json: str, kind: str | None, wire: Any) -> bool:
    if kind_of_json == "boolean":
        return isinstance(wire, bool)
    if kind_of_json == "number" or (kind_of_json == "string" and kind == "decimal"):
        return _is_decimal(wire)
    if kind_of_json == "integer" or kind in ("integer", *_TIMES):
        return _is_whole(wire)
    return isinstance(wire, str)


def _is_decimal(wire: Any) -> bool:
    if isinstance(wire, str):
        digits, mark, power = wire.replace("E", "e").partition("e")
        whole, _, fraction = _unsigned(digits).partition(".")
        if not _is_digits(whole + fraction) or (mark and not _is_digits(_unsigned(power))):
            return False
    elif isinstance(wire, bool) or not isinstance(wire, int | Decimal):
        return False
    number = _exact(str(wire))
    return isinstance(number, Decimal) and abs(number.adjusted()) <= 10**6


def _is_whole(wire: Any) -> bool:
    if isinstance(wire, str):
        return _is_digits(_unsigned(wire)) and len(_unsigned(wire)) <= 4000
    return isinstance(wire, int) and not isinstance(wire, bool)


def _unsigned(text: str) -> str:
    return text[1:] if text[:1] in ("+", "-") else text


def _is_digits(text: str) -> bool:
    return text != "" and set(text) <= set("0123456789")


# ---------------------------------------------------------------- whether it is read as such


def judge(record: Any, fields: Sequence[Field], wire: Any, place: str = "") -> list[str]:
    """Asserts that each field reads as it has to, whatever the others hold; returns the places of all drift below."""
    names = packages.faces(fields, packages.RECORD)
    return _judge(record, fields, names, wire, place)


def _judge(held: Any, fields: Sequence[Field], names: dict[str, str], wire: Any, place: str) -> list[str]:
    drift_error = _drift_error(held)
    drifting: list[str] = []
    for position, field in enumerate(fields):
        value = packages._held(wire, position, field.name)
        below = misfit(field, value)
        if below is None:
            typed = getattr(held, names[field.name])
            drifting += _judge_value(typed, field, value, place + field.name)
            continue
        with pytest.raises(drift_error) as raised:
            getattr(held, names[field.name])
        told: Any = raised.value
        assert told.field == field.name + below
        assert told.field in str(told)
        drifting.append(place + field.name + below)
    return drifting


def _drift_error(held: Any) -> type[Exception]:
    """The package's own class; the module of the root of all records knows it."""
    home = next(cls.__module__ for cls in type(held).__mro__ if cls.__name__ == "Held")
    found: type[Exception] = sys.modules[home].__dict__["DriftError"]
    return found


def _judge_value(typed: Any, field: Field, wire: Any, place: str) -> list[str]:
    if wire is None or wire == "":
        assert typed is None
        return []
    if field.map is not None:
        value = field.map.value
        assert list(typed) == list(wire)
        return [
            drift
            for key, item in wire.items()
            if value is not None
            for drift in _judge_value(typed[key], value, item, f"{place}.{key}")
        ]
    if field.type == "array":
        assert len(typed) == len(wire)
        pairs = enumerate(zip(typed, wire, strict=True))
        return [drift for n, (one, item) in pairs for drift in _judge_item(one, field, item, f"{place}[{n}]")]
    if field.type == "string" and field.kind == "json":
        inner = _decoded(wire)
        if inner is None or not field.fields:
            assert packages.same(typed, inner)
            return []
        return judge(typed, field.fields, inner, f"{place}.")
    if field.fields:
        return judge(typed, field.fields, wire, f"{place}.")
    _judge_scalar(typed, field.type, field.kind, wire)
    return []


def _judge_item(typed: Any, field: Field, wire: Any, place: str) -> list[str]:
    if field.fields and field.items in (None, "object", "array"):
        return judge(typed, field.fields, wire, f"{place}.")
    if field.items in ("integer", "number", "boolean") or field.item_kind in ("decimal", "integer", "csv", *_TIMES):
        if wire is None or wire == "":
            assert typed is None
        else:
            _judge_scalar(typed, str(field.items), field.item_kind, wire)
        return []
    assert type(typed) is type(wire)
    assert typed == wire
    return []


def _judge_scalar(typed: Any, kind_of_json: str, kind: str | None, wire: Any) -> None:
    packages._check_scalar(typed, kind_of_json, kind, wire)
    if isinstance(typed, Decimal):
        # Equal is not enough: every digit that was sent is there, and no other.
        shown = str(wire) if isinstance(wire, int | Decimal) else wire
        assert typed.is_finite()
        assert typed.as_tuple() == Decimal(shown).as_tuple()


# ---------------------------------------------------------------- what else has to hold, whatever came


def check_record(record: Any, fields: Sequence[Field], wire: Any) -> None:
    """Everything that a record promises for any JSON."""
    drifting = judge(record, fields, wire)
    assert [drift.field for drift in record.check()] == drifting
    told = [place for place in drifting if not re.search("[.]|secret|passphrase|password", place, re.IGNORECASE)]
    assert ("<drift: " in repr(record)) >= bool(told)
    check_value(record)
    assert record.raw is wire
    shown = record.to_dict(wire=True)
    if isinstance(wire, dict):
        assert shown == wire
        assert record.unknown == {name: item for name, item in wire.items() if name not in {f.name for f in fields}}
    else:
        names = [*(field.name for field in fields), *(f"[{n}]" for n in range(len(fields), len(wire)))]
        assert shown == dict(zip(names, wire, strict=False))
        assert record.unknown == {f"[{n}]": item for n, item in enumerate(wire) if n >= len(fields)}
    assert not _shared(shown.values(), wire)
    more = [type(record)([*wire, one] if isinstance(wire, list) else {**wire, "not sent": one}) for one in (1, True)]
    assert more[0] != more[1]
    assert record not in more
    if drifting:
        with pytest.raises(_drift_error(record)):
            record.to_dict()
        return
    rebuilt = type(record).from_dict(record.to_dict()).raw
    assert packages.same(_documented(fields, rebuilt), _documented(fields, wire)), f"{rebuilt!r} is not {wire!r}"


def _shared(copied: Iterable[Any], wire: Any) -> bool:
    """Whether a copy holds a list or an object of what it was copied from."""
    values = wire if isinstance(wire, list) else wire.values()
    return any(
        one is other or _shared(one if isinstance(one, list) else one.values(), other)
        for one, other in zip(copied, values, strict=True)
        if isinstance(other, list | dict)
    )


def check_value(value: Any) -> None:
    """What a value promises that is a record or an answer: none of it can fail."""
    assert isinstance(repr(value), str)
    pickled = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes
    for other in (pickled, copy.copy(value), copy.deepcopy(value)):
        assert other == value
        assert type(other) is type(value)
        assert repr(other) == repr(value)
    assert value != value.raw


def _documented(fields: Sequence[Field], wire: Any) -> Any:
    """Of decoded JSON what the docs name, for comparing it up to the spelling of numbers and of "no value"."""
    if isinstance(wire, list):
        return [_documented_value(field, item) for field, item in zip(fields, wire, strict=False)]
    return {field.name: _documented_value(field, wire[field.name]) for field in fields if field.name in wire}


def _documented_value(field: Field, wire: Any) -> Any:
    if wire is None or wire == "":
        return None
    if field.map is not None:
        value = field.map.value
        return wire if value is None else {key: _documented_value(value, item) for key, item in wire.items()}
    if field.type == "array" and field.fields and field.items in (None, "object", "array"):
        return [_documented(field.fields, item) for item in wire]
    if field.type == "string" and field.kind == "json":
        inner = _decoded(wire)
        return _documented(field.fields, inner) if field.fields and inner is not None else inner
    return _documented(field.fields, wire) if field.fields else wire


def check_answer(answer: Any, response: Response, data_key: str, envelope: dict[str, Any]) -> None:
    """Everything that an answer promises, its data and what stands beside it included."""
    names = packages.faces(response.envelope, packages.ANSWER)
    drifting = _judge(answer, response.envelope, names, envelope, "") if response.envelope else []
    drifting += _check_data(answer, response, envelope[data_key])
    assert [drift.field for drift in answer.check()] == drifting
    assert answer.raw is envelope
    assert json.loads(answer.text, parse_float=_exact) == envelope
    check_value(answer)


def _check_data(answer: Any, response: Response, data: Any) -> list[str]:
    style, fields = response.style, response.fields
    if style in ("rows", "row") and not fields:
        style = "lists"
    container: type = {"rows": list, "row": list, "lists": list, "strings": str}.get(style, dict)
    if style == "empty":
        return []
    if style in ("object", "row"):
        if not isinstance(data, container):
            return ["data"]
        check_record(answer.data, fields, data)
        return [f"data.{place}" for place in judge(answer.data, fields, data)]
    if data is None or data == "":
        assert list(answer) == []
        return []
    if not isinstance(data, list):
        return ["data"]
    assert len(answer) == len(data)
    drifting: list[str] = []
    for index, item in enumerate(data):
        if not isinstance(item, container):
            drifting.append(f"data[{index}]")
        elif style in ("lists", "strings"):
            assert answer[index] is item
        else:
            check_record(answer[index], fields, item)
            drifting += [f"data[{index}].{place}" for place in judge(answer[index], fields, item)]
    return drifting
