"""What a reading does to a spec folder, whatever was read: the reader is a table here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from generator.findings import Failed, Finding, Where, error, note, renamed, warning
from generator.spec.load import load_endpoint, load_lock, load_machine, load_spec
from generator.spec.model import Api, Endpoint, Field, Request, Response
from generator.spec.reading import Progress, ReadEndpoint, Reading
from generator.update import Prepared, is_machine_written, prepare, save, staged

API = """\
exchange: toy
title: Toy
class_prefix: Toy
version: v1
package_version: 0.1.0
path_prefix: /v1
docs:
  url: https://docs.toy.invalid/
regions:
  home: https://api.toy.invalid
default_region: home
auth:
  scheme: toy
envelope:
  code: ok
  message: error
  data: result
  success: ["true"]
prose: [en]
docstrings: [en]
"""
JUNE = "2026-06-27T00:00:00"


def endpoint(name: str, *fields: str, page: str = "") -> Endpoint:
    return Endpoint(
        method="GET",
        path=f"/v1/shop/{name}",
        resource="",
        operation="",
        title={"en": name},
        page=page or f"{name}.md",
        anchor=name,
        auth="public",
        request=Request(style="none"),
        response=Response(style="objects", fields=tuple(Field(name=field, type="string") for field in fields)),
    )


def reading(*endpoints: Endpoint, findings: tuple[Finding, ...] = (), bad: tuple[str, ...] = ()) -> Reading:
    pages = {one.page: "0" * 64 for one in endpoints} | dict.fromkeys(bad, "f" * 64)
    found = tuple(ReadEndpoint(endpoint=one, date=JUNE, line=7) for one in endpoints)
    return Reading(date=JUNE, endpoints=found, pages=pages, bad_pages=bad, findings=findings)


Prepare = Callable[..., Prepared]


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    folder.mkdir()
    (folder / "api.yaml").write_text(API, "utf-8")
    (folder / "names.yaml").write_text("resources:\n  shop: shop\n", "utf-8")
    return folder


@pytest.fixture
def ready(tmp_path: Path, spec: Path) -> Prepare:
    """``prepare`` with a table for a reader."""
    docs = tmp_path / "docs"
    docs.mkdir()

    def run(read: Reading, **options: Any) -> Prepared:
        def reader(folder: Path, api: Api, progress: Progress, /) -> Reading:
            assert (folder, api.exchange) == (docs, "toy")
            progress(1, 1, "page")
            return read

        heard: list[tuple[int, int, str]] = []
        given = {"exchange": "toy", "progress": lambda *step: heard.append(step), **options}
        made = prepare(reader, docs, spec, **given)
        assert heard == [(1, 1, "page")]
        return made

    return run


def failure(call: Callable[[], object]) -> list[tuple[str, str]]:
    """Code and file of each finding that a call ends with."""
    with pytest.raises(Failed) as caught:
        call()
    return sorted((finding.code, Path(finding.where.file).name) for finding in caught.value.findings)


def written(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("path", "ours"),
    [
        ("endpoints/shop/buy.yaml", True),
        ("lock.yaml", True),
        ("findings.txt", True),
        ("endpoint.schema.json", True),
        ("errors.yaml", True),
        ("api.yaml", False),
        ("names.yaml", False),
        ("corrections.yaml", False),
        ("error_classes.yaml", False),
        ("pages/lock.yaml", False),
        ("pages/endpoints/x.yaml", False),
        ("endpoints/README.md", False),
        ("findings-txt", False),
    ],
)
def test_whose_file_it_is(path: str, ours: bool) -> None:
    assert is_machine_written(path) is ours


def test_nothing_is_written_before_save(ready: Prepare, spec: Path) -> None:
    made = ready(reading(endpoint("buy", "price")))
    assert written(spec) == ["api.yaml", "names.yaml"]
    done = save(made)
    machine = ["endpoint.schema.json", "endpoints/shop/buy.yaml", "findings.txt", "lock.yaml"]
    assert written(spec) == sorted(["api.yaml", "names.yaml", *machine])
    assert (done.changes.added, done.changes.kept) == (tuple(machine), ("api.yaml", "names.yaml"))
    assert (done.counts.endpoints, done.counts.added, done.bad_pages) == (1, 1, ())
    assert not save(ready(reading(endpoint("buy", "price")))).changes


def test_findings_name_pages_as_they_lie(ready: Prepare, tmp_path: Path) -> None:
    said = (warning("odd", Where("buy.md", 3), "odd"), note("fine", Where("elsewhere.md"), "fine"))
    made = ready(reading(endpoint("buy", "price"), findings=said))
    assert {finding.where for finding in made.findings} == {Where(f"{tmp_path}/docs/buy.md", 3), Where("elsewhere.md")}
    assert b"\n== buy.md\n- warning odd: odd\n" in made.tree["findings.txt"]


def test_bad_pages_stop_or_are_passed_over(ready: Prepare, spec: Path) -> None:
    save(ready(reading(endpoint("buy", "price"), endpoint("sell", "price"))))
    before = (spec / "endpoints/shop/buy.yaml").read_bytes()
    bad = reading(endpoint("sell", "fee"), findings=(error("torn", Where("buy.md"), "torn"),), bad=("buy.md",))
    assert failure(lambda: ready(bad)) == [("torn", "buy.md")]
    made = ready(bad, skip_bad=True)
    save(made)
    assert made.bad_pages == ("buy.md",)
    assert (spec / "endpoints/shop/buy.yaml").read_bytes() == before
    assert load_endpoint(spec / "endpoints/shop/sell.yaml").response.fields[0].name == "fee"
    assert "error torn: torn" in (spec / "findings.txt").read_text("utf-8")


def test_an_error_that_is_no_pages_is_never_passed_over(ready: Prepare) -> None:
    said = (error("torn", Where("buy.md"), "torn"), error("broken", Where("index.json"), "broken"))
    bad = reading(endpoint("sell", "fee"), findings=said, bad=("buy.md",))
    assert failure(lambda: ready(bad)) == [("broken", "index.json"), ("torn", "buy.md")]
    assert failure(lambda: ready(bad, skip_bad=True)) == [("broken", "index.json")]


def test_an_endpoint_that_cannot_be_written_makes_its_page_bad(ready: Prepare, spec: Path) -> None:
    """The page can be read; what it says can be no spec. To the caller that is the same."""
    save(ready(reading(endpoint("buy", "price"))))
    before = (spec / "endpoints/shop/buy.yaml").read_bytes()
    twice = reading(endpoint("buy", "price", "price"), endpoint("sell", "fee"))
    with pytest.raises(Failed, match="a second field `price`") as caught:
        ready(twice)
    assert [Path(finding.where.file).name for finding in caught.value.findings] == ["buy.md"]
    made = ready(twice, skip_bad=True)
    assert made.bad_pages == ("buy.md",)
    save(made)
    assert (spec / "endpoints/shop/buy.yaml").read_bytes() == before
    assert (spec / "endpoints/shop/sell.yaml").is_file()
    load_machine(spec)


@pytest.mark.parametrize("partial", [True, False])
def test_docs_without_pages(ready: Prepare, partial: bool) -> None:
    save(ready(reading(endpoint("buy", "price"))))
    assert failure(lambda: ready(reading(), partial=partial)) == [("no-pages", "docs")]


def test_docs_without_endpoints(ready: Prepare, spec: Path) -> None:
    save(ready(reading(endpoint("buy", "price"))))
    guide = Reading(date=JUNE, endpoints=(), pages={"guide.md": "0" * 64}, bad_pages=(), findings=())
    assert failure(lambda: ready(guide)) == [("no-endpoints", "docs")]
    save(ready(guide, partial=True))
    assert not load_endpoint(spec / "endpoints/shop/buy.yaml").deprecated


def test_another_exchange(ready: Prepare) -> None:
    with pytest.raises(Failed, match=r"api.yaml:1 \(exchange\): error: the spec is of exchange 'toy', not 'other'"):
        ready(reading(endpoint("buy")), exchange="other")


def test_everything_wrong_is_said_at_once(ready: Prepare, spec: Path) -> None:
    save(ready(reading(endpoint("buy", "price"))))
    for name in ("names.yaml", "corrections.yaml", "error_classes.yaml", "endpoints/shop/buy.yaml"):
        with (spec / name).open("a", encoding="utf-8") as file:
            file.write("- endpoint: x\n" if name == "corrections.yaml" else "what: ever\n")
    bad = reading(findings=(error("torn", Where("buy.md"), "torn"),), bad=("buy.md",))
    found = failure(lambda: ready(bad))
    missing = ["missing-key"] * 4
    assert [code for code, _ in found] == [*missing, "torn", *["unknown-key"] * 3]
    assert {name for _, name in found} == {
        "buy.md",
        "buy.yaml",
        "corrections.yaml",
        "error_classes.yaml",
        "names.yaml",
    }
    # Without the settings there is nothing to read with; what else is wrong is said all the same.
    (spec / "api.yaml").write_text(API + "what: ever\n", "utf-8")
    assert [code for code, _ in failure(lambda: ready(bad))] == [*missing, *["unknown-key"] * 4]


def test_staged(ready: Prepare, spec: Path) -> None:
    made = ready(reading(endpoint("buy", "price")))
    with staged(made) as folder:
        trial, _ = load_spec(folder)
        assert written(folder) == sorted([*written(spec), *made.tree])
    assert not folder.exists()
    assert written(spec) == ["api.yaml", "names.yaml"]
    save(made)
    assert load_spec(spec)[0] == trial


def test_what_fails_while_staged_names_the_files_by_their_place(ready: Prepare, spec: Path) -> None:
    made = ready(reading(endpoint("buy", "price")))
    (spec / "corrections.yaml").write_text(
        "- {endpoint: shop.buy, at: auth, expects: private, value: optional, why: it was}\n", "utf-8"
    )
    with pytest.raises(Failed) as caught, staged(made) as folder:
        load_spec(folder)
    (finding,) = caught.value.findings
    assert finding.where == Where(f"{spec}/corrections.yaml", 1, "[0]")
    assert f"({spec}/endpoints/shop/buy.yaml:" in finding.what


def test_renamed() -> None:
    found = error("code", Where("/x/spec/a.yaml", 3, "a"), "as in /x/spec/b.yaml", hint="mend /x/spec/a.yaml")
    (said,) = renamed([found], Path("/x/spec"), Path("spec/toy"))
    assert str(said).splitlines() == [
        "spec/toy/a.yaml:3 (a): error: as in spec/toy/b.yaml [code]",
        "    hint: mend spec/toy/a.yaml",
    ]


def test_into_takes_each_hand_written_file_that_is_not_there(ready: Prepare, spec: Path, tmp_path: Path) -> None:
    into = tmp_path / "other"
    into.mkdir()
    (into / "api.yaml").write_text(API.replace("title: Toy", "title: Other"), "utf-8")
    (spec / "corrections.yaml").write_text("# none\n", "utf-8")
    (spec / "error_classes.yaml").write_text("{}\n", "utf-8")
    save(ready(reading(endpoint("buy", "price")), into=into))
    assert "title: Other" in (into / "api.yaml").read_text("utf-8")
    assert (into / "corrections.yaml").read_bytes() == b"# none\n"
    assert (into / "names.yaml").read_bytes() == (spec / "names.yaml").read_bytes()
    assert (into / "error_classes.yaml").read_bytes() == b"{}\n"
    assert not (spec / "endpoints").exists()
    (into / "names.yaml").write_text("resources:\n  shop: store\n", "utf-8")
    save(ready(reading(endpoint("buy", "price"), endpoint("sell", "fee")), into=into))
    # What has a name keeps it; what is new is named as this folder says.
    assert (into / "endpoints/shop/buy.yaml").is_file()
    assert (into / "endpoints/store/sell.yaml").is_file()


def test_the_lock_remembers_a_whole_crawl(ready: Prepare, spec: Path) -> None:
    save(ready(reading(endpoint("buy", "price")), partial=True))
    lock = load_lock(spec)
    assert lock is not None
    assert not lock.complete
    save(ready(reading(endpoint("buy", "price"))))
    save(ready(reading(endpoint("buy", "price")), partial=True))
    lock = load_lock(spec)
    assert lock is not None
    assert lock.complete


def test_a_crawl_of_bad_pages_alone_forgets_no_date(ready: Prepare, spec: Path) -> None:
    """The lock says how new the spec's docs are; pages that could not be read say nothing about that."""
    save(ready(reading(endpoint("buy", "price"))))
    before = load_lock(spec)
    torn = Reading(
        date="",
        endpoints=(),
        pages={"buy.md": "f" * 64},
        bad_pages=("buy.md",),
        findings=(error("torn", Where("buy.md"), "torn"),),
    )
    save(ready(torn, skip_bad=True))
    assert load_lock(spec) == before


