"""Hypothesis strategies for specs: fields, endpoints, whole specs, and the JSON that fits them.

    endpoints()                   one valid endpoint, all keys of the model, small by default
    endpoints(hostile=True)       the same with prose and names made to break what they are printed into
    endpoints(documented=True)    as a reader of one OKX page sees it: no resource, no operation, nearly only keys that
                                  a page can say (and a few that none can, to keep the refusing of them tested)
    specs(...)                    a ``Spec``: unique METHOD+path, unique resource.operation, sorted as loaded

Every strategy takes the same knobs:

hostile
    Prose with quotes, braces, controls, bidi marks, YAML and template syntax; names that are keywords, builtins,
    dunders, differ only in case or style, or hold any printable ASCII.
documented
    See above. Prose and names then carry no accidental evidence; ``hostile`` still adds keywords and builtins as names
    and one-line hostile prose.
depth, width
    Levels of nested fields (1: flat) and the most fields in one list of the outer level (half as many inside).
languages
    The languages of prose, the first one always present.

In every mode a description words each inferred key of its field (``kind``, ``values``, ``default``, ``min``, ``max``,
``max_length``, ``examples``, ``deprecated``) as ``wording`` has it, so that the description is evidence for the keys.
Shapes are consistent: kinds fit types, bounds are ordered, defaults and examples have the type of their field,
query fields are scalars, examples fit their request and answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import msgspec
from hypothesis import strategies as st

from generator.spec.model import (
    Api,
    Auth,
    AuthConfig,
    Constraint,
    Demo,
    Docs,
    Endpoint,
    Envelope,
    Examples,
    Field,
    Method,
    Pagination,
    Permission,
    RateLimit,
    Request,
    RequestExample,
    RequestStyle,
    Response,
    ResponseExample,
    ResponseStyle,
    Spec,
    Text,
    Value,
    Variant,
)
from tests.support import wording
from tests.support.fields import TOKENS, Doc, Side, fields, fields_of, printed, wire_objects, wire_values
from tests.support.texts import (
    PLAIN_NAME,
    PYTHON_NAME,
    Knobs,
    chance,
    neutral_texts,
    prose,
    python_names,
    sentences,
    texts,
    texts_of,
    wire_names,
)

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

__all__ = [
    "answer_data",
    "answers",
    "apis",
    "arguments",
    "captions",
    "endpoints",
    "fields",
    "prose",
    "python_names",
    "rate_limits",
    "requests",
    "responses",
    "specs",
    "texts",
    "wire_names",
    "wire_objects",
    "wire_values",
]

_WINDOWS: Final = ("1s", "2s", "10s", "12h", "1d", "1month")
_USER_RULES: Final = (
    ("user_id",),
    ("user_id", "instrument_id"),
    ("user_id", "instrument_type"),
    ("user_id", "currency"),
    ("user_id", "tag"),
    ("master_user_id",),
)
_IP_RULES: Final = (("ip",), ("ip", "instrument_id"), ("ip", "instrument_type"), ("ip", "instrument_family"))


# Rate limits


@st.composite
def rate_limits(draw: DrawFn, auth: Auth) -> tuple[RateLimit, ...]:
    """Limits as OKX has them: one rule, several in a row, rules by product, leads' own, and one per direction."""
    makers = {"private": _private_limits, "public": _public_limits, "optional": _optional_limits}
    return draw(makers[auth]())


def _limit(**keys: Any) -> st.SearchStrategy[RateLimit]:
    """One limit; what is not given is drawn."""
    drawn: dict[str, st.SearchStrategy[Any]] = {
        "count": st.integers(1, 500),
        "unit": st.sampled_from(("requests", "requests", "orders")),
        "window": st.sampled_from(_WINDOWS),
    }
    fixed = {key: st.just(value) for key, value in keys.items()}
    return st.builds(RateLimit, **{**drawn, **fixed})


_INCREASE: Final = {"type": ("increase",)}
"""The one condition on pages: a limit per day for one of two directions."""


