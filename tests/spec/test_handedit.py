"""An edit of facts by hand is answered with the corrections that say the same."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.__main__ import correct_command
from generator.correcting import correct
from generator.findings import Failed
from generator.spec import committed, dump
from generator.spec.correct import apply
from generator.spec.facts import facts, facts_hash
from generator.spec.handedit import correction_for, corrections
from generator.spec.load import load_spec
from generator.spec.model import Endpoint, Field, Value
from generator.spec.places import ABSENT, find
from tests.support import strategies

WriteSpec = Callable[..., Path]


def test_every_fact_of_an_edit(max_loan: Endpoint) -> None:
    request, response = max_loan.request, max_loan.response
    first, second, third = request.fields
    now = replace(
        max_loan,
        permission="trade",
        rate_limits=(replace(max_loan.rate_limits[0], count=7),),
        request=replace(
            request,
            fields=(
                replace(first, default="USD", kind=None),
                Field(name="new", type="string"),
                replace(second, values=(second.values[1], Value(value="free"))),
                third,
            ),
        ),
        response=replace(response, fields=response.fields[:1]),
    )
    found = corrections(max_loan, now)
    assert found is not None
    assert [(one.at, one.value, one.after) for one in found] == [
        ("permission", "trade", None),
        ("rate_limits[0].count", 7, None),
        ("request.ccy.kind", "absent", None),
        ("request.ccy.default", "USD", None),
        ("request.type.values.fixed", "absent", None),
        ("request.type.values.free", {}, "open"),
        ("request.new", {"type": "string"}, "ccy"),
        ("response.byCcy", "absent", None),
    ]


def test_a_number_below_zero_is_no_option(max_loan: Endpoint) -> None:
    now = replace(max_loan, response=replace(max_loan.response, envelope=(Field(name="n", type="integer", min=-1),)))
    was = replace(max_loan, response=replace(max_loan.response, envelope=(Field(name="n", type="integer"),)))
    hint = correction_for(now, facts_hash(was), "x.yaml", ["docmill", "correct", "toy"], was)
    words = shlex.split(hint.partition(", then: ")[2])
    told = correct_command.make_context("correct", ["okx", *words[3:]]).params
    assert (told["place"], told["value"], told["why"]) == ("loan.max.response.envelope.n.min", "-1", "<how you know>")


def test_what_corrections_cannot_say(max_loan: Endpoint) -> None:
    reordered = replace(max_loan, request=replace(max_loan.request, fields=max_loan.request.fields[::-1]))
    assert corrections(max_loan, reordered) is None
    assert corrections(max_loan, replace(max_loan, operation="other")) is None
    assert corrections(max_loan, max_loan) is None
    many = tuple(Field(name=f"f{number}", type="string") for number in range(30))
    assert corrections(max_loan, replace(max_loan, response=replace(max_loan.response, fields=many))) is None


PARTS = ["auth", "permission", "rate_limits", "request", "response", "pagination", "deprecated"]


@given(strategies.endpoints(depth=2, width=3), strategies.endpoints(depth=2, width=3), st.sets(st.sampled_from(PARTS)))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_told_says_the_same(was: Endpoint, other: Endpoint, parts: set[str]) -> None:
    keys: dict[str, Any] = {part: getattr(other, part) for part in parts}
    now = replace(was, **keys)
    found = corrections(was, now)
    event("none" if found is None else "some")
    if found is None:
        return
    for one in found:  # as the command fills in what the docs say
        said = find(msgspec.json.decode(msgspec.json.encode(was)), one.at).found
        one = replace(one, expects="absent" if said is ABSENT else said)  # noqa: PLW2901
        (was,), findings = apply([was], [one], partial=False, file="")
        assert findings == []
    assert facts(was) == facts(now)


@pytest.fixture
def in_git(tmp_path: Path) -> Callable[[], None]:
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")

    def commit() -> None:
        for command in (
            ("init", "--quiet"),
            ("add", "--all"),
            ("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "a"),
        ):
            subprocess.run([git, *command], cwd=tmp_path, check=True)

    return commit


def test_with_git_any_edit_is_told_from_what_was(
    write_spec: WriteSpec, max_loan: Endpoint, in_git: Callable[[], None]
) -> None:
    """Texts that nobody could guess, several edits at once; the commands, as they are printed, lead to the same."""
    folder = write_spec(max_loan)
    in_git()
    file = folder / "endpoints/loan/max.yaml"
    text = file.read_text("utf-8")
    edited = text.replace("window: 2s", "window: 10s").replace("permission: read", "permission: trade")
    edited = edited.replace("- {value: open}", "- {value: open}\n    - {value: it's free}")
    file.write_text(edited, "utf-8")
    with pytest.raises(Failed) as caught:
        load_spec(folder)
    (finding,) = caught.value.findings
    takes_back, _, typed = finding.hint.partition(", then: ")
    assert takes_back == "take the edit back (git checkout spec/endpoints/loan/max.yaml)"
    file.write_text(text, "utf-8")
    for command in typed.split(" && "):
        words = shlex.split(command)
        assert words[:5] == ["docmill", "correct", "--spec", "spec", "toy"]
        told = correct_command.make_context("correct", ["okx", *words[5:]]).params
        correct(folder, told["place"], told["value"], after=told["after"], why=told["why"])
    assert typed.count(" && ") == 2
    (endpoint,) = load_spec(folder)[0].endpoints
    assert dump.endpoint_yaml(endpoint) == edited


def test_what_git_has_of_a_file(
    write_spec: WriteSpec, max_loan: Endpoint, in_git: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_spec(max_loan)
    file = folder / "api.yaml"
    assert committed.text_of(file.absolute()) is None
    in_git()
    text = file.read_text("utf-8")
    file.write_text("other", "utf-8")
    assert committed.text_of(file) == text
    assert committed.text_of(folder / "none.yaml") is None
    monkeypatch.setenv("PATH", "")
    assert committed.text_of(file) is None


@pytest.mark.parametrize("text", ["", "[", "method: GET\n", "auth: [1]\n"])
def test_a_commit_that_is_no_endpoint_is_passed_over(
    write_spec: WriteSpec, max_loan: Endpoint, in_git: Callable[[], None], text: str
) -> None:
    folder = write_spec(max_loan, files={"endpoints/loan/max.yaml": text})
    in_git()
    file = write_spec(max_loan) / "endpoints/loan/max.yaml"
    file.write_text(file.read_text("utf-8").replace("permission: read", "permission: trade"), "utf-8")
    with pytest.raises(Failed, match=r"loan\.max\.permission trade --why"):
        load_spec(folder)
