"""The command line. The only file that names an exchange."""

from __future__ import annotations

import contextlib
import importlib
import io
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import click
import msgspec
from click.core import ParameterSource
from platformdirs import user_cache_path

from generator import __version__, accounting, changes, correcting, explained, findings_report, renaming
from generator.cache import Cache
from generator.exchange import recover
from generator.explain import explain
from generator.findings import Failed, Finding, Severity, Where, error, errors, note, report
from generator.inquiry import Inquiry, inquire, read_docs
from generator.manifest import NAME as MANIFEST
from generator.mocking import load_for_mock
from generator.openapi import export as openapi
from generator.openapi.schemas import Profile
from generator.openapi.text import Form
from generator.rebuild import rebuild
from generator.revision import extracted
from generator.spec.load import CORRECTIONS, load_api
from generator.spec.merge import FINDINGS
from generator.spec.model import Api
from generator.spec.reading import Progress, Reader, Reading, located
from generator.tree import Changes, compare, diff_text, write
from generator.update import Prepared, Updated, check_exchange, is_machine_written, prepare, save, staged
from generator.vendor import vendor, vendor_check
from generator.vendored import described, news

READERS = {
    "okx": "generator.ingest.okx",
}
"""Exchange -> the package that reads its docs: a new exchange is one line here."""

DONE, DIFFERENT, FAILED, INTERRUPTED = 0, 1, 2, 130
EXCHANGES = click.Choice(sorted(READERS))
FOLDER = click.Path(path_type=Path)
_DRAWN_EVERY = 0.1

_EPILOG = "Exit codes: 0 done, 1 differences found, 2 errors (nothing was written, unless it says so), 130 interrupted."


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=_EPILOG)
@click.version_option(__version__, prog_name="docmill")
def cli() -> None:
    """Turn a crawl of an exchange's API docs into a reviewed YAML spec, and the spec into a Python package.

    \b
    docs pages --ingest--> spec/<exchange>/*.yaml --build--> generated/<exchange>/ --vendor--> your repository

    Start with `docmill generate okx`: it reads the pages that ship with the project and builds the package. Have a
    crawl? `docmill generate okx --docs DIR` reads all of it. Read the diff of spec/ and generated/, then commit both.

    Wonder where a fact comes from? `docmill explain okx flexible_loan.max_loan` shows rules and lines of the docs.
    """  # noqa: D301 - click's mark for lines to leave alone is the character, not the two


def _spec_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option("--spec", type=FOLDER, help="Spec folder.  [default: spec/EXCHANGE]")(command)


def _docs_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option("--docs", type=FOLDER, help="Folder of docs pages.  [default: the pages in the spec folder]")(
        command
    )


def _losses(_context: click.Context, _parameter: click.Parameter, accepted: Sequence[str]) -> frozenset[str]:
    """The sorts of losses in ``loss:SORT``."""
    for one in accepted:
        if not one.startswith("loss:"):
            raise click.BadParameter(f"{one!r} is not of the form loss:SORT")
    return frozenset(one.removeprefix("loss:") for one in accepted)


def _reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option(
            "--skip-bad", is_flag=True, help="Go on without pages that cannot be read; still ends with exit code 2."
        ),
        click.option("--facts-only", is_flag=True, help="Leave the docs' prose out of the spec."),
        click.option(
            "--accept",
            multiple=True,
            callback=_losses,
            metavar="loss:SORT",
            help="Go on although the docs lost many facts of a sort, such as loss:permission, and keep them; may be"
            " given again.  [default: none]",
        ),
        click.option("--partial", is_flag=True, help="The docs hold some pages only: touch just their endpoints."),
    ):
        command = option(command)
    return command


