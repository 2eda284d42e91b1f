"""Records and nested arguments. Moon `algos`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, text


class Place(Record, endpoint="algos.place"):
    """An item of the answer of `algos.place`.

    Docs: https://moon.example/docs/#algos-place
    """

    algo_id = text("algoId")
