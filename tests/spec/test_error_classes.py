"""``error_classes.yaml``: read strictly, and held against the codes that the docs have."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.findings import Failed, Severity
from generator.ingest.okx import read
from generator.runtime.okx import envelope
from generator.spec import check, dump
from generator.spec.load import load_api, load_error_classes, load_spec
from generator.spec.model import ErrorClasses, ErrorCode, codes_of

WriteSpec = Callable[..., Path]

ROOT = Path(__file__).parents[2]
GOOD = """\
# why
AuthError:
- "50113"  # signature
- "50103-50105"
OutcomeUnknown: ["50004"]
"""


def rows(*codes: str, **keys: Any) -> str:
    given: dict[str, Any] = {"transport": "rest", "chapter": {"en": ("Codes",)}, "page": "error.md", **keys}
    return dump.errors_yaml([ErrorCode(code=code, **given) for code in codes])


def told(folder: Path) -> list[tuple[str, str, int, str]]:
    found = load_spec(folder)[1]
    return [(one.code, one.severity, one.where.line, one.where.place) for one in found if "classes" in one.where.file]


def test_the_classes_of_a_spec(write_spec: WriteSpec) -> None:
    folder = write_spec(files={"error_classes.yaml": GOOD})
    classes = load_error_classes(folder)
    assert load_spec(folder)[0].error_classes == classes
    assert list(classes.entries()) == [
        ("OutcomeUnknown", 0, ("50004",)),
        ("AuthError", 0, ("50113",)),
        ("AuthError", 1, ("50103", "50104", "50105")),
    ]
    # Without errors.yaml nothing can be held against it.
    assert told(folder) == []


@pytest.mark.parametrize("text", [None, "", "# none\n", "{}\n", "AuthError: []\n"])
def test_a_spec_without_classes(write_spec: WriteSpec, text: str | None) -> None:
    folder = write_spec(files={"error_classes.yaml": text, "errors.yaml": rows("50113")})
    assert load_spec(folder)[0].error_classes == ErrorClasses()
    assert told(folder) == []


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        ("50113", ("50113",)),
        ("098-102", ("098", "099", "100", "101", "102")),
        ("7-7", ("7",)),
        ("no-funds", ("no-funds",)),
        ("1-2-3", ("1-2-3",)),
        ("9-10", ()),
        ("12-11", ()),
        ("50000-59999", ()),
    ],
)
def test_what_an_entry_stands_for(entry: str, codes: tuple[str, ...]) -> None:
    assert codes_of(entry) == codes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('AuthErrors: ["1"]\n', ("unknown-key", 1, "AuthErrors")),
        ('ClockSkew: ["2"]\nRefused: ["1"]\n', ("unknown-key", 2, "Refused")),
        ("AuthError:\n- 50113\n", ("wrong-type", 2, "AuthError[0]")),
        ('AuthError: "50113"\n', ("wrong-type", 1, "AuthError")),
        ('AuthError:\n- "50113"\n- ""\n', ("bad-error-code", 3, "AuthError[1]")),
        ('AuthError:\n- "50 113"\n', ("bad-error-code", 2, "AuthError[0]")),
        ('AuthError:\n- "50103-50101"\n', ("bad-range", 2, "AuthError[0]")),
        ('AuthError:\n- "1"\n- "1"\n', ("error-code-twice", 3, "AuthError[1]")),
        ('AuthError:\n- "5"\nUnavailable:\n- "4-6"\n', ("error-code-twice", 4, "Unavailable[0]")),
        ('AuthError: ["1"]\nAuthError: ["2"]\n', ("yaml-duplicate-key", 2, "AuthError")),
        ("- a\n", ("wrong-type", 1, "")),
    ],
)
def test_whatever_is_wrong_is_said_with_its_place(
    write_spec: WriteSpec, text: str, expected: tuple[str, int, str]
) -> None:
    folder = write_spec(files={"error_classes.yaml": text, "errors.yaml": rows("1", "2", "4", "5", "6", "50113")})
    for load in (load_spec, load_error_classes):
        with pytest.raises(Failed) as failed:
            load(folder)
        found = [one for one in failed.value.findings if one.where.file == "spec/error_classes.yaml"]
        assert [(one.code, one.where.line, one.where.place) for one in found] == [expected]
        assert all(one.severity is Severity.ERROR for one in found)


def test_bytes_that_are_no_text(write_spec: WriteSpec) -> None:
    folder = write_spec(files={"error_classes.yaml": b"AuthError: \xff\n", "errors.yaml": rows("1")})
    with pytest.raises(Failed, match="not UTF-8"):
        load_spec(folder)


def test_codes_that_the_docs_do_not_have(write_spec: WriteSpec) -> None:
    folder = write_spec(files={"error_classes.yaml": GOOD, "errors.yaml": rows("50113", "50103", "50105", "50004")})
    assert told(folder) == [("no-such-error-code", "warning", 4, "AuthError[1]")]
    (finding,) = [one for one in load_spec(folder)[1] if one.code == "no-such-error-code"]
    assert finding.where.file == "spec/error_classes.yaml"
    assert finding.what == "the docs have no error code 50104"
    assert "mistyped?" in finding.hint


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"transport": "websocket"}, 3),
        ({"transport": "websocket_close"}, 3),
        ({"transport": None}, 0),
        ({"sub_code": "1000"}, 0),
    ],
)
def test_codes_of_answers_alone_count(write_spec: WriteSpec, keys: dict[str, Any], expected: int) -> None:
    text = rows("50113", "50103", "50104", "50105", "50004", **keys)
    assert len(told(write_spec(files={"error_classes.yaml": GOOD, "errors.yaml": text}))) == expected


# --- the project's own ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def committed() -> ErrorClasses:
    return load_error_classes(ROOT / "spec" / "okx")


def test_no_outcome_that_is_unknown_by_nature_is_missing(committed: ErrorClasses) -> None:
    unknown = {code for name, _, codes in committed.entries() for code in codes if name == "OutcomeUnknown"}
    assert unknown >= envelope._UNKNOWN
    assert all(envelope._CODE(code) for _, _, codes in committed.entries() for code in codes)


def test_entries_are_in_their_order(committed: ErrorClasses) -> None:
    for name in ErrorClasses.__struct_fields__:
        first = [codes_of(entry)[0] for entry in getattr(committed, name)]
        assert first == sorted(first), name


def test_every_entry_says_what_it_is() -> None:
    lines = (ROOT / "spec/okx/error_classes.yaml").read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("-") and "  # " not in line] == []


@pytest.mark.skipif(not os.environ.get("DOCMILL_DOCS"), reason="DOCMILL_DOCS names no folder of dated crawls")
def test_the_newest_docs_have_every_code(committed: ErrorClasses) -> None:
    newest = max(path for path in Path(os.environ["DOCMILL_DOCS"]).glob("????-??-??") if path.is_dir())
    reading = read(newest, load_api(ROOT / "spec" / "okx"), lambda *_: None)
    assert check.undocumented(committed, reading.errors) == []
    # What comes with a status of failure may have been acted upon, unless it says that it was not accepted.
    kinds = {code: name for name, _, codes in committed.entries() for code in codes}
    failing = {row.code for row in reading.errors if (row.http_status or 0) >= 500}
    assert {code: kinds.get(code) for code in failing} == {
        **dict.fromkeys(failing, "OutcomeUnknown"),
        "50001": "Unavailable",
    }
