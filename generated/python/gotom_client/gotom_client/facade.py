"""GoTom and AsyncGoTom: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Self

import httpx

from .api.campaigns import (
    create_campaign,
    get_campaign,
    update_campaign,
)
from .api.customer_import import (
    get_customer_import_log,
    import_customer,
)
from .api.customers import (
    get_customer,
    list_customers,
)
from .auth import GoTomHMACAuth
from .calls import AsyncCaller, Caller
from .client import Client
from .models import (
    Campaign,
    CampaignCreate,
    CampaignUpdate,
    Customer,
    CustomerEnvelope,
    CustomerImport,
    CustomerPage,
    ImportLog,
    ImportQueued,
    ImportResult,
    UpdateCampaignUpdateCommissions,
)
from .network import BoundedTransport
from .pages import next_page
from .settings import (
    checked_limit,
    checked_retries,
    checked_secret,
    checked_timeout,
    checked_url,
    required,
    setting,
    tenant_url,
)
from .types import UNSET, Unset

BASE_URL = "https://{tenant}.gotom.io"
USER_AGENT = "gotom-client/0.1.0"


class CampaignsResource:
    """Bookings and reservations, addressed by the client's own identifier."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        body: CampaignCreate,
    ) -> None:
        """Create a campaign.

        Creates a campaign under an `externalId` that the client chooses and must keep: it is the only key
        to the campaign and cannot be changed. Flights that are added later take over the campaign's
        discounts and its agency or intermediator commission. The answer has no body.

        Args:
            body: A campaign to create. Company references need one kind of identifier only.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 415, 500.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/gotom/campaign.md, reference/gotom/violation-codes.md)
        """
        return self._call(
            "createCampaign",
            "POST",
            (201,),
            create_campaign.sync_detailed,
            body=body,
        )

    def get(
        self,
        campaign_external_id: str,
    ) -> Campaign:
        """Read a campaign.

        Answers one campaign with all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

        Raises:
            ApiError: the API refused; documented here: 401, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/004_3f619a6c8f664f0c.txt, reference/gotom/campaign.md)
        """
        return self._call(
            "getCampaign",
            "GET",
            (200,),
            get_campaign.sync_detailed,
            campaign_external_id=campaign_external_id,
        )

    def update(
        self,
        campaign_external_id: str,
        body: CampaignUpdate,
        *,
        update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
    ) -> None:
        """Change a campaign.

        Sets the attributes that the body names and leaves the others; there is no `PUT` or `PATCH`. If
        agency or intermediator is among them, even with its old value, the commissions are reset and values
        set by hand on flights are lost, unless `update_commissions` is 0. A refused attribute means that
        nothing is changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: The attributes of a campaign to change; the others stay as they are. The externalId cannot
                be changed.
            update_commissions: Whether the commissions follow a change of agency or intermediator. 1 resets them from the
                agency or intermediator, but only if the body carries one of the two; 0 keeps them, and
                later flights get the old ones too.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 404, 415, 500.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/004_3f619a6c8f664f0c.txt, reference/gotom/campaign.md, reference/gotom/violation-codes.md)
        """
        return self._call(
            "updateCampaign",
            "POST",
            (204,),
            update_campaign.sync_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
            update_commissions=update_commissions,
        )


