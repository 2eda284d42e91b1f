"""Rate limits by strict sliding windows: in any stretch of a window's length no more comes through than documented.

Where the docs are silent this is the mock's choice:

* A request counts when it arrives with a valid signature, whatever becomes of it; one that is refused for its rate
  counts for nothing. So a client that went over is heard again as soon as there is room, and need not be silent first.
* A window is open at its old end: what arrived exactly one window ago is out.
* A request counts for all of its budgets or, when one of them is used up, for none.
* A clock that is set back, the system's or the mock's own, stands still for the windows: they don't last longer for it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence

from .rules import Budget

_DAY = 86_400.0
_AT_ONCE = 0.1
"""Seconds by which requests may look at the clock in another order than they are counted in."""


class Windows:
    """All windows of one mock; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._windows: dict[tuple[str, ...], deque[float]] = {}
        self._latest = 0.0
        self._set_back = 0.0

    def admit(self, budgets: Sequence[Budget], now: float) -> Budget | None:
        """Count a request that arrives ``now`` (seconds), or return the first budget that has no room for it."""
        with self._lock:
            if now < self._latest - _AT_ONCE:
                self._set_back += self._latest - now
                self._latest = now
            elif now > self._latest:
                self._latest = now
            if len(budgets) == 1 and budgets[0].cost == 1:
                # As it is nearly always.
                one = budgets[0]
                moment = now if one.daily else now + self._set_back
                only = self._current(one, moment)
                if len(only) >= one.count:
                    return one
                only.append(moment)
                return None
            moments = [now if budget.daily else now + self._set_back for budget in budgets]
            windows = [self._current(budget, moment) for budget, moment in zip(budgets, moments, strict=True)]
            for budget, window in zip(budgets, windows, strict=True):
                if len(window) + budget.cost > budget.count:
                    return budget
            for budget, window, moment in zip(budgets, windows, moments, strict=True):
                window.extend([moment] * budget.cost)
        return None

    def clear(self) -> None:
        """Forget everything that was counted."""
        with self._lock:
            self._windows.clear()
            self._latest = self._set_back = 0.0

    def _current(self, budget: Budget, now: float) -> deque[float]:
        """When what still counts came through, each unit by itself."""
        window = self._windows.get(budget.key)
        if window is None:
            window = self._windows[budget.key] = deque()
        while window and self._is_out(window[0], budget, now):
            window.popleft()
        return window

    @staticmethod
    def _is_out(then: float, budget: Budget, now: float) -> bool:
        if budget.daily:
            return then // _DAY < now // _DAY
        # Not a comparison of sums: 0.1 + 0.2 is more than 0.3, and a window must not be longer than it says.
        return now - then >= budget.window
