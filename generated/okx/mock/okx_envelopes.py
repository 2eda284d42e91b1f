"""What OKX's answers look like around their data: three shapes of refusals, their HTTP statuses, items that fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from .data import Envelope
from .rules import Clock, Failure, Refusal
from .wire import JSON, Reply, is_list, is_object

STATUS = {
    **dict.fromkeys(("50000", "50002", "50004", "50006", "50014", "50015", "50016", "50100", "51000"), 400),
    **dict.fromkeys(("51346", "51406", "51501", "55123", "58114", "59105"), 400),
    **dict.fromkeys(map(str, range(50101, 50115)), 401),
    **dict.fromkeys(("50119", "50120"), 401),  # documented as 200, seen as 401
    "50035": 403,
    "50115": 405,
    "50005": 410,
    **dict.fromkeys(("50011", "50013", "51113", "51115", "58102"), 429),
    **dict.fromkeys(("50026", "51054", "51149", "52910", "52911", "52912"), 500),
    "50001": 503,
}
"""HTTP statuses of top-level codes, where it is not 200."""
_GATEWAY = frozenset({"50011", "50115", "50119", "50120", *map(str, range(50101, 50115))})
"""Codes of what is in front of the services: answers without data."""
_EXPLAINED = 20
"""So many items say in the log what was wrong with them."""
_IDS = ("ordId", "algoId", "rfqId")


def refusal(code: str, message: str, why: str, *, status: int | None = None) -> Refusal:
    """A whole request that is refused; ``status`` is the one that the code has unless given."""
    if code in _GATEWAY:
        # Before a request reaches its service the message comes first and there is no data.
        body: dict[str, Any] = {"msg": message, "code": code}
    else:
        body = {"code": code, "data": [], "msg": message}
    return Refusal(Reply(status or STATUS.get(code, 200), (JSON,), msgspec.json.encode(body)), f"{code}: {why}")


def infrastructure(status: int, message: str, why: str) -> Refusal:
    """What is in front of the gateway has numbers for codes and an object for data."""
    body: dict[str, Any] = {
        "code": status,
        "data": {},
        "detailMsg": "",
        "error_code": str(status),
        "error_message": message,
        "msg": message,
    }
    return Refusal(Reply(status, (JSON,), msgspec.json.encode(body)), f"{status}: {why}")


class Envelopes:
    """The envelope of answers, by the names that the data has for its parts."""

    def __init__(self, envelope: Envelope, clock: Clock) -> None:
        self._envelope = envelope
        self._clock = clock

    def unwrap(self, body: Any) -> Any:
        """The data of an answer whose code is a success."""
        if not is_object(body):
            return msgspec.UNSET
        if body.get(self._envelope.code) not in self._envelope.success:
            return msgspec.UNSET
        return body.get(self._envelope.data, msgspec.UNSET)

    def wrap(self, data: Any, like: Mapping[str, Any] | None, extra: Mapping[str, Any]) -> Any:
        """``{"code":"0","data":...,"msg":""}`` with what else the envelope has."""
        if like is not None:
            return {**like, self._envelope.data: data}
        fresh = {self._envelope.code: self._envelope.success[0], self._envelope.data: data, self._envelope.message: ""}
        return {**fresh, **extra}

    def stamped(self, answer: Mapping[str, Any]) -> Mapping[str, Any]:
        """``inTime`` and ``outTime``, in microseconds, where the envelope has them."""
        places = [name for name in ("inTime", "outTime") if name in answer]
        return {**answer, **dict.fromkeys(places, str(int(self._clock() * 1_000_000)))} if places else answer

    def with_failures(
        self, answer: Mapping[str, Any], failures: Mapping[int, Failure], items: Sequence[Any]
    ) -> Refusal:
        """``sCode`` and its like in the items, 1 or 2 in the envelope; else the code of the first failure."""
        shown = answer.get(self._envelope.data)
        why = "; ".join(
            f"{failure.code} in item {index}: {failure.why or failure.message}"
            for index, failure in sorted(failures.items())[:_EXPLAINED]
        )
        if not is_list(shown) or not shown or not all(is_object(item) and "sCode" in item for item in shown):
            first = failures[min(failures)]
            body: Any = {"code": first.code, "data": [], "msg": first.message}
            return Refusal(Reply(200, (JSON,), msgspec.json.encode(body)), f"{first.code}: {why}")
        made = [
            _failed(item, failures[index], items[index : index + 1]) if index in failures else item
            for index, item in enumerate(shown)
        ]
        code, message = (
            ("1", "All operations failed") if len(failures) >= len(made) else ("2", "Some operations failed")
        )
        body = {
            **answer,
            self._envelope.code: code,
            self._envelope.data: made,
            self._envelope.message: message,
        }
        return Refusal(Reply(200, (JSON,), msgspec.json.encode(body)), f"{code}: {why}")


def _failed(shown: Mapping[str, Any], failure: Failure, items: Sequence[Any]) -> dict[str, Any]:
    """An item of an answer that has failed: there are no ids in it but those that the item asked for names."""
    made = {**shown, "sCode": failure.code, "sMsg": failure.message}
    for item in items:
        named = item if is_object(item) else {}
        made.update({name: named[name] if isinstance(named.get(name), str) else "" for name in _IDS if name in made})
    return made | ({"subCode": failure.sub_code} if "subCode" in made else {})
