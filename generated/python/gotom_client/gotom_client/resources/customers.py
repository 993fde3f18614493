"""Stored customers, intermediators, agencies and publishers; read-only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from ..api.customers import (
    get_customer,
    list_customers,
)
from ..calls import Call
from ..models import (
    Customer,
    CustomerEnvelope,
    CustomerPage,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Customer, CustomerPage, int] = Paging(
    argument="page",
    parameter="page",
    kind=int,
    link=lambda page: page.pagination.next_page_url,
    items=lambda page: page.items,
)


class CustomersResource(Resource):
    """Stored customers, intermediators, agencies and publishers; read-only."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Customer, CustomerPage, int]:
        """List the customers.

        Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before
        using one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is
        null.

        Args:
            page: Page number, from 1 (the default).
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                # Asks for one page after the other.
                for customer in gotom.customers.iter():
                    if not customer.soft_deleted:
                        print(customer.external_crm_id, customer.firm)

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            Call(
                "listCustomers",
                list_customers._get_kwargs,
                list_customers._parse_response,
                (200,),
                {
                    "page": page,
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
        *,
        cursor: int | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Customer]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            page=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def get(
        self,
        customer_crm_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> CustomerEnvelope:
        """Read a customer.

        Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.

        Args:
            customer_crm_external_id: The `externalCrmId` of the customer.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                customer = gotom.customers.get("crm-1001").customer
                print(customer.firm, customer.language)

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
        """
        return self._call(
            Call(
                "getCustomer",
                get_customer._get_kwargs,
                get_customer._parse_response,
                (200,),
                {
                    "customer_crm_external_id": customer_crm_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> CustomersResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return CustomersResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> CustomersResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return CustomersResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class CustomersResourceWithRawResponse(WithResource[CustomersResource]):
    """Methods of `CustomersResource` that return responses as they came."""

    @raw(CustomersResource.list)
    def list(self) -> None:
        """List the customers."""

    @raw(CustomersResource.get)
    def get(self) -> None:
        """Read a customer."""


class CustomersResourceWithStreamingResponse(WithResource[CustomersResource]):
    """Methods of `CustomersResource` that return unread responses."""

    @streamed(CustomersResource.list)
    def list(self) -> None:
        """List the customers."""

    @streamed(CustomersResource.get)
    def get(self) -> None:
        """Read a customer."""


class AsyncCustomersResource(AsyncResource):
    """Stored customers, intermediators, agencies and publishers; read-only."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Customer, CustomerPage, int]:
        """List the customers.

        Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before
        using one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is
        null.

        Args:
            page: Page number, from 1 (the default).
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    # Asks for one page after the other.
                    async for customer in gotom.customers.iter():
                        if not customer.soft_deleted:
                            print(customer.external_crm_id, customer.firm)


            asyncio.run(main())

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            Call(
                "listCustomers",
                list_customers._get_kwargs,
                list_customers._parse_response,
                (200,),
                {
                    "page": page,
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
        *,
        cursor: int | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Customer]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            page=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def get(
        self,
        customer_crm_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> CustomerEnvelope:
        """Read a customer.

        Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.

        Args:
            customer_crm_external_id: The `externalCrmId` of the customer.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    customer = (await gotom.customers.get("crm-1001")).customer
                    print(customer.firm, customer.language)


            asyncio.run(main())

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
        """
        return await self._call(
            Call(
                "getCustomer",
                get_customer._get_kwargs,
                get_customer._parse_response,
                (200,),
                {
                    "customer_crm_external_id": customer_crm_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncCustomersResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncCustomersResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncCustomersResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncCustomersResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncCustomersResourceWithRawResponse(WithResource[AsyncCustomersResource]):
    """Methods of `AsyncCustomersResource` that return responses as they came."""

    @raw_async(AsyncCustomersResource.list)
    def list(self) -> None:
        """List the customers."""

    @raw_async(AsyncCustomersResource.get)
    def get(self) -> None:
        """Read a customer."""


class AsyncCustomersResourceWithStreamingResponse(WithResource[AsyncCustomersResource]):
    """Methods of `AsyncCustomersResource` that return unread responses."""

    @streamed_async(AsyncCustomersResource.list)
    def list(self) -> None:
        """List the customers."""

    @streamed_async(AsyncCustomersResource.get)
    def get(self) -> None:
        """Read a customer."""
