"""Answers as data frames: the one line that the README gives, with pandas and with polars."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from generator.runtime.core import answers
from generator.runtime.core import records as r
from generator.runtime.core.http import HttpResponse


class Leg(r.Record, endpoint="toy.legs"):
    inst_id = r.text("instId")
    px = r.decimal("px")
    ts = r.timestamp_ms("ts")


DATA = [{"instId": "A-B", "px": "0.10", "ts": "1597026383085"}, {"instId": "C-D", "px": "", "ts": None, "new": 1}]
ANSWER = answers.objects(Leg).wrap({"code": "0", "data": DATA}, HttpResponse(200, (), b"{}"))


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_one_line_makes_a_frame(library: str) -> None:
    frames: Any = pytest.importorskip(library)
    frame = frames.DataFrame([item.to_dict() for item in ANSWER])
    assert list(frame.columns) == ["inst_id", "px", "ts"]
    assert len(frame) == 2
    assert frame["px"][0] == Decimal("0.10")
    assert int(frame["ts"][0]) == 1597026383085
    assert not frame["px"][1] or frame["px"][1] != frame["px"][1]  # None, or pandas' word for it