@cli.command(epilog=_EPILOG)
@click.argument("exchange", type=EXCHANGES)
@click.option("--docs", type=FOLDER, required=True, help="Folder of docs pages (a crawl).")
@_spec_option
@click.option(
    "--into", type=FOLDER, help="Leave --spec alone: make a spec folder here from its hand-written files, or update it."
)
@_reading_options
@click.option("--account", is_flag=True, help="Write nothing; print what became of every line, in sums per page.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), help="Of --account.  [default: text]")
def ingest(
    exchange: str,
    docs: Path,
    spec: Path | None,
    into: Path | None,
    *,
    partial: bool,
    facts_only: bool,
    skip_bad: bool,
    accept: frozenset[str],
    account: bool,
    form: str | None,
) -> None:
    """Read docs pages into the spec.

    Nothing is written when a page cannot be read: every problem is reported at once, with file, line and what to do.
    What could be read only in part is listed in findings.txt in the spec folder.

    With --account every line of every page is counted in one of seven buckets, and the sums are held against the
    files. A line is a fact, prose or an example where the spec has what it says; a copy of what another page says;
    furniture, which is layout; elsewhere, when it documents what no spec describes; or a finding. The options for what
    is written make no difference then.
    """
    if form and not account:
        raise click.UsageError("--format goes with --account")
    if account:
        if into is not None:
            raise click.UsageError("--account writes nothing: leave out --into")
        sys.exit(_account(exchange, docs, _spec(exchange, spec), form or "text"))
    with _reported():
        seconds = _stopwatch()
        ready = _ingest(
            exchange, docs, spec, into, partial=partial, facts_only=facts_only, skip_bad=skip_bad, accept=accept
        )
        done = save(ready)
        _summarize_ingest(done, ready.target, seconds())
    sys.exit(FAILED if ready.bad_pages else DONE)


@cli.command("build", epilog=_EPILOG)
@click.option("--spec", type=FOLDER, default=Path("spec/okx"), show_default=True, help="Spec folder.")
@click.option("--out", type=FOLDER, help="Folder of the package.  [default: generated/NAME, as --spec is named]")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 when the package is not what the spec says.")
@click.option("--diff", is_flag=True, help="Write nothing; print what would change, and exit with 1 if anything would.")
def build_command(spec: Path, out: Path | None, *, check: bool, diff: bool) -> None:
    """Build the Python package of a spec. Needs no docs."""
    with _reported():
        seconds = _stopwatch()
        target = out or Path("generated") / spec.resolve().name
        # A killed run may have left a folder between its old and its new state.
        _print_findings(recover(spec))
        _print_findings(recover(target))
        built = rebuild(spec, _cache())
        _print_findings(built.findings)
        if check or diff:
            if diff:
                # As bytes: a diff is UTF-8, whatever the terminal speaks, and alone on standard output.
                click.echo(diff_text(built.tree, target).encode(), nl=False)
            changes = compare(built.tree, target)
            _summarize_changes(f"{target}", changes, seconds(), would=True, err=diff)
            code = DIFFERENT if changes else DONE
        else:
            changes = write(built.tree, target, owned="manifest")
            _print_findings(changes.notes)
            _summarize_changes(f"{target}", changes, seconds())
            code = DONE
    sys.exit(code)


@cli.command(epilog=_EPILOG)
@click.argument("exchange", type=EXCHANGES)
@click.option(
    "--docs", type=FOLDER, help="Folder of docs pages.  [default: the pages in the spec folder, as a partial crawl]"
)
@_spec_option
@click.option("--out", type=FOLDER, help="Folder of the package.  [default: generated/EXCHANGE]")
@_reading_options
def generate(
    exchange: str,
    docs: Path | None,
    spec: Path | None,
    out: Path | None,
    *,
    partial: bool,
    facts_only: bool,
    skip_bad: bool,
    accept: frozenset[str],
) -> None:
    """Read docs into the spec and build the package: both steps, or none of them if one fails."""
    with _reported() as written:
        reading = _stopwatch()
        folder = _spec(exchange, spec)
        target = out or Path("generated") / exchange
        partial = partial or docs is None
        pages = docs or folder / "pages"
        ready = _ingest(
            exchange, pages, folder, None, partial=partial, facts_only=facts_only, skip_bad=skip_bad, accept=accept
        )
        _print_findings(recover(target))
        read, building = reading(), _stopwatch()
        try:
            # The package goes first: its folder is the one that other people may have edited.
            with staged(ready) as spec_to_be:
                built = rebuild(spec_to_be, _cache(), name=folder)
                changes = write(built.tree, target, owned="manifest")
        except Failed as failed:
            raise Failed([*failed.findings, *_unwritten(ready, exchange)]) from None
        built_in, saving = building(), _stopwatch()
        if changes:
            written.append(f"{target}")
        _summarize_ingest(save(ready), folder, read + saving())
        _print_findings(built.findings)
        _print_findings(changes.notes)
        _summarize_changes(f"{target}", changes, built_in)
    sys.exit(FAILED if ready.bad_pages else DONE)


def _unwritten(ready: Prepared, exchange: str) -> list[Finding]:
    """A word on the lines that other findings name, when the files that have them were not written."""
    with contextlib.suppress(Failed):  # what stands in the way there is for a run that gets so far
        if not compare(ready.tree, ready.target, owned=is_machine_written):
            return []
    what = "the spec that was read from the docs differs from the one there, and was not written either"
    hint = f"lines named above are those of the new one; `docmill ingest {exchange}` writes it without building"
    return [note("not-written", Where(f"{ready.target}"), what, hint=hint)]


def _account(exchange: str, docs: Path, spec: Path, form: str) -> int:
    """Print what became of every line, then what is wrong with it; the exit code."""
    with _reported():
        api, reader = _opened(exchange, spec)
        with _progress() as progress:
            reading = read_docs(reader, docs, api, progress)
        done = accounting.account(reading, docs)
        if form == "json":
            _print_json(accounting.as_data(done))
        else:
            click.echo(accounting.as_text(done), nl=False)
        wrong = [*done.findings, *located(errors(reading.findings), docs, reading)]
        _print_findings(wrong)
        _say_bad_pages(reading)
    return FAILED if wrong or reading.bad_pages else DONE


@cli.command("explain", epilog=_EPILOG)
@click.argument("exchange", type=EXCHANGES)
@click.argument("endpoint")
@click.argument("place", default="")
@_docs_option
@_spec_option
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Text or JSON."
)
def explain_command(exchange: str, endpoint: str, place: str, docs: Path | None, spec: Path | None, form: str) -> None:
    """Show where a fact of an endpoint comes from: rule, lines of the docs, corrections, findings.

    ENDPOINT is resource.operation, or 'METHOD /path'. PLACE is a place in it, as in corrections.yaml: a field, such as
    request.supCollateral.ccy, a fact, such as request.borrowCcy.kind, or a branch, such as response. Without it the
    endpoint's own facts are shown.

    The docs are read anew, so that lines are right. Nothing is written.
    """
    with _reported():
        inquiry = _inquire(exchange, docs, spec)
        done = explain(inquiry, endpoint, place)
        if form == "json":
            _print_json(explained.as_data(done))
        else:
            click.echo(explained.as_text(done), nl=False)
        _say_bad_pages(inquiry.reading)


