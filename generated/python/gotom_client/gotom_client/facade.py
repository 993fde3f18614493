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
    """Bookings and reservations, addressed by the client's own identifier."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        body: CampaignCreate,
    ) -> None:
        """Create a campaign.

        Creates a campaign under an `externalId` that the client chooses and must keep: it is the only key
        to the campaign. It is not among the attributes of an update. Flights that are added later take over
        the campaign's discounts and its agency or intermediator commission. The answer has no body.

        Args:
            body: A campaign to create. Company references need one kind of identifier only.

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

        Answers one campaign with all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

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

        Sets the attributes that the body names and leaves the others; there is no `PUT` or `PATCH`. If
        agency or intermediator is among them, even with its old value, the commissions are reset and values
        set by hand on flights are lost, unless `update_commissions` is 0. A refused attribute means that
        nothing is changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: The attributes of a campaign to change; the others stay as they are. The externalId is not
                among them.
            update_commissions: Whether the commissions follow a change of agency or intermediator. 1 resets them from the
                agency or intermediator, but only if the body carries one of the two; 0 keeps them, and
                later flights get the old ones too.

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
        404 is not listed for this operation and inferred from reading. That any fault stops the whole
        update is said for billingType and taken for the others.
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

        Attaches a file, such as a signed order. It then shows in the web application only: no operation
        lists, reads or deletes documents, and sending one twice attaches it twice.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: A file to attach to a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; What goTom's public
        sources leave out). That a second document of the same name is kept beside the first is inferred. No
        limit of size is given.
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
        """Archive a campaign or take it back.

        Archives a campaign or makes it active again. Flights of an archived campaign cannot be deleted.
        Reading the campaign does not tell whether it is archived.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: Whether a campaign is to be archived.

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
                Upper and lower case are generally not told apart.
            body: How the commissions of a campaign are to be billed.

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

        Adds a position to a campaign under an `externalId` that the client chooses and must keep. The
        flight takes over the campaign's discounts and its agency or intermediator commission. The ids in
        the body are goTom's own, which `listPrimaryKeys` hands out. The answer has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
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

        Answers one flight of a campaign, in the form in which the campaign lists it.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

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

        Sets the attributes that the body names and leaves the others. `adServerPushChanges` is no attribute
        of the flight but an order to hand the change on to the ad server.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: The attributes of a flight to change; the others stay as they are. The externalId is not
                among them.

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

        Deletes a flight for good, as long as nothing hangs on it: no invoice, no payout, no deferred data,
        no data of an ad server. The campaign must not be archived; it may be a booking.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        Until February 2026 the flights of a booking could not be deleted.
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

        Answers under which numbers the ad server runs a flight. Mind the path, which has `flight-
        lineitemid` in place of `flight`, and the attribute `adserverId`, which holds the line item.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). What a flight that
        is on no ad server is answered with is not known; taken to be 404.
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

        Answers how a flight on a network is shared out among its platforms. Only instances with the module
        for networks of marketers have them.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

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

        Shares a flight out among the platforms of its network, in place of what was set before. The
        percentages must add up to 100.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: How a flight is shared out among platforms.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        The vendor says that it creates and replaces; that the whole set is replaced is inferred.
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

        Answers what agency and intermediator get of a flight.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

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

        Gives a flight a commission of its own. A later update of the campaign that carries agency or
        intermediator overwrites it, unless its `update_commissions` is 0. `vmkType` is kept with the
        campaign and so holds for all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: What agency and intermediator are to get of a flight. Give each as a percentage or as an
                amount, not as both.

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
    """Discounts of a campaign, each a group of flight discounts."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        campaign_external_id: str,
    ) -> CampaignDiscountList:
        """List the discounts of a campaign.

        Answers all discounts of a campaign, each with its flight discounts. There are no pages.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation and inferred from others.
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

        Creates a discount without any flight discounts. Its `externalId` is the client's to choose and its
        only key; the answer has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: A new discount of a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). The vendor's file puts the schema of the body on the answer and has no
        request body, which is taken for a slip. 404 is not listed for this operation and inferred from
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

        Gives a discount another name; nothing else of it can be changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            body: What of a discount can be changed.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). The vendor's file puts the schema of the body on the answer and has no
        request body, which is taken for a slip. 404 is not listed for this operation and inferred from
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

        Deletes a discount, whose flight discounts must have been deleted before.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation and inferred from others.
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
    """Discounts of single flights."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        body: FlightDiscountCreate,
    ) -> None:
        """Create a flight discount.

        Gives a flight a discount, as a percentage or as a sum: both attributes stand in the body, one of
        them null. Unlike other creations this one answers 204. Instances that sum discounts up refuse it
        with 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            body: A new discount of a flight, as a percentage or as a sum. Both attributes are needed, and
                one of them is null.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is listed for an unknown flight; that it also meets an unknown campaign or discount is inferred.
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

        Answers one flight discount, of those that were made through this API with an external id.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
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
        within goTom's files). 404 is not listed for this operation and inferred from others.
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

        Sets the percentage or the sum of a flight discount; the body holds exactly one of the two.
        Instances that sum discounts up refuse it with 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            f_discount_eid: The `externalId` that the flight discount was created with, percent-encoded.
            body: The new percentage or the new sum of a flight discount, not both.

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

        Takes the discount off the flight. Instances that sum discounts up refuse it with 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
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
    """goTom's own ids with their names, which campaigns and flights are written with."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        entity: PrimaryKeyEntity,
        *,
        page: int | Unset = UNSET,
    ) -> PrimaryKeyPage:
        """List goTom's ids of one entity.

        Answers one page of the ids of an entity, with their names. Attributes of campaigns and flights that
        end in `Id` take the ids of the entity they are named after (`tarifId` those of `tarif`), `salesId`
        and `salesSupportId` those of `user`, `flightTags` those of its own name; only
        `flightPositionTypeName` takes the name.

        Args:
            entity: The kind of thing whose ids are wanted.
            page: Number of the page, from 1 to `lastPage`; the first one if it is left out.

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
                    entity: The kind of thing whose ids are wanted.

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
    """Prices of the tarifs."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        tarif_id: int,
        *,
        page: int | Unset = UNSET,
    ) -> PricePage:
        """List the prices of a tarif.

        Answers one page of the prices of a tarif, one for each combination of platform, channel, medium,
        advertising medium and price level. They are the prices that a flight with `loadFromRate` takes.
        Only JSON is offered.

        Args:
            tarif_id: goTom's number of the tarif, from `listPrimaryKeys`.
            page: Number of the page, from 1 to `lastPage`; the first one if it is left out.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, price export,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). A
        variant in CSV is commented out in the vendor's file and so left out here. That `loadFromRate` takes
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
                    tarif_id: goTom's number of the tarif, from `listPrimaryKeys`.

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
    """Saved reports as CSV. They have an API user of their own."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def graph(
        self,
        saved_report_id: int,
    ) -> str:
        """Download a graph report.

        Answers a saved graph report with the filters and the period that it was saved with; a request
        cannot change them. Reports have an API user of their own, who sees every saved report of the
        instance. A report by run time without a date filter can reach gigabytes, and neither pages nor
        ranges are offered: read it as a stream. Fetch reports between 06:00 and 08:00 CET, behind the
        nightly data dump, and not on Tuesday evening, which is for maintenance.

        Args:
            saved_report_id: Number of the saved report, which stands at the end of its address in the web application
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

        Answers a saved custom report. What is said of graph reports holds here too: a user of their own,
        nothing to choose but the report, and no limit of size.

        Args:
            saved_report_id: Number of the saved report, which stands in its address in the web application
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

        Answers one customer by its CRM id. Unlike elsewhere, a 404 has a body of its own.

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

        Answers how far a job has come and what it reported. Job numbers may start over when the server
        restarts, so ask soon after the import and do not keep them as keys.

        Args:
            job_id: Number of the job, from the answer to an import.

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
        campaigns: Bookings and reservations, addressed by the client's own identifier.
        flights: Positions of a campaign, with their network shares and commissions.
        campaign_discounts: Discounts of a campaign, each a group of flight discounts.
        flight_discounts: Discounts of single flights.
        primary_keys: goTom's own ids with their names, which campaigns and flights are written with.
        prices: Prices of the tarifs.
        reports: Saved reports as CSV. They have an API user of their own.
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
    """Bookings and reservations, addressed by the client's own identifier."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        body: CampaignCreate,
    ) -> None:
        """Create a campaign.

        Creates a campaign under an `externalId` that the client chooses and must keep: it is the only key
        to the campaign. It is not among the attributes of an update. Flights that are added later take over
        the campaign's discounts and its agency or intermediator commission. The answer has no body.

        Args:
            body: A campaign to create. Company references need one kind of identifier only.

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

        Answers one campaign with all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

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

        Sets the attributes that the body names and leaves the others; there is no `PUT` or `PATCH`. If
        agency or intermediator is among them, even with its old value, the commissions are reset and values
        set by hand on flights are lost, unless `update_commissions` is 0. A refused attribute means that
        nothing is changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: The attributes of a campaign to change; the others stay as they are. The externalId is not
                among them.
            update_commissions: Whether the commissions follow a change of agency or intermediator. 1 resets them from the
                agency or intermediator, but only if the body carries one of the two; 0 keeps them, and
                later flights get the old ones too.

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
        404 is not listed for this operation and inferred from reading. That any fault stops the whole
        update is said for billingType and taken for the others.
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

        Attaches a file, such as a signed order. It then shows in the web application only: no operation
        lists, reads or deletes documents, and sending one twice attaches it twice.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: A file to attach to a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; What goTom's public
        sources leave out). That a second document of the same name is kept beside the first is inferred. No
        limit of size is given.
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
        """Archive a campaign or take it back.

        Archives a campaign or makes it active again. Flights of an archived campaign cannot be deleted.
        Reading the campaign does not tell whether it is archived.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: Whether a campaign is to be archived.

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
                Upper and lower case are generally not told apart.
            body: How the commissions of a campaign are to be billed.

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

        Adds a position to a campaign under an `externalId` that the client chooses and must keep. The
        flight takes over the campaign's discounts and its agency or intermediator commission. The ids in
        the body are goTom's own, which `listPrimaryKeys` hands out. The answer has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
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

        Answers one flight of a campaign, in the form in which the campaign lists it.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

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

        Sets the attributes that the body names and leaves the others. `adServerPushChanges` is no attribute
        of the flight but an order to hand the change on to the ad server.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: The attributes of a flight to change; the others stay as they are. The externalId is not
                among them.

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

        Deletes a flight for good, as long as nothing hangs on it: no invoice, no payout, no deferred data,
        no data of an ad server. The campaign must not be archived; it may be a booking.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        Until February 2026 the flights of a booking could not be deleted.
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

        Answers under which numbers the ad server runs a flight. Mind the path, which has `flight-
        lineitemid` in place of `flight`, and the attribute `adserverId`, which holds the line item.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). What a flight that
        is on no ad server is answered with is not known; taken to be 404.
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

        Answers how a flight on a network is shared out among its platforms. Only instances with the module
        for networks of marketers have them.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

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

        Shares a flight out among the platforms of its network, in place of what was set before. The
        percentages must add up to 100.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: How a flight is shared out among platforms.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        The vendor says that it creates and replaces; that the whole set is replaced is inferred.
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

        Answers what agency and intermediator get of a flight.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

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

        Gives a flight a commission of its own. A later update of the campaign that carries agency or
        intermediator overwrites it, unless its `update_commissions` is 0. `vmkType` is kept with the
        campaign and so holds for all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            flight_external_id: The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: What agency and intermediator are to get of a flight. Give each as a percentage or as an
                amount, not as both.

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
    """Discounts of a campaign, each a group of flight discounts."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        campaign_external_id: str,
    ) -> CampaignDiscountList:
        """List the discounts of a campaign.

        Answers all discounts of a campaign, each with its flight discounts. There are no pages.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation and inferred from others.
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

        Creates a discount without any flight discounts. Its `externalId` is the client's to choose and its
        only key; the answer has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: A new discount of a campaign.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). The vendor's file puts the schema of the body on the answer and has no
        request body, which is taken for a slip. 404 is not listed for this operation and inferred from
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

        Gives a discount another name; nothing else of it can be changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            body: What of a discount can be changed.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). The vendor's file puts the schema of the body on the answer and has no
        request body, which is taken for a slip. 404 is not listed for this operation and inferred from
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

        Deletes a discount, whose flight discounts must have been deleted before.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation and inferred from others.
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
    """Discounts of single flights."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        body: FlightDiscountCreate,
    ) -> None:
        """Create a flight discount.

        Gives a flight a discount, as a percentage or as a sum: both attributes stand in the body, one of
        them null. Unlike other creations this one answers 204. Instances that sum discounts up refuse it
        with 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            body: A new discount of a flight, as a percentage or as a sum. Both attributes are needed, and
                one of them is null.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is listed for an unknown flight; that it also meets an unknown campaign or discount is inferred.
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

        Answers one flight discount, of those that were made through this API with an external id.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
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
        within goTom's files). 404 is not listed for this operation and inferred from others.
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

        Sets the percentage or the sum of a flight discount; the body holds exactly one of the two.
        Instances that sum discounts up refuse it with 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            c_discount_eid: The `externalId` that the campaign discount was created with, percent-encoded.
            f_discount_eid: The `externalId` that the flight discount was created with, percent-encoded.
            body: The new percentage or the new sum of a flight discount, not both.

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

        Takes the discount off the flight. Instances that sum discounts up refuse it with 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
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
    """goTom's own ids with their names, which campaigns and flights are written with."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        entity: PrimaryKeyEntity,
        *,
        page: int | Unset = UNSET,
    ) -> PrimaryKeyPage:
        """List goTom's ids of one entity.

        Answers one page of the ids of an entity, with their names. Attributes of campaigns and flights that
        end in `Id` take the ids of the entity they are named after (`tarifId` those of `tarif`), `salesId`
        and `salesSupportId` those of `user`, `flightTags` those of its own name; only
        `flightPositionTypeName` takes the name.

        Args:
            entity: The kind of thing whose ids are wanted.
            page: Number of the page, from 1 to `lastPage`; the first one if it is left out.

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
                    entity: The kind of thing whose ids are wanted.

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
    """Prices of the tarifs."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        tarif_id: int,
        *,
        page: int | Unset = UNSET,
    ) -> PricePage:
        """List the prices of a tarif.

        Answers one page of the prices of a tarif, one for each combination of platform, channel, medium,
        advertising medium and price level. They are the prices that a flight with `loadFromRate` takes.
        Only JSON is offered.

        Args:
            tarif_id: goTom's number of the tarif, from `listPrimaryKeys`.
            page: Number of the page, from 1 to `lastPage`; the first one if it is left out.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, price export,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of
        goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). A
        variant in CSV is commented out in the vendor's file and so left out here. That `loadFromRate` takes
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
                    tarif_id: goTom's number of the tarif, from `listPrimaryKeys`.

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
    """Saved reports as CSV. They have an API user of their own."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def graph(
        self,
        saved_report_id: int,
    ) -> str:
        """Download a graph report.

        Answers a saved graph report with the filters and the period that it was saved with; a request
        cannot change them. Reports have an API user of their own, who sees every saved report of the
        instance. A report by run time without a date filter can reach gigabytes, and neither pages nor
        ranges are offered: read it as a stream. Fetch reports between 06:00 and 08:00 CET, behind the
        nightly data dump, and not on Tuesday evening, which is for maintenance.

        Args:
            saved_report_id: Number of the saved report, which stands at the end of its address in the web application
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

        Answers a saved custom report. What is said of graph reports holds here too: a user of their own,
        nothing to choose but the report, and no limit of size.

        Args:
            saved_report_id: Number of the saved report, which stands in its address in the web application
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

        Answers one customer by its CRM id. Unlike elsewhere, a 404 has a body of its own.

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

        Answers how far a job has come and what it reported. Job numbers may start over when the server
        restarts, so ask soon after the import and do not keep them as keys.

        Args:
            job_id: Number of the job, from the answer to an import.

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
        campaigns: Bookings and reservations, addressed by the client's own identifier.
        flights: Positions of a campaign, with their network shares and commissions.
        campaign_discounts: Discounts of a campaign, each a group of flight discounts.
        flight_discounts: Discounts of single flights.
        primary_keys: goTom's own ids with their names, which campaigns and flights are written with.
        prices: Prices of the tarifs.
        reports: Saved reports as CSV. They have an API user of their own.
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
