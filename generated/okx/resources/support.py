"""OKX `support`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import IntegerArg, Param
from ..models.support import AnnouncementTypes, Announcements

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_ANNOUNCEMENT_TYPES = Endpoint(
    "support.announcement_types",
    "GET",
    "/api/v5/support/announcement-types",
    auth="optional",
    style="none",
    answer=objects(AnnouncementTypes),
    permission="read",
    limits=(Limit(1, "requests", "2s", ("ip",)),),
)
_ANNOUNCEMENTS = Endpoint(
    "support.announcements",
    "GET",
    "/api/v5/support/announcements",
    auth="optional",
    style="query",
    answer=objects(Announcements),
    permission="read",
    params=(
        Param("ann_type", "annType"),
        Param("page", "page", "integer"),
    ),
    limits=(
        Limit(5, "requests", "2s", ("user_id",), scope=("signed",)),
        Limit(5, "requests", "2s", ("ip",), scope=("unsigned",)),
    ),
    pagination=Pagination(page="page", first=1, pages="totalPage"),
)


class Support:
    """OKX `support`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def announcement_types(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AnnouncementTypes]:
        """Announcement types.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AnnouncementTypes`. Text: ann_type, ann_type_desc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/support/announcement-types`
        Signed when there are credentials. Permission: read.
        Rate limit: 1 request per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#announcement-get-announcement-types
        """
        return self._client.call(_ANNOUNCEMENT_TYPES, {}, extra, options)

    def announcements(
        self,
        *,
        ann_type: str | None = None,
        page: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Announcements]:
        """Announcements.

        Args:
            ann_type: `annType`.
            page (integer; default `1`): `page`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Announcements`. Integer: total_page. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.support.announcements, ...)`.

        `GET /api/v5/support/announcements`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per user ID (signed).
        Rate limit: 5 requests per 2s, per IP (unsigned).

        Docs: https://www.okx.com/docs-v5/en/#announcement-get-announcements
        """
        return self._client.call(
            _ANNOUNCEMENTS, {"annType": ann_type, "page": page}, extra, options
        )


class AsyncSupport:
    """OKX `support`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def announcement_types(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AnnouncementTypes]:
        """Announcement types.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AnnouncementTypes`. Text: ann_type, ann_type_desc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/support/announcement-types`
        Signed when there are credentials. Permission: read.
        Rate limit: 1 request per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#announcement-get-announcement-types
        """
        return await self._client.call(_ANNOUNCEMENT_TYPES, {}, extra, options)

    async def announcements(
        self,
        *,
        ann_type: str | None = None,
        page: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Announcements]:
        """Announcements.

        Args:
            ann_type: `annType`.
            page (integer; default `1`): `page`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Announcements`. Integer: total_page. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.support.announcements, ...)`.

        `GET /api/v5/support/announcements`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per user ID (signed).
        Rate limit: 5 requests per 2s, per IP (unsigned).

        Docs: https://www.okx.com/docs-v5/en/#announcement-get-announcements
        """
        return await self._client.call(
            _ANNOUNCEMENTS, {"annType": ann_type, "page": page}, extra, options
        )
