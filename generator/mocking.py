"""What a mock server needs of a spec folder: its data, made from the spec or remembered from the last time."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from generator import __version__
from generator import cache as cached
from generator.findings import Finding, renamed
from generator.spec.load import ENDPOINTS, load_spec
from generator.update import check_exchange

_CODE = Path(__file__).parent
T = TypeVar("T")


class _Made(msgspec.Struct, frozen=True):
    """The data, and what was noticed on the way."""

    tree: dict[str, bytes]
    findings: tuple[Finding, ...]


def load_for_mock(
    spec: Path, exchange: str, cache: Path, load: Callable[[Path], T], *, name: Path | None = None
) -> tuple[T, tuple[Finding, ...]]:
    """What ``load`` makes of the data of a spec folder, and what is to be said about the spec (no errors).

    Findings call the folder by another ``name`` if there is one. ``cache`` is a folder that may vanish or rot at any
    time.

    Raises:
        Failed: the spec cannot be used, or is another exchange's.
    """
    name = name or spec
    before = _files(spec)
    entry = cache / f"mock-{_key(before, exchange, name)}"
    remembered = cached.load(entry)
    if remembered is not None:
        with contextlib.suppress(OSError, ValueError):
            made = msgspec.msgpack.decode(remembered, type=_Made)
            return _loaded(made.tree, load), made.findings
    from generator.build import mock_data  # noqa: PLC0415 - with its templates a tenth of a second

    found, findings = load_spec(spec)
    check_exchange(spec, found.api, exchange)
    made = _Made(dict(mock_data(found)), tuple(renamed(findings, spec, name)))
    if _files(spec) == before:  # nobody wrote there meanwhile
        cached.save(entry, msgspec.msgpack.encode(made))
    return _loaded(made.tree, load), made.findings


def _loaded(tree: Mapping[str, bytes], load: Callable[[Path], T]) -> T:
    with tempfile.TemporaryDirectory(prefix="docmill-mock-") as temporary:
        for path, content in tree.items():
            file = Path(temporary, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        return load(Path(temporary, "mock", "data"))


def _files(spec: Path) -> dict[str, bytes]:
    """All files of a spec folder that loading it looks at."""
    paths = [*spec.glob("*.yaml"), *(spec / ENDPOINTS).rglob("*.yaml")]
    return {path.relative_to(spec).as_posix(): path.read_bytes() for path in sorted(paths) if path.is_file()}


def _key(files: Mapping[str, bytes], exchange: str, name: Path) -> str:
    """A hash of the spec, of what it is called, and of the code that reads it."""
    made = hashlib.sha256(f"{__version__}\0{exchange}\0{name.as_posix()}\0".encode("utf-8", "surrogateescape"))
    code = {path.as_posix(): path.read_bytes() for path in (*sorted((_CODE / "spec").glob("*.py")), _CODE / "build.py")}
    for file, content in (*files.items(), *code.items()):
        made.update(f"{file}\0{len(content)}\0".encode("utf-8", "surrogateescape") + content)
    return made.hexdigest()
