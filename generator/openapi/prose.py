"""Texts of the spec in the languages that were asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.spec.model import Text


class Prose:
    """Picks texts by language. Without a language there is none, but for what is no prose: titles."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)

    def text(self, text: Text | None) -> str | None:
        """All languages, a blank line between them; None where nothing is said in any."""
        found = [text[language] for language in self._languages if text and text.get(language)]
        return "\n\n".join(dict.fromkeys(found)) or None

    def paragraphs(self, text: Text | None, notes: Mapping[str, Sequence[str]] | None) -> str | None:
        """A text and the notes below it, language by language."""
        found: list[str] = []
        for language in self._languages:
            if text and text.get(language):
                found.append(text[language])
            found.extend(notes.get(language, ()) if notes else ())
        return "\n\n".join(found) or None

    def line(self, text: Text | None) -> str | None:
        """The text in the first language that it has, of those asked for."""
        return next((text[language] for language in self._languages if text and text.get(language)), None)

    def title(self, title: Text) -> str | None:
        """One line: the title in the first language that it has, else in any."""
        return self.line(title) or next(filter(None, title.values()), None)


def filled(**keys: Any) -> dict[str, Any]:
    """A mapping without what is None or empty. ``x_`` begins the name of an extension."""
    return {
        name.replace("_", "-") if name.startswith("x_") else name: value
        for name, value in keys.items()
        if value is not None and (value is False or value == 0 or value)
    }
