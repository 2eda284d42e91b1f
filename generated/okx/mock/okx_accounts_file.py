"""Accounts of OKX's mock in one YAML or JSON file.

    region: eea                              # where the mock stands, for requests whose host does not tell
    accounts:
      trader:                                # a user: its keys share limits and orders
        region: eea                          # where the account lives (default: everywhere)
        master: desk                         # whose sub-account it is
        keys:
        - key: test-trader
          secret: test-secret
          passphrase: test-passphrase
          permissions: [read, trade]         # default: all
          environments: [demo]               # default: production and demo
          addresses: [127.0.0.1, 10.0.0.0/8] # default: any

What is left out has its default, and nothing else may be in the file. A value is what was written, also where YAML
would make a number or a boolean of it. Messages show no secrets.
"""

from __future__ import annotations

import difflib
import ipaddress
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import cast

import msgspec

from .marked import BadFileError, FileProblem, Marked, read
from .okx_accounts import ENVIRONMENTS, KEY, MOST_ADDRESSES, PERMISSIONS, Account, Environment, initials, shown

_ROOT = ("region", "accounts")
_USER = ("region", "master", "keys")
_KEY = ("key", "secret", "passphrase", "permissions", "environments", "addresses")


class Access(msgspec.Struct, frozen=True):
    """What a file says: the accounts, and the region that the mock stands for (empty: any)."""

    accounts: tuple[Account, ...]
    region: str = ""


def read_accounts(file: Path, regions: Iterable[str]) -> Access:
    """Read a file; ``regions`` are the names that there are.

    Raises:
        BadFileError: the file is wrong; all that is wrong with it is in the message, with lines and hints.
    """
    reader = _Reader(sorted(regions))
    access = reader.access(read(file))
    if reader.problems:
        raise BadFileError(file, reader.problems)
    return access


