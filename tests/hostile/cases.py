"""Requests that nobody should send: each one is made of a seed and a number alone, so each can be had again."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias
from urllib.parse import quote

Expect: TypeAlias = Literal["answer", "refusal", "anything"]
"""An answer of the mock; that or a refusal by the server; or either, or nothing but the end of the connection."""


class Case(NamedTuple):
    """What is sent, piece by piece, and what may come back.

    ``answers`` is how many are expected. With ``cut`` the connection is closed as soon as all is sent.
    """

    name: str
    pieces: tuple[bytes, ...]
    expect: Expect
    answers: int = 1
    pause: float = 0.0
    cut: bool = False
    head: bool = False


class Operation(NamedTuple):
    """One operation of the mock's data."""

    method: str
    path: str
    fields: tuple[str, ...]
    in_query: bool
    is_list: bool


def operations(data: Path) -> list[Operation]:
    """All operations of a data folder, read without the mock's own code."""
    found = [
        operation
        for file in sorted((data / "endpoints").glob("*.json"))
        for operation in json.loads(file.read_text("utf-8")).values()
    ]
    return [
        Operation(
            one["method"],
            one["path"],
            tuple(_names(one["request"])),
            one["request"]["style"] == "query",
            one["request"]["style"] == "json_array",
        )
        for one in found
    ]


def case(seed: int, number: int, surface: Sequence[Operation]) -> Case:
    """The case of this number; only its timestamp is new each time."""
    rng = random.Random(f"{seed}/{number}")  # noqa: S311 - cases, not secrets
    (make,) = rng.choices([*_KINDS], [*_KINDS.values()])
    return make(rng, surface)


def sign(method: str, target: bytes, body: bytes, content_type: bytes = b"application/json") -> list[bytes]:
    """Header lines of a request as the exchange wants them."""
    stamp = datetime.now(UTC).isoformat(timespec="milliseconds")[:23].encode() + b"Z"
    digest = hmac.digest(b"test-secret", stamp + method.encode() + target + body, hashlib.sha256)
    return [
        b"OK-ACCESS-KEY: test-key",
        b"OK-ACCESS-SIGN: " + base64.b64encode(digest),
        b"OK-ACCESS-TIMESTAMP: " + stamp,
        b"OK-ACCESS-PASSPHRASE: test-passphrase",
        b"Content-Type: " + content_type,
    ]


def framed(method: bytes, target: bytes, lines: Sequence[bytes], body: bytes = b"", version: bytes = b"1.1") -> bytes:
    """The bytes of a request; its length is told where it has a body."""
    head = [b"%s %s HTTP/%s" % (method, target, version), b"Host: 127.0.0.1", *lines]
    if body:
        head.append(b"Content-Length: %d" % len(body))
    return b"\r\n".join(head) + b"\r\n\r\n" + body


def _names(request: Mapping[str, Any]) -> list[str]:
    return [field["name"] for field in request.get("fields", ())]


# ---------------------------------------------------------------- what is in a request

_TEXTS = (
    *("", " ", "0", "-0", "1", "-1", "00", "1e5", "1e999", "NaN", "Infinity", "true", "null", "[]", "{}", "BTC-USDT"),
    *(
        "9" * 400,
        "0." + "0" * 300 + "1",
        "\u0661",
        "\u202e",
        "\x00",
        "\ud800",
        "a" * 5000,
        "'; --",
        "%00",
        "../..",
        "💥",
    ),
    *("buy", "limit", "cash", "USDT", "1700000000000", "18446744073709551616", ",", ",,,", "a,b", "1,2,3,4,5,6,7"),
)
_ATOMS = (
    *(b"0", b"-0", b"1e999", b"-1e-999", b"1" + b"0" * 400, b"0.1", b"NaN", b"Infinity", b"true", b"null", b'""'),
    *(b'"\\ud800"', b'"\\u0000"', b'"\xff"', b"[]", b"{}", b"[[]]", b"01", b"1.", b".5", b"+1", b'"a', b"tru", b"'a'"),
)


