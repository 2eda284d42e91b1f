"""OKX's answers: done, refused, or impossible to tell.

The order of the questions follows what is at stake: an answer is a success or a refusal only where it clearly is one.
Of a POST the items are judged one by one: where an item has an ``sCode``, that decides, and the code of the envelope
only sums up. GETs are not judged so: there ``sCode`` is a value like others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ..core.errors import (
    NO_ITEM_ERRORS,
    AuthError,
    ItemErrors,
    OutcomeUnknown,
    RateLimited,
    Refused,
    WrongRegion,
)
from ..core.exchange import Codes, Unwrapped
from ..core.fields import is_dict, is_list
from ..core.shown import HIDDEN
from ..core.wire import decode_json

if TYPE_CHECKING:
    from ..core.endpoint import Endpoint
    from ..core.http import HttpResponse

_UNKNOWN = frozenset({"50004", "50026", "51054", "51149", "51412", "52912"})
"""Codes that OKX explains as "timed out" or "system error": no mapping of codes, nor the lack of one, can change it."""
_BEFORE_ACTING = frozenset({401, 403, 404, 405, 407, 410, 411, 413, 414, 415, 421, 426, 429, 431, 451})
"""HTTP statuses with which a request is turned away at the door, whoever answers.

Not 400, with which OKX says of a request that it timed out; not 406, which servers find out when they write the answer;
not 408, 409, 425 and the like, which machines in between use as they please.
"""
_OF_STATUS: dict[int, type[Refused]] = {401: AuthError, 429: RateLimited}
_NOT_ACCEPTED = ("50001", 503)
"""The one code, and its status, that means "not accepted" though the status is one of failure."""
_CODE = re.compile("[1-9][0-9]{4,8}").fullmatch
_STATUS = re.compile("[1-5][0-9]{2}").fullmatch
_DONE, _FAILED, _SOME = "0", "1", "2"
_SUMS = frozenset({_DONE, _FAILED, _SOME})
"""Codes that sum up what became of the items."""
_UNTOLD = "the answer does not say what became of it"
_HINTS = {
    "50101": "this key is for the other environment: demo and production have separate keys",
    "50102": "this machine's clock is off by more than 30 seconds",
    "50110": "this address is not on the key's list",
    "50111": "keys live in one region: check region=",
    "50113": "the secret key does not belong to this API key, or something on the way changed the request",
    "50119": "keys live in one region and one environment: check region= and demo=",
}
_PRIVATE = re.compile(b"secret|passphrase|password|ok-access", re.IGNORECASE).search
"""In bytes that are quoted: a torn answer may be one that tells a new key, a page of a proxy may repeat a request."""
_KEYS = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", re.IGNORECASE)
"""What API keys look like: to an address that is not on a key's list the exchange says which key that is."""
_BINARY, _TEXTS = "sbe", ("json", "text", "xml")
"""In a content type, what is a binary success, and what cannot be one."""

_Error = Refused | OutcomeUnknown
_Kind = type[Refused] | type[OutcomeUnknown]


def unwrap(
    endpoint: Endpoint[Any], response: HttpResponse, codes: Codes, other_regions: tuple[str, ...] = ()
) -> Unwrapped:
    """What an answer says, where OKX did what was asked, if only some of it.

    ``codes`` are the exceptions of codes; ``other_regions`` are named where a key is unknown.

    Raises:
        Refused: OKX says it did not act.
        OutcomeUnknown: the answer does not tell.
    """
    if endpoint.answer.binary and _is_binary(response):
        return None, NO_ITEM_ERRORS
    envelope: Any
    try:
        envelope = decode_json(response.content)
    except (ValueError, RecursionError):
        envelope = None
    # Nearly every answer is a success and nothing else, which is soon told; whatever does not look like it in every
    # respect is looked at closely.
    try:
        if envelope["code"] == _DONE and response.status == 200:
            if endpoint.method == "GET":
                return envelope, NO_ITEM_ERRORS
            for item in envelope["data"]:
                if item.get("sCode") != _DONE and not _is_silent(item):
                    break
            else:
                return envelope, NO_ITEM_ERRORS
    except (AttributeError, KeyError, TypeError):
        pass
    if not is_dict(envelope):
        raise _unreadable(endpoint.name, response, "no JSON object")
    code = _code(envelope.get("code"))
    if not (code in _SUMS or _CODE(code) or _STATUS(code)):
        raise _unreadable(endpoint.name, response, "no code in it")
    return _Answer(endpoint, response, envelope, code, codes, other_regions).unwrapped()


