"""A typed client for Moon, sync and async."""

from ._runtime.core.endpoint import Options
from ._runtime.core.records import on_drift
from ._runtime.okx import Credentials
from .client import AsyncMoonClient, MoonClient
from .errors import ApiError, DriftError, InvalidArgument, NotSent, OutcomeUnknown, Refused

__all__ = [
    "ApiError",
    "AsyncMoonClient",
    "Credentials",
    "DriftError",
    "InvalidArgument",
    "NotSent",
    "MoonClient",
    "Options",
    "OutcomeUnknown",
    "Refused",
    "on_drift",
]
