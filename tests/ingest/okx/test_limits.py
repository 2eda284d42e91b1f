from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.limits import (
    Access,
    Heading,
    Limit,
    Rule,
    is_stated,
    names_example,
    opens_section,
    pair,
    read_access,
    read_heading,
    read_limits,
    read_permission,
    read_rules,
)
from generator.spec.model import RateLimit


def limit(count: int, window: str, scope: tuple[str, ...] = ()) -> Limit:
    return Limit(count, "requests", window, scope)


def read(text: str) -> list[Limit | Rule] | None:
    return read_limits(read_heading(f"Rate Limit: {text}", 1))


def rules(text: str) -> list[Rule] | None:
    return read_rules(read_heading(f"Rate limit rule: {text}", 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20 requests / 2s", [limit(20, "2s")]),
        ("20 req/2s", [limit(20, "2s")]),
        ("20 times/2 seconds", [limit(20, "2s")]),
        ("20 calls every 2 seconds", [limit(20, "2s")]),
        ("600 orders per 2 seconds", [Limit(600, "orders", "2s")]),
        ("1 per second", [limit(1, "1s")]),
        ("once per second", [limit(1, "1s")]),
        ("twice a day", [limit(2, "1d")]),
        ("one request each minute", [limit(1, "60s")]),
        ("10/s", [limit(10, "1s")]),
        ("60 requests per minute", [limit(60, "60s")]),
        ("3 requests per week", [limit(3, "7d")]),
        ("20 requests per month", [limit(20, "1month")]),
        ("1,000 requests per 2 seconds.", [limit(1000, "2s")]),
        ("20次/2s", [limit(20, "2s")]),
        ("每2秒20次请求", [limit(20, "2s")]),
        ("300个/2s", [Limit(300, "orders", "2s")]),
        ("20 次/月", [limit(20, "1month")]),
        ("5 requests per 2 seconds; 80 requests per 12 hours", [limit(5, "2s"), limit(80, "12h")]),
        ("5 requests per 2 seconds and 80 requests per hour", [limit(5, "2s"), limit(80, "1h")]),
        ("5 requests per 2 seconds<br>80 requests per hour", [limit(5, "2s"), limit(80, "1h")]),
        ("5次/2s；80次/12h", [limit(5, "2s"), limit(80, "12h")]),
        ("20 requests per 2 seconds per User ID", [limit(20, "2s"), Rule(("user_id",))]),
        ("20 requests/2s/IP", [limit(20, "2s"), Rule(("ip",))]),
        ("20 requests per 2 seconds (per User ID + tag)", [limit(20, "2s"), Rule(("user_id", "tag"))]),
        ("20 requests per 2 seconds (Options only)", [limit(20, "2s", ("options",))]),
        (
            "Add — 3 requests per user per day (resets at UTC 0:00). Take — no limit.",
            [Limit(3, "requests", "1d", (), "add", "utc_day")],
        ),
        ("no limit", None),
        ("20 requests per 2 seconds (per moon)", None),
        ("20 requests per 2 seconds (mostly)", None),
        ("20 requests per 2 seconds per moon", None),
        ("20 requests per 2 seconds, more for some", None),
        ("20 in an hour", None),
        ("20 a day", None),
        ("0 requests per second", None),
        ("1.5 requests per second", None),
        ("5 requests per 0 seconds", None),
        ("5次/2s 80次/12h", None),
        ("up to 5 requests per 2 seconds", None),
        ("weight 5", None),
        ("", None),
        ("5 requests per 2 seconds; " * 30, None),
    ],
)
def test_limits(text: str, expected: list[Limit | Rule] | None) -> None:
    assert read(text) == expected


COUNTS = st.integers(1, 999)
SPANS = st.integers(1, 60)


@settings(max_examples=60)
@given(COUNTS, SPANS, st.sampled_from(["{} requests per {} seconds", "{} req/{}s", "{} times / {} s", "{}次/{}秒"]))
def test_a_limit_may_be_spelled_in_many_ways(count: int, span: int, spelling: str) -> None:
    assert read(spelling.format(count, span)) == [limit(count, f"{span}s")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("User ID", [Rule(("user_id",))]),
        ("UserID.", [Rule(("user_id",))]),
        ("用户 ID", [Rule(("user_id",))]),
        ("`User ID` + Instrument ID", [Rule(("user_id", "instrument_id"))]),
        ("User ID and instId", [Rule(("user_id", "instrument_id"))]),
        ("IP + (Instrument Type + instFamily)", [Rule(("ip", "instrument_type", "instrument_family"))]),
        ("Sub-account", [Rule(("sub_account",))]),
        ("API key", [Rule(("api_key",))]),
        ("Account", [Rule(("account",))]),
        ("User ID (except Options)", [Rule(("user_id",), ("not_options",))]),
        ("User ID（期权除外）", [Rule(("user_id",), ("not_options",))]),
        ("User ID(Private) or IP(Public)", [Rule(("user_id",), ("signed",)), Rule(("ip",), ("unsigned",))]),
        ("User ID (on Mondays)", None),
        ("User ID / IP", None),
        ("", None),
        ("IP + " * 200, None),
    ],
)
def test_rules(text: str, expected: list[Rule] | None) -> None:
    assert rules(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Read", "read"),
        ("`Read-only`", "read"),
        ("**Trade** permission", "trade"),
        ("提币权限", "withdraw"),
        ("Public", "public"),
        ("Read / Trade", None),
        ("Read or Trade", None),
        ("", None),
    ],
)
def test_permissions(text: str, expected: str | None) -> None:
    assert read_permission(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "sure"),
    [
        ("Request Parameters", "request", True),
        ("1. Request parameters:", "request", True),
        ("2.1 Query Parameters", "request", True),
        ("一、请求参数", "request", True),
        ("🔹 Request Body {#body}", "request", True),
        ("[Body Parameters](#x) ####", "request", True),
        ("<a id='x'></a>Path Parameters：", "request", True),
        ("Parameters", "request", False),
        ("Response Body", "response", True),
        ("Response fields", "response", True),
        ("Response parameters when something happens.", "response", True),
        ("Returns", "response", False),
        ("HTTP request", "http", True),
        ("Endpoint", "http", False),
        ("URL", "http", False),
        ("URL Path", "other", False),
        ("Rate Limit: 5/s", "limit", True),
        ("Rate Limits", "limit", False),
        ("**限速：5次/2s**", "limit", True),
        ("Rate limit rule", "rule", True),
        ("API key permissions: Read", "permission", True),
        ("Notes", "other", False),
        ("1.5 things", "other", False),
        ("", "other", False),
        ("x" * 1000, "other", False),
    ],
)
def test_headings(text: str, kind: str, sure: bool) -> None:
    found = read_heading(text, 7)
    assert (found.kind, found.sure, found.line) == (kind, sure, 7)


