"""OKX's answers: done, refused, or impossible to tell.

The order of the questions follows what is at stake: an answer is a success or a refusal only where it clearly is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..core.errors import OutcomeUnknown, Refused
from ..core.wire import decode_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.http import HttpResponse

_UNKNOWN = frozenset({"50004", "50026", "51054", "51149", "51412", "52912"})
"""Codes that OKX explains as "timed out" or "system error": it may have acted."""
_BEFORE_ACTING = frozenset({400, 401, 403, 404, 405, 406, 407, 410, 411, 413, 414, 415, 421, 426, 429, 431, 451})
"""HTTP statuses with which a request is turned away at the door, whoever answers."""
_UNAVAILABLE = "50001"
"""The one code with a 5xx status that means "not accepted"."""
_HINTS = {
    "50101": "this key is for the other environment: demo and production have separate keys",
    "50102": "this machine's clock is off by more than 30 seconds",
    "50110": "this address is not on the key's list",
    "50111": "keys live in one region: check region=",
    "50113": "the secret key does not belong to this API key, or something on the way changed the request",
    "50119": "keys live in one region and one environment: check region= and demo=",
}


def read_envelope(endpoint: str, response: HttpResponse, *, binary: bool) -> Mapping[str, Any] | None:
    """The envelope of a success, partial success of a batch included; ``None`` for a binary success.

    Raises:
        Refused: OKX says it did not act.
        OutcomeUnknown: the answer does not tell.
    """
    status = response.status
    if binary and status == 200 and "json" not in (response.header("content-type") or "").lower():
        return None
    try:
        decoded = decode_json(response.content)
    except (ValueError, RecursionError):
        decoded = None
    if not isinstance(decoded, dict):
        raise _unreadable(endpoint, response, "no JSON object")
    envelope = cast("dict[str, Any]", decoded)
    code = _code(envelope.get("code"))
    if code == "":
        raise _unreadable(endpoint, response, "no code in it")
    if 200 <= status < 300:
        if code == "0":
            return envelope
        if code in {"1", "2"}:
            return _per_item(endpoint, response, code, envelope)
    elif code in {"0", "1", "2"}:
        raise OutcomeUnknown(
            endpoint, f"code {code} with HTTP {status} is a contradiction", code=code, response=response
        )
    if code in _UNKNOWN or (status >= 500 and code != _UNAVAILABLE) or _is_server_error(envelope, code):
        raise OutcomeUnknown(
            endpoint, f"code {code} (HTTP {status}): {_message(envelope)}", code=code, response=response
        )
    raise _refused(endpoint, response, code, envelope)


def _per_item(endpoint: str, response: HttpResponse, code: str, envelope: dict[str, Any]) -> Mapping[str, Any]:
    # Where items have codes of their own, those decide and the code above them only sums up.
    codes = [_code(item.get("sCode")) for item in _objects(envelope)]
    if code == "2" or "0" in codes:
        if not any(codes):
            raise OutcomeUnknown(
                endpoint, "some items failed and the answer does not say which", code=code, response=response
            )
        return envelope
    unknown = next((item for item in codes if item in _UNKNOWN), None)
    if unknown is not None:
        details = "; ".join(_details(envelope))
        raise OutcomeUnknown(endpoint, f"code {unknown}: {details}", code=unknown, response=response)
    raise _refused(endpoint, response, code, envelope)


def _refused(endpoint: str, response: HttpResponse, code: str, envelope: dict[str, Any]) -> Refused:
    data = envelope.get("data")
    return Refused(
        endpoint,
        _message(envelope),
        code=code,
        response=response,
        items=cast("list[object]", data) if isinstance(data, list) else [],
        details=_details(envelope),
        hint=_HINTS.get(code, ""),
    )


def _unreadable(endpoint: str, response: HttpResponse, why: str) -> Refused | OutcomeUnknown:
    excerpt = _excerpt(response.content)
    if response.status in _BEFORE_ACTING:
        return Refused(endpoint, excerpt, code=str(response.status), response=response)
    hint = ""
    if 300 <= response.status < 400:
        hint = f"a redirect to {response.header('location') or 'nowhere'!r}, and redirects are never followed"
    return OutcomeUnknown(endpoint, f"HTTP {response.status}, {why}: {excerpt}", response=response, hint=hint)


def _code(value: object) -> str:
    # A string by the docs; a number in answers of the machines in front of the exchange.
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _is_server_error(envelope: dict[str, Any], code: str) -> bool:
    return not isinstance(envelope["code"], str) and len(code) == 3 and code >= "500"


def _objects(envelope: dict[str, Any]) -> list[dict[str, Any]]:
    data = envelope.get("data")
    if not isinstance(data, list):
        return []
    return [cast("dict[str, Any]", item) for item in cast("list[object]", data) if isinstance(item, dict)]


def _message(envelope: dict[str, Any]) -> str:
    message = envelope.get("msg")
    return message.strip() if isinstance(message, str) else ""


def _details(envelope: dict[str, Any]) -> list[str]:
    lines: list[str] = []
    for item in _objects(envelope):
        code = _code(item.get("sCode"))
        if code not in {"", "0"}:
            text = item.get("sMsg")
            lines.append(f"{code} {text.strip()}" if isinstance(text, str) else code)
    return lines


def _excerpt(content: bytes) -> str:
    if not content:
        return "the answer is empty"
    text = content[:1000].decode(errors="replace").strip()
    shown = "".join(char if char.isprintable() else " " for char in text)
    return shown if len(shown) <= 160 else shown[:159] + "…"