@pytest.mark.parametrize("what", ["comment", "fact", "deleted", "new", "another run"])
def test_what_somebody_does_meanwhile_is_not_undone(ready: Prepare, spec: Path, what: str) -> None:
    save(ready(reading(endpoint("buy", "price"), endpoint("sell", "price"))))
    made = ready(reading(endpoint("buy", "price", "amount"), endpoint("sell", "price")))
    file, other = spec / "endpoints/shop/buy.yaml", spec / "endpoints/shop/sell.yaml"
    names = {"comment": "sell.yaml", "fact": "buy.yaml", "deleted": "buy.yaml", "new": "lend.yaml"}
    if what == "comment":  # in a file that the run itself leaves alone
        other.write_text(f"{other.read_text('utf-8')}# ask them\n", "utf-8")
    elif what == "fact":
        file.write_text(file.read_text("utf-8").replace("auth: public", "auth: private"), "utf-8")
    elif what == "deleted":
        file.unlink()
    elif what == "new":
        (spec / "endpoints/shop/lend.yaml").write_text("method: GET\n", "utf-8")
    else:
        save(ready(reading(endpoint("buy", "price", "tax"), endpoint("sell", "price"))))
    before = {name: (spec / name).read_bytes() for name in written(spec)}
    found = failure(lambda: save(made))
    assert {code for code, _ in found} == {"changed-meanwhile"}
    assert names.get(what, "buy.yaml") in {name for _, name in found}
    assert {name: (spec / name).read_bytes() for name in written(spec)} == before


