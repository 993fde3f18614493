"""From one page to the next."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

from .errors import PaginationError
from .types import UNSET, Unset


def next_page(url: str | Unset | None, parameter: str, kind: type[str | int], current: Any) -> Any:
    """The value of a query parameter in the URL of the next page; UNSET when there is no next page.

    The URL itself is never requested: the credentials must not follow it to wherever it leads. Raises PaginationError
    if it holds no such parameter, or that of the page just read, which would go round for ever.
    """
    if not url:
        return UNSET
    values = parse_qs(urlsplit(url).query).get(parameter, [])
    try:
        value = kind(values[0])
    except (IndexError, ValueError):
        raise PaginationError(f"the URL of the next page has no usable {parameter!r}") from None
    if value == current:
        raise PaginationError(f"the URL of the next page leads to the same page: {parameter!r} is {value!r}")
    return value