def _text(rng: random.Random) -> str:
    if rng.random() < 0.8:
        return rng.choice(_TEXTS)
    return "".join(chr(rng.choice((rng.randrange(128), rng.randrange(0x2000)))) for _ in range(rng.randrange(12)))


def _value(rng: random.Random, depth: int = 0) -> bytes:
    """One JSON value, or what looks like one."""
    match rng.randrange(9 if depth < 4 else 5):
        case 0 | 1 | 2:
            return json.dumps(_text(rng)).encode()
        case 3:
            return rng.choice(_ATOMS)
        case 4:
            return str(rng.choice((0, 1, -1, 2**63, 10**30, rng.randrange(10**6)))).encode()
        case 5:
            count = rng.choice((1, 2, 3, 30))
            return b"[" + b",".join(_value(rng, depth + 2) for _ in range(count)) + b"]"
        case 6:
            deep = rng.choice((5, 99, 101, 1000, 20_000))
            return b"[" * deep + b"]" * deep if rng.random() < 0.7 else b'{"a":' * deep + b"1" + b"}" * deep
        case _:
            return _object(rng, ("ccy", "amt", "px", "sz", "a"), depth + 1)


def _object(rng: random.Random, names: Sequence[str], depth: int = 0) -> bytes:
    """An object, some of whose keys may come twice or be nobody's."""
    keys = [name for name in names if rng.random() < 0.7]
    keys += [rng.choice([*names, _text(rng), "a"]) for _ in range(rng.choice((0, 0, 1, 3)))]
    good = rng.random() < 0.5
    pairs = []
    for key in keys:
        value = json.dumps(rng.choice(_TEXTS)).encode() if good else _value(rng, depth)
        pairs.append(json.dumps(key).encode() + b":" + value)
    return b"{" + b",".join(pairs) + b"}"


def _body(rng: random.Random, one: Operation) -> bytes:
    chance = rng.random()
    if chance < 0.05:
        return rng.choice((b"", b"null", b"[]", b"{}", b" ", b"\xef\xbb\xbf{}", b"[" * 50_000, b"\x00", b"{}{}"))
    if chance < 0.06:
        return b'{"a":"' + b"x" * rng.choice((1 << 20, (1 << 20) + 1, 3 << 20)) + b'"}'
    if chance < 0.1:
        return rng.randbytes(rng.randrange(200))
    if one.is_list:
        return b"[" + b",".join(_object(rng, one.fields) for _ in range(rng.choice((0, 1, 2, 21, 300)))) + b"]"
    return _object(rng, one.fields)


def _query(rng: random.Random, one: Operation) -> bytes:
    pairs = []
    for name in [*one.fields, *one.fields[:1], _text(rng)]:
        if rng.random() < 0.6:
            value = quote(_text(rng), safe="", errors="surrogatepass")
            value = rng.choice((value, value, value, value[:-1], value + "%", "%zz", "%ff", "+", "=", ""))
            pairs.append(f"{quote(name, safe='', errors='surrogatepass')}={value}")
    return rng.choice("&&&&;").join(pairs).encode()


# ---------------------------------------------------------------- kinds of cases


def _signed(rng: random.Random, surface: Sequence[Operation]) -> Case:
    """Perfect but for what it asks."""
    one = rng.choice(surface)
    target, body = one.path.encode(), b""
    if one.method == "GET":
        query = _query(rng, one)
        target += b"?" + query if query else b""
    else:
        body = _body(rng, one)
    return Case("signed", (framed(one.method.encode(), target, sign(one.method, target, body), body),), "answer")


