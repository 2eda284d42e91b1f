"""docmill: API docs in, a reviewed spec and a typed client out."""

__version__ = "0.1.0"