def _directed(
    request: Request, limits: tuple[RateLimit, ...], languages: Sequence[str]
) -> tuple[Request, tuple[RateLimit, ...]]:
    """A limit by direction comes with the field that it speaks of, where the request can have one."""
    if all(limit.when is None for limit in limits):
        return request, limits
    if not request.fields:
        return request, tuple(msgspec.structs.replace(limit, when=None, resets=None) for limit in limits)
    doc = Doc({lang: sentences(lang)[0] for lang in languages})
    for value in ("increase", "reduce"):
        doc.line(wording.value_line(value, None))
    values = (Value(value="increase"), Value(value="reduce"))
    direction = Field(name="type", type="string", required=True, values=values, doc=doc.text())
    others = tuple(field for field in request.fields if field.name != "type")
    return msgspec.structs.replace(request, fields=(direction, *others)), limits


@st.composite
def _private_limits(draw: DrawFn) -> tuple[RateLimit, ...]:
    shape = draw(st.sampled_from(("one", "one", "two rules", "two limits", "directed", "products", "leads")))
    if shape == "one":
        return (draw(_limit(per=draw(st.sampled_from(_USER_RULES)))),)
    if shape == "two rules":
        return draw(st.tuples(_limit(per=("user_id",)), _limit(per=("instrument_id",))))
    if shape == "two limits":
        per = draw(st.sampled_from(_USER_RULES))
        return draw(st.tuples(_limit(per=per), _limit(per=per)))
    if shape == "directed":
        return (draw(_limit(unit="requests", window="1d", per=("user_id",), when=_INCREASE, resets="utc_day")),)
    plain = draw(_limit())
    by_product = tuple(
        msgspec.structs.replace(plain, per=("user_id", key), scope=(scope,))
        for key, scope in (("instrument_id", "not_options"), ("instrument_family", "options"))
    )
    if shape == "products":
        return by_product
    return (*by_product, draw(_limit(unit=plain.unit, window=plain.window, scope=("copy_trading_lead",))))


@st.composite
def _public_limits(draw: DrawFn) -> tuple[RateLimit, ...]:
    return (draw(_limit(unit="requests", per=draw(st.sampled_from(_IP_RULES)))),)


@st.composite
def _optional_limits(draw: DrawFn) -> tuple[RateLimit, ...]:
    one = draw(_limit(unit="requests"))
    if chance(draw, 5):  # with a permission beside it
        return (msgspec.structs.replace(one, per=draw(st.sampled_from(_IP_RULES))),)
    if chance(draw, 1):
        return ()
    return (
        msgspec.structs.replace(one, per=("user_id",), scope=("signed",)),
        msgspec.structs.replace(one, per=("ip",), scope=("unsigned",)),
    )


# Requests, answers, examples


@st.composite
def requests(draw: DrawFn, method: Method, knobs: Knobs) -> Request:
    styles: tuple[RequestStyle, ...]
    if method == "GET":
        styles = ("query", "query", "query", "none")
    elif knobs.documented and not chance(draw, 1):
        styles = ("json_object", "json_object", "json_array", "none")
    else:
        styles = ("json_object", "json_array", "query", "none")
    style: RequestStyle = draw(st.sampled_from(styles))
    if style == "none":
        return Request(style=style)
    side: Side = "query" if style == "query" else "request"
    common = draw(fields_of(side, knobs))
    keys: dict[str, Any] = {}
    odd = not knobs.documented or chance(draw, 1)
    if style == "json_array" and draw(st.booleans()):
        keys["min_items"] = draw(st.sampled_from((None, 1))) if odd else None
        keys["max_items"] = draw(st.integers(2, 50))
    if style == "json_object" and chance(draw, 3):
        keys["variants"] = draw(_variants(common, knobs))
    if odd and len(common) > 1 and chance(draw, 3):
        keys["constraints"] = (draw(_constraints([field.name for field in common])),)
    return Request(style=style, fields=common, **keys)


@st.composite
def _variants(draw: DrawFn, common: tuple[Field, ...], knobs: Knobs) -> tuple[Variant, ...]:
    """Cases; one is named after the value that selects it, where a field has values explained in English."""
    taken = frozenset(field.name for field in common)
    said = [(value.doc["en"], field.name, value) for field in common for value in field.values if value.doc is not None]
    meanings = Counter(meaning for meaning, _, _ in said)
    said = [one for one in said if meanings[one[0]] == 1]  # of two that mean the same, neither says which
    free = [name for name in sentences("en") if name not in meanings]
    names = draw(st.lists(st.sampled_from(free), min_size=1, max_size=2, unique=True))
    cases: list[tuple[str, dict[str, tuple[str, ...]] | None]] = [(name, None) for name in names]
    if said and chance(draw, 5):
        meaning, name, value = draw(st.sampled_from(said))
        cases[0] = (meaning, {name: (str(value.value),)})
    return tuple(
        Variant(
            name=name,
            when=when,
            doc=draw(st.none() | texts_of(knobs)),
            fields=draw(fields_of("request", knobs.inner(), taken=taken)),
        )
        for name, when in cases
    )


