"""Which buckets OKX's requests are counted in."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core.answers import objects
from generator.runtime.core.endpoint import Endpoint, Limit
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.limiter import Charge, checked
from generator.runtime.core.params import Param
from generator.runtime.core.records import Record
from generator.runtime.okx import Credentials
from generator.runtime.okx.limits import ORDER_BUDGET, Identity, Quota, charges
from tests.support import packages

HOST = "https://openapi.okx.com"
KEYS = Credentials("the-api-key", "the-secret", "The passphrase 1!")
ME = Identity(KEYS, HOST)
USER = ME.user


def endpoint(
    path: str,
    *limits: Limit,
    method: str = "POST",
    auth: str = "private",
    style: str = "json_object",
    params: tuple[str, ...] = ("instId",),
) -> Endpoint[Any]:
    return Endpoint(
        "some.name",
        method,
        f"/api/v5/{path}",
        auth=auth,
        style=style,
        answer=objects(Record),
        params=tuple(Param(packages.attribute(wire), wire) for wire in params),
        limits=limits,
    )


def order_limits(count: int, unit: str) -> tuple[Limit, ...]:
    return (
        Limit(count, unit, "2s", ("user_id", "instrument_id"), scope=("not_options",)),
        Limit(count, unit, "2s", ("user_id", "instrument_family"), scope=("options",)),
    )


ORDER_PARAMS = ("instId", "ordType", "isElpTakerAccess")
LEAD, LEAD_ORDERS = (Limit(4, unit, "2s", scope=("copy_trading_lead",)) for unit in ("requests", "orders"))
PLACE = endpoint("trade/order", *order_limits(60, "requests"), LEAD, params=ORDER_PARAMS)
AMEND = endpoint("trade/amend-order", *order_limits(60, "requests"), LEAD)
CANCEL = endpoint("trade/cancel-order", *order_limits(60, "requests"))
BATCH, BATCH_AMEND, BATCH_CANCEL = (
    endpoint(f"trade/{path}", *order_limits(300, "orders"), *more, style="json_array", params=ORDER_PARAMS)
    for path, more in (
        ("batch-orders", (LEAD_ORDERS,)),
        ("amend-batch-orders", (LEAD_ORDERS,)),
        ("cancel-batch-orders", ()),
    )
)
SINGLES = {BATCH: PLACE, BATCH_AMEND: AMEND, BATCH_CANCEL: CANCEL}


def counted(one: Endpoint[Any], arguments: Mapping[str, object], identity: Identity = ME) -> dict[str, tuple[int, int]]:
    """Cost and count by bucket, without the user's name; twice, for the second time it is known by heart."""
    found = charges(one, arguments, identity)
    assert charges(one, arguments, identity) == found
    assert checked(found) is found  # no bucket twice
    return {charge.bucket.replace(f"{identity.user}|", "me "): (charge.cost, charge.count) for charge in found}


def batch(*instruments: str, **more: object) -> dict[str, object]:
    return {"items": [{"inst_id": instrument, **more} for instrument in instruments]}


def buckets(one: Endpoint[Any], arguments: Mapping[str, object] = {}, identity: Identity = ME) -> list[str]:
    return list(counted(one, arguments, identity))


WINDOWS = {"1s": 1, "3s": 3, "10s": 10, "60s": 60, "12h": 43_200, "1d": 86_400, "1month": 2_678_400, "1w": 604_800}


@pytest.mark.parametrize("window", WINDOWS)
def test_windows(window: str) -> None:
    (charge,) = charges(endpoint("a/b", Limit(5, "requests", window, ("user_id",))), {}, ME)
    assert charge == Charge(f"{USER}|POST /api/v5/a/b|{WINDOWS[window]}s", 5, float(WINDOWS[window]), 1)


def test_several_windows_are_several_buckets() -> None:
    rfq = endpoint(
        "rfq/create-rfq", Limit(5, "requests", "2s", ("user_id",)), Limit(80, "requests", "12h", ("user_id",))
    )
    assert counted(rfq, {}) == {
        "me POST /api/v5/rfq/create-rfq|2s": (1, 5),
        "me POST /api/v5/rfq/create-rfq|43200s": (1, 80),
    }


def test_no_limit_no_charge() -> None:
    for style in ("json_object", "json_array", "none", "query"):
        assert charges(endpoint("a/b", style=style), {"instId": "BTC-USDT"}, ME) == ()


