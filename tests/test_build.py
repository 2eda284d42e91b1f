"""A package is a function of its spec: same facts, same bytes, wherever and whenever it is built."""

from __future__ import annotations

import ast
import itertools
import json
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator import __version__
from generator.build import RUNTIME, build, has_runtime, mock_data, runtime_files, spec_hash, tree_of
from generator.findings import Failed
from generator.formatting import format_sources
from generator.manifest import NAME, Tree, digest, parse
from generator.spec.load import load_spec
from generator.spec.model import Endpoint, Spec
from tests.support.cli import ROOT, child_environment, contents
from tests.support.seed import seed

OKX = seed() / "spec" / "okx"


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load_spec(OKX)[0]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return build(OKX, cache=tmp_path_factory.mktemp("cache")).tree


@pytest.fixture(scope="module")
def crawl() -> Path:
    """A whole crawl, when there is one: the project's own spec has one endpoint, whose order says little."""
    docs = os.environ.get("DOCMILL_DOCS", "")
    crawls = sorted(path for path in Path(docs).glob("????-??-??") if path.is_dir()) if docs else []
    if not crawls:
        pytest.skip("DOCMILL_DOCS names no folder of dated crawls")
    return crawls[-1]


# ---------------------------------------------------------------------------------------------------------- same bytes

SURROUNDINGS = [
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "LANG": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai", "PYTHONUTF8": "0"},
    {
        "PYTHONHASHSEED": "random",
        "LC_ALL": "POSIX",
        "LANG": "tr_TR.UTF-8",
        "TZ": "America/St_Johns",
        "PYTHONOPTIMIZE": "1",
    },
]


def shuffled_copy(source: Path, target: Path, seed: int) -> Path:
    """The same files made in another order, with other times."""
    files = [path for path in source.rglob("*") if path.is_file()]
    random.Random(seed).shuffle(files)  # noqa: S311 - an order, no secret
    for age, path in enumerate(files):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (10**9 + age, 10**9 + age))
    return target


def run(cwd: Path, *arguments: str, **environment: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=cwd,
        env=child_environment(**environment),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_builds_are_the_same_everywhere(tmp_path: Path, tree: Tree) -> None:
    for number, surroundings in enumerate(SURROUNDINGS):
        cwd = tmp_path / f"cwd {number}"
        cwd.mkdir()
        copy = shuffled_copy(OKX, tmp_path / f"{number}" / "spec" / "okx", number)
        named = os.path.relpath(copy, cwd) if number else str(copy)
        run(cwd, "build", "--spec", named, "--out", "package", **surroundings)
        assert contents(cwd / "package") == tree


def test_crawls_are_read_and_built_the_same_everywhere(tmp_path: Path, crawl: Path) -> None:
    """A part of a crawl with several languages, resources and folders; all of it would take a minute."""
    pages = sorted(path for path in crawl.rglob("*.md") if path.stat().st_size < 12_000)[::12]
    assert len(pages) > 20
    part = tmp_path / "docs"
    for page in pages:
        copy = part / page.relative_to(crawl)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, copy)
    made = []
    for number, surroundings in enumerate(SURROUNDINGS[:2]):
        cwd = tmp_path / f"cwd {number}"
        shuffled_copy(OKX, cwd / "spec" / "okx", number)
        docs = shuffled_copy(part, tmp_path / f"docs {number}", number)
        run(cwd, "generate", "okx", "--docs", str(docs), "--partial", **surroundings)
        made.append(contents(cwd / "spec") | contents(cwd / "generated" / "okx"))
    assert len(made[0]) > 70
    assert made[0] == made[1]


def test_a_cache_changes_nothing(tmp_path: Path, tree: Tree) -> None:
    cache = tmp_path / "cache"
    for _ in range(2):
        assert build(OKX, cache=cache).tree == tree
    for entry in (path for path in cache.rglob("*") if path.is_file()):
        entry.write_bytes(b"rotten")
    assert build(OKX, cache=cache).tree == tree
    assert build(OKX, current={path: data for path, data in tree.items() if path.endswith(".py")}).tree == tree


