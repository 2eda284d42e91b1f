"""Guard rails at both sides of each floor: what stops, what goes through, what is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from msgspec.structs import replace

from generator.findings import Severity, errors
from generator.spec.guard import FEW, SHARE, lost_pages, sorts, too_many
from generator.spec.merge import Merged, OldSpec
from generator.spec.model import Endpoint, ErrorCode, Field, Request, Response
from generator.spec.reading import Reading
from tests.support.merging import AUGUST, JANUARY, JUNE, differing, endpoint, put, reading, spec_of

MANY = 30
TEXT = {"en": "What it does.", "zh": "说明"}


def made(count: int = MANY) -> list[Endpoint]:
    return [
        endpoint(
            f"a/n{number}",
            title={"en": f"Number {number}", "zh": "数"},
            auth="private",
            permission="read",
            doc=TEXT,
            request=Request(style="query", fields=(Field(name="ccy", type="string", kind="currency", doc=TEXT),)),
            response=Response(style="objects", fields=(Field(name="size", type="string", kind="decimal", doc=TEXT),)),
        )
        for number in range(count)
    ]


def known(endpoints: Iterable[Endpoint] = (), **keys: Any) -> OldSpec:
    return spec_of(put(crawl(*(endpoints or made()), **keys)))


def crawl(*endpoints: Endpoint, date: str = JUNE, **keys: Any) -> Reading:
    """A reading that says what each page holds."""
    contents: dict[str, tuple[str, ...]] = {one.page: () for one in endpoints}
    for one in endpoints:
        contents[one.page] += (one.key,)
    return reading(*endpoints, date=date, **{"contents": contents, **keys})


def stops(merged: Merged) -> list[str]:
    return [one.what for one in errors(merged.findings)]


def codes(merged: Merged) -> list[str]:
    return [one.code for one in merged.findings]


def at(merged: Merged, name: str) -> Endpoint:
    (found,) = (one for one in spec_of(merged).endpoints if one.name == name)
    return found


def test_floors() -> None:
    assert not too_many(FEW, 20)
    assert too_many(FEW + 1, 20)
    large = 10_000
    assert not too_many(round(SHARE * large), large)
    assert too_many(round(SHARE * large) + 1, large)


@pytest.mark.parametrize("lost", [FEW, FEW + 1])
def test_permissions_below_and_above_the_floor(lost: int) -> None:
    old = known()
    ends = made()
    less = [replace(one, permission=None) for one in ends[:lost]] + ends[lost:]
    merged = put(crawl(*less, date=AUGUST), old)
    if lost > FEW:
        (finding,) = errors(merged.findings)
        assert finding.what == f"the docs no longer have {lost} of {MANY} facts `permission`"
        assert finding.excerpt == "; ".join(f"alpha.n{number}: read" for number in range(5)) + f"; and {lost - 5} more"
        assert "--accept loss:permission" in finding.hint
    else:
        assert stops(merged) == []
        assert at(merged, "alpha.n0").permission is None
        assert codes(merged).count("not-said-any-more") == lost
    assert b"permission" not in merged.files["findings.txt"]


def test_what_is_accepted_stays_with_its_date_until_the_docs_say_it_again() -> None:
    old = known()
    less = [replace(one, permission=None) for one in made()]
    merged = put(crawl(*less, date=AUGUST), old, accept={"permission"})
    assert stops(merged) == []
    assert codes(merged) == ["loss-accepted"]
    kept = at(merged, "alpha.n0")
    assert (kept.permission, kept.last_seen) == ("read", {"permission": "2026-06-27"})
    # The next crawl asks for nothing, and touches nothing.
    old = spec_of(merged)
    again = put(crawl(*less, date=AUGUST), old)
    assert differing(again, old) == set()
    assert again.findings == ()
    assert differing(put(crawl(*less[:1], date=AUGUST), old, partial=True), old) == set()
    back = put(crawl(*made(), date=AUGUST), old)
    assert (at(back, "alpha.n0").permission, at(back, "alpha.n0").last_seen) == ("read", None)


def test_what_is_accepted_and_not_lost_is_said() -> None:
    merged = put(crawl(*made(), date=AUGUST), known(), accept={"permission"})
    assert [(one.code, one.severity) for one in merged.findings] == [("nothing-lost", Severity.NOTE)]


@pytest.mark.parametrize("lost", [FEW, FEW + 1])
def test_endpoints_below_and_above_the_floor(lost: int) -> None:
    old = known()
    merged = put(crawl(*made()[lost:], date=AUGUST), old)
    assert stops(merged) == ([f"the docs no longer have {lost} of {MANY} endpoints"] if lost > FEW else [])
    accepted = put(crawl(*made()[lost:], date=AUGUST), old, accept={"endpoints"})
    assert stops(accepted) == []
    gone = at(accepted, "alpha.n0")
    assert (gone.deprecated, gone.last_seen) == (True, {"path": "2026-06-27"})
    # Gone is gone: the next crawls count it no more, and its date stays.
    old = spec_of(accepted)
    later = put(crawl(*made()[lost:], date="2026-09-01T00:00:00"), old)
    assert differing(later, old) == {"lock.yaml"}


def test_endpoints_that_were_announced_to_go_do_not_count() -> None:
    leaving = [replace(one, deprecated=True) for one in made()[:15]]
    merged = put(crawl(*made()[15:], date=AUGUST), known([*leaving, *made()[15:]]))
    assert stops(merged) == []


def test_partial_and_older_readings_do_not_feed_the_guard() -> None:
    old = known()
    less = [replace(one, permission=None) for one in made()]
    assert stops(put(crawl(*less, date=AUGUST), old, partial=True)) == []
    older = put(crawl(*less[:20], date=JANUARY), old)
    assert stops(older) == []
    assert at(older, "alpha.n0").permission == "read"


def test_a_lost_language_stays_and_stops_above_the_floor() -> None:
    def english(one: Endpoint) -> Endpoint:
        def field(one: Field) -> Field:
            return replace(one, doc={"en": "What it does."})

        return replace(
            one,
            title={"en": one.title["en"]},
            doc={"en": "What it does."},
            request=replace(one.request, fields=tuple(map(field, one.request.fields))),
            response=replace(one.response, fields=tuple(map(field, one.response.fields))),
        )

    ends = made()
    old = known()
    few = put(crawl(*map(english, ends[:FEW]), *ends[FEW:], date=AUGUST), old)
    assert stops(few) == []
    zero = at(few, "alpha.n0")
    assert (zero.title["zh"], zero.doc, zero.last_seen) == ("数", TEXT, {"zh": "2026-06-27"})
    old_few = spec_of(few)
    again = put(crawl(*map(english, ends[:FEW]), *ends[FEW:], date=AUGUST), old_few)
    assert differing(again, old_few) == set()
    many = put(crawl(*map(english, ends), date=AUGUST), old)
    assert stops(many) == [f"the docs no longer have {MANY} of {MANY} endpoints' texts in 'zh'"]
    assert stops(put(crawl(*map(english, ends), date=AUGUST), old, accept={"zh"})) == []


def test_without_prose_no_prose_is_lost() -> None:
    bare = [replace(one, doc=None) for one in made()]
    assert stops(put(crawl(*bare, date=AUGUST), known(), facts_only=True)) == []
    assert stops(put(crawl(*bare, date=AUGUST), known())) == [
        f"the docs no longer have {MANY} of {3 * MANY} facts `doc`"
    ]


def test_a_page_with_half_of_its_fields_is_left_as_it_was() -> None:
    fields = tuple(Field(name=f"f{number}", type="string") for number in range(10))
    big = replace(made(1)[0], response=Response(style="objects", fields=fields))
    old = known([big, *made()[1:]])

    def left(count: int, **keys: Any) -> Merged:
        now = replace(big, response=Response(style="objects", fields=fields[:count]))
        return put(crawl(now, *made()[1:], date=AUGUST), old, **keys)

    # Of 11 fields with the request's; six are more than half.
    assert stops(left(5)) == []
    assert [one.name for one in at(left(5), "alpha.n0").response.fields] == ["f0", "f1", "f2", "f3", "f4"]
    (finding,) = errors(left(4).findings)
    assert (finding.code, finding.where.file) == ("page-shrunk", "a/n0.md")
    assert len(at(left(4), "alpha.n0").response.fields) == 10
    accepted = at(left(4, accept={"fields"}), "alpha.n0").response.fields
    assert [one.last_seen for one in accepted] == [None] * 4 + [{"name": "2026-06-27"}] * 6


def test_swapped_pages_are_left_as_they_were() -> None:
    one, two, *rest = made()
    old = known([one, two, *rest])
    swapped = crawl(replace(one, page=two.page), replace(two, page=one.page), *rest, date=AUGUST)
    merged = put(swapped, old)
    assert [(one.code, one.where.file) for one in errors(merged.findings)] == [
        ("page-not-itself", "a/n0.md"),
        ("page-not-itself", "a/n1.md"),
    ]
    assert (at(merged, "alpha.n0").page, at(merged, "alpha.n1").page) == ("a/n0.md", "a/n1.md")
    lock = spec_of(merged).lock
    assert lock
    assert old.lock
    assert lock.endpoints["alpha.n0"] == old.lock.endpoints["alpha.n0"]


def test_a_page_with_another_pages_content_is_left_as_it_was() -> None:
    one, two, *rest = made()
    old = known([one, two, *rest])
    contents = {a.page: (a.key,) for a in (two, *rest)} | {one.page: (two.key,)}
    pages = {a.page: "x" for a in (one, two, *rest)}
    merged = put(crawl(two, *rest, date=AUGUST, contents=contents, pages=pages), old)
    (finding,) = errors(merged.findings)
    assert finding.what == "the page has the content of a/n1.md, and no longer GET /v1/a/n0"
    assert not at(merged, "alpha.n0").deprecated
    believed = put(crawl(two, *rest, date=AUGUST, contents=contents, pages=pages), old, accept={"endpoints"})
    assert stops(believed) == []
    assert at(believed, "alpha.n0").deprecated


def test_a_page_without_its_endpoint_is_left_as_it_was() -> None:
    one, *rest = made()
    old = known([one, *rest])
    contents = {a.page: (a.key,) for a in rest} | {one.page: ()}
    pages = {a.page: "x" for a in (one, *rest)}
    merged = put(crawl(*rest, date=AUGUST, contents=contents, pages=pages), old)
    assert stops(merged) == ["the page no longer documents GET /v1/a/n0: it came back empty or with other content"]
    assert not at(merged, "alpha.n0").deprecated
    # Without a word from the reader nobody can tell.
    unsaid = put(reading(*rest, date=AUGUST, pages=pages), old)
    assert stops(unsaid) == []
    assert at(unsaid, "alpha.n0").deprecated


def test_an_endpoint_may_move_or_change_its_path() -> None:
    one, *rest = made()
    old = known([one, *rest])
    contents = {a.page: (a.key,) for a in rest} | {one.page: ()}
    moved = replace(one, page="new.md")
    pages = {a.page: "x" for a in (one, moved, *rest)}
    merged = put(crawl(moved, *rest, date=AUGUST, contents={**contents, "new.md": (one.key,)}, pages=pages), old)
    assert stops(merged) == []
    assert at(merged, "alpha.n0").page == "new.md"
    renamed = replace(one, path="/v1/a/n0-v2")
    merged = put(crawl(renamed, *rest, date=AUGUST), old)
    assert stops(merged) == []
    assert at(merged, "alpha.n0").deprecated


def codes_of(count: int) -> tuple[ErrorCode, ...]:
    return tuple(
        ErrorCode(code=str(50000 + number), chapter={"en": ("General",)}, page="error.md") for number in range(count)
    )


@pytest.mark.parametrize("lost", [FEW, FEW + 1, MANY])
def test_error_codes_below_and_above_the_floor(lost: int) -> None:
    old = known(errors=codes_of(MANY))
    rows = codes_of(MANY)[lost:]
    merged = put(crawl(*made(), date=AUGUST, errors=rows), old)
    assert stops(merged) == ([f"the docs no longer have {lost} of {MANY} error codes"] if lost > FEW else [])
    accepted = put(crawl(*made(), date=AUGUST, errors=rows), old, accept={"errors"})
    assert stops(accepted) == []
    after = spec_of(accepted)
    assert len(after.errors) == MANY
    if rows:
        assert [one.last_seen for one in after.errors] == [{"code": "2026-06-27"}] * lost + [None] * (MANY - lost)
        again = put(crawl(*made(), date=AUGUST, errors=rows), after)
        assert differing(again, after) == set()
        assert again.findings == ()
        back = spec_of(put(crawl(*made(), date=AUGUST, errors=codes_of(MANY)), after))
        assert [one.last_seen for one in back.errors] == [None] * MANY


@pytest.mark.parametrize("lost", [FEW, FEW + 1])
@pytest.mark.parametrize("how", ["gone", "bad", "empty"])
def test_pages_below_and_above_the_floor(how: str, lost: int) -> None:
    old = known()
    ends = made()
    names = tuple(one.page for one in ends[:lost])
    cases: dict[str, dict[str, Any]] = {
        "gone": {"pages": {one.page: "x" for one in ends[lost:]}},
        "bad": {"bad_pages": names},
        "empty": {"empty": names, "pages": {one.page: "x" for one in ends}},
    }
    new = crawl(*ends[lost:], date=AUGUST, **cases[how])
    found = lost_pages(new, old.lock, ())
    assert [one.what for one in found] == (
        [f"the docs no longer have {lost} of {MANY} pages (gone, empty or unreadable)"] if lost > FEW else []
    )
    assert lost_pages(new, old.lock, {"pages"}) == []
    assert lost_pages(new, None, ()) == []


def test_pages_that_were_empty_before_are_no_loss() -> None:
    old = known()
    ends = made()
    assert lost_pages(crawl(*ends, empty=tuple(one.page for one in ends)), old.lock, ()) == []


def test_what_can_be_accepted() -> None:
    assert {"endpoints", "pages", "errors", "fields", "permission", "rate_limits", "auth", "zh"} <= set(sorts(["zh"]))
