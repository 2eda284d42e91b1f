"""What only the toy exchange has: a key with a secret, a nonce, and an envelope that says ``ok``."""

from ..core.limiter import Quota
from .credentials import Credentials
from .exchange import Exchange

__all__ = ["Credentials", "Exchange", "Quota"]
