"""Names of endpoints: the rule, the exceptions, hostile paths, and the real crawl."""

from __future__ import annotations

import builtins
import keyword
import os
import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.findings import Severity, Where
from generator.spec.load import load_names
from generator.spec.model import Endpoint, Names, Request, Response
from generator.spec.naming import NAME, RESERVED, assign, name
from generator.spec.reading import ReadEndpoint

NAMES = Names(
    containers=("finance", "users"),
    resources={
        "account": "account",
        "account/subaccount": "subaccount",
        "asset": "funding",
        "finance/staking-defi": "onchain_earn",
        "finance/staking-defi/eth": "eth_staking",
        "trade": "trade",
    },
    operations={
        "GET trade/order": "get_order",
        "POST trade/order": "place_order",
        "GET users/entrust-list": "subaccount.entrust_list",
    },
)
METHODS = st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH"])
PREFIX = "/api/v5"


def pair(method: str, path: str, names: Names = NAMES) -> tuple[str, str, list[str]]:
    named = name(method, path, names, PREFIX)
    return named.resource, named.operation, [finding.code for finding in named.findings]


@pytest.mark.parametrize(
    ("method", "path", "resource", "operation"),
    [
        ("GET", "account/balance", "account", "balance"),
        ("GET", "account/subaccount/balances", "subaccount", "balances"),
        ("POST", "account/position/margin-balance", "account", "position_margin_balance"),
        ("GET", "asset/deposit-history", "funding", "deposit_history"),
        ("GET", "finance/staking-defi/offers", "onchain_earn", "offers"),
        ("POST", "finance/staking-defi/eth/purchase", "eth_staking", "purchase"),
        ("GET", "trade/order", "trade", "get_order"),
        ("POST", "trade/order", "trade", "place_order"),
        ("GET", "users/entrust-list", "subaccount", "entrust_list"),
        ("POST", "account/set-riskOffset-amt", "account", "set_risk_offset_amt"),
        ("POST", "account/amendTPSL", "account", "amend_tpsl"),
        ("POST", "account/TPSLMode", "account", "tpsl_mode"),
        ("GET", "account/platform-24-volume", "account", "platform_24_volume"),
        ("GET", "account/list-v2", "account", "list_v2"),
        ("GET", "account/bills_archive", "account", "bills_archive"),
        ("GET", "trade/orders/{orderId}/fills", "trade", "orders_by_order_id_fills"),
        ("GET", "account/subaccount", "account", "subaccount"),
    ],
)
def test_known_paths(method: str, path: str, resource: str, operation: str) -> None:
    assert pair(method, f"{PREFIX}/{path}") == (resource, operation, [])


@pytest.mark.parametrize(
    ("method", "path", "resource", "operation", "codes"),
    [
        ("GET", "/api/v5/wallet/coins", "wallet", "coins", ["unknown-prefix"]),
        ("GET", "/api/v5/newThing/a/b", "new_thing", "a_b", ["unknown-prefix"]),
        ("GET", "/api/v5/finance/lending/rates", "lending", "rates", ["unknown-prefix"]),
        ("GET", "/api/v5/finance/rates", "finance", "rates", ["unknown-prefix"]),
        ("GET", "/api/v5/users", "users", "get", ["unknown-prefix", "odd-name"]),
        ("GET", "/api/v5/trade", "trade", "get", ["odd-name"]),
        ("GET", "/api/v6/account/balance", "api", "v6_account_balance", ["unknown-prefix", "odd-name"]),
        ("GET", "/api/v5/", "root", "get", ["unknown-prefix", "odd-name"]),
        ("GET", "", "root", "get", ["unknown-prefix", "odd-name"]),
        ("GET", "/api/v5/account/list", "account", "list_", ["odd-name"]),
        ("GET", "/api/v5/account/import", "account", "import_", ["odd-name"]),
        ("GET", "/api/v5/account/nul", "account", "nul_", ["odd-name"]),
        ("GET", "/api/v5/account/24h", "account", "x_24h", ["odd-name"]),
        ("GET", "/api/v5/account/余额", "account", "get", ["odd-name"]),
        ("GET", "/api/v5/account/bal\u0000ance.json", "account", "bal_ance_json", ["odd-name"]),
        ("GET", "/api/v5/account//balance", "account", "balance", ["odd-name"]),
        ("GET", "/api/v5/../../etc/passwd", "etc", "passwd", ["unknown-prefix"]),
        ("GET", "/api/v5/account/../x", "account", "x", ["odd-name"]),
    ],
)
def test_unknown_and_odd_paths(method: str, path: str, resource: str, operation: str, codes: list[str]) -> None:
    assert pair(method, path) == (resource, operation, codes)