def _constraints(names: Sequence[str]) -> st.SearchStrategy[Constraint]:
    some = st.lists(st.sampled_from(names), min_size=2, max_size=3, unique=True).map(tuple)
    return st.one_of(
        some.map(lambda names: Constraint(one_of=names)),
        some.map(lambda names: Constraint(at_most_one=names)),
        some.map(lambda names: Constraint(together=names)),
    )


@st.composite
def responses(draw: DrawFn, knobs: Knobs) -> Response:
    styles: tuple[ResponseStyle, ...] = (
        *("objects", "objects", "objects", "object", "rows", "row", "lists", "strings", "empty"),
        *(() if knobs.documented and not chance(draw, 1) else ("binary",)),
    )
    style = draw(st.sampled_from(styles))
    inner: tuple[Field, ...] = ()
    if style in ("objects", "object"):
        inner = draw(fields_of("response", knobs))
    elif style in ("rows", "row"):
        inner = draw(fields_of("columns", knobs))
    elif style == "lists" and draw(st.booleans()):
        inner = (Field(name=draw(PLAIN_NAME), type="array", items="string", doc=draw(texts_of(knobs))),)
    envelope: tuple[Field, ...] = ()
    if style in ("objects", "object") and chance(draw, 2):
        taken = frozenset({"code", "msg", "data", *(field.name for field in inner)})
        envelope = draw(fields_of("columns", replace(knobs, width=2, depth=1), taken=taken))
    return Response(style=style, envelope=envelope, fields=inner)


def answer_data(response: Response) -> st.SearchStrategy[Any]:
    """What stands under ``data`` in an answer of this shape; at least one element where there can be one.

    Raises:
        ValueError: the answer is binary.
    """
    row = st.tuples(*(wire_values(field) for field in response.fields)).map(list)
    one = wire_objects(response.fields)
    words = st.lists(st.sampled_from(TOKENS), min_size=1, max_size=2)
    shapes: dict[str, st.SearchStrategy[Any]] = {
        "objects": st.lists(one, min_size=1, max_size=2),
        "object": one,
        "rows": st.lists(row, min_size=1, max_size=2),
        "row": row,
        "lists": st.lists(words, min_size=1, max_size=2),
        "strings": words,
        "empty": st.just([]),
    }
    if response.style not in shapes:
        raise ValueError(f"no JSON in a {response.style} answer")
    return shapes[response.style]


def answers(response: Response) -> st.SearchStrategy[dict[str, Any]]:
    """Whole successful answers: code, message, data and the documented fields beside them."""
    envelope = {field.name: wire_values(field) for field in response.envelope}
    return st.fixed_dictionaries({"code": st.just("0"), "msg": st.just(""), "data": answer_data(response), **envelope})


def arguments(request: Request) -> st.SearchStrategy[Any]:
    """What a caller passes: an object by wire name, a list of them for an array body, an empty object for nothing."""
    common = wire_objects(request.fields)
    if request.style == "json_array":
        least = max(1, request.min_items or 1)
        return st.lists(common, min_size=least, max_size=max(least, min(3, request.max_items or 3)))
    if not request.variants:
        return common
    cases = [wire_objects((*request.fields, *variant.fields)) for variant in request.variants]
    return st.one_of(common, *cases)


