"""What differs between two specs, whether it breaks callers, and how to say so.

``compare`` is a pure function of two specs. Around it are three shares of a difference (``shares``), a version to call
it by (``version``) and the forms that it is printed in (``text``, ``markdown``, ``data``, ``page``, ``changelog``).
"""

from generator.changes.command import Wanted, difference, open_changes
from generator.changes.forms import FORMS, printed
from generator.changes.model import Change, Report, Severity, Share
from generator.changes.text import as_text
from generator.changes.walk import compare

__all__ = [
    "FORMS",
    "Change",
    "Report",
    "Severity",
    "Share",
    "Wanted",
    "as_text",
    "compare",
    "difference",
    "open_changes",
    "printed",
]
