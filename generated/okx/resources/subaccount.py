"""OKX `subaccount`: 14 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import CsvArg, DecimalArg, IntegerArg, Param, TimestampArg
from ..models.subaccount import (
    Bills,
    CreateApikey,
    CreateSubaccount,
    DeleteApikey,
    EntrustSubaccountList,
    FundingBalances,
    GetApikey,
    ListSubaccounts,
    ManagedSubaccountBills,
    MaxWithdrawal,
    ModifyApikey,
    SetTransferOut,
    TradingBalances,
    Transfer,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BILLS = Endpoint(
    "subaccount.bills",
    "GET",
    "/api/v5/asset/subaccount/bills",
    auth="private",
    style="query",
    answer=objects(Bills),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("type", "type"),
        Param("sub_acct", "subAcct"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, inclusive=False, max=100),
)
_CREATE_APIKEY = Endpoint(
    "subaccount.create_apikey",
    "POST",
    "/api/v5/users/subaccount/apikey",
    auth="private",
    style="json_object",
    answer=objects(CreateApikey),
    permission="trade",
    params=(
        Param("sub_acct", "subAcct", required=True, max_length=20),
        Param("label", "label", required=True),
        Param("passphrase", "passphrase", required=True, max_length=32),
        Param("perm", "perm", "csv"),
        Param("ip", "ip", "csv", max_items=20),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_CREATE_SUBACCOUNT = Endpoint(
    "subaccount.create_subaccount",
    "POST",
    "/api/v5/users/subaccount/create-subaccount",
    auth="private",
    style="json_object",
    answer=objects(CreateSubaccount),
    permission="trade",
    params=(
        Param("sub_acct", "subAcct", required=True),
        Param("type", "type", required=True),
        Param("label", "label", max_length=32),
        Param("pwd", "pwd", max_length=32),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_DELETE_APIKEY = Endpoint(
    "subaccount.delete_apikey",
    "POST",
    "/api/v5/users/subaccount/delete-apikey",
    auth="private",
    style="json_object",
    answer=objects(DeleteApikey),
    permission="trade",
    params=(
        Param("sub_acct", "subAcct", required=True),
        Param("api_key", "apiKey", required=True),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_ENTRUST_SUBACCOUNT_LIST = Endpoint(
    "subaccount.entrust_subaccount_list",
    "GET",
    "/api/v5/users/entrust-subaccount-list",
    auth="private",
    style="query",
    answer=objects(EntrustSubaccountList),
    permission="read",
    params=(Param("sub_acct", "subAcct"),),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_FUNDING_BALANCES = Endpoint(
    "subaccount.funding_balances",
    "GET",
    "/api/v5/asset/subaccount/balances",
    auth="private",
    style="query",
    answer=objects(FundingBalances),
    permission="read",
    params=(
        Param("sub_acct", "subAcct", required=True),
        Param("ccy", "ccy", "csv", max_items=20),
    ),
    limits=(Limit(6, "requests", "2s", ("user_id",)),),
)
_GET_APIKEY = Endpoint(
    "subaccount.get_apikey",
    "GET",
    "/api/v5/users/subaccount/apikey",
    auth="private",
    style="query",
    answer=objects(GetApikey),
    permission="read",
    params=(
        Param("sub_acct", "subAcct", required=True),
        Param("api_key", "apiKey"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_LIST_SUBACCOUNTS = Endpoint(
    "subaccount.list_subaccounts",
    "GET",
    "/api/v5/users/subaccount/list",
    auth="private",
    style="query",
    answer=objects(ListSubaccounts),
    permission="read",
    params=(
        Param("enable", "enable"),
        Param("sub_acct", "subAcct"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, max=100),
)
_MANAGED_SUBACCOUNT_BILLS = Endpoint(
    "subaccount.managed_subaccount_bills",
    "GET",
    "/api/v5/asset/subaccount/managed-subaccount-bills",
    auth="private",
    style="query",
    answer=objects(ManagedSubaccountBills),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("type", "type"),
        Param("sub_acct", "subAcct"),
        Param("sub_uid", "subUid"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, inclusive=False, max=100),
)
_MAX_WITHDRAWAL = Endpoint(
    "subaccount.max_withdrawal",
    "GET",
    "/api/v5/account/subaccount/max-withdrawal",
    auth="private",
    style="query",
    answer=objects(MaxWithdrawal),
    permission="read",
    params=(
        Param("sub_acct", "subAcct", required=True),
        Param("ccy", "ccy", "csv", max_items=20),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MODIFY_APIKEY = Endpoint(
    "subaccount.modify_apikey",
    "POST",
    "/api/v5/users/subaccount/modify-apikey",
    auth="private",
    style="json_object",
    answer=objects(ModifyApikey),
    permission="trade",
    params=(
        Param("sub_acct", "subAcct", required=True),
        Param("api_key", "apiKey", required=True),
        Param("label", "label"),
        Param("perm", "perm", "csv"),
        Param("ip", "ip", "csv"),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_SET_TRANSFER_OUT = Endpoint(
    "subaccount.set_transfer_out",
    "POST",
    "/api/v5/users/subaccount/set-transfer-out",
    auth="private",
    style="json_object",
    answer=objects(SetTransferOut),
    permission="trade",
    params=(
        Param("sub_acct", "subAcct", "csv", required=True, max_items=20),
        Param("can_trans_out", "canTransOut", "boolean"),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_TRADING_BALANCES = Endpoint(
    "subaccount.trading_balances",
    "GET",
    "/api/v5/account/subaccount/balances",
    auth="private",
    style="query",
    answer=objects(TradingBalances),
    permission="read",
    params=(Param("sub_acct", "subAcct", required=True),),
    limits=(Limit(6, "requests", "2s", ("user_id",)),),
)
_TRANSFER = Endpoint(
    "subaccount.transfer",
    "POST",
    "/api/v5/asset/subaccount/transfer",
    auth="private",
    style="json_object",
    answer=objects(Transfer),
    permission="trade",
    params=(
        Param("ccy", "ccy", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("from_", "from", required=True),
        Param("to", "to", required=True),
        Param("from_sub_account", "fromSubAccount", required=True),
        Param("to_sub_account", "toSubAccount", required=True),
        Param("loan_trans", "loanTrans", "boolean"),
        Param("omit_pos_risk", "omitPosRisk"),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)


class Subaccount:
    """OKX `subaccount`: 14 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def bills(
        self,
        *,
        ccy: str | None = None,
        type: Literal["0", "1"] | str | None = None,
        sub_acct: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bills]:
        """Get history of sub-account transfer.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `0`, `1`.
            sub_acct: `subAcct`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Bills`. Text: bill_id, ccy, type, sub_acct. Decimal: amt. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.subaccount.bills, ...)`.

        `GET /api/v5/asset/subaccount/bills`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-sub-account-transfer
        """
        return self._client.call(
            _BILLS,
            {
                "ccy": ccy,
                "type": type,
                "subAcct": sub_acct,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def create_apikey(
        self,
        *,
        sub_acct: str,
        label: str,
        passphrase: str,
        perm: CsvArg | None = None,
        ip: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateApikey]:
        """Create an API Key for a sub-account.

        Args:
            sub_acct (required; up to 20 characters): `subAcct`.
            label (required): `label`.
            passphrase (required; up to 32 characters): `passphrase`.
            perm (values separated by commas): `perm`: `read_only`, `trade`.
            ip (values separated by commas; up to 20 items): `ip`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateApikey`. Text: sub_acct, label, api_key, secret_key, passphrase, ip.
            Lists of text: perm. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/apikey`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account
        """
        return self._client.call(
            _CREATE_APIKEY,
            {"subAcct": sub_acct, "label": label, "passphrase": passphrase, "perm": perm, "ip": ip},
            extra,
            options,
        )

    def create_subaccount(
        self,
        *,
        sub_acct: str,
        type: Literal["1", "5", "12"] | str,
        label: str | None = None,
        pwd: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateSubaccount]:
        """Create sub-account.

        Args:
            sub_acct (required): `subAcct`.
            type (required): `type`: `1`, `5`, `12`.
            label (up to 32 characters): `label`.
            pwd (required in some cases; up to 32 characters): `pwd`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateSubaccount`. Text: sub_acct, label, uid. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/create-subaccount`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account
        """
        return self._client.call(
            _CREATE_SUBACCOUNT,
            {"subAcct": sub_acct, "type": type, "label": label, "pwd": pwd},
            extra,
            options,
        )

    def delete_apikey(
        self,
        *,
        sub_acct: str,
        api_key: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DeleteApikey]:
        """Delete the API Key of sub-accounts.

        Args:
            sub_acct (required): `subAcct`.
            api_key (required): `apiKey`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DeleteApikey`. Text: sub_acct.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/delete-apikey`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts
        """
        return self._client.call(
            _DELETE_APIKEY, {"subAcct": sub_acct, "apiKey": api_key}, extra, options
        )

    def entrust_subaccount_list(
        self,
        *,
        sub_acct: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EntrustSubaccountList]:
        """Get custody trading sub-account list.

        Args:
            sub_acct: `subAcct`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EntrustSubaccountList`. Text: sub_acct.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/users/entrust-subaccount-list`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list
        """
        return self._client.call(_ENTRUST_SUBACCOUNT_LIST, {"subAcct": sub_acct}, extra, options)

    def funding_balances(
        self,
        *,
        sub_acct: str,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FundingBalances]:
        """Get sub-account funding balance.

        Args:
            sub_acct (required): `subAcct`.
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FundingBalances`. Text: ccy. Decimal: bal, frozen_bal, avail_bal.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/subaccount/balances`
        Permission: read.
        Rate limit: 6 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance
        """
        return self._client.call(
            _FUNDING_BALANCES, {"subAcct": sub_acct, "ccy": ccy}, extra, options
        )

    def get_apikey(
        self,
        *,
        sub_acct: str,
        api_key: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetApikey]:
        """Query the API Key of a sub-account.

        Args:
            sub_acct (required): `subAcct`.
            api_key: `apiKey`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetApikey`. Text: label, api_key, ip. Lists of text: perm. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/users/subaccount/apikey`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account
        """
        return self._client.call(
            _GET_APIKEY, {"subAcct": sub_acct, "apiKey": api_key}, extra, options
        )

    def list_subaccounts(
        self,
        *,
        enable: Literal["true", "false"] | str | None = None,
        sub_acct: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ListSubaccounts]:
        """Get sub-account list.

        Args:
            enable: `enable`: `true`, `false`.
            sub_acct: `subAcct`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ListSubaccounts`. Text: type, sub_acct, uid, label, mobile, sub_acct_lv,
            first_lv_sub_acct. Boolean: enable, g_auth, can_trans_out, if_dma. Lists of text:
            frozen_func. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.subaccount.list_subaccounts, ...)`.

        `GET /api/v5/users/subaccount/list`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list
        """
        return self._client.call(
            _LIST_SUBACCOUNTS,
            {
                "enable": enable,
                "subAcct": sub_acct,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def managed_subaccount_bills(
        self,
        *,
        ccy: str | None = None,
        type: Literal["0", "1"] | str | None = None,
        sub_acct: str | None = None,
        sub_uid: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ManagedSubaccountBills]:
        """Get history of managed sub-account transfer.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `0`, `1`.
            sub_acct: `subAcct`.
            sub_uid: `subUid`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ManagedSubaccountBills`. Text: bill_id, ccy, type, sub_acct, sub_uid.
            Decimal: amt. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.subaccount.managed_subaccount_bills, ...)`.

        `GET /api/v5/asset/subaccount/managed-subaccount-bills`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer
        """
        return self._client.call(
            _MANAGED_SUBACCOUNT_BILLS,
            {
                "ccy": ccy,
                "type": type,
                "subAcct": sub_acct,
                "subUid": sub_uid,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def max_withdrawal(
        self,
        *,
        sub_acct: str,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxWithdrawal]:
        """Get sub-account maximum withdrawals.

        Args:
            sub_acct (required): `subAcct`.
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxWithdrawal`. Text: ccy, max_wd_ex, spot_offset_max_wd_ex. Decimal: max_wd,
            spot_offset_max_wd.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/subaccount/max-withdrawal`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-maximum-withdrawals
        """
        return self._client.call(_MAX_WITHDRAWAL, {"subAcct": sub_acct, "ccy": ccy}, extra, options)

    def modify_apikey(
        self,
        *,
        sub_acct: str,
        api_key: str,
        label: str | None = None,
        perm: CsvArg | None = None,
        ip: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ModifyApikey]:
        """Reset the API Key of a sub-account.

        Args:
            sub_acct (required): `subAcct`.
            api_key (required): `apiKey`.
            label: `label`.
            perm (values separated by commas): `perm`: `read_only`, `trade`.
            ip (values separated by commas): `ip`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ModifyApikey`. Text: sub_acct, api_key, label, ip. Lists of text: perm. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/modify-apikey`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account
        """
        return self._client.call(
            _MODIFY_APIKEY,
            {"subAcct": sub_acct, "apiKey": api_key, "label": label, "perm": perm, "ip": ip},
            extra,
            options,
        )

    def set_transfer_out(
        self,
        *,
        sub_acct: CsvArg,
        can_trans_out: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetTransferOut]:
        """Set permission of transfer out.

        Args:
            sub_acct (values separated by commas; required; up to 20 items): `subAcct`.
            can_trans_out (boolean; default `true`): `canTransOut`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetTransferOut`. Text: sub_acct. Boolean: can_trans_out.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/set-transfer-out`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out
        """
        return self._client.call(
            _SET_TRANSFER_OUT, {"subAcct": sub_acct, "canTransOut": can_trans_out}, extra, options
        )

    def trading_balances(
        self,
        *,
        sub_acct: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TradingBalances]:
        """Get sub-account trading balance.

        Args:
            sub_acct (required): `subAcct`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TradingBalances`. Unix time in milliseconds: u_time. Decimal: total_eq,
            iso_eq, adj_eq, avail_eq, ord_froz, imr, mmr, borrow_froz, mgn_ratio, notional_usd,
            notional_usd_for_borrow, notional_usd_for_swap, notional_usd_for_futures,
            notional_usd_for_option, upl, delta, delta_lever. Text: delta_neutral_status. Records:
            details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/subaccount/balances`
        Permission: read.
        Rate limit: 6 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
        """
        return self._client.call(_TRADING_BALANCES, {"subAcct": sub_acct}, extra, options)

    def transfer(
        self,
        *,
        ccy: str,
        amt: DecimalArg,
        from_: Literal["6", "18"] | str,
        to: Literal["6", "18"] | str,
        from_sub_account: str,
        to_sub_account: str,
        loan_trans: bool | None = None,
        omit_pos_risk: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Transfer]:
        """Master accounts manage the transfers between sub-accounts.

        Args:
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            from_ (required): `from`: `6`, `18`.
            to (required): `to`: `6`, `18`.
            from_sub_account (required): `fromSubAccount`.
            to_sub_account (required): `toSubAccount`.
            loan_trans (boolean; default `false`): `loanTrans`.
            omit_pos_risk (default `false`): `omitPosRisk`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Transfer`. Text: trans_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/subaccount/transfer`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts
        """
        return self._client.call(
            _TRANSFER,
            {
                "ccy": ccy,
                "amt": amt,
                "from": from_,
                "to": to,
                "fromSubAccount": from_sub_account,
                "toSubAccount": to_sub_account,
                "loanTrans": loan_trans,
                "omitPosRisk": omit_pos_risk,
            },
            extra,
            options,
        )


class AsyncSubaccount:
    """OKX `subaccount`: 14 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def bills(
        self,
        *,
        ccy: str | None = None,
        type: Literal["0", "1"] | str | None = None,
        sub_acct: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bills]:
        """Get history of sub-account transfer.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `0`, `1`.
            sub_acct: `subAcct`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Bills`. Text: bill_id, ccy, type, sub_acct. Decimal: amt. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.subaccount.bills, ...)`.

        `GET /api/v5/asset/subaccount/bills`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-sub-account-transfer
        """
        return await self._client.call(
            _BILLS,
            {
                "ccy": ccy,
                "type": type,
                "subAcct": sub_acct,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def create_apikey(
        self,
        *,
        sub_acct: str,
        label: str,
        passphrase: str,
        perm: CsvArg | None = None,
        ip: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateApikey]:
        """Create an API Key for a sub-account.

        Args:
            sub_acct (required; up to 20 characters): `subAcct`.
            label (required): `label`.
            passphrase (required; up to 32 characters): `passphrase`.
            perm (values separated by commas): `perm`: `read_only`, `trade`.
            ip (values separated by commas; up to 20 items): `ip`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateApikey`. Text: sub_acct, label, api_key, secret_key, passphrase, ip.
            Lists of text: perm. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/apikey`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account
        """
        return await self._client.call(
            _CREATE_APIKEY,
            {"subAcct": sub_acct, "label": label, "passphrase": passphrase, "perm": perm, "ip": ip},
            extra,
            options,
        )

    async def create_subaccount(
        self,
        *,
        sub_acct: str,
        type: Literal["1", "5", "12"] | str,
        label: str | None = None,
        pwd: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateSubaccount]:
        """Create sub-account.

        Args:
            sub_acct (required): `subAcct`.
            type (required): `type`: `1`, `5`, `12`.
            label (up to 32 characters): `label`.
            pwd (required in some cases; up to 32 characters): `pwd`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateSubaccount`. Text: sub_acct, label, uid. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/create-subaccount`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account
        """
        return await self._client.call(
            _CREATE_SUBACCOUNT,
            {"subAcct": sub_acct, "type": type, "label": label, "pwd": pwd},
            extra,
            options,
        )

    async def delete_apikey(
        self,
        *,
        sub_acct: str,
        api_key: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DeleteApikey]:
        """Delete the API Key of sub-accounts.

        Args:
            sub_acct (required): `subAcct`.
            api_key (required): `apiKey`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DeleteApikey`. Text: sub_acct.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/delete-apikey`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts
        """
        return await self._client.call(
            _DELETE_APIKEY, {"subAcct": sub_acct, "apiKey": api_key}, extra, options
        )

    async def entrust_subaccount_list(
        self,
        *,
        sub_acct: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EntrustSubaccountList]:
        """Get custody trading sub-account list.

        Args:
            sub_acct: `subAcct`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EntrustSubaccountList`. Text: sub_acct.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/users/entrust-subaccount-list`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list
        """
        return await self._client.call(
            _ENTRUST_SUBACCOUNT_LIST, {"subAcct": sub_acct}, extra, options
        )

    async def funding_balances(
        self,
        *,
        sub_acct: str,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FundingBalances]:
        """Get sub-account funding balance.

        Args:
            sub_acct (required): `subAcct`.
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FundingBalances`. Text: ccy. Decimal: bal, frozen_bal, avail_bal.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/subaccount/balances`
        Permission: read.
        Rate limit: 6 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance
        """
        return await self._client.call(
            _FUNDING_BALANCES, {"subAcct": sub_acct, "ccy": ccy}, extra, options
        )

    async def get_apikey(
        self,
        *,
        sub_acct: str,
        api_key: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetApikey]:
        """Query the API Key of a sub-account.

        Args:
            sub_acct (required): `subAcct`.
            api_key: `apiKey`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetApikey`. Text: label, api_key, ip. Lists of text: perm. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/users/subaccount/apikey`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account
        """
        return await self._client.call(
            _GET_APIKEY, {"subAcct": sub_acct, "apiKey": api_key}, extra, options
        )

    async def list_subaccounts(
        self,
        *,
        enable: Literal["true", "false"] | str | None = None,
        sub_acct: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ListSubaccounts]:
        """Get sub-account list.

        Args:
            enable: `enable`: `true`, `false`.
            sub_acct: `subAcct`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ListSubaccounts`. Text: type, sub_acct, uid, label, mobile, sub_acct_lv,
            first_lv_sub_acct. Boolean: enable, g_auth, can_trans_out, if_dma. Lists of text:
            frozen_func. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.subaccount.list_subaccounts, ...)`.

        `GET /api/v5/users/subaccount/list`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list
        """
        return await self._client.call(
            _LIST_SUBACCOUNTS,
            {
                "enable": enable,
                "subAcct": sub_acct,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def managed_subaccount_bills(
        self,
        *,
        ccy: str | None = None,
        type: Literal["0", "1"] | str | None = None,
        sub_acct: str | None = None,
        sub_uid: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ManagedSubaccountBills]:
        """Get history of managed sub-account transfer.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `0`, `1`.
            sub_acct: `subAcct`.
            sub_uid: `subUid`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ManagedSubaccountBills`. Text: bill_id, ccy, type, sub_acct, sub_uid.
            Decimal: amt. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.subaccount.managed_subaccount_bills, ...)`.

        `GET /api/v5/asset/subaccount/managed-subaccount-bills`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer
        """
        return await self._client.call(
            _MANAGED_SUBACCOUNT_BILLS,
            {
                "ccy": ccy,
                "type": type,
                "subAcct": sub_acct,
                "subUid": sub_uid,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def max_withdrawal(
        self,
        *,
        sub_acct: str,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxWithdrawal]:
        """Get sub-account maximum withdrawals.

        Args:
            sub_acct (required): `subAcct`.
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxWithdrawal`. Text: ccy, max_wd_ex, spot_offset_max_wd_ex. Decimal: max_wd,
            spot_offset_max_wd.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/subaccount/max-withdrawal`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-maximum-withdrawals
        """
        return await self._client.call(
            _MAX_WITHDRAWAL, {"subAcct": sub_acct, "ccy": ccy}, extra, options
        )

    async def modify_apikey(
        self,
        *,
        sub_acct: str,
        api_key: str,
        label: str | None = None,
        perm: CsvArg | None = None,
        ip: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ModifyApikey]:
        """Reset the API Key of a sub-account.

        Args:
            sub_acct (required): `subAcct`.
            api_key (required): `apiKey`.
            label: `label`.
            perm (values separated by commas): `perm`: `read_only`, `trade`.
            ip (values separated by commas): `ip`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ModifyApikey`. Text: sub_acct, api_key, label, ip. Lists of text: perm. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/modify-apikey`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account
        """
        return await self._client.call(
            _MODIFY_APIKEY,
            {"subAcct": sub_acct, "apiKey": api_key, "label": label, "perm": perm, "ip": ip},
            extra,
            options,
        )

    async def set_transfer_out(
        self,
        *,
        sub_acct: CsvArg,
        can_trans_out: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetTransferOut]:
        """Set permission of transfer out.

        Args:
            sub_acct (values separated by commas; required; up to 20 items): `subAcct`.
            can_trans_out (boolean; default `true`): `canTransOut`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetTransferOut`. Text: sub_acct. Boolean: can_trans_out.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/users/subaccount/set-transfer-out`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out
        """
        return await self._client.call(
            _SET_TRANSFER_OUT, {"subAcct": sub_acct, "canTransOut": can_trans_out}, extra, options
        )

    async def trading_balances(
        self,
        *,
        sub_acct: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TradingBalances]:
        """Get sub-account trading balance.

        Args:
            sub_acct (required): `subAcct`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TradingBalances`. Unix time in milliseconds: u_time. Decimal: total_eq,
            iso_eq, adj_eq, avail_eq, ord_froz, imr, mmr, borrow_froz, mgn_ratio, notional_usd,
            notional_usd_for_borrow, notional_usd_for_swap, notional_usd_for_futures,
            notional_usd_for_option, upl, delta, delta_lever. Text: delta_neutral_status. Records:
            details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/subaccount/balances`
        Permission: read.
        Rate limit: 6 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
        """
        return await self._client.call(_TRADING_BALANCES, {"subAcct": sub_acct}, extra, options)

    async def transfer(
        self,
        *,
        ccy: str,
        amt: DecimalArg,
        from_: Literal["6", "18"] | str,
        to: Literal["6", "18"] | str,
        from_sub_account: str,
        to_sub_account: str,
        loan_trans: bool | None = None,
        omit_pos_risk: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Transfer]:
        """Master accounts manage the transfers between sub-accounts.

        Args:
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            from_ (required): `from`: `6`, `18`.
            to (required): `to`: `6`, `18`.
            from_sub_account (required): `fromSubAccount`.
            to_sub_account (required): `toSubAccount`.
            loan_trans (boolean; default `false`): `loanTrans`.
            omit_pos_risk (default `false`): `omitPosRisk`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Transfer`. Text: trans_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/subaccount/transfer`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts
        """
        return await self._client.call(
            _TRANSFER,
            {
                "ccy": ccy,
                "amt": amt,
                "from": from_,
                "to": to,
                "fromSubAccount": from_sub_account,
                "toSubAccount": to_sub_account,
                "loanTrans": loan_trans,
                "omitPosRisk": omit_pos_risk,
            },
            extra,
            options,
        )
