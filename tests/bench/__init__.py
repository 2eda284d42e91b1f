"""Benchmarks: CPU time as ratios against a floor or a peer measured in the same run. `nox -s bench` runs them."""
