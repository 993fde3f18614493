"""The files of assets, which the mock serves below a path of its own, since no page says where they lie."""

from __future__ import annotations

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store

ASSETS = "assets"
FOLDER = "assets/"
FILES = f"/__mock__/{FOLDER}"
"""Before the id of an asset and the name of its file."""


def asset_file(store: Store, name: str) -> Answer:
    """The file of an asset, `<id>/<file name>`, for everybody; the name behind the id is for people.

    Raises Refusal: 404 when there is none.
    """
    identifier = name.split("/")[0].lower()
    asset, content = store.get(ASSETS, identifier), store.content(ASSETS, identifier)
    if asset is None or content is None:
        raise Refusal(404, "There is no such file.")
    media_type = asset["content_type"] or "application/octet-stream"
    if asset["charset"] is not None and media_type.startswith("text/"):
        media_type += f"; charset={asset['charset']}"
    # What one user uploads must not run as a page of the mock in another's browser.
    headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
    return Answer(200, headers=headers, text=content, media_type=media_type)
