"""Records and nested arguments. OKX `system`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, text, timestamp_ms


class Status(Record, endpoint="system.status"):
    """An item of the answer of `system.status`.

    Docs: https://www.okx.com/docs-v5/en/#status-get-status
    """

    title = text("title")
    state = text("state")
    begin = timestamp_ms("begin")
    """Unix time in milliseconds."""
    end = timestamp_ms("end")
    """Unix time in milliseconds."""
    pre_open_begin = text("preOpenBegin")
    href = text("href")
    service_type = text("serviceType")
    """Documented values: `0`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `99`."""
    system = text("system")
    """Documented values: `unified`."""
    sche_desc = text("scheDesc")
    maint_type = text("maintType")
    """Documented values: `1`, `2`, `3`."""
    env = text("env")
    """Documented values: `1`, `2`."""
