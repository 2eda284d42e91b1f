"""What Schemathesis has to be told: how requests are signed, and where a refusal says so in its body.

It loads this by ``SCHEMATHESIS_HOOKS``. The signature is written anew here.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import requests
import schemathesis
from schemathesis.core.parameters import ParameterLocation

KEY, SECRET, PASSPHRASE = "test-key", "test-secret", "test-passphrase"
DAMAGED = "x-test-damaged"
"""Marks requests whose credentials are wrong on purpose; it never travels."""


class Signed(requests.auth.AuthBase):
    """Signs what goes out, byte for byte, but for what is meant to be refused for its headers."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if request.headers.pop(DAMAGED, None) is not None:
            return request
        parts = urlsplit(request.url or "")
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        body = request.body or b""
        assert isinstance(body, str | bytes)
        now = datetime.now(UTC)
        stamp = f"{now:%Y-%m-%dT%H:%M:%S}.{now.microsecond // 1000:03d}Z"
        told = f"{stamp}{request.method}{target}".encode() + (body.encode() if isinstance(body, str) else body)
        digest = hmac.digest(SECRET.encode(), told, hashlib.sha256)
        request.headers["OK-ACCESS-KEY"] = KEY
        request.headers["OK-ACCESS-SIGN"] = base64.b64encode(digest).decode()
        request.headers["OK-ACCESS-TIMESTAMP"] = stamp
        request.headers["OK-ACCESS-PASSPHRASE"] = PASSPHRASE
        return request


def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    if case.meta is not None and case.meta.is_negative_at(ParameterLocation.HEADER):
        case.headers = {**(case.headers or {}), DAMAGED: "1"}


def code_of(response: Any) -> str | None:
    """The code in the body of an answer, where there is one."""
    try:
        answer = json.loads(response.content)
    except ValueError:
        return None
    return str(answer.get("code")) if isinstance(answer, dict) else None


def is_success(case: Any, response: Any) -> bool:
    code = code_of(response)
    return code is None or code in case.operation.schema.raw_schema["x-envelope"]["success"]


def breaks_a_rule(case: Any) -> bool:
    """Whether a request breaks a rule over several fields: OpenAPI has no word for those of a query."""
    rules = case.operation.definition.raw.get("x-constraints", ())
    items = case.body if isinstance(case.body, list) else [case.body]
    asked = (
        [case.query or {}]
        if not isinstance(case.body, list | dict)
        else [one for one in items if isinstance(one, dict)]
    )
    return any(
        _breaks(rule, {name for name, value in one.items() if value not in ("", None, [])})
        for rule in rules
        for one in asked
    )


def _breaks(rule: dict[str, list[str]], given: set[str]) -> bool:
    one_of, at_most_one, together = (set(rule.get(name, ())) for name in ("one_of", "at_most_one", "together"))
    if one_of and not given & one_of:
        return True
    return len(given & at_most_one) > 1 or 0 < len(given & together) < len(together)


def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    """A refusal of the exchange may come with status 200, and its code says that it is one."""
    match type(failure).__name__:
        case "AcceptedNegativeData":
            return is_success(case, response)
        case "RejectedPositiveData":
            return not breaks_a_rule(case)
        case _:
            return True


def accepted_in_body(context: Any, response: Any, case: Any) -> None:
    """A valid request must not be refused with status 200 either."""
    if case.meta is None or not case.meta.generation.mode.is_positive or response.status_code != 200:
        return
    if not is_success(case, response) and not breaks_a_rule(case):
        raise AssertionError(
            f"refused with status 200 and code {code_of(response)}, though valid: {response.text[:300]}"
        )


schemathesis.auth.set_from_requests(Signed())
schemathesis.hook(before_call)
schemathesis.hook(filter_failure)
schemathesis.check(accepted_in_body)
