from __future__ import annotations

import copy
import pickle
import pprint
import traceback
from typing import Any

import pytest

from generator.runtime.okx import Credentials

GOOD = {"api_key": "the-api-key", "secret_key": "the-secret", "passphrase": "The passphrase 1!"}
ENV = {"OKX_API_KEY": "the-api-key", "OKX_SECRET_KEY": "the-secret", "OKX_PASSPHRASE": "The passphrase 1!"}


def hidden(text: str) -> bool:
    return not any(value in text for value in GOOD.values())


def test_nothing_is_shown() -> None:
    credentials = Credentials(**GOOD)
    for text in (
        repr(credentials),
        str(credentials),
        f"{credentials}",
        pprint.pformat(credentials),
        f"{credentials!r}",
    ):
        assert text.strip("'") == "<Credentials>"
    with pytest.raises(TypeError):
        vars(credentials)
    assert not hasattr(credentials, "__dict__")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_no_pickling(protocol: int) -> None:
    with pytest.raises(TypeError, match="not pickled or copied") as caught:
        pickle.dumps({"deep": [Credentials(**GOOD)]}, protocol)
    assert hidden("".join(traceback.format_exception(caught.value)))


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_no_copies(duplicate: Any) -> None:
    with pytest.raises(TypeError, match="not pickled or copied"):
        duplicate(Credentials(**GOOD))
    with pytest.raises(TypeError, match="not pickled or copied"):
        copy.deepcopy([Credentials(**GOOD)])


@pytest.mark.parametrize("name", list(GOOD))
@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("", "is empty"),
        (" the-value", "blank or a line break at an end"),
        ("the-value\n", "blank or a line break at an end"),
        ("\u00a0the-value", "blank or a line break at an end"),
        ("the-välue", "not ASCII"),
        ("the\r\nX-Injected: value", "control character"),
        ("the\x00value", "control character"),
        ("the\x7fvalue", "control character"),
    ],
)
def test_values_that_cannot_be_sent(name: str, value: str, reason: str) -> None:
    with pytest.raises(ValueError, match=f"{name} .*{reason}") as caught:
        Credentials(**{**GOOD, name: value})
    text = "".join(traceback.format_exception(caught.value)[1:])
    assert "välue" not in str(caught.value)
    assert "the-value" not in str(caught.value)
    assert hidden(text)


def test_all_problems_at_once() -> None:
    with pytest.raises(ValueError, match=r"api_key is empty; secret_key has a blank.*; passphrase has a control"):
        Credentials("", "x ", "a\x01b")


@pytest.mark.parametrize("value", [None, b"bytes", 5])
def test_types(value: Any) -> None:
    with pytest.raises(TypeError, match="secret_key takes str, not"):
        Credentials("key", value, "phrase")


def test_environment() -> None:
    credentials = Credentials.from_env(ENV)
    headers = dict(credentials.headers("2020-12-08T09:08:57.715Z", "GET", "/", b""))
    assert headers["OK-ACCESS-KEY"] == "the-api-key"
    assert headers["OK-ACCESS-PASSPHRASE"] == "The passphrase 1!"
    assert headers["OK-ACCESS-TIMESTAMP"] == "2020-12-08T09:08:57.715Z"
    assert headers == dict(Credentials(**GOOD).headers("2020-12-08T09:08:57.715Z", "GET", "/", b""))


def test_environment_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENV.items():
        monkeypatch.setenv(name, value)
    assert isinstance(Credentials.from_env(), Credentials)
    monkeypatch.delenv("OKX_PASSPHRASE")
    with pytest.raises(ValueError, match=r"not set in the environment: OKX_PASSPHRASE$"):
        Credentials.from_env()


def test_everything_missing_is_named_at_once() -> None:
    with pytest.raises(ValueError, match="OKX_API_KEY, OKX_SECRET_KEY, OKX_PASSPHRASE"):
        Credentials.from_env({})
    with pytest.raises(ValueError, match=r"OKX_API_KEY, OKX_PASSPHRASE$"):
        Credentials.from_env({"OKX_API_KEY": "", "OKX_SECRET_KEY": "x"})


def test_problems_in_the_environment_name_the_variables() -> None:
    with pytest.raises(ValueError, match=r"OKX_SECRET_KEY has a blank.*; OKX_PASSPHRASE has a character") as caught:
        Credentials.from_env({**ENV, "OKX_SECRET_KEY": "hush \n", "OKX_PASSPHRASE": "hüsh"})
    assert "hush" not in str(caught.value)
    assert "hüsh" not in str(caught.value)


def test_subclasses_come_from_the_environment() -> None:
    class Mine(Credentials):
        __slots__ = ()

    assert type(Mine.from_env(ENV)) is Mine
