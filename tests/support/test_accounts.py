"""The checker of accounts passes what is true and names what is not: each mark of a true account is falsified."""

from __future__ import annotations

import msgspec
import pytest

from generator.findings import Finding, Where, error, note
from generator.spec.model import (
    Endpoint,
    ErrorCode,
    Examples,
    Field,
    Request,
    RequestExample,
    Response,
    ResponseExample,
)
from generator.spec.reading import Mark, PageAccount, ReadEndpoint, Reading
from tests.support.accounts import check, plain
from tests.support.accounts import problems as found_problems

# The bucket and the rule of each line stand before it.
PAGE = """\
furniture front-matter|---
furniture front-matter|exchange: okx
furniture front-matter|---
furniture blank-line|
fact title|# POST / Make a thing
furniture blank-line|
prose intro|Makes **one** thing.
furniture blank-line|
furniture part-heading|#### HTTP Request
furniture blank-line|
fact http-line|`POST /api/v5/demo/thing`
furniture blank-line|
example caption|> Request Example
furniture blank-line|
example code|    POST /api/v5/demo/thing
example code|    body
example code|    {
example code|        "id": "it's \\"7\\"", // made up
example code|        "count": 3
example code|    }
furniture blank-line|
furniture python-sample|    from okx import Demo
furniture python-sample|    print(Demo().make(id="8"))
furniture blank-line|
furniture part-heading|#### Request Parameters
furniture blank-line|
fact table-header|Parameter | Type | Description
fact table-header|---|---|---
fact row|id | String | The name
prose cell|of the thing
fact row|> count | Integer | How many
finding unread-row|> ? | ??? | Strange
furniture blank-line|
finding unread-row|and more of that
furniture language-rule|---
copy copy|# POST / Make a thing
elsewhere prose|# Something else
elsewhere prose|a | b
"""
NAME = "demo/thing.md"
FIELDS = (
    Field(name="id", type="string", doc={"en": "The name\nof the thing"}),
    Field(name="count", type="integer", doc={"en": "How many"}),
)
ENDPOINT = Endpoint(
    method="POST",
    path="/api/v5/demo/thing",
    resource="",
    operation="",
    title={"en": "Make a thing"},
    page=NAME,
    anchor="demo",
    doc={"en": "Makes **one** thing."},
    auth="private",
    request=Request(style="json_object", fields=FIELDS),
    response=Response(style="empty"),
    examples=Examples(
        request=(
            RequestExample(
                title={"en": "Request Example"}, body={"id": 'it\'s "7"', "count": 3}, repaired=("comments",)
            ),
        ),
        response=(ResponseExample(text="not JSON"),),
    ),
)
FINDING = note("unread-row", Where(NAME, 31), "strange")


def lines() -> list[tuple[Mark, str]]:
    found = []
    for entry in PAGE.splitlines():
        mark, _, text = entry.partition("|")
        bucket, _, rule = mark.partition(" ")
        found.append((msgspec.convert({"bucket": bucket, "rule": rule}, Mark), text))
    return found


def reading(
    marks: list[Mark], endpoint: Endpoint = ENDPOINT, findings: tuple[Finding, ...] = (FINDING,), page: str = NAME
) -> Reading:
    return Reading(
        date="",
        endpoints=(ReadEndpoint(endpoint=endpoint, date="", line=5),),
        pages={page: ""},
        bad_pages=(),
        findings=findings,
        accounts=(PageAccount(page=page, kind="endpoint", marks=tuple(marks)),),
    )


MARKS = [mark for mark, _ in lines()]
TEXTS = [text for _, text in lines()]
PAGES = {NAME: "\n".join(TEXTS) + "\n"}


def at(text: str) -> int:
    (found,) = [index for index, line in enumerate(TEXTS) if line == text]
    return found


def changed(text: str, bucket: str, rule: str) -> list[str]:
    marks = [*MARKS]
    marks[at(text)] = msgspec.convert({"bucket": bucket, "rule": rule}, Mark)
    return [f"{problem.line}: {problem.what}" for problem in found_problems(reading(marks), PAGES)]


