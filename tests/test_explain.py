"""Where a fact comes from: places by name, rules and lines, what corrections make of it, and what stays unclear."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from generator.explain import explain
from generator.explained import Explained, Fact, as_data, as_text
from generator.findings import Failed, Finding, Where, error, note, warning
from generator.spec import dump
from generator.spec.facts import facts_hash
from generator.spec.model import Endpoint, Lock, LockedEndpoint
from generator.spec.places import ABSENT, find
from generator.spec.reading import Evidence, Source
from generator.spec.steady import children, get, resolve, steady, written
from tests.support import strategies
from tests.support.readings import DATE, PAGE, asked, read_of, reading, thing

NAME = "trade.thing"
KEY = "POST /api/v5/trade/thing"
LINES = [
    "# Thing",
    "",
    "`POST /api/v5/trade/thing`",
    "ccy | String | Yes | Currency",
    "legs | Array of objects | No | Legs",
    "> type | String | No | Type",
    "ccy | String | 是 | 币种",
    "px | String | No | \x1b[31mred " + "价格" * 60,
]


def said(at: tuple[str, ...], fact: str, rule: str, *lines: int, page: str = PAGE) -> Evidence:
    return Evidence(at, fact, rule, tuple(Source("zh" if line == 7 else "en", page, line) for line in lines))


def explained(
    folder: Path,
    at: str = "",
    *evidence: Evidence,
    corrections: str = "",
    findings: tuple[Finding, ...] = (),
    endpoint: str = NAME,
) -> Explained:
    told = reading(read_of(thing(), *evidence), findings=findings)
    return explain(asked(folder, told, pages={PAGE: "\n".join(LINES)}, corrections=corrections), endpoint, at)


def fact_of(done: Explained, name: str) -> Fact:
    (found,) = [fact for fact in done.facts if fact.name == name]
    return found


def rules(done: Explained, name: str) -> list[str]:
    return [rule.rule for rule in fact_of(done, name).rules]


# --------------------------------------------------------------------------------------------------------------- facts


def test_a_field_with_its_rules_and_lines(tmp_path: Path) -> None:
    done = explained(
        tmp_path,
        "request.ccy",
        said(("request", "ccy"), "type", "type-column", 4, 7),
        said(("request", "ccy"), "kind", "says-currency", 4),
        said(("request", "legs"), "type", "type-column", 5),
    )
    docs = (tmp_path / "docs").as_posix()
    assert as_text(done) == (
        f"{NAME}  {KEY}\n"
        "request.ccy\n"
        f"as the docs in {docs} have it, of {DATE}\n"
        "\n"
        "Facts\n"
        "  name: ccy\n"
        "      no rule recorded\n"
        "  type: string\n"
        "      rule type-column, from [1] [2]\n"
        "  required: true\n"
        "      no rule recorded\n"
        "  kind: currency\n"
        "      rule says-currency, from [1]\n"
        "  doc: {en: Currency, zh: 币种}\n"
        "      no rule recorded\n"
        "\n"
        "Lines of the docs\n"
        f"  [1] en {docs}/{PAGE}:4\n"
        "      ccy | String | Yes | Currency\n"
        f"  [2] zh {docs}/{PAGE}:7\n"
        "      ccy | String | 是 | 币种\n"
        "\n"
        "Corrections\n"
        "  none\n"
        "\n"
        "Findings\n"
        "  none\n"
    )


def test_the_endpoint_itself(tmp_path: Path) -> None:
    done = explained(tmp_path, "", said((), "path", "http-line", 3), said((), "rate_limits", "limit-heading", 1))
    assert [fact.name for fact in done.facts] == [
        *("method", "path", "resource", "operation", "title", "page", "anchor", "auth", "rate_limits"),
    ]
    assert rules(done, "path") == ["http-line"]
    assert rules(done, "rate_limits") == ["limit-heading"]
    assert rules(done, "resource") == rules(done, "operation") == ["names.yaml"]
    assert rules(done, "auth") == []
    assert done.below == ("request", "response")
    assert explained(tmp_path, endpoint=KEY).name == NAME


def test_one_fact(tmp_path: Path) -> None:
    done = explained(tmp_path, "request.ccy.kind", said(("request", "ccy"), "kind", "says-currency", 4))
    assert [(fact.name, fact.value) for fact in done.facts] == [("kind", "currency")]
    assert rules(done, "kind") == ["says-currency"]
    assert done.at == "request.ccy.kind"
    assert done.below == ()


def test_a_branch(tmp_path: Path) -> None:
    done = explained(tmp_path, "request", said(("request",), "style", "says-json", 3))
    assert [fact.name for fact in done.facts] == ["style"]
    assert done.below == (
        "request.ccy",
        "request.legs",
        "request.side",
        'request.variants["Trigger Order"]',
        "request.variants.Chase",
    )
    assert "\n  request.ccy, request.legs, " in as_text(done)
    listed = explained(tmp_path, "request.fields")
    assert listed.below == done.below[:3]
    assert "  fields: [ccy, legs, side]\n" in as_text(listed)
    assert explained(tmp_path, "request.legs").below == ("request.legs.fields.type", "request.legs.fields.fields")


def test_what_a_rule_says_of_a_list_is_shown_with_its_owner(tmp_path: Path) -> None:
    done = explained(tmp_path, "request", said(("request",), "fields", "rows-of-the-table", 4, 5))
    assert rules(done, "fields") == ["rows-of-the-table"]
    assert "  fields: [ccy, legs, side]\n      rule rows-of-the-table, from [1] [2]\n" in as_text(done)


def test_names_that_are_keys_of_the_model(tmp_path: Path) -> None:
    """Rules name fields, so the field wins; people write places as corrections do, so the key wins."""
    evidence = (
        said(("request", "legs", "type"), "required", "of-the-field", 6),
        said(("request", "legs"), "type", "of-the-list", 5),
        said(("request", "legs", "fields"), "type", "of-fields", 6),
        said(("response", "envelope"), "type", "of-envelope", 6),
        said(("response", "envelope", "inTime"), "kind", "of-in-time", 6),
    )
    field = explained(tmp_path, "request.legs.fields.type", *evidence)
    assert rules(field, "required") == ["of-the-field"]
    assert rules(field, "type") == []
    assert rules(explained(tmp_path, "request.legs.type", *evidence), "type") == ["of-the-list"]
    assert rules(explained(tmp_path, "request.legs", *evidence), "type") == ["of-the-list"]
    assert rules(explained(tmp_path, "request.legs.fields.fields", *evidence), "type") == ["of-fields"]
    assert rules(explained(tmp_path, "response.fields.envelope", *evidence), "type") == ["of-envelope"]
    assert rules(explained(tmp_path, "response.envelope.inTime", *evidence), "kind") == ["of-in-time"]
    assert explained(tmp_path, "response.inTime").at == "response.envelope.inTime"


def test_variants(tmp_path: Path) -> None:
    evidence = (
        said(("request", "Trigger Order", "px"), "type", "by-variant", 8),
        said(("request", "variants", "Chase", "px"), "type", "by-list", 8),
        said(("request", "Chase"), "when", "title-says", 8),
    )
    one = explained(tmp_path, 'request.variants["Trigger Order"].px', *evidence)
    assert rules(one, "type") == ["by-variant"]
    assert rules(explained(tmp_path, "request.variants.Chase.px", *evidence), "type") == ["by-list"]
    assert rules(explained(tmp_path, "request.Trigger Order.px", *evidence), "type") == ["by-variant"]
    assert explained(tmp_path, "request.chaseVal").at == "request.variants.Chase.chaseVal"
    # A rule about a fact that is not there is no secret.
    chase = explained(tmp_path, "request.Chase", *evidence)
    assert fact_of(chase, "when").value is ABSENT
    assert "  when: the docs do not say\n      rule title-says, from [1]\n" in as_text(chase)
    with pytest.raises(Failed) as failed:
        explained(tmp_path, "request.px")
    (finding,) = failed.value.findings
    assert finding.code == "no-place"
    assert finding.hint == 'write request.variants["Trigger Order"].px or request.variants.Chase.px'


def test_maps(tmp_path: Path) -> None:
    evidence = said(("response", "byDay", "pnl"), "kind", "looks-decimal", 6)
    done = explained(tmp_path, "response.byDay.map.value.pnl", evidence)
    assert rules(done, "kind") == ["looks-decimal"]
    owner = explained(tmp_path, "response.byDay", evidence)
    assert owner.below == ("response.byDay.map.value",)
    assert explained(tmp_path, "response.byDay.map.value").below == ("response.byDay.map.value.pnl",)
    assert [fact.name for fact in owner.facts] == ["name", "type", "map"]
    (rule,) = fact_of(owner, "map").rules
    assert rule.about == "response.byDay.map.value.pnl.kind"
    assert rule.rule == "looks-decimal"


def test_parts_of_a_fact(tmp_path: Path) -> None:
    evidence = (
        said((), "rate_limits", "limit-heading", 1),
        said(("request", "side"), "values", "words-in-ticks", 4),
    )
    count = fact_of(explained(tmp_path, "rate_limits[0].count", *evidence), "count")
    assert count.value == 5
    assert [(rule.rule, rule.about) for rule in count.rules] == [("limit-heading", "rate_limits")]
    limit = explained(tmp_path, "rate_limits[0]", *evidence)
    assert [fact.name for fact in limit.facts] == ["count", "unit", "window", "per"]
    buy = fact_of(explained(tmp_path, "request.side.values.buy", *evidence), "value")
    assert [(rule.rule, rule.about) for rule in buy.rules] == [("words-in-ticks", "request.side.values")]
    # Said of the one limit, asked of all of them.
    title = fact_of(explained(tmp_path, "title.en", said((), "title", "heading", 1)), "en")
    assert (title.value, title.rules[0].about) == ("Thing", "title")
    for at, fact in (
        (("rate_limits[0]",), "count"),
        (("rate_limits", "0"), "count"),
        ((), "rate_limits[0]"),
        ((), "rate_limits[0].count"),
    ):
        (rule,) = fact_of(explained(tmp_path, "", said(at, fact, "from-heading", 1)), "rate_limits").rules
        assert rule.about.startswith("rate_limits[0]")


def test_evidence_of_what_is_not_there(tmp_path: Path) -> None:
    evidence = (
        said(("request", "gone", "px"), "type", "type-column", 8),
        said(("request", "ccy"), "row", "row-of-the-table", 4),
    )
    for at, shown in (("", True), ("request", True), ("response", False)):
        found = [fact.name for fact in explained(tmp_path, at, *evidence).facts]
        assert ("request.gone.px.type" in found) is shown
    assert rules(explained(tmp_path, "request.ccy", *evidence), "row") == ["row-of-the-table"]


def test_evidence_of_parts_of_what_is_not_there(tmp_path: Path) -> None:
    evidence = said(("request", "ccy"), "map.key", "map-by-words", 4), said((), "pagination.cursor", "by-words", 4)
    (rule,) = fact_of(explained(tmp_path, "request.ccy", *evidence), "map").rules
    assert (rule.rule, rule.about) == ("map-by-words", "request.ccy.map.key")
    (rule,) = fact_of(explained(tmp_path, "", *evidence), "pagination").rules
    assert rule.about == "pagination.cursor"


def test_a_key_that_the_docs_leave_out(tmp_path: Path) -> None:
    done = explained(tmp_path, "request.ccy.default")
    assert "  default: the docs do not say\n" in as_text(done)
    assert as_data(done)["facts"] == [{"fact": "default", "corrected": False, "rules": []}]


def test_lines_that_are_not_there(tmp_path: Path) -> None:
    evidence = said(("request", "ccy"), "type", "type-column", 2, 99)
    elsewhere = said(("request", "ccy"), "kind", "says-currency", 1, page="gone.md")
    text = as_text(explained(tmp_path, "request.ccy", evidence, elsewhere))
    assert text.count("(the page has no such line)") == 2
    assert text.count("(a blank line)") == 1


def test_the_text_fits_the_columns(tmp_path: Path) -> None:
    finding = warning("odd", Where(PAGE, 8, "request.px"), "word " * 80, excerpt="\u4e2d" * 200, endpoint=KEY)
    why = "  why: " + "because " * 60
    corrections = f"- endpoint: {NAME}\n  at: request.ccy.kind\n  expects: currency\n  value: csv\n{why}\n"
    done = explained(tmp_path, "", said((), "path", "http-line", 8), corrections=corrections, findings=(finding,))
    text = as_text(done)
    assert "\\x1b[31mred" in text
    for line in text.splitlines():
        width = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
        assert width <= 100 or str(tmp_path) in line, line
    assert text.isprintable() or set(filter(lambda char: not char.isprintable(), text)) == {"\n"}


# --------------------------------------------------------------------------------------------------------- corrections


IN_FORCE = f"""\
- endpoint: {NAME}
  at: request.ccy.kind
  expects: currency
  value: csv
  why: It takes several.