def test_a_long_name_is_cut_and_stays_distinct() -> None:
    names = {pair("GET", f"/api/v5/account/{'segment-' * 20}{end}")[1] for end in "abc"}
    assert len(names) == 3
    assert {len(one) for one in names} == {64}
    assert all(NAME.fullmatch(one) for one in names)


def test_hand_written_names_that_cannot_be_are_bent_and_reported() -> None:
    names = Names(resources={"a": "Class"}, operations={"GET a/b": "Place-Order", "GET a/c": "x.y.z", "GET a/d": "my_"})
    assert pair("GET", "/api/v5/a/b", names) == ("class_", "place_order", ["odd-name"])
    assert pair("GET", "/api/v5/a/c", names) == ("x", "y_z", ["odd-name"])
    assert pair("GET", "/api/v5/a/d", names) == ("class_", "my_", ["odd-name"])


def test_findings_say_what_to_do() -> None:
    unknown, odd = name("GET", "/api/v5/wallet/list", NAMES, PREFIX).findings
    assert unknown.where == Where("names.yaml", 0, "GET /api/v5/wallet/list")
    assert unknown.hint == "add `wallet: <resource>` to the resources of names.yaml"
    assert "GET wallet/list" in odd.hint
    assert name("GET", "/api/v5/wallet/x", NAMES, PREFIX, Where("p.md", 3)).findings[0].where == Where("p.md", 3)


def test_every_word_that_python_keeps_is_reserved() -> None:
    own = {word for word in vars(builtins) if NAME.fullmatch(word)} - {
        "copyright",
        "credits",
        "exit",
        "quit",
        "license",
    }
    assert own | {word for word in keyword.kwlist if word.islower()} <= RESERVED


hostile = st.one_of(
    st.text(max_size=100),
    st.text(alphabet="aB1-_./{}é余\x00\\ ", max_size=200),
    st.lists(st.sampled_from(["account", "trade", "..", ".", "", "con", "list", "{id}", "a" * 70, "finance"])).map(
        "/".join
    ),
)


@given(method=METHODS, tail=hostile, inside=st.booleans())
@example(method="GET", tail="\u017f", inside=True)
@example(method="GET", tail="account/\ufb01", inside=True)
@settings(deadline=None)
def test_any_path_gives_names_that_can_be(method: str, tail: str, inside: bool) -> None:
    path = f"{PREFIX}/{tail}" if inside else tail
    named = name(method, path, NAMES, PREFIX)
    for part in (named.resource, named.operation):
        assert NAME.fullmatch(part)
        assert part not in RESERVED
        assert not keyword.iskeyword(part)
    assert named == name(method, path, NAMES, PREFIX)


def read(method: str, path: str) -> ReadEndpoint:
    endpoint = Endpoint(
        method=method,  # type: ignore[arg-type] # not checked at run time
        path=path,
        resource="",
        operation="",
        title={"en": path},
        page="p.md",
        anchor="p",
        auth="public",
        request=Request(style="none"),
        response=Response(style="empty"),
    )
    return ReadEndpoint(endpoint=endpoint, date="2026-06-27T00:00:00", line=7)


def test_a_newcomer_gets_its_method_and_then_a_number() -> None:
    taken = {"GET /api/v5/account/old": ("account", "a_b"), "GET /api/v5/account/older": ("account", "a_b_post")}
    assigned = assign([read("POST", "/api/v5/account/aB")], NAMES, taken, PREFIX)
    endpoint = assigned.endpoints[0].endpoint
    assert endpoint.name == "account.a_b_post_2"
    (finding,) = assigned.findings
    assert (finding.code, finding.endpoint, finding.severity) == ("name-taken", endpoint.name, Severity.WARNING)
    assert finding.where == Where("p.md", 7, "name")
    assert "GET /api/v5/account/old" in finding.what


def test_the_plain_name_goes_to_whom_it_suits_before_suffixes_are_given() -> None:
    reads = [read("GET", "/api/v5/account/a"), read("POST", "/api/v5/account/a"), read("GET", "/api/v5/account/a-post")]
    assigned = assign(reads, NAMES, {}, PREFIX)
    assert {one.endpoint.key: one.endpoint.operation for one in assigned.endpoints} == {
        "GET /api/v5/account/a": "a",
        "POST /api/v5/account/a": "a_post_2",
        "GET /api/v5/account/a-post": "a_post",
    }