def without(**parts: object) -> list[str]:
    endpoint = msgspec.structs.replace(ENDPOINT, **parts)
    return [f"{problem.line}: {problem.what}" for problem in found_problems(reading(MARKS, endpoint), PAGES)]


def test_a_true_account_passes() -> None:
    assert check(reading(MARKS), PAGES) == []
    assert check(reading(MARKS), {NAME: PAGES[NAME].replace("\n", "\r\n")}) == []
    assert check(reading(MARKS), {NAME: "\ufeff" + PAGES[NAME].rstrip("\n")}) == []


@pytest.mark.parametrize(
    ("text", "bucket", "rule", "what"),
    [
        ("#### HTTP Request", "furniture", "Part Heading", "no bucket with a rule"),
        ("id | String | The name", "prose", "cell", "looks like a row"),
        ("> count | Integer | How many", "furniture", "quote", "looks like a row"),
        ("of the thing", "furniture", "blank-line", "does not look like that"),
        ("of the thing", "furniture", "caption", "does not look like that"),
        ("> ? | ??? | Strange", "fact", "table-header", "no column for names"),
        ("of the thing", "furniture", "something", "does not look like that"),
        ("Makes **one** thing.", "furniture", "part-heading", "does not look like that"),
        ('        "count": 3', "furniture", "python-sample", "does not look like that"),
        ("Makes **one** thing.", "finding", "unread-row", "no such finding here"),
        ("Makes **one** thing.", "finding", "other-code", "no such finding here"),
        ("Makes **one** thing.", "example", "code", "in no example"),
        ("Makes **one** thing.", "copy", "copy", "there is no original"),
        ("> ? | ??? | Strange", "fact", "row", "no field of that name"),
        ("and more of that", "prose", "note", "in no text"),
        ("`POST /api/v5/demo/thing`", "elsewhere", "prose", "a call that is no endpoint"),
        ("# Something else", "fact", "title", "no endpoint has that title"),
    ],
)
def test_a_false_mark_is_named(text: str, bucket: str, rule: str, what: str) -> None:
    assert f"{at(text) + 1}: {what}" in changed(text, bucket, rule)


def test_what_the_endpoint_lacks_is_named() -> None:
    assert without(title={"en": "Other"}) == ["5: no endpoint has that title"]
    assert without(doc=None) == ["7: in no text"]
    assert without(request=Request(style="json_object", fields=FIELDS[:1])) == ["31: no field of that name"]
    assert "18: in no example" in without(examples=None)


def test_rows_are_counted() -> None:
    twice = [*TEXTS]
    twice[at("> ? | ??? | Strange")] = "id | String | The name"
    marks = [*MARKS]
    marks[at("> ? | ??? | Strange")] = Mark("fact", "row")
    said = check(reading(marks), {NAME: "\n".join(twice)})
    assert f"{NAME}:32: fact row: more rows than fields of that name: 'id | String | The name'" in said


def test_the_column_of_names_may_stand_elsewhere() -> None:
    texts = [*TEXTS]
    texts[at("Parameter | Type | Description")] = "Type | Parameter | Description"
    texts[at("id | String | The name")] = "String | id | The name"
    texts[at("> count | Integer | How many")] = "Integer | > count | How many"
    assert check(reading(MARKS), {NAME: "\n".join(texts)}) == []


def test_a_bar_in_front_may_stand_behind_an_empty_cell() -> None:
    texts = [*TEXTS]
    texts[at("Parameter | Type | Description")] = "Type | Parameter | Description"
    texts[at("id | String | The name")] = "| id | The name"
    texts[at("> count | Integer | How many")] = "| Integer | > count | How many |"
    assert check(reading(MARKS), {NAME: "\n".join(texts)}) == []
    texts[at("id | String | The name")] = "| String | id"
    assert [one.what for one in found_problems(reading(MARKS), {NAME: "\n".join(texts)})] == ["no field of that name"]


