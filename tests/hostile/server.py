"""The mock's own command, its memory measured from outside; `h11` hides the faster parser from uvicorn."""

from __future__ import annotations

import sys
from typing import Any, cast


def main(parser: str, port: str, data: str) -> None:
    """Serve until it is ended."""
    if parser == "h11":
        cast("dict[str, Any]", sys.modules)["httptools"] = None
    from generator.runtime.mock.__main__ import main as serve

    serve(["--port", port, "--data", data])


if __name__ == "__main__":
    main(*sys.argv[1:])
