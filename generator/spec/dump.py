"""Records as the text of their files: keys in the model's order, what is absent left out."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from generator.spec import yamlio
from generator.spec.model import Endpoint, ErrorCode, Lock

ENDPOINT_HEADER = "# yaml-language-server: $schema=../../endpoint.schema.json\n"
"""First line of every endpoint file: editors find the schema by it, relative to the file."""


def endpoint_yaml(endpoint: Endpoint) -> str:
    """The text of ``endpoints/<resource>/<operation>.yaml``.

    Raises:
        ValueError: an example holds what YAML cannot (see ``yamlio.dumps``); names every place.
    """
    return ENDPOINT_HEADER + record_yaml(endpoint)


def errors_yaml(errors: Iterable[ErrorCode]) -> str:
    """The text of ``errors.yaml``: a list.

    Raises:
        ValueError: as ``endpoint_yaml``.
    """
    return yamlio.dumps(msgspec.to_builtins(tuple(errors)))


def lock_yaml(lock: Lock) -> str:
    """The text of ``lock.yaml``: one line per page and per endpoint."""
    return record_yaml(lock)


def record_yaml(record: msgspec.Struct) -> str:
    """Any record of the model as YAML, without a header.

    Raises:
        ValueError: as ``endpoint_yaml``.
    """
    return yamlio.dumps(msgspec.to_builtins(record))
