"""Chats or statistics of a room as a file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID

from ..api.report_exports import (
    create_report_export,
    get_report_export,
    list_report_exports,
)
from ..calls import Call
from ..helpers.report_exports import AsyncReportExportsHelpers, ReportExportsHelpers
from ..models import (
    ReportExport,
    ReportExportPage,
    ReportExportWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[ReportExport, ReportExportPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class ReportExportsResource(ReportExportsHelpers):
    """Chats or statistics of a room as a file."""

    def list(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[ReportExport, ReportExportPage, str]:
        """List the report exports of a user.

        Returns a page of the exports that the user has started, newest first.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

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
                # Asks for one page after the other, newest exports first.
                for export in giosg.report_exports.iter(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                ):
                    print(export.id, export.type_, export.completed_at)

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
        """
        return self._call(
            Call(
                "listReportExports",
                list_report_exports._get_kwargs,
                list_report_exports._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
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
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[ReportExport]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def start(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: ReportExportWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ReportExport:
        """Start a report export.

        Starts collecting chats or statistics of a room in the background and returns an incomplete export
        immediately. Poll it until `completed_at` is set; the file is then at `url`, until `expires_at`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: What to export. Statistics are not available as plain text; the last two attributes apply
                to logs only. Unknown attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from datetime import UTC, datetime
            from uuid import UUID

            from giosg_client import Giosg
            from giosg_client.models import ReportExportFormat, ReportExportType, ReportExportWrite

            body = ReportExportWrite(
                starting_at=datetime(2015, 8, 1, tzinfo=UTC),
                ending_at=datetime(2015, 9, 1, tzinfo=UTC),
                room_id=UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"),
                type_=ReportExportType.LOGS,
                format_=ReportExportFormat.CSV,
            )
            with Giosg.from_env() as giosg:
                export = giosg.report_exports.start(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    body,
                )
                print(export.id)  # to ask for it until it is complete

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
        """
        return self._call(
            Call(
                "createReportExport",
                create_report_export._get_kwargs,
                create_report_export._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def get(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        report_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ReportExport:
        """Read a report export.

        Returns the state of an export. It is complete once `completed_at` is set; `is_failed` is false if
        there is a file.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            report_id: The export.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import time

            from giosg_client import Giosg

            organization = "7f9e9580-095b-42c7-838c-c04e667b26f7"
            user = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
            report = "4e7c1b52-8d3f-4a6e-9b10-5f2a7d8c9e01"
            with Giosg.from_env() as giosg:
                export = giosg.report_exports.get(organization, user, report)
                while export.completed_at is None:
                    time.sleep(5)
                    export = giosg.report_exports.get(organization, user, report)
                print("failed" if export.is_failed else export.url)

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
        """
        return self._call(
            Call(
                "getReportExport",
                get_report_export._get_kwargs,
                get_report_export._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "report_id": report_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> ReportExportsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ReportExportsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ReportExportsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ReportExportsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ReportExportsResourceWithRawResponse(WithResource[ReportExportsResource]):
    """Methods of `ReportExportsResource` that return responses as they came."""

    @raw(ReportExportsResource.list)
    def list(self) -> None:
        """List the report exports of a user."""

    @raw(ReportExportsResource.start)
    def start(self) -> None:
        """Start a report export."""

    @raw(ReportExportsResource.get)
    def get(self) -> None:
        """Read a report export."""


class ReportExportsResourceWithStreamingResponse(WithResource[ReportExportsResource]):
    """Methods of `ReportExportsResource` that return unread responses."""

    @streamed(ReportExportsResource.list)
    def list(self) -> None:
        """List the report exports of a user."""

    @streamed(ReportExportsResource.start)
    def start(self) -> None:
        """Start a report export."""

    @streamed(ReportExportsResource.get)
    def get(self) -> None:
        """Read a report export."""


class AsyncReportExportsResource(AsyncReportExportsHelpers):
    """Chats or statistics of a room as a file."""

    async def list(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[ReportExport, ReportExportPage, str]:
        """List the report exports of a user.

        Returns a page of the exports that the user has started, newest first.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

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
                    # Asks for one page after the other, newest exports first.
                    async for export in giosg.report_exports.iter(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                    ):
                        print(export.id, export.type_, export.completed_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
        """
        return await self._call(
            Call(
                "listReportExports",
                list_report_exports._get_kwargs,
                list_report_exports._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
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
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[ReportExport]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def start(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: ReportExportWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ReportExport:
        """Start a report export.

        Starts collecting chats or statistics of a room in the background and returns an incomplete export
        immediately. Poll it until `completed_at` is set; the file is then at `url`, until `expires_at`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: What to export. Statistics are not available as plain text; the last two attributes apply
                to logs only. Unknown attributes are ignored.
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
            from datetime import UTC, datetime
            from uuid import UUID

            from giosg_client import AsyncGiosg
            from giosg_client.models import ReportExportFormat, ReportExportType, ReportExportWrite

            body = ReportExportWrite(
                starting_at=datetime(2015, 8, 1, tzinfo=UTC),
                ending_at=datetime(2015, 9, 1, tzinfo=UTC),
                room_id=UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"),
                type_=ReportExportType.LOGS,
                format_=ReportExportFormat.CSV,
            )


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    export = await giosg.report_exports.start(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        body,
                    )
                    print(export.id)  # to ask for it until it is complete


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
        """
        return await self._call(
            Call(
                "createReportExport",
                create_report_export._get_kwargs,
                create_report_export._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def get(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        report_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ReportExport:
        """Read a report export.

        Returns the state of an export. It is complete once `completed_at` is set; `is_failed` is false if
        there is a file.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            report_id: The export.
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

            organization = "7f9e9580-095b-42c7-838c-c04e667b26f7"
            user = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
            report = "4e7c1b52-8d3f-4a6e-9b10-5f2a7d8c9e01"


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    export = await giosg.report_exports.get(organization, user, report)
                    while export.completed_at is None:
                        await asyncio.sleep(5)
                        export = await giosg.report_exports.get(organization, user, report)
                    print("failed" if export.is_failed else export.url)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
        """
        return await self._call(
            Call(
                "getReportExport",
                get_report_export._get_kwargs,
                get_report_export._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "report_id": report_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncReportExportsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncReportExportsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncReportExportsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncReportExportsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncReportExportsResourceWithRawResponse(WithResource[AsyncReportExportsResource]):
    """Methods of `AsyncReportExportsResource` that return responses as they came."""

    @raw_async(AsyncReportExportsResource.list)
    def list(self) -> None:
        """List the report exports of a user."""

    @raw_async(AsyncReportExportsResource.start)
    def start(self) -> None:
        """Start a report export."""

    @raw_async(AsyncReportExportsResource.get)
    def get(self) -> None:
        """Read a report export."""


class AsyncReportExportsResourceWithStreamingResponse(WithResource[AsyncReportExportsResource]):
    """Methods of `AsyncReportExportsResource` that return unread responses."""

    @streamed_async(AsyncReportExportsResource.list)
    def list(self) -> None:
        """List the report exports of a user."""

    @streamed_async(AsyncReportExportsResource.start)
    def start(self) -> None:
        """Start a report export."""

    @streamed_async(AsyncReportExportsResource.get)
    def get(self) -> None:
        """Read a report export."""