def test_the_repository_has_what_its_spec_says(tmp_path: Path) -> None:
    assert contents(ROOT / "generated" / "okx") == build(ROOT / "spec" / "okx", cache=tmp_path).tree


# ------------------------------------------------------------------------------------------------------ what is in it


def test_no_date_and_no_place(tree: Tree) -> None:
    date = re.compile(rb"\b20[0-9]{2}-[01][0-9]-[0-3][0-9]")
    home = [str(path).encode() for path in (ROOT, ROOT.parent, Path.home()) if len(path.parts) > 1]
    for path, data in tree.items():
        if not path.startswith(("_runtime/", "mock/", "testing/")) or path.startswith("mock/data/"):
            assert not date.search(data), path
        assert not any(place + b"/" in data for place in home), path
        assert b"\r" not in data
        data.decode("utf-8")


def test_version(tree: Tree, spec: Spec) -> None:
    assert tree["VERSION"].decode() == (
        f"package {spec.api.package_version}\nspec {spec_hash(spec)}\ntool docmill {__version__}\n"
    )


def test_manifest(tree: Tree, spec: Spec) -> None:
    manifest = parse(tree[NAME])
    assert (manifest.tool, manifest.spec) == (f"docmill {__version__}", spec_hash(spec))
    assert manifest.files == {path: digest(data) for path, data in tree.items() if path != NAME}
    assert list(manifest.files) == sorted(manifest.files)


def test_runtime_files_are_shipped_as_they_are(tree: Tree) -> None:
    sources = {"_runtime/core": "core", "_runtime/okx": "okx", "mock": "mock", "testing": "testing"}
    for shipped, source in sources.items():
        own = {
            path.relative_to(RUNTIME / source).as_posix(): path.read_bytes()
            for path in (RUNTIME / source).rglob("*.py")
        }
        assert own
        there = {
            path.removeprefix(f"{shipped}/"): data
            for path, data in tree.items()
            if path.startswith(f"{shipped}/") and path.endswith(".py")
        }
        assert there == own
    assert tree["_runtime/__init__.py"] == (RUNTIME / "__init__.py").read_bytes()
    assert tree["py.typed"] == b""


def test_every_module_is_python_that_formatting_leaves_alone(tree: Tree, spec: Spec) -> None:
    rendered = [
        path for path in tree if path.endswith(".py") and not path.startswith(("_runtime/", "mock/", "testing/"))
    ]
    assert {"__init__.py", "client.py", "errors.py", "models/flexible_loan.py"} <= {*rendered}
    for path in rendered:
        ast.parse(tree[path])
    texts = {path: tree[path].decode() for path in rendered}
    assert format_sources(texts, spec.api.line_length, None, {}) == {path: tree[path] for path in rendered}


def test_the_mocks_data_is_the_spec_without_prose(spec: Spec) -> None:
    data = {path: json.loads(content) for path, content in mock_data(spec).items()}
    api = data.pop("mock/data/api.json")
    assert api["exchange"] == "okx"
    assert api["regions"] == spec.api.regions
    assert not {"docs", "prose", "docstrings", "auth"} & api.keys()
    (operations,) = data.values()
    endpoint = operations["max_loan"]
    assert not {"title", "doc", "notes", "page", "anchor"} & endpoint.keys()
    assert "doc" not in json.dumps([endpoint["request"], endpoint["response"]])
    assert [field["name"] for field in endpoint["request"]["fields"]] == ["borrowCcy", "supCollateral", "ordId"]
    assert endpoint["examples"]["response"][0]["body"]["code"] == "0"


# ---------------------------------------------------------------------------------------------------------- spec hash


def with_endpoint(spec: Spec, **changes: object) -> Spec:
    (endpoint,) = spec.endpoints
    return replace(spec, endpoints=(replace(endpoint, **changes),))


def only(spec: Spec) -> Endpoint:
    (endpoint,) = spec.endpoints
    return endpoint


