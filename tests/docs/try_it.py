"""The form "Try it" on the page of an operation, and servers for it to call."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import HTTPServer, ThreadingHTTPServer
from typing import Any

from tests.browser.page import Page

SEND = """
(async (fields) => {
  for (const [selector, value] of Object.entries(fields)) {
    const field = document.querySelector(selector);
    if (field.type === "checkbox") field.checked = value;
    else field.value = value;
    field.dispatchEvent(new Event("input"));
    field.dispatchEvent(new Event("change"));
  }
  delete document.body.dataset.state; // of an earlier call
  document.getElementById("call").requestSubmit();
  while (document.body.dataset.state !== "done") await new Promise((go) => setTimeout(go, 5));
  const text = (selector) => document.querySelector(selector)?.textContent ?? "";
  const pre = (label) => text(`#response [aria-label="${label}"]`);
  return {
    status: text("#status"), fault: text("#progress"), body: pre("Body of the response"),
    headers: pre("Headers of the response"), sent: pre("What was sent"), text: pre("String-to-sign"),
    shown: document.getElementById("response").innerText, focus: document.activeElement.id,
  };
})
"""


def open_form(page: Page, address: str) -> Page:
    """Open the page of an operation, with its form."""
    page.open(address)
    page.wait_for("!document.getElementById('try').hidden")
    assert page.messages == []
    return page


def send(page: Page, base_url: str, fields: dict[str, Any] | None = None) -> dict[str, str]:
    """Fill in the form by selectors, press Send, and read what is shown."""
    values = {"#base": base_url, **(fields or {})}
    shown: dict[str, str] = page.evaluate(f"{SEND}({json.dumps(values)})")
    return shown


Open = Callable[[str], Page]
"""Opens the page of an operation, from disk, by operationId."""


def parameter(place: str, name: str) -> str:
    return f'[data-parameter="{place} {name}"]'


@contextmanager
def serving(handler: Any) -> Iterator[str]:
    server: HTTPServer = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