def _is_silent(item: dict[str, Any]) -> bool:
    """Whether an item says nothing of what became of it: without a code, and without parts that might have one."""
    if "sCode" in item:
        return False
    for value in item.values():  # noqa: SIM110 - written out, for it takes a third of the time
        if type(value) is dict or type(value) is list:
            return False
    return True


class _Answer:
    """An answer that has a code, and what follows from it."""

    def __init__(
        self,
        endpoint: Endpoint[Any],
        response: HttpResponse,
        envelope: dict[str, Any],
        code: str,
        codes: Codes,
        other_regions: tuple[str, ...],
    ) -> None:
        self._endpoint = endpoint.name
        self._is_get = endpoint.method == "GET"
        self._response = response
        self._envelope = envelope
        self._code = code
        self._message = _KEYS.sub(HIDDEN, _text(envelope.get("msg")))
        self._sums_up = code in _SUMS
        self._codes = codes
        self._other_regions = other_regions
        data = envelope.get("data")
        self._data: list[Any] = data if is_list(data) else [data] if is_dict(data) and data else []

    def unwrapped(self) -> Unwrapped:
        """The verdict.

        Raises:
            Refused: OKX says it did not act.
            OutcomeUnknown: the answer does not tell.
        """
        kind = self._kind()
        if kind is OutcomeUnknown:
            reason = "code and status contradict each other" if self._sums_up else ""
            raise self._error(kind, self._code, self._message or reason)
        said = [] if self._is_get else [list(_statements(item)) for item in self._data]
        if not any(said):
            return self._by_code(kind)
        acted, errors = self._judged(said)
        if acted and self._sums_up:
            return self._envelope, errors
        if acted:
            raise self._error(OutcomeUnknown, self._code, "the code says refused, an item says done", errors)
        raise self._nothing_done(kind, errors)

    def _kind(self) -> _Kind:
        """What the request as a whole came to, by code and status, if it was not done."""
        code, status = self._code, self._response.status
        if (code, status) == _NOT_ACCEPTED:
            return self._codes.get(code, Refused)
        if self._sums_up:
            return Refused if 200 <= status < 300 else OutcomeUnknown
        if not (200 <= status < 300 or 400 <= status < 500):
            return OutcomeUnknown
        if _STATUS(code):
            # Of the machines in front of the exchange, which write an HTTP status there.
            number = int(code)
            return _OF_STATUS.get(number, Refused) if number in _BEFORE_ACTING or number == 400 else OutcomeUnknown
        return self._class(code)

    def _class(self, code: str) -> _Kind:
        if code in _UNKNOWN or not _CODE(code):
            return OutcomeUnknown
        return self._codes.get(code) or _OF_STATUS.get(self._response.status, Refused)

    def _by_code(self, kind: _Kind) -> Unwrapped:
        """The verdict where no item says anything."""
        if self._code == _DONE:
            return self._envelope, NO_ITEM_ERRORS
        if self._code == _SOME:
            raise self._error(OutcomeUnknown, _SOME, "some items failed and the answer does not say which")
        raise self._error(kind, self._code, self._message)

    def _judged(self, said: list[list[_Statement]]) -> tuple[bool, dict[int, _Error]]:
        """Whether anything was done, and an error for each item that was not, or not wholly."""
        acted = False
        errors: dict[int, _Error] = {}
        for index, (item, statements) in enumerate(zip(self._data, said, strict=True)):
            failed = [one for one in statements if one.code != _DONE]
            if not statements and not (self._code == _DONE and is_dict(item)):
                errors[index] = self._of_item(OutcomeUnknown, item, _Statement("", _UNTOLD, ""))
            elif len(failed) < len(statements) or not statements:
                acted = True
                if failed:
                    part = failed[0]._replace(message=f"a part of it failed: {failed[0].message}")
                    errors[index] = self._of_item(OutcomeUnknown, item, part)
            else:
                # Of several parts, the one that nobody knows about decides.
                worst = next((one for one in failed if self._class(one.code) is OutcomeUnknown), failed[0])
                errors[index] = self._of_item(self._class(worst.code), item, worst)
        return acted, errors

    def _nothing_done(self, kind: _Kind, errors: dict[int, _Error]) -> _Error:
        """What to raise where no item was done: what the items have in common, as far as they have."""
        unknown: list[_Error] = [error for error in errors.values() if isinstance(error, OutcomeUnknown)]
        if not (self._sums_up or unknown):
            return self._error(kind, self._code, self._message, errors)
        alike = unknown or list(errors.values())
        one = alike[0]
        same = all(error.code == one.code for error in alike)
        return self._error(
            type(one) if all(type(error) is type(one) for error in alike) else Refused,
            one.code if same else self._code,
            one.message if all(error.message == one.message for error in alike) else self._message,
            errors,
            one.sub_code if same and all(error.sub_code == one.sub_code for error in alike) else "",
        )

    def _of_item(self, kind: _Kind, item: Any, said: _Statement) -> _Error:
        return self._made(kind, said.code, said.message, sub_code=said.sub_code, item=item)

    def _error(
        self,
        kind: _Kind,
        code: str,
        message: str,
        item_errors: ItemErrors = NO_ITEM_ERRORS,
        sub_code: str = "",
    ) -> _Error:
        if issubclass(kind, Refused):
            return self._made(kind, code, message, sub_code=sub_code, item_errors=item_errors, items=self._data)
        return self._made(kind, code, message, sub_code=sub_code, item_errors=item_errors)

    def _made(self, kind: _Kind, code: str, message: str, **more: Any) -> _Error:
        hint = _HINTS.get(code, "")
        if not issubclass(kind, WrongRegion):
            return kind(self._endpoint, message, code=code, response=self._response, hint=hint, **more)
        if self._other_regions:
            hint = f"{hint}; the other regions are {', '.join(self._other_regions)}"
        error = kind(self._endpoint, message, code=code, response=self._response, hint=hint, **more)
        error.other_regions = self._other_regions
        return error


