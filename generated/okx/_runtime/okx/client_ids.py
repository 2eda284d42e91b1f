"""Names of our own for what a request creates: which writes take one, and filling them in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from ..core.endpoint import Endpoint

NAMES: dict[str, str] = {
    "/api/v5/account/move-positions": "clientId",
    "/api/v5/asset/convert/estimate-quote": "clQReqId",
    "/api/v5/asset/convert/trade": "clTReqId",
    "/api/v5/asset/transfer": "clientId",
    "/api/v5/asset/withdrawal": "clientId",
    "/api/v5/fiat/buy-sell/trade": "clOrdId",
    "/api/v5/fiat/create-withdrawal": "clientId",
    "/api/v5/rfq/create-quote": "clQuoteId",
    "/api/v5/rfq/create-rfq": "clRfqId",
    "/api/v5/sprd/order": "clOrdId",
    "/api/v5/trade/batch-orders": "clOrdId",
    "/api/v5/trade/close-position": "clOrdId",
    "/api/v5/trade/order": "clOrdId",
    "/api/v5/trade/order-algo": "algoClOrdId",
    "/api/v5/tradingBot/dca/create": "algoClOrdId",
    "/api/v5/tradingBot/grid/copy-order-algo": "algoClOrdId",
    "/api/v5/tradingBot/grid/order-algo": "algoClOrdId",
    "/api/v5/tradingBot/recurring/order-algo": "algoClOrdId",
}
"""By path of the POST that creates something: the field that names it.

Not the ids of attached orders: OKX refuses some orders with one that it takes without (51178). Not ``reqId``, which
names a change of something that has its name.
"""


def new_client_id() -> str:
    """32 letters and digits that nobody can guess and that do not come twice."""
    return os.urandom(16).hex()


def with_client_ids(
    endpoint: Endpoint[Any], arguments: Mapping[str, object], new_id: Callable[[], str] = new_client_id
) -> Mapping[str, object]:
    """The arguments with a name for each new thing that has none; ``arguments`` themselves are not changed.

    Fills only what the endpoint documents. An id that the caller gave stays, also an empty one. Arguments of an
    endpoint that creates nothing, or that is not known here, come back as they are.
    """
    wire = NAMES.get(endpoint.path) if endpoint.method == "POST" else None
    if wire is None:
        return arguments
    param = next((param for param in endpoint.params if param.wire == wire), None)
    if param is None:
        return arguments
    if endpoint.style != "json_array":
        return {**arguments, wire: new_id()} if arguments.get(wire) is None else arguments
    items = arguments.get("items")
    if isinstance(items, str | bytes | bytearray) or not isinstance(items, Sequence | Iterator):
        return arguments
    given = cast("Sequence[object] | Iterator[object]", items)
    return {**arguments, "items": [_named(item, param.arg, new_id) for item in given]}


def _named(item: object, key: str, new_id: Callable[[], str]) -> object:
    if not isinstance(item, Mapping):
        return item
    known = cast("Mapping[str, object]", item)
    return {**known, key: new_id()} if known.get(key) is None else known
