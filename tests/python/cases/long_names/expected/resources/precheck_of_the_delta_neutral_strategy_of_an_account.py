"""Moon `precheck_of_the_delta_neutral_strategy_of_an_account`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import objects_in
from .._runtime.core.endpoint import Endpoint, Limit, Options
from .._runtime.core.params import Param, TimestampArg
from ..models.precheck_of_the_delta_neutral_strategy_of_an_account import (
    SetTheDeltaNeutralStrategyOfAnAccountThatHasPositions,
    SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsAnswer,
    SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsUnmatchedInformationOfThePositionsThatStandInTheWayParams,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_SET_THE_DELTA_NEUTRAL_STRATEGY_OF_AN_ACCOUNT_THAT_HAS_POSITIONS = Endpoint(
    "precheck_of_the_delta_neutral_strategy_of_an_account.set_the_delta_neutral_strategy_of_an_account_that_has_positions",
    "POST",
    "/api/v1/precheck-of-the-delta-neutral-strategy-of-an-account/set-the-delta-neutral-strategy-of-an-account-that-has-positions",
    auth="private",
    style="json_object",
    answer=objects_in(
        SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsAnswer,
        SetTheDeltaNeutralStrategyOfAnAccountThatHasPositions,
    ),
    permission="trade",
    params=(
        Param(
            "the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river",
            "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver",
            required=True,
        ),
        Param(
            "unmatched_information_of_the_positions_that_stand_in_the_way",
            "unmatchedInformationOfThePositionsThatStandInTheWay",
            "objects",
            fields=(
                Param(
                    "the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river",
                    "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver",
                    "decimal",
                    required=True,
                ),
                Param(
                    "acceptable_reasons_why_the_position_may_stay",
                    "acceptableReasonsWhyThePositionMayStay",
                ),
            ),
        ),
        Param(
            "a_second_parameter_with_a_name_of_some_length",
            "aSecondParameterWithANameOfSomeLength",
            "timestamp_ms",
        ),
    ),
    limits=(
        Limit(
            5,
            "requests",
            "2s",
            ("user_id", "instrument_id", "instrument_family", "instrument_type", "currency"),
        ),
    ),
)


class PrecheckOfTheDeltaNeutralStrategyOfAnAccount:
    """Moon `precheck_of_the_delta_neutral_strategy_of_an_account`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def set_the_delta_neutral_strategy_of_an_account_that_has_positions(
        self,
        *,
        the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river: (
            Literal[
                "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver",
                "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiverAgain",
            ]
            | str
        ),
        unmatched_information_of_the_positions_that_stand_in_the_way: (
            Sequence[
                SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsUnmatchedInformationOfThePositionsThatStandInTheWayParams
            ]
            | None
        ) = None,
        a_second_parameter_with_a_name_of_some_length: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsAnswer:
        """Set the delta neutral strategy of an account that has positions.

        Args:
            the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river (required): `theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver`:
                `theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver`,
                `theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiverAgain`.
            unmatched_information_of_the_positions_that_stand_in_the_way (list): `unmatchedInformationOfThePositionsThatStandInTheWay`.
            a_second_parameter_with_a_name_of_some_length (Unix time in milliseconds): `aSecondParameterWithANameOfSomeLength`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetTheDeltaNeutralStrategyOfAnAccountThatHasPositions`. Records:
            unmatched_information_of_the_positions_that_stand_in_the_way. Mapping:
            by_instrument_that_stands_in_the_way_of_the_strategy.
            Beside the data: Unix time in microseconds:
            the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/precheck-of-the-delta-neutral-strategy-of-an-account/set-the-delta-neutral-strategy-of-an-account-that-has-positions`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID + instrument ID + instrument family + instrument type + currency.

        Docs: https://moon.example/docs/#precheck_of_the_delta_neutral_strategy_of_an_account-set_the_delta_neutral_strategy_of_an_account_that_has_positions
        """
        return self._client.call(
            _SET_THE_DELTA_NEUTRAL_STRATEGY_OF_AN_ACCOUNT_THAT_HAS_POSITIONS,
            {
                "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver": the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river,
                "unmatchedInformationOfThePositionsThatStandInTheWay": unmatched_information_of_the_positions_that_stand_in_the_way,
                "aSecondParameterWithANameOfSomeLength": a_second_parameter_with_a_name_of_some_length,
            },
            extra,
            options,
        )


class AsyncPrecheckOfTheDeltaNeutralStrategyOfAnAccount:
    """Moon `precheck_of_the_delta_neutral_strategy_of_an_account`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def set_the_delta_neutral_strategy_of_an_account_that_has_positions(
        self,
        *,
        the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river: (
            Literal[
                "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver",
                "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiverAgain",
            ]
            | str
        ),
        unmatched_information_of_the_positions_that_stand_in_the_way: (
            Sequence[
                SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsUnmatchedInformationOfThePositionsThatStandInTheWayParams
            ]
            | None
        ) = None,
        a_second_parameter_with_a_name_of_some_length: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsAnswer:
        """Set the delta neutral strategy of an account that has positions.

        Args:
            the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river (required): `theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver`:
                `theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver`,
                `theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiverAgain`.
            unmatched_information_of_the_positions_that_stand_in_the_way (list): `unmatchedInformationOfThePositionsThatStandInTheWay`.
            a_second_parameter_with_a_name_of_some_length (Unix time in milliseconds): `aSecondParameterWithANameOfSomeLength`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetTheDeltaNeutralStrategyOfAnAccountThatHasPositions`. Records:
            unmatched_information_of_the_positions_that_stand_in_the_way. Mapping:
            by_instrument_that_stands_in_the_way_of_the_strategy.
            Beside the data: Unix time in microseconds:
            the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/precheck-of-the-delta-neutral-strategy-of-an-account/set-the-delta-neutral-strategy-of-an-account-that-has-positions`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID + instrument ID + instrument family + instrument type + currency.

        Docs: https://moon.example/docs/#precheck_of_the_delta_neutral_strategy_of_an_account-set_the_delta_neutral_strategy_of_an_account_that_has_positions
        """
        return await self._client.call(
            _SET_THE_DELTA_NEUTRAL_STRATEGY_OF_AN_ACCOUNT_THAT_HAS_POSITIONS,
            {
                "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver": the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river,
                "unmatchedInformationOfThePositionsThatStandInTheWay": unmatched_information_of_the_positions_that_stand_in_the_way,
                "aSecondParameterWithANameOfSomeLength": a_second_parameter_with_a_name_of_some_length,
            },
            extra,
            options,
        )
