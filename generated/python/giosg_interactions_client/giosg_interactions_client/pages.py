"""Pages: lists that fetch their next pages when needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qs, urlsplit

from .errors import PaginationError
from .types import Unset

ItemT = TypeVar("ItemT")
DataT = TypeVar("DataT")
CursorT = TypeVar("CursorT", bound=str | int)


@dataclass(frozen=True)
class Paging(Generic[ItemT, DataT, CursorT]):
    """How to read pages of a list, and find the next.

    Attributes:
        argument: argument of the function that takes the cursor.
        parameter: query parameter of that argument.
        kind: type of the cursor, which reads it from text.
        link: reads the URL of the next page.
        items: reads the items.
    """

    argument: str
    parameter: str
    kind: Callable[[str], CursorT]
    link: Callable[[DataT], str | Unset | None]
    items: Callable[[DataT], Sequence[ItemT] | Unset]

    def cursor(self, data: DataT) -> CursorT | None:
        """Return the cursor of the next page, or None if there is none.

        Only the query of the URL is read; it may be relative. The URL itself is never requested, because credentials
        must not be sent to arbitrary hosts. Raises PaginationError if the parameter is missing or invalid.
        """
        url: Any = self.link(data)
        if url is None or url == "" or isinstance(url, Unset):
            return None
        try:
            return self.kind(parse_qs(urlsplit(url).query)[self.parameter][0])
        except (KeyError, ValueError, TypeError, AttributeError):  # the last two if `url` is not a string
            raise PaginationError(f"the URL of the next page has no valid {self.parameter!r}") from None


Trail = tuple[Any, Any] | None
"""Cursors of the pages so far, the latest first, as a linked list shared by pages."""


class _Page(Generic[ItemT, DataT, CursorT]):
    def __init__(self, data: DataT, paging: Paging[ItemT, DataT, CursorT], trail: Trail) -> None:
        self.data = data
        """The page as the API describes it."""
        self._paging = paging
        self._trail = trail

    @property
    def items(self) -> list[ItemT]:
        """The items of this page."""
        found = self._paging.items(self.data)
        return [] if isinstance(found, Unset) else list(found)

    @property
    def results(self) -> list[ItemT]:
        """The items of this page; another name of `items`."""
        return self.items

    @property
    def next_cursor(self) -> CursorT | None:
        """Cursor of the next page, to resume from there; None on the last page. Raises PaginationError if invalid."""
        return self._paging.cursor(self.data)

    @property
    def has_next(self) -> bool:
        """Whether there is another page."""
        return self.next_cursor is not None

    def _next(self) -> CursorT | None:
        """Return the cursor of the next page. Raises PaginationError if a page with that cursor was seen before."""
        cursor = self.next_cursor
        trail = self._trail
        while cursor is not None and trail is not None:
            seen, trail = trail
            if seen == cursor:
                raise PaginationError(
                    f"the URL of the next page leads to the same page again: {self._paging.parameter!r} is {cursor!r}"
                )
        return cursor

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items>"


class Page(_Page[ItemT, DataT, CursorT]):
    """A page of a list. Iterating over it yields the items of this page and of all pages after it."""

    def __init__(
        self,
        data: DataT,
        paging: Paging[ItemT, DataT, CursorT],
        trail: Trail,
        fetch: Callable[[CursorT, Trail], Page[ItemT, DataT, CursorT]],
    ) -> None:
        super().__init__(data, paging, trail)
        self._fetch = fetch

    def next_page(self) -> Page[ItemT, DataT, CursorT] | None:
        """Fetch the next page; None on the last page.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
            ClientError: see the method that returned this page.
        """
        cursor = self._next()
        return None if cursor is None else self._fetch(cursor, (cursor, self._trail))

    def pages(self) -> Iterator[Page[ItemT, DataT, CursorT]]:
        """Yield this page and all following ones, each fetched on demand. See `next_page` for errors."""
        page: Page[ItemT, DataT, CursorT] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from page.items


class AsyncPage(_Page[ItemT, DataT, CursorT]):
    """The asynchronous twin of Page: `async for` yields the items of this page and of all pages after it."""

    def __init__(
        self,
        data: DataT,
        paging: Paging[ItemT, DataT, CursorT],
        trail: Trail,
        fetch: Callable[[CursorT, Trail], Awaitable[AsyncPage[ItemT, DataT, CursorT]]],
    ) -> None:
        super().__init__(data, paging, trail)
        self._fetch = fetch

    async def next_page(self) -> AsyncPage[ItemT, DataT, CursorT] | None:
        """Fetch the next page; None on the last page.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
            ClientError: see the method that returned this page.
        """
        cursor = self._next()
        return None if cursor is None else await self._fetch(cursor, (cursor, self._trail))

    async def pages(self) -> AsyncIterator[AsyncPage[ItemT, DataT, CursorT]]:
        """Yield this page and all following ones, each fetched on demand. See `next_page` for errors."""
        page: AsyncPage[ItemT, DataT, CursorT] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in page.items:
                yield item
