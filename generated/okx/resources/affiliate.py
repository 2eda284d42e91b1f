"""OKX `affiliate`: 6 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects, objects_in
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import IntegerArg, Param, TimestampArg
from ..models.affiliate import (
    CoInviterList,
    CoInviterListAnswer,
    InviteeDetail,
    InviteeList,
    InviteeListAnswer,
    LinkList,
    LinkListAnswer,
    PerformanceSummary,
    SubAffiliateList,
    SubAffiliateListAnswer,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CO_INVITER_LIST = Endpoint(
    "affiliate.co_inviter_list",
    "GET",
    "/api/v5/affiliate/co-inviter/list",
    auth="private",
    style="query",
    answer=objects_in(CoInviterListAnswer, CoInviterList),
    permission="read",
    params=(
        Param("page", "page", "integer"),
        Param("limit", "limit", "integer"),
        Param("link_status", "linkStatus"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
    pagination=Pagination(page="page", first=1, pages="totalPage", max=100),
)
_INVITEE_DETAIL = Endpoint(
    "affiliate.invitee_detail",
    "GET",
    "/api/v5/affiliate/invitee/detail",
    auth="private",
    style="query",
    answer=objects(InviteeDetail),
    permission="read",
    params=(Param("uid", "uid", required=True),),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_INVITEE_LIST = Endpoint(
    "affiliate.invitee_list",
    "GET",
    "/api/v5/affiliate/invitee/list",
    auth="private",
    style="query",
    answer=objects_in(InviteeListAnswer, InviteeList),
    permission="read",
    params=(
        Param("page", "page", "integer"),
        Param("limit", "limit", "integer"),
        Param("period_type", "periodType"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("keyword", "keyword"),
        Param("commission_category", "commissionCategory"),
        Param("order_by", "orderBy"),
        Param("order_dir", "orderDir"),
        Param("kyc_status", "kycStatus"),
        Param("sub_affiliate_uid", "subAffiliateUid"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
    pagination=Pagination(page="page", first=1, pages="totalPage", max=100),
)
_LINK_LIST = Endpoint(
    "affiliate.link_list",
    "GET",
    "/api/v5/affiliate/link/list",
    auth="private",
    style="query",
    answer=objects_in(LinkListAnswer, LinkList),
    permission="read",
    params=(
        Param("page", "page", "integer"),
        Param("limit", "limit", "integer"),
        Param("link_type", "linkType"),
        Param("link_status", "linkStatus"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
    pagination=Pagination(page="page", first=1, pages="totalPage", max=100),
)
_PERFORMANCE_SUMMARY = Endpoint(
    "affiliate.performance_summary",
    "GET",
    "/api/v5/affiliate/performance/summary",
    auth="private",
    style="query",
    answer=objects(PerformanceSummary),
    permission="read",
    params=(
        Param("period_type", "periodType"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_SUB_AFFILIATE_LIST = Endpoint(
    "affiliate.sub_affiliate_list",
    "GET",
    "/api/v5/affiliate/sub-affiliate/list",
    auth="private",
    style="query",
    answer=objects_in(SubAffiliateListAnswer, SubAffiliateList),
    permission="read",
    params=(
        Param("page", "page", "integer"),
        Param("limit", "limit", "integer"),
        Param("keyword", "keyword"),
        Param("commission_category", "commissionCategory"),
        Param("order_by", "orderBy"),
        Param("order_dir", "orderDir"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
    pagination=Pagination(page="page", first=1, pages="totalPage", max=100),
)


class Affiliate:
    """OKX `affiliate`: 6 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def co_inviter_list(
        self,
        *,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        link_status: Literal["normal", "abnormal"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> CoInviterListAnswer:
        """Get co-inviter link list.

        Args:
            page (integer; default `1`): `page`.
            limit (integer; `1` to `100`; default `100`): `limit`.
            link_status: `linkStatus`: `normal`, `abnormal`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CoInviterList`. Text: channel_id, channel_name, join_link, par_user_name,
            co_user_name, note, channel_assessment_status, inviter_channel_status,
            co_inviter_channel_status, link_status. Decimal: inviter_commission_rate,
            co_inviter_commission_rate, invitee_discount_rate, total_commission, commission24h,
            total_fee. Boolean: is_compliant, is_default. Integer: invitee_cnt, trader_cnt,
            click_cnt. Unix time in milliseconds: c_time.
            Beside the data: Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.affiliate.co_inviter_list, ...)`.

        `GET /api/v5/affiliate/co-inviter/list`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list
        """
        return self._client.call(
            _CO_INVITER_LIST,
            {"page": page, "limit": limit, "linkStatus": link_status},
            extra,
            options,
        )

    def invitee_detail(
        self,
        *,
        uid: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InviteeDetail]:
        """Get the invitee's detail.

        Args:
            uid (required): `uid`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InviteeDetail`. Text: invitee_level, level, region, affiliate_code. Unix time
            in milliseconds: join_time, first_trade_time, kyc_time. Decimal: invitee_rebate_rate,
            total_commission, dep_amt, wd_amt, vol_month, total_vol, acc_fee.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/affiliate/invitee/detail`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail
        """
        return self._client.call(_INVITEE_DETAIL, {"uid": uid}, extra, options)

    def invitee_list(
        self,
        *,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        period_type: (
            Literal[
                "last_7d",
                "last_30d",
                "this_month",
                "last_month",
                "total",
                "today",
                "this_week",
                "custom",
            ]
            | str
            | None
        ) = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        keyword: str | None = None,
        commission_category: Literal["SPOT", "DERIVATIVE", "BSC"] | str | None = None,
        order_by: Literal["cTime", "depAmt", "vol", "fee", "rebate"] | str | None = None,
        order_dir: Literal["asc", "desc"] | str | None = None,
        kyc_status: Literal["unverified", "verified"] | str | None = None,
        sub_affiliate_uid: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> InviteeListAnswer:
        """Get invitee list.

        Args:
            page (integer; default `1`): `page`.
            limit (integer; `1` to `100`; default `100`): `limit`.
            period_type: `periodType`: `last_7d`, `last_30d`, `this_month`, `last_month`, `total`, `today`,
                `this_week`, `custom`.
            begin (Unix time in milliseconds; required in some cases): `begin`.
            end (Unix time in milliseconds; required in some cases): `end`.
            keyword: `keyword`.
            commission_category: `commissionCategory`: `SPOT`, `DERIVATIVE`, `BSC`.
            order_by (default `cTime`): `orderBy`: `cTime`, `depAmt`, `vol`, `fee`, `rebate`.
            order_dir (default `desc`): `orderDir`: `asc`, `desc`.
            kyc_status: `kycStatus`: `unverified`, `verified`.
            sub_affiliate_uid: `subAffiliateUid`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InviteeList`. Text: uid, country, channel_name, fee_tier_rank, kyc_status.
            Unix time in milliseconds: join_time, first_trade_time, kyc_time. Decimal: rebate_rate,
            dep_amt, total_vol, total_fee, total_commission. Boolean: is_compliant.
            Beside the data: Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.affiliate.invitee_list, ...)`.

        `GET /api/v5/affiliate/invitee/list`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list
        """
        return self._client.call(
            _INVITEE_LIST,
            {
                "page": page,
                "limit": limit,
                "periodType": period_type,
                "begin": begin,
                "end": end,
                "keyword": keyword,
                "commissionCategory": commission_category,
                "orderBy": order_by,
                "orderDir": order_dir,
                "kycStatus": kyc_status,
                "subAffiliateUid": sub_affiliate_uid,
            },
            extra,
            options,
        )

    def link_list(
        self,
        *,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        link_type: Literal["standard", "co_inviter"] | str | None = None,
        link_status: Literal["normal", "abnormal"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> LinkListAnswer:
        """Get link list.

        Args:
            page (integer; default `1`): `page`.
            limit (integer; `1` to `100`; default `100`): `limit`.
            link_type: `linkType`: `standard`, `co_inviter`.
            link_status: `linkStatus`: `normal`, `abnormal`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LinkList`. Text: channel_id, channel_name, join_link, link_type, link_status.
            Decimal: inviter_commission_rate, co_inviter_commission_rate, invitee_discount_rate,
            total_commission, commission24h. Integer: invitee_cnt, trader_cnt. Unix time in
            milliseconds: c_time. Boolean: is_default.
            Beside the data: Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.affiliate.link_list, ...)`.

        `GET /api/v5/affiliate/link/list`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list
        """
        return self._client.call(
            _LINK_LIST,
            {"page": page, "limit": limit, "linkType": link_type, "linkStatus": link_status},
            extra,
            options,
        )

    def performance_summary(
        self,
        *,
        period_type: (
            Literal[
                "last_7d",
                "last_30d",
                "this_month",
                "last_month",
                "total",
                "today",
                "this_week",
                "custom",
            ]
            | str
            | None
        ) = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PerformanceSummary]:
        """Get performance summary.

        Args:
            period_type (default `total`): `periodType`: `last_7d`, `last_30d`, `this_month`, `last_month`, `total`, `today`,
                `this_week`, `custom`.
            begin (Unix time in milliseconds; required in some cases): `begin`.
            end (Unix time in milliseconds; required in some cases): `end`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PerformanceSummary`. Unix time in milliseconds: u_time. Integer: invitee_cnt.
            Decimal: dep_amt. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/affiliate/performance/summary`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary
        """
        return self._client.call(
            _PERFORMANCE_SUMMARY,
            {"periodType": period_type, "begin": begin, "end": end},
            extra,
            options,
        )

    def sub_affiliate_list(
        self,
        *,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        keyword: str | None = None,
        commission_category: Literal["SPOT", "DERIVATIVE", "BSC"] | str | None = None,
        order_by: Literal["cTime", "depAmt", "vol", "fee", "rebate"] | str | None = None,
        order_dir: Literal["asc", "desc"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> SubAffiliateListAnswer:
        """Get sub-affiliate list.

        Args:
            page (integer; default `1`): `page`.
            limit (integer; `1` to `100`; default `100`): `limit`.
            keyword: `keyword`.
            commission_category: `commissionCategory`: `SPOT`, `DERIVATIVE`, `BSC`.
            order_by: `orderBy`: `cTime`, `depAmt`, `vol`, `fee`, `rebate`.
            order_dir (default `desc`): `orderDir`: `asc`, `desc`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubAffiliateList`. Text: sub_affiliate_uid, country, sub_affiliate_level,
            invitee_cnt, trader_cnt. Unix time in milliseconds: join_time. Decimal: commission_rate,
            dep_amt, total_vol, total_fee, total_commission. Boolean: is_compliant.
            Beside the data: Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.affiliate.sub_affiliate_list, ...)`.

        `GET /api/v5/affiliate/sub-affiliate/list`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list
        """
        return self._client.call(
            _SUB_AFFILIATE_LIST,
            {
                "page": page,
                "limit": limit,
                "keyword": keyword,
                "commissionCategory": commission_category,
                "orderBy": order_by,
                "orderDir": order_dir,
            },
            extra,
            options,
        )


class AsyncAffiliate:
    """OKX `affiliate`: 6 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def co_inviter_list(
        self,
        *,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        link_status: Literal["normal", "abnormal"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> CoInviterListAnswer:
        """Get co-inviter link list.

        Args:
            page (integer; default `1`): `page`.
            limit (integer; `1` to `100`; default `100`): `limit`.
            link_status: `linkStatus`: `normal`, `abnormal`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CoInviterList`. Text: channel_id, channel_name, join_link, par_user_name,
            co_user_name, note, channel_assessment_status, inviter_channel_status,
            co_inviter_channel_status, link_status. Decimal: inviter_commission_rate,
            co_inviter_commission_rate, invitee_discount_rate, total_commission, commission24h,
            total_fee. Boolean: is_compliant, is_default. Integer: invitee_cnt, trader_cnt,
            click_cnt. Unix time in milliseconds: c_time.
            Beside the data: Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.affiliate.co_inviter_list, ...)`.

        `GET /api/v5/affiliate/co-inviter/list`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list
        """
        return await self._client.call(
            _CO_INVITER_LIST,
            {"page": page, "limit": limit, "linkStatus": link_status},
            extra,
            options,
        )

    async def invitee_detail(
        self,
        *,
        uid: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InviteeDetail]:
        """Get the invitee's detail.

        Args:
            uid (required): `uid`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InviteeDetail`. Text: invitee_level, level, region, affiliate_code. Unix time
            in milliseconds: join_time, first_trade_time, kyc_time. Decimal: invitee_rebate_rate,
            total_commission, dep_amt, wd_amt, vol_month, total_vol, acc_fee.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/affiliate/invitee/detail`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail
        """
        return await self._client.call(_INVITEE_DETAIL, {"uid": uid}, extra, options)

    async def invitee_list(
        self,
        *,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        period_type: (
            Literal[
                "last_7d",
                "last_30d",
                "this_month",
                "last_month",
                "total",
                "today",
                "this_week",
                "custom",
            ]
            | str
            | None
        ) = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        keyword: str | None = None,
        commission_category: Literal["SPOT", "DERIVATIVE", "BSC"] | str | None = None,
        order_by: Literal["cTime", "depAmt", "vol", "fee", "rebate"] | str | None = None,
        order_dir: Literal["asc", "desc"] | str | None = None,
        kyc_status: Literal["unverified", "verified"] | str | None = None,
        sub_affiliate_uid: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> InviteeListAnswer:
        """Get invitee list.

        Args:
            page (integer; default `1`): `page`.
            limit (integer; `1` to `100`; default `100`): `limit`.
            period_type: `periodType`: `last_7d`, `last_30d`, `this_month`, `last_month`, `total`, `today`,
                `this_week`, `custom`.
            begin (Unix time in milliseconds; required in some cases): `begin`.
            end (Unix time in milliseconds; required in some cases): `end`.
            keyword: `keyword`.
            commission_category: `commissionCategory`: `SPOT`, `DERIVATIVE`, `BSC`.
            order_by (default `cTime`): `orderBy`: `cTime`, `depAmt`, `vol`, `fee`, `rebate`.
            order_dir (default `desc`): `orderDir`: `asc`, `desc`.
            kyc_status: `kycStatus`: `unverified`, `verified`.
            sub_affiliate_uid: `subAffiliateUid`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InviteeList`. Text: uid, country, channel_name, fee_tier_rank, kyc_status.
            Unix time in milliseconds: join_time, first_trade_time, kyc_time. Decimal: rebate_rate,
            dep_amt, total_vol, total_fee, total_commission. Boolean: is_compliant.
            Beside the data: Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.affiliate.invitee_list, ...)`.

        `GET /api/v5/affiliate/invitee/list`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list
        """
        return await self._client.call(
            _INVITEE_LIST,
            {
                "page": page,
                "limit": limit,
                "periodType": period_type,
                "begin": begin,
                "end": end,
                "keyword": keyword,
                "commissionCategory": commission_category,
                "orderBy": order_by,
                "orderDir": order_dir,
                "kycStatus": kyc_status,
                "subAffiliateUid": sub_affiliate_uid,
            },
            extra,
            options,
        )

    async def link_list(
        self,
        *,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        link_type: Literal["standard", "co_inviter"] | str | None = None,
        link_status: Literal["normal", "abnormal"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> LinkListAnswer:
        """Get link list.

        Args:
            page (integer; default `1`): `page`.
            limit (integer; `1` to `100`; default `100`): `limit`.
            link_type: `linkType`: `standard`, `co_inviter`.
            link_status: `linkStatus`: `normal`, `abnormal`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LinkList`. Text: channel_id, channel_name, join_link, link_type, link_status.
            Decimal: inviter_commission_rate, co_inviter_commission_rate, invitee_discount_rate,
            total_commission, commission24h. Integer: invitee_cnt, trader_cnt. Unix time in
            milliseconds: c_time. Boolean: is_default.
            Beside the data: Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.affiliate.link_list, ...)`.

        `GET /api/v5/affiliate/link/list`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list
        """
        return await self._client.call(
            _LINK_LIST,
            {"page": page, "limit": limit, "linkType": link_type, "linkStatus": link_status},
            extra,
            options,
        )

    async def performance_summary(
        self,
        *,
        period_type: (
            Literal[
                "last_7d",
                "last_30d",
                "this_month",
                "last_month",
                "total",
                "today",
                "this_week",
                "custom",
            ]
            | str
            | None
        ) = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PerformanceSummary]:
        """Get performance summary.

        Args:
            period_type (default `total`): `periodType`: `last_7d`, `last_30d`, `this_month`, `last_month`, `total`, `today`,
                `this_week`, `custom`.
            begin (Unix time in milliseconds; required in some cases): `begin`.
            end (Unix time in milliseconds; required in some cases): `end`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PerformanceSummary`. Unix time in milliseconds: u_time. Integer: invitee_cnt.
            Decimal: dep_amt. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/affiliate/performance/summary`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary
        """
        return await self._client.call(
            _PERFORMANCE_SUMMARY,
            {"periodType": period_type, "begin": begin, "end": end},
            extra,
            options,
        )

    async def sub_affiliate_list(
        self,
        *,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        keyword: str | None = None,
        commission_category: Literal["SPOT", "DERIVATIVE", "BSC"] | str | None = None,
        order_by: Literal["cTime", "depAmt", "vol", "fee", "rebate"] | str | None = None,
        order_dir: Literal["asc", "desc"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> SubAffiliateListAnswer:
        """Get sub-affiliate list.

        Args:
            page (integer; default `1`): `page`.
            limit (integer; `1` to `100`; default `100`): `limit`.
            keyword: `keyword`.
            commission_category: `commissionCategory`: `SPOT`, `DERIVATIVE`, `BSC`.
            order_by: `orderBy`: `cTime`, `depAmt`, `vol`, `fee`, `rebate`.
            order_dir (default `desc`): `orderDir`: `asc`, `desc`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubAffiliateList`. Text: sub_affiliate_uid, country, sub_affiliate_level,
            invitee_cnt, trader_cnt. Unix time in milliseconds: join_time. Decimal: commission_rate,
            dep_amt, total_vol, total_fee, total_commission. Boolean: is_compliant.
            Beside the data: Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.affiliate.sub_affiliate_list, ...)`.

        `GET /api/v5/affiliate/sub-affiliate/list`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list
        """
        return await self._client.call(
            _SUB_AFFILIATE_LIST,
            {
                "page": page,
                "limit": limit,
                "keyword": keyword,
                "commissionCategory": commission_category,
                "orderBy": order_by,
                "orderDir": order_dir,
            },
            extra,
            options,
        )
