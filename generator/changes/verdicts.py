"""What each move of each fact means to callers of the package: data, with the reason in words.

Where nothing is said of a direction, it holds for both; where nothing is said of a move (``*``), for all others.
"""

from __future__ import annotations

from typing import Final

from generator.changes.model import Bump, Direction, Severity, Verdict

_BREAKING, _RISKY, _SAFE = Severity.BREAKING, Severity.RISKY, Severity.SAFE
_NEW, _SAME = Bump.MINOR, Bump.PATCH

_ROWS: Final[tuple[tuple[Direction, str, str, Severity, Bump | None, str], ...]] = (
    # endpoints
    ("", "endpoint", "added", _SAFE, _NEW, "a new endpoint"),
    ("", "endpoint", "removed", _BREAKING, None, "calls of it no longer have a method"),
    ("", "name", "*", _BREAKING, None, "the method has another name"),
    ("", "page", "*", _SAFE, _SAME, "only its place in the docs is another"),
    ("", "auth", "opened", _SAFE, _NEW, "credentials are no longer needed, and still used"),
    ("", "auth", "closed", _BREAKING, None, "calls without credentials are refused"),
    ("", "auth", "unsigned", _RISKY, None, "calls are no longer signed: who calls makes no difference any more"),
    ("", "permission", "added", _RISKY, None, "keys without this permission are refused, if they were not before"),
    ("", "permission", "removed", _RISKY, None, "the docs no longer say which permission it takes"),
    ("", "permission", "raised", _BREAKING, None, "keys that had the permission for it are refused"),
    ("", "permission", "lowered", _RISKY, None, "keys need another permission"),
    ("", "limit", "added", _RISKY, None, "calls wait for a limit that there was none of"),
    ("", "limit", "removed", _RISKY, None, "calls no longer wait: a limit that still holds refuses them"),
    ("", "limit", "lowered", _RISKY, None, "calls wait longer; clients not yet upgraded are refused"),
    ("", "limit", "raised", _SAFE, _NEW, "more calls in the same time"),
    ("", "limit", "order", _SAFE, _SAME, "the limits stand in another order"),
    ("", "limit", "*", _RISKY, None, "calls are counted otherwise"),
    ("", "pagination", "added", _SAFE, _NEW, "it can be walked through page by page"),
    ("", "pagination", "removed", _BREAKING, None, "it can no longer be walked through page by page"),
    ("", "paging", "*", _RISKY, None, "walking through its pages goes another way"),
    ("", "title", "*", _SAFE, _SAME, "text"),
    ("", "notes", "*", _SAFE, _SAME, "text"),
    ("", "doc", "*", _SAFE, _SAME, "text"),
    ("", "examples", "*", _SAFE, _SAME, "examples"),
    ("", "example", "*", _SAFE, _SAME, "an example"),
    # going
    ("", "deprecated", "on", _RISKY, None, "it is going away"),
    ("", "deprecated", "off", _SAFE, _SAME, "it stays after all"),
    ("", "last_seen", "removed", _SAFE, _SAME, "the docs say it again"),
    ("", "last_seen", "*", _RISKY, None, "the docs no longer say it: what they last said is kept"),
    # requests
    ("request", "style", "opened", _SAFE, _NEW, "it takes parameters, and none as well"),
    ("request", "style", "*", _BREAKING, None, "requests are built another way"),
    ("request", "field", "added required", _BREAKING, None, "calls without it are refused"),
    ("request", "field", "added conditional", _RISKY, None, "some calls without it are refused"),
    ("request", "field", "added", _SAFE, _NEW, "it may be left out"),
    ("request", "field", "removed", _BREAKING, None, "calls that pass it fail"),
    ("request", "field", "order", _SAFE, _SAME, "arguments are passed by name"),
    ("request", "required", "required", _BREAKING, None, "calls without it are refused"),
    ("request", "required", "conditional", _RISKY, None, "some calls without it are refused"),
    ("request", "required", "relaxed", _SAFE, _NEW, "it may be left out"),
    ("request", "required", "stated", _SAFE, _SAME, "it could be left out before"),
    ("request", "type", "*", _BREAKING, None, "it takes other values"),
    ("request", "items", "*", _BREAKING, None, "it takes other items"),
    ("request", "kind", "typed", _RISKY, None, "texts that do not have the form are refused"),
    ("request", "kind", "text", _BREAKING, None, "it takes text alone"),
    ("request", "kind", "same type", _SAFE, _SAME, "it takes the same values"),
    ("request", "kind", "other unit", _BREAKING, None, "the same number is another time"),
    ("request", "kind", "*", _BREAKING, None, "it takes other values"),
    ("request", "map", "*", _BREAKING, None, "it takes other objects"),
    ("request", "value", "added", _SAFE, _NEW, "one more value"),
    ("request", "value", "removed", _BREAKING, None, "calls with this value may be refused"),
    ("request", "value", "listed", _RISKY, None, "the docs name the values that it takes: others may be refused"),
    ("request", "value", "unlisted", _SAFE, _SAME, "any value may be passed"),
    ("", "value", "order", _SAFE, _SAME, "the values stand in another order"),
    ("request", "default", "added", _SAFE, _SAME, "the docs say what leaving it out means"),
    ("request", "default", "removed", _RISKY, None, "the docs no longer say what leaving it out means"),
    ("request", "default", "changed", _BREAKING, None, "calls without it do something else"),
    *(
        row
        for fact in ("min", "max", "max_length", "min_items", "max_items")
        for row in (
            ("request", fact, "narrowed", _BREAKING, None, "values that were accepted are refused"),
            ("request", fact, "widened", _SAFE, _NEW, "more values are accepted"),
            ("request", fact, "*", _BREAKING, None, "values that were accepted may be refused"),
            ("answer", fact, "narrowed", _SAFE, _SAME, "fewer values can come"),
            ("answer", fact, "*", _RISKY, None, "values can come that could not before"),
        )
    ),
    ("request", "case", "added", _RISKY, None, "requests of this case have rules of their own"),
    ("request", "case", "removed", _BREAKING, None, "calls with the fields of this case fail"),
    ("request", "case", "order", _SAFE, _SAME, "the cases stand in another order"),
    ("request", "when", "*", _RISKY, None, "the case holds for other requests"),
    ("request", "rule", "added", _BREAKING, None, "calls that do not keep the rule are refused"),
    ("request", "rule", "removed", _SAFE, _NEW, "a rule less to keep"),
    ("request", "rule", "changed", _BREAKING, None, "calls that do not keep the rule are refused"),
    ("request", "rule", "order", _SAFE, _SAME, "the rules stand in another order"),
    # answers
    ("answer", "style", "*", _BREAKING, None, "answers are read another way"),
    ("answer", "field", "added", _SAFE, _NEW, "one more field to read"),
    ("answer", "field", "inserted", _BREAKING, None, "columns behind it hold something else"),
    ("answer", "field", "removed", _BREAKING, None, "code that reads it fails"),
    ("answer", "field", "columns", _BREAKING, None, "columns hold something else"),
    ("answer", "field", "order", _SAFE, _SAME, "fields are read by name"),
    ("answer", "required", "*", _SAFE, _SAME, "answers promise nothing"),
    ("answer", "type", "*", _BREAKING, None, "it reads as another type"),
    ("answer", "items", "*", _BREAKING, None, "its items read as another type"),
    ("answer", "kind", "same type", _SAFE, _SAME, "it reads as the same type"),
    ("answer", "kind", "other unit", _BREAKING, None, "the same number is another time"),
    ("answer", "kind", "*", _BREAKING, None, "it reads as another type"),
    ("answer", "map", "*", _BREAKING, None, "it reads as another type"),
    ("answer", "value", "added", _RISKY, None, "code that knows all values meets a new one"),
    ("answer", "value", "removed", _SAFE, _SAME, "a value that no longer comes"),
    ("answer", "value", "listed", _SAFE, _SAME, "the docs name the values that come"),
    ("answer", "value", "unlisted", _RISKY, None, "the docs no longer name the values that come"),
    ("answer", "default", "*", _SAFE, _SAME, "answers are read as they come"),
    # text and examples
    ("", "field.examples", "*", _SAFE, _SAME, "examples"),
    ("", "map.key", "*", _SAFE, _SAME, "text"),
    ("", "value.group", "*", _SAFE, _SAME, "text"),
    ("", "value.doc", "*", _SAFE, _SAME, "text"),
    ("", "case.doc", "*", _SAFE, _SAME, "text"),
    ("", "key", "*", _SAFE, _SAME, "what the docs call it"),
    # error codes
    ("", "error", "added", _SAFE, _NEW, "one more code documented"),
    ("", "error", "removed", _SAFE, _SAME, "a code less documented; it may still come"),
    ("", "error", "order", _SAFE, _SAME, "the codes stand in another order"),
    ("", "error.status", "*", _RISKY, None, "the code comes with another HTTP status"),
    ("", "error.chapter", "*", _SAFE, _SAME, "only its place in the docs is another"),
    ("", "error.page", "*", _SAFE, _SAME, "only its place in the docs is another"),
    ("", "error.doc", "*", _SAFE, _SAME, "text"),
    # settings, written by people
    ("", "exchange", "*", _BREAKING, None, "another exchange"),
    ("", "class_prefix", "*", _BREAKING, None, "the classes have other names"),
    ("", "package_version", "*", _SAFE, Bump.NONE, "the package's own version"),
    ("", "regions", "grown", _SAFE, _NEW, "one more region"),
    ("", "regions", "*", _BREAKING, None, "calls to a region go elsewhere, or nowhere"),
    ("", "default_region", "*", _BREAKING, None, "calls that name no region go elsewhere"),
    ("", "demo", "*", _BREAKING, None, "demo trading is selected another way"),
    ("", "signing", "*", _BREAKING, None, "requests are signed another way"),
    ("", "outcome", "*", _BREAKING, None, "success and failure are told apart another way"),
    ("", "safe_posts", "grown", _RISKY, None, "calls may be sent again when their answer is lost"),
    ("", "safe_posts", "shrunk", _SAFE, _SAME, "calls are no longer sent again when their answer is lost"),
    ("", "safe_posts", "*", _RISKY, None, "other calls may be sent again when their answer is lost"),
    ("", "error_class", "*", _RISKY, None, "codes raise another exception"),
    ("", "setting.title", "*", _SAFE, _SAME, "no call depends on it"),
)

VERDICTS: Final[tuple[Verdict, ...]] = tuple(
    Verdict(direction, fact, move, severity, Bump.MINOR if bump is None else bump, reason)
    if severity is not Severity.BREAKING
    else Verdict(direction, fact, move, severity, Bump.MAJOR, reason)
    for direction, fact, move, severity, bump, reason in _ROWS
)
_BY: Final = {(one.direction, one.fact, one.move): one for one in VERDICTS}


def verdict(direction: Direction, fact: str, move: str) -> Verdict:
    """What it means to callers that a fact moved so."""
    for key in ((direction, fact, move), ("", fact, move), (direction, fact, "*"), ("", fact, "*")):
        if key in _BY:
            return _BY[key]
    raise LookupError(f"no verdict on {direction or 'any'} {fact} {move}")
