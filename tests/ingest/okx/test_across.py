from __future__ import annotations

from typing import Any

from generator.ingest.okx.across import Known, infer_pool, infer_within
from generator.spec.model import (
    Endpoint,
    Examples,
    Field,
    Kind,
    Request,
    RequestExample,
    Response,
    ResponseExample,
    Value,
    Variant,
)


def _field(name: str, text: str, kind: Kind | None = None, **more: Any) -> Field:
    return Field(name=name, type="string", kind=kind, doc={"en": text}, **more)


def _endpoint(path: str, request: Request, response: Response, examples: Examples | None = None) -> Endpoint:
    return Endpoint(
        method="GET",
        path=path,
        resource="",
        operation="",
        title={"en": path},
        page="",
        anchor="",
        auth="public",
        request=request,
        response=response,
        examples=examples,
    )


_NONE = Request(style="none")
_EMPTY = Response(style="empty")
_VALUES = (Value(value="a"), Value(value="b"))


def test_a_request_learns_from_its_answer() -> None:
    request = Request(
        style="query",
        fields=(
            _field("after", "Earlier than the requested `ts`"),
            _field("before", "Newer than the requested `ts`", values=_VALUES),
            _field("perm", "Permissions", values=_VALUES),
            _field("other", "Other"),
        ),
    )
    answered = (_field("ts", "Time", "timestamp_ms"), _field("perm", "Permissions", "csv", values=_VALUES))
    response = Response(style="objects", fields=answered)
    found, known = infer_within(request, response, [{"after": "1597026383085"}])
    assert known == [
        Known(("request", "after"), "timestamp_ms", "cursor-is-a-time"),
        Known(("request", "perm"), "csv", "echoed-list"),
    ]
    assert [field.kind for field in found.fields] == ["timestamp_ms", None, "csv", None]
    assert infer_within(request, response, [{"after": "12"}])[1] == known[1:]
    assert infer_within(request, _EMPTY, []) == (request, [])


def test_namesakes_share_their_kind() -> None:
    told = _endpoint("/told", Request(style="query", fields=(_field("amt", "Amount.", "decimal"),)), _EMPTY)
    open_ = _field("amt", "Amount. More of it")
    silent = _endpoint(
        "/silent",
        Request(
            style="json_object",
            fields=(open_, _field("legs", "Legs", fields=(open_,))),
            variants=(Variant(name="Case", fields=(open_,)), Variant(name="None")),
        ),
        Response(style="rows", envelope=(open_,), fields=(open_, _field("amt", "Another thing"))),
        Examples(
            request=(RequestExample(body={"amt": "1"}), RequestExample(query={"amt": ""})),
            response=(ResponseExample(body={"data": [["1.5"], "x"]}), ResponseExample(body=[[{"amt": "2"}]])),
        ),
    )
    found, known = infer_pool([told, silent])
    assert known == [
        ("GET /silent", Known(at, "decimal", "kind-of-namesakes"))
        for at in (
            ("request", "amt"),
            ("request", "legs", "amt"),
            ("request", "Case", "amt"),
            ("response", "envelope", "amt"),
            ("response", "amt"),
        )
    ]
    assert found[0] is told
    assert found[1].request.fields[0].kind == "decimal"
    assert found[1].request.fields[1].fields[0].kind == "decimal"
    assert found[1].request.variants[0].fields[0].kind == "decimal"
    assert found[1].request.variants[1] is silent.request.variants[1]
    assert [field.kind for field in found[1].response.fields] == ["decimal", None]


def test_what_namesakes_do_not_share() -> None:
    told = _endpoint("/told", Request(style="query", fields=(_field("amt", "Amount", "decimal"),)), _EMPTY)
    shown = Examples(response=(ResponseExample(body={"data": ["all", {"amt": "all"}]}),))
    for other in (
        _endpoint("/shown", _NONE, Response(style="row", fields=(_field("amt", "Amount"),)), shown),
        _endpoint("/values", _NONE, Response(style="objects", fields=(_field("amt", "Amount", values=_VALUES),))),
        _endpoint("/integer", _NONE, Response(style="objects", fields=(_field("amt", "Amount", "integer"),))),
        _endpoint("/silent", _NONE, Response(style="objects", fields=(Field(name="amt", type="string"),))),
        _endpoint("/blank", _NONE, Response(style="objects", fields=(_field("amt", "."),))),
    ):
        found, known = infer_pool([told, other])
        assert known == []
        assert found[1] is other
