"""What holds for every pair of specs, and for every single edit of one."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.changes import compare
from generator.changes.facets import FACETS, How
from generator.changes.verdicts import VERDICTS, verdict
from generator.python import types
from generator.spec import model
from generator.spec.model import Spec
from generator.spec.places import ABSENT
from generator.spec.yamledit import same
from tests.support.applying import apply, lists
from tests.support.edits import Edit, edited, edits
from tests.support.judging import expected
from tests.support.strategies import specs
from tests.support.whole import WHOLE

QUICK = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
SMALL = specs(hostile=True, most=2, depth=2, width=2)


def data_of(spec: Spec) -> Any:
    return lists(msgspec.to_builtins(spec))


def spec_of(data: Any) -> Spec:
    spec = msgspec.convert(data, Spec)
    ordered = sorted(spec.endpoints, key=lambda one: (one.resource, one.operation))
    return msgspec.structs.replace(spec, endpoints=tuple(ordered))


def alike(one: Spec, other: Spec) -> bool:
    return same(msgspec.to_builtins(one), msgspec.to_builtins(other))


def check_edit(old: Spec, edit: Edit) -> bool:
    """Whether the edit is one: then it has to be told once, rightly judged, and lead to the new spec."""
    new = spec_of(edited(data_of(old), edit))
    changes = compare(old, new).changes
    if alike(old, new):
        assert changes == ()
        return False
    assert len(changes) == 1, (edit, changes)
    (change,) = changes
    assert change.severity == expected(edit), (edit, change)
    assert alike(apply(old, changes), new)
    assert bool(change.place) is (change.fact != "endpoint")
    assert bool(change.endpoint) is (edit.path[0] == "endpoints")
    back = compare(new, old).changes
    assert len(back) == 1
    assert back[0].id != change.id or change.what == "reordered"
    return True


@given(SMALL)
@QUICK
def test_nothing_differs_from_itself(spec: Spec) -> None:
    assert compare(spec, spec).changes == ()
    assert compare(spec, spec_of(data_of(spec))).changes == ()


@given(SMALL, SMALL)
@QUICK
def test_the_changes_lead_from_one_to_the_other(old: Spec, new: Spec) -> None:
    changes = compare(old, new).changes
    assert alike(apply(old, changes), new)


@given(SMALL, st.data())
@QUICK
def test_many_edits_lead_from_one_to_the_other(old: Spec, draw: st.DataObject) -> None:
    data = data_of(old)
    for _ in range(draw.draw(st.integers(2, 12))):
        again = spec_of(edited(data, draw.draw(st.sampled_from(list(edits(data))))))
        keys = [(one.key, one.name) for one in again.endpoints]
        if len({key for key, _ in keys}) == len({name for _, name in keys}) == len(keys):
            data = data_of(again)
    new = spec_of(data)
    changes = compare(old, new).changes
    assert alike(apply(old, changes), new)
    assert len({change.id for change in changes}) == len(changes)


@given(SMALL, st.data())
@QUICK
def test_every_edit_is_told_once_and_judged(old: Spec, draw: st.DataObject) -> None:
    check_edit(old, draw.draw(st.sampled_from(list(edits(data_of(old))))))


EDITS = list(edits(data_of(WHOLE)))


@pytest.mark.parametrize("record", sorted({edit.record.__name__ for edit in EDITS}))
def test_every_edit_of_a_spec_that_has_everything(record: str) -> None:
    done = {edit.key for edit in EDITS if edit.record.__name__ == record and check_edit(WHOLE, edit)}
    kind = getattr(model, record)
    # What tells an item from others cannot be edited, and what is always there is edited inside.
    beside = {key for key, facet in FACETS.get(kind, {}).items() if facet.fact == "key" or facet.how is How.RECORD}
    beside |= {"docs", "auth", "envelope"} if kind is model.Api else set()
    assert done | beside >= {field.encode_name for field in msgspec.structs.fields(kind)}


def test_every_key_of_the_model_is_compared() -> None:
    kinds = {
        name: kind
        for name, kind in vars(model).items()
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and not name.startswith("_")
    }
    beside = {model.Names, model.Correction, model.LockedEndpoint, model.LockedErrors, model.Lock}
    whole = {
        *(model.Demo, model.Envelope, model.AuthConfig, model.Docs),
        *(model.RateLimit, model.Constraint, model.RequestExample, model.ResponseExample),
    }
    assert set(kinds.values()) - beside - whole == {*FACETS}
    for kind, facets in FACETS.items():
        assert [*facets] == [field.encode_name for field in msgspec.structs.fields(kind)], kind


def test_every_fact_has_a_verdict_and_every_verdict_a_fact() -> None:
    facts = {facet.fact for facets in FACETS.values() for facet in facets.values() if facet.how is not How.RECORD}
    facts |= {"map", "pagination", "examples"}
    assert facts == {one.fact for one in VERDICTS}
    with pytest.raises(LookupError, match="no verdict"):
        verdict("request", "nothing", "added")


def test_kinds_with_a_type_of_their_own() -> None:
    from generator.changes.moves import _TYPED

    assert {*types._READERS, "json"} == _TYPED
    assert {kind for kind, (annotation, _) in types._ARGUMENTS.items() if annotation != "str"} == _TYPED


def test_a_value_is_not_another_that_python_takes_for_it() -> None:
    field = model.Field(name="a", type="boolean", default=True)
    assert not same(True, 1)
    old = _with(field)
    (change,) = compare(old, _with(msgspec.structs.replace(field, default=1))).changes
    assert (change.old, change.new, change.fact) == (True, 1, "default")
    (change,) = compare(old, _with(msgspec.structs.replace(field, default=None))).changes
    assert (change.old, change.new) == (True, ABSENT)


def _with(field: model.Field) -> Spec:
    endpoint = WHOLE.endpoints[0]
    request = msgspec.structs.replace(endpoint.request, fields=(field,), variants=(), constraints=())
    return msgspec.structs.replace(WHOLE, endpoints=(msgspec.structs.replace(endpoint, request=request),))
