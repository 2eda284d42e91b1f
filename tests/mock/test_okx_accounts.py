"""Accounts in a file, and what of them shows in logs."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.mock import Mock, MockData
from generator.runtime.mock import __main__ as command
from generator.runtime.mock.marked import BadFileError, Marked, read
from generator.runtime.mock.okx import DEFAULT_ACCOUNT, Account, Rules
from generator.runtime.mock.okx_accounts_file import Access, read_accounts

if TYPE_CHECKING:
    from tests.mock.conftest import Sign
NOW = 1_772_000_000.5
BALANCE = "/api/v5/account/balance"
REAL = "0a1b2c3d-4e5f-6789-abcd-ef0123456789"
WHOLE = """\
# Who may do what.
region: eea
accounts:
  trader:
    region: eea
    master: desk
    keys:
    - key: test-trader
      secret: 0123
      passphrase: no
      permissions: [read, trade]
      environments: [demo]
      addresses: [127.0.0.1, 10.0.0.0/8, "2001:db8::/32"]
    - {key: test-reader, secret: s, passphrase: p, permissions: []}
  other:
    keys:
    - key: test-other
      secret: s
      passphrase: p
"""
MEANT = Access(
    (
        Account(
            "test-trader",
            "0123",
            "no",
            permissions=frozenset({"read", "trade"}),
            environments=frozenset({"demo"}),
            user="trader",
            master="desk",
            region="eea",
            addresses=("127.0.0.1", "10.0.0.0/8", "2001:db8::/32"),
        ),
        Account("test-reader", "s", "p", permissions=frozenset(), user="trader", master="desk", region="eea"),
        Account("test-other", "s", "p", user="other"),
    ),
    region="eea",
)
KEY = {"key": "test-a", "secret": "s", "passphrase": "p"}


def write(folder: Path, text: str | bytes, name: str = "accounts.yaml") -> Path:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def wrong(folder: Path, text: str | bytes, name: str = "accounts.yaml") -> list[tuple[int, str]]:
    """Lines and problems of a bad file; that no hint is missing is part of it."""
    with pytest.raises(BadFileError) as caught:
        read_accounts(write(folder, text, name), ["eea", "global", "us"])
    problems = caught.value.problems
    assert all(problem.hint for problem in problems)
    assert str(caught.value).count("hint: ") == len(problems)
    return [(problem.line, problem.what) for problem in problems]


def test_all_that_a_file_can_say(tmp_path: Path) -> None:
    assert read_accounts(write(tmp_path, WHOLE), ["eea"]) == MEANT


def test_json_says_the_same_line_by_line(tmp_path: Path) -> None:
    import yaml

    plain = yaml.load(WHOLE, Loader=yaml.BaseLoader)  # noqa: S506 - everything as text
    file = write(tmp_path, json.dumps(plain, indent="\t"), "accounts.json")
    assert read_accounts(file, ["eea"]) == MEANT


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)
documents = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


def plain(marked: Marked) -> Any:
    if marked.items is not None:
        return [plain(item) for item in marked.items]
    if marked.fields is not None:
        return {name: plain(value) for name, value in marked.fields}
    return marked.text


def as_text(value: Any) -> Any:
    if isinstance(value, list):
        return [as_text(item) for item in value]
    if isinstance(value, dict):
        return {name: as_text(inner) for name, inner in value.items()}
    return value if isinstance(value, str) or value is None else json.dumps(value)


@given(documents, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_any_json_is_read_with_its_lines(
    tmp_path_factory: pytest.TempPathFactory, document: Any, indent: int | str | None, ascii_only: bool
) -> None:
    text = json.dumps(document, indent=indent, ensure_ascii=ascii_only)
    marked = read(write(tmp_path_factory.getbasetemp(), text, "any.json"))
    assert plain(marked) == as_text(document)
    last, lines = 1, text.split("\n")
    for line, scalar in scalars(marked):
        assert line >= last
        assert (
            len(lines) == 1
            or scalar is None
            or json.dumps(scalar, ensure_ascii=ascii_only).strip('"') in lines[line - 1]
        )
        last = line


def scalars(marked: Marked) -> list[tuple[int, str | None]]:
    if marked.items is None and marked.fields is None:
        return [(marked.line, marked.text)]
    inner = marked.items if marked.items is not None else [value for _, value in marked.fields or ()]
    return [found for one in inner for found in scalars(one)]


def test_everything_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    text = """\
region: europe
acounts: {}
accounts:
  trader:
    region: eae
    keys:
    - key: test trader
      secret: " s"
      permissions: [read, wirte]
      environments: []
      addresses: [10.0.0.1/8, 127.0.0.1]
    - key: test-twice
      secret: s
      passphrase: ""
      adresses: []
  empty: {keys: []}
  odd: nothing
  "": {keys: [{key: test-twice, secret: s, passphrase: p, permissions: read, addresses: []}]}
  trader:
    keys:
    - test-key
