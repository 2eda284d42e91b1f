"""The endpoints of OKX, one module per resource."""
