"""A small made-up part of an exchange that has orders of all sorts: wire names and values, no words."""

from __future__ import annotations

from typing import Any

OF_INSTRUMENT = [
    {"unit": "requests", "window": "2s", "per": ["user_id", "instrument_id"], "scope": ["not_options"]},
    {"unit": "requests", "window": "2s", "per": ["user_id", "instrument_family"], "scope": ["options"]},
    {"unit": "requests", "window": "2s", "scope": ["copy_trading_lead"]},
]


def limits(count: int, unit: str = "requests") -> list[dict[str, Any]]:
    """As orders have them: by instrument, options by family, less for lead traders."""
    return [{**limit, "count": 1 if "per" not in limit else count, "unit": unit} for limit in OF_INSTRUMENT]


def by(count: int, window: str, *per: str, **others: Any) -> list[dict[str, Any]]:
    return [{"count": count, "unit": "requests", "window": window, "per": list(per), **others}]


def texts(*names: str) -> list[dict[str, Any]]:
    """Fields that are strings; an exclamation mark stands behind required ones."""
    return [
        {"name": name.rstrip("!"), "type": "string", **({"required": True} if name.endswith("!") else {})}
        for name in names
    ]


def endpoint(
    method: str,
    path: str,
    fields: list[dict[str, Any]],
    shown: list[Any],
    *,
    style: str = "",
    rate_limits: list[dict[str, Any]] | None = None,
    **others: Any,
) -> dict[str, Any]:
    """An endpoint whose answer is documented by an example; ``kinds`` add to what that says of its fields."""
    envelope, kinds = others.pop("envelope", {}), others.pop("kinds", {})
    answer = [
        {"name": name, "type": kind_of(value), **kinds.get(name, {})}
        for item in shown[:1]
        for name, value in item.items()
    ]
    return {
        "method": method,
        "path": f"/api/v5/{path}",
        "auth": others.pop("auth", "private"),
        "rate_limits": rate_limits or [],
        "request": {"style": style or ("query" if method == "GET" else "json_object"), "fields": fields},
        "response": {
            "style": "objects",
            "fields": answer,
            "envelope": [{"name": name, "type": "string"} for name in envelope],
        },
        "examples": {"response": [{"body": {"code": "0", "data": shown, "msg": "", **envelope}}]},
        **others,
    }


def kind_of(value: Any) -> str:
    names = {str: "string", bool: "boolean", list: "array", dict: "object", int: "integer"}
    return names[type(value)]


STAMPS = {"inTime": "1", "outTime": "2"}
PLACED = {"clOrdId": "b15", "ordId": "12345", "tag": "", "ts": "1695190491421", "sCode": "0", "sMsg": "", "subCode": ""}
CHANGED = {"clOrdId": "b15", "ordId": "12345", "ts": "1695190491421", "sCode": "0", "sMsg": ""}
ORDER = {
    "accFillSz": "0.5",
    "avgPx": "51858",
    "cTime": "1708587373361",
    "category": "normal",
    "clOrdId": "",
    "instId": "BTC-USDT",
    "instType": "SPOT",
    "linkedAlgoOrd": {"algoId": "7"},
    "attachAlgoOrds": [],
    "ordId": "680800019749904384",
    "ordType": "market",
    "px": "",
    "reduceOnly": "true",
    "side": "buy",
    "state": "filled",
    "sz": "100",
    "tag": "",
    "tdMode": "cash",
    "uTime": "1708587373362",
}
ORDER_FIELDS = [
    *texts("instId!", "tdMode!", "clOrdId", "tag", "side!", "ordType!", "sz!", "px"),
    {"name": "reduceOnly", "type": "boolean"},
    {"name": "isElpTakerAccess", "type": "boolean"},
]
PLACED_KINDS = {"ts": {"kind": "timestamp_ms"}}
AMENDED = {**CHANGED, "reqId": "", "subCode": ""}
LISTED = texts("instType", "instId", "ordType", "state", "after", "before", "begin", "end", "limit")
BY_ORDER_ID = {"cursor": "ordId", "after": "older", "before": "newer", "max": 3}