def test_the_column_of_names_is_one_of_those_that_may_be() -> None:
    texts = [*TEXTS]
    texts[at("Parameter | Type | Description")] = "> Parameter | Type | Name"
    texts[at("id | String | The name")] = "The name | String | id"
    assert check(reading(MARKS), {NAME: "\n".join(texts)}) == []
    texts[at("id | String | The name")] = "The name | String | it"
    assert [one.what for one in found_problems(reading(MARKS), {NAME: "\n".join(texts)})] == ["no field of that name"]


def test_a_header_without_a_rule_is_known_by_its_words() -> None:
    texts = [*TEXTS]
    number = at("Parameter | Type | Description")
    texts[number : number + 2] = ["---|---|---", "Type | Description | Parameter"]
    texts[at("id | String | The name")] = "String | The name | id"
    texts[at("> count | Integer | How many")] = "Integer | How many | > count"
    assert check(reading(MARKS), {NAME: "\n".join(texts)}) == []


def test_queries_are_compared_as_they_are_meant() -> None:
    texts = [*TEXTS]
    texts[18] = "        %63ount=%33"
    assert check(reading(MARKS), {NAME: "\n".join(texts)}) == []
    texts[18] = "        %64ount=%33"
    assert [one.what for one in found_problems(reading(MARKS), {NAME: "\n".join(texts)})] == ["in no example"]


def test_a_table_without_a_rule_has_no_columns_of_the_one_above() -> None:
    above = ["#### Other", "Type | Parameter", "---|---"]
    texts = [*TEXTS[: at("#### Request Parameters")], *above, *TEXTS[at("#### Request Parameters") :]]
    marks = [*MARKS[: at("#### Request Parameters")], *[Mark("finding", "unread-row")] * 3]
    marks += MARKS[at("#### Request Parameters") :]
    texts[texts.index("---|---|---")] = ""
    marks[texts.index("", texts.index("Parameter | Type | Description"))] = Mark("furniture", "blank-line")
    findings = (note("unread-row", Where(NAME, at("#### Request Parameters") + 1), "odd"), FINDING)
    moved = tuple(
        msgspec.structs.replace(one, where=Where(NAME, one.where.line + 3)) if one is FINDING else one
        for one in findings
    )
    assert check(reading(marks, findings=moved), {NAME: "\n".join(texts)}) == []


def test_a_heading_may_be_underlined_and_have_marks_that_nobody_sees() -> None:
    texts = [*TEXTS]
    texts[at("#### HTTP Request")] = "HTTP \u2066Request"
    texts[at("#### HTTP Request") + 1] = "----"
    marks = [*MARKS]
    marks[at("#### HTTP Request") + 1] = marks[at("#### HTTP Request")]
    assert check(reading(marks), {NAME: "\n".join(texts)}) == []


def test_samples_may_be_indented_by_tabs_and_begin_with_a_comment() -> None:
    text = PAGES[NAME].replace("    from okx", "\tfrom okx").replace("    print(", "\tprint(")
    assert check(reading(MARKS), {NAME: text}) == []
    number = at("    from okx import Demo")
    marks = [*MARKS[:number], MARKS[number], *MARKS[number:]]
    text = PAGES[NAME].replace("    from okx", "    # Make a thing\n    from okx")
    below = (note("unread-row", Where(NAME, FINDING.where.line + 1), "strange"),)
    assert check(reading(marks, findings=below), {NAME: text}) == []
    text = text.replace("    # Make", "    Make")
    assert [one.line for one in found_problems(reading(marks, findings=below), {NAME: text})] == [number + 1]


