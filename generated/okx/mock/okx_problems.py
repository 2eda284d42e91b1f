"""What OKX calls the things that can be wrong with a request."""

from __future__ import annotations

import msgspec

from .data import EndpointData
from .okx_envelopes import infrastructure, refusal
from .rules import Failure, Problem, Refusal

_BATCH_LIMITS = {
    "batch-orders": ("51111", "At most {0} new orders at once"),
    "cancel-batch-orders": ("51406", "At most {0} cancellations at once"),
    "amend-batch-orders": ("51501", "At most {0} amendments at once"),
}


def refused(problem: Problem, endpoint: EndpointData | None) -> Refusal:
    """The code, the message and the shape that OKX has for a problem of a whole request."""
    match problem.kind:
        case "unknown_path":
            return infrastructure(404, "Not Found", problem.why)
        case "too_large":
            return infrastructure(413, "Payload Too Large", problem.why)
        case _:
            failure = failed(problem, endpoint)
            return refusal(failure.code, failure.message, problem.why)


def failed_item(problem: Problem, endpoint: EndpointData) -> Failure | None:
    """What an item gets for a problem; None where the answer has no place for it."""
    answer = endpoint.response
    if endpoint.method != "POST" or answer.style != "objects" or all(field.name != "sCode" for field in answer.fields):
        return None
    return msgspec.structs.replace(failed(problem, endpoint), why=problem.why)


def failed(problem: Problem, endpoint: EndpointData | None) -> Failure:
    """The code and the message, wherever they stand."""
    names = problem.fields
    name = names[0] if names else ""
    match problem.kind:
        case "wrong_method":
            return Failure("50115", "The path has another method")
        case "content_type":
            return Failure("50006", "The content type has to be JSON")
        case "not_json":
            return Failure("50002", "The body is no JSON of this form")
        case "empty_body":
            return Failure("50000", "The body is empty")
        case "missing":
            return Failure("50014", f"{name} is missing")
        case "missing_one_of" | "exclusive" | "incomplete":
            return _several(problem)
        case "too_many":
            return _too_many(problem, endpoint)
        case _:
            return Failure("51000", f"{name} is wrong")


def _several(problem: Problem) -> Failure:
    """A rule over several fields is broken; the messages have room for two names."""
    names = problem.fields
    first, second = (*names, *names)[:2] if names else ("", "")
    match problem.kind:
        case "missing_one_of":
            if set(names) == {"ordId", "clOrdId"}:
                return Failure("51003", "ordId or clOrdId has to be given")
            return Failure("50015", f"{first} or {second} has to be given")
        case "exclusive":
            return Failure("50024", f"{first} and {second} exclude each other")
        case _:
            return Failure("50016", f"{first} and {second} do not go together")


def _too_many(problem: Problem, endpoint: EndpointData | None) -> Failure:
    if not problem.fields and endpoint is not None:
        batch = _BATCH_LIMITS.get(endpoint.path.rpartition("/")[2])
        if batch is not None:
            code, message = batch
            return Failure(code, message.format(problem.limit))
    name = problem.fields[0] if problem.fields else "body"
    return Failure("50025", f"{name} has more than {problem.limit} items")
