"""What to type: `nox -s generate` builds the package, `nox -s tests` checks everything. `nox -l` lists the rest."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

nox.options.sessions = ["tests", "lint", "types", "fresh"]
nox.options.reuse_existing_virtualenvs = True
nox.needs_version = ">=2025.2.9"

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHON_CODE = ["generator", "tests", "noxfile.py"]


def install(session: nox.Session, *groups: str) -> None:
    """Installs the project and dependency groups, as far as they are not there yet."""
    wanted = [requirement for group in groups for requirement in nox.project.dependency_groups(PROJECT, group)]
    session.install("-e", ".", *wanted)


DEMO_CALL = """\
from demo.okx import Credentials, OkxClient, Refused
from demo.okx.mock import Mock, load

with Mock(load()).running() as url:
    keys = Credentials("test-key", "test-secret", "test-passphrase")
    with OkxClient(keys, base_url=url) as okx:
        loan = okx.flexible_loan.max_loan(borrow_ccy="USDT", sup_collateral=[{"ccy": "BTC", "amt": "0.1"}])
        print(okx, repr(loan[0].max_loan), sep="\\n")

    with OkxClient(Credentials("test-key", "wrong", "test-passphrase"), base_url=url) as okx:
        try:
            okx.flexible_loan.max_loan(borrow_ccy="USDT")
        except Refused as refused:
            print(type(refused).__name__, refused)
"""


@nox.session
def demo(session: nox.Session) -> None:
    """Page -> YAML -> code -> a call answered by the mock, each stage shown; a few seconds."""
    install(session)
    work = Path(session.create_tmp()) / "demo"
    shutil.rmtree(work, ignore_errors=True)
    pages, spec, package = Path("spec/okx/pages"), work / "spec" / "okx", work / "package" / "demo" / "okx"
    page = next(pages.rglob("*.md"))
    show("1. A page of the docs, as it was crawled", page, "#### Request Parameters", 9)
    session.run("docmill", "ingest", "okx", "--docs", str(pages), "--partial", "--into", str(spec), silent=True)
    show("2. The endpoint in the spec, to be reviewed", spec / "endpoints/flexible_loan/max_loan.yaml", "auth:", 32)
    session.run("docmill", "build", "--spec", str(spec), "--out", str(package), silent=True)
    show("3. The method in the package", package / "resources/flexible_loan.py", "    def max_loan(", 33)
    script = work / "call.py"
    script.write_text(DEMO_CALL, encoding="utf-8")
    show("4. A call, answered by the mock server from the same spec", script, "from demo.okx import", 17)
    session.run("python", str(script), env={"PYTHONPATH": str(package.parents[1])})


def show(title: str, file: Path, start: str, count: int) -> None:
    """Prints some lines of a file, from the first one that begins as told."""
    lines = file.read_text(encoding="utf-8").split("\n")
    first = next(number for number, line in enumerate(lines) if line.startswith(start))
    print(f"\n==== {title}\n     {file}\n")
    print("\n".join(lines[first : first + count]), flush=True)


@nox.session
def generate(session: nox.Session) -> None:
    """Read the docs into spec/okx and build generated/okx; `-- --docs DIR` reads your own crawl."""
    install(session)
    session.run("docmill", "generate", "okx", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """The whole test suite with branch coverage, on all cores; `-- PATH` runs a part, without the coverage gate."""
    install(session, "test")
    if session.posargs:
        session.run("pytest", *session.posargs)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", "-n", "auto", env={"COVERAGE_PROCESS_START": "pyproject.toml"})
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session
def lint(session: nox.Session) -> None:
    """Style and common mistakes."""
    install(session, "lint")
    session.run("ruff", "check", *PYTHON_CODE)
    session.run("ruff", "format", "--check", *PYTHON_CODE)


@nox.session
def types(session: nox.Session) -> None:
    """Types: mypy --strict on everything, pyright strict on the package that users get."""
    install(session, "types")
    session.run("mypy", "--strict", *PYTHON_CODE, "generated")
    session.run("pyright", "--project", "pyrightconfig.json")


@nox.session
def fresh(session: nox.Session) -> None:
    """Whether generated/okx is exactly what spec/okx says, and spec/okx what its pages say."""
    install(session)
    session.run("docmill", "build", "--spec", "spec/okx", "--check")
    again = Path(session.create_tmp()) / "again"
    shutil.rmtree(again, ignore_errors=True)
    shutil.copytree("spec/okx", again / "spec" / "okx")
    session.run(
        "docmill", "ingest", "okx", "--docs", "spec/okx/pages", "--partial", "--spec", str(again / "spec" / "okx")
    )
    different = sorted(differences(Path("spec/okx"), again / "spec" / "okx"))
    if different:
        session.error(f"spec/okx is not what its pages say: {', '.join(different)}; run nox -s generate")


def differences(one: Path, other: Path) -> set[str]:
    """The files that only one of two folders has, or that differ."""
    contents = [
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (one, other)
    ]
    return {path for path, _ in contents[0].items() ^ contents[1].items()}


@nox.session(default=False)
def golden(session: nox.Session) -> None:
    """Rewrite the expected files of the test cases; read the diff before you commit it."""
    install(session, "test")
    session.run("pytest", "tests/python", *session.posargs, env={"DOCMILL_GOLDEN": "write"})


@nox.session(default=False)
def mock(session: nox.Session) -> None:
    """Run the mock server; `-- --port 9000` for another port."""
    install(session)
    session.run("docmill", "mock", "okx", *session.posargs)


@nox.session(default=False)
def vendor(session: nox.Session) -> None:
    """Copy the package into another repository: `-- ../bot/vendor/okx`."""
    install(session)
    if not session.posargs:
        session.error("say where to: nox -s vendor -- ../bot/vendor/okx")
    session.run("docmill", "vendor", *session.posargs)


@nox.session(default=False)
def peers(session: nox.Session) -> None:
    """Other people's clients, as PyPI has them, against the mock."""
    install(session, "peers")
    session.run("pytest", "tests/peers", *session.posargs, env={"DOCMILL_PEERS": "required"})