def test_headings_of_endpoints_and_of_parts_may_have_any_level() -> None:
    text = PAGES[NAME].replace("#### HTTP", "# HTTP")
    assert check(reading(MARKS), {NAME: text}) == []
    other = msgspec.structs.replace(ENDPOINT, path="/api/v5/demo/other", doc=None)
    more = ["#### POST / Other", "", "Makes **one** thing.", "", "`POST /api/v5/demo/other`"]
    texts = [*TEXTS, *more]
    blank = Mark("furniture", "blank-line")
    marks = [*MARKS, Mark("finding", "odd"), blank, Mark("prose", "intro"), blank, Mark("fact", "http-line")]
    two = reading(marks, findings=(FINDING, note("odd", Where(NAME, len(TEXTS) + 1), "odd")))
    two = msgspec.structs.replace(two, endpoints=(*two.endpoints, ReadEndpoint(endpoint=other, date="", line=1)))
    assert [one.line for one in found_problems(two, {NAME: "\n".join(texts)})] == [len(TEXTS) + 3]


def test_a_call_in_a_fence_is_a_sample() -> None:
    marks = [Mark("elsewhere", "prose")] * 3
    page = {NAME: "words\n`POST /api/v5/demo/thing`\nwords"}
    assert [one.what for one in found_problems(reading(marks, findings=()), page)] == ["a call that is no endpoint"]
    assert check(reading(marks, findings=()), {NAME: "```\nPOST /api/v5/demo/thing\n```"}) == []


def test_names_are_compared_without_marks_that_nobody_sees() -> None:
    text = PAGES[NAME].replace("id | String", "i\ufeffd | String")
    assert check(reading(MARKS), {NAME: text}) == []


def test_a_line_without_words_ends_no_finding() -> None:
    texts = [*TEXTS, "a | b", "", "\\", "", "c | d"]
    odd, prose = Mark("finding", "odd"), Mark("elsewhere", "prose")
    blank = Mark("furniture", "blank-line")
    findings = (FINDING, note("odd", Where(NAME, len(TEXTS) + 1), "odd"))
    found = reading([*MARKS, odd, blank, prose, blank, odd], findings=findings)
    assert check(found, {NAME: "\n".join(texts)}) == []
    texts[-3] = "word"
    assert [one.what for one in found_problems(found, {NAME: "\n".join(texts)})] == ["no such finding here"]


def test_comments_may_go_where_the_example_says_so() -> None:
    assert ENDPOINT.examples
    (example,) = ENDPOINT.examples.request
    kept = msgspec.structs.replace(ENDPOINT.examples, request=(msgspec.structs.replace(example, repaired=()),))
    assert without(examples=kept) == ["18: in no example"]


def test_what_a_finding_names_may_be_left_out_of_an_example() -> None:
    texts = [*TEXTS]
    texts[18] = '        "count": 3, three'
    assert check(reading(MARKS), {NAME: "\n".join(texts)}) == [f"{NAME}:19: example code: in no example: {texts[18]!r}"]
    left_out = note("odd-example", Where(NAME, 19), "left out")
    assert check(reading(MARKS, findings=(FINDING, left_out)), {NAME: "\n".join(texts)}) == []


def test_errors_are_about_the_whole_page() -> None:
    marks = [Mark("finding", "front-matter")] * len(MARKS)
    wrong = error("front-matter", Where(NAME, 3), "broken")
    assert check(reading(marks, findings=(wrong,)), PAGES) == []
    assert len(check(reading(marks), PAGES)) > 10


def test_pages_and_accounts_have_to_match() -> None:
    assert check(reading(MARKS), {**PAGES, "b.md": "x"}) == ["b.md:0: account: no account of the page"]
    assert check(reading(MARKS), {}) == [f"{NAME}:0: account: account of no page"]
    assert check(reading(MARKS[:-1]), PAGES) == [f"{NAME}:0: account: not one mark per line: '37 for 38'"]
    twice = reading(MARKS)
    twice = msgspec.structs.replace(twice, accounts=twice.accounts * 2)
    assert f"{NAME}:0: account: two accounts of one page" in check(twice, PAGES)
    assert check(reading([]), {NAME: ""}) == []


ERROR_MARKS = [Mark("fact", "error-chapter")] * 3 + [Mark("fact", "error-row"), Mark("prose", "error-message")]
ERROR_LINES = [
    "### Things",
    "Error Code | HTTP Status Code | Error Message",
    "---|---|---",
    "7 | 200 | No `id`",
    "or no thing",
]


