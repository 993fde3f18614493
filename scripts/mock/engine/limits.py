"""Limits on the contents of a request, so that none occupies the server for long."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Limits on a request body; a larger one is rejected.

    Attributes:
        parts: parts of a multipart form.
        fields: fields of a URL-encoded form or a query.
        form: size of a URL-encoded form, in bytes.
        json: size of a JSON body, in bytes.
        values: values in a JSON body, at any depth.
        depth: nested arrays and objects in a JSON body.
        digits: digits of an integer.
    """

    parts: int = 100
    fields: int = 1000
    form: int = 1024 * 1024
    json: int = 4 * 1024 * 1024
    values: int = 30_000
    depth: int = 500
    digits: int = 100


DEFAULT_LIMITS = Limits()
