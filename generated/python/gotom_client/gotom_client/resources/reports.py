"""Saved reports as CSV. They need a separate API user."""

from __future__ import annotations

from ..api.reports import (
    get_custom_report,
    get_graph_report,
)
from ..calls import Call
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class ReportsResource(Resource):
    """Saved reports as CSV. They need a separate API user."""

    def graph(
        self,
        saved_report_id: int,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> str:
        """Download a graph report.

        Returns a saved graph report with its saved filters and period; a request cannot change them.
        Reports need a separate API user, who can read every saved report of the instance. A report by run
        time without a date filter can have gigabytes, and there is no pagination: read it as a stream.
        Download reports between 06:00 and 08:00 CET, after the nightly data dump, and not on Tuesday
        evening, the maintenance window.

        Args:
            saved_report_id: Number of the saved report, at the end of its URL in the web application
                (`/statistic/graph-report/saved/{id}`).
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import csv

            from gotom_client import GoTom

            with GoTom.from_env() as gotom:  # user and secret of the reports
                for row in csv.reader(gotom.reports.graph(101).splitlines()):
                    print(row)

        Evidence: documented (goTom report API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-api-doc.yaml; goTom, HMAC
        authentication, https://dev.gotom.io/docs/hmac-authentication).
        """
        return self._call(
            Call(
                "getGraphReport",
                get_graph_report._get_kwargs,
                get_graph_report._parse_response,
                (200,),
                {
                    "saved_report_id": saved_report_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def custom(
        self,
        saved_report_id: int,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> str:
        """Download a custom report.

        Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be
        filtered by the request, and has no size limit.

        Args:
            saved_report_id: Number of the saved report, in its URL in the web application
                (`/statistic/customreport?saved_report_id={id}`).
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import csv

            from gotom_client import GoTom

            with GoTom.from_env() as gotom:  # user and secret of the reports
                for row in csv.DictReader(gotom.reports.custom(201).splitlines()):
                    print(row)

        Evidence: documented (goTom report API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-api-doc.yaml; goTom, HMAC
        authentication, https://dev.gotom.io/docs/hmac-authentication).
        """
        return self._call(
            Call(
                "getCustomReport",
                get_custom_report._get_kwargs,
                get_custom_report._parse_response,
                (200,),
                {
                    "saved_report_id": saved_report_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> ReportsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ReportsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ReportsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ReportsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ReportsResourceWithRawResponse(WithResource[ReportsResource]):
    """Methods of `ReportsResource` that return responses as they came."""

    @raw(ReportsResource.graph)
    def graph(self) -> None:
        """Download a graph report."""

    @raw(ReportsResource.custom)
    def custom(self) -> None:
        """Download a custom report."""


class ReportsResourceWithStreamingResponse(WithResource[ReportsResource]):
    """Methods of `ReportsResource` that return unread responses."""

    @streamed(ReportsResource.graph)
    def graph(self) -> None:
        """Download a graph report."""

    @streamed(ReportsResource.custom)
    def custom(self) -> None:
        """Download a custom report."""


class AsyncReportsResource(AsyncResource):
    """Saved reports as CSV. They need a separate API user."""

    async def graph(
        self,
        saved_report_id: int,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> str:
        """Download a graph report.

        Returns a saved graph report with its saved filters and period; a request cannot change them.
        Reports need a separate API user, who can read every saved report of the instance. A report by run
        time without a date filter can have gigabytes, and there is no pagination: read it as a stream.
        Download reports between 06:00 and 08:00 CET, after the nightly data dump, and not on Tuesday
        evening, the maintenance window.

        Args:
            saved_report_id: Number of the saved report, at the end of its URL in the web application
                (`/statistic/graph-report/saved/{id}`).
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio
            import csv

            from gotom_client import AsyncGoTom


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:  # user and secret of the reports
                    for row in csv.reader((await gotom.reports.graph(101)).splitlines()):
                        print(row)


            asyncio.run(main())

        Evidence: documented (goTom report API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-api-doc.yaml; goTom, HMAC
        authentication, https://dev.gotom.io/docs/hmac-authentication).
        """
        return await self._call(
            Call(
                "getGraphReport",
                get_graph_report._get_kwargs,
                get_graph_report._parse_response,
                (200,),
                {
                    "saved_report_id": saved_report_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def custom(
        self,
        saved_report_id: int,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> str:
        """Download a custom report.

        Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be
        filtered by the request, and has no size limit.

        Args:
            saved_report_id: Number of the saved report, in its URL in the web application
                (`/statistic/customreport?saved_report_id={id}`).
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio
            import csv

            from gotom_client import AsyncGoTom


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:  # user and secret of the reports
                    for row in csv.DictReader((await gotom.reports.custom(201)).splitlines()):
                        print(row)


            asyncio.run(main())

        Evidence: documented (goTom report API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-api-doc.yaml; goTom, HMAC
        authentication, https://dev.gotom.io/docs/hmac-authentication).
        """
        return await self._call(
            Call(
                "getCustomReport",
                get_custom_report._get_kwargs,
                get_custom_report._parse_response,
                (200,),
                {
                    "saved_report_id": saved_report_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncReportsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncReportsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncReportsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncReportsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncReportsResourceWithRawResponse(WithResource[AsyncReportsResource]):
    """Methods of `AsyncReportsResource` that return responses as they came."""

    @raw_async(AsyncReportsResource.graph)
    def graph(self) -> None:
        """Download a graph report."""

    @raw_async(AsyncReportsResource.custom)
    def custom(self) -> None:
        """Download a custom report."""


class AsyncReportsResourceWithStreamingResponse(WithResource[AsyncReportsResource]):
    """Methods of `AsyncReportsResource` that return unread responses."""

    @streamed_async(AsyncReportsResource.graph)
    def graph(self) -> None:
        """Download a graph report."""

    @streamed_async(AsyncReportsResource.custom)
    def custom(self) -> None:
        """Download a custom report."""
