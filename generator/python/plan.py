"""The plan: everything the templates print, decided. Names, annotations, order and imports are final here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from generator.python import docs, paging, types
from generator.python.literals import literal
from generator.python.names import (
    ANSWER_NAMES,
    ARGUMENT_NAMES,
    CLIENT_NAMES,
    EXTRA,
    METHOD_NAMES,
    MODULE_NAMES,
    RECORD_NAMES,
    Scope,
    pascal,
    snake,
)
from generator.python.requests import Argument, Rule, arguments_of, rules_of
from generator.spec.model import Api, Endpoint, Field, RateLimit, Spec

_SHAPES = {
    "objects": "objects",
    "object": "one",
    "rows": "objects",
    "row": "one",
    "strings": "strings",
    "empty": "empty",
}
_ANSWERS = {"objects": "ListAnswer", "object": "ObjectAnswer", "rows": "ListAnswer", "row": "ObjectAnswer"}


class AttributePlan(msgspec.Struct, frozen=True):
    """One line of a record: ``max_loan = decimal("maxLoan")`` and its docstring."""

    name: str
    reader: str
    doc: str


class RecordPlan(msgspec.Struct, frozen=True):
    """A class over one JSON object or array of an answer."""

    name: str
    base: str
    endpoint: str
    doc: str
    attributes: tuple[AttributePlan, ...]


class KeyPlan(msgspec.Struct, frozen=True):
    """One key of a TypedDict."""

    name: str
    annotation: str
    doc: str


class ParamsPlan(msgspec.Struct, frozen=True):
    """A TypedDict for a nested argument."""

    name: str
    doc: str
    keys: tuple[KeyPlan, ...]


class ArgumentPlan(msgspec.Struct, frozen=True):
    """An argument of a method. ``wire`` is a literal."""

    name: str
    annotation: str
    wire: str
    required: bool


class MethodPlan(msgspec.Struct, frozen=True):
    """A method of a resource and the endpoint constant it calls.

    ``constant_arguments`` and ``wire_arguments`` (the dict of arguments by wire name) are finished expressions.
    """

    name: str
    constant: str
    constant_arguments: tuple[str, ...]
    positional: ArgumentPlan | None
    arguments: tuple[ArgumentPlan, ...]
    wire_arguments: str
    returns: str
    doc: str
    async_doc: str


class Import(msgspec.Struct, frozen=True):
    """``from module import names``, on one line where that fits."""

    module: str
    names: tuple[str, ...]
    fits: bool


class ResourcePlan(msgspec.Struct, frozen=True):
    """Two modules: the resource's classes, and its records and TypedDicts."""

    module: str
    attribute: str
    class_name: str
    async_class_name: str
    doc: str
    methods: tuple[MethodPlan, ...]
    shapes: tuple[RecordPlan | ParamsPlan, ...]
    resource_imports: tuple[Import, ...]
    model_imports: tuple[Import, ...]


_ERRORS = (
    "ApiError",
    "AuthError",
    "ClockSkew",
    "DriftError",
    "InsufficientBalance",
    "InvalidArgument",
    "InvalidParameter",
    "LimitReached",
    "NoConnection",
    "NotSent",
    "OutcomeUnknown",
    "PagingError",
    "PermissionDenied",
    "RateLimited",
    "Refused",
    "Unavailable",
    "WrongRegion",
)
_OFFERED = ("Attempt", "Credentials", "Hook", "Options", "Quota", "Resolution", "Retry", "Trace", "on_drift")


class PackagePlan(msgspec.Struct, frozen=True):
    """The whole package. ``demo`` is the header and value that select demo trading, empty where there is none.

    ``line_length`` is how wide its code may be.
    ``error_codes`` are codes, as literals, and the exceptions they become; ``code_imports`` bring those exceptions in.
    ``errors`` are all exceptions, ``exports`` all names that the package itself offers.
    """

    line_length: int
    exchange: str
    title: str
    client_name: str
    async_client_name: str
    regions: tuple[tuple[str, str], ...]
    region_literals: str
    default_region: str
    demo: str
    errors: tuple[str, ...]
    exports: tuple[str, ...]
    code_imports: tuple[Import, ...]
    error_codes: tuple[tuple[str, str], ...]
    resources: tuple[ResourcePlan, ...]


