"""Records and nested arguments. Moon `bare`: 6 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record


class Object(Record, endpoint="bare.object"):
    """An item of the answer of `bare.object`.

    Docs: https://moon.example/docs/#bare-object
    """


class Objects(Record, endpoint="bare.objects"):
    """An item of the answer of `bare.objects`.

    Docs: https://moon.example/docs/#bare-objects
    """
