"""Packages made of any spec: valid, hostile to nothing, and true to the spec on the way out and on the way back."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import importlib
import json
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.build import mock_data, tree_of
from generator.python.plan import AttributePlan, PackagePlan, RecordPlan, plan
from generator.python.render import render
from generator.runtime.mock import Mock, load
from generator.runtime.testing import strategies as kit
from generator.spec.model import Api, Auth, Endpoint, Field, Request, Response, Spec, Value
from tests.support import drift, packages, strategies

SLOW = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
# A failing package takes long to shrink: what failed is shown as it was drawn.
SLOWEST = settings(SLOW, phases=[Phase.explicit, Phase.reuse, Phase.generate])


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packages")


# ---------------------------------------------------------------- the code


@SLOW
@given(strategies.specs(hostile=True))
def test_every_file_is_python_and_every_name_is_valid_and_unique(spec: Spec) -> None:
    for path, text in render(plan(spec)).items():
        tree = ast.parse(text, path)
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef | ast.Module):
                names = [name for child in node.body for name in _bound(child)]
                assert len(names) == len(set(names)), f"{path}: {names}"
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                arguments = [arg.arg for arg in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
                assert len(arguments) == len(set(arguments))
        compile(text, path, "exec", dont_inherit=True)


def _bound(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return [node.name]
    if isinstance(node, ast.Assign):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return [node.target.id]
    if isinstance(node, ast.ImportFrom):
        return [alias.asname or alias.name for alias in node.names]
    return []


@SLOW
@given(st.data(), strategies.specs(), strategies.prose(hostile=True).filter(str.strip))
def test_hostile_prose_changes_strings_alone(data: st.DataObject, spec: Spec, hostile: str) -> None:
    """Quotes, braces, bidi and control characters in every text: the same code, but for what stands in strings."""
    languages = spec.api.docstrings

    def poisoned(text: Any) -> Any:
        return (
            None
            if text is None
            else {language: data.draw(st.sampled_from([hostile, '"""', "{{ x }}", "\\"])) for language in languages}
        )

    evil = msgspec.structs.replace(spec, endpoints=tuple(_with_prose(one, poisoned) for one in spec.endpoints))
    plain = msgspec.structs.replace(
        spec,
        endpoints=tuple(
            _with_prose(one, lambda text: text and dict.fromkeys(languages, "x")) for one in spec.endpoints
        ),
    )
    ours, theirs = render(plan(plain)), render(plan(evil))
    assert ours.keys() == theirs.keys()
    for path, text in ours.items():
        assert _skeleton(text) == _skeleton(theirs[path])


def _with_prose(endpoint: Endpoint, change: Callable[[Any], Any]) -> Endpoint:
    def fields(found: tuple[Field, ...]) -> tuple[Field, ...]:
        return tuple(
            msgspec.structs.replace(
                field,
                doc=change(field.doc or {"en": "x"}),
                values=tuple(msgspec.structs.replace(value, doc=change(value.doc)) for value in field.values),
                fields=fields(field.fields),
            )
            for field in found
        )

    replace = msgspec.structs.replace
    return replace(
        endpoint,
        title=change(endpoint.title),
        doc=change(endpoint.doc or {"en": "x"}),
        request=replace(
            endpoint.request,
            fields=fields(endpoint.request.fields),
            variants=tuple(
                replace(one, doc=change(one.doc or {"en": "x"}), fields=fields(one.fields))
                for one in endpoint.request.variants
            ),
        ),
        response=replace(endpoint.response, fields=fields(endpoint.response.fields)),
    )


