"""From a spec folder to the bytes of a document, and those to a file."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generator.findings import Failed, Finding, Where, error
from generator.openapi.document import document
from generator.openapi.schemas import Profile
from generator.openapi.text import Form, text
from generator.openapi.wire import Signing
from generator.spec.load import API, load_spec
from generator.spec.model import Api

NO_PROSE = ("none",)


def export(
    folder: Path, profile: Profile, form: Form, languages: Sequence[str] = ()
) -> tuple[bytes, tuple[Finding, ...]]:
    """The document of a spec folder, and what is to be said about the spec.

    ``languages`` are those of the prose: none at all stands for those of docstrings, ``none`` for no prose.

    Raises:
        Failed: the spec cannot be used, has no such language, or holds what the form cannot.
    """
    spec, findings = load_spec(folder)
    where = Where((folder / API).as_posix())
    wanted = tuple(dict.fromkeys(() if tuple(languages) == NO_PROSE else languages or spec.api.docstrings))
    if unknown := [language for language in wanted if language not in spec.api.prose]:
        what = f"the spec keeps no prose in {', '.join(map(repr, unknown))}"
        raise Failed([error("unknown-language", where, what, hint=f"it has {', '.join(spec.api.prose)}, or none")])
    made = document(spec, profile=profile, languages=wanted, signing=signing(spec.api))
    try:
        return text(made, form), findings
    except ValueError as wrong:
        hint = "JSON can hold it" if form == "yaml" else "mend it in corrections.yaml"
        raise Failed([error("not-writable", where, str(wrong), hint=hint)]) from None


def signing(api: Api) -> Signing | None:
    """What is known of how requests of an exchange are signed, if anything is."""
    name = f"{Signing.__module__}.{api.exchange}"
    if not api.exchange.isidentifier() or importlib.util.find_spec(name) is None:
        return None
    found: Signing = importlib.import_module(name).SIGNING
    return found


def write(content: bytes, file: Path) -> None:
    """Write a file whole or not at all.

    Raises:
        OSError: it cannot be written there.
    """
    handle, beside = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        # mkstemp lets nobody else read; a document is for everybody whom the umask lets.
        mask = os.umask(0)
        os.umask(mask)
        Path(beside).chmod(0o666 & ~mask)
        Path(beside).replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise
