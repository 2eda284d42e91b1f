"""Everything that can be done to a mock in Python, as commands with JSON: the other door to ``Steering``.

    GET  /_mock/              what there is
    GET  /_mock/health        whether it is there; also where control is turned off
    POST /_mock/fault         {"endpoint": "trade.place_order", "kind": "timeout_after"}
    GET  /_mock/calls?endpoint=trade.place_order

An answer is a JSON object. One that says no has ``error`` and, where one is to blame, ``field``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

import msgspec
from msgspec import UNSET, UnsetType

from .asgi import RESERVED
from .calls import CallsDroppedError
from .faults import FaultKind, FaultOptions
from .wire import JSON, Reply, parse_query

if TYPE_CHECKING:
    from .server import Mock

T = TypeVar("T")

PATH = RESERVED
"""Everything below this path is the mock's own, and no exchange's."""

_LINES = ("content-type", "application/x-ndjson")
_IN_MESSAGE = re.compile(r"field `([^`]+)`")
_PLACE = re.compile(r" - at `\$\.?([^`]*)`$")


class _Nothing(msgspec.Struct, forbid_unknown_fields=True):
    pass


class _Reply(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    endpoint: str
    data: Any = UNSET
    body: Any = UNSET
    text: str | UnsetType = UNSET
    base64: bytes | UnsetType = UNSET
    status: int = 200
    times: int | None = 1


class _Fault(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    endpoint: str | None
    kind: FaultKind
    times: int | None = 1
    code: str | UnsetType = UNSET
    message: str | UnsetType = UNSET
    sub_code: str | UnsetType = UNSET
    items: list[int] | UnsetType = UNSET
    text: str | UnsetType = UNSET
    base64: bytes | UnsetType = UNSET
    content_type: str | UnsetType = UNSET
    status: int | UnsetType = UNSET
    seconds: float | UnsetType = UNSET
    accepted: bool | UnsetType = UNSET
    field: str | UnsetType = UNSET
    visible_after: float | UnsetType = UNSET


class _Chaos(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    seed: int | str
    rates: dict[str, float] = {}
    endpoints: list[str] | None = None
    per_endpoint: dict[str, dict[str, float]] | None = None
    delay: tuple[float, float] = (0.0, 0.05)
    visible_after: tuple[float, float] = (0.0, 5.0)
    burst: int = 3


class _Clock(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    unfreeze: bool = False
    freeze: bool | float = False
    move: float = 0.0
    skew: float | UnsetType = UNSET


class _Settings(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    limits: bool | UnsetType = UNSET
    visible_after: float | UnsetType = UNSET


class _Calls(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    endpoint: str | None = None
    last: int | None = None


class _Assert(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    endpoint: str
    times: int | None = None
    query: dict[str, str] | None = None
    body: Any = None
    refused: bool | None = None


class _Counts(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    endpoint: str | None = None


class _Orders(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    kind: str | None = "order"


class _Finish(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    id: str
    state: str = "filled"
    values: dict[str, str] = {}


class _Log(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    last: int | None = None


class BadFieldError(ValueError):
    """A field holds what it must not."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class NotThereError(BadFieldError):
    """A field names what does not exist."""


class Command(NamedTuple):
    """One path below ``PATH``.

    ``fields`` is what it takes, None the body as it is. What only reads may be asked with GET, its fields in the query;
    what also ``acts`` may be asked with POST, its fields in a JSON object. ``run`` gives JSON, or bytes as they are.
    """

    does: str
    fields: type[msgspec.Struct] | None
    run: Callable[[Mock, Any], Any]
    reads: bool = False
    acts: bool = True


def _reply(mock: Mock, given: _Reply) -> None:
    body: Any
    match _one_of(given, "data", "body", "text", "base64"):
        case "data":
            body = _named("endpoint", lambda: mock.wrapped(given.endpoint, given.data))
        case "body":
            body = msgspec.json.encode(given.body)
        case _:
            body = _bytes(given)
    _named("endpoint", lambda: mock.reply(given.endpoint, body, status=given.status, times=given.times))


