"""What became of every line: the sums, and that they are held against the files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.accounting import Account, account, as_data, as_text
from generator.findings import Finding, Where, warning
from generator.spec.reading import BUCKETS, Bucket, Mark, PageAccount
from tests.support.readings import reading

Lines = Sequence[tuple[Bucket, str]]

LEAF: Lines = [("furniture", "front-matter"), ("fact", "row"), ("prose", "cell"), ("furniture", "blank-line")]
GROUP: Lines = [("copy", "same-section"), ("copy", "same-section"), ("finding", "line-not-accounted")]
UNREAD = warning("line-not-accounted", Where("b/group.md", 3), "not understood")


def accounts(page: str, kind: str, lines: Lines) -> PageAccount:
    return PageAccount(page=page, kind=kind, marks=tuple(Mark(bucket, rule) for bucket, rule in lines))


def counted(
    folder: Path,
    *pages: PageAccount,
    files: dict[str, bytes],
    findings: Sequence[Finding] = (UNREAD,),
    bad_pages: Sequence[str] = (),
) -> Account:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    names = [name for name in files if name not in bad_pages]
    return account(reading(pages=names, accounts=pages, findings=findings, bad_pages=bad_pages), folder)


def two(folder: Path) -> Account:
    return counted(
        folder,
        accounts("a.md", "endpoint", LEAF),
        accounts("b/group.md", "group", GROUP),
        files={"a.md": b"1\n2\n3\n4\n", "b/group.md": b"1\r\n2\r\n3"},
    )


def test_sums_as_text(tmp_path: Path) -> None:
    assert as_text(two(tmp_path)) == (
        "lines  fact  prose  example  copy  furniture  elsewhere  finding  kind       page\n"
        "    4     1      1        0     0          2          0        0  endpoint   a.md\n"
        "    3     0      0        0     2          0          0        1  group      b/group.md\n"
        "\n"
        "lines  fact  prose  example  copy  furniture  elsewhere  finding  kind       pages\n"
        "    4     1      1        0     0          2          0        0  endpoint   1\n"
        "    3     0      0        0     2          0          0        1  group      1\n"
        "    7     1      1        0     2          2          0        1  all kinds  2\n"
        "\n"
        "furniture, by rule\n"
        "    1  blank-line\n"
        "    1  front-matter\n"
        "\n"
        "finding, by code\n"
        "    1  line-not-accounted\n"
        "\n"
        "The sums add up: 7 lines on the disk in 2 files, each line in one bucket.\n"
    )


def test_sums_for_tools(tmp_path: Path) -> None:
    data = json.loads(msgspec.json.encode(as_data(two(tmp_path))))
    assert data["adds_up"] is True
    assert data["lines"] == 7
    assert list(data["buckets"]) == list(BUCKETS)
    assert data["kinds"]["group"] == {
        "pages": 1,
        "lines": 3,
        "buckets": dict.fromkeys(BUCKETS, 0) | {"copy": 2, "finding": 1},
    }
    assert data["rules"]["copy"] == {"same-section": 2}
    assert data["pages"][0]["page"] == "a.md"
    assert data["pages"][0]["rules"] == {
        "fact": {"row": 1},
        "furniture": {"blank-line": 1, "front-matter": 1},
        "prose": {"cell": 1},
    }


@pytest.mark.parametrize(
    ("content", "marks", "holds"),
    [
        (b"", 0, True),
        (b"", 1, True),
        (b"x", 1, True),
        (b"x", 0, False),
        (b"x", 2, False),
        (b"x\n", 1, True),
        (b"x\n", 2, True),  # what follows the last line break
        (b"x\n", 3, False),
        (b"x\n\n", 2, True),
        (b"x\ny", 1, False),
        (b"\xff\n\x00\r\x0c\xe2\x80\xa8", 2, True),  # neither of these ends a line
    ],
)
def test_lines_are_those_of_the_file(tmp_path: Path, content: bytes, marks: int, holds: bool) -> None:
    lines: Lines = [("furniture", "blank-line")] * marks
    done = counted(tmp_path, accounts("a.md", "endpoint", lines), files={"a.md": content}, findings=())
    assert [one.code for one in done.findings] == ([] if holds else ["account-does-not-close"])
    if holds:
        assert done.lines == marks == sum(done.buckets.values())
    else:
        assert done.findings[0].where == Where((tmp_path / "a.md").as_posix())
        assert "The sums do not hold" in as_text(done)
        assert as_data(done)["adds_up"] is False


def test_a_bucket_that_there_is_not(tmp_path: Path) -> None:
    page = PageAccount(page="a.md", kind="endpoint", marks=(Mark("nowhere", "x"), Mark("fact", "row")))  # type: ignore[arg-type] # that is the test
    done = counted(tmp_path, page, files={"a.md": b"1\n2"})
    assert [one.what for one in done.findings] == ["1 lines are in no bucket that there is: nowhere"]


def test_pages_without_an_account_and_accounts_without_a_page(tmp_path: Path) -> None:
    done = counted(
        tmp_path,
        accounts("a.md", "endpoint", LEAF),
        accounts("a.md", "endpoint", LEAF),
        accounts("gone.md", "endpoint", []),
        files={"a.md": b"1\n2\n3\n4", "silent.md": b"1\n2", "bad.md": b"\xff"},
        bad_pages=["bad.md"],
    )
    assert sorted((one.code, Path(one.where.file).name) for one in done.findings) == [
        ("account-does-not-close", "a.md"),
        ("account-does-not-close", "gone.md"),
        ("page-not-accounted", "bad.md"),
        ("page-not-accounted", "silent.md"),
    ]
    assert [(page.page, page.kind, page.lines) for page in done.pages] == [
        ("a.md", "endpoint", 4),
        ("bad.md", "unknown", 1),
        ("gone.md", "endpoint", 0),
        ("silent.md", "unknown", 2),
    ]


def test_a_finding_that_was_never_made(tmp_path: Path) -> None:
    group = accounts("b/group.md", "group", GROUP)
    content = {"b/group.md": b"1\n2\n3"}
    elsewhere = msgspec.structs.replace(UNREAD, where=Where("other.md", 3))
    for said in ((), (elsewhere,), (msgspec.structs.replace(UNREAD, code="other"),)):
        done = counted(tmp_path, group, files=content, findings=said)
        assert [one.code for one in done.findings] == ["finding-missing"]
        assert done.findings[0].what == "lines are said to have a finding, and have none: line-not-accounted"
    assert counted(tmp_path, group, files=content).findings == ()
    # Of a page that is not used, errors alone are told.
    assert counted(tmp_path, group, files=content, findings=(), bad_pages=["b/group.md"]).findings == ()


def test_a_reader_that_keeps_no_account(tmp_path: Path) -> None:
    """No line is claimed to be accounted for."""
    done = counted(tmp_path, files={"a.md": b"1\n2"}, findings=())
    assert [one.code for one in done.findings] == ["page-not-accounted"]
    text = as_text(done)
    assert "    2     0      0        0     0          0          0        0  unknown    a.md\n" in text
    assert "add up" not in text
    assert as_text(account(reading(pages=[]), tmp_path)).startswith("lines  fact")


MARKS = st.lists(
    st.tuples(st.sampled_from(BUCKETS[:-1]), st.sampled_from(["one-rule", "other-rule"])), min_size=1, max_size=12
)


@settings(deadline=None, max_examples=50)
@given(pages=st.lists(MARKS, max_size=4), kinds=st.lists(st.sampled_from(["leaf", "group"]), min_size=4, max_size=4))
def test_every_sum_is_the_same_lines(
    tmp_path_factory: pytest.TempPathFactory, pages: list[Lines], kinds: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("docs")
    made = [accounts(f"{index}.md", kinds[index], lines) for index, lines in enumerate(pages)]
    files = {f"{index}.md": b"\n".join([b"x"] * len(lines)) for index, lines in enumerate(pages)}
    done = counted(folder, *made, files=files, findings=())
    total = sum(map(len, pages))
    data = as_data(done)
    assert done.findings == ()
    assert done.lines == total == sum(data["buckets"].values())
    assert sum(kind["lines"] for kind in data["kinds"].values()) == total
    assert sum(kind["pages"] for kind in data["kinds"].values()) == len(pages)
    assert sum(count for rules in data["rules"].values() for count in rules.values()) == total
    assert sum(page["lines"] for page in data["pages"]) == total
    for page in data["pages"]:
        assert sum(page["buckets"].values()) == page["lines"]
    assert f"{total} lines on the disk" in as_text(done)