def test_a_long_newcomer_still_fits() -> None:
    long = "a" * 64
    reads = [read("GET", f"/api/v5/account/{long}"), read("DELETE", f"/api/v5/account/{long}")]
    names = {one.endpoint.operation for one in assign(reads, NAMES, {}, PREFIX).endpoints}
    assert names == {long, "a" * 60 + "_get"}


def test_a_name_once_in_the_spec_stays_and_the_next_run_says_the_same() -> None:
    reads = [read("GET", "/api/v5/account/a"), read("POST", "/api/v5/account/a")]
    first = assign(reads, NAMES, {"GET /api/v5/trade/order": ("trade", "order")}, PREFIX)
    taken = {one.endpoint.key: (one.endpoint.resource, one.endpoint.operation) for one in first.endpoints}
    assert assign(reads, NAMES, taken, PREFIX) == first
    (kept,) = assign(
        [read("GET", "/api/v5/trade/order")], NAMES, {"GET /api/v5/trade/order": ("trade", "order")}, PREFIX
    ).findings
    assert (kept.code, kept.severity) == ("name-kept", Severity.NOTE)
    assert "`trade.get_order`" in kept.what


@given(data=st.data(), pairs=st.sets(st.tuples(METHODS, hostile), max_size=12))
@settings(deadline=None)
def test_names_are_unique_whatever_the_order(data: st.DataObject, pairs: set[tuple[str, str]]) -> None:
    reads = [read(method, f"{PREFIX}/{tail}") for method, tail in sorted(pairs)]
    known = data.draw(
        st.lists(st.sampled_from(reads), unique_by=lambda one: one.endpoint.key) if reads else st.just([])
    )
    taken = {one.endpoint.key: ("account", f"n{number}") for number, one in enumerate(known)}
    assigned = assign(data.draw(st.permutations(reads)), NAMES, taken, PREFIX)
    assert assigned == assign(reads, NAMES, taken, PREFIX)
    assert len({one.endpoint.name for one in assigned.endpoints}) == len(reads)
    for one in assigned.endpoints:
        assert NAME.fullmatch(one.endpoint.resource)
        assert NAME.fullmatch(one.endpoint.operation)
        if one.endpoint.key in taken:
            assert (one.endpoint.resource, one.endpoint.operation) == taken[one.endpoint.key]


OKX = Path(__file__).parents[2] / "spec/okx"


def crawled(crawl: str) -> list[str]:
    root = os.environ.get("DOCMILL_DOCS")
    if not root or not (Path(root) / crawl).is_dir():
        pytest.skip(f"DOCMILL_DOCS names no folder with the crawl of {crawl}")
    line = re.compile(r"^`(GET|POST|PUT|DELETE) +(/api/v5/[A-Za-z0-9/_-]+)", re.MULTILINE)
    pages = (Path(root) / crawl).rglob("*.md")
    return sorted({" ".join(found) for page in pages for found in line.findall(page.read_text(encoding="utf-8"))})


def test_the_crawl_of_june_has_379_clean_names() -> None:
    keys = crawled("2026-06-27")
    names = load_names(OKX)
    reads = [read(*key.split(" ")) for key in keys]
    assigned = assign(reads, names, {}, PREFIX)
    assert len(keys) == 379
    assert assigned.findings == ()
    by_key = {one.endpoint.key: one.endpoint.name for one in assigned.endpoints}
    assert len(set(by_key.values())) == 379
    for key, promised in names.operations.items():
        method, tail = key.split(" ")
        operation = by_key[f"{method} {PREFIX}/{tail}"]
        assert operation == promised or operation.endswith(f".{promised}")
    for key, promised in {
        "POST finance/flexible-loan/max-loan": "flexible_loan.max_loan",
        "GET account/balance": "account.balance",
        "POST trade/cancel-order": "trade.cancel_order",
        "GET users/subaccount/list": "subaccount.list_subaccounts",
        "GET public/time": "public.time",
        "GET finance/staking-defi/eth/balance": "eth_staking.balance",
        "GET rubik/stat/trading-data/support-coin": "trading_data.support_coin",
    }.items():
        method, tail = key.split(" ")
        assert by_key[f"{method} {PREFIX}/{tail}"] == promised


@pytest.mark.parametrize("crawl", ["2026-01-16", "2026-06-17", "2026-06-26"])
def test_other_crawls_have_unique_names_too(crawl: str) -> None:
    reads = [read(*key.split(" ")) for key in crawled(crawl)]
    assigned = assign(reads, load_names(OKX), {}, PREFIX)
    assert assigned.findings == ()
    assert len({one.endpoint.name for one in assigned.endpoints}) == len(reads) > 300
