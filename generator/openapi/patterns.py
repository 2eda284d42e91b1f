"""Regular expressions for texts on the wire, in what ECMAScript, Python and Rust have in common.

A JSON Schema can bound numbers but not texts that hold numbers; an expression can. Nothing here is anchored but for
``anchored``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

_SPECIAL = re.compile(r"[\\^$.*+?()\[\]{}|]")

NUMBER = r"-?[0-9]+(?:\.[0-9]+)?"
INTEGER = "-?[0-9]+"
DIGITS = "[0-9]+"
BY_KIND = {
    "decimal": NUMBER,
    "integer": INTEGER,
    "timestamp_ms": DIGITS,
    "timestamp_us": DIGITS,
    "timestamp_s": DIGITS,
}
"""The form of a kind's texts, where it has one."""

_FRACTION = r"(?:\.[0-9]+)?"


def anchored(pattern: str) -> str:
    """The expression for whole texts."""
    return f"^(?:{pattern})$"


def literal(text: str) -> str:
    """The expression for this text alone."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def one_of(texts: Iterable[str]) -> str:
    """The expression for each of these texts."""
    return _any([literal(text) for text in texts])


def listed(item: str, least: int | None, most: int | None) -> str:
    """Items joined by commas, so many of them."""
    more = "" if most is None else max(most - 1, 0)
    return f"(?:{item})(?:,(?:{item})){{{max((least or 1) - 1, 0)},{more}}}"


def between(form: str, low: Decimal | None, high: Decimal | None) -> str:
    """Those texts of a form (one of the three above) whose number is neither less than ``low`` nor more than ``high``.

    Zeros in front and at the end change no number and are let through.
    """
    plain = _magnitudes(form, *_positive(low, high))
    signed = _magnitudes(form, *_positive(_negated(high), _negated(low))) if form.startswith("-?") else None
    found = [*([] if plain is None else [plain]), *([] if signed is None else [f"-(?:{signed})"])]
    return _any(found) if found else "[^\\s\\S]"


def _negated(number: Decimal | None) -> Decimal | None:
    return None if number is None else -number


def _positive(low: Decimal | None, high: Decimal | None) -> tuple[Decimal | None, Decimal | None]:
    """The bounds for what has no sign: a low one that is not above zero says nothing."""
    return (low if low is not None and low > 0 else None), high


def _magnitudes(form: str, low: Decimal | None, high: Decimal | None) -> str | None:
    """Numbers without a sign; None where there are none."""
    whole = "." not in form
    if high is not None and (high < 0 or (low is not None and low > high)):
        return None
    least = None if low is None else _at_least(low, whole=whole)
    most = None if high is None else _at_most(high, whole=whole)
    match least, most:
        case None, None:
            return DIGITS if whole else DIGITS + _FRACTION
        case str(), str():
            return f"(?=(?:{least})$){most}"
        case _:
            return least or most


def _at_most(bound: Decimal, *, whole: bool) -> str:
    digits, fraction = _parts(bound)
    if whole:
        return _up_to(digits)
    found = [rf"0*{digits}(?:\.{_fraction_up_to(fraction)})?"]
    if digits != "0":
        found.append(_up_to(str(int(digits) - 1)) + _FRACTION)
    return _any(found)


def _at_least(bound: Decimal, *, whole: bool) -> str:
    digits, fraction = _parts(bound)
    above = _from(str(int(digits) + 1))
    if whole:
        return above if fraction else _from(digits)
    exact = rf"0*{digits}\.{_fraction_from(fraction)}" if fraction else rf"0*{digits}{_FRACTION}"
    return _any([above + _FRACTION, exact])


def _parts(bound: Decimal) -> tuple[str, str]:
    """Digits before the point, and those behind it that are no zeros at the end."""
    digits, _, fraction = f"{abs(bound):f}".partition(".")
    return digits.lstrip("0") or "0", fraction.rstrip("0")


def _up_to(digits: str) -> str:
    found = [digits]
    if len(digits) > 1:
        found.append(f"[0-9]{{1,{len(digits) - 1}}}")
    for place, digit in enumerate(digits):
        if digit != "0":
            found.append(digits[:place] + _digit("0", int(digit) - 1) + _rest(len(digits) - place - 1))
    return f"0*{_any(found)}"


def _from(digits: str) -> str:
    found = [digits, f"[1-9][0-9]{{{len(digits)},}}"]
    for place, digit in enumerate(digits):
        if digit != "9":
            found.append(digits[:place] + _digit(str(int(digit) + 1), 9) + _rest(len(digits) - place - 1))
    return f"0*{_any(found)}"


def _fraction_up_to(fraction: str) -> str:
    found = [f"{fraction}0*" if fraction else "0+"]
    for place, digit in enumerate(fraction):
        if place:
            found.append(fraction[:place])
        if digit != "0":
            found.append(f"{fraction[:place]}{_digit('0', int(digit) - 1)}[0-9]*")
    return _any(found)


def _fraction_from(fraction: str) -> str:
    found = [f"{fraction}[0-9]*"]
    for place, digit in enumerate(fraction):
        if digit != "9":
            found.append(f"{fraction[:place]}{_digit(str(int(digit) + 1), 9)}[0-9]*")
    return _any(found)


def _digit(first: str, last: int) -> str:
    return first if int(first) == last else f"[{first}-{last}]"


def _rest(count: int) -> str:
    return f"[0-9]{{{count}}}" if count else ""


def _any(patterns: list[str]) -> str:
    return patterns[0] if len(patterns) == 1 else f"(?:{'|'.join(patterns)})"
