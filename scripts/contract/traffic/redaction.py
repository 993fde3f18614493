"""Redact secrets in recorded traffic: headers, parameters and members by name, values by form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from scripts.contract.traffic.exchange import Exchange, Headers, is_json, media_type
from scripts.mock.engine.secret_names import SECRET_NAME

REDACTED = "[redacted]"
HIDDEN = frozenset((REDACTED, "***"))
"""Placeholder for secret text in recordings and in the mock's journal."""
_HEADERS = frozenset(("cookie", "set-cookie"))  # the others are recognized by name
# Names that our APIs use for other purposes, so the mock shows them; in recorded traffic they may be secrets.
_OTHER_NAMES = re.compile("session|user[-_]?code|^code$|^key$", re.IGNORECASE)
_JWT = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*")
_TOKEN = re.compile(r"[A-Za-z0-9+/_=.-]{32,}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_SHOWN = 80


@dataclass(frozen=True)
class Redaction:
    """Redacts by name and form, and every occurrence of known secrets."""

    secrets: tuple[str, ...] = ()

    @classmethod
    def of(cls, secrets: Iterable[str]) -> Redaction:
        """Return a redaction with known secrets, without short ones, which would occur everywhere."""
        return cls(tuple(sorted({secret for secret in secrets if len(secret) >= 4}, key=len, reverse=True)))

    def exchange(self, one: Exchange) -> Exchange:
        """Return an exchange without secrets."""
        return replace(
            one,
            url=self.url(one.url),
            request_headers=self.headers(one.request_headers),
            response_headers=self.headers(one.response_headers),
            request=self.body(one.request, one.request_header("content-type")),
            response=self.body(one.response, one.response_header("content-type")),
        )

    def url(self, url: str) -> str:
        """Return a URL with secret parameters, user information and token-like path segments redacted."""
        parts = urlsplit(url)
        pairs = []
        for pair in parts.query.split("&") if parts.query else []:
            name, equals, value = pair.partition("=")
            hidden = _tells_of_secret(unquote(name)) or self._is_secret(unquote(value))
            pairs.append(f"{name}{equals}{quote(REDACTED) if hidden and value else value}")
        path = "/".join(quote(REDACTED) if self._is_secret(unquote(one)) else one for one in parts.path.split("/"))
        host = parts.netloc.rpartition("@")[2]
        return self.text(urlunsplit((parts.scheme, host, path, "&".join(pairs), "")))

    def headers(self, headers: Headers) -> Headers:
        return tuple(
            (name, REDACTED if name.lower() in _HEADERS or _tells_of_secret(name) else self.text(value))
            for name, value in headers
        )

    def body(self, body: bytes | None, content_type: str | None) -> bytes | None:
        """Return a body without secrets; one that is neither JSON nor a form is replaced by its size."""
        if not body:
            return body
        kind = media_type(content_type)
        if is_json(kind) or body.lstrip()[:1] in (b"{", b"["):
            try:
                return json.dumps(self.value(json.loads(body)), ensure_ascii=False).encode()
            except ValueError:
                pass
        if kind == "application/x-www-form-urlencoded":
            return urlsplit(self.url(f"/?{body.decode('utf-8', 'replace')}")).query.encode()
        return f"[{len(body)} bytes of {kind or 'unknown type'}]".encode()

    def value(self, value: Any, name: str = "") -> Any:
        """Return a JSON value without secrets; `name` is the name of its member."""
        if isinstance(value, dict):
            return {key: self.value(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self.value(item, name) for item in value]
        if isinstance(value, str):
            return REDACTED if value and (_tells_of_secret(name) or self._is_secret(value)) else self.text(value)
        return value

    def text(self, text: str) -> str:
        """Return a text without known secrets and JSON Web Tokens."""
        for secret in self.secrets:
            text = text.replace(secret, REDACTED)
        return _JWT.sub(REDACTED, text)

    def example(self, value: Any, name: str = "") -> str:
        """Return a value as JSON for a report, without secrets, and shortened."""
        text = json.dumps(self.value(value, name), ensure_ascii=False)
        return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."

    def _is_secret(self, value: str) -> bool:
        if value in self.secrets or _JWT.fullmatch(value):
            return True
        # A long sequence of letters and digits is a token, unless it is a UUID or consists of words.
        mixed = re.search(r"\d", value) and re.search(r"[A-Za-z]", value)
        return bool(_TOKEN.fullmatch(value) and mixed and not _UUID.fullmatch(value))


def _tells_of_secret(name: str) -> bool:
    return bool(SECRET_NAME.search(name) or _OTHER_NAMES.search(name))
