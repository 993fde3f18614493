"""GoTom and AsyncGoTom: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Self

import httpx

from .api.campaign_discounts import (
    create_campaign_discount,
    delete_campaign_discount,
    list_campaign_discounts,
    update_campaign_discount,
)
from .api.campaigns import (
    create_campaign,
    create_campaign_document,
    get_campaign,
    update_archive_status,
    update_campaign,
    update_commission_status,
)
from .api.customer_import import (
    get_customer_import_log,
    import_customer,
)
from .api.customers import (
    get_customer,
    list_customers,
)
from .api.flight_discounts import (
    create_flight_discount,
    delete_flight_discount,
    get_flight_discount,
    update_flight_discount,
)
from .api.flights import (
    create_flight,
    delete_flight,
    get_flight,
    get_flight_commission,
    get_flight_line_item,
    get_sublines,
    replace_sublines,
    update_flight,
    update_flight_commission,
)
from .api.prices import (
    list_prices,
)
from .api.primary_keys import (
    list_primary_keys,
)
from .api.reports import (
    get_custom_report,
    get_graph_report,
)
from .auth import GoTomHMACAuth
from .calls import AsyncCaller, Caller
from .client import Client
from .models import (
    ArchiveStatusUpdate,
    Campaign,
    CampaignCreate,
    CampaignDiscountCreate,
    CampaignDiscountList,
    CampaignDiscountUpdate,
    CampaignDocument,
    CampaignUpdate,
    CommissionStatusUpdate,
    Customer,
    CustomerEnvelope,
    CustomerImport,
    CustomerPage,
    Flight,
    FlightCommission,
    FlightCommissionUpdate,
    FlightCreate,
    FlightDiscount,
    FlightDiscountCreate,
    FlightDiscountUpdate,
    FlightLineItem,
    FlightUpdate,
    ImportLog,
    ImportQueued,
    ImportResult,
    Price,
    PricePage,
    PrimaryKey,
    PrimaryKeyEntity,
    PrimaryKeyPage,
    Sublines,
    UpdateCampaignUpdateCommissions,
)
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
from .transport import BoundedTransport, environment_proxy
from .types import UNSET, Unset

BASE_URL = "https://{tenant}.gotom.io"
ACCEPT = "application/json, text/csv;q=0.9, text/html;q=0.9"
USER_AGENT = "gotom-client/0.1.0"


class CampaignsResource:
    """Bookings and reservations, identified by the client's own ids."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        body: CampaignCreate,
    ) -> None:
        """Create a campaign.

        Creates a campaign with an `externalId` chosen by the client, which must keep it: it is the only key
        to the campaign and cannot be updated. Flights added later inherit the campaign's discounts and its
        agency or intermediator commission. The response has no body.

        Args:
            body: A campaign to create. Company references need only one kind of identifier.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
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

        Returns one campaign with all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
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

        Updates the attributes in the body and leaves the others unchanged; there is no `PUT` or `PATCH`. If
        the body contains agency or intermediator, even unchanged, the commissions are reset and values set
        manually on flights are lost, unless `update_commissions` is 0. If an attribute is rejected, nothing
        is changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: The attributes of a campaign to change; others are unchanged. The externalId cannot be
                changed.
            update_commissions: Whether to update the commissions on a change of agency or intermediator. 1 resets them
                from the agency or intermediator, but only if the body contains one of the two; 0 keeps
                them, also for later flights.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is not listed for this operation; it is inferred from reading. That any error stops the whole
        update is documented for billingType and assumed for the others.
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

    def add_document(
        self,
        campaign_external_id: str,
        body: CampaignDocument,
    ) -> None:
        """Attach a document to a campaign.

        Attaches a file, such as a signed order. It is visible in the web application only: no operation
        lists, reads or deletes documents. Sending a document twice attaches it twice.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: A file to attach to a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; What goTom's public
        sources leave out). That a second document of the same name does not replace the first is inferred.
        No size limit is given.
        """
        return self._call(
            "createCampaignDocument",
            "POST",
            (201,),
            create_campaign_document.sync_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )

    def set_archived(
        self,
        campaign_external_id: str,
        body: ArchiveStatusUpdate,
    ) -> None:
        """Archive or reactivate a campaign.

        Archives or reactivates a campaign. Flights of an archived campaign cannot be deleted. The response
        to reading a campaign does not contain the archive status.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: Archive status of a campaign to set.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "updateArchiveStatus",
            "POST",
            (204,),
            update_archive_status.sync_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )

    def set_commission_status(
        self,
        campaign_external_id: str,
        body: CommissionStatusUpdate,
    ) -> None:
        """Set how commissions are billed.

        Sets how the commissions of a campaign are billed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: How to bill the commissions of a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "updateCommissionStatus",
            "POST",
            (204,),
            update_commission_status.sync_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )


class FlightsResource:
    """Positions of a campaign, with their network shares and commissions."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        campaign_external_id: str,
        body: FlightCreate,
    ) -> None:
        """Create a flight.

        Adds a position to a campaign with an `externalId` chosen by the client, which must keep it. The
        flight inherits the campaign's discounts and its agency or intermediator commission. The ids in the
        body are goTom's own, from `listPrimaryKeys`. The response has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: The attributes of a new flight.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "createFlight",
            "POST",
            (201,),
            create_flight.sync_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )

    def get(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> Flight:
        """Read a flight.

        Returns one flight of a campaign, as in the campaign's list of flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "getFlight",
            "GET",
            (200,),
            get_flight.sync_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    def update(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: FlightUpdate,
    ) -> None:
        """Change a flight.

        Updates the attributes in the body and leaves the others unchanged. `adServerPushChanges` is not an
        attribute of the flight, but an instruction to push the change to the ad server.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.
            body: The attributes of a flight to change; others are unchanged. The externalId cannot be
                changed.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "updateFlight",
            "POST",
            (204,),
            update_flight.sync_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
            body=body,
        )

    def delete(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> None:
        """Delete a flight.

        Deletes a flight permanently. It must have no invoices, payouts, deferred data or ad server data.
        The campaign must not be archived; it may be a booking.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        Until February 2026, flights of a booking could not be deleted.
        """
        return self._call(
            "deleteFlight",
            "DELETE",
            (204,),
            delete_flight.sync_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    def line_item(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> FlightLineItem:
        """Read the line item of a flight.

        Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of
        `flight`, and the attribute `adserverId`, which contains the line item.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The response for a
        flight that is not on an ad server is unknown; assumed to be 404.
        """
        return self._call(
            "getFlightLineItem",
            "GET",
            (200,),
            get_flight_line_item.sync_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    def sublines(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> Sublines:
        """Read the network shares of a flight.

        Returns the distribution of a flight on a network among its platforms. Only available on instances
        with the module for marketer networks.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "getSublines",
            "GET",
            (200,),
            get_sublines.sync_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    def set_sublines(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: Sublines,
    ) -> None:
        """Set the network shares of a flight.

        Distributes a flight among the platforms of its network, replacing previous shares. The percentages
        must add up to 100.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.
            body: Distribution of a flight among platforms.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        The vendor says that it creates and replaces; that it replaces the whole set is inferred.
        """
        return self._call(
            "replaceSublines",
            "POST",
            (204,),
            replace_sublines.sync_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
            body=body,
        )

    def commission(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> FlightCommission:
        """Read the commission of a flight.

        Returns the commissions of agency and intermediator for a flight.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "getFlightCommission",
            "GET",
            (200,),
            get_flight_commission.sync_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    def set_commission(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: FlightCommissionUpdate,
    ) -> None:
        """Set the commission of a flight.

        Sets the commission of a flight. A later update of the campaign with agency or intermediator
        overwrites it, unless its `update_commissions` is 0. `vmkType` is stored with the campaign and
        applies to all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.
            body: Commissions of agency and intermediator for a flight. Set each as a percentage or an
                amount, not both.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "updateFlightCommission",
            "POST",
            (204,),
            update_flight_commission.sync_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
            body=body,
        )


