"""A typed client for Moon, sync and async."""

from ._runtime.core.endpoint import Options
from ._runtime.core.hooks import Attempt, Hook
from ._runtime.core.records import on_drift
from ._runtime.core.resolution import Resolution, Trace
from ._runtime.core.retry import Retry
from ._runtime.okx import Credentials, Quota
from .client import AsyncMoonClient, MoonClient
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
    "AsyncMoonClient",
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
    "MoonClient",
    "NoConnection",
    "NotSent",
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
