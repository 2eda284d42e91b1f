"""What holds for every merge: repeated, reordered, partial, out of date, and with hostile names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from msgspec.structs import replace

from generator.findings import Severity, Where, error, note, warning
from generator.spec import facts
from generator.spec.merge import OldSpec
from generator.spec.model import Endpoint
from generator.spec.naming import NAME, RESERVED
from generator.spec.reading import Reading
from tests.support import strategies
from tests.support.merging import AUGUST, JANUARY, JUNE, put, reading, spec_of

SETTINGS = settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
PATHS = st.one_of(
    st.sampled_from(
        ["/v1/a/one", "/v1/a/One", "/v1/a/o-ne", "/v1/b/{id}", "/v1/../../etc/passwd", "/v1/con/nul", "", "/"]
    ),
    st.text(max_size=80).map("/v1/{}".format),
)
BASE = st.builds(
    lambda endpoint, path: replace(endpoint, path=path, resource="", operation=""),
    strategies.endpoints(depth=1, width=2, hostile=True),
    PATHS,
)
CHANGES: list[Callable[[Endpoint], Endpoint]] = [
    lambda one: one,
    lambda one: replace(one, doc=None, notes=None),
    lambda one: replace(one, doc={"zh": "别的"}, auth="optional"),
    lambda one: replace(one, request=replace(one.request, fields=one.request.fields[:1], variants=(), constraints=())),
    lambda one: replace(one, page="group.md", anchor="group"),
]
FINDING = st.sampled_from([error, warning, note])


@st.composite
def pools(draw: DrawFn) -> list[Endpoint]:
    """What an exchange offers over time."""
    return draw(st.lists(BASE, min_size=1, max_size=4, unique_by=lambda one: one.key))


@st.composite
def readings(draw: DrawFn, pool: list[Endpoint], dates: tuple[str, ...] = (JANUARY, JUNE, AUGUST)) -> Reading:
    """What one crawl has of the pool, partly changed, with bad pages and things to say."""
    some = draw(st.lists(st.sampled_from(pool), unique_by=lambda one: one.key))
    chosen = [draw(st.sampled_from(CHANGES))(one) for one in some]
    pages = sorted({one.page for one in (*pool, *chosen)})
    keys = ["", *(one.key for one in pool)]
    findings = [
        draw(FINDING)(
            "odd",
            Where(draw(st.sampled_from(pages)), number, "x"),
            draw(st.text(max_size=5)),
            endpoint=draw(st.sampled_from(keys)),
        )
        for number in range(draw(st.integers(0, 3)))
    ]
    bad = draw(st.lists(st.sampled_from(pages), max_size=1))
    return reading(*chosen, date=draw(st.sampled_from(dates)), findings=tuple(findings), bad_pages=tuple(bad))


@st.composite
def histories(draw: DrawFn) -> tuple[list[Endpoint], OldSpec]:
    """A pool and the spec that some readings of it left behind."""
    pool = draw(pools())
    old = OldSpec()
    for one in draw(st.lists(readings(pool), max_size=2)):
        old = spec_of(put(one, old, partial=draw(st.booleans())))
    return pool, old


@given(data=st.data(), history=histories(), partial=st.booleans(), facts_only=st.booleans())
@SETTINGS
def test_the_same_reading_twice_changes_nothing(
    data: st.DataObject, history: tuple[list[Endpoint], OldSpec], partial: bool, facts_only: bool
) -> None:
    pool, old = history
    new = data.draw(readings(pool))
    once = put(new, old, partial=partial, facts_only=facts_only)
    twice = put(new, spec_of(once), partial=partial, facts_only=facts_only)
    assert twice.files == once.files
    assert (twice.counts.added, twice.counts.changed, twice.removed) == (0, 0, ())


@given(data=st.data(), history=histories(), partial=st.booleans())
@SETTINGS
def test_the_order_of_pages_does_not_matter(
    data: st.DataObject, history: tuple[list[Endpoint], OldSpec], partial: bool
) -> None:
    pool, old = history
    new = data.draw(readings(pool))
    shuffled = replace(
        new,
        endpoints=tuple(data.draw(st.permutations(new.endpoints))),
        findings=tuple(data.draw(st.permutations(new.findings))),
        pages=dict(data.draw(st.permutations(list(new.pages.items())))),
    )
    reordered = replace(old, endpoints=tuple(data.draw(st.permutations(old.endpoints))))
    assert put(shuffled, reordered, partial=partial) == put(new, old, partial=partial)


@given(data=st.data(), history=histories())
@SETTINGS
def test_a_partial_reading_never_touches_other_endpoints(
    data: st.DataObject, history: tuple[list[Endpoint], OldSpec]
) -> None:
    pool, old = history
    new = data.draw(readings(pool))
    merged = put(new, old, partial=True)
    after = spec_of(merged)
    held = {read.endpoint.key for read in new.endpoints}
    for one in old.endpoints:
        path = f"endpoints/{one.resource}/{one.operation}.yaml"
        assert path in merged.files
        if one.key not in held:
            assert merged.files[path] == old.texts[path]
            assert old.lock
            assert after.lock
            assert after.lock.endpoints[one.name] == old.lock.endpoints[one.name]
    assert old.lock is None or (after.lock and old.lock.pages.keys() <= after.lock.pages.keys())
    assert merged.removed == ()


@given(data=st.data(), pool=pools(), partial=st.booleans())
@SETTINGS
def test_an_older_reading_leaves_the_facts_of_the_newer(
    data: st.DataObject, pool: list[Endpoint], partial: bool
) -> None:
    newer = spec_of(put(data.draw(readings(pool, (JUNE,)))))
    both = spec_of(put(data.draw(readings(pool, (JANUARY,))), newer, partial=partial))
    after = {one.key: one for one in both.endpoints}
    for one in newer.endpoints:
        assert facts.facts_only(after[one.key]) == facts.facts_only(one)
        assert facts.facts_hash(after[one.key]) == facts.facts_hash(one)
        assert after[one.key].name == one.name
    assert newer.lock
    assert both.lock
    assert newer.lock.endpoints.items() <= both.lock.endpoints.items()


@given(data=st.data(), history=histories(), partial=st.booleans())
@SETTINGS
def test_every_endpoint_has_a_file_of_its_own_inside_the_folder(
    data: st.DataObject, history: tuple[list[Endpoint], OldSpec], partial: bool
) -> None:
    pool, old = history
    new = data.draw(readings(pool))
    merged = put(new, old, partial=partial)
    spec = spec_of(merged)
    read = [one.endpoint for one in new.endpoints if one.endpoint.page not in new.bad_pages]
    expected = {one.key for one in read if one.path.isascii() and one.path.isprintable() and " " not in one.path}
    expected = {key for key in expected if key.split(" ")[1].startswith("/")} | {one.key for one in old.endpoints}
    refused = {one.endpoint for one in merged.findings if one.code == "not-writable"}
    assert len(refused) == len({one.key for one in read} - expected)
    assert {one.key for one in spec.endpoints} == expected
    assert len(spec.endpoints) == len(expected)
    assert len({path.casefold() for path in merged.files}) == len(merged.files)
    for one in spec.endpoints:
        path = PurePosixPath(f"endpoints/{one.resource}/{one.operation}.yaml")
        assert str(path) in merged.files
        for part in (one.resource, one.operation):
            assert NAME.fullmatch(part)
            assert part not in RESERVED
    counts = merged.counts
    assert counts.added + counts.changed + counts.unchanged + counts.kept == len(spec.endpoints)
    assert spec.lock
    assert spec.lock.endpoints.keys() == {one.name for one in spec.endpoints}
    assert {finding.severity for finding in merged.findings} <= set(Severity)