def plan(spec: Spec) -> PackagePlan:
    """What Python will say about the spec. Pure; the same spec gives the same plan."""
    api = spec.api
    modules = Scope(METHOD_NAMES)
    classes = Scope(MODULE_NAMES)
    attributes = Scope(METHOD_NAMES | CLIENT_NAMES)
    groups: dict[str, list[Endpoint]] = {}
    for endpoint in spec.endpoints:
        groups.setdefault(endpoint.resource, []).append(endpoint)
    resources = tuple(
        _Resource(api, modules.take(snake(name)), attributes.take(snake(name)), classes, groups[name]).plan()
        for name in sorted(groups)
    )
    prefix = pascal(api.class_prefix)
    class_of = {code: name for name, _, codes in spec.error_classes.entries() for code in codes}
    demo = "" if api.demo is None else f"({literal(api.demo.header)}, {literal(api.demo.value)})"
    client_name, async_client_name = f"{prefix}Client", f"Async{prefix}Client"
    return PackagePlan(
        line_length=api.line_length,
        exchange=api.exchange,
        title=api.title,
        client_name=client_name,
        async_client_name=async_client_name,
        errors=_ERRORS,
        exports=tuple(sorted({*_ERRORS, *_OFFERED, client_name, async_client_name})),
        regions=tuple((literal(name), literal(url)) for name, url in sorted(api.regions.items())),
        region_literals=", ".join(literal(name) for name in sorted(api.regions)),
        default_region=literal(api.default_region),
        demo=demo,
        code_imports=_imports(api.line_length, set(class_of.values()), (".errors", sorted(set(class_of.values())), ())),
        error_codes=tuple((literal(code), name) for code, name in sorted(class_of.items())),
        resources=resources,
    )


_Attributes: TypeAlias = list[tuple[str, Field]]


class _Answer(msgspec.Struct, frozen=True):
    """The expression of an answer's shape, its annotation, and the attributes of its items and of itself."""

    shape: str
    annotation: str
    attributes: _Attributes = []
    envelope: _Attributes = []


