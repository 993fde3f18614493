"""Queries over sessions of chats and of visitors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..api.sessions import (
    query_chat_sessions,
    query_visitor_sessions,
)
from ..calls import Call
from ..models import (
    QueryResult,
    SessionQuery,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class SessionsResource(Resource):
    """Queries over sessions of chats and of visitors."""

    def chats(
        self,
        organization_id: UUID | str,
        body: SessionQuery | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> QueryResult:
        """Query the chat sessions of an organization.

        Counts chats of the organization, and chats of other organizations in which it participated. Known
        dimensions are `scope` (with the value `org`), `chat_type`, `chat_initiator`, `visitor_ids` and
        `chat_session_id`; there are more.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_reporting_client import GiosgReporting
            from giosg_reporting_client.models import SessionQuery

            body = SessionQuery.from_dict(
                {
                    "interval": {
                        "start": "2021-03-01T00:00:00.000Z",
                        "end": "2021-03-03T00:00:00.000Z",
                    },
                    "granularity": "day",
                    "aggregations": [{"type": "hyperUnique", "fields": ["visitor_ids"]}],
                    "filters": {"type": "selector", "dimension": "scope", "value": "org"},
                }
            )
            with GiosgReporting.from_env() as reporting:
                result = reporting.sessions.chats("7f9e9580-095b-42c7-838c-c04e667b26f7", body)
                print([field.name for field in result.fields])
                for row in result.data:
                    print(row)

        Evidence: documented (giosg reporting, sessions,
        https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
        """
        return self._call(
            Call(
                "queryChatSessions",
                query_chat_sessions._get_kwargs,
                query_chat_sessions._parse_response,
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

    def visitors(
        self,
        organization_id: UUID | str,
        body: SessionQuery | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> QueryResult:
        """Query the visitor sessions of an organization.

        Counts sessions of visitors. The vendor calls it experimental. Known dimensions are `browser_name`,
        `browser_version`, `city`, `country`, `device_type` (`desktop`, `tablet` or `mobile`) and
        `visitor_id`; there are more, including the number of distinct addresses and the duration.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_reporting_client import GiosgReporting
            from giosg_reporting_client.models import SessionQuery

            body = SessionQuery.from_dict(
                {
                    "interval": {
                        "start": "2021-03-01T00:00:00.000Z",
                        "end": "2021-03-03T00:00:00.000Z",
                    },
                    "granularity": "all",
                    "aggregations": [{"type": "count"}],
                    "group_by": ["device_type"],
                }
            )
            with GiosgReporting.from_env() as reporting:
                result = reporting.sessions.visitors("7f9e9580-095b-42c7-838c-c04e667b26f7", body)
                print([field.name for field in result.fields])
                for row in result.data:
                    print(row)

        Evidence: documented (giosg reporting, sessions,
        https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
        """
        return self._call(
            Call(
                "queryVisitorSessions",
                query_visitor_sessions._get_kwargs,
                query_visitor_sessions._parse_response,
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
    def with_raw_response(self) -> SessionsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return SessionsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> SessionsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return SessionsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class SessionsResourceWithRawResponse(WithResource[SessionsResource]):
    """Methods of `SessionsResource` that return responses as they came."""

    @raw(SessionsResource.chats)
    def chats(self) -> None:
        """Query the chat sessions of an organization."""

    @raw(SessionsResource.visitors)
    def visitors(self) -> None:
        """Query the visitor sessions of an organization."""


class SessionsResourceWithStreamingResponse(WithResource[SessionsResource]):
    """Methods of `SessionsResource` that return unread responses."""

    @streamed(SessionsResource.chats)
    def chats(self) -> None:
        """Query the chat sessions of an organization."""

    @streamed(SessionsResource.visitors)
    def visitors(self) -> None:
        """Query the visitor sessions of an organization."""


class AsyncSessionsResource(AsyncResource):
    """Queries over sessions of chats and of visitors."""

    async def chats(
        self,
        organization_id: UUID | str,
        body: SessionQuery | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> QueryResult:
        """Query the chat sessions of an organization.

        Counts chats of the organization, and chats of other organizations in which it participated. Known
        dimensions are `scope` (with the value `org`), `chat_type`, `chat_initiator`, `visitor_ids` and
        `chat_session_id`; there are more.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_reporting_client import AsyncGiosgReporting
            from giosg_reporting_client.models import SessionQuery

            body = SessionQuery.from_dict(
                {
                    "interval": {
                        "start": "2021-03-01T00:00:00.000Z",
                        "end": "2021-03-03T00:00:00.000Z",
                    },
                    "granularity": "day",
                    "aggregations": [{"type": "hyperUnique", "fields": ["visitor_ids"]}],
                    "filters": {"type": "selector", "dimension": "scope", "value": "org"},
                }
            )


            async def main() -> None:
                async with AsyncGiosgReporting.from_env() as reporting:
                    result = await reporting.sessions.chats("7f9e9580-095b-42c7-838c-c04e667b26f7", body)
                    print([field.name for field in result.fields])
                    for row in result.data:
                        print(row)


            asyncio.run(main())

        Evidence: documented (giosg reporting, sessions,
        https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
        """
        return await self._call(
            Call(
                "queryChatSessions",
                query_chat_sessions._get_kwargs,
                query_chat_sessions._parse_response,
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

    async def visitors(
        self,
        organization_id: UUID | str,
        body: SessionQuery | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> QueryResult:
        """Query the visitor sessions of an organization.

        Counts sessions of visitors. The vendor calls it experimental. Known dimensions are `browser_name`,
        `browser_version`, `city`, `country`, `device_type` (`desktop`, `tablet` or `mobile`) and
        `visitor_id`; there are more, including the number of distinct addresses and the duration.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: What to count, the period and the grouping.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_reporting_client import AsyncGiosgReporting
            from giosg_reporting_client.models import SessionQuery

            body = SessionQuery.from_dict(
                {
                    "interval": {
                        "start": "2021-03-01T00:00:00.000Z",
                        "end": "2021-03-03T00:00:00.000Z",
                    },
                    "granularity": "all",
                    "aggregations": [{"type": "count"}],
                    "group_by": ["device_type"],
                }
            )


            async def main() -> None:
                async with AsyncGiosgReporting.from_env() as reporting:
                    result = await reporting.sessions.visitors("7f9e9580-095b-42c7-838c-c04e667b26f7", body)
                    print([field.name for field in result.fields])
                    for row in result.data:
                        print(row)


            asyncio.run(main())

        Evidence: documented (giosg reporting, sessions,
        https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions).
        """
        return await self._call(
            Call(
                "queryVisitorSessions",
                query_visitor_sessions._get_kwargs,
                query_visitor_sessions._parse_response,
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
    def with_raw_response(self) -> AsyncSessionsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncSessionsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncSessionsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncSessionsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncSessionsResourceWithRawResponse(WithResource[AsyncSessionsResource]):
    """Methods of `AsyncSessionsResource` that return responses as they came."""

    @raw_async(AsyncSessionsResource.chats)
    def chats(self) -> None:
        """Query the chat sessions of an organization."""

    @raw_async(AsyncSessionsResource.visitors)
    def visitors(self) -> None:
        """Query the visitor sessions of an organization."""


class AsyncSessionsResourceWithStreamingResponse(WithResource[AsyncSessionsResource]):
    """Methods of `AsyncSessionsResource` that return unread responses."""

    @streamed_async(AsyncSessionsResource.chats)
    def chats(self) -> None:
        """Query the chat sessions of an organization."""

    @streamed_async(AsyncSessionsResource.visitors)
    def visitors(self) -> None:
        """Query the visitor sessions of an organization."""
