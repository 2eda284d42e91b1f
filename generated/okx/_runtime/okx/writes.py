"""The kinds of write whose outcome can be looked up, and the look-ups that show each: facts of the docs, as data.

The endpoints are written out here, as small as look-ups need them, for the generated ones know of this package and not
the other way round. Their names and limits are those of the generated ones, so that both are counted together.
"""

from __future__ import annotations

import msgspec

from ..core.answers import ListAnswer, objects
from ..core.endpoint import Endpoint, Limit
from ..core.params import Param
from ..core.records import Record

_HOUR = 3_600_000
_DAY = 24 * _HOUR
_UNSTATED = _DAY
"""How long something is taken to be shown where the docs do not say."""
_OLD = 6 * _DAY
"""Lists of the last 7 days may not show what is older."""
_MONEY_OUT = 120.0
"""Seconds: what leaves the exchange is looked over before it is booked, and can't be had back if sent twice."""

Lookup = Endpoint[ListAnswer[Record]]


class Look(msgspec.Struct, frozen=True):
    """One look-up: by id, or, with a ``cursor``, through a list page by page, newest first."""

    endpoint: Lookup
    shows: str
    """The key of the records that holds the id."""
    by: tuple[str, ...]
    """Values of the request that are sent along; those it did not have are left out."""
    fixed: tuple[tuple[str, str], ...] = ()
    missing: frozenset[str] = frozenset()
    """Codes that say it does not exist."""
    made: str = "cTime"
    """The key that says when it was made, milliseconds; empty where records do not tell."""
    state: str = "state"
    failed: frozenset[str] = frozenset()
    """States in which nothing happened after all, and nothing will."""
    same: tuple[str, ...] = ()
    """Values that what the request made must have."""
    cursor: str = ""
    """The key whose value, in the last record of a page, begins the next."""
    unique: str = ""
    """The key that tells records apart, where ``cursor`` does not."""
    page: str = "after"
    since: str = ""
    """The parameter that leaves out what was made earlier."""
    typed: bool = False
    """Needs ``instType``: asked for each type the instrument may be of."""
    older_than: int = 0
    """Only asked when the request is older, milliseconds: shows what the other lists no longer do."""


class Creation(msgspec.Struct, frozen=True):
    """A write that makes something and names it."""

    name: str
    """The field that names it."""
    looks: tuple[Look, ...]
    """In this order: what goes from pending to history meanwhile must not be missed."""
    needs: tuple[str, ...] = ()
    """Values without which the look-ups cannot be asked."""
    kept: int = _UNSTATED
    """Milliseconds for which every look-up together shows whatever became of it."""
    least: float = 0.0
    """Seconds that "not there" has to hold at least."""
    unsure: str = ""
    """Why not being there proves nothing; empty where it does."""


class Change(msgspec.Struct, frozen=True):
    """A write that cancels or amends something that exists."""

    names: tuple[str, ...]
    """Fields that name it; the first that was sent counts."""
    look: Look
    open: frozenset[str]
    """States in which the change has not happened and could."""
    over: frozenset[str]
    """States in which a cancellation has not happened and no longer can."""
    done: frozenset[str] = frozenset()
    """States that a cancellation leads to; none of an amendment, which shows in the values."""
    needs: tuple[str, ...] = ()
    kept: int = _UNSTATED
    least: float = 0.0


