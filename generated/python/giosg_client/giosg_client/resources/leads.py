"""Form data of visitors; deprecated."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID

from ..api.leads import (
    get_lead,
    list_leads,
    update_lead,
)
from ..calls import Call
from ..models import (
    Lead,
    LeadPage,
    LeadPatch,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Lead, LeadPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class LeadsResource(Resource):
    """Form data of visitors; deprecated."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Lead, LeadPage, str]:
        """List the leads of an organization.

        Returns a page of leads. Only the first version of the giosg script creates leads; version 2, the
        default since 16 December 2021, creates none.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                for lead in giosg.leads.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                    print(lead.page_url, lead.data.to_dict() if lead.data else {})

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those of the other resources of an organization.
        """
        return self._call(
            Call(
                "listLeads",
                list_leads._get_kwargs,
                list_leads._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
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
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Lead]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def get(
        self,
        organization_id: UUID | str,
        lead_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Lead:
        """Read a lead.

        Returns one lead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            lead_id: The lead.
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
                lead = giosg.leads.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "a3d5e7f1-2b4c-4d6e-8f90-1a2b3c4d5e6f"
                )
                print(lead.data.to_dict() if lead.data else {}, lead.is_closed)

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those of the other resources of an organization.
        """
        return self._call(
            Call(
                "getLead",
                get_lead._get_kwargs,
                get_lead._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "lead_id": lead_id,
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
        lead_id: UUID | str,
        body: LeadPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Lead:
        """Change a lead.

        Assigns a lead to a user, or closes or opens it. No other attribute can be changed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            lead_id: The lead.
            body: The attributes to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import LeadPatch

            with Giosg.from_env() as giosg:
                lead = giosg.leads.update(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "a3d5e7f1-2b4c-4d6e-8f90-1a2b3c4d5e6f",
                    LeadPatch(assigned_user_id=UUID("b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe")),
                )
                print(lead.assigned_user)

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those of the other resources of an organization.
        """
        return self._call(
            Call(
                "updateLead",
                update_lead._get_kwargs,
                update_lead._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "lead_id": lead_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> LeadsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return LeadsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> LeadsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return LeadsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class LeadsResourceWithRawResponse(WithResource[LeadsResource]):
    """Methods of `LeadsResource` that return responses as they came."""

    @raw(LeadsResource.list)
    def list(self) -> None:
        """List the leads of an organization."""

    @raw(LeadsResource.get)
    def get(self) -> None:
        """Read a lead."""

    @raw(LeadsResource.update)
    def update(self) -> None:
        """Change a lead."""


class LeadsResourceWithStreamingResponse(WithResource[LeadsResource]):
    """Methods of `LeadsResource` that return unread responses."""

    @streamed(LeadsResource.list)
    def list(self) -> None:
        """List the leads of an organization."""

    @streamed(LeadsResource.get)
    def get(self) -> None:
        """Read a lead."""

    @streamed(LeadsResource.update)
    def update(self) -> None:
        """Change a lead."""


class AsyncLeadsResource(AsyncResource):
    """Form data of visitors; deprecated."""

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Lead, LeadPage, str]:
        """List the leads of an organization.

        Returns a page of leads. Only the first version of the giosg script creates leads; version 2, the
        default since 16 December 2021, creates none.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    async for lead in giosg.leads.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                        print(lead.page_url, lead.data.to_dict() if lead.data else {})


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those of the other resources of an organization.
        """
        return await self._call(
            Call(
                "listLeads",
                list_leads._get_kwargs,
                list_leads._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
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
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Lead]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def get(
        self,
        organization_id: UUID | str,
        lead_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Lead:
        """Read a lead.

        Returns one lead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            lead_id: The lead.
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
                    lead = await giosg.leads.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "a3d5e7f1-2b4c-4d6e-8f90-1a2b3c4d5e6f"
                    )
                    print(lead.data.to_dict() if lead.data else {}, lead.is_closed)


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those of the other resources of an organization.
        """
        return await self._call(
            Call(
                "getLead",
                get_lead._get_kwargs,
                get_lead._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "lead_id": lead_id,
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
        lead_id: UUID | str,
        body: LeadPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Lead:
        """Change a lead.

        Assigns a lead to a user, or closes or opens it. No other attribute can be changed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            lead_id: The lead.
            body: The attributes to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import LeadPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    lead = await giosg.leads.update(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "a3d5e7f1-2b4c-4d6e-8f90-1a2b3c4d5e6f",
                        LeadPatch(assigned_user_id=UUID("b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe")),
                    )
                    print(lead.assigned_user)


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those of the other resources of an organization.
        """
        return await self._call(
            Call(
                "updateLead",
                update_lead._get_kwargs,
                update_lead._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "lead_id": lead_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncLeadsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncLeadsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncLeadsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncLeadsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncLeadsResourceWithRawResponse(WithResource[AsyncLeadsResource]):
    """Methods of `AsyncLeadsResource` that return responses as they came."""

    @raw_async(AsyncLeadsResource.list)
    def list(self) -> None:
        """List the leads of an organization."""

    @raw_async(AsyncLeadsResource.get)
    def get(self) -> None:
        """Read a lead."""

    @raw_async(AsyncLeadsResource.update)
    def update(self) -> None:
        """Change a lead."""


class AsyncLeadsResourceWithStreamingResponse(WithResource[AsyncLeadsResource]):
    """Methods of `AsyncLeadsResource` that return unread responses."""

    @streamed_async(AsyncLeadsResource.list)
    def list(self) -> None:
        """List the leads of an organization."""

    @streamed_async(AsyncLeadsResource.get)
    def get(self) -> None:
        """Read a lead."""

    @streamed_async(AsyncLeadsResource.update)
    def update(self) -> None:
        """Change a lead."""