_METHODS = (b"GET", b"POST", b"PUT", b"DELETE", b"PATCH", b"OPTIONS", b"HEAD", b"TRACE", b"get", b"M-SEARCH", b"X" * 40)
_TARGETS = (b"/", b"//", b"/api/v5/../..", b"/%00", b"/api/v5/%e2%98%83", b"*", b"/a" * 2000, b"/?", b"/??a=?", b"/#a")
_LINES = (
    *(b"X-A: " + b"a" * 4000, b"X-A:", b"X-A:  b  ", b"Cookie: a=b", b"Expect: 100-continue", b"OK-ACCESS-KEY: a"),
    *(b"OK-ACCESS-KEY:", b"OK-ACCESS-SIGN: \xff\xfe", b"OK-ACCESS-TIMESTAMP: 2026-13-45T99:99:99.999Z", b"Accept: *"),
    *(
        b"OK-ACCESS-TIMESTAMP: 0",
        b"Content-Type: text/html",
        b"Content-Type: application/json; charset=x",
        b"exptime: 1",
    ),
    *(b"expTime: " + b"9" * 500, b"x-simulated-trading: 1", b"Origin: http://evil.example", b"Upgrade: h2c"),
    *(b"Connection: close", b"Connection: upgrade", b"Upgrade: websocket", b"Transfer-Encoding: identity", b"Range: x"),
    *(b"OK-ACCESS-PASSPHRASE: " + b"\xc3\xa9" * 300, b"Content-Encoding: gzip", b"X-Forwarded-For: 1.2.3.4", b"TE: x"),
)


def _odd(rng: random.Random, surface: Sequence[Operation]) -> Case:
    """Good HTTP, more or less, with odd methods, targets and headers."""
    one = rng.choice(surface)
    method = rng.choice((one.method.encode(), rng.choice(_METHODS)))
    target = rng.choice((one.path.encode(), one.path.encode(), rng.choice(_TARGETS), b"http://a" + one.path.encode()))
    body = _body(rng, one) if rng.random() < 0.5 else b""
    lines = sign(one.method, target, body) if rng.random() < 0.7 else []
    for _ in range(rng.choice((1, 2, 5))):
        lines.insert(rng.randrange(len(lines) + 1), rng.choice(_LINES))
    if rng.random() < 0.05:
        lines += [b"X-%d: y" % index for index in range(rng.choice((90, 150, 2000)))]
    rng.shuffle(lines)
    version = rng.choice((b"1.1", b"1.1", b"1.1", b"1.0"))
    return Case("odd", (framed(method, target, lines, body, version),), "anything", head=method == b"HEAD")


def _broken(rng: random.Random, surface: Sequence[Operation]) -> Case:
    """Bytes changed, put in, taken out, doubled, or cut off anywhere."""
    raw = bytearray(rng.choice((_signed, _odd, _chunked))(rng, surface).pieces[0][:20_000])
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        start = rng.randrange(len(raw) + 1)
        length = rng.choice((1, 1, 2, 8, 64))
        match rng.randrange(6):
            case 0:
                raw[start : start + length] = rng.randbytes(length)
            case 1:
                raw[start:start] = rng.choice(
                    (b"\r\n", b"\n", b"\x00", b" ", b":", b"\r", b"\xff", rng.randbytes(length))
                )
            case 2:
                del raw[start : start + length]
            case 3:
                raw[start:start] = raw[start : start + length] * rng.choice((1, 2, 50))
            case 4:
                del raw[start:]
            case _:
                raw[start : start + 1] = bytes([rng.choice(b"\r\n\t :;,/?%&=\"'{}[]0123456789")])
    return Case("broken", (bytes(raw),), "anything", head=raw.startswith(b"HEAD "))


def _chunked(rng: random.Random, surface: Sequence[Operation]) -> Case:
    """A body in chunks, mostly good ones."""
    one = rng.choice([one for one in surface if one.method != "GET"])
    target, body = one.path.encode(), _body(rng, one)[:100_000]
    lines = [*sign(one.method, target, body), b"Transfer-Encoding: chunked"]
    raw, rest, bad = b"", body, rng.random() < 0.5
    while rest:
        size = rng.choice((1, 2, 7, 100, 100_000))
        piece, rest = rest[:size], rest[size:]
        told: bytes = b"%x" % len(piece)
        if bad and rng.random() < 0.2:
            told = rng.choice(_SIZES)
        raw += told + rng.choice((b"", b"", b";a=b", b";" + b"x" * 300)) + b"\r\n" + piece + b"\r\n"
        if len(raw) > 200_000:
            break
    raw += rng.choice((b"0\r\n\r\n", b"0\r\n\r\n", b"0\r\nX-Trailer: a\r\n\r\n", b"0\r\n", b"", b"0\r\n\r\nGET"))
    return Case("chunked", (framed(b"POST", target, lines) + raw,), "anything")