TRADE = {
    "place_order": endpoint(
        "POST", "trade/order", ORDER_FIELDS, [PLACED], rate_limits=limits(60), envelope=STAMPS, kinds=PLACED_KINDS
    ),
    "place_batch_orders": endpoint(
        "POST",
        "trade/batch-orders",
        ORDER_FIELDS,
        [PLACED, PLACED],
        style="json_array",
        rate_limits=limits(300, "orders"),
        envelope=STAMPS,
    ),
    "get_order": endpoint("GET", "trade/order", texts("instId!", "ordId", "clOrdId"), [ORDER], rate_limits=limits(60)),
    "orders_pending": endpoint("GET", "trade/orders-pending", LISTED, [ORDER], pagination=BY_ORDER_ID),
    "orders_history": endpoint("GET", "trade/orders-history", LISTED, [ORDER], pagination=BY_ORDER_ID),
    "cancel_order": endpoint(
        "POST", "trade/cancel-order", texts("instId!", "ordId", "clOrdId"), [CHANGED], rate_limits=limits(60)
    ),
    "cancel_batch_orders": endpoint(
        "POST",
        "trade/cancel-batch-orders",
        texts("instId!", "ordId", "clOrdId"),
        [CHANGED],
        style="json_array",
        rate_limits=limits(300, "orders"),
    ),
    "amend_order": endpoint(
        "POST",
        "trade/amend-order",
        texts("instId!", "ordId", "clOrdId", "reqId", "newSz", "newPx"),
        [AMENDED],
        rate_limits=limits(60),
    ),
    "amend_batch_orders": endpoint(
        "POST",
        "trade/amend-batch-orders",
        texts("instId!", "ordId", "clOrdId", "reqId", "newSz", "newPx"),
        [AMENDED],
        style="json_array",
        rate_limits=limits(300, "orders"),
    ),
    "place_order_algo": endpoint(
        "POST",
        "trade/order-algo",
        texts("instId!", "tdMode!", "side!", "ordType!", "sz", "algoClOrdId", "orderPx"),
        [{"algoId": "12", "algoClOrdId": "", "sCode": "0", "sMsg": "", "tag": ""}],
    ),
    "get_order_algo": endpoint(
        "GET",
        "trade/order-algo",
        texts("algoId", "algoClOrdId"),
        [{"algoId": "12", "algoClOrdId": "", "instId": "", "ordPx": "", "sz": "1", "state": "live", "cTime": "1"}],
    ),
    "orders_algo_pending": endpoint(
        "GET", "trade/orders-algo-pending", texts("ordType!", "algoId"), [{"algoId": "12", "algoClOrdId": ""}]
    ),
    "orders_algo_history": endpoint(
        "GET", "trade/orders-algo-history", texts("ordType!", "algoId"), [{"algoId": "12", "state": "canceled"}]
    ),
    "cancel_algos": endpoint(
        "POST",
        "trade/cancel-algos",
        texts("instId!", "algoId", "algoClOrdId"),
        [{"algoId": "12", "algoClOrdId": "", "sCode": "0", "sMsg": ""}],
        style="json_array",
        rate_limits=limits(20, "orders"),
    ),
    "cancel_all_after": endpoint(
        "POST",
        "trade/cancel-all-after",
        texts("timeOut!", "tag"),
        [{"triggerTime": "1", "tag": "", "ts": "1"}],
        rate_limits=by(1, "1s", "user_id", "tag"),
    ),
}

SPREAD_ORDER = {"sprdId": "A_B", "ordId": "3", "clOrdId": "b1", "px": "9", "sz": "3", "state": "live", "cTime": "1"}
SPREAD = {
    "place_order": endpoint(
        "POST",
        "sprd/order",
        texts("sprdId!", "clOrdId", "side!", "ordType!", "sz!", "px!"),
        [{"clOrdId": "b15", "ordId": "3", "tag": "", "sCode": "0", "sMsg": ""}],
    ),
    "get_order": endpoint("GET", "sprd/order", texts("ordId", "clOrdId"), [SPREAD_ORDER]),
    "orders_pending": endpoint(
        "GET", "sprd/orders-pending", texts("sprdId", "beginId", "endId", "limit"), [SPREAD_ORDER]
    ),
    "orders_history": endpoint("GET", "sprd/orders-history", texts("sprdId", "state"), [SPREAD_ORDER]),
    "mass_cancel": endpoint(
        "POST", "sprd/mass-cancel", texts("sprdId"), [{"result": True}], rate_limits=by(1, "1s", "user_id")
    ),
}

RFQ = {
    "rfqId": "22534",
    "clRfqId": "rfq01",
    "state": "filled",
    "counterparties": ["A"],
    "legs": [{"instId": "BTC-USDT", "sz": "25"}],
    "cTime": "1",
    "uTime": "1",
}
BLOCK = {
    "create_rfq": endpoint(
        "POST",
        "rfq/create-rfq",
        [
            {"name": "counterparties", "type": "array", "items": "string", "required": True},
            {"name": "legs", "type": "array", "items": "object", "required": True},
            *texts("clRfqId"),
        ],
        [RFQ],
        rate_limits=[*by(5, "2s", "user_id"), *by(8, "12h", "user_id")],
    ),
    "rfqs": endpoint("GET", "rfq/rfqs", texts("rfqId", "clRfqId", "state", "beginId", "endId", "limit"), [RFQ]),
    "cancel_rfq": endpoint(
        "POST",
        "rfq/cancel-rfq",
        texts("rfqId", "clRfqId"),
        [{"rfqId": "1", "clRfqId": "", "sCode": "0", "sMsg": ""}],
    ),
    "cancel_batch_rfqs": endpoint(
        "POST",
        "rfq/cancel-batch-rfqs",
        [
            {"name": "rfqIds", "type": "array", "items": "string"},
            {"name": "clRfqIds", "type": "array", "items": "string"},
        ],
        [{"rfqId": "1", "clRfqId": "", "sCode": "0", "sMsg": ""}],
    ),
    "cancel_all_rfqs": endpoint("POST", "rfq/cancel-all-rfqs", [], [{"ts": "1"}], style="none"),
}

