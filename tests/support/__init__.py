"""What tests share: hypothesis strategies for specs, and pages printed from specs. Shares no code with the readers."""
