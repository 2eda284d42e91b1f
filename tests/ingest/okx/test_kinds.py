from __future__ import annotations

import pytest

from generator.ingest.okx.kinds import Cell, Inferred, infer, infer_items, item_kind
from generator.spec.model import FieldType, Kind


def kind_of(cell: Cell) -> Kind | None:
    found = infer(cell)
    return None if found is None else found.kind


@pytest.mark.parametrize(
    ("name", "text", "shown", "expected"),
    [
        ("ts", "Time, Unix timestamp format in milliseconds, e.g. `1597026383085`", (), "timestamp_ms"),
        ("uTime", "millisecond format of Unix timestamp", (), "timestamp_ms"),
        ("cTime", "When made, Unix timestamp in millisecond format.", (), "timestamp_ms"),
        ("ts", "时间，Unix时间戳的毫秒数格式", (), "timestamp_ms"),
        ("inTime", "Unix timestamp format in microseconds", (), "timestamp_us"),
        ("t", "Unix timestamp in seconds", (), "timestamp_s"),
        ("t", "Time in epoch ms", (), "timestamp_ms"),
        ("t", "Unix time in ms", (), "timestamp_ms"),
        ("t", "Timestamp (ms)", (), "timestamp_ms"),
        ("t", "Timestamp, in milliseconds", (), "timestamp_ms"),
        ("t", "Milliseconds since the Unix epoch", (), "timestamp_ms"),
        ("t", "Millisecond timestamp", (), "timestamp_ms"),
        ("t", "Unix timestamp in µs", (), "timestamp_us"),
        ("t", "Epoch time in us", (), "timestamp_us"),
        ("t", "Timestamp in seconds", (), "timestamp_s"),
        ("t", "Time in ISO 8601", (), None),
        ("t", "Time window (ms)", (), None),
        ("ts", "A timestamp of some sort", (), None),
        ("ts", "Order book generation time", ("1629966436396",), "timestamp_ms"),
        ("ts", "Order book generation time", ("1629966436",), None),
        ("day", "Day, in the format YYYYMMDD", (), "date"),
        ("day", 'Expiry, the format is "YYMMDD"', (), "date"),
        ("day", "Day, YYYY-MM-DD", (), "date"),
        ("time", "Time, YYYY-MM-DD hh:mm:ss", (), None),
        ("ccy", "Single or multiple currencies separated with comma", (), "csv"),
        ("ids", "Comma-separated IDs", (), "csv"),
        ("ids", "IDs, delimited by commas", (), "csv"),
        ("ids", "IDs, 用逗号分隔", (), "csv"),
        ("ids", "A comma, and no list", (), None),
        ("ccy", "Currency, e.g. `BTC`", (), "currency"),
        ("feeCcy", "Fee unit", ("USDT",), "currency"),
        ("feeCcy", "Fee unit", (), None),
        ("volCcy", "Trading volume", ("8422410", "1.5"), "decimal"),
        ("toCcy", "Currency", ("btc",), None),
        ("instId", "Instrument ID", (), "instrument_id"),
        ("instId", "产品ID", ("BTC-USDT-SWAP",), "instrument_id"),
        ("instId", "Something else", (), None),
        ("instId", "Instrument ID", ("nonsense",), None),
        ("instId", "Instrument ID", ("BTC-ABOVE-DAILY-260224-1600-65000",), "instrument_id"),
        ("instFamily", "Instrument family", (), "instrument_family"),
        ("limit", "Number of results in one answer.", (), "integer"),
        ("page", "Page for pagination.", ("1",), "integer"),
        ("orderCnt", "Number of orders", ("12",), "integer"),
        ("orderCnt", "Number of orders", ("1.5",), None),
        ("dailyLimit", "A limit", (), None),
        ("maxSafetyOrds", "Maximum number of safety orders", (), "integer"),
        ("maxSafetyOrds", "Maximum number of safety orders", ("1.5",), "decimal"),
        ("contracts", "Number of contracts", (), None),
        ("frozenInterval", "Frozen period (ms).", (), "integer"),
        ("frozenInterval", "Frozen period (ms).", ("a",), None),
        ("frozenInterval", "Frozen period.", (), None),
        ("leadDays", "Lead days", ("12",), "integer"),
        ("leadDays", "Lead days", (), None),
        ("deltaBS", "delta: Black-Scholes Greeks in dollars", (), "decimal"),
        ("exercise", "Fee rate for exercising the option", (), "decimal"),
        ("discountLv", "Interest rate level", (), None),
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
    assert kind_of(Cell(name=name, type="string", text=text, shown=shown)) == expected


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
    assert kind_of(Cell(name="amt", type=kind, text=text, shown=("1",))) == expected


def test_enumerations_have_no_kind() -> None:
    assert kind_of(Cell(name="sz", type="string", text="Size", shown=("1",), enumerated=True)) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ccy", "currency"),
        ("toCcy", "currency"),
        ("instId", "instrument_id"),
        ("instIdList", "instrument_id"),
        ("ccyList", "currency"),
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
    assert kind_of(Cell(name=name, type="string", text=text, shown=shown, bounds=bounds)) == expected


def test_an_enumeration_may_be_a_comma_list() -> None:
    assert kind_of(Cell(name="a", type="string", text="Separate with commas", enumerated=True)) == "csv"
    assert kind_of(Cell(name="amt", type="string", text="Amount", enumerated=True)) is None


@pytest.mark.parametrize(
    ("name", "text", "shown", "bounds", "rule"),
    [
        ("ts", "Unix timestamp format in milliseconds", (), (), "timestamp-by-words"),
        ("day", "Day, YYYYMMDD", (), (), "date-by-words"),
        ("ts", "Time of the order", ("1597026383085",), (), "timestamp-by-examples"),
        ("ids", "IDs separated by commas", (), (), "csv-by-words"),
        ("perm", "one: One; two: Two", ("one,two",), (), "csv-by-examples"),
        ("ccy", "Currency", (), (), "currency-by-name"),
        ("instId", "Instrument ID", (), (), "instrument-by-name"),
        ("limit", "Number of results", (), (), "integer-by-name"),
        ("thold", "Threshold", (), ("1", "5"), "number-by-bounds"),
        ("maxOrds", "Number of orders", (), (), "integer-by-words"),
        ("timeOut", "Countdown, with second as the unit", (), (), "integer-of-time"),
        ("maxLoan", "Maximum loan", ("0.5",), (), "decimal-by-examples"),
        ("wgt", "Weights", ("0.25", "1"), (), "decimal-by-places"),
        ("amt", "Amount", (), (), "decimal-by-name"),
        ("delivery", "Delivery fee rate", (), (), "decimal-by-words"),
    ],
)
def test_each_kind_has_its_rule(
    name: str, text: str, shown: tuple[str, ...], bounds: tuple[str, ...], rule: str
) -> None:
    found = infer(Cell(name=name, type="string", text=text, shown=shown, bounds=bounds))
    assert found is not None
    assert found.rule == rule


def test_items_have_their_rule() -> None:
    assert infer_items("ccy") == Inferred("currency", "items-by-name")
    assert infer_items("other") is None
