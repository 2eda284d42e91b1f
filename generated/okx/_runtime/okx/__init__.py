"""What is OKX's own on the wire: keys, signatures, headers, envelopes."""

from .credentials import Credentials
from .exchange import Exchange
from .limits import Quota

__all__ = ["Credentials", "Exchange", "Quota"]
