from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator import vendor as module
from generator.findings import Failed, Severity
from generator.listing import scan
from generator.manifest import NAME, with_manifest
from generator.tree import write
from generator.vendor import vendor, vendor_check

if TYPE_CHECKING:
    from collections.abc import Mapping

FILES = {
    "__init__.py": b"1\n",
    "client.py": b"client\n",
    "mock/server.py": b"server\n",
    "mock/data/api.json": b"{}\n",
    "testing/fixture.py": b"fixture\n",
}
OLD = with_manifest(FILES, "docmill 1.0", "spec 1")
NEW = with_manifest(
    {**FILES, "client.py": b"client 2\n", "mock/server.py": b"server 2\n", "mock/more.py": b""}, "docmill 1.1", "spec 2"
)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    write(OLD, tmp_path / "generated" / "okx", owned="manifest")
    return tmp_path / "generated" / "okx"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "yourapp" / "vendor" / "exchange_client"


def contents(folder: Path) -> dict[str, bytes]:
    return {path: (folder / path).read_bytes() for path in scan(folder).files}


def without(files: Mapping[str, bytes], *folders: str) -> dict[str, bytes]:
    return {path: data for path, data in files.items() if path.split("/")[0] not in folders}


def found(target: Path, package: Path | None = None, **options: tuple[str, ...]) -> list[tuple[str, str]]:
    """Code and place (below the target) of each finding."""
    findings = vendor_check(target, package, **options)
    prefix = str(target)
    return [(finding.code, finding.where.file.removeprefix(prefix).lstrip("/")) for finding in findings]


def test_a_copy_byte_for_byte(package: Path, target: Path) -> None:
    (package / "__pycache__").mkdir()
    (package / "__pycache__/client.cpython-311.pyc").write_bytes(b"cache")
    (package / "notes.txt").write_bytes(b"not of the package")
    assert vendor(package, target).added == tuple(sorted(OLD))
    assert contents(target) == OLD
    assert found(target) == found(target, package) == []
    assert not vendor(package, target)
    inodes = {(target / path).stat().st_ino for path in OLD} & {(package / path).stat().st_ino for path in OLD}
    assert inodes == set(), "a copy, not the same files"


def test_an_upgrade_keeps_what_is_not_ours(package: Path, target: Path) -> None:
    vendor(package, target)
    (target / "own.py").write_bytes(b"mine")
    (target / "mock/server.py").unlink()
    write(NEW, package, owned="manifest")
    assert found(target, package) == [
        ("vendor-missing", "mock/server.py"),
        ("vendor-extra", "own.py"),
        ("vendor-outdated", ""),
    ]
    changes = vendor(package, target)
    assert (changes.added, changes.kept) == (("mock/more.py", "mock/server.py"), ("own.py",))
    assert contents(target) == {**NEW, "own.py": b"mine"}
    assert [(f.severity, f.code) for f in vendor_check(target, package)] == [(Severity.WARNING, "vendor-extra")]


@pytest.mark.parametrize("folders", [("mock",), ("testing",), ("mock", "testing")])
def test_deleted_folders_stay_away(package: Path, target: Path, folders: tuple[str, ...]) -> None:
    vendor(package, target)
    for folder in folders:
        shutil.rmtree(target / folder)
    (target / folders[0] / "__pycache__").mkdir(parents=True)
    (target / folders[0] / "own.py").write_bytes(b"mine")
    own = {f"{folders[0]}/own.py": b"mine"}
    assert found(target, package) == [("vendor-extra", f"{folders[0]}/own.py")]
    assert not vendor(package, target)
    write(NEW, package, owned="manifest")
    for _ in range(2):
        vendor(package, target)
        assert contents(target) == {**without(NEW, *folders), **own}
    assert found(target, package) == [("vendor-extra", f"{folders[0]}/own.py")]
    assert {code for code, _ in found(target, deletable=())} == {"vendor-missing", "vendor-extra"}
    vendor(package, target, deletable=())
    assert contents(target) == {**NEW, **own}


def test_a_folder_that_is_new_in_the_package_arrives(package: Path, target: Path) -> None:
    write(with_manifest(without(FILES, "mock"), "docmill 0.9", "spec 0"), package, owned="manifest")
    vendor(package, target)
    write(OLD, package, owned="manifest")
    vendor(package, target)
    assert contents(target) == OLD


def test_edited_files_are_named_and_stop_it(package: Path, target: Path) -> None:
    vendor(package, target)
    (target / "client.py").write_bytes(b"edited")
    (target / "testing/fixture.py").unlink()
    (target / "testing/fixture.py").symlink_to("../client.py")
    assert found(target) == [("vendor-edited", "client.py"), ("vendor-edited", "testing/fixture.py")]
    write(NEW, package, owned="manifest")
    with pytest.raises(Failed) as caught:
        vendor(package, target)
    assert [Path(f.where.file) for f in caught.value.findings] == [target / "client.py", target / "testing/fixture.py"]
    assert {f.code for f in caught.value.findings} == {"edited-by-hand"}
    assert (target / "client.py").read_bytes() == b"edited"
    assert (target / NAME).read_bytes() == OLD[NAME]


def test_a_target_that_is_not_ours(package: Path, target: Path) -> None:
    target.mkdir(parents=True)
    (target / "own.py").write_bytes(b"mine")
    with pytest.raises(Failed, match="output folder that is not ours"):
        vendor(package, target)
    assert found(target, package) == [("not-ours", "")]
    (target / NAME).write_bytes(b"?")
    with pytest.raises(Failed, match="none of ours"):
        vendor(package, target)
    assert found(target) == [("not-ours", "")]


def test_a_target_in_the_package_or_around_it(package: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(package.parent)
    for target in (package, package / "mock", package.parent, link / "okx" / "deep"):
        with pytest.raises(Failed, match="one inside the other"):
            vendor(package, target)
    assert contents(package) == OLD


def test_a_package_that_is_not_whole(package: Path, target: Path) -> None:
    (package / "client.py").write_bytes(b"edited")
    (package / "mock/server.py").unlink()
    with pytest.raises(Failed) as caught:
        vendor(package, target)
    assert [(f.code, Path(f.where.file)) for f in caught.value.findings] == [
        ("vendor-edited", package / "client.py"),
        ("vendor-missing", package / "mock/server.py"),
    ]
    assert not target.exists()


def test_no_package(tmp_path: Path, target: Path) -> None:
    with pytest.raises(Failed, match=r"has no MANIFEST\.json \[not-ours\]\n    hint: build the package first"):
        vendor(tmp_path / "none", target)
    assert found(target) == [("not-ours", "")]


def test_check_never_raises(package: Path, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vendor(package, target)
    (package / NAME).unlink()
    findings = vendor_check(target, package)
    assert [(finding.code, finding.where.file) for finding in findings] == [("not-ours", str(package))]

    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "scan", refuse)
    assert found(target) == [("vendor-unreadable", "")]
