from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.support import mutate
from tests.support.mutate import FRONT, rng, soup

ROOT = Path(__file__).parents[2]
TEXT = next(ROOT.glob("spec/okx/pages/**/*.md")).read_text("utf-8")
OTHER = ("other.md", FRONT + "\n# Other\n\nwords\n")


@pytest.mark.parametrize("group", [group for _, group in mutate._GROUPS] + [mutate._LARGE_STEPS])
def test_every_step_changes_a_page_and_says_how(group: tuple[mutate.Step, ...]) -> None:
    lines = TEXT.split("\n")
    for step in group:
        changes = [step(lines, rng(number)) for number in range(40)]
        made = [change for change in changes if change is not None]
        assert len(made) > 30, step
        assert sum(change.lines != lines for change in made) > len(made) / 2, step
        assert all(change.what for change in made)
    assert lines == TEXT.split("\n")


def test_the_line_that_is_gone_is_named() -> None:
    lines = TEXT.split("\n")
    seen = 0
    for number in range(400):
        mutant = mutate.mutate("a.md", TEXT, rng(number))
        if not mutant.lost:
            continue
        seen += 1
        new = mutant.pages["a.md"].decode().split("\n")
        # All lines but that one are there, in their order.
        assert lines[: mutant.lost - 1] == new[: mutant.lost - 1]
        behind = len(lines) - mutant.lost
        assert lines[mutant.lost :] == new[len(new) - behind :]
        assert " ".join(lines[mutant.lost - 1].split()) not in new[mutant.lost - 1 : len(new) - behind]
    assert seen > 50


def test_pages_with_nothing_in_them_can_be_damaged() -> None:
    for text in ("", "\n", "---", "a | b\n---|---"):
        for number in range(300):
            assert mutate.mutate("a.md", text, rng(number), [("a.md", text)]).pages


def test_all_sorts_of_damage_come_up() -> None:
    mutants = [mutate.mutate("a.md", TEXT, rng(number), [OTHER]) for number in range(2000)]
    assert {"other.md", "group.md"} < {name for mutant in mutants for name in mutant.pages}
    said = Counter(step.split(" ")[0] for mutant in mutants for step in mutant.steps)
    assert {"deleted", "doubled", "swapped", "cut", "joined", "CRLF", "ended", "saved", "damaged"} < said.keys()
    sizes = [len(mutant.steps) for mutant in mutants]
    assert 0.6 < sizes.count(1) / len(sizes) < 0.9
    broken = 0
    for mutant in mutants:
        try:
            b"".join(mutant.pages.values()).decode()
        except UnicodeDecodeError:
            broken += 1
    assert 20 < broken < 400


def test_noise_of_all_kinds() -> None:
    made = [soup(rng(number)) for number in range(400)]
    assert max(len(content) for content, _ in made) == 65_536
    assert min(len(content) for content, _ in made) == 0
    kinds = Counter(what.split(",")[0] for _, what in made)
    assert kinds.keys() == {"bytes", "text", "tokens", "one token", "lines of one token"}
    assert soup(rng(1)) == soup(rng(1)) != soup(rng(2))
