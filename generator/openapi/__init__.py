"""The spec as an OpenAPI 3.1 document, in two profiles.

* ``client``: the API as documented, for generators of clients and for mock servers. Enumerations stay open, as an
  enumeration or any string. What JSON Schema cannot say of texts stands in ``x-`` keys.
* ``wire``: what really goes over the wire, for tests of servers. Requests are exactly those that a strict server takes:
  texts have the form of their kind, absent is also ``null``, ``""`` and ``[]``. Answers may have anything empty.

Both hold every fact of the spec: what OpenAPI has no word for stands in ``x-`` keys under the spec's own names.
"""
