from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.variants import (
    CaseTable,
    FoundCase,
    Texts,
    bare_title,
    case_names,
    first_is_case,
    pair_tables,
    read_cases,
    shared_names,
    variant_texts,
)
from generator.spec.model import Field, Value


def option(value: str, en: str = "", zh: str = "") -> Value:
    doc = {language: text for language, text in (("en", en), ("zh", zh)) if text}
    return Value(value=value, doc=doc or None)


KIND = Field(
    name="kind",
    type="string",
    values=(
        option("one_way", "One-way stop order", "单向止损"),
        option("two_way", "One-cancels-the-other order", "双向止损"),
        option("chase", "chase order, only for swaps", "追逐限价委托，仅适用于永续"),
        option("trail", "Trailing order", "移动止损"),
        option("berg", "Iceberg order", "冰山委托"),
    ),
)
SIDE = Field(name="side", type="string", values=(option("buy"), option("sell")))
COMMON = (Field(name="instId", type="string", doc={"en": "Instrument"}), KIND, SIDE)


def table(en: str = "", zh: str = "", *names: str, doc: str = "", row: str = "", row_zh: str = "") -> CaseTable:
    titles = {language: title for language, title in (("en", en), ("zh", zh)) if title}
    text = {language: words for language, words in (("en", row), ("zh", row_zh)) if words}
    fields = tuple(Field(name=name, type="string", doc=text or None) for name in names or (en or zh or "x",))
    return CaseTable(titles, {"en": (doc,)} if doc else {}, fields)


def case_of(*tables: CaseTable, common: tuple[Field, ...] = COMMON, sent: tuple[Any, ...] = ()) -> list[FoundCase]:
    return read_cases(tables, common, sent)


@pytest.mark.parametrize(
    ("one", "values", "rule"),
    [
        (table("Chase order"), ("chase",), "when-by-title"),
        (table("CHASE ORDERS"), ("chase",), "when-by-title"),
        (table("Iceberg"), ("berg",), "when-by-title"),
        (table("Trailing Stop Order", "移动止损委托"), ("trail",), "when-by-chinese-title"),
        (table("", "冰山"), ("berg",), "when-by-chinese-title"),
        (table("For `one_way` and `two_way`"), ("one_way", "two_way"), "when-by-values-in-title"),
        (table("For `one_way/two_way`"), ("one_way", "two_way"), "when-by-values-in-title"),
        (table("kind = chase"), ("chase",), "when-by-values-in-title"),
        (table("`kind` is `trail` or `berg`"), ("trail", "berg"), "when-by-values-in-title"),
        (table("one_way / two_way"), ("one_way", "two_way"), "when-by-values-in-title"),
        (table("two_way"), ("two_way",), "when-by-values-in-title"),
        (table("Stops", doc="Only applicable when `kind` is `one_way` or `two_way`"), ("one_way", "two_way"),
         "when-by-condition-in-text"),
        (table("Stops", doc="仅适用于 kind = trail"), ("trail",), "when-by-condition-in-text"),
        (table("Ice", "", "a", "b", row="Size. Only applicable to `berg`"), ("berg",), "when-by-every-row"),
        (table("Ice", "", "a", "b", row_zh="数量，仅适用于 `berg`"), ("berg",), "when-by-every-row"),
        (table("Stop order"), ("one_way",), ""),
    ],
)  # fmt: skip
def test_a_case_needs_words_that_tie_a_table_to_values(one: CaseTable, values: tuple[str, ...], rule: str) -> None:
    (found,) = case_of(one)
    if rule:
        assert found == FoundCase({"kind": values}, rule, ("kind",))
    else:
        assert found.when is None


@pytest.mark.parametrize(
    "one",
    [
        table(),
        table("Something else"),
        table("Stops", doc="Not applicable when kind is chase"),
        table("Stops", doc="When kind is chase the price is ignored"),
        table("Stops", doc="Only applicable when kind is chase\nOnly applicable when kind is trail"),
        table("Stops", doc="Only applicable when kind is chase or unknown"),
        table("Ice", "", "a", row="Only applicable to `berg`"),  # one row is no table
        table("Ice", "", "a", "b", row="Only applicable to `berg` and `unknown`"),
        table("`chase` and `buy`"),
        table("`chase` and `unknown`"),
        table("buy"),
    ],
)
def test_without_evidence_there_is_none_and_a_doubt(one: CaseTable) -> None:
    (found,) = case_of(one)
    assert found.when is None
    assert "does not" not in found.doubt
    assert "do not say" in found.doubt