@cli.command(epilog=_EPILOG)
@click.argument("exchange", type=EXCHANGES)
@_docs_option
@_spec_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "md", "json"]),
    default="text",
    show_default=True,
    help="Text for a terminal, Markdown for the exchange, JSON for tools.",
)
@click.option(
    "--page", "pages", multiple=True, help="Only of this page of the docs; may be given again.  [default: all]"
)
@click.option(
    "--endpoint",
    "endpoints",
    multiple=True,
    help="Only of this endpoint, by its name or 'METHOD /path'.  [default: all]",
)
@click.option("--code", "codes", multiple=True, help="Only of this sort, such as languages-disagree.  [default: all]")
@click.option(
    "--severity",
    "severities",
    multiple=True,
    type=click.Choice([one.value for one in Severity]),
    help="Only these.  [default: all]",
)
def findings(
    exchange: str,
    docs: Path | None,
    spec: Path | None,
    *,
    form: str,
    pages: tuple[str, ...],
    endpoints: tuple[str, ...],
    codes: tuple[str, ...],
    severities: tuple[str, ...],
) -> None:
    """Report what the docs leave unclear, and where they contradict themselves.

    The docs are read anew, so that lines are right. `--format md` is a report to send to the exchange: by sort of
    problem, with links, lines and what the text says. Nothing is written. Pages that cannot be read are part of the
    report, and then the exit code is 2.
    """
    with _reported():
        inquiry = _inquire(exchange, docs, spec)
        explanations = getattr(importlib.import_module(READERS[exchange]), "EXPLANATIONS", {})
        wanted = findings_report.Wanted(pages=pages, endpoints=endpoints, codes=codes, severities=severities)
        said = findings_report.select(inquiry, wanted, explanations)
        if form == "json":
            _print_json(findings_report.as_data(said))
        elif form == "md":
            _print_utf8(findings_report.as_markdown(said, explanations))
        else:
            click.echo(findings_report.as_text(said), nl=False)
        _say_bad_pages(inquiry.reading)
    sys.exit(FAILED if inquiry.reading.bad_pages or errors(inquiry.reading.findings) else DONE)


