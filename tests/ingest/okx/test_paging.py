from __future__ import annotations

import msgspec
import pytest

from generator.ingest.okx.paging import Rule, cursor_of, read_paging, unread
from generator.spec.model import Field, Kind, Pagination, Request, Response, Value


def _request(after: str | None, before: str | None, most: str | None = None, **more: str) -> Request:
    texts = {"after": after, "before": before, **more}
    fields = [
        Field(name=name, type="string", doc={"en": text} if text else None)
        for name, text in texts.items()
        if text is not None
    ]
    if most is not None:
        fields.append(Field(name="limit", type="string", max=most))
    return Request(style="query", fields=tuple(fields))


def _response(*names: str, times: tuple[str, ...] = (), docs: dict[str, str] | None = None) -> Response:
    def kind(name: str) -> Kind | None:
        return "timestamp_ms" if name in times else None

    docs = docs or {}
    return Response(
        style="objects",
        fields=tuple(
            Field(name=name, type="string", kind=kind(name), doc={"en": docs[name]} if name in docs else None)
            for name in names
        ),
    )


def _with(request: Request, *fields: Field) -> Request:
    return msgspec.structs.replace(request, fields=(*request.fields, *fields))


def _read(request: Request, response: Response) -> Pagination | None:
    found = read_paging(request, response)
    return None if found is None else found.pagination


_EARLIER = "Records earlier than the requested "
_NEWER = "Records newer than the requested "
_ID = _response("billId", "ts", "uTime", times=("ts", "uTime"))
_TIME = _response("uTime", "px", times=("uTime",))


def test_a_whole_statement() -> None:
    found = read_paging(_request(f"{_EARLIER}`billId` (exclude)", f"{_NEWER}`billId`. It is exclusive", "100"), _ID)
    assert found is not None
    assert found.pagination == Pagination(cursor="billId", after="older", before="newer", inclusive=False, max=100)
    assert found.rules == (Rule("", "cursor-is-named", ("after", "before", "limit")),)


@pytest.mark.parametrize(
    ("after", "before", "response", "cursor", "rule"),
    [
        (f"{_EARLIER}bill ID.", None, _ID, "billId", "cursor-is-named"),
        (None, "Records new than the requested `ts`", _ID, "ts", "cursor-is-named"),
        (f"{_EARLIER}ID. The value passed is the corresponding `billId`", None, _ID, "billId", "cursor-is-named"),
        (f"{_EARLIER}time based on the ts parameter", None, _ID, "ts", "cursor-is-named"),
        (
            f"{_EARLIER}timestamp, Unix",
            "Records newer than the requested, Unix",
            _TIME,
            "uTime",
            "cursor-is-the-only-time",
        ),
        (f"{_EARLIER}time", f"{_NEWER}time", _TIME, "uTime", "cursor-is-the-only-time"),
        ("records `ts` earlier than the requested timestamp", None, _ID, "ts", "cursor-of-the-records"),
        (
            "All that is prior to the requested note creation time (exclude)",
            "All that is after the requested note creation time (exclude)",
            _response("id", "ts", docs={"id": "Note ID", "ts": "Note creation time, in ms"}),
            "ts",
            "cursor-is-described",
        ),
        ("Things earlier than this note ID", None, _response("n", docs={"n": "Note ID"}), "n", "cursor-is-described"),
    ],
)
def test_cursors(after: str | None, before: str | None, response: Response, cursor: str, rule: str) -> None:
    found = read_paging(_request(after, before), response)
    assert found is not None
    assert (found.pagination.cursor, found.rules[0].rule) == (cursor, rule)
    assert found.pagination.after == ("older" if after else None)
    assert found.pagination.before == ("newer" if before else None)


@pytest.mark.parametrize(
    ("after", "before", "response"),
    [
        (None, None, _ID),
        ("", "", _ID),
        ("Begin of it", None, _ID),
        (f"{_EARLIER}time", None, _ID),
        (f"{_EARLIER}time", None, _response("px")),
        (f"{_EARLIER}`ordId`", None, _ID),
        (f"{_EARLIER}`ts`", f"{_NEWER}`billId`", _ID),
        ("records `billId` earlier than the requested timestamp", None, _ID),
        ("Things earlier than this note", None, _response("n", "m", docs={"n": "Note", "m": "Note"})),
        ("Things prior to the requested note", None, _response("n", docs={"n": "An order"})),
    ],
)
def test_what_is_not_clear(after: str | None, before: str | None, response: Response) -> None:
    assert read_paging(_request(after, before), response) is None


