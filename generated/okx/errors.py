"""What calls raise.

ApiError
    NotSent: nothing reached the exchange.
        InvalidArgument: the arguments are wrong.
    OutcomeUnknown: the exchange may have acted on the request.
    Refused: the exchange answered with an error code.

DriftError is apart: the call worked, one field of its answer does not fit its kind.
"""

from ._runtime.core.errors import (
    ApiError,
    DriftError,
    InvalidArgument,
    NotSent,
    OutcomeUnknown,
    Refused,
)

__all__ = ["ApiError", "DriftError", "InvalidArgument", "NotSent", "OutcomeUnknown", "Refused"]
