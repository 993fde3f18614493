"""A custom Authorization header for httpx and requests."""

from __future__ import annotations

from collections.abc import Generator

import httpx
import requests


class TokenAuth(httpx.Auth, requests.auth.AuthBase):
    """Sends a header such as `Token mock-admin-token`."""

    def __init__(self, header: str) -> None:
        self._header = header

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = self._header
        yield request

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._header
        return request