@cli.command(epilog=_EPILOG)
@click.argument("exchange", type=EXCHANGES)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="TCP port; 0 picks a free one."
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="Address to listen on. The default is reached from this machine alone.",
)
@click.option("--limits", is_flag=True, help="Refuse requests beyond the documented rate limits.")
@click.option(
    "--synthesize", metavar="SEED", help="Answer at random, the same for the same seed.  [default: as the docs show]"
)
@click.option("--accounts", type=FOLDER, help="YAML or JSON file with accounts.  [default: test-key alone]")
@click.option("--no-memory", is_flag=True, help="Remember nothing that is written: show the documented examples.")
@click.option("--visible-after", type=float, help="Seconds after which look-ups see what was written.  [default: 0]")
@click.option("--skew", type=float, help="Seconds that the exchange's clock is ahead.  [default: 0]")
@click.option(
    "--freeze", help="Let time stand still at this moment: 2026-01-31T00:00:00Z or Unix seconds.  [default: it goes on]"
)
@click.option(
    "--chaos",
    multiple=True,
    metavar="[ENDPOINT:]KIND=PROBABILITY",
    help="Let KIND go wrong by chance, such as reset_after=0.01 or fail:50026=0.02; may be repeated.  [default: none]",
)
@click.option("--seed", help="Seed of --chaos: the same seed, the same faults.  [default: any, which is printed]")
@click.option("--no-control", is_flag=True, help="Do not let the mock be controlled under /_mock/.")
@click.option("--access-log", is_flag=True, help="Print a line per request.")
@_spec_option
@click.option(
    "--revision", help="Serve the spec as this git revision has it, be it last month's.  [default: the files]"
)
def mock(exchange: str, port: int, host: str, spec: Path | None, revision: str | None, **options: Any) -> None:
    """Run a mock server of the exchange, from the spec; Ctrl-C or SIGTERM ends it.

    Without a file of accounts there is one that has every permission, in demo and production alike: key test-key,
    secret test-secret, passphrase test-passphrase.

    Two dates at once: `docmill mock okx --revision HEAD~1 --port 8766` beside `docmill mock okx`.
    """
    with _reported():
        folder = _spec(exchange, spec)
        _print_findings(recover(folder))
        server = importlib.import_module("generator.runtime.mock")
        with tempfile.TemporaryDirectory(prefix="docmill-spec-") as temporary:
            served = folder if revision is None else extracted(folder, revision, Path(temporary))
            data, findings = load_for_mock(served, exchange, _cache(), server.load, name=folder)
            _print_findings(findings)
        try:
            app = server.made(data, **{name: value for name, value in options.items() if value is not None})
        except server.BadFileError as wrong:
            places = [(Where(wrong.file.as_posix(), one.line), one) for one in wrong.problems]
            raise Failed([error("bad-file", where, one.what, hint=one.hint) for where, one in places]) from None
        except ValueError as wrong:
            raise Failed([error("no-mock", Where(folder.as_posix()), str(wrong))]) from None
    try:
        server.serve(app, host=host, port=port)
    except SystemExit as ended:
        if ended.code:
            click.echo(f"{host}:{port}: error: cannot listen there\n    hint: --port 0 picks a free port", err=True)
            sys.exit(FAILED)
        raise


