"""Prepared messages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from uuid import UUID

from ..api.canned_answers import (
    list_canned_answers,
)
from ..calls import Call
from ..models import (
    CannedAnswer,
    CannedAnswerPage,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[CannedAnswer, CannedAnswerPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class CannedAnswersResource(Resource):
    """Prepared messages."""

    def list(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[CannedAnswer, CannedAnswerPage, str]:
        """List the canned answers for a user in a room.

        Returns a page of the prepared messages of the organization, oldest first unless `ordering` says
        otherwise. `room_count` counts uses in this room.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `updated_at`, `organization_count`.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                answers = giosg.canned_answers.iter(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    ordering="-organization_count",
                )
                for answer in answers:
                    print(answer.organization_count, answer.message)

        Evidence: documented (giosg Live HTTP API, canned answers,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers).
        """
        return self._call(
            Call(
                "listCannedAnswers",
                list_canned_answers._get_kwargs,
                list_canned_answers._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "room_id": room_id,
                    "ordering": ordering,
                    "cursor": cursor,
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
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[CannedAnswer]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `updated_at`, `organization_count`.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            user_id,
            room_id,
            ordering=ordering,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    @property
    def with_raw_response(self) -> CannedAnswersResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return CannedAnswersResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> CannedAnswersResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return CannedAnswersResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class CannedAnswersResourceWithRawResponse(WithResource[CannedAnswersResource]):
    """Methods of `CannedAnswersResource` that return responses as they came."""

    @raw(CannedAnswersResource.list)
    def list(self) -> None:
        """List the canned answers for a user in a room."""


class CannedAnswersResourceWithStreamingResponse(WithResource[CannedAnswersResource]):
    """Methods of `CannedAnswersResource` that return unread responses."""

    @streamed(CannedAnswersResource.list)
    def list(self) -> None:
        """List the canned answers for a user in a room."""


class AsyncCannedAnswersResource(AsyncResource):
    """Prepared messages."""

    async def list(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[CannedAnswer, CannedAnswerPage, str]:
        """List the canned answers for a user in a room.

        Returns a page of the prepared messages of the organization, oldest first unless `ordering` says
        otherwise. `room_count` counts uses in this room.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `updated_at`, `organization_count`.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    answers = giosg.canned_answers.iter(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        ordering="-organization_count",
                    )
                    async for answer in answers:
                        print(answer.organization_count, answer.message)


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, canned answers,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers).
        """
        return await self._call(
            Call(
                "listCannedAnswers",
                list_canned_answers._get_kwargs,
                list_canned_answers._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "room_id": room_id,
                    "ordering": ordering,
                    "cursor": cursor,
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
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[CannedAnswer]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `updated_at`, `organization_count`.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            user_id,
            room_id,
            ordering=ordering,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    @property
    def with_raw_response(self) -> AsyncCannedAnswersResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncCannedAnswersResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncCannedAnswersResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncCannedAnswersResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncCannedAnswersResourceWithRawResponse(WithResource[AsyncCannedAnswersResource]):
    """Methods of `AsyncCannedAnswersResource` that return responses as they came."""

    @raw_async(AsyncCannedAnswersResource.list)
    def list(self) -> None:
        """List the canned answers for a user in a room."""


class AsyncCannedAnswersResourceWithStreamingResponse(WithResource[AsyncCannedAnswersResource]):
    """Methods of `AsyncCannedAnswersResource` that return unread responses."""

    @streamed_async(AsyncCannedAnswersResource.list)
    def list(self) -> None:
        """List the canned answers for a user in a room."""