class _Resource:
    """Collects one resource's methods and shapes, names unique per module."""

    def __init__(self, api: Api, module: str, attribute: str, classes: Scope, endpoints: list[Endpoint]) -> None:
        self.api = api
        self.module = module
        self.attribute = attribute
        self.endpoints = sorted(endpoints, key=lambda endpoint: endpoint.operation)
        self.class_name = classes.take(pascal(attribute))
        self.async_class_name = classes.take(f"Async{pascal(attribute)}")
        self.names = Scope(MODULE_NAMES | {self.class_name, self.async_class_name})
        self.method_names = Scope(METHOD_NAMES)
        self.shapes: list[RecordPlan | ParamsPlan] = []
        self.used: set[str] = set()

    def plan(self) -> ResourcePlan:
        methods = tuple(self._method(endpoint) for endpoint in self.endpoints)
        return ResourcePlan(
            module=self.module,
            attribute=self.attribute,
            class_name=self.class_name,
            async_class_name=self.async_class_name,
            doc=docs.resource(self.api, self.attribute, len(methods)),
            methods=methods,
            shapes=tuple(self.shapes),
            resource_imports=self._resource_imports(methods),
            model_imports=self._model_imports(),
        )

    def _method(self, endpoint: Endpoint) -> MethodPlan:
        name = self.method_names.take(snake(endpoint.operation))
        own = pascal(endpoint.operation)
        item = self.names.take(own)
        taken = arguments_of(endpoint.request)
        is_array = endpoint.request.style == "json_array"
        converters, arguments = self._arguments(own, taken, reserved=frozenset() if is_array else ARGUMENT_NAMES)
        faces = _faces(taken, arguments)
        items = (
            self._typed_dict(f"{own}Params", f"One item of `{endpoint.name}`.", taken, arguments) if is_array else ""
        )
        positional = _items(items) if is_array else None
        answer = self._answer(endpoint, own, item)
        args = tuple(sorted(() if is_array else arguments, key=lambda argument: not argument.required))
        by_wire = {literal(argument.field.name): argument for argument in taken}
        shown = docs.Shown(
            call=f"{self.attribute}.{name}",
            arguments=[(one.name, by_wire[one.wire]) for one in args or arguments],
            faces=faces,
            item=item,
            attributes=answer.attributes,
            envelope=answer.envelope,
            items=items,
            safe=_is_safe(self.api, endpoint),
        )
        return MethodPlan(
            name=name,
            constant=f"_{endpoint.operation.upper()}",
            constant_arguments=self._constant_arguments(endpoint, answer.shape, converters),
            positional=positional,
            arguments=args,
            wire_arguments=_dict([positional] if positional else arguments),
            returns=answer.annotation,
            doc=docs.method(self.api, endpoint, shown, is_async=False),
            async_doc=docs.method(self.api, endpoint, shown, is_async=True),
        )

    def _constant_arguments(self, endpoint: Endpoint, shape: str, converters: list[str]) -> tuple[str, ...]:
        request = endpoint.request
        found = [
            literal(endpoint.name),
            literal(endpoint.method),
            literal(endpoint.path),
            f"auth={literal(endpoint.auth)}",
            f"style={literal(request.style)}",
            f"answer={shape}",
        ]
        if endpoint.permission:
            found.append(f"permission={literal(endpoint.permission)}")
        if endpoint.key in self.api.safe_posts:
            found.append("safe=True")
        bounds = (("min_items", request.min_items), ("max_items", request.max_items))
        found.extend(f"{key}={bound}" for key, bound in bounds if bound is not None)
        if converters:
            found.append(f"params={_tuple(converters)}")
        rules = rules_of(request)
        if rules:
            found.append(f"constraints={_tuple([_constraint(rule) for rule in rules])}")
        if endpoint.rate_limits:
            found.append(f"limits={_tuple([_limit(limit) for limit in endpoint.rate_limits])}")
        pagination = paging.expression(endpoint)
        if pagination:
            found.append(f"pagination={pagination}")
        return tuple(found)

    def _arguments(
        self, owner: str, taken: tuple[Argument, ...], reserved: frozenset[str]
    ) -> tuple[list[str], list[ArgumentPlan]]:
        """The converters and the Python faces of fields, in docs order; nested TypedDicts are planned on the way."""
        scope = Scope(reserved)
        converters: list[str] = []
        arguments: list[ArgumentPlan] = []
        for field in [argument.field for argument in taken]:
            arg = scope.take(snake(field.name))
            nested: str | None = None
            inner: list[str] = []
            value = field.map and field.map.value
            holder = value or field
            if holder.fields and holder.items != "array":  # rows travel as lists
                path = owner + pascal(field.name)
                inside = tuple(map(Argument, holder.fields))
                inner, inner_arguments = self._arguments(path, inside, frozenset())
                nested = self._typed_dict(f"{path}Params", f"`{field.name}` of a request.", inside, inner_arguments)
            found = types.argument(holder, nested)
            if value:
                inner = [_param("value", value, found.kind, inner)]
                found = types.ArgumentType(f"Mapping[str, {found.annotation}]", "map")
            converters.append(_param(arg, field, found.kind, inner))
            arguments.append(ArgumentPlan(arg, found.annotation, literal(field.name), field.required is True))
        return converters, arguments

    def _typed_dict(self, name: str, doc: str, taken: tuple[Argument, ...], arguments: list[ArgumentPlan]) -> str:
        """Plans a TypedDict and names it; empty where there is nothing to be in it."""
        if not taken:
            return ""
        found = self.names.take(name)
        faces = _faces(taken, arguments)
        keys = [
            KeyPlan(
                plan.name,
                plan.annotation if plan.required else f"NotRequired[{plan.annotation} | None]",
                docs.key(self.api, argument, faces),
            )
            for plan, argument in zip(arguments, taken, strict=True)
        ]
        if EXTRA not in faces.values():
            keys.append(KeyPlan(EXTRA, "NotRequired[Mapping[str, object] | None]", docs.EXTRA_KEY))
        self.shapes.append(ParamsPlan(found, doc, tuple(keys)))
        self.used.add(found)
        return found

    def _answer(self, endpoint: Endpoint, own: str, item: str) -> _Answer:
        response = endpoint.response
        style = response.style
        if style == "binary":
            return _Answer(f"binary({self._data_key('')})", "BinaryAnswer")
        if style in ("rows", "row") and not response.fields:
            style = "lists"
        attributes: _Attributes = []
        if style in _ANSWERS:
            attributes = self._record(
                endpoint, item, own, response.fields, rows=style in ("rows", "row"), doc=docs.item(self.api, endpoint)
            )
            self.used.add(item)
            shape, inner = f"{_SHAPES[style]}", item
            base = f"{_ANSWERS[style]}[{item}]"
        else:
            shape = "lists" if style == "lists" else _SHAPES[style]
            inner = ""
            base = {"strings": "ListAnswer[str]", "lists": "ListAnswer[list[Any]]", "empty": "EmptyAnswer"}[style]
        if not response.envelope:
            return _Answer(f"{shape}({self._data_key(inner)})", base, attributes)
        name = self.names.take(f"{own}Answer")
        envelope = self._record(
            endpoint, name, f"{own}Answer", response.envelope, base=base, doc=f"The answer of `{endpoint.name}`."
        )
        self.used.add(name)
        first = f"{name}, {inner}" if inner else name
        return _Answer(f"{shape}_in({self._data_key(first)})", name, attributes, envelope)

    def _data_key(self, first: str) -> str:
        key = self.api.envelope.data
        return first if key == "data" else ", ".join(part for part in (first, f"data_key={literal(key)}") if part)

    def _record(
        self,
        endpoint: Endpoint,
        name: str,
        path: str,
        fields: tuple[Field, ...],
        *,
        doc: str,
        rows: bool = False,
        base: str = "",
    ) -> _Attributes:
        """Plans a record, and those inside it first; returns its attributes with their fields."""
        scope = Scope(ANSWER_NAMES if base else RECORD_NAMES)
        attributes: list[AttributePlan] = []
        for position, field in enumerate(fields):
            holder = field.map.value if field.map is not None and field.map.value is not None else field
            nested = None
            if holder.fields:
                nested = self.names.take(path + pascal(field.name))
                self._record(
                    endpoint,
                    nested,
                    path + pascal(field.name),
                    holder.fields,
                    rows=holder.items == "array",
                    doc=f"`{field.name}` of an answer.",
                )
            reader = types.reader(field, nested, position if rows else None)
            attributes.append(AttributePlan(scope.take(snake(field.name)), reader, docs.field(self.api, field)))
        kind = base or ("RowRecord" if rows else "Record")
        self.shapes.append(RecordPlan(name, kind, literal(endpoint.name), doc, tuple(attributes)))
        return [(attribute.name, field) for attribute, field in zip(attributes, fields, strict=True)]

    def _resource_imports(self, methods: tuple[MethodPlan, ...]) -> tuple[Import, ...]:
        code = " ".join(
            part
            for method in methods
            for part in (
                *method.constant_arguments,
                method.returns,
                *(argument.annotation for argument in method.arguments),
                method.positional.annotation if method.positional else "",
            )
        )
        words = set(_words(code))
        return _imports(
            self.api.line_length,
            words,
            ("collections.abc", ("Mapping", "Sequence"), ("Mapping",)),
            ("datetime", ("datetime",), ()),
            ("decimal", ("Decimal",), ()),
            ("typing", ("TYPE_CHECKING", "Any", "Literal"), ("TYPE_CHECKING",)),
            (
                ".._runtime.core.answers",
                [
                    "BinaryAnswer",
                    "EmptyAnswer",
                    "ListAnswer",
                    "ObjectAnswer",
                    "binary",
                    "empty",
                    "empty_in",
                    "lists",
                    "lists_in",
                    "objects",
                    "objects_in",
                    "one",
                    "one_in",
                    "strings",
                    "strings_in",
                ],
                (),
            ),
            (".._runtime.core.endpoint", ("Endpoint", "Limit", "Options", "Pagination"), ("Endpoint", "Options")),
            (
                ".._runtime.core.params",
                ("Constraint", "CsvArg", "DecimalArg", "IntegerArg", "JsonArg", "Param", "TimestampArg"),
                (),
            ),
            (f"..models.{self.module}", sorted(self.used), ()),
        )

    def _model_imports(self) -> tuple[Import, ...]:
        code: list[str] = []
        for shape in self.shapes:
            if isinstance(shape, RecordPlan):
                code.append(shape.base)
                code.extend(attribute.reader for attribute in shape.attributes)
            else:
                code.append("TypedDict")
                code.extend(key.annotation for key in shape.keys)
        words = set(_words(" ".join(code)))
        return _imports(
            self.api.line_length,
            words,
            ("collections.abc", ("Mapping", "Sequence"), ()),
            ("datetime", ("datetime",), ()),
            ("decimal", ("Decimal",), ()),
            ("typing", ("Any", "Literal", "NotRequired", "TypedDict"), ()),
            (".._runtime.core.answers", ("BinaryAnswer", "EmptyAnswer", "ListAnswer", "ObjectAnswer"), ()),
            (".._runtime.core.params", ("CsvArg", "DecimalArg", "IntegerArg", "JsonArg", "TimestampArg"), ()),
            (
                ".._runtime.core.records",
                [
                    "Record",
                    "RowRecord",
                    "anything",
                    "boolean",
                    "csv",
                    "decimal",
                    "integer",
                    "json_integer",
                    "json_text",
                    "list_of",
                    "map_of",
                    "mapping",
                    "number",
                    "record",
                    "records",
                    "text",
                    "texts",
                    "timestamp_ms",
                    "timestamp_s",
                    "timestamp_us",
                ],
                (),
            ),
        )


