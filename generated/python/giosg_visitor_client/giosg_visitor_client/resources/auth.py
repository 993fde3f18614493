"""Identification of visitors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..api.auth import (
    authenticate_visitor,
)
from ..calls import Call
from ..models import (
    VisitorAuth,
    VisitorIdentity,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class AuthResource(Resource):
    """Identification of visitors."""

    def authenticate(
        self,
        organization_id: UUID | str,
        body: VisitorAuth | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> VisitorIdentity:
        """Get a visitor's identity and access token.

        Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that
        visitor. In both cases the response contains a new access token for all other operations. No
        `Authorization` header is needed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: Identification of a visitor. An empty object requests a new visitor.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_visitor_client import GiosgVisitor
            from giosg_visitor_client.models import VisitorAuth

            # GiosgVisitor.start(...) makes a client of the answer at once.
            with GiosgVisitor.from_env() as visitor:
                identity = visitor.auth.authenticate(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", VisitorAuth()
                )
                print(identity.visitor_id, identity.expires_at)

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP
        API, https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). No status codes
        could be read; 200 is inferred, since the page names no created resource. That a stored secret
        identifies a returning visitor is inferred.
        """
        return self._call(
            Call(
                "authenticateVisitor",
                authenticate_visitor._get_kwargs,
                authenticate_visitor._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AuthResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AuthResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AuthResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return AuthResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AuthResourceWithRawResponse(WithResource[AuthResource]):
    """Methods of `AuthResource` that return responses as they came."""

    @raw(AuthResource.authenticate)
    def authenticate(self) -> None:
        """Get a visitor's identity and access token."""


class AuthResourceWithStreamingResponse(WithResource[AuthResource]):
    """Methods of `AuthResource` that return unread responses."""

    @streamed(AuthResource.authenticate)
    def authenticate(self) -> None:
        """Get a visitor's identity and access token."""


class AsyncAuthResource(AsyncResource):
    """Identification of visitors."""

    async def authenticate(
        self,
        organization_id: UUID | str,
        body: VisitorAuth | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> VisitorIdentity:
        """Get a visitor's identity and access token.

        Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that
        visitor. In both cases the response contains a new access token for all other operations. No
        `Authorization` header is needed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: Identification of a visitor. An empty object requests a new visitor.
            timeout, headers, query, max_retries: options of this call; see `GiosgVisitor.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_visitor_client import AsyncGiosgVisitor
            from giosg_visitor_client.models import VisitorAuth

            # AsyncGiosgVisitor.start(...) makes a client of the answer at once.


            async def main() -> None:
                async with AsyncGiosgVisitor.from_env() as visitor:
                    identity = await visitor.auth.authenticate(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", VisitorAuth()
                    )
                    print(identity.visitor_id, identity.expires_at)


            asyncio.run(main())

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP
        API, https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). No status codes
        could be read; 200 is inferred, since the page names no created resource. That a stored secret
        identifies a returning visitor is inferred.
        """
        return await self._call(
            Call(
                "authenticateVisitor",
                authenticate_visitor._get_kwargs,
                authenticate_visitor._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncAuthResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncAuthResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncAuthResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncAuthResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncAuthResourceWithRawResponse(WithResource[AsyncAuthResource]):
    """Methods of `AsyncAuthResource` that return responses as they came."""

    @raw_async(AsyncAuthResource.authenticate)
    def authenticate(self) -> None:
        """Get a visitor's identity and access token."""


class AsyncAuthResourceWithStreamingResponse(WithResource[AsyncAuthResource]):
    """Methods of `AsyncAuthResource` that return unread responses."""

    @streamed_async(AsyncAuthResource.authenticate)
    def authenticate(self) -> None:
        """Get a visitor's identity and access token."""
