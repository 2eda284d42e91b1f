"""OKX: four headers sign a request."""

from __future__ import annotations

from generator.openapi.wire import Signing

SIGNING = Signing(headers=("OK-ACCESS-KEY", "OK-ACCESS-SIGN", "OK-ACCESS-TIMESTAMP", "OK-ACCESS-PASSPHRASE"))