def _faces(taken: Sequence[Argument], arguments: Sequence[ArgumentPlan]) -> dict[str, str]:
    """Python names by wire name."""
    return {argument.field.name: plan.name for argument, plan in zip(taken, arguments, strict=True)}


def _items(typed_dict: str) -> ArgumentPlan:
    """The one argument of an array body."""
    annotation = f"Sequence[{typed_dict or 'Mapping[str, Any]'}]"
    return ArgumentPlan("items", annotation, literal("items"), required=True)


def _is_safe(api: Api, endpoint: Endpoint) -> bool:
    return endpoint.method == "GET" or endpoint.key in api.safe_posts


def _param(arg: str, field: Field, kind: str, inner: list[str]) -> str:
    parts = [literal(arg), literal(field.name)]
    if kind != "text":
        parts.append(literal(kind))
    if field.required is True:
        parts.append("required=True")
    if inner:
        parts.append(f"fields={_tuple(inner)}")
    bounds = [("max_length", field.max_length)] if field.type == "string" else []
    if field.type == "array" or field.kind == "csv":
        bounds += [("min_items", field.min_items), ("max_items", field.max_items)]
    parts.extend(f"{key}={bound}" for key, bound in bounds if bound)
    return f"Param({', '.join(parts)})"


def _constraint(rule: Rule) -> str:
    parts = [literal(rule.rule), _words_tuple(rule.names)]
    if rule.when:
        parts.append(f"when={_cases(rule.when)}")
    return f"Constraint({', '.join(parts)})"


