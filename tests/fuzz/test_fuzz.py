"""A few cases of the fuzz session, and that its oracles notice what they are there for."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from generator.findings import Where, warning
from generator.ingest.okx import read
from generator.spec.model import Api, ResponseExample
from generator.spec.reading import Mark, Progress, ReadEndpoint, Reading
from tests.fuzz import __main__ as program
from tests.fuzz import campaign, corpus, oracles
from tests.fuzz.corpus import ROOT, Corpus, Page
from tests.fuzz.oracles import Judge, Judged
from tests.fuzz.shrink import shrink
from tests.support.mutate import Mutant, rng

SHIPPED = corpus.load([ROOT / "spec/okx/pages", ROOT / "tests/ingest/okx/cases/one-page/pages"])
PAGES = corpus.load()
# A smaller number makes no simpler case: there is nothing to shrink to.
FEW = settings(deadline=None, max_examples=80, phases=[Phase.explicit, Phase.reuse, Phase.generate])
NUMBERS = st.integers(0, 2**32)


JUDGE = Judge()


def failures(judged: Judged) -> list[str]:
    return [f"{failure.cause}: {failure.what}" for failure in judged.failures]


@given(number=NUMBERS)
@FEW
def test_damaged_pages(number: int) -> None:
    case = campaign.make(PAGES, 0, f"m{number}")
    assert failures(JUDGE.judge(case.mutant, case.original, thorough=case.thorough)) == []


@given(number=NUMBERS)
@FEW
def test_noise(number: int) -> None:
    case = campaign.make(PAGES, 0, f"s{number}")
    assert failures(JUDGE.judge(case.mutant, thorough=case.thorough)) == []


@pytest.mark.parametrize("page", SHIPPED.pages, ids=lambda page: page.name)
def test_whole_pages(page: Page) -> None:
    mutant = Mutant({page.name: page.text.encode()}, ())
    found = JUDGE.judge(mutant, page, thorough=True)
    assert failures(found) == []
    assert found.endpoints == 1


# ----------------------------------------------------------------------------------------------- the oracles can say no

PAGE = next(page for page in SHIPPED.pages if page.name.endswith("amount.md"))
WHOLE = Mutant({PAGE.name: PAGE.text.encode()}, ())
ROW = PAGE.text.split("\n").index("> ccy | String | Yes | Currency, e.g. `BTC`  ") + 1


def judged(spoil: Callable[[Reading], Reading], mutant: Mutant = WHOLE, *, thorough: bool = False) -> list[str]:
    """The causes that a reader is found guilty of which spoils what it read."""

    def spoiled(docs: Path, api: Api, progress: Progress, /) -> Reading:
        return spoil(read(docs, api, progress))

    return sorted({failure.cause for failure in Judge(spoiled).judge(mutant, PAGE, thorough=thorough).failures})


def test_nothing_is_wrong_with_a_good_reader() -> None:
    assert judged(lambda reading: reading, thorough=True) == []


def test_exceptions_are_failures() -> None:
    (cause,) = judged(lambda reading: reading.no_such_thing)  # type: ignore[attr-defined] # to raise
    assert cause.startswith("raised AttributeError in ")


def test_hanging_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(reading: Reading) -> Reading:
        until = time.process_time() + 5
        while time.process_time() < until:
            pass
        return reading

    monkeypatch.setattr(oracles, "HANGS", 0.05)
    (cause,) = judged(hang)
    assert cause.startswith("raised HangsError in ")


def test_slow_reading_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracles, "SECONDS", -1.0)
    assert judged(lambda reading: reading) == ["slow"]


@pytest.mark.parametrize(
    ("where", "cause"),
    [
        (Where("other.md", 1), "finding odd about no page"),
        (Where(PAGE.name, 10_000), "finding odd about no line"),
    ],
)
def test_findings_about_nothing_are_failures(where: Where, cause: str) -> None:
    def say(reading: Reading) -> Reading:
        return msgspec.structs.replace(reading, findings=(*reading.findings, warning("odd", where, "odd")))

    assert judged(say) == [cause]


def test_lists_of_pages_have_to_be_right() -> None:
    assert judged(lambda reading: msgspec.structs.replace(reading, bad_pages=(PAGE.name,))) == [
        "bad pages are not those with errors"
    ]
    assert judged(lambda reading: msgspec.structs.replace(reading, pages={})) == ["not all pages are listed"]
    causes = judged(lambda reading: msgspec.structs.replace(reading, endpoints=(_on(reading, "other.md"),)))
    assert causes == ["an endpoint of a page that is not used"]


def _on(reading: Reading, page: str) -> ReadEndpoint:
    found = reading.endpoints[0]
    return msgspec.structs.replace(found, endpoint=msgspec.structs.replace(found.endpoint, page=page))


def test_false_accounts_are_failures() -> None:
    def lie(reading: Reading) -> Reading:
        (account,) = reading.accounts
        marks = [*account.marks]
        marks[ROW - 1] = Mark("prose", "note")
        return msgspec.structs.replace(reading, accounts=(msgspec.structs.replace(account, marks=tuple(marks)),))

    assert "account: prose note: looks like a row" in judged(lie)


def test_a_quiet_loss_is_a_failure() -> None:
    whole = Judge().read(WHOLE.pages)
    lines = PAGE.text.split("\n")
    content = "\n".join(lines[: ROW - 1] + lines[ROW:]).encode()
    mutant = Mutant({PAGE.name: content}, ("deleted a row",), ROW)

    def blind(reading: Reading) -> Reading:
        return msgspec.structs.replace(reading, endpoints=whole.endpoints, findings=whole.findings)

    assert [cause for cause in judged(blind, mutant) if cause.startswith("quiet loss of a row: fact ")]
    assert judged(lambda reading: reading, mutant) == []


@pytest.mark.parametrize(("rule", "lost"), [("User", False), ("Us ID", False), ("User or so", True), ("ID", True)])
def test_a_rule_in_fewer_words_is_no_loss(rule: str, lost: bool) -> None:
    whole = Judge().read(WHOLE.pages)
    number = PAGE.text.split("\n").index("#### Rate limit rule: User ID") + 1
    content = PAGE.text.replace("rule: User ID", f"rule: {rule}", 1).encode()
    mutant = Mutant({PAGE.name: content}, ("changed a word",), number)

    def blind(reading: Reading) -> Reading:
        return msgspec.structs.replace(reading, endpoints=whole.endpoints, findings=whole.findings)

    assert [cause for cause in judged(blind, mutant) if cause.startswith("quiet loss")] == (
        ["quiet loss of a heading: fact rule"] if lost else []
    )


@pytest.mark.parametrize(("changed", "lost"), [(" | ID", False), (" | Name", True), ("Yes", True)])
def test_what_is_required_in_an_answer_means_nothing(changed: str, lost: bool) -> None:
    row = "id | String | Yes | ID"
    pages = corpus.load([ROOT / "tests/ingest/okx/cases"]).pages
    page = next(page for page in pages if "column-in-the-answer" in page.name and row in page.text)
    number = next(number for number, line in enumerate(page.text.split("\n"), 1) if line.startswith(row))
    whole = Judge().read({page.name: page.text.encode()})
    content = page.text.replace(row, f"id | String | {changed}", 1).encode()
    blind = Judge(lambda _docs, _api, _progress, /: whole)
    said = blind.judge(Mutant({page.name: content}, ("changed a cell",), number), page).failures
    causes = [failure.cause for failure in said if failure.cause.startswith("quiet loss")]
    assert causes == (["quiet loss of a row: fact response-row-en"] if lost else [])


def test_numbers_of_a_limit_have_to_be_whole() -> None:
    line = "#### Rate Limit: 15 requests per 2 seconds"
    assert oracles._is_same(line, "#### Rate Limit: 15 per 2 s", stated=True)
    assert not oracles._is_same(line, "#### Rate Limit: 15 per 2 s", stated=False)
    assert not oracles._is_same(line, "#### Rate Limit: 1 per 2 s", stated=True)
    assert not oracles._is_same(line, "#### Rate Limit: 15 per s", stated=True)
    assert not oracles._is_same("#### 限速：15次/2s", "#### 限速：1/2s", stated=True)


@pytest.mark.parametrize(("above", "lost"), [("# Fetch it", False), ("# Other", True)])
def test_a_title_that_the_heading_above_has_too_is_no_loss(above: str, lost: bool) -> None:
    text = PAGE.text.replace("\n# ", f"\n{above}\n\n## GET / Fetch it\n\n## ", 1)
    number = text.split("\n").index("## GET / Fetch it") + 1
    page = Page(PAGE.name, text)
    whole = Judge().read({page.name: text.encode()})
    marks = list(whole.accounts[0].marks)
    marks[number - 1] = Mark("fact", "title")

    def blind(_docs: Path, _api: Api, _progress: Progress, /) -> Reading:
        account = msgspec.structs.replace(whole.accounts[0], marks=tuple(marks))
        return msgspec.structs.replace(whole, accounts=(account,))

    lines = text.split("\n")
    content = "\n".join(lines[: number - 1] + lines[number:]).encode()
    found = Judge(blind).judge(Mutant({page.name: content}, ("deleted a line",), number), page)
    causes = {failure.cause for failure in found.failures}
    assert ("quiet loss of a heading: fact title" in causes) is lost


def test_readings_that_differ_are_failures() -> None:
    dates = iter(["", "2026-01-01T00:00:00"])
    assert judged(lambda reading: msgspec.structs.replace(reading, date=next(dates)), thorough=True) == [
        "another reading says something else"
    ]


def test_what_no_spec_can_hold_is_a_failure() -> None:
    def spoil(reading: Reading) -> Reading:
        found = reading.endpoints[0]
        assert found.endpoint.examples
        examples = msgspec.structs.replace(found.endpoint.examples, response=(ResponseExample(body=float("nan")),))
        endpoint = msgspec.structs.replace(found.endpoint, examples=examples, path="no path")
        return msgspec.structs.replace(reading, endpoints=(msgspec.structs.replace(found, endpoint=endpoint),))

    causes = judged(spoil, thorough=True)
    assert [cause for cause in causes if cause.startswith("no sense: ")]
    assert [cause for cause in causes if cause.startswith("cannot be written: raised ValueError in yamlio.py")]


# --------------------------------------------------------------------------------------------------------- the campaign


def test_cases_depend_on_seed_and_name_alone() -> None:
    code = (
        "import hashlib; from tests.fuzz import campaign, corpus; found = corpus.load();"
        "cases = [campaign.make(found, 3, name) for name in campaign.names(40, 10)];"
        "print(hashlib.sha256(repr([case.mutant for case in cases]).encode()).hexdigest())"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]
    with pytest.raises(ValueError, match="no case: 'x1'"):
        campaign.make(PAGES, 3, "x1")


def test_readings_do_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    cases = [campaign.make(PAGES, 5, f"m{number}") for number in range(30)]
    for case in cases:
        for name, content in case.mutant.pages.items():
            file = tmp_path / case.name / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    code = (
        "import hashlib, sys, msgspec; from pathlib import Path; from tests.fuzz.oracles import API;"
        "from generator.ingest.okx import read;"
        "made = [read(folder, API, lambda *said: None) for folder in sorted(Path(sys.argv[1]).iterdir())];"
        "print(hashlib.sha256(msgspec.json.encode(made)).hexdigest())"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]


def test_all_kinds_of_pages_get_their_share() -> None:
    kinds = {
        "leaf": "`GET /a`\n",
        "group": "`GET /a`\n" * 3,
        "channel": "/ws/v5/public",
        "errors": "Error Code | Error Message\n",
        "other": "words",
    }
    pages = [Page(kind, text) for kind, text in kinds.items()]
    assert [page.kind for page in pages] == list(kinds)
    large = Page("large", "`GET /a`\n" + "x" * 100_000)
    mixed = Corpus([*pages, large])
    random = rng(1)
    chosen = [mixed.choose(random).name for _ in range(2_000)]
    counts = {name: chosen.count(name) for name in (*kinds, "large")}
    assert min(counts.values()) > 5
    assert counts["leaf"] > 10 * counts["large"]
    assert "1 channel" in str(mixed)


def test_large_and_broken_pages_are_no_start(tmp_path: Path) -> None:
    (tmp_path / "large.md").write_text("x" * (corpus.LARGEST + 1))
    (tmp_path / "broken.md").write_bytes(b"\xff")
    (tmp_path / "a.md").write_text("a")
    (tmp_path / "b.md").write_text("a")
    assert corpus.load([tmp_path]).pages == [Page("a.md", "a")]


def test_whole_crawls_are_taken_where_there_are_some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for date in ("2026-01-01", "2026-02-01", "2026-03-01"):
        (tmp_path / date).mkdir()
    monkeypatch.setenv("DOCMILL_DOCS", str(tmp_path))
    assert [folder.name for folder in corpus.folders()] == ["2026-01-01", "2026-03-01"]
    monkeypatch.delenv("DOCMILL_DOCS")
    assert corpus.folders()[0] == ROOT / "spec/okx/pages"
    assert len(corpus.folders()) > 20


def test_noise_is_mixed_in() -> None:
    assert campaign.names(4, 2) == ["m0", "m1", "s0", "m2", "m3", "s1"]
    assert campaign.names(3, 0) == ["m0", "m1", "m2"]
    assert campaign.names(1, 2) == ["m0", "s0", "s1"]


def test_processes_that_grow_are_named() -> None:
    def result(*memory: float) -> campaign.Result:
        return campaign.Result(1, 0, 0, 0.0, 0.0, "", memory, {}, {})

    assert list(campaign.grown([result(50, 60, 70, 80), result(), result(50, 200, 200, 95)])) == [
        "50 MB -> 200 MB -> 200 MB -> 95 MB"
    ]


def test_failing_cases_are_shrunk() -> None:
    mutant = Mutant({"a/long-name.md": b"\n".join([b"x"] * 50 + [b"bad"] + [b"y"] * 50), "other.md": b"z"}, ("step",))

    def complain(docs: Path, _api: Api, _progress: Progress, /) -> Reading:
        for page in docs.rglob("*.md"):
            if "bad" in page.read_text():
                raise KeyError("bad")
        return Reading(date="", endpoints=(), pages={}, bad_pages=(), findings=())

    judge = Judge(complain)
    (failure,) = judge.judge(mutant).failures
    smaller = shrink(judge, mutant, failure.cause)
    assert smaller.pages == {"long-nam0.md": b"bad"}
    assert shrink(judge, mutant, "another cause") == mutant


# ---------------------------------------------------------------------------------------------------------- the program


def test_the_program_saves_what_fails_and_replays_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Pages that are no UTF-8 are the bug here.
    def complain(docs: Path, api: Api, progress: Progress, /) -> Reading:
        for page in docs.rglob("*.md"):
            page.read_bytes().decode()
        return read(docs, api, progress)

    class Strict(Judge):
        def __init__(self) -> None:
            super().__init__(complain)

    monkeypatch.setattr(program, "Judge", Strict)
    monkeypatch.setattr(campaign, "Judge", Strict)
    saved = tmp_path / "saved"
    common = ["--docs", str(ROOT / "spec/okx/pages"), "--seed", "1"]
    (saved / "01-m1").mkdir(parents=True)
    (saved / "mine").mkdir()
    runner = CliRunner()
    done = runner.invoke(
        program.main, [*common, "--count", "150", "--soup", "20", "--workers", "1", "--failures", str(saved)]
    )
    assert done.exit_code == 1, done.output
    assert "raised UnicodeDecodeError in " in done.output
    assert (saved / "mine").is_dir()
    texts = {path.parent: path.read_text("utf-8") for path in saved.glob("*/failure.txt")}
    assert not (saved / "01-m1" / "failure.txt").exists()
    ((folder, text),) = [entry for entry in texts.items() if entry[1].startswith("raised UnicodeDecodeError in ")]
    assert sum(len(path.read_bytes()) for path in folder.rglob("*.md")) < 10
    case = folder.name.partition("-")[2]
    assert f"--seed 1 --replay {case}" in text
    for again in (case, str(folder)):
        done = runner.invoke(program.main, [*common, "--replay", again])
        assert done.exit_code == 1
        assert "raised UnicodeDecodeError in " in done.output
    monkeypatch.setattr(program, "Judge", Judge)
    done = runner.invoke(program.main, [*common, "--replay", str(folder)])
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, "nothing failed")


def test_the_program_runs_in_several_processes(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--count", "40", "--soup", "8", "--workers", "2", "--seed", "2"]
    done = subprocess.run(
        [*command, "--failures", str(tmp_path), "--docs", str(ROOT / "spec/okx/pages")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "48 cases in " in done.stdout, done.stderr
    assert done.stdout.count("memory at each quarter: ") == 2
    # Whether something fails is told by the tests of cases; here both have to say the same.
    assert done.returncode == (not done.stdout.endswith("nothing failed\n"))


def test_the_seed_is_fixed_where_changes_land(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert program._a_seed() == 0
    monkeypatch.setenv("CI", "")
    assert len({program._a_seed() for _ in range(5)}) > 1
