"""The mock against the document: Schemathesis asks, from the wire profile; nothing here shares code with either."""