def _limit(limit: RateLimit) -> str:
    parts = [literal(limit.count), literal(limit.unit), literal(limit.window)]
    if limit.per:
        parts.append(_words_tuple(limit.per))
    if limit.scope:
        parts.append(f"scope={_words_tuple(limit.scope)}")
    if limit.when:
        parts.append(f"when={_cases(tuple(limit.when.items()))}")
    if limit.resets is not None:
        parts.append(f"resets={literal(limit.resets)}")
    return f"Limit({', '.join(parts)})"


def _cases(when: Sequence[tuple[str, Sequence[str]]]) -> str:
    cases = ", ".join(f"({literal(name)}, {_words_tuple(values)})" for name, values in when)
    return f"({cases},)"


def _dict(arguments: Sequence[ArgumentPlan]) -> str:
    return f"{{{', '.join(f'{argument.wire}: {argument.name}' for argument in arguments)}}}"


def _tuple(parts: list[str]) -> str:
    """With a comma at the end: black puts each of several parts on a line of its own, which diffs well."""
    return f"({', '.join(parts)},)"


def _words_tuple(words: Sequence[str]) -> str:
    return f"({', '.join(map(literal, words))}{',' if len(words) == 1 else ''})"


def _words(code: str) -> list[str]:
    """The identifiers in code, text literals left out."""
    plain: list[str] = []
    inside = False
    index = 0
    while index < len(code):
        char = code[index]
        if char == "\\" and inside:
            index += 2
            continue
        if char == '"':
            inside = not inside
        plain.append(" " if inside or not (char.isalnum() or char == "_") else char)
        index += 1
    return "".join(plain).split()


def _imports(
    line_length: int, words: set[str], *sources: tuple[str, Sequence[str], Sequence[str]]
) -> tuple[Import, ...]:
    """The imports of those names that the code mentions, or that every module of the kind needs."""
    found: list[Import] = []
    for module, names, always in sources:
        used = tuple(name for name in names if name in words or name in always)
        if used:
            fits = len(f"from {module} import {', '.join(used)}") <= line_length
            found.append(Import(module, used, fits))
    return tuple(found)
