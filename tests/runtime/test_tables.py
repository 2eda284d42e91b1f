"""Records and answers as notebooks show them."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core import answers
from generator.runtime.core import records as r
from generator.runtime.core.http import HttpResponse
from generator.runtime.core.shown import HIDDEN
from generator.runtime.core.tables import ROWS


class Leg(r.Record, endpoint="toy.legs"):
    inst_id = r.text("instId")
    px = r.decimal("px")
    secret_key = r.text("secretKey")


class Level(r.RowRecord, endpoint="toy.levels"):
    px = r.decimal("px", 0)
    orders = r.integer("orders", 1)


class Seen(HTMLParser):
    """The tags and the texts of cells."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes = 0
        self.rows: list[list[str]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.add(tag)
        self.attributes += len(attrs)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def page(shown: Any) -> Seen:
    return Seen(shown._repr_html_())


def listed(shape: Any, data: Any) -> Any:
    return shape.wrap({"code": "0", "data": data}, HttpResponse(200, (), b"{}"))


def test_a_record_has_a_row_per_field() -> None:
    seen = page(Leg({"instId": "BTC-USDT", "px": "0.10", "new": 1}))
    assert seen.rows == [["field", "value"], ["inst_id", "'BTC-USDT'"], ["px", "Decimal('0.10')"], ["new", "1"]]


def test_an_answer_has_a_row_per_record_and_a_column_per_field_that_came() -> None:
    seen = page(listed(answers.objects(Leg), [{"instId": "A"}, {"px": "1", "new": 2}]))
    assert seen.rows == [["", "inst_id", "px", "new"], ["0", "'A'", "", ""], ["1", "", "Decimal('1')", "2"]]
    assert "ListAnswer(2 items)" in seen.text


def test_rows_and_single_objects() -> None:
    assert page(listed(answers.objects(Level), [["1", "2"]])).rows[1] == ["0", "Decimal('1')", "2"]
    assert page(listed(answers.one(Leg), {"instId": "A"})).rows[1] == ["inst_id", "'A'"]
    assert page(listed(answers.strings(), ["a"])).rows == [["", ""], ["0", "'a'"]]


def test_long_answers_are_cut_and_say_so() -> None:
    seen = page(listed(answers.objects(Leg), [{"px": str(n)} for n in range(ROWS + 5)]))
    assert len(seen.rows) == 1 + ROWS
    assert "… 5 more" in seen.text
    assert f"{ROWS + 5} items" in seen.text


@pytest.mark.parametrize("data", ["nonsense", {"a": 1}, 5])
def test_drift_is_shown_and_raises_nothing(data: Any) -> None:
    assert "drift" in page(listed(answers.objects(Leg), data)).text
    assert "drift" in page(listed(answers.objects(Leg), [[data]])).text
    assert "drift" in page(listed(answers.one(Leg), 5)).text
    assert "drift" in page(Leg({"px": "much"})).text


def test_secrets_stay_hidden() -> None:
    seen = page(Leg({"secretKey": "s3cr3t", "passphrase": "pa55"}))
    assert "s3cr3t" not in seen.text
    assert "pa55" not in seen.text
    assert seen.text.count(HIDDEN) == 2


HOSTILE = st.sampled_from(["<script>alert(1)</script>", '"><img src=x onerror=a()>'])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | HOSTILE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text() | HOSTILE, inner, max_size=3),
    max_leaves=8,
)


@given(JSON, st.dictionaries(st.text() | HOSTILE, JSON))
def test_whatever_came_is_text(data: Any, unknown: dict[str, Any]) -> None:
    legs = [{**unknown, "instId": data, "px": data}]
    for shown in (Leg(legs[0]), listed(answers.objects(Leg), legs), listed(answers.objects(Leg), data),
                  listed(answers.one(Leg), data)):  # fmt: skip
        seen = page(shown)
        assert seen.tags <= {"table", "caption", "thead", "tbody", "tr", "th", "td", "p"}
        assert seen.attributes == 0
