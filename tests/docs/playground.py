"""The form of the signing playground: fill it in, read what it shows, compare a captured header."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Any

from scripts.mock.gotom.signature import PARTS
from tests.browser.page import Page

FIELDS = ("method", "target", "content-type", "date", "user", "secret")
FILL = """
async (values) => {
  const set = (id, value, event) => {
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event(event));
  };
  const radio = document.querySelector(`input[value=${values.kind}]`);
  radio.checked = true;
  radio.dispatchEvent(new Event("change"));
  for (const [id, value] of Object.entries(values.fields)) set(id, value, "input");
  while (document.body.dataset.state !== "done") await new Promise((go) => setTimeout(go, 2));
  const text = (id) => document.getElementById(id).textContent;
  const shown = (id) => document.getElementById(id).value;
  return {
    parts: Array.from(document.querySelectorAll("#parts tr"), (row) => row.querySelector("td").textContent),
    text: text("string-to-sign").replaceAll("\\u21b5", ""), signature: shown("signature"), header: shown("header"),
    fault: text("fault"), hidden: document.getElementById("result").hidden,
  };
}
"""
COMPARE = """
async (captured, host) => {
  document.getElementById("captured").value = captured;
  document.getElementById("host").value = host;
  document.getElementById("diagnosis").requestSubmit();
  while (document.body.dataset.state !== "done") await new Promise((go) => setTimeout(go, 2));
  return document.getElementById("verdict").innerText;
}
"""


@dataclass(frozen=True)
class Signed:
    """A request as the page's fields have it, and the parts that a right signer would sign."""

    method: str = "POST"
    target: str = "/app-api/campaign/c%2f1?update_commissions=0&a=%C3%A9"
    content_type: str = "Application/JSON; charset=UTF-8"
    date: str = "2026-01-01T00:00:00Z"
    body: bytes = '\n{"b": "é", "a": [1, {}]}\n'.encode()
    user: str = "demo_user"
    secret: str = "example-secret"

    def parts(self) -> dict[str, bytes]:
        digest = hashlib.md5(self.body, usedforsecurity=False).hexdigest()
        content_type = self.content_type.encode().lower()
        values = (self.method.upper().encode(), digest.encode(), content_type, self.date.encode(), b"")
        return dict(zip(PARTS, (*values, self.target.encode()), strict=True))

    def header(self, *, text: bytes | None = None, key: bytes | None = None, **parts: bytes) -> str:
        """The header that a signer sends who has signed other parts, another text, or with another key."""
        text = b"\n".join((self.parts() | parts).values()) if text is None else text
        digest = hmac.digest(self.secret.encode() if key is None else key, text, "sha1")
        return f"gotom_app_api {self.user}:{base64.b64encode(digest).decode()}"

    @property
    def text(self) -> bytes:
        return b"\n".join(self.parts().values())


def call(page: Page, function: str, *arguments: object) -> Any:
    return page.evaluate(f"({function})({', '.join(json.dumps(each) for each in arguments)})")


def fill(page: Page, request: Signed) -> dict[str, Any]:
    """Fill in the form and read what it gives. A body that a text field would change goes in as base64."""
    fields = dict(zip(FIELDS, (request.method, request.target, request.content_type, request.date), strict=False))
    fields |= {"user": request.user, "secret": request.secret}
    try:
        text = request.body.decode()
        kind = "base64" if "\r" in text else "text"
    except UnicodeDecodeError:
        kind = "base64"
    fields["body"] = request.body.decode() if kind == "text" else base64.b64encode(request.body).decode()
    filled: dict[str, Any] = call(page, FILL, {"kind": kind, "fields": fields})
    return filled


def verdict(page: Page, request: Signed, captured: str, host: str = "") -> str:
    fill(page, request)
    return compare(page, captured, host)


def compare(page: Page, captured: str, host: str = "") -> str:
    """Return the verdict on a captured header, for the request that the form holds."""
    return str(call(page, COMPARE, captured, host))
