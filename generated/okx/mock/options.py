"""What a mock server can be told on a command line, for all command lines that start one."""

from __future__ import annotations

import contextlib
import secrets
import sys
from collections.abc import Generator, Iterable
from datetime import UTC, datetime
from pathlib import Path

from .calls import Call
from .data import MockData
from .server import Mock
from .steering import Steering

HELP = {
    "limits": "refuse requests beyond the documented rate limits",
    "accounts": "YAML or JSON file with other accounts, keys and permissions",
    "no_memory": "remember nothing that is written: look-ups show the documented examples",
    "synthesize": "answer at random, within the docs; the same seed, the same answers",
    "visible_after": "let look-ups see what was written so many seconds later",
    "skew": "let the exchange's clock go so many seconds ahead, or behind where negative",
    "freeze": "let time stand still at this moment (2026-01-31T00:00:00Z or Unix seconds)",
    "chaos": "let KIND go wrong with this probability, such as reset_after=0.01 or fail:50026=0.02, with all "
    "requests or, in place of those, with an ENDPOINT's (trade.place_order:timeout_after=0.1); may be repeated",
    "seed": "seed of --chaos; the same seed, the same faults (default: any, which is printed)",
    "no_control": "do not let the mock be controlled under /_mock/",
    "access_log": "print a line per request",
}
"""Option -> what it does, in words for its help."""


def made(
    data: MockData,
    *,
    limits: bool = False,
    accounts: Path | None = None,
    no_memory: bool = False,
    synthesize: str | None = None,
    visible_after: float = 0.0,
    skew: float = 0.0,
    freeze: str | None = None,
    chaos: Iterable[str] = (),
    seed: str | None = None,
    no_control: bool = False,
    access_log: bool = False,
) -> Mock:
    """A mock as the options want it.

    Raises:
        BadFileError: the file of accounts is wrong.
        ValueError: an option makes no sense; the message names it.
    """
    mock = Mock(
        data,
        limits=limits,
        accounts=accounts,
        memory=not no_memory,
        visible_after=visible_after,
        control=not no_control,
        synthesize=synthesize,
        on_call=_log if access_log else None,
    )
    with _blamed("--freeze"):
        moment = None if freeze is None else _moment(freeze)
    rates, per_endpoint = _rates(chaos)
    if not rates and not per_endpoint:
        chosen = None
        if seed is not None:
            raise ValueError("--seed: there is no --chaos that it could be the seed of")
    elif seed is None:
        chosen = str(secrets.randbelow(1_000_000))
        print(f"chaos with --seed {chosen}", file=sys.stderr, flush=True)  # noqa: T201 - whoever wants it again
    else:
        chosen = seed

    def begin(begun: Steering) -> None:
        with _blamed("--freeze"):
            if moment is not None:
                begun.freeze(moment)
        with _blamed("--skew"):
            begun.skew(skew)
        with _blamed("--chaos"):
            if chosen is not None:
                begun.chaos(chosen, rates, per_endpoint=per_endpoint)

    mock.begin_with(begin)
    return mock


def line(call: Call) -> str:
    """A request in one line, without what was sent: when, what, and what came of it."""
    moment = datetime.fromtimestamp(call.at, UTC).isoformat(timespec="milliseconds").removesuffix("+00:00")
    parts = [f"{moment}Z", call.method, call.path, str(call.status), call.endpoint, call.fault, call.why]
    # Control characters would write lines of their own, or worse.
    return " ".join(part for part in parts if part).encode("unicode_escape").decode("ascii")


@contextlib.contextmanager
def _blamed(option: str) -> Generator[None]:
    """What is wrong is the option's fault."""
    try:
        yield
    except (LookupError, ValueError) as error:
        raise ValueError(f"{option}: {error.args[0]}") from None


def _log(call: Call) -> None:
    with contextlib.suppress(OSError):
        print(line(call), flush=True)  # noqa: T201 - that is what was asked for


def _moment(text: str) -> float:
    with contextlib.suppress(ValueError):
        return float(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is neither a number of seconds nor a moment like 2026-01-31T00:00:00Z") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _rates(given: Iterable[str]) -> tuple[dict[str, float], dict[str, dict[str, float]]]:
    rates: dict[str, float] = {}
    per_endpoint: dict[str, dict[str, float]] = {}
    for text in given:
        what, equals, number = text.rpartition("=")
        try:
            rate = float(number)
        except ValueError:
            equals = ""
            rate = 0.0
        if not equals:
            raise ValueError(f"--chaos: {text!r} is not [ENDPOINT:]KIND=PROBABILITY")
        # Names of endpoints have a dot and kinds have none.
        endpoint, colon, kind = what.partition(":")
        if colon and "." in endpoint:
            per_endpoint.setdefault(endpoint, {})[kind] = rate
        else:
            rates[what] = rate
    return rates, per_endpoint