class CampaignDiscountsResource:
    """Discounts of a campaign; each groups flight discounts."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        campaign_external_id: str,
    ) -> CampaignDiscountList:
        """List the discounts of a campaign.

        Returns all discounts of a campaign with their flight discounts. The list is not paginated.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation; it is inferred from others.
        """
        return self._call(
            "listCampaignDiscounts",
            "GET",
            (200,),
            list_campaign_discounts.sync_detailed,
            campaign_external_id=campaign_external_id,
        )

    def create(
        self,
        campaign_external_id: str,
        body: CampaignDiscountCreate,
    ) -> None:
        """Create a campaign discount.

        Creates a discount without flight discounts. The client chooses its `externalId`, which is its only
        key. The response has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: A new discount of a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). The vendor's file has the schema of the body in the response and no request
        body, which is assumed to be a mistake. 404 is not listed for this operation; it is inferred from
        others.
        """
        return self._call(
            "createCampaignDiscount",
            "POST",
            (201,),
            create_campaign_discount.sync_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )

    def rename(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        body: CampaignDiscountUpdate,
    ) -> None:
        """Rename a campaign discount.

        Renames a discount; its other attributes cannot be changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            body: The writable attributes of a discount.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). The vendor's file has the schema of the body in the response and no request
        body, which is assumed to be a mistake. 404 is not listed for this operation; it is inferred from
        others.
        """
        return self._call(
            "updateCampaignDiscount",
            "PATCH",
            (204,),
            update_campaign_discount.sync_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            body=body,
        )

    def delete(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
    ) -> None:
        """Delete a campaign discount.

        Deletes a discount. Its flight discounts must be deleted first.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation; it is inferred from others.
        """
        return self._call(
            "deleteCampaignDiscount",
            "DELETE",
            (204,),
            delete_campaign_discount.sync_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
        )


class FlightDiscountsResource:
    """Discounts of individual flights."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        body: FlightDiscountCreate,
    ) -> None:
        """Create a flight discount.

        Gives a flight a discount, as a percentage or an amount: the body contains both attributes, one of
        them null. Unlike other create operations, it returns 204. Instances that add up discounts return
        501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            body: A new discount of a flight, as a percentage or an amount. Both attributes are required,
                and one of them must be null.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is listed for an unknown flight; that it also applies to an unknown campaign or discount is
        inferred.
        """
        return self._call(
            "createFlightDiscount",
            "POST",
            (204,),
            create_flight_discount.sync_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            body=body,
        )

    def get(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        f_discount_eid: str,
    ) -> FlightDiscount:
        """Read a flight discount.

        Returns one flight discount that was created through this API with an external id.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            f_discount_eid: The `externalId` that the flight discount was created with, percent-encoded.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation; it is inferred from others.
        """
        return self._call(
            "getFlightDiscount",
            "GET",
            (200,),
            get_flight_discount.sync_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            f_discount_eid=f_discount_eid,
        )

    def update(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        f_discount_eid: str,
        body: FlightDiscountUpdate,
    ) -> None:
        """Change a flight discount.

        Sets the percentage or the amount of a flight discount; the body contains exactly one of the two.
        Instances that add up discounts return 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            f_discount_eid: The `externalId` that the flight discount was created with, percent-encoded.
            body: The new percentage or amount of a flight discount, not both.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "updateFlightDiscount",
            "PATCH",
            (204,),
            update_flight_discount.sync_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            f_discount_eid=f_discount_eid,
            body=body,
        )

    def delete(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        f_discount_eid: str,
    ) -> None:
        """Delete a flight discount.

        Removes the discount from the flight. Instances that add up discounts return 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            f_discount_eid: The `externalId` that the flight discount was created with, percent-encoded.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "deleteFlightDiscount",
            "DELETE",
            (204,),
            delete_flight_discount.sync_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            f_discount_eid=f_discount_eid,
        )


