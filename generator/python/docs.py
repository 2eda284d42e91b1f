"""Docstrings: the docs' own prose where the spec has it, and the facts in words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from generator.python import words
from generator.python.requests import Argument
from generator.spec.model import Api, Endpoint, Field, Scalar, Text, Value, Variant

_RETURNS = {
    "objects": "A list of `{item}`.",
    "object": "One `{item}`, in `data`.",
    "rows": "A list of `{item}`.",
    "row": "One `{item}`, in `data`.",
    "lists": "A list of lists.",
    "strings": "A list of texts.",
    "empty": "An answer without documented data.",
    "binary": "Bytes, in `content`.",
}
_INDENT = 12
"""Of what stands in a section of a method's docstring."""


class Shown(msgspec.Struct, frozen=True):
    """What of the plan a method's docstring speaks of.

    ``call`` is the method as users find it on a client. ``arguments`` go by their Python names, ``faces`` are those by
    wire name; ``items`` names the TypedDict of an array body. ``item`` is the record that comes back, ``attributes``
    are its own, and ``envelope`` those of the answer itself.
    """

    call: str
    arguments: Sequence[tuple[str, Argument]]
    faces: Mapping[str, str]
    item: str
    attributes: Sequence[tuple[str, Field]] = ()
    envelope: Sequence[tuple[str, Field]] = ()
    items: str = ""
    safe: bool = False


def prose(api: Api, text: Text | None) -> str:
    """The prose in the languages that docstrings are to have."""
    if not text:
        return ""
    return "\n\n".join(text[language].strip() for language in api.docstrings if text.get(language))


def resource(api: Api, name: str, count: int) -> str:
    """The docstring of a resource's module."""
    return f"{api.title} `{name}`: {words.counted(count, 'endpoint')}."


def item(api: Api, endpoint: Endpoint) -> str:
    """The docstring of an answer's record."""
    return f"An item of the answer of `{endpoint.name}`.\n\nDocs: {link(api, endpoint)}"


def link(api: Api, endpoint: Endpoint) -> str:
    """Where the endpoint is documented."""
    return f"{api.docs.url}#{endpoint.anchor}"


def title(api: Api, endpoint: Endpoint) -> str:
    """The endpoint's title in the first language there is."""
    for language in (*api.docstrings, *endpoint.title):
        if endpoint.title.get(language):
            return endpoint.title[language].strip()
    return endpoint.name


# ---------------------------------------------------------------- fields


def field(api: Api, field: Field) -> str:
    """The docstring of an answer's field: its prose, then what neither that nor the code says."""
    said = [words.meaning(field)] if not field.doc else []
    said += words.limits(field)
    if field.default is not None:
        said.append(f"default {words.shown(field.default)}")
    if field.deprecated:
        said.append("deprecated")
    return "\n\n".join(part for part in (prose(api, field.doc), _sentence(said), *_values(api, field)) if part)


def key(api: Api, argument: Argument, faces: Mapping[str, str]) -> str:
    """The docstring of a key of a nested argument."""
    field = argument.field
    facts = _sentence(_about(argument, faces))
    if faces[field.name] != field.name:
        facts = f"{facts} On the wire: `{field.name}`.".strip()
    return "\n\n".join(part for part in (prose(api, field.doc), facts, *_values(api, field)) if part)


EXTRA_KEY = "What the docs do not have, by wire name."


def _about(argument: Argument, faces: Mapping[str, str]) -> list[str]:
    """Everything but prose and values: what it is, when it is needed, and its limits."""
    field = argument.field
    said = [words.kind(field), *words.need(argument, faces), *words.limits(field)]
    if field.default is not None:
        said.append(f"default {words.shown(field.default)}")
    if field.deprecated:
        said.append("deprecated")
    return [part for part in said if part]


def _sentence(parts: Iterable[str]) -> str:
    text = "; ".join(part for part in parts if part)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _values(api: Api, field: Field) -> list[str]:
    """The documented values, where the prose does not show them all; a line each where they are explained."""
    said = prose(api, field.doc)
    if all(words.shown(value.value) in said for value in field.values):
        return []
    if not _explained(api, field):
        return [_wrapped(api, f"Documented values: {_listed(value.value for value in field.values)}.")]
    lines = [_value_line(api, value) for value in field.values]
    return ["\n".join(["Documented values:", *lines])]


def _explained(api: Api, field: Field) -> bool:
    return any(prose(api, value.group) or prose(api, value.doc) for value in field.values)


def _listed(values: Iterable[Scalar]) -> str:
    return ", ".join(dict.fromkeys(words.shown(value) for value in values))


def _value_line(api: Api, value: Value) -> str:
    said = ", ".join(part for part in (prose(api, value.group), prose(api, value.doc)) if part)
    return f"    {words.shown(value.value)}{': ' if said else ''}{' '.join(said.split())}"


def _wrapped(api: Api, text: str) -> str:
    return "\n".join(
        textwrap.wrap(text, api.line_length - _INDENT, break_long_words=False, break_on_hyphens=False) or [""]
    )


# ---------------------------------------------------------------- methods


def method(api: Api, endpoint: Endpoint, shown: Shown, *, is_async: bool) -> str:
    """The docstring of a method: what it does, cases, arguments, answer, errors, limits, permission, source."""
    parts = [
        f"{title(api, endpoint)}.",
        prose(api, endpoint.doc),
        _cases(api, endpoint, shown),
        _section("Args", _arguments(api, endpoint, shown)),
        _section("Returns", _returns(api, endpoint, shown)),
        _section("Raises", _raises(api, shown)),
        "\n".join(_hints(endpoint, shown, is_async=is_async)),
        "\n".join(_facts(endpoint)),
        f"Docs: {link(api, endpoint)}",
    ]
    return "\n\n".join(part for part in parts if part)


