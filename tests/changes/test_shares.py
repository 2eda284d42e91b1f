"""Who changed what, and which version that asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.changes import Report, Share, compare
from generator.changes.accepted import accept
from generator.changes.command import open_changes
from generator.changes.model import Bump, Severity, Version
from generator.changes.shares import Side, part
from generator.changes.version import bumped, suggest
from generator.findings import Failed
from generator.spec.model import Correction, Endpoint, Spec
from tests.support.applying import apply, lists
from tests.support.edits import edited, edits
from tests.support.whole import WHOLE

OLD: Any = lists(msgspec.to_builtins(WHOLE))
FACT = "request.side.required"


def side(*, corrections: tuple[Correction, ...] = (), **more: Any) -> Side:
    return Side(
        label="side",
        api=WHOLE.api,
        endpoints=more.pop("endpoints", WHOLE.endpoints),
        corrections=corrections,
        errors=WHOLE.errors,
        error_classes=WHOLE.error_classes,
        **more,
    )


def endpoints(required: object) -> tuple[Endpoint, ...]:
    """An endpoint of which one field is said to be required or not."""
    data = {
        "method": "POST",
        "path": "/api/v1/thing",
        "resource": "thing",
        "operation": "thing",
        "title": {"en": "Thing"},
        "page": "thing.md",
        "anchor": "thing",
        "auth": "private",
        "request": {"style": "json_object", "fields": [{"name": "side", "type": "string", "required": required}]},
        "response": {"style": "object"},
    }
    return (msgspec.convert(data, Endpoint),)


def correction(expects: object, value: object) -> Correction:
    return Correction(endpoint="thing.thing", at=FACT, expects=expects, value=value, why="tried it")


def told(report: Report) -> dict[str, list[tuple[str, object, object]]]:
    return {
        share.value: [(change.place, change.old, change.new) for change in report.of(share)]
        for share in Share
        if report.of(share)
    }


def test_what_the_exchange_changed() -> None:
    report = part(side(endpoints=endpoints(False)), side(endpoints=endpoints(True)))
    assert told(report) == {"api": [(FACT, False, True)]}
    assert not report.parted


def test_what_a_correction_changed() -> None:
    old = side(endpoints=endpoints(False), pages={"a.md": "1"})
    report = part(old, replace(old, corrections=(correction(False, True),)))
    assert told(report) == {"hand": [(FACT, False, True)]}
    report = part(old, side(endpoints=endpoints(False), corrections=(correction(False, True),)))
    assert told(report) == {"hand": [(FACT, False, True)]}


def test_what_the_parser_changed() -> None:
    """Read anew, the old docs say what the new ones say."""
    old, new = side(endpoints=endpoints(False)), side(endpoints=endpoints(True))
    report = part(old, new, new)
    assert told(report) == {"parser": [(FACT, False, True)]}
    assert report.parted
    assert suggest(report, "1.2.3") == Version(old="1.2.3", api="1.2.3", all="2.0.0")


def test_the_same_pages_tell_the_parser_apart() -> None:
    old = side(endpoints=endpoints(False), pages={"a.md": "1"})
    report = part(old, side(endpoints=endpoints(True), pages={"a.md": "1"}))
    assert told(report) == {"parser": [(FACT, False, True)]}
    assert report.parted
    report = part(old, side(endpoints=endpoints(True), pages={"a.md": "2"}))
    assert told(report) == {"api": [(FACT, False, True)]}


def test_docs_that_now_say_what_was_corrected_change_nothing() -> None:
    old = side(endpoints=endpoints(False), corrections=(correction(False, True),))
    assert told(part(old, side(endpoints=endpoints(True)))) == {}


def test_a_correction_that_is_kept_whatever_the_docs_say_changes_nothing() -> None:
    old = side(endpoints=endpoints(False), corrections=(correction(False, True),))
    new = side(endpoints=endpoints("conditional"), corrections=(correction("conditional", True),))
    assert told(part(old, new)) == {}


def test_a_name_is_given_by_people() -> None:
    renamed = tuple(replace(one, operation="other") for one in endpoints(required=True))
    report = part(side(endpoints=endpoints(False)), side(endpoints=renamed, corrections=()))
    assert told(report)["api"] == [(FACT, False, True)]
    (change,) = report.of(Share.HAND)
    assert (change.fact, change.severity, change.what) == ("name", Severity.BREAKING, "renamed")


def test_settings_are_made_by_people() -> None:
    new = replace(side(), api=replace(WHOLE.api, default_region="eu"))
    assert told(part(side(), new)) == {"hand": [("api.default_region", "global", "eu")]}


@given(st.data())
@settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))
def test_the_shares_together_lead_from_one_to_the_other(draw: st.DataObject) -> None:
    states = [OLD]
    for _ in range(2):
        data = states[-1]
        for _ in range(draw.draw(st.integers(0, 4))):
            inside = [one for one in edits(data) if one.path[0] == "endpoints" and len(one.path) > 2]
            data = edited(data, draw.draw(st.sampled_from(inside)))
        states.append(lists(msgspec.to_builtins(msgspec.convert(data, Spec))))
    old, reread, new = (side(endpoints=msgspec.convert(state, Spec).endpoints) for state in states)
    new = replace(new, api=replace(WHOLE.api, default_region="eu"))
    report = part(old, new, reread)
    spec = old.spec()
    for share in (Share.PARSER, Share.API, Share.HAND):
        spec = apply(spec, report.of(share))
    assert compare(spec, new.spec()).changes == ()
    assert len({change.id for change in report.changes}) == len(report.changes)


# ---------------------------------------------------------------- versions


def of(*bumps: Bump) -> Report:
    (change,) = part(side(endpoints=endpoints(False)), side(endpoints=endpoints(True))).changes
    verdicts = [replace(change.verdict, bump=bump) for bump in bumps]
    return Report(title="", changes=tuple(replace(change, verdict=one) for one in verdicts))


@pytest.mark.parametrize(
    ("version", "bumps", "after"),
    [
        ("1.2.3", (), "1.2.3"),
        ("1.2.3", (Bump.NONE,), "1.2.3"),
        ("1.2.3", (Bump.PATCH,), "1.2.4"),
        ("1.2.3", (Bump.PATCH, Bump.MINOR), "1.3.0"),
        ("1.2.3", (Bump.MAJOR, Bump.MINOR), "2.0.0"),
        ("0.2.3", (Bump.PATCH,), "0.2.4"),
        ("0.2.3", (Bump.MINOR,), "0.2.4"),
        ("0.2.3", (Bump.MAJOR,), "0.3.0"),
        ("1.2.3-rc.1", (Bump.PATCH,), "1.2.4"),
    ],
)
def test_versions(version: str, bumps: tuple[Bump, ...], after: str) -> None:
    assert bumped(version, of(*bumps).changes) == after


@pytest.mark.parametrize("version", ["", "1.2", "v1.2.3", "01.2.3", "1.2.3.4", "1.2.\u0663"])
def test_what_is_no_version(version: str) -> None:
    with pytest.raises(ValueError, match="is no version"):
        bumped(version, ())


# ---------------------------------------------------------------- accepted changes


def test_accepted_changes_count_no_more(tmp_path: Path) -> None:
    report = part(side(endpoints=endpoints(False)), side(endpoints=endpoints(True)))
    (change,) = report.changes
    file = tmp_path / "accepted.txt"
    file.write_text(f"# looked at by hand\n\n{change.id}  the bot sends it anyway # yes\n", "utf-8")
    done, findings = accept(report, file)
    assert findings == []
    assert [one.accepted for one in done.changes] == [True]
    assert [open_changes(one, Severity.BREAKING) for one in (report, done)] == [1, 0]


def test_what_is_odd_about_accepted_changes(tmp_path: Path) -> None:
    report = part(side(endpoints=endpoints(False)), side(endpoints=endpoints(True)))
    (change,) = report.changes
    file = tmp_path / "accepted.txt"
    file.write_text(f"{change.id}\n0123456789\n{change.id}\n", "utf-8")
    done, findings = accept(report, file)
    assert done.changes[0].accepted
    assert [(one.code, one.where.line) for one in findings] == [("accepted-twice", 3), ("accepted-unknown", 2)]
    for text in (b"trade.place_order\n", b"\xff\n"):
        file.write_bytes(text)
        with pytest.raises(Failed, match="is no"):
            accept(report, file)


def test_another_value_is_another_change() -> None:
    """Who accepted that it is required in some cases did not accept that it is always."""
    ids = {
        change.id
        for value in ("conditional", True)
        for change in part(side(endpoints=endpoints(False)), side(endpoints=endpoints(value))).changes
    }
    assert len(ids) == 2
    again = part(side(endpoints=endpoints(False)), side(endpoints=endpoints(True))).changes
    assert {change.id for change in again} < ids


def test_severities_at_which_to_stop() -> None:
    report = part(side(endpoints=endpoints(False)), side(endpoints=endpoints("conditional")))
    assert [open_changes(report, one) for one in Severity] == [0, 1, 1]