def test_what_the_package_does_not_say_is_not_in_its_hash(spec: Spec, tree: Tree) -> None:
    endpoint = only(spec)
    field = endpoint.request.fields[0]
    assert field.doc is not None
    other_language = replace(field, doc={**field.doc, "zh": "别的"})
    request = replace(endpoint.request, fields=(other_language, *endpoint.request.fields[1:]))
    for same in (with_endpoint(spec, page="moved/elsewhere.md"), with_endpoint(spec, request=request)):
        assert spec_hash(same) == spec_hash(spec)
        assert tree_of(same, current=tree) == tree


def test_what_the_package_says_is_in_its_hash(spec: Spec, tmp_path: Path) -> None:
    endpoint = only(spec)
    field = endpoint.request.fields[0]
    doc = replace(endpoint.request, fields=(replace(field, doc={"en": "Other"}), *endpoint.request.fields[1:]))
    swapped = replace(endpoint.request, fields=endpoint.request.fields[::-1])
    others = [
        with_endpoint(spec, permission="trade"),
        with_endpoint(spec, deprecated=True),
        with_endpoint(spec, title={"en": "Other"}),
        with_endpoint(spec, request=doc),
        with_endpoint(spec, request=swapped),
        replace(spec, api=replace(spec.api, package_version="0.2.0")),
        replace(spec, api=replace(spec.api, line_length=80)),
        replace(spec, endpoints=()),
    ]
    hashes = {spec_hash(one) for one in (spec, *others)}
    assert len(hashes) == len(others) + 1
    trees = [tree_of(one, cache=tmp_path) for one in (spec, *others[:3])]
    assert all(one != other for one, other in itertools.combinations(trees, 2))


def test_a_change_of_the_hash_is_no_more_than_that(spec: Spec, tree: Tree) -> None:
    """VERSION and manifest alone follow a setting that no code shows."""
    other = replace(spec, api=replace(spec.api, package_version="0.2.0"))
    made = tree_of(other, current=tree)
    assert {path for path in tree if made[path] != tree[path]} == {"VERSION", NAME}


# ------------------------------------------------------------------------------------------------- unknown exchanges


@pytest.mark.parametrize("name", ["other", "core", "mock", "testing", "", "..", "../okx", "okx/", "OKX", "okx\n"])
def test_there_is_no_such_exchange(name: str) -> None:
    assert not has_runtime(name)
    with pytest.raises(Failed, match="no runtime for the exchange"):
        runtime_files(name)


def test_half_an_exchange_is_none(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    shutil.copytree(RUNTIME, runtime)
    assert has_runtime("okx", runtime)
    (runtime / "mock" / "okx.py").unlink()
    assert not has_runtime("okx", runtime)
    shutil.copy(RUNTIME / "mock" / "okx.py", runtime / "mock")
    (runtime / "okx" / "__init__.py").unlink()
    assert not has_runtime("okx", runtime)


def test_other_exchanges_stay_out(tmp_path: Path, tree: Tree) -> None:
    runtime = tmp_path / "runtime"
    shutil.copytree(RUNTIME, runtime, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("other", "another"):
        shutil.copytree(runtime / "okx", runtime / name)
        shutil.copy(runtime / "mock" / "okx.py", runtime / "mock" / f"{name}.py")
    assert runtime_files("okx", runtime).keys() <= tree.keys()
    other = runtime_files("other", runtime)
    assert "_runtime/other/signing.py" in other
    assert "mock/other.py" in other
    assert not [path for path in other if "okx" in path or "another" in path]


def test_the_message_names_the_setting(tmp_path: Path) -> None:
    copy = tmp_path / "spec"
    shutil.copytree(OKX, copy)
    api = copy / "api.yaml"
    api.write_text(api.read_text("utf-8").replace("exchange: okx", "exchange: okz"), "utf-8")
    with pytest.raises(Failed) as caught:
        build(copy)
    (finding,) = caught.value.findings
    assert (finding.where.file, finding.where.line, finding.where.place) == (api.as_posix(), 2, "exchange")
    assert finding.what == "no runtime for the exchange 'okz'"
    assert "mistyped" in finding.hint
