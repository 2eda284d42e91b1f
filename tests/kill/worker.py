"""Runs commands until it is killed. Forks a child per order, so that a kill costs milliseconds and no import.

An order names the folder, the commands (run one after the other, for ever), and when to kill: after ``delay`` seconds,
or at the ``step``-th time that the child changes anything on the disk. ``count`` runs the commands once and answers
with the number of such steps.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from typing import Any

from generator.__main__ import main

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_CHANGES = frozenset(
    {"os.rename", "os.link", "os.symlink", "os.mkdir", "os.rmdir", "os.remove", "os.chmod", "os.chown", "os.truncate"}
)


def is_change(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether an audit event is a change of the disk, or the beginning of one."""
    if event == "open":
        return bool((arguments[2] or 0) & _WRITING)
    return event in _CHANGES


def run(arguments: list[str], allowed: list[int], loud: int) -> None:
    """One command in this process; ends the process, and says so, when it ends as it should not."""
    sys.argv = ["docmill", *arguments]
    try:
        main()
        code: object = 0
    except SystemExit as ended:
        code = ended.code or 0
    if code not in allowed:
        os.write(loud, f"{arguments} ended with {code}\n".encode())
        os._exit(3)


def child(order: dict[str, Any]) -> None:
    os.chdir(order["cwd"])
    changes = 0

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal changes
        if is_change(event, arguments):
            changes += 1
            if changes == order["step"]:
                os.kill(os.getpid(), signal.SIGKILL)

    if order["step"] or order["count"]:
        sys.addaudithook(hook)
    while True:
        for command in order["commands"]:
            run(command, order["allowed"], order["loud"])
        if order["count"]:
            os.write(order["answer"], str(changes).encode())
            os._exit(0)


def serve() -> None:
    """Answers each order, a line of JSON, with how the child ended and how many steps it counted."""
    for line in sys.stdin:
        order = json.loads(line)
        read, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(read)
            loud, silent = os.dup(2), os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            try:
                child({**order, "answer": write, "loud": loud})
            except BaseException as failure:  # noqa: BLE001 - whatever it was, the parent has to hear of it
                os.write(loud, f"{failure!r}\n".encode())
            os._exit(4)
        os.close(write)
        if order["delay"]:
            time.sleep(order["delay"])
            os.kill(pid, signal.SIGKILL)
        with os.fdopen(read) as answer:
            counted = answer.read()
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), counted or 0, flush=True)


if __name__ == "__main__":
    serve()