@cli.command("correct", epilog=_EPILOG)
@click.argument("exchange", type=EXCHANGES)
@click.argument("place")
@click.argument("value")
@click.option("--why", required=True, help="How you know: kept with the correction, for whoever reads it next year.")
@click.option("--after", help="Of a field that is added: the sibling that it goes behind.  [default: to the end]")
@_spec_option
def correct_command(exchange: str, place: str, value: str, why: str, after: str | None, spec: Path | None) -> None:
    """Write down that the docs are wrong at a PLACE, and that VALUE is right.

    PLACE is an endpoint's name and a place in it, such as flexible_loan.max_loan.request.borrowCcy.required. VALUE is
    YAML on one line: false, "012" in quotes, {type: string, required: false}; `absent` takes away what is there.

    The correction goes to the end of corrections.yaml, or takes the place of the one that is there for PLACE. All else
    in the file stays as it is. What the docs say today is noted with it: when they say something else one day, a build
    stops and says so. A correction that would not hold is refused.
    """
    with _reported():
        done = correcting.correct(_own_spec(exchange, spec), place, value, why=why, after=after)
        click.echo(correcting.changed(done), nl=False)


@cli.command(epilog=_EPILOG)
@click.argument("exchange", type=EXCHANGES)
@_spec_option
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Text or JSON."
)
def corrections(exchange: str, spec: Path | None, form: str) -> None:
    """List the corrections, and what the docs make of each.

    In force: the docs say what was expected, and our value holds. Fulfilled: the docs say it themselves by now.
    Stale: they say a third thing. Unmatched: they have no such endpoint or place. The exit code is 1 when one of them
    stops a build.
    """
    with _reported():
        folder = _own_spec(exchange, spec)
        found = correcting.listed(folder)
        if form == "json":
            _print_json(correcting.as_data(found))
        else:
            click.echo(correcting.as_text(found, folder / CORRECTIONS), nl=False)
    sys.exit(DIFFERENT if any(one.stops for one in found) else DONE)


@cli.command("rename", epilog=_EPILOG)
@click.argument("exchange", type=EXCHANGES)
@click.argument("old")
@click.argument("new")
@_spec_option
def rename_command(exchange: str, old: str, new: str, spec: Path | None) -> None:
    """Give the endpoint OLD (resource.operation, or 'METHOD /path') the name NEW. Breaks code that calls it by OLD.

    Its file moves, with the comments in it, and names.yaml gets the name. Corrections, lock.yaml and findings.txt
    follow; nothing else is touched.
    """
    with _reported():
        seconds = _stopwatch()
        folder = _own_spec(exchange, spec)
        done = renaming.rename(folder, old, new)
        _print_findings(done.changes.notes)
        _summarize_changes(f"{folder}", done.changes, seconds())
        click.echo(f"breaking: from the next build on, {done.was}() is {done.endpoint.name}()")


