from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from generator.correcting import correct
from generator.findings import Failed, Severity
from generator.spec import dump
from generator.spec.load import (
    load_api,
    load_corrections,
    load_endpoint,
    load_lock,
    load_machine,
    load_names,
    load_spec,
)
from generator.spec.model import Endpoint, Field, Pagination
from generator.spec.yamlio import flow

WriteSpec = Callable[..., Path]

CORRECTIONS = """\
# why we know better
- endpoint: loan.max
  at: request.ordId
  expects: absent
  value: {type: string, required: false}
  after: ccy
  why: it works
"""


def _fails(folder: Path, load: Callable[[Path], object] = load_spec) -> list[tuple[str, int, str, str]]:
    """File (within the folder), line, place and code of every finding."""
    with pytest.raises(Failed) as caught:
        load(folder)
    for finding in caught.value.findings:
        assert finding.what
        assert finding.hint or finding.code in ("wrong-type", "unreadable"), finding
    return [
        (str(Path(one.where.file).relative_to("spec")), one.where.line, one.where.place, one.code)
        for one in caught.value.findings
    ]


def test_a_folder_comes_back_as_a_spec(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    other = replace(max_loan, path="/api/loan/other", operation="another")
    folder = write_spec(max_loan, other, files={"corrections.yaml": CORRECTIONS, "findings.txt": "x"})
    spec, findings = load_spec(folder)
    assert findings == ()
    assert spec.api.exchange == "toy"
    assert [one.name for one in spec.endpoints] == ["loan.another", "loan.max"]
    assert spec.endpoints[0] == other
    assert [field.name for field in spec.endpoints[1].request.fields] == ["ccy", "ordId", "type", "collateral"]
    machine, findings = load_machine(folder)
    assert (machine, findings) == ((other, max_loan), ())
    assert load_names(folder).resources == {"loan": "loan"}
    assert load_corrections(folder)[0].after == "ccy"
    lock = load_lock(folder)
    assert lock is not None
    assert set(lock.endpoints) == {"loan.max", "loan.another"}
    assert load_endpoint(folder / "endpoints/loan/max.yaml") == max_loan


def test_a_young_spec_has_no_endpoints_no_lock_and_no_corrections(write_spec: WriteSpec) -> None:
    folder = write_spec(files={"lock.yaml": None, "names.yaml": None, "corrections.yaml": "# none yet\n"})
    spec, findings = load_spec(folder)
    assert (spec.endpoints, findings) == ((), ())
    assert load_machine(folder) == ((), ())
    assert load_lock(folder) is None
    assert load_corrections(folder) == ()
    (folder / "corrections.yaml").unlink()
    assert load_corrections(folder) == ()


def test_the_real_hand_written_files_are_valid() -> None:
    folder = Path(__file__).parents[2] / "spec" / "okx"
    assert load_api(folder).exchange == "okx"
    assert load_names(folder).resources
    load_corrections(folder)


def test_all_errors_of_all_files_are_told_at_once(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    text = dump.endpoint_yaml(max_loan)
    api = "exchange: toy\ntitle: [Toy]\nclas_prefix: Toy\n"
    broken = (
        text.replace("permission: read", "permission: reed\npermision: read")
        .replace("count: 5", 'count: "5"')
        .replace("required: true", "required: maybe", 1)
        .replace("kind: currency", "knd: currency", 1)
        .replace("auth: private", "auth: null")
        .replace("style: objects", "stile: objects")
    )
    folder = write_spec(
        max_loan,
        files={
            "api.yaml": api,
            "names.yaml": "resources: {a: B-c}\noperations: {GET x: a.b.c}\nresources: {}\n",
            "corrections.yaml": "- endpoint: x\n  at: z\n",
            "lock.yaml": "tool: 1\n",
            "endpoints/loan/max.yaml": broken,
            "endpoints/loan/empty.yaml": "# nothing\n",
            "endpoints/loan/list.yaml": "- a\n",
            "endpoints/loan/bytes.yaml": b"method: GET\n\ntitle: \xff\n",
            "endpoints/stray.yaml": "a: 1\n",
            "endpoints/loan/deep/er.yaml": "a: 1\n",
            "endpoints/loan/old.yml": "a: 1\n",
            "endpoints/.hidden": "x",
            "endpoints/.git/x.yaml": "x",
        },
    )

    def at(words: str) -> int:
        return next(number for number, row in enumerate(broken.splitlines(), 1) if words in row)

    assert sorted(_fails(folder)) == sorted(
        [
            ("api.yaml", 2, "title", "wrong-type"),
            ("api.yaml", 3, "clas_prefix", "unknown-key"),
            *[("api.yaml", 1, "", "missing-key")] * 11,
            ("names.yaml", 3, "resources", "yaml-duplicate-key"),
            *[("corrections.yaml", 1, "[0]", "missing-key")] * 3,
            ("lock.yaml", 1, "tool", "wrong-type"),
            *[("lock.yaml", 1, "", "missing-key")] * 3,
            ("endpoints/loan/max.yaml", at("auth: null"), "auth", "null"),
            ("endpoints/loan/max.yaml", at("permission: reed"), "permission", "unknown-word"),
            ("endpoints/loan/max.yaml", at("permision"), "permision", "unknown-key"),
            ("endpoints/loan/max.yaml", at("count"), "rate_limits[0].count", "wrong-type"),
            ("endpoints/loan/max.yaml", at("maybe"), "request.fields[0].required", "unknown-word"),
            ("endpoints/loan/max.yaml", at("knd"), "request.fields[0].knd", "unknown-key"),
            ("endpoints/loan/max.yaml", at("stile"), "response.stile", "unknown-key"),
            ("endpoints/loan/max.yaml", at("response:"), "response", "missing-key"),
            ("endpoints/loan/empty.yaml", 0, "", "empty-file"),
            ("endpoints/loan/list.yaml", 1, "", "wrong-type"),
            ("endpoints/loan/bytes.yaml", 3, "", "not-utf8"),
            ("endpoints/stray.yaml", 0, "", "file-misplaced"),
            ("endpoints/loan/deep/er.yaml", 0, "", "file-misplaced"),
            ("endpoints/loan/old.yml", 0, "", "file-misplaced"),
        ]
    )
    with pytest.raises(Failed) as caught:
        load_spec(folder)
    said = str(caught.value)
    for hint in (
        "did you mean permission?",
        "did you mean read?",
        "did you mean kind?",
        "did you mean style?",
        "did you mean class_prefix?",
        "known are: conditional",
        f"spec/endpoints/loan/max.yaml:{at('count')} (rate_limits[0].count): error: text where an integer is due",
    ):
        assert hint in said, hint


@pytest.mark.parametrize(
    ("old", "new", "row", "place", "code"),
    [
        ("resource: loan", "resource: Loan", "resource: Loan", "resource", "bad-name"),
        ("operation: max", "operation: ../max", "operation: ../max", "operation", "bad-name"),
        ("path: /api/loan/max", "path: api", "path: api", "path", "bad-path"),
        ("window: 2s", "window: 2 s", "  window: 2 s", "rate_limits[0].window", "bad-window"),
        ("    items: object\n", "    items: string\n", "    fields:", "request.fields[2].fields", "fields-misplaced"),
        ("type: array", "type: object", "    items: object", "request.fields[2].items", "items-misplaced"),
        ("  style: json_object", "  style: none", "  style: none", "request.style", "fields-misplaced"),
        ("  - name: type", "  - name: ccy", "  - name: ccy", "request.fields[1].name", "field-twice"),
        ("    - name: amt", "    - name: ccy", "    - name: ccy", "request.fields[2].fields[1].name", "field-twice"),
        ("  - name: ccy", '  - name: ""', '  - name: ""', "request.fields[0].name", "bad-field-name"),
        ("  - name: maxLoan", "  - name: 最大", "  - name: 最大", "response.fields[0].name", "bad-field-name"),
        ("  - name: inTime", '  - name: " "', '  - name: " "', "response.envelope[0].name", "bad-field-name"),
        (
            "one_of: [ccy, term]",
            "one_of: [ccy, terms]",
            "  - {one_of: [ccy, terms]}",
            "request.constraints[0].one_of[1]",
            "unknown-field",
        ),
        (
            "{one_of: [ccy, term]}",
            "{one_of: [ccy], together: [ccy]}",
            "  - {one_of: [ccy], together: [ccy]}",
            "request.constraints[0]",
            "bad-constraint",
        ),
        (
            "{type: [fixed]}",
            "{tipe: [fixed]}",
            "    when: {tipe: [fixed]}",
            "request.variants[0].when.tipe",
            "unknown-field",
        ),
        (
            "kind: timestamp_us",
            "required: true",
            "    required: true",
            "response.envelope[0].required",
            "required-misplaced",
        ),
        (
            "    kind: decimal\n    doc",
            "    fields:\n    - {name: a, type: string}\n    doc",
            "    fields:",
            "response.fields[0].fields",
            "fields-misplaced",
        ),
        (
            "    kind: decimal\n    doc",
            "    default: true\n    doc",
            "    default: true",
            "response.fields[0].default",
            "constant-no-text",
        ),
        (
            "    kind: decimal\n    doc",
            "    examples: [5]\n    doc",
            "    examples: [5]",
            "response.fields[0].examples[0]",
            "constant-no-text",
        ),
        ("{value: open}", "{value: 1}", "    - {value: 1}", "request.fields[1].values[1].value", "constant-no-text"),
        ("  cursor: maxLoan", "  page: ccy\n  cursor: maxLoan", "pagination:", "pagination", "bad-pagination"),
        ("  cursor: maxLoan\n", "", "pagination:", "pagination", "bad-pagination"),
        ("  cursor: maxLoan", "  cursor: maxLoan\n  by: type", "pagination:", "pagination", "bad-pagination"),
        (
            "  cursor: maxLoan",
            "  cursor: maxLoan\n  older: endId",
            "  older: endId",
            "pagination.older",
            "unknown-field",
        ),
        (
            "  cursor: maxLoan",
            "  times: [maxLoan, uTime]",
            "  times: [maxLoan, uTime]",
            "pagination.times[1]",
            "unknown-field",
        ),
        (
            "  cursor: maxLoan",
            "  cursor: maxLoan\n  by: type\n  cursors: {fixed: min}",
            "  cursors: {fixed: min}",
            "pagination.cursors.fixed",
            "unknown-field",
        ),
        ("  cursor: maxLoan", "  page: term\n  pages: all", "  pages: all", "pagination.pages", "unknown-field"),
        ("  cursor: maxLoan", "  page: term\n  version: ccy", "  version: ccy", "pagination.version", "unknown-field"),
        (
            "    type: object\n    map",
            "    type: string\n    map",
            "    map:",
            "response.fields[1].map",
            "map-misplaced",
        ),
    ],
)
def test_what_makes_no_sense_is_an_error_at_its_line(  # noqa: PLR0917 - one row of a table
    write_spec: WriteSpec, max_loan: Endpoint, old: str, new: str, row: str, place: str, code: str
) -> None:
    text = dump.endpoint_yaml(max_loan)
    assert old in text
    text = text.replace(old, new, 1)
    found = _fails(write_spec(max_loan, files={"endpoints/loan/max.yaml": text}))
    assert {file for file, *_ in found} == {"endpoints/loan/max.yaml"}
    [line] = [line for _, line, *what in found if what == [place, code]]
    assert text.splitlines()[line - 1] == row


def test_a_string_of_kind_json_and_columns_have_fields(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    inner = (Field(name="a", type="string"),)
    fields = (
        Field(name="j", type="string", kind="json", fields=inner),
        Field(name="rows", type="array", items="array", fields=inner),
        Field(name="what", type="array", fields=inner),
        Field(name="n", type="integer", default=1, examples=(2,)),
        Field(name="b", type="array", items="boolean", examples=(True,)),
    )
    endpoint = replace(max_loan, response=replace(max_loan.response, fields=fields))
    assert load_spec(write_spec(endpoint))[0].endpoints == (endpoint,)


def test_all_ways_to_page_are_valid(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    for pagination in (
        Pagination(cursor="maxLoan", by="type", cursors={"fixed": "maxLoan", "open": "byCcy"}, after="older"),
        Pagination(times=("maxLoan", "byCcy"), begin="ccy", end="term", after="begin", before="end"),
        Pagination(cursor="maxLoan", older="term", newer="ccy", ties="whole"),
        Pagination(page="term", first=1, pages="inTime"),
    ):
        endpoint = replace(max_loan, pagination=pagination)
        assert load_spec(write_spec(endpoint))[0].endpoints == (endpoint,)


def test_a_file_lies_where_its_names_say(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    text = dump.endpoint_yaml(max_loan)
    folder = write_spec(max_loan, files={"endpoints/loan/min.yaml": text})
    assert _fails(folder) == [("endpoints/loan/min.yaml", 4, "resource", "file-misplaced")]


def test_one_endpoint_has_one_file(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    twin = replace(max_loan, operation="twin")
    folder = write_spec(max_loan, twin)
    assert _fails(folder) == [("endpoints/loan/twin.yaml", 3, "path", "endpoint-twice")]
    other = replace(max_loan, operation="other", path="/api/other")
    correction = '- {endpoint: loan.other, at: path, expects: /api/other, value: /api/loan/max, why: "it is so"}\n'
    files = {"corrections.yaml": correction, "endpoints/loan/twin.yaml": None}
    (folder / "endpoints/loan/twin.yaml").unlink()
    folder = write_spec(max_loan, other, files=files)
    assert _fails(folder) == [("endpoints/loan/other.yaml", 3, "path", "endpoint-twice")]


def test_missing_files_are_named(tmp_path: Path) -> None:
    for load in (load_spec, load_api, load_names):
        with pytest.raises(Failed, match=r"\.yaml: error: there is no such file"):
            load(tmp_path)
    with pytest.raises(Failed, match="there is no such file"):
        load_endpoint(tmp_path / "x.yaml")
    (tmp_path / "x.yaml").mkdir()
    with pytest.raises(Failed, match="cannot be read"):
        load_endpoint(tmp_path / "x.yaml")


@pytest.mark.parametrize(
    ("old", "new", "at", "expects", "value"),
    [
        (
            "required: true\n    kind: currency",
            "required: false\n    kind: currency",
            "request.ccy.required",
            "true",
            "false",
        ),
        ("    kind: currency\n", "", "request.ccy.kind", "currency", "absent"),
        ("permission: read\n", "permission: trade\n", "permission", "read", "trade"),
        ("permission: read\n", "permission: read\ndeprecated: true\n", "deprecated", "absent", "true"),
        ("count: 5", "count: 20", "rate_limits[0].count", "5", "20"),
        (
            "  - name: maxLoan",
            "  - name: x\n    type: string\n  - name: maxLoan",
            "response.x",
            "absent",
            "{name: x, type: string}",
        ),
        ("  style: objects", "  style: object", "response.style", "objects", "object"),
    ],
)
def test_an_edit_of_facts_is_answered_with_the_correction_to_write(  # noqa: PLR0917 - one row of a table
    write_spec: WriteSpec, max_loan: Endpoint, old: str, new: str, at: str, expects: str, value: str
) -> None:
    text = dump.endpoint_yaml(max_loan)
    assert old in text
    folder = write_spec(max_loan, files={"endpoints/loan/max.yaml": text.replace(old, new, 1)})
    with pytest.raises(Failed) as caught:
        load_spec(folder)
    [finding] = caught.value.findings
    assert (finding.code, finding.where.file) == ("edited-by-hand", "spec/endpoints/loan/max.yaml")
    command = shlex.split(finding.hint.partition("), then: ")[2])
    assert command == [
        *("docmill", "correct", "--spec", "spec", "toy"),
        *(f"loan.max.{at}", value, "--why", "<how you know>"),
    ]
    # Following the hint works: the edit undone, the command typed, the spec is as edited.
    folder = write_spec(max_loan)
    done = correct(folder, command[5], command[6], why=command[8])
    assert flow(done.correction.expects) == expects
    spec, findings = load_spec(folder)
    assert findings == ()
    edited = msgspec.convert(msgspec.to_builtins(load_endpoint(_write(folder, text.replace(old, new, 1)))), Endpoint)
    assert sorted(map(repr, _flat(spec.endpoints[0]))) == sorted(map(repr, _flat(edited)))


def _write(folder: Path, text: str) -> Path:
    path = folder / "edited.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def _flat(endpoint: Endpoint) -> list[object]:
    """The parts of an endpoint, the order of fields aside."""
    return [replace(endpoint, response=replace(endpoint.response, fields=())), *endpoint.response.fields]


def test_an_edit_that_cannot_be_guessed_is_answered_with_what_to_look_at(
    write_spec: WriteSpec, max_loan: Endpoint
) -> None:
    text = dump.endpoint_yaml(max_loan).replace("Maximum loan", "Max loan")
    folder = write_spec(max_loan, files={"endpoints/loan/max.yaml": text})
    with pytest.raises(
        Failed, match=r"correct --spec spec toy 'loan.max.<the place>' '<what `git diff` shows as added>' --why"
    ):
        load_spec(folder)
    with pytest.raises(Failed, match="edited-by-hand"):
        load_machine(folder)


def test_many_edited_files_are_all_named_but_not_all_explained(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    many = [replace(max_loan, operation=f"op_{number}", path=f"/api/{number}") for number in range(7)]
    files = {f"endpoints/loan/{one.operation}.yaml": dump.endpoint_yaml(replace(one, auth="public")) for one in many}
    with pytest.raises(Failed) as caught:
        load_spec(write_spec(*many, files=files))
    assert [finding.code for finding in caught.value.findings] == ["edited-by-hand"] * 7
    assert sum(".auth public --why" in finding.hint for finding in caught.value.findings) == 5


def test_comments_prose_and_layout_are_no_edits(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    text = dump.endpoint_yaml(max_loan)
    text = text.replace("auth: private", "auth: 'private'  # checked").replace("Mind the gap", "Mind it")
    spec, findings = load_spec(write_spec(max_loan, files={"endpoints/loan/max.yaml": text}))
    assert findings == ()
    assert spec.endpoints[0].notes == {"en": ("Mind it.",)}


def test_what_the_lock_does_not_know_is_a_warning(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    other = replace(max_loan, operation="other", path="/api/other")
    folder = write_spec(max_loan, files={"endpoints/loan/other.yaml": dump.endpoint_yaml(other)})
    _, [finding] = load_spec(folder)
    assert (finding.severity, finding.code, finding.endpoint) == (Severity.WARNING, "not-locked", "loan.other")
    (folder / "endpoints/loan/max.yaml").unlink()
    assert [one.code for one in load_spec(folder)[1]] == ["not-locked", "file-gone"]
    (folder / "lock.yaml").unlink()
    assert [(one.code, one.where.file) for one in load_spec(folder)[1]] == [("not-locked", "spec/lock.yaml")]


def test_corrections_without_their_endpoint(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    files = {"corrections.yaml": CORRECTIONS.replace("loan.max", "loan.gone")}
    assert _fails(write_spec(max_loan, files=files)) == [("corrections.yaml", 2, "[0]", "correction-unmatched")]
    for folder, partial in (
        (write_spec(max_loan, files=files), True),
        (write_spec(max_loan, files=files, complete=False), False),
    ):
        _, [finding] = load_spec(folder, partial=partial)
        assert (finding.severity, finding.code) == (Severity.WARNING, "correction-unmatched")


def with_safe_posts(folder: Path, *posts: str) -> Path:
    path = folder / "api.yaml"
    lines = "".join(f"- {post}\n" for post in posts)
    path.write_text(f"{path.read_text(encoding='utf-8')}safe_posts:\n{lines}", encoding="utf-8")
    return folder


def test_safe_posts_without_their_endpoint(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    posts = ("POST /api/loan/max", "POST /api/loan/may", "POST /x")
    folder = with_safe_posts(write_spec(max_loan), *posts)
    assert [(one.severity, str(one.where), one.code, one.hint) for one in load_spec(folder)[1]] == [
        (
            Severity.WARNING,
            "spec/api.yaml:23 (safe_posts[1])",
            "safe-post-unmatched",
            "did you mean POST /api/loan/max?",
        ),
        (
            Severity.WARNING,
            "spec/api.yaml:24 (safe_posts[2])",
            "safe-post-unmatched",
            "take it out, or leave it if other crawls have it",
        ),
    ]
    assert load_spec(folder, partial=True)[1] == ()
    assert load_spec(with_safe_posts(write_spec(max_loan, complete=False), *posts))[1] == ()
    assert load_spec(with_safe_posts(write_spec(max_loan), posts[0]))[1] == ()


def test_a_safe_post_that_is_a_get_is_none(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    _, [finding] = load_spec(with_safe_posts(write_spec(replace(max_loan, method="GET")), "POST /api/loan/max"))
    assert finding.code == "safe-post-unmatched"


def test_a_stale_correction_names_the_lines_of_both_files(write_spec: WriteSpec, max_loan: Endpoint) -> None:
    correction = "# one\n- endpoint: loan.max\n  at: request.ccy.kind\n  expects: absent\n  value: decimal\n  why: x\n"
    folder = write_spec(max_loan, files={"corrections.yaml": correction})
    with pytest.raises(Failed) as caught:
        load_spec(folder)
    [finding] = caught.value.findings
    assert str(finding.where) == "spec/corrections.yaml:2 ([0])"
    line = dump.endpoint_yaml(max_loan).splitlines().index("    kind: currency") + 1
    assert f"spec/endpoints/loan/max.yaml:{line} (request.fields[0].kind)" in finding.what


@pytest.mark.parametrize(
    ("old", "new", "line", "place", "code"),
    [
        ("default_region: global", "default_region: globe", 11, "default_region", "unknown-region"),
        ("https://api.example.com", "http://api.example.com", 10, "regions.global", "bad-host"),
        ("https://api.example.com", "https://api.example.com/x", 10, "regions.global", "bad-host"),
        ("docstrings: [en]", "docstrings: [de]", 20, "docstrings[0]", "unknown-language"),
        ("docstrings: [en]", "docstrings: [en]\nsafe_posts:\n- GET /x", 22, "safe_posts[0]", "bad-endpoint"),
        ("version: v1", "version: 1.0", 4, "version", "yaml-ambiguous"),
        ("version: v1", "version: 1", 4, "version", "wrong-type"),
    ],
)
def test_what_is_wrong_with_api_yaml(
    write_spec: WriteSpec, old: str, new: str, line: int, place: str, code: str
) -> None:
    folder = write_spec()
    path = folder / "api.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert _fails(folder, load_api) == [("api.yaml", line, place, code)]


def test_what_is_wrong_with_names_yaml(write_spec: WriteSpec) -> None:
    text = "resources:\n  a: a\n  b: B\noperations:\n  GET a: a.b\n  GET b: a.b.c\n  GET c: 1\n"
    folder = write_spec(files={"names.yaml": text})
    assert _fails(folder, load_names) == [("names.yaml", 7, 'operations["GET c"]', "wrong-type")]
    folder = write_spec(files={"names.yaml": text.replace("  GET c: 1\n", "")})
    assert _fails(folder, load_names) == [
        ("names.yaml", 3, "resources.b", "bad-name"),
        ("names.yaml", 6, 'operations["GET b"]', "bad-name"),
    ]
