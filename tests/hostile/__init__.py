"""Hostile requests over raw sockets against the mock's real server."""
