"""Other people's tools on our document: generators of clients, and a mock server that runs from it."""
