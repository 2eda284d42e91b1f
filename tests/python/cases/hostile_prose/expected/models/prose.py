"""Records and nested arguments. Moon `prose`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, text


class Read(Record, endpoint="prose.read"):
    """An item of the answer of `prose.read`.

    Docs: https://moon.example/docs/#prose-read
    """

    triple = text("triple")
    """\""" \"\""\""""
    quote = text("quote")
    """\""""
    ending = text("ending")
    """a\\\""""
    bidi = text("bidi")
    """\u202e\u2067x"""
    chinese = text("chinese")
    """借币币种，如 `USDT`"""
    emoji = text("emoji")
    """🚀 to the moon\ufe0f"""
