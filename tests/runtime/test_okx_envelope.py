"""What an answer means: done, refused, or impossible to tell."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.core.errors import OutcomeUnknown, Refused
from generator.runtime.core.http import HttpResponse
from generator.runtime.okx.envelope import read_envelope

HTML = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body></html>"


def answer(body: Any, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> HttpResponse:
    return HttpResponse(status, headers, body if isinstance(body, bytes) else json.dumps(body).encode())


def read(response: HttpResponse) -> Any:
    return read_envelope("trade.place_order", response, binary=False)


def refused(response: HttpResponse) -> Refused:
    with pytest.raises(Refused) as caught:
        read(response)
    assert caught.value.response is response
    assert caught.value.status == response.status
    assert caught.value.endpoint == "trade.place_order"
    return caught.value


def unknown(response: HttpResponse) -> OutcomeUnknown:
    with pytest.raises(OutcomeUnknown) as caught:
        read(response)
    assert caught.value.response is response
    assert caught.value.endpoint == "trade.place_order"
    return caught.value


def test_success() -> None:
    content = b'{"code":"0","msg":"","data":[{"px":1.10,"n":123456789012345678901}],"inTime":"1","new":null}'
    assert read(answer(content)) == {
        "code": "0",
        "msg": "",
        "data": [{"px": Decimal("1.10"), "n": 123456789012345678901}],
        "inTime": "1",
        "new": None,
    }


@pytest.mark.parametrize("code", ["0", 0])
@pytest.mark.parametrize("data", [[], {}, [["1", "2"]], ["a"], [{"sCode": "1", "sMsg": "blocked"}]])
def test_code_0_is_a_success_whatever_the_data(code: Any, data: Any) -> None:
    assert read(answer({"code": code, "data": data}))["data"] == data


def test_partly_failed_batch_is_an_answer() -> None:
    items = [{"ordId": "1", "sCode": "0", "sMsg": ""}, {"ordId": "", "sCode": "51008", "sMsg": "no balance"}]
    assert read(answer({"code": "2", "msg": "", "data": items}))["data"] == items
    # What the items say decides, not the code above them.
    assert read(answer({"code": "1", "msg": "All operations failed", "data": items}))["data"] == items


@pytest.mark.parametrize("data", [[], None, {}, [{"ordId": "1"}], ["x"]])
def test_partial_success_that_does_not_say_which_is_unknown(data: Any) -> None:
    error = unknown(answer({"code": "2", "msg": "", "data": data}))
    assert error.code == "2"
    assert "does not say which" in str(error)


def test_failed_order() -> None:
    items = [{"clOrdId": "a", "ordId": "", "sCode": "51155", "sMsg": "restricted. ", "tag": "", "ts": "1"}]
    error = refused(answer({"code": "1", "data": items, "inTime": "1", "msg": "All operations failed", "outTime": "2"}))
    assert (error.code, error.message, error.items) == ("1", "All operations failed", items)
    assert error.details == ("51155 restricted.",)
    assert str(error) == (
        "trade.place_order: refused with code 1 (HTTP 200): All operations failed\n  - 51155 restricted."
    )


def test_failed_batch_lists_each_item() -> None:
    items = [{"sCode": "51008", "sMsg": "a"}, {"sCode": 51000, "sMsg": None}, "odd", {"ordId": "no code"}]
    error = refused(answer({"code": "1", "msg": "", "data": items}))
    assert error.items == items
    assert error.details == ("51008 a", "51000")


def test_failure_without_items() -> None:
    error = refused(answer({"code": "1", "msg": "Operation failed.", "data": []}))
    assert (error.items, error.details) == ([], ())


@pytest.mark.parametrize("code", ["51149", "51054", "51412", "50004"])
def test_item_that_timed_out_is_unknown(code: str) -> None:
    items = [{"sCode": "51008", "sMsg": "no balance"}, {"sCode": code, "sMsg": "Timed out. "}]
    error = unknown(answer({"code": "1", "msg": "All operations failed", "data": items}))
    assert error.code == code
    assert f"{code} Timed out." in str(error)


@pytest.mark.parametrize(
    ("content", "status", "code", "message"),
    [
        (b'{"msg":"Invalid Sign","code":"50113"}', 401, "50113", "Invalid Sign"),
        (b'{"msg":"Too Many Requests","code":"50011"}', 429, "50011", "Too Many Requests"),
        (b'{"msg":"API key doesn\'t exist","code":"50119"}', 401, "50119", "API key doesn't exist"),
        (b'{"code":"50119","data":[],"msg":"x"}', 200, "50119", "x"),
        (b'{"code":"51000","data":[],"msg":"Parameter instId error"}', 400, "51000", "Parameter instId error"),
        (b'{"code":"50001","data":[],"msg":"Service temporarily unavailable."}', 503, "50001", None),
        (b'{"code":"50013","msg":"Systems are busy."}', 429, "50013", "Systems are busy."),
        (b'{"code":404,"data":{},"detailMsg":"","error_code":"404","msg":"Not Found"}', 404, "404", "Not Found"),
        (b'{"code":404,"data":{},"detailMsg":"","msg":"Not Found"}', 200, "404", "Not Found"),
        (b'{"code":"51000"}', 200, "51000", ""),
        (b'{"code":"51000","msg":null,"data":null}', 200, "51000", ""),
        (b"Too Many Requests", 429, "429", "Too Many Requests"),
        (b"", 401, "401", "the answer is empty"),
        (b"<html>blocked</html>", 403, "403", "<html>blocked</html>"),
        (b'{"error":"x"}', 405, "405", '{"error":"x"}'),
        (b'["x"]', 400, "400", '["x"]'),
    ],
)
def test_refusals(content: bytes, status: int, code: str, message: str | None) -> None:
    error = refused(answer(content, status))
    assert error.code == code
    if message is not None:
        assert error.message == message
    assert error.items == []


def test_hints_for_what_users_meet_most() -> None:
    assert "region=" in str(refused(answer(b'{"msg":"API key doesn\'t exist","code":"50119"}', 401)))
    assert "demo and production" in refused(answer({"code": "50101", "msg": "x"}, 401)).hint
    assert "clock" in refused(answer({"code": "50102", "msg": "x"}, 401)).hint
    assert refused(answer({"code": "51000", "msg": "x"}, 400)).hint == ""


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (HTML, 502, ""),
        (HTML, 200, ""),
        (b"", 200, ""),
        (b"", 500, ""),
        (b'{"code":"0","msg":"","data":[{"ordId', 200, ""),
        (b'{"code":"0","data":[NaN]}', 200, ""),
        (b"Too Many Requests", 200, ""),
        (b"null", 200, ""),
        (b'"0"', 200, ""),
        (b"[]", 200, ""),
        (b"{}", 200, ""),
        (b'{"code":"","data":[]}', 200, ""),
        (b'{"code":null,"data":[]}', 200, ""),
        (b'{"code":true,"data":[]}', 200, ""),
        (b'{"code":["0"],"data":[]}', 200, ""),
        (b"[" * 100_000, 200, ""),
        (b"\xff\xfe", 200, ""),
        (b"timeout", 408, ""),
        (b"conflict", 409, ""),
        (b'{"code":"0","data":[]}', 500, "0"),
        (b'{"code":"0","data":[]}', 401, "0"),
        (b'{"code":"2","data":[{"sCode":"0"}]}', 502, "2"),
        (b'{"code":"1","data":[{"sCode":"51000"}]}', 500, "1"),
        (b'{"code":"0","data":[]}', 307, "0"),
        (b'{"code":500,"data":{},"error_message":"Internal Server Error","msg":"Internal Server Error"}', 500, "500"),
        (b'{"code":500,"data":{},"msg":"Internal Server Error"}', 200, "500"),
        (b'{"code":"50026","msg":"System error","data":[]}', 500, "50026"),
        (b'{"code":"50026","msg":"System error","data":[]}', 200, "50026"),
        (b'{"code":"50004","msg":"API endpoint request timeout. ","data":[]}', 400, "50004"),
        (b'{"code":"51149","msg":"Order timed out.","data":[]}', 500, "51149"),
        (b'{"code":"52912","msg":"Server timeout","data":[]}', 500, "52912"),
        (b'{"code":"59999","msg":"not known yet","data":[]}', 503, "59999"),
    ],
)
def test_what_does_not_tell_is_unknown(content: bytes, status: int, code: str) -> None:
    error = unknown(answer(content, status))
    assert error.code == code
    assert str(status) in str(error)
    assert len(str(error)) < 400


def test_redirect_is_named() -> None:
    error = unknown(answer(b"", 307, (("Location", "https://elsewhere.example/"),)))
    assert "a redirect to 'https://elsewhere.example/', and redirects are never followed" in str(error)
    assert "a redirect to 'nowhere'" in str(unknown(answer(b"", 302)))


def test_excerpts_are_short_and_printable() -> None:
    error = unknown(answer(b"\x1b[31m\r\n\x00" + "币".encode() * 1000, 200))
    assert str(error).isprintable()
    assert "币" in str(error)
    assert str(error).endswith("…")


def binary(response: HttpResponse) -> Any:
    return read_envelope("market.books_sbe", response, binary=True)


def test_binary_success_has_no_envelope() -> None:
    assert binary(HttpResponse(200, (("Content-Type", "application/sbe"),), b"\x01\x02")) is None
    assert binary(HttpResponse(200, (), b"\x01\x02")) is None


def test_binary_endpoint_fails_in_json() -> None:
    content = b'{"code":"51000","msg":"Parameter instIdCode error","data":[]}'
    for response in (
        HttpResponse(200, (("content-type", "application/json;charset=UTF-8"),), content),
        HttpResponse(400, (("content-type", "application/sbe"),), content),
    ):
        with pytest.raises(Refused, match="51000"):
            binary(response)
    with pytest.raises(OutcomeUnknown):
        binary(HttpResponse(502, (), HTML))


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["0", "1", "2", "51008"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["code", "msg", "data", "sCode", "sMsg", "x"]), inner, max_size=4)
    ),
    max_leaves=10,
)


@settings(deadline=None, max_examples=300)
@given(
    st.one_of(
        st.binary(max_size=30),
        json_values.map(lambda value: json.dumps(value).encode()),
        st.fixed_dictionaries(
            {"code": st.sampled_from(["0", "1", "2", "51008", "50026", "", 0, 500, 404, None])},
            optional={"msg": json_values, "data": json_values},
        ).map(lambda value: json.dumps(value).encode()),
    ),
    st.sampled_from([200, 201, 204, 302, 400, 401, 408, 429, 500, 502, 503]),
)
def test_no_answer_escapes_the_tree(content: bytes, status: int) -> None:
    response = HttpResponse(status, (), content)
    try:
        envelope = read(response)
    except (Refused, OutcomeUnknown) as error:
        carried, text = error.response, str(error)
    else:
        carried, text = response, "an envelope"
        assert 200 <= status < 300
        assert str(envelope["code"]) in {"0", "1", "2"}
        if str(envelope["code"]) != "0":
            assert any("sCode" in item for item in envelope["data"] if isinstance(item, dict))
    assert carried is response
    assert text