def _skeleton(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


@settings(deadline=None, max_examples=5, suppress_health_check=list(HealthCheck))
@given(strategies.specs(hostile=True))
def test_building_twice_gives_the_same_bytes(spec: Spec) -> None:
    assert tree_of(spec) == tree_of(msgspec.convert(msgspec.to_builtins(spec), Spec))


# ---------------------------------------------------------------- arguments and answers


def call_every_way(package: Any, mock: Mock, spec: Spec, url: str | None, endpoint: Endpoint, args: Any) -> list[Any]:
    """The same call sync and async; in process, or over a socket when there is a URL."""
    positional, named = packages.python_arguments(endpoint.request, args)
    prefix = spec.api.class_prefix
    core = importlib.import_module(f"{package.__name__}._runtime.core.transports.asgi")
    where = url or "http://127.0.0.1:1"
    credentials = package.Credentials("test-key", "test-secret", "test-passphrase")
    sync_name, async_name = plan(spec).client_name, plan(spec).async_client_name
    assert prefix
    transport = None if url else core.AsgiTransport(mock)
    with getattr(package, sync_name)(credentials, base_url=where, transport=transport, limits="off") as client:
        answers = [packages.method_of(client, endpoint, spec)(*positional, **named)]

    async def run() -> Any:
        transport = None if url else core.AsyncAsgiTransport(mock)
        make = getattr(package, async_name)
        async with make(credentials, base_url=where, transport=transport, limits="off") as client:
            return await packages.method_of(client, endpoint, spec)(*positional, **named)

    answers.append(asyncio.run(run()))
    return answers


def check_exchange(  # noqa: PLR0917 - what is called, with what, and where
    package: Any, mock: Mock, spec: Spec, url: str | None, endpoint: Endpoint, args: Any, answer: Any
) -> None:
    """Arguments arrive as sent, and the answer comes back as the mock gave it."""
    mock.reset()
    for _ in range(2):
        mock.reply(endpoint.name, answer)
    for got in call_every_way(package, mock, spec, url, endpoint, args):
        if endpoint.response.style == "binary":
            assert got.content == answer
            continue
        sent = json.loads(json.dumps(answer))
        assert packages.same(got.raw, sent)
        _check_answer(got, endpoint, sent[spec.api.envelope.data])
        for field in endpoint.response.envelope:
            face = packages.faces(endpoint.response.envelope, packages.ANSWER)
            packages._check_value(getattr(got, face[field.name]), field, sent.get(field.name))
    calls = mock.calls(endpoint.name)
    assert len(calls) == 2
    for call in calls:
        if endpoint.request.style == "query":
            assert packages.same(dict(call.query), args)
        elif endpoint.request.style != "none":
            assert packages.same(call.body, args), f"{call.body!r} is not {args!r}"


def _check_answer(got: Any, endpoint: Endpoint, data: Any) -> None:
    style, fields = endpoint.response.style, endpoint.response.fields
    assert got.check() == []
    if style in ("objects", "rows") and fields:
        assert len(got) == len(data or [])
        for record, item in zip(got, data or [], strict=True):
            packages.check_record(record, fields, item)
    elif style in ("object", "row") and fields:
        packages.check_record(got.data, fields, data)
    elif style in ("strings", "lists"):
        assert list(got) == list(data or [])


def _mock(spec: Spec, folder: Path) -> Mock:
    for path, content in mock_data(spec).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return Mock(load(folder / "mock" / "data"))


@pytest.mark.parametrize("over", ["in process", "a real socket"])
@SLOWEST
@given(data=st.data(), spec=strategies.specs(most=2))
def test_client_mock_client(over: str, data: st.DataObject, spec: Spec, folder: Path, tmp_path_factory: Any) -> None:
    mock = _mock(spec, tmp_path_factory.mktemp("data"))
    with packages.imported(packages.tree_of(spec), folder) as package:
        for endpoint in spec.endpoints:
            args = data.draw(kit.arguments(endpoint.name, mock.data, hostile=False), label="arguments")
            shapes = st.binary() if endpoint.response.style == "binary" else strategies.answers(endpoint.response)
            answer = data.draw(shapes, label="answer")
            if over == "in process":
                check_exchange(package, mock, spec, None, endpoint, args, answer)
            else:
                with mock.running() as url:
                    check_exchange(package, mock, spec, url, endpoint, args, answer)


STRICTER = re.compile(r"required|one of|together|unknown|documented|characters|at most")


@SLOWEST
@given(data=st.data(), spec=strategies.specs(most=2))
def test_the_client_is_not_stricter_than_the_mock(
    data: st.DataObject, spec: Spec, folder: Path, tmp_path_factory: Any
) -> None:
    """Empty texts and lists, undocumented keys at every depth: what is refused is refused for its type alone."""
    mock = _mock(spec, tmp_path_factory.mktemp("data"))
    with packages.imported(packages.tree_of(spec), folder) as package:
        asgi = importlib.import_module(f"{package.__name__}._runtime.core.transports.asgi")
        keys = package.Credentials("test-key", "test-secret", "test-passphrase")
        make = getattr(package, plan(spec).client_name)
        with make(keys, transport=asgi.AsgiTransport(mock), limits="off") as client:
            for endpoint in spec.endpoints:
                args = data.draw(kit.arguments(endpoint.name, mock.data), label="arguments")
                problems: Sequence[str] = ()
                with contextlib.suppress(packages.Untold):
                    positional, named = packages.python_arguments(endpoint.request, args)
                    try:
                        packages.method_of(client, endpoint, spec)(*positional, **named)
                    except package.InvalidArgument as refused:
                        problems = refused.problems
                assert not [one for one in problems if STRICTER.search(one)]


# ---------------------------------------------------------------- any JSON in any field's place


def answer_of(package: Any, spec: Spec, endpoint: Endpoint, body: Any) -> tuple[Any, Any]:
    """What a caller would get for a decoded body, and the envelope it is made of."""
    core = f"{package.__name__}._runtime.core"
    wire, http = importlib.import_module(f"{core}.wire"), importlib.import_module(f"{core}.http")
    resources = sorted({one.resource for one in spec.endpoints})
    made = plan(spec).resources[resources.index(endpoint.resource)]
    module = importlib.import_module(f"{package.__name__}.resources.{made.module}")
    constant = next(one for one in vars(module).values() if getattr(one, "name", None) == endpoint.name)
    content = wire.encode_json(body)
    envelope = wire.decode_json(content)
    return constant.answer.wrap(envelope, http.HttpResponse(200, (), content)), envelope


@SLOWEST
@given(data=st.data(), spec=strategies.specs(most=2))
def test_any_json_in_any_place_is_read_or_told(data: st.DataObject, spec: Spec, folder: Path) -> None:
    key = spec.api.envelope.data
    with packages.imported(packages.tree_of(spec), folder) as package:
        for endpoint in spec.endpoints:
            if endpoint.response.style == "binary":
                continue
            bodies = drift.odd_answers(endpoint.response, key)
            for _ in range(5):
                answer, envelope = answer_of(package, spec, endpoint, data.draw(bodies, label="answer"))
                drift.check_answer(answer, endpoint.response, key, envelope)


# ---------------------------------------------------------------- would the test notice?


def _curated(api: Api) -> Spec:
    auth: Auth = "private"
    fields = (
        Field(name="ordId", type="string"),
        Field(name="clOrdId", type="string"),
        Field(name="px", type="string", kind="decimal"),
        Field(name="sz", type="string", kind="decimal"),
        Field(name="uTime", type="string", kind="timestamp_ms"),
        Field(name="state", type="string", values=(Value(value="live"), Value(value="filled"))),
        Field(name="cnt", type="string", kind="integer"),
        Field(name="isTaker", type="boolean"),
        Field(name="ccys", type="string", kind="csv"),
        Field(name="legs", type="array", items="object", fields=(Field(name="legSz", type="string", kind="decimal"),)),
    )
    endpoint = Endpoint(
        method="GET",
        path="/api/v5/toy/orders",
        resource="toy",
        operation="orders",
        title={"en": "Orders"},
        page="toy.md",
        anchor="toy",
        auth=auth,
        request=Request(
            style="query", fields=(Field(name="instId", type="string", kind="instrument_id", required=True),)
        ),
        response=Response(style="objects", fields=fields),
    )
    return Spec(api=api, endpoints=(endpoint,))


ANSWER: dict[str, Any] = {
    "code": "0",
    "msg": "",
    "data": [
        {
            "ordId": "312269865356374016",
            "clOrdId": "b1",
            "px": "0.10",
            "sz": "1",
            "uTime": "1597026383085",
            "state": "live",
            "cnt": "3",
            "isTaker": True,
            "ccys": "BTC,ETH",
            "legs": [{"legSz": "1.5"}],
        }
    ],
}


def _seed(made: PackagePlan, change: Callable[[tuple[AttributePlan, ...]], list[AttributePlan]]) -> PackagePlan:
    resource = made.resources[0]
    shapes = tuple(
        msgspec.structs.replace(shape, attributes=tuple(change(shape.attributes)))
        if isinstance(shape, RecordPlan) and shape.name == "Orders"
        else shape
        for shape in resource.shapes
    )
    assert shapes != resource.shapes
    return msgspec.structs.replace(made, resources=(msgspec.structs.replace(resource, shapes=shapes),))


def _reader(name: str, old: str, new: str) -> Callable[[tuple[AttributePlan, ...]], list[AttributePlan]]:
    def change(attributes: tuple[AttributePlan, ...]) -> list[AttributePlan]:
        return [
            msgspec.structs.replace(one, reader=one.reader.replace(old, new)) if one.name == name else one
            for one in attributes
        ]

    return change


def _swap(first: str, second: str) -> Callable[[tuple[AttributePlan, ...]], list[AttributePlan]]:
    def change(attributes: tuple[AttributePlan, ...]) -> list[AttributePlan]:
        readers = {one.name: one.reader for one in attributes}
        readers[first], readers[second] = readers[second], readers[first]
        return [msgspec.structs.replace(one, reader=readers[one.name]) for one in attributes]

    return change


SEEDED = {
    "decimal read as text": _reader("px", "decimal(", "text("),
    "decimal read as integer": _reader("sz", "decimal(", "integer("),
    "id read as decimal": _reader("ord_id", "text(", "decimal("),
    "time read as decimal": _reader("u_time", "timestamp_ms(", "decimal("),
    "time read as text": _reader("u_time", "timestamp_ms(", "text("),
    "list read as text": _reader("ccys", "csv(", "text("),
    "boolean read as text": _reader("is_taker", "boolean(", "text("),
    "wire name misspelled": _reader("state", '"state"', '"status"'),
    "wire names of a kind swapped": _swap("px", "sz"),
    "wire names of ids swapped": _swap("ord_id", "cl_ord_id"),
    "field lost": lambda attributes: [one for one in attributes if one.name != "state"],
    "nested field lost": lambda attributes: [one for one in attributes if one.name != "legs"],
}


@pytest.fixture(scope="module")
def api() -> Api:
    content = msgspec.yaml.decode(Path("spec/okx/api.yaml").read_bytes())
    return msgspec.convert(content, Api)


def test_the_curated_answer_passes(api: Api, folder: Path, tmp_path: Path) -> None:
    spec = _curated(api)
    with packages.imported(packages.tree_of(spec), folder) as package:
        check_exchange(package, _mock(spec, tmp_path), spec, None, spec.endpoints[0], {"instId": "BTC-USDT"}, ANSWER)


HOSTILE: list[Any] = [
    *drift.TEXTS,
    *(True, 1, 0, -1, 10**30, Decimal("1.5"), Decimal("1E+400"), None),
    *([], ["1"], [""], [None], [[]], [{"legSz": "x"}], {}, {"legSz": "1"}, [{"legSz": "1"}, None]),
]


def check_hostile(package: Any, spec: Spec) -> None:
    """Every field of the curated record with everything in its place, the others as they should be."""
    endpoint = spec.endpoints[0]
    good = ANSWER["data"][0]
    items = [{**good, field.name: value} for field in endpoint.response.fields for value in HOSTILE]
    items += [{name: value for name, value in good.items() if name != field.name} for field in endpoint.response.fields]
    answer, envelope = answer_of(package, spec, endpoint, {"code": "0", "msg": "", "data": items})
    drift.check_answer(answer, endpoint.response, "data", envelope)


def test_hostile_values_are_read_or_told(api: Api, folder: Path) -> None:
    spec = _curated(api)
    with packages.imported(packages.tree_of(spec), folder) as package:
        check_hostile(package, spec)


RUNTIME_SEEDED = {
    "digits of other scripts are numbers": ("fields", "if value.isascii():  # a", "if True:  # a"),
    "infinity is a number": ("fields", "if number.is_finite():", "if number:"),
    "blanks and underscores are ignored": ("fields", "number = usual(value)", "number = Decimal(value)"),
    "long numbers are rounded": ("fields", "number = usual(value)", "number = Decimal(format(float(value), 'f'))"),
    "any exponent is a number": ("fields", "abs(number.adjusted()) <= _FARTHEST", "True"),
    "a number is a whole one": ("fields", "if type(value) is str:", "if type(value) in (str, int):"),
    "true is a number": ("fields", "and not isinstance(value, bool)):", "):"),
    "drift reads as none": ("fields", "        raise drift\n", "        return None\n"),
    "drift is not told by check": ("fields", "yield DriftError(drift.endpoint,", "DriftError(drift.endpoint,"),
    "drift loses its place": ("records", 'f"[{index}]{misfit.place}"', "misfit.place"),
    "drift inside is not looked for": ("records", 'return drift_of(value, place + ".")', "return iter(())"),
    "blank is a text": ("fields", "return value or None", "return value"),
    "unknown fields are forgotten": ("records", "return dict(self._wire)", "return {}"),
    "copies share": ("records", "holder[key] = inner = item.copy()", "inner = item.copy()"),
    "other content is equal": ("records", "same(self._wire, other._wire)", "True"),
    "true is one": ("records", "isinstance(left, bool) is not isinstance(right, bool)", "False"),
}


@pytest.mark.parametrize("name", sorted(RUNTIME_SEEDED))
def test_a_mistake_in_reading_fails(name: str, api: Api, folder: Path) -> None:
    module, old, new = RUNTIME_SEEDED[name]
    spec = _curated(api)
    tree = packages.tree_of(spec)
    path = f"_runtime/core/{module}.py"
    source = tree[path].decode()
    assert old in source
    tree[path] = source.replace(old, new).encode()
    with packages.imported(tree, folder) as package, pytest.raises((Exception, pytest.fail.Exception)):
        check_hostile(package, spec)


@pytest.mark.parametrize("name", sorted(SEEDED))
def test_a_seeded_mistake_fails_with_any_json(name: str, api: Api, folder: Path) -> None:
    spec = _curated(api)
    tree = packages.tree_of(spec, _seed(plan(spec), SEEDED[name]))
    with packages.imported(tree, folder) as package, pytest.raises((Exception, pytest.fail.Exception)):
        check_hostile(package, spec)


@pytest.mark.parametrize("name", sorted(SEEDED))
def test_a_seeded_mistake_fails(name: str, api: Api, folder: Path, tmp_path: Path) -> None:
    spec = _curated(api)
    tree = packages.tree_of(spec, _seed(plan(spec), SEEDED[name]))
    with packages.imported(tree, folder) as package, pytest.raises((AssertionError, AttributeError, ValueError)):
        check_exchange(package, _mock(spec, tmp_path), spec, None, spec.endpoints[0], {"instId": "BTC-USDT"}, ANSWER)


def test_numbers_may_be_spelled_otherwise() -> None:
    assert packages.same("1.50", "1.5")
    assert packages.same(Decimal("1E+2"), 100)
    assert packages.same({"a": ["", None]}, {"a": [None, ""]})
    assert not packages.same({"a": "1"}, {})
    assert not packages.same("b1", "b2")
    assert not packages.same(True, 1)