def test_a_title_that_is_that_of_two_fields_values_is_none() -> None:
    twin = Field(name="style", type="string", values=(option("c", "Chase order"),))
    assert case_of(table("Chase order"), common=(*COMMON, twin))[0].when is None
    twice = Field(name="style", type="string", values=(option("b", "Berg"), option("smart_b", "Berg")))
    assert case_of(table("Berg order"), common=(twice,))[0].when == {"style": ("b", "smart_b")}


def test_a_condition_beside_the_title_tells_when() -> None:
    closes = Field(
        name="closeAll",
        type="string",
        doc={"zh": "全部平仓\n仅适用于止损 `kind` = `one_way` 或 `two_way`\n仅适用于永续"},
    )
    stops, trail = table("Profit and loss", "止损"), table("Trailing Stop Order", "移动止损")
    found = case_of(stops, trail, common=(*COMMON, closes))
    assert found[0] == FoundCase({"kind": ("one_way", "two_way")}, "when-by-condition-on-title", ("closeAll",))
    assert found[1].when == {"kind": ("trail",)}
    # What is said of a table with a longer title is not said of this one.
    other = Field(name="closeAll", type="string", doc={"zh": "仅适用于移动止损 `kind` = `trail`"})
    assert case_of(stops, table("Trailing", "移动止损单"), common=(KIND, other))[0].rule == "when-by-family-of-names"


def test_values_called_after_the_title_are_its_family() -> None:
    stops, trail = table("Profit and loss", "止损"), table("Trailing Stop Order", "移动止损")
    found = case_of(stops, trail)
    assert found[0] == FoundCase({"kind": ("one_way", "two_way")}, "when-by-family-of-names", ("kind",))
    english = Field(
        name="kind", type="string", values=(option("a", "One-way TP/SL order"), option("b", "Two-way TP/SL order"))
    )
    assert case_of(table("TP/SL"), common=(english,))[0].when == {"kind": ("a", "b")}


def test_titles_that_differ_between_languages_are_none() -> None:
    (found,) = case_of(table("Chase order", "冰山委托"))
    assert found.when is None
    assert "chase in English, berg in Chinese" in found.doubt


def test_no_value_goes_with_two_tables() -> None:
    found = case_of(table("Chase order", "", "a"), table("kind = chase", "", "b"))
    assert [one.when for one in found] == [None, None]
    assert all("both for kind chase" in one.doubt for one in found)


def test_documented_requests_can_contradict_a_case() -> None:
    chase = table("Chase order", "", "chaseVal", "side")
    fine = (
        {"kind": "chase", "chaseVal": "1"},
        {"kind": "berg"},
        {"chaseVal": "1"},
        [{"kind": "berg", "side": "buy"}],
        "x",
    )
    assert case_of(chase, sent=fine)[0].when == {"kind": ("chase",)}
    (found,) = case_of(chase, sent=([{"kind": "berg", "chaseVal": "1"}],))
    assert found.when is None
    assert "passes chaseVal with 'berg'" in found.doubt


# -------------------------------------------------------------------------------------------------------------- titles


@pytest.mark.parametrize(
    ("intro", "expected"),
    [
        ((), Texts("", [], [])),
        (("Prose with a stop.",), Texts("", [], ["Prose with a stop."])),
        (("**Chase order**", "It chases."), Texts("Chase order", [], ["It chases."])),
        (("Of the table before.", "**Chase order**"), Texts("Chase order", ["Of the table before."], [])),
        (("**Chase order**\nIt chases.",), Texts("Chase order", [], ["It chases."])),
        (("**Chase order**: it chases.\nOn.",), Texts("Chase order", [], ["it chases.\nOn."])),
        (("**Chase order:**",), Texts("Chase order", [], [])),
        (("**Chase order** is a kind.",), Texts("", [], ["**Chase order** is a kind."])),
        (("**Note**", "**Chase order**"), Texts("Chase order", ["**Note**"], [])),
        (("Spot grid",), Texts("Spot grid", [], [])),
        (("One thing", "Spot grid"), Texts("Spot grid", ["One thing"], [])),
        (("##### Spot grid", "Grids."), Texts("Spot grid", [], ["Grids."])),
        (("Spot grid", "It places orders"), Texts("It places orders", ["Spot grid"], [])),
        (("learn more about [it](/help)",), Texts("", [], ["learn more about [it](/help)"])),
        (("x" * 61,), Texts("", [], ["x" * 61])),
        (("****",), Texts("", [], ["****"])),
    ],
)
def test_the_title_among_the_paragraphs_before_a_table(intro: tuple[str, ...], expected: Texts) -> None:
    assert variant_texts(intro) == expected


