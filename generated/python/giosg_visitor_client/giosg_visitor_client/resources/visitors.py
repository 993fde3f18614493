"""Visitors in rooms and their presence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..api.visitors import (
    create_public_visitor,
    replace_public_visitor,
    update_public_visitor,
)
from ..calls import Call
from ..models import (
    PublicVisitor,
    PublicVisitorPresence,
    PublicVisitorWrite,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class VisitorsResource(Resource):
    """Visitors in rooms and their presence."""

    def create(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        body: PublicVisitorWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicVisitor:
        """Register a visitor in a room.

        Registers the visitor in the room. Repeated calls return 200. With `presence_expires_in`, the
        visitor is present for that time from now.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            body: The visitor to register in a room.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_visitor_client import GiosgVisitor
            from giosg_visitor_client.models import PublicVisitorWrite

            with GiosgVisitor.from_env() as visitor:
                entered = visitor.visitors.create(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    PublicVisitorWrite(
                        id="3b90ef7c93484af4965a79ace7bc9a62", presence_expires_in=60
                    ),
                )
                print(entered.id, entered.presence_expires_in)

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).
        """
        return self._call(
            Call(
                "createPublicVisitor",
                create_public_visitor._get_kwargs,
                create_public_visitor._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def replace(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: PublicVisitorPresence | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicVisitor:
        """Keep a visitor present.

        Sets how long the visitor stays present from now. The last value counts, whether shorter or longer.
        PATCH does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: How long a visitor stays present.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_visitor_client import GiosgVisitor
            from giosg_visitor_client.models import PublicVisitorPresence

            with GiosgVisitor.from_env() as visitor:
                visitor.visitors.replace(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "3b90ef7c93484af4965a79ace7bc9a62",
                    PublicVisitorPresence(presence_expires_in=60),
                )

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page
        could not be read; the response and the status codes are those of the creation.
        """
        return self._call(
            Call(
                "replacePublicVisitor",
                replace_public_visitor._get_kwargs,
                replace_public_visitor._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def update(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: PublicVisitorPresence | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicVisitor:
        """Keep a visitor present (PATCH).

        Sets how long the visitor stays present from now. The last value counts, whether shorter or longer.
        PUT does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: How long a visitor stays present.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_visitor_client import GiosgVisitor
            from giosg_visitor_client.models import PublicVisitorPresence

            with GiosgVisitor.from_env() as visitor:
                visitor.visitors.update(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "3b90ef7c93484af4965a79ace7bc9a62",
                    PublicVisitorPresence(presence_expires_in=10),
                )

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page
        could not be read; the response and the status codes are those of the creation.
        """
        return self._call(
            Call(
                "updatePublicVisitor",
                update_public_visitor._get_kwargs,
                update_public_visitor._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> VisitorsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return VisitorsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> VisitorsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return VisitorsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class VisitorsResourceWithRawResponse(WithResource[VisitorsResource]):
    """Methods of `VisitorsResource` that return responses as they came."""

    @raw(VisitorsResource.create)
    def create(self) -> None:
        """Register a visitor in a room."""

    @raw(VisitorsResource.replace)
    def replace(self) -> None:
        """Keep a visitor present."""

    @raw(VisitorsResource.update)
    def update(self) -> None:
        """Keep a visitor present (PATCH)."""


class VisitorsResourceWithStreamingResponse(WithResource[VisitorsResource]):
    """Methods of `VisitorsResource` that return unread responses."""

    @streamed(VisitorsResource.create)
    def create(self) -> None:
        """Register a visitor in a room."""

    @streamed(VisitorsResource.replace)
    def replace(self) -> None:
        """Keep a visitor present."""

    @streamed(VisitorsResource.update)
    def update(self) -> None:
        """Keep a visitor present (PATCH)."""


class AsyncVisitorsResource(AsyncResource):
    """Visitors in rooms and their presence."""

    async def create(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        body: PublicVisitorWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicVisitor:
        """Register a visitor in a room.

        Registers the visitor in the room. Repeated calls return 200. With `presence_expires_in`, the
        visitor is present for that time from now.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            body: The visitor to register in a room.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_visitor_client import AsyncGiosgVisitor
            from giosg_visitor_client.models import PublicVisitorWrite


            async def main() -> None:
                async with AsyncGiosgVisitor.from_env() as visitor:
                    entered = await visitor.visitors.create(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        PublicVisitorWrite(
                            id="3b90ef7c93484af4965a79ace7bc9a62", presence_expires_in=60
                        ),
                    )
                    print(entered.id, entered.presence_expires_in)


            asyncio.run(main())

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).
        """
        return await self._call(
            Call(
                "createPublicVisitor",
                create_public_visitor._get_kwargs,
                create_public_visitor._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def replace(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: PublicVisitorPresence | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicVisitor:
        """Keep a visitor present.

        Sets how long the visitor stays present from now. The last value counts, whether shorter or longer.
        PATCH does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: How long a visitor stays present.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_visitor_client import AsyncGiosgVisitor
            from giosg_visitor_client.models import PublicVisitorPresence


            async def main() -> None:
                async with AsyncGiosgVisitor.from_env() as visitor:
                    await visitor.visitors.replace(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "3b90ef7c93484af4965a79ace7bc9a62",
                        PublicVisitorPresence(presence_expires_in=60),
                    )


            asyncio.run(main())

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page
        could not be read; the response and the status codes are those of the creation.
        """
        return await self._call(
            Call(
                "replacePublicVisitor",
                replace_public_visitor._get_kwargs,
                replace_public_visitor._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def update(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: PublicVisitorPresence | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> PublicVisitor:
        """Keep a visitor present (PATCH).

        Sets how long the visitor stays present from now. The last value counts, whether shorter or longer.
        PUT does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: How long a visitor stays present.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_visitor_client import AsyncGiosgVisitor
            from giosg_visitor_client.models import PublicVisitorPresence


            async def main() -> None:
                async with AsyncGiosgVisitor.from_env() as visitor:
                    await visitor.visitors.update(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "3b90ef7c93484af4965a79ace7bc9a62",
                        PublicVisitorPresence(presence_expires_in=10),
                    )


            asyncio.run(main())

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page
        could not be read; the response and the status codes are those of the creation.
        """
        return await self._call(
            Call(
                "updatePublicVisitor",
                update_public_visitor._get_kwargs,
                update_public_visitor._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncVisitorsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncVisitorsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncVisitorsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncVisitorsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncVisitorsResourceWithRawResponse(WithResource[AsyncVisitorsResource]):
    """Methods of `AsyncVisitorsResource` that return responses as they came."""

    @raw_async(AsyncVisitorsResource.create)
    def create(self) -> None:
        """Register a visitor in a room."""

    @raw_async(AsyncVisitorsResource.replace)
    def replace(self) -> None:
        """Keep a visitor present."""

    @raw_async(AsyncVisitorsResource.update)
    def update(self) -> None:
        """Keep a visitor present (PATCH)."""


class AsyncVisitorsResourceWithStreamingResponse(WithResource[AsyncVisitorsResource]):
    """Methods of `AsyncVisitorsResource` that return unread responses."""

    @streamed_async(AsyncVisitorsResource.create)
    def create(self) -> None:
        """Register a visitor in a room."""

    @streamed_async(AsyncVisitorsResource.replace)
    def replace(self) -> None:
        """Keep a visitor present."""

    @streamed_async(AsyncVisitorsResource.update)
    def update(self) -> None:
        """Keep a visitor present (PATCH)."""
