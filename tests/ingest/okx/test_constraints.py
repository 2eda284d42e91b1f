from __future__ import annotations

import string
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.constraints import Constraints, Stated, holds, read_constraints
from generator.ingest.okx.statements import Kind, chinese_statements, sentences, statements
from generator.spec.model import Constraint, Field, Required, Variant


def field(name: str, en: str = "", zh: str = "", *, required: Required = "conditional", **more: Any) -> Field:
    doc = {language: text for language, text in (("en", en), ("zh", zh)) if text}
    return Field(name=name, type=more.pop("type", "string"), required=required, doc=doc or None, **more)


def read(
    *fields: Field, intro: tuple[str, ...] = (), sent: tuple[Any, ...] = (), cases: tuple[Variant, ...] = ()
) -> Constraints:
    return read_constraints(fields, intro, sent, cases)


def rules(found: Constraints) -> list[tuple[Constraint, str]]:
    return [(made.constraint, made.rule) for made in found.found]


def codes(found: Constraints) -> list[str]:
    return [doubt.code for doubt in found.doubts]


ONE = Constraint(one_of=("aId", "bId"))
MOST = Constraint(at_most_one=("aId", "bId"))
BOTH = Constraint(together=("aId", "bId"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Either `aId` or `bId` is required.", [ONE]),
        ("Either aId or bId is required", [ONE]),
        ("The id, e.g. ABC-1-C, Either `aId` or `bId`is required, if both are passed, `aId` will be used", [ONE]),
        ("Either `aId` or `bId` is required.If both attributes are sent, `aId` is the one.", [ONE]),
        ("At least one of aId and bId must be filled", [ONE]),
        ("One of `aId`/`bId` must be provided.", [ONE]),
        ("Please provide either aId or bId.", [ONE]),
        ("You must pass `aId` or `bId`.", [ONE]),
        ("`aId` or `bId` is required", [ONE]),
        ("aId and bId cannot both be empty.", [ONE]),
        ("aId, bId cannot be empty at the same time", [ONE]),
        ("Required to input one and only one of `aId` and `bId`", [ONE, MOST]),
        ("Exactly one of aId and bId must be passed", [ONE, MOST]),
        ("Either `aId` or `bId` is required, but not both.", [ONE, MOST]),
        ("Either `aId` or `bId` is required. Only one can be passed.", [ONE, MOST]),
        ("Either `aId` or `bId` is required.\nOnly one of them can be passed.", [ONE, MOST]),
        ("One of aId/bId must be filled in, and only one can be filled in", [ONE, MOST]),
        ("Only one of `aId` and `bId` can be passed", [MOST]),
        ("At most one of `aId` and `bId` may be sent.", [MOST]),
        ("You can only fill in one of the following: aId, bId.", [MOST]),
        ("`aId` and `bId` cannot be passed at the same time.", [MOST]),
        ("aId and bId can't both be used", [MOST]),
        ("aId and bId are mutually exclusive", [MOST]),
        ("`aId` and `bId` must be passed together.", [BOTH]),
        ("aId and bId need to be used together or none of them.", [BOTH]),
        # A statement that hangs on a case, names values, says what happens, or is only a chance of one.
        ("When trading options, either `aId` or `bId` is required.", []),
        ("Spot: either `aId` or `bId` is required.", []),
        ("For options:\nEither `aId` or `bId` is required.", []),
        ("Either aId or bId is required, if both are passed, aId is used, ignored when type is `X`", []),
        ("Either aId or bId is required for options", []),
        ("Only applicable to options.\nEither `aId` or `bId` is required.", []),
        ("If both `aId` and `bId` are passed, `aId` will be used.", []),
        ("Either `long` or `short` is required.", []),
        ("Either `aId` or `bId` can be passed.", []),
        ("Either the order price or the size is 0.", []),
        ("aId is required.", []),
        ("Both `aId` and `bId` are returned.", []),
        ("Either `aId` or `aId` is required.", []),
        ("x " * 400 + "either `aId` or `bId` is required.", []),
        ("", []),
    ],
)
def test_clear_words_make_rules_and_others_none(text: str, expected: list[Constraint]) -> None:
    found = read(field("aId", text), field("bId", "Another id"), field("type"))
    assert [constraint for constraint, _ in rules(found)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Required if `bId` is not passed.", ONE),
        ("Required when `bId` is empty", ONE),
        ("Required unless bId is provided", ONE),
        ("Mutually exclusive with `bId`", MOST),
        ("Cannot be used together with `bId`.", MOST),
        ("Must not be passed with bId", MOST),
    ],
)
def test_a_row_that_names_only_the_other_field_is_about_itself(text: str, expected: Constraint) -> None:
    assert [constraint for constraint, _ in rules(read(field("aId", text), field("bId")))] == [expected]
    assert not read(field("aId"), field("bId"), intro=(text,)).found  # whose words would they be?