def _section(name: str, lines: Sequence[str]) -> str:
    return "\n".join([f"{name}:", *(f"    {line}" if line else "" for line in "\n".join(lines).split("\n"))])


def _cases(api: Api, endpoint: Endpoint, shown: Shown) -> str:
    """What the docs print a table of its own for, each with what it needs."""
    variants = endpoint.request.variants
    return _section("Cases", [_case(api, variant, shown) for variant in variants]) if variants else ""


def _case(api: Api, variant: Variant, shown: Shown) -> str:
    when = words.conditions(tuple((variant.when or {}).items()), shown.faces)
    needed = [f"`{shown.faces[field.name]}`" for field in variant.fields if field.required is True]
    head = ", needs ".join(
        [f"{when}: {variant.name}" if when else variant.name, *([", ".join(needed)] if needed else [])]
    )
    return _hanging(f"{head}.", prose(api, variant.doc))


def _arguments(api: Api, endpoint: Endpoint, shown: Shown) -> list[str]:
    request = endpoint.request
    if request.style == "json_array":
        lines = [_items(endpoint, shown)]
    else:
        lines = [_argument(api, name, argument, shown.faces) for name, argument in shown.arguments]
        lines.append("extra: what the docs do not have, by wire name.")
    return [*lines, "options: what this call overrides."]


def _items(endpoint: Endpoint, shown: Shown) -> str:
    request = endpoint.request
    count = ", ".join(words.items(request.min_items, request.max_items))
    needed = [f"`{shown.faces[one.field.name]}`" for _, one in shown.arguments if one.field.required is True]
    rules = dict.fromkeys(rule for _, one in shown.arguments for rule in words.rules(one, shown.faces))
    each = "; ".join([*([f"needs {', '.join(needed)}"] if needed else []), *rules])
    lines = f"items{f' ({count})' if count else ''}: what to send, in order"
    lines += f", each a `{shown.items}`." if shown.items else "; the docs do not say what is in an item."
    return _hanging(lines, f"Each: {each}." if each else "")


def _argument(api: Api, name: str, argument: Argument, faces: Mapping[str, str]) -> str:
    field = argument.field
    facts = "; ".join(_about(argument, faces))
    said = prose(api, field.doc)
    values = _values(api, field)
    if not said and field.values and not _explained(api, field):
        said, values = _wrapped(api, f"`{field.name}`: {_listed(value.value for value in field.values)}."), []
    text = "\n".join([said or f"`{field.name}`.", *values])
    first, _, rest = text.partition("\n")
    return _hanging(f"{name}{f' ({facts})' if facts else ''}: {first}", rest)


def _hanging(first: str, rest: str) -> str:
    """A first line, and what belongs to it below."""
    return "\n".join([first, *(f"    {line}" for line in rest.split("\n") if line)])


def _returns(api: Api, endpoint: Endpoint, shown: Shown) -> list[str]:
    style = endpoint.response.style
    if style in ("rows", "row") and not endpoint.response.fields:
        style = "lists"
    said = [_RETURNS[style].format(item=shown.item), *_by_reading(shown.attributes)]
    lines = [_wrapped(api, " ".join(said))]
    if shown.envelope:
        lines.append(_wrapped(api, f"Beside the data: {' '.join(_by_reading(shown.envelope))}"))
    return lines


def _by_reading(attributes: Sequence[tuple[str, Field]]) -> list[str]:
    """Attributes by what they are read as, a sentence each."""
    groups: dict[str, list[str]] = {}
    for name, found in attributes:
        groups.setdefault(words.reading(found), []).append(name)
    return [_sentence([f"{reading}: {', '.join(names)}"]) for reading, names in groups.items()]


def _raises(api: Api, shown: Shown) -> list[str]:
    unknown = "nothing was changed" if shown.safe else f"{api.title} may have acted"
    return [
        "InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.",
        f"NotSent: nothing reached {api.title}; `LimitReached` if a rate limit forbids it.",
        f"OutcomeUnknown: no answer, or none that tells: {unknown}.",
        f"Refused: {api.title} answered with an error code.",
    ]


def _hints(endpoint: Endpoint, shown: Shown, *, is_async: bool) -> list[str]:
    """How the client helps with many pages and many items."""
    said: list[str] = []
    if endpoint.pagination and endpoint.response.style in ("objects", "rows"):
        loop = "async for" if is_async else "for"
        arguments = ", ..." if shown.arguments else ""
        said.append(f"All pages: `{loop} item in client.paginate(client.{shown.call}{arguments})`.")
    if endpoint.request.style == "json_array" and endpoint.request.max_items is not None:
        call = f"{'await ' if is_async else ''}client.batch(client.{shown.call}, items)"
        said.append(f"More items than {endpoint.request.max_items}: `{call}`.")
    return said


def _facts(endpoint: Endpoint) -> list[str]:
    facts = [f"`{endpoint.method} {endpoint.path}`", _auth(endpoint), *map(words.limit, endpoint.rate_limits)]
    return [*facts, "Deprecated: gone from the docs."] if endpoint.deprecated else facts


def _auth(endpoint: Endpoint) -> str:
    permission = endpoint.permission or "not stated"
    if endpoint.auth == "public":
        return "Public: no credentials needed."
    if endpoint.auth == "optional":
        return f"Signed when there are credentials. Permission: {permission}."
    return f"Permission: {permission}."