@pytest.mark.parametrize(
    ("line", "text", "problems"),
    [
        (0, "### Things", []),
        (0, "### Other things", ["1: no error says so"]),
        (3, "8 | 200 | No id", ["4: no error has that code and text"]),
        (3, "7 | 200 | No name", ["4: no error has that code and text"]),
        (3, "No id | 7 | 200", []),
        (4, "or something else", ["5: no error says so"]),
    ],
)
def test_errors_are_looked_up(line: int, text: str, problems: list[str]) -> None:
    row = ErrorCode(
        code="7", http_status=200, chapter={"en": ("Things",)}, page=NAME, doc={"en": "No `id`\nor no thing"}
    )
    read = msgspec.structs.replace(reading(ERROR_MARKS), endpoints=(), errors=(row,))
    texts = [*ERROR_LINES]
    texts[line] = text
    said = [f"{one.line}: {one.what}" for one in found_problems(read, {NAME: "\n".join(texts)})]
    assert said == problems


def test_a_status_may_be_the_code_of_another_row() -> None:
    rows = [
        ErrorCode(code=code, http_status=200, chapter={"en": ("Things",)}, page=NAME, doc={"en": text})
        for code, text in (("7", "No `id`\nor no thing"), ("200", "Fine"))
    ]
    read = msgspec.structs.replace(reading(ERROR_MARKS), endpoints=(), errors=tuple(rows))
    texts = [*ERROR_LINES[:3], "No id | 200 | 7", ERROR_LINES[4]]
    assert check(read, {NAME: "\n".join(texts)}) == []


def test_a_column_that_was_left_out_is_no_loss() -> None:
    row = ErrorCode(code="7", http_status=200, chapter={"en": ("Things",)}, page=NAME)
    read = msgspec.structs.replace(
        reading(ERROR_MARKS[:4], findings=(note("unknown-column", Where(NAME, 2), "left out"),)), errors=(row,)
    )
    assert check(read, {NAME: "\n".join(ERROR_LINES[:4])}) == []


def test_copies_of_pages_that_are_not_used_are_copies_of_nothing() -> None:
    both = msgspec.structs.replace(
        reading([Mark("copy", "copy")], findings=(error("odd", Where("b.md", 1), "odd"),)),
        accounts=(
            PageAccount(page=NAME, kind="prose", marks=(Mark("copy", "copy"),)),
            PageAccount(page="b.md", kind="prose", marks=(Mark("finding", "odd"),)),
        ),
    )
    pages = {NAME: "words", "b.md": "words"}
    assert check(both, pages) == []
    assert check(msgspec.structs.replace(both, bad_pages=("b.md",)), pages) == [
        f"{NAME}:1: copy copy: there is no original: 'words'"
    ]


def test_the_rule_of_a_copied_table_has_no_words_to_be_copied() -> None:
    two = msgspec.structs.replace(
        reading([Mark("finding", "unread-row")] * 2, findings=(note("unread-row", Where(NAME, 1), "odd"),)),
        endpoints=(),
        accounts=(
            PageAccount(page=NAME, kind="prose", marks=(Mark("finding", "unread-row"),) * 2),
            PageAccount(page="b.md", kind="prose", marks=(Mark("copy", "copy"),) * 2),
        ),
    )
    said = [Where(NAME, 1)]
    two = msgspec.structs.replace(two, findings=tuple(note("unread-row", where, "odd") for where in said))
    assert check(two, {NAME: "a | b\n---|---", "b.md": "a | b\n--|---"}) == []
    assert len(check(two, {NAME: "a | b\n---|---", "b.md": "a | c\n--|---"})) == 1


def test_only_endpoints_hold_facts() -> None:
    empty = msgspec.structs.replace(reading(MARKS), endpoints=())
    assert f"{NAME}:7: prose intro: no endpoint holds it: 'Makes **one** thing.'" in check(empty, PAGES)


def test_text_is_compared_without_marks() -> None:
    assert plain("  > **a**  `b`\\-c ~~d~~ ") == "a b-c d"
