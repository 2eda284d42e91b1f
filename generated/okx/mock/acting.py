"""What a request does once it passed all checks: it tells the time, writes, finds, or is just answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from .limits import Windows
from .routes import Route
from .rules import Failure, Problem, Refusal, RichRules, Who
from .state import Asked, Memory, Moment
from .validate import worst_of_items
from .wire import JSON, Reply, Request, is_list, is_object


class Actor:
    """Acts on requests; without ``memory`` nothing is remembered, without ``windows`` nothing counted."""

    def __init__(self, rules: RichRules, memory: Memory | None, windows: Windows | None) -> None:
        self._rules = rules
        self._memory = memory
        self._windows = windows

    def act(
        self,
        asked: Request,
        route: Route,
        arguments: Any,
        now: Moment,
        *,
        failures: Mapping[int, Failure] | None = None,
        late: bool = False,
        visible_after: float = 0.0,
    ) -> Reply | Refusal:
        """Do it and answer. Items in ``failures`` are not done; ``late``: the request lay about for a while."""
        refusal = self._rules.expired(asked, route.endpoint, late=late)
        if refusal is not None:
            return refusal
        if route.time_field is not None:
            return _reply(route.answerer.wrapped([route.answerer.item({route.time_field: now.text})]))
        if route.role is None and self._windows is None and not failures:
            return route.answerer(arguments)
        who = self._rules.who(asked)
        items = arguments if is_list(arguments) else [arguments]
        failing = dict(failures or {})
        self._count(route, items, who, now, failing)
        request = Asked(route.name, who, route.answerer.item, now)
        answer = self._answer(route, request, arguments, failing, visible_after)
        if isinstance(answer, Reply | Refusal):
            return answer
        if not failing:
            return _reply(answer)
        is_example = route.role is None
        return self._rules.fail_items(answer, failing, items if is_example else ())

    def failing(self, route: Route, problems: Sequence[Problem]) -> dict[int, Failure]:
        """What the items get that are wrong; nothing where the whole request is refused for them."""
        found: dict[int, Failure] = {}
        for index, problem in worst_of_items(problems).items():
            failure = self._rules.failed_item(problem, route.endpoint)
            if failure is None:
                return {}
            found[index] = failure
        return found

    def refuse(self, route: Route, arguments: Any, failures: Mapping[int, Failure], now: Moment) -> Refusal:
        """Answer a request of which no item is done."""
        items = arguments if is_list(arguments) else [arguments]
        times = {} if route.role is None else dict.fromkeys(route.role.kind.times, now.text)
        given = (item if is_object(item) else {} for item in items)
        answer = route.answerer.wrapped([route.answerer.item({**times, **item}) for item in given])
        return self._rules.fail_items(self._rules.stamped(answer), failures, items)

    def _count(self, route: Route, items: list[Any], who: Who, now: Moment, failures: dict[int, Failure]) -> None:
        if self._windows is None or route.limiter is None:
            return
        for index, item in enumerate(items):
            budget = route.limiter.of_item(item if is_object(item) else {}, who)
            if budget is not None and self._windows.admit([budget], now.tick) is not None:
                failures.setdefault(index, self._rules.over_budget)

    def _answer(
        self, route: Route, request: Asked, arguments: Any, failures: dict[int, Failure], delay: float
    ) -> Mapping[str, Any] | Reply | Refusal:
        role, memory = route.role, self._memory
        if role is None or memory is None or role.verb == "cancel_all":
            if role is not None and memory is not None:
                memory.cancel_all(role.kind, request, arguments)
            reply = route.answerer(arguments)
            return msgspec.json.decode(reply.body) if failures else reply
        items = arguments if is_list(arguments) else [arguments]
        match role.verb:
            case "create":
                data = memory.create(role.kind, request, items, failures, delay)
            case "amend" | "cancel":
                repeated = role.kind.amended_twice if role.verb == "amend" else None
                if repeated is not None and memory.twice(role.kind, request.who, items):
                    return self._rules.fail(repeated, why=f"one {role.kind.name} is in it twice")
                data = memory.change(role, request, items, failures)
            case _:
                found = memory.find(role, request, arguments if is_object(arguments) else {}, route.endpoint)
                if isinstance(found, Failure):
                    return self._rules.fail(found, why=f"no {role.kind.name} has this id, or not yet")
                data = found
        answer: Mapping[str, Any] = route.answerer.wrapped(_styled(data, route.endpoint.response.style))
        return self._rules.stamped(answer)


def _styled(data: list[dict[str, Any]], style: str) -> Any:
    match style:
        case "object":
            return data[0] if data else {}
        case "empty":
            return []
        case _:
            return data


def _reply(answer: Any) -> Reply:
    return Reply(200, (JSON,), msgspec.json.encode(answer))
