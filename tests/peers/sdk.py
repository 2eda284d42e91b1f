"""Every method of python-okx that asks an endpoint, found by calling it with marks instead of values."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tests.peers.documented import KEYS


class Method(NamedTuple):
    """A method of one of the SDK's classes: what it asks, and which of its arguments becomes which parameter.

    ``whole`` is the argument that is the whole body; ``is_list`` says that the body is a list of one object.
    """

    owner: type[Any]
    name: str
    endpoint: tuple[str, str]
    arguments: Mapping[str, str]
    needed: tuple[str, ...]
    whole: str = ""
    is_list: bool = False

    @property
    def call(self) -> str:
        """Class and method."""
        return f"{self.owner.__name__}.{self.name}"

    def bind(self, example: Any) -> tuple[dict[str, Any], tuple[str, ...]]:
        """Keyword arguments that send the example, and the names in it that this method has no argument for.

        What the method insists on and the example does not have is empty: that is how the SDK says "none".
        """
        if self.whole:
            return {self.whole: example}, ()
        wanted = example
        if self.is_list:
            (wanted,) = example
        given = {self.arguments[name]: value for name, value in wanted.items() if name in self.arguments}
        lacks = tuple(name for name in wanted if name not in self.arguments)
        return {**{name: "" for name in self.needed if name not in given}, **given}, lacks


def methods() -> Iterator[Method]:
    """All of them, also those whose endpoint no page documents."""
    for owner in _classes():
        for name, function in vars(owner).items():
            if not name.startswith("_") and callable(function):
                yield _probed(owner, name, function)


def client(owner: type[Any], url: str) -> Any:
    """A client of one of the classes, with the mock's keys, for production."""
    return owner(*KEYS, flag="0", domain=url, debug=False)


class _Caught(Exception):  # noqa: N818 - nothing is wrong
    """What a method was about to send."""


def _classes() -> Iterator[type[Any]]:
    package = importlib.import_module("okx")
    base = importlib.import_module("okx.okxclient").OkxClient
    for module in pkgutil.walk_packages(package.__path__, "okx."):
        if module.name.startswith(("okx.websocket", base.__module__)):
            continue
        for found in vars(importlib.import_module(module.name)).values():
            if isinstance(found, type) and issubclass(found, base) and found.__module__ == module.name:
                yield found


def _probed(owner: type[Any], name: str, function: Any) -> Method:
    parameters = [*inspect.signature(function).parameters.values()][1:]
    marks = {one.name: f"<{one.name}>" for one in parameters}

    def caught(method: str, path: str, sent: Any) -> Any:
        raise _Caught(method, path, sent)

    with client(owner, "http://127.0.0.1:1") as api:
        api._request = caught
        try:
            getattr(api, name)(**marks)
        except _Caught as request:
            method, path, sent = request.args
        else:
            raise AssertionError(f"{owner.__name__}.{name} sends nothing")
    whole, is_list = "", isinstance(sent, list)
    if isinstance(sent, str):
        whole, sent = sent.strip("<>"), {}
    elif is_list:
        (sent,) = sent
    arguments = {key: mark.strip("<>") for key, mark in sent.items() if mark in marks.values()}
    needed = tuple(one.name for one in parameters if one.default is one.empty)
    return Method(owner, name, (method, path), arguments, needed, whole, is_list=is_list)
