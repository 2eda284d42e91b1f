from __future__ import annotations

import pytest

from generator.ingest.okx.deprecation import deprecation_of

_MARKED = "deprecated-in-brackets"
_STATED = "deprecated-is-stated"
_STRUCK = "struck-through"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Minimum amount ( Deprecated )", _MARKED),
        ("[Deprecated] Classic account", _MARKED),
        ("Alias (to be deprecated at the end of the year)\n`a`\n`b`", _MARKED),
        ("~~End time (deprecated, use another)~~", _MARKED),
        ("~~Level (Deprecated)~~~~~~", _MARKED),
        ("旧的（已废弃）", _MARKED),
        ("deprecated", _STATED),
        ("**Deprecated**: use another", _STATED),
        ("A level, deprecated", _STATED),
        ("No longer supported", _STATED),
        ("Currency category. Note: this parameter is already deprecated", _STATED),
        ("Type\nThis field has been deprecated.", _STATED),
        ("Latest order. It will be deprecated soon", _STATED),
        ("An ID.\n`It will be deprecated soon`", _STATED),
        ("This field is no longer used.", _STATED),
        ("编号，即将废弃。", _STATED),
        ("~~Base balance~~(Deprecated)", _STRUCK),
        ("~~Restriction\n`true`\n`false`~~(deprecated, use colRes instead)", _STRUCK),
        ("~~The fee~~\n(Deprecated)", _STRUCK),
        ("~~The rate\nof then~~ (no longer supported)", _STRUCK),
        ("~~The fee~~", _STRUCK),
        ("~~old~~ new", None),
        ("~~", None),
        ("Rate: ~~fee and~~ rebate", None),
        ("Type\n`6`: old one (deprecated)", None),
        ("Type\n`6`: old one. Deprecated", None),
        ("`a`: old (deprecated)", None),
        ("The `a` types are deprecated", None),
        ("A time when it is no longer triggered", None),
        ("Time of going offline", None),
        ("Fine", None),
    ],
)
def test_deprecation(text: str, rule: str | None) -> None:
    assert deprecation_of(text) == rule
