"""Records and nested arguments. OKX `support`: 2 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, integer, records, text, timestamp_ms


class AnnouncementTypes(Record, endpoint="support.announcement_types"):
    """An item of the answer of `support.announcement_types`.

    Docs: https://www.okx.com/docs-v5/en/#announcement-get-announcement-types
    """

    ann_type = text("annType")
    ann_type_desc = text("annTypeDesc")


class AnnouncementsDetails(Record, endpoint="support.announcements"):
    """`details` of an answer."""

    title = text("title")
    ann_type = text("annType")
    business_p_time = timestamp_ms("businessPTime")
    """Unix time in milliseconds."""
    p_time = timestamp_ms("pTime")
    """Unix time in milliseconds."""
    url = text("url")


class Announcements(Record, endpoint="support.announcements"):
    """An item of the answer of `support.announcements`.

    Docs: https://www.okx.com/docs-v5/en/#announcement-get-announcements
    """

    total_page = integer("totalPage")
    """Integer."""
    details = records("details", AnnouncementsDetails)
