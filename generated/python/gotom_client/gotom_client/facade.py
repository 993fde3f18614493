"""GoTom and AsyncGoTom: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import httpx

from .auth import GoTomHMACAuth
from .hooks import Hook
from .options import Timeout, client_options
from .resource import AsyncFacade, Facade
from .settings import (
    checked_function,
    checked_secret,
    checked_url,
    required,
    setting,
    tenant_url,
)

if TYPE_CHECKING:
    from .resources.campaign_discounts import (
        AsyncCampaignDiscountsResource,
        CampaignDiscountsResource,
    )
    from .resources.campaigns import AsyncCampaignsResource, CampaignsResource
    from .resources.customer_import import (
        AsyncCustomerImportResource,
        CustomerImportResource,
    )
    from .resources.customers import AsyncCustomersResource, CustomersResource
    from .resources.flight_discounts import (
        AsyncFlightDiscountsResource,
        FlightDiscountsResource,
    )
    from .resources.flights import AsyncFlightsResource, FlightsResource
    from .resources.prices import AsyncPricesResource, PricesResource
    from .resources.primary_keys import AsyncPrimaryKeysResource, PrimaryKeysResource
    from .resources.reports import AsyncReportsResource, ReportsResource

BASE_URL = "https://{tenant}.gotom.io"
ACCEPT = "application/json, text/csv;q=0.9, text/html;q=0.9"
USER_AGENT = "gotom-client/0.1.0"


class GoTom(Facade):
    """goTom app-api.

    Error responses raise an `errors.ApiError`. Transient errors of idempotent calls are retried `max_retries` times.
    Redirects are not followed, so credentials are sent only to the configured server.
    Close the client after use, or use it as a context manager.

    Attributes:
        client: client for the generated functions of `gotom_client.api`, which raise `httpx` errors, do not
            retry, and return error responses.
        campaigns: Bookings and reservations, identified by the client's own ids.
        flights: Positions of a campaign, with their network shares and commissions.
        campaign_discounts: Discounts of a campaign; each groups flight discounts.
        flight_discounts: Discounts of individual flights.
        primary_keys: goTom's own ids and names, for use in campaigns and flights.
        prices: Prices of tariffs.
        reports: Saved reports as CSV. They need a separate API user.
        customers: Stored customers, intermediators, agencies and publishers; read-only.
        customer_import: Creation and update of customers from a CRM through a queue. goTom must enable it for the
            instance.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        user: str,
        secret: str,
        base_url: str | None = None,
        signed_target: Callable[[str], str] | None = None,
        timeout: Timeout = 30.0,
        max_retries: int = 2,
        max_elapsed: float | None = 300.0,
        max_response_bytes: int = 100 * 1024 * 1024,
        strict: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            tenant: subdomain of the instance; prefixed with `test-` for its test system.
            user: user issued by goTom for these endpoints.
            secret: secret of that user.
            base_url: URL of another server, such as a mock, instead of a tenant.
            signed_target: behind a gateway that changes the path, returns the request target that goTom verifies for
                the one that is sent, such as `lambda target: target.removeprefix("/gateway")`.
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            max_response_bytes: maximum size of a response body after decoding.
            strict: whether a response without a required field is invalid as a whole (ResponseParseError). By default,
                only reading that field raises an error.
            on_request: function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: function to call with a `hooks.Attempt` after each attempt of a call, retried or not.
            transport: httpx transport to use instead of the network and its proxies.
            http_client: httpx client that sends the requests, with its own limits, proxies, certificates and event
                hooks. Credentials, timeouts and limits of responses stay those given here. It is not closed with
                this client. Give it a `transport.BoundedTransport` to bound slow response headers too.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        base_url = checked_url(base_url) if base_url else tenant_url(BASE_URL, tenant)
        auth = GoTomHMACAuth(
            checked_secret("user", user),
            checked_secret("secret", secret),
            signed_target=checked_function("signed_target", signed_target),
        )
        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
        options = client_options(timeout, max_retries, max_elapsed, on_request, on_response)
        self._open(base_url, auth, headers, options, max_response_bytes, strict, transport, http_client)

    @cached_property
    def campaigns(self) -> CampaignsResource:
        """Bookings and reservations, identified by the client's own ids."""
        from .resources.campaigns import CampaignsResource

        return CampaignsResource(self._caller)

    @cached_property
    def flights(self) -> FlightsResource:
        """Positions of a campaign, with their network shares and commissions."""
        from .resources.flights import FlightsResource

        return FlightsResource(self._caller)

    @cached_property
    def campaign_discounts(self) -> CampaignDiscountsResource:
        """Discounts of a campaign; each groups flight discounts."""
        from .resources.campaign_discounts import CampaignDiscountsResource

        return CampaignDiscountsResource(self._caller)

    @cached_property
    def flight_discounts(self) -> FlightDiscountsResource:
        """Discounts of individual flights."""
        from .resources.flight_discounts import FlightDiscountsResource

        return FlightDiscountsResource(self._caller)

    @cached_property
    def primary_keys(self) -> PrimaryKeysResource:
        """goTom's own ids and names, for use in campaigns and flights."""
        from .resources.primary_keys import PrimaryKeysResource

        return PrimaryKeysResource(self._caller)

    @cached_property
    def prices(self) -> PricesResource:
        """Prices of tariffs."""
        from .resources.prices import PricesResource

        return PricesResource(self._caller)

    @cached_property
    def reports(self) -> ReportsResource:
        """Saved reports as CSV. They need a separate API user."""
        from .resources.reports import ReportsResource

        return ReportsResource(self._caller)

    @cached_property
    def customers(self) -> CustomersResource:
        """Stored customers, intermediators, agencies and publishers; read-only."""
        from .resources.customers import CustomersResource

        return CustomersResource(self._caller)

    @cached_property
    def customer_import(self) -> CustomerImportResource:
        """Creation and update of customers from a CRM through a queue. goTom must enable it for the instance."""
        from .resources.customer_import import CustomerImportResource

        return CustomerImportResource(self._caller)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Create a client from GOTOM_USER, GOTOM_SECRET, and GOTOM_BASE_URL or, without it, GOTOM_TENANT.

        `options` are passed to the constructor and take precedence over variables. `environment` replaces `os.environ`.

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


