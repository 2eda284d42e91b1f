"""Guard rails: when docs lose more than docs do, and pages that are not themselves. Pure, part of ``merge``.

Over five months, 44 new endpoints and 1,400 changed rows, the crawls that docmill is tested with lost no endpoint, no
page, no field and none of their languages, 5 lists of values, 1 example and 4 error codes. What loses more than
the floors has another cause than the API: a heading that the docs dropped, a crawl that broke off, a reader that no
longer understands.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from generator.findings import Finding, Where, error, errors, note, warning
from generator.spec.losses import FACTS, Loss, count, fields_of, keep
from generator.spec.model import Endpoint, Lock
from generator.spec.reading import Reading

FEW = 8
"""So many losses of one sort never stop a run: a product that is closed takes a handful of endpoints along."""
SHARE = 0.02
"""Nor does this share of what there was: rows of tables come and go by the dozen."""
SHRUNK = 4
"""An endpoint that loses so many fields, and more than half of them, stands on a page that is cut."""

ENDPOINTS, PAGES, ERRORS = "endpoints", "pages", "errors"
GONE = "path"
"""The key of ``last_seen`` that marks an endpoint as gone from the docs."""
_EXAMPLES = 5


def too_many(lost: int, before: int) -> bool:
    """Whether a loss is above the floor."""
    return lost > max(FEW, SHARE * before)


def sorts(languages: Iterable[str]) -> tuple[str, ...]:
    """All sorts of losses that can be accepted."""
    return (ENDPOINTS, PAGES, ERRORS, *FACTS, *languages)


def loss(sort: str, lost: int, before: int, examples: Collection[str]) -> Finding:
    """What stops a run. The place is the spec's folder, which whoever knows it fills in."""
    shown = "; ".join(sorted(examples)[:_EXAMPLES])
    more = len(examples) - _EXAMPLES
    what = f"the docs no longer have {lost} of {before} {noun(sort)}"
    hint = (
        f"look at the docs; `--accept loss:{sort}` goes on, keeps what was known and marks it with `last_seen`;"
        " `--partial` is for docs of some pages only"
    )
    return error("loss", Where(""), what, excerpt=f"{shown}; and {more} more" if more > 0 else shown, hint=hint)


def noun(sort: str) -> str:
    """What is lost, in words."""
    if sort in FACTS and sort != "fields":
        return f"facts `{sort}`"
    return _NOUNS.get(sort) or f"endpoints' texts in {sort!r}"


_NOUNS = {
    ENDPOINTS: "endpoints",
    PAGES: "pages (gone, empty or unreadable)",
    ERRORS: "error codes",
    "fields": "fields",
}


def lost_pages(reading: Reading, lock: Lock | None, accepted: Collection[str]) -> list[Finding]:
    """What stops a run of a full crawl: too many pages that the spec was read from are gone, empty or unreadable."""
    known = lock.pages if lock else {}
    bad = {*reading.bad_pages, *(page for page in reading.empty if known.get(page) != reading.pages.get(page))}
    lost = {page for page in known if page in bad or page not in reading.pages}
    if PAGES in accepted or not too_many(len(lost), len(known)):
        return []
    return [loss(PAGES, len(lost), len(known), lost)]


def strangers(reading: Reading, old: Iterable[Endpoint], lock: Lock | None, accepted: Collection[str]) -> list[Finding]:
    """Errors for pages that hold something else than they did: nothing, another page's content, or half of it."""
    known: dict[str, set[str]] = defaultdict(set)
    home: dict[str, Endpoint] = {}
    for was in old:
        if GONE not in (was.last_seen or {}):
            known[was.page].add(was.key)
            home[was.key] = was
    pages = lock.pages if lock else {}
    moved = {read.endpoint.key for read in reading.endpoints if read.endpoint.page not in pages}
    found = [one for page in sorted(known) if (one := _stranger(page, known[page], home, reading, moved))]
    found = [] if ENDPOINTS in accepted else found
    if "fields" in accepted:
        return found
    for read in reading.endpoints:
        before = home.get(read.endpoint.key)
        now = read.endpoint
        if before is None or (before.request, before.response) == (now.request, now.response):
            continue
        has, had = _fields_lost(before, now)
        if has >= SHRUNK and 2 * has > had:
            what = f"{has} of {had} fields of {now.key} are gone: the page is cut, or has a new layout"
            hint = "crawl it again; `--accept loss:fields` goes on and keeps the fields, marked with `last_seen`"
            where = Where(now.page, read.line)
            found.append(error("page-shrunk", where, what, hint=hint, endpoint=before.name))
    return found


