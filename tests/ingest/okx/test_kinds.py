from __future__ import annotations

import pytest

from generator.ingest.okx.kinds import Cell, infer_kind, item_kind
from generator.spec.model import FieldType, Kind


@pytest.mark.parametrize(
    ("name", "text", "shown", "expected"),
    [
        ("ts", "Time, Unix timestamp format in milliseconds, e.g. `1597026383085`", (), "timestamp_ms"),
        ("uTime", "millisecond format of Unix timestamp", (), "timestamp_ms"),
        ("cTime", "When made, Unix timestamp in millisecond format.", (), "timestamp_ms"),
        ("ts", "时间，Unix时间戳的毫秒数格式", (), "timestamp_ms"),
        ("inTime", "Unix timestamp format in microseconds", (), "timestamp_us"),
        ("t", "Unix timestamp in seconds", (), "timestamp_s"),
        ("ts", "A timestamp of some sort", (), None),
        ("ts", "Order book generation time", ("1629966436396",), "timestamp_ms"),
        ("ts", "Order book generation time", ("1629966436",), None),
        ("day", "Day, in the format YYYYMMDD", (), "date"),
        ("ccy", "Single or multiple currencies separated with comma", (), "csv"),
        ("ccy", "Currency, e.g. `BTC`", (), "currency"),
        ("feeCcy", "Fee unit", ("USDT",), "currency"),
        ("feeCcy", "Fee unit", (), None),
        ("volCcy", "Trading volume", ("8422410", "1.5"), "decimal"),
        ("toCcy", "Currency", ("btc",), None),
        ("instId", "Instrument ID", (), "instrument_id"),
        ("instId", "产品ID", ("BTC-USDT-SWAP",), "instrument_id"),
        ("instId", "Something else", (), None),
        ("instId", "Instrument ID", ("nonsense",), None),
        ("instFamily", "Instrument family", (), "instrument_family"),
        ("limit", "Number of results in one answer.", (), "integer"),
        ("page", "Page for pagination.", ("1",), "integer"),
        ("orderCnt", "Number of orders", ("12",), "integer"),
        ("orderCnt", "Number of orders", ("1.5",), None),
        ("dailyLimit", "A limit", (), None),
        ("amt", "Amount", (), "decimal"),
        ("amt", "Amount", ("0.5", ""), "decimal"),
        ("amt", "Amount", ("abc",), None),
        ("sz", "Something", (), None),
        ("maxLoan", "Maximum available loan", ("0.01113",), "decimal"),
        ("o", "Open price", ("3.7",), "decimal"),
        ("clOrdId", "Client order ID, an amount of letters", ("12345",), None),
        ("tier", "Fee rate tier", ("1",), None),
        ("note", "Free text", ("5",), None),
        ("twap", "Risk indicator. The total liability counts.", ("0",), None),
        ("_", "Amount", ("1",), None),
        ("wgt", "Weights", ("0.25", "1"), "decimal"),
        ("wgt", "Weights", ("1",), None),
        ("appVer", "Something", ("1.2",), None),
        ("perm", "read_only: Read; trade: Trade", ("read_only", "read_only,trade"), "csv"),
        ("perm", "What may be done", ("read_only,trade",), None),
    ],
)
def test_kinds(name: str, text: str, shown: tuple[str, ...], expected: Kind | None) -> None:
    assert infer_kind(Cell(name=name, type="string", text=text, shown=shown)) == expected


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("integer", "Amount", None),
        ("integer", "Unix timestamp format in milliseconds", "timestamp_ms"),
        ("boolean", "Unix timestamp format in milliseconds", None),
        ("array", "Amount", None),
    ],
)
def test_other_types_have_few_kinds(kind: FieldType, text: str, expected: Kind | None) -> None:
    assert infer_kind(Cell(name="amt", type=kind, text=text, shown=("1",))) == expected


def test_enumerations_have_no_kind() -> None:
    assert infer_kind(Cell(name="sz", type="string", text="Size", shown=("1",), enumerated=True)) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ccy", "currency"),
        ("toCcy", "currency"),
        ("instId", "instrument_id"),
        ("instIdList", "instrument_id"),
        ("instFamilyList", "instrument_family"),
        ("other", None),
    ],
)
def test_item_kind(name: str, expected: Kind | None) -> None:
    assert item_kind(name) == expected


@pytest.mark.parametrize(
    ("name", "text", "bounds", "shown", "expected"),
    [
        ("sz", "Order book depth. Maximum 400.", ("400",), ("1",), "integer"),
        ("sz", "Something. Maximum 400.", ("400",), (), "decimal"),
        ("thold", "Threshold, range [1, 100]", ("1", "100"), (), "integer"),
        ("thold", "Threshold, range [1, 100]", ("1", "100"), ("2.5",), "decimal"),
        ("thold", "Threshold, range [1, 100]", ("1", "100"), ("high",), None),
        ("cap", "Range 0.01-3.65", ("0.01", "3.65"), (), "decimal"),
    ],
)
def test_bounds_are_evidence_of_a_number(
    name: str, text: str, bounds: tuple[str, ...], shown: tuple[str, ...], expected: Kind | None
) -> None:
    assert infer_kind(Cell(name=name, type="string", text=text, shown=shown, bounds=bounds)) == expected


def test_an_enumeration_may_be_a_comma_list() -> None:
    assert infer_kind(Cell(name="a", type="string", text="Separate with commas", enumerated=True)) == "csv"
    assert infer_kind(Cell(name="amt", type="string", text="Amount", enumerated=True)) is None
