"""Connections do not survive a fork: a child that used its parent's would hang, or write into the parent's stream."""

from __future__ import annotations

import os

from ..errors import NotSent


class _Process:
    """Counts the forks that lie between this process and the one that first imported this module."""

    __slots__ = ("forks",)

    def __init__(self) -> None:
        self.forks = 0

    def forked(self) -> None:
        self.forks += 1


process = _Process()
if hasattr(os, "register_at_fork"):  # pragma: no branch - every system but Windows
    os.register_at_fork(after_in_child=process.forked)


def made_before_fork() -> NotSent:
    """The error for a transport that belongs to the parent process."""
    return NotSent(
        "",
        "this client was used before the process forked",
        hint="make one client per process, after the fork, or start processes with 'spawn'",
    )


def closed() -> NotSent:
    """The error for a transport that was closed."""
    return NotSent("", "the transport is closed")
