"""Where the proxy is. Its password is shown by nothing."""

from __future__ import annotations

import re
from urllib.parse import unquote

# Stricter than any URL parser: one library goes straight to the exchange where it does not know the scheme.
_PROXY = re.compile(
    r"(?P<scheme>https?)://(?:(?P<user>[^\s@/?#:]*)(?::(?P<password>[^\s@/?#]*))?@)?"
    r"(?P<host>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?/?",
    re.IGNORECASE,
)
_PORTS = {"http": 80, "https": 443}


class Proxy:
    """An HTTP proxy: ``scheme``, ``host`` (brackets off), ``port``, and who to be there."""

    __slots__ = ("_auth", "host", "port", "scheme")

    def __init__(self, scheme: str, host: str, port: int, auth: tuple[str, str] | None) -> None:
        self.scheme = scheme
        self.host = host
        self.port = port
        self._auth = auth

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    def credentials(self) -> tuple[str, str] | None:
        """User and password, decoded; hand them on and keep them in no variable."""
        return self._auth

    def __repr__(self) -> str:
        return f"<Proxy {self.origin}>"


def parse_proxy(url: object) -> Proxy | str:
    """The proxy that a URL names, or what is wrong with it. Never raises: frames of an error would show the URL."""
    matched = _PROXY.fullmatch(url) if isinstance(url, str) and url.isascii() and url.isprintable() else None
    if matched is None:
        return (
            "proxy: an absolute URL such as http://host:port or http://user:password@host:port (https as well; "
            "user and password percent-encoded)"
        )
    scheme = matched["scheme"].lower()
    port = int(matched["port"]) if matched["port"] else _PORTS[scheme]
    if not 0 < port <= 65535:
        return f"proxy: no such port: {port}"
    user, password = matched["user"], matched["password"]
    auth = (unquote(user or ""), unquote(password or "")) if user or password else None
    return Proxy(scheme, matched["host"].lower().strip("[]"), port, auth)
