"""From a spec folder to the tree of a package. Pure but for reading: nothing here writes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from generator import __version__
from generator.findings import Failed, Finding, Where, error
from generator.formatting import format_sources
from generator.manifest import Tree, with_manifest
from generator.python.plan import plan
from generator.python.render import render
from generator.spec.facts import facts
from generator.spec.load import API, load_spec
from generator.spec.model import Api, Endpoint, Spec
from generator.spec.naming import NAME
from generator.spec.prose import keep_languages
from generator.spec.yamlio import line_of

RUNTIME = Path(__file__).parent / "runtime"
TOOL = f"docmill {__version__}"

_NOT_FOR_THE_MOCK = ("title", "page", "anchor")


class Built(msgspec.Struct, frozen=True):
    """A package, not yet written, and what was noticed on the way."""

    spec: Spec
    tree: Tree
    findings: tuple[Finding, ...]


def build(spec_folder: Path, *, current: Tree | None = None, cache: Path | None = None, partial: bool = False) -> Built:
    """The package of a spec folder; ``current`` are files known to be formatted already, ``cache`` a disposable folder.

    Raises:
        Failed: the spec cannot be used; carries every finding.
    """
    spec, findings = load_spec(spec_folder, partial=partial)
    # Looked at first: an exchange that is none makes no Python either, and api.yaml is what people can mend.
    if not has_runtime(spec.api.exchange):
        file = spec_folder / API
        line = line_of(file.read_text("utf-8"), ("exchange",))
        raise Failed([_no_runtime(spec.api.exchange, Where(file.as_posix(), line, "exchange"))])
    return Built(spec, tree_of(spec, current=current, cache=cache), tuple(findings))


def tree_of(spec: Spec, *, current: Tree | None = None, cache: Path | None = None, runtime: Path = RUNTIME) -> Tree:
    """The tree of a spec: rendered code, runtime files byte for byte, the mock's data, version and manifest."""
    tree = format_sources(render(plan(spec)), spec.api.line_length, cache, current or {})
    tree.update(runtime_files(spec.api.exchange, runtime))
    tree.update(mock_data(spec))
    digest = spec_hash(spec)
    tree["py.typed"] = b""
    tree["VERSION"] = f"package {spec.api.package_version}\nspec {digest}\ntool {TOOL}\n".encode()
    return with_manifest(tree, TOOL, digest)


def spec_hash(spec: Spec) -> str:
    """SHA-256 over what the package says: hand-written settings, facts, and the prose that docstrings show."""
    shown = [keep_languages(replace(endpoint, page=""), spec.api.docstrings) for endpoint in spec.endpoints]
    content = msgspec.to_builtins([spec.api, shown, spec.error_classes])
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def has_runtime(exchange: str, runtime: Path = RUNTIME) -> bool:
    """Whether there is code that speaks to the exchange, and rules for its mock."""
    parts = (runtime / exchange / "__init__.py", runtime / "mock" / f"{exchange}.py")
    return NAME.fullmatch(exchange) is not None and all(part.is_file() for part in parts)


def _no_runtime(exchange: str, where: Where) -> Finding:
    what = f"no runtime for the exchange {exchange!r}"
    return error("no-runtime", where, what, hint="is it mistyped? ARCHITECTURE.md says what a new exchange needs")


def runtime_files(exchange: str, runtime: Path = RUNTIME) -> Tree:
    """The files that are shipped as they are, without what belongs to other exchanges.

    Raises:
        Failed: there is no runtime for the exchange.
    """
    if not has_runtime(exchange, runtime):
        raise Failed([_no_runtime(exchange, Where(f"runtime/{exchange}"))])
    others = {folder.name for folder in runtime.iterdir() if folder.is_dir()} - {exchange}
    tree = {"_runtime/__init__.py": (runtime / "__init__.py").read_bytes()}
    tree.update(_python(runtime / "core", "_runtime/core"))
    tree.update(_python(runtime / exchange, f"_runtime/{exchange}"))
    # Beside `<exchange>.py` there may be `<exchange>_<part>.py`.
    tree.update(_python(runtime / "mock", "mock", lambda path: path.stem.partition("_")[0] not in others))
    tree.update(_python(runtime / "testing", "testing"))
    return tree


def _python(source: Path, target: str, keep: Callable[[Path], bool] = lambda _: True) -> Tree:
    found = sorted(path for path in source.rglob("*.py") if keep(path))
    return {f"{target}/{path.relative_to(source).as_posix()}": path.read_bytes() for path in found}


def mock_data(spec: Spec) -> Tree:
    """What the mock server reads: the spec without prose, a file per resource."""
    resources: dict[str, dict[str, Any]] = {}
    for endpoint in sorted(spec.endpoints, key=lambda endpoint: endpoint.operation):
        resources.setdefault(endpoint.resource, {})[endpoint.operation] = mock_endpoint(endpoint)
    tree = {f"mock/data/endpoints/{name}.json": _json(operations) for name, operations in sorted(resources.items())}
    tree["mock/data/api.json"] = _json(mock_api(spec.api))
    return tree


def mock_endpoint(endpoint: Endpoint) -> dict[str, Any]:
    """One endpoint as the mock reads it."""
    return {key: value for key, value in facts(endpoint).items() if key not in _NOT_FOR_THE_MOCK}


def mock_api(api: Api) -> dict[str, Any]:
    """What the mock must know of the exchange as a whole."""
    return {
        "exchange": api.exchange,
        "title": api.title,
        "path_prefix": api.path_prefix,
        "regions": api.regions,
        "demo": None if api.demo is None else {"header": api.demo.header, "value": api.demo.value},
        "envelope": msgspec.to_builtins(api.envelope),
    }


def _json(content: object) -> bytes:
    """JSON that diffs well: a line per value, lines short enough to review."""
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()
