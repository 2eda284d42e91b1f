"""A package says what it was built from, and so what an upgrade of a copy brings."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from generator.build import build, mock_data
from generator.spec.facts import facts
from generator.spec.model import Spec
from generator.tree import write
from generator.vendored import described, news
from tests.support import strategies
from tests.support.cli import docmill, project
from tests.support.seed import seed


@pytest.fixture
def package(tmp_path: Path) -> Path:
    built = build(seed() / "spec/okx")
    write(built.tree, tmp_path / "okx", owned="manifest")
    return tmp_path / "okx"


def test_the_facts_of_a_package(package: Path) -> None:
    spec = build(seed() / "spec/okx").spec
    found = described(package)
    assert found is not None
    assert found.api.package_version == spec.api.package_version
    assert found.api.regions == spec.api.regions
    (one,), (wanted,) = found.endpoints, spec.endpoints
    assert facts(one) == facts(replace(wanted, title={}))


@given(strategies.specs())
@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_the_facts_of_any_package(tmp_path_factory: pytest.TempPathFactory, spec: Spec) -> None:
    folder = tmp_path_factory.mktemp("package")
    tree = {**mock_data(spec), "VERSION": b"package 1.2.3\n"}
    for path, data in tree.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    found = described(folder)
    assert found is not None
    assert found.api.package_version == "1.2.3"
    assert [facts(one) for one in found.endpoints] == [facts(replace(one, title={})) for one in spec.endpoints]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("mock/data/api.json", None),
        ("mock/data/api.json", "[]"),
        ("mock/data/api.json", "{"),
        ("mock/data/api.json", '{"regions": 1}'),
        ("mock/data/endpoints/flexible_loan.json", "[1]"),
        ("mock/data/endpoints/flexible_loan.json", '{"x": 1}'),
        ("mock/data/endpoints/flexible_loan.json", '{"x": {"method": "GET", "key of tomorrow": 1}}'),
        ("VERSION", None),
    ],
)
def test_a_package_that_cannot_be_read_says_nothing(package: Path, path: str, text: str | None) -> None:
    if text is None:
        (package / path).unlink()
    else:
        (package / path).write_text(text, "utf-8")
    assert described(package) is None


def test_no_package(tmp_path: Path) -> None:
    assert described(tmp_path) is None


def test_an_upgrade_says_what_changes_for_callers(tmp_path: Path) -> None:
    folder = project(tmp_path / "project")
    first = docmill(folder, "vendor", "bot/okx").out
    assert first.splitlines()[-1].startswith("bot/okx: ")  # nothing was there before
    api = folder / "spec/okx/api.yaml"
    api.write_text(api.read_text("utf-8").replace("package_version: 0.1.0", "package_version: 0.2.0"), "utf-8")
    place = "flexible_loan.max_loan.request.supCollateral.required"
    docmill(folder, "correct", "okx", place, "true", "--why", "it is refused without")
    docmill(folder, "build")
    check = docmill(folder, "vendor", "bot/okx", "--check", code=1)
    assert "vendor-outdated" in check.err
    done = docmill(folder, "vendor", "bot/okx").out
    _, _, report = done.partition("\n\n")
    assert report == check.out
    assert report.startswith("OKX: from 0.1.0 to 0.2.0\n1 change: 1 breaking.\n")
    assert "supCollateral: optional -> required" in report
    assert docmill(folder, "vendor", "bot/okx").out.startswith("bot/okx: nothing to change")


def test_an_upgrade_of_a_copy_without_its_mock(tmp_path: Path) -> None:
    folder = project(tmp_path / "project")
    docmill(folder, "vendor", "bot/okx")
    shutil.rmtree(folder / "bot/okx/mock")
    api = folder / "spec/okx/api.yaml"
    api.write_text(api.read_text("utf-8").replace("title: OKX", "title: OK"), "utf-8")
    docmill(folder, "build")
    said = docmill(folder, "vendor", "bot/okx").out
    assert said.endswith(
        "\nwhat changed is not known: mock/data is missing, or from a docmill that this one cannot read\n"
    )


def test_the_same_package_brings_nothing(package: Path) -> None:
    assert news(described(package), described(package)) == "OKX: from 0.1.0 to 0.1.0\nNothing changed.\n"
