"""Messages of other systems, as chats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..api.unified_messaging import (
    create_messaging_channel,
)
from ..calls import Call
from ..models import (
    MessagingChannel,
    MessagingChannelWrite,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class UnifiedMessagingResource(Resource):
    """Messages of other systems, as chats."""

    def register(
        self,
        organization_id: UUID | str,
        body: MessagingChannelWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> MessagingChannel:
        """Register a messaging channel.

        Registers a channel that delivers messages of another system, such as email, to a room as chats.
        giosg sends the users' replies to the webhook.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: A source of messages for a room. There is at least one more attribute, perhaps a webhook
                for suggested replies, whose name could not be read.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from uuid import UUID

            from giosg_client import Giosg
            from giosg_client.models import MessagingChannelWrite

            body = MessagingChannelWrite(
                name="Support mailbox",
                messaging_channel="email",
                room_id=UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"),
                reply_webhook_url="https://mail.example.com/giosg/replies",
            )
            with Giosg.from_env() as giosg:
                channel = giosg.unified_messaging.register(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", body
                )
                print(channel.to_dict())

        Evidence: documented (giosg unified messaging interface,
        https://docs.giosg.com/api_reference/giosg_live/umi; giosg unified messaging interface, both
        layouts, https://docs.giosg.com/api_reference/giosg_live/umi). Method, path, permission and part of
        the body could be read; status and response are inferred.
        """
        return self._call(
            Call(
                "createMessagingChannel",
                create_messaging_channel._get_kwargs,
                create_messaging_channel._parse_response,
                (201,),
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
    def with_raw_response(self) -> UnifiedMessagingResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return UnifiedMessagingResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> UnifiedMessagingResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return UnifiedMessagingResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class UnifiedMessagingResourceWithRawResponse(WithResource[UnifiedMessagingResource]):
    """Methods of `UnifiedMessagingResource` that return responses as they came."""

    @raw(UnifiedMessagingResource.register)
    def register(self) -> None:
        """Register a messaging channel."""


class UnifiedMessagingResourceWithStreamingResponse(WithResource[UnifiedMessagingResource]):
    """Methods of `UnifiedMessagingResource` that return unread responses."""

    @streamed(UnifiedMessagingResource.register)
    def register(self) -> None:
        """Register a messaging channel."""


class AsyncUnifiedMessagingResource(AsyncResource):
    """Messages of other systems, as chats."""

    async def register(
        self,
        organization_id: UUID | str,
        body: MessagingChannelWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> MessagingChannel:
        """Register a messaging channel.

        Registers a channel that delivers messages of another system, such as email, to a room as chats.
        giosg sends the users' replies to the webhook.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: A source of messages for a room. There is at least one more attribute, perhaps a webhook
                for suggested replies, whose name could not be read.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio
            from uuid import UUID

            from giosg_client import AsyncGiosg
            from giosg_client.models import MessagingChannelWrite

            body = MessagingChannelWrite(
                name="Support mailbox",
                messaging_channel="email",
                room_id=UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"),
                reply_webhook_url="https://mail.example.com/giosg/replies",
            )


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    channel = await giosg.unified_messaging.register(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", body
                    )
                    print(channel.to_dict())


            asyncio.run(main())

        Evidence: documented (giosg unified messaging interface,
        https://docs.giosg.com/api_reference/giosg_live/umi; giosg unified messaging interface, both
        layouts, https://docs.giosg.com/api_reference/giosg_live/umi). Method, path, permission and part of
        the body could be read; status and response are inferred.
        """
        return await self._call(
            Call(
                "createMessagingChannel",
                create_messaging_channel._get_kwargs,
                create_messaging_channel._parse_response,
                (201,),
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
    def with_raw_response(self) -> AsyncUnifiedMessagingResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncUnifiedMessagingResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncUnifiedMessagingResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncUnifiedMessagingResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncUnifiedMessagingResourceWithRawResponse(WithResource[AsyncUnifiedMessagingResource]):
    """Methods of `AsyncUnifiedMessagingResource` that return responses as they came."""

    @raw_async(AsyncUnifiedMessagingResource.register)
    def register(self) -> None:
        """Register a messaging channel."""


class AsyncUnifiedMessagingResourceWithStreamingResponse(WithResource[AsyncUnifiedMessagingResource]):
    """Methods of `AsyncUnifiedMessagingResource` that return unread responses."""

    @streamed_async(AsyncUnifiedMessagingResource.register)
    def register(self) -> None:
        """Register a messaging channel."""
