"""The document as bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from generator.spec import yamlio

Form: TypeAlias = Literal["yaml", "json"]


def text(document: Mapping[str, Any], form: Form) -> bytes:
    """The same document, the same bytes.

    Raises:
        ValueError: the document holds what the form cannot; names every place.
    """
    if form == "json":
        return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()
    return yamlio.dumps(document).encode()