class CustomersResource:
    """Customers, intermediators, agencies and publishers as they are stored; read only."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> CustomerPage:
        """List the customers.

        Answers one page of all customers, intermediators, agencies and publishers; look at `softDeleted`
        before using one. The size of a page cannot be chosen; follow `nextPageUrl`, signing its path and
        query, until it is null.

        Args:
            page: Number of the page, from 1; the first one if it is left out.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 500.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/gotom/customer.md, reference/gotom/conventions.md)
        """
        return self._call(
            "listCustomers",
            "GET",
            (200,),
            list_customers.sync_detailed,
            page=page,
        )

    def iter(
        self,
    ) -> Iterator[Customer]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

        Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(page=at)
            yield from page.items
            at = next_page(page.pagination.next_page_url, "page", int, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        customer_crm_external_id: str,
    ) -> CustomerEnvelope:
        """Read a customer.

        Answers one customer by its CRM id. Unlike elsewhere, a 404 has a body of its own.

        Args:
            customer_crm_external_id: The customer's `externalCrmId`, percent-encoded (a slash is `%2F`).

        Raises:
            ApiError: the API refused; documented here: 401, 404, 500.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/gotom/customer.md)
        """
        return self._call(
            "getCustomer",
            "GET",
            (200,),
            get_customer.sync_detailed,
            customer_crm_external_id=customer_crm_external_id,
        )


class CustomerImportResource:
    """Creating and updating customers from a CRM through a queue. goTom must enable it for the instance."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def run(
        self,
        body: CustomerImport,
    ) -> ImportResult | ImportQueued:
        """Create or update a customer.

        Creates the customer with this `externalCrmId`, or updates the one that has it. Addresses and
        contacts are merged into the stored ones by their own `externalCrmId`: leaving one out does not
        delete it, so mark addresses with `softDeleted` and contacts with `peopleStatus`. Read the answer's
        `warningLogs`, since unknown keys are ignored and known keys that are missing are reported there;
        after 202, ask for the job's log.

        Args:
            body: The wrapper around a customer to create or update.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/004_3f619a6c8f664f0c.txt, reference/gotom/customer.md)
        """
        return self._call(
            "importCustomer",
            "POST",
            (
                200,
                202,
            ),
            import_customer.sync_detailed,
            body=body,
        )

    def log(
        self,
        job_id: int,
    ) -> ImportLog:
        """Read the log of an import job.

        Answers how far a job has come and what it reported. Job numbers may start over when the server
        restarts, so ask soon after the import and do not keep them as keys.

        Args:
            job_id: Number of the job, from the answer to an import.

        Raises:
            ApiError: the API refused; documented here: 401, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/gotom/customer.md)
        """
        return self._call(
            "getCustomerImportLog",
            "GET",
            (200,),
            get_customer_import_log.sync_detailed,
            job_id=job_id,
        )


