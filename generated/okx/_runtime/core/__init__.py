"""What a generated client is made of, whatever the exchange. Imports nothing: each part is imported where needed."""
