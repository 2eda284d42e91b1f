"""From the plan to texts: one template per kind of file, and nothing decided here."""

from __future__ import annotations

import functools
from pathlib import Path

import jinja2

from generator.python.layout import wrapped, wrapped_inside
from generator.python.literals import docstring, literal
from generator.python.plan import PackagePlan, RecordPlan

_TEMPLATES = Path(__file__).parent / "templates"


@functools.cache
def environment(width: int) -> jinja2.Environment:
    """The Jinja environment: strict, and with the only filters that templates may use; ``width`` is that of lines."""
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 - Python, not HTML; texts go through the literal filters
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters["literal"] = literal
    found.filters["docstring"] = docstring
    found.filters["wrapped"] = functools.partial(wrapped, width=width)
    found.filters["wrapped_inside"] = functools.partial(wrapped_inside, width=width)
    found.tests["record"] = lambda shape: isinstance(shape, RecordPlan)
    return found


def render(plan: PackagePlan) -> dict[str, str]:
    """The texts of the package by path, not yet formatted."""
    templates = environment(plan.line_length)

    def text(template: str, **context: object) -> str:
        return templates.get_template(f"{template}.py.jinja").render(context)

    files = {
        "__init__.py": text("package", package=plan),
        "client.py": text("client", package=plan),
        "codes.py": text("codes", package=plan),
        "errors.py": text("errors", package=plan),
        "transports.py": text("transports", package=plan),
        "resources/__init__.py": text("folder", doc=f"The endpoints of {plan.title}, one module per resource."),
        "models/__init__.py": text("folder", doc=f"The records of {plan.title}, one module per resource."),
    }
    for resource in plan.resources:
        files[f"resources/{resource.module}.py"] = text("resource", resource=resource)
        files[f"models/{resource.module}.py"] = text("models", resource=resource)
    return files
