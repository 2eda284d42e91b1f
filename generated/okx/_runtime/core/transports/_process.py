"""Connections do not survive a fork: a child that used its parent's would hang, or write into the parent's stream."""

from __future__ import annotations

import os
import threading

from ..errors import NotSent


class _Process:
    """Counts the forks that lie between this process and the one that first imported this module.

    ``lock`` guards what is built once. It is one for all transports and taken while the process forks: a child of a
    moment in which another thread set up TLS would wait forever for the locks within OpenSSL.
    """

    __slots__ = ("forks", "lock")

    def __init__(self) -> None:
        self.forks = 0
        self.lock = threading.RLock()

    def about_to_fork(self) -> None:
        self.lock.acquire()

    def goes_on(self) -> None:
        self.lock.release()

    def forked(self) -> None:
        self.forks += 1
        self.lock = threading.RLock()


process = _Process()
if hasattr(os, "register_at_fork"):  # pragma: no branch - every system but Windows
    os.register_at_fork(before=process.about_to_fork, after_in_parent=process.goes_on, after_in_child=process.forked)

UNUSED = -1
"""Instead of a count of forks: nothing was built yet."""


def made_before_fork(hint: str = "make one client per process, after the fork") -> NotSent:
    """The error for a transport that belongs to the parent process."""
    return NotSent(
        "", "this client was used before the process forked", hint=f"{hint}, or start processes with 'spawn'"
    )


def closed() -> NotSent:
    """The error for a transport that was closed."""
    return NotSent("", "the transport is closed")
