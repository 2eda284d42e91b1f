"""OKX `trading_bot`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options
from .._runtime.core.params import IntegerArg, Param
from ..models.trading_bot import RsiBackTesting

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_RSI_BACK_TESTING = Endpoint(
    "trading_bot.rsi_back_testing",
    "GET",
    "/api/v5/tradingBot/public/rsi-back-testing",
    auth="optional",
    style="query",
    answer=objects(RsiBackTesting),
    permission="read",
    params=(
        Param("inst_id", "instId", required=True),
        Param("timeframe", "timeframe", required=True),
        Param("thold", "thold", "integer", required=True),
        Param("time_period", "timePeriod", required=True),
        Param("trigger_cond", "triggerCond"),
        Param("duration", "duration"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)


class TradingBot:
    """OKX `trading_bot`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def rsi_back_testing(
        self,
        *,
        inst_id: str,
        timeframe: Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"] | str,
        thold: IntegerArg,
        time_period: Literal["14"] | str,
        trigger_cond: (
            Literal["cross_up", "cross_down", "above", "below", "cross"] | str | None
        ) = None,
        duration: Literal["1M"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[RsiBackTesting]:
        """RSI back testing (public).

        Args:
            inst_id (instrument ID; required): `instId`.
            timeframe (required): `timeframe`: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`.
            thold (integer; required; `1` to `100`): `thold`.
            time_period (required): `timePeriod`: `14`.
            trigger_cond (default `cross_down`): `triggerCond`: `cross_up`, `cross_down`, `above`, `below`, `cross`.
            duration (default `1M`): `duration`: `1M`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `RsiBackTesting`. Integer: trigger_num.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/public/rsi-back-testing`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public
        """
        return self._client.call(
            _RSI_BACK_TESTING,
            {
                "instId": inst_id,
                "timeframe": timeframe,
                "thold": thold,
                "timePeriod": time_period,
                "triggerCond": trigger_cond,
                "duration": duration,
            },
            extra,
            options,
        )


class AsyncTradingBot:
    """OKX `trading_bot`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rsi_back_testing(
        self,
        *,
        inst_id: str,
        timeframe: Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"] | str,
        thold: IntegerArg,
        time_period: Literal["14"] | str,
        trigger_cond: (
            Literal["cross_up", "cross_down", "above", "below", "cross"] | str | None
        ) = None,
        duration: Literal["1M"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[RsiBackTesting]:
        """RSI back testing (public).

        Args:
            inst_id (instrument ID; required): `instId`.
            timeframe (required): `timeframe`: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`.
            thold (integer; required; `1` to `100`): `thold`.
            time_period (required): `timePeriod`: `14`.
            trigger_cond (default `cross_down`): `triggerCond`: `cross_up`, `cross_down`, `above`, `below`, `cross`.
            duration (default `1M`): `duration`: `1M`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `RsiBackTesting`. Integer: trigger_num.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/public/rsi-back-testing`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public
        """
        return await self._client.call(
            _RSI_BACK_TESTING,
            {
                "instId": inst_id,
                "timeframe": timeframe,
                "thold": thold,
                "timePeriod": time_period,
                "triggerCond": trigger_cond,
                "duration": duration,
            },
            extra,
            options,
        )
