"""What became of the items of a POST: what each says, and what follows for the whole."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from generator.runtime.core import answers, records
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.errors import (
    InsufficientBalance,
    InvalidParameter,
    OutcomeUnknown,
    RateLimited,
    Refused,
    WrongRegion,
)
from generator.runtime.core.exchange import Codes, Unwrapped
from generator.runtime.core.http import HttpResponse
from generator.runtime.okx import Exchange

CODES: Codes = {
    "50011": RateLimited,
    "50119": WrongRegion,
    "51000": InvalidParameter,
    "51008": InsufficientBalance,
    "58124": OutcomeUnknown,
}
EXCHANGE = Exchange(None, None, CODES, other_regions=("eea",))


class Order(records.Record, endpoint="trade.place_batch_orders"):
    """An item."""

    ord_id = records.text("ordId")


def endpoint(method: str = "POST", shape: answers.Shape[Any] | None = None) -> Endpoint[Any]:
    return Endpoint(
        "trade.place_batch_orders",
        method,
        "/api/v5/trade/batch-orders",
        auth="private",
        style="json_array" if method == "POST" else "query",
        answer=shape or answers.objects(Order),
    )


def item(said: Any) -> Any:
    """An item that says this of itself: a code, or the codes of its parts; ``None`` for nothing."""
    if said is None:
        return {"ordId": ""}
    if isinstance(said, list):
        return {"legs": [{"from": {"sCode": code, "sMsg": f"part {code}"}} for code in said]}
    return {"ordId": "7" if said == "0" else "", "sCode": said, "sMsg": f"said {said} ", "subCode": ""}


def response(code: Any, items: Any, status: int = 200, **more: Any) -> HttpResponse:
    body = {"code": code, "msg": "summed up", "data": items, **more}
    return HttpResponse(status, (("CF-RAY", "8a"),), json.dumps(body).encode())


def unwrap(code: Any, items: Any, status: int = 200, *, method: str = "POST") -> Unwrapped:
    return EXCHANGE.unwrap(endpoint(method), response(code, items, status))


def shown(errors: Any) -> dict[int, tuple[type, str]]:
    return {index: (type(error), error.code) for index, error in errors.items()}


OK, NOT, LATER, LOST = "0", "51008", "50011", "51149"
BALANCE, RATE, UNKNOWN = (InsufficientBalance, NOT), (RateLimited, LATER), (OutcomeUnknown, LOST)
UNTOLD = (OutcomeUnknown, "")


@pytest.mark.parametrize("code", ["0", "1", "2", 0, 1, 2])
@pytest.mark.parametrize(
    ("items", "errors"),
    [
        ([OK], {}),
        ([OK, OK], {}),
        ([0], {}),
        ([OK, NOT], {1: BALANCE}),
        ([NOT, OK, LOST, LATER], {0: BALANCE, 2: UNKNOWN, 3: RATE}),
        ([OK, "59999"], {1: (Refused, "59999")}),
        ([OK, 51008], {1: BALANCE}),
        ([OK, "58124"], {1: (OutcomeUnknown, "58124")}),
        # An item's own word for failure that is no code tells nothing else.
        ([OK, "1"], {1: (OutcomeUnknown, "1")}),
        ([OK, "no code"], {1: (OutcomeUnknown, "no code")}),
        ([OK, "404"], {1: (OutcomeUnknown, "404")}),
        ([OK, True], {1: (OutcomeUnknown, "?")}),
        ([OK, {"a": 1}], {1: (OutcomeUnknown, "?")}),
        ([OK, 1.5], {1: (OutcomeUnknown, "?")}),
        # Parts: where only some were done, the item is neither done nor not.
        ([["0", "0"]], {}),
        ([["0", NOT]], {0: (OutcomeUnknown, NOT)}),
        ([[NOT, "0"], OK], {0: (OutcomeUnknown, NOT)}),
        ([OK, [NOT, LATER]], {1: BALANCE}),
        ([OK, [NOT, LOST]], {1: UNKNOWN}),
    ],
)
def test_items_decide_and_the_code_above_them_only_sums_up(code: Any, items: list[Any], errors: Any) -> None:
    data = [item(said) for said in items]
    envelope, item_errors = unwrap(code, data)
    assert envelope is not None
    assert envelope["data"] == data
    assert shown(item_errors) == errors
    for index, error in item_errors.items():
        assert error.item == data[index]
        assert error.endpoint == "trade.place_batch_orders"
        assert error.request_id == "8a"
        assert error.item_errors == {}


@pytest.mark.parametrize(
    ("code", "items", "errors"),
    [
        # Who says nothing was done where all were.
        ("0", [NOT, None], {0: BALANCE}),
        ("0", [OK, None], {}),
        ("1", [OK, None], {1: UNTOLD}),
        ("2", [OK, None], {1: UNTOLD}),
        ("2", [OK, NOT, None], {1: BALANCE, 2: UNTOLD}),
        # What is no object can say nothing.
        ("0", [OK, "odd"], {1: UNTOLD}),
        ("2", [OK, ["odd"]], {1: UNTOLD}),
    ],
)
def test_items_that_say_nothing_among_others_that_do(code: str, items: list[Any], errors: Any) -> None:
    data = [said if said in ("odd", ["odd"]) else item(said) for said in items]
    envelope, item_errors = unwrap(code, data)
    assert envelope is not None
    assert shown(item_errors) == errors


@pytest.mark.parametrize("code", ["0", "1", "2"])
@pytest.mark.parametrize(
    ("items", "kind", "of_all", "message"),
    [
        ([NOT], InsufficientBalance, NOT, "said 51008"),
        ([NOT, NOT], InsufficientBalance, NOT, "said 51008"),
        ([NOT, LATER], Refused, None, "summed up"),
        ([LATER, LATER, LATER], RateLimited, LATER, "said 50011"),
        (["59999"], Refused, "59999", "said 59999"),
        (["59998", "59999"], Refused, None, "summed up"),
        ([LOST], OutcomeUnknown, LOST, "said 51149"),
        ([NOT, LOST], OutcomeUnknown, LOST, "said 51149"),
        ([NOT, LOST, "58124"], OutcomeUnknown, None, "summed up"),
        (["oops"], OutcomeUnknown, "oops", "said oops"),
        ([[NOT, NOT]], InsufficientBalance, NOT, "part 51008"),
        ([[NOT, LOST]], OutcomeUnknown, LOST, "part 51149"),
    ],
)
def test_where_all_failed_the_whole_is_what_they_have_in_common(
    code: str, items: list[Any], kind: type[Refused | OutcomeUnknown], of_all: str | None, message: str
) -> None:
    data = [item(said) for said in items]
    with pytest.raises((Refused, OutcomeUnknown)) as caught:
        unwrap(code, data)
    error: Any = caught.value
    assert type(error) is kind
    assert (error.code, error.message) == (code if of_all is None else of_all, message)
    assert list(error.item_errors) == list(range(len(items)))
    assert [one.item for one in error.item_errors.values()] == data
    if isinstance(error, Refused):
        assert error.items == data
        assert len(error.details) == len(items)


@pytest.mark.parametrize("items", [[], None, {}, "", 5, [None], ["odd"], [["odd"]], [None, None]])
def test_where_no_item_says_anything_the_code_decides(items: Any) -> None:
    data = [{"ordId": "1"} if one is None else one for one in items] if isinstance(items, list) else items
    envelope, item_errors = unwrap("0", data)
    assert envelope is not None
    assert (envelope["data"], item_errors) == (data, {})
    with pytest.raises(Refused) as refused:
        unwrap("1", data)
    assert (type(refused.value), refused.value.code, refused.value.message) == (Refused, "1", "summed up")
    assert refused.value.items == (data if isinstance(data, list) else [])
    with pytest.raises(OutcomeUnknown, match="does not say which") as unknown:
        unwrap("2", data)
    assert unknown.value.code == "2"


@pytest.mark.parametrize("status", [200, 400])
def test_a_code_of_refusal_and_what_items_may_add(status: int) -> None:
    # Nothing, or their own reasons: the code is the exchange's word for the whole.
    for items in ([], [item(None)], [item(NOT), item(LATER)]):
        with pytest.raises(InvalidParameter) as refused:
            unwrap("51000", items, status)
        assert (refused.value.code, refused.value.message, refused.value.items) == ("51000", "summed up", items)
    # But none of them may contradict it.
    for said, code in ((OK, "51000"), (LOST, LOST), (["0", NOT], "51000")):
        with pytest.raises(OutcomeUnknown) as unknown:
            unwrap("51000", [item(said), item(NOT)], status)
        assert unknown.value.code == code


def test_a_status_that_tells_nothing_is_not_mended_by_items() -> None:
    for code in ("0", "1", "2", "51000"):
        with pytest.raises(OutcomeUnknown):
            unwrap(code, [item(NOT)], 502)


@pytest.mark.parametrize("code", ["0", 0])
@pytest.mark.parametrize("said", ["0", "1", "3", NOT, LOST, {"a": 1}])
def test_gets_are_not_judged_by_items(code: Any, said: Any) -> None:
    # The pre-check of an account switch answers with sCode 1: "blocked" is what was asked for.
    data = [item(said), item([said])]
    envelope, item_errors = unwrap(code, data, method="GET")
    assert envelope is not None
    assert (envelope["data"], item_errors) == (data, {})
    with pytest.raises(InvalidParameter):
        unwrap("51000", data, method="GET")


def test_data_that_is_one_object_is_one_item() -> None:
    assert unwrap("0", item(OK))[1] == {}
    with pytest.raises(InsufficientBalance) as refused:
        unwrap("0", item(NOT))
    assert refused.value.items == [item(NOT)]
    one = endpoint(shape=answers.one(Order))
    partly = EXCHANGE.unwrap(one, response("0", item([OK, NOT])))
    answer = one.answer.wrap(partly[0], response("0", item([OK, NOT])), partly[1])
    assert shown(answer.item_errors) == {0: (OutcomeUnknown, NOT)}
    assert "item_errors={0: OutcomeUnknown" in repr(answer)


def test_an_order_that_failed() -> None:
    """As it comes over the wire: a code that sums up, and the reason with its sub-code in the item."""
    order = {
        "clOrdId": "a",
        "ordId": "",
        "sCode": "51008",
        "sMsg": "No USDT. ",
        "subCode": "1000",
        "tag": "",
        "ts": "1",
    }
    body = {"code": "1", "data": [order], "inTime": "1", "msg": "All operations failed", "outTime": "2"}
    answer = HttpResponse(200, (("X-Request-Id", " r1 "), ("CF-RAY", "8a")), json.dumps(body).encode())
    with pytest.raises(InsufficientBalance) as caught:
        EXCHANGE.unwrap(endpoint(), answer)
    error = caught.value
    assert (error.code, error.sub_code, error.message) == ("51008", "1000", "No USDT.")
    assert (error.status, error.request_id, error.retry) == (200, "r1", False)
    assert (error.items, error.response) == ([order], answer)
    assert error.details == ("item 0: refused 51008_1000 No USDT.",)
    assert str(error) == "trade.place_batch_orders: refused with code 51008_1000 (HTTP 200): No USDT."
    assert (error.item_errors[0].item, error.item_errors[0].sub_code) == (order, "1000")


def test_sub_codes_are_of_the_whole_only_where_all_share_them() -> None:
    orders = [{"sCode": NOT, "subCode": sub} for sub in ("1000", "1001")]
    with pytest.raises(InsufficientBalance) as caught:
        unwrap("1", orders)
    assert (caught.value.code, caught.value.sub_code) == (NOT, "")
    assert caught.value.details == ("item 0: refused 51008_1000", "item 1: refused 51008_1001")
    with pytest.raises(Refused) as mixed:
        unwrap("1", [{"sCode": code, "subCode": "1000"} for code in (NOT, LATER)])
    assert (mixed.value.code, mixed.value.sub_code) == ("1", "")


def test_a_failed_batch_lists_each_item() -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        unwrap("1", [item(NOT), item(LOST), item(None)])
    assert str(caught.value).splitlines() == [
        "trade.place_batch_orders: outcome unknown, code 1 (HTTP 200): summed up",
        "  - item 0: refused 51008 said 51008",
        "  - item 1: outcome unknown 51149 said 51149",
        "  - item 2: outcome unknown the answer does not say what became of it",
    ]


def test_items_know_the_regions_too() -> None:
    with pytest.raises(WrongRegion) as caught:
        unwrap("1", [item("50119")])
    first = caught.value.item_errors[0]
    assert isinstance(first, WrongRegion)
    assert (caught.value.other_regions, first.other_regions) == (("eea",), ("eea",))


# --- the answer ------------------------------------------------------------------------------------------------------


@pytest.fixture
def partly() -> answers.ListAnswer[Order]:
    raw = response("2", [item(OK), item(NOT), item(LOST)])
    envelope, item_errors = EXCHANGE.unwrap(endpoint(), raw)
    answer = endpoint().answer.wrap(envelope, raw, item_errors)
    assert isinstance(answer, answers.ListAnswer)
    return answer


def test_outcomes_are_records_or_errors_in_order(partly: answers.ListAnswer[Order]) -> None:
    done, refused, unknown = partly.outcomes()
    assert isinstance(done, Order)
    assert done.ord_id == "7"
    assert isinstance(refused, InsufficientBalance)
    assert isinstance(unknown, OutcomeUnknown)
    assert [one.ord_id for one in partly] == ["7", None, None]
    assert partly.check() == []


def test_the_first_items_error_is_raised_on_demand(partly: answers.ListAnswer[Order]) -> None:
    with pytest.raises(InsufficientBalance) as caught:
        partly.raise_for_items()
    assert caught.value is partly.item_errors[1]
    raw = response("0", [item(OK)])
    good = endpoint().answer.wrap(*EXCHANGE.unwrap(endpoint(), raw)[:1], raw)
    assert good.raise_for_items() is good
    assert good.item_errors == {}
    assert good.outcomes() == list(good)


def test_no_errors_are_the_same_nothing_everywhere() -> None:
    one, other = (EXCHANGE.unwrap(endpoint(), response("0", [item(OK)]))[1] for _ in range(2))
    assert one is other
    with pytest.raises(TypeError):
        one[0] = OutcomeUnknown("", "")  # type: ignore[index]  # the point


@pytest.mark.parametrize("again", [lambda one: pickle.loads(pickle.dumps(one)), copy.copy, copy.deepcopy])  # noqa: S301 - our own bytes
def test_item_errors_survive(again: Any, partly: answers.ListAnswer[Order]) -> None:
    twin = again(partly)
    assert twin == partly
    assert repr(twin) == repr(partly)
    assert shown(twin.item_errors) == {1: BALANCE, 2: UNKNOWN}
    assert twin.item_errors[1].item == item(NOT)
    with pytest.raises(Refused) as caught:
        unwrap("1", [item(NOT), item(LATER)])
    error = again(caught.value)
    assert shown(error.item_errors) == {0: BALANCE, 1: RATE}
    assert (str(error), error.details) == (str(caught.value), caught.value.details)


def test_answers_are_equal_only_if_their_items_fared_alike(partly: answers.ListAnswer[Order]) -> None:
    raw = partly.response
    other = endpoint().answer.wrap(partly.raw, raw)
    assert other.raw == partly.raw
    assert other != partly
    assert "item_errors={1: InsufficientBalance('trade.place_batch_orders: refused with code 51008" in repr(partly)
    assert "item_errors" not in repr(other)


@pytest.mark.parametrize("shape", [answers.empty(), answers.binary(), answers.strings()])
def test_every_kind_of_answer_shows_its_item_errors(shape: answers.Shape[Any]) -> None:
    raw = response("2", [item(OK), item(NOT)])
    envelope, item_errors = EXCHANGE.unwrap(endpoint(), raw)
    assert "item_errors={1: InsufficientBalance(" in repr(shape.wrap(envelope, raw, item_errors))
    assert "item_errors" not in repr(shape.wrap(envelope, raw))
    for errors in (item_errors, {}):
        answer = shape.wrap(envelope, raw, errors)
        assert pickle.loads(pickle.dumps(answer)) == answer  # noqa: S301 - our own bytes
