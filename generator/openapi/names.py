"""Names of schemas: the way to a place, in Pascal case, so that a generator's classes tell where they belong."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z0-9]+")


def pascal(name: str) -> str:
    """``place_order`` and ``attachAlgoOrds`` as ``PlaceOrder`` and ``AttachAlgoOrds``; other signs are left out."""
    return "".join(word[0].upper() + word[1:] for word in _WORD.findall(name)) or "Field"


class Names:
    """Gives each place a name of its own: the first that wants a name gets it, the next a number behind it."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def __call__(self, wanted: str) -> str:
        """A name that nobody has, in whatever case."""
        name, number = wanted, 1
        while name.lower() in self._taken:
            number += 1
            name = f"{wanted}_{number}"
        self._taken.add(name.lower())
        return name
