"""Reads the docs of OKX."""

from generator.ingest.okx.explanations import EXPLANATIONS
from generator.ingest.okx.folder import read

__all__ = ["EXPLANATIONS", "read"]
