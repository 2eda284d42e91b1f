"""Readers of exchanges' docs: one package per exchange."""
