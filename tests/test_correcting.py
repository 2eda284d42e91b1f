"""`docmill correct` and `docmill corrections`: what goes into the file, what is refused, what is listed."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import correcting
from generator.correcting import correct, listed
from generator.findings import Failed
from generator.spec import corrections_file, load, yamlio
from generator.spec.correct import State
from generator.spec.load import load_corrections, load_machine, load_spec
from generator.spec.model import Correction
from generator.spec.places import at_of, find
from tests.support.cli import docmill, snapshot
from tests.support.seed import seed

NAME = "flexible_loan.max_loan"
CORRECT = ("correct", "okx")
WHY = ("--why", "the exchange answered so")
FILE = "spec/okx/corrections.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(seed() / "spec", tmp_path / "spec")
    return tmp_path


@pytest.fixture
def spec(folder: Path) -> Path:
    return folder / "spec/okx"


def codes(failed: pytest.ExceptionInfo[Failed]) -> list[str]:
    return [one.code for one in failed.value.findings]


def field(spec: Path, at: str) -> Any:
    (endpoint,) = load_spec(spec)[0].endpoints
    return find(msgspec.json.decode(msgspec.json.encode(endpoint)), at).found


# ------------------------------------------------------------------------------------------------------------- correct


def test_a_correction_goes_to_the_end_and_touches_nothing_else(folder: Path) -> None:
    before, text = snapshot(folder), (folder / FILE).read_text("utf-8")
    said = docmill(folder, *CORRECT, f"{NAME}.request.borrowCcy.required", "false", *WHY)
    assert said.out == f"{FILE}:9: {NAME} request.borrowCcy.required: true -> false\n"
    assert said.err == ""
    assert (folder / FILE).read_text("utf-8") == (
        f"{text}- endpoint: {NAME}\n  at: request.borrowCcy.required\n  expects: true\n  value: false\n"
        "  why: the exchange answered so\n"
    )
    after = snapshot(folder)
    assert [path for path in after if after[path] != before.get(path) and after[path] is not None] == [FILE]
    assert field(folder / "spec/okx", "request.borrowCcy.required") is False


def test_an_endpoint_by_method_and_path(spec: Path) -> None:
    (endpoint,) = load_machine(spec)[0]
    done = correct(spec, f"{endpoint.key} permission", "trade", why="so it is")
    assert done.correction == Correction(endpoint=NAME, at="permission", expects="read", value="trade", why="so it is")


def test_a_field_is_added_behind_another(spec: Path) -> None:
    correct(spec, f"{NAME}.response.tax", '{type: string, default: "012"}', after="maxLoan", why="it is there")
    names = [one["name"] for one in field(spec, "response.fields")]
    assert names[names.index("maxLoan") + 1] == "tax"
    assert field(spec, "response.tax.default") == "012"


def test_a_field_is_taken_away(spec: Path) -> None:
    correct(spec, f"{NAME}.response.remainingQuota", "absent", why="never came")
    assert "remainingQuota" not in [one["name"] for one in field(spec, "response.fields")]
    expects = load_corrections(spec)[-1].expects
    assert expects["type"] == "string"
    assert "doc" not in expects  # a sentence that is written anew makes no correction stale


def test_only_what_is_spoken_of_is_expected(spec: Path) -> None:
    correct(spec, f"{NAME}.request.supCollateral", "{required: true, max_items: 5}", why="so it is")
    assert load_corrections(spec)[-1].expects == {"required": False, "max_items": "absent"}
    assert field(spec, "request.supCollateral.max_items") == 5


def test_a_second_thought_takes_the_place_of_the_first(spec: Path) -> None:
    file = spec / load.CORRECTIONS
    place = f"{NAME}.request.borrowCcy.required"
    correct(spec, place, "false", why="first")
    text = file.read_text("utf-8").replace("  why: first\n", "  # asked in June\n  why: first\n# foot\n")
    file.write_text(text, "utf-8")
    done = correct(spec, f"{NAME}.request.fields.borrowCcy.required", "conditional", why="second")
    assert done.replaced is not None
    assert done.replaced.why == "first"
    assert len(load_corrections(spec)) == 2
    assert "  value: conditional\n  # asked in June\n  why: second\n# foot\n" in file.read_text("utf-8")
    assert "instead of the correction that was there, to false" in correcting.changed(done)


def test_a_stale_correction_is_brought_up_to_date(spec: Path) -> None:
    file = spec / load.CORRECTIONS
    correct(spec, f"{NAME}.request.borrowCcy.required", "false", why="so it is")
    file.write_text(file.read_text("utf-8").replace("expects: true", "expects: conditional"), "utf-8")
    with pytest.raises(Failed):
        load_spec(spec)
    correct(spec, f"{NAME}.request.borrowCcy.required", "false", why="still so")
    assert field(spec, "request.borrowCcy.required") is False


@pytest.mark.parametrize(
    ("place", "value", "why", "code"),
    [
        (f"{NAME}.request.borrowCcy.required", "true", "x", "correction-needless"),
        (f"{NAME}.request.nothing", "absent", "x", "correction-needless"),
        (f"{NAME}.request.borrowCcy.required", "maybe", "x", "correction-invalid"),
        (f"{NAME}.request.borrowCcy.type", "[a]", "x", "correction-invalid"),
        (f"{NAME}.operation", "other", "x", "correction-invalid"),
        (f"{NAME}.request.nothing.required", "true", "x", "no-place"),
        (f"{NAME}.reqest", "true", "x", "no-place"),
        (NAME, "true", "x", "no-place"),
        ("flexible_loan.min_loan.auth", "public", "x", "no-endpoint"),
        ("GET /api/v5/nothing auth", "public", "x", "no-endpoint"),
        (f"{NAME}.auth", "", "x", "no-value"),
        (f"{NAME}.request.borrowCcy.default", "012", "x", "yaml-ambiguous"),
        (f"{NAME}.auth", "a: [", "x", "yaml-syntax"),
        (f"{NAME}.auth", "public", "  ", "no-reason"),
        (f"{NAME}.request.ordId.required", "true", "x", "correction-clash"),
    ],
)
def test_what_would_not_hold_is_refused(spec: Path, place: str, value: str, why: str, code: str) -> None:
    if code == "correction-clash":  # one before it, by hand, that a change would make stale
        file = spec / load.CORRECTIONS
        more = f"- {{endpoint: {NAME}, at: request.ordId.required, expects: false, value: conditional, why: x}}\n"
        file.write_text(file.read_text("utf-8") + more, "utf-8")
        place, value = f"{NAME}.request.ordId", "{type: string, required: true}"
    before = snapshot(spec)
    with pytest.raises(Failed) as failed:
        correct(spec, place, value, why=why)
    assert codes(failed) == [code]
    assert all(one.hint for one in failed.value.findings if code not in {"correction-invalid", "no-place"})
    assert snapshot(spec) == before


def test_a_comment_at_what_would_have_to_go_stops_it(spec: Path) -> None:
    file = spec / load.CORRECTIONS
    file.write_text(
        file.read_text("utf-8").replace("    required: false\n", "    # by the page of June\n    required: false\n"),
        "utf-8",
    )
    before = snapshot(spec)
    with pytest.raises(Failed) as failed:
        correct(spec, f"{NAME}.request.ordId", "{type: integer}", why="x")
    assert codes(failed) == ["comment-in-the-way"]
    assert snapshot(spec) == before


def test_facts_that_were_edited_by_hand_come_first(folder: Path) -> None:
    """The edit is answered with the command that says the same; typed as it stands, it works."""
    endpoint = folder / "spec/okx/endpoints/flexible_loan/max_loan.yaml"
    was = endpoint.read_text("utf-8")
    endpoint.write_text(was.replace("permission: read", "permission: trade"), "utf-8")
    said = docmill(folder, "build", code=2)
    command = f"docmill correct okx {NAME}.permission trade --why '<how you know>'"
    assert command in said.err
    endpoint.write_text(was, "utf-8")
    docmill(folder, *CORRECT, f"{NAME}.permission", "trade", *WHY)
    assert field(folder / "spec/okx", "permission") == "trade"


def test_somebody_edits_the_file_meanwhile(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = spec / load.CORRECTIONS
    written = corrections_file.written

    def slow(*arguments: Any) -> str:
        file.write_text("# mine\n" + file.read_text("utf-8"), "utf-8")
        return written(*arguments)

    monkeypatch.setattr(corrections_file, "written", slow)
    with pytest.raises(Failed) as failed:
        correct(spec, f"{NAME}.permission", "trade", why="x")
    assert codes(failed) == ["changed-meanwhile"]
    assert file.read_text("utf-8").startswith("# mine\n")


def _leaves(data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], Any]]:
    if isinstance(data, dict | list) and data:
        steps: Any = data.items() if isinstance(data, dict) else enumerate(data)
        return [leaf for step, value in steps for leaf in _leaves(value, (*path, step))]
    return [(path, data)]


def _refused(spec: Path, place: str, value: str) -> set[str]:
    try:
        correct(spec, place, value, why="x")
    except Failed as failed:
        return {one.code for one in failed.findings}
    return set()


def test_any_fact_can_be_corrected(spec: Path) -> None:
    """Or the refusal says why: nothing but a value that would make no sense there."""
    others: dict[type, list[Any]] = {str: ["other", "string", "integer", "USD"], bool: [False, True], int: [7, 8]}
    file = spec / load.CORRECTIONS
    file.unlink()
    (endpoint,) = load_machine(spec)[0]
    data = msgspec.json.decode(msgspec.json.encode(endpoint))
    done = 0
    for path, value in _leaves(data):
        if path[0] in {"resource", "operation", "page", "anchor", "method", "path"} or path[-1] == "name":
            continue
        at = at_of(data, path)
        for other in others.get(type(value), []):
            if other == value:
                continue
            text = yamlio.scalar(other) if isinstance(other, str) else json.dumps(other)
            refused = _refused(spec, f"{NAME}.{at}", text)
            assert refused <= {"correction-invalid"}
            if refused:
                continue
            done += 1
            assert field(spec, at) == other
            (only,) = load_corrections(spec)
            assert only.expects == value
            file.unlink()
            break
    assert done > 40


def test_a_list_of_named_items(spec: Path) -> None:
    correct(spec, f"{NAME}.request.supCollateral.fields", "[{name: ccy, required: false}]", why="x")
    assert load_corrections(spec)[-1].expects == [{"name": "ccy", "required": True}]
    assert [one["required"] for one in field(spec, "request.supCollateral.fields")] == [False, True]
    correct(spec, f"{NAME}.response.fields", "absent", why="x")
    expects = load_corrections(spec)[-1].expects
    assert [one["name"] for one in expects] == ["borrowCcy", "maxLoan", "notionalUsd", "remainingQuota"]
    assert all(one["type"] == "string" and "doc" not in one for one in expects)


ODD: tuple[str, ...] = (
    *("absent", "true", "5", "x", "''", "[]", "{}", "[a]", "[name]", "[[name]]", "{name: x}", "{a: {b: c}}"),
    *("[{name: ccy}]", "[{name: x, type: string}]", "[{name: [a]}]", "[{value: x}, y]", "{type: object, fields: [z]}"),
)


def test_no_value_anywhere_is_too_odd_to_be_judged(spec: Path) -> None:
    """It holds, or it is refused with a reason; and what holds can be loaded."""
    file = spec / load.CORRECTIONS
    text = file.read_text("utf-8")
    (endpoint,) = load_machine(spec)[0]
    data = msgspec.json.decode(msgspec.json.encode(endpoint))
    paths = {path[:length] for path, _ in _leaves(data) for length in range(1, len(path) + 1)}
    places = [*sorted(at_of(data, path) for path in paths if path[0] != "examples"), "request.new", "response.new.x"]
    chance = random.Random(0)  # noqa: S311 - a sample, no secret
    held = 0
    for at, value in chance.sample([(at, value) for at in places for value in ODD], 150):
        if not _refused(spec, f"{NAME}.{at}", value):
            load_spec(spec)
            file.write_text(text, "utf-8")
            held += 1
    assert held > 5


# ------------------------------------------------------------------------------------------------------- the text of it

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
CORRECTIONS = st.builds(
    Correction,
    endpoint=st.just("a.b"),
    at=TEXTS,
    expects=st.one_of(TEXTS, st.booleans(), st.integers(-5, 5)),
    value=st.recursive(TEXTS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3)),
    after=st.none() | TEXTS,
    why=TEXTS,
)
HEADS = st.sampled_from(["", "# head\n", "# head\n\n", "---\n", "[]\n", "# head\n[]\n", "# no break at the end"])
FEET = st.sampled_from(["", "# foot\n", "  # deep foot\n", "\n\n", "\n# foot", "# foot\n# - endpoint: x\n"])


@given(HEADS, st.lists(CORRECTIONS, max_size=2), FEET, CORRECTIONS, st.sampled_from(["\n", "\r\n"]))
@settings(deadline=None)
def test_what_is_there_stays_byte_for_byte(
    head: str, known: list[Correction], foot: str, new: Correction, newline: str
) -> None:
    items = [{key: value for key, value in msgspec.to_builtins(one).items() if value is not None} for one in known]
    body = yamlio.dumps(items) if items else ""
    if items:
        head = "" if "[]" in head or not head.endswith("\n") else head
    text = (head + body + (foot if head.endswith("\n") or items else "")).replace("\n", newline)
    try:
        was = yamlio.loads(text, "f") or []
    except Failed:
        return
    if was != items:
        return  # the foot became part of a text
    result = corrections_file.written(text, new, None, "f")
    read = yamlio.loads(result, "f")
    assert read[:-1] == items
    assert msgspec.convert(read[-1], Correction) == new
    kept = text.replace(f"[]{newline}", "") if not items else text
    assert result.startswith(kept)


def test_a_comment_at_the_end_is_not_taken_for_one_about_the_new(spec: Path) -> None:
    file = spec / load.CORRECTIONS
    text = file.read_text("utf-8") + "# end of the corrections\n"
    file.write_text(text, "utf-8")
    correct(spec, f"{NAME}.permission", "trade", why="x")
    assert file.read_text("utf-8").startswith(f"{text}\n- endpoint: {NAME}\n")


def test_two_libraries_read_the_same(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamlio, "item_text", lambda value, _indent, _name: "- {a: 1")
    monkeypatch.setattr("generator.spec.yamledit.update", lambda *_: "- {a: 1}\n")
    before = snapshot(spec)
    with pytest.raises(Failed) as failed:
        correct(spec, f"{NAME}.permission", "trade", why="x")
    assert codes(failed) == ["cannot-update"]
    assert snapshot(spec) == before


def test_the_first_correction_makes_the_file(spec: Path) -> None:
    (spec / load.CORRECTIONS).unlink()
    correct(spec, f"{NAME}.permission", "trade", why="x")
    assert (spec / load.CORRECTIONS).read_text("utf-8").startswith(f"- endpoint: {NAME}\n  at: permission\n")


# --------------------------------------------------------------------------------------------------------- corrections


def more(spec: Path, text: str) -> None:
    file = spec / load.CORRECTIONS
    file.write_text(file.read_text("utf-8") + text, "utf-8")


FOUR = f"""\
- {{endpoint: {NAME}, at: permission, expects: trade, value: read, why: fulfilled by now}}
- {{endpoint: {NAME}, at: request.borrowCcy.required, expects: conditional, value: false, why: it was said}}
- {{endpoint: trade.no_such, at: auth, expects: private, value: public, why: gone}}
"""


def test_the_four_states(folder: Path) -> None:
    more(folder / "spec/okx", FOUR)
    said = docmill(folder, "corrections", "okx", code=1).out
    heads = [line for line in said.splitlines() if not line.startswith(" ")]
    assert heads == [
        f"unmatched: trade.no_such auth  ({FILE}:11)",
        f"stale: {NAME} request.borrowCcy.required  ({FILE}:10)",
        f"fulfilled: {NAME} permission  ({FILE}:9)",
        f"in force: {NAME} request.ordId  ({FILE}:2)",
        "4 corrections: 1 in force, 1 fulfilled, 1 stale, 1 unmatched",
    ]
    assert "    docs: true\n    expected: conditional\n    ours: false\n    why: it was said\n" in said
    found = json.loads(docmill(folder, "corrections", "okx", "--format", "json", code=1).out)
    assert [(one["line"], one["state"], one["stops"]) for one in found] == [
        (2, "in force", False),
        (9, "fulfilled", False),
        (10, "stale", True),
        (11, "unmatched", False),  # the spec holds a part of the docs
    ]
    assert found[1]["why"] == "fulfilled by now"


def test_an_endpoint_that_a_whole_spec_lacks_stops_a_build(spec: Path) -> None:
    more(spec, FOUR)
    lock = spec / load.LOCK
    lock.write_text(lock.read_text("utf-8").replace("pages:", "complete: true\npages:"), "utf-8")
    assert [one.stops for one in listed(spec)] == [False, False, True, True]


def test_invalid_ones_are_listed_too(folder: Path) -> None:
    more(folder / "spec/okx", f"- {{endpoint: {NAME}, at: page, expects: a, value: b, why: c}}\n")
    said = docmill(folder, "corrections", "okx", code=1).out
    assert said.startswith(f"invalid: {NAME} page  ({FILE}:9)\n    ours: b\n    why: c\n    problem: ")


def test_no_corrections(folder: Path) -> None:
    (folder / FILE).unlink()
    assert docmill(folder, "corrections", "okx").out == f"{FILE}: no corrections\n"
    assert docmill(folder, "corrections", "okx", "--format", "json").out == "[]\n"


def test_good_ones_end_well(folder: Path) -> None:
    assert docmill(folder, "corrections", "okx").out.endswith("1 correction: 1 in force\n")
    assert [one.judged.state for one in listed(folder / "spec/okx")] == [State.IN_FORCE]
