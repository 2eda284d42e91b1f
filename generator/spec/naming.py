"""Names of endpoints: from method and path to ``resource.operation``, valid and unique whatever the docs say.

Both parts become a folder or file name and a Python identifier, so both match ``[a-z][a-z0-9_]{0,63}``, are no
keyword, no builtin (a method called ``list`` would break the annotation ``list[str]`` below it) and no device name
of a file system; a name that would be one gets a trailing underscore.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

import msgspec

from generator.findings import Finding, Where, note, warning
from generator.spec.model import Endpoint, Names
from generator.spec.reading import ReadEndpoint

NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
"""What a resource and an operation match, whole."""

_LONGEST = 64
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+")
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")

# Written out, not asked of the running Python: the names must not change with its version.
_KEYWORDS = (
    "and as assert async await break class continue def del elif else except finally for from global if import in is "
    "lambda nonlocal not or pass raise return try while with yield"
)
_BUILTINS = (
    "abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex "
    "delattr dict dir divmod enumerate eval exec filter float format frozendict frozenset getattr globals hasattr "
    "hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct "
    "open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super "
    "tuple type vars zip"
)
_IN_ANNOTATIONS = "datetime"
_DEVICES = "con prn aux nul " + " ".join(f"{port}{number}" for port in ("com", "lpt") for number in range(10))
RESERVED = frozenset(f"{_KEYWORDS} {_BUILTINS} {_IN_ANNOTATIONS} {_DEVICES}".split())
"""Names that get a trailing underscore."""


class Named(msgspec.Struct, frozen=True):
    """The name that ``names.yaml`` gives to a method and a path, and what was odd about it."""

    resource: str
    operation: str
    findings: tuple[Finding, ...] = ()


class Assigned(msgspec.Struct, frozen=True):
    """The endpoints under their names, sorted by path and method, and what was odd about the names."""

    endpoints: tuple[ReadEndpoint, ...]
    findings: tuple[Finding, ...]


def exception_key(method: str, path: str, path_prefix: str) -> str:
    """The key that an endpoint has among the ``operations`` of ``names.yaml``."""
    return f"{method} {'/'.join(_segments(path, path_prefix, []))}"


def name(method: str, path: str, names: Names, path_prefix: str, where: Where | None = None) -> Named:
    """The resource is that of the longest prefix in ``names.resources``, the operation all segments behind it.

    Words are joined in snake_case; a placeholder segment ``{orderId}`` becomes ``by_order_id``. Entries of
    ``names.operations`` (``GET account/bills``, without ``path_prefix``) win. Never raises; findings stand at
    ``where``, by default at ``names.yaml``.
    """
    where = where or Where("names.yaml", place=f"{method} {path}")
    odd: list[str] = []
    findings: list[Finding] = []
    segments = _segments(path, path_prefix, odd)
    tail = "/".join(segments)
    resource, rest, hint = _split(segments, names)
    exception = names.operations.get(f"{method} {tail}", "")
    of_resource, dot, operation = exception.partition(".")
    if dot:
        resource, hint = of_resource, ""
    else:
        operation = exception
    resource = _word(resource, "root", odd)
    operation = _word(operation or "/".join(rest), method.lower(), odd)
    if hint:
        what = f"no prefix in names.yaml covers `{tail}`: the resource became `{resource}`"
        findings.append(warning("unknown-prefix", where, what, hint=hint))
    if odd:
        what = f"`{method} {path}` became `{resource}.{operation}`: {'; '.join(dict.fromkeys(odd))}"
        hint = f"name it in names.yaml: operations: `{method} {tail}`"
        findings.append(warning("odd-name", where, what, hint=hint))
    return Named(resource, operation, tuple(findings))


def assign(
    endpoints: Iterable[ReadEndpoint], names: Names, taken: Mapping[str, tuple[str, str]], path_prefix: str
) -> Assigned:
    """Gives every endpoint a name that no other has, the same in whatever order they come.

    ``taken`` maps ``METHOD /path`` to the (resource, operation) that the spec has for it: those stay. A newcomer
    whose name is another's gets ``_<method>``, then a number behind it. Findings say what the state is, not what
    happened, so that the same docs say the same in the next run. Each key must come once.
    """
    ordered = sorted(endpoints, key=lambda read: (read.endpoint.path, read.endpoint.method))
    wanted: dict[str, tuple[str, str]] = {}
    said: dict[str, tuple[Finding, ...]] = {}
    for read in ordered:
        named = name(read.endpoint.method, read.endpoint.path, names, path_prefix, _where(read))
        wanted[read.endpoint.key] = (named.resource, named.operation)
        said[read.endpoint.key] = named.findings
    given = dict(taken)
    holders = {pair: key for key, pair in taken.items()}
    late = []
    for read in ordered:
        key = read.endpoint.key
        if key in given:
            continue
        if wanted[key] in holders:
            late.append(read.endpoint)
        else:
            given[key] = wanted[key]
            holders[wanted[key]] = key
    for endpoint in late:
        pair = _free(wanted[endpoint.key], endpoint, holders)
        given[endpoint.key] = pair
        holders[pair] = endpoint.key
    findings: list[Finding] = []
    done: list[ReadEndpoint] = []
    for read in ordered:
        key = read.endpoint.key
        resource, operation = given[key]
        full = f"{resource}.{operation}"
        mine = [*said[key], *_differs(read, wanted[key], given[key], holders)]
        findings.extend(msgspec.structs.replace(finding, endpoint=full) for finding in mine)
        endpoint = msgspec.structs.replace(read.endpoint, resource=resource, operation=operation)
        done.append(msgspec.structs.replace(read, endpoint=endpoint))
    return Assigned(tuple(done), tuple(findings))


def _where(read: ReadEndpoint) -> Where:
    return Where(read.endpoint.page, read.line, "name")


def _segments(path: str, path_prefix: str, odd: list[str]) -> list[str]:
    """The path's segments behind the prefix, empty ones dropped."""
    prefix = path_prefix.rstrip("/") + "/"
    if path.startswith(prefix):
        path = path[len(prefix) :]
    else:
        odd.append(f"the path does not begin with `{prefix}`")
        path = path.removeprefix("/")
    segments = path.split("/")
    if "" in segments and path:
        odd.append("empty segments of the path are dropped")
    return [segment for segment in segments if segment]


