"""Queries over generic events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..api.events import (
    query_organization_events,
    query_user_events,
)
from ..calls import Call
from ..models import (
    EventQuery,
    QueryResult,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class EventsResource(Resource):
    """Queries over generic events."""

    def of_organization(
        self,
        organization_id: UUID | str,
        body: EventQuery | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> QueryResult:
        """Query the events of an organization.

        Counts generic events of one vendor for the organization.

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
            from giosg_reporting_client.models import EventQuery

            body = EventQuery.from_dict(
                {
                    "interval": {
                        "start": "2021-03-01T00:00:00.000Z",
                        "end": "2021-03-03T00:00:00.000Z",
                    },
                    "granularity": "day",
                    "vendor": "your.company.xyz",
                    "aggregations": ["count", "visitor_id_uniq"],
                    "group_by": ["category", "action"],
                }
            )
            with GiosgReporting.from_env() as reporting:
                result = reporting.events.of_organization(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", body
                )
                print([field.name for field in result.fields])
                for row in result.data:
                    print(row)

        Evidence: documented (Tutorial: queries to generic reporting,
        https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes
        could be read; those here are taken from the queries over sessions.
        """
        return self._call(
            Call(
                "queryOrganizationEvents",
                query_organization_events._get_kwargs,
                query_organization_events._parse_response,
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

    def of_user(
        self,
        user_id: UUID | str,
        body: EventQuery | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> QueryResult:
        """Query the events of a user.

        Counts generic events of one vendor for the user.

        Args:
            user_id: The user whose events are counted.
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
            from giosg_reporting_client.models import EventQuery

            body = EventQuery.from_dict(
                {
                    "interval": {
                        "start": "2021-03-01T00:00:00.000Z",
                        "end": "2021-03-03T00:00:00.000Z",
                    },
                    "granularity": "day",
                    "vendor": "your.company.xyz",
                    "aggregations": ["count", "visitor_id_uniq"],
                    "group_by": ["category", "action"],
                }
            )
            with GiosgReporting.from_env() as reporting:
                result = reporting.events.of_user("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", body)
                print([field.name for field in result.fields])
                for row in result.data:
                    print(row)

        Evidence: documented (Tutorial: queries to generic reporting,
        https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes
        could be read; those here are taken from the queries over sessions.
        """
        return self._call(
            Call(
                "queryUserEvents",
                query_user_events._get_kwargs,
                query_user_events._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> EventsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return EventsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> EventsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return EventsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class EventsResourceWithRawResponse(WithResource[EventsResource]):
    """Methods of `EventsResource` that return responses as they came."""

    @raw(EventsResource.of_organization)
    def of_organization(self) -> None:
        """Query the events of an organization."""

    @raw(EventsResource.of_user)
    def of_user(self) -> None:
        """Query the events of a user."""


class EventsResourceWithStreamingResponse(WithResource[EventsResource]):
    """Methods of `EventsResource` that return unread responses."""

    @streamed(EventsResource.of_organization)
    def of_organization(self) -> None:
        """Query the events of an organization."""

    @streamed(EventsResource.of_user)
    def of_user(self) -> None:
        """Query the events of a user."""


class AsyncEventsResource(AsyncResource):
    """Queries over generic events."""

    async def of_organization(
        self,
        organization_id: UUID | str,
        body: EventQuery | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> QueryResult:
        """Query the events of an organization.

        Counts generic events of one vendor for the organization.

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
            from giosg_reporting_client.models import EventQuery

            body = EventQuery.from_dict(
                {
                    "interval": {
                        "start": "2021-03-01T00:00:00.000Z",
                        "end": "2021-03-03T00:00:00.000Z",
                    },
                    "granularity": "day",
                    "vendor": "your.company.xyz",
                    "aggregations": ["count", "visitor_id_uniq"],
                    "group_by": ["category", "action"],
                }
            )


            async def main() -> None:
                async with AsyncGiosgReporting.from_env() as reporting:
                    result = await reporting.events.of_organization(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", body
                    )
                    print([field.name for field in result.fields])
                    for row in result.data:
                        print(row)


            asyncio.run(main())

        Evidence: documented (Tutorial: queries to generic reporting,
        https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes
        could be read; those here are taken from the queries over sessions.
        """
        return await self._call(
            Call(
                "queryOrganizationEvents",
                query_organization_events._get_kwargs,
                query_organization_events._parse_response,
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

    async def of_user(
        self,
        user_id: UUID | str,
        body: EventQuery | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> QueryResult:
        """Query the events of a user.

        Counts generic events of one vendor for the user.

        Args:
            user_id: The user whose events are counted.
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
            from giosg_reporting_client.models import EventQuery

            body = EventQuery.from_dict(
                {
                    "interval": {
                        "start": "2021-03-01T00:00:00.000Z",
                        "end": "2021-03-03T00:00:00.000Z",
                    },
                    "granularity": "day",
                    "vendor": "your.company.xyz",
                    "aggregations": ["count", "visitor_id_uniq"],
                    "group_by": ["category", "action"],
                }
            )


            async def main() -> None:
                async with AsyncGiosgReporting.from_env() as reporting:
                    result = await reporting.events.of_user("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", body)
                    print([field.name for field in result.fields])
                    for row in result.data:
                        print(row)


            asyncio.run(main())

        Evidence: documented (Tutorial: queries to generic reporting,
        https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). No status codes
        could be read; those here are taken from the queries over sessions.
        """
        return await self._call(
            Call(
                "queryUserEvents",
                query_user_events._get_kwargs,
                query_user_events._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncEventsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncEventsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncEventsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncEventsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncEventsResourceWithRawResponse(WithResource[AsyncEventsResource]):
    """Methods of `AsyncEventsResource` that return responses as they came."""

    @raw_async(AsyncEventsResource.of_organization)
    def of_organization(self) -> None:
        """Query the events of an organization."""

    @raw_async(AsyncEventsResource.of_user)
    def of_user(self) -> None:
        """Query the events of a user."""


class AsyncEventsResourceWithStreamingResponse(WithResource[AsyncEventsResource]):
    """Methods of `AsyncEventsResource` that return unread responses."""

    @streamed_async(AsyncEventsResource.of_organization)
    def of_organization(self) -> None:
        """Query the events of an organization."""

    @streamed_async(AsyncEventsResource.of_user)
    def of_user(self) -> None:
        """Query the events of a user."""
