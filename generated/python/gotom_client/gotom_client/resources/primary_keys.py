"""goTom's own ids and names, for use in campaigns and flights."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from ..api.primary_keys import (
    list_primary_keys,
)
from ..calls import Call
from ..models import (
    PrimaryKey,
    PrimaryKeyEntity,
    PrimaryKeyPage,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[PrimaryKey, PrimaryKeyPage, int] = Paging(
    argument="page",
    parameter="page",
    kind=int,
    link=lambda page: page.pagination.next_page_url if page.pagination else None,
    items=lambda page: page.items or (),
)


class PrimaryKeysResource(Resource):
    """goTom's own ids and names, for use in campaigns and flights."""

    def list(
        self,
        entity: PrimaryKeyEntity,
        *,
        page: int | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[PrimaryKey, PrimaryKeyPage, int]:
        """List goTom's ids of one entity.

        Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in
        `Id` contain ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and
        `salesSupportId` those of `user`, and `flightTags` those of its own name; only
        `flightPositionTypeName` contains a name.

        Args:
            entity: The entity of the ids.
            page: Page number, from 1 (the default) to `lastPage`.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 422.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom
            from gotom_client.models import PrimaryKeyEntity

            with GoTom.from_env() as gotom:
                # Asks for one page after the other.
                for key in gotom.primary_keys.iter(PrimaryKeyEntity.TARIF):
                    print(key.id, key.name)

        Evidence: documented (goTom campaign API, primary keys,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            Call(
                "listPrimaryKeys",
                list_primary_keys._get_kwargs,
                list_primary_keys._parse_response,
                (200,),
                {
                    "entity": entity,
                    "page": page,
                },
                paging=LIST_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter(
        self,
        entity: PrimaryKeyEntity,
        *,
        cursor: int | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[PrimaryKey]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            entity: The entity of the ids.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            entity,
            page=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    @property
    def with_raw_response(self) -> PrimaryKeysResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return PrimaryKeysResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> PrimaryKeysResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return PrimaryKeysResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class PrimaryKeysResourceWithRawResponse(WithResource[PrimaryKeysResource]):
    """Methods of `PrimaryKeysResource` that return responses as they came."""

    @raw(PrimaryKeysResource.list)
    def list(self) -> None:
        """List goTom's ids of one entity."""


class PrimaryKeysResourceWithStreamingResponse(WithResource[PrimaryKeysResource]):
    """Methods of `PrimaryKeysResource` that return unread responses."""

    @streamed(PrimaryKeysResource.list)
    def list(self) -> None:
        """List goTom's ids of one entity."""


class AsyncPrimaryKeysResource(AsyncResource):
    """goTom's own ids and names, for use in campaigns and flights."""

    async def list(
        self,
        entity: PrimaryKeyEntity,
        *,
        page: int | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[PrimaryKey, PrimaryKeyPage, int]:
        """List goTom's ids of one entity.

        Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in
        `Id` contain ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and
        `salesSupportId` those of `user`, and `flightTags` those of its own name; only
        `flightPositionTypeName` contains a name.

        Args:
            entity: The entity of the ids.
            page: Page number, from 1 (the default) to `lastPage`.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 422.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom
            from gotom_client.models import PrimaryKeyEntity


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    # Asks for one page after the other.
                    async for key in gotom.primary_keys.iter(PrimaryKeyEntity.TARIF):
                        print(key.id, key.name)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, primary keys,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            Call(
                "listPrimaryKeys",
                list_primary_keys._get_kwargs,
                list_primary_keys._parse_response,
                (200,),
                {
                    "entity": entity,
                    "page": page,
                },
                paging=LIST_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter(
        self,
        entity: PrimaryKeyEntity,
        *,
        cursor: int | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[PrimaryKey]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            entity: The entity of the ids.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            entity,
            page=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    @property
    def with_raw_response(self) -> AsyncPrimaryKeysResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncPrimaryKeysResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncPrimaryKeysResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncPrimaryKeysResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncPrimaryKeysResourceWithRawResponse(WithResource[AsyncPrimaryKeysResource]):
    """Methods of `AsyncPrimaryKeysResource` that return responses as they came."""

    @raw_async(AsyncPrimaryKeysResource.list)
    def list(self) -> None:
        """List goTom's ids of one entity."""


class AsyncPrimaryKeysResourceWithStreamingResponse(WithResource[AsyncPrimaryKeysResource]):
    """Methods of `AsyncPrimaryKeysResource` that return unread responses."""

    @streamed_async(AsyncPrimaryKeysResource.list)
    def list(self) -> None:
        """List goTom's ids of one entity."""
