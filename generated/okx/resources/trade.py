"""OKX `trade`: 32 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects, objects_in
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, CsvArg, DecimalArg, IntegerArg, Param, TimestampArg
from ..models.trade import (
    AccountRateLimit,
    AmendAlgos,
    AmendAlgosAttachAlgoOrdsParams,
    AmendBatchOrders,
    AmendBatchOrdersAnswer,
    AmendBatchOrdersParams,
    AmendOrder,
    AmendOrderAnswer,
    AmendOrderAttachAlgoOrdsParams,
    CancelAlgos,
    CancelAlgosParams,
    CancelAllAfter,
    CancelBatchOrders,
    CancelBatchOrdersAnswer,
    CancelBatchOrdersParams,
    CancelOrder,
    CancelOrderAnswer,
    ClosePosition,
    EasyConvert,
    EasyConvertCurrencyList,
    EasyConvertHistory,
    Fills,
    FillsHistory,
    GetOrder,
    GetOrderAlgo,
    MassCancel,
    OneClickRepay,
    OneClickRepayCurrencyList,
    OneClickRepayCurrencyListV2,
    OneClickRepayHistory,
    OneClickRepayHistoryV2,
    OneClickRepayV2,
    OrderPrecheck,
    OrderPrecheckAttachAlgoOrdsParams,
    OrdersAlgoHistory,
    OrdersAlgoPending,
    OrdersHistory,
    OrdersHistoryArchive,
    OrdersPending,
    PlaceBatchOrders,
    PlaceBatchOrdersAnswer,
    PlaceBatchOrdersParams,
    PlaceOrder,
    PlaceOrderAlgo,
    PlaceOrderAlgoAttachAlgoOrdsParams,
    PlaceOrderAlgoTriggerParamsParams,
    PlaceOrderAnswer,
    PlaceOrderAttachAlgoOrdsParams,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_ACCOUNT_RATE_LIMIT = Endpoint(
    "trade.account_rate_limit",
    "GET",
    "/api/v5/trade/account-rate-limit",
    auth="private",
    style="none",
    answer=objects(AccountRateLimit),
    permission="read",
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_AMEND_ALGOS = Endpoint(
    "trade.amend_algos",
    "POST",
    "/api/v5/trade/amend-algos",
    auth="private",
    style="json_object",
    answer=objects(AmendAlgos),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("algo_id", "algoId"),
        Param("algo_cl_ord_id", "algoClOrdId"),
        Param("cxl_on_fail", "cxlOnFail", "boolean"),
        Param("req_id", "reqId", max_length=32),
        Param("new_sz", "newSz", "decimal"),
        Param("new_tp_trigger_px", "newTpTriggerPx", "decimal"),
        Param("new_tp_ord_px", "newTpOrdPx", "decimal"),
        Param("new_sl_trigger_px", "newSlTriggerPx", "decimal"),
        Param("new_sl_ord_px", "newSlOrdPx", "decimal"),
        Param("new_tp_trigger_px_type", "newTpTriggerPxType"),
        Param("new_sl_trigger_px_type", "newSlTriggerPxType"),
        Param("new_trigger_px", "newTriggerPx", "decimal"),
        Param("new_ord_px", "newOrdPx", "decimal"),
        Param("new_trigger_px_type", "newTriggerPxType"),
        Param(
            "attach_algo_ords",
            "attachAlgoOrds",
            "objects",
            fields=(
                Param("new_tp_trigger_px", "newTpTriggerPx", "decimal"),
                Param("new_tp_trigger_ratio", "newTpTriggerRatio", "decimal"),
                Param("new_tp_trigger_px_type", "newTpTriggerPxType"),
                Param("new_tp_ord_px", "newTpOrdPx", "decimal"),
                Param("new_sl_trigger_px", "newSlTriggerPx", "decimal"),
                Param("new_sl_trigger_ratio", "newSlTriggerRatio", "decimal"),
                Param("new_sl_trigger_px_type", "newSlTriggerPxType"),
                Param("new_sl_ord_px", "newSlOrdPx", "decimal"),
                Param("new_callback_ratio", "newCallbackRatio", "decimal"),
                Param("new_callback_spread", "newCallbackSpread", "decimal"),
                Param("new_active_px", "newActivePx", "decimal"),
            ),
        ),
    ),
    constraints=(Constraint("one_of", ("algoId", "algoClOrdId")),),
    limits=(Limit(20, "requests", "2s", ("user_id", "instrument_id")),),
)
_AMEND_BATCH_ORDERS = Endpoint(
    "trade.amend_batch_orders",
    "POST",
    "/api/v5/trade/amend-batch-orders",
    auth="private",
    style="json_array",
    answer=objects_in(AmendBatchOrdersAnswer, AmendBatchOrders),
    permission="trade",
    max_items=20,
    params=(
        Param("inst_id", "instId", required=True),
        Param("cxl_on_fail", "cxlOnFail", "boolean"),
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId"),
        Param("req_id", "reqId", max_length=32),
        Param("new_sz", "newSz", "decimal"),
        Param("new_px", "newPx", "decimal"),
        Param("speed_bump", "speedBump"),
        Param("new_px_usd", "newPxUsd", "decimal"),
        Param("new_px_vol", "newPxVol", "decimal"),
        Param("px_amend_type", "pxAmendType"),
        Param(
            "attach_algo_ords",
            "attachAlgoOrds",
            "objects",
            fields=(
                Param("attach_algo_id", "attachAlgoId"),
                Param("attach_algo_cl_ord_id", "attachAlgoClOrdId", max_length=32),
                Param("new_tp_trigger_px", "newTpTriggerPx", "decimal"),
                Param("new_tp_trigger_ratio", "newTpTriggerRatio", "decimal"),
                Param("new_tp_ord_px", "newTpOrdPx", "decimal"),
                Param("new_tp_ord_kind", "newTpOrdKind"),
                Param("new_sl_trigger_px", "newSlTriggerPx", "decimal"),
                Param("new_sl_trigger_ratio", "newSlTriggerRatio", "decimal"),
                Param("new_sl_ord_px", "newSlOrdPx", "decimal"),
                Param("new_tp_trigger_px_type", "newTpTriggerPxType"),
                Param("new_sl_trigger_px_type", "newSlTriggerPxType"),
                Param("sz", "sz", "decimal"),
                Param("amend_px_on_trigger_type", "amendPxOnTriggerType"),
                Param("new_callback_ratio", "newCallbackRatio", "decimal"),
                Param("new_callback_spread", "newCallbackSpread", "decimal"),
                Param("new_active_px", "newActivePx", "decimal"),
            ),
        ),
    ),
    constraints=(Constraint("one_of", ("ordId", "clOrdId")),),
    limits=(
        Limit(300, "orders", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(300, "orders", "2s", ("user_id", "instrument_family"), scope=("options",)),
        Limit(4, "orders", "2s", scope=("copy_trading_lead",)),
    ),
)
_AMEND_ORDER = Endpoint(
    "trade.amend_order",
    "POST",
    "/api/v5/trade/amend-order",
    auth="private",
    style="json_object",
    answer=objects_in(AmendOrderAnswer, AmendOrder),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("cxl_on_fail", "cxlOnFail", "boolean"),
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId"),
        Param("req_id", "reqId", max_length=32),
        Param("new_sz", "newSz", "decimal"),
        Param("new_px", "newPx", "decimal"),
        Param("speed_bump", "speedBump"),
        Param("new_px_usd", "newPxUsd", "decimal"),
        Param("new_px_vol", "newPxVol", "decimal"),
        Param("px_amend_type", "pxAmendType"),
        Param(
            "attach_algo_ords",
            "attachAlgoOrds",
            "objects",
            fields=(
                Param("attach_algo_id", "attachAlgoId"),
                Param("attach_algo_cl_ord_id", "attachAlgoClOrdId", max_length=32),
                Param("new_tp_trigger_px", "newTpTriggerPx", "decimal"),
                Param("new_tp_trigger_ratio", "newTpTriggerRatio", "decimal"),
                Param("new_tp_ord_px", "newTpOrdPx", "decimal"),
                Param("new_tp_ord_kind", "newTpOrdKind"),
                Param("new_sl_trigger_px", "newSlTriggerPx", "decimal"),
                Param("new_sl_trigger_ratio", "newSlTriggerRatio", "decimal"),
                Param("new_sl_ord_px", "newSlOrdPx", "decimal"),
                Param("new_tp_trigger_px_type", "newTpTriggerPxType"),
                Param("new_sl_trigger_px_type", "newSlTriggerPxType"),
                Param("sz", "sz", "decimal"),
                Param("amend_px_on_trigger_type", "amendPxOnTriggerType"),
                Param("new_callback_ratio", "newCallbackRatio", "decimal"),
                Param("new_callback_spread", "newCallbackSpread", "decimal"),
                Param("new_active_px", "newActivePx", "decimal"),
            ),
        ),
    ),
    constraints=(Constraint("one_of", ("ordId", "clOrdId")),),
    limits=(
        Limit(60, "requests", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(60, "requests", "2s", ("user_id", "instrument_family"), scope=("options",)),
        Limit(4, "requests", "2s", scope=("copy_trading_lead",)),
    ),
)
_CANCEL_ALGOS = Endpoint(
    "trade.cancel_algos",
    "POST",
    "/api/v5/trade/cancel-algos",
    auth="private",
    style="json_array",
    answer=objects(CancelAlgos),
    permission="trade",
    max_items=10,
    params=(
        Param("inst_id", "instId", required=True),
        Param("algo_id", "algoId"),
        Param("algo_cl_ord_id", "algoClOrdId"),
    ),
    constraints=(Constraint("one_of", ("algoId", "algoClOrdId")),),
    limits=(
        Limit(20, "orders", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(20, "orders", "2s", ("user_id", "instrument_family"), scope=("options",)),
    ),
)
_CANCEL_ALL_AFTER = Endpoint(
    "trade.cancel_all_after",
    "POST",
    "/api/v5/trade/cancel-all-after",
    auth="private",
    style="json_object",
    answer=objects(CancelAllAfter),
    permission="trade",
    params=(
        Param("time_out", "timeOut", "integer", required=True),
        Param("tag", "tag", max_length=16),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id", "tag")),),
)
_CANCEL_BATCH_ORDERS = Endpoint(
    "trade.cancel_batch_orders",
    "POST",
    "/api/v5/trade/cancel-batch-orders",
    auth="private",
    style="json_array",
    answer=objects_in(CancelBatchOrdersAnswer, CancelBatchOrders),
    permission="trade",
    max_items=20,
    params=(
        Param("inst_id", "instId", required=True),
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId"),
    ),
    constraints=(Constraint("one_of", ("ordId", "clOrdId")),),
    limits=(
        Limit(300, "orders", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(300, "orders", "2s", ("user_id", "instrument_family"), scope=("options",)),
    ),
)
_CANCEL_ORDER = Endpoint(
    "trade.cancel_order",
    "POST",
    "/api/v5/trade/cancel-order",
    auth="private",
    style="json_object",
    answer=objects_in(CancelOrderAnswer, CancelOrder),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId"),
    ),
    constraints=(Constraint("one_of", ("ordId", "clOrdId")),),
    limits=(
        Limit(60, "requests", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(60, "requests", "2s", ("user_id", "instrument_family"), scope=("options",)),
    ),
)
_CLOSE_POSITION = Endpoint(
    "trade.close_position",
    "POST",
    "/api/v5/trade/close-position",
    auth="private",
    style="json_object",
    answer=objects(ClosePosition),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("pos_side", "posSide"),
        Param("mgn_mode", "mgnMode", required=True),
        Param("ccy", "ccy"),
        Param("auto_cxl", "autoCxl", "boolean"),
        Param("cl_ord_id", "clOrdId", max_length=32),
        Param("tag", "tag", max_length=16),
    ),
    limits=(
        Limit(20, "requests", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(20, "requests", "2s", ("user_id", "instrument_family"), scope=("options",)),
    ),
)
_EASY_CONVERT = Endpoint(
    "trade.easy_convert",
    "POST",
    "/api/v5/trade/easy-convert",
    auth="private",
    style="json_object",
    answer=objects(EasyConvert),
    permission="trade",
    params=(
        Param("from_ccy", "fromCcy", "text[]", required=True, max_items=5),
        Param("to_ccy", "toCcy", required=True),
        Param("source", "source"),
    ),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_EASY_CONVERT_CURRENCY_LIST = Endpoint(
    "trade.easy_convert_currency_list",
    "GET",
    "/api/v5/trade/easy-convert-currency-list",
    auth="private",
    style="query",
    answer=objects(EasyConvertCurrencyList),
    permission="read",
    params=(Param("source", "source"),),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_EASY_CONVERT_HISTORY = Endpoint(
    "trade.easy_convert_history",
    "GET",
    "/api/v5/trade/easy-convert-history",
    auth="private",
    style="query",
    answer=objects(EasyConvertHistory),
    permission="read",
    params=(
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("uTime",), "before", time=True, inclusive=False, max=100),
)
_FILLS = Endpoint(
    "trade.fills",
    "GET",
    "/api/v5/trade/fills",
    auth="private",
    style="query",
    answer=objects(Fills),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
        Param("ord_id", "ordId"),
        Param("sub_type", "subType"),
        Param("after", "after"),
        Param("before", "before"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(60, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("billId",), "before", max=100),
)
_FILLS_HISTORY = Endpoint(
    "trade.fills_history",
    "GET",
    "/api/v5/trade/fills-history",
    auth="private",
    style="query",
    answer=objects(FillsHistory),
    permission="read",
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
        Param("ord_id", "ordId"),
        Param("sub_type", "subType"),
        Param("after", "after"),
        Param("before", "before"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("billId",), "before", max=100),
)
_GET_ORDER = Endpoint(
    "trade.get_order",
    "GET",
    "/api/v5/trade/order",
    auth="private",
    style="query",
    answer=objects(GetOrder),
    permission="read",
    params=(
        Param("inst_id", "instId", required=True),
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId"),
    ),
    constraints=(Constraint("one_of", ("ordId", "clOrdId")),),
    limits=(
        Limit(60, "requests", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(60, "requests", "2s", ("user_id", "instrument_family"), scope=("options",)),
    ),
)
_GET_ORDER_ALGO = Endpoint(
    "trade.get_order_algo",
    "GET",
    "/api/v5/trade/order-algo",
    auth="private",
    style="query",
    answer=objects(GetOrderAlgo),
    permission="read",
    params=(
        Param("algo_id", "algoId"),
        Param("algo_cl_ord_id", "algoClOrdId", max_length=32),
    ),
    constraints=(Constraint("one_of", ("algoId", "algoClOrdId")),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MASS_CANCEL = Endpoint(
    "trade.mass_cancel",
    "POST",
    "/api/v5/trade/mass-cancel",
    auth="private",
    style="json_object",
    answer=objects(MassCancel),
    permission="trade",
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily", required=True),
        Param("lock_interval", "lockInterval", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_ONE_CLICK_REPAY = Endpoint(
    "trade.one_click_repay",
    "POST",
    "/api/v5/trade/one-click-repay",
    auth="private",
    style="json_object",
    answer=objects(OneClickRepay),
    permission="trade",
    params=(
        Param("debt_ccy", "debtCcy", "text[]", required=True, max_items=5),
        Param("repay_ccy", "repayCcy", required=True),
    ),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_ONE_CLICK_REPAY_CURRENCY_LIST = Endpoint(
    "trade.one_click_repay_currency_list",
    "GET",
    "/api/v5/trade/one-click-repay-currency-list",
    auth="private",
    style="query",
    answer=objects(OneClickRepayCurrencyList),
    permission="read",
    params=(Param("debt_type", "debtType"),),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_ONE_CLICK_REPAY_CURRENCY_LIST_V2 = Endpoint(
    "trade.one_click_repay_currency_list_v2",
    "GET",
    "/api/v5/trade/one-click-repay-currency-list-v2",
    auth="private",
    style="none",
    answer=objects(OneClickRepayCurrencyListV2),
    permission="read",
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_ONE_CLICK_REPAY_HISTORY = Endpoint(
    "trade.one_click_repay_history",
    "GET",
    "/api/v5/trade/one-click-repay-history",
    auth="private",
    style="query",
    answer=objects(OneClickRepayHistory),
    permission="read",
    params=(
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("uTime",), "before", time=True, max=100),
)
_ONE_CLICK_REPAY_HISTORY_V2 = Endpoint(
    "trade.one_click_repay_history_v2",
    "GET",
    "/api/v5/trade/one-click-repay-history-v2",
    auth="private",
    style="query",
    answer=objects(OneClickRepayHistoryV2),
    permission="read",
    params=(
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, inclusive=True, max=100),
)
_ONE_CLICK_REPAY_V2 = Endpoint(
    "trade.one_click_repay_v2",
    "POST",
    "/api/v5/trade/one-click-repay-v2",
    auth="private",
    style="json_object",
    answer=objects(OneClickRepayV2),
    permission="trade",
    params=(
        Param("debt_ccy", "debtCcy", required=True),
        Param("repay_ccy_list", "repayCcyList", "text[]", required=True),
    ),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_ORDER_PRECHECK = Endpoint(
    "trade.order_precheck",
    "POST",
    "/api/v5/trade/order-precheck",
    auth="private",
    style="json_object",
    answer=objects(OrderPrecheck),
    permission="trade",
    safe=True,
    params=(
        Param("inst_id", "instId", required=True),
        Param("td_mode", "tdMode", required=True),
        Param("side", "side", required=True),
        Param("pos_side", "posSide"),
        Param("ord_type", "ordType", required=True),
        Param("sz", "sz", "decimal", required=True),
        Param("px", "px", "decimal"),
        Param("outcome", "outcome"),
        Param("reduce_only", "reduceOnly", "boolean"),
        Param("tgt_ccy", "tgtCcy"),
        Param(
            "attach_algo_ords",
            "attachAlgoOrds",
            "objects",
            fields=(
                Param("attach_algo_cl_ord_id", "attachAlgoClOrdId", max_length=32),
                Param("tp_trigger_px", "tpTriggerPx", "decimal"),
                Param("tp_ord_px", "tpOrdPx", "decimal"),
                Param("tp_ord_kind", "tpOrdKind"),
                Param("sl_trigger_px", "slTriggerPx", "decimal"),
                Param("sl_ord_px", "slOrdPx", "decimal"),
                Param("tp_trigger_px_type", "tpTriggerPxType"),
                Param("sl_trigger_px_type", "slTriggerPxType"),
                Param("sz", "sz", "decimal"),
                Param("callback_ratio", "callbackRatio", "decimal"),
                Param("callback_spread", "callbackSpread", "decimal"),
                Param("active_px", "activePx", "decimal"),
            ),
        ),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_ORDERS_ALGO_HISTORY = Endpoint(
    "trade.orders_algo_history",
    "GET",
    "/api/v5/trade/orders-algo-history",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoHistory),
    permission="read",
    params=(
        Param("ord_type", "ordType", "csv", required=True),
        Param("state", "state"),
        Param("algo_id", "algoId"),
        Param("inst_type", "instType"),
        Param("inst_id", "instId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    constraints=(Constraint("one_of", ("state", "algoId")),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("algoId",), "before", max=100),
)
_ORDERS_ALGO_PENDING = Endpoint(
    "trade.orders_algo_pending",
    "GET",
    "/api/v5/trade/orders-algo-pending",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoPending),
    permission="read",
    params=(
        Param("ord_type", "ordType", "csv", required=True),
        Param("algo_id", "algoId"),
        Param("inst_type", "instType"),
        Param("inst_id", "instId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("algoId",), "before", max=100),
)
_ORDERS_HISTORY = Endpoint(
    "trade.orders_history",
    "GET",
    "/api/v5/trade/orders-history",
    auth="private",
    style="query",
    answer=objects(OrdersHistory),
    permission="read",
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
        Param("ord_type", "ordType", "csv"),
        Param("state", "state"),
        Param("category", "category"),
        Param("after", "after"),
        Param("before", "before"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(40, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ordId",), "before", max=100),
)
_ORDERS_HISTORY_ARCHIVE = Endpoint(
    "trade.orders_history_archive",
    "GET",
    "/api/v5/trade/orders-history-archive",
    auth="private",
    style="query",
    answer=objects(OrdersHistoryArchive),
    permission="read",
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
        Param("ord_type", "ordType", "csv"),
        Param("state", "state"),
        Param("category", "category"),
        Param("after", "after"),
        Param("before", "before"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ordId",), "before", max=100),
)
_ORDERS_PENDING = Endpoint(
    "trade.orders_pending",
    "GET",
    "/api/v5/trade/orders-pending",
    auth="private",
    style="query",
    answer=objects(OrdersPending),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
        Param("ord_type", "ordType", "csv"),
        Param("state", "state"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(60, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ordId",), "before", max=100),
)
_PLACE_BATCH_ORDERS = Endpoint(
    "trade.place_batch_orders",
    "POST",
    "/api/v5/trade/batch-orders",
    auth="private",
    style="json_array",
    answer=objects_in(PlaceBatchOrdersAnswer, PlaceBatchOrders),
    permission="trade",
    max_items=20,
    params=(
        Param("inst_id", "instId", required=True),
        Param("td_mode", "tdMode", required=True),
        Param("ccy", "ccy"),
        Param("cl_ord_id", "clOrdId", max_length=32),
        Param("tag", "tag", max_length=16),
        Param("side", "side", required=True),
        Param("pos_side", "posSide"),
        Param("ord_type", "ordType", required=True),
        Param("sz", "sz", "decimal", required=True),
        Param("px", "px", "decimal"),
        Param("speed_bump", "speedBump"),
        Param("outcome", "outcome"),
        Param("px_usd", "pxUsd", "decimal"),
        Param("px_vol", "pxVol", "decimal"),
        Param("reduce_only", "reduceOnly", "boolean"),
        Param("tgt_ccy", "tgtCcy"),
        Param("ban_amend", "banAmend", "boolean"),
        Param("px_amend_type", "pxAmendType"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
        Param("slippage_pct", "slippagePct", "decimal"),
        Param("stp_mode", "stpMode"),
        Param("is_elp_taker_access", "isElpTakerAccess", "boolean"),
        Param(
            "attach_algo_ords",
            "attachAlgoOrds",
            "objects",
            fields=(
                Param("attach_algo_cl_ord_id", "attachAlgoClOrdId", max_length=32),
                Param("tp_trigger_px", "tpTriggerPx", "decimal"),
                Param("tp_trigger_ratio", "tpTriggerRatio", "decimal"),
                Param("tp_ord_px", "tpOrdPx", "decimal"),
                Param("tp_ord_kind", "tpOrdKind"),
                Param("sl_trigger_px", "slTriggerPx", "decimal"),
                Param("sl_trigger_ratio", "slTriggerRatio", "decimal"),
                Param("sl_ord_px", "slOrdPx", "decimal"),
                Param("tp_trigger_px_type", "tpTriggerPxType"),
                Param("sl_trigger_px_type", "slTriggerPxType"),
                Param("sz", "sz", "decimal"),
                Param("amend_px_on_trigger_type", "amendPxOnTriggerType"),
                Param("callback_ratio", "callbackRatio", "decimal"),
                Param("callback_spread", "callbackSpread", "decimal"),
                Param("active_px", "activePx", "decimal"),
            ),
        ),
    ),
    limits=(
        Limit(300, "orders", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(300, "orders", "2s", ("user_id", "instrument_family"), scope=("options",)),
        Limit(4, "orders", "2s", scope=("copy_trading_lead",)),
    ),
)
_PLACE_ORDER = Endpoint(
    "trade.place_order",
    "POST",
    "/api/v5/trade/order",
    auth="private",
    style="json_object",
    answer=objects_in(PlaceOrderAnswer, PlaceOrder),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("td_mode", "tdMode", required=True),
        Param("ccy", "ccy"),
        Param("cl_ord_id", "clOrdId", max_length=32),
        Param("tag", "tag", max_length=16),
        Param("side", "side", required=True),
        Param("pos_side", "posSide"),
        Param("ord_type", "ordType", required=True),
        Param("sz", "sz", "decimal", required=True),
        Param("px", "px", "decimal"),
        Param("speed_bump", "speedBump"),
        Param("outcome", "outcome"),
        Param("px_usd", "pxUsd", "decimal"),
        Param("px_vol", "pxVol", "decimal"),
        Param("reduce_only", "reduceOnly", "boolean"),
        Param("tgt_ccy", "tgtCcy"),
        Param("ban_amend", "banAmend", "boolean"),
        Param("px_amend_type", "pxAmendType"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
        Param("slippage_pct", "slippagePct", "decimal"),
        Param("stp_mode", "stpMode"),
        Param("is_elp_taker_access", "isElpTakerAccess", "boolean"),
        Param(
            "attach_algo_ords",
            "attachAlgoOrds",
            "objects",
            fields=(
                Param("attach_algo_cl_ord_id", "attachAlgoClOrdId", max_length=32),
                Param("tp_trigger_px", "tpTriggerPx", "decimal"),
                Param("tp_trigger_ratio", "tpTriggerRatio", "decimal"),
                Param("tp_ord_px", "tpOrdPx", "decimal"),
                Param("tp_ord_kind", "tpOrdKind"),
                Param("sl_trigger_px", "slTriggerPx", "decimal"),
                Param("sl_trigger_ratio", "slTriggerRatio", "decimal"),
                Param("sl_ord_px", "slOrdPx", "decimal"),
                Param("tp_trigger_px_type", "tpTriggerPxType"),
                Param("sl_trigger_px_type", "slTriggerPxType"),
                Param("sz", "sz", "decimal"),
                Param("amend_px_on_trigger_type", "amendPxOnTriggerType"),
                Param("callback_ratio", "callbackRatio", "decimal"),
                Param("callback_spread", "callbackSpread", "decimal"),
                Param("active_px", "activePx", "decimal"),
            ),
        ),
    ),
    limits=(
        Limit(60, "requests", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(60, "requests", "2s", ("user_id", "instrument_family"), scope=("options",)),
        Limit(4, "requests", "2s", scope=("copy_trading_lead",)),
    ),
)
_PLACE_ORDER_ALGO = Endpoint(
    "trade.place_order_algo",
    "POST",
    "/api/v5/trade/order-algo",
    auth="private",
    style="json_object",
    answer=objects(PlaceOrderAlgo),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("td_mode", "tdMode", required=True),
        Param("ccy", "ccy"),
        Param("side", "side", required=True),
        Param("pos_side", "posSide"),
        Param("ord_type", "ordType", required=True),
        Param("sz", "sz", "decimal"),
        Param("tag", "tag", max_length=16),
        Param("tgt_ccy", "tgtCcy"),
        Param("algo_cl_ord_id", "algoClOrdId", max_length=32),
        Param("close_fraction", "closeFraction"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
        Param("tp_trigger_px", "tpTriggerPx", "decimal"),
        Param("tp_trigger_px_type", "tpTriggerPxType"),
        Param("tp_ord_px", "tpOrdPx", "decimal"),
        Param("tp_ord_kind", "tpOrdKind"),
        Param("sl_trigger_px", "slTriggerPx", "decimal"),
        Param("sl_trigger_px_type", "slTriggerPxType"),
        Param("sl_ord_px", "slOrdPx", "decimal"),
        Param("cxl_on_close_pos", "cxlOnClosePos", "boolean"),
        Param("reduce_only", "reduceOnly", "boolean"),
        Param("chase_type", "chaseType"),
        Param("chase_val", "chaseVal", "decimal"),
        Param("max_chase_type", "maxChaseType"),
        Param("max_chase_val", "maxChaseVal", "decimal"),
        Param("trigger_px", "triggerPx", "decimal"),
        Param("order_px", "orderPx", "decimal"),
        Param("advance_ord_type", "advanceOrdType"),
        Param("trigger_px_type", "triggerPxType"),
        Param(
            "attach_algo_ords",
            "attachAlgoOrds",
            "objects",
            fields=(
                Param("attach_algo_cl_ord_id", "attachAlgoClOrdId", max_length=32),
                Param("tp_trigger_px", "tpTriggerPx", "decimal"),
                Param("tp_trigger_ratio", "tpTriggerRatio", "decimal"),
                Param("tp_trigger_px_type", "tpTriggerPxType"),
                Param("tp_ord_px", "tpOrdPx", "decimal"),
                Param("sl_trigger_px", "slTriggerPx", "decimal"),
                Param("sl_trigger_ratio", "slTriggerRatio", "decimal"),
                Param("sl_trigger_px_type", "slTriggerPxType"),
                Param("sl_ord_px", "slOrdPx", "decimal"),
                Param("callback_ratio", "callbackRatio", "decimal"),
                Param("callback_spread", "callbackSpread", "decimal"),
                Param("active_px", "activePx", "decimal"),
            ),
        ),
        Param("callback_ratio", "callbackRatio", "decimal"),
        Param("callback_spread", "callbackSpread", "decimal"),
        Param("active_px", "activePx", "decimal"),
        Param("px_var", "pxVar", "decimal"),
        Param("px_spread", "pxSpread", "decimal"),
        Param("sz_limit", "szLimit", "decimal"),
        Param("px_limit", "pxLimit", "decimal"),
        Param("time_interval", "timeInterval", "integer"),
        Param("lmt_order_number", "lmtOrderNumber", "integer"),
        Param("aggressiveness", "aggressiveness"),
        Param(
            "trigger_params",
            "triggerParams",
            "objects",
            fields=(
                Param("trigger_action", "triggerAction", required=True),
                Param("trigger_strategy", "triggerStrategy", required=True),
                Param("trigger_px", "triggerPx", "decimal"),
                Param("trigger_cond", "triggerCond"),
                Param("timeframe", "timeframe"),
                Param("thold", "thold", "integer"),
                Param("time_period", "timePeriod"),
            ),
        ),
    ),
    constraints=(
        Constraint("one_of", ("sz", "closeFraction")),
        Constraint("at_most_one", ("callbackRatio", "callbackSpread")),
        Constraint("at_most_one", ("pxVar", "pxSpread")),
        Constraint("together", ("slTriggerPx", "slOrdPx")),
        Constraint("required", ("triggerPx", "orderPx"), when=(("ordType", ("trigger",)),)),
        Constraint(
            "required", ("szLimit", "pxLimit", "timeInterval"), when=(("ordType", ("twap",)),)
        ),
        Constraint(
            "required",
            ("szLimit", "lmtOrderNumber", "aggressiveness"),
            when=(("ordType", ("smart_iceberg",)),),
        ),
    ),
    limits=(
        Limit(20, "requests", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(20, "requests", "2s", ("user_id", "instrument_family"), scope=("options",)),
        Limit(1, "requests", "2s", scope=("copy_trading_lead",)),
    ),
)


class Trade:
    """OKX `trade`: 32 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def account_rate_limit(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AccountRateLimit]:
        """Account rate limit.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AccountRateLimit`. Decimal: fill_ratio, main_fill_ratio, acc_rate_limit,
            next_acc_rate_limit. Text: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/account-rate-limit`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
        """
        return self._client.call(_ACCOUNT_RATE_LIMIT, {}, extra, options)

    def amend_algos(
        self,
        *,
        inst_id: str,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        cxl_on_fail: bool | None = None,
        req_id: str | None = None,
        new_sz: DecimalArg | None = None,
        new_tp_trigger_px: DecimalArg | None = None,
        new_tp_ord_px: DecimalArg | None = None,
        new_sl_trigger_px: DecimalArg | None = None,
        new_sl_ord_px: DecimalArg | None = None,
        new_tp_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        new_sl_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        new_trigger_px: DecimalArg | None = None,
        new_ord_px: DecimalArg | None = None,
        new_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        attach_algo_ords: Sequence[AmendAlgosAttachAlgoOrdsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendAlgos]:
        """Amend algo order.

        Cases:
            Take Profit / Stop Loss Order.
            Trigger Order, needs `new_trigger_px`, `new_ord_px`.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_id (one of `algo_id`, `algo_cl_ord_id` is required): `algoId`.
            algo_cl_ord_id (one of `algo_id`, `algo_cl_ord_id` is required): `algoClOrdId`.
            cxl_on_fail (boolean; default `false`): `cxlOnFail`.
            req_id (required in some cases; up to 32 characters): `reqId`.
            new_sz (decimal; required in some cases): `newSz`.
            new_tp_trigger_px (decimal; sometimes required for "Take Profit / Stop Loss Order"): `newTpTriggerPx`.
            new_tp_ord_px (decimal; sometimes required for "Take Profit / Stop Loss Order"): `newTpOrdPx`.
            new_sl_trigger_px (decimal; sometimes required for "Take Profit / Stop Loss Order"): `newSlTriggerPx`.
            new_sl_ord_px (decimal; sometimes required for "Take Profit / Stop Loss Order"): `newSlOrdPx`.
            new_tp_trigger_px_type (sometimes required for "Take Profit / Stop Loss Order"): `newTpTriggerPxType`: `last`, `index`, `mark`.
            new_sl_trigger_px_type (sometimes required for "Take Profit / Stop Loss Order"): `newSlTriggerPxType`: `last`, `index`, `mark`.
            new_trigger_px (decimal; required for "Trigger Order"): `newTriggerPx`.
            new_ord_px (decimal; required for "Trigger Order"): `newOrdPx`.
            new_trigger_px_type (for "Trigger Order"; default `last`): `newTriggerPxType`: `last`, `index`, `mark`.
            attach_algo_ords (list; for "Trigger Order"): `attachAlgoOrds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendAlgos`. Text: algo_id, algo_cl_ord_id, req_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/amend-algos`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
        """
        return self._client.call(
            _AMEND_ALGOS,
            {
                "instId": inst_id,
                "algoId": algo_id,
                "algoClOrdId": algo_cl_ord_id,
                "cxlOnFail": cxl_on_fail,
                "reqId": req_id,
                "newSz": new_sz,
                "newTpTriggerPx": new_tp_trigger_px,
                "newTpOrdPx": new_tp_ord_px,
                "newSlTriggerPx": new_sl_trigger_px,
                "newSlOrdPx": new_sl_ord_px,
                "newTpTriggerPxType": new_tp_trigger_px_type,
                "newSlTriggerPxType": new_sl_trigger_px_type,
                "newTriggerPx": new_trigger_px,
                "newOrdPx": new_ord_px,
                "newTriggerPxType": new_trigger_px_type,
                "attachAlgoOrds": attach_algo_ords,
            },
            extra,
            options,
        )

    def amend_batch_orders(
        self,
        items: Sequence[AmendBatchOrdersParams],
        *,
        options: Options | None = None,
    ) -> AmendBatchOrdersAnswer:
        """Amend multiple orders.

        Args:
            items (up to 20 items): what to send, in order, each a `AmendBatchOrdersParams`.
                Each: needs `inst_id`; one of `ord_id`, `cl_ord_id` is required.
            options: what this call overrides.

        Returns:
            A list of `AmendBatchOrders`. Text: ord_id, cl_ord_id, req_id, s_code, s_msg, sub_code.
            Unix time in milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 20: `client.batch(client.trade.amend_batch_orders, items)`.

        `POST /api/v5/trade/amend-batch-orders`
        Permission: trade.
        Rate limit: 300 orders per 2s, per user ID + instrument ID (not options).
        Rate limit: 300 orders per 2s, per user ID + instrument family (options).
        Rate limit: 4 orders per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
        """
        return self._client.call(_AMEND_BATCH_ORDERS, {"items": items}, None, options)

    def amend_order(
        self,
        *,
        inst_id: str,
        cxl_on_fail: bool | None = None,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: DecimalArg | None = None,
        new_px: DecimalArg | None = None,
        speed_bump: Literal["1"] | str | None = None,
        new_px_usd: DecimalArg | None = None,
        new_px_vol: DecimalArg | None = None,
        px_amend_type: Literal["0", "1"] | str | None = None,
        attach_algo_ords: Sequence[AmendOrderAttachAlgoOrdsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> AmendOrderAnswer:
        """Amend order.

        Args:
            inst_id (instrument ID; required): `instId`.
            cxl_on_fail (boolean; default `false`): `cxlOnFail`.
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            req_id (up to 32 characters): `reqId`.
            new_sz (decimal; required in some cases): `newSz`.
            new_px (decimal; required in some cases): `newPx`.
            speed_bump (required in some cases): `speedBump`: `1`.
            new_px_usd (decimal; required in some cases): `newPxUsd`.
            new_px_vol (decimal; required in some cases): `newPxVol`.
            px_amend_type (default `0`): `pxAmendType`: `0`, `1`.
            attach_algo_ords (list): `attachAlgoOrds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrder`. Text: ord_id, cl_ord_id, req_id, s_code, s_msg, sub_code. Unix
            time in milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/amend-order`
        Permission: trade.
        Rate limit: 60 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 60 requests per 2s, per user ID + instrument family (options).
        Rate limit: 4 requests per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
        """
        return self._client.call(
            _AMEND_ORDER,
            {
                "instId": inst_id,
                "cxlOnFail": cxl_on_fail,
                "ordId": ord_id,
                "clOrdId": cl_ord_id,
                "reqId": req_id,
                "newSz": new_sz,
                "newPx": new_px,
                "speedBump": speed_bump,
                "newPxUsd": new_px_usd,
                "newPxVol": new_px_vol,
                "pxAmendType": px_amend_type,
                "attachAlgoOrds": attach_algo_ords,
            },
            extra,
            options,
        )

    def cancel_algos(
        self,
        items: Sequence[CancelAlgosParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[CancelAlgos]:
        """Cancel algo order.

        Args:
            items (up to 10 items): what to send, in order, each a `CancelAlgosParams`.
                Each: needs `inst_id`; one of `algo_id`, `algo_cl_ord_id` is required.
            options: what this call overrides.

        Returns:
            A list of `CancelAlgos`. Text: algo_id, s_code, s_msg, cl_ord_id, algo_cl_ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 10: `client.batch(client.trade.cancel_algos, items)`.

        `POST /api/v5/trade/cancel-algos`
        Permission: trade.
        Rate limit: 20 orders per 2s, per user ID + instrument ID (not options).
        Rate limit: 20 orders per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
        """
        return self._client.call(_CANCEL_ALGOS, {"items": items}, None, options)

    def cancel_all_after(
        self,
        *,
        time_out: IntegerArg,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllAfter]:
        """Cancel All After.

        Args:
            time_out (integer; required): `timeOut`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllAfter`. Text: trigger_time, tag, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/cancel-all-after`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID + tag.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
        """
        return self._client.call(
            _CANCEL_ALL_AFTER, {"timeOut": time_out, "tag": tag}, extra, options
        )

    def cancel_batch_orders(
        self,
        items: Sequence[CancelBatchOrdersParams],
        *,
        options: Options | None = None,
    ) -> CancelBatchOrdersAnswer:
        """Cancel multiple orders.

        Args:
            items (up to 20 items): what to send, in order, each a `CancelBatchOrdersParams`.
                Each: needs `inst_id`; one of `ord_id`, `cl_ord_id` is required.
            options: what this call overrides.

        Returns:
            A list of `CancelBatchOrders`. Text: ord_id, cl_ord_id, s_code, s_msg. Unix time in
            milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 20: `client.batch(client.trade.cancel_batch_orders, items)`.

        `POST /api/v5/trade/cancel-batch-orders`
        Permission: trade.
        Rate limit: 300 orders per 2s, per user ID + instrument ID (not options).
        Rate limit: 300 orders per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
        """
        return self._client.call(_CANCEL_BATCH_ORDERS, {"items": items}, None, options)

    def cancel_order(
        self,
        *,
        inst_id: str,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> CancelOrderAnswer:
        """Cancel order.

        Args:
            inst_id (instrument ID; required): `instId`.
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelOrder`. Text: ord_id, cl_ord_id, s_code, s_msg. Unix time in
            milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/cancel-order`
        Permission: trade.
        Rate limit: 60 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 60 requests per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
        """
        return self._client.call(
            _CANCEL_ORDER,
            {"instId": inst_id, "ordId": ord_id, "clOrdId": cl_ord_id},
            extra,
            options,
        )

    def close_position(
        self,
        *,
        inst_id: str,
        mgn_mode: Literal["cross", "isolated"] | str,
        pos_side: str | None = None,
        ccy: str | None = None,
        auto_cxl: bool | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ClosePosition]:
        """Close positions.

        Args:
            inst_id (instrument ID; required): `instId`.
            mgn_mode (required): `mgnMode`: `cross`, `isolated`.
            pos_side (required in some cases): `posSide`.
            ccy (currency; required in some cases): `ccy`.
            auto_cxl (boolean; default `false`): `autoCxl`.
            cl_ord_id (up to 32 characters): `clOrdId`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ClosePosition`. Text: inst_id, pos_side, cl_ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/close-position`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 20 requests per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
        """
        return self._client.call(
            _CLOSE_POSITION,
            {
                "instId": inst_id,
                "posSide": pos_side,
                "mgnMode": mgn_mode,
                "ccy": ccy,
                "autoCxl": auto_cxl,
                "clOrdId": cl_ord_id,
                "tag": tag,
            },
            extra,
            options,
        )

    def easy_convert(
        self,
        *,
        from_ccy: Sequence[str],
        to_ccy: str,
        source: Literal["1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EasyConvert]:
        """Place easy convert.

        Args:
            from_ccy (list; required; up to 5 items): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            source (default `1`): `source`: `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EasyConvert`. Text: status, from_ccy, to_ccy. Decimal: fill_from_sz,
            fill_to_sz. Unix time in milliseconds: u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/easy-convert`
        Permission: trade.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
        """
        return self._client.call(
            _EASY_CONVERT, {"fromCcy": from_ccy, "toCcy": to_ccy, "source": source}, extra, options
        )

    def easy_convert_currency_list(
        self,
        *,
        source: Literal["1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EasyConvertCurrencyList]:
        """Easy convert currency list.

        Args:
            source (default `1`): `source`: `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EasyConvertCurrencyList`. Records: from_data. Lists of text: to_ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/easy-convert-currency-list`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
        """
        return self._client.call(_EASY_CONVERT_CURRENCY_LIST, {"source": source}, extra, options)

    def easy_convert_history(
        self,
        *,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EasyConvertHistory]:
        """Easy convert history.

        Args:
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EasyConvertHistory`. Text: from_ccy, to_ccy, acct, status. Decimal:
            fill_from_sz, fill_to_sz. Unix time in milliseconds: u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.easy_convert_history, ...)`.

        `GET /api/v5/trade/easy-convert-history`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
        """
        return self._client.call(
            _EASY_CONVERT_HISTORY,
            {"after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def fills(
        self,
        *,
        inst_type: (
            Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None
        ) = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: (
            Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "100",
                "101",
                "102",
                "103",
                "104",
                "105",
                "106",
                "107",
                "110",
                "111",
                "118",
                "119",
                "112",
                "113",
                "125",
                "126",
                "127",
                "128",
                "212",
                "213",
                "204",
                "205",
                "206",
                "207",
                "208",
                "209",
                "236",
                "237",
                "270",
                "271",
                "272",
                "273",
                "274",
                "275",
                "324",
                "325",
                "326",
                "327",
                "328",
                "329",
                "376",
                "377",
                "410",
                "411",
                "412",
                "413",
                "414",
                "415",
            ]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Fills]:
        """Transaction details (last 3 days).

        Args:
            inst_type: `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_id: `ordId`.
            sub_type: `subType`: `1`, `2`, `3`, `4`, `5`, `6`, `100`, `101`, `102`, `103`, `104`, `105`,
                `106`, `107`, `110`, `111`, `118`, `119`, `112`, `113`, `125`, `126`, `127`, `128`,
                `212`, `213`, `204`, `205`, `206`, `207`, `208`, `209`, `236`, `237`, `270`, `271`,
                `272`, `273`, `274`, `275`, `324`, `325`, `326`, `327`, `328`, `329`, `376`, `377`,
                `410`, `411`, `412`, `413`, `414`, `415`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Fills`. Text: inst_type, inst_id, trade_id, ord_id, cl_ord_id, bill_id,
            sub_type, tag, side, pos_side, exec_type, fee_ccy, trade_quote_ccy. Decimal: fill_px,
            fill_sz, fill_idx_px, fill_pnl, fill_px_vol, fill_px_usd, fill_mark_vol, fill_fwd_px,
            fill_mark_px, fee, fee_rate. Unix time in milliseconds: ts, fill_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.fills, ...)`.

        `GET /api/v5/trade/fills`
        Permission: read.
        Rate limit: 60 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
        """
        return self._client.call(
            _FILLS,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordId": ord_id,
                "subType": sub_type,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def fills_history(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: (
            Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "100",
                "101",
                "102",
                "103",
                "104",
                "105",
                "106",
                "107",
                "110",
                "111",
                "118",
                "119",
                "112",
                "113",
                "125",
                "126",
                "127",
                "128",
                "212",
                "213",
                "204",
                "205",
                "206",
                "207",
                "208",
                "209",
                "236",
                "237",
                "270",
                "271",
                "272",
                "273",
                "274",
                "275",
                "324",
                "325",
                "326",
                "327",
                "328",
                "329",
                "376",
                "377",
                "410",
                "411",
                "412",
                "413",
                "414",
                "415",
            ]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FillsHistory]:
        """Transaction details (last 3 months).

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_id: `ordId`.
            sub_type: `subType`: `1`, `2`, `3`, `4`, `5`, `6`, `100`, `101`, `102`, `103`, `104`, `105`,
                `106`, `107`, `110`, `111`, `118`, `119`, `112`, `113`, `125`, `126`, `127`, `128`,
                `212`, `213`, `204`, `205`, `206`, `207`, `208`, `209`, `236`, `237`, `270`, `271`,
                `272`, `273`, `274`, `275`, `324`, `325`, `326`, `327`, `328`, `329`, `376`, `377`,
                `410`, `411`, `412`, `413`, `414`, `415`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FillsHistory`. Text: inst_type, inst_id, trade_id, ord_id, cl_ord_id,
            bill_id, sub_type, tag, side, pos_side, exec_type, fee_ccy, trade_quote_ccy. Decimal:
            fill_px, fill_sz, fill_idx_px, fill_pnl, fill_px_vol, fill_px_usd, fill_mark_vol,
            fill_fwd_px, fill_mark_px, fee, fee_rate. Unix time in milliseconds: ts, fill_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.fills_history, ...)`.

        `GET /api/v5/trade/fills-history`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
        """
        return self._client.call(
            _FILLS_HISTORY,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordId": ord_id,
                "subType": sub_type,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def get_order(
        self,
        *,
        inst_id: str,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetOrder]:
        """Order details.

        Args:
            inst_id (instrument ID; required): `instId`.
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetOrder`. Text: inst_type, inst_id, tgt_ccy, ccy, ord_id, cl_ord_id, tag,
            px_type, ord_type, side, pos_side, td_mode, trade_id, state, stp_id, stp_mode,
            attach_algo_cl_ord_id, tp_trigger_px_type, sl_trigger_px_type, fee_ccy, rebate_ccy,
            source, category, reduce_only, is_tp_limit, cancel_source, cancel_source_reason,
            quick_mgn_type, algo_cl_ord_id, algo_id, trade_quote_ccy, outcome. Decimal: px, px_usd,
            px_vol, sz, pnl, acc_fill_sz, fill_px, fill_sz, avg_px, lever, tp_trigger_px, tp_ord_px,
            sl_trigger_px, sl_ord_px, fee, rebate. Unix time in milliseconds: fill_time, u_time,
            c_time. Records: attach_algo_ords. Record: linked_algo_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/order`
        Permission: read.
        Rate limit: 60 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 60 requests per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
        """
        return self._client.call(
            _GET_ORDER, {"instId": inst_id, "ordId": ord_id, "clOrdId": cl_ord_id}, extra, options
        )

    def get_order_algo(
        self,
        *,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetOrderAlgo]:
        """Algo order details.

        Args:
            algo_id (one of `algo_id`, `algo_cl_ord_id` is required): `algoId`.
            algo_cl_ord_id (one of `algo_id`, `algo_cl_ord_id` is required; up to 32 characters): `algoClOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetOrderAlgo`. Text: inst_type, inst_id, ccy, ord_id, algo_id, cl_ord_id,
            close_fraction, ord_type, side, pos_side, td_mode, tgt_ccy, state, tp_trigger_px_type,
            sl_trigger_px_type, trigger_px_type, advance_ord_type, tag, actual_side, px_var,
            time_interval, reduce_only, quick_mgn_type, fail_code, algo_cl_ord_id,
            amend_px_on_trigger_type, is_trade_borrow_mode, chase_type, max_chase_type,
            trade_quote_ccy. Lists of text: ord_id_list. Decimal: sz, lever, tp_trigger_px,
            tp_ord_px, sl_trigger_px, sl_ord_px, trigger_px, ord_px, actual_sz, actual_px,
            px_spread, sz_limit, px_limit, callback_ratio, callback_spread, active_px,
            move_trigger_px, last, chase_val, max_chase_val. Unix time in milliseconds:
            trigger_time, c_time, u_time. Records: attach_algo_ords. Record: linked_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/order-algo`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
        """
        return self._client.call(
            _GET_ORDER_ALGO, {"algoId": algo_id, "algoClOrdId": algo_cl_ord_id}, extra, options
        )

    def mass_cancel(
        self,
        *,
        inst_type: Literal["OPTION"] | str,
        inst_family: str,
        lock_interval: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MassCancel]:
        """Mass cancel order.

        Args:
            inst_type (required): `instType`: `OPTION`.
            inst_family (instrument family; required): `instFamily`.
            lock_interval (integer; `0` to `10000`; default `0`): `lockInterval`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MassCancel`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/mass-cancel`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
        """
        return self._client.call(
            _MASS_CANCEL,
            {"instType": inst_type, "instFamily": inst_family, "lockInterval": lock_interval},
            extra,
            options,
        )

    def one_click_repay(
        self,
        *,
        debt_ccy: Sequence[str],
        repay_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepay]:
        """Trade one-click repay.

        Args:
            debt_ccy (list; required; up to 5 items): `debtCcy`.
            repay_ccy (currency; required): `repayCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepay`. Text: status, debt_ccy, repay_ccy. Decimal: fill_debt_sz,
            fill_repay_sz. Unix time in milliseconds: u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/one-click-repay`
        Permission: trade.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
        """
        return self._client.call(
            _ONE_CLICK_REPAY, {"debtCcy": debt_ccy, "repayCcy": repay_ccy}, extra, options
        )

    def one_click_repay_currency_list(
        self,
        *,
        debt_type: Literal["cross", "isolated"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayCurrencyList]:
        """One-click repay currency list.

        Args:
            debt_type: `debtType`: `cross`, `isolated`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayCurrencyList`. Records: debt_data, repay_data. Text: debt_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/one-click-repay-currency-list`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
        """
        return self._client.call(
            _ONE_CLICK_REPAY_CURRENCY_LIST, {"debtType": debt_type}, extra, options
        )

    def one_click_repay_currency_list_v2(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayCurrencyListV2]:
        """One-click repay currency list (New).

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayCurrencyListV2`. Records: debt_data, repay_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/one-click-repay-currency-list-v2`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
        """
        return self._client.call(_ONE_CLICK_REPAY_CURRENCY_LIST_V2, {}, extra, options)

    def one_click_repay_history(
        self,
        *,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayHistory]:
        """One-click repay history.

        Args:
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayHistory`. Text: debt_ccy, repay_ccy, status. Decimal:
            fill_debt_sz, fill_repay_sz. Unix time in milliseconds: u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.one_click_repay_history, ...)`.

        `GET /api/v5/trade/one-click-repay-history`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history
        """
        return self._client.call(
            _ONE_CLICK_REPAY_HISTORY,
            {"after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def one_click_repay_history_v2(
        self,
        *,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayHistoryV2]:
        """One-click repay history (New).

        Args:
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayHistoryV2`. Text: debt_ccy, status. Lists of text:
            repay_ccy_list. Decimal: fill_debt_sz. Records: ord_id_info. Unix time in milliseconds:
            ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.one_click_repay_history_v2, ...)`.

        `GET /api/v5/trade/one-click-repay-history-v2`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
        """
        return self._client.call(
            _ONE_CLICK_REPAY_HISTORY_V2,
            {"after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def one_click_repay_v2(
        self,
        *,
        debt_ccy: str,
        repay_ccy_list: Sequence[str],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayV2]:
        """Trade one-click repay (New).

        Args:
            debt_ccy (currency; required): `debtCcy`.
            repay_ccy_list (list; required): `repayCcyList`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayV2`. Text: debt_ccy. Lists of text: repay_ccy_list. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/one-click-repay-v2`
        Permission: trade.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
        """
        return self._client.call(
            _ONE_CLICK_REPAY_V2,
            {"debtCcy": debt_ccy, "repayCcyList": repay_ccy_list},
            extra,
            options,
        )

    def order_precheck(
        self,
        *,
        inst_id: str,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        side: Literal["buy", "sell"] | str,
        ord_type: (
            Literal["market", "limit", "post_only", "fok", "ioc", "optimal_limit_ioc", "elp"] | str
        ),
        sz: DecimalArg,
        pos_side: str | None = None,
        px: DecimalArg | None = None,
        outcome: Literal["yes", "no"] | str | None = None,
        reduce_only: bool | None = None,
        tgt_ccy: Literal["base_ccy", "quote_ccy"] | str | None = None,
        attach_algo_ords: Sequence[OrderPrecheckAttachAlgoOrdsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrderPrecheck]:
        """Order precheck.

        Args:
            inst_id (instrument ID; required): `instId`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `isolated`: Margin mode
                    `cash`: Non-Margin mode
                    `spot_isolated`
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `elp`.
            sz (decimal; required): `sz`.
            pos_side (required in some cases): `posSide`.
            px (decimal; required in some cases): `px`.
            outcome (required in some cases): `outcome`: `yes`, `no`.
            reduce_only (boolean; default `false`): `reduceOnly`.
            tgt_ccy: `tgtCcy`: `base_ccy`, `quote_ccy`.
            attach_algo_ords (list): `attachAlgoOrds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrderPrecheck`. Decimal: adj_eq, adj_eq_chg, imr, imr_chg, mmr, mmr_chg,
            mgn_ratio, mgn_ratio_chg, avail_bal, avail_bal_chg, liq_px, liq_px_diff,
            liq_px_diff_ratio, pos_bal, liab, liab_chg. Text: pos_bal_chg, liab_chg_ccy, type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/order-precheck`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
        """
        return self._client.call(
            _ORDER_PRECHECK,
            {
                "instId": inst_id,
                "tdMode": td_mode,
                "side": side,
                "posSide": pos_side,
                "ordType": ord_type,
                "sz": sz,
                "px": px,
                "outcome": outcome,
                "reduceOnly": reduce_only,
                "tgtCcy": tgt_ccy,
                "attachAlgoOrds": attach_algo_ords,
            },
            extra,
            options,
        )

    def orders_algo_history(
        self,
        *,
        ord_type: CsvArg,
        state: Literal["effective", "canceled", "order_failed"] | str | None = None,
        algo_id: str | None = None,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "MARGIN"] | str | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoHistory]:
        """Algo order history.

        Args:
            ord_type (values separated by commas; required): `ordType`: `conditional`, `oco`, `chase`, `trigger`, `move_order_stop`, `iceberg`,
                `twap`, `smart_iceberg`.
            state (one of `state`, `algo_id` is required): `state`: `effective`, `canceled`, `order_failed`.
            algo_id (one of `state`, `algo_id` is required): `algoId`.
            inst_type: `instType`: `SPOT`, `SWAP`, `FUTURES`, `MARGIN`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoHistory`. Text: inst_type, inst_id, ccy, ord_id, algo_id,
            cl_ord_id, close_fraction, ord_type, side, pos_side, td_mode, tgt_ccy, state,
            tp_trigger_px_type, sl_trigger_px_type, trigger_px_type, advance_ord_type, tag,
            actual_side, px_var, aggressiveness, time_interval, reduce_only, quick_mgn_type,
            fail_code, algo_cl_ord_id, amend_px_on_trigger_type, is_trade_borrow_mode, chase_type,
            max_chase_type, trade_quote_ccy. Lists of text: ord_id_list. Decimal: sz, lever,
            tp_trigger_px, tp_ord_px, sl_trigger_px, sl_ord_px, trigger_px, ord_px, actual_sz,
            actual_px, px_spread, sz_limit, px_limit, callback_ratio, callback_spread, active_px,
            move_trigger_px, last, chase_val, max_chase_val. Unix time in milliseconds:
            trigger_time, c_time, u_time. Integer: lmt_order_number. Records: trigger_params,
            attach_algo_ords. Record: linked_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.orders_algo_history, ...)`.

        `GET /api/v5/trade/orders-algo-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-history
        """
        return self._client.call(
            _ORDERS_ALGO_HISTORY,
            {
                "ordType": ord_type,
                "state": state,
                "algoId": algo_id,
                "instType": inst_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def orders_algo_pending(
        self,
        *,
        ord_type: CsvArg,
        algo_id: str | None = None,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "MARGIN"] | str | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoPending]:
        """Algo order list.

        Args:
            ord_type (values separated by commas; required): `ordType`: `conditional`, `oco`, `chase`, `trigger`, `move_order_stop`, `iceberg`,
                `twap`, `smart_iceberg`.
            algo_id: `algoId`.
            inst_type: `instType`: `SPOT`, `SWAP`, `FUTURES`, `MARGIN`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoPending`. Text: inst_type, inst_id, ccy, ord_id, algo_id,
            cl_ord_id, close_fraction, ord_type, side, pos_side, td_mode, tgt_ccy, state,
            tp_trigger_px_type, sl_trigger_px_type, trigger_px_type, advance_ord_type, tag,
            actual_side, px_var, aggressiveness, time_interval, reduce_only, quick_mgn_type,
            fail_code, algo_cl_ord_id, amend_px_on_trigger_type, is_trade_borrow_mode, chase_type,
            max_chase_type, trade_quote_ccy. Lists of text: ord_id_list. Decimal: sz, lever,
            tp_trigger_px, tp_ord_px, sl_trigger_px, sl_ord_px, trigger_px, ord_px, actual_sz,
            actual_px, px_spread, sz_limit, px_limit, callback_ratio, callback_spread, active_px,
            move_trigger_px, last, chase_val, max_chase_val. Unix time in milliseconds:
            trigger_time, c_time, u_time. Integer: lmt_order_number. Records: trigger_params,
            attach_algo_ords. Record: linked_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.orders_algo_pending, ...)`.

        `GET /api/v5/trade/orders-algo-pending`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
        """
        return self._client.call(
            _ORDERS_ALGO_PENDING,
            {
                "ordType": ord_type,
                "algoId": algo_id,
                "instType": inst_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def orders_history(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: CsvArg | None = None,
        state: Literal["canceled", "filled", "mmp_canceled"] | str | None = None,
        category: (
            Literal["twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh"]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistory]:
        """Order history (last 7 days).

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_type (values separated by commas): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `mmp`,
                `mmp_and_post_only`, `op_fok`, `elp`.
            state: `state`: `canceled`, `filled`, `mmp_canceled`.
            category: `category`: `twap`, `adl`, `full_liquidation`, `partial_liquidation`, `delivery`, `ddh`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistory`. Text: inst_type, inst_id, tgt_ccy, ccy, ord_id, cl_ord_id,
            tag, px_type, ord_type, side, pos_side, td_mode, trade_id, state, attach_algo_cl_ord_id,
            tp_trigger_px_type, sl_trigger_px_type, stp_id, stp_mode, fee_ccy, rebate_ccy, source,
            category, reduce_only, cancel_source, cancel_source_reason, algo_cl_ord_id, algo_id,
            is_tp_limit, quick_mgn_type, trade_quote_ccy, outcome. Decimal: px, px_usd, px_vol, sz,
            acc_fill_sz, fill_px, fill_sz, avg_px, lever, tp_trigger_px, tp_ord_px, sl_trigger_px,
            sl_ord_px, fee, rebate, pnl. Unix time in milliseconds: fill_time, u_time, c_time.
            Records: attach_algo_ords. Record: linked_algo_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.orders_history, ...)`.

        `GET /api/v5/trade/orders-history`
        Permission: read.
        Rate limit: 40 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
        """
        return self._client.call(
            _ORDERS_HISTORY,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordType": ord_type,
                "state": state,
                "category": category,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def orders_history_archive(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: CsvArg | None = None,
        state: Literal["canceled", "filled", "mmp_canceled"] | str | None = None,
        category: (
            Literal["twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh"]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistoryArchive]:
        """Order history (last 3 months).

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_type (values separated by commas): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `mmp`,
                `mmp_and_post_only`, `op_fok`, `elp`.
            state: `state`: `canceled`, `filled`, `mmp_canceled`.
            category: `category`: `twap`, `adl`, `full_liquidation`, `partial_liquidation`, `delivery`, `ddh`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistoryArchive`. Text: inst_type, inst_id, tgt_ccy, ccy, ord_id,
            cl_ord_id, tag, px_type, ord_type, side, pos_side, td_mode, trade_id, state,
            attach_algo_cl_ord_id, tp_trigger_px_type, sl_trigger_px_type, stp_id, stp_mode,
            fee_ccy, rebate_ccy, source, category, reduce_only, cancel_source, cancel_source_reason,
            algo_cl_ord_id, algo_id, is_tp_limit, quick_mgn_type, trade_quote_ccy, outcome. Decimal:
            px, px_usd, px_vol, sz, acc_fill_sz, fill_px, fill_sz, avg_px, lever, tp_trigger_px,
            tp_ord_px, sl_trigger_px, sl_ord_px, fee, rebate, pnl. Unix time in milliseconds:
            fill_time, u_time, c_time. Records: attach_algo_ords. Record: linked_algo_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.orders_history_archive, ...)`.

        `GET /api/v5/trade/orders-history-archive`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
        """
        return self._client.call(
            _ORDERS_HISTORY_ARCHIVE,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordType": ord_type,
                "state": state,
                "category": category,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def orders_pending(
        self,
        *,
        inst_type: (
            Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None
        ) = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: CsvArg | None = None,
        state: Literal["live", "partially_filled"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersPending]:
        """Order List.

        Args:
            inst_type: `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_type (values separated by commas): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `mmp`,
                `mmp_and_post_only`, `op_fok`, `elp`.
            state: `state`: `live`, `partially_filled`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersPending`. Text: inst_type, inst_id, tgt_ccy, ccy, ord_id, cl_ord_id,
            tag, px_type, ord_type, side, pos_side, td_mode, trade_id, state, attach_algo_cl_ord_id,
            tp_trigger_px_type, sl_trigger_px_type, stp_id, stp_mode, fee_ccy, rebate_ccy, source,
            category, reduce_only, quick_mgn_type, algo_cl_ord_id, algo_id, is_tp_limit,
            cancel_source, cancel_source_reason, trade_quote_ccy, outcome. Decimal: px, px_usd,
            px_vol, sz, pnl, acc_fill_sz, fill_px, fill_sz, avg_px, lever, tp_trigger_px, tp_ord_px,
            sl_trigger_px, sl_ord_px, fee, rebate. Unix time in milliseconds: fill_time, u_time,
            c_time. Records: attach_algo_ords. Record: linked_algo_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trade.orders_pending, ...)`.

        `GET /api/v5/trade/orders-pending`
        Permission: read.
        Rate limit: 60 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
        """
        return self._client.call(
            _ORDERS_PENDING,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordType": ord_type,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def place_batch_orders(
        self,
        items: Sequence[PlaceBatchOrdersParams],
        *,
        options: Options | None = None,
    ) -> PlaceBatchOrdersAnswer:
        """Place multiple orders.

        Args:
            items (up to 20 items): what to send, in order, each a `PlaceBatchOrdersParams`.
                Each: needs `inst_id`, `td_mode`, `side`, `ord_type`, `sz`.
            options: what this call overrides.

        Returns:
            A list of `PlaceBatchOrders`. Text: ord_id, cl_ord_id, tag, s_code, s_msg, sub_code.
            Unix time in milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 20: `client.batch(client.trade.place_batch_orders, items)`.

        `POST /api/v5/trade/batch-orders`
        Permission: trade.
        Rate limit: 300 orders per 2s, per user ID + instrument ID (not options).
        Rate limit: 300 orders per 2s, per user ID + instrument family (options).
        Rate limit: 4 orders per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
        """
        return self._client.call(_PLACE_BATCH_ORDERS, {"items": items}, None, options)

    def place_order(
        self,
        *,
        inst_id: str,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        side: Literal["buy", "sell"] | str,
        ord_type: (
            Literal[
                "market",
                "limit",
                "post_only",
                "fok",
                "ioc",
                "optimal_limit_ioc",
                "mmp",
                "mmp_and_post_only",
                "elp",
            ]
            | str
        ),
        sz: DecimalArg,
        ccy: str | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        pos_side: str | None = None,
        px: DecimalArg | None = None,
        speed_bump: Literal["1"] | str | None = None,
        outcome: Literal["yes", "no"] | str | None = None,
        px_usd: DecimalArg | None = None,
        px_vol: DecimalArg | None = None,
        reduce_only: bool | None = None,
        tgt_ccy: Literal["base_ccy", "quote_ccy"] | str | None = None,
        ban_amend: bool | None = None,
        px_amend_type: Literal["0", "1"] | str | None = None,
        trade_quote_ccy: str | None = None,
        slippage_pct: DecimalArg | None = None,
        stp_mode: Literal["cancel_maker", "cancel_taker", "cancel_both"] | str | None = None,
        is_elp_taker_access: bool | None = None,
        attach_algo_ords: Sequence[PlaceOrderAttachAlgoOrdsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> PlaceOrderAnswer:
        """Place order.

        Args:
            inst_id (instrument ID; required): `instId`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `isolated`: Margin mode
                    `cash`: Non-Margin mode
                    `spot_isolated`
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `mmp`,
                `mmp_and_post_only`, `elp`.
            sz (decimal; required): `sz`.
            ccy (currency): `ccy`.
            cl_ord_id (up to 32 characters): `clOrdId`.
            tag (up to 16 characters): `tag`.
            pos_side (required in some cases): `posSide`.
            px (decimal; required in some cases): `px`.
            speed_bump (required in some cases): `speedBump`: `1`.
            outcome (required in some cases): `outcome`: `yes`, `no`.
            px_usd (decimal; required in some cases): `pxUsd`.
            px_vol (decimal; required in some cases): `pxVol`.
            reduce_only (boolean; default `false`): `reduceOnly`.
            tgt_ccy: `tgtCcy`: `base_ccy`, `quote_ccy`.
            ban_amend (boolean; default `false`): `banAmend`.
            px_amend_type (default `0`): `pxAmendType`: `0`, `1`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            slippage_pct (decimal; `0` to `0.05`): `slippagePct`.
            stp_mode: `stpMode`: `cancel_maker`, `cancel_taker`, `cancel_both`.
            is_elp_taker_access (boolean; default `false`): `isElpTakerAccess`.
            attach_algo_ords (list): `attachAlgoOrds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrder`. Text: ord_id, cl_ord_id, tag, s_code, s_msg, sub_code. Unix time
            in milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/order`
        Permission: trade.
        Rate limit: 60 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 60 requests per 2s, per user ID + instrument family (options).
        Rate limit: 4 requests per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
        """
        return self._client.call(
            _PLACE_ORDER,
            {
                "instId": inst_id,
                "tdMode": td_mode,
                "ccy": ccy,
                "clOrdId": cl_ord_id,
                "tag": tag,
                "side": side,
                "posSide": pos_side,
                "ordType": ord_type,
                "sz": sz,
                "px": px,
                "speedBump": speed_bump,
                "outcome": outcome,
                "pxUsd": px_usd,
                "pxVol": px_vol,
                "reduceOnly": reduce_only,
                "tgtCcy": tgt_ccy,
                "banAmend": ban_amend,
                "pxAmendType": px_amend_type,
                "tradeQuoteCcy": trade_quote_ccy,
                "slippagePct": slippage_pct,
                "stpMode": stp_mode,
                "isElpTakerAccess": is_elp_taker_access,
                "attachAlgoOrds": attach_algo_ords,
            },
            extra,
            options,
        )

    def place_order_algo(
        self,
        *,
        inst_id: str,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        side: Literal["buy", "sell"] | str,
        ord_type: (
            Literal[
                "conditional", "oco", "chase", "trigger", "move_order_stop", "twap", "smart_iceberg"
            ]
            | str
        ),
        ccy: str | None = None,
        pos_side: str | None = None,
        sz: DecimalArg | None = None,
        tag: str | None = None,
        tgt_ccy: Literal["base_ccy", "quote_ccy"] | str | None = None,
        algo_cl_ord_id: str | None = None,
        close_fraction: Literal["1"] | str | None = None,
        trade_quote_ccy: str | None = None,
        tp_trigger_px: DecimalArg | None = None,
        tp_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        tp_ord_px: DecimalArg | None = None,
        tp_ord_kind: Literal["condition", "limit"] | str | None = None,
        sl_trigger_px: DecimalArg | None = None,
        sl_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        sl_ord_px: DecimalArg | None = None,
        cxl_on_close_pos: bool | None = None,
        reduce_only: bool | None = None,
        chase_type: Literal["distance", "ratio"] | str | None = None,
        chase_val: DecimalArg | None = None,
        max_chase_type: Literal["distance", "ratio"] | str | None = None,
        max_chase_val: DecimalArg | None = None,
        trigger_px: DecimalArg | None = None,
        order_px: DecimalArg | None = None,
        advance_ord_type: Literal["fok", "ioc"] | str | None = None,
        trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        attach_algo_ords: Sequence[PlaceOrderAlgoAttachAlgoOrdsParams] | None = None,
        callback_ratio: DecimalArg | None = None,
        callback_spread: DecimalArg | None = None,
        active_px: DecimalArg | None = None,
        px_var: DecimalArg | None = None,
        px_spread: DecimalArg | None = None,
        sz_limit: DecimalArg | None = None,
        px_limit: DecimalArg | None = None,
        time_interval: IntegerArg | None = None,
        lmt_order_number: IntegerArg | None = None,
        aggressiveness: Literal["radical", "mid", "conservative"] | str | None = None,
        trigger_params: Sequence[PlaceOrderAlgoTriggerParamsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrderAlgo]:
        """Place algo order.

        Cases:
            `ord_type` `conditional` or `oco`: Take Profit / Stop Loss Order.
            `ord_type` `chase`: Chase order.
            `ord_type` `trigger`: Trigger Order, needs `trigger_px`, `order_px`.
            `ord_type` `move_order_stop`: Trailing Stop Order.
            `ord_type` `twap`: TWAP Order, needs `sz_limit`, `px_limit`, `time_interval`.
            `ord_type` `smart_iceberg`: Iceberg Order, needs `sz_limit`, `lmt_order_number`, `aggressiveness`.

        Args:
            inst_id (instrument ID; required): `instId`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `isolated`: Margin mode
                    `cash`: Non-Margin mode
                    `spot_isolated`
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `conditional`, `oco`, `chase`, `trigger`, `move_order_stop`, `twap`,
                `smart_iceberg`.
            ccy (currency): `ccy`.
            pos_side (required in some cases): `posSide`.
            sz (decimal; one of `sz`, `close_fraction` is required): `sz`.
            tag (up to 16 characters): `tag`.
            tgt_ccy: `tgtCcy`: `base_ccy`, `quote_ccy`.
            algo_cl_ord_id (up to 32 characters): `algoClOrdId`.
            close_fraction (one of `sz`, `close_fraction` is required): `closeFraction`: `1`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            tp_trigger_px (decimal; for `ord_type` `conditional` or `oco`): `tpTriggerPx`.
            tp_trigger_px_type (for `ord_type` `conditional` or `oco`; default `last`): `tpTriggerPxType`: `last`, `index`, `mark`.
            tp_ord_px (decimal; for `ord_type` `conditional` or `oco`): `tpOrdPx`.
            tp_ord_kind (for `ord_type` `conditional` or `oco`; default `condition`): `tpOrdKind`: `condition`, `limit`.
            sl_trigger_px (decimal; for `ord_type` `conditional` or `oco`; `sl_trigger_px`, `sl_ord_px` together or not at all): `slTriggerPx`.
            sl_trigger_px_type (for `ord_type` `conditional` or `oco`; default `last`): `slTriggerPxType`: `last`, `index`, `mark`.
            sl_ord_px (decimal; for `ord_type` `conditional` or `oco`; `sl_trigger_px`, `sl_ord_px` together or not at all): `slOrdPx`.
            cxl_on_close_pos (boolean; for `ord_type` `conditional` or `oco`; default `false`): `cxlOnClosePos`.
            reduce_only (boolean; for `ord_type` `conditional`, `oco`, `chase` or `move_order_stop`; default `false`): `reduceOnly`.
            chase_type (for `ord_type` `chase`; default `distance`): `chaseType`: `distance`, `ratio`.
            chase_val (decimal; for `ord_type` `chase`; default `0`): `chaseVal`.
            max_chase_type (sometimes required for `ord_type` `chase`): `maxChaseType`: `distance`, `ratio`.
            max_chase_val (decimal; sometimes required for `ord_type` `chase`): `maxChaseVal`.
            trigger_px (decimal; required for `ord_type` `trigger`): `triggerPx`.
            order_px (decimal; required for `ord_type` `trigger`): `orderPx`.
            advance_ord_type (for `ord_type` `trigger`): `advanceOrdType`: `fok`, `ioc`.
            trigger_px_type (for `ord_type` `trigger`; default `last`): `triggerPxType`: `last`, `index`, `mark`.
            attach_algo_ords (list; for `ord_type` `trigger`): `attachAlgoOrds`.
            callback_ratio (decimal; sometimes required for `ord_type` `move_order_stop`; at most one of `callback_ratio`, `callback_spread`): `callbackRatio`.
            callback_spread (decimal; sometimes required for `ord_type` `move_order_stop`; at most one of `callback_ratio`, `callback_spread`): `callbackSpread`.
            active_px (decimal; for `ord_type` `move_order_stop`): `activePx`.
            px_var (decimal; sometimes required for `ord_type` `twap`; at most one of `px_var`, `px_spread`; `0.0001` to `0.01`): `pxVar`.
            px_spread (decimal; sometimes required for `ord_type` `twap`; at most one of `px_var`, `px_spread`; at least `0`): `pxSpread`.
            sz_limit (decimal; required for `ord_type` `twap` or `smart_iceberg`): `szLimit`.
            px_limit (decimal; required for `ord_type` `twap`; optional for `ord_type` `smart_iceberg`): `pxLimit`.
            time_interval (integer; required for `ord_type` `twap`): `timeInterval`.
            lmt_order_number (integer; required for `ord_type` `smart_iceberg`): `lmtOrderNumber`.
            aggressiveness (required for `ord_type` `smart_iceberg`): `aggressiveness`: `radical`, `mid`, `conservative`.
            trigger_params (list; for `ord_type` `smart_iceberg`): `triggerParams`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrderAlgo`. Text: algo_id, cl_ord_id, algo_cl_ord_id, s_code, s_msg,
            tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 20 requests per 2s, per user ID + instrument family (options).
        Rate limit: 1 request per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
        """
        return self._client.call(
            _PLACE_ORDER_ALGO,
            {
                "instId": inst_id,
                "tdMode": td_mode,
                "ccy": ccy,
                "side": side,
                "posSide": pos_side,
                "ordType": ord_type,
                "sz": sz,
                "tag": tag,
                "tgtCcy": tgt_ccy,
                "algoClOrdId": algo_cl_ord_id,
                "closeFraction": close_fraction,
                "tradeQuoteCcy": trade_quote_ccy,
                "tpTriggerPx": tp_trigger_px,
                "tpTriggerPxType": tp_trigger_px_type,
                "tpOrdPx": tp_ord_px,
                "tpOrdKind": tp_ord_kind,
                "slTriggerPx": sl_trigger_px,
                "slTriggerPxType": sl_trigger_px_type,
                "slOrdPx": sl_ord_px,
                "cxlOnClosePos": cxl_on_close_pos,
                "reduceOnly": reduce_only,
                "chaseType": chase_type,
                "chaseVal": chase_val,
                "maxChaseType": max_chase_type,
                "maxChaseVal": max_chase_val,
                "triggerPx": trigger_px,
                "orderPx": order_px,
                "advanceOrdType": advance_ord_type,
                "triggerPxType": trigger_px_type,
                "attachAlgoOrds": attach_algo_ords,
                "callbackRatio": callback_ratio,
                "callbackSpread": callback_spread,
                "activePx": active_px,
                "pxVar": px_var,
                "pxSpread": px_spread,
                "szLimit": sz_limit,
                "pxLimit": px_limit,
                "timeInterval": time_interval,
                "lmtOrderNumber": lmt_order_number,
                "aggressiveness": aggressiveness,
                "triggerParams": trigger_params,
            },
            extra,
            options,
        )


class AsyncTrade:
    """OKX `trade`: 32 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def account_rate_limit(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AccountRateLimit]:
        """Account rate limit.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AccountRateLimit`. Decimal: fill_ratio, main_fill_ratio, acc_rate_limit,
            next_acc_rate_limit. Text: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/account-rate-limit`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
        """
        return await self._client.call(_ACCOUNT_RATE_LIMIT, {}, extra, options)

    async def amend_algos(
        self,
        *,
        inst_id: str,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        cxl_on_fail: bool | None = None,
        req_id: str | None = None,
        new_sz: DecimalArg | None = None,
        new_tp_trigger_px: DecimalArg | None = None,
        new_tp_ord_px: DecimalArg | None = None,
        new_sl_trigger_px: DecimalArg | None = None,
        new_sl_ord_px: DecimalArg | None = None,
        new_tp_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        new_sl_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        new_trigger_px: DecimalArg | None = None,
        new_ord_px: DecimalArg | None = None,
        new_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        attach_algo_ords: Sequence[AmendAlgosAttachAlgoOrdsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendAlgos]:
        """Amend algo order.

        Cases:
            Take Profit / Stop Loss Order.
            Trigger Order, needs `new_trigger_px`, `new_ord_px`.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_id (one of `algo_id`, `algo_cl_ord_id` is required): `algoId`.
            algo_cl_ord_id (one of `algo_id`, `algo_cl_ord_id` is required): `algoClOrdId`.
            cxl_on_fail (boolean; default `false`): `cxlOnFail`.
            req_id (required in some cases; up to 32 characters): `reqId`.
            new_sz (decimal; required in some cases): `newSz`.
            new_tp_trigger_px (decimal; sometimes required for "Take Profit / Stop Loss Order"): `newTpTriggerPx`.
            new_tp_ord_px (decimal; sometimes required for "Take Profit / Stop Loss Order"): `newTpOrdPx`.
            new_sl_trigger_px (decimal; sometimes required for "Take Profit / Stop Loss Order"): `newSlTriggerPx`.
            new_sl_ord_px (decimal; sometimes required for "Take Profit / Stop Loss Order"): `newSlOrdPx`.
            new_tp_trigger_px_type (sometimes required for "Take Profit / Stop Loss Order"): `newTpTriggerPxType`: `last`, `index`, `mark`.
            new_sl_trigger_px_type (sometimes required for "Take Profit / Stop Loss Order"): `newSlTriggerPxType`: `last`, `index`, `mark`.
            new_trigger_px (decimal; required for "Trigger Order"): `newTriggerPx`.
            new_ord_px (decimal; required for "Trigger Order"): `newOrdPx`.
            new_trigger_px_type (for "Trigger Order"; default `last`): `newTriggerPxType`: `last`, `index`, `mark`.
            attach_algo_ords (list; for "Trigger Order"): `attachAlgoOrds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendAlgos`. Text: algo_id, algo_cl_ord_id, req_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/amend-algos`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
        """
        return await self._client.call(
            _AMEND_ALGOS,
            {
                "instId": inst_id,
                "algoId": algo_id,
                "algoClOrdId": algo_cl_ord_id,
                "cxlOnFail": cxl_on_fail,
                "reqId": req_id,
                "newSz": new_sz,
                "newTpTriggerPx": new_tp_trigger_px,
                "newTpOrdPx": new_tp_ord_px,
                "newSlTriggerPx": new_sl_trigger_px,
                "newSlOrdPx": new_sl_ord_px,
                "newTpTriggerPxType": new_tp_trigger_px_type,
                "newSlTriggerPxType": new_sl_trigger_px_type,
                "newTriggerPx": new_trigger_px,
                "newOrdPx": new_ord_px,
                "newTriggerPxType": new_trigger_px_type,
                "attachAlgoOrds": attach_algo_ords,
            },
            extra,
            options,
        )

    async def amend_batch_orders(
        self,
        items: Sequence[AmendBatchOrdersParams],
        *,
        options: Options | None = None,
    ) -> AmendBatchOrdersAnswer:
        """Amend multiple orders.

        Args:
            items (up to 20 items): what to send, in order, each a `AmendBatchOrdersParams`.
                Each: needs `inst_id`; one of `ord_id`, `cl_ord_id` is required.
            options: what this call overrides.

        Returns:
            A list of `AmendBatchOrders`. Text: ord_id, cl_ord_id, req_id, s_code, s_msg, sub_code.
            Unix time in milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 20: `await client.batch(client.trade.amend_batch_orders, items)`.

        `POST /api/v5/trade/amend-batch-orders`
        Permission: trade.
        Rate limit: 300 orders per 2s, per user ID + instrument ID (not options).
        Rate limit: 300 orders per 2s, per user ID + instrument family (options).
        Rate limit: 4 orders per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
        """
        return await self._client.call(_AMEND_BATCH_ORDERS, {"items": items}, None, options)

    async def amend_order(
        self,
        *,
        inst_id: str,
        cxl_on_fail: bool | None = None,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: DecimalArg | None = None,
        new_px: DecimalArg | None = None,
        speed_bump: Literal["1"] | str | None = None,
        new_px_usd: DecimalArg | None = None,
        new_px_vol: DecimalArg | None = None,
        px_amend_type: Literal["0", "1"] | str | None = None,
        attach_algo_ords: Sequence[AmendOrderAttachAlgoOrdsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> AmendOrderAnswer:
        """Amend order.

        Args:
            inst_id (instrument ID; required): `instId`.
            cxl_on_fail (boolean; default `false`): `cxlOnFail`.
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            req_id (up to 32 characters): `reqId`.
            new_sz (decimal; required in some cases): `newSz`.
            new_px (decimal; required in some cases): `newPx`.
            speed_bump (required in some cases): `speedBump`: `1`.
            new_px_usd (decimal; required in some cases): `newPxUsd`.
            new_px_vol (decimal; required in some cases): `newPxVol`.
            px_amend_type (default `0`): `pxAmendType`: `0`, `1`.
            attach_algo_ords (list): `attachAlgoOrds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrder`. Text: ord_id, cl_ord_id, req_id, s_code, s_msg, sub_code. Unix
            time in milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/amend-order`
        Permission: trade.
        Rate limit: 60 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 60 requests per 2s, per user ID + instrument family (options).
        Rate limit: 4 requests per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
        """
        return await self._client.call(
            _AMEND_ORDER,
            {
                "instId": inst_id,
                "cxlOnFail": cxl_on_fail,
                "ordId": ord_id,
                "clOrdId": cl_ord_id,
                "reqId": req_id,
                "newSz": new_sz,
                "newPx": new_px,
                "speedBump": speed_bump,
                "newPxUsd": new_px_usd,
                "newPxVol": new_px_vol,
                "pxAmendType": px_amend_type,
                "attachAlgoOrds": attach_algo_ords,
            },
            extra,
            options,
        )

    async def cancel_algos(
        self,
        items: Sequence[CancelAlgosParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[CancelAlgos]:
        """Cancel algo order.

        Args:
            items (up to 10 items): what to send, in order, each a `CancelAlgosParams`.
                Each: needs `inst_id`; one of `algo_id`, `algo_cl_ord_id` is required.
            options: what this call overrides.

        Returns:
            A list of `CancelAlgos`. Text: algo_id, s_code, s_msg, cl_ord_id, algo_cl_ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 10: `await client.batch(client.trade.cancel_algos, items)`.

        `POST /api/v5/trade/cancel-algos`
        Permission: trade.
        Rate limit: 20 orders per 2s, per user ID + instrument ID (not options).
        Rate limit: 20 orders per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
        """
        return await self._client.call(_CANCEL_ALGOS, {"items": items}, None, options)

    async def cancel_all_after(
        self,
        *,
        time_out: IntegerArg,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllAfter]:
        """Cancel All After.

        Args:
            time_out (integer; required): `timeOut`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllAfter`. Text: trigger_time, tag, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/cancel-all-after`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID + tag.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
        """
        return await self._client.call(
            _CANCEL_ALL_AFTER, {"timeOut": time_out, "tag": tag}, extra, options
        )

    async def cancel_batch_orders(
        self,
        items: Sequence[CancelBatchOrdersParams],
        *,
        options: Options | None = None,
    ) -> CancelBatchOrdersAnswer:
        """Cancel multiple orders.

        Args:
            items (up to 20 items): what to send, in order, each a `CancelBatchOrdersParams`.
                Each: needs `inst_id`; one of `ord_id`, `cl_ord_id` is required.
            options: what this call overrides.

        Returns:
            A list of `CancelBatchOrders`. Text: ord_id, cl_ord_id, s_code, s_msg. Unix time in
            milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 20: `await client.batch(client.trade.cancel_batch_orders, items)`.

        `POST /api/v5/trade/cancel-batch-orders`
        Permission: trade.
        Rate limit: 300 orders per 2s, per user ID + instrument ID (not options).
        Rate limit: 300 orders per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
        """
        return await self._client.call(_CANCEL_BATCH_ORDERS, {"items": items}, None, options)

    async def cancel_order(
        self,
        *,
        inst_id: str,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> CancelOrderAnswer:
        """Cancel order.

        Args:
            inst_id (instrument ID; required): `instId`.
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelOrder`. Text: ord_id, cl_ord_id, s_code, s_msg. Unix time in
            milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/cancel-order`
        Permission: trade.
        Rate limit: 60 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 60 requests per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
        """
        return await self._client.call(
            _CANCEL_ORDER,
            {"instId": inst_id, "ordId": ord_id, "clOrdId": cl_ord_id},
            extra,
            options,
        )

    async def close_position(
        self,
        *,
        inst_id: str,
        mgn_mode: Literal["cross", "isolated"] | str,
        pos_side: str | None = None,
        ccy: str | None = None,
        auto_cxl: bool | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ClosePosition]:
        """Close positions.

        Args:
            inst_id (instrument ID; required): `instId`.
            mgn_mode (required): `mgnMode`: `cross`, `isolated`.
            pos_side (required in some cases): `posSide`.
            ccy (currency; required in some cases): `ccy`.
            auto_cxl (boolean; default `false`): `autoCxl`.
            cl_ord_id (up to 32 characters): `clOrdId`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ClosePosition`. Text: inst_id, pos_side, cl_ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/close-position`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 20 requests per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
        """
        return await self._client.call(
            _CLOSE_POSITION,
            {
                "instId": inst_id,
                "posSide": pos_side,
                "mgnMode": mgn_mode,
                "ccy": ccy,
                "autoCxl": auto_cxl,
                "clOrdId": cl_ord_id,
                "tag": tag,
            },
            extra,
            options,
        )

    async def easy_convert(
        self,
        *,
        from_ccy: Sequence[str],
        to_ccy: str,
        source: Literal["1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EasyConvert]:
        """Place easy convert.

        Args:
            from_ccy (list; required; up to 5 items): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            source (default `1`): `source`: `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EasyConvert`. Text: status, from_ccy, to_ccy. Decimal: fill_from_sz,
            fill_to_sz. Unix time in milliseconds: u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/easy-convert`
        Permission: trade.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
        """
        return await self._client.call(
            _EASY_CONVERT, {"fromCcy": from_ccy, "toCcy": to_ccy, "source": source}, extra, options
        )

    async def easy_convert_currency_list(
        self,
        *,
        source: Literal["1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EasyConvertCurrencyList]:
        """Easy convert currency list.

        Args:
            source (default `1`): `source`: `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EasyConvertCurrencyList`. Records: from_data. Lists of text: to_ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/easy-convert-currency-list`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
        """
        return await self._client.call(
            _EASY_CONVERT_CURRENCY_LIST, {"source": source}, extra, options
        )

    async def easy_convert_history(
        self,
        *,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EasyConvertHistory]:
        """Easy convert history.

        Args:
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EasyConvertHistory`. Text: from_ccy, to_ccy, acct, status. Decimal:
            fill_from_sz, fill_to_sz. Unix time in milliseconds: u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.easy_convert_history, ...)`.

        `GET /api/v5/trade/easy-convert-history`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
        """
        return await self._client.call(
            _EASY_CONVERT_HISTORY,
            {"after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def fills(
        self,
        *,
        inst_type: (
            Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None
        ) = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: (
            Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "100",
                "101",
                "102",
                "103",
                "104",
                "105",
                "106",
                "107",
                "110",
                "111",
                "118",
                "119",
                "112",
                "113",
                "125",
                "126",
                "127",
                "128",
                "212",
                "213",
                "204",
                "205",
                "206",
                "207",
                "208",
                "209",
                "236",
                "237",
                "270",
                "271",
                "272",
                "273",
                "274",
                "275",
                "324",
                "325",
                "326",
                "327",
                "328",
                "329",
                "376",
                "377",
                "410",
                "411",
                "412",
                "413",
                "414",
                "415",
            ]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Fills]:
        """Transaction details (last 3 days).

        Args:
            inst_type: `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_id: `ordId`.
            sub_type: `subType`: `1`, `2`, `3`, `4`, `5`, `6`, `100`, `101`, `102`, `103`, `104`, `105`,
                `106`, `107`, `110`, `111`, `118`, `119`, `112`, `113`, `125`, `126`, `127`, `128`,
                `212`, `213`, `204`, `205`, `206`, `207`, `208`, `209`, `236`, `237`, `270`, `271`,
                `272`, `273`, `274`, `275`, `324`, `325`, `326`, `327`, `328`, `329`, `376`, `377`,
                `410`, `411`, `412`, `413`, `414`, `415`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Fills`. Text: inst_type, inst_id, trade_id, ord_id, cl_ord_id, bill_id,
            sub_type, tag, side, pos_side, exec_type, fee_ccy, trade_quote_ccy. Decimal: fill_px,
            fill_sz, fill_idx_px, fill_pnl, fill_px_vol, fill_px_usd, fill_mark_vol, fill_fwd_px,
            fill_mark_px, fee, fee_rate. Unix time in milliseconds: ts, fill_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.fills, ...)`.

        `GET /api/v5/trade/fills`
        Permission: read.
        Rate limit: 60 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
        """
        return await self._client.call(
            _FILLS,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordId": ord_id,
                "subType": sub_type,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def fills_history(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: (
            Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "100",
                "101",
                "102",
                "103",
                "104",
                "105",
                "106",
                "107",
                "110",
                "111",
                "118",
                "119",
                "112",
                "113",
                "125",
                "126",
                "127",
                "128",
                "212",
                "213",
                "204",
                "205",
                "206",
                "207",
                "208",
                "209",
                "236",
                "237",
                "270",
                "271",
                "272",
                "273",
                "274",
                "275",
                "324",
                "325",
                "326",
                "327",
                "328",
                "329",
                "376",
                "377",
                "410",
                "411",
                "412",
                "413",
                "414",
                "415",
            ]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FillsHistory]:
        """Transaction details (last 3 months).

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_id: `ordId`.
            sub_type: `subType`: `1`, `2`, `3`, `4`, `5`, `6`, `100`, `101`, `102`, `103`, `104`, `105`,
                `106`, `107`, `110`, `111`, `118`, `119`, `112`, `113`, `125`, `126`, `127`, `128`,
                `212`, `213`, `204`, `205`, `206`, `207`, `208`, `209`, `236`, `237`, `270`, `271`,
                `272`, `273`, `274`, `275`, `324`, `325`, `326`, `327`, `328`, `329`, `376`, `377`,
                `410`, `411`, `412`, `413`, `414`, `415`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FillsHistory`. Text: inst_type, inst_id, trade_id, ord_id, cl_ord_id,
            bill_id, sub_type, tag, side, pos_side, exec_type, fee_ccy, trade_quote_ccy. Decimal:
            fill_px, fill_sz, fill_idx_px, fill_pnl, fill_px_vol, fill_px_usd, fill_mark_vol,
            fill_fwd_px, fill_mark_px, fee, fee_rate. Unix time in milliseconds: ts, fill_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.fills_history, ...)`.

        `GET /api/v5/trade/fills-history`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
        """
        return await self._client.call(
            _FILLS_HISTORY,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordId": ord_id,
                "subType": sub_type,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def get_order(
        self,
        *,
        inst_id: str,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetOrder]:
        """Order details.

        Args:
            inst_id (instrument ID; required): `instId`.
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetOrder`. Text: inst_type, inst_id, tgt_ccy, ccy, ord_id, cl_ord_id, tag,
            px_type, ord_type, side, pos_side, td_mode, trade_id, state, stp_id, stp_mode,
            attach_algo_cl_ord_id, tp_trigger_px_type, sl_trigger_px_type, fee_ccy, rebate_ccy,
            source, category, reduce_only, is_tp_limit, cancel_source, cancel_source_reason,
            quick_mgn_type, algo_cl_ord_id, algo_id, trade_quote_ccy, outcome. Decimal: px, px_usd,
            px_vol, sz, pnl, acc_fill_sz, fill_px, fill_sz, avg_px, lever, tp_trigger_px, tp_ord_px,
            sl_trigger_px, sl_ord_px, fee, rebate. Unix time in milliseconds: fill_time, u_time,
            c_time. Records: attach_algo_ords. Record: linked_algo_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/order`
        Permission: read.
        Rate limit: 60 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 60 requests per 2s, per user ID + instrument family (options).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
        """
        return await self._client.call(
            _GET_ORDER, {"instId": inst_id, "ordId": ord_id, "clOrdId": cl_ord_id}, extra, options
        )

    async def get_order_algo(
        self,
        *,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetOrderAlgo]:
        """Algo order details.

        Args:
            algo_id (one of `algo_id`, `algo_cl_ord_id` is required): `algoId`.
            algo_cl_ord_id (one of `algo_id`, `algo_cl_ord_id` is required; up to 32 characters): `algoClOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetOrderAlgo`. Text: inst_type, inst_id, ccy, ord_id, algo_id, cl_ord_id,
            close_fraction, ord_type, side, pos_side, td_mode, tgt_ccy, state, tp_trigger_px_type,
            sl_trigger_px_type, trigger_px_type, advance_ord_type, tag, actual_side, px_var,
            time_interval, reduce_only, quick_mgn_type, fail_code, algo_cl_ord_id,
            amend_px_on_trigger_type, is_trade_borrow_mode, chase_type, max_chase_type,
            trade_quote_ccy. Lists of text: ord_id_list. Decimal: sz, lever, tp_trigger_px,
            tp_ord_px, sl_trigger_px, sl_ord_px, trigger_px, ord_px, actual_sz, actual_px,
            px_spread, sz_limit, px_limit, callback_ratio, callback_spread, active_px,
            move_trigger_px, last, chase_val, max_chase_val. Unix time in milliseconds:
            trigger_time, c_time, u_time. Records: attach_algo_ords. Record: linked_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/order-algo`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
        """
        return await self._client.call(
            _GET_ORDER_ALGO, {"algoId": algo_id, "algoClOrdId": algo_cl_ord_id}, extra, options
        )

    async def mass_cancel(
        self,
        *,
        inst_type: Literal["OPTION"] | str,
        inst_family: str,
        lock_interval: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MassCancel]:
        """Mass cancel order.

        Args:
            inst_type (required): `instType`: `OPTION`.
            inst_family (instrument family; required): `instFamily`.
            lock_interval (integer; `0` to `10000`; default `0`): `lockInterval`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MassCancel`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/mass-cancel`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
        """
        return await self._client.call(
            _MASS_CANCEL,
            {"instType": inst_type, "instFamily": inst_family, "lockInterval": lock_interval},
            extra,
            options,
        )

    async def one_click_repay(
        self,
        *,
        debt_ccy: Sequence[str],
        repay_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepay]:
        """Trade one-click repay.

        Args:
            debt_ccy (list; required; up to 5 items): `debtCcy`.
            repay_ccy (currency; required): `repayCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepay`. Text: status, debt_ccy, repay_ccy. Decimal: fill_debt_sz,
            fill_repay_sz. Unix time in milliseconds: u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/one-click-repay`
        Permission: trade.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
        """
        return await self._client.call(
            _ONE_CLICK_REPAY, {"debtCcy": debt_ccy, "repayCcy": repay_ccy}, extra, options
        )

    async def one_click_repay_currency_list(
        self,
        *,
        debt_type: Literal["cross", "isolated"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayCurrencyList]:
        """One-click repay currency list.

        Args:
            debt_type: `debtType`: `cross`, `isolated`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayCurrencyList`. Records: debt_data, repay_data. Text: debt_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/one-click-repay-currency-list`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
        """
        return await self._client.call(
            _ONE_CLICK_REPAY_CURRENCY_LIST, {"debtType": debt_type}, extra, options
        )

    async def one_click_repay_currency_list_v2(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayCurrencyListV2]:
        """One-click repay currency list (New).

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayCurrencyListV2`. Records: debt_data, repay_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/trade/one-click-repay-currency-list-v2`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
        """
        return await self._client.call(_ONE_CLICK_REPAY_CURRENCY_LIST_V2, {}, extra, options)

    async def one_click_repay_history(
        self,
        *,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayHistory]:
        """One-click repay history.

        Args:
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayHistory`. Text: debt_ccy, repay_ccy, status. Decimal:
            fill_debt_sz, fill_repay_sz. Unix time in milliseconds: u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.one_click_repay_history, ...)`.

        `GET /api/v5/trade/one-click-repay-history`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history
        """
        return await self._client.call(
            _ONE_CLICK_REPAY_HISTORY,
            {"after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def one_click_repay_history_v2(
        self,
        *,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayHistoryV2]:
        """One-click repay history (New).

        Args:
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayHistoryV2`. Text: debt_ccy, status. Lists of text:
            repay_ccy_list. Decimal: fill_debt_sz. Records: ord_id_info. Unix time in milliseconds:
            ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.one_click_repay_history_v2, ...)`.

        `GET /api/v5/trade/one-click-repay-history-v2`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
        """
        return await self._client.call(
            _ONE_CLICK_REPAY_HISTORY_V2,
            {"after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def one_click_repay_v2(
        self,
        *,
        debt_ccy: str,
        repay_ccy_list: Sequence[str],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OneClickRepayV2]:
        """Trade one-click repay (New).

        Args:
            debt_ccy (currency; required): `debtCcy`.
            repay_ccy_list (list; required): `repayCcyList`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OneClickRepayV2`. Text: debt_ccy. Lists of text: repay_ccy_list. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/one-click-repay-v2`
        Permission: trade.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
        """
        return await self._client.call(
            _ONE_CLICK_REPAY_V2,
            {"debtCcy": debt_ccy, "repayCcyList": repay_ccy_list},
            extra,
            options,
        )

    async def order_precheck(
        self,
        *,
        inst_id: str,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        side: Literal["buy", "sell"] | str,
        ord_type: (
            Literal["market", "limit", "post_only", "fok", "ioc", "optimal_limit_ioc", "elp"] | str
        ),
        sz: DecimalArg,
        pos_side: str | None = None,
        px: DecimalArg | None = None,
        outcome: Literal["yes", "no"] | str | None = None,
        reduce_only: bool | None = None,
        tgt_ccy: Literal["base_ccy", "quote_ccy"] | str | None = None,
        attach_algo_ords: Sequence[OrderPrecheckAttachAlgoOrdsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrderPrecheck]:
        """Order precheck.

        Args:
            inst_id (instrument ID; required): `instId`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `isolated`: Margin mode
                    `cash`: Non-Margin mode
                    `spot_isolated`
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `elp`.
            sz (decimal; required): `sz`.
            pos_side (required in some cases): `posSide`.
            px (decimal; required in some cases): `px`.
            outcome (required in some cases): `outcome`: `yes`, `no`.
            reduce_only (boolean; default `false`): `reduceOnly`.
            tgt_ccy: `tgtCcy`: `base_ccy`, `quote_ccy`.
            attach_algo_ords (list): `attachAlgoOrds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrderPrecheck`. Decimal: adj_eq, adj_eq_chg, imr, imr_chg, mmr, mmr_chg,
            mgn_ratio, mgn_ratio_chg, avail_bal, avail_bal_chg, liq_px, liq_px_diff,
            liq_px_diff_ratio, pos_bal, liab, liab_chg. Text: pos_bal_chg, liab_chg_ccy, type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/order-precheck`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
        """
        return await self._client.call(
            _ORDER_PRECHECK,
            {
                "instId": inst_id,
                "tdMode": td_mode,
                "side": side,
                "posSide": pos_side,
                "ordType": ord_type,
                "sz": sz,
                "px": px,
                "outcome": outcome,
                "reduceOnly": reduce_only,
                "tgtCcy": tgt_ccy,
                "attachAlgoOrds": attach_algo_ords,
            },
            extra,
            options,
        )

    async def orders_algo_history(
        self,
        *,
        ord_type: CsvArg,
        state: Literal["effective", "canceled", "order_failed"] | str | None = None,
        algo_id: str | None = None,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "MARGIN"] | str | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoHistory]:
        """Algo order history.

        Args:
            ord_type (values separated by commas; required): `ordType`: `conditional`, `oco`, `chase`, `trigger`, `move_order_stop`, `iceberg`,
                `twap`, `smart_iceberg`.
            state (one of `state`, `algo_id` is required): `state`: `effective`, `canceled`, `order_failed`.
            algo_id (one of `state`, `algo_id` is required): `algoId`.
            inst_type: `instType`: `SPOT`, `SWAP`, `FUTURES`, `MARGIN`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoHistory`. Text: inst_type, inst_id, ccy, ord_id, algo_id,
            cl_ord_id, close_fraction, ord_type, side, pos_side, td_mode, tgt_ccy, state,
            tp_trigger_px_type, sl_trigger_px_type, trigger_px_type, advance_ord_type, tag,
            actual_side, px_var, aggressiveness, time_interval, reduce_only, quick_mgn_type,
            fail_code, algo_cl_ord_id, amend_px_on_trigger_type, is_trade_borrow_mode, chase_type,
            max_chase_type, trade_quote_ccy. Lists of text: ord_id_list. Decimal: sz, lever,
            tp_trigger_px, tp_ord_px, sl_trigger_px, sl_ord_px, trigger_px, ord_px, actual_sz,
            actual_px, px_spread, sz_limit, px_limit, callback_ratio, callback_spread, active_px,
            move_trigger_px, last, chase_val, max_chase_val. Unix time in milliseconds:
            trigger_time, c_time, u_time. Integer: lmt_order_number. Records: trigger_params,
            attach_algo_ords. Record: linked_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.orders_algo_history, ...)`.

        `GET /api/v5/trade/orders-algo-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-history
        """
        return await self._client.call(
            _ORDERS_ALGO_HISTORY,
            {
                "ordType": ord_type,
                "state": state,
                "algoId": algo_id,
                "instType": inst_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def orders_algo_pending(
        self,
        *,
        ord_type: CsvArg,
        algo_id: str | None = None,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "MARGIN"] | str | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoPending]:
        """Algo order list.

        Args:
            ord_type (values separated by commas; required): `ordType`: `conditional`, `oco`, `chase`, `trigger`, `move_order_stop`, `iceberg`,
                `twap`, `smart_iceberg`.
            algo_id: `algoId`.
            inst_type: `instType`: `SPOT`, `SWAP`, `FUTURES`, `MARGIN`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoPending`. Text: inst_type, inst_id, ccy, ord_id, algo_id,
            cl_ord_id, close_fraction, ord_type, side, pos_side, td_mode, tgt_ccy, state,
            tp_trigger_px_type, sl_trigger_px_type, trigger_px_type, advance_ord_type, tag,
            actual_side, px_var, aggressiveness, time_interval, reduce_only, quick_mgn_type,
            fail_code, algo_cl_ord_id, amend_px_on_trigger_type, is_trade_borrow_mode, chase_type,
            max_chase_type, trade_quote_ccy. Lists of text: ord_id_list. Decimal: sz, lever,
            tp_trigger_px, tp_ord_px, sl_trigger_px, sl_ord_px, trigger_px, ord_px, actual_sz,
            actual_px, px_spread, sz_limit, px_limit, callback_ratio, callback_spread, active_px,
            move_trigger_px, last, chase_val, max_chase_val. Unix time in milliseconds:
            trigger_time, c_time, u_time. Integer: lmt_order_number. Records: trigger_params,
            attach_algo_ords. Record: linked_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.orders_algo_pending, ...)`.

        `GET /api/v5/trade/orders-algo-pending`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
        """
        return await self._client.call(
            _ORDERS_ALGO_PENDING,
            {
                "ordType": ord_type,
                "algoId": algo_id,
                "instType": inst_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def orders_history(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: CsvArg | None = None,
        state: Literal["canceled", "filled", "mmp_canceled"] | str | None = None,
        category: (
            Literal["twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh"]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistory]:
        """Order history (last 7 days).

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_type (values separated by commas): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `mmp`,
                `mmp_and_post_only`, `op_fok`, `elp`.
            state: `state`: `canceled`, `filled`, `mmp_canceled`.
            category: `category`: `twap`, `adl`, `full_liquidation`, `partial_liquidation`, `delivery`, `ddh`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistory`. Text: inst_type, inst_id, tgt_ccy, ccy, ord_id, cl_ord_id,
            tag, px_type, ord_type, side, pos_side, td_mode, trade_id, state, attach_algo_cl_ord_id,
            tp_trigger_px_type, sl_trigger_px_type, stp_id, stp_mode, fee_ccy, rebate_ccy, source,
            category, reduce_only, cancel_source, cancel_source_reason, algo_cl_ord_id, algo_id,
            is_tp_limit, quick_mgn_type, trade_quote_ccy, outcome. Decimal: px, px_usd, px_vol, sz,
            acc_fill_sz, fill_px, fill_sz, avg_px, lever, tp_trigger_px, tp_ord_px, sl_trigger_px,
            sl_ord_px, fee, rebate, pnl. Unix time in milliseconds: fill_time, u_time, c_time.
            Records: attach_algo_ords. Record: linked_algo_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.orders_history, ...)`.

        `GET /api/v5/trade/orders-history`
        Permission: read.
        Rate limit: 40 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
        """
        return await self._client.call(
            _ORDERS_HISTORY,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordType": ord_type,
                "state": state,
                "category": category,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def orders_history_archive(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: CsvArg | None = None,
        state: Literal["canceled", "filled", "mmp_canceled"] | str | None = None,
        category: (
            Literal["twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh"]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistoryArchive]:
        """Order history (last 3 months).

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_type (values separated by commas): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `mmp`,
                `mmp_and_post_only`, `op_fok`, `elp`.
            state: `state`: `canceled`, `filled`, `mmp_canceled`.
            category: `category`: `twap`, `adl`, `full_liquidation`, `partial_liquidation`, `delivery`, `ddh`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistoryArchive`. Text: inst_type, inst_id, tgt_ccy, ccy, ord_id,
            cl_ord_id, tag, px_type, ord_type, side, pos_side, td_mode, trade_id, state,
            attach_algo_cl_ord_id, tp_trigger_px_type, sl_trigger_px_type, stp_id, stp_mode,
            fee_ccy, rebate_ccy, source, category, reduce_only, cancel_source, cancel_source_reason,
            algo_cl_ord_id, algo_id, is_tp_limit, quick_mgn_type, trade_quote_ccy, outcome. Decimal:
            px, px_usd, px_vol, sz, acc_fill_sz, fill_px, fill_sz, avg_px, lever, tp_trigger_px,
            tp_ord_px, sl_trigger_px, sl_ord_px, fee, rebate, pnl. Unix time in milliseconds:
            fill_time, u_time, c_time. Records: attach_algo_ords. Record: linked_algo_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.orders_history_archive, ...)`.

        `GET /api/v5/trade/orders-history-archive`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
        """
        return await self._client.call(
            _ORDERS_HISTORY_ARCHIVE,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordType": ord_type,
                "state": state,
                "category": category,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def orders_pending(
        self,
        *,
        inst_type: (
            Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None
        ) = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: CsvArg | None = None,
        state: Literal["live", "partially_filled"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersPending]:
        """Order List.

        Args:
            inst_type: `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            ord_type (values separated by commas): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `mmp`,
                `mmp_and_post_only`, `op_fok`, `elp`.
            state: `state`: `live`, `partially_filled`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersPending`. Text: inst_type, inst_id, tgt_ccy, ccy, ord_id, cl_ord_id,
            tag, px_type, ord_type, side, pos_side, td_mode, trade_id, state, attach_algo_cl_ord_id,
            tp_trigger_px_type, sl_trigger_px_type, stp_id, stp_mode, fee_ccy, rebate_ccy, source,
            category, reduce_only, quick_mgn_type, algo_cl_ord_id, algo_id, is_tp_limit,
            cancel_source, cancel_source_reason, trade_quote_ccy, outcome. Decimal: px, px_usd,
            px_vol, sz, pnl, acc_fill_sz, fill_px, fill_sz, avg_px, lever, tp_trigger_px, tp_ord_px,
            sl_trigger_px, sl_ord_px, fee, rebate. Unix time in milliseconds: fill_time, u_time,
            c_time. Records: attach_algo_ords. Record: linked_algo_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trade.orders_pending, ...)`.

        `GET /api/v5/trade/orders-pending`
        Permission: read.
        Rate limit: 60 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
        """
        return await self._client.call(
            _ORDERS_PENDING,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "instId": inst_id,
                "ordType": ord_type,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def place_batch_orders(
        self,
        items: Sequence[PlaceBatchOrdersParams],
        *,
        options: Options | None = None,
    ) -> PlaceBatchOrdersAnswer:
        """Place multiple orders.

        Args:
            items (up to 20 items): what to send, in order, each a `PlaceBatchOrdersParams`.
                Each: needs `inst_id`, `td_mode`, `side`, `ord_type`, `sz`.
            options: what this call overrides.

        Returns:
            A list of `PlaceBatchOrders`. Text: ord_id, cl_ord_id, tag, s_code, s_msg, sub_code.
            Unix time in milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 20: `await client.batch(client.trade.place_batch_orders, items)`.

        `POST /api/v5/trade/batch-orders`
        Permission: trade.
        Rate limit: 300 orders per 2s, per user ID + instrument ID (not options).
        Rate limit: 300 orders per 2s, per user ID + instrument family (options).
        Rate limit: 4 orders per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
        """
        return await self._client.call(_PLACE_BATCH_ORDERS, {"items": items}, None, options)

    async def place_order(
        self,
        *,
        inst_id: str,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        side: Literal["buy", "sell"] | str,
        ord_type: (
            Literal[
                "market",
                "limit",
                "post_only",
                "fok",
                "ioc",
                "optimal_limit_ioc",
                "mmp",
                "mmp_and_post_only",
                "elp",
            ]
            | str
        ),
        sz: DecimalArg,
        ccy: str | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        pos_side: str | None = None,
        px: DecimalArg | None = None,
        speed_bump: Literal["1"] | str | None = None,
        outcome: Literal["yes", "no"] | str | None = None,
        px_usd: DecimalArg | None = None,
        px_vol: DecimalArg | None = None,
        reduce_only: bool | None = None,
        tgt_ccy: Literal["base_ccy", "quote_ccy"] | str | None = None,
        ban_amend: bool | None = None,
        px_amend_type: Literal["0", "1"] | str | None = None,
        trade_quote_ccy: str | None = None,
        slippage_pct: DecimalArg | None = None,
        stp_mode: Literal["cancel_maker", "cancel_taker", "cancel_both"] | str | None = None,
        is_elp_taker_access: bool | None = None,
        attach_algo_ords: Sequence[PlaceOrderAttachAlgoOrdsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> PlaceOrderAnswer:
        """Place order.

        Args:
            inst_id (instrument ID; required): `instId`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `isolated`: Margin mode
                    `cash`: Non-Margin mode
                    `spot_isolated`
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`, `mmp`,
                `mmp_and_post_only`, `elp`.
            sz (decimal; required): `sz`.
            ccy (currency): `ccy`.
            cl_ord_id (up to 32 characters): `clOrdId`.
            tag (up to 16 characters): `tag`.
            pos_side (required in some cases): `posSide`.
            px (decimal; required in some cases): `px`.
            speed_bump (required in some cases): `speedBump`: `1`.
            outcome (required in some cases): `outcome`: `yes`, `no`.
            px_usd (decimal; required in some cases): `pxUsd`.
            px_vol (decimal; required in some cases): `pxVol`.
            reduce_only (boolean; default `false`): `reduceOnly`.
            tgt_ccy: `tgtCcy`: `base_ccy`, `quote_ccy`.
            ban_amend (boolean; default `false`): `banAmend`.
            px_amend_type (default `0`): `pxAmendType`: `0`, `1`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            slippage_pct (decimal; `0` to `0.05`): `slippagePct`.
            stp_mode: `stpMode`: `cancel_maker`, `cancel_taker`, `cancel_both`.
            is_elp_taker_access (boolean; default `false`): `isElpTakerAccess`.
            attach_algo_ords (list): `attachAlgoOrds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrder`. Text: ord_id, cl_ord_id, tag, s_code, s_msg, sub_code. Unix time
            in milliseconds: ts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/order`
        Permission: trade.
        Rate limit: 60 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 60 requests per 2s, per user ID + instrument family (options).
        Rate limit: 4 requests per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
        """
        return await self._client.call(
            _PLACE_ORDER,
            {
                "instId": inst_id,
                "tdMode": td_mode,
                "ccy": ccy,
                "clOrdId": cl_ord_id,
                "tag": tag,
                "side": side,
                "posSide": pos_side,
                "ordType": ord_type,
                "sz": sz,
                "px": px,
                "speedBump": speed_bump,
                "outcome": outcome,
                "pxUsd": px_usd,
                "pxVol": px_vol,
                "reduceOnly": reduce_only,
                "tgtCcy": tgt_ccy,
                "banAmend": ban_amend,
                "pxAmendType": px_amend_type,
                "tradeQuoteCcy": trade_quote_ccy,
                "slippagePct": slippage_pct,
                "stpMode": stp_mode,
                "isElpTakerAccess": is_elp_taker_access,
                "attachAlgoOrds": attach_algo_ords,
            },
            extra,
            options,
        )

    async def place_order_algo(
        self,
        *,
        inst_id: str,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        side: Literal["buy", "sell"] | str,
        ord_type: (
            Literal[
                "conditional", "oco", "chase", "trigger", "move_order_stop", "twap", "smart_iceberg"
            ]
            | str
        ),
        ccy: str | None = None,
        pos_side: str | None = None,
        sz: DecimalArg | None = None,
        tag: str | None = None,
        tgt_ccy: Literal["base_ccy", "quote_ccy"] | str | None = None,
        algo_cl_ord_id: str | None = None,
        close_fraction: Literal["1"] | str | None = None,
        trade_quote_ccy: str | None = None,
        tp_trigger_px: DecimalArg | None = None,
        tp_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        tp_ord_px: DecimalArg | None = None,
        tp_ord_kind: Literal["condition", "limit"] | str | None = None,
        sl_trigger_px: DecimalArg | None = None,
        sl_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        sl_ord_px: DecimalArg | None = None,
        cxl_on_close_pos: bool | None = None,
        reduce_only: bool | None = None,
        chase_type: Literal["distance", "ratio"] | str | None = None,
        chase_val: DecimalArg | None = None,
        max_chase_type: Literal["distance", "ratio"] | str | None = None,
        max_chase_val: DecimalArg | None = None,
        trigger_px: DecimalArg | None = None,
        order_px: DecimalArg | None = None,
        advance_ord_type: Literal["fok", "ioc"] | str | None = None,
        trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        attach_algo_ords: Sequence[PlaceOrderAlgoAttachAlgoOrdsParams] | None = None,
        callback_ratio: DecimalArg | None = None,
        callback_spread: DecimalArg | None = None,
        active_px: DecimalArg | None = None,
        px_var: DecimalArg | None = None,
        px_spread: DecimalArg | None = None,
        sz_limit: DecimalArg | None = None,
        px_limit: DecimalArg | None = None,
        time_interval: IntegerArg | None = None,
        lmt_order_number: IntegerArg | None = None,
        aggressiveness: Literal["radical", "mid", "conservative"] | str | None = None,
        trigger_params: Sequence[PlaceOrderAlgoTriggerParamsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrderAlgo]:
        """Place algo order.

        Cases:
            `ord_type` `conditional` or `oco`: Take Profit / Stop Loss Order.
            `ord_type` `chase`: Chase order.
            `ord_type` `trigger`: Trigger Order, needs `trigger_px`, `order_px`.
            `ord_type` `move_order_stop`: Trailing Stop Order.
            `ord_type` `twap`: TWAP Order, needs `sz_limit`, `px_limit`, `time_interval`.
            `ord_type` `smart_iceberg`: Iceberg Order, needs `sz_limit`, `lmt_order_number`, `aggressiveness`.

        Args:
            inst_id (instrument ID; required): `instId`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `isolated`: Margin mode
                    `cash`: Non-Margin mode
                    `spot_isolated`
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `conditional`, `oco`, `chase`, `trigger`, `move_order_stop`, `twap`,
                `smart_iceberg`.
            ccy (currency): `ccy`.
            pos_side (required in some cases): `posSide`.
            sz (decimal; one of `sz`, `close_fraction` is required): `sz`.
            tag (up to 16 characters): `tag`.
            tgt_ccy: `tgtCcy`: `base_ccy`, `quote_ccy`.
            algo_cl_ord_id (up to 32 characters): `algoClOrdId`.
            close_fraction (one of `sz`, `close_fraction` is required): `closeFraction`: `1`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            tp_trigger_px (decimal; for `ord_type` `conditional` or `oco`): `tpTriggerPx`.
            tp_trigger_px_type (for `ord_type` `conditional` or `oco`; default `last`): `tpTriggerPxType`: `last`, `index`, `mark`.
            tp_ord_px (decimal; for `ord_type` `conditional` or `oco`): `tpOrdPx`.
            tp_ord_kind (for `ord_type` `conditional` or `oco`; default `condition`): `tpOrdKind`: `condition`, `limit`.
            sl_trigger_px (decimal; for `ord_type` `conditional` or `oco`; `sl_trigger_px`, `sl_ord_px` together or not at all): `slTriggerPx`.
            sl_trigger_px_type (for `ord_type` `conditional` or `oco`; default `last`): `slTriggerPxType`: `last`, `index`, `mark`.
            sl_ord_px (decimal; for `ord_type` `conditional` or `oco`; `sl_trigger_px`, `sl_ord_px` together or not at all): `slOrdPx`.
            cxl_on_close_pos (boolean; for `ord_type` `conditional` or `oco`; default `false`): `cxlOnClosePos`.
            reduce_only (boolean; for `ord_type` `conditional`, `oco`, `chase` or `move_order_stop`; default `false`): `reduceOnly`.
            chase_type (for `ord_type` `chase`; default `distance`): `chaseType`: `distance`, `ratio`.
            chase_val (decimal; for `ord_type` `chase`; default `0`): `chaseVal`.
            max_chase_type (sometimes required for `ord_type` `chase`): `maxChaseType`: `distance`, `ratio`.
            max_chase_val (decimal; sometimes required for `ord_type` `chase`): `maxChaseVal`.
            trigger_px (decimal; required for `ord_type` `trigger`): `triggerPx`.
            order_px (decimal; required for `ord_type` `trigger`): `orderPx`.
            advance_ord_type (for `ord_type` `trigger`): `advanceOrdType`: `fok`, `ioc`.
            trigger_px_type (for `ord_type` `trigger`; default `last`): `triggerPxType`: `last`, `index`, `mark`.
            attach_algo_ords (list; for `ord_type` `trigger`): `attachAlgoOrds`.
            callback_ratio (decimal; sometimes required for `ord_type` `move_order_stop`; at most one of `callback_ratio`, `callback_spread`): `callbackRatio`.
            callback_spread (decimal; sometimes required for `ord_type` `move_order_stop`; at most one of `callback_ratio`, `callback_spread`): `callbackSpread`.
            active_px (decimal; for `ord_type` `move_order_stop`): `activePx`.
            px_var (decimal; sometimes required for `ord_type` `twap`; at most one of `px_var`, `px_spread`; `0.0001` to `0.01`): `pxVar`.
            px_spread (decimal; sometimes required for `ord_type` `twap`; at most one of `px_var`, `px_spread`; at least `0`): `pxSpread`.
            sz_limit (decimal; required for `ord_type` `twap` or `smart_iceberg`): `szLimit`.
            px_limit (decimal; required for `ord_type` `twap`; optional for `ord_type` `smart_iceberg`): `pxLimit`.
            time_interval (integer; required for `ord_type` `twap`): `timeInterval`.
            lmt_order_number (integer; required for `ord_type` `smart_iceberg`): `lmtOrderNumber`.
            aggressiveness (required for `ord_type` `smart_iceberg`): `aggressiveness`: `radical`, `mid`, `conservative`.
            trigger_params (list; for `ord_type` `smart_iceberg`): `triggerParams`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrderAlgo`. Text: algo_id, cl_ord_id, algo_cl_ord_id, s_code, s_msg,
            tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/trade/order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID (not options).
        Rate limit: 20 requests per 2s, per user ID + instrument family (options).
        Rate limit: 1 request per 2s (copy trading lead).

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
        """
        return await self._client.call(
            _PLACE_ORDER_ALGO,
            {
                "instId": inst_id,
                "tdMode": td_mode,
                "ccy": ccy,
                "side": side,
                "posSide": pos_side,
                "ordType": ord_type,
                "sz": sz,
                "tag": tag,
                "tgtCcy": tgt_ccy,
                "algoClOrdId": algo_cl_ord_id,
                "closeFraction": close_fraction,
                "tradeQuoteCcy": trade_quote_ccy,
                "tpTriggerPx": tp_trigger_px,
                "tpTriggerPxType": tp_trigger_px_type,
                "tpOrdPx": tp_ord_px,
                "tpOrdKind": tp_ord_kind,
                "slTriggerPx": sl_trigger_px,
                "slTriggerPxType": sl_trigger_px_type,
                "slOrdPx": sl_ord_px,
                "cxlOnClosePos": cxl_on_close_pos,
                "reduceOnly": reduce_only,
                "chaseType": chase_type,
                "chaseVal": chase_val,
                "maxChaseType": max_chase_type,
                "maxChaseVal": max_chase_val,
                "triggerPx": trigger_px,
                "orderPx": order_px,
                "advanceOrdType": advance_ord_type,
                "triggerPxType": trigger_px_type,
                "attachAlgoOrds": attach_algo_ords,
                "callbackRatio": callback_ratio,
                "callbackSpread": callback_spread,
                "activePx": active_px,
                "pxVar": px_var,
                "pxSpread": px_spread,
                "szLimit": sz_limit,
                "pxLimit": px_limit,
                "timeInterval": time_interval,
                "lmtOrderNumber": lmt_order_number,
                "aggressiveness": aggressiveness,
                "triggerParams": trigger_params,
            },
            extra,
            options,
        )
