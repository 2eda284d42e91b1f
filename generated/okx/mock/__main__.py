"""``python -m <package>.mock``: serve the mock over HTTP; ``--help`` lists the options."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from .data import load
from .options import HELP, made
from .serving import serve


def main(arguments: Sequence[str] | None = None) -> None:
    """Parse the command line and serve until interrupted."""
    parser = argparse.ArgumentParser(prog="mock", description="Serve a mock of the exchange over HTTP.")
    parser.add_argument("--port", type=int, default=8765, help="TCP port (default: %(default)s)")
    parser.add_argument("--host", default="127.0.0.1", help="address to bind (default: %(default)s, loopback only)")
    parser.add_argument("--data", type=Path, help="folder of the mock's data (default: the one beside the code)")
    parser.add_argument("--limits", action="store_true", help=HELP["limits"])
    parser.add_argument("--accounts", type=Path, metavar="FILE", help=HELP["accounts"])
    parser.add_argument("--no-memory", action="store_true", help=HELP["no_memory"])
    parser.add_argument("--visible-after", type=float, default=0.0, metavar="SECONDS", help=HELP["visible_after"])
    parser.add_argument("--skew", type=float, default=0.0, metavar="SECONDS", help=HELP["skew"])
    parser.add_argument("--freeze", metavar="MOMENT", help=HELP["freeze"])
    parser.add_argument("--synthesize", metavar="SEED", help=HELP["synthesize"])
    chance = "[ENDPOINT:]KIND=PROBABILITY"
    parser.add_argument("--chaos", action="append", default=[], metavar=chance, help=HELP["chaos"])
    parser.add_argument("--seed", help=HELP["seed"])
    parser.add_argument("--no-control", action="store_true", help=HELP["no_control"])
    parser.add_argument("--access-log", action="store_true", help=HELP["access_log"])
    given = vars(parser.parse_args(arguments))
    host, port, folder = given.pop("host"), given.pop("port"), given.pop("data")
    try:
        mock = made(load(folder), **given)
    except (FileNotFoundError, ValueError) as error:
        parser.error(str(error))
    serve(mock, host=host, port=port)


if __name__ == "__main__":
    main()
