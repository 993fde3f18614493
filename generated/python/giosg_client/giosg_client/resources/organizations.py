"""The organization itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..api.organizations import (
    describe_overview,
    get_organization,
    get_organization_overview,
    replace_organization,
    update_organization,
)
from ..calls import Call
from ..models import (
    EndpointMetadata,
    Organization,
    OrganizationOverview,
    OrganizationPatch,
    OrganizationWrite,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class OrganizationsResource(Resource):
    """The organization itself."""

    def get(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Organization:
        """Read an organization.

        Returns an organization with its contact details, which other organizations may see too. Some
        attributes are only returned for the caller's own organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                organization = giosg.organizations.get("7f9e9580-095b-42c7-838c-c04e667b26f7")
                print(organization.name, organization.is_online)

        Evidence: documented (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). That some attributes are only
        returned for the caller's own organization is 2015 text.
        """
        return self._call(
            Call(
                "getOrganization",
                get_organization._get_kwargs,
                get_organization._parse_response,
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

    def replace(
        self,
        organization_id: UUID | str,
        body: OrganizationWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Organization:
        """Replace the details of an organization.

        Sets every writable attribute of the organization. Optional attributes missing from the body become
        null, so send back every attribute to keep, or use PATCH.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable details of an organization. Unknown attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg
            from giosg_client.models import OrganizationWrite

            # Attributes that are left out become null.
            body = OrganizationWrite(
                name="Demo Organization",
                email="info@demo.example.com",
                phone="+12025550100",
                street="1 Example Street",
                postal_code="00100",
                city="Helsinki",
                country="fi",
                business_id="1234567-8",
            )
            with Giosg.from_env() as giosg:
                organization = giosg.organizations.replace(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", body
                )
                print(organization.name, organization.city)

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The operation is in the 2015 text only; the
        attributes are those of the current table. That omitted attributes are reset is taken from that
        text's section on users.
        """
        return self._call(
            Call(
                "replaceOrganization",
                replace_organization._get_kwargs,
                replace_organization._parse_response,
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

    def update(
        self,
        organization_id: UUID | str,
        body: OrganizationPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Organization:
        """Change the details of an organization.

        Updates the attributes in the body and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The details of an organization to change; others are unchanged. Unknown attributes are
                ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg
            from giosg_client.models import OrganizationPatch

            with Giosg.from_env() as giosg:
                organization = giosg.organizations.update(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    OrganizationPatch(street="2 Sample Street", postal_code="00200"),
                )
                print(organization.street, organization.city)

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The operation is in
        the 2015 text only; the attributes are those of the current table.
        """
        return self._call(
            Call(
                "updateOrganization",
                update_organization._get_kwargs,
                update_organization._parse_response,
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

    def overview(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> OrganizationOverview:
        """Read the overview of an organization.

        Returns an object about the organization. No public page describes its attributes, so rely on none.
        The user needs the `reports` or the `settings` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                overview = giosg.organizations.overview("7f9e9580-095b-42c7-838c-c04e667b26f7")
                print(overview.to_dict())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Only path, method and
        scopes are in the sample of the endpoint list. The scopes contain two names; the comment shows that
        either is enough for a safe method.
        """
        return self._call(
            Call(
                "getOrganizationOverview",
                get_organization_overview._get_kwargs,
                get_organization_overview._parse_response,
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

    def overview_options(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> EndpointMetadata:
        """Describe the overview endpoint.

        Returns metadata of the endpoint, without side effects.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                options = giosg.organizations.overview_options(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7"
                )
                print(options.to_dict())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The sample of the
        endpoint list names the method and its scopes; the response is inferred.
        """
        return self._call(
            Call(
                "describeOverview",
                describe_overview._get_kwargs,
                describe_overview._parse_response,
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
    def with_raw_response(self) -> OrganizationsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return OrganizationsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> OrganizationsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return OrganizationsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class OrganizationsResourceWithRawResponse(WithResource[OrganizationsResource]):
    """Methods of `OrganizationsResource` that return responses as they came."""

    @raw(OrganizationsResource.get)
    def get(self) -> None:
        """Read an organization."""

    @raw(OrganizationsResource.replace)
    def replace(self) -> None:
        """Replace the details of an organization."""

    @raw(OrganizationsResource.update)
    def update(self) -> None:
        """Change the details of an organization."""

    @raw(OrganizationsResource.overview)
    def overview(self) -> None:
        """Read the overview of an organization."""

    @raw(OrganizationsResource.overview_options)
    def overview_options(self) -> None:
        """Describe the overview endpoint."""


class OrganizationsResourceWithStreamingResponse(WithResource[OrganizationsResource]):
    """Methods of `OrganizationsResource` that return unread responses."""

    @streamed(OrganizationsResource.get)
    def get(self) -> None:
        """Read an organization."""

    @streamed(OrganizationsResource.replace)
    def replace(self) -> None:
        """Replace the details of an organization."""

    @streamed(OrganizationsResource.update)
    def update(self) -> None:
        """Change the details of an organization."""

    @streamed(OrganizationsResource.overview)
    def overview(self) -> None:
        """Read the overview of an organization."""

    @streamed(OrganizationsResource.overview_options)
    def overview_options(self) -> None:
        """Describe the overview endpoint."""


class AsyncOrganizationsResource(AsyncResource):
    """The organization itself."""

    async def get(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Organization:
        """Read an organization.

        Returns an organization with its contact details, which other organizations may see too. Some
        attributes are only returned for the caller's own organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    organization = await giosg.organizations.get("7f9e9580-095b-42c7-838c-c04e667b26f7")
                    print(organization.name, organization.is_online)


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). That some attributes are only
        returned for the caller's own organization is 2015 text.
        """
        return await self._call(
            Call(
                "getOrganization",
                get_organization._get_kwargs,
                get_organization._parse_response,
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

    async def replace(
        self,
        organization_id: UUID | str,
        body: OrganizationWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Organization:
        """Replace the details of an organization.

        Sets every writable attribute of the organization. Optional attributes missing from the body become
        null, so send back every attribute to keep, or use PATCH.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable details of an organization. Unknown attributes are ignored.
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

            from giosg_client import AsyncGiosg
            from giosg_client.models import OrganizationWrite

            # Attributes that are left out become null.
            body = OrganizationWrite(
                name="Demo Organization",
                email="info@demo.example.com",
                phone="+12025550100",
                street="1 Example Street",
                postal_code="00100",
                city="Helsinki",
                country="fi",
                business_id="1234567-8",
            )


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    organization = await giosg.organizations.replace(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", body
                    )
                    print(organization.name, organization.city)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The operation is in the 2015 text only; the
        attributes are those of the current table. That omitted attributes are reset is taken from that
        text's section on users.
        """
        return await self._call(
            Call(
                "replaceOrganization",
                replace_organization._get_kwargs,
                replace_organization._parse_response,
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

    async def update(
        self,
        organization_id: UUID | str,
        body: OrganizationPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Organization:
        """Change the details of an organization.

        Updates the attributes in the body and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The details of an organization to change; others are unchanged. Unknown attributes are
                ignored.
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

            from giosg_client import AsyncGiosg
            from giosg_client.models import OrganizationPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    organization = await giosg.organizations.update(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        OrganizationPatch(street="2 Sample Street", postal_code="00200"),
                    )
                    print(organization.street, organization.city)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The operation is in
        the 2015 text only; the attributes are those of the current table.
        """
        return await self._call(
            Call(
                "updateOrganization",
                update_organization._get_kwargs,
                update_organization._parse_response,
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

    async def overview(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> OrganizationOverview:
        """Read the overview of an organization.

        Returns an object about the organization. No public page describes its attributes, so rely on none.
        The user needs the `reports` or the `settings` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    overview = await giosg.organizations.overview("7f9e9580-095b-42c7-838c-c04e667b26f7")
                    print(overview.to_dict())


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Only path, method and
        scopes are in the sample of the endpoint list. The scopes contain two names; the comment shows that
        either is enough for a safe method.
        """
        return await self._call(
            Call(
                "getOrganizationOverview",
                get_organization_overview._get_kwargs,
                get_organization_overview._parse_response,
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

    async def overview_options(
        self,
        organization_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> EndpointMetadata:
        """Describe the overview endpoint.

        Returns metadata of the endpoint, without side effects.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    options = await giosg.organizations.overview_options(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7"
                    )
                    print(options.to_dict())


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The sample of the
        endpoint list names the method and its scopes; the response is inferred.
        """
        return await self._call(
            Call(
                "describeOverview",
                describe_overview._get_kwargs,
                describe_overview._parse_response,
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
    def with_raw_response(self) -> AsyncOrganizationsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncOrganizationsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncOrganizationsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncOrganizationsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncOrganizationsResourceWithRawResponse(WithResource[AsyncOrganizationsResource]):
    """Methods of `AsyncOrganizationsResource` that return responses as they came."""

    @raw_async(AsyncOrganizationsResource.get)
    def get(self) -> None:
        """Read an organization."""

    @raw_async(AsyncOrganizationsResource.replace)
    def replace(self) -> None:
        """Replace the details of an organization."""

    @raw_async(AsyncOrganizationsResource.update)
    def update(self) -> None:
        """Change the details of an organization."""

    @raw_async(AsyncOrganizationsResource.overview)
    def overview(self) -> None:
        """Read the overview of an organization."""

    @raw_async(AsyncOrganizationsResource.overview_options)
    def overview_options(self) -> None:
        """Describe the overview endpoint."""


class AsyncOrganizationsResourceWithStreamingResponse(WithResource[AsyncOrganizationsResource]):
    """Methods of `AsyncOrganizationsResource` that return unread responses."""

    @streamed_async(AsyncOrganizationsResource.get)
    def get(self) -> None:
        """Read an organization."""

    @streamed_async(AsyncOrganizationsResource.replace)
    def replace(self) -> None:
        """Replace the details of an organization."""

    @streamed_async(AsyncOrganizationsResource.update)
    def update(self) -> None:
        """Change the details of an organization."""

    @streamed_async(AsyncOrganizationsResource.overview)
    def overview(self) -> None:
        """Read the overview of an organization."""

    @streamed_async(AsyncOrganizationsResource.overview_options)
    def overview_options(self) -> None:
        """Describe the overview endpoint."""
