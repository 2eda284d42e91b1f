"""The two YAML libraries as peers of our writer, and small spec folders."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from ruamel.yaml import YAML
from ruamel.yaml.emitter import Emitter
from ruamel.yaml.representer import RoundTripRepresenter

from generator.spec import dump
from generator.spec.facts import facts_hash
from generator.spec.model import Endpoint, Lock, LockedEndpoint

Rewrite = Callable[[str], str]
WriteSpec = Callable[..., Path]

API = """\
exchange: toy
title: Toy
class_prefix: Toy
version: v1
package_version: 0.1.0
path_prefix: /api
docs:
  url: https://docs.example.com/
regions:
  global: https://api.example.com
default_region: global
auth:
  scheme: toy
envelope:
  code: code
  message: msg
  data: data
  success: ["0"]
prose: [en, zh]
docstrings: [en]
"""

NAMES = "resources:\n  loan: loan\n"


class _LibyamlEmitter(Emitter):
    """ruamel.yaml's emitter with what libyaml does otherwise: escapes beyond the BMP, and which keys are explicit."""

    def write_double_quoted(self, text: Any, split: Any = True) -> None:
        self.write_indicator('"', need_whitespace=True)
        data = "".join(map(self._escaped, text))
        self.column += len(data)
        self.stream.write(data)
        self.write_indicator('"', need_whitespace=False)

    def _escaped(self, char: str) -> str:
        if char not in '"\\\x85\u2028\u2029\ufeff' and ("\x20" <= char <= "\x7e" or "\xa0" <= char <= "\ufffd"):
            return char
        known = self.ESCAPE_REPLACEMENTS.get(char)
        code = (
            f"x{ord(char):02X}" if char <= "\xff" else f"u{ord(char):04X}" if char <= "\uffff" else f"U{ord(char):08X}"
        )
        return "\\" + (known or code)

    def check_simple_key(self) -> bool:
        value = getattr(self.event, "value", None)
        if isinstance(value, str):
            if self.analysis is None:
                self.analysis = self.analyze_scalar(value)
            return len(value.encode()) <= 128 and not set(value) & set("\n\r\x85\u2028\u2029")
        return bool(super().check_simple_key())


class _NullRepresenter(RoundTripRepresenter):
    def represent_none(self, data: Any) -> Any:
        return self.represent_scalar("tag:yaml.org,2002:null", "null")


_NullRepresenter.add_representer(type(None), _NullRepresenter.represent_none)


def _through_ruamel(text: str) -> str:
    peer = YAML(typ="rt", pure=True)
    peer.preserve_quotes = True
    peer.width = 2**31
    peer.Emitter = _LibyamlEmitter
    peer.Representer = _NullRepresenter
    out = io.StringIO()
    peer.dump(peer.load(text), out)
    return out.getvalue()


def _through_pyyaml(text: str) -> str:
    node = yaml.compose(text, Loader=yaml.CSafeLoader)
    assert node is not None
    out: str = yaml.serialize(node, Dumper=yaml.CSafeDumper, width=2**31 - 1, allow_unicode=True)
    return out


@pytest.fixture(scope="session")
def through_ruamel() -> Rewrite:
    """Reads a text and writes it again with ruamel.yaml, which reads YAML 1.2."""
    return _through_ruamel


@pytest.fixture(scope="session")
def through_pyyaml() -> Rewrite:
    """Reads a text and writes it again with libyaml, which reads YAML 1.1; styles as in the text."""
    return _through_pyyaml


@pytest.fixture(scope="session")
def max_loan() -> Endpoint:
    """An endpoint with most of what endpoints can have, in the shape of the page the project was created from."""
    return msgspec.convert(
        {
            "method": "POST",
            "path": "/api/loan/max",
            "resource": "loan",
            "operation": "max",
            "title": {"en": "Maximum loan", "zh": "最大可借"},
            "page": "loan/max.md",
            "anchor": "loan-max",
            "doc": {"en": "What can be borrowed.", "zh": "可借"},
            "auth": "private",
            "permission": "read",
            "rate_limits": [{"count": 5, "unit": "requests", "window": "2s", "per": ["user_id"]}],
            "request": {
                "style": "json_object",
                "fields": [
                    {"name": "ccy", "type": "string", "required": True, "kind": "currency", "doc": {"en": "Currency"}},
                    {
                        "name": "type",
                        "type": "string",
                        "required": False,
                        "values": [{"value": "fixed", "doc": {"en": "Fixed"}}, {"value": "open"}],
                    },
                    {
                        "name": "collateral",
                        "type": "array",
                        "items": "object",
                        "required": False,
                        "fields": [
                            {"name": "ccy", "type": "string", "required": True},
                            {"name": "amt", "type": "string", "required": True, "kind": "decimal"},
                        ],
                    },
                ],
                "variants": [
                    {
                        "name": "fixed",
                        "when": {"type": ["fixed"]},
                        "doc": {"en": "Fixed loans"},
                        "fields": [{"name": "term", "type": "string", "required": True}],
                    },
                ],
                "constraints": [{"one_of": ["ccy", "term"]}],
            },
            "response": {
                "style": "objects",
                "envelope": [{"name": "inTime", "type": "string", "kind": "timestamp_us"}],
                "fields": [
                    {"name": "maxLoan", "type": "string", "kind": "decimal", "doc": {"en": "Most that is available"}},
                    {
                        "name": "byCcy",
                        "type": "object",
                        "map": {"key": "currency", "value": {"name": "", "type": "string", "doc": {"en": "Amount"}}},
                    },
                ],
            },
            "pagination": {"cursor": "maxLoan", "after": "older", "max": 100},
            "examples": {
                "request": [{"title": {"en": "Ask"}, "body": {"ccy": "BTC"}}],
                "response": [{"title": {"en": "Answer"}, "body": {"code": "0", "msg": "this is long", "data": [None]}}],
            },
            "notes": {"en": ["Mind the gap."]},
        },
        Endpoint,
    )


def _lock(*endpoints: Endpoint, complete: bool = True) -> Lock:
    entries = {one.name: LockedEndpoint(facts=facts_hash(one), date="2026-01-15T23:28:05") for one in endpoints}
    return Lock(tool="0", date="2026-01-15T23:28:05", complete=complete, pages={"loan/max.md": "0"}, endpoints=entries)


@pytest.fixture
def write_spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WriteSpec:
    """``write_spec(*endpoints, complete=True, files={...})`` makes the folder ``spec`` in the working directory.

    ``files`` adds or replaces files (bytes or text); None leaves a file out.
    """
    monkeypatch.chdir(tmp_path)

    def write(
        *endpoints: Endpoint, complete: bool = True, files: Mapping[str, str | bytes | None] | None = None
    ) -> Path:
        folder = Path("spec")
        content: dict[str, str | bytes | None] = {"api.yaml": API, "names.yaml": NAMES}
        for one in endpoints:
            content[f"endpoints/{one.resource}/{one.operation}.yaml"] = dump.endpoint_yaml(one)
        content["lock.yaml"] = dump.lock_yaml(_lock(*endpoints, complete=complete))
        for name, text in {**content, **(files or {})}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return folder

    return write
