"""Requests signed again as the users of OKX's mock sign them, for logs that keep no signature."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from .okx_accounts import Account
from .okx_signing import signature
from .wire import Request


def signed_again(request: Request, account: Account, clock: Callable[[], float]) -> Request:
    """The request with all four headers, sent now."""
    moment = datetime.fromtimestamp(clock(), UTC).isoformat(timespec="milliseconds")
    timestamp = moment.removesuffix("+00:00") + "Z"
    headers = {
        **request.headers,
        "ok-access-key": account.key,
        "ok-access-sign": signature(account.secret, timestamp, request.method, request.target, request.body),
        "ok-access-timestamp": timestamp,
        "ok-access-passphrase": account.passphrase,
    }
    return msgspec.structs.replace(request, headers=headers)