class PrimaryKeysResource:
    """goTom's own ids and names, for use in campaigns and flights."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        entity: PrimaryKeyEntity,
        *,
        page: int | Unset = UNSET,
    ) -> PrimaryKeyPage:
        """List goTom's ids of one entity.

        Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in
        `Id` contain ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and
        `salesSupportId` those of `user`, and `flightTags` those of its own name; only
        `flightPositionTypeName` contains a name.

        Args:
            entity: The entity of the ids.
            page: Page number, from 1 (the default) to `lastPage`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 422.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, primary keys,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            "listPrimaryKeys",
            "GET",
            (200,),
            list_primary_keys.sync_detailed,
            entity=entity,
            page=page,
        )

    def iter(
        self,
        entity: PrimaryKeyEntity,
    ) -> Iterator[PrimaryKey]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    entity: The entity of the ids.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(entity=entity, page=at)
            yield from page.items or ()
            at = next_page((page.pagination.next_page_url if page.pagination else None), "page", int, at)
            if isinstance(at, Unset):
                return


class PricesResource:
    """Prices of tariffs."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        tarif_id: int,
        *,
        page: int | Unset = UNSET,
    ) -> PricePage:
        """List the prices of a tariff.

        Returns a page of the prices of a tariff, one for each combination of platform, channel, medium,
        advertising medium and price level. A flight with `loadFromRate` uses these prices. The only format
        is JSON.

        Args:
            tarif_id: goTom's number of the tariff, from `listPrimaryKeys`.
            page: Page number, from 1 (the default) to `lastPage`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, price export,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). A
        CSV variant is commented out in the vendor's file, so it is not described. That `loadFromRate` uses
        these prices is inferred.
        """
        return self._call(
            "listPrices",
            "GET",
            (200,),
            list_prices.sync_detailed,
            tarif_id=tarif_id,
            page=page,
        )

    def iter(
        self,
        tarif_id: int,
    ) -> Iterator[Price]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    tarif_id: goTom's number of the tariff, from `listPrimaryKeys`.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(tarif_id=tarif_id, page=at)
            yield from page.items
            at = next_page(page.pagination.next_page_url, "page", int, at)
            if isinstance(at, Unset):
                return


class ReportsResource:
    """Saved reports as CSV. They need a separate API user."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def graph(
        self,
        saved_report_id: int,
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

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom report API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-api-doc.yaml; goTom, HMAC
        authentication, https://dev.gotom.io/docs/hmac-authentication).
        """
        return self._call(
            "getGraphReport",
            "GET",
            (200,),
            get_graph_report.sync_detailed,
            saved_report_id=saved_report_id,
        )

    def custom(
        self,
        saved_report_id: int,
    ) -> str:
        """Download a custom report.

        Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be
        filtered by the request, and has no size limit.

        Args:
            saved_report_id: Number of the saved report, in its URL in the web application
                (`/statistic/customreport?saved_report_id={id}`).

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom report API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-api-doc.yaml; goTom, HMAC
        authentication, https://dev.gotom.io/docs/hmac-authentication).
        """
        return self._call(
            "getCustomReport",
            "GET",
            (200,),
            get_custom_report.sync_detailed,
            saved_report_id=saved_report_id,
        )


class CustomersResource:
    """Stored customers, intermediators, agencies and publishers; read-only."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> CustomerPage:
        """List the customers.

        Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before
        using one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is
        null.

        Args:
            page: Page number, from 1 (the default).

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
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
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
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

        Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.

        Args:
            customer_crm_external_id: The customer's `externalCrmId`, percent-encoded (a slash is `%2F`).

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
        """
        return self._call(
            "getCustomer",
            "GET",
            (200,),
            get_customer.sync_detailed,
            customer_crm_external_id=customer_crm_external_id,
        )


