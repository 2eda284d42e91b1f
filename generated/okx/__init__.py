"""A typed client for OKX, sync and async."""

from ._runtime.core.endpoint import Options
from ._runtime.core.hooks import Attempt, Hook
from ._runtime.core.records import on_drift
from ._runtime.core.resolution import Resolution, Trace
from ._runtime.core.retry import Retry
from ._runtime.okx import Credentials, Quota
from .client import AsyncOkxClient, OkxClient
from .errors import (
    ApiError,
    AuthError,
    ClockSkew,
    DriftError,
    InsufficientBalance,
    InvalidArgument,
    InvalidParameter,
    LimitReached,
    NoConnection,
    NotSent,
    OutcomeUnknown,
    PagingError,
    PermissionDenied,
    RateLimited,
    Refused,
    Unavailable,
    WrongRegion,
)

__all__ = [
    "ApiError",
    "AsyncOkxClient",
    "Attempt",
    "AuthError",
    "ClockSkew",
    "Credentials",
    "DriftError",
    "Hook",
    "InsufficientBalance",
    "InvalidArgument",
    "InvalidParameter",
    "LimitReached",
    "NoConnection",
    "NotSent",
    "OkxClient",
    "Options",
    "OutcomeUnknown",
    "PagingError",
    "PermissionDenied",
    "Quota",
    "RateLimited",
    "Refused",
    "Resolution",
    "Retry",
    "Trace",
    "Unavailable",
    "WrongRegion",
    "on_drift",
]