- endpoint: {NAME}
  at: request.ordId
  expects: absent
  value: {{type: string, required: false}}
  after: ccy
  why: It is there.
- endpoint: {KEY}
  at: request.side
  expects: {{type: string}}
  value: absent
  why: It is gone.
- endpoint: trade.other
  at: request.ccy
  expects: absent
  value: absent
  why: Of another endpoint.
"""


def test_corrections_in_force(tmp_path: Path) -> None:
    evidence = said(("request", "ccy"), "kind", "says-currency", 4)
    kind = explained(tmp_path, "request.ccy.kind", evidence, corrections=IN_FORCE)
    fact = fact_of(kind, "kind")
    assert (fact.value, fact.docs, fact.corrected) == ("csv", "currency", True)
    assert rules(kind, "kind") == ["says-currency"]
    assert kind.corrections_elsewhere == 2
    text = as_text(kind)
    assert "  kind: the docs say currency, corrected to csv\n      rule says-currency, from [1]\n" in text
    assert f"  in force: request.ccy.kind\n      {tmp_path.as_posix()}/spec/corrections.yaml:1\n" in text
    assert "      the docs say currency, corrected to csv\n      why: It takes several.\n" in text
    assert "  and 2 elsewhere in this endpoint\n" in text


def test_what_corrections_add_and_remove(tmp_path: Path) -> None:
    added = explained(tmp_path, "request.ordId", corrections=IN_FORCE)
    assert [(fact.name, fact.value, fact.docs, fact.corrected) for fact in added.facts] == [
        ("name", "ordId", ABSENT, True),
        ("type", "string", ABSENT, True),
        ("required", False, ABSENT, True),
    ]
    assert [one.line for one in added.corrections] == [6]
    assert "no rule recorded" not in as_text(added)
    one = explained(tmp_path, "request.ordId.type", corrections=IN_FORCE)
    assert [correcting.correction.at for correcting in one.corrections] == ["request.ordId"]
    # The fields behind it have other positions now, and are still themselves.
    legs = explained(
        tmp_path, "request.legs", said(("request", "legs"), "type", "type-column", 5), corrections=IN_FORCE
    )
    assert rules(legs, "type") == ["type-column"]
    assert not any(fact.corrected for fact in legs.facts)
    removed = explained(tmp_path, "request.side", said(("request", "side"), "type", "t", 5), corrections=IN_FORCE)
    assert all(fact.value is ABSENT and fact.corrected for fact in removed.facts)
    assert "  type: the docs say string, corrected to absent\n      rule t, from [1]\n" in as_text(removed)
    assert "request.side" in explained(tmp_path, "request", corrections=IN_FORCE).below
    assert len(explained(tmp_path, "", corrections=IN_FORCE).corrections) == 3


def test_corrections_that_are_not_in_force(tmp_path: Path) -> None:
    corrections = f"""\