@st.composite
def _examples(draw: DrawFn, request: Request, response: Response, knobs: Knobs) -> Examples | None:
    if not knobs.documented and chance(draw, 2):
        return None
    asked: tuple[RequestExample, ...] = ()
    title = captions(wording.REQUEST_CAPTIONS, knobs.languages)
    plain = Request(style=request.style, fields=request.fields)
    if request.style == "query":
        sent = draw(arguments(plain))
        asked = (RequestExample(title=draw(title), query={name: printed(value) for name, value in sent.items()}),)
    elif request.style != "none":
        asked = (RequestExample(title=draw(title), body=draw(arguments(plain))),)
    got: tuple[ResponseExample, ...] = ()
    if response.style != "binary":
        title = captions(wording.RESPONSE_CAPTIONS, knobs.languages)
        count = draw(st.sampled_from((1, 1, 2) if knobs.documented else (0, 1, 2)))
        got = tuple(ResponseExample(title=draw(title), body=draw(answers(response))) for _ in range(count))
    if not asked and not got:
        return None
    return Examples(request=asked, response=got)


def captions(pairs: Sequence[Text], languages: Sequence[str]) -> st.SearchStrategy[Text]:
    """One of the captions, in these languages."""
    return st.sampled_from(pairs).map(lambda pair: {lang: pair.get(lang, pair["en"]) for lang in languages})


# Endpoints


_SEGMENT = st.from_regex(r"[a-z]{2,6}(-[a-z]{2,6})?", fullmatch=True)


@st.composite
def _paged(draw: DrawFn, knobs: Knobs, request: Request, response: Response) -> tuple[Request, Pagination | None]:
    """The request with the fields that walk through pages, where the answer has a field to walk by."""
    taken = {field.name for field in request.fields}
    # What every record has in common is no cursor.
    cursors = {
        field.name: field.kind for field in response.fields if field.type == "string" and field.name not in taken
    }
    if not cursors or taken & {"after", "before", "limit"} or request.style != "query" or not chance(draw, 4):
        return request, None
    cursor = draw(st.sampled_from(list(cursors)))
    # What is compared with a time is a time.
    kind = cursors[cursor] if (cursors[cursor] or "").startswith("timestamp") else None
    added = []
    for name, clause in wording.CURSORS.items():
        said = {lang: clause["en" if lang == "en" else "zh"].format(cursor) for lang in knobs.languages}
        added.append(Field(name=name, type="string", required=False, kind=kind, doc=said))
    most, least = draw(st.integers(2, 500)), draw(st.integers(1, 100))
    doc = Doc(draw(neutral_texts(knobs)))
    doc.lead(wording.RESULTS)
    doc.line(wording.maximum(str(most)))
    doc.line(wording.default(str(min(most, least))))
    keys: dict[str, Any] = {"kind": "integer", "default": str(min(most, least)), "max": str(most)}
    added.append(Field(name="limit", type="string", required=False, doc=doc.text(), **keys))
    paged = msgspec.structs.replace(request, fields=(*request.fields, *added))
    return paged, Pagination(cursor=cursor, after="older", before="newer", max=most)


@st.composite
def _intro(draw: DrawFn, request: Request, knobs: Knobs, *, deprecated: bool) -> Text | None:
    """The endpoint's own description; says how many items a body may have, and that it should no longer be used."""
    text = draw(_several_lines(knobs))
    said = [wording.DEPRECATED_ENDPOINT] if deprecated else []
    said += [wording.most_per_request(request.max_items)] if request.max_items is not None else []
    if not said:
        return text if chance(draw, 7) else None
    return {
        lang: "\n".join([text[lang], *(clause["en" if lang == "en" else "zh"] for clause in said)]) for lang in text
    }


@st.composite
def _several_lines(draw: DrawFn, knobs: Knobs, breaks: Sequence[str] = ("\n", "\n\n")) -> Text:
    """One to three texts, the same number of lines in each language."""
    text = draw(texts_of(knobs))
    for _ in range(draw(st.sampled_from((0, 0, 1, 2)))):
        between, more = draw(st.sampled_from(breaks)), draw(texts_of(knobs))
        text = {lang: f"{text[lang]}{between}{more[lang]}" for lang in text}
    return text


