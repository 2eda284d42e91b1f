"""What calls raise.

    ApiError
        NotSent                  nothing reached the exchange
            InvalidArgument      the arguments cannot be sent
            NoConnection         no connection came about
            LimitReached         a rate limit would have had to be waited for
        OutcomeUnknown           the exchange may have acted
        Refused                  the exchange said that it did not act
            AuthError            the key, its signature, or the address it is used from
            PermissionDenied     the key or the account may not do this
            ClockSkew            the time of the request
            RateLimited          too much at a time
            WrongRegion          the key is another region's
            InvalidParameter     the request itself
            InsufficientBalance  balance, margin or room to borrow
            Unavailable          busy or under maintenance
        PagingError              a walk through pages cannot go on without losing records

Which code of the exchange is which of them stands in `codes`; a code that is not there is a plain `Refused`. DriftError
is apart: the call worked, one field of its answer does not fit its kind.
"""

from ._runtime.core.errors import (
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
    "AuthError",
    "ClockSkew",
    "DriftError",
    "InsufficientBalance",
    "InvalidArgument",
    "InvalidParameter",
    "LimitReached",
    "NoConnection",
    "NotSent",
    "OutcomeUnknown",
    "PagingError",
    "PermissionDenied",
    "RateLimited",
    "Refused",
    "Unavailable",
    "WrongRegion",
]