class GoTom:
    """goTom app-api.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Redirects are not followed, so that credentials stay with the server they are for.
    Close the client when it is done with, or use it as a context manager.

    Attributes:
        client: the client for the generated functions of `gotom_client.api`, which raise `httpx` errors, do not
            try again, and return refusals as responses.
        campaigns: Bookings and reservations, addressed by the client's own identifier.
        customers: Customers, intermediators, agencies and publishers as they are stored; read only.
        customer_import: Creating and updating customers from a CRM through a queue. goTom must enable it for the
            instance.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        user: str,
        secret: str,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            tenant: subdomain of the instance; with `test-` before it, that of the test system.
            user: user that goTom gave out for these endpoints.
            secret: secret of that user.
            base_url: another server, such as a mock, instead of a tenant.
            timeout: seconds that a try may take, from connecting to the last byte of the answer.
            max_retries: further tries after a passing fault.
            max_response_bytes: the largest body of an answer that is read, after decoding.
            transport: what carries requests, instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, the address or another setting is missing, malformed or contradictory.
        """
        self._base_url = checked_url(base_url) if base_url else tenant_url(BASE_URL, tenant)
        auth = GoTomHMACAuth(checked_secret("user", user), checked_secret("secret", secret))
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport or BoundedTransport(self._base_url)},
        )
        call = Caller(self.client, checked_retries(max_retries))
        self.campaigns = CampaignsResource(call)
        self.customers = CustomersResource(call)
        self.customer_import = CustomerImportResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from GOTOM_USER, GOTOM_SECRET and GOTOM_TENANT, or GOTOM_BASE_URL, which wins over the tenant.

        `options` go to the constructor and win over the variables. `environment` stands in for `os.environ`.

        Raises:
            ConfigurationError: a variable is not set, or see the constructor.
        """
        for name in ("user", "secret"):
            if not options.get(name):
                options[name] = required(environment, f"GOTOM_{name.upper()}")
        if not options.get("tenant") and not options.get("base_url"):
            if base_url := setting(environment, "GOTOM_BASE_URL"):
                options["base_url"] = base_url
            else:
                options["tenant"] = required(environment, "GOTOM_TENANT", "GOTOM_BASE_URL")
        return cls(**options)

    def __repr__(self) -> str:
        return f"GoTom(base_url={self._base_url!r})"

    def close(self) -> None:
        """Close the connections."""
        self.client.get_httpx_client().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncCampaignsResource:
    """Bookings and reservations, addressed by the client's own identifier."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        body: CampaignCreate,
    ) -> None:
        """Create a campaign.

        Creates a campaign under an `externalId` that the client chooses and must keep: it is the only key
        to the campaign and cannot be changed. Flights that are added later take over the campaign's
        discounts and its agency or intermediator commission. The answer has no body.

        Args:
            body: A campaign to create. Company references need one kind of identifier only.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 415, 500.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/gotom/campaign.md, reference/gotom/violation-codes.md)
        """
        return await self._call(
            "createCampaign",
            "POST",
            (201,),
            create_campaign.asyncio_detailed,
            body=body,
        )

    async def get(
        self,
        campaign_external_id: str,
    ) -> Campaign:
        """Read a campaign.

        Answers one campaign with all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

        Raises:
            ApiError: the API refused; documented here: 401, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/004_3f619a6c8f664f0c.txt, reference/gotom/campaign.md)
        """
        return await self._call(
            "getCampaign",
            "GET",
            (200,),
            get_campaign.asyncio_detailed,
            campaign_external_id=campaign_external_id,
        )

    async def update(
        self,
        campaign_external_id: str,
        body: CampaignUpdate,
        *,
        update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
    ) -> None:
        """Change a campaign.

        Sets the attributes that the body names and leaves the others; there is no `PUT` or `PATCH`. If
        agency or intermediator is among them, even with its old value, the commissions are reset and values
        set by hand on flights are lost, unless `update_commissions` is 0. A refused attribute means that
        nothing is changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: The attributes of a campaign to change; the others stay as they are. The externalId cannot
                be changed.
            update_commissions: Whether the commissions follow a change of agency or intermediator. 1 resets them from the
                agency or intermediator, but only if the body carries one of the two; 0 keeps them, and
                later flights get the old ones too.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 404, 415, 500.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/004_3f619a6c8f664f0c.txt, reference/gotom/campaign.md, reference/gotom/violation-codes.md)
        """
        return await self._call(
            "updateCampaign",
            "POST",
            (204,),
            update_campaign.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
            update_commissions=update_commissions,
        )


