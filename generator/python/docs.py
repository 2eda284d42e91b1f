"""The words of docstrings: built from the facts, with the docs' own prose where the spec has it."""

from __future__ import annotations

from generator.spec.model import Api, Endpoint, Field, RateLimit, Scalar, Text

_KINDS = {
    "decimal": "decimal",
    "integer": "integer",
    "timestamp_ms": "Unix time in milliseconds",
    "timestamp_us": "Unix time in microseconds",
    "timestamp_s": "Unix time in seconds",
    "date": "date",
    "csv": "values separated by commas",
    "json": "JSON as text",
    "currency": "currency",
    "instrument_id": "instrument ID",
    "instrument_family": "instrument family",
}
_PER = {
    "user_id": "user ID",
    "master_user_id": "master account's user ID",
    "ip": "IP",
    "instrument_id": "instrument ID",
    "instrument_family": "instrument family",
    "instrument_type": "instrument type",
}
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


def prose(api: Api, text: Text | None) -> str:
    """The prose in the languages that docstrings are to have."""
    if not text:
        return ""
    return "\n\n".join(text[language].strip() for language in api.docstrings if text.get(language))


def resource(api: Api, name: str, count: int) -> str:
    """The docstring of a resource's module."""
    return f"{api.title} `{name}`: {_counted(count, 'endpoint')}."


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


def field(api: Api, field: Field, *, argument: str = "") -> str:
    """The docstring of a field: its prose, then what the facts say. ``argument``: its Python name where it is sent."""
    said = [prose(api, field.doc), *_facts(api, field, argument=bool(argument))]
    if argument and argument != field.name:
        said.append(f"On the wire: `{field.name}`.")
    return "\n\n".join(part for part in said if part)


def _facts(api: Api, field: Field, *, argument: bool) -> list[str]:
    # Prose says what a field is, and the code how it is read; an argument's unit of time is in neither.
    known = _KINDS.get(field.kind or "")
    is_time = known is not None and known.startswith("Unix")
    said = [f"{known[0].upper()}{known[1:]}."] if known and (not field.doc or (argument and is_time)) else []
    if field.required == "conditional":
        said.append("Required in some cases.")
    said.extend(_bounds(field))
    if field.default is not None:
        said.append(f"Default: {_shown(field.default)}.")
    if field.deprecated:
        said.append("Deprecated.")
    facts = [" ".join(said)] if said else []
    shown = prose(api, field.doc)
    if any(_shown(value.value) not in shown for value in field.values):
        lines = [_value_line(api, value.value, value.group, value.doc) for value in field.values]
        facts.append("\n".join(["Documented values:", *lines]))
    return facts


def _bounds(field: Field) -> list[str]:
    said: list[str] = []
    if field.max_length is not None:
        said.append(f"At most {_counted(field.max_length, 'character')}.")
    if field.min is not None:
        said.append(f"Minimum: {_shown(field.min)}.")
    if field.max is not None:
        said.append(f"Maximum: {_shown(field.max)}.")
    if field.min_items is not None:
        said.append(f"At least {_counted(field.min_items, 'item')}.")
    if field.max_items is not None:
        said.append(f"At most {_counted(field.max_items, 'item')}.")
    return said


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _value_line(api: Api, value: Scalar, group: Text | None, doc: Text | None) -> str:
    said = [part for part in (prose(api, group), prose(api, doc)) if part]
    return f"    {_shown(value)}{': ' if said else ''}{', '.join(said)}".replace("\n\n", " ").replace("\n", " ")


def _shown(value: Scalar) -> str:
    if value == "":
        return '`""`'
    return f"`{value}`" if isinstance(value, str) else f"`{str(value).lower()}`"


def method(api: Api, endpoint: Endpoint, arguments: list[tuple[str, Field]], item: str) -> str:
    """The docstring of a method: what it does, arguments, answer, errors, limits, permission, source."""
    parts = [f"{title(api, endpoint)}.", prose(api, endpoint.doc)]
    lines = ["Args:"]
    if endpoint.request.style == "json_array":
        lines.append("    items: what to send, in order.")
    lines.extend(_indented(name, _argument(api, field)) for name, field in arguments)
    if endpoint.request.style != "json_array":
        lines.append("    extra: parameters that are not documented, by wire name.")
    lines.append("    options: what this call overrides.")
    parts.append("\n".join(lines))
    style = endpoint.response.style
    if style in ("rows", "row") and not endpoint.response.fields:
        style = "lists"
    parts.append(f"Returns:\n    {_RETURNS[style].format(item=item)}")
    parts.append("Raises:\n    ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.")
    facts = [f"`{endpoint.method} {endpoint.path}`", _auth(endpoint), *map(limit, endpoint.rate_limits)]
    if endpoint.deprecated:
        facts.append("Deprecated: gone from the docs.")
    parts.append("\n".join(facts))
    parts.append(f"Docs: {link(api, endpoint)}")
    return "\n\n".join(part for part in parts if part)


def _argument(api: Api, field: Field) -> str:
    said = [prose(api, field.doc), *_facts(api, field, argument=True)]
    return "\n".join(part for part in said if part) or f"`{field.name}`."


def _indented(name: str, text: str) -> str:
    lines = text.replace("\n\n", "\n").split("\n")
    return "\n".join([f"    {name}: {lines[0]}", *(f"        {line}" for line in lines[1:])])


def _auth(endpoint: Endpoint) -> str:
    permission = endpoint.permission or "not stated"
    if endpoint.auth == "public":
        return "Public: no credentials needed."
    if endpoint.auth == "optional":
        return f"Signed when there are credentials. Permission: {permission}."
    return f"Permission: {permission}."


def limit(limit: RateLimit) -> str:
    """A rate limit in words."""
    per = " + ".join(_PER.get(key, key.replace("_", " ")) for key in limit.per)
    text = f"Rate limit: {limit.count} {limit.unit} per {limit.window}{f', per {per}' if per else ''}"
    if limit.scope:
        text += f" ({', '.join(limit.scope).replace('_', ' ')})"
    if limit.when:
        cases = [f"{name} is {' or '.join(values)}" for name, values in limit.when.items()]
        text += f" (when {', '.join(cases)})"
    return f"{text}{f', resets {limit.resets}' if limit.resets else ''}."