@nox.session(default=False)
def schemathesis(session: nox.Session) -> None:
    """The mock against its own OpenAPI document, all operations; `-- --examples 5` for a shorter run."""
    install(session, "schemathesis")
    session.run("python", "-m", "tests.conformance", *session.posargs)


@nox.session(default=False)
def generators(session: nox.Session) -> None:
    """What other people's generators and Prism make of the OpenAPI document, in a table; Prism needs npm."""
    install(session, "generators")
    session.run("python", "-m", "tests.generators", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Speed and memory, as ratios against a floor or a peer measured in the same run."""
    install(session, "bench")
    env = {"PYTHONHASHSEED": os.environ.get("PYTHONHASHSEED", "0")}
    if shutil.which("npm") and not os.environ.get("DOCMILL_PRISM"):
        tools = Path(session.create_tmp()) / "npm"
        session.run("npm", "install", "--silent", "--prefix", str(tools), "@stoplight/prism-cli@5", external=True)
        env["DOCMILL_PRISM"] = str(tools / "node_modules" / ".bin" / "prism")
    session.run("python", "-m", "tests.bench", *session.posargs, env=env)


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Thousands of damaged pages: no crash, no hang, no quiet loss; `-- --help` lists the options."""
    install(session, "test")
    failures = Path(session.create_tmp()) / "failures"
    session.run("python", "-m", "tests.fuzz", "--failures", str(failures), *session.posargs)


@nox.session(default=False)
def hostile(session: nox.Session) -> None:
    """100,000 hostile requests to the mock's server: it answers, and goes on; `-- --help` lists the options."""
    install(session, "hostile")
    failures = Path(session.create_tmp()) / "failures"
    session.run("python", "-m", "tests.hostile", "--failures", str(failures), *session.posargs)


@nox.session(default=False)
def kill(session: nox.Session) -> None:
    """Hundreds of commands killed at random moments: every folder is whole; `-- --help` lists the options."""
    install(session, "test")
    session.run("python", "-m", "tests.kill", *session.posargs)


@nox.session(default=False)
def soak(session: nox.Session) -> None:
    """200,000 calls through every sort of fault: no order twice, no answer lost; needs DOCMILL_DOCS."""
    install(session, "test")
    if not Path(os.environ.get("DOCMILL_DOCS", "")).is_dir():
        session.skip("DOCMILL_DOCS names no folder of dated crawls")
    session.run("python", "-m", "tests.soak", *session.posargs)


@nox.session(default=False)
def mocksoak(session: nox.Session) -> None:
    """1,000,000 requests to the mock, whose memory stays flat; `-- --requests N` for fewer; needs wrk."""
    install(session, "bench")
    session.run("python", "-m", "tests.bench.soaking", *session.posargs)


@nox.session(default=False)
def crawl(session: nox.Session) -> None:
    """A whole crawl: read, build, type-check, and call every endpoint; needs DOCMILL_DOCS."""
    install(session, "types")
    if not Path(os.environ.get("DOCMILL_DOCS", "")).is_dir():
        session.skip("DOCMILL_DOCS names no folder of dated crawls")
    session.run("pytest", "tests/crawl", *session.posargs, env={"DOCMILL_CRAWL": "all"})