def _fault(mock: Mock, given: _Fault) -> None:
    options = {
        name: value
        for name in FaultOptions.__annotations__
        if name != "body" and (value := getattr(given, name)) is not UNSET
    }
    if given.text is not UNSET or given.base64 is not UNSET:
        _one_of(given, "text", "base64")
        options["body"] = _bytes(given)
    made = cast("FaultOptions", options)
    _named("endpoint", lambda: mock.fault(given.endpoint, given.kind, times=given.times, **made))


def _chaos(mock: Mock, given: _Chaos) -> None:
    options = msgspec.structs.asdict(given)
    seed, rates = options.pop("seed"), options.pop("rates")
    _named("endpoints", lambda: mock.chaos(seed, rates, **options))


def _clock(mock: Mock, given: _Clock) -> dict[str, Any]:
    if given.unfreeze:
        mock.unfreeze()
    if given.freeze is not False:
        mock.freeze(None if given.freeze is True else given.freeze)
    mock.move(given.move)
    if given.skew is not UNSET:
        mock.skew(given.skew)
    return mock.time._asdict()


def _settings(mock: Mock, given: _Settings) -> dict[str, Any]:
    if given.limits is not UNSET:
        mock.limits = given.limits
    if given.visible_after is not UNSET:
        mock.visible_after = given.visible_after
    return {"limits": mock.limits, "visible_after": mock.visible_after}


def _calls(mock: Mock, given: _Calls) -> dict[str, Any]:
    return {"calls": _named("endpoint", lambda: mock.calls(given.endpoint, last=given.last))}


def _assert(mock: Mock, given: _Assert) -> dict[str, Any]:
    options = msgspec.structs.asdict(given)
    return {"calls": _named("endpoint", lambda: mock.assert_called(options.pop("endpoint"), **options))}


def _counts(mock: Mock, given: _Counts) -> Any:
    return _named("endpoint", lambda: mock.counts(given.endpoint))


def _orders(mock: Mock, given: _Orders) -> dict[str, Any]:
    return {"orders": _named("kind", lambda: mock.orders(given.kind))}


def _finish(mock: Mock, given: _Finish) -> Any:
    return _named("id", lambda: mock.finish(given.id, given.state, **given.values))


def _replay(mock: Mock, content: bytes) -> dict[str, Any]:
    done = mock.replay(content)
    return {"asked": len(done), "differences": [one._asdict() for one in done if one.differs]}


def _calm(mock: Mock, _given: object) -> None:
    mock.calm()


def _reset(mock: Mock, _given: object) -> None:
    mock.reset()


def _saved(mock: Mock, given: _Log) -> bytes:
    return mock.saved(last=given.last)


def _health(mock: Mock, _given: object) -> dict[str, Any]:
    return {"status": "ok", "exchange": mock.data.api.exchange, "endpoints": len(mock.data.endpoints)}


def _index(_mock: Mock, _given: object) -> dict[str, Any]:
    return {
        f"{PATH}/{name}": {
            "methods": _methods(command),
            "does": command.does,
            "fields": dict(command.fields.__annotations__) if command.fields else "the body as it is",
        }
        for name, command in COMMANDS.items()
    }


COMMANDS: dict[str, Command] = {
    "": Command("what there is", _Nothing, _index, reads=True, acts=False),
    "health": Command("that it is there", _Nothing, _health, reads=True, acts=False),
    "reply": Command("sets what an endpoint answers next, or from now on (times: null)", _Reply, _reply),
    "fault": Command("lets something go wrong; endpoint null: with any", _Fault, _fault),
    "chaos": Command("lets things go wrong by chance", _Chaos, _chaos),
    "calm": Command("nothing goes wrong any more", _Nothing, _calm),
    "clock": Command("tells the time, stops and moves it", _Clock, _clock, reads=True),
    "settings": Command("tells and changes what holds", _Settings, _settings, reads=True),
    "calls": Command("what was asked, oldest first", _Calls, _calls, reads=True, acts=False),
    "assert": Command("whether an endpoint was asked so: 200 or 409", _Assert, _assert),
    "counts": Command("how many requests, refusals, faults", _Counts, _counts, reads=True, acts=False),
    "orders": Command("what was accepted", _Orders, _orders, reads=True, acts=False),
    "finish": Command("ends what is live, by its id or client id", _Finish, _finish),
    "reset": Command("is as new", _Nothing, _reset),
    "log": Command("the calls as JSON lines", _Log, _saved, True, False),
    "replay": Command("asks again what a log has, and tells what is answered otherwise", None, _replay),
}