"""
    assert wrong(tmp_path, text) == [
        (1, "region: there is no 'europe'"),
        (2, "the file has an unknown field 'acounts'"),
        (5, "accounts.trader.region: there is no 'eae'"),
        (7, "accounts.trader.keys[0].passphrase is missing"),
        (7, "accounts.trader.keys[0].key can't be a key"),
        (8, "accounts.trader.keys[0].secret is empty, or can't be sent"),
        (9, "accounts.trader.keys[0].permissions: there is no 'wirte'"),
        (10, "accounts.trader.keys[0].environments: there is none"),
        (11, "accounts.trader.keys[0].addresses: 10.0.0.1/8 is neither an address nor a whole network"),
        (14, "accounts.trader.keys[1].passphrase is empty, or can't be sent"),
        (15, "accounts.trader.keys[1] has an unknown field 'adresses'"),
        (16, "accounts.empty.keys: there is none"),
        (17, "accounts.odd has no fields"),
        (18, "an account has no name"),
        (18, "accounts..keys[0].key: test... is the key of line 12, too"),
        (18, "accounts..keys[0].permissions is no list"),
        (18, "accounts..keys[0].addresses: there is none"),
        (20, "'trader' stands in line 5, too"),
        (21, "accounts.trader.keys[0] has no fields"),
    ]


def test_a_message_reads_as_those_of_compilers_do(tmp_path: Path) -> None:
    file = write(
        tmp_path, "accounts:\n  a:\n    keys:\n    - {key: test-a, secret: s, passphrase: p, permissions: [witdraw]}\n"
    )
    with pytest.raises(BadFileError) as caught:
        read_accounts(file, [])
    what = "accounts.a.keys[0].permissions: there is no 'witdraw'"
    assert str(caught.value) == f"{file}:4: {what}\n    hint: did you mean withdraw?"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "the file has no fields"),
        ("null", 1, "the file has no fields"),
        ("- a", 1, "the file has no fields"),
        ("\nregion: eea\n", 2, "accounts: there is none"),
        ("accounts: {}", 1, "accounts: there is none"),
        ("accounts:\n", 1, "accounts: there is none"),
        ("accounts: [", 1, "this is no YAML"),
        ("accounts:\n\t- a", 2, "this is no YAML"),
        ("a: 1\n---\nb: 2", 2, "this is no YAML"),
        ("a: \x01", 0, "this is no YAML"),
        (b"\xff\xfe\xfa", 0, "not UTF-8"),
        ("[" * 5000, 0, "it nests too deeply"),
        ("&a [*a]", 0, "it nests too deeply"),
        ("accounts: {}\n? [a]\n: b", 1, "accounts: there is none"),
    ],
)
def test_a_file_that_is_none(tmp_path: Path, text: str | bytes, line: int, what: str) -> None:
    problems = wrong(tmp_path, text)
    assert (problems[0][0], problems[0][1][: len(what)]) == (line, what)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ('{\n"accounts": {\n}', 3, "this is no JSON"),
        ("", 1, "this is no JSON"),
        ("{}", 1, "accounts: there is none"),
        ("[" * 100_000, 0, "it nests too deeply"),
        ('{"accounts": {"a": {"keys": [{}]}},\n"accounts": 1}', 2, "'accounts' stands in line 1, too"),
    ],
)
def test_json_that_is_none(tmp_path: Path, text: str, line: int, what: str) -> None:
    problems = wrong(tmp_path, text, "accounts.JSON")
    assert (line, what) in [(where, said[: len(what)]) for where, said in problems]


def test_no_file_at_all(tmp_path: Path) -> None:
    with pytest.raises(BadFileError, match="No such file"):
        read_accounts(tmp_path / "accounts.yaml", [])
    with pytest.raises(BadFileError, match="directory"):
        read_accounts(tmp_path, [])


def test_more_addresses_than_a_key_can_have(tmp_path: Path) -> None:
    for count, expected in (
        (20, []),
        (21, [(1, "accounts.a.keys[0].addresses: 21 addresses, 20 can be bound to a key")]),
    ):
        key = {**KEY, "addresses": [f"10.0.0.{number}" for number in range(count)]}
        text = json.dumps({"accounts": {"a": {"keys": [key]}}})
        if expected:
            assert wrong(tmp_path, text) == expected
        else:
            assert len(read_accounts(write(tmp_path, text), []).accounts[0].addresses) == 20


def test_aliases_of_aliases_cost_nothing(tmp_path: Path) -> None:
    levels = "".join(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 12))
    assert len(wrong(tmp_path, f"a0: &a0 [x]\n{levels}")) == 13


def test_without_pyyaml_there_is_json(tmp_path: Path) -> None:
    """The package needs one library; YAML is for those who have it."""
    good = write(tmp_path, json.dumps({"accounts": {"a": {"keys": [KEY]}}}), "accounts.json")
    script = (
        "import sys\n"
        "sys.modules['yaml'] = None\n"
        "from pathlib import Path\n"
        "from generator.runtime.mock.okx_accounts_file import read_accounts\n"
        f"print(read_accounts(Path({str(good)!r}), []).accounts[0].key)\n"
        "try:\n"
        f"    read_accounts(Path({str(write(tmp_path, WHOLE))!r}), [])\n"
        "except ValueError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    first, second, hint = done.stdout.splitlines()
    assert first == "test-a"
    assert second.endswith("accounts.yaml: to read YAML, PyYAML must be installed")
    assert hint.strip().startswith("hint: pip install pyyaml")


# ------------------------------------------------------------------------------------------------------- through a mock


def test_a_mock_has_the_accounts_of_its_file(data: MockData, sign: Sign, tmp_path: Path) -> None:
    text = "accounts: {a: {keys: [{key: test-a, secret: s, passphrase: p}]}}"
    mock = Mock(data, clock=lambda: NOW, accounts=write(tmp_path, text))
    assert mock.handle("GET", BALANCE, sign("GET", BALANCE, key="test-a", secret="s", passphrase="p"))[0] == 200
    assert json.loads(mock.handle("GET", BALANCE, sign("GET", BALANCE))[2])["code"] == "50119"
    again = Mock(data, clock=lambda: NOW, accounts=str(write(tmp_path, text)))
    assert again.handle("GET", BALANCE, sign("GET", BALANCE, key="test-a", secret="s", passphrase="p"))[0] == 200


def test_a_mock_says_all_that_is_wrong_with_its_file(data: MockData, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"(?s)accounts.yaml:1: .*hint: .*accounts.yaml:2: .*hint: "):
        Mock(data, accounts=write(tmp_path, "region: mars\naccounts: {}"))
    with pytest.raises(ValueError, match="rules have their accounts already"):
        Mock(data, rules=Rules(data.api), accounts=write(tmp_path, WHOLE))


def test_the_command_line_takes_a_file(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    served: list[Mock] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **_: served.append(app))
    command.main(
        [
            "--data",
            str(folder),
            "--accounts",
            str(write(tmp_path, "accounts: {a: {keys: [{key: k, secret: s, passphrase: p}]}}")),
        ]
    )
    assert len(served) == 1
    with pytest.raises(SystemExit):
        command.main(["--data", str(folder), "--accounts", str(write(tmp_path, "a: 1\naccounts: []"))])
    said = capsys.readouterr().err
    assert "accounts.yaml:1: the file has an unknown field 'a'\n    hint: " in said
    assert "accounts.yaml:2: accounts: there is none\n    hint: " in said
    assert len(served) == 1


def test_no_secret_is_in_a_message(tmp_path: Path) -> None:
    """Whatever stands in whatever place."""
    secrets = [REAL, "0123456789ABCDEF0123456789ABCDEF"]
    places = [
        "{secret}: 1",
        "region: {secret}",
        "accounts: {{{secret}: {{keys: []}}}}",
        "accounts: {{{secret}: {{}}, {secret}: {{}}}}",
        "accounts: {{a: {{keys: {secret}}}}}",
        "accounts: {{a: {{region: {secret}, keys: []}}}}",
        "accounts: {{a: {{keys: [{{{secret}: 1}}]}}}}",
        "accounts: {{a: {{keys: [{{key: {secret}}}, {{key: {secret}}}]}}}}",
        "accounts: {{a: {{keys: [{{secret: {secret} , passphrase: [{secret}]}}]}}}}",
        "accounts: {{a: {{keys: [{{permissions: [{secret}], environments: [{secret}], addresses: [{secret}]}}]}}}}",
    ]
    for place in places:
        for secret in secrets:
            for _, what in wrong(tmp_path, place.format(secret=secret)):
                assert secret not in what
                assert secret[5:10] not in what


@pytest.fixture
def warnings(caplog: pytest.LogCaptureFixture) -> Any:
    def said() -> list[str]:
        return [one.getMessage() for one in caplog.records if one.levelno == logging.WARNING]

    return said


def test_a_key_that_looks_real_draws_one_warning(data: MockData, sign: Sign, warnings: Any) -> None:
    mock = Mock(data, clock=lambda: NOW)
    for key in (REAL, REAL.upper(), REAL.replace("0", "1")):
        assert json.loads(mock.handle("GET", BALANCE, sign("GET", BALANCE, key=key))[2])["code"] == "50119"
    (said,) = warnings()
    assert "0a1b..." in said
    assert REAL[:5] not in said
    assert REAL not in str(mock.calls())


@pytest.mark.parametrize("changes", [{"timestamp": "2020-01-01T00:00:00.000Z"}, {"sign": None}])
@pytest.mark.parametrize("target", [BALANCE, "/api/v5/public/time"])
def test_it_does_so_whatever_else_is_wrong(
    data: MockData, sign: Sign, warnings: Any, target: str, changes: dict[str, Any]
) -> None:
    """Also where nobody looks at keys: this one should not have been sent here at all."""
    Mock(data, clock=lambda: NOW).handle("GET", target, sign("GET", target, key=REAL, **changes))
    assert len(warnings()) == 1


def test_other_keys_draw_none(data: MockData, sign: Sign, warnings: Any) -> None:
    mock = Mock(data, clock=lambda: NOW)
    for key in ("test-key", "test-0a1b2c3d-4e5f-6789-abcd-ef0123456789", "another", REAL[:-1], f"x{REAL}"):
        mock.handle("GET", BALANCE, sign("GET", BALANCE, key=key))
    assert warnings() == []


def test_a_file_of_real_keys_draws_one_warning(data: MockData, sign: Sign, tmp_path: Path, warnings: Any) -> None:
    keys = [{**KEY, "key": REAL.replace("0", str(digit))} for digit in range(3)]
    mock = Mock(data, accounts=write(tmp_path, json.dumps({"accounts": {"a": {"keys": keys}}})))
    mock.handle("GET", BALANCE, sign("GET", BALANCE, key=REAL.replace("0", "9")))
    (said,) = warnings()
    assert said.startswith("3 of the mock's accounts have keys that look real, such as 0a1b...;")
    assert REAL[:5] not in said


def test_an_account_shows_nothing() -> None:
    assert repr(MEANT.accounts[0]) == repr(DEFAULT_ACCOUNT) == "Account(...)"