def test_one_statement_on_two_rows_is_one_rule_that_knows_both() -> None:
    text = "An id\nEither `aId` or `bId` is required."
    found = read(field("aId", text), field("bId", text))
    assert rules(found) == [(ONE, "one-of-is-required")]
    assert found.found[0].says == (Stated(("aId",), 1), Stated(("bId",), 1))
    assert found.found[0].fields == ("aId", "bId")


def test_the_endpoints_own_words_state_rules_too() -> None:
    found = read(field("aId", "An id"), field("bId"), intro=("Gets one.\nOr two.", "Either aId or bId is required."))
    assert rules(found) == [(ONE, "one-of-is-required")]
    assert found.found[0].says == (Stated((), 2),)
    assert found.found[0].fields == ()


def test_three_names_and_a_bracket_that_adds_more() -> None:
    wide = "At least one of `aId` or `bId` (or `cId`/`dId` for options) must be provided."
    found = read(
        field("aId", wide), field("bId", "At least one of `aId` or `bId` must be provided."), *map(field, "cd")
    )
    assert codes(found) == ["constraint-unclear"]  # no cId, no dId: their rule can't be made
    names = [field(name) for name in ("cId", "dId")]
    found = read(field("aId", wide), field("bId", "At least one of `aId` or `bId` must be provided."), *names)
    assert [constraint for constraint, _ in rules(found)] == [Constraint(one_of=("aId", "bId", "cId", "dId"))]
    assert "the weaker one was taken" in found.doubts[0].what


def test_a_slash_between_alternatives_excludes_only_what_it_says() -> None:
    text = "Only one of groupId and aId/bId can be passed in"
    found = read(field("groupId", text), field("aId"), field("bId"))
    assert [constraint for constraint, _ in rules(found)] == [
        Constraint(at_most_one=("groupId", "aId")),
        Constraint(at_most_one=("groupId", "bId")),
    ]


def test_a_wider_exclusion_makes_a_narrower_one_needless() -> None:
    found = read(
        field("aId", "Only one of aId, bId and cId can be passed"),
        field("bId", "Only one of aId and bId can be passed"),
        field("cId"),
    )
    assert [constraint for constraint, _ in rules(found)] == [Constraint(at_most_one=("aId", "bId", "cId"))]
    assert not found.doubts


def test_rules_that_contradict_each_other_are_both_dropped() -> None:
    found = read(
        field("aId", "aId and bId must be passed together"), field("bId", "Only one of aId and bId can be passed")
    )
    assert not found.found
    assert codes(found) == ["constraint-unclear", "constraint-unclear"]
    crossed = read(
        field("aId", "Either aId or bId is required"), field("bId", "Either bId or cId is required"), field("cId")
    )
    assert not crossed.found
    assert "no rule was made" in crossed.doubts[0].what


def test_fields_that_each_want_the_other_by_its_title_go_together() -> None:
    stop = field("aId", "Stop trigger price\nIf you fill in this parameter, you should fill in the stop order price.")
    order = field(
        "bId", "Stop order price\nIf you fill in this parameter, you must fill in the stop trigger price as well."
    )
    assert rules(read(stop, order)) == [(BOTH, "each-wants-the-other")]
    assert not read(stop, field("bId", "Stop order price\nThis parameter is a price.")).found


def test_unknown_names_make_a_finding() -> None:
    found = read(field("aId", "aId and bIdd must be passed together"), field("bId"))
    assert not found.found
    assert codes(found) == ["constraint-unclear"]
    assert "bIdd" in found.doubts[0].what
    assert found.doubts[0].says == Stated(("aId",), 0)
    assert codes(read(field("aId", "Either otherThing or thatThing is required"))) == ["constraint-unclear"]