_PER_INSTRUMENT = (
    Limit(60, "requests", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
    Limit(60, "requests", "2s", ("user_id", "instrument_family"), scope=("options",)),
)


def _get(
    name: str, path: str, fields: str, *limits: Limit, auth: str = "private", permission: str | None = "read"
) -> Lookup:
    params = tuple([Param(field, field) for field in fields.split()])
    return Endpoint(
        name, "GET", path, auth=auth, style="query", answer=objects(Record), permission=permission,
        params=params, limits=limits,
    )  # fmt: skip


def _user(count: int, window: str) -> Limit:
    return Limit(count, "requests", window, ("user_id",))


TIME = _get(
    "public.time", "/api/v5/public/time", "", Limit(10, "requests", "2s", ("ip",)), auth="public", permission=None
)

_ORDER = _get("trade.get_order", "/api/v5/trade/order", "instId ordId clOrdId", *_PER_INSTRUMENT)
_PENDING = _get("trade.orders_pending", "/api/v5/trade/orders-pending", "instId after limit", _user(60, "2s"))
_HISTORY = _get(
    "trade.orders_history", "/api/v5/trade/orders-history", "instType instId after begin limit", _user(40, "2s")
)
_ARCHIVE = _get(
    "trade.orders_history_archive", "/api/v5/trade/orders-history-archive", "instType instId after begin limit",
    _user(20, "2s"),
)  # fmt: skip
_ALGO = _get("trade.get_order_algo", "/api/v5/trade/order-algo", "algoId algoClOrdId", _user(20, "2s"))
_ALGO_PENDING = _get(
    "trade.orders_algo_pending", "/api/v5/trade/orders-algo-pending", "ordType instId after limit", _user(20, "2s")
)
_ALGO_HISTORY = _get(
    "trade.orders_algo_history", "/api/v5/trade/orders-algo-history", "ordType state instId after limit",
    _user(20, "2s"),
)  # fmt: skip
_SPREAD = _get("spread.get_order", "/api/v5/sprd/order", "ordId clOrdId", _user(20, "2s"))
_SPREAD_PENDING = _get(
    "spread.orders_pending", "/api/v5/sprd/orders-pending", "sprdId endId limit", _user(10, "2s")
)  # fmt: skip
_SPREAD_HISTORY = _get(
    "spread.orders_history", "/api/v5/sprd/orders-history", "sprdId endId begin limit", _user(20, "2s")
)
_SPREAD_ARCHIVE = _get(
    "spread.orders_history_archive", "/api/v5/sprd/orders-history-archive", "sprdId endId begin limit",
    _user(20, "2s"),
)  # fmt: skip
_RFQS = _get("block.rfqs", "/api/v5/rfq/rfqs", "rfqId clRfqId", _user(2, "2s"))
_QUOTES = _get("block.quotes", "/api/v5/rfq/quotes", "rfqId quoteId clQuoteId", _user(2, "2s"))
_BLOCK_TRADES = _get("block.trades", "/api/v5/rfq/trades", "rfqId quoteId", _user(5, "2s"))
_TRANSFER = _get("funding.transfer_state", "/api/v5/asset/transfer-state", "clientId type", _user(10, "1s"))
_BILLS = _get("funding.bills", "/api/v5/asset/bills", "ccy clientId", _user(6, "1s"))
_WITHDRAWALS = _get(
    "funding.withdrawal_history", "/api/v5/asset/withdrawal-history", "ccy wdId clientId", _user(6, "1s")
)
_CONVERSIONS = _get("convert.history", "/api/v5/asset/convert/history", "clTReqId tag", _user(6, "1s"))
_FIAT_WITHDRAWAL = _get("fiat.withdrawal", "/api/v5/fiat/withdrawal", "ordId", _user(3, "1s"))
_FIAT_WITHDRAWALS = _get(
    "fiat.withdrawal_order_history", "/api/v5/fiat/withdrawal-order-history", "ccy paymentMethod after before limit",
    _user(3, "1s"),
)  # fmt: skip
_FIAT_TRADES = _get("fiat.buy_sell_history", "/api/v5/fiat/buy-sell/history", "clOrdId", _user(6, "1s"))
_MOVES = _get(
    "account.move_positions_history", "/api/v5/account/move-positions-history", "clientId",
    Limit(2, "requests", "2s", ("master_user_id",)), permission=None,
)  # fmt: skip
_GRID_PENDING = _get(
    "grid.orders_algo_pending", "/api/v5/tradingBot/grid/orders-algo-pending", "algoOrdType instId after limit",
    _user(20, "2s"),
)  # fmt: skip
_GRID_HISTORY = _get(
    "grid.orders_algo_history", "/api/v5/tradingBot/grid/orders-algo-history", "algoOrdType instId after limit",
    _user(20, "2s"),
)  # fmt: skip
_RECURRING_PENDING = _get(
    "recurring.orders_algo_pending", "/api/v5/tradingBot/recurring/orders-algo-pending", "after limit",
    _user(20, "2s"),
)  # fmt: skip
_RECURRING_HISTORY = _get(
    "recurring.orders_algo_history", "/api/v5/tradingBot/recurring/orders-algo-history", "after limit",
    _user(20, "2s"),
)  # fmt: skip

_NO_ORDER = frozenset({"51603"})
_NO_RFQ = frozenset({"70000"})
_NO_QUOTE = frozenset({"70001"})
_NO_CONVERSION = frozenset({"52907"})
_NO_WITHDRAWAL = frozenset({"58215"})

_ORDER_KEPT = 2 * _HOUR
"""Orders that were canceled without a fill are not shown longer."""
_ONE_ORDER = Look(_ORDER, "clOrdId", ("instId", "clOrdId"), missing=_NO_ORDER, same=("instId", "side"))
_PLACED = Creation(
    "clOrdId",
    (
        _ONE_ORDER,
        Look(_PENDING, "clOrdId", ("instId",), same=("instId", "side"), cursor="ordId"),
        Look(_HISTORY, "clOrdId", ("instId",), same=("instId", "side"), cursor="ordId", since="begin", typed=True),
        Look(
            _ARCHIVE, "clOrdId", ("instId",), same=("instId", "side"), cursor="ordId", since="begin", typed=True,
            older_than=_OLD,
        ),
    ),
    needs=("instId",), kept=_ORDER_KEPT,
)  # fmt: skip
_CLOSED = msgspec.structs.replace(
    _PLACED, unsure="the docs do not say that the order which closes a position carries its id"
)
_ORDER_CHANGE = Change(
    ("ordId", "clOrdId"),
    Look(_ORDER, "", ("instId",), missing=_NO_ORDER, same=("instId",)),
    open=frozenset({"live", "partially_filled"}), over=frozenset({"filled", "canceled", "mmp_canceled"}),
    needs=("instId",), kept=_ORDER_KEPT,
)  # fmt: skip
_ORDER_CANCELED = msgspec.structs.replace(
    _ORDER_CHANGE, done=frozenset({"canceled", "mmp_canceled"}), over=frozenset({"filled"})
)

_ALGO_BY = ("instId", "ordType")
_ALGO_PLACED = Creation(
    "algoClOrdId",
    (
        Look(_ALGO, "algoClOrdId", ("algoClOrdId",), missing=_NO_ORDER, same=("instId", "side")),
        Look(_ALGO_PENDING, "algoClOrdId", _ALGO_BY, same=("instId", "side"), cursor="algoId"),
        *(
            Look(
                _ALGO_HISTORY, "algoClOrdId", _ALGO_BY, fixed=(("state", state),), same=("instId", "side"),
                cursor="algoId",
            )
            for state in ("effective", "canceled", "order_failed")
        ),
    ),
    needs=_ALGO_BY, kept=85 * _DAY,
)  # fmt: skip
_ALGO_CHANGE = Change(
    ("algoId", "algoClOrdId"),
    Look(_ALGO, "", (), missing=_NO_ORDER, same=("instId",)),
    open=frozenset({"live", "pause"}),
    over=frozenset({"effective", "canceled", "order_failed", "partially_failed"}), kept=85 * _DAY,
)  # fmt: skip
_ALGO_CANCELED = msgspec.structs.replace(
    _ALGO_CHANGE, done=frozenset({"canceled"}), over=frozenset({"effective", "order_failed", "partially_failed"})
)

_SPREAD_SAME = ("sprdId", "side")
_SPREAD_PLACED = Creation(
    "clOrdId",
    (
        Look(_SPREAD, "clOrdId", ("clOrdId",), missing=_NO_ORDER, same=_SPREAD_SAME),
        Look(_SPREAD_PENDING, "clOrdId", ("sprdId",), same=_SPREAD_SAME, cursor="ordId", page="endId"),
        Look(_SPREAD_HISTORY, "clOrdId", ("sprdId",), same=_SPREAD_SAME, cursor="ordId", page="endId", since="begin"),
        Look(
            _SPREAD_ARCHIVE, "clOrdId", ("sprdId",), same=_SPREAD_SAME, cursor="ordId", page="endId", since="begin",
            older_than=_OLD,
        ),
    ),
    needs=("sprdId",), kept=_ORDER_KEPT,
)  # fmt: skip
_SPREAD_CHANGE = Change(
    ("ordId", "clOrdId"),
    Look(_SPREAD, "", (), missing=_NO_ORDER),
    open=frozenset({"live", "partially_filled"}), over=frozenset({"filled", "canceled"}), kept=_ORDER_KEPT,
)  # fmt: skip
_SPREAD_CANCELED = msgspec.structs.replace(_SPREAD_CHANGE, done=frozenset({"canceled"}), over=frozenset({"filled"}))

_GRID_BY = ("algoOrdType", "instId")
_GRID_PLACED = Creation(
    "algoClOrdId",
    (
        Look(_GRID_PENDING, "algoClOrdId", _GRID_BY, same=("instId",), cursor="algoId"),
        Look(_GRID_HISTORY, "algoClOrdId", _GRID_BY, same=("instId",), cursor="algoId"),
    ),
    needs=_GRID_BY,
)
_BOOKED = Look(_BILLS, "clientId", ("ccy", "clientId"), made="ts", state="", same=("ccy",))

WRITES: dict[str, Creation | Change] = {
    "/api/v5/trade/order": _PLACED,
    "/api/v5/trade/batch-orders": _PLACED,
    "/api/v5/trade/close-position": _CLOSED,
    "/api/v5/trade/cancel-order": _ORDER_CANCELED,
    "/api/v5/trade/cancel-batch-orders": _ORDER_CANCELED,
    "/api/v5/trade/amend-order": _ORDER_CHANGE,
    "/api/v5/trade/amend-batch-orders": _ORDER_CHANGE,
    "/api/v5/trade/order-algo": _ALGO_PLACED,
    "/api/v5/trade/cancel-algos": _ALGO_CANCELED,
    "/api/v5/trade/amend-algos": _ALGO_CHANGE,
    "/api/v5/sprd/order": _SPREAD_PLACED,
    "/api/v5/sprd/cancel-order": _SPREAD_CANCELED,
    "/api/v5/sprd/amend-order": _SPREAD_CHANGE,
    "/api/v5/rfq/create-rfq": Creation("clRfqId", (Look(_RFQS, "clRfqId", ("clRfqId",), missing=_NO_RFQ),)),
    "/api/v5/rfq/cancel-rfq": Change(
        ("rfqId", "clRfqId"), Look(_RFQS, "", (), missing=_NO_RFQ), open=frozenset({"active"}),
        over=frozenset({"filled", "expired", "failed", "traded_away"}), done=frozenset({"canceled"}),
    ),
    "/api/v5/rfq/create-quote": Creation(
        "clQuoteId", (Look(_QUOTES, "clQuoteId", ("rfqId", "clQuoteId"), missing=_NO_QUOTE, same=("rfqId",)),)
    ),
    "/api/v5/rfq/cancel-quote": Change(
        ("quoteId", "clQuoteId"), Look(_QUOTES, "", ("rfqId",), missing=_NO_QUOTE, same=("rfqId",)),
        open=frozenset({"active"}), over=frozenset({"filled", "expired", "failed"}), done=frozenset({"canceled"}),
    ),
    "/api/v5/rfq/execute-quote": Creation(
        "quoteId", (Look(_BLOCK_TRADES, "quoteId", ("rfqId", "quoteId"), state="", same=("rfqId",)),),
        needs=("rfqId",), unsure="a quote that is still being executed shows no trade",
    ),
    "/api/v5/asset/transfer": Creation(
        "clientId",
        (
            Look(
                _TRANSFER, "clientId", ("clientId", "type"), made="", failed=frozenset({"failed"}),
                same=("ccy", "amt", "from", "to"),
            ),
            _BOOKED,
        ),
        kept=13 * _DAY,
    ),
    "/api/v5/asset/withdrawal": Creation(
        "clientId",
        (
            Look(
                _WITHDRAWALS, "clientId", ("ccy", "clientId"), made="ts", failed=frozenset({"-1"}), same=("ccy",),
            ),
            _BOOKED,
        ),
        least=_MONEY_OUT,
    ),
    "/api/v5/asset/cancel-withdrawal": Change(
        ("wdId",), Look(_WITHDRAWALS, "", (), missing=_NO_WITHDRAWAL, made="ts"),
        open=frozenset({"19", "17", "10", "0", "4", "5", "6", "8", "9", "12", "7", "1", "15", "16"}),
        over=frozenset({"-1", "2"}), done=frozenset({"-2", "-3"}),
    ),
    "/api/v5/asset/convert/trade": Creation(
        "clTReqId",
        (
            Look(
                _CONVERSIONS, "clTReqId", ("clTReqId", "tag"), missing=_NO_CONVERSION, made="ts",
                failed=frozenset({"rejected"}), same=("baseCcy", "quoteCcy", "side"),
            ),
        ),
    ),
    "/api/v5/fiat/create-withdrawal": Creation(
        "clientId",
        (
            Look(
                _FIAT_WITHDRAWALS, "clientId", ("ccy", "paymentMethod"), failed=frozenset({"failed"}), same=("ccy",),
                cursor="cTime", unique="ordId", page="before", since="after",
            ),
        ),
        needs=("ccy", "paymentMethod"), least=_MONEY_OUT,
    ),
    "/api/v5/fiat/cancel-withdrawal": Change(
        ("ordId",), Look(_FIAT_WITHDRAWAL, "", ()), open=frozenset({"pending", "inqueue", "processing"}),
        over=frozenset({"completed", "failed"}), done=frozenset({"canceled"}),
    ),
    "/api/v5/fiat/buy-sell/trade": Creation(
        "clOrdId",
        (Look(_FIAT_TRADES, "clOrdId", ("clOrdId",), failed=frozenset({"failed"}), same=("fromCcy", "toCcy")),),
    ),
    "/api/v5/account/move-positions": Creation(
        "clientId", (Look(_MOVES, "clientId", ("clientId",), made="ts", same=("fromAcct", "toAcct")),),
        kept=3 * _DAY,
    ),
    "/api/v5/tradingBot/grid/order-algo": _GRID_PLACED,
    "/api/v5/tradingBot/grid/copy-order-algo": _GRID_PLACED,
    "/api/v5/tradingBot/recurring/order-algo": Creation(
        "algoClOrdId",
        (
            Look(_RECURRING_PENDING, "algoClOrdId", (), cursor="algoId"),
            Look(_RECURRING_HISTORY, "algoClOrdId", (), cursor="algoId"),
        ),
    ),
}  # fmt: skip
"""By path of the POST. What is not here cannot be looked up by anything that the request says of itself."""
