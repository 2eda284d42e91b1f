"""``errors.yaml``: written, read back, checked, and put together from readings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.findings import Failed, Finding, Where, warning
from generator.spec import dump
from generator.spec.facts import errors_hash, errors_only
from generator.spec.load import load_errors, load_lock, load_spec
from generator.spec.merge import Merged, OldSpec
from generator.spec.model import Endpoint, ErrorCode, Lock, LockedErrors
from generator.spec.prose import keep_error_languages
from tests.support.merging import API, AUGUST, JANUARY, JUNE, differing, endpoint, put, reading, spec_of
from tests.support.texts import prose

WriteSpec = Callable[..., Path]

A = endpoint("a/one")
SHOP: dict[str, tuple[str, ...]] = {"en": ("Codes", "Shop"), "zh": ("错误码", "商店")}


def code(number: str, **keys: Any) -> ErrorCode:
    given_keys = {
        "http_status": 200,
        "transport": "rest",
        "chapter": SHOP,
        "page": "error/shop.md",
        "doc": {"en": f"Wrong {number}", "zh": f"错 {number}"},
    }
    return ErrorCode(code=number, **{**given_keys, **keys})


ONE, TWO, TEN = code("1"), code("2"), code("10")


def read(*errors: ErrorCode, **keys: Any) -> Any:
    pages = {A.page: "hash", **{one.page: f"hash of {one.page}" for one in errors}}
    return reading(A, errors=errors, **{"pages": pages, **keys})


def in_file(merged: Merged) -> list[str]:
    rows = yaml.safe_load(merged.files["errors.yaml"])
    return [f"{row['code']}_{row['sub_code']}" if "sub_code" in row else row["code"] for row in rows]


def about_errors(merged: Merged) -> list[tuple[str, str, str]]:
    return [(one.severity, one.code, one.where.file) for one in merged.findings if not one.endpoint]


# -------------------------------------------------------------------------------------------------------- dump and load


def codes() -> st.SearchStrategy[ErrorCode]:
    text = prose(hostile=True)
    return st.builds(
        ErrorCode,
        code=st.text("0123456789_", min_size=1, max_size=8) | st.sampled_from(["012", "1e3", "0x1", "1_000", "true"]),
        sub_code=st.none() | st.text("0123456789", min_size=1, max_size=4),
        http_status=st.none() | st.integers(100, 599),
        transport=st.sampled_from([None, "rest", "websocket", "websocket_close"]),
        chapter=st.dictionaries(
            st.sampled_from(["en", "zh"]), st.lists(text, max_size=3).map(tuple), min_size=1, max_size=2
        ),
        endpoint=st.none() | st.just("POST /api/v5/shop"),
        page=text,
        anchor=st.none() | text,
        doc=st.none() | st.dictionaries(st.sampled_from(["en", "zh"]), text, min_size=1),
    )


@given(st.lists(codes(), max_size=4).map(tuple))
@settings(deadline=None, max_examples=60)
def test_any_codes_come_back_from_their_file(
    tmp_path_factory: pytest.TempPathFactory, errors: tuple[ErrorCode, ...]
) -> None:
    folder = tmp_path_factory.getbasetemp() / "any-errors"
    folder.mkdir(exist_ok=True)
    text = dump.errors_yaml(errors)
    (folder / "errors.yaml").write_bytes(text.encode())
    again = load_errors(folder)
    assert repr(again) == repr(errors)
    assert dump.errors_yaml(again) == text


@given(st.lists(codes(), max_size=4).map(tuple))
@settings(deadline=None, max_examples=30)
def test_the_hash_is_that_of_the_facts(errors: tuple[ErrorCode, ...]) -> None:
    was = errors_hash(errors)
    assert errors_hash(errors_only(errors)) == was
    assert errors_hash(replace(one, page="other", anchor="other") for one in errors) == was
    assert errors_hash((*errors, ONE)) != was
    for other in (
        {"code": "77777777x"},
        {"sub_code": "77777"},
        {"http_status": 99},
        {"chapter": {"xx": ()}},
        {"endpoint": "GET /x"},
    ):
        assert not errors or errors_hash((replace(errors[0], **other), *errors[1:])) != was


def test_the_layout_of_the_file() -> None:
    text = dump.errors_yaml(
        [code("007", doc={"en": "No coin\nin sight"}), code("51008", sub_code="012", http_status=None, anchor="x")]
    )
    assert text == (
        '- code: "007"\n'
        "  http_status: 200\n"
        "  transport: rest\n"
        "  chapter: {en: [Codes, Shop], zh: [错误码, 商店]}\n"
        "  page: error/shop.md\n"
        "  doc:\n"
        "    en: |-\n"
        "      No coin\n"
        "      in sight\n"
        '- code: "51008"\n'
        '  sub_code: "012"\n'
        "  transport: rest\n"
        "  chapter: {en: [Codes, Shop], zh: [错误码, 商店]}\n"
        "  page: error/shop.md\n"
        "  anchor: x\n"
        "  doc: {en: Wrong 51008, zh: 错 51008}\n"
    )


def lock_of(*, errors: tuple[ErrorCode, ...] | None, folder: Path) -> str:
    lock = load_lock(folder)
    assert lock is not None
    entry = None if errors is None else LockedErrors(facts=errors_hash(errors), date=JUNE)
    return dump.lock_yaml(replace(lock, errors=entry))


@pytest.fixture
def write_errors(write_spec: WriteSpec, max_loan: Endpoint) -> Callable[..., Path]:
    """A spec with one endpoint and this ``errors.yaml``, locked with these codes."""

    def write(text: str | None, *, locked: tuple[ErrorCode, ...] | None) -> Path:
        folder = write_spec(max_loan, files={"errors.yaml": text})
        (folder / "lock.yaml").write_bytes(lock_of(errors=locked, folder=folder).encode())
        return folder

    return write


def test_a_spec_has_its_codes(write_errors: Callable[..., Path]) -> None:
    folder = write_errors(dump.errors_yaml([ONE, TWO]), locked=(ONE, TWO))
    spec, findings = load_spec(folder)
    assert (spec.errors, findings) == ((ONE, TWO), ())
    assert load_errors(folder) == (ONE, TWO)


def test_comments_and_texts_are_no_facts(write_errors: Callable[..., Path]) -> None:
    text = dump.errors_yaml([replace(ONE, doc={"en": "Other"})])
    spec, findings = load_spec(write_errors(f"# ours\n{text}", locked=(ONE,)))
    assert (len(spec.errors), findings) == (1, ())


@pytest.mark.parametrize(("text", "locked"), [(None, None), ("", None), ("# nothing\n", None)])
def test_a_spec_without_codes(
    write_errors: Callable[..., Path], text: str | None, locked: tuple[ErrorCode, ...] | None
) -> None:
    spec, findings = load_spec(write_errors(text, locked=locked))
    assert spec.errors == ()
    assert [one.code for one in findings] == ([] if text is None else ["not-locked"])


def test_a_file_that_is_gone_and_one_that_is_not_locked(write_errors: Callable[..., Path]) -> None:
    _, findings = load_spec(write_errors(None, locked=(ONE,)))
    assert [(one.code, one.where.file) for one in findings] == [("file-gone", "spec/errors.yaml")]
    _, findings = load_spec(write_errors(dump.errors_yaml([ONE]), locked=None))
    assert [(one.code, one.where.file) for one in findings] == [("not-locked", "spec/errors.yaml")]


def test_facts_that_somebody_edited(write_errors: Callable[..., Path]) -> None:
    folder = write_errors(dump.errors_yaml([replace(ONE, http_status=400)]), locked=(ONE,))
    for load in (load_spec, load_errors):
        with pytest.raises(Failed) as failed:
            load(folder)
        (finding,) = failed.value.findings
        assert (finding.code, finding.where.file) == ("edited-by-hand", "spec/errors.yaml")
        assert "git checkout spec/errors.yaml" in finding.hint


GOOD = dump.errors_yaml([replace(ONE, doc=None)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOD.replace("http_status: 200", 'http_status: "200"'), ("wrong-type", 2, "[0].http_status")),
        (GOOD.replace("http_status: 200", "http_status: 999"), ("bad-http-status", 2, "[0].http_status")),
        (GOOD.replace("http_status: 200", "http_status: 99"), ("bad-http-status", 2, "[0].http_status")),
        (GOOD.replace('code: "1"', 'code: ""'), ("bad-error-code", 1, "[0].code")),
        (GOOD.replace('code: "1"', 'code: "1 2"'), ("bad-error-code", 1, "[0].code")),
        (GOOD.replace('code: "1"', "code: 1"), ("wrong-type", 1, "[0].code")),
        (GOOD.replace('code: "1"', 'code: "1"\n  sub_code: ""'), ("bad-error-code", 2, "[0].sub_code")),
        (GOOD.replace('code: "1"', 'code: "1"\n  sub_code: 12'), ("wrong-type", 2, "[0].sub_code")),
        (GOOD.replace("transport: rest", "transport: rests"), ("unknown-word", 3, "[0].transport")),
        (GOOD.replace("transport", "transports"), ("unknown-key", 3, "[0].transports")),
        (GOOD.replace("  page: error/shop.md\n", ""), ("missing-key", 1, "[0]")),
        (GOOD + "  doc: null\n", ("null", 6, "[0].doc")),
        ("codes: []\n", ("wrong-type", 1, "")),
        ("- [", ("yaml-syntax", 1, "")),
    ],
)
def test_whatever_is_wrong_is_said_with_its_place(
    write_errors: Callable[..., Path], text: str, expected: tuple[str, int, str]
) -> None:
    folder = write_errors(text, locked=None)
    for load in (load_spec, load_errors):
        with pytest.raises(Failed) as failed:
            load(folder)
        found = [one for one in failed.value.findings if one.where.file == "spec/errors.yaml"]
        assert [(one.code, one.where.line, one.where.place) for one in found] == [expected]


# ---------------------------------------------------------------------------------------------------------------- merge


def test_a_full_crawl_writes_the_codes_in_their_order() -> None:
    merged = put(read(TEN, code("9_2"), TWO, code("9_10"), code("2", transport=None), code("3", transport="websocket")))
    assert in_file(merged) == ["2", "9_2", "9_10", "10", "3", "2"]
    assert merged.counts.errors == 6
    lock = spec_of(merged).lock
    assert lock is not None
    assert lock.errors is not None
    assert lock.errors.date == JUNE


def test_reading_a_crawl_twice_changes_nothing() -> None:
    old = spec_of(put(read(ONE, TWO)))
    assert differing(put(read(ONE, TWO), old), old) == set()
    assert differing(put(read(TWO, ONE, date=AUGUST), old), old) == {"lock.yaml"}


def test_a_full_crawl_replaces_the_codes_and_says_what_is_gone() -> None:
    old = spec_of(put(read(ONE, TWO, code("4", page="error/other.md"))))
    new = read(replace(ONE, http_status=400), TEN, date=AUGUST)
    merged = put(new, old)
    assert yaml.safe_load(merged.files["errors.yaml"])[0]["http_status"] == 400
    assert in_file(merged) == ["1", "10"]
    gone = [one for one in merged.findings if one.code == "error-codes-gone"]
    assert [(one.where.file, one.what.rpartition(": ")[2]) for one in gone] == [
        ("error/other.md", "4"),
        ("error/shop.md", "2"),
    ]
    # It is about this run, not about the docs: the next run on the same pages must not change the file.
    assert b"error-codes-gone" not in merged.files["findings.txt"]
    again = spec_of(merged)
    assert differing(put(new, again), again) == set()


def test_a_partial_crawl_leaves_the_codes_alone() -> None:
    old = spec_of(put(read(ONE)))
    merged = put(read(TWO, TEN, date=AUGUST), old, partial=True)
    assert merged.files["errors.yaml"] == old.texts["errors.yaml"]
    assert _lock(spec_of(merged)).errors == _lock(old).errors
    assert about_errors(merged) == [("note", "errors-not-merged", "error/shop.md")]
    assert b"errors-not-merged" not in merged.files["findings.txt"]
    assert "errors.yaml" not in put(read(TWO), partial=True).files
    assert about_errors(put(read(), old, partial=True)) == []


def _lock(old: OldSpec) -> Lock:
    assert old.lock is not None
    return old.lock


def test_docs_without_any_code_leave_them_alone() -> None:
    old = spec_of(put(read(ONE)))
    merged = put(read(date=AUGUST), old)
    assert merged.files["errors.yaml"] == old.texts["errors.yaml"]
    assert _lock(spec_of(merged)).errors == _lock(old).errors
    assert about_errors(merged) == [("warning", "no-error-codes", "errors.yaml")]
    without = put(read())
    assert "errors.yaml" not in without.files
    assert about_errors(without) == []


def test_older_docs_do_not_replace_newer_ones() -> None:
    old = spec_of(put(read(ONE, date=JUNE)))
    merged = put(read(TWO, date=JANUARY), old)
    assert merged.files["errors.yaml"] == old.texts["errors.yaml"]
    assert _lock(spec_of(merged)).errors == _lock(old).errors
    assert ("note", "older-docs", "errors.yaml") in about_errors(merged)
    assert _lock(spec_of(merged)).pages["error/shop.md"] == "hash of error/shop.md"


@pytest.mark.parametrize(("date", "partial"), [(JANUARY, False), (JANUARY, True), (AUGUST, True)])
def test_findings_stay_with_the_codes_that_they_are_about(date: str, partial: bool) -> None:
    newer = read(ONE, findings=(_doubt("error/shop.md", "new"),))
    other = read(ONE, date=date, findings=(_doubt("error/shop.md", "old"),))
    merged = put(other, spec_of(put(newer)), partial=partial)
    assert b"new" in merged.files["findings.txt"]
    assert b"old" not in merged.files["findings.txt"]


def _doubt(page: str, what: str) -> Finding:
    return warning("error-row-not-read", Where(page, 3), what)


def test_what_a_bad_page_said_stays() -> None:
    bad = code("3", page="error/bad.md")
    moved = code("4", page="error/moved.md")
    old = spec_of(put(read(ONE, TWO, bad, moved)))
    merged = put(read(ONE, TEN, date=AUGUST, bad_pages=("error/bad.md",)), old)
    assert in_file(merged) == ["1", "3", "4", "10"]
    assert set(about_errors(merged)) == {
        ("warning", "page-not-read", "error/bad.md"),
        ("warning", "page-not-read", "error/moved.md"),
        ("warning", "error-codes-gone", "error/shop.md"),
    }
    again = put(read(ONE, TEN, date=AUGUST), spec_of(merged))
    assert in_file(again) == ["1", "10"]
    assert b"page-not-read" not in again.files["findings.txt"]


def test_a_bad_group_page_does_not_rename_chapters() -> None:
    websocket = code("3", transport="websocket", http_status=None, chapter={"en": ("Codes", "WebSocket", "Public")})
    old = spec_of(put(read(ONE, websocket)))
    shorter = (replace(ONE, chapter={"en": ("Shop",)}), replace(websocket, transport=None, chapter={"en": ("Public",)}))
    merged = put(read(*shorter, date=AUGUST, bad_pages=("error.md",)), old)
    assert merged.files["errors.yaml"] == old.texts["errors.yaml"]
    assert about_errors(merged) == []
    renamed = put(read(*shorter, date=AUGUST), old)
    assert [row["chapter"] for row in yaml.safe_load(renamed.files["errors.yaml"])] == [
        {"en": ["Shop"]},
        {"en": ["Public"]},
    ]
    other = put(read(replace(ONE, chapter={"en": ("Till",)}), date=AUGUST, bad_pages=("error.md",)), old)
    assert yaml.safe_load(other.files["errors.yaml"])[0]["chapter"] == {"en": ["Till"]}


def test_facts_only_leaves_the_texts_out() -> None:
    old = spec_of(put(read(ONE, TWO)))
    for merged in (
        put(read(ONE, TWO), facts_only=True),
        put(read(ONE, TWO), old, facts_only=True),
        put(read(date=AUGUST), old, facts_only=True),
        put(read(TEN, date=JANUARY), old, facts_only=True),
    ):
        rows = yaml.safe_load(merged.files["errors.yaml"])
        assert [row["code"] for row in rows] == ["1", "2"]
        assert all("doc" not in row for row in rows)
        locks = [_lock(one).errors for one in (spec_of(merged), old)]
        assert len({lock.facts for lock in locks if lock is not None}) == 1
        assert None not in locks
    assert b"Wrong" in put(read(TEN), old, facts_only=True, partial=True).files["errors.yaml"]


def test_texts_in_languages_that_are_not_kept() -> None:
    merged = put(read(ONE, replace(TWO, doc={"zh": "错"}), replace(TEN, doc=None)), api=replace(API, prose=("en",)))
    assert [row.get("doc") for row in yaml.safe_load(merged.files["errors.yaml"])] == [{"en": "Wrong 1"}, None, None]
    assert keep_error_languages([ONE], ("zh", "en"))[0].doc == {"zh": "错 1", "en": "Wrong 1"}


def test_comments_stay_with_their_codes() -> None:
    old = spec_of(put(read(ONE, TWO, TEN)))
    text = old.texts["errors.yaml"].decode().replace('- code: "10"', '# ours\n- code: "10"')
    edited = replace_texts(old, text)
    assert put(read(ONE, TWO, TEN), edited).files["errors.yaml"].decode() == text
    # As many as before, so that places alone would mix them up.
    merged = put(read(ONE, code("3"), replace(TEN, http_status=429)), edited)
    lines = merged.files["errors.yaml"].decode().split("\n")
    assert lines[lines.index("# ours") + 1 :][:2] == ['- code: "10"', "  http_status: 429"]
    gone = put(read(ONE), replace_texts(old, text.replace("  http_status: 200\n", "  http_status: 200  # so\n")))
    assert [one.code for one in gone.findings if one.severity == "error"] == ["comment-in-the-way"] * 3


def test_codes_that_differ_in_their_second_part_are_apart() -> None:
    plain, first, second = (code("9", sub_code=number) for number in (None, "2", "10"))
    old = spec_of(put(read(second, plain, first, ONE)))
    assert in_file(put(read(second, plain, first, ONE))) == ["1", "9", "9_2", "9_10"]
    row = '- code: "9"\n  sub_code: "10"'
    text = old.texts["errors.yaml"].decode().replace(row, f"# ours\n{row}")
    # The comment stays with its row, though others of the same code go and come.
    for kept in ((second,), (plain, second), (code("9", sub_code="1"), second)):
        merged = put(read(ONE, *(replace(one, http_status=400) for one in kept)), replace_texts(old, text))
        lines = merged.files["errors.yaml"].decode().split("\n")
        assert lines[lines.index("# ours") + 1 :][:3] == ['- code: "9"', '  sub_code: "10"', "  http_status: 400"]
        gone = [one.what.rpartition(": ")[2] for one in merged.findings if one.code == "error-codes-gone"]
        assert gone == [", ".join(one.printed for one in (plain, first) if one not in kept)]


def test_a_bad_group_page_names_the_chapter_of_each_part() -> None:
    longer: dict[str, tuple[str, ...]] = {"en": ("Codes", "Shop")}
    other: dict[str, tuple[str, ...]] = {"en": ("More codes", "Shop")}
    old = spec_of(put(read(code("9", chapter=longer), code("9", sub_code="2", chapter=other))))
    short: dict[str, tuple[str, ...]] = {"en": ("Shop",)}
    new = read(code("9", chapter=short), code("9", sub_code="2", chapter=short), bad_pages=("error.md",))
    assert differing(put(new, old), old) == set()


def replace_texts(old: OldSpec, text: str) -> OldSpec:
    return replace(old, texts={**old.texts, "errors.yaml": text.encode()})


@pytest.mark.parametrize("wrong", [{"code": "1 2"}, {"http_status": 42}, {"doc": {"en": "\ud800"}}])
def test_codes_that_cannot_be_written_change_nothing(wrong: dict[str, Any]) -> None:
    old = spec_of(put(read(ONE)))
    merged = put(read(code(**{"number": "2", **wrong}) if "code" not in wrong else replace(TWO, **wrong)), old)
    assert merged.files["errors.yaml"] == old.texts["errors.yaml"]
    assert _lock(spec_of(merged)).errors == _lock(old).errors
    assert [one.code for one in merged.findings if one.severity == "error"] == ["not-writable"]