def answer(mock: Mock, method: str, path: str, query: bytes, body: bytes) -> Reply:
    """Do what is asked. Never raises for what a request holds."""
    name = path.removeprefix(PATH).removeprefix("/")
    command = COMMANDS.get(name)
    if command is None:
        return refusal(404, f"there is no {path}; GET {PATH}/ lists what there is")
    methods = _methods(command)
    if method not in methods:
        reply = refusal(405, f"{PATH}/{name} is for {' and '.join(methods)}")
        return reply._replace(headers=(*reply.headers, ("allow", ", ".join(methods))))
    try:
        given = _asked(command, query) if method != "POST" else _told(command, query, body)
        done = command.run(mock, given)
    except CallsDroppedError as error:
        return refusal(409, str(error))
    except AssertionError as error:
        return refusal(409, str(error))
    except msgspec.ValidationError as error:
        return _misfit(str(error))
    except BadFieldError as error:
        return refusal(404 if isinstance(error, NotThereError) else 400, str(error), error.field)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        return refusal(400, str(error))
    if isinstance(done, bytes):
        return Reply(200, (_LINES,), done)
    return _json(200, {"ok": True} if done is None else done)


def refusal(status: int, error: str, field: str = "") -> Reply:
    """An answer that says no."""
    return _json(status, {"error": error, "field": field} if field else {"error": error})


def _methods(command: Command) -> list[str]:
    return [*(["GET", "HEAD"] if command.reads else []), *(["POST"] if command.acts else [])]


def _asked(command: Command, query: bytes) -> Any:
    parameters, unreadable, why = parse_query(query)
    if unreadable is not None:
        raise BadFieldError(f"{unreadable}: {why}", unreadable)
    if command.acts and parameters:
        raise BadFieldError("what changes something is sent with POST", next(iter(parameters)))
    return msgspec.convert(parameters, command.fields, strict=False)


def _told(command: Command, query: bytes, body: bytes) -> Any:
    if query:
        raise ValueError("with POST the fields are a JSON object in the body, not in the query")
    return body if command.fields is None else msgspec.json.decode(body or b"{}", type=command.fields)


def _misfit(message: str) -> Reply:
    """What msgspec says, and the field it says it of."""
    place = _PLACE.search(message)
    named = _IN_MESSAGE.search(message)
    parts = [place[1] if place else "", named[1] if named else ""]
    return refusal(400, message, ".".join(part for part in parts if part))


def _named(field: str, do: Callable[[], T]) -> T:
    """Do it; what is not found is the field's fault."""
    try:
        return do()
    except CallsDroppedError:
        raise
    except LookupError as error:
        raise NotThereError(str(error.args[0]), field) from error


def _one_of(given: msgspec.Struct, *names: str) -> str:
    there = [name for name in names if getattr(given, name) is not UNSET]
    if len(there) != 1:
        raise BadFieldError(f"one of {', '.join(names)} must be there, and no other of them", names[0])
    return there[0]


def _bytes(given: _Reply | _Fault) -> bytes:
    return given.base64 if isinstance(given.base64, bytes) else str(given.text).encode()


def _json(status: int, content: Any) -> Reply:
    # Not msgspec: a body may have had numbers of more than 64 bits.
    return Reply(status, (JSON,), json.dumps(content, default=_plain).encode())


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    return msgspec.structs.asdict(cast("msgspec.Struct", value))
