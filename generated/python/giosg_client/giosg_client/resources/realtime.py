"""Entry point to the channels that report changes."""

from __future__ import annotations

from ..api.realtime import (
    get_message_router,
)
from ..calls import Call
from ..models import (
    MessageRouter,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class RealtimeResource(Resource):
    """Entry point to the channels that report changes."""

    def message_router(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> MessageRouter:
        """Read the real-time connection details.

        Returns the URL of the socket that reports changes, and a temporary token for it. Request a new
        token before it expires. The socket protocol is not part of this description; a channel is the path
        of the endpoint whose changes it reports.

        Args:
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                router = giosg.realtime.message_router()
                print(router.url, router.expires_in)

        Evidence: archived (giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text; the current page
        about real-time channels could be read at its beginning only.
        """
        return self._call(
            Call(
                "getMessageRouter",
                get_message_router._get_kwargs,
                get_message_router._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> RealtimeResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return RealtimeResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> RealtimeResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return RealtimeResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class RealtimeResourceWithRawResponse(WithResource[RealtimeResource]):
    """Methods of `RealtimeResource` that return responses as they came."""

    @raw(RealtimeResource.message_router)
    def message_router(self) -> None:
        """Read the real-time connection details."""


class RealtimeResourceWithStreamingResponse(WithResource[RealtimeResource]):
    """Methods of `RealtimeResource` that return unread responses."""

    @streamed(RealtimeResource.message_router)
    def message_router(self) -> None:
        """Read the real-time connection details."""


class AsyncRealtimeResource(AsyncResource):
    """Entry point to the channels that report changes."""

    async def message_router(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> MessageRouter:
        """Read the real-time connection details.

        Returns the URL of the socket that reports changes, and a temporary token for it. Request a new
        token before it expires. The socket protocol is not part of this description; a channel is the path
        of the endpoint whose changes it reports.

        Args:
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
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
                    router = await giosg.realtime.message_router()
                    print(router.url, router.expires_in)


            asyncio.run(main())

        Evidence: archived (giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text; the current page
        about real-time channels could be read at its beginning only.
        """
        return await self._call(
            Call(
                "getMessageRouter",
                get_message_router._get_kwargs,
                get_message_router._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncRealtimeResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncRealtimeResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncRealtimeResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncRealtimeResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncRealtimeResourceWithRawResponse(WithResource[AsyncRealtimeResource]):
    """Methods of `AsyncRealtimeResource` that return responses as they came."""

    @raw_async(AsyncRealtimeResource.message_router)
    def message_router(self) -> None:
        """Read the real-time connection details."""


class AsyncRealtimeResourceWithStreamingResponse(WithResource[AsyncRealtimeResource]):
    """Methods of `AsyncRealtimeResource` that return unread responses."""

    @streamed_async(AsyncRealtimeResource.message_router)
    def message_router(self) -> None:
        """Read the real-time connection details."""