class _Reader:
    """Goes through one file and notes what is wrong with it."""

    def __init__(self, regions: Sequence[str]) -> None:
        self.problems: list[FileProblem] = []
        self._regions = regions
        self._seen: dict[str, int] = {}

    def access(self, root: Marked) -> Access:
        """Everything."""
        fields = self._fields(root, _ROOT, "the file")
        region = self._one_of(fields.get("region"), self._regions, "region")
        if root.fields is None:
            return Access(())
        users = fields.get("accounts")
        if users is None or not users.fields:
            line = (users or root).line
            self._wrong(line, "accounts: there is none", "name one with its keys, or leave the file out")
            return Access(())
        self._twice(users)
        accounts = [account for name, user in users.fields for account in self._user(name, user)]
        return Access(tuple(accounts), region)

    def _user(self, name: str, user: Marked) -> Iterator[Account]:
        if not name:
            self._wrong(user.line, "an account has no name", "any text will do; it stands in logs")
        where = f"accounts.{shown(name)}"
        fields = self._fields(user, _USER, where)
        if user.fields is None:
            return
        region = self._one_of(fields.get("region"), self._regions, f"{where}.region")
        master = self._text(fields["master"], f"{where}.master") if "master" in fields else ""
        keys = fields.get("keys")
        if keys is None or not keys.items:
            self._wrong((keys or user).line, f"{where}.keys: there is none", "a list of key, secret and passphrase")
            return
        for index, key in enumerate(keys.items):
            account = self._key(key, f"{where}.keys[{index}]")
            if account is not None:
                yield msgspec.structs.replace(account, user=name, master=master, region=region)

    def _key(self, given: Marked, where: str) -> Account | None:
        fields = self._fields(given, _KEY, where)
        if given.fields is None:
            return None
        for name in _KEY[:3]:
            if name not in fields:
                self._wrong(
                    given.line, f"{where}.{name} is missing", "a key is used with its secret and its passphrase"
                )
        key, secret, passphrase = (
            self._text(fields[name], f"{where}.{name}") if name in fields else "" for name in _KEY[:3]
        )
        if key:
            self._new(key, fields["key"].line, f"{where}.key")
        permissions = self._some_of(fields.get("permissions"), sorted(PERMISSIONS), f"{where}.permissions")
        environments = self._some_of(fields.get("environments"), sorted(ENVIRONMENTS), f"{where}.environments")
        if environments == []:
            line = fields["environments"].line
            self._wrong(line, f"{where}.environments: there is none", "leave it out for production and demo")
        return Account(
            key,
            secret,
            passphrase,
            permissions=PERMISSIONS if permissions is None else frozenset(permissions),
            environments=ENVIRONMENTS if environments is None else cast("frozenset[Environment]", {*environments}),
            addresses=self._addresses(fields.get("addresses"), f"{where}.addresses"),
        )

    def _new(self, key: str, line: int, where: str) -> None:
        if not KEY.fullmatch(key):
            self._wrong(line, f"{where} can't be a key", "1 to 64 letters, digits and hyphens, such as test-trader")
        elif key in self._seen:
            what = f"{where}: {initials(key)} is the key of line {self._seen[key]}, too"
            self._wrong(line, what, "each key belongs to one account, once")
        self._seen.setdefault(key, line)

    def _addresses(self, given: Marked | None, where: str) -> tuple[str, ...]:
        texts = self._list(given, where)
        if given is None or texts is None:
            return ()
        if texts == []:
            self._wrong(given.line, f"{where}: there is none", "leave it out for any address")
        if len(texts) > MOST_ADDRESSES:
            what = f"{where}: {len(texts)} addresses, {MOST_ADDRESSES} can be bound to a key"
            self._wrong(given.line, what, "a network such as 10.0.0.0/8 counts once")
        for text, line in texts:
            self._address(text, line, where)
        return tuple(text for text, _ in texts)

    def _address(self, text: str, line: int, where: str) -> None:
        try:
            network = ipaddress.ip_network(text, strict=False)
        except ValueError:
            hint = "such as 127.0.0.1, 10.0.0.0/8 or 2001:db8::/32"
            self._wrong(line, f"{where}: {shown(text)!r} is no address and no network", hint)
            return
        try:
            ipaddress.ip_network(text)
        except ValueError:
            what = f"{where}: {text} is neither an address nor a whole network"
            self._wrong(line, what, f"did you mean {network} or {text.partition('/')[0]}?")

    def _some_of(self, given: Marked | None, allowed: Sequence[str], where: str) -> list[str] | None:
        texts = self._list(given, where)
        if texts is None:
            return None
        for text, line in texts:
            self._check(text, line, allowed, where)
        return [text for text, _ in texts]

    def _one_of(self, given: Marked | None, allowed: Sequence[str], where: str) -> str:
        text = "" if given is None else self._text(given, where)
        if given is not None and text:
            self._check(text, given.line, allowed, where)
        return text

    def _check(self, text: str, line: int, allowed: Sequence[str], where: str) -> None:
        if text not in allowed:
            near = difflib.get_close_matches(text, allowed, 1)
            hint = f"did you mean {near[0]}?" if near else f"there is {', '.join(allowed) or 'none'}"
            self._wrong(line, f"{where}: there is no {shown(text)!r}", hint)

    def _list(self, given: Marked | None, where: str) -> list[tuple[str, int]] | None:
        """Texts and their lines; None where there is no list."""
        if given is None:
            return None
        if given.items is None:
            self._wrong(given.line, f"{where} is no list", "such as [first, second]")
            return None
        texts = [(self._text(item, where), item.line) for item in given.items]
        return [(text, line) for text, line in texts if text] or (None if texts else [])

    def _text(self, given: Marked, where: str) -> str:
        """A text that can be sent in a header; it is not shown."""
        if given.text is None:
            self._wrong(given.line, f"{where} is no text", "a single value is asked for here")
            return ""
        text = given.text
        if not text or not text.isascii() or not text.isprintable() or text != text.strip():
            hint = "ASCII without control characters and without blanks around it"
            self._wrong(given.line, f"{where} is empty, or can't be sent", hint)
            return ""
        return text

    def _fields(self, given: Marked, known: Sequence[str], where: str) -> dict[str, Marked]:
        if given.fields is None:
            self._wrong(given.line, f"{where} has no fields", f"there can be {', '.join(known)}")
            return {}
        self._twice(given)
        for name, value in given.fields:
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                hint = f"did you mean {near[0]}?" if near else f"there can be {', '.join(known)}"
                self._wrong(value.line, f"{where} has an unknown field {shown(name)!r}", hint)
        return dict(given.fields)

    def _twice(self, given: Marked) -> None:
        seen: dict[str, int] = {}
        for name, value in given.fields or ():
            if name in seen:
                what = f"{shown(name)!r} stands in line {seen[name]}, too"
                self._wrong(value.line, what, "one of the two is not meant")
            seen.setdefault(name, value.line)

    def _wrong(self, line: int, what: str, hint: str) -> None:
        self.problems.append(FileProblem(line, what, hint))