class AsyncCustomersResource:
    """Customers, intermediators, agencies and publishers as they are stored; read only."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> CustomerPage:
        """List the customers.

        Answers one page of all customers, intermediators, agencies and publishers; look at `softDeleted`
        before using one. The size of a page cannot be chosen; follow `nextPageUrl`, signing its path and
        query, until it is null.

        Args:
            page: Number of the page, from 1; the first one if it is left out.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 500.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/gotom/customer.md, reference/gotom/conventions.md)
        """
        return await self._call(
            "listCustomers",
            "GET",
            (200,),
            list_customers.asyncio_detailed,
            page=page,
        )

    async def iter(
        self,
    ) -> AsyncIterator[Customer]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

        Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(page=at)
            for item in page.items:
                yield item
            at = next_page(page.pagination.next_page_url, "page", int, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        customer_crm_external_id: str,
    ) -> CustomerEnvelope:
        """Read a customer.

        Answers one customer by its CRM id. Unlike elsewhere, a 404 has a body of its own.

        Args:
            customer_crm_external_id: The customer's `externalCrmId`, percent-encoded (a slash is `%2F`).

        Raises:
            ApiError: the API refused; documented here: 401, 404, 500.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/gotom/customer.md)
        """
        return await self._call(
            "getCustomer",
            "GET",
            (200,),
            get_customer.asyncio_detailed,
            customer_crm_external_id=customer_crm_external_id,
        )


class AsyncCustomerImportResource:
    """Creating and updating customers from a CRM through a queue. goTom must enable it for the instance."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def run(
        self,
        body: CustomerImport,
    ) -> ImportResult | ImportQueued:
        """Create or update a customer.

        Creates the customer with this `externalCrmId`, or updates the one that has it. Addresses and
        contacts are merged into the stored ones by their own `externalCrmId`: leaving one out does not
        delete it, so mark addresses with `softDeleted` and contacts with `peopleStatus`. Read the answer's
        `warningLogs`, since unknown keys are ignored and known keys that are missing are reported there;
        after 202, ask for the job's log.

        Args:
            body: The wrapper around a customer to create or update.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/004_3f619a6c8f664f0c.txt, reference/gotom/customer.md)
        """
        return await self._call(
            "importCustomer",
            "POST",
            (
                200,
                202,
            ),
            import_customer.asyncio_detailed,
            body=body,
        )

    async def log(
        self,
        job_id: int,
    ) -> ImportLog:
        """Read the log of an import job.

        Answers how far a job has come and what it reported. Job numbers may start over when the server
        restarts, so ask soon after the import and do not keep them as keys.

        Args:
            job_id: Number of the job, from the answer to an import.

        Raises:
            ApiError: the API refused; documented here: 401, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/gotom/customer.md)
        """
        return await self._call(
            "getCustomerImportLog",
            "GET",
            (200,),
            get_customer_import_log.asyncio_detailed,
            job_id=job_id,
        )


class AsyncGoTom:
    """goTom app-api.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Redirects are not followed, so that credentials stay with the server they are for.
    Close the client when it is done with, or use it as an asynchronous context manager.

    Attributes:
        client: the client for the generated functions of `gotom_client.api`, which raise `httpx` errors, do not
            try again, and return refusals as responses.
        campaigns: Bookings and reservations, addressed by the client's own identifier.
        customers: Customers, intermediators, agencies and publishers as they are stored; read only.
        customer_import: Creating and updating customers from a CRM through a queue. goTom must enable it for the
            instance.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        user: str,
        secret: str,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            tenant: subdomain of the instance; with `test-` before it, that of the test system.
            user: user that goTom gave out for these endpoints.
            secret: secret of that user.
            base_url: another server, such as a mock, instead of a tenant.
            timeout: seconds that a try may take, from connecting to the last byte of the answer.
            max_retries: further tries after a passing fault.
            max_response_bytes: the largest body of an answer that is read, after decoding.
            transport: what carries requests, instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, the address or another setting is missing, malformed or contradictory.
        """
        self._base_url = checked_url(base_url) if base_url else tenant_url(BASE_URL, tenant)
        auth = GoTomHMACAuth(checked_secret("user", user), checked_secret("secret", secret))
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport},
        )
        call = AsyncCaller(self.client, checked_retries(max_retries))
        self.campaigns = AsyncCampaignsResource(call)
        self.customers = AsyncCustomersResource(call)
        self.customer_import = AsyncCustomerImportResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from GOTOM_USER, GOTOM_SECRET and GOTOM_TENANT, or GOTOM_BASE_URL, which wins over the tenant.

        `options` go to the constructor and win over the variables. `environment` stands in for `os.environ`.

        Raises:
            ConfigurationError: a variable is not set, or see the constructor.
        """
        for name in ("user", "secret"):
            if not options.get(name):
                options[name] = required(environment, f"GOTOM_{name.upper()}")
        if not options.get("tenant") and not options.get("base_url"):
            if base_url := setting(environment, "GOTOM_BASE_URL"):
                options["base_url"] = base_url
            else:
                options["tenant"] = required(environment, "GOTOM_TENANT", "GOTOM_BASE_URL")
        return cls(**options)

    def __repr__(self) -> str:
        return f"AsyncGoTom(base_url={self._base_url!r})"

    async def aclose(self) -> None:
        """Close the connections."""
        await self.client.get_async_httpx_client().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


__all__ = ["AsyncGoTom", "GoTom"]
