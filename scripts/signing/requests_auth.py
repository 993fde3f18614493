"""The goTom signature for `requests`, which the fuzz harness uses; built on the steps of `auth.py`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import requests
from requests.auth import AuthBase

from scripts.signing.auth import (
    DEFAULT_CONTENT_TYPE,
    authorization,
    format_date,
    require_credentials,
    signature,
    string_to_sign,
    utc_now,
)


class RequestsGoTomAuth(AuthBase):
    """Signs a prepared request. Called by requests last, when method, URL, headers and body are final.

    requests does not call it again for a redirect, and drops `Authorization` on redirects to another host.
    """

    def __init__(self, user: str, secret: str, *, clock: Callable[[], datetime] | None = None) -> None:
        """Raise ValueError if the user or the secret is empty."""
        require_credentials(user, secret)
        self._user = user
        self._secret = secret
        self._clock = clock or utc_now

    def __repr__(self) -> str:
        return f"{type(self).__name__}(user={self._user!r}, secret='***')"

    def __call__(self, r: requests.PreparedRequest) -> requests.PreparedRequest:
        """Set `Content-Type` (if missing), `Date` and `Authorization`. Raises TypeError for a streamed body."""
        if isinstance(r.body, str):
            r.body = r.body.encode()
        if r.body is not None and not isinstance(r.body, bytes):
            raise TypeError(f"cannot sign a streamed body ({type(r.body).__name__}); read it into bytes first")
        if not r.headers.get("Content-Type"):
            r.headers["Content-Type"] = DEFAULT_CONTENT_TYPE
        content_type = r.headers["Content-Type"]
        if isinstance(content_type, str):  # http.client writes text headers as Latin-1
            content_type = content_type.encode("latin-1")
        date = format_date(self._clock())
        text = string_to_sign(
            r.method or "", r.path_url, content_type.decode("utf-8", "surrogateescape"), date, r.body or b""
        )
        r.headers["Date"] = date
        r.headers["Authorization"] = authorization(self._user, signature(self._secret, text)).encode().decode("latin-1")
        return r
