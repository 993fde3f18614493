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
    if url is None or url == "" or isinstance(url, Unset):
        return UNSET
    try:
        value = kind(parse_qs(urlsplit(url).query)[parameter][0])
    except (KeyError, ValueError, TypeError, AttributeError):  # the last two: not even a text
        raise PaginationError(f"the URL of the next page has no usable {parameter!r}") from None
    if value == current:
        raise PaginationError(f"the URL of the next page leads to the same page: {parameter!r} is {value!r}")
    return value
