"""Reads the docs of OKX. What a quiet day does not need is imported when it is asked for."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from generator.ingest.okx.remembered import remembering

if TYPE_CHECKING:
    from generator.ingest.okx.explanations import EXPLANATIONS
    from generator.ingest.okx.folder import read

__all__ = ["EXPLANATIONS", "read", "remembering"]

_HOMES = {"EXPLANATIONS": "explanations", "read": "folder"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