def _split(segments: list[str], names: Names) -> tuple[str, list[str], str]:
    """The resource, the segments behind it, and what to do if the prefix is unknown.

    A prefix leaves a segment for the operation where it can: ``GET asset/convert`` is an operation of ``asset``.
    """
    for length in [*range(len(segments) - 1, 0, -1), len(segments)]:
        resource = names.resources.get("/".join(segments[:length]))
        if resource is not None:
            return resource, segments[length:], ""
    words = [segment for segment in segments if _snake(segment)]
    length = 2 if len(words) > 2 and words[0] in names.containers else 1
    resource = words[length - 1] if words else ""
    hint = f"add `{'/'.join(words[:length])}: <resource>` to the resources of names.yaml"
    return resource, words[length:], hint


def _snake(segment: str) -> str:
    """The words of one path segment in snake_case; characters that no name can hold are gone."""
    placeholder = _PLACEHOLDER.fullmatch(segment)
    words = [word.lower() for word in _WORD.findall(placeholder[1] if placeholder else segment)]
    return "_".join(["by", *words] if placeholder else words)


def _word(text: str, fallback: str, odd: list[str]) -> str:
    """One name for a path (or the hand-written name itself), and why it differs from what was asked for."""
    if NAME.fullmatch(text) and "__" not in text and text not in RESERVED:
        return text
    segments = [segment for segment in text.split("/") if segment]
    for segment in segments:
        placeholder = _PLACEHOLDER.fullmatch(segment)
        if not _PLAIN.fullmatch(placeholder[1] if placeholder else segment):
            odd.append("only ASCII letters and digits stay")
    word = "_".join(filter(None, map(_snake, segments)))
    if not word:
        odd.append(f"nothing is left for a name, so it is `{fallback}`")
        word = "_".join(_WORD.findall(fallback)) or "x"
    if not word[0].isalpha():
        odd.append("a name begins with a letter")
        word = f"x_{word}"
    if len(word) > _LONGEST:
        odd.append(f"a name has at most {_LONGEST} characters")
        word = f"{word[:55].rstrip('_')}_{hashlib.sha256(word.encode()).hexdigest()[:8]}"
    if word in RESERVED:
        odd.append(f"`{word}` means something to Python or to a file system")
        word += "_"
    return word


def _free(wanted: tuple[str, str], endpoint: Endpoint, holders: Mapping[tuple[str, str], str]) -> tuple[str, str]:
    resource, operation = wanted
    suffix = f"_{endpoint.method.lower()}"
    number = 1
    while True:
        pair = (resource, operation[: _LONGEST - len(suffix)].rstrip("_") + suffix)
        if pair not in holders:
            return pair
        number += 1
        suffix = f"_{endpoint.method.lower()}_{number}"


def _differs(
    read: ReadEndpoint, wanted: tuple[str, str], given: tuple[str, str], holders: Mapping[tuple[str, str], str]
) -> list[Finding]:
    """Why an endpoint does not have the name that ``names.yaml`` gives it."""
    if given == wanted:
        return []
    key, asked, got = read.endpoint.key, ".".join(wanted), ".".join(given)
    holder = holders.get(wanted)
    if holder is None:
        what = f"`{key}` stays `{got}`, its name in the spec; names.yaml says `{asked}`"
        return [note("name-kept", _where(read), what)]
    what = f"`{key}` is `{got}`, since `{asked}` is the name of `{holder}`"
    return [warning("name-taken", _where(read), what, hint="name both in the operations of names.yaml")]
