"""Page-number pagination of goTom's lists (reference/gotom/conventions.md)."""

from __future__ import annotations

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json


def numbered_page(request: Request, collection: str, parent: str = "") -> Answer:
    """Return the page number `page` of the query (default: 1); pages after the last are empty."""
    size = request.settings.page_size
    total = request.store.count(collection, parent)
    last = max(1, -(-total // size))
    page = request.query.get("page", 1)
    items = request.store.slice(collection, parent, offset=(page - 1) * size, limit=size) if page <= last else []
    pagination = {
        "totalItems": total,
        "perPage": size,
        "currentPage": page,
        "lastPage": last,
        "nextPageUrl": f"{request.url}?page={page + 1}" if page < last else None,
    }
    return request.answer_text(f'{{"pagination":{encode_json(pagination)},"items":[{",".join(items)}]}}')
