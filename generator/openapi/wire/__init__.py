"""What is known of exchanges beside their specs: a module per exchange, under its name, with its ``SIGNING``."""

from __future__ import annotations

import msgspec


class Signing(msgspec.Struct, frozen=True, kw_only=True):
    """The headers that a signed request has, all of them."""

    headers: tuple[str, ...] = ()