def _fields_lost(was: Endpoint, now: Endpoint) -> tuple[int, int]:
    lost: list[Loss] = []

    def decide(one: Loss) -> str:
        if one.sort == "fields" and not one.seen:
            lost.append(one)
        return ""

    keep(was, now, decide)
    return len(lost), fields_of(was)


def _stranger(
    page: str, keys: set[str], home: Mapping[str, Endpoint], reading: Reading, moved: Collection[str]
) -> Finding | None:
    if page not in reading.pages or page in reading.bad_pages or page not in reading.contents:
        return None
    holds = set(reading.contents[page])
    if keys & holds:
        return None
    if not holds:
        if keys <= set(moved):
            return None
        what = f"the page no longer documents {', '.join(sorted(keys))}: it came back empty or with other content"
    else:
        if not holds <= home.keys():
            return None  # an endpoint that nobody knew: this one got a new path, or made room for another
        others = {home[key].page for key in holds}
        what = f"the page has the content of {', '.join(sorted(others))}, and no longer {', '.join(sorted(keys))}"
    hint = "crawl it again; `--accept loss:endpoints` believes it"
    return error("page-not-itself", Where(page), what, hint=hint)


class Watch:
    """Follows what one run loses, endpoint by endpoint, and keeps what is to be kept."""

    def __init__(self, accepted: Collection[str], languages: Collection[str]) -> None:
        self._accepted = frozenset(accepted)
        self._languages = frozenset(languages)
        self._lost: dict[str, list[str]] = defaultdict(list)
        self._kept: Counter[str] = Counter()
        self._notes: list[Finding] = []
        self._before: list[Endpoint] = []

    def endpoint(self, was: Endpoint, now: Endpoint, date: str) -> Endpoint:
        """The endpoint with what stays although the docs no longer say it; ``date`` is when they last did."""
        self._before.append(was)
        if was == now:
            return now

        def decide(one: Loss) -> str:
            if one.seen:
                return one.seen
            place = f"{was.name} {one.place}".rstrip()
            if one.sort in self._accepted:
                self._kept[one.sort] += 1
                return date
            self._lost[one.sort].append(f"{place}: {one.was}" if one.was else place)
            what = f"the docs no longer say `{one.sort}`"
            if one.sort in self._languages:
                # Nobody is hurt by a text that was translated once.
                what = f"most texts in {one.sort!r} are gone ({one.was}): they stay as they were"
            elif one.place:
                what += f" of {one.place}"
            self._notes.append(note("not-said-any-more", Where(now.page), what, excerpt=one.was, endpoint=was.name))
            return date if one.sort in self._languages else ""

        return keep(was, now, decide)

    def gone(self, was: Endpoint) -> None:
        """An endpoint is not in the docs any more; those that were announced to go are no surprise."""
        self._before.append(was)
        if GONE in (was.last_seen or {}) or was.deprecated:
            return
        if ENDPOINTS in self._accepted:
            self._kept[ENDPOINTS] += 1
        else:
            self._lost[ENDPOINTS].append(f"{was.name} ({was.key})")

    def findings(self, *, stop: bool) -> list[Finding]:
        """What stops the run, unless it never shall; what was kept; and each loss that is none to stop for."""
        before: Counter[str] | None = None
        found: list[Finding] = []
        for sort, examples in self._lost.items():
            if not stop or len(examples) <= FEW:
                continue
            if before is None:
                before = Counter(sort for one in self._before for sort in count(one))
                before[ENDPOINTS] = len(self._before)
            if too_many(len(examples), before[sort]):
                found.append(loss(sort, len(examples), before[sort], examples))
        for sort, number in self._kept.items():
            what = (
                f"{number} {_NOUNS.get(sort, f'`{sort}`')} that the docs no longer have stay, marked with `last_seen`"
            )
            found.append(warning("loss-accepted", Where(""), what))
        needless = self._accepted & {ENDPOINTS, *FACTS, *self._languages} - self._kept.keys()
        found += [
            note("nothing-lost", Where(""), f"nothing was lost of what --accept loss:{one} is for") for one in needless
        ]
        return found if errors(found) else [*found, *self._notes]