@pytest.mark.parametrize(
    ("text", "value", "scope"),
    [
        ("Rate Limit： 5次/2s", "5次/2s", ()),
        ("限速:：20次/ 2s", "20次/ 2s", ()),
        ("Rate Limit - 20 requests per 2 seconds", "20 requests per 2 seconds", ()),
        ("Rate Limit 20/s", "20/s", ()),
        ("**Rate Limit:** 20/s", "20/s", ()),
        ("Rate limit rule (except  Options): IP", "IP", ("not_options",)),
        ("限速规则（只限期权）：IP", "IP", ("options",)),
        ("Rate limit rule (Sundays): IP", "IP", ("unknown:sundays",)),
        ("Rate Limit for Copy Trading: 5/s", "5/s", ("copy_trading_lead",)),
    ],
)
def test_what_a_heading_states(text: str, value: str, scope: tuple[str, ...]) -> None:
    found = read_heading(text, 1)
    assert (found.value, found.scope) == (value, scope)


def test_a_limit_for_something_else_is_not_taken() -> None:
    assert read_limits(read_heading("Rate Limit for big things: 5 requests per 2 seconds", 1)) is None
    assert read_limits(read_heading("Rate Limit (Options only): 5/s", 1)) == [limit(5, "1s", ("options",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rate limit: 5/s", True),
        ("Rate limit: shared", False),
        ("Rate limit rule: IP", True),
        ("Rate limit rule: shared", False),
        ("Permission: Read", True),
        ("Permission: any", False),
        ("Permission", False),
        ("Request parameters: a, b", False),
    ],
)
def test_what_a_line_states_as_a_whole(text: str, expected: bool) -> None:
    assert is_stated(read_heading(text, 1)) is expected


def test_lines_that_announce_examples_and_titles_of_endpoints() -> None:
    texts = ("Request Example", "**Response sample:**", "Successful Response Example", "返回结果", "Returned results")
    assert all(names_example(text) for text in texts)
    assert not any(
        names_example(text) for text in ("Example", "Request", "For example", "Request Example" * 99, "a | b")
    )
    assert opens_section("GET / thing")
    assert opens_section("WS/ Place")
    assert not opens_section("Getting / things")


def test_pairs() -> None:
    parts: list[Limit | Rule] = [
        *(Limit(5, "requests", "2s", (), "up"), Rule(("ip",)), Limit(9, "orders", "1s", ("options",))),
        Rule(("user_id",), ("not_options",)),
    ]
    assert pair(parts, {"up": "type"}) == (
        RateLimit(count=5, unit="requests", window="2s", per=("ip",), when={"type": ("up",)}),
        RateLimit(
            count=5, unit="requests", window="2s", per=("user_id",), scope=("not_options",), when={"type": ("up",)}
        ),
        RateLimit(count=9, unit="orders", window="1s", scope=("options",)),
    )


@pytest.mark.parametrize(
    ("found", "permission", "auth", "doubtful"),
    [
        ([Rule(("user_id",))], None, "private", False),
        ([Rule(("api_key",))], "read", "private", False),
        ([Rule(("user_id",))], "public", "private", True),
        ([Rule(("ip",))], None, "public", False),
        ([Rule(("ip",))], "public", "public", False),
        ([Rule(("ip",))], "read", "optional", True),
        ([Rule(("user_id",), ("signed",)), Rule(("ip",), ("unsigned",))], "read", "optional", False),
        ([], None, "optional", True),
        ([Rule(("tag",))], "trade", "private", True),
    ],
)
def test_access(found: list[Rule], permission: str | None, auth: str, doubtful: bool) -> None:
    access: Access = read_access(found, permission)  # type: ignore[arg-type]  # the words of the parameters above
    assert (access.auth, bool(access.doubt)) == (auth, doubtful)
    assert access.rule


@settings(max_examples=60)
@given(st.text(alphabet="Rate limit:5/s per()（）;,+IP or*#[]\\<>&一. \n", max_size=80))
def test_no_heading_breaks_it(text: str) -> None:
    heading = read_heading(text, 1)
    assert isinstance(heading, Heading)
    read_limits(heading)
    read_rules(heading)
