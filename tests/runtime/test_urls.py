from __future__ import annotations

import pytest

from generator.runtime.core.urls import resolve_base_url

REGIONS = {"global": "https://openapi.okx.com", "eea": "https://eea.okx.com"}


def test_regions() -> None:
    assert resolve_base_url(REGIONS, "eea", None) == "https://eea.okx.com"
    with pytest.raises(ValueError, match="unknown region 'mars': known are global, eea; or pass base_url="):
        resolve_base_url(REGIONS, "mars", None)
    with pytest.raises(ValueError, match="the URL of region 'odd' is not https"):
        resolve_base_url({"odd": "ftp://x"}, "odd", None)


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("https://Proxy.Example:8443/", "https://proxy.example:8443"),
        ("HTTPS://exchange.test", "https://exchange.test"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.3.2.1:80/", "http://127.3.2.1:80"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]"),
    ],
)
def test_base_urls(given: str, base: str) -> None:
    assert resolve_base_url(REGIONS, "anything, for the URL decides", given) == base


@pytest.mark.parametrize(
    "url",
    [
        "",
        "openapi.okx.com",
        "//openapi.okx.com",
        "ftp://openapi.okx.com",
        "https://",
        "https://user:hunter2@openapi.okx.com",
        "https://hunter2@openapi.okx.com",
        "https://openapi.okx.com/hunter2",
        "https://openapi.okx.com?hunter2=1",
        "https://openapi.okx.com#hunter2",
        "https://openapi.okx.com\\@hunter2",
        "https://openapi.okx.com:",
        "https://openapi.okx.com:port",
        "https://openapi.okx.com:123456",
        "https://ópenapi.okx.com",
        "https://openapi.okx.com\n",
        " https://openapi.okx.com",
        "https://a b",
        "https://[::1",
        "https://\u212aelvin.example",
    ],
)
def test_base_urls_that_are_none(url: str) -> None:
    with pytest.raises(ValueError, match="base_url is not https://host") as caught:
        resolve_base_url(REGIONS, "global", url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("port", ["0", "65536", "99999"])
def test_ports_that_are_none(port: str) -> None:
    with pytest.raises(ValueError, match=f"no such port: {port}"):
        resolve_base_url(REGIONS, "global", f"https://openapi.okx.com:{port}")


@pytest.mark.parametrize(
    "host",
    [
        "openapi.okx.com",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "128.0.0.1",
        "10.0.0.1",
        "0.0.0.0",  # noqa: S104 - to be refused
        "127.1",
        "0x7f.0.0.1",
        "[::]",
        "[2001:db8::1]",
        "[:1]",
    ],
)
def test_plain_http_is_for_loopback_alone(host: str) -> None:
    with pytest.raises(ValueError, match="plain http is for this machine only"):
        resolve_base_url(REGIONS, "global", f"http://{host}")
