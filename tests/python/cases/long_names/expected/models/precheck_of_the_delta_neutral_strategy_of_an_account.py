"""Records and nested arguments. Moon `precheck_of_the_delta_neutral_strategy_of_an_account`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypedDict

from .._runtime.core.answers import ListAnswer
from .._runtime.core.params import DecimalArg
from .._runtime.core.records import Record, decimal, map_of, records, text, timestamp_us


class SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsUnmatchedInformationOfThePositionsThatStandInTheWayParams(
    TypedDict
):
    """`unmatchedInformationOfThePositionsThatStandInTheWay` of a request."""

    the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river: (
        DecimalArg
    )
    """Decimal; required. On the wire: `theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver`."""
    acceptable_reasons_why_the_position_may_stay: NotRequired[
        Literal[
            "position_is_hedged_elsewhere",
            "position_is_small_enough_to_ignore",
            "position_is_about_to_expire",
        ]
        | str
        | None
    ]
    """On the wire: `acceptableReasonsWhyThePositionMayStay`.

    Documented values: `position_is_hedged_elsewhere`, `position_is_small_enough_to_ignore`,
    `position_is_about_to_expire`.
    """
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsUnmatchedInformationOfThePositionsThatStandInTheWay(
    Record,
    endpoint="precheck_of_the_delta_neutral_strategy_of_an_account.set_the_delta_neutral_strategy_of_an_account_that_has_positions",
):
    """`unmatchedInformationOfThePositionsThatStandInTheWay` of an answer."""

    the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river = text(
        "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver"
    )


class SetTheDeltaNeutralStrategyOfAnAccountThatHasPositions(
    Record,
    endpoint="precheck_of_the_delta_neutral_strategy_of_an_account.set_the_delta_neutral_strategy_of_an_account_that_has_positions",
):
    """An item of the answer of `precheck_of_the_delta_neutral_strategy_of_an_account.set_the_delta_neutral_strategy_of_an_account_that_has_positions`.

    Docs: https://moon.example/docs/#precheck_of_the_delta_neutral_strategy_of_an_account-set_the_delta_neutral_strategy_of_an_account_that_has_positions
    """

    unmatched_information_of_the_positions_that_stand_in_the_way = records(
        "unmatchedInformationOfThePositionsThatStandInTheWay",
        SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsUnmatchedInformationOfThePositionsThatStandInTheWay,
    )
    by_instrument_that_stands_in_the_way_of_the_strategy = map_of(
        decimal("byInstrumentThatStandsInTheWayOfTheStrategy")
    )


class SetTheDeltaNeutralStrategyOfAnAccountThatHasPositionsAnswer(
    ListAnswer[SetTheDeltaNeutralStrategyOfAnAccountThatHasPositions],
    endpoint="precheck_of_the_delta_neutral_strategy_of_an_account.set_the_delta_neutral_strategy_of_an_account_that_has_positions",
):
    """The answer of `precheck_of_the_delta_neutral_strategy_of_an_account.set_the_delta_neutral_strategy_of_an_account_that_has_positions`."""

    __slots__ = ()

    the_quick_brown_fox_jumps_over_the_lazy_dog_and_then_it_runs_home_to_sleep_under_the_old_oak_tree_by_the_river = timestamp_us(
        "theQuickBrownFoxJumpsOverTheLazyDogAndThenItRunsHomeToSleepUnderTheOldOakTreeByTheRiver"
    )
    """Unix time in microseconds."""
