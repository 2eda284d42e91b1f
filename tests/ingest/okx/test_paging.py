from __future__ import annotations

import pytest

from generator.ingest.okx.paging import Paging, read_paging
from generator.spec.model import Field, Kind, Pagination, Request, Response


def _request(after: str | None, before: str | None, most: str | None = None) -> Request:
    fields = [
        Field(name=name, type="string", doc={"en": text} if text else None)
        for name, text in (("after", after), ("before", before))
        if text is not None
    ]
    if most is not None:
        fields.append(Field(name="limit", type="string", max=most))
    return Request(style="query", fields=tuple(fields))


def _response(*names: str, times: tuple[str, ...] = ()) -> Response:
    def kind(name: str) -> Kind | None:
        return "timestamp_ms" if name in times else None

    return Response(style="objects", fields=tuple(Field(name=name, type="string", kind=kind(name)) for name in names))


_EARLIER = "Records earlier than the requested "
_NEWER = "Records newer than the requested "
_ID = _response("billId", "ts", "uTime", times=("ts", "uTime"))
_TIME = _response("uTime", "px", times=("uTime",))


def test_a_whole_statement() -> None:
    found = read_paging(_request(f"{_EARLIER}`billId` (exclude)", f"{_NEWER}`billId`. It is exclusive", "100"), _ID)
    assert found == Paging(
        Pagination(cursor="billId", after="older", before="newer", inclusive=False, max=100),
        "cursor-is-named",
        ("after", "before", "limit"),
    )


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
    ],
)
def test_cursors(after: str | None, before: str | None, response: Response, cursor: str, rule: str) -> None:
    found = read_paging(_request(after, before), response)
    assert found is not None
    assert (found.pagination.cursor, found.rule) == (cursor, rule)


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
    ],
)
def test_what_is_not_clear(after: str | None, before: str | None, response: Response) -> None:
    assert read_paging(_request(after, before), response) is None
