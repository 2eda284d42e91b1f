"""The records of OKX, one module per resource."""
