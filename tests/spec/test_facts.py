from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from generator.spec import dump
from generator.spec.facts import facts, facts_hash, facts_only
from generator.spec.load import load_endpoint
from generator.spec.model import Endpoint, Examples, RequestExample, Response, ResponseExample
from tests.support.strategies import endpoints


def _with_example(endpoint: Endpoint, body: object) -> Endpoint:
    return replace(endpoint, examples=Examples(response=(ResponseExample(body=body),)))


def test_facts_have_no_prose_and_no_place_in_the_docs(max_loan: Endpoint) -> None:
    data = facts(max_loan)
    text = msgspec.json.encode(data).decode()
    for prose in ('"doc"', '"notes"', '"page"', '"anchor"', "Mind the gap", "Ask", "Answer", "Fixed loans", "Amount"):
        assert prose not in text, prose
    for fact in ('"title"', "Maximum loan", "this is long", '"one_of"', '"map"', '"currency"'):
        assert fact in text, fact
    assert list(data) == [
        "method",
        "path",
        "resource",
        "operation",
        "title",
        "auth",
        "permission",
        "rate_limits",
        "request",
        "response",
        "pagination",
        "examples",
    ]


def test_facts_leave_the_endpoint_as_it_is(max_loan: Endpoint) -> None:
    before = dump.endpoint_yaml(max_loan)
    facts(max_loan)
    facts_only(max_loan)
    facts_hash(max_loan)
    assert dump.endpoint_yaml(max_loan) == before


def test_facts_only_keeps_the_words_of_examples_and_no_sentences(max_loan: Endpoint) -> None:
    body = {"a": "two words", "b": ["three words here", 1, None, True], "c": {"d": "借币成功了啊", "e": "借币成功"}}
    reduced = facts_only(_with_example(max_loan, body))
    assert reduced.examples is not None
    assert reduced.examples.response[0].body == {
        "a": "two words",
        "b": ["text", 1, None, True],
        "c": {"d": "text", "e": "借币成功"},
    }
    example = RequestExample(query={"q": "one two three"}, text="GET /a b c d")
    asked = facts_only(replace(max_loan, examples=Examples(request=(example,))))
    assert asked.examples is not None
    assert asked.examples.request[0] == RequestExample(query={"q": "text"}, text="text")
    assert (reduced.page, reduced.anchor, reduced.title) == (max_loan.page, max_loan.anchor, max_loan.title)
    assert (reduced.doc, reduced.notes) == (None, None)


def test_the_hash_changes_with_facts_alone(max_loan: Endpoint) -> None:
    was = facts_hash(max_loan)
    assert len(was) == 64
    for same in (
        replace(max_loan, page="other.md", anchor="other", doc=None, notes={"en": ("x",)}),
        facts_only(max_loan),
        replace(max_loan, examples=facts_only(max_loan).examples),
    ):
        assert facts_hash(same) == was
    fields = max_loan.request.fields
    for other in (
        replace(max_loan, title={"en": "Other"}),
        replace(max_loan, permission=None),
        replace(max_loan, deprecated=True),
        replace(max_loan, response=Response(style="object")),
        replace(max_loan, request=replace(max_loan.request, fields=(replace(fields[0], required=False), *fields[1:]))),
        replace(max_loan, request=replace(max_loan.request, fields=(*fields[1:], fields[0]))),
        _with_example(max_loan, {"code": 0}),
    ):
        assert facts_hash(other) != was


@given(endpoints(hostile=True))
@settings(deadline=None, max_examples=30)
def test_any_endpoint_has_the_same_hash_with_and_without_prose(endpoint: Endpoint) -> None:
    reduced = facts_only(endpoint)
    assert facts_hash(reduced) == facts_hash(endpoint)
    assert facts_only(reduced) == reduced


@given(endpoints(hostile=True))
@settings(deadline=None, max_examples=30)
def test_any_endpoint_comes_back_from_its_file(tmp_path_factory: pytest.TempPathFactory, endpoint: Endpoint) -> None:
    path = tmp_path_factory.getbasetemp() / "any-endpoint.yaml"
    path.write_bytes(dump.endpoint_yaml(endpoint).encode())
    again = load_endpoint(path)
    assert repr(again) == repr(endpoint)
    assert dump.endpoint_yaml(again) == path.read_bytes().decode()