def test_a_cursor_that_all_records_of_an_answer_share() -> None:
    """A parameter that is required and named like the cursor: nothing can be older than it."""
    request = _request(f"{_EARLIER}`billId`", None)
    for required, found in ((True, False), (False, True)):
        filtered = _with(request, Field(name="billId", type="string", required=required))
        assert (read_paging(filtered, _ID) is not None) is found


def test_parameters_of_other_names() -> None:
    request = _request(
        None,
        None,
        "100",
        beginId="First note the request to begin with. Things newer than the requested noteId, not including beginId",
        endId="End note id the request to end with. Things earlier than the requested noteId, not including endId",
    )
    assert _read(request, _response("noteId")) == Pagination(
        cursor="noteId", older="endId", newer="beginId", inclusive=False, max=100
    )
    request = _request(None, None, end=f"{_EARLIER}`ts`", begin=f"{_NEWER}`ts`")
    assert _read(request, _ID) == Pagination(cursor="ts", older="end", newer="begin")


@pytest.mark.parametrize(
    ("start", "is_read"),
    [("rfq id", False), ("tdId", True), ("trade id", True), ("blockId", False), ("rfqId", False), ("time", False)],
)
def test_a_start_at_a_record_of_another_id(start: str, is_read: bool) -> None:
    cursor = "tradeId" if "trade" in start else "tdId"
    text = f"End {start} the request to end with. Things earlier than the requested {cursor}"
    assert (_read(_request(None, None, endId=text), _response(cursor)) is not None) is is_read


def test_an_abbreviated_id_is_the_same_id() -> None:
    text = "Last order id the request to end with. Things earlier than the requested ordId"
    assert _read(_request(None, None, endId=text), _response("ordId")) is not None


@pytest.mark.parametrize(
    ("after", "before", "inclusive"),
    [
        ("(included)", "(inclusive)", True),
        ("(excluded)", ", not included", False),
        (", not including it", "(not include)", False),
        ("(included)", "", None),
        ("(included)", "(excluded)", None),
        ("", "", None),
    ],
)
def test_whether_the_record_at_the_cursor_comes_again(after: str, before: str, inclusive: bool | None) -> None:
    found = _read(_request(f"{_EARLIER}`ts` {after}", f"{_NEWER}`ts` {before}"), _ID)
    assert found is not None
    assert found.inclusive is inclusive


def test_records_of_one_cursor_on_one_page() -> None:
    request = _request(f"{_EARLIER}`uTime`", None)
    said = "Most is 5. All records that have the same `{}` will be returned"
    for name, ties in (("uTime", "whole"), ("ts", None)):
        limit = Field(name="limit", type="string", max="5", doc={"en": said.format(name)})
        found = read_paging(_with(request, limit), _ID)
        assert found is not None
        assert found.pagination.ties == ties
        assert [rule.key for rule in found.rules] == (["", "ties"] if ties else [""])


def _switch(default: str | None, *docs: str, about: str = "Pagination type") -> Field:
    values = tuple(Value(value=str(number), doc={"en": doc}) for number, doc in enumerate(docs, 1))
    return Field(name="by", type="string", values=values, default=default, doc={"en": about})


@pytest.mark.parametrize(
    ("switch", "cursors"),
    [
        (_switch("1", "billId", "timestamp"), {"1": "billId", "2": "ts"}),
        (_switch("2", "Timestamp of it", "Bill ID of it"), {"1": "ts", "2": "billId"}),
        (_switch("1", "Timestamp of it", "Bill ID of it"), None),
        (_switch("1", "bill ID", "ts of it"), {"1": "billId", "2": "ts"}),
        (_switch(None, "billId", "timestamp"), None),
        (_switch("1", "billId", "billId"), None),
        (_switch("1", "billId", "other"), None),
        (_switch("1", "billId", "timestamp", about="Sort type"), None),
    ],
)
def test_a_parameter_that_chooses_the_cursor(switch: Field, cursors: dict[str, str] | None) -> None:
    response = _response("billId", "ts", times=("ts",))
    found = read_paging(_with(_request(f"{_EARLIER}billId or ts", None), switch), response)
    assert found is not None
    assert found.pagination.cursor == "billId"
    assert found.pagination.by == ("by" if cursors else None)
    assert found.pagination.cursors == (cursors or {})
    assert [rule.rule for rule in found.rules[1:]] == (["cursor-by-type"] if cursors else [])


