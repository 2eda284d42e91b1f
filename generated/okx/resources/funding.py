"""OKX `funding`: 17 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, CsvArg, DecimalArg, IntegerArg, Param, TimestampArg
from ..models.funding import (
    ApplyMonthlyStatement,
    AssetValuation,
    Balances,
    Bills,
    BillsHistory,
    CancelWithdrawal,
    Currencies,
    DepositAddress,
    DepositHistory,
    DepositWithdrawStatus,
    ExchangeList,
    GetMonthlyStatement,
    NonTradableAssets,
    Transfer,
    TransferState,
    Withdraw,
    WithdrawRcvrInfoParams,
    WithdrawalHistory,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_APPLY_MONTHLY_STATEMENT = Endpoint(
    "funding.apply_monthly_statement",
    "POST",
    "/api/v5/asset/monthly-statement",
    auth="private",
    style="json_object",
    answer=objects(ApplyMonthlyStatement),
    permission="read",
    params=(Param("month", "month"),),
    limits=(Limit(20, "requests", "1month", ("user_id",)),),
)
_ASSET_VALUATION = Endpoint(
    "funding.asset_valuation",
    "GET",
    "/api/v5/asset/asset-valuation",
    auth="private",
    style="query",
    answer=objects(AssetValuation),
    permission="read",
    params=(Param("ccy", "ccy"),),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_BALANCES = Endpoint(
    "funding.balances",
    "GET",
    "/api/v5/asset/balances",
    auth="private",
    style="query",
    answer=objects(Balances),
    permission="read",
    params=(Param("ccy", "ccy", "csv", max_items=20),),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_BILLS = Endpoint(
    "funding.bills",
    "GET",
    "/api/v5/asset/bills",
    auth="private",
    style="query",
    answer=objects(Bills),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("type", "type"),
        Param("third_party_type", "thirdPartyType"),
        Param("client_id", "clientId", max_length=32),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, max=100),
)
_BILLS_HISTORY = Endpoint(
    "funding.bills_history",
    "GET",
    "/api/v5/asset/bills-history",
    auth="private",
    style="query",
    answer=objects(BillsHistory),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("type", "type"),
        Param("third_party_type", "thirdPartyType"),
        Param("client_id", "clientId", max_length=32),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
        Param("paging_type", "pagingType"),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
    pagination=Pagination(
        "after",
        ("ts",),
        "before",
        time=True,
        by="pagingType",
        cases=(
            ("1", Pagination("after", ("ts",), "before", time=True, max=100)),
            ("2", Pagination("after", ("billId",), max=100)),
        ),
        max=100,
    ),
)
_CANCEL_WITHDRAWAL = Endpoint(
    "funding.cancel_withdrawal",
    "POST",
    "/api/v5/asset/cancel-withdrawal",
    auth="private",
    style="json_object",
    answer=objects(CancelWithdrawal),
    permission="trade",
    params=(Param("wd_id", "wdId", required=True),),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_CURRENCIES = Endpoint(
    "funding.currencies",
    "GET",
    "/api/v5/asset/currencies",
    auth="private",
    style="query",
    answer=objects(Currencies),
    permission="read",
    params=(Param("ccy", "ccy", "csv"),),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_DEPOSIT_ADDRESS = Endpoint(
    "funding.deposit_address",
    "GET",
    "/api/v5/asset/deposit-address",
    auth="private",
    style="query",
    answer=objects(DepositAddress),
    permission="read",
    params=(Param("ccy", "ccy", required=True),),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_DEPOSIT_HISTORY = Endpoint(
    "funding.deposit_history",
    "GET",
    "/api/v5/asset/deposit-history",
    auth="private",
    style="query",
    answer=objects(DepositHistory),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("dep_id", "depId"),
        Param("from_wd_id", "fromWdId"),
        Param("tx_id", "txId"),
        Param("type", "type"),
        Param("state", "state"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, max=100),
)
_DEPOSIT_WITHDRAW_STATUS = Endpoint(
    "funding.deposit_withdraw_status",
    "GET",
    "/api/v5/asset/deposit-withdraw-status",
    auth="private",
    style="query",
    answer=objects(DepositWithdrawStatus),
    permission="read",
    params=(
        Param("wd_id", "wdId"),
        Param("tx_id", "txId"),
        Param("ccy", "ccy"),
        Param("to", "to"),
        Param("chain", "chain"),
    ),
    constraints=(
        Constraint("one_of", ("wdId", "txId")),
        Constraint("at_most_one", ("wdId", "txId")),
    ),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_EXCHANGE_LIST = Endpoint(
    "funding.exchange_list",
    "GET",
    "/api/v5/asset/exchange-list",
    auth="public",
    style="none",
    answer=objects(ExchangeList),
    limits=(Limit(6, "requests", "1s", ("ip",)),),
)
_GET_MONTHLY_STATEMENT = Endpoint(
    "funding.get_monthly_statement",
    "GET",
    "/api/v5/asset/monthly-statement",
    auth="private",
    style="query",
    answer=objects(GetMonthlyStatement),
    permission="read",
    params=(Param("month", "month", required=True),),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_NON_TRADABLE_ASSETS = Endpoint(
    "funding.non_tradable_assets",
    "GET",
    "/api/v5/asset/non-tradable-assets",
    auth="private",
    style="query",
    answer=objects(NonTradableAssets),
    permission="read",
    params=(Param("ccy", "ccy", "csv", max_items=20),),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_TRANSFER = Endpoint(
    "funding.transfer",
    "POST",
    "/api/v5/asset/transfer",
    auth="private",
    style="json_object",
    answer=objects(Transfer),
    permission="trade",
    params=(
        Param("type", "type"),
        Param("ccy", "ccy", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("from_", "from", required=True),
        Param("to", "to", required=True),
        Param("sub_acct", "subAcct"),
        Param("loan_trans", "loanTrans", "boolean"),
        Param("omit_pos_risk", "omitPosRisk"),
        Param("client_id", "clientId", max_length=32),
    ),
    limits=(Limit(2, "requests", "1s", ("user_id", "currency")),),
)
_TRANSFER_STATE = Endpoint(
    "funding.transfer_state",
    "GET",
    "/api/v5/asset/transfer-state",
    auth="private",
    style="query",
    answer=objects(TransferState),
    permission="read",
    params=(
        Param("trans_id", "transId"),
        Param("client_id", "clientId", max_length=32),
        Param("type", "type"),
    ),
    constraints=(Constraint("one_of", ("transId", "clientId")),),
    limits=(Limit(10, "requests", "1s", ("user_id",)),),
)
_WITHDRAW = Endpoint(
    "funding.withdraw",
    "POST",
    "/api/v5/asset/withdrawal",
    auth="private",
    style="json_object",
    answer=objects(Withdraw),
    permission="withdraw",
    params=(
        Param("ccy", "ccy", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("dest", "dest", required=True),
        Param("to_addr", "toAddr", required=True),
        Param("to_addr_type", "toAddrType"),
        Param("chain", "chain"),
        Param("area_code", "areaCode"),
        Param(
            "rcvr_info",
            "rcvrInfo",
            "object",
            fields=(
                Param("wallet_type", "walletType", required=True),
                Param("exch_id", "exchId"),
                Param("rcvr_first_name", "rcvrFirstName"),
                Param("rcvr_last_name", "rcvrLastName"),
                Param("rcvr_country", "rcvrCountry"),
                Param("rcvr_country_sub_division", "rcvrCountrySubDivision"),
                Param("rcvr_town_name", "rcvrTownName"),
                Param("rcvr_street_name", "rcvrStreetName"),
            ),
        ),
        Param("client_id", "clientId", max_length=32),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_WITHDRAWAL_HISTORY = Endpoint(
    "funding.withdrawal_history",
    "GET",
    "/api/v5/asset/withdrawal-history",
    auth="private",
    style="query",
    answer=objects(WithdrawalHistory),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("wd_id", "wdId"),
        Param("client_id", "clientId", max_length=32),
        Param("tx_id", "txId"),
        Param("type", "type"),
        Param("state", "state"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, max=100),
)


class Funding:
    """OKX `funding`: 17 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def apply_monthly_statement(
        self,
        *,
        month: (
            Literal[
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
            ]
            | str
            | None
        ) = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ApplyMonthlyStatement]:
        """Apply for monthly statement (last year).

        Args:
            month: `month`: `Jan`, `Feb`, `Mar`, `Apr`, `May`, `Jun`, `Jul`, `Aug`, `Sep`, `Oct`, `Nov`,
                `Dec`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ApplyMonthlyStatement`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/monthly-statement`
        Permission: read.
        Rate limit: 20 requests per 1month, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
        """
        return self._client.call(_APPLY_MONTHLY_STATEMENT, {"month": month}, extra, options)

    def asset_valuation(
        self,
        *,
        ccy: (
            Literal[
                "BTC",
                "USDT",
                "USD",
                "CNY",
                "JP",
                "KRW",
                "RUB",
                "EUR",
                "VND",
                "IDR",
                "INR",
                "PHP",
                "THB",
                "TRY",
                "AUD",
                "SGD",
                "ARS",
                "SAR",
                "AED",
                "IQD",
            ]
            | str
            | None
        ) = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AssetValuation]:
        """Get account asset valuation.

        Args:
            ccy: `ccy`: `BTC`, `USDT`, `USD`, `CNY`, `JP`, `KRW`, `RUB`, `EUR`, `VND`, `IDR`, `INR`,
                `PHP`, `THB`, `TRY`, `AUD`, `SGD`, `ARS`, `SAR`, `AED`, `IQD`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AssetValuation`. Decimal: total_bal. Unix time in milliseconds: ts. Record:
            details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/asset-valuation`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
        """
        return self._client.call(_ASSET_VALUATION, {"ccy": ccy}, extra, options)

    def balances(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balances]:
        """Get balance.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balances`. Text: ccy. Decimal: bal, frozen_bal, avail_bal.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/balances`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
        """
        return self._client.call(_BALANCES, {"ccy": ccy}, extra, options)

    def bills(
        self,
        *,
        ccy: str | None = None,
        type: (
            Literal[
                "1",
                "2",
                "13",
                "20",
                "21",
                "22",
                "23",
                "28",
                "47",
                "48",
                "49",
                "68",
                "72",
                "73",
                "74",
                "75",
                "76",
                "77",
                "78",
                "80",
                "82",
                "83",
                "84",
                "89",
                "116",
                "117",
                "118",
                "124",
                "130",
                "131",
                "132",
                "133",
                "134",
                "135",
                "137",
                "138",
                "139",
                "146",
                "150",
                "151",
                "152",
                "160",
                "161",
                "162",
                "163",
                "172",
                "173",
                "174",
                "175",
                "176",
                "177",
                "178",
                "179",
                "180",
                "181",
                "185",
                "187",
                "189",
                "195",
                "196",
                "197",
                "198",
                "199",
                "200",
                "202",
                "203",
                "204",
                "205",
                "207",
                "208",
                "209",
                "210",
                "212",
                "215",
                "217",
                "218",
                "232",
                "220",
                "221",
                "222",
                "223",
                "225",
                "226",
                "227",
                "228",
                "229",
                "233",
                "240",
                "241",
                "242",
                "243",
                "249",
                "250",
                "251",
                "252",
                "263",
                "265",
                "266",
                "270",
                "271",
                "272",
                "273",
                "284",
                "285",
                "286",
                "287",
                "288",
                "289",
                "299",
                "300",
                "303",
                "304",
                "305",
                "306",
                "307",
                "308",
                "309",
                "311",
                "313",
                "314",
                "315",
                "328",
                "329",
                "330",
                "331",
                "332",
                "333",
                "339",
                "340",
                "341",
                "342",
                "343",
                "344",
                "345",
                "346",
                "347",
                "348",
                "349",
                "350",
                "351",
                "354",
                "361",
                "372",
                "373",
                "400",
                "408",
                "476",
                "477",
            ]
            | str
            | None
        ) = None,
        third_party_type: Literal["1", "2", "5"] | str | None = None,
        client_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bills]:
        """Asset bills details.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `1`, `2`, `13`, `20`, `21`, `22`, `23`, `28`, `47`, `48`, `49`, `68`, `72`,
                `73`, `74`, `75`, `76`, `77`, `78`, `80`, `82`, `83`, `84`, `89`, `116`, `117`, `118`,
                `124`, `130`, `131`, `132`, `133`, `134`, `135`, `137`, `138`, `139`, `146`, `150`,
                `151`, `152`, `160`, `161`, `162`, `163`, `172`, `173`, `174`, `175`, `176`, `177`,
                `178`, `179`, `180`, `181`, `185`, `187`, `189`, `195`, `196`, `197`, `198`, `199`,
                `200`, `202`, `203`, `204`, `205`, `207`, `208`, `209`, `210`, `212`, `215`, `217`,
                `218`, `232`, `220`, `221`, `222`, `223`, `225`, `226`, `227`, `228`, `229`, `233`,
                `240`, `241`, `242`, `243`, `249`, `250`, `251`, `252`, `263`, `265`, `266`, `270`,
                `271`, `272`, `273`, `284`, `285`, `286`, `287`, `288`, `289`, `299`, `300`, `303`,
                `304`, `305`, `306`, `307`, `308`, `309`, `311`, `313`, `314`, `315`, `328`, `329`,
                `330`, `331`, `332`, `333`, `339`, `340`, `341`, `342`, `343`, `344`, `345`, `346`,
                `347`, `348`, `349`, `350`, `351`, `354`, `361`, `372`, `373`, `400`, `408`, `476`,
                `477`.
            third_party_type (default `1`): `thirdPartyType`: `1`, `2`, `5`.
            client_id (up to 32 characters): `clientId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Bills`. Text: bill_id, ccy, client_id, type, notes. Decimal: bal_chg, bal.
            Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.funding.bills, ...)`.

        `GET /api/v5/asset/bills`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
        """
        return self._client.call(
            _BILLS,
            {
                "ccy": ccy,
                "type": type,
                "thirdPartyType": third_party_type,
                "clientId": client_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def bills_history(
        self,
        *,
        ccy: str | None = None,
        type: (
            Literal[
                "1",
                "2",
                "13",
                "20",
                "21",
                "22",
                "23",
                "28",
                "47",
                "48",
                "49",
                "68",
                "72",
                "73",
                "74",
                "75",
                "76",
                "77",
                "78",
                "80",
                "82",
                "83",
                "84",
                "89",
                "116",
                "117",
                "118",
                "124",
                "130",
                "131",
                "132",
                "133",
                "134",
                "135",
                "137",
                "138",
                "139",
                "146",
                "150",
                "151",
                "152",
                "160",
                "161",
                "162",
                "163",
                "172",
                "173",
                "174",
                "175",
                "176",
                "177",
                "178",
                "179",
                "180",
                "181",
                "185",
                "187",
                "189",
                "195",
                "196",
                "197",
                "198",
                "199",
                "200",
                "202",
                "203",
                "204",
                "205",
                "207",
                "208",
                "209",
                "210",
                "212",
                "215",
                "217",
                "218",
                "232",
                "220",
                "221",
                "222",
                "223",
                "225",
                "226",
                "227",
                "228",
                "229",
                "233",
                "240",
                "241",
                "242",
                "243",
                "249",
                "250",
                "251",
                "252",
                "263",
                "265",
                "266",
                "270",
                "271",
                "272",
                "273",
                "284",
                "285",
                "286",
                "287",
                "288",
                "289",
                "299",
                "300",
                "303",
                "304",
                "305",
                "306",
                "307",
                "308",
                "309",
                "311",
                "313",
                "314",
                "315",
                "328",
                "329",
                "330",
                "331",
                "332",
                "333",
                "339",
                "340",
                "341",
                "342",
                "343",
                "344",
                "345",
                "346",
                "347",
                "348",
                "349",
                "350",
                "351",
                "354",
                "361",
                "372",
                "373",
                "400",
                "408",
                "476",
                "477",
            ]
            | str
            | None
        ) = None,
        third_party_type: Literal["1", "2", "5"] | str | None = None,
        client_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        paging_type: Literal["1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BillsHistory]:
        """Asset bills history.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `1`, `2`, `13`, `20`, `21`, `22`, `23`, `28`, `47`, `48`, `49`, `68`, `72`,
                `73`, `74`, `75`, `76`, `77`, `78`, `80`, `82`, `83`, `84`, `89`, `116`, `117`, `118`,
                `124`, `130`, `131`, `132`, `133`, `134`, `135`, `137`, `138`, `139`, `146`, `150`,
                `151`, `152`, `160`, `161`, `162`, `163`, `172`, `173`, `174`, `175`, `176`, `177`,
                `178`, `179`, `180`, `181`, `185`, `187`, `189`, `195`, `196`, `197`, `198`, `199`,
                `200`, `202`, `203`, `204`, `205`, `207`, `208`, `209`, `210`, `212`, `215`, `217`,
                `218`, `232`, `220`, `221`, `222`, `223`, `225`, `226`, `227`, `228`, `229`, `233`,
                `240`, `241`, `242`, `243`, `249`, `250`, `251`, `252`, `263`, `265`, `266`, `270`,
                `271`, `272`, `273`, `284`, `285`, `286`, `287`, `288`, `289`, `299`, `300`, `303`,
                `304`, `305`, `306`, `307`, `308`, `309`, `311`, `313`, `314`, `315`, `328`, `329`,
                `330`, `331`, `332`, `333`, `339`, `340`, `341`, `342`, `343`, `344`, `345`, `346`,
                `347`, `348`, `349`, `350`, `351`, `354`, `361`, `372`, `373`, `400`, `408`, `476`,
                `477`.
            third_party_type (default `1`): `thirdPartyType`: `1`, `2`, `5`.
            client_id (up to 32 characters): `clientId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            paging_type (default `1`): `pagingType`: `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BillsHistory`. Text: bill_id, ccy, client_id, type, notes. Decimal: bal_chg,
            bal. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.funding.bills_history, ...)`.

        `GET /api/v5/asset/bills-history`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
        """
        return self._client.call(
            _BILLS_HISTORY,
            {
                "ccy": ccy,
                "type": type,
                "thirdPartyType": third_party_type,
                "clientId": client_id,
                "after": after,
                "before": before,
                "limit": limit,
                "pagingType": paging_type,
            },
            extra,
            options,
        )

    def cancel_withdrawal(
        self,
        *,
        wd_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelWithdrawal]:
        """Cancel withdrawal.

        Args:
            wd_id (required): `wdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelWithdrawal`. Text: wd_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/cancel-withdrawal`
        Permission: trade.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
        """
        return self._client.call(_CANCEL_WITHDRAWAL, {"wdId": wd_id}, extra, options)

    def currencies(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Currencies]:
        """Get currencies.

        Args:
            ccy (values separated by commas): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Currencies`. Text: ccy, name, logo_link, chain, ct_addr, min_fee_for_ct_addr,
            max_fee_for_ct_addr, dep_quote_daily_layer2. Boolean: can_dep, can_wd, can_internal,
            main_net, need_tag. Unix time in milliseconds: dep_est_open_time, wd_est_open_time.
            Decimal: min_dep, min_wd, min_internal, max_wd, wd_tick_sz, wd_quota, used_wd_quota,
            fee, min_fee, max_fee, burning_fee_rate, dep_quota_fixed, used_dep_quota_fixed. Integer:
            min_dep_arrival_confirm, min_wd_unlock_confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/currencies`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
        """
        return self._client.call(_CURRENCIES, {"ccy": ccy}, extra, options)

    def deposit_address(
        self,
        *,
        ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositAddress]:
        """Get deposit address.

        Args:
            ccy (currency; required): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositAddress`. Text: addr, tag, memo, pmt_id, ccy, chain, to,
            verified_name, ct_addr. Mapping: addr_ex. Boolean: selected.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/deposit-address`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
        """
        return self._client.call(_DEPOSIT_ADDRESS, {"ccy": ccy}, extra, options)

    def deposit_history(
        self,
        *,
        ccy: str | None = None,
        dep_id: str | None = None,
        from_wd_id: str | None = None,
        tx_id: str | None = None,
        type: Literal["3", "4"] | str | None = None,
        state: Literal["0", "1", "2", "8", "11", "12", "13", "14", "17"] | str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositHistory]:
        """Get deposit history.

        Args:
            ccy (currency): `ccy`.
            dep_id: `depId`.
            from_wd_id: `fromWdId`.
            tx_id: `txId`.
            type: `type`: `3`, `4`.
            state: `state`: `0`, `1`, `2`, `8`, `11`, `12`, `13`, `14`, `17`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositHistory`. Text: ccy, chain, from_, area_code_from, to, tx_id, state,
            dep_id, from_wd_id, actual_dep_blk_confirm. Decimal: amt. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.funding.deposit_history, ...)`.

        `GET /api/v5/asset/deposit-history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
        """
        return self._client.call(
            _DEPOSIT_HISTORY,
            {
                "ccy": ccy,
                "depId": dep_id,
                "fromWdId": from_wd_id,
                "txId": tx_id,
                "type": type,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def deposit_withdraw_status(
        self,
        *,
        wd_id: str | None = None,
        tx_id: str | None = None,
        ccy: str | None = None,
        to: str | None = None,
        chain: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositWithdrawStatus]:
        """Get deposit withdraw status.

        Args:
            wd_id (exactly one of `wd_id`, `tx_id` is required): `wdId`.
            tx_id (exactly one of `wd_id`, `tx_id` is required): `txId`.
            ccy (currency; required in some cases): `ccy`.
            to (required in some cases): `to`.
            chain (required in some cases): `chain`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositWithdrawStatus`. Text: est_complete_time, state, tx_id, wd_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/deposit-withdraw-status`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
        """
        return self._client.call(
            _DEPOSIT_WITHDRAW_STATUS,
            {"wdId": wd_id, "txId": tx_id, "ccy": ccy, "to": to, "chain": chain},
            extra,
            options,
        )

    def exchange_list(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ExchangeList]:
        """Get exchange list (public).

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ExchangeList`. Text: exch_name, exch_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/exchange-list`
        Public: no credentials needed.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
        """
        return self._client.call(_EXCHANGE_LIST, {}, extra, options)

    def get_monthly_statement(
        self,
        *,
        month: (
            Literal[
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
            ]
            | str
        ),
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetMonthlyStatement]:
        """Get monthly statement (last year).

        Args:
            month (required): `month`: `Jan`, `Feb`, `Mar`, `Apr`, `May`, `Jun`, `Jul`, `Aug`, `Sep`, `Oct`, `Nov`,
                `Dec`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetMonthlyStatement`. Text: file_href, state. Integer: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/monthly-statement`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
        """
        return self._client.call(_GET_MONTHLY_STATEMENT, {"month": month}, extra, options)

    def non_tradable_assets(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[NonTradableAssets]:
        """Get non-tradable assets.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `NonTradableAssets`. Text: ccy, name, logo_link, chain, fee_ccy, ct_addr.
            Decimal: bal, min_wd, fee, burning_fee_rate, wd_tick_sz. Boolean: can_wd, wd_all,
            need_tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/non-tradable-assets`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
        """
        return self._client.call(_NON_TRADABLE_ASSETS, {"ccy": ccy}, extra, options)

    def transfer(
        self,
        *,
        ccy: str,
        amt: DecimalArg,
        from_: Literal["6", "18"] | str,
        to: Literal["6", "18"] | str,
        type: Literal["0", "1", "2", "3", "4"] | str | None = None,
        sub_acct: str | None = None,
        loan_trans: bool | None = None,
        omit_pos_risk: str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Transfer]:
        """Funds transfer.

        Args:
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            from_ (required): `from`: `6`, `18`.
            to (required): `to`: `6`, `18`.
            type (default `0`): `type`: `0`, `1`, `2`, `3`, `4`.
            sub_acct (required in some cases): `subAcct`.
            loan_trans (boolean; default `false`): `loanTrans`.
            omit_pos_risk (default `false`): `omitPosRisk`.
            client_id (up to 32 characters): `clientId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Transfer`. Text: trans_id, client_id, ccy, from_, to. Decimal: amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/transfer`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID + currency.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
        """
        return self._client.call(
            _TRANSFER,
            {
                "type": type,
                "ccy": ccy,
                "amt": amt,
                "from": from_,
                "to": to,
                "subAcct": sub_acct,
                "loanTrans": loan_trans,
                "omitPosRisk": omit_pos_risk,
                "clientId": client_id,
            },
            extra,
            options,
        )

    def transfer_state(
        self,
        *,
        trans_id: str | None = None,
        client_id: str | None = None,
        type: Literal["0", "1", "2", "3", "4"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TransferState]:
        """Get funds transfer state.

        Args:
            trans_id (one of `trans_id`, `client_id` is required): `transId`.
            client_id (one of `trans_id`, `client_id` is required; up to 32 characters): `clientId`.
            type (default `0`): `type`: `0`, `1`, `2`, `3`, `4`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TransferState`. Text: trans_id, client_id, ccy, type, from_, to, sub_acct,
            inst_id, to_inst_id, state. Decimal: amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/transfer-state`
        Permission: read.
        Rate limit: 10 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
        """
        return self._client.call(
            _TRANSFER_STATE,
            {"transId": trans_id, "clientId": client_id, "type": type},
            extra,
            options,
        )

    def withdraw(
        self,
        *,
        ccy: str,
        amt: DecimalArg,
        dest: Literal["3", "4"] | str,
        to_addr: str,
        to_addr_type: Literal["1", "2"] | str | None = None,
        chain: str | None = None,
        area_code: str | None = None,
        rcvr_info: WithdrawRcvrInfoParams | None = None,
        client_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Withdraw]:
        """Withdrawal.

        Args:
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            dest (required): `dest`: `3`, `4`.
            to_addr (required): `toAddr`.
            to_addr_type: `toAddrType`: `1`, `2`.
            chain (required in some cases): `chain`.
            area_code (required in some cases): `areaCode`.
            rcvr_info (required in some cases): `rcvrInfo`.
            client_id (up to 32 characters): `clientId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Withdraw`. Text: ccy, chain, wd_id, client_id. Decimal: amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/withdrawal`
        Permission: withdraw.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
        """
        return self._client.call(
            _WITHDRAW,
            {
                "ccy": ccy,
                "amt": amt,
                "dest": dest,
                "toAddr": to_addr,
                "toAddrType": to_addr_type,
                "chain": chain,
                "areaCode": area_code,
                "rcvrInfo": rcvr_info,
                "clientId": client_id,
            },
            extra,
            options,
        )

    def withdrawal_history(
        self,
        *,
        ccy: str | None = None,
        wd_id: str | None = None,
        client_id: str | None = None,
        tx_id: str | None = None,
        type: Literal["3", "4"] | str | None = None,
        state: (
            Literal[
                "19",
                "17",
                "10",
                "0",
                "4",
                "5",
                "6",
                "8",
                "9",
                "12",
                "7",
                "1",
                "15",
                "16",
                "-3",
                "-2",
                "-1",
                "2",
            ]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[WithdrawalHistory]:
        """Get withdrawal history.

        Args:
            ccy (currency): `ccy`.
            wd_id: `wdId`.
            client_id (up to 32 characters): `clientId`.
            tx_id: `txId`.
            type: `type`: `3`, `4`.
            state: `state`.
                Documented values:
                    `19`
                    `17`
                    `10`
                    `0`
                    `4`
                    `5`
                    `6`
                    `8`
                    `9`
                    `12`
                    `7`
                    `1`
                    `15`
                    `16`
                    `-3`
                    `-2`: Final stage
                    `-1`: Final stage
                    `2`: Final stage
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `WithdrawalHistory`. Text: ccy, chain, from_, area_code_from, to,
            area_code_to, to_addr_type, tag, pmt_id, memo, tx_id, fee_ccy, state, wd_id, client_id,
            note. Boolean: non_tradable_asset. Decimal: amt, fee. Unix time in milliseconds: ts.
            Mapping: addr_ex.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.funding.withdrawal_history, ...)`.

        `GET /api/v5/asset/withdrawal-history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
        """
        return self._client.call(
            _WITHDRAWAL_HISTORY,
            {
                "ccy": ccy,
                "wdId": wd_id,
                "clientId": client_id,
                "txId": tx_id,
                "type": type,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )


class AsyncFunding:
    """OKX `funding`: 17 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def apply_monthly_statement(
        self,
        *,
        month: (
            Literal[
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
            ]
            | str
            | None
        ) = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ApplyMonthlyStatement]:
        """Apply for monthly statement (last year).

        Args:
            month: `month`: `Jan`, `Feb`, `Mar`, `Apr`, `May`, `Jun`, `Jul`, `Aug`, `Sep`, `Oct`, `Nov`,
                `Dec`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ApplyMonthlyStatement`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/monthly-statement`
        Permission: read.
        Rate limit: 20 requests per 1month, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
        """
        return await self._client.call(_APPLY_MONTHLY_STATEMENT, {"month": month}, extra, options)

    async def asset_valuation(
        self,
        *,
        ccy: (
            Literal[
                "BTC",
                "USDT",
                "USD",
                "CNY",
                "JP",
                "KRW",
                "RUB",
                "EUR",
                "VND",
                "IDR",
                "INR",
                "PHP",
                "THB",
                "TRY",
                "AUD",
                "SGD",
                "ARS",
                "SAR",
                "AED",
                "IQD",
            ]
            | str
            | None
        ) = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AssetValuation]:
        """Get account asset valuation.

        Args:
            ccy: `ccy`: `BTC`, `USDT`, `USD`, `CNY`, `JP`, `KRW`, `RUB`, `EUR`, `VND`, `IDR`, `INR`,
                `PHP`, `THB`, `TRY`, `AUD`, `SGD`, `ARS`, `SAR`, `AED`, `IQD`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AssetValuation`. Decimal: total_bal. Unix time in milliseconds: ts. Record:
            details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/asset-valuation`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
        """
        return await self._client.call(_ASSET_VALUATION, {"ccy": ccy}, extra, options)

    async def balances(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balances]:
        """Get balance.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balances`. Text: ccy. Decimal: bal, frozen_bal, avail_bal.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/balances`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
        """
        return await self._client.call(_BALANCES, {"ccy": ccy}, extra, options)

    async def bills(
        self,
        *,
        ccy: str | None = None,
        type: (
            Literal[
                "1",
                "2",
                "13",
                "20",
                "21",
                "22",
                "23",
                "28",
                "47",
                "48",
                "49",
                "68",
                "72",
                "73",
                "74",
                "75",
                "76",
                "77",
                "78",
                "80",
                "82",
                "83",
                "84",
                "89",
                "116",
                "117",
                "118",
                "124",
                "130",
                "131",
                "132",
                "133",
                "134",
                "135",
                "137",
                "138",
                "139",
                "146",
                "150",
                "151",
                "152",
                "160",
                "161",
                "162",
                "163",
                "172",
                "173",
                "174",
                "175",
                "176",
                "177",
                "178",
                "179",
                "180",
                "181",
                "185",
                "187",
                "189",
                "195",
                "196",
                "197",
                "198",
                "199",
                "200",
                "202",
                "203",
                "204",
                "205",
                "207",
                "208",
                "209",
                "210",
                "212",
                "215",
                "217",
                "218",
                "232",
                "220",
                "221",
                "222",
                "223",
                "225",
                "226",
                "227",
                "228",
                "229",
                "233",
                "240",
                "241",
                "242",
                "243",
                "249",
                "250",
                "251",
                "252",
                "263",
                "265",
                "266",
                "270",
                "271",
                "272",
                "273",
                "284",
                "285",
                "286",
                "287",
                "288",
                "289",
                "299",
                "300",
                "303",
                "304",
                "305",
                "306",
                "307",
                "308",
                "309",
                "311",
                "313",
                "314",
                "315",
                "328",
                "329",
                "330",
                "331",
                "332",
                "333",
                "339",
                "340",
                "341",
                "342",
                "343",
                "344",
                "345",
                "346",
                "347",
                "348",
                "349",
                "350",
                "351",
                "354",
                "361",
                "372",
                "373",
                "400",
                "408",
                "476",
                "477",
            ]
            | str
            | None
        ) = None,
        third_party_type: Literal["1", "2", "5"] | str | None = None,
        client_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bills]:
        """Asset bills details.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `1`, `2`, `13`, `20`, `21`, `22`, `23`, `28`, `47`, `48`, `49`, `68`, `72`,
                `73`, `74`, `75`, `76`, `77`, `78`, `80`, `82`, `83`, `84`, `89`, `116`, `117`, `118`,
                `124`, `130`, `131`, `132`, `133`, `134`, `135`, `137`, `138`, `139`, `146`, `150`,
                `151`, `152`, `160`, `161`, `162`, `163`, `172`, `173`, `174`, `175`, `176`, `177`,
                `178`, `179`, `180`, `181`, `185`, `187`, `189`, `195`, `196`, `197`, `198`, `199`,
                `200`, `202`, `203`, `204`, `205`, `207`, `208`, `209`, `210`, `212`, `215`, `217`,
                `218`, `232`, `220`, `221`, `222`, `223`, `225`, `226`, `227`, `228`, `229`, `233`,
                `240`, `241`, `242`, `243`, `249`, `250`, `251`, `252`, `263`, `265`, `266`, `270`,
                `271`, `272`, `273`, `284`, `285`, `286`, `287`, `288`, `289`, `299`, `300`, `303`,
                `304`, `305`, `306`, `307`, `308`, `309`, `311`, `313`, `314`, `315`, `328`, `329`,
                `330`, `331`, `332`, `333`, `339`, `340`, `341`, `342`, `343`, `344`, `345`, `346`,
                `347`, `348`, `349`, `350`, `351`, `354`, `361`, `372`, `373`, `400`, `408`, `476`,
                `477`.
            third_party_type (default `1`): `thirdPartyType`: `1`, `2`, `5`.
            client_id (up to 32 characters): `clientId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Bills`. Text: bill_id, ccy, client_id, type, notes. Decimal: bal_chg, bal.
            Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.funding.bills, ...)`.

        `GET /api/v5/asset/bills`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
        """
        return await self._client.call(
            _BILLS,
            {
                "ccy": ccy,
                "type": type,
                "thirdPartyType": third_party_type,
                "clientId": client_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def bills_history(
        self,
        *,
        ccy: str | None = None,
        type: (
            Literal[
                "1",
                "2",
                "13",
                "20",
                "21",
                "22",
                "23",
                "28",
                "47",
                "48",
                "49",
                "68",
                "72",
                "73",
                "74",
                "75",
                "76",
                "77",
                "78",
                "80",
                "82",
                "83",
                "84",
                "89",
                "116",
                "117",
                "118",
                "124",
                "130",
                "131",
                "132",
                "133",
                "134",
                "135",
                "137",
                "138",
                "139",
                "146",
                "150",
                "151",
                "152",
                "160",
                "161",
                "162",
                "163",
                "172",
                "173",
                "174",
                "175",
                "176",
                "177",
                "178",
                "179",
                "180",
                "181",
                "185",
                "187",
                "189",
                "195",
                "196",
                "197",
                "198",
                "199",
                "200",
                "202",
                "203",
                "204",
                "205",
                "207",
                "208",
                "209",
                "210",
                "212",
                "215",
                "217",
                "218",
                "232",
                "220",
                "221",
                "222",
                "223",
                "225",
                "226",
                "227",
                "228",
                "229",
                "233",
                "240",
                "241",
                "242",
                "243",
                "249",
                "250",
                "251",
                "252",
                "263",
                "265",
                "266",
                "270",
                "271",
                "272",
                "273",
                "284",
                "285",
                "286",
                "287",
                "288",
                "289",
                "299",
                "300",
                "303",
                "304",
                "305",
                "306",
                "307",
                "308",
                "309",
                "311",
                "313",
                "314",
                "315",
                "328",
                "329",
                "330",
                "331",
                "332",
                "333",
                "339",
                "340",
                "341",
                "342",
                "343",
                "344",
                "345",
                "346",
                "347",
                "348",
                "349",
                "350",
                "351",
                "354",
                "361",
                "372",
                "373",
                "400",
                "408",
                "476",
                "477",
            ]
            | str
            | None
        ) = None,
        third_party_type: Literal["1", "2", "5"] | str | None = None,
        client_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        paging_type: Literal["1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BillsHistory]:
        """Asset bills history.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `1`, `2`, `13`, `20`, `21`, `22`, `23`, `28`, `47`, `48`, `49`, `68`, `72`,
                `73`, `74`, `75`, `76`, `77`, `78`, `80`, `82`, `83`, `84`, `89`, `116`, `117`, `118`,
                `124`, `130`, `131`, `132`, `133`, `134`, `135`, `137`, `138`, `139`, `146`, `150`,
                `151`, `152`, `160`, `161`, `162`, `163`, `172`, `173`, `174`, `175`, `176`, `177`,
                `178`, `179`, `180`, `181`, `185`, `187`, `189`, `195`, `196`, `197`, `198`, `199`,
                `200`, `202`, `203`, `204`, `205`, `207`, `208`, `209`, `210`, `212`, `215`, `217`,
                `218`, `232`, `220`, `221`, `222`, `223`, `225`, `226`, `227`, `228`, `229`, `233`,
                `240`, `241`, `242`, `243`, `249`, `250`, `251`, `252`, `263`, `265`, `266`, `270`,
                `271`, `272`, `273`, `284`, `285`, `286`, `287`, `288`, `289`, `299`, `300`, `303`,
                `304`, `305`, `306`, `307`, `308`, `309`, `311`, `313`, `314`, `315`, `328`, `329`,
                `330`, `331`, `332`, `333`, `339`, `340`, `341`, `342`, `343`, `344`, `345`, `346`,
                `347`, `348`, `349`, `350`, `351`, `354`, `361`, `372`, `373`, `400`, `408`, `476`,
                `477`.
            third_party_type (default `1`): `thirdPartyType`: `1`, `2`, `5`.
            client_id (up to 32 characters): `clientId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            paging_type (default `1`): `pagingType`: `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BillsHistory`. Text: bill_id, ccy, client_id, type, notes. Decimal: bal_chg,
            bal. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.funding.bills_history, ...)`.

        `GET /api/v5/asset/bills-history`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
        """
        return await self._client.call(
            _BILLS_HISTORY,
            {
                "ccy": ccy,
                "type": type,
                "thirdPartyType": third_party_type,
                "clientId": client_id,
                "after": after,
                "before": before,
                "limit": limit,
                "pagingType": paging_type,
            },
            extra,
            options,
        )

    async def cancel_withdrawal(
        self,
        *,
        wd_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelWithdrawal]:
        """Cancel withdrawal.

        Args:
            wd_id (required): `wdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelWithdrawal`. Text: wd_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/cancel-withdrawal`
        Permission: trade.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
        """
        return await self._client.call(_CANCEL_WITHDRAWAL, {"wdId": wd_id}, extra, options)

    async def currencies(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Currencies]:
        """Get currencies.

        Args:
            ccy (values separated by commas): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Currencies`. Text: ccy, name, logo_link, chain, ct_addr, min_fee_for_ct_addr,
            max_fee_for_ct_addr, dep_quote_daily_layer2. Boolean: can_dep, can_wd, can_internal,
            main_net, need_tag. Unix time in milliseconds: dep_est_open_time, wd_est_open_time.
            Decimal: min_dep, min_wd, min_internal, max_wd, wd_tick_sz, wd_quota, used_wd_quota,
            fee, min_fee, max_fee, burning_fee_rate, dep_quota_fixed, used_dep_quota_fixed. Integer:
            min_dep_arrival_confirm, min_wd_unlock_confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/currencies`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
        """
        return await self._client.call(_CURRENCIES, {"ccy": ccy}, extra, options)

    async def deposit_address(
        self,
        *,
        ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositAddress]:
        """Get deposit address.

        Args:
            ccy (currency; required): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositAddress`. Text: addr, tag, memo, pmt_id, ccy, chain, to,
            verified_name, ct_addr. Mapping: addr_ex. Boolean: selected.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/deposit-address`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
        """
        return await self._client.call(_DEPOSIT_ADDRESS, {"ccy": ccy}, extra, options)

    async def deposit_history(
        self,
        *,
        ccy: str | None = None,
        dep_id: str | None = None,
        from_wd_id: str | None = None,
        tx_id: str | None = None,
        type: Literal["3", "4"] | str | None = None,
        state: Literal["0", "1", "2", "8", "11", "12", "13", "14", "17"] | str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositHistory]:
        """Get deposit history.

        Args:
            ccy (currency): `ccy`.
            dep_id: `depId`.
            from_wd_id: `fromWdId`.
            tx_id: `txId`.
            type: `type`: `3`, `4`.
            state: `state`: `0`, `1`, `2`, `8`, `11`, `12`, `13`, `14`, `17`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositHistory`. Text: ccy, chain, from_, area_code_from, to, tx_id, state,
            dep_id, from_wd_id, actual_dep_blk_confirm. Decimal: amt. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.funding.deposit_history, ...)`.

        `GET /api/v5/asset/deposit-history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
        """
        return await self._client.call(
            _DEPOSIT_HISTORY,
            {
                "ccy": ccy,
                "depId": dep_id,
                "fromWdId": from_wd_id,
                "txId": tx_id,
                "type": type,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def deposit_withdraw_status(
        self,
        *,
        wd_id: str | None = None,
        tx_id: str | None = None,
        ccy: str | None = None,
        to: str | None = None,
        chain: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositWithdrawStatus]:
        """Get deposit withdraw status.

        Args:
            wd_id (exactly one of `wd_id`, `tx_id` is required): `wdId`.
            tx_id (exactly one of `wd_id`, `tx_id` is required): `txId`.
            ccy (currency; required in some cases): `ccy`.
            to (required in some cases): `to`.
            chain (required in some cases): `chain`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositWithdrawStatus`. Text: est_complete_time, state, tx_id, wd_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/deposit-withdraw-status`
        Permission: read.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
        """
        return await self._client.call(
            _DEPOSIT_WITHDRAW_STATUS,
            {"wdId": wd_id, "txId": tx_id, "ccy": ccy, "to": to, "chain": chain},
            extra,
            options,
        )

    async def exchange_list(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ExchangeList]:
        """Get exchange list (public).

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ExchangeList`. Text: exch_name, exch_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/exchange-list`
        Public: no credentials needed.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
        """
        return await self._client.call(_EXCHANGE_LIST, {}, extra, options)

    async def get_monthly_statement(
        self,
        *,
        month: (
            Literal[
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
            ]
            | str
        ),
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetMonthlyStatement]:
        """Get monthly statement (last year).

        Args:
            month (required): `month`: `Jan`, `Feb`, `Mar`, `Apr`, `May`, `Jun`, `Jul`, `Aug`, `Sep`, `Oct`, `Nov`,
                `Dec`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetMonthlyStatement`. Text: file_href, state. Integer: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/monthly-statement`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
        """
        return await self._client.call(_GET_MONTHLY_STATEMENT, {"month": month}, extra, options)

    async def non_tradable_assets(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[NonTradableAssets]:
        """Get non-tradable assets.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `NonTradableAssets`. Text: ccy, name, logo_link, chain, fee_ccy, ct_addr.
            Decimal: bal, min_wd, fee, burning_fee_rate, wd_tick_sz. Boolean: can_wd, wd_all,
            need_tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/non-tradable-assets`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
        """
        return await self._client.call(_NON_TRADABLE_ASSETS, {"ccy": ccy}, extra, options)

    async def transfer(
        self,
        *,
        ccy: str,
        amt: DecimalArg,
        from_: Literal["6", "18"] | str,
        to: Literal["6", "18"] | str,
        type: Literal["0", "1", "2", "3", "4"] | str | None = None,
        sub_acct: str | None = None,
        loan_trans: bool | None = None,
        omit_pos_risk: str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Transfer]:
        """Funds transfer.

        Args:
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            from_ (required): `from`: `6`, `18`.
            to (required): `to`: `6`, `18`.
            type (default `0`): `type`: `0`, `1`, `2`, `3`, `4`.
            sub_acct (required in some cases): `subAcct`.
            loan_trans (boolean; default `false`): `loanTrans`.
            omit_pos_risk (default `false`): `omitPosRisk`.
            client_id (up to 32 characters): `clientId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Transfer`. Text: trans_id, client_id, ccy, from_, to. Decimal: amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/transfer`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID + currency.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
        """
        return await self._client.call(
            _TRANSFER,
            {
                "type": type,
                "ccy": ccy,
                "amt": amt,
                "from": from_,
                "to": to,
                "subAcct": sub_acct,
                "loanTrans": loan_trans,
                "omitPosRisk": omit_pos_risk,
                "clientId": client_id,
            },
            extra,
            options,
        )

    async def transfer_state(
        self,
        *,
        trans_id: str | None = None,
        client_id: str | None = None,
        type: Literal["0", "1", "2", "3", "4"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TransferState]:
        """Get funds transfer state.

        Args:
            trans_id (one of `trans_id`, `client_id` is required): `transId`.
            client_id (one of `trans_id`, `client_id` is required; up to 32 characters): `clientId`.
            type (default `0`): `type`: `0`, `1`, `2`, `3`, `4`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TransferState`. Text: trans_id, client_id, ccy, type, from_, to, sub_acct,
            inst_id, to_inst_id, state. Decimal: amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/transfer-state`
        Permission: read.
        Rate limit: 10 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
        """
        return await self._client.call(
            _TRANSFER_STATE,
            {"transId": trans_id, "clientId": client_id, "type": type},
            extra,
            options,
        )

    async def withdraw(
        self,
        *,
        ccy: str,
        amt: DecimalArg,
        dest: Literal["3", "4"] | str,
        to_addr: str,
        to_addr_type: Literal["1", "2"] | str | None = None,
        chain: str | None = None,
        area_code: str | None = None,
        rcvr_info: WithdrawRcvrInfoParams | None = None,
        client_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Withdraw]:
        """Withdrawal.

        Args:
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            dest (required): `dest`: `3`, `4`.
            to_addr (required): `toAddr`.
            to_addr_type: `toAddrType`: `1`, `2`.
            chain (required in some cases): `chain`.
            area_code (required in some cases): `areaCode`.
            rcvr_info (required in some cases): `rcvrInfo`.
            client_id (up to 32 characters): `clientId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Withdraw`. Text: ccy, chain, wd_id, client_id. Decimal: amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/withdrawal`
        Permission: withdraw.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
        """
        return await self._client.call(
            _WITHDRAW,
            {
                "ccy": ccy,
                "amt": amt,
                "dest": dest,
                "toAddr": to_addr,
                "toAddrType": to_addr_type,
                "chain": chain,
                "areaCode": area_code,
                "rcvrInfo": rcvr_info,
                "clientId": client_id,
            },
            extra,
            options,
        )

    async def withdrawal_history(
        self,
        *,
        ccy: str | None = None,
        wd_id: str | None = None,
        client_id: str | None = None,
        tx_id: str | None = None,
        type: Literal["3", "4"] | str | None = None,
        state: (
            Literal[
                "19",
                "17",
                "10",
                "0",
                "4",
                "5",
                "6",
                "8",
                "9",
                "12",
                "7",
                "1",
                "15",
                "16",
                "-3",
                "-2",
                "-1",
                "2",
            ]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[WithdrawalHistory]:
        """Get withdrawal history.

        Args:
            ccy (currency): `ccy`.
            wd_id: `wdId`.
            client_id (up to 32 characters): `clientId`.
            tx_id: `txId`.
            type: `type`: `3`, `4`.
            state: `state`.
                Documented values:
                    `19`
                    `17`
                    `10`
                    `0`
                    `4`
                    `5`
                    `6`
                    `8`
                    `9`
                    `12`
                    `7`
                    `1`
                    `15`
                    `16`
                    `-3`
                    `-2`: Final stage
                    `-1`: Final stage
                    `2`: Final stage
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `WithdrawalHistory`. Text: ccy, chain, from_, area_code_from, to,
            area_code_to, to_addr_type, tag, pmt_id, memo, tx_id, fee_ccy, state, wd_id, client_id,
            note. Boolean: non_tradable_asset. Decimal: amt, fee. Unix time in milliseconds: ts.
            Mapping: addr_ex.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.funding.withdrawal_history, ...)`.

        `GET /api/v5/asset/withdrawal-history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
        """
        return await self._client.call(
            _WITHDRAWAL_HISTORY,
            {
                "ccy": ccy,
                "wdId": wd_id,
                "clientId": client_id,
                "txId": tx_id,
                "type": type,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )
