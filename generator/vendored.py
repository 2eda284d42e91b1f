"""The spec that a package was built from, as far as the package still says it, and what an upgrade of a copy brings.

It is read from the mock's data. Prose, error codes and most settings are not in there, nor where in the docs a fact
stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from generator import changes
from generator.spec.model import Api, AuthConfig, Docs, Endpoint, Envelope, Spec

_DATA = Path("mock/data")


def described(package: Path) -> Spec | None:
    """The facts of a package's endpoints. None when its mock is not there, or is not what this docmill can read."""
    try:
        api = _json(package / _DATA / "api.json")
        resources = {file.stem: _json(file) for file in sorted((package / _DATA / "endpoints").glob("*.json"))}
        endpoints = tuple(
            _endpoint(resource, operation, data)
            for resource, operations in resources.items()
            for operation, data in sorted(operations.items())
        )
        return Spec(api=_api(api, _version(package)), endpoints=endpoints)
    except (OSError, ValueError, AttributeError, TypeError, KeyError):  # msgspec's errors are ValueErrors, too
        return None


def news(before: Spec | None, after: Spec | None) -> str:
    """What changes for callers of a copy that becomes one of another package, in words."""
    if before is None or after is None:
        return f"what changed is not known: {_DATA} is missing, or from a docmill that this one cannot read\n"
    old, new = (one.api.package_version for one in (before, after))
    same_settings = msgspec.structs.replace(before, api=after.api)
    # Who changed something is all one to callers of a copy: no share has to be told apart.
    report = msgspec.structs.replace(changes.compare(same_settings, after), old=old, new=new, parted=True)
    return changes.as_text(report)


def _json(file: Path) -> Any:
    return msgspec.json.decode(file.read_bytes())


def _endpoint(resource: str, operation: str, data: Mapping[str, Any]) -> Endpoint:
    absent: dict[str, Any] = {"title": {}, "page": "", "anchor": ""}
    return msgspec.convert({**absent, **data, "resource": resource, "operation": operation}, Endpoint)


def _api(data: Mapping[str, Any], version: str) -> Api:
    """What is said of the exchange; what is not is the same in any two packages."""
    regions = msgspec.convert(data["regions"], dict[str, str])
    return Api(
        exchange=data["exchange"],
        title=data["title"],
        class_prefix="",
        version="",
        package_version=version,
        path_prefix=data["path_prefix"],
        docs=Docs(url=""),
        regions=regions,
        default_region=next(iter(regions), ""),
        auth=AuthConfig(scheme=""),
        envelope=msgspec.convert(data["envelope"], Envelope),
        prose=(),
        docstrings=(),
    )


def _version(package: Path) -> str:
    for line in (package / "VERSION").read_text("utf-8").splitlines():
        if line.startswith("package "):
            return line.removeprefix("package ")
    return ""
