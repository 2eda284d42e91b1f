"""The report as people and tools read it."""

from __future__ import annotations

import json
import re
import time
from html.parser import HTMLParser
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from markdown_it import MarkdownIt
from msgspec.structs import replace

from generator.changes import FORMS, Report, Share, as_text, compare, printed
from generator.changes.page import as_page
from generator.changes.version import suggest
from generator.spec.model import Spec
from tests.support.applying import lists
from tests.support.strategies import specs
from tests.support.whole import WHOLE

OLD: Any = lists(msgspec.to_builtins(WHOLE))
FEW = settings(deadline=None, max_examples=15, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
BAD = "</script><script>alert(1)</script> [x](javascript:alert(1)) `\"'&<b>\u202e\x00"


def changed() -> Report:
    """A report with some of everything."""
    new = json.loads(json.dumps(OLD))
    new["api"]["safe_posts"] = ["POST /api/v1/thing", "POST /api/v1/other"]
    rows, thing = new["endpoints"]
    rows["operation"] = "all_rows"
    rows["anchor"] = "all-rows"
    rows["response"]["fields"].insert(0, {"name": "id", "type": "string"})
    request, response = thing["request"], thing["response"]
    request["fields"][0].update(required=True, default="two", doc={"en": "another text", "zh": "文"})
    request["fields"][0]["values"].append({"value": "three"})
    request["fields"] += [{"name": "one", "type": "string"}, {"name": "two", "type": "string"}]
    request["constraints"].append({"one_of": ["one", "two"]})
    del request["variants"][1]
    response["fields"][0]["values"].append({"value": "three"})
    response["fields"][0]["deprecated"] = False
    thing["rate_limits"][0]["count"] = 1
    thing["examples"]["response"][1]["text"] = "other"
    thing["permission"] = "withdraw"
    added = {**json.loads(json.dumps(rows)), "path": "/api/v1/new", "operation": "new", "title": {"en": "New rows"}}
    new["endpoints"] = [rows, added, thing]
    new["errors"].append({"code": "7", "transport": "rest", "chapter": {"en": ["Public"]}, "page": "errors.md"})
    report = compare(WHOLE, msgspec.convert(new, Spec))
    return replace(report, old="before", new="after", version=suggest(report, "1.2.3"))


def without_ids(text: str) -> str:
    return re.sub(r"\b[0-9a-f]{10}\b", "ID", text)


def test_text() -> None:
    assert (
        without_ids(as_text(changed()))
        == """\
Demo: from before to after
19 changes: 7 breaking, 3 risky, 9 safe (3 of them texts, examples and moves).
The API: 1 endpoint added, 0 gone, 2 changed.
Changes that docmill makes by reading otherwise are not told apart: give the old docs for that.
Suggested version of the package: 2.0.0 (after 1.2.3).

== The API changed ==

thing.all_rows  GET /api/v1/rows
  https://docs.example.com/en/#all-rows
  breaking  renamed from thing.rows to thing.all_rows - the method has another name  [ID]
  breaking  response: new field: id - columns behind it hold something else  [ID]
            and 1 move within the docs

thing.thing  POST /api/v1/thing
  https://docs.example.com/en/#thing
  breaking  permission: trade -> withdraw - keys that had the permission for it are refused  [ID]
  breaking  request.full: required in some cases -> required - calls without it are refused  [ID]
  breaking  request.full: default: one -> two - calls without it do something else  [ID]
  breaking  request: case gone: two - calls with the fields of this case fail  [ID]
  breaking  request: new rule: one of: one, two - calls that do not keep the rule are refused  [ID]
  risky     rate limit 5 requests in 2s per user_id and instrument_id -> 1 request in 2s per user_id and instrument_id -
            calls wait longer; clients not yet upgraded are refused  [ID]
  risky     response.full: new value: three - code that knows all values meets a new one  [ID]
  safe      request.full: new value: three
  safe      request: new fields: one, two
  safe      response.full: no longer deprecated
            and 1 text, 1 example

settings
  risky     api: safe_posts: new [POST /api/v1/other], gone [POST /api/v1/rows] - other calls may be sent again when
            their answer is lost  [ID]

error codes
  safe      new code: 7

1 new endpoint
  thing.new  GET /api/v1/new  New rows
"""
    )


def test_text_with_prose() -> None:
    text = as_text(changed(), prose=True)
    assert "            - {en: text, zh: 文}\n            + {en: another text, zh: 文}\n" in text
    assert "and 1 text" not in text


def test_what_did_not_change() -> None:
    report = compare(WHOLE, WHOLE)
    assert as_text(report) == "Demo: from old to new\nNothing changed.\n"
    assert printed(report, "changelog") == ""
    assert "Nothing changed." in printed(report, "md")
    assert "Nothing changed." in printed(report, "html")
    assert json.loads(printed(report, "json"))["changes"] == []


def test_changelog() -> None:
    assert (
        printed(changed(), "changelog")
        == """\
## 2.0.0

### Added

- `thing.new` (`GET /api/v1/new`).
- **Breaking:** `thing.all_rows`, `response`: new field: id.
- `thing.thing`, `response.full`: new value: three.
- `thing.thing`, `request.full`: new value: three.
- `thing.thing`, `request`: new fields: one, two.
- `error codes`: new code: 7.

### Changed

- **Breaking:** `thing.all_rows`: renamed from thing.rows to thing.all_rows.
- **Breaking:** `thing.thing`: permission: trade -&gt; withdraw.
- **Breaking:** `thing.thing`, `request.full`: required in some cases -&gt; required.
- **Breaking:** `thing.thing`, `request.full`: default: one -&gt; two.
- **Breaking:** `thing.thing`, `request`: new rule: one of: one, two.
- `thing.thing`: rate limit 5 requests in 2s per user_id and instrument_id -&gt; 1 request in 2s per user_id and
  instrument_id.
- `settings`, `api`: safe_posts: new \\[POST /api/v1/other\\], gone \\[POST /api/v1/rows\\].
- `thing.thing`, `response.full`: no longer deprecated.
- Texts or examples of 2 entries.

### Removed

- **Breaking:** `thing.thing`, `request`: case gone: two.
"""
    )


def test_json_has_both_values_and_the_reason() -> None:
    data = json.loads(printed(changed(), "json"))
    assert data["version"] == {"old": "1.2.3", "suggested": "2.0.0", "all": "2.0.0"}
    assert data["severities"] == {"breaking": 7, "risky": 3, "safe": 9}
    (default,) = [one for one in data["changes"] if one["fact"] == "default"]
    assert without_ids(default.pop("id")) == "ID"
    assert default == {
        "share": "api",
        "severity": "breaking",
        "bump": "major",
        "accepted": False,
        "what": "changed",
        "fact": "default",
        "direction": "request",
        "endpoint": "POST /api/v1/thing",
        "name": "thing.thing",
        "place": "request.full.default",
        "reason": "calls without it do something else",
        "url": "https://docs.example.com/en/#thing",
        "old": "one",
        "new": "two",
    }
    (added,) = [one for one in data["changes"] if one["place"] == "request.one"]
    assert "old" not in added


def test_many_endpoints_that_changed_alike_are_told_once() -> None:
    old, new = (json.loads(json.dumps(OLD)) for _ in range(2))
    for data in (old, new):
        data["endpoints"] = [
            {**json.loads(json.dumps(data["endpoints"][0])), "path": f"/api/v1/rows{number}", "operation": f"r{number}"}
            for number in range(5)
        ]
    for endpoint in new["endpoints"]:
        endpoint["request"]["fields"] = [{"name": "limit", "type": "string", "required": True}]
    text = as_text(compare(*(msgspec.convert(data, Spec) for data in (old, new))))
    assert text.count("new required field: limit") == 1
    assert "in 5 endpoints: thing.r0, thing.r1, thing.r2, thing.r3, thing.r4\n" in text
    assert without_ids(text).count("ID") == 5


def test_shares_have_headings_of_their_own() -> None:
    report = changed()
    first, *others = report.changes
    text = as_text(replace(report, changes=(first, *(replace(one, share=Share.PARSER) for one in others)), parted=True))
    assert "== The API changed: 1 change: 1 breaking ==" in text
    assert "== Read otherwise by docmill: 18 changes:" in text
    assert "told apart" not in text


# ---------------------------------------------------------------- what docs say is text


class Page(HTMLParser):
    """The page's elements, and whether they are closed in order."""

    VOID = ("meta", "input")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.text: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


OURS = Page(as_page(changed()))
NAMES = {name for name, _ in OURS.attributes} | {"hidden"}


def hostile() -> Report:
    new = json.loads(json.dumps(OLD))
    new["api"]["title"] = BAD
    thing = new["endpoints"][1]
    thing["title"] = thing["doc"] = {"en": BAD, "zh": BAD}
    thing["request"]["fields"][0]["default"] = BAD
    thing["request"]["fields"][0]["values"].append({"value": BAD, "doc": {"en": BAD}})
    thing["rate_limits"][0]["per"] = [BAD]
    thing["request"]["constraints"].append({"together": [BAD, BAD]})
    thing["anchor"] = BAD
    thing["examples"]["response"][1]["text"] = BAD
    new["endpoints"].append({**json.loads(json.dumps(thing)), "path": "/x", "operation": "x"})
    return replace(compare(WHOLE, msgspec.convert(new, Spec)), old=BAD, new=BAD)


def check_page(report: Report) -> None:
    text = as_page(report)
    page = Page(text)
    assert page.tags <= OURS.tags | {"pre", "p", "ins", "del", "dl", "dt", "dd", "b"}
    assert {name for name, _ in page.attributes} <= NAMES
    # Nothing is loaded: the only addresses are links to the docs.
    assert not {"src", "srcset", "data", "action", "onclick"} & {name for name, _ in page.attributes}
    assert all(value.startswith("https://docs.example.com/en/#") for name, value in page.attributes if name == "href")
    assert text.count("<script>") == text.count("</script>") == 1
    assert {char for char in text if not char.isprintable()} <= {"\n", "\t"}


def test_no_text_of_the_docs_is_more_than_text() -> None:
    report = hostile()
    check_page(report)
    assert "alert(1)" in "".join(Page(as_page(report)).text)
    for text in (as_text(report), as_text(report, prose=True), printed(report, "md"), printed(report, "changelog")):
        assert text.replace("\n", "").isprintable()
    for text in (printed(report, "md", prose=True), printed(report, "changelog")):
        check_markdown(text)


def test_long_texts_take_no_longer_than_others() -> None:
    def other(seed: int) -> str:
        return " ".join(str(number * seed % 200) for number in range(60_000))

    old, new = (json.loads(json.dumps(OLD)) for _ in range(2))
    old["endpoints"][1]["doc"]["en"], new["endpoints"][1]["doc"]["en"] = other(7), other(11)
    started = time.process_time()
    text = as_page(compare(*(msgspec.convert(data, Spec) for data in (old, new))))
    assert time.process_time() - started < 10
    assert text.count(other(7)) == text.count(other(11)) == 1


def check_markdown(text: str) -> None:
    tokens = MarkdownIt("gfm-like", {"html": True, "linkify": False}).parse(text)
    kinds = {one.type for token in tokens for one in (token, *(token.children or ()))}
    assert not {"html_inline", "html_block", "image", "fence", "code_block", "table_open", "blockquote_open"} & kinds
    assert not {"ordered_list_open", "hr", "em_open", "s_open"} & kinds
    links = [one.attrGet("href") for token in tokens for one in token.children or () if one.type == "link_open"]
    assert all(str(link).startswith("https://docs.example.com/en/#") for link in links)


@given(specs(hostile=True, most=2, depth=2, width=3), specs(hostile=True, most=2, depth=2, width=3))
@FEW
def test_every_form_takes_every_spec(old: Spec, new: Spec) -> None:
    report = compare(old, new)
    check_page(report)
    check_markdown(printed(report, "md", prose=True))
    check_markdown(printed(report, "changelog"))
    assert as_text(report, prose=True).replace("\n", "").isprintable()
    assert len(json.loads(printed(report, "json"))["changes"]) == len(report.changes)


def test_the_page_names_all_that_may_run_in_it() -> None:
    import base64
    import hashlib

    text = as_page(changed())
    policy = re.search(r"default-src 'none'; style-src '(.+?)'; script-src '(.+?)';", text)
    assert policy
    for allowed, tag in zip(policy.groups(), ("style", "script"), strict=True):
        found = re.search(f"<{tag}>(.*)</{tag}>", text, re.DOTALL)
        assert found
        assert allowed == f"sha256-{base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()}"
    assert "http" not in re.sub("https://docs.example.com", "", text.replace("http-equiv", ""))


@pytest.mark.parametrize("form", FORMS)
def test_every_form_tells_of_every_endpoint(form: str) -> None:
    text = printed(changed(), form)
    assert all(name in text for name in ("thing.all_rows", "thing.new", "thing.thing"))
