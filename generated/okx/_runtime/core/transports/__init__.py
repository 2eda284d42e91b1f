"""Ways to carry a request. One module per HTTP library, each imported only when it is used."""
