"""Secrets stay secret: a run that fails in every way, and a search of all it said for them in every form."""

from __future__ import annotations

import base64
import codecs
import itertools
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

ROOT = Path(__file__).parents[2]
TLS = Path(__file__).parent / "tls"
KEY = "3f1c9a70-5bd2-4e86-9c0b-77aa41e2d9f6"
SECRET = "9E2C7A41D0B85F36A1C4E7D92B60F8A3"
PASSPHRASE = "Wq7!zK+p/&=%Lx4 vN9#tR2"
PROXY_PASSWORD = "Jm5-uY8_cG3~hD6"
ENVIRONMENT = {
    "OKX_API_KEY": KEY,
    "OKX_SECRET_KEY": SECRET,
    "OKX_PASSPHRASE": PASSPHRASE,
    "PROXY_USER": f"proxy-user:{PROXY_PASSWORD}",
}
WINDOW = 9
"""So many characters of a secret in a row are too many, cut as the rest may be."""


def forms(secret: bytes) -> set[bytes]:
    """What a secret looks like after everything that programs do to texts."""
    text = secret.decode("latin-1")
    found = {
        secret,
        secret[::-1],
        secret.hex().encode(),
        secret.hex().upper().encode(),
        secret.hex(" ").encode(),
        quote(text, safe="").encode(),
        quote_plus(text).encode(),
        json.dumps(text)[1:-1].encode(),
        repr(text)[1:-1].encode(),
        codecs.encode(text, "rot13").encode(),
        text.encode("utf-16-le"),
        text.upper().encode(),
        text.lower().encode(),
    }
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for start in range(3):  # wherever in a longer text it stands
            found.add(encode(bytes(start) + secret)[4 if start else 0 : -4])
    return found