@cli.command("vendor", epilog=_EPILOG)
@click.argument("target", type=FOLDER)
@click.option("--package", type=FOLDER, default=Path("generated/okx"), show_default=True, help="The package to copy.")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 when TARGET is not an unedited copy.")
@click.pass_context
def vendor_command(context: click.Context, target: Path, package: Path, *, check: bool) -> None:
    """Copy the package into your own repository, under any name.

    Files that somebody edited there are never overwritten: they are named, and nothing is written. Run again to
    upgrade: what is no longer part of the package goes, what is yours stays, and a report says what changes for
    callers. With --check the same report says what an upgrade would bring.
    """
    with _reported():
        seconds = _stopwatch()
        if check:
            _print_findings(recover(target))
            # Where copies are used there need not be a package; one that was named has to be there.
            named = context.get_parameter_source("package") is not ParameterSource.DEFAULT
            findings = vendor_check(target, package if named or package.exists() else None)
            _print_findings(findings)
            no_copy = any(finding.code in {"not-ours", "vendor-unreadable"} for finding in findings)
            code = FAILED if no_copy else DIFFERENT if errors(findings) else DONE
            if not findings:
                click.echo(f"{target}: an unedited copy")
            if any(finding.code == "vendor-outdated" for finding in findings):
                click.echo(news(described(target), described(package)), nl=False)
        else:
            before, upgrade = described(target), (target / MANIFEST).is_file()
            done = vendor(package, target)
            _print_findings(done.notes)
            _summarize_changes(f"{target}", done, seconds())
            if done and upgrade:
                click.echo(f"\n{news(before, described(package))}", nl=False)
            code = DONE
    sys.exit(code)


@cli.command("diff", epilog=_EPILOG)
@click.argument("old")
@click.argument("new")
@click.option(
    "--spec",
    type=FOLDER,
    default=Path("spec/okx"),
    show_default=True,
    help="Spec folder: a revision's when only the revision is given, and the settings for reading two docs folders.",
)
@click.option("--partial", is_flag=True, help="Docs hold some pages only: what others document did not change.")
@click.option(
    "--old-docs",
    type=FOLDER,
    help="The docs that OLD was read from: tells changes of the API from changes of docmill.  [default: none]",
)
@click.option(
    "--format", "form", type=click.Choice(changes.FORMS), default="text", show_default=True, help="How to print it."
)
@click.option("--prose", is_flag=True, help="Print changed texts and examples, too. (json and html have them anyway.)")
@click.option(
    "--accepted", type=FOLDER, help="File of accepted changes, an id per line; behind it any words.  [default: none]"
)
@click.option(
    "--fail-on",
    type=click.Choice([one.value for one in changes.Severity]),
    default="safe",
    show_default=True,
    help="Exit with 1 for changes that are so bad or worse, unless they are accepted.",
)
@click.option("--version", help="The package's version before.  [default: package_version of OLD]")
def diff_command(
    old: str,
    new: str,
    *,
    spec: Path,
    partial: bool,
    old_docs: Path | None,
    form: str,
    prose: bool,
    accepted: Path | None,
    fail_on: str,
    version: str | None,
) -> None:
    """Report what changed between two specs, and whether it breaks callers.

    OLD and NEW are a spec folder each, a folder of docs pages, or a git revision: HEAD~1 stands for the spec folder
    there, REVISION:FOLDER for another one.

    A change is breaking, risky or safe to code that calls the package. The report says what the exchange changed, what
    people corrected, and, with --old-docs, what docmill reads otherwise than when OLD was made. The suggested version
    counts the exchange's changes alone. Nothing is written.
    """
    with _reported():
        wanted = changes.Wanted(
            old=old, new=new, spec=spec, partial=partial, old_docs=old_docs, accepted=accepted, version=version
        )
        with _progress() as progress:
            found, findings = changes.difference(wanted, _reader, progress)
        _print_findings(findings)
        _print_utf8(changes.printed(found, form, prose=prose))
        left = changes.open_changes(found, changes.Severity(fail_on))
    sys.exit(DIFFERENT if left else DONE)


@cli.group(epilog=_EPILOG)
def export() -> None:
    """Write the spec in a form that other tools read."""


