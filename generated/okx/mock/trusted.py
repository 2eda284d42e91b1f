"""Who may control a mock: whoever reaches it, but no web page that a browser shows.

A page of anybody's can have a browser send requests to this machine; and it can have its own name lead here (DNS
rebinding), so that the browser takes the mock for the page's own server. Both show in what the browser itself sends.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

_HOST = re.compile(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::[0-9]{1,5})?")


def refused(headers: Iterable[tuple[bytes, bytes]], own: Iterable[str], scheme: str = "http") -> str:
    """Why a request is not to be trusted; empty where it is. ``own`` are names and addresses that the server has."""
    named: dict[str, list[str]] = {"host": [], "origin": [], "sec-fetch-site": []}
    for raw_name, raw in headers:
        name = raw_name.decode("latin-1").lower()
        if name in named:
            named[name].append(raw.decode("latin-1").strip().lower())
    if len(named["host"]) != 1:
        return "a request to control the mock names its Host, once"
    (host,) = named["host"]
    matched = _HOST.fullmatch(host)
    called = matched and (matched[1] or matched[2])
    if not called or not (is_loopback(called) or called in {one.lower() for one in own}):
        return f"Host {host!r} is no name of this machine's loopback, nor the address that the mock listens on"
    if any(origin != f"{scheme}://{host}" for origin in named["origin"]):
        return "another site's page may not control the mock (Origin)"
    if any(site not in ("same-origin", "none") for site in named["sec-fetch-site"]):
        return "another site's page may not control the mock (Sec-Fetch-Site)"
    return ""


def is_loopback(name: str) -> bool:
    """Whether a host is this machine alone, as far as its name tells."""
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