PER: dict[tuple[str, ...], tuple[dict[str, object], str]] = {
    ("user_id",): ({}, f"{USER}|POST /api/v5/a/b|2s"),
    ("ip",): ({}, "ip:openapi.okx.com|POST /api/v5/a/b|2s"),
    ("master_user_id",): ({}, "masters|POST /api/v5/a/b|2s"),
    ("ip", "instrument_id"): (
        {"instId": "btc-usdt "},
        "ip:openapi.okx.com|POST /api/v5/a/b|instrument_id=BTC-USDT|2s",
    ),
    ("user_id", "instrument_type"): ({"instType": "SWAP"}, f"{USER}|POST /api/v5/a/b|instrument_type=SWAP|2s"),
    ("user_id", "currency"): ({"ccy": "USDT"}, f"{USER}|POST /api/v5/a/b|currency=USDT|2s"),
    ("user_id", "tag"): ({"tag": None}, f"{USER}|POST /api/v5/a/b|tag=|2s"),
    ("ip", "instrument_id_code"): ({"instIdCode": 7}, "ip:openapi.okx.com|POST /api/v5/a/b|instrument_id_code=7|2s"),
    ("ip", "instrument_type", "instrument_family"): (
        {"instType": "OPTION", "instFamily": "BTC-USD"},
        "ip:openapi.okx.com|POST /api/v5/a/b|instrument_type=OPTION|instrument_family=BTC-USD|2s",
    ),
    ("instrument_id",): ({}, "all|POST /api/v5/a/b|instrument_id=|2s"),
    ("user_id", "phase_of_the_moon"): ({}, f"{USER}|POST /api/v5/a/b|2s"),
}


@pytest.mark.parametrize("per", PER)
def test_what_is_counted_for(per: tuple[str, ...]) -> None:
    arguments, bucket = PER[per]
    one = endpoint(
        "a/b",
        Limit(5, "requests", "2s", per),
        params=("instId", "instType", "ccy", "tag", "instIdCode", "instFamily", "uly"),
    )
    assert [charge.bucket for charge in charges(one, arguments, ME)] == [bucket]


def test_families_are_named_or_found() -> None:
    one = endpoint(
        "a/b", Limit(5, "requests", "2s", ("ip", "instrument_family")), params=("instId", "instFamily", "uly")
    )
    expected = ["ip:openapi.okx.com|POST /api/v5/a/b|instrument_family=BTC-USD|2s"]
    for arguments in (
        {"instFamily": "BTC-USD", "uly": "ETH-USD"},
        {"uly": "BTC-USD", "instId": "ETH-USD-241227-50000-C"},
        {"instId": "BTC-USD-241227-50000-C"},
    ):
        assert buckets(one, arguments) == expected


def test_what_cannot_be_told_shares_a_bucket() -> None:
    """The parameter is missing, or there is none for it."""
    trigger = endpoint("a/b", Limit(5, "requests", "2s", ("user_id", "instrument_id")), params=("algoId",))
    assert buckets(trigger, {"algoId": "1"}) == buckets(trigger, {"algoId": "2"})
    marks = endpoint("a/b", Limit(5, "requests", "2s", ("ip", "instrument_id")))
    assert buckets(marks, {}) == buckets(marks, {"instId": None})
    assert buckets(marks, {}) != buckets(marks, {"instId": "BTC-USDT"})


def test_limits_that_do_not_say_for_whom() -> None:
    limit = Limit(1, "requests", "5s")
    assert buckets(endpoint("a/b", limit)) == ["me POST /api/v5/a/b|5s"]
    for auth in ("public", "optional"):
        assert buckets(endpoint("a/b", limit, auth=auth)) == ["ip:openapi.okx.com|POST /api/v5/a/b|5s"]


def test_signed_and_unsigned() -> None:
    one = endpoint(
        "a/b",
        Limit(5, "requests", "2s", ("user_id",), scope=("signed",)),
        Limit(6, "requests", "2s", ("ip",), scope=("unsigned",)),
        Limit(7, "requests", "2s", ("ip",), scope=("something_new",)),
        auth="optional",
    )
    shared = {"ip:openapi.okx.com|POST /api/v5/a/b|2s": (1, 7)}
    assert counted(one, {}) == {"me POST /api/v5/a/b|2s": (1, 5)} | shared
    found = charges(one, {}, Identity(None, HOST))
    assert sorted(charge.count for charge in found) == [6, 7]
    assert {charge.bucket for charge in found} == set(shared)


