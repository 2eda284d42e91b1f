"""What every transport is held to: finite times, and answers that fit into memory."""

from __future__ import annotations

from ..errors import InvalidArgument, OutcomeUnknown

LONGEST = 86_400.0
"""Seconds. No call and no connection takes a day."""
MOST = 64 * 1024 * 1024
"""Bytes of one answer, unpacked: some fifty times what the largest documented ones have."""


def check_timeout(timeout: float) -> None:
    """Refuse what is no time to wait, NaN included.

    Raises:
        InvalidArgument: not a finite number of seconds above 0.
    """
    if not 0 < timeout <= LONGEST:
        raise InvalidArgument("", [f"timeout: a finite number of seconds above 0, not {timeout!r}"])


def seconds(name: str, value: object) -> float:
    """A setting that is a time.

    Raises:
        ValueError: not a finite number of seconds above 0.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= LONGEST:
        raise ValueError(f"{name}: a finite number of seconds above 0 and up to {LONGEST:g}, not {value!r}")
    return float(value)


def most_bytes(value: object) -> int:
    """The setting for the size of an answer.

    Raises:
        ValueError: no whole number above 0.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        raise ValueError(f"max_answer_bytes: a whole number above 0, not {value!r}")
    return value


def too_long(most: int) -> OutcomeUnknown:
    """The error for an answer over the limit."""
    return OutcomeUnknown(
        "", f"the answer has more than {most} bytes", hint="max_answer_bytes= of the transport sets the limit"
    )


def too_late(timeout: float) -> OutcomeUnknown:
    """The error for an answer that did not come in time."""
    return OutcomeUnknown("", f"no whole answer within {timeout:g} s")