FUNDING = {
    "transfer": endpoint(
        "POST",
        "asset/transfer",
        texts("ccy!", "amt!", "from!", "to!", "clientId"),
        [{"transId": "754147", "ccy": "USDT", "clientId": "", "from": "6", "amt": "0.1", "to": "18"}],
        rate_limits=by(2, "1s", "user_id", "currency"),
    ),
    "transfer_state": endpoint(
        "GET",
        "asset/transfer-state",
        texts("transId", "clientId", "type"),
        [{"transId": "1", "clientId": "", "amt": "1.5", "ccy": "USDT", "type": "1", "state": "success"}],
    ),
    "withdraw": endpoint(
        "POST",
        "asset/withdrawal",
        texts("ccy!", "amt!", "dest!", "toAddr!", "chain", "clientId"),
        [{"amt": "0.1", "wdId": "67485", "ccy": "BTC", "clientId": "", "chain": "BTC-Bitcoin"}],
    ),
    "withdrawal_history": endpoint(
        "GET",
        "asset/withdrawal-history",
        texts("ccy", "wdId", "clientId", "txId", "after", "before", "limit"),
        [
            {
                "ccy": "ETH",
                "wdId": "1",
                "clientId": "",
                "to": "",
                "txId": "",
                "state": "2",
                "ts": "1",
                "nonTradable": True,
            }
        ],
        pagination={"cursor": "ts", "after": "older", "before": "newer", "max": 100},
    ),
    "cancel_withdrawal": endpoint("POST", "asset/cancel-withdrawal", texts("wdId!"), [{"wdId": "1123456"}]),
    "estimate_quote": endpoint(
        "POST",
        "asset/convert/estimate-quote",
        texts("baseCcy!", "quoteCcy!"),
        [{"quoteId": "1"}],
        rate_limits=[*by(10, "1s", "user_id"), *by(1, "5s", "instrument_id")],
    ),
    "monthly_statement": endpoint(
        "POST", "asset/monthly-statement", [], [{"ts": "1"}], rate_limits=by(1, "1month", "user_id")
    ),
}

PUBLIC = {
    "time": endpoint(
        "GET", "public/time", [], [{"ts": "1597026383085"}], auth="public", rate_limits=by(10, "2s", "ip"), style="none"
    ),
    "instruments": endpoint(
        "GET",
        "public/instruments",
        texts("instType!"),
        [{"instId": "BTC-USDT", "tickSz": "0.1", "listTime": "1", "alias": ""}],
        auth="public",
        rate_limits=by(2, "2s", "ip", "instrument_type"),
        kinds={"tickSz": {"kind": "decimal"}, "listTime": {"kind": "timestamp_ms"}},
    ),
    "opt_summary": endpoint(
        "GET",
        "public/opt-summary",
        texts("instFamily", "uly"),
        [{"instId": "X"}],
        auth="public",
        rate_limits=by(1, "2s", "ip", "instrument_family"),
    ),
    "status": endpoint(
        "GET",
        "system/status",
        [],
        [{"title": "t"}],
        auth="public",
        style="none",
        rate_limits=[{"count": 1, "unit": "requests", "window": "5s"}],
    ),
    "books": endpoint(
        "GET",
        "market/books-sbe",
        [{"name": "instIdCode", "type": "integer", "required": True}],
        [],
        auth="public",
        rate_limits=by(1, "10s", "ip", "instrument_id_code"),
    ),
    "announcements": endpoint(
        "GET",
        "support/announcements",
        texts("page"),
        [{"page": "1"}],
        auth="optional",
        rate_limits=[
            *by(2, "2s", "user_id", scope=["signed"]),
            *by(1, "2s", "ip", scope=["unsigned"]),
        ],
    ),
}

ACCOUNT = {
    "move_positions": endpoint(
        "POST", "account/move-positions", [], [{"ts": "1"}], rate_limits=by(1, "1s", "master_user_id")
    ),
    "demo_adjust_balance": endpoint(
        "POST",
        "account/demo-adjust-balance",
        texts("type!"),
        [{"remainCnt": "2"}],
        rate_limits=by(3, "1d", "user_id", when={"type": ["increase"]}, resets="utc_day"),
    ),
    "balance": endpoint(
        "GET", "account/balance", texts("ccy"), [{"ccy": "BTC", "eq": "1"}], kinds={"eq": {"kind": "decimal"}}
    ),
    "odd": endpoint(
        "GET", "account/odd", [], [{"ts": "1"}], rate_limits=[{"count": 1, "unit": "requests", "window": "1s"}]
    ),
}

RESOURCES: dict[str, dict[str, Any]] = {
    "trade": TRADE,
    "spread": SPREAD,
    "block": BLOCK,
    "funding": FUNDING,
    "public": PUBLIC,
    "account": ACCOUNT,
}
