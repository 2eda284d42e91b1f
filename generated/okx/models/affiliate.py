"""Records and nested arguments. OKX `affiliate`: 6 endpoints."""

from __future__ import annotations

from .._runtime.core.answers import ListAnswer
from .._runtime.core.records import Record, boolean, decimal, integer, records, text, timestamp_ms


class CoInviterList(Record, endpoint="affiliate.co_inviter_list"):
    """An item of the answer of `affiliate.co_inviter_list`.

    Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list
    """

    channel_id = text("channelId")
    channel_name = text("channelName")
    join_link = text("joinLink")
    inviter_commission_rate = decimal("inviterCommissionRate")
    """Decimal."""
    co_inviter_commission_rate = decimal("coInviterCommissionRate")
    """Decimal."""
    invitee_discount_rate = decimal("inviteeDiscountRate")
    """Decimal."""
    par_user_name = text("parUserName")
    co_user_name = text("coUserName")
    is_compliant = boolean("isCompliant")
    note = text("note")
    is_default = boolean("isDefault")
    total_commission = decimal("totalCommission")
    """Decimal."""
    commission24h = decimal("commission24h")
    """Decimal."""
    invitee_cnt = integer("inviteeCnt")
    """Integer."""
    trader_cnt = integer("traderCnt")
    """Integer."""
    click_cnt = integer("clickCnt")
    """Integer."""
    total_fee = decimal("totalFee")
    """Decimal."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    channel_assessment_status = text("channelAssessmentStatus")
    """Documented values: `valid`, `not_reach_trade`, `not_reach_invite`, `not_reach_both`."""
    inviter_channel_status = text("inviterChannelStatus")
    """Documented values: `valid`, `identity_invalid`, `level_downgraded`."""
    co_inviter_channel_status = text("coInviterChannelStatus")
    """Documented values: `valid`, `identity_invalid`, `not_reach_assessment`,
    `identity_invalid_and_not_reach_assessment`.
    """
    link_status = text("linkStatus")
    """Documented values: `normal`, `abnormal`."""


class CoInviterListAnswer(ListAnswer[CoInviterList], endpoint="affiliate.co_inviter_list"):
    """The answer of `affiliate.co_inviter_list`."""

    __slots__ = ()

    total_page = integer("totalPage")
    """Integer."""


class InviteeDetail(Record, endpoint="affiliate.invitee_detail"):
    """An item of the answer of `affiliate.invitee_detail`.

    Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail
    """

    invitee_level = text("inviteeLevel")
    join_time = timestamp_ms("joinTime")
    """Unix time in milliseconds."""
    invitee_rebate_rate = decimal("inviteeRebateRate")
    """Decimal."""
    total_commission = decimal("totalCommission")
    """Decimal."""
    first_trade_time = timestamp_ms("firstTradeTime")
    """Unix time in milliseconds."""
    level = text("level")
    dep_amt = decimal("depAmt")
    """Decimal."""
    wd_amt = decimal("wdAmt")
    """Decimal."""
    vol_month = decimal("volMonth")
    """Decimal."""
    total_vol = decimal("totalVol")
    """Decimal."""
    acc_fee = decimal("accFee")
    """Decimal."""
    kyc_time = timestamp_ms("kycTime")
    """Unix time in milliseconds."""
    region = text("region")
    affiliate_code = text("affiliateCode")


class InviteeList(Record, endpoint="affiliate.invitee_list"):
    """An item of the answer of `affiliate.invitee_list`.

    Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list
    """

    uid = text("uid")
    country = text("country")
    join_time = timestamp_ms("joinTime")
    """Unix time in milliseconds."""
    first_trade_time = timestamp_ms("firstTradeTime")
    """Unix time in milliseconds."""
    channel_name = text("channelName")
    rebate_rate = decimal("rebateRate")
    """Decimal."""
    fee_tier_rank = text("feeTierRank")
    kyc_status = text("kycStatus")
    """Documented values: `unverified`, `verified`."""
    kyc_time = timestamp_ms("kycTime")
    """Unix time in milliseconds."""
    dep_amt = decimal("depAmt")
    """Decimal."""
    total_vol = decimal("totalVol")
    """Decimal."""
    total_fee = decimal("totalFee")
    """Decimal."""
    total_commission = decimal("totalCommission")
    """Decimal."""
    is_compliant = boolean("isCompliant")


class InviteeListAnswer(ListAnswer[InviteeList], endpoint="affiliate.invitee_list"):
    """The answer of `affiliate.invitee_list`."""

    __slots__ = ()

    total_page = integer("totalPage")
    """Integer."""


class LinkList(Record, endpoint="affiliate.link_list"):
    """An item of the answer of `affiliate.link_list`.

    Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list
    """

    channel_id = text("channelId")
    channel_name = text("channelName")
    join_link = text("joinLink")
    link_type = text("linkType")
    """Documented values: `standard`, `co_inviter`."""
    inviter_commission_rate = decimal("inviterCommissionRate")
    """Decimal."""
    co_inviter_commission_rate = decimal("coInviterCommissionRate")
    """Decimal."""
    invitee_discount_rate = decimal("inviteeDiscountRate")
    """Decimal."""
    invitee_cnt = integer("inviteeCnt")
    """Integer."""
    trader_cnt = integer("traderCnt")
    """Integer."""
    total_commission = decimal("totalCommission")
    """Decimal."""
    commission24h = decimal("commission24h")
    """Decimal."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    is_default = boolean("isDefault")
    link_status = text("linkStatus")
    """Documented values: `normal`, `abnormal`."""


