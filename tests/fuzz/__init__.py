"""Damaged pages, read in large numbers: nothing may raise, hang, grow or get lost. `nox -s fuzz` runs it."""