def test_a_documented_request_that_breaks_a_rule_drops_it() -> None:
    pair = (field("aId", "Either `aId` or `bId` is required."), field("bId"))
    assert read(*pair, sent=({"aId": "1"}, {}, {"bId": "2", "aId": ""}, [{"aId": "1"}], "text")).found
    for broken in ({"aId": "", "bId": None, "c": "1"}, [{"aId": "1"}, {"bId": []}]):
        found = read(*pair, sent=(broken,))
        assert not found.found
        assert codes(found) == ["constraint-contradicts-example"]


def test_required_fields_defaults_and_meaningful_blanks_forbid_a_rule() -> None:
    text = "Either `aId` or `bId` is required."
    for other in (
        field("bId", required=True),
        field("bId", default="1"),
        field("bId", 'When bId is set to "", it is cancelled.'),
    ):
        found = read(field("aId", text), other)
        assert not found.found
        assert codes(found) == ["constraint-unclear"]
    together = read(field("aId", "aId and bId must be passed together"), field("bId", required=True))
    assert not together.found
    exclusive = read(field("aId", "Only one of aId and bId can be passed"), field("bId", 'Set to "" to clear'))
    assert [constraint for constraint, _ in rules(exclusive)] == [MOST]


def test_a_row_without_restriction_frees_a_rule_that_another_row_restricts() -> None:
    text = "Either `aId` or `bId` is required."
    restricted = field("aId", f"Only applicable when type is X.\n{text}")
    assert codes(read(restricted, field("bId"))) == ["constraint-unclear"]
    assert rules(read(restricted, field("bId", text))) == [(ONE, "one-of-is-required")]


# ------------------------------------------------------------------------------------------------------------ languages


def test_what_may_be_passed_needs_the_other_language() -> None:
    english = "Either `aId` or `bId` is allowed to be passed."
    found = read(field("aId", english, "`aId`和`bId`只能传入一个"), field("bId"))
    assert rules(found) == [(MOST, "either-allowed-in-both-languages")]
    assert not read(field("aId", english, "当合约时，`aId`和`bId`只能传入一个"), field("bId")).found


def test_chinese_that_states_more_is_a_finding_and_english_is_taken() -> None:
    found = read(field("aId", "Either `aId` or `bId` is required.", "`aId`和`bId`必填且只能填其一"), field("bId"))
    assert rules(found) == [(ONE, "one-of-is-required")]
    assert codes(found) == ["languages-disagree"]
    alone = read(field("aId", "An id", "aId 和 bId 必须传一个"), field("bId", "Another"))
    assert not alone.found
    assert codes(alone) == ["languages-disagree"]


def test_chinese_that_states_the_same_is_none() -> None:
    zh = "产品ID，`aId` 和 `bId` 必须传一个，若传两个，以 `aId` 为主"
    found = read(field("aId", "Either `aId` or `bId` is required.", zh), field("bId"))
    assert rules(found) == [(ONE, "one-of-is-required")]
    assert not found.doubts


def test_chinese_that_knows_of_a_case_forbids_the_rule() -> None:
    zh = "仅适用于杠杆，`aId`和`bId`必须传一个"
    found = read(field("aId", "Either `aId` or `bId` is required.", zh), field("bId"))
    assert not found.found
    assert codes(found) == ["languages-disagree"]


def test_without_english_the_chinese_words_decide() -> None:
    found = read(field("aId", "", "`aId`和`bId`必须传一个"), field("bId"))
    assert rules(found) == [(ONE, "stated-in-chinese")]
    assert rules(read(field("aId", "", "编号"), field("bId"), intro=("aId 或 bId 至少填写一个",)))[0][0] == ONE


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("`aId`和`bId`必须传一个，若传两个，以`aId`为主", ("one_of",)),
        ("`aId`与`bId`必传其一也仅可传其一", ("one_of", "at_most_one")),
        ("aId 和 bId 必须传入其中一个，且只能传入一个", ("one_of", "at_most_one")),
        ("aId、bId 至少要传一个值", ("one_of",)),
        ("`aId` 和 `bId`不可同时为空", ("one_of",)),
        ("aId 和 bId 不能同时传", ("at_most_one",)),
        ("aId 和 bId 需要同时填写或者不填写", ("together",)),
        ("aId 和 bId 二选一", ("one_of", "at_most_one")),
    ],
)
def test_chinese_words(text: str, kinds: tuple[Kind, ...]) -> None:
    (statement,) = chinese_statements(text)
    assert (statement.kinds, statement.names, statement.case) == (kinds, ("aId", "bId"), False)


