"""Conversational reports and their metrics."""

from __future__ import annotations

import builtins
from uuid import UUID

from ..api.objectives import (
    list_conversational_reports,
    list_report_metrics,
)
from ..calls import Call
from ..models import (
    ConversationalReport,
    ReportMetric,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class ObjectivesResource(Resource):
    """Conversational reports and their metrics."""

    def reports(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[ConversationalReport]:
        """List the conversational reports of an organization.

        Returns all report cards of the organization as an array.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_reporting_client import GiosgReporting

            with GiosgReporting.from_env() as reporting:
                for card in reporting.objectives.reports("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                    print(card.name, card.reporting_metric_id, card.reporting_period)

        Evidence: documented (giosg conversational reporting,
        https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be read;
        those here are inferred, like the permission and the plain array: the page mentions a list and shows
        no envelope.
        """
        return self._call(
            Call(
                "listConversationalReports",
                list_conversational_reports._get_kwargs,
                list_conversational_reports._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def metrics(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[ReportMetric]:
        """List the report metrics.

        Returns the metrics for `reporting_metric_id` of a report card. Only the path, and that a metric has
        an identifier and `filters`, could be read.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_reporting_client import GiosgReporting

            with GiosgReporting.from_env() as reporting:
                for metric in reporting.objectives.metrics("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                    print(metric.id)

        Evidence: inferred (giosg conversational reporting,
        https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general). The path is documented; the
        method, the form of the response and the status codes are inferred.
        """
        return self._call(
            Call(
                "listReportMetrics",
                list_report_metrics._get_kwargs,
                list_report_metrics._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> ObjectivesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ObjectivesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ObjectivesResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ObjectivesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ObjectivesResourceWithRawResponse(WithResource[ObjectivesResource]):
    """Methods of `ObjectivesResource` that return responses as they came."""

    @raw(ObjectivesResource.reports)
    def reports(self) -> None:
        """List the conversational reports of an organization."""

    @raw(ObjectivesResource.metrics)
    def metrics(self) -> None:
        """List the report metrics."""


class ObjectivesResourceWithStreamingResponse(WithResource[ObjectivesResource]):
    """Methods of `ObjectivesResource` that return unread responses."""

    @streamed(ObjectivesResource.reports)
    def reports(self) -> None:
        """List the conversational reports of an organization."""

    @streamed(ObjectivesResource.metrics)
    def metrics(self) -> None:
        """List the report metrics."""


class AsyncObjectivesResource(AsyncResource):
    """Conversational reports and their metrics."""

    async def reports(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[ConversationalReport]:
        """List the conversational reports of an organization.

        Returns all report cards of the organization as an array.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_reporting_client import AsyncGiosgReporting


            async def main() -> None:
                async with AsyncGiosgReporting.from_env() as reporting:
                    for card in await reporting.objectives.reports("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                        print(card.name, card.reporting_metric_id, card.reporting_period)


            asyncio.run(main())

        Evidence: documented (giosg conversational reporting,
        https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general). No status codes could be read;
        those here are inferred, like the permission and the plain array: the page mentions a list and shows
        no envelope.
        """
        return await self._call(
            Call(
                "listConversationalReports",
                list_conversational_reports._get_kwargs,
                list_conversational_reports._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def metrics(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[ReportMetric]:
        """List the report metrics.

        Returns the metrics for `reporting_metric_id` of a report card. Only the path, and that a metric has
        an identifier and `filters`, could be read.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            timeout, headers, query, max_retries: options of this call; see `GiosgReporting.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_reporting_client import AsyncGiosgReporting


            async def main() -> None:
                async with AsyncGiosgReporting.from_env() as reporting:
                    for metric in await reporting.objectives.metrics("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                        print(metric.id)


            asyncio.run(main())

        Evidence: inferred (giosg conversational reporting,
        https://docs.giosg.com/api_reference/conversational_reporting; giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general). The path is documented; the
        method, the form of the response and the status codes are inferred.
        """
        return await self._call(
            Call(
                "listReportMetrics",
                list_report_metrics._get_kwargs,
                list_report_metrics._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncObjectivesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncObjectivesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncObjectivesResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncObjectivesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncObjectivesResourceWithRawResponse(WithResource[AsyncObjectivesResource]):
    """Methods of `AsyncObjectivesResource` that return responses as they came."""

    @raw_async(AsyncObjectivesResource.reports)
    def reports(self) -> None:
        """List the conversational reports of an organization."""

    @raw_async(AsyncObjectivesResource.metrics)
    def metrics(self) -> None:
        """List the report metrics."""


class AsyncObjectivesResourceWithStreamingResponse(WithResource[AsyncObjectivesResource]):
    """Methods of `AsyncObjectivesResource` that return unread responses."""

    @streamed_async(AsyncObjectivesResource.reports)
    def reports(self) -> None:
        """List the conversational reports of an organization."""

    @streamed_async(AsyncObjectivesResource.metrics)
    def metrics(self) -> None:
        """List the report metrics."""
