"""What each sort of finding means, for the people who write the docs: what is wrong there, and what was made of it.

One sentence each, in the order of a report. Plain words, no Markdown: they are printed as they are.
"""

from __future__ import annotations

from typing import Final

EXPLANATIONS: Final[dict[str, str]] = {
    # Pages that could not be read.
    "not-utf-8": "The page is not valid UTF-8, so nothing of it was read.",
    "empty-page": "The page has no text, so there was nothing to read.",
    "front-matter": "The lines at the top of the page that say what it is are missing or broken, so it was not read.",
    "page-cut-off": "The page ends in the middle of something, so nothing of it was read.",
    "pages-differ": (
        "The same endpoint is documented with different text on two pages of the same day, so neither was read."
    ),
    "several-http-lines": (
        "One section shows several request lines, so it is open which endpoint it documents; it was not read."
    ),
    "no-http-line": "A heading announces the request line of an endpoint, but none follows; the section was not read.",
    "call-without-parts": (
        "A section has a line with a method and a path, but no heading of an endpoint above it, so it was not read."
    ),
    "table-not-read": (
        "A table that looks like one of parameters has a layout that was not understood, so the page was not read."
    ),
    "unknown-type": "The type of a parameter is a word that is not known, so the page was not read.",
    "nested-too-deep": "Rows are nested deeper than any real answer, so the page was not read.",
    # What contradicts itself.
    "languages-disagree": (
        "The English and the Chinese text state different values; the finding says which one was taken."
    ),
    "type-contradicts-example": (
        "The type in the table is not what the examples show; the finding says which one was taken."
    ),
    "type-contradicts-rows": (
        "The type in the table can hold nothing, but rows below it say what is inside; they were believed."
    ),
    "example-outside-values": (
        "An example shows a value that is not among the values listed; none of the values was taken as given."
    ),
    "rows-below-a-value": (
        "Rows are nested below a parameter that is a plain value; the examples show them beside it, and so they were "
        "read."
    ),
    "example-key-not-in-table": "Examples show keys that no table documents; they are not in what was read.",
    "example-columns-differ": (
        "The rows of an example have another number of values than the table has columns; the table was believed."
    ),
    "required-not-in-example": "A parameter is required, but no request example has it; the table was believed.",
    "title-contradicts-method": "The title names another HTTP method than the request line, which was believed.",
    "doubtful-auth": (
        "The rate limit rule and the permission contradict each other, or are missing, so it is open whether a request "
        "has to be signed; the finding says what was taken."
    ),
    "two-permissions": "Two headings state different permissions; the first was taken.",
    "cells-swapped": "Type and required stand in each other's column; they were exchanged.",
    "envelope-among-fields": (
        "Code and message are listed among the fields of data, while the examples show them beside it; the examples "
        "were believed."
    ),
    "answer-without-envelope": (
        "The examples show an answer without code, message and data; it was taken as the data itself."
    ),
    "response-style-unclear": "The examples of an answer have different shapes; the first was taken.",
    "request-style-unclear": "Some request examples are lists and others are not; the finding says what was taken.",
    "constraint-contradicts-example": (
        "A stated rule over several parameters is broken by an example; the rule was left out."
    ),
    "value-twice": "A value of a parameter is listed more than once, with different texts; all texts were kept.",
    "row-twice": "The same name stands twice in one place of a table; the first row was kept.",
    "older-copy": "The same section stands on another page with newer text, which was read instead.",
    "error-pages-differ": "An error code is explained differently on two pages; the finding says which one was taken.",
    "error-rows-differ": (
        "An error code has several rows, and not the same number in both languages, so it is open which belong "
        "together; all were kept."
    ),
    # What only one language says.
    "no-english": "The endpoint is documented in Chinese only; it was read from there.",
    "no-chinese": "The endpoint is documented in English only.",
    "table-in-one-language": "Only the Chinese text has the rows of this table; they were taken from there.",
    "row-in-one-language": "A row stands in one language only; the finding says whether it was taken.",
    "permission-in-one-language": "Only one language states a permission that is known; it was taken from there.",
    "length-in-one-language": "Only the Chinese text states how long a value may be; it was taken from there.",
    "values-in-one-language": (
        "Only the Chinese text lists the values of a parameter clearly; as the English one decides, none was taken."
    ),
    "unknown-type-in-one-language": (
        "The type in one language is a word that is not known; that of the other language was taken."
    ),
    "error-in-one-language": "An error code is listed in one language only; it was taken from there.",
    "errors-in-one-language": "A chapter of error codes stands in one language only; it was taken from there.",
    "same-language-twice": "Both halves of the page are in the same language; the first was read.",
    "languages-swapped": "The Chinese text stands before the English one; each was read as what it is.",
    # What is missing or unclear.
    "no-rate-limit": "The endpoint states no rate limit, so none is known.",
    "no-rate-rule": "A rate limit does not say what it is counted by, so that is open.",
    "limit-in-prose": "A sentence outside of the headings speaks of a limit; it was kept as text, not as a limit.",
    "unread-limit": "A rate limit is worded so that its numbers could not be read; it was left out.",
    "unknown-rule": "A rate limit rule names something that is not known; it was left out.",
    "unknown-scope": (
        "A rate limit is restricted in brackets to something that is not known; the restriction was left out."
    ),
    "limit-case-unclear": (
        "A rate limit is for one case, but it is open which requests that is; it was taken for every request."
    ),
    "unknown-permission": "The permission is a word that is not known; it was left out.",
    "paging-not-clear": (
        "There are parameters for pages, but the words do not say clearly what they are compared with; how to walk "
        "through the pages was left open."
    ),
    "variant-without-case": "The docs do not say in clear words for which requests this table holds.",
    "variant-without-name": "An endpoint has a further table of parameters without a title, so its case is open.",
    "constraint-unclear": (
        "A rule over several parameters is stated, but not clearly enough to check it; it was left out."
    ),
    "constraint-not-kept": (
        "A rule over several parameters is stated that our description has no place for; it was left out."
    ),
    "nesting-skips-a-level": (
        "A row is nested deeper than the row above it allows; it was put below the nearest possible one."
    ),
    "open-type": "The type does not say what is inside; it was left as open as it is.",
    "unknown-required": "The word for required is not known; it was left out.",
    "unknown-column": (
        "A table has a column whose heading is not known; of parameters it was added to the text, of error codes left "
        "out."
    ),
    "required-in-answer": (
        "A table of an answer has a column that says what is required, which means nothing there; it was left out."
    ),
    "row-with-missing-cells": "A row has fewer cells than its table has columns; the missing ones were taken as empty.",
    "row-with-more-cells": "A row has more cells than its table has columns; the rest was put into the last one.",
    "row-without-name": "The first cell of a row can be no name of a parameter; the row was left out.",
    "several-names": "One row documents several parameters; each was read with what the row says.",
    "marked-name": "The name of a parameter is followed by a sign that is not part of it; the sign was left out.",
    "odd-name": "A parameter has a name that no parameter of this API should have; it was kept as it stands.",
    "path-parameter": "The path has a part to be filled in, which nothing explains; it was taken as printed.",
    "no-answer-described": (
        "Neither a table nor an example nor a sentence says what the answer holds; it was taken as nothing."
    ),
    "columns-without-names": "The answer has lists of lists, and no rows name what stands in them, so that is open.",
    "response-style-unseen": "No example shows the data of the answer, so its shape was guessed from the table.",
    "unreadable-example": "The example is no valid JSON and could not be repaired; it was kept as text.",
    "odd-example": "The example is no valid JSON; it was repaired by the rule that the finding names.",
    "example-repaired": "The example is no valid JSON; it was repaired by the rules that the finding names.",
    "sample-argument-not-in-table": (
        "A sample of code passes an argument that the table of parameters does not list; the table was believed."
    ),
    "sample-not-read": "The arguments of a sample of code could not be read, so they were not compared with the table.",
    "second-response-table": "The answer has a further table of fields; its rows were added to the first one's.",
    # Error codes.
    "several-error-codes": "One row explains several error codes; the finding says how it was read.",
    "error-row-incomplete": "A row of error codes lacks its code or its message; the finding says what was made of it.",
    "error-row-not-read": "A row of error codes could not be read; it was left out.",
    "error-row-twice": "The same row of an error code stands twice in one chapter; it was read once.",
    "error-transport-unclear": (
        "The number of an error code is one of the WebSocket, but its table has HTTP statuses; it is open where it "
        "comes from."
    ),
    "error-table-empty": "A table of error codes has no rows.",
    "error-table-not-read": "A table of error codes has a layout that was not understood; it was left out.",
    "http-status-not-read": "The HTTP status of an error code is no number; it was left out.",
    "remark-below-table": "A remark below a table of error codes belongs to none of its rows; it was kept as text.",
    # What was kept as text, and layout.
    "line-not-accounted": (
        "These lines stand where nothing like them is expected, so they are in nothing that was read."
    ),
    "text-like-row": "A line of a cell looks like a row of its own; it was kept as text.",
    "table-in-text": "A line looks like the row of a table, but stands in a text; it was kept as text.",
    "more-than-two-halves": (
        "The page has more than two parts separated by rules; those from the third on were left out."
    ),
    "link-to-nowhere": "A link leads to a section that no page has.",
    "other-part": "A heading opens a part that endpoints usually do not have; its text was kept as a note.",
    "other-table": "A table is not one of parameters; it was kept as a note.",
    "code-without-caption": "A piece of code has no caption that says what it shows; it was kept as a note.",
    "caption-without-example": "A caption announces an example, but none follows; it was kept as a note.",
    "page-without-body": "The page has a title and no text.",
}
"""Code of a finding -> what is wrong, and what was made of it."""