def test_conditions_on_parameters() -> None:
    limit = Limit(3, "requests", "1d", ("user_id",), when=(("type", ("increase",)),), resets="utc_day")
    one = endpoint("account/demo-adjust-balance", limit, params=("type",))
    (charge,) = charges(one, {"type": "increase"}, ME)
    assert charge == Charge(f"{USER}|POST /api/v5/account/demo-adjust-balance|86400s", 3, 86_400.0, 1, aligned=True)
    assert charges(one, {"type": "reduce"}, ME) == ()
    assert charges(one, {}, ME) == (charge,)  # nobody knows


OPTION, OTHER_OPTION = "BTC-USD-241227-50000-C", "BTC-USD-241227-60000-P"


def test_orders() -> None:
    swap = "me POST /api/v5/trade/order|instrument_id=BTC-USDT-SWAP|2s"
    family = "me POST /api/v5/trade/order|instrument_family=BTC-USD|2s"
    budget = {"me orders|2s": (1, ORDER_BUDGET)}
    assert counted(PLACE, {"instId": "BTC-USDT-SWAP"}) == {swap: (1, 60)} | budget
    assert counted(PLACE, {"instId": OPTION}) == {family: (1, 60)} | budget
    assert buckets(PLACE, {"instId": OPTION}) == buckets(PLACE, {"instId": OTHER_OPTION})
    # Where nobody can tell, both.
    assert set(buckets(PLACE, {})) == {
        "me POST /api/v5/trade/order|instrument_id=|2s",
        "me POST /api/v5/trade/order|instrument_family=|2s",
        "me orders|2s",
    }


@pytest.mark.parametrize(
    "instrument", ["BTC-USD-241227", "BTC-USD-SWAP", "BTC-ABOVE-DAILY-260224-1600-120000", "BTC-USD-241227-50000-X"]
)
def test_what_is_no_option(instrument: str) -> None:
    assert f"me POST /api/v5/trade/order|instrument_id={instrument}|2s" in buckets(PLACE, {"instId": instrument})


def test_a_family_alone_means_options() -> None:
    one = endpoint("trade/mass", *order_limits(5, "requests"), params=("instFamily", "instId"))
    assert buckets(one, {"instFamily": "BTC-USD"}) == ["me POST /api/v5/trade/mass|instrument_family=BTC-USD|2s"]


def test_spot_is_an_instrument_like_a_family_and_yet_another_bucket() -> None:
    assert buckets(PLACE, {"instId": "BTC-USD"}) == ["me POST /api/v5/trade/order|instrument_id=BTC-USD|2s"]
    assert not set(buckets(PLACE, {"instId": "BTC-USD"})) & set(buckets(PLACE, {"instId": OPTION}))


def test_placing_amending_and_cancelling_are_counted_apart() -> None:
    arguments = {"instId": "BTC-USDT-SWAP"}
    shared = set(buckets(PLACE, arguments)) & set(buckets(AMEND, arguments))
    assert shared == {"me orders|2s"}
    assert not set(buckets(CANCEL, arguments)) & {*buckets(PLACE, arguments), *buckets(AMEND, arguments)}


def test_batches_count_each_order_for_its_instrument() -> None:
    name = "me POST /api/v5/trade/batch-orders"
    many = batch("BTC-USDT", "BTC-USDT", "ETH-USDT", "BTC-USDT-SWAP", OPTION, OTHER_OPTION)
    assert counted(BATCH, many) == {
        f"{name}|instrument_id=BTC-USDT|2s": (2, 300),
        f"{name}|instrument_id=ETH-USDT|2s": (1, 300),
        f"{name}|instrument_id=BTC-USDT-SWAP|2s": (1, 300),
        f"{name}|instrument_family=BTC-USD|2s": (2, 300),
        "me orders|2s": (3, ORDER_BUDGET),
    }


@pytest.mark.parametrize("one", SINGLES, ids=lambda one: one.path.rpartition("/")[2])
@pytest.mark.parametrize("instrument", ["BTC-USDT", "BTC-USDT-SWAP", OPTION])
def test_a_batch_of_one_order_is_a_single_order(one: Endpoint[Any], instrument: str) -> None:
    lead = Identity(KEYS, HOST, Quota(lead_instruments=("BTC-USDT-SWAP",)))
    for identity in (ME, lead):
        assert counted(one, batch(instrument), identity) == counted(SINGLES[one], {"instId": instrument}, identity)
    assert not set(buckets(one, batch("XRP-USDT", "XRP-USDT"))) & set(buckets(SINGLES[one], {"instId": "XRP-USDT"}))


