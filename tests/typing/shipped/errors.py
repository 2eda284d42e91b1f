"""What calls raise: one `except` away, with typed parts."""

from typing import assert_type

from generated.okx import (
    ApiError,
    AuthError,
    DriftError,
    InvalidArgument,
    LimitReached,
    NoConnection,
    NotSent,
    OkxClient,
    OutcomeUnknown,
    RateLimited,
    Refused,
)
from generated.okx.transports import HttpResponse

okx = OkxClient()
try:
    loan = okx.flexible_loan.max_loan(borrow_ccy="USDT")[0].max_loan
except InvalidArgument as invalid:
    assert_type(invalid.problems, tuple[str, ...])
except LimitReached as limit:
    assert_type(limit.wait, float)
except NotSent as not_sent:
    assert_type(not_sent.endpoint, str)
except RateLimited as limited:
    assert_type(limited.code, str)
except Refused as refused:
    assert_type(refused.status, int)
    assert_type(refused.code, str)
    assert_type(refused.message, str)
    assert_type(refused.response, HttpResponse)
    assert_type(refused.request_id, str)
    assert_type(refused.details, tuple[str, ...])
except OutcomeUnknown as unknown:
    assert_type(unknown.response, HttpResponse | None)
    assert_type(unknown.resolvable, bool)
except DriftError as drift:
    assert_type(drift.field, str)
    assert_type(drift.raw, str)

branches: list[type[ApiError]] = [NotSent, OutcomeUnknown, Refused, AuthError, NoConnection]
as_value_error: type[ValueError] = InvalidArgument
again: bool = Refused.retry