class AsyncGoTom(AsyncFacade):
    """goTom app-api.

    Error responses raise an `errors.ApiError`. Transient errors of idempotent calls are retried `max_retries` times.
    Redirects are not followed, so credentials are sent only to the configured server.
    Close the client after use, or use it as an asynchronous context manager.

    Attributes:
        client: client for the generated functions of `gotom_client.api`, which raise `httpx` errors, do not
            retry, and return error responses.
        campaigns: Bookings and reservations, identified by the client's own ids.
        flights: Positions of a campaign, with their network shares and commissions.
        campaign_discounts: Discounts of a campaign; each groups flight discounts.
        flight_discounts: Discounts of individual flights.
        primary_keys: goTom's own ids and names, for use in campaigns and flights.
        prices: Prices of tariffs.
        reports: Saved reports as CSV. They need a separate API user.
        customers: Stored customers, intermediators, agencies and publishers; read-only.
        customer_import: Creation and update of customers from a CRM through a queue. goTom must enable it for the
            instance.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        user: str,
        secret: str,
        base_url: str | None = None,
        signed_target: Callable[[str], str] | None = None,
        timeout: Timeout = 30.0,
        max_retries: int = 2,
        max_elapsed: float | None = 300.0,
        max_response_bytes: int = 100 * 1024 * 1024,
        strict: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            tenant: subdomain of the instance; prefixed with `test-` for its test system.
            user: user issued by goTom for these endpoints.
            secret: secret of that user.
            base_url: URL of another server, such as a mock, instead of a tenant.
            signed_target: behind a gateway that changes the path, returns the request target that goTom verifies for
                the one that is sent, such as `lambda target: target.removeprefix("/gateway")`.
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            max_response_bytes: maximum size of a response body after decoding.
            strict: whether a response without a required field is invalid as a whole (ResponseParseError). By default,
                only reading that field raises an error.
            on_request: function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: function to call with a `hooks.Attempt` after each attempt of a call, retried or not.
            transport: httpx transport to use instead of the network and its proxies.
            http_client: httpx client that sends the requests, with its own limits, proxies, certificates and event
                hooks. Credentials, timeouts and limits of responses stay those given here. It is not closed with
                this client.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        base_url = checked_url(base_url) if base_url else tenant_url(BASE_URL, tenant)
        auth = GoTomHMACAuth(
            checked_secret("user", user),
            checked_secret("secret", secret),
            signed_target=checked_function("signed_target", signed_target),
        )
        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
        options = client_options(timeout, max_retries, max_elapsed, on_request, on_response)
        self._open(base_url, auth, headers, options, max_response_bytes, strict, transport, http_client)

    @cached_property
    def campaigns(self) -> AsyncCampaignsResource:
        """Bookings and reservations, identified by the client's own ids."""
        from .resources.campaigns import AsyncCampaignsResource

        return AsyncCampaignsResource(self._caller)

    @cached_property
    def flights(self) -> AsyncFlightsResource:
        """Positions of a campaign, with their network shares and commissions."""
        from .resources.flights import AsyncFlightsResource

        return AsyncFlightsResource(self._caller)

    @cached_property
    def campaign_discounts(self) -> AsyncCampaignDiscountsResource:
        """Discounts of a campaign; each groups flight discounts."""
        from .resources.campaign_discounts import AsyncCampaignDiscountsResource

        return AsyncCampaignDiscountsResource(self._caller)

    @cached_property
    def flight_discounts(self) -> AsyncFlightDiscountsResource:
        """Discounts of individual flights."""
        from .resources.flight_discounts import AsyncFlightDiscountsResource

        return AsyncFlightDiscountsResource(self._caller)

    @cached_property
    def primary_keys(self) -> AsyncPrimaryKeysResource:
        """goTom's own ids and names, for use in campaigns and flights."""
        from .resources.primary_keys import AsyncPrimaryKeysResource

        return AsyncPrimaryKeysResource(self._caller)

    @cached_property
    def prices(self) -> AsyncPricesResource:
        """Prices of tariffs."""
        from .resources.prices import AsyncPricesResource

        return AsyncPricesResource(self._caller)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Saved reports as CSV. They need a separate API user."""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self._caller)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """Stored customers, intermediators, agencies and publishers; read-only."""
        from .resources.customers import AsyncCustomersResource

        return AsyncCustomersResource(self._caller)

    @cached_property
    def customer_import(self) -> AsyncCustomerImportResource:
        """Creation and update of customers from a CRM through a queue. goTom must enable it for the instance."""
        from .resources.customer_import import AsyncCustomerImportResource

        return AsyncCustomerImportResource(self._caller)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Create a client from GOTOM_USER, GOTOM_SECRET, and GOTOM_BASE_URL or, without it, GOTOM_TENANT.

        `options` are passed to the constructor and take precedence over variables. `environment` replaces `os.environ`.

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


__all__ = ["AsyncGoTom", "GoTom"]