@export.command("openapi", epilog=_EPILOG)
@click.option("--spec", type=FOLDER, default=Path("spec/okx"), show_default=True, help="Spec folder.")
@click.option(
    "--profile",
    type=click.Choice(["client", "wire"]),
    default="client",
    show_default=True,
    help="client: as documented, for generators and mock servers; wire: exactly what travels, for tests of servers.",
)
@click.option("--out", type=FOLDER, help="File to write.  [default: standard output]")
@click.option("--format", "form", type=click.Choice(["yaml", "json"]), help="[default: as --out ends, else yaml]")
@click.option(
    "--prose",
    "languages",
    multiple=True,
    help="Language of descriptions, or none; may be given again.  [default: docstrings in api.yaml]",
)
def export_openapi(spec: Path, profile: str, out: Path | None, form: str | None, languages: tuple[str, ...]) -> None:
    """Write the spec as an OpenAPI 3.1 document. Needs no docs.

    What OpenAPI has no word for stands in x- keys: rate limits, permissions, paging, kinds, rules over several fields.
    Nothing is added to what the spec says, and no date, so that the same spec gives the same bytes.
    """
    chosen = form or ("json" if out is not None and out.suffix == ".json" else "yaml")
    with _reported():
        _print_findings(recover(spec))
        made, findings = openapi.export(spec, cast("Profile", profile), cast("Form", chosen), languages)
        _print_findings(findings)
        if out is None:
            click.echo(made, nl=False)
        else:
            openapi.write(made, out)


def _cache() -> Path:
    """Where results of earlier runs are kept by the hash of what they are made of; may be deleted at any time."""
    return user_cache_path("docmill", appauthor=False)


def _spec(exchange: str, spec: Path | None) -> Path:
    return spec or Path("spec") / exchange


def _own_spec(exchange: str, spec: Path | None) -> Path:
    """The spec folder of the exchange, what a killed run left put in order."""
    folder = _spec(exchange, spec)
    _print_findings(recover(folder))
    check_exchange(folder, load_api(folder), exchange)
    return folder


def _reader(exchange: str) -> Reader:
    return cast("Reader", importlib.import_module(READERS[exchange]).read)


def _remembering_reader(exchange: str) -> Reader:
    """A reader that gives no accounts and no evidence, but need not read again what it read before, if it can."""
    remembering = getattr(importlib.import_module(READERS[exchange]), "remembering", None)
    return cast("Reader", remembering(Cache(_cache()))) if remembering else _reader(exchange)


def _opened(exchange: str, spec: Path) -> tuple[Api, Reader]:
    """What it takes to read docs of the exchange that a spec folder is of."""
    _print_findings(recover(spec))
    api = load_api(spec)
    check_exchange(spec, api, exchange)
    return api, _reader(exchange)


def _inquire(exchange: str, docs: Path | None, spec: Path | None) -> Inquiry:
    folder = _spec(exchange, spec)
    api, reader = _opened(exchange, folder)
    with _progress() as progress:
        return inquire(reader, docs or folder / "pages", folder, api, progress)


def _ingest(
    exchange: str,
    docs: Path,
    spec: Path | None,
    into: Path | None,
    *,
    partial: bool,
    facts_only: bool,
    skip_bad: bool,
    accept: frozenset[str],
) -> Prepared:
    with _progress() as progress:
        return prepare(
            _remembering_reader(exchange),
            docs,
            _spec(exchange, spec),
            exchange=exchange,
            into=into,
            partial=partial,
            facts_only=facts_only,
            skip_bad=skip_bad,
            accept=accept,
            memory=Cache(_cache()),
            progress=progress,
        )


@contextlib.contextmanager
def _reported() -> Iterator[list[str]]:
    """Every finding of a failed run on standard error, and exit code 2. Gives a list for what was written so far."""
    written: list[str] = []
    try:
        yield written
    except Failed as failed:
        findings: Sequence[Finding] = failed.findings
    except BrokenPipeError:
        # Whoever read the output has left; what was to be written is written or not, as the folders say.
        sys.stdout = io.StringIO()
        sys.exit(FAILED)
    except OSError as failure:
        where = Where(str(failure.filename or "?"))
        findings = [error("system", where, failure.strerror or str(failure), hint="look at its permissions")]
    except KeyboardInterrupt:
        click.echo("interrupted", err=True)
        sys.exit(INTERRUPTED)
    else:
        return
    click.echo(report(findings), err=True, nl=False)
    state = f"{', '.join(written)} was written before" if written else "nothing was written"
    click.echo(f"{_many(len(errors(findings)), 'error')}; {state}.", err=True)
    sys.exit(FAILED)