class LinkListAnswer(ListAnswer[LinkList], endpoint="affiliate.link_list"):
    """The answer of `affiliate.link_list`."""

    __slots__ = ()

    total_page = integer("totalPage")
    """Integer."""


class PerformanceSummaryDetails(Record, endpoint="affiliate.performance_summary"):
    """`details` of an answer."""

    commission_category = text("commissionCategory")
    """Documented values: `SPOT`, `DERIVATIVE`, `BSC`."""
    first_trader_cnt = integer("firstTraderCnt")
    """Integer."""
    trader_cnt = integer("traderCnt")
    """Integer."""
    vol = decimal("vol")
    """Decimal."""
    commission = decimal("commission")
    """Decimal."""


class PerformanceSummary(Record, endpoint="affiliate.performance_summary"):
    """An item of the answer of `affiliate.performance_summary`.

    Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary
    """

    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    invitee_cnt = integer("inviteeCnt")
    """Integer."""
    dep_amt = decimal("depAmt")
    """Decimal."""
    details = records("details", PerformanceSummaryDetails)


class SubAffiliateList(Record, endpoint="affiliate.sub_affiliate_list"):
    """An item of the answer of `affiliate.sub_affiliate_list`.

    Docs: https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list
    """

    sub_affiliate_uid = text("subAffiliateUid")
    country = text("country")
    join_time = timestamp_ms("joinTime")
    """Unix time in milliseconds."""
    sub_affiliate_level = text("subAffiliateLevel")
    """Documented values: `2`, `3`."""
    commission_rate = decimal("commissionRate")
    """Decimal."""
    is_compliant = boolean("isCompliant")
    invitee_cnt = text("inviteeCnt")
    trader_cnt = text("traderCnt")
    dep_amt = decimal("depAmt")
    """Decimal."""
    total_vol = decimal("totalVol")
    """Decimal."""
    total_fee = decimal("totalFee")
    """Decimal."""
    total_commission = decimal("totalCommission")
    """Decimal."""


class SubAffiliateListAnswer(ListAnswer[SubAffiliateList], endpoint="affiliate.sub_affiliate_list"):
    """The answer of `affiliate.sub_affiliate_list`."""

    __slots__ = ()

    total_page = integer("totalPage")
    """Integer."""
