from __future__ import annotations

import copy
import pickle

import pytest

from generator.runtime.core.errors import (
    ApiError,
    AuthError,
    ClockSkew,
    DriftError,
    InsufficientBalance,
    InvalidArgument,
    InvalidParameter,
    LimitReached,
    NotSent,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    Refused,
    Unavailable,
    WrongRegion,
)
from generator.runtime.core.http import HttpRequest, HttpResponse
from generator.runtime.core.resolution import Trace

RESPONSE = HttpResponse(401, (("Content-Type", "application/json"),), b'{"msg":"Invalid Sign","code":"50113"}')
KINDS = (
    AuthError,
    PermissionDenied,
    ClockSkew,
    RateLimited,
    WrongRegion,
    InvalidParameter,
    InsufficientBalance,
    Unavailable,
)


class Special(Refused):
    """A subclass, as users may have them."""


FIRST = Refused("a.b", "no", code="51000", sub_code="7", response=RESPONSE, item={"sCode": "51000"})
SECOND = OutcomeUnknown("a.b", "timed out", code="51149", response=RESPONSE, item={"sCode": "51149"})
ERRORS = [
    NotSent("a.b", "no connection", hint="look"),
    InvalidArgument("a.b", ["one", "two"]),
    LimitReached("a.b", "three requests in 2 s", wait=1.5, hint="wait"),
    OutcomeUnknown("a.b", "cut", code="50004", response=RESPONSE, sub_code="1", item_errors={0: FIRST, 2: SECOND}),
    OutcomeUnknown("", "cut"),
    Refused("a.b", "Invalid Sign", code="50113", response=RESPONSE, items=[{"sCode": "1"}], details=["x"], hint="h"),
    Special("a.b", "", code="1", response=RESPONSE),
    *(kind("a.b", "x", code="1", sub_code="2", response=RESPONSE, item_errors={1: FIRST}) for kind in KINDS),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])  # noqa: S301 - our own bytes
def test_errors_survive_pickle_and_copy(error: ApiError, again: object) -> None:
    assert callable(again)
    twin = again(error)
    assert type(twin) is type(error)
    assert (str(twin), repr(twin)) == (str(error), repr(error))
    assert plain(twin) == plain(error)
    assert twin.args == error.args


def plain(error: ApiError) -> dict[str, object]:
    """All that an error holds; exceptions within, which are only equal to themselves, likewise."""
    held = dict(vars(error))
    if "item_errors" in held:
        held["item_errors"] = {index: plain(one) for index, one in held["item_errors"].items()}
    return held


def test_what_a_client_sets_survives_too() -> None:
    error = OutcomeUnknown("a.b", "cut")
    assert (error.trace, error.resolvable, error.unresolvable_because) == (None, False, "")
    trace = Trace("a.b", "POST", "/a/b", ({"id": "x"},), 1, 2)
    error.trace, error.resolvable = trace, True
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (twin.trace, twin.resolvable) == (trace, True)
    region = WrongRegion("a.b", "x", code="50119", response=RESPONSE)
    assert region.other_regions == ()
    region.other_regions = ("eea",)
    assert copy.deepcopy(region).other_regions == ("eea",)


def test_tree() -> None:
    assert issubclass(InvalidArgument, NotSent)
    assert issubclass(InvalidArgument, ValueError)
    for kind in (NotSent, OutcomeUnknown, Refused):
        assert issubclass(kind, ApiError)
    assert not issubclass(DriftError, ApiError)
    assert not issubclass(Refused, NotSent)
    assert issubclass(LimitReached, NotSent)
    for kind in KINDS:
        assert kind.__bases__ == (Refused,)
        assert kind.retry is (kind in {RateLimited, Unavailable})


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
    for count, last in ((5, "  - line 4"), (6, "  - and 1 more")):
        details = [f"line {number}" for number in range(count)]
        lines = str(Refused("", "", code="1", response=RESPONSE, details=details)).split("\n")
        assert (len(lines), lines[-1]) == (1 + count, last)
    late = LimitReached("a.b", "60 requests in 2 s", wait=1.5)
    assert (str(late), late.wait) == ("a.b: not sent, rate limit: 60 requests in 2 s", 1.5)


def test_texts_with_codes_and_items() -> None:
    assert str(FIRST) == "a.b: refused with code 51000_7 (HTTP 401): no"
    assert str(SECOND) == "a.b: outcome unknown, code 51149 (HTTP 401): timed out"
    assert str(OutcomeUnknown("a.b", "x", code="5")) == "a.b: outcome unknown, code 5: x"
    both = OutcomeUnknown("a.b", "", code="1", response=RESPONSE, item_errors={0: FIRST, 2: SECOND}, hint="look")
    assert str(both).splitlines() == [
        "a.b: outcome unknown, code 1 (HTTP 401) (look)",
        "  - item 0: refused 51000_7 no",
        "  - item 2: outcome unknown 51149 timed out",
    ]
    one = Refused("a.b", "no", code="51000", response=RESPONSE, item_errors={0: FIRST})
    assert str(one) == "a.b: refused with code 51000 (HTTP 401): no"
    assert one.details == ("item 0: refused 51000_7 no",)
    two = Refused("a.b", "", code="1", response=RESPONSE, item_errors={0: FIRST, 1: FIRST})
    assert str(two).count("\n  - item") == 2


def test_repr_says_what_str_says() -> None:
    assert repr(FIRST) == "Refused('a.b: refused with code 51000_7 (HTTP 401): no')"
    assert repr(NotSent("", "closed")) == "NotSent('not sent: closed')"


@pytest.mark.parametrize("kind", [Refused, OutcomeUnknown])
def test_what_the_exchange_wrote_is_shown_short_and_printable(kind: type[Refused | OutcomeUnknown]) -> None:
    hostile = "\x1b[31mred\r\n\u202e\ud800" + "x" * 10_000
    item = kind("a.b", hostile, code=hostile, response=RESPONSE)
    error = kind("a.b", hostile, code=hostile, response=RESPONSE, item_errors={0: FIRST, 1: item})
    for text in (str(error), repr(error)):
        assert len(text) < 2000
        text.encode()
        assert all(line.isprintable() for line in text.splitlines())
    assert error.message == hostile


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ((), ""),
        ((("X-Request-ID", " abc "), ("CF-RAY", "8a")), "abc"),
        ((("cf-ray", "8a-FRA"), ("X-Request-Id", "")), "8a-FRA"),
        ((("X-Trace-Id", "t"),), "t"),
        ((("Set-Cookie", "id=1"),), ""),
    ],
)
def test_request_ids(headers: tuple[tuple[str, str], ...], found: str) -> None:
    answer = HttpResponse(500, headers, b"")
    assert Refused("a.b", "", code="1", response=answer).request_id == found
    assert OutcomeUnknown("a.b", "", response=answer).request_id == found
    assert OutcomeUnknown("a.b", "").request_id == ""


def test_refused_carries_everything() -> None:
    error = ERRORS[5]
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