def test_a_title_that_is_a_values_name_is_preferred() -> None:
    known = frozenset(("spot grid",))
    assert variant_texts(("Spot Grid Order", "It places orders"), known) == Texts(
        "Spot Grid Order", [], ["It places orders"]
    )
    assert variant_texts(("It is short", "Spot grid", "Read on"), known).title == "Spot grid"
    # A bold line is meant as a title, a plain one may be a sentence.
    assert variant_texts(("**Hint**", "Spot grid"), known).title == "Hint"
    assert variant_texts(("**Hint**", "**Spot grid**"), known).title == "Spot grid"


def test_case_names_are_titles_of_values() -> None:
    assert case_names(COMMON) >= {"chase", "iceberg", "one way stop", "冰山", "追逐限价"}
    assert bare_title("The `Spot Grid` Order") == "spot grid"
    assert bare_title("TWAP 委托单") == "twap 委托"
    assert bare_title("委托") == "委托"


# -------------------------------------------------------------------------------------------------------------- tables


def test_the_first_table_is_common_unless_it_is_called_a_case() -> None:
    rows = [["instId", "a"], ["instId", "b"]]
    assert first_is_case(["Chase order", "Iceberg"], rows)
    assert first_is_case(["Chase order", "Iceberg"], rows, {"chase"})
    assert not first_is_case(["Chase order", "Iceberg"], rows, {"iceberg"})
    assert not first_is_case(["", "Iceberg"], rows)
    assert not first_is_case(["Common parameters", "Iceberg"], rows)
    assert not first_is_case(["Chase order"], rows[:1])
    assert not first_is_case(["Chase order", "Iceberg"], [["a"], ["b"]])


def test_shared_rows_keep_the_first_tables_order() -> None:
    assert shared_names([["b", "a", "c"], ["a", "b"]]) == ("b", "a")
    assert shared_names([["a"]]) == ("a",)
    assert shared_names([]) == ()


def test_tables_pair_by_their_rows_where_one_is_missing() -> None:
    ours = [["a", "b"], ["c", "d"], ["e"]]
    assert pair_tables(ours, [["x"], ["y"], ["z"]]) == [0, 1, 2]
    assert pair_tables(ours, [["a", "b"], ["e"]]) == [0, None, 1]
    assert pair_tables(ours, []) == [None, None, None]
    assert pair_tables([["a"]], [["b"], ["a"]]) == [1]


_TITLES = st.sampled_from(["Chase order", "Iceberg", "stop", "kind = trail", "`chase`", ""])
_TITLES_ZH = st.sampled_from(["", "止损", "移动止损", "冰山"])
_SENT = st.dictionaries(st.sampled_from(["kind", "a0", "a1"]), st.sampled_from(["chase", "berg", ""]))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(_TITLES, _TITLES_ZH, st.text(max_size=20)), max_size=4), st.lists(_SENT, max_size=2))
def test_every_case_is_of_documented_values_and_of_one_table(
    drawn: list[tuple[str, str, str]], sent: list[dict[str, str]]
) -> None:
    tables = [table(en, zh, f"a{index}", doc=text) for index, (en, zh, text) in enumerate(drawn)]
    found = case_of(*tables, sent=tuple(sent))
    assert len(found) == len(tables)
    taken = [value for one in found if one.when for value in one.when["kind"]]
    assert len(taken) == len(set(taken))
    assert set(taken) <= {value.value for value in KIND.values}
    assert all(bool(one.when) == bool(one.rule) != bool(one.doubt) for one in found)
    for index, one in enumerate(found):
        assert not one.when or all(
            body.get("kind") in (None, *one.when["kind"]) for body in sent if f"a{index}" in body
        )


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text("ab *#`.:\n(]订单", max_size=20), max_size=4))
def test_no_paragraph_is_lost_before_a_table(intro: list[str]) -> None:
    found = variant_texts(intro)

    def letters(texts: list[str]) -> str:
        return "".join(char for text in texts for char in text if char in "ab.(]`")

    assert letters([*found.before, found.title, *found.doc]) == letters(intro)