def test_batches_that_have_no_single_order() -> None:
    cancel_algos = endpoint("trade/cancel-algos", *order_limits(20, "orders"), style="json_array")
    name = "me POST /api/v5/trade/cancel-algos|instrument_id=BTC-USDT|2s"
    assert counted(cancel_algos, batch("BTC-USDT")) == {name: (1, 20)}
    assert counted(cancel_algos, batch("BTC-USDT", "BTC-USDT")) == {name: (2, 20)}
    # Limits in requests count the request, once for each key.
    both = endpoint(
        "a/b",
        Limit(5, "requests", "2s", ("user_id",)),
        Limit(6, "requests", "2s", ("user_id", "instrument_id")),
        style="json_array",
    )
    assert counted(both, batch("A-B", "A-B", "C-D")) == {
        "me POST /api/v5/a/b|2s": (1, 5),
        "me POST /api/v5/a/b|instrument_id=A-B|2s": (1, 6),
        "me POST /api/v5/a/b|instrument_id=C-D|2s": (1, 6),
    }


def test_orders_that_may_meet_those_of_the_liquidity_program() -> None:
    elp = "me elp orders|instrument_id=BTC-USDT|2s"
    assert counted(PLACE, {"instId": "BTC-USDT", "isElpTakerAccess": True})[elp] == (1, 50)
    assert elp not in counted(PLACE, {"instId": "BTC-USDT", "isElpTakerAccess": False})
    assert elp not in counted(PLACE, {"instId": "BTC-USDT"})
    assert counted(BATCH, batch("BTC-USDT", "BTC-USDT", is_elp_taker_access=True))[elp] == (2, 50)
    mixed = {"items": [{"inst_id": "BTC-USDT"}, {"inst_id": "BTC-USDT", "is_elp_taker_access": True}]}
    assert counted(BATCH, mixed)[elp] == (1, 50)
    assert elp not in counted(BATCH_AMEND, batch("BTC-USDT", "BTC-USDT", is_elp_taker_access=True))


def test_the_order_budget() -> None:
    swap, spot = {"instId": "BTC-USDT-SWAP"}, {"instId": "BTC-USDT"}
    for one in (PLACE, AMEND):
        assert "me orders|2s" in buckets(one, swap)
        assert "me orders|2s" not in buckets(one, spot)
    assert "me orders|2s" not in buckets(CANCEL, swap)
    assert "me orders|2s" not in buckets(BATCH_CANCEL, batch(*["BTC-USDT-SWAP"] * 5))
    assert counted(BATCH_AMEND, batch(*["BTC-USDT-SWAP"] * 5))["me orders|2s"] == (5, ORDER_BUDGET)
    more = Identity(KEYS, HOST, Quota(order_budget=3000))
    assert counted(PLACE, swap, more)["me orders|2s"] == (1, 3000)
    assert "me orders|2s" not in buckets(PLACE, swap, Identity(KEYS, HOST, Quota(order_budget=None)))
    with pytest.raises(ValueError, match="above 0"):
        Quota(order_budget=0)
    with pytest.raises(TypeError, match="takes a tuple of ids"):
        Quota(lead_instruments="BTC-USDT-SWAP")  # type: ignore[arg-type]


def test_lead_instruments() -> None:
    leads = Identity(KEYS, HOST, Quota(lead_instruments=("btc-usdt-swap", "ETH-USDT-SWAP")))
    lead = "me POST /api/v5/trade/order|lead|2s"
    assert counted(PLACE, {"instId": "BTC-USDT-SWAP"}, leads)[lead] == (1, 4)
    assert lead in buckets(PLACE, {"instId": "ETH-USDT-SWAP"}, leads)
    assert lead not in buckets(PLACE, {"instId": "XRP-USDT-SWAP"}, leads)
    assert lead not in buckets(PLACE, {"instId": "BTC-USDT-SWAP"})
    assert lead not in buckets(CANCEL, {"instId": "BTC-USDT-SWAP"}, leads)
    assert lead in buckets(PLACE, {}, leads)
    many = batch(*["BTC-USDT-SWAP"] * 5)
    assert Charge(f"{USER}|POST /api/v5/trade/batch-orders|lead|2s", 4, 2.0, 5) in charges(BATCH, many, leads)
    with pytest.raises(InvalidArgument, match="counts as 5 where the limit is 4 in 2 s: split it"):
        checked(charges(BATCH, many, leads))