_SIZES = (
    b"zz",
    b"-1",
    b"ffffffffffffffff",
    b"fffffffffffffffff",
    b"0x5",
    b"",
    b" 5",
    b"5 ",
    b"00000000000000005",
    b"+5",
)
_LENGTHS = (
    b"-1",
    b"+5",
    b"1e3",
    b"9" * 30,
    b"0",
    b"abc",
    b"5, 5",
    b"5, 6",
    b"",
    b"0x10",
    b"1_0",
    b"18446744073709551616",
)


def _framing(rng: random.Random, surface: Sequence[Operation]) -> Case:
    """Lengths that lie, and two ways to tell a length at once."""
    one = rng.choice(surface)
    target, body = one.path.encode(), rng.choice((b"{}", b'{"a":1}', b"", b"x" * 70_000))
    lines = [*sign(one.method, target, body), b"Content-Length: " + rng.choice((*_LENGTHS, b"%d" % len(body)))]
    for _ in range(rng.randrange(3)):
        more = (*_LENGTHS, b"%d" % (len(body) + 1))
        lines.append(
            rng.choice((b"Content-Length: " + rng.choice(more), b"Transfer-Encoding: chunked", b"TE: chunked"))
        )
    return Case("framing", (framed(one.method.encode(), target, lines) + body,), "anything")


def _pipelined(rng: random.Random, surface: Sequence[Operation]) -> Case:
    count = rng.choice((2, 3, 8))
    raw = b"".join(_small(rng, surface) for _ in range(count))
    return Case("pipelined", (raw,), "answer", answers=count)


def _small(rng: random.Random, surface: Sequence[Operation]) -> bytes:
    while True:
        raw = _signed(rng, surface).pieces[0]
        if len(raw) < 10_000:
            return raw


def _slow(rng: random.Random, surface: Sequence[Operation]) -> Case:
    """Byte by byte, or nearly."""
    raw = _small(rng, surface)
    step = max(1, len(raw) // rng.choice((5, 20)))
    pieces = tuple(raw[start : start + step] for start in range(0, len(raw), step))
    return Case("slow", pieces, "answer", pause=rng.choice((0.001, 0.02)))


def _cut(rng: random.Random, surface: Sequence[Operation]) -> Case:
    """Gone before anything was answered."""
    raw = rng.choice((_signed, _odd, _chunked))(rng, surface).pieces[0]
    return Case("cut", (raw[: rng.randrange(len(raw) + 1)],), "anything", cut=True)


def _noise(rng: random.Random, surface: Sequence[Operation]) -> Case:
    """No HTTP at all, or another one."""
    raw = rng.choice(
        (
            rng.randbytes(rng.randrange(1, 3000)),
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            b"GET /api/v5/public/time\r\n",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
            b"\r\n" * 500,
            b"GET / HTTP/9.9\r\n\r\n",
            b"A" * 100_000,
            b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n",
            b"GET / HTTP/1.1\r\nX: " + b"a" * 300_000,
            b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 20_000 + b"\r\n",
        )
    )
    return Case("noise", (raw,), "anything")


_KINDS: dict[Callable[[random.Random, Sequence[Operation]], Case], float] = {
    _signed: 42,
    _odd: 18,
    _broken: 22,
    _chunked: 6,
    _framing: 5,
    _pipelined: 2,
    _slow: 1,
    _cut: 2,
    _noise: 2,
}
"""How often each kind of case is drawn."""
