"""Rules over several parameters of one request, or of one item of it.

A rule refuses only what the exchange surely refuses. ``""``, ``[]`` and ``{}`` are sent when they are passed, and what
an exchange makes of them is its own affair: they count as passed where that keeps a rule, and as not passed where that
does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .params import Constraint

Check: TypeAlias = Callable[[Mapping[str, Any], str, list[str]], None]
"""Looks at what was passed, by wire name, and adds what is wrong with it; the text is where it stands."""


def checker(constraint: Constraint, faces: Mapping[str, str]) -> Check:
    """The check of one rule; ``faces`` are the Python names by wire name, for messages."""
    make = {"one_of": _one_of, "at_most_one": _at_most_one, "together": _together, "required": _required}
    check = make[constraint.rule](constraint, faces)
    if not constraint.when:
        return check
    cases = [(name, frozenset(texts)) for name, texts in constraint.when]

    def check_case(values: Mapping[str, Any], place: str, problems: list[str]) -> None:
        if all(_spelled(values.get(name)) in texts for name, texts in cases):
            check(values, place, problems)

    return check_case


def _one_of(constraint: Constraint, faces: Mapping[str, str]) -> Check:
    names, listed = constraint.names, _listed(constraint.names, faces)
    rule = f"one of {listed} is required{_case(constraint, faces)}"

    def check(values: Mapping[str, Any], place: str, problems: list[str]) -> None:
        for name in names:
            if name in values:
                return
        problems.append(_at(place, rule))

    return check


def _at_most_one(constraint: Constraint, faces: Mapping[str, str]) -> Check:
    names, listed = constraint.names, _listed(constraint.names, faces)
    rule = f"at most one of {listed} may be passed{_case(constraint, faces)}"

    def check(values: Mapping[str, Any], place: str, problems: list[str]) -> None:
        given = [name for name in names if name in values]
        if len(given) > 1:
            given = [name for name in given if not _empty(values[name])]
            if len(given) > 1:
                problems.append(_at(place, f"{rule}, not {_listed(given, faces, ' and ')}"))

    return check


def _together(constraint: Constraint, faces: Mapping[str, str]) -> Check:
    names, listed = constraint.names, _listed(constraint.names, faces)
    rule = f"{listed} are passed together or not at all{_case(constraint, faces)}"

    def check(values: Mapping[str, Any], place: str, problems: list[str]) -> None:
        given = [name for name in names if name in values]
        if given and len(given) < len(names) and not all(_empty(values[name]) for name in given):
            missing = _listed([name for name in names if name not in values], faces, " and ")
            problems.append(_at(place, f"{rule}, missing: {missing}"))

    return check


def _required(constraint: Constraint, faces: Mapping[str, str]) -> Check:
    names, case = constraint.names, _case(constraint, faces)

    def check(values: Mapping[str, Any], place: str, problems: list[str]) -> None:
        for name in names:
            if name not in values:
                where = f"{place}.{faces[name]}" if place else faces[name]
                problems.append(f"{where}: required{case}")

    return check


def _listed(names: tuple[str, ...] | list[str], faces: Mapping[str, str], between: str = ", ") -> str:
    return between.join(faces[name] for name in names)


def _case(constraint: Constraint, faces: Mapping[str, str]) -> str:
    cases = " and ".join(f"{faces[name]} is {' or '.join(texts)}" for name, texts in constraint.when)
    return f" when {cases}" if cases else ""


def _at(place: str, rule: str) -> str:
    return f"{place}: {rule}" if place else rule


def _empty(value: object) -> bool:
    return isinstance(value, str | list | dict) and not value


def _spelled(value: object) -> str | None:
    """A wire value as text; None for what has none, so that no case holds."""
    if isinstance(value, str):
        return value
    if value is True or value is False:
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else None