- {{endpoint: {NAME}, at: request.ccy.kind, expects: csv, value: currency, why: fulfilled one}}
- {{endpoint: {NAME}, at: request.ccy.required, expects: conditional, value: false, why: stale one}}
- {{endpoint: {NAME}, at: request.ccy.frobnicate, expects: 1, value: 2, why: invalid one}}
- {{endpoint: {NAME}, at: request.gone.kind, expects: csv, value: date, why: unmatched one}}
"""
    done = explained(tmp_path, "request", corrections=corrections)
    assert [one.state.value for one in done.corrections] == ["fulfilled", "stale", "invalid", "unmatched"]
    text = as_text(done)
    assert "      the docs say so themselves: currency\n" in text
    assert "      it expects conditional, the docs say true: not applied\n" in text
    assert "      there is no request.gone\n" in text
    assert "  invalid: request.ccy.frobnicate\n" in text
    field = explained(tmp_path, "request.ccy", corrections=corrections)
    assert [one.state.value for one in field.corrections] == ["fulfilled", "stale"]
    assert not any(fact.corrected for fact in field.facts)


# ------------------------------------------------------------------------------------------------------------ findings


def test_findings_at_and_below_a_place(tmp_path: Path) -> None:
    findings = (
        note("of-request", Where(PAGE, 1, "request"), "a", endpoint=KEY),
        warning("of-ccy", Where(PAGE, 2, "request.ccy"), "b", excerpt="`ccy`", hint="look", endpoint=KEY),
        warning("of-px", Where(PAGE, 2, "request.Trigger Order"), "c", endpoint=KEY),
        warning("of-line", Where(PAGE, 4), "d", endpoint=KEY),
        warning("by-name", Where(PAGE, 1, "response.envelope.inTime"), "e", endpoint=NAME),
        warning("lost", Where(PAGE, 1, "request.nothing[0].here"), "f", endpoint=KEY),
        warning("of-other", Where(PAGE, 1, "request.ccy"), "g", endpoint="GET /api/v5/other"),
        warning("of-page", Where(PAGE, 1), "h"),
    )
    evidence = said(("request", "ccy"), "type", "type-column", 4)

    def codes(at: str) -> tuple[list[str], int]:
        done = explained(tmp_path, at, evidence, findings=findings)
        return [one.code for one in done.findings], done.findings_elsewhere

    assert codes("") == (["of-request", "of-ccy", "of-px", "of-line", "by-name", "lost"], 0)
    assert codes("request") == (["of-request", "of-ccy", "of-px"], 3)
    assert codes("request.ccy") == (["of-ccy", "of-line"], 4)
    assert codes("request.ccy.type") == (["of-line"], 5)
    assert codes("request.Chase") == ([], 6)
    assert codes('request.variants["Trigger Order"]') == (["of-px"], 5)
    assert codes("response") == (["by-name"], 5)
    text = as_text(explained(tmp_path, "request.ccy", evidence, findings=findings))
    where = f"{(tmp_path / 'docs').as_posix()}/{PAGE}:2 (request.ccy)"
    assert f"  warning of-ccy\n      {where}\n      b\n      | `ccy`\n      hint: look\n" in text
    assert text.endswith("  and 4 elsewhere in this endpoint\n")
    assert "  none here, 6 elsewhere in this endpoint\n" in as_text(
        explained(tmp_path, "request.Chase", findings=findings)
    )


# ------------------------------------------------------------------------------------------------- what does not exist


@pytest.mark.parametrize(
    ("at", "what", "hint"),
    [
        ("request.cy", f"{NAME} has no request.cy", "did you mean ccy?"),
        ("request.legs.typ", f"{NAME} has no request.legs.typ", "did you mean type?"),
        ("reqest.ccy", f"{NAME} has no reqest.ccy", "did you mean request?"),
        ("response.envelope.outTime", f"{NAME} has no response.envelope.outTime", "did you mean inTime?"),
        ("rate_limits[7]", f"{NAME} has no rate_limits[7]", ""),
        ("request.ccy.map.key", f"{NAME} has no request.ccy.map.key", ""),
        ("a b", f"{NAME} has no a b", "known are: "),
        ("request[.ccy", f"{NAME} has no request[.ccy", "did you mean request?"),
    ],
)
def test_a_place_that_is_not_there(tmp_path: Path, at: str, what: str, hint: str) -> None:
    with pytest.raises(Failed) as failed:
        explained(tmp_path, at)
    (finding,) = failed.value.findings
    assert finding.code == "no-place"
    assert finding.what.startswith(what)
    assert finding.hint.startswith(hint)
    assert finding.where == Where(f"{(tmp_path / 'docs').as_posix()}/{PAGE}", 3)


@pytest.mark.parametrize(
    ("wanted", "hint"),
    [
        ("trade.thin", "did you mean trade.thing?"),
        ("thing", "did you mean trade.thing or POST /api/v5/trade/thing?"),
        ("/api/v5/trade/thing", "did you mean POST /api/v5/trade/thing?"),
        ("GET /api/v5/trade/thing", "did you mean POST /api/v5/trade/thing?"),
        ("zzz", "write resource.operation, or method and path in quotes: 'GET /path'"),
        ("", "write resource.operation, or method and path in quotes: 'GET /path'"),
    ],
)
def test_an_endpoint_that_is_not_there(tmp_path: Path, wanted: str, hint: str) -> None:
    with pytest.raises(Failed) as failed:
        explained(tmp_path, endpoint=wanted)
    (finding,) = failed.value.findings
    assert (finding.code, finding.hint) == ("no-endpoint", hint)


def put(folder: Path, endpoint: Endpoint, resource: str, operation: str) -> Endpoint:
    """The endpoint in the spec folder, under a name."""
    named = msgspec.structs.replace(endpoint, resource=resource, operation=operation)
    file = folder / "spec/endpoints" / resource / f"{operation}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(dump.endpoint_yaml(named), "utf-8")
    return named


def test_names_are_those_of_the_spec(tmp_path: Path) -> None:
    put(tmp_path, thing(), "orders", "make")
    put(tmp_path, thing("/api/v5/trade/gone"), "trade", "gone")
    (tmp_path / "spec/endpoints/trade/.hidden.yaml").write_bytes(b"\xff")
    assert explained(tmp_path, endpoint="orders.make").key == KEY
    assert explained(tmp_path, endpoint=KEY).name == "orders.make"
    for wanted in ("trade.gone", "POST /api/v5/trade/gone"):
        with pytest.raises(Failed, match="is in the spec, but no page in this folder documents it"):
            explained(tmp_path, endpoint=wanted)
    with pytest.raises(Failed, match="no-endpoint"):
        explained(tmp_path)
    (tmp_path / "spec/endpoints/trade/gone.yaml").write_text("method: [", "utf-8")
    with pytest.raises(Failed, match=r"gone\.yaml"):
        explained(tmp_path, endpoint="orders.make")


def test_bad_pages_are_named_where_something_is_missing(tmp_path: Path) -> None:
    told = reading(read_of(thing()), bad_pages=["bad.md"], findings=[error("empty-page", Where("bad.md"), "empty")])
    inquiry = asked(tmp_path, told)
    assert explain(inquiry, NAME).name == NAME
    with pytest.raises(Failed, match=r"\(bad pages were left out: 1\)"):
        explain(inquiry, "trade.other")


def test_a_spec_that_was_read_from_other_docs(tmp_path: Path) -> None:
    named = put(tmp_path, thing(), "trade", "thing")
    lock = Lock(
        tool="t", date=DATE, pages={}, endpoints={NAME: LockedEndpoint(facts=facts_hash(named), date="2026-06")}
    )
    (tmp_path / "spec/lock.yaml").write_text(dump.lock_yaml(lock), "utf-8")
    assert explained(tmp_path).remarks == ()
    lock = Lock(tool="t", date=DATE, pages={}, endpoints={NAME: LockedEndpoint(facts="0" * 64, date="2026-06")})
    (tmp_path / "spec/lock.yaml").write_text(dump.lock_yaml(lock), "utf-8")
    done = explained(tmp_path)
    assert "\nnote: the spec has other facts of this endpoint: it was read from docs of 2026-06\n" in as_text(done)


# ---------------------------------------------------------------------------------------------------------------- JSON


def test_data_for_tools(tmp_path: Path) -> None:
    finding = warning("of-ccy", Where(PAGE, 2, "request.ccy"), "b", endpoint=KEY)
    evidence = said(("request", "ccy"), "kind", "says-currency", 4)
    done = explained(tmp_path, "request.ccy", evidence, corrections=IN_FORCE, findings=(finding,))
    data = json.loads(msgspec.json.encode(as_data(done)))
    assert data["endpoint"] == NAME
    assert data["at"] == "request.ccy"
    kind = next(fact for fact in data["facts"] if fact["fact"] == "kind")
    assert kind == {
        "fact": "kind",
        "value": "csv",
        "docs": "currency",
        "corrected": True,
        "rules": [
            {
                "rule": "says-currency",
                "about": "",
                "lines": [{"language": "en", "page": PAGE, "line": 4, "excerpt": "ccy | String | Yes | Currency"}],
            }
        ],
    }
    assert [one["state"] for one in data["corrections"]] == ["in force"]
    assert [one["code"] for one in data["findings"]] == ["of-ccy"]


# ------------------------------------------------------------------------------------------------------- every place


def owners(data: object, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield place
    for child in children(data, place):
        yield from owners(data, child)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.endpoints())
def test_every_place_is_found_by_what_it_is_called(endpoint: Endpoint) -> None:
    data = msgspec.to_builtins(endpoint)
    for place in owners(data):
        if not place:
            continue
        found = find(data, written(data, place))
        assert found.found == get(data, place)
        assert steady(data, found.path) == place
        names = [str(step) for step in place]
        assert place in resolve(data, names)
