"""Reads the docs of OKX."""

from generator.ingest.okx.folder import read

__all__ = ["read"]
