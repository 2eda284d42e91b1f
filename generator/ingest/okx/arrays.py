"""Arrays in requests: a body that is one, and how many items may be in it, in an array field or between commas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Literal

import msgspec

from generator.ingest.okx import values
from generator.ingest.okx.texts import sentences
from generator.spec.model import Field

SENT_AS_ARRAY = re.compile(
    r"(?:passed|sent|submitted)\s+(?:in\s+)?(?:the\s+form\s+of\s+|as\s+)?an?\s+array|"
    r"form\s+of\s+an?\s+array|数组格式|数组形式",
    re.IGNORECASE,
)
"""Words that say of a whole body that it is an array."""

_THINGS = (
    r"(?:orders?|items?|algos?|strateg(?:y|ies)|instruments?|grids?|objects?|legs?|elements?|currenc(?:y|ies)|ids?|"
    r"instids?|entries|entry|records?|positions?|assets?|sub-?accounts?|quotes?|rfqs?|addresses)"
)
_NUMBERS = {word: number for number, word in enumerate(("one", "two", "three", "four", "five"), 1)}
_COUNT = r"(?P<count>\d{1,6}|one|two|three|four|five)"
_MOST = re.compile(
    rf"\b(?:maximum(?:\s+of)?|up\s+to|no\s+more\s+than|at\s+most)\s+{_COUNT}\s+(?:[a-z]+\s+){{0,2}}?{_THINGS}\b",
    re.IGNORECASE,
)
_LEAST = re.compile(
    rf"\b(?:at\s+least|no\s+(?:fewer|less)\s+than|(?:a\s+)?minimum(?:\s+of)?)\s+{_COUNT}\s+(?:[a-z]+\s+)??{_THINGS}\b",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    rf"(?<![\d.\-])(?:\b(?:between|from)\s+)?(?P<low>\d{{1,6}})\s?(?:-|–|~|to|and)\s?(?P<high>\d{{1,6}})\s+(?:[a-z]+\s+)??"
    rf"{_THINGS}\b",
    re.IGNORECASE,
)
_OTHER_COUNT = re.compile(
    r"\bper\s+(?:\d+\s+)?(?:seconds?|minutes?|hours?|days?|months?|users?|accounts?|instruments?)\b|\bpending\b|"
    r"\bsimultaneously\b|\bat the same time\b|\bhold\b|\bconcurrent|\bin total\b|\breturn(?:s|ed)?\b",
    re.IGNORECASE,
)
"""Words that make a number a pace, or a limit on what exists, and no limit on one request."""
_CASE = re.compile(r"\b(?:if|when|whenever|unless|except|while|where|in case|for)\b|当|如果|若", re.IGNORECASE)


class ArrayBody(msgspec.Struct, frozen=True):
    """Whether a body with fields is an array or an object, the rule that says so, and what speaks against it."""

    style: Literal["json_array", "json_object"]
    rule: str
    doubt: str = ""


class Bounds(msgspec.Struct, frozen=True):
    """How few and how many items there may be, and the rule; None where nothing is stated."""

    least: int | None = None
    most: int | None = None
    rule: str = ""


def body_style(paragraphs: Sequence[str], shown: Sequence[Any]) -> ArrayBody:
    """What a body is: as the words say, else as all documented bodies show it; ``{}`` shows nothing."""
    sent = [body for body in shown if isinstance(body, list) or body]
    lists = sum(isinstance(body, list) for body in sent)
    says = says_array(paragraphs)
    doubt = ""
    if 0 < lists < len(sent):
        taken = "the text says array" if says else "an object was taken"
        doubt = f"{lists} of {len(sent)} request examples are arrays; {taken}"
    elif says and sent and not lists:
        doubt = "the text says array, and no request example is one; an array was taken"
    if says:
        return ArrayBody("json_array", "array-by-words", doubt)
    if lists and lists == len(sent):
        return ArrayBody("json_array", "array-by-example", doubt)
    return ArrayBody("json_object", "object-by-example" if sent else "object-by-default", doubt)


def says_array(paragraphs: Sequence[str]) -> bool:
    """Whether the words say of the whole body that it is an array."""
    return any(SENT_AS_ARRAY.search(text) for text in paragraphs)


def body_items(paragraphs: Sequence[str]) -> Bounds:
    """How many items a body may have, when all that the words state is one number, and no condition hangs on it."""
    most = _single(number for text in paragraphs for number in _each_most(text))
    least = _single(number for text in paragraphs for number in _each_least(text))
    if least is not None and most is not None and least > most:
        return Bounds()
    return Bounds(least, most, "items-by-words" if least is not None or most is not None else "")


def items_of_the_only_arrays(fields: tuple[Field, ...], paragraphs: Sequence[str]) -> Bounds:
    """What the endpoint's words state of a request in which every field is an array of texts: it holds for each.

    As with "Maximum 100 orders can be cancelled per request" above a list of order ids and one of client ids.
    """
    if not fields or any(field.type != "array" or field.items not in ("string", None) for field in fields):
        return Bounds()
    found = body_items(paragraphs)
    return msgspec.structs.replace(found, rule="items-by-endpoint-words") if found.rule else found


def min_items(text: str) -> int | None:
    """How many items an array field must have, when the text states one number without a condition."""
    return _single(_each_least(text))


def max_items(text: str) -> int | None:
    """How many items an array field may have, in the words of `values.max_items` and some more."""
    most = values.max_items(text)
    return most if most is not None else _single(_each_most(text))


def _each_most(text: str) -> Iterator[int]:
    for sentence in _about_one_request(text):
        for match in _MOST.finditer(sentence):
            yield _conditional(sentence, match) or _number(match["count"])
        for match in _FROM_TO.finditer(sentence):
            yield _conditional(sentence, match) or int(match["high"])


def _each_least(text: str) -> Iterator[int]:
    for sentence in _about_one_request(text):
        for match in _LEAST.finditer(sentence):
            yield _conditional(sentence, match) or _number(match["count"])
        for match in _FROM_TO.finditer(sentence):
            yield _conditional(sentence, match) or int(match["low"])


def _about_one_request(text: str) -> Iterator[str]:
    return (sentence for sentence in sentences(text) if not _OTHER_COUNT.search(sentence))


def _conditional(sentence: str, match: re.Match[str]) -> int:
    """A number that none is, where a condition hangs on the statement: it then contradicts every other."""
    around = sentence[: match.start()] + sentence[match.end() :]
    return -1 if _CASE.search(around) else 0


def _number(word: str) -> int:
    return _NUMBERS.get(word.lower()) or int(word)


def _single(numbers: Iterator[int]) -> int | None:
    found = set(numbers)
    only = found.pop() if len(found) == 1 else 0
    return only if only > 0 else None
