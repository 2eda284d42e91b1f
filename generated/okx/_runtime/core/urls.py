"""Where signed requests may go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Stricter than any URL parser, so that no two of them can read another host into it.
_BASE = re.compile(r"(https?)://([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?/?")


def resolve_base_url(regions: Mapping[str, str], region: str, base_url: str | None) -> str:
    """Scheme, host and port of ``region``, or of ``base_url`` where one is given.

    Raises:
        ValueError: unknown region; or a URL that is not plainly ``https://host[:port]`` (``http`` on loopback alone).
    """
    if base_url is not None:
        return _checked(base_url, "base_url")
    if region not in regions:
        raise ValueError(f"unknown region {region!r}: known are {', '.join(regions)}; or pass base_url=")
    return _checked(regions[region], f"the URL of region {region!r}")


def _checked(url: str, what: str) -> str:
    matched = _BASE.fullmatch(url.lower()) if url.isascii() else None
    if matched is None:
        # Not shown: it may hold a password.
        raise ValueError(f"{what} is not https://host or https://host:port (no user, path, query or fragment)")
    scheme, host, port = matched.groups()
    if port is not None and not 0 < int(port) <= 65535:
        raise ValueError(f"{what}: no such port: {port}")
    if scheme == "http" and not _is_loopback(host):
        raise ValueError(f"{what}: plain http is for this machine only (localhost, 127.x.x.x, [::1]), not {host}")
    return f"{scheme}://{host}" if port is None else f"{scheme}://{host}:{port}"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
