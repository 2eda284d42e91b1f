"""What other people's clients are asked: every documented endpoint, with the arguments that the docs show for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
import yaml

from generator.build import mock_data
from generator.runtime.mock import Mock, load
from generator.spec.load import load_spec
from generator.spec.model import Endpoint, Spec
from tests.support import crawl

KEYS = ("test-key", "test-secret", "test-passphrase")
EXCEPTIONS = Path(__file__).with_name("exceptions.yaml")


class Exceptional(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A call that does not get what it should, and why that is right.

    ``gets`` is the code of the answer, or what the client raises; ``lacks`` are names in the docs' example that the
    client's method has no argument for. A call has one of the two. ``example`` counts the documented ones from 1.
    """

    client: str
    call: str
    endpoint: str
    why: str
    example: int = 1
    gets: str = ""
    lacks: tuple[str, ...] = ()

    @property
    def key(self) -> Outcome:
        """What is compared with what was seen."""
        return Outcome(self.call, self.endpoint, self.example, self.gets, self.lacks)


class Outcome(NamedTuple):
    """What became of a call."""

    call: str
    endpoint: str
    example: int
    gets: str = ""
    lacks: tuple[str, ...] = ()


class Docs:
    """A spec, its endpoints by method and path, and a mock of it.

    The mock remembers nothing: the docs' examples are about orders that nobody placed.
    """

    def __init__(self, spec_folder: Path, work: Path) -> None:
        self.spec: Spec = load_spec(spec_folder)[0]
        self.endpoints: Mapping[tuple[str, str], Endpoint] = {
            (one.method, one.path): one for one in self.spec.endpoints
        }
        for path, content in mock_data(self.spec).items():
            file = work / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        self.mock = Mock(load(next(work.rglob("api.json")).parent), memory=False)

    def examples(self, endpoint: Endpoint) -> list[Any]:
        """The documented requests; one without arguments where the docs show none that can be read."""
        nothing: Any = [] if endpoint.request.style == "json_array" else {}
        return crawl.requests_of(endpoint) or [nothing]


def expected(client: str, docs: Docs) -> set[Outcome]:
    """The known exceptions of a client: all of them, or of the shipped spec, what its older examples have of them."""
    listed = msgspec.convert(yaml.safe_load(EXCEPTIONS.read_text("utf-8")), list[Exceptional])
    assert all(one.why and bool(one.gets) != bool(one.lacks) for one in listed), "a reason, and one of gets and lacks"
    keys = [one.key for one in listed if one.client == client]
    assert len(keys) == len(set(keys)), "an exception is listed twice"
    if crawl.DOCS:
        return set(keys)
    shown = {endpoint.name: docs.examples(endpoint) for endpoint in docs.spec.endpoints}
    return {key for key in keys if set(key.lacks) <= {*_example(shown, key)} and key.endpoint in shown}


def _example(shown: Mapping[str, list[Any]], key: Outcome) -> Iterable[str]:
    examples = shown.get(key.endpoint, [])
    return examples[key.example - 1] if key.example <= len(examples) else ()


def different(found: Iterable[Outcome], listed: set[Outcome]) -> list[str]:
    """What an exact list of exceptions would not have left over, for people."""
    seen = set(found)
    return [f"not listed: {one}" for one in sorted(seen - listed)] + [
        f"listed, but did not happen: {one}" for one in sorted(listed - seen)
    ]


def outcome_of(call: Callable[[], Any]) -> str:
    """The code of the answer, or the name of what was raised; empty where all is well."""
    try:
        answer = call()
    except Exception as error:  # noqa: BLE001 - whatever a client raises is an outcome
        return said(error)
    return code_of(answer)


def code_of(answer: Any) -> str:
    """The code of an answer, empty where it is a success."""
    code = str(answer.get("code")) if isinstance(answer, Mapping) else type(answer).__name__
    return "" if code == "0" else code


def said(error: BaseException) -> str:
    """The name of an exception."""
    return type(error).__name__


def whole_or_skip(docs: Docs) -> None:
    """Says so where only the shipped endpoints could be asked for."""
    if not crawl.DOCS:
        pytest.skip(f"DOCMILL_DOCS names no crawls: asked for the {len(docs.endpoints)} shipped endpoints alone")