# --------------------------------------------------------------------------------------------------------------- places


def test_rules_inside_a_field_have_no_place() -> None:
    text = "Only one of aId and bId can be passed"
    inner = (field("aId", text), field("bId", text))
    found = read(field("orders", "Orders", type="array", items="object", fields=inner), field("other"))
    assert not found.found
    assert codes(found) == ["constraint-not-kept"]  # stated twice, said once
    assert found.doubts[0].says.path == ("orders", "aId")


def test_in_a_case_only_what_holds_for_every_request_is_kept() -> None:
    def case(text: str, *others: Field) -> Variant:
        return Variant(name="Grid", fields=(field("aId", text), field("bId"), *others))

    common = field("side", "Side")
    one = read(common, cases=(case("Either `aId` or `bId` is required."),))
    assert not one.found
    assert codes(one) == ["constraint-not-kept"]
    assert [made for made, _ in rules(read(common, cases=(case("Only one of aId and bId can be passed"),)))] == [MOST]
    assert [made for made, _ in rules(read(common, cases=(case("aId and bId must be passed together"),)))] == [BOTH]
    elsewhere = Variant(name="Other", fields=(field("aId"), field("bId")))
    for text in ("Only one of aId and bId can be passed", "aId and bId must be passed together"):
        found = read(common, cases=(case(text), elsewhere))
        assert not found.found
        assert codes(found) == ["constraint-not-kept"]
    shared = read(
        field("aId"),
        field("bId"),
        cases=(Variant(name="Note", fields=(field("cId", "Either aId or bId is required"),)),),
    )
    assert [made for made, _ in rules(shared)] == [ONE]


# ----------------------------------------------------------------------------------------------------------- invariants

_WORDS = st.sampled_from(
    [
        *("either", "only one of", "at least one of", "aId", "`bId`", "`cId`)", "(or", "or", "and", "/", ",", "."),
        *("is required", "must be passed", "together", "not both", "cannot be used", "required unless", "if both"),
        *("when", ":", "\n"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=24).map(" ".join), st.booleans())
def test_any_words_make_only_rules_over_known_fields_that_examples_keep(text: str, in_intro: bool) -> None:
    sent = ({"aId": "1"}, {"bId": "2", "cId": "3"})
    fields = (field("aId", "" if in_intro else text), field("bId"), field("cId"))
    for made in read(*fields, intro=(text,) if in_intro else (), sent=sent).found:
        for kind in ("one_of", "at_most_one", "together"):
            names = getattr(made.constraint, kind)
            assert len(names) == len(set(names)) != 1
            assert set(names) <= {"aId", "bId", "cId"}
            assert not names or all(holds(kind, names, body) for body in sent)


@settings(max_examples=100, deadline=None)
@given(st.text(string.printable + "`和或一个，。", max_size=300))
def test_no_text_is_too_odd(text: str) -> None:
    for statement in (*statements(text, "own"), *chinese_statements(text)):
        assert len(statement.names) > 1 or statement.rule == "stated-in-chinese"
        assert 0 <= statement.line <= text.count("\n")


def test_long_texts_are_read_in_linear_time() -> None:
    listed = "a," * 100_000
    for text in (f"either {listed}", f"only one of {listed} b is required", listed + " must be passed together"):
        assert statements(text, "own") == []
        assert list(sentences(f"short.\n{text}")) == [(0, "short.")]
    started = time.process_time()
    worst = " ".join(["either one of", "a," * 240, "or b cannot be both together with required if exclusive empty"])
    for text in (worst, "a" * 590 + " or either", "required or " * 49, "either " * 80, "（或" * 200 + "至少一个"):
        for _ in range(20):
            assert not statements(text, "own")
            assert not chinese_statements(text)
    assert time.process_time() - started < 1


def test_what_is_amended_may_stand_inside_another_field() -> None:
    text = "At least one of `newSz` and `newPx` must be passed."
    plain = read(field("newSz", text), field("newPx"))
    assert rules(plain)[0][0] == Constraint(one_of=("newSz", "newPx"))
    inner = field("attached", type="array", items="object", fields=(field("newTriggerPx"),))
    unclear = read(field("newSz", text), field("newPx"), inner)
    assert (unclear.found, codes(unclear)) == ((), ["constraint-unclear"])