_BEGIN = "Only with a begin timestamp (inclusive)"
_END = "Only with an end timestamp (inclusive)"
_LIVES = _response("cTime", "uTime", times=("cTime", "uTime"), docs={"cTime": "Creation time", "uTime": "Update time"})


def test_bounds_of_time() -> None:
    found = read_paging(_request(_BEGIN, _END, "50"), _TIME)
    assert found is not None
    assert found.pagination == Pagination(cursor="uTime", after="begin", before="end", inclusive=True, max=50)
    assert found.rules == (Rule("", "bounds-of-the-only-time", ("after", "before", "limit")),)
    request = _request(None, None, "50", beginTs=_BEGIN.replace(" (inclusive)", ""), endTs=_END)
    assert _read(request, _TIME) == Pagination(cursor="uTime", begin="beginTs", end="endTs", max=50)


def test_bounds_of_one_of_two_times() -> None:
    """Which of a record's two times is meant, nobody says: both are kept, and none is chosen."""
    found = read_paging(_request(_BEGIN, _END, "50"), _LIVES)
    assert found is not None
    assert found.pagination == Pagination(times=("cTime", "uTime"), after="begin", before="end", inclusive=True, max=50)
    assert found.rules[0].rule == "bounds-of-one-of-the-times"


@pytest.mark.parametrize(
    ("request_", "response"),
    [
        (_request(_BEGIN, _END), _TIME),
        (_request(_BEGIN, None, "50"), _TIME),
        (_request(_END, _BEGIN, "50"), _TIME),
        (_request(_BEGIN, _END, "50"), _response("px")),
        (_request(_BEGIN, _END, "50"), _response("a", "b", times=("a", "b"), docs={"a": "Creation time", "b": "End"})),
    ],
)
def test_bounds_that_lead_nowhere(request_: Request, response: Response) -> None:
    assert read_paging(request_, response) is None


def test_page_numbers() -> None:
    total = Field(name="all", type="string", doc={"en": "Total number of pages"})
    request = _request(None, None, "20", page="The page number, 1-indexed")
    response = _response("x")
    assert _read(request, response) == Pagination(page="page", first=1, max=20)
    beside = msgspec.structs.replace(response, envelope=(total,))
    inside = msgspec.structs.replace(response, fields=(*response.fields, total))
    for one in (beside, inside):
        found = read_paging(request, one)
        assert found is not None
        assert found.pagination == Pagination(page="page", first=1, pages="all", max=20)
        assert found.rules == (Rule("", "pages-are-numbered", ("page", "limit")),)
    plain = _request(None, None, page="Page for pagination")
    assert _read(plain, response) == Pagination(page="page")
    by_default = Request(
        style="query", fields=(Field(name="page", type="string", default="1", doc={"en": "Page number"}),)
    )
    assert _read(by_default, response) == Pagination(page="page", first=1)
    assert _read(_request(None, None, page="A page of the book"), response) is None


def test_one_state_of_a_numbered_list() -> None:
    request = _request(None, None, page="Page number", ver="A version. It is used for pagination")
    found = read_paging(request, _response("ver"))
    assert found is not None
    assert found.pagination == Pagination(page="page", version="ver")
    assert found.rules[1] == Rule("version", "pages-are-numbered", ("ver",))
    assert _read(request, _response("x")) == Pagination(page="page")


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("after", "limit"), ("after",)),
        (("before", "after", "limit"), ("before", "after")),
        (("endId", "limit"), ("endId",)),
        (("after",), ()),
        (("page",), ("page",)),
        (("begin", "end", "limit"), ()),
        (("limit",), ()),
    ],
)
def test_parameters_that_have_to_do_with_pages(names: tuple[str, ...], found: tuple[str, ...]) -> None:
    request = Request(style="query", fields=tuple(Field(name=name, type="string") for name in names))
    assert unread(request) == found


def test_the_cursor_alone() -> None:
    field = Field(name="after", type="string", doc={"en": f"{_EARLIER}`ts`"})
    assert cursor_of(field, _ID) == "ts"
    assert cursor_of(Field(name="after", type="string"), _ID) is None