@contextlib.contextmanager
def _progress() -> Iterator[Progress]:
    """A progress bar where somebody looks at it; silence in a pipe."""
    if not sys.stderr.isatty():
        yield lambda done, total, what: None  # noqa: ARG005 - a quiet listener
        return
    from rich.console import Console  # noqa: PLC0415 - a tenth of a second that only terminals need
    from rich.progress import Progress as Bars  # noqa: PLC0415

    # Drawn from here, not by a thread: beside one, reading would have to do with one core.
    with Bars(console=Console(stderr=True), transient=True, auto_refresh=False) as bars:
        task = bars.add_task("reading")
        drawn = 0.0

        def show(done: int, total: int, what: str, /) -> None:
            nonlocal drawn
            now = time.monotonic()
            bars.update(task, completed=done, total=total, description=what, refresh=now - drawn > _DRAWN_EVERY)
            drawn = now if now - drawn > _DRAWN_EVERY else drawn

        yield show


def _print_findings(findings: Sequence[Finding]) -> None:
    if findings:
        click.echo(report(findings), err=True, nl=False)


def _print_json(data: object) -> None:
    _print_utf8(msgspec.json.format(msgspec.json.encode(data), indent=2).decode() + "\n")


def _print_utf8(text: str) -> None:
    """Print what tools and other people will read, the same whatever the terminal speaks."""
    click.echo(text.encode(), nl=False)


def _say_bad_pages(reading: Reading) -> None:
    if reading.bad_pages:
        click.echo(f"{_many(len(reading.bad_pages), 'page')} could not be read", err=True)


def _summarize_ingest(done: Updated, spec: Path, seconds: float) -> None:
    wrong = errors(done.findings)
    _print_findings(wrong)
    _print_findings(done.changes.notes)
    counts = done.counts
    click.echo(
        f"{spec}: {_many(counts.pages, 'page')}, {_many(counts.endpoints, 'endpoint')}, {counts.fields} fields read;"
        f" {counts.added} added, {counts.changed} changed, {counts.unchanged} unchanged, {counts.kept} kept"
    )
    said = Counter(finding.code for finding in done.findings if finding.severity is not Severity.ERROR)
    if said:
        kinds = ", ".join(f"{code} {count}" for code, count in said.most_common(6))
        more = len(said) - 6
        kinds += f", {_many(more, 'more kind')}" if more > 0 else ""
        # Not "see": what is about this run and the order of crawls is not kept there.
        click.echo(f"{_many(said.total(), 'finding')}: {kinds}; what they say of the docs is in {spec / FINDINGS}")
    _summarize_changes(f"{spec}", done.changes, seconds)
    if done.bad_pages:
        pages = _many(len(done.bad_pages), "page")
        click.echo(f"{pages} could not be read: what the spec knew of them stays", err=True)


def _stopwatch() -> Callable[[], float]:
    """Seconds since now."""
    started = time.perf_counter()
    return lambda: time.perf_counter() - started


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _summarize_changes(where: str, changes: Changes, seconds: float, *, would: bool = False, err: bool = False) -> None:
    if not changes:
        click.echo(f"{where}: nothing to change ({_many(len(changes.unchanged), 'file')}, {seconds:.1f} s)", err=err)
        return
    for sign, paths in (("+", changes.added), ("~", changes.changed), ("-", changes.removed)):
        for path in paths[:10]:
            click.echo(f"  {sign} {path}", err=err)
        if len(paths) > 10:
            click.echo(f"  {sign} and {len(paths) - 10} more", err=err)
    verb = "would be " if would else ""
    click.echo(
        f"{where}: {_many(len(changes.added), 'file')} {verb}added, {len(changes.changed)} changed,"
        f" {len(changes.removed)} removed, {len(changes.unchanged)} unchanged ({seconds:.1f} s)",
        err=err,
    )


def main() -> None:
    """Entry point of the ``docmill`` command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a path or excerpt that the terminal cannot show is no error
    cli(prog_name="docmill")


if __name__ == "__main__":
    main()
