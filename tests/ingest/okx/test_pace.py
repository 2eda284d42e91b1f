"""Limits, rules and permission as headings of both languages state them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.spec.model import Endpoint
from generator.spec.reading import Reading
from tests.support.halves import Chinese, English

ReadHalves = Callable[..., Reading]


def said(reading: Reading) -> list[tuple[str, int]]:
    return [(one.code, one.where.line) for one in reading.findings]


def only(reading: Reading) -> Endpoint:
    (found,) = reading.endpoints
    return found.endpoint


def heads(*texts: str) -> str:
    return "\n\n".join(f"#### {text}" for text in texts)


def limits(reading: Reading) -> list[tuple[int, str, tuple[str, ...]]]:
    return [(one.count, one.window, one.per) for one in only(reading).rate_limits]


EN = ("Rate Limit: 5 requests per 2 seconds", "Rate limit rule: User ID", "Permission: Read")
ZH = ("限速：5次/2s", "限速规则：User ID", "权限：读取")


@pytest.mark.parametrize(
    ("english", "chinese", "permission", "codes"),
    [
        ("Permission: Read", "权限：读取", "read", []),
        ("Permission: Read", "权限：交易", "read", ["languages-disagree"]),
        ("Permission: Sing", "权限：读取", "read", ["unknown-permission", "permission-in-one-language"]),
        ("Permission: Read", "权限：唱歌", "read", ["unknown-permission", "permission-in-one-language"]),
        ("Permission: Read", None, "read", ["permission-in-one-language"]),
    ],
)
def test_permissions(
    english: str, chinese: str | None, permission: str, codes: list[str], read_halves: ReadHalves
) -> None:
    reading = read_halves(
        English(limits=heads(*EN[:2], english)), Chinese(limits=heads(*ZH[:2], *([chinese] if chinese else [])))
    )
    assert only(reading).permission == permission
    assert [code for code, _ in said(reading)] == codes


def test_two_permissions(read_halves: ReadHalves) -> None:
    reading = read_halves(English(limits=heads(*EN, "Permission: Trade")), Chinese())
    assert only(reading).permission == "read"
    assert said(reading) == [("two-permissions", 17)]
    assert reading.accounts[0].marks[16].bucket == "finding"


def test_limits_that_only_one_language_states(read_halves: ReadHalves) -> None:
    reading = read_halves(English(limits=heads(EN[2])), Chinese())
    assert limits(reading) == [(5, "2s", ("user_id",))]
    assert [code for code, _ in said(reading)] == ["languages-disagree", "languages-disagree"]
    assert all(one.what.endswith("Chinese was taken") for one in reading.findings)
    assert "finding" not in [one.bucket for one in reading.accounts[0].marks]


def test_limits_that_differ(read_halves: ReadHalves) -> None:
    reading = read_halves(English(), Chinese(limits=heads("限速：6次/2s", *ZH[1:])))
    assert limits(reading) == [(5, "2s", ("user_id",))]
    ((code, line),) = said(reading)
    assert code == "languages-disagree"
    assert reading.accounts[0].marks[line - 1].bucket == "finding"


def test_limits_that_could_not_be_read(read_halves: ReadHalves) -> None:
    reading = read_halves(English(limits=heads("Rate Limit: as often as it takes", *EN[1:])))
    assert limits(reading) == []
    assert [code for code, _ in said(reading)] == ["no-chinese", "unread-limit", "no-rate-limit"]


def test_rules_that_are_not_known(read_halves: ReadHalves) -> None:
    reading = read_halves(English(limits=heads(EN[0], "Rate limit rule: Weather", EN[2])))
    assert limits(reading) == [(5, "2s", ())]
    assert [code for code, _ in said(reading)][:2] == ["no-chinese", "unknown-rule"]


def test_a_limit_without_a_rule(read_halves: ReadHalves) -> None:
    reading = read_halves(English(limits=heads(EN[0], EN[2])))
    assert "no-rate-rule" in [code for code, _ in said(reading)]


def test_who_need_not_sign(read_halves: ReadHalves) -> None:
    optional = read_halves(English(intro="Authentication is optional here.", limits=heads(*EN[:2])))
    assert only(optional).auth == "optional"
    (evidence,) = [one for one in optional.endpoints[0].evidence if one.fact == "auth"]
    assert evidence.rule == "authentication-is-optional"
    public = read_halves(English(limits=heads(EN[0], "Rate limit rule: IP")))
    assert (only(public).auth, only(public).permission) == ("public", None)


def test_rules_that_contradict_the_permission(read_halves: ReadHalves) -> None:
    reading = read_halves(English(limits=heads(EN[0], "Rate limit rule: IP", "Permission: Trade")))
    assert "doubtful-auth" in [code for code, _ in said(reading)]


def test_a_limit_in_a_sentence_is_kept_as_text(read_halves: ReadHalves) -> None:
    words = "The rate limit of this is counted with that of others."
    reading = read_halves(English(intro=words), Chinese())
    assert said(reading) == [("limit-in-prose", 11)]
    assert reading.findings[0].excerpt == words
    assert limits(reading) == [(5, "2s", ("user_id",))]
    assert (only(reading).doc or {})["en"] == words
