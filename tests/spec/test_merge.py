"""What was read from docs, put into a spec: facts, files, findings and the lock, case by case."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from generator.findings import Failed, Finding, Severity, Where, error, errors, warning
from generator.spec import prose
from generator.spec.losses import fields_of
from generator.spec.merge import Counts, Merged, OldSpec, path_of
from generator.spec.model import Endpoint, Examples, Field, Map, Request, Response, ResponseExample, Value, Variant
from tests.support.merging import API, AUGUST, JANUARY, JUNE, differing, endpoint, put, reading, spec_of


def codes(merged: Merged) -> list[tuple[str, str]]:
    return [(finding.code, finding.endpoint) for finding in merged.findings]


def at(merged: Merged, name: str) -> Endpoint:
    (found,) = (one for one in spec_of(merged).endpoints if one.name == name)
    return found


A, B = endpoint("a/one"), endpoint("b/two")


def test_a_first_reading_makes_the_whole_folder() -> None:
    merged = put(reading(B, A))
    assert list(merged.files) == [
        "endpoint.schema.json",
        "endpoints/alpha/one.yaml",
        "endpoints/beta/two.yaml",
        "findings.txt",
        "lock.yaml",
    ]
    assert at(merged, "alpha.one") == replace(A, resource="alpha", operation="one")
    assert merged.counts == Counts(pages=2, endpoints=2, fields=6, added=2, changed=0, unchanged=0, kept=0)
    assert merged.findings == ()
    assert merged.removed == ()
    lock = spec_of(merged).lock
    assert lock
    assert (lock.tool, lock.date, lock.pages) == (
        "1.0",
        JUNE,
        {"a/one.md": "hash of a/one.md", "b/two.md": "hash of b/two.md"},
    )
    assert [(name, one.date) for name, one in lock.endpoints.items()] == [("alpha.one", JUNE), ("beta.two", JUNE)]
    assert "properties" in msgspec.json.decode(merged.files["endpoint.schema.json"])["$defs"]["Endpoint"]


def test_the_same_again_changes_nothing_and_a_later_date_only_the_lock() -> None:
    old = spec_of(put(reading(A, B)))
    again = put(reading(A, B), old)
    assert differing(again, old) == set()
    assert again.counts == Counts(pages=2, endpoints=2, fields=6, added=0, changed=0, unchanged=2, kept=0)
    later = put(reading(A, B, date=AUGUST), old)
    assert differing(later, old) == {"lock.yaml"}
    assert AUGUST in later.files["lock.yaml"].decode()


def test_one_changed_fact_changes_one_file_and_the_lock() -> None:
    old = spec_of(put(reading(A, B)))
    changed = put(reading(replace(A, permission="trade"), B, date=AUGUST), old)
    assert differing(changed, old) == {"lock.yaml", "endpoints/alpha/one.yaml"}
    assert (changed.counts.changed, changed.counts.unchanged) == (1, 1)


@pytest.mark.parametrize(("before", "after"), [(1, True), (True, 1), (0, False), ("1", 1)])
def test_constants_that_python_takes_for_equal_are_not(before: Any, after: Any) -> None:
    def with_default(value: Any) -> Endpoint:
        return replace(A, request=Request(style="query", fields=(Field(name="x", type="boolean", default=value),)))

    old = spec_of(put(reading(with_default(before))))
    merged = put(reading(with_default(after)), old)
    default = at(merged, "alpha.one").request.fields[0].default
    assert (default, type(default)) == (after, type(after))


def test_only_the_languages_of_the_api_are_kept() -> None:
    one = Field(
        name="side",
        type="string",
        doc={"ko": "x", "zh": "方向", "en": "side"},
        values=(Value(value="buy", group={"zh": "组"}, doc={"ko": "x"}),),
    )
    rich = replace(
        A,
        title={"en": "One", "zh": "一"},
        doc={"zh": "说明"},
        request=Request(
            style="json_object", fields=(one,), variants=(Variant(name="v", doc={"zh": "v", "en": "v"}, fields=(one,)),)
        ),
        response=Response(
            style="object",
            envelope=(one,),
            fields=(
                Field(name="m", type="object", map=Map(key="currency", value=one)),
                Field(name="n", type="object", map=Map(key="x")),
            ),
        ),
        examples=Examples(response=(ResponseExample(title={"zh": "例", "en": "sample"}, body={"code": "0"}),)),
        notes={"zh": ("注",), "en": ("note",)},
    )
    kept = at(put(reading(rich), api=replace(API, prose=("en",))), "alpha.one")
    clean = replace(one, doc={"en": "side"}, values=(Value(value="buy", group={"zh": "组"}),))
    assert kept.title == rich.title
    assert kept.doc is None
    assert kept.request.fields == (clean,)
    assert kept.request.variants == (Variant(name="v", doc={"en": "v"}, fields=(clean,)),)
    assert kept.response.envelope == (clean,)
    assert [field.map for field in kept.response.fields] == [Map(key="currency", value=clean), Map(key="x")]
    assert kept.examples == Examples(response=(ResponseExample(title={"en": "sample"}, body={"code": "0"}),))
    assert kept.notes == {"en": ("note",)}
    assert fields_of(rich) == 6


def test_facts_only_leaves_prose_and_excerpts_out_of_everything_but_what_a_partial_reading_does_not_hold() -> None:
    said = warning("odd", Where("a/one.md", 3), "something", excerpt="What it does.")
    old = spec_of(put(reading(A, B)))
    full = put(reading(A, findings=(said,)), old, facts_only=True)
    assert at(full, "alpha.one").doc is None
    assert at(full, "beta.two").doc is None
    assert "What it does" not in full.files["findings.txt"].decode()
    partial = put(reading(A), old, facts_only=True, partial=True)
    assert differing(partial, old) == {"endpoints/alpha/one.yaml"}
    assert at(partial, "alpha.one").doc is None


def test_the_lock_says_whether_all_was_read_once() -> None:
    def complete(merged: Merged) -> bool:
        lock = spec_of(merged).lock
        assert lock
        return lock.complete

    partial = put(reading(A), partial=True)
    assert not complete(partial)
    assert not complete(put(reading(A, bad_pages=("b/two.md",)), spec_of(partial)))
    full = put(reading(A, B), spec_of(partial))
    assert complete(full)
    assert complete(put(reading(A), spec_of(full), partial=True))


def test_a_vanished_endpoint_stays_as_deprecated_until_it_returns() -> None:
    old = spec_of(put(reading(A, B)))
    gone = put(reading(A, date=AUGUST), old)
    named = replace(B, resource="beta", operation="two")
    assert at(gone, "beta.two") == replace(named, deprecated=True, last_seen={"path": JUNE[:10]})
    assert codes(gone) == [("endpoint-gone", "beta.two")]
    assert gone.findings[0].severity is Severity.WARNING
    assert (gone.counts.changed, gone.counts.unchanged, gone.counts.kept) == (1, 1, 0)
    assert "endpoint-gone" in gone.files["findings.txt"].decode()
    assert differing(put(reading(A, date=AUGUST), spec_of(gone)), spec_of(gone)) == set()
    back = put(reading(A, B, date=AUGUST), spec_of(gone))
    assert not at(back, "beta.two").deprecated
    assert back.findings == ()
    assert back.files["findings.txt"] == old.texts["findings.txt"]


def test_an_older_page_does_not_bring_a_vanished_endpoint_back() -> None:
    gone = spec_of(put(reading(A, date=AUGUST), spec_of(put(reading(A, B)))))
    merged = put(reading(B), gone, partial=True)
    assert at(merged, "beta.two").deprecated


def test_what_a_bad_page_was_last_known_to_say_stays() -> None:
    old = spec_of(put(reading(A, B)))
    cut = error("cut-off", Where("b/two.md", 40), "the page ends in a table")
    new = reading(
        replace(A, anchor="moved"),
        replace(B, auth="private"),
        date=AUGUST,
        bad_pages=("b/two.md",),
        findings=(cut,),
        pages={"a/one.md": "new", "b/two.md": "new"},
    )
    merged = put(new, old)
    assert differing(merged, old) == {"endpoints/alpha/one.yaml", "lock.yaml", "findings.txt"}
    assert codes(merged) == [("page-not-read", "beta.two"), ("cut-off", "")]
    assert merged.counts == Counts(pages=2, endpoints=1, fields=3, added=0, changed=1, unchanged=0, kept=1)
    lock, was = spec_of(merged).lock, old.lock
    assert lock
    assert was
    assert lock.pages == {"a/one.md": "new", "b/two.md": "hash of b/two.md"}
    assert lock.endpoints["beta.two"] == was.endpoints["beta.two"]
    assert differing(put(new, spec_of(merged)), spec_of(merged)) == set()
    mended = put(reading(A, B), old)
    assert differing(mended, old) == set()


def test_a_new_endpoint_of_a_bad_page_is_not_added_and_that_is_said() -> None:
    merged = put(reading(A, B, bad_pages=("b/two.md",)))
    assert [path for path in merged.files if path.startswith("endpoints/")] == ["endpoints/alpha/one.yaml"]
    assert codes(merged) == [("not-added", "GET /v1/b/two")]
    lock = spec_of(merged).lock
    assert lock
    assert "b/two.md" not in lock.pages
    mended = put(reading(A, B), spec_of(merged))
    assert mended.counts.added == 1
    assert mended.files["findings.txt"] == put(reading(A)).files["findings.txt"]


def test_an_endpoint_whose_page_is_gone_while_another_is_bad_is_not_taken_for_vanished() -> None:
    old = spec_of(put(reading(A, B)))
    merged = put(reading(A, bad_pages=("b.md",)), old)
    assert codes(merged) == [("page-not-read", "beta.two")]
    assert not at(merged, "beta.two").deprecated
    read_well = put(reading(A, bad_pages=("c.md",), pages={"a/one.md": "x", "b/two.md": "y"}), old)
    assert at(read_well, "beta.two").deprecated


def test_a_partial_reading_leaves_the_rest_alone() -> None:
    old = spec_of(put(reading(A, B, findings=(warning("odd", Where("b/two.md", 3), "something"),))))
    one, new = replace(A, auth="private"), endpoint("b/three")
    merged = put(reading(one, new, date=AUGUST), old, partial=True)
    assert differing(merged, old) == {"endpoints/alpha/one.yaml", "endpoints/beta/three.yaml", "lock.yaml"}
    assert merged.counts == Counts(pages=2, endpoints=2, fields=6, added=1, changed=1, unchanged=0, kept=1)
    lock, was = spec_of(merged).lock, old.lock
    assert lock
    assert was
    assert lock.endpoints["beta.two"] == was.endpoints["beta.two"]
    assert lock.pages["b/two.md"] == "hash of b/two.md"
    assert lock.date == AUGUST


def older_and_newer() -> tuple[Endpoint, Endpoint]:
    """The same endpoint in January, with all the prose, and in June, with other facts and less prose."""
    said = Value(value="buy", doc={"en": "to buy"})
    side = Field(
        name="side",
        type="string",
        values=(said, Value(value=True, doc={"en": "yes"})),
        doc={"en": "old side", "zh": "方向"},
    )
    older = replace(
        A,
        auth="private",
        doc={"zh": "旧", "en": "old"},
        request=Request(
            style="json_object",
            fields=(side, Field(name="gone", type="string", doc={"en": "gone"})),
            variants=(Variant(name="v", doc={"en": "a case"}, fields=(side,)),),
        ),
        response=Response(style="object", fields=(Field(name="m", type="object", map=Map(key="x", value=side)),)),
        notes={"en": ("old note",), "zh": ("旧",)},
    )
    bare = Field(name="side", type="array", items="any", values=(Value(value=1), Value(value="buy")))
    newer = replace(
        A,
        doc={"en": "new"},
        request=Request(
            style="json_object",
            fields=(replace(bare, doc={"en": "new side"}), replace(bare, name="other")),
            variants=(Variant(name="v", fields=(bare,)),),
        ),
        response=Response(style="object", fields=(Field(name="m", type="object", map=Map(key="x", value=bare)),)),
        notes={"en": ("new note",)},
    )
    return older, newer


def test_an_older_page_fills_missing_prose_and_nothing_else() -> None:
    older, newer = older_and_newer()
    old = spec_of(put(reading(newer, B, findings=(warning("odd", Where("a/one.md", 3), "of the newer page"),))))
    merged = put(
        reading(
            older,
            date=JANUARY,
            pages={"a/one.md": "old"},
            findings=(warning("odd", Where("a/one.md", 3), "of the older"),),
        ),
        old,
        partial=True,
    )
    assert differing(merged, old) == {"endpoints/alpha/one.yaml"}
    now = at(merged, "alpha.one")
    assert (now.auth, now.doc, now.notes) == ("public", {"en": "new", "zh": "旧"}, {"en": ("new note",), "zh": ("旧",)})
    values = (Value(value=1), Value(value="buy", doc={"en": "to buy"}))
    kept = Field(name="side", type="array", items="any", values=values)
    other = Field(name="other", type="array", items="any", values=(Value(value=1), Value(value="buy")))
    assert now.request.fields == (replace(kept, doc={"en": "new side", "zh": "方向"}), other)
    both = {"en": "old side", "zh": "方向"}
    assert now.request.variants == (Variant(name="v", doc={"en": "a case"}, fields=(replace(kept, doc=both),)),)
    shape = now.response.fields[0].map
    assert shape
    assert shape.value == replace(kept, doc=both)
    assert ("older-page", "alpha.one") in codes(merged)
    assert merged.counts.changed == 1
    again = put(reading(older, date=JANUARY), spec_of(merged), partial=True)
    assert differing(again, spec_of(merged)) == set()
    assert (again.counts.unchanged, again.counts.kept) == (0, 2)


def test_of_fields_with_one_name_the_first_fills_the_first() -> None:
    def request(*docs: str) -> Endpoint:
        fields = tuple(Field(name="x", type="string", doc={"en": doc} if doc else None) for doc in docs)
        return replace(A, request=Request(style="query", fields=fields))

    assert prose.fill(request("", "new", ""), request("1", "2")) == request("1", "new", "")


def test_an_older_crawl_deprecates_nothing_and_adds_what_is_new() -> None:
    old = spec_of(put(reading(A, B, findings=(warning("odd", Where("b/two.md", 3), "something"),))))
    merged = put(reading(replace(A, auth="private"), endpoint("b/three"), date=JANUARY), old)
    assert differing(merged, old) == {"endpoints/beta/three.yaml", "lock.yaml"}
    assert codes(merged) == [("older-page", "alpha.one"), ("older-docs", "beta.two")]
    lock = spec_of(merged).lock
    assert lock
    assert lock.date == JUNE
    assert set(lock.pages) == {"a/one.md", "b/two.md", "b/three.md"}
    assert lock.endpoints["beta.three"].date == JANUARY


def test_a_date_without_a_time_is_not_older_than_a_page_of_its_day() -> None:
    old = spec_of(put(reading(A, B)))
    merged = put(reading(A, date="2026-06-27"), old)
    assert at(merged, "beta.two").deprecated


def test_comments_that_people_wrote_stay() -> None:
    old = spec_of(put(reading(A, B)))
    path = "endpoints/alpha/one.yaml"
    commented = old.texts[path].replace(b"auth: public", b"# checked by hand\nauth: public  # really")
    assert commented != old.texts[path]
    old = replace(old, texts={**old.texts, path: commented})
    assert differing(put(reading(A, B), old), old) == set()
    merged = put(reading(replace(A, auth="private"), B), old)
    assert merged.files[path] == commented.replace(b"auth: public", b"auth: private")
    assert merged.findings == ()


def test_a_comment_that_would_have_to_move_stops_the_edit() -> None:
    old = spec_of(put(reading(A, B)))
    path = "endpoints/alpha/one.yaml"
    commented = old.texts[path].replace(b"  - name: limit", b"  # about the limit\n  - name: limit")
    assert commented != old.texts[path]
    old = replace(old, texts={**old.texts, path: commented})
    without = replace(A, auth="private", request=replace(A.request, fields=A.request.fields[:1]))
    merged = put(reading(without, B), old)
    assert merged.files[path] == commented
    (finding,) = errors(merged.findings)
    assert (finding.severity, finding.endpoint) == (Severity.ERROR, "alpha.one")
    assert finding.where.file == path
    lock, was = spec_of(merged).lock, old.lock
    assert lock
    assert was
    assert lock.endpoints == was.endpoints


def test_what_yaml_cannot_hold_is_a_finding() -> None:
    wrong = replace(A, title={"en": "\ud800"})
    merged = put(reading(wrong, B))
    assert "endpoints/alpha/one.yaml" not in merged.files
    (finding,) = merged.findings
    assert (finding.severity, finding.code, finding.endpoint) == (Severity.ERROR, "not-writable", "alpha.one")
    old = spec_of(put(reading(A, B)))
    kept = put(reading(wrong, B), old)
    assert differing(kept, old) == {"findings.txt"}
    assert kept.counts.kept == 1


def test_what_could_not_be_loaded_again_is_not_written() -> None:
    twice = Field(name="x", type="string")
    wrong = replace(A, request=Request(style="query", fields=(twice, twice)))
    merged = put(reading(wrong, B))
    assert "endpoints/alpha/one.yaml" not in merged.files
    (finding,) = merged.findings
    assert finding.where == Where("a/one.md", 0, "request.fields[1].name")
    assert finding.severity is Severity.ERROR
    lock = spec_of(merged).lock
    assert lock
    assert list(lock.endpoints) == ["beta.two"]


def test_findings_of_the_pages_read_are_replaced_and_the_others_stay() -> None:
    def said(file: str, what: str, **keys: Any) -> Finding:
        return warning("odd", Where(file, 3, "request.ccy"), what, **keys)

    first = reading(
        A, B, findings=(said("/docs/2026/a/one.md", "old a"), said("docs/b/two.md", "old b", endpoint="GET /v1/b/two"))
    )
    merged = put(first)
    text = merged.files["findings.txt"].decode()
    assert text.index("== a/one.md") < text.index("== b/two.md")
    assert "endpoint: beta.two" in text
    assert "/docs/" not in text
    assert ":3" not in text
    moved = put(
        reading(replace(A, page="a.md"), findings=(said("a.md", "new a"), said("/elsewhere/names.yaml", "of no page"))),
        spec_of(merged),
        partial=True,
    )
    text = moved.files["findings.txt"].decode()
    assert "old a" in text  # nobody read that page again, and it names no endpoint
    assert "new a" in text
    assert "old b" in text
    assert "== names.yaml" in text
    full = put(reading(replace(A, page="a.md"), B), spec_of(moved))
    assert full.files["findings.txt"] == put(reading(A)).files["findings.txt"]


def test_findings_follow_an_endpoint_to_another_page() -> None:
    first = reading(A, B, findings=(warning("odd", Where("a/one.md"), "old", endpoint="GET /v1/a/one"),))
    merged = put(reading(replace(A, page="a.md")), spec_of(put(first)), partial=True)
    assert b"old" not in merged.files["findings.txt"]


def about(file: str, what: str, key: str = "", severity: Severity = Severity.WARNING) -> Finding:
    return Finding(severity, "odd", Where(file), what, endpoint=key)


def lines_of(merged: Merged) -> list[str]:
    text = merged.files["findings.txt"].decode()
    return [line.partition(": ")[2] for line in text.splitlines() if line.startswith("- ")]


def test_findings_stay_with_the_facts_that_they_are_about() -> None:
    group = (replace(A, page="g.md"), replace(B, page="g.md"))
    said = (
        about("g.md", "june one", "GET /v1/a/one"),
        about("g.md", "june two", "GET /v1/b/two"),
        about("g.md", "june"),
    )
    old = spec_of(put(reading(*group, findings=said)))
    older = (about("g.md", "january one", "GET /v1/a/one"), about("g.md", "january"))
    assert lines_of(put(reading(group[0], date=JANUARY, findings=older), old, partial=True)) == [
        "june",
        "june one",
        "june two",
    ]
    mixed = reading(*group, findings=(*older, about("g.md", "august two", "GET /v1/b/two")))
    one, two = mixed.endpoints
    mixed = replace(mixed, endpoints=(replace(one, date=JANUARY), two))
    assert lines_of(put(mixed, old)) == ["january", "june one", "august two"]


def test_findings_of_an_unreadable_page_are_those_of_its_last_reading_and_the_latest_errors() -> None:
    key = "GET /v1/b/two"
    old = spec_of(put(reading(A, B, findings=(about("b/two.md", "known", key),))))
    for what in ("cut here", "cut there"):
        new = reading(A, bad_pages=("b/two.md",), findings=(about("b/two.md", what, key, Severity.ERROR),))
        merged = put(new, old)
        assert lines_of(merged) == [what, "known", "its page could not be read: the last known state stays"]
        old = spec_of(merged)


def test_what_was_said_of_an_endpoint_before_it_came_goes_when_it_comes() -> None:
    old = spec_of(put(reading(A, B, bad_pages=("b/two.md",))))
    assert len(lines_of(put(reading(A), old, partial=True))) == 1
    older = put(reading(B, date=JANUARY), spec_of(put(reading(A, B, bad_pages=("a/one.md",)))), partial=True)
    assert lines_of(older) == ["`GET /v1/a/one` is not added: its page could not be read whole"]
    group = (replace(A, page="g.md"), replace(B, page="g.md"))
    old = spec_of(put(reading(A, replace(B, page="g.md"))))
    odd = about("g.md", "odd", "GET /v1/b/three")
    bad = put(reading(endpoint("b/three", page="g.md"), bad_pages=("g.md",), findings=(odd,)), old, partial=True)
    assert "GET /v1/b/three" in lines_of(bad)[0]
    assert "odd" in lines_of(bad)
    assert lines_of(put(reading(group[1], date=JANUARY), spec_of(bad), partial=True)) == []


def test_hashes_of_pages_without_endpoints_are_those_of_the_newer_docs() -> None:
    old = spec_of(put(reading(A, pages={"a/one.md": "june", "intro.md": "june"})))
    lock = spec_of(put(reading(A, date=JANUARY, pages={"a/one.md": "x", "intro.md": "x", "new.md": "x"}), old)).lock
    assert lock
    assert lock.pages == {"a/one.md": "june", "intro.md": "june", "new.md": "x"}
    lock = spec_of(put(reading(A, date=AUGUST, pages={"intro.md": "august"}), old)).lock
    assert lock
    assert lock.pages == {"intro.md": "august"}


def test_one_endpoint_twice_in_a_reading() -> None:
    same = put(reading(A, replace(A)))
    assert same.findings == ()
    other = replace(A, page="z.md", auth="private")
    merged = put(reading(A, other))
    assert codes(merged) == [("endpoint-twice", "alpha.one")]
    assert at(merged, "alpha.one").page == "z.md"
    assert put(reading(other, A)).files == merged.files


def test_an_old_spec_that_cannot_be_stops_the_run() -> None:
    one = replace(A, resource="alpha", operation="one")
    bad = replace(B, resource="..", operation="two")
    with pytest.raises(Failed) as caught:
        put(reading(A), OldSpec(endpoints=(one, replace(one, operation="uno"), bad)))
    assert sorted(finding.code for finding in caught.value.findings) == ["bad-name", "endpoint-twice"]
    with pytest.raises(ValueError, match="can name no file"):
        path_of(replace(one, operation="a/b"))


def test_files_of_no_endpoint_are_named_for_removal() -> None:
    old = spec_of(put(reading(A)))
    old = replace(old, texts={**old.texts, "endpoints/alpha/stray.yaml": b"", "pages/x.md": b""})
    assert put(reading(A), old).removed == ("endpoints/alpha/stray.yaml",)


def test_a_name_once_in_the_spec_stays() -> None:
    old = put(reading(A))
    renamed = OldSpec(endpoints=(replace(A, resource="alpha", operation="first"),), lock=spec_of(old).lock)
    merged = put(reading(A), renamed)
    assert "endpoints/alpha/first.yaml" in merged.files
    assert codes(merged) == [("name-kept", "alpha.first")]