def windows(form: bytes) -> set[bytes]:
    size = WINDOW * max(1, len(form) // 40)
    return {form[start : start + size] for start in range(max(1, len(form) - size + 1))}


def found_in(output: bytes, secrets: dict[str, bytes]) -> list[str]:
    leaks = []
    for name, secret in secrets.items():
        for part in set(itertools.chain.from_iterable(map(windows, forms(secret)))):
            place = output.find(part)
            if place >= 0:
                leaks.append(f"{name}: {part!r} in {output[max(0, place - 200) : place + 200]!r}")
                break
    return leaks


# --- servers for every way to fail -----------------------------------------------------------------------------------


def scripts() -> dict[str, Any]:
    def after(action: Any) -> Any:
        def script(connection: Any) -> None:
            while True:
                connection.request()
                action(connection)

        return script

    def sends_and_ends(data: bytes) -> Callable[[Any], None]:
        def script(connection: Any) -> None:
            connection.send(data)
            raise EOFError

        return script

    def upload(connection: Any) -> None:
        for _ in range(3):
            connection.read_some()
        connection.reset()

    def first_byte(connection: Any) -> None:
        connection.peek()
        connection.reset()

    ok = b"HTTP/1.1 200 OK\r\nContent-Length: "
    return {
        "close": after(sends_and_ends(b"")),
        "reset": after(lambda it: it.reset()),
        "reset at the first byte": first_byte,
        "reset of an upload": upload,
        "hang": after(lambda it: it.pause(3)),
        "deaf": lambda it: it.pause(3),
        "cut head": after(sends_and_ends(ok)),
        "cut body": after(sends_and_ends(ok + b"100\r\n\r\n{")),
        "garbage": after(sends_and_ends(b"\x00\x01 garbage\r\n\r\n")),
        "no gzip": after(lambda it: it.reply(b"none", headers=(b"Content-Encoding: gzip",))),
        "too long": after(lambda it: it.reply(b"x" * 20_000)),
        "101": after(lambda it: it.send(b"HTTP/1.1 101 Switching Protocols\r\n\r\n")),
        "HTML": after(lambda it: it.reply(b"<html>bad gateway</html>", status="502 Bad Gateway")),
        "redirect": after(lambda it: it.reply(b"", status="307 T", headers=(b"Location: https://other.invalid/",))),
        "drift": after(lambda it: it.reply(b'{"code":"0","data":[{"amount":"much"}]}')),
        "no data": after(lambda it: it.reply(b'{"code":"0","data":7}')),
        "refused": after(lambda it: it.reply(b'{"code":"51000","msg":"no","data":[]}')),
        "bad signature": after(lambda it: it.reply(b'{"code":"50113","msg":"Invalid Sign"}', status="401 No")),
        "busy": after(lambda it: it.reply(b'{"code":"50001","msg":"busy"}', status="503 Busy")),
        "limits": after(lambda it: it.reply(b'{"code":"50011","msg":"too many"}', status="429 Too Many")),
        "early": after(lambda it: it.reply(b'{"code":"50102","msg":"Timestamp request expired"}', status="401 No")),
        "truncated": after(lambda it: it.reply(b'{"code":"0","data":[{"am')),
        "empty": after(lambda it: it.reply(b"")),
    }


def context() -> Any:
    import ssl

    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(TLS / "server.pem")
    return made


def tunnel(then: Any) -> Any:
    def script(connection: Any) -> None:
        connection.request()
        connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        connection.start_tls(context())
        then(connection)

    return script


PROXIES: dict[str, tuple[str, Any]] = {
    "refuses": ("https://localhost", lambda it: (it.request(), it.reply(b"", status="407 Who"))),
    "closes": ("https://localhost", lambda it: it.request()),
    "not TLS": ("https://localhost", lambda it: (it.request(), it.send(b"HTTP/1.1 200 OK\r\n\r\nno"))),
    "behind it closes": ("https://localhost", tunnel(lambda it: it.request())),
    "behind it refuses": ("https://localhost", tunnel(lambda it: (it.request(), it.reply(b'{"code":"50111"}')))),
    "forwards": ("http://exchange.invalid", lambda it: (it.request(), it.reply(b"<html>", status="502 Bad"))),
    "takes": ("http://exchange.invalid", lambda it: (it.request(), it.reset())),
}


def test_secrets_stay_secret(serve: Any, tmp_path: Path, free_port: int) -> None:
    servers = {name: serve(script) for name, script in scripts().items()}
    servers["TLS close"] = serve(scripts()["close"], context())
    servers["TLS bad signature"] = serve(scripts()["bad signature"], context())
    untrusted = serve(scripts()["close"], context())
    proxies = {name: serve(script) for name, (_, script) in PROXIES.items()}
    user = f"http://{ENVIRONMENT['PROXY_USER']}@127.0.0.1"
    plan = {
        "urls": {
            **{name: server.url for name, server in servers.items()},
            "untrusted": untrusted.url,
            "refused port": f"http://127.0.0.1:{free_port}",
            "unknown host": "https://exchange.invalid",
        },
        "proxied": {
            **{name: [f"{user}:{proxy.port}", PROXIES[name][0]] for name, proxy in proxies.items()},
            "dead": [f"{user}:{free_port}", "https://localhost"],
            "unknown": [f"http://{ENVIRONMENT['PROXY_USER']}@proxy.invalid", "https://localhost"],
        },
        "authority": str(TLS / "authority.pem"),
        "good": servers["drift"].url,
    }
    (tmp_path / "plan.json").write_text(json.dumps(plan), "utf-8")
    (tmp_path / "pickles").mkdir()
    output = tmp_path / "output"
    with output.open("wb") as sink:
        done = subprocess.run(
            [
                sys.executable,
                "-X",
                "dev",
                "-m",
                "tests.support.failing",
                str(tmp_path / "plan.json"),
                tmp_path / "pickles",
            ],
            cwd=ROOT,
            env={**os.environ, **ENVIRONMENT},
            stdout=sink,
            stderr=subprocess.STDOUT,
            timeout=300,
            check=False,
        )
    said = output.read_bytes()
    assert done.returncode == 1, said[-3000:]
    assert b"\ndone\n" in said
    assert said.rstrip().splitlines()[-1].startswith(b"generator.runtime.core.errors.OutcomeUnknown: ")

    # The run was what it is meant to be: everything happened, to every transport, and the secrets did travel.
    wire = b"".join(request for server in (*servers.values(), *proxies.values()) for request in server.requests)
    signatures = set(re.findall(rb"(?i)ok-access-sign: *(\S+)", wire))
    assert len(signatures) > 100
    assert KEY.encode() in wire
    assert PASSPHRASE.encode() in wire
    assert base64.b64encode(ENVIRONMENT["PROXY_USER"].encode()) in wire
    for kind in ("pyreqwest", "pyreqwest-async", "httpx2", "httpx2-async"):
        for scenario in plan["urls"]:
            assert f"{kind}: {scenario} ".encode() in said or f"{kind}: {scenario}, read".encode() in said
    for kind in ("asgi", "asgi-async"):
        assert f"{kind}: failing OutcomeUnknown".encode() in said
    for name in ("interrupted KeyboardInterrupt", "cancelled CancelledError", "unbuildable too NotSent"):
        assert name.encode() in said

    pickles = sorted((tmp_path / "pickles").iterdir())
    assert len(pickles) > 1000
    everything = said + b"".join(path.read_bytes() for path in pickles)
    secrets = {
        "API key": KEY.encode(),
        "secret key": SECRET.encode(),
        "passphrase": PASSPHRASE.encode(),
        "proxy password": PROXY_PASSWORD.encode(),
        "proxy user and password": ENVIRONMENT["PROXY_USER"].encode(),
    }
    assert found_in(everything, secrets) == []
    leaked = [signature for signature in signatures if signature[:16] in everything or signature[-20:-4] in everything]
    assert leaked == []


@pytest.mark.parametrize(
    "text",
    [
        f"key={KEY}",
        KEY[4:16] + "…",
        base64.b64encode(f"ab{PASSPHRASE}cd".encode()).decode(),
        base64.b64encode(f"abc{SECRET}".encode()).decode(),
        SECRET[::-1],
        PASSPHRASE.encode().hex(),
        quote_plus(PASSPHRASE),
        repr({"x": PASSPHRASE}),
        json.dumps([PASSPHRASE]),
        SECRET.lower(),
        repr(PASSPHRASE.encode("utf-16-le").decode("latin-1").encode("latin-1")),
    ],
)
def test_the_search_finds_what_is_there(text: str) -> None:
    secrets = {"key": KEY.encode(), "secret": SECRET.encode(), "passphrase": PASSPHRASE.encode()}
    output = f"some {'x' * 1000} text {text} and {'y' * 1000} more".encode()
    if "\\x00" in text:
        output = PASSPHRASE.encode("utf-16-le")
    assert found_in(output, secrets) != []
    assert found_in(b"nothing of it " * 1000 + KEY[:6].encode(), secrets) == []