@st.composite
def _endpoint(draw: DrawFn, knobs: Knobs, methods: Sequence[Method]) -> Endpoint:
    if len(knobs.languages) > 1 and chance(draw, 1):
        knobs = replace(knobs, languages=knobs.languages[:1])
    method = draw(st.sampled_from(methods))
    response = draw(responses(knobs))
    request, pagination = draw(_paged(knobs, draw(requests(method, knobs)), response))
    auth: Auth = draw(st.sampled_from(("private", "private", "public", "optional")))
    request, limits = _directed(request, draw(rate_limits(auth)), knobs.languages)
    permission: Permission | None = draw(st.sampled_from(("read", "trade", "withdraw", None)))
    if auth == "public" or not limits:
        permission = None
    elif auth == "optional" and limits[0].scope != ("signed",):
        permission = "read"
    stem = "-".join(draw(st.lists(_SEGMENT, min_size=2, max_size=4)))
    keys: dict[str, Any] = {}
    if chance(draw, 4):
        notes = draw(st.lists(_several_lines(knobs, breaks=("\n",)), min_size=1, max_size=2))
        keys["notes"] = {lang: tuple(note[lang] for note in notes) for lang in knobs.languages}
    deprecated = chance(draw, 1)
    if not knobs.documented:
        keys["last_seen"] = draw(st.none() | st.just({"permission": "2026-06-27"}))
    if not knobs.documented:
        keys["resource"] = draw(python_names(hostile=knobs.hostile))
        keys["operation"] = draw(python_names(hostile=knobs.hostile))
    return Endpoint(
        method=method,
        path="/api/v5/" + "/".join(draw(st.lists(_SEGMENT, min_size=2, max_size=4))),
        title=draw(texts_of(knobs)),
        page=stem.replace("-", "/", 2) + ".md",
        anchor=stem,
        doc=draw(_intro(request, knobs, deprecated=deprecated)),
        auth=auth,
        permission=permission,
        rate_limits=limits,
        request=request,
        response=response,
        pagination=pagination,
        deprecated=deprecated,
        examples=draw(_examples(request, response, knobs)),
        **{"resource": "", "operation": "", **keys},
    )


def endpoints(
    *,
    hostile: bool = False,
    documented: bool = False,
    depth: int = 3,
    width: int = 6,
    languages: Sequence[str] = ("en", "zh"),
    methods: Sequence[Method] = ("GET", "POST"),
) -> st.SearchStrategy[Endpoint]:
    """One endpoint with one of these methods; see the module's text for the other knobs."""
    return _endpoint(Knobs(hostile, documented, depth, width, tuple(languages)), methods)


def apis(exchange: str = "okx", *, hostile: bool = False) -> st.SearchStrategy[Api]:
    """What people decide about an exchange: OKX's signing and envelope, drawn titles, regions and versions."""
    return st.builds(
        Api,
        exchange=st.just(exchange),
        title=prose(hostile=hostile),
        class_prefix=st.just(exchange.capitalize()),
        version=st.sampled_from(("v5", "v6")),
        package_version=st.sampled_from(("0.1.0", "1.0.0")),
        path_prefix=st.just("/api/v5"),
        docs=st.just(Docs(url="https://docs.example.com/en/")),
        regions=st.dictionaries(PYTHON_NAME, st.just("https://eea.example.com"), max_size=2).map(
            lambda more: {"global": "https://www.example.com", **more}
        ),
        default_region=st.just("global"),
        demo=st.none() | st.just(Demo(header="x-simulated-trading", value="1")),
        auth=st.just(AuthConfig(scheme=f"{exchange}-hmac-sha256")),
        envelope=st.just(Envelope(code="code", message="msg", data="data", success=("0",), partial=("2",))),
        prose=st.just(("en", "zh")),
        docstrings=st.sampled_from((("en",), ("en", "zh"))),
        line_length=st.sampled_from((100, 120, 88)),
    )


@st.composite
def specs(
    draw: DrawFn,
    *,
    api: Api | None = None,
    hostile: bool = False,
    most: int = 4,
    depth: int = 3,
    width: int = 6,
    methods: Sequence[Method] = ("GET", "POST"),
) -> Spec:
    """One to ``most`` endpoints of one exchange, unique by METHOD+path and by name, sorted as a loaded spec is.

    ``api`` fixes what would else be drawn, for builds that need a real exchange's runtime.
    """
    one = endpoints(hostile=hostile, depth=depth, width=width, methods=methods)
    chosen = draw(st.lists(one, min_size=1, max_size=most, unique_by=(lambda at: at.key, lambda at: at.name)))
    ordered = sorted(chosen, key=lambda at: (at.resource, at.operation))
    return Spec(api=draw(apis(hostile=hostile)) if api is None else api, endpoints=tuple(ordered))
