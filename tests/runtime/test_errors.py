from __future__ import annotations

import copy
import pickle

import pytest

from generator.runtime.core.errors import ApiError, DriftError, InvalidArgument, NotSent, OutcomeUnknown, Refused
from generator.runtime.core.http import HttpRequest, HttpResponse

RESPONSE = HttpResponse(401, (("Content-Type", "application/json"),), b'{"msg":"Invalid Sign","code":"50113"}')


class Special(Refused):
    """A subclass, as generated code has them."""


ERRORS = [
    NotSent("a.b", "no connection", hint="look"),
    InvalidArgument("a.b", ["one", "two"]),
    OutcomeUnknown("a.b", "cut", code="50004", response=RESPONSE),
    OutcomeUnknown("", "cut"),
    Refused("a.b", "Invalid Sign", code="50113", response=RESPONSE, items=[{"sCode": "1"}], details=["x"], hint="h"),
    Special("a.b", "", code="1", response=RESPONSE),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])  # noqa: S301 - our own bytes
def test_errors_survive_pickle_and_copy(error: ApiError, again: object) -> None:
    assert callable(again)
    twin = again(error)
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert vars(twin) == vars(error)
    assert twin.args == error.args


def test_tree() -> None:
    assert issubclass(InvalidArgument, NotSent)
    assert issubclass(InvalidArgument, ValueError)
    for kind in (NotSent, OutcomeUnknown, Refused):
        assert issubclass(kind, ApiError)
    assert not issubclass(DriftError, ApiError)
    assert not issubclass(Refused, NotSent)


def test_texts() -> None:
    assert str(NotSent("a.b", "no connection", hint="look")) == "a.b: not sent: no connection (look)"
    assert str(NotSent("", "closed")) == "not sent: closed"
    assert str(OutcomeUnknown("a.b", "")) == "a.b: outcome unknown"
    assert str(InvalidArgument("a.b", ["one"])) == "a.b: not sent, invalid argument: one"
    both = "a.b: not sent, invalid argument: 2 problems\n  - one\n  - two"
    assert str(InvalidArgument("a.b", iter(["one", "two"]))) == both
    assert str(Refused("", "", code="1", response=RESPONSE)) == "refused with code 1 (HTTP 401)"
    many = Refused(
        "a.b", "failed", code="1", response=RESPONSE, details=[f"5{number} no" for number in range(7)], hint="look"
    )
    assert str(many).splitlines() == [
        "a.b: refused with code 1 (HTTP 401): failed (look)",
        *[f"  - 5{number} no" for number in range(5)],
        "  - and 2 more",
    ]
    assert len(many.details) == 7


def test_refused_carries_everything() -> None:
    error = ERRORS[4]
    assert isinstance(error, Refused)
    assert (error.code, error.message, error.status) == ("50113", "Invalid Sign", 401)
    assert error.items == [{"sCode": "1"}]
    assert error.response is RESPONSE


def test_drift() -> None:
    error = DriftError("a.b", "data[0].px", "abc")
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (twin.endpoint, twin.field, twin.value, str(twin)) == (error.endpoint, error.field, error.value, str(error))
    assert str(error) == "a.b: data[0].px: the exchange sent 'abc', which is not what its docs say"
    assert str(DriftError("", "px", 1)).startswith("px: the exchange sent 1,")
    assert len(DriftError("", "px", "x" * 1000).raw) == 200


def test_http_reprs_show_no_header_no_query_no_body() -> None:
    request = HttpRequest("POST", "/path?secret=1", (("OK-ACCESS-PASSPHRASE", "secret"),), b"secret")
    assert repr(request) == str(request) == "<HttpRequest POST /path>"
    assert repr(RESPONSE) == "<HttpResponse 401, 37 bytes>"