def test_whose_limits() -> None:
    one = endpoint("a/b", Limit(5, "requests", "2s", ("user_id",)), Limit(5, "requests", "2s", ("ip",)))

    def named(credentials: Credentials | None, base_url: str, **quota: Any) -> list[str]:
        identity = Identity(credentials, base_url, Quota(**quota))
        return [charge.bucket.split("|")[0] for charge in charges(one, {}, identity)]

    other = Credentials("another-key", "the-secret", "x")
    assert named(KEYS, HOST) == named(Credentials("the-api-key", "y", "z"), HOST)
    assert named(KEYS, HOST)[0] != named(other, HOST)[0]
    assert named(KEYS, HOST)[1] == named(other, HOST)[1] == "ip:openapi.okx.com"
    assert named(KEYS, HOST, account="desk 1")[0] == named(other, HOST, account="desk 1")[0]
    assert named(KEYS, HOST, account="desk 1")[0] != named(KEYS, HOST, account="desk 2")[0]
    assert named(KEYS, "https://eea.okx.com") == [named(KEYS, HOST)[0], "ip:eea.okx.com"]
    assert named(KEYS, HOST, address="Frankfurt")[1] == "ip:openapi.okx.com/FRANKFURT"
    assert named(None, HOST) == ["user:nobody", "ip:openapi.okx.com"]
    # A server on this machine is no exchange: tests do not use up each other's limits, nor real ones.
    assert named(KEYS, "http://127.0.0.1:8000")[0] == f"{USER}@127.0.0.1:8000"
    masters = endpoint("a/b", Limit(1, "requests", "1s", ("master_user_id",)))
    assert charges(masters, {}, Identity(KEYS, HOST)) == charges(masters, {}, Identity(other, HOST))


def test_no_key_in_clear() -> None:
    identity = Identity(KEYS, HOST, Quota(account="me@example.org"))
    texts = [repr(identity), repr(ME), KEYS.fingerprint]
    for one in (PLACE, BATCH, CANCEL):
        texts += [repr(charge) for who in (identity, ME) for charge in charges(one, {"instId": "BTC-USDT-SWAP"}, who)]
    for text in texts:
        assert not any(secret in text for secret in ("the-api-key", "the-secret", "passphrase 1", "me@example.org"))
    assert re.fullmatch(r"[0-9a-f]{16}", KEYS.fingerprint)


def test_long_values_are_shortened_and_lists_counted_one_by_one() -> None:
    one = endpoint("a/b", Limit(5, "requests", "2s", ("ip", "instrument_id")), style="query")
    assert max(len(bucket) for bucket in buckets(one, {"instId": "X" * 10_000})) < 100
    assert buckets(one, {"instId": "X" * 10_000}) != buckets(one, {"instId": "X" * 9_999})
    two = [
        "ip:openapi.okx.com|POST /api/v5/a/b|instrument_id=A-B|2s",
        "ip:openapi.okx.com|POST /api/v5/a/b|instrument_id=C-D|2s",
    ]
    for several in ("A-B,C-D", "a-b, c-d", ["A-B", "C-D"], ("A-B", "C-D", "A-B")):
        assert buckets(one, {"instId": several}) == two


def test_what_is_known_by_heart_does_not_pile_up() -> None:
    identity = Identity(KEYS, HOST)
    for number in range(5_000):
        charges(PLACE, {"instId": f"X{number}-USDT"}, identity)
    plan: Any = identity.plans[PLACE]
    assert sum(len(known) for known in plan._known) <= 1_000


ANYTHING: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.decimals() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["inst_id", "instId", "x"]), inner),
    max_leaves=5,
)


@given(value=ANYTHING, items=ANYTHING)
def test_nothing_in_the_arguments_makes_it_raise(value: object, items: object) -> None:
    for one in (PLACE, endpoint("a/b", Limit(1, "requests", "1s", ("user_id", "currency")), params=("ccy",))):
        assert charges(one, {"instId": value, "ccy": value, "isElpTakerAccess": value}, ME)
    charges(BATCH, {"items": items}, ME)
    assert charges(BATCH, {}, ME)