def test_hand_written_files_may_change_meanwhile(ready: Prepare, spec: Path) -> None:
    made = ready(reading(endpoint("buy", "price")))
    (spec / "corrections.yaml").write_text("# soon\n", "utf-8")
    save(made)
    assert (spec / "corrections.yaml").read_text("utf-8") == "# soon\n"
    # Somebody else wrote the very same: nothing is lost.
    again = ready(reading(endpoint("buy", "price", "amount")))
    save(ready(reading(endpoint("buy", "price", "amount"))))
    assert not save(again).changes


def test_what_cannot_be_saved_is_not_tried_out(ready: Prepare, spec: Path) -> None:
    """Nothing that is made of it may be written either."""
    save(ready(reading(endpoint("buy", "price"))))
    made = ready(reading(endpoint("buy", "price", "amount")))
    file = spec / "endpoints/shop/buy.yaml"
    file.write_text(f"{file.read_text('utf-8')}# ask them\n", "utf-8")
    assert failure(lambda: staged(made).__enter__()) == [("changed-meanwhile", "buy.yaml")]


def test_a_loss_stops_unless_it_is_accepted(ready: Prepare, spec: Path) -> None:
    many = [msgspec.structs.replace(endpoint(f"n{number}", "price"), permission="read") for number in range(20)]
    save(ready(reading(*many)))
    bare = [msgspec.structs.replace(one, permission=None) for one in many]
    with pytest.raises(Failed, match=r"20 of 20 facts `permission` \[loss\]") as caught:
        ready(reading(*bare), skip_bad=True)
    assert [finding.where for finding in caught.value.findings] == [Where(spec.as_posix())]
    done = save(ready(reading(*bare), accept={"permission"}))
    assert ("loss-accepted", spec.as_posix()) in {(one.code, one.where.file) for one in done.findings}
    assert load_endpoint(spec / "endpoints/shop/n0.yaml").last_seen == {"permission": JUNE[:10]}


def test_pages_that_are_lost_are_said_beside_what_else_is_wrong(ready: Prepare) -> None:
    many = [endpoint(f"n{number}", "price") for number in range(20)]
    save(ready(reading(*many)))
    assert failure(lambda: ready(reading(*many[:5]))) == [("loss", "spec"), ("loss", "spec")]
    torn = reading(*many[:5], findings=(error("torn", Where("n0.md"), "torn"),), bad=("n0.md",))
    assert failure(lambda: ready(torn)) == [("loss", "spec"), ("torn", "n0.md")]


def test_a_loss_that_is_none(ready: Prepare) -> None:
    with pytest.raises(Failed, match="there is no loss of 'permissions'") as caught:
        ready(reading(endpoint("buy")), accept={"permissions"})
    assert caught.value.findings[0].hint == "did you mean permission?"
