"""Pagination: from one page to the next."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

from .errors import PaginationError
from .types import UNSET, Unset


def next_page(url: str | Unset | None, parameter: str, kind: type[str] | type[int], current: Any) -> Any:
    """Return a query parameter from the URL of the next page, or UNSET if there is no next page.

    The URL itself is never requested, because credentials must not be sent to arbitrary hosts. Raises PaginationError
    if the parameter is missing or equals that of the current page, which would loop forever.
    """
    if url is None or url == "" or isinstance(url, Unset):
        return UNSET
    try:
        value = kind(parse_qs(urlsplit(url).query)[parameter][0])
    except (KeyError, ValueError, TypeError, AttributeError):  # the last two if `url` is not a string
        raise PaginationError(f"the URL of the next page has no valid {parameter!r}") from None
    if value == current:
        raise PaginationError(f"the URL of the next page leads to the same page: {parameter!r} is {value!r}")
    return value
