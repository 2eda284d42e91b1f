"""Batches: each item's outcome at its place, none given to another, nothing sent that need not be."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NotRequired, Self, TypedDict, assert_type, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core import answers
from generator.runtime.core.batch import Outcome
from generator.runtime.core.batching import AsyncBatchMixin, BatchMixin
from generator.runtime.core.endpoint import Endpoint, Options
from generator.runtime.core.errors import ApiError, InvalidArgument, NotSent, OutcomeUnknown, Refused
from generator.runtime.core.http import HttpResponse
from generator.runtime.core.params import Param
from generator.runtime.core.records import Record, text
from generator.runtime.core.resolution import Trace

RESPONSE = HttpResponse(200, (), b"{}")
Serve = Callable[[list[dict[str, Any]]], Any]


class OrderParams(TypedDict):
    inst_id: str
    cl_ord_id: NotRequired[str | None]
    ord_id: NotRequired[str | None]
    tag: NotRequired[str | None]


class Ack(Record):
    cl_ord_id = text("clOrdId")
    ord_id = text("ordId")


def refused(code: str = "51008", **more: Any) -> Refused:
    return Refused("desk.place", "no", code=code, response=RESPONSE, **more)


def told(*items: Any, errors: Mapping[int, Refused | OutcomeUnknown] | None = None) -> Any:
    """An answer with these items, or with the errors for some of them."""
    return PLACE.answer.wrap({"code": "0", "msg": "", "data": list(items)}, RESPONSE, errors or {})


PLACE: Endpoint[answers.ListAnswer[Ack]] = Endpoint(
    "desk.place", "POST", "/orders", auth="private", style="json_array",
    answer=answers.objects(Ack), max_items=3,
    params=(
        Param("inst_id", "instId", required=True), Param("cl_ord_id", "clOrdId"), Param("ord_id", "ordId"),
        Param("tag", "tag"),
    ),
)  # fmt: skip


class Desk:
    _made = PLACE

    def __init__(self, client: Any) -> None:
        self._client = client

    def place(self, items: Sequence[OrderParams], *, options: Options | None = None) -> answers.ListAnswer[Ack]:
        answer: answers.ListAnswer[Ack] = self._client.call(type(self)._made, {"items": items}, None, options)
        return answer

    def single(self, items: Sequence[OrderParams], *, options: Options | None = None) -> answers.ListAnswer[Ack]:
        single = Endpoint[answers.ListAnswer[Ack]](
            "desk.single", "GET", "/", auth="public", style="query", answer=PLACE.answer
        )
        answer: answers.ListAnswer[Ack] = self._client.call(single, {"items": items}, None, options)
        return answer


class AsyncDesk:
    _made = PLACE

    def __init__(self, client: Any) -> None:
        self._client = client

    async def place(self, items: Sequence[OrderParams], *, options: Options | None = None) -> answers.ListAnswer[Ack]:
        answer: answers.ListAnswer[Ack] = await self._client.call(type(self)._made, {"items": items}, None, options)
        return answer


class Client(BatchMixin):
    def __init__(self, serve: Serve, **limits: Any) -> None:
        self.serve = serve
        self.sent: list[list[dict[str, Any]]] = []
        self.options: list[Options | None] = []
        made = Endpoint[answers.ListAnswer[Ack]](
            "desk.place", "POST", "/orders", auth="private", style="json_array", answer=PLACE.answer,
            params=PLACE.params, **{"max_items": 3, **limits},
        )  # fmt: skip
        self.desk: Desk = type("MadeDesk", (Desk,), {"_made": made})(self)

    def call(
        self,
        made: Endpoint[Any],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> Any:
        if options and "odd" in options:
            raise InvalidArgument(made.name, ["options['odd']: unknown"])
        body: list[dict[str, Any]] = json.loads(made.encode(arguments, extra)[1] or b"[]")
        self.sent.append(body)
        self.options.append(options)
        answer = self.serve(body)
        if isinstance(answer, BaseException):
            raise answer
        return answer


class AsyncClient(AsyncBatchMixin):
    def __init__(self, serve: Serve) -> None:
        self.inner = Client(serve)
        self.desk: AsyncDesk = type("MadeDesk", (AsyncDesk,), {"_made": PLACE})(self)

    async def call(
        self,
        made: Endpoint[Any],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> Any:
        await asyncio.sleep(0)
        return self.inner.call(made, arguments, extra, options)


def echo(body: list[dict[str, Any]]) -> Any:
    return told(*({"clOrdId": item.get("clOrdId", ""), "ordId": f"o{item['instId']}"} for item in body))


def orders(count: int, ids: bool = False) -> list[OrderParams]:
    return [{"inst_id": str(index), **({"cl_ord_id": f"c{index}"} if ids else {})} for index in range(count)]  # type: ignore[typeddict-item]


def show(outcomes: Sequence[Outcome[Ack]]) -> list[str]:
    return [one.ord_id or "" if isinstance(one, Ack) else type(one).__name__ for one in outcomes]


# --------------------------------------------------------------------------------------------------------------- parts


@given(st.integers(0, 20), st.sampled_from([None, 1, 3, 7]), st.sampled_from([None, 1, 2, 3]))
def test_parts_are_as_few_as_can_be_and_in_order(count: int, most: int | None, least: int | None) -> None:
    client = Client(echo, max_items=most, min_items=least)
    size, floor = most or max(count, 1), (least or 1) if count else 0
    parts = -(-count // size)
    if floor > size or parts * floor > count:
        with pytest.raises(InvalidArgument, match="cannot be split"):
            client.batch(client.desk.place, orders(count))
        assert client.sent == []
        return
    outcomes = client.batch(client.desk.place, orders(count))
    assert show(outcomes) == [f"o{index}" for index in range(count)]
    assert [item["instId"] for part in client.sent for item in part] == [str(index) for index in range(count)]
    assert len(client.sent) == parts
    assert all(floor <= len(part) <= size for part in client.sent)


def test_both_clients_do_the_same() -> None:
    client = AsyncClient(echo)
    outcomes = asyncio.run(client.batch(client.desk.place, orders(7, ids=True)))
    assert show(outcomes) == [f"o{index}" for index in range(7)]
    assert [len(part) for part in client.inner.sent] == [3, 3, 1]


def test_options_go_with_every_part() -> None:
    client = Client(echo)
    client.batch(client.desk.place, orders(4), options={"timeout": 2.0})
    assert client.options == [{"timeout": 2.0}] * 2


def test_nothing_is_sent_unless_all_items_can_be() -> None:
    client = Client(echo)
    wrong: Any = [*orders(4), {"inst_id": 5}, {"odd": "x"}]
    with pytest.raises(InvalidArgument) as caught:
        client.batch(client.desk.place, wrong)
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "items[4].inst_id", "items[5].inst_id", "items[5]",
    ]  # fmt: skip
    nones: list[tuple[Any, str]] = [(None, "items: required"), ("abc", "takes a list"), ({}, "takes a list")]
    for none, why in nones:
        with pytest.raises(InvalidArgument, match=why):
            client.batch(client.desk.place, none)
    with pytest.raises(InvalidArgument, match=r"items\[5\]\.inst_?[iI]d: a lone surrogate"):
        client.batch(client.desk.place, [*orders(5), {"inst_id": "\ud800"}])
    odd: Any = {"odd": 1}
    with pytest.raises(InvalidArgument, match="odd"):
        client.batch(client.desk.place, orders(4), options=odd)
    with pytest.raises(ValueError, match="on_error"):
        client.batch(client.desk.place, orders(4), on_error=cast("Any", "maybe"))
    with pytest.raises(ValueError, match="takes an empty list"):
        client.batch(client.desk.place, orders(4), outcomes=[NotSent("", "")])
    with pytest.raises(TypeError, match="another client"):
        client.batch(Client(echo).desk.place, orders(1))
    with pytest.raises(TypeError, match=r"desk\.single takes no list"):
        client.batch(client.desk.single, orders(1))
    assert client.sent == []


def test_no_items_are_no_request() -> None:
    client = Client(echo, min_items=1)
    assert client.batch(client.desk.place, []) == []
    assert client.batch(client.desk.place, ()) == []
    assert client.batch(client.desk.place, iter(orders(0))) == []  # type: ignore[call-overload]
    assert len(client.batch(client.desk.place, iter(orders(4)))) == 4  # type: ignore[call-overload]
    assert [len(part) for part in client.sent] == [3, 1]


# ------------------------------------------------------------------------------------------------------------ outcomes


def test_items_that_were_refused_stand_at_their_places() -> None:
    no = refused()

    def serve(body: list[dict[str, Any]]) -> Any:
        rows = [{"clOrdId": "", "ordId": f"o{item['instId']}", "sCode": "0"} for item in body]
        return told(*rows, errors={index: no for index, item in enumerate(body) if item["instId"] in "14"})

    client = Client(serve)
    outcomes = client.batch(client.desk.place, orders(7))
    assert show(outcomes) == ["o0", "Refused", "o2", "o3", "Refused", "o5", "o6"]
    assert outcomes[1] is no


def test_a_refused_part_does_not_stop_the_others() -> None:
    no = refused()
    client = Client(lambda body: no if body[0]["instId"] == "0" else echo(body))
    assert show(client.batch(client.desk.place, orders(5))) == ["Refused"] * 3 + ["o3", "o4"]
    own: dict[int, Refused | OutcomeUnknown] = {
        0: refused("1"),
        2: OutcomeUnknown("desk.place", "timed out", code="51054"),
    }
    whole = refused("1", items=[{"clOrdId": "c0"}, {"clOrdId": "c1"}, {"clOrdId": "c2"}])
    whole.item_errors = own  # as the exchange's reading sets it
    client = Client(lambda _: whole)
    outcomes = client.batch(client.desk.place, orders(3, ids=True))
    assert [outcomes[0], outcomes[1], outcomes[2]] == [own[0], whole, own[2]]
    whole.items = whole.items[:1]
    outcomes = client.batch(client.desk.place, orders(3, ids=True))
    assert [outcomes[0], outcomes[1], outcomes[2]] == [own[0], own[2], own[2]], "it may be the one that is unknown"
    del own[2]
    outcomes = client.batch(client.desk.place, orders(3, ids=True))
    assert [outcomes[0], outcomes[1], outcomes[2]] == [own[0], whole, whole]


def test_a_part_of_which_the_answer_tells_some_items_apart() -> None:
    no, lost = refused("1", item={"clOrdId": "c0"}), OutcomeUnknown("desk.place", "timed out", item={"clOrdId": "c1"})
    whole = OutcomeUnknown("desk.place", "timed out", item_errors={0: no, 1: lost})
    client = Client(lambda _: whole)
    outcomes = client.batch(client.desk.place, orders(3, ids=True))
    assert [outcomes[0], str(outcomes[1]), str(outcomes[2])] == [no, str(lost), str(whole)]
    outcomes = client.batch(client.desk.place, orders(2))
    assert [outcomes[0], str(outcomes[1])] == [no, str(lost)]
    whole.trace = Trace("desk.place", "POST", "/orders", ({"clOrdId": "c0"}, {"clOrdId": "c1"}), 1, 2)
    whole.resolvable = True
    outcomes = client.batch(client.desk.place, orders(2, ids=True))
    assert isinstance(outcomes[1], OutcomeUnknown)
    assert outcomes[1].trace == whole.trace.only(1)
    assert (outcomes[1].resolvable, lost.resolvable) == (True, False)
    gap = OutcomeUnknown("desk.place", "timed out", item_errors={0: no, 2: lost})
    client = Client(lambda _: gap)
    assert client.batch(client.desk.place, orders(2, ids=True)) == [gap, gap]


def test_each_item_of_a_lost_part_can_be_looked_up() -> None:
    error = OutcomeUnknown("desk.place", "no answer")
    items = tuple({"clOrdId": f"c{index}"} for index in range(3))
    error.trace = Trace("desk.place", "POST", "/orders", items, 1, 2)
    error.resolvable = True
    client = Client(lambda _: error)
    outcomes = client.batch(client.desk.place, orders(3, ids=True))
    for item, outcome in zip(items, outcomes, strict=True):
        assert isinstance(outcome, OutcomeUnknown)
        assert outcome.trace is not None
        assert outcome.trace.items == (item,)
        assert (outcome.resolvable, str(outcome)) == (True, str(error))
    assert error.trace.items == items
    assert client.batch(client.desk.place, orders(1)) == [error], "three are not one"


@pytest.mark.parametrize("error", [OutcomeUnknown("desk.place", "no answer"), NotSent("desk.place", "no line")])
def test_a_lost_part_stops_the_rest_unless_told_otherwise(error: ApiError) -> None:
    def serve(body: list[dict[str, Any]]) -> Any:
        return error if body[0]["instId"] == "3" else echo(body)

    client = Client(serve)
    outcomes = client.batch(client.desk.place, orders(8))
    assert show(outcomes) == ["o0", "o1", "o2", *[type(error).__name__] * 3, "NotSent", "NotSent"]
    assert outcomes[3] is error
    assert "not tried, an earlier part failed" in str(outcomes[7])
    assert len(client.sent) == 2
    client = Client(serve)
    assert show(client.batch(client.desk.place, orders(8), on_error="go_on"))[6:] == ["o6", "o7"]


def test_an_item_whose_outcome_is_unknown_stops_the_rest_too() -> None:
    unknown = OutcomeUnknown("desk.place", "timed out", code="51054")
    client = Client(lambda body: told(*[{}] * len(body), errors={0: unknown}))
    assert show(client.batch(client.desk.place, orders(5))) == ["OutcomeUnknown", "", "", "NotSent", "NotSent"]


def test_an_argument_found_wrong_later_is_not_sent() -> None:
    client = Client(lambda body: InvalidArgument("desk.place", ["x"]) if body[0]["instId"] == "3" else echo(body))
    assert show(client.batch(client.desk.place, orders(7))) == ["o0", "o1", "o2", *["InvalidArgument"] * 3, "NotSent"]


@pytest.mark.parametrize("end", [KeyboardInterrupt, RuntimeError, asyncio.CancelledError])
def test_what_was_done_is_at_hand_when_a_batch_is_interrupted(end: type[BaseException]) -> None:
    outcomes: list[Outcome[Ack]] = []
    client = Client(lambda body: end() if body[0]["instId"] == "3" else echo(body))
    with pytest.raises(end):
        client.batch(client.desk.place, orders(7), outcomes=outcomes)
    assert show(outcomes) == ["o0", "o1", "o2", *["OutcomeUnknown"] * 3, "NotSent"]
    assert end.__name__ in str(outcomes[3])
    mine: list[Outcome[Ack]] = []
    client = Client(echo)
    assert client.batch(client.desk.place, orders(2), outcomes=mine) is mine


def test_an_interruption_right_behind_an_answer_keeps_it() -> None:
    class Interrupting(list[Outcome[Ack]]):
        ready = True

        def __iadd__(self, more: Any) -> Self:  # type: ignore[override,misc]  # as `list`, which adds anything
            self.extend(more)
            if self.ready:
                self.ready = False
                raise KeyboardInterrupt
            return self

    outcomes = Interrupting()
    client = Client(echo)
    with pytest.raises(KeyboardInterrupt):
        client.batch(client.desk.place, orders(5), outcomes=outcomes)
    assert show(outcomes) == ["o0", "o1", "o2", "NotSent", "NotSent"]


def test_a_cancelled_batch() -> None:
    outcomes: list[Outcome[Ack]] = []

    async def main() -> None:
        client = AsyncClient(echo)
        task = asyncio.ensure_future(client.batch(client.desk.place, orders(7), outcomes=outcomes))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
    assert show(outcomes) == ["o0", "o1", "o2", *["OutcomeUnknown"] * 3, "NotSent"]


# ------------------------------------------------------------------------------------------- which result is whose


def test_results_in_another_order_are_found_by_their_ids() -> None:
    client = Client(lambda body: told(*({"clOrdId": item["clOrdId"], "ordId": item["instId"]} for item in body[::-1])))
    assert show(client.batch(client.desk.place, orders(3, ids=True))) == ["0", "1", "2"]


def test_fewer_results_than_items_leave_the_rest_unknown() -> None:
    client = Client(lambda body: told(*({"clOrdId": body[index]["clOrdId"], "ordId": str(index)} for index in (2, 0))))
    outcomes = client.batch(client.desk.place, orders(3, ids=True))
    assert show(outcomes) == ["0", "OutcomeUnknown", "2"]
    assert "2 results for 3 items" in str(outcomes[1])
    assert isinstance(outcomes[1], OutcomeUnknown)
    assert outcomes[1].response is RESPONSE


def test_without_ids_another_number_of_results_says_nothing() -> None:
    client = Client(lambda _: told({"ordId": "o1"}))
    assert show(client.batch(client.desk.place, orders(2))) == ["OutcomeUnknown"] * 2


def test_a_result_of_another_item_is_never_given_away() -> None:
    """Where one result is out of place, none counts that does not prove whose it is."""
    items: list[OrderParams] = [
        {"inst_id": "0", "cl_ord_id": "a"}, {"inst_id": "1", "cl_ord_id": "b"}, {"inst_id": "2"},
    ]  # fmt: skip
    client = Client(
        lambda _: told({"clOrdId": "b", "ordId": "1"}, {"clOrdId": "a", "ordId": "0"}, {"clOrdId": "", "ordId": "2"})
    )
    assert show(client.batch(client.desk.place, items)) == ["0", "1", "OutcomeUnknown"]
    client = Client(lambda _: told({"clOrdId": "a"}, {"clOrdId": "a"}, {"clOrdId": "z", "ordId": "a"}, "odd"))
    assert show(client.batch(client.desk.place, items)) == ["OutcomeUnknown"] * 3
    named: list[OrderParams] = [{"inst_id": "0", "cl_ord_id": "a"}, {"inst_id": "1", "ord_id": "7"}]
    client = Client(lambda _: told({"clOrdId": "a", "ordId": "7"}, {"clOrdId": "a", "ordId": "7"}))
    assert show(client.batch(client.desk.place, named)) == ["OutcomeUnknown"] * 2
    client = Client(lambda _: told({"clOrdId": "a", "ordId": "7"}))
    assert show(client.batch(client.desk.place, named)) == ["OutcomeUnknown"] * 2
    client = Client(lambda _: told({"clOrdId": "z", "ordId": "9"}))
    assert show(client.batch(client.desk.place, items[:1])) == ["OutcomeUnknown"]


def test_ids_that_several_items_have_prove_nothing_and_hinder_nothing() -> None:
    items: list[OrderParams] = [{"inst_id": str(index), "cl_ord_id": "same", "tag": "t"} for index in range(3)]
    client = Client(lambda body: told(*({"clOrdId": "same", "tag": "other", "ordId": item["instId"]} for item in body)))
    assert show(client.batch(client.desk.place, items)) == ["0", "1", "2"]
    client = Client(lambda _: told({"clOrdId": "same"}))
    assert show(client.batch(client.desk.place, items)) == ["OutcomeUnknown"] * 3


def test_of_two_ids_that_were_sent_one_is_enough() -> None:
    items: list[OrderParams] = [{"inst_id": "0", "ord_id": "7", "cl_ord_id": "mine"}, {"inst_id": "1", "ord_id": "8"}]
    client = Client(lambda _: told({"ordId": "7", "clOrdId": "its"}, {"ordId": "8", "clOrdId": ""}))
    assert show(client.batch(client.desk.place, items)) == ["7", "8"]


def test_results_of_another_shape_are_unknown() -> None:
    client = Client(lambda _: told({"ordId": "1"}, "odd", {"ordId": "3"}))
    assert show(client.batch(client.desk.place, orders(3))) == ["1", "OutcomeUnknown", "3"]
    odd = PLACE.answer.wrap({"code": "0", "data": {"a": 1}}, RESPONSE)
    client = Client(lambda _: odd)
    assert show(client.batch(client.desk.place, orders(4))) == ["OutcomeUnknown"] * 3 + ["NotSent"]


@given(st.permutations(range(3)), st.integers(0, 3), st.lists(st.booleans(), min_size=3, max_size=3))
def test_no_result_goes_to_another_item(order: list[int], count: int, named: list[bool]) -> None:
    items: list[OrderParams] = [
        {"inst_id": str(index), "cl_ord_id": f"c{index}" if named[index] else None} for index in range(3)
    ]

    def serve(body: list[dict[str, Any]]) -> Any:
        return told(*({"clOrdId": body[index].get("clOrdId", ""), "ordId": str(index)} for index in order[:count]))

    client = Client(serve)
    in_place = order == sorted(order) and count == 3
    # Results without a name that change places with each other cannot be told apart by anybody.
    moved = [index for place, index in enumerate(order) if place != index]
    if count == 3 and all(not named[index] for index in moved) and not in_place:
        return
    for index, outcome in enumerate(client.batch(client.desk.place, items)):
        if isinstance(outcome, Ack):
            assert outcome.ord_id == str(index)
        assert not in_place or isinstance(outcome, Ack)


def test_types() -> None:
    client = Client(echo)
    assert_type(client.batch(client.desk.place, [{"inst_id": "1"}]), list[Ack | ApiError])
    mine: list[OrderParams] = [{"inst_id": "1"}]
    assert_type(client.batch(client.desk.place, mine, on_error="go_on"), list[Ack | ApiError])
