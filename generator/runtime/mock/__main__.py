"""``python -m <package>.mock [--port N] [--host H] [--data DIR] [--limits] [--accounts FILE]``: serve over HTTP."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from .data import load
from .server import Mock
from .serving import serve


def main(arguments: Sequence[str] | None = None) -> None:
    """Parse the command line and serve until interrupted."""
    parser = argparse.ArgumentParser(prog="mock", description="Serve a mock of the exchange over HTTP.")
    parser.add_argument("--port", type=int, default=8765, help="TCP port (default: %(default)s)")
    parser.add_argument("--host", default="127.0.0.1", help="address to bind (default: %(default)s, loopback only)")
    parser.add_argument("--data", type=Path, help="folder of the mock's data (default: the one beside the code)")
    parser.add_argument("--limits", action="store_true", help="refuse requests beyond the documented rate limits")
    parser.add_argument("--accounts", type=Path, help="YAML or JSON file with other accounts, keys and permissions")
    given = parser.parse_args(arguments)
    try:
        mock = Mock(load(given.data), limits=given.limits, accounts=given.accounts)
    except (FileNotFoundError, ValueError) as error:
        parser.error(str(error))
    serve(mock, host=given.host, port=given.port)


if __name__ == "__main__":
    main()