class _Statement(NamedTuple):
    """What an item, or a part of one, says of what became of it."""

    code: str
    message: str
    sub_code: str


def _statements(item: Any) -> Iterator[_Statement]:
    """The item's own statement; else, where it consists of parts, theirs."""
    if is_dict(item) and (own := _statement(item)) is not None:
        yield own
        return
    parts = [item]
    for part in parts:  # grows on the way: nesting may be deeper than Python's calls
        if is_dict(part):
            parts += part.values()
            if (said := _statement(part)) is not None:
                yield said
        elif is_list(part):
            parts += part


def _statement(item: dict[str, Any]) -> _Statement | None:
    code = item.get("sCode")
    if code is None or code == "":
        return None
    # What is no code at all says that something is wrong, not what.
    return _Statement(_code(code) or "?", _text(item.get("sMsg")), _code(item.get("subCode")))


def _is_binary(response: HttpResponse) -> bool:
    """Whether an answer where bytes are due is not the exchange's JSON, nor a page of a machine in front of it."""
    content = response.content
    kind = (response.header("content-type") or "").lower()
    if response.status != 200 or _BINARY in kind:
        return response.status == 200
    if content == b"" or any(word in kind for word in _TEXTS):
        return False
    if content.startswith(b"{"):
        try:
            return "code" not in decode_json(content)
        except (ValueError, RecursionError):
            return True
    return content[:5].lower() not in {b"<html", b"<!doc"}


def _unreadable(endpoint: str, response: HttpResponse, why: str) -> _Error:
    status, excerpt = response.status, _excerpt(response.content)
    if status in _BEFORE_ACTING:
        return _OF_STATUS.get(status, Refused)(endpoint, excerpt, code=str(status), response=response)
    hint = ""
    if 300 <= status < 400:
        place = (response.header("location") or "nowhere").partition("?")[0]
        hint = f"a redirect to {place[:160]!r}, and redirects are never followed"
    return OutcomeUnknown(endpoint, f"HTTP {status}, {why}: {excerpt}", response=response, hint=hint)


def _code(value: object) -> str:
    """A code as text: a string by the docs, a number in answers of the machines in front of the exchange."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else ""


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _excerpt(content: bytes) -> str:
    if not content:
        return "the answer is empty"
    if _PRIVATE(content[:1000]):
        return f"its {len(content)} bytes may hold secrets and are not shown"
    text = content[:1000].decode(errors="replace").strip()
    shown = "".join(char if char.isprintable() else " " for char in text)
    return shown if len(shown) <= 160 else shown[:159] + "…"
