"""The files of assets. No page documents their URLs, so the mock serves them below a path of its own."""

from __future__ import annotations

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store

ASSETS = "assets"
FOLDER = "assets/"
FILES = f"/__mock__/{FOLDER}"
"""Prefix of the id of an asset and its file name."""


def asset_file(store: Store, name: str) -> Answer:
    """Return the file of an asset, `<id>/<file name>`, without authentication; the file name is informative.

    Raises Refusal: 404.
    """
    identifier = name.split("/")[0].lower()
    asset, content = store.get(ASSETS, identifier), store.content(ASSETS, identifier)
    if asset is None or content is None:
        raise Refusal(404, "There is no such file.")
    media_type = asset["content_type"] or "application/octet-stream"
    if asset["charset"] is not None and media_type.startswith("text/"):
        media_type += f"; charset={asset['charset']}"
    # An uploaded file must not run as a page of the mock in another user's browser.
    headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
    return Answer(200, headers=headers, text=content, media_type=media_type)
