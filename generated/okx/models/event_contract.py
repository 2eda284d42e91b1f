"""Records and nested arguments. OKX `event_contract`: 3 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, boolean, decimal, record, text, timestamp_ms


class Events(Record, endpoint="event_contract.events"):
    """An item of the answer of `event_contract.events`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events
    """

    series_id = text("seriesId")
    event_id = text("eventId")
    fix_time = timestamp_ms("fixTime")
    """Unix time in milliseconds."""
    exp_time = timestamp_ms("expTime")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `preopen`, `live`, `settling`, `expired`."""


class Markets(Record, endpoint="event_contract.markets"):
    """An item of the answer of `event_contract.markets`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets
    """

    series_id = text("seriesId")
    event_id = text("eventId")
    inst_id = text("instId")
    """Instrument ID."""
    list_time = timestamp_ms("listTime")
    """Unix time in milliseconds."""
    fix_time = timestamp_ms("fixTime")
    """Unix time in milliseconds."""
    exp_time = timestamp_ms("expTime")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `preopen`, `live`, `settling`, `expired`."""
    disputed = boolean("disputed")
    outcome = text("outcome")
    """Documented values: `0`, `1`, `2`."""
    floor_strike = decimal("floorStrike")
    """Decimal."""
    settle_value = text("settleValue")


class SeriesSettlement(Record, endpoint="event_contract.series"):
    """`settlement` of an answer."""

    method = text("method")
    """Documented values: `price_up_down`, `price_above`."""
    close_early = boolean("closeEarly")
    src_name = text("srcName")
    underlying = text("underlying")


class Series(Record, endpoint="event_contract.series"):
    """An item of the answer of `event_contract.series`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series
    """

    series_id = text("seriesId")
    freq = text("freq")
    """Documented values: `five_min`, `fifteen_min`, `hourly`, `daily`."""
    title = text("title")
    category = text("category")
    settlement = record("settlement", SeriesSettlement)