class CustomerImportResource:
    """Creation and update of customers from a CRM through a queue. goTom must enable it for the instance."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def run(
        self,
        body: CustomerImport,
    ) -> ImportResult | ImportQueued:
        """Create or update a customer.

        Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts
        are merged with the stored ones by their own `externalCrmId`: omitting one does not delete it, so
        mark addresses with `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the
        response: unknown keys are ignored and missing keys are reported there. After 202, read the log of
        the job.

        Args:
            body: Envelope of a customer to create or update.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
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

        Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so
        read the log soon after the import and do not store job numbers.

        Args:
            job_id: Number of the job, from the response to an import.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
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
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            tenant: subdomain of the instance; prefixed with `test-` for its test system.
            user: user issued by goTom for these endpoints.
            secret: secret of that user.
            base_url: URL of another server, such as a mock, instead of a tenant.
            timeout: seconds per attempt, from connecting to the last byte of the response.
            max_retries: maximum number of retries after transient errors.
            max_response_bytes: maximum size of a response body after decoding.
            transport: httpx transport to use instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        self._base_url = checked_url(base_url) if base_url else tenant_url(BASE_URL, tenant)
        auth = GoTomHMACAuth(checked_secret("user", user), checked_secret("secret", secret))
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={
                "auth": auth,
                "transport": transport or BoundedTransport(proxy=environment_proxy(self._base_url)),
            },
        )
        call = Caller(self.client, checked_retries(max_retries))
        self.campaigns = CampaignsResource(call)
        self.flights = FlightsResource(call)
        self.campaign_discounts = CampaignDiscountsResource(call)
        self.flight_discounts = FlightDiscountsResource(call)
        self.primary_keys = PrimaryKeysResource(call)
        self.prices = PricesResource(call)
        self.reports = ReportsResource(call)
        self.customers = CustomersResource(call)
        self.customer_import = CustomerImportResource(call)

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
    """Bookings and reservations, identified by the client's own ids."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        body: CampaignCreate,
    ) -> None:
        """Create a campaign.

        Creates a campaign with an `externalId` chosen by the client, which must keep it: it is the only key
        to the campaign and cannot be updated. Flights added later inherit the campaign's discounts and its
        agency or intermediator commission. The response has no body.

        Args:
            body: A campaign to create. Company references need only one kind of identifier.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
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

        Returns one campaign with all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
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

        Updates the attributes in the body and leaves the others unchanged; there is no `PUT` or `PATCH`. If
        the body contains agency or intermediator, even unchanged, the commissions are reset and values set
        manually on flights are lost, unless `update_commissions` is 0. If an attribute is rejected, nothing
        is changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: The attributes of a campaign to change; others are unchanged. The externalId cannot be
                changed.
            update_commissions: Whether to update the commissions on a change of agency or intermediator. 1 resets them
                from the agency or intermediator, but only if the body contains one of the two; 0 keeps
                them, also for later flights.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is not listed for this operation; it is inferred from reading. That any error stops the whole
        update is documented for billingType and assumed for the others.
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

    async def add_document(
        self,
        campaign_external_id: str,
        body: CampaignDocument,
    ) -> None:
        """Attach a document to a campaign.

        Attaches a file, such as a signed order. It is visible in the web application only: no operation
        lists, reads or deletes documents. Sending a document twice attaches it twice.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: A file to attach to a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; What goTom's public
        sources leave out). That a second document of the same name does not replace the first is inferred.
        No size limit is given.
        """
        return await self._call(
            "createCampaignDocument",
            "POST",
            (201,),
            create_campaign_document.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )

    async def set_archived(
        self,
        campaign_external_id: str,
        body: ArchiveStatusUpdate,
    ) -> None:
        """Archive or reactivate a campaign.

        Archives or reactivates a campaign. Flights of an archived campaign cannot be deleted. The response
        to reading a campaign does not contain the archive status.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: Archive status of a campaign to set.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "updateArchiveStatus",
            "POST",
            (204,),
            update_archive_status.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )

    async def set_commission_status(
        self,
        campaign_external_id: str,
        body: CommissionStatusUpdate,
    ) -> None:
        """Set how commissions are billed.

        Sets how the commissions of a campaign are billed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: How to bill the commissions of a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "updateCommissionStatus",
            "POST",
            (204,),
            update_commission_status.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )


class AsyncFlightsResource:
    """Positions of a campaign, with their network shares and commissions."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        campaign_external_id: str,
        body: FlightCreate,
    ) -> None:
        """Create a flight.

        Adds a position to a campaign with an `externalId` chosen by the client, which must keep it. The
        flight inherits the campaign's discounts and its agency or intermediator commission. The ids in the
        body are goTom's own, from `listPrimaryKeys`. The response has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: The attributes of a new flight.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "createFlight",
            "POST",
            (201,),
            create_flight.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )

    async def get(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> Flight:
        """Read a flight.

        Returns one flight of a campaign, as in the campaign's list of flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "getFlight",
            "GET",
            (200,),
            get_flight.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    async def update(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: FlightUpdate,
    ) -> None:
        """Change a flight.

        Updates the attributes in the body and leaves the others unchanged. `adServerPushChanges` is not an
        attribute of the flight, but an instruction to push the change to the ad server.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.
            body: The attributes of a flight to change; others are unchanged. The externalId cannot be
                changed.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "updateFlight",
            "POST",
            (204,),
            update_flight.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
            body=body,
        )

    async def delete(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> None:
        """Delete a flight.

        Deletes a flight permanently. It must have no invoices, payouts, deferred data or ad server data.
        The campaign must not be archived; it may be a booking.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        Until February 2026, flights of a booking could not be deleted.
        """
        return await self._call(
            "deleteFlight",
            "DELETE",
            (204,),
            delete_flight.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    async def line_item(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> FlightLineItem:
        """Read the line item of a flight.

        Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of
        `flight`, and the attribute `adserverId`, which contains the line item.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The response for a
        flight that is not on an ad server is unknown; assumed to be 404.
        """
        return await self._call(
            "getFlightLineItem",
            "GET",
            (200,),
            get_flight_line_item.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    async def sublines(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> Sublines:
        """Read the network shares of a flight.

        Returns the distribution of a flight on a network among its platforms. Only available on instances
        with the module for marketer networks.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "getSublines",
            "GET",
            (200,),
            get_sublines.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    async def set_sublines(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: Sublines,
    ) -> None:
        """Set the network shares of a flight.

        Distributes a flight among the platforms of its network, replacing previous shares. The percentages
        must add up to 100.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.
            body: Distribution of a flight among platforms.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        The vendor says that it creates and replaces; that it replaces the whole set is inferred.
        """
        return await self._call(
            "replaceSublines",
            "POST",
            (204,),
            replace_sublines.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
            body=body,
        )

    async def commission(
        self,
        campaign_external_id: str,
        flight_external_id: str,
    ) -> FlightCommission:
        """Read the commission of a flight.

        Returns the commissions of agency and intermediator for a flight.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "getFlightCommission",
            "GET",
            (200,),
            get_flight_commission.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
        )

    async def set_commission(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: FlightCommissionUpdate,
    ) -> None:
        """Set the commission of a flight.

        Sets the commission of a flight. A later update of the campaign with agency or intermediator
        overwrites it, unless its `update_commissions` is 0. `vmkType` is stored with the campaign and
        applies to all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). It
                is generally case-insensitive.
            body: Commissions of agency and intermediator for a flight. Set each as a percentage or an
                amount, not both.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "updateFlightCommission",
            "POST",
            (204,),
            update_flight_commission.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
            body=body,
        )


class AsyncCampaignDiscountsResource:
    """Discounts of a campaign; each groups flight discounts."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        campaign_external_id: str,
    ) -> CampaignDiscountList:
        """List the discounts of a campaign.

        Returns all discounts of a campaign with their flight discounts. The list is not paginated.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation; it is inferred from others.
        """
        return await self._call(
            "listCampaignDiscounts",
            "GET",
            (200,),
            list_campaign_discounts.asyncio_detailed,
            campaign_external_id=campaign_external_id,
        )

    async def create(
        self,
        campaign_external_id: str,
        body: CampaignDiscountCreate,
    ) -> None:
        """Create a campaign discount.

        Creates a discount without flight discounts. The client chooses its `externalId`, which is its only
        key. The response has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            body: A new discount of a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). The vendor's file has the schema of the body in the response and no request
        body, which is assumed to be a mistake. 404 is not listed for this operation; it is inferred from
        others.
        """
        return await self._call(
            "createCampaignDiscount",
            "POST",
            (201,),
            create_campaign_discount.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            body=body,
        )

    async def rename(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        body: CampaignDiscountUpdate,
    ) -> None:
        """Rename a campaign discount.

        Renames a discount; its other attributes cannot be changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            body: The writable attributes of a discount.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). The vendor's file has the schema of the body in the response and no request
        body, which is assumed to be a mistake. 404 is not listed for this operation; it is inferred from
        others.
        """
        return await self._call(
            "updateCampaignDiscount",
            "PATCH",
            (204,),
            update_campaign_discount.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            body=body,
        )

    async def delete(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
    ) -> None:
        """Delete a campaign discount.

        Deletes a discount. Its flight discounts must be deleted first.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation; it is inferred from others.
        """
        return await self._call(
            "deleteCampaignDiscount",
            "DELETE",
            (204,),
            delete_campaign_discount.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
        )


class AsyncFlightDiscountsResource:
    """Discounts of individual flights."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        body: FlightDiscountCreate,
    ) -> None:
        """Create a flight discount.

        Gives a flight a discount, as a percentage or an amount: the body contains both attributes, one of
        them null. Unlike other create operations, it returns 204. Instances that add up discounts return
        501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            body: A new discount of a flight, as a percentage or an amount. Both attributes are required,
                and one of them must be null.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is listed for an unknown flight; that it also applies to an unknown campaign or discount is
        inferred.
        """
        return await self._call(
            "createFlightDiscount",
            "POST",
            (204,),
            create_flight_discount.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            body=body,
        )

    async def get(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        f_discount_eid: str,
    ) -> FlightDiscount:
        """Read a flight discount.

        Returns one flight discount that was created through this API with an external id.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            f_discount_eid: The `externalId` that the flight discount was created with, percent-encoded.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation; it is inferred from others.
        """
        return await self._call(
            "getFlightDiscount",
            "GET",
            (200,),
            get_flight_discount.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            f_discount_eid=f_discount_eid,
        )

    async def update(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        f_discount_eid: str,
        body: FlightDiscountUpdate,
    ) -> None:
        """Change a flight discount.

        Sets the percentage or the amount of a flight discount; the body contains exactly one of the two.
        Instances that add up discounts return 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            f_discount_eid: The `externalId` that the flight discount was created with, percent-encoded.
            body: The new percentage or amount of a flight discount, not both.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "updateFlightDiscount",
            "PATCH",
            (204,),
            update_flight_discount.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            f_discount_eid=f_discount_eid,
            body=body,
        )

    async def delete(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        f_discount_eid: str,
    ) -> None:
        """Delete a flight discount.

        Removes the discount from the flight. Instances that add up discounts return 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                It is generally case-insensitive.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            f_discount_eid: The `externalId` that the flight discount was created with, percent-encoded.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "deleteFlightDiscount",
            "DELETE",
            (204,),
            delete_flight_discount.asyncio_detailed,
            campaign_external_id=campaign_external_id,
            c_discount_eid=c_discount_eid,
            f_discount_eid=f_discount_eid,
        )


class AsyncPrimaryKeysResource:
    """goTom's own ids and names, for use in campaigns and flights."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        entity: PrimaryKeyEntity,
        *,
        page: int | Unset = UNSET,
    ) -> PrimaryKeyPage:
        """List goTom's ids of one entity.

        Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in
        `Id` contain ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and
        `salesSupportId` those of `user`, and `flightTags` those of its own name; only
        `flightPositionTypeName` contains a name.

        Args:
            entity: The entity of the ids.
            page: Page number, from 1 (the default) to `lastPage`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 422.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, primary keys,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            "listPrimaryKeys",
            "GET",
            (200,),
            list_primary_keys.asyncio_detailed,
            entity=entity,
            page=page,
        )

    async def iter(
        self,
        entity: PrimaryKeyEntity,
    ) -> AsyncIterator[PrimaryKey]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    entity: The entity of the ids.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(entity=entity, page=at)
            for item in page.items or ():
                yield item
            at = next_page((page.pagination.next_page_url if page.pagination else None), "page", int, at)
            if isinstance(at, Unset):
                return


class AsyncPricesResource:
    """Prices of tariffs."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        tarif_id: int,
        *,
        page: int | Unset = UNSET,
    ) -> PricePage:
        """List the prices of a tariff.

        Returns a page of the prices of a tariff, one for each combination of platform, channel, medium,
        advertising medium and price level. A flight with `loadFromRate` uses these prices. The only format
        is JSON.

        Args:
            tarif_id: goTom's number of the tariff, from `listPrimaryKeys`.
            page: Page number, from 1 (the default) to `lastPage`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, price export,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). A
        CSV variant is commented out in the vendor's file, so it is not described. That `loadFromRate` uses
        these prices is inferred.
        """
        return await self._call(
            "listPrices",
            "GET",
            (200,),
            list_prices.asyncio_detailed,
            tarif_id=tarif_id,
            page=page,
        )

    async def iter(
        self,
        tarif_id: int,
    ) -> AsyncIterator[Price]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    tarif_id: goTom's number of the tariff, from `listPrimaryKeys`.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(tarif_id=tarif_id, page=at)
            for item in page.items:
                yield item
            at = next_page(page.pagination.next_page_url, "page", int, at)
            if isinstance(at, Unset):
                return


class AsyncReportsResource:
    """Saved reports as CSV. They need a separate API user."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def graph(
        self,
        saved_report_id: int,
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

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom report API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-api-doc.yaml; goTom, HMAC
        authentication, https://dev.gotom.io/docs/hmac-authentication).
        """
        return await self._call(
            "getGraphReport",
            "GET",
            (200,),
            get_graph_report.asyncio_detailed,
            saved_report_id=saved_report_id,
        )

    async def custom(
        self,
        saved_report_id: int,
    ) -> str:
        """Download a custom report.

        Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be
        filtered by the request, and has no size limit.

        Args:
            saved_report_id: Number of the saved report, in its URL in the web application
                (`/statistic/customreport?saved_report_id={id}`).

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom report API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/graph-report-api-doc.yaml; goTom, HMAC
        authentication, https://dev.gotom.io/docs/hmac-authentication).
        """
        return await self._call(
            "getCustomReport",
            "GET",
            (200,),
            get_custom_report.asyncio_detailed,
            saved_report_id=saved_report_id,
        )


class AsyncCustomersResource:
    """Stored customers, intermediators, agencies and publishers; read-only."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> CustomerPage:
        """List the customers.

        Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before
        using one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is
        null.

        Args:
            page: Page number, from 1 (the default).

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
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
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
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

        Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.

        Args:
            customer_crm_external_id: The customer's `externalCrmId`, percent-encoded (a slash is `%2F`).

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
        """
        return await self._call(
            "getCustomer",
            "GET",
            (200,),
            get_customer.asyncio_detailed,
            customer_crm_external_id=customer_crm_external_id,
        )


class AsyncCustomerImportResource:
    """Creation and update of customers from a CRM through a queue. goTom must enable it for the instance."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def run(
        self,
        body: CustomerImport,
    ) -> ImportResult | ImportQueued:
        """Create or update a customer.

        Creates the customer with this `externalCrmId`, or updates an existing one. Addresses and contacts
        are merged with the stored ones by their own `externalCrmId`: omitting one does not delete it, so
        mark addresses with `softDeleted` and contacts with `peopleStatus`. Read `warningLogs` of the
        response: unknown keys are ignored and missing keys are reported there. After 202, read the log of
        the job.

        Args:
            body: Envelope of a customer to create or update.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom customer API, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
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

        Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so
        read the log soon after the import and do not store job numbers.

        Args:
            job_id: Number of the job, from the response to an import.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom customer API,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).
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
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            tenant: subdomain of the instance; prefixed with `test-` for its test system.
            user: user issued by goTom for these endpoints.
            secret: secret of that user.
            base_url: URL of another server, such as a mock, instead of a tenant.
            timeout: seconds per attempt, from connecting to the last byte of the response.
            max_retries: maximum number of retries after transient errors.
            max_response_bytes: maximum size of a response body after decoding.
            transport: httpx transport to use instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        self._base_url = checked_url(base_url) if base_url else tenant_url(BASE_URL, tenant)
        auth = GoTomHMACAuth(checked_secret("user", user), checked_secret("secret", secret))
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport},
        )
        call = AsyncCaller(self.client, checked_retries(max_retries))
        self.campaigns = AsyncCampaignsResource(call)
        self.flights = AsyncFlightsResource(call)
        self.campaign_discounts = AsyncCampaignDiscountsResource(call)
        self.flight_discounts = AsyncFlightDiscountsResource(call)
        self.primary_keys = AsyncPrimaryKeysResource(call)
        self.prices = AsyncPricesResource(call)
        self.reports = AsyncReportsResource(call)
        self.customers = AsyncCustomersResource(call)
        self.customer_import = AsyncCustomerImportResource(call)

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
