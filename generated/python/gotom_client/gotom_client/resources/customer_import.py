"""Creation and update of customers from a CRM through a queue. goTom must enable it for the instance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..api.customer_import import (
    get_customer_import_log,
    import_customer,
)
from ..calls import Call
from ..helpers.customer_import import AsyncCustomerImportHelpers, CustomerImportHelpers
from ..models import (
    CustomerImport,
    ImportLog,
    ImportQueued,
    ImportResult,
)
from ..options import Headers, Query, Timeout
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class CustomerImportResource(CustomerImportHelpers):
    """Creation and update of customers from a CRM through a queue. goTom must enable it for the instance."""

    def run(
        self,
        body: CustomerImport | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ImportResult | ImportQueued:
        """Create or update a customer.

        Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts
        are merged with the stored ones by their own `externalCrmId`: omitting one does not delete it, so
        mark addresses with `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the
        response: unknown keys are ignored and missing keys are reported there. After 202, read the log of
        the job.

        Args:
            body: Envelope of a customer to create or update.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom
            from gotom_client.models import CustomerImport

            body = CustomerImport.from_dict(
                {
                    "customer": {
                        "externalCrmId": "crm-1001",
                        "firm": "Demo Outdoor Ltd",
                        "status": 1,
                        "statusEc": 1,
                        "language": "de",
                        "mainAddress": {"externalCrmId": "crm-1001-address-1"},
                    }
                }
            )
            with GoTom.from_env() as gotom:  # user and secret of the CRM import
                result = gotom.customer_import.run(body)
                print(result.job_id, result.job_already_finished)

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
        """
        return self._call(
            Call(
                "importCustomer",
                import_customer._get_kwargs,
                import_customer._parse_response,
                (
                    200,
                    202,
                ),
                {
                    "body": body,
                },
                is_idempotent=True,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def log(
        self,
        job_id: int,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ImportLog:
        """Read the log of an import job.

        Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so
        read the log soon after the import and do not store job numbers.

        Args:
            job_id: Number of the job, from the response to an import.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:  # user and secret of the CRM import
                log = gotom.customer_import.log(1)
                print(log.job_status, log.error_logs, log.warning_logs)

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
        """
        return self._call(
            Call(
                "getCustomerImportLog",
                get_customer_import_log._get_kwargs,
                get_customer_import_log._parse_response,
                (200,),
                {
                    "job_id": job_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> CustomerImportResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return CustomerImportResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> CustomerImportResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return CustomerImportResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class CustomerImportResourceWithRawResponse(WithResource[CustomerImportResource]):
    """Methods of `CustomerImportResource` that return responses as they came."""

    @raw(CustomerImportResource.run)
    def run(self) -> None:
        """Create or update a customer."""

    @raw(CustomerImportResource.log)
    def log(self) -> None:
        """Read the log of an import job."""


class CustomerImportResourceWithStreamingResponse(WithResource[CustomerImportResource]):
    """Methods of `CustomerImportResource` that return unread responses."""

    @streamed(CustomerImportResource.run)
    def run(self) -> None:
        """Create or update a customer."""

    @streamed(CustomerImportResource.log)
    def log(self) -> None:
        """Read the log of an import job."""


class AsyncCustomerImportResource(AsyncCustomerImportHelpers):
    """Creation and update of customers from a CRM through a queue. goTom must enable it for the instance."""

    async def run(
        self,
        body: CustomerImport | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ImportResult | ImportQueued:
        """Create or update a customer.

        Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts
        are merged with the stored ones by their own `externalCrmId`: omitting one does not delete it, so
        mark addresses with `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the
        response: unknown keys are ignored and missing keys are reported there. After 202, read the log of
        the job.

        Args:
            body: Envelope of a customer to create or update.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom
            from gotom_client.models import CustomerImport

            body = CustomerImport.from_dict(
                {
                    "customer": {
                        "externalCrmId": "crm-1001",
                        "firm": "Demo Outdoor Ltd",
                        "status": 1,
                        "statusEc": 1,
                        "language": "de",
                        "mainAddress": {"externalCrmId": "crm-1001-address-1"},
                    }
                }
            )


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:  # user and secret of the CRM import
                    result = await gotom.customer_import.run(body)
                    print(result.job_id, result.job_already_finished)


            asyncio.run(main())

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
        """
        return await self._call(
            Call(
                "importCustomer",
                import_customer._get_kwargs,
                import_customer._parse_response,
                (
                    200,
                    202,
                ),
                {
                    "body": body,
                },
                is_idempotent=True,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def log(
        self,
        job_id: int,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ImportLog:
        """Read the log of an import job.

        Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so
        read the log soon after the import and do not store job numbers.

        Args:
            job_id: Number of the job, from the response to an import.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:  # user and secret of the CRM import
                    log = await gotom.customer_import.log(1)
                    print(log.job_status, log.error_logs, log.warning_logs)


            asyncio.run(main())

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
        """
        return await self._call(
            Call(
                "getCustomerImportLog",
                get_customer_import_log._get_kwargs,
                get_customer_import_log._parse_response,
                (200,),
                {
                    "job_id": job_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncCustomerImportResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncCustomerImportResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncCustomerImportResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncCustomerImportResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncCustomerImportResourceWithRawResponse(WithResource[AsyncCustomerImportResource]):
    """Methods of `AsyncCustomerImportResource` that return responses as they came."""

    @raw_async(AsyncCustomerImportResource.run)
    def run(self) -> None:
        """Create or update a customer."""

    @raw_async(AsyncCustomerImportResource.log)
    def log(self) -> None:
        """Read the log of an import job."""


class AsyncCustomerImportResourceWithStreamingResponse(WithResource[AsyncCustomerImportResource]):
    """Methods of `AsyncCustomerImportResource` that return unread responses."""

    @streamed_async(AsyncCustomerImportResource.run)
    def run(self) -> None:
        """Create or update a customer."""

    @streamed_async(AsyncCustomerImportResource.log)
    def log(self) -> None:
        """Read the log of an import job."""
