"""A typed client for OKX, sync and async."""

from ._runtime.core.endpoint import Options
from ._runtime.core.records import on_drift
from ._runtime.okx import Credentials
from .client import AsyncOkxClient, OkxClient
from .errors import ApiError, DriftError, InvalidArgument, NotSent, OutcomeUnknown, Refused

__all__ = [
    "ApiError",
    "AsyncOkxClient",
    "Credentials",
    "DriftError",
    "InvalidArgument",
    "NotSent",
    "OkxClient",
    "Options",
    "OutcomeUnknown",
    "Refused",
    "on_drift",
]