def test_iterators_are_refused_and_left_alone() -> None:
    """Nobody can both count and send what is in them; less may never be counted than is sent."""
    items = iter([{"inst_id": "BTC-USDT"}])
    with pytest.raises(InvalidArgument, match="takes a list here"):
        charges(BATCH, {"items": items}, ME)
    assert next(items)


def test_decimals_and_numbers_are_told_by_their_text() -> None:
    one = endpoint("a/b", Limit(5, "requests", "2s", ("ip", "instrument_id_code")), params=("instIdCode",))
    assert (
        buckets(one, {"instIdCode": 7}) == buckets(one, {"instIdCode": "7"}) == buckets(one, {"instIdCode": Decimal(7)})
    )


# ---------------------------------------------------------------- a whole crawl

DOCS = os.environ.get("DOCMILL_DOCS", "")
SECONDS = {"s": 1, "h": 3600, "d": 86400, "month": 31 * 86400}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, list[Any]]]:
    """The package of the newest crawl, with its endpoints as they are in the spec."""
    if not DOCS:
        pytest.skip("DOCMILL_DOCS names no folder of dated crawls")
    from tests.support.crawl import crawled

    crawl = crawled(tmp_path_factory)
    with crawl.imported() as package:
        yield package, list(crawl.spec.endpoints)


def constants(package: Any) -> dict[str, Any]:
    import importlib
    import pkgutil

    resources = importlib.import_module(f"{package.__name__}.resources")
    found = {}
    for module in pkgutil.iter_modules(resources.__path__):
        members = vars(importlib.import_module(f"{resources.__name__}.{module.name}")).values()
        found.update({one.name: one for one in members if type(one).__name__ == "Endpoint"})
    return found


def arguments_of(endpoint: Any, body: Any) -> dict[str, object]:
    positional, _ = packages.python_arguments(endpoint.request, body)
    return {"items": positional[0]} if positional else dict(body)


def holds(limit: Any, arguments: Mapping[str, object]) -> bool:
    """Whether a limit is for such a request, said once more."""
    items = arguments.get("items", [arguments])
    assert isinstance(items, list)
    instruments = [str(item.get("instId", item.get("inst_id", ""))) for item in items]
    options = [re.fullmatch(r"\w+-\w+-\d+-\d+-[CP]", instrument) for instrument in instruments]
    if "copy_trading_lead" in limit.scope or "unsigned" in limit.scope:
        return False
    if "options" in limit.scope:
        return any(options) or "" in instruments
    if "not_options" in limit.scope:
        return not all(options)
    return all(arguments.get(name) in (None, *values) for name, values in limit.when)


def test_every_limit_of_a_crawl_is_charged(package: tuple[Any, list[Any]]) -> None:
    from tests.support.crawl import requests_of

    made, endpoints = package
    by_name = constants(made)
    assert len(by_name) == len(endpoints) > 300
    leads = Identity(KEYS, HOST, Quota(lead_instruments=("BTC-USDT",)))
    seen = 0
    for described in endpoints:
        one = by_name[described.name]
        for body in [*requests_of(described), {}]:
            arguments = arguments_of(described, body) if body else {}
            found = charges(one, arguments, ME)
            checked(found)
            assert charges(one, arguments, leads) is not None
            # All that hold are there, with the number of orders as cost where orders count.
            for limit in one.limits:
                if not holds(limit, arguments):
                    continue
                digits, unit = re.fullmatch(r"(\d+)([a-z]+)", limit.window).groups()  # type: ignore[union-attr]
                window = int(digits) * SECONDS[unit]
                alone = one.style == "json_array" and len(arguments.get("items", "?")) == 1  # type: ignore[arg-type]
                counts = {limit.count, 60} if alone else {limit.count}
                assert any(charge.count in counts and charge.window == window for charge in found), (one, limit)
                seen += 1
            assert len(one.limits) == 0 or found or not any(holds(limit, arguments) for limit in one.limits)
    assert seen > 600


def test_what_the_crawl_says_of_single_orders(package: tuple[Any, list[Any]]) -> None:
    """The limits of single orders are written down for their batches: they have to be what the docs say."""
    made, _ = package
    by_path = {f"{one.method} {one.path}": one for one in constants(made).values()}
    for several, alone in SINGLES.items():
        batches, single = (by_path[f"POST {one.path}"] for one in (several, alone))
        order = {"instId": "BTC-USDT"}
        assert set(charges(batches, batch("BTC-USDT"), ME)) == set(charges(single, order, ME))
        assert {limit.window for limit in (*batches.limits, *single.limits)} == {"2s"}
