"""From the code in an answer to the exception that a user of the package catches."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.core import errors
from generator.spec.load import load_spec
from generator.spec.model import ErrorClasses, Spec
from tests.support import packages

SPEC = Path(__file__).parents[2] / "spec" / "okx"
CLASSES: dict[str, type[Exception]] = {
    name: value
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, Exception) and value.__module__ == errors.__name__
}


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load_spec(SPEC)[0]


@pytest.fixture(scope="module")
def package(spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with packages.imported(packages.tree_of(spec), tmp_path_factory.mktemp("classes")) as made:
        yield made


def raised(package: Any, code: str, status: int = 200, **settings: Any) -> Any:
    """What the client makes of an answer with this code."""
    http = importlib.import_module(f"{package.__name__}._runtime.core.http")
    endpoint = importlib.import_module(f"{package.__name__}.resources.flexible_loan")._MAX_LOAN
    response = http.HttpResponse(status, (), b'{"msg":"balance","code":"%s"}' % code.encode())
    with package.OkxClient(**settings) as client, pytest.raises(package.ApiError) as caught:
        client._exchange.unwrap(endpoint, response)
    return caught.value


@pytest.mark.parametrize(
    ("code", "status", "kind"),
    [
        ("50113", 401, "AuthError"),
        ("50120", 200, "PermissionDenied"),
        ("50102", 401, "ClockSkew"),
        ("50061", 200, "RateLimited"),
        ("50119", 401, "WrongRegion"),
        ("51000", 400, "InvalidParameter"),
        ("51008", 200, "InsufficientBalance"),
        ("50013", 429, "Unavailable"),
        ("50004", 400, "OutcomeUnknown"),
        ("58124", 200, "OutcomeUnknown"),
        ("51603", 200, "Refused"),
    ],
)
def test_a_code_becomes_its_exception(package: Any, code: str, status: int, kind: str) -> None:
    error = raised(package, code, status)
    assert type(error) is getattr(package, kind)
    assert type(error) is getattr(package.errors, kind)
    assert error.code == code


def test_a_key_that_is_not_known_names_the_other_regions(package: Any) -> None:
    assert raised(package, "50119").other_regions == ("eea", "us")
    assert raised(package, "50119", region="eea").other_regions == ("global", "us")
    # On a server of one's own it may be any of them.
    assert raised(package, "50119", base_url="https://mock.test").other_regions == ("eea", "global", "us")
    assert "the other regions are eea, us" in str(raised(package, "50119"))


def test_every_class_is_exported(package: Any) -> None:
    assert CLASSES.keys() == {*package.errors.__all__}
    assert CLASSES.keys() <= {*package.__all__}
    assert all(getattr(package, name) for name in package.__all__)
    assert package.__all__ == sorted(package.__all__, key=lambda name: (name[0].islower(), name.lower()))


@pytest.mark.parametrize("where", ["runtime", "package"])
def test_the_tree_in_the_docstring_is_the_tree(where: str, package: Any) -> None:
    module: ModuleType = errors if where == "runtime" else package.errors
    above: list[type] = []
    shown = []
    for indent, name in re.findall(r"^    ( *)([A-Z]\w+)(?:  .*)?$", module.__doc__ or "", re.MULTILINE):
        depth = len(indent) // 4
        found = getattr(module, name)
        del above[depth:]
        if above:
            assert found.__bases__[0] is above[-1], name
        above.append(found)
        shown.append(name)
    assert {*shown} == {*package.errors.__all__} - {"DriftError"}


def test_what_the_file_may_name_is_what_a_refusal_may_become() -> None:
    refusals = [name for name, kind in CLASSES.items() if errors.Refused in kind.__bases__]
    assert list(ErrorClasses.__struct_encode_fields__) == ["OutcomeUnknown", *refusals]


def test_the_mapping_is_the_spec_s(spec: Spec, package: Any, tmp_path: Path) -> None:
    codes = {code: kind.__name__ for code, kind in package.codes.CODES.items()}
    assert codes == {code: name for name, _, found in spec.error_classes.entries() for code in found}
    assert list(codes) == sorted(codes)
    with packages.imported(packages.tree_of(replace(spec, error_classes=ErrorClasses())), tmp_path) as bare:
        assert bare.codes.CODES == {}
        assert type(raised(bare, "51008")) is bare.Refused
        assert type(raised(bare, "50004")) is bare.OutcomeUnknown


def test_what_may_be_sent_again_was_not_accepted() -> None:
    again = {name for name, kind in CLASSES.items() if issubclass(kind, errors.Refused) and kind.retry}
    assert again == {"RateLimited", "Unavailable"}
    assert not errors.OutcomeUnknown.retry
