"""Positions of a campaign, with their network shares and commissions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..api.flights import (
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
from ..calls import Call
from ..models import (
    Flight,
    FlightCommission,
    FlightCommissionUpdate,
    FlightCreate,
    FlightLineItem,
    FlightUpdate,
    Sublines,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class FlightsResource(Resource):
    """Positions of a campaign, with their network shares and commissions."""

    def create(
        self,
        campaign_external_id: str,
        body: FlightCreate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Create a flight.

        Adds a position to a campaign with an `externalId` chosen by the client, which must keep it. The
        flight inherits the campaign's discounts and its agency or intermediator commission. The ids in the
        body are goTom's own, from `listPrimaryKeys`. The response has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            body: The attributes of a new flight.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from datetime import date

            from gotom_client import GoTom
            from gotom_client.models import (
                DateTimeComponents,
                FlightCreate,
                FlightRuntime,
                PriceRule,
            )

            flight = FlightCreate(
                external_id="12345-3",
                runtime=FlightRuntime(
                    start=DateTimeComponents(date=date(2026, 5, 1)),
                    end=DateTimeComponents(date=date(2026, 5, 31), time="18:00"),
                ),
                tarif_id=21,
                media_id=31,
                platform_id=41,
                channel_id=51,
                advertising_id=61,
                price_type_id=1,
                units=100000,
                brutto_price_unit=PriceRule.LOADFROMRATE,  # or a number
                ad_server_id="1",
            )
            with GoTom.from_env() as gotom:
                gotom.flights.create("12345", flight)
                print("created", flight.external_id)

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            self._send(
                Call(
                    "createFlight",
                    create_flight._get_kwargs,
                    create_flight._parse_response,
                    (201,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def get(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Flight:
        """Read a flight.

        Returns one flight of a campaign, as in the campaign's list of flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                flight = gotom.flights.get("12345", "12345-2")
                print(flight.units, flight.brutto_price_unit, flight.runtime.end)

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            Call(
                "getFlight",
                get_flight._get_kwargs,
                get_flight._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "flight_external_id": flight_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def update(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: FlightUpdate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Change a flight.

        Updates the attributes in the body and leaves the others unchanged. `adServerPushChanges` is not an
        attribute of the flight, but an instruction to push the change to the ad server.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            body: The attributes of a flight to change; others are unchanged. The externalId cannot be
                changed.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom
            from gotom_client.models import FlightUpdate

            with GoTom.from_env() as gotom:
                gotom.flights.update("12345", "12345-2", FlightUpdate(units=90000))
                print("changed")

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            self._send(
                Call(
                    "updateFlight",
                    update_flight._get_kwargs,
                    update_flight._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "flight_external_id": flight_external_id,
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def delete(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a flight.

        Deletes a flight permanently. It must have no invoices, payouts, deferred data or ad server data.
        The campaign must not be archived; it may be a booking.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                gotom.flights.delete("12345", "12345-2")
                print("deleted")

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        Until February 2026, flights of a booking could not be deleted.
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteFlight",
                    delete_flight._get_kwargs,
                    delete_flight._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "flight_external_id": flight_external_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def line_item(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> FlightLineItem:
        """Read the line item of a flight.

        Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of
        `flight`, and the attribute `adserverId`, which contains the line item.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                line_item = gotom.flights.line_item("12345", "12345-1")
                print(line_item.strategy_id, line_item.adserver_id)

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The response for a
        flight that is not on an ad server is unknown; assumed to be 404.
        """
        return self._call(
            Call(
                "getFlightLineItem",
                get_flight_line_item._get_kwargs,
                get_flight_line_item._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "flight_external_id": flight_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def sublines(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Sublines:
        """Read the network shares of a flight.

        Returns the distribution of a flight on a network among its platforms. Only available on instances
        with the module for marketer networks.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                shares = gotom.flights.sublines("12345", "12345-2")
                for subline in shares.sublines or []:
                    print(subline.platform_id, subline.percentage)

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            Call(
                "getSublines",
                get_sublines._get_kwargs,
                get_sublines._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "flight_external_id": flight_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def set_sublines(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: Sublines | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Set the network shares of a flight.

        Distributes a flight among the platforms of its network, replacing previous shares. The percentages
        must add up to 100.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            body: Distribution of a flight among platforms.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom
            from gotom_client.models import Subline, Sublines

            shares = [
                Subline(platform_id=43, percentage=60),
                Subline(platform_id=44, percentage=40),
            ]
            with GoTom.from_env() as gotom:
                gotom.flights.set_sublines("12345", "12345-2", Sublines(sublines=shares))
                print("set", len(shares), "shares")

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        The vendor says that it creates and replaces; that it replaces the whole set is inferred.
        """
        return cast(
            None,
            self._send(
                Call(
                    "replaceSublines",
                    replace_sublines._get_kwargs,
                    replace_sublines._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "flight_external_id": flight_external_id,
                        "body": body,
                    },
                    is_idempotent=True,
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def commission(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> FlightCommission:
        """Read the commission of a flight.

        Returns the commissions of agency and intermediator for a flight.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                commission = gotom.flights.commission("12345", "12345-2")
                print(commission.bk_percent, commission.vmk_percent)

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            Call(
                "getFlightCommission",
                get_flight_commission._get_kwargs,
                get_flight_commission._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "flight_external_id": flight_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def set_commission(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: FlightCommissionUpdate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Set the commission of a flight.

        Sets the commission of a flight. A later update of the campaign with agency or intermediator
        overwrites it, unless its `update_commissions` is 0. `vmkType` is stored with the campaign and
        applies to all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            body: Commissions of agency and intermediator for a flight. Set each as a percentage or an
                amount, not both.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom
            from gotom_client.models import FlightCommissionUpdate

            with GoTom.from_env() as gotom:
                gotom.flights.set_commission(
                    "12345", "12345-2", FlightCommissionUpdate(bk_percent=12.5)
                )
                print("set")

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            self._send(
                Call(
                    "updateFlightCommission",
                    update_flight_commission._get_kwargs,
                    update_flight_commission._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "flight_external_id": flight_external_id,
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> FlightsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return FlightsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> FlightsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return FlightsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class FlightsResourceWithRawResponse(WithResource[FlightsResource]):
    """Methods of `FlightsResource` that return responses as they came."""

    @raw(FlightsResource.create)
    def create(self) -> None:
        """Create a flight."""

    @raw(FlightsResource.get)
    def get(self) -> None:
        """Read a flight."""

    @raw(FlightsResource.update)
    def update(self) -> None:
        """Change a flight."""

    @raw(FlightsResource.delete)
    def delete(self) -> None:
        """Delete a flight."""

    @raw(FlightsResource.line_item)
    def line_item(self) -> None:
        """Read the line item of a flight."""

    @raw(FlightsResource.sublines)
    def sublines(self) -> None:
        """Read the network shares of a flight."""

    @raw(FlightsResource.set_sublines)
    def set_sublines(self) -> None:
        """Set the network shares of a flight."""

    @raw(FlightsResource.commission)
    def commission(self) -> None:
        """Read the commission of a flight."""

    @raw(FlightsResource.set_commission)
    def set_commission(self) -> None:
        """Set the commission of a flight."""


class FlightsResourceWithStreamingResponse(WithResource[FlightsResource]):
    """Methods of `FlightsResource` that return unread responses."""

    @streamed(FlightsResource.create)
    def create(self) -> None:
        """Create a flight."""

    @streamed(FlightsResource.get)
    def get(self) -> None:
        """Read a flight."""

    @streamed(FlightsResource.update)
    def update(self) -> None:
        """Change a flight."""

    @streamed(FlightsResource.delete)
    def delete(self) -> None:
        """Delete a flight."""

    @streamed(FlightsResource.line_item)
    def line_item(self) -> None:
        """Read the line item of a flight."""

    @streamed(FlightsResource.sublines)
    def sublines(self) -> None:
        """Read the network shares of a flight."""

    @streamed(FlightsResource.set_sublines)
    def set_sublines(self) -> None:
        """Set the network shares of a flight."""

    @streamed(FlightsResource.commission)
    def commission(self) -> None:
        """Read the commission of a flight."""

    @streamed(FlightsResource.set_commission)
    def set_commission(self) -> None:
        """Set the commission of a flight."""


class AsyncFlightsResource(AsyncResource):
    """Positions of a campaign, with their network shares and commissions."""

    async def create(
        self,
        campaign_external_id: str,
        body: FlightCreate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Create a flight.

        Adds a position to a campaign with an `externalId` chosen by the client, which must keep it. The
        flight inherits the campaign's discounts and its agency or intermediator commission. The ids in the
        body are goTom's own, from `listPrimaryKeys`. The response has no body.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            body: The attributes of a new flight.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio
            from datetime import date

            from gotom_client import AsyncGoTom
            from gotom_client.models import (
                DateTimeComponents,
                FlightCreate,
                FlightRuntime,
                PriceRule,
            )

            flight = FlightCreate(
                external_id="12345-3",
                runtime=FlightRuntime(
                    start=DateTimeComponents(date=date(2026, 5, 1)),
                    end=DateTimeComponents(date=date(2026, 5, 31), time="18:00"),
                ),
                tarif_id=21,
                media_id=31,
                platform_id=41,
                channel_id=51,
                advertising_id=61,
                price_type_id=1,
                units=100000,
                brutto_price_unit=PriceRule.LOADFROMRATE,  # or a number
                ad_server_id="1",
            )


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    await gotom.flights.create("12345", flight)
                    print("created", flight.external_id)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "createFlight",
                    create_flight._get_kwargs,
                    create_flight._parse_response,
                    (201,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def get(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Flight:
        """Read a flight.

        Returns one flight of a campaign, as in the campaign's list of flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
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
                async with AsyncGoTom.from_env() as gotom:
                    flight = await gotom.flights.get("12345", "12345-2")
                    print(flight.units, flight.brutto_price_unit, flight.runtime.end)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            Call(
                "getFlight",
                get_flight._get_kwargs,
                get_flight._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "flight_external_id": flight_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def update(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: FlightUpdate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Change a flight.

        Updates the attributes in the body and leaves the others unchanged. `adServerPushChanges` is not an
        attribute of the flight, but an instruction to push the change to the ad server.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            body: The attributes of a flight to change; others are unchanged. The externalId cannot be
                changed.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom
            from gotom_client.models import FlightUpdate


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    await gotom.flights.update("12345", "12345-2", FlightUpdate(units=90000))
                    print("changed")


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "updateFlight",
                    update_flight._get_kwargs,
                    update_flight._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "flight_external_id": flight_external_id,
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def delete(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a flight.

        Deletes a flight permanently. It must have no invoices, payouts, deferred data or ad server data.
        The campaign must not be archived; it may be a booking.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    await gotom.flights.delete("12345", "12345-2")
                    print("deleted")


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        Until February 2026, flights of a booking could not be deleted.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteFlight",
                    delete_flight._get_kwargs,
                    delete_flight._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "flight_external_id": flight_external_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def line_item(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> FlightLineItem:
        """Read the line item of a flight.

        Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of
        `flight`, and the attribute `adserverId`, which contains the line item.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
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
                async with AsyncGoTom.from_env() as gotom:
                    line_item = await gotom.flights.line_item("12345", "12345-1")
                    print(line_item.strategy_id, line_item.adserver_id)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The response for a
        flight that is not on an ad server is unknown; assumed to be 404.
        """
        return await self._call(
            Call(
                "getFlightLineItem",
                get_flight_line_item._get_kwargs,
                get_flight_line_item._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "flight_external_id": flight_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def sublines(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Sublines:
        """Read the network shares of a flight.

        Returns the distribution of a flight on a network among its platforms. Only available on instances
        with the module for marketer networks.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
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
                async with AsyncGoTom.from_env() as gotom:
                    shares = await gotom.flights.sublines("12345", "12345-2")
                    for subline in shares.sublines or []:
                        print(subline.platform_id, subline.percentage)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            Call(
                "getSublines",
                get_sublines._get_kwargs,
                get_sublines._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "flight_external_id": flight_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def set_sublines(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: Sublines | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Set the network shares of a flight.

        Distributes a flight among the platforms of its network, replacing previous shares. The percentages
        must add up to 100.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            body: Distribution of a flight among platforms.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom
            from gotom_client.models import Subline, Sublines

            shares = [
                Subline(platform_id=43, percentage=60),
                Subline(platform_id=44, percentage=40),
            ]


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    await gotom.flights.set_sublines("12345", "12345-2", Sublines(sublines=shares))
                    print("set", len(shares), "shares")


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        The vendor says that it creates and replaces; that it replaces the whole set is inferred.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "replaceSublines",
                    replace_sublines._get_kwargs,
                    replace_sublines._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "flight_external_id": flight_external_id,
                        "body": body,
                    },
                    is_idempotent=True,
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def commission(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> FlightCommission:
        """Read the commission of a flight.

        Returns the commissions of agency and intermediator for a flight.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
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
                async with AsyncGoTom.from_env() as gotom:
                    commission = await gotom.flights.commission("12345", "12345-2")
                    print(commission.bk_percent, commission.vmk_percent)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            Call(
                "getFlightCommission",
                get_flight_commission._get_kwargs,
                get_flight_commission._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "flight_external_id": flight_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def set_commission(
        self,
        campaign_external_id: str,
        flight_external_id: str,
        body: FlightCommissionUpdate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Set the commission of a flight.

        Sets the commission of a flight. A later update of the campaign with agency or intermediator
        overwrites it, unless its `update_commissions` is 0. `vmkType` is stored with the campaign and
        applies to all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            flight_external_id: The `externalId` that the flight was created with.
            body: Commissions of agency and intermediator for a flight. Set each as a percentage or an
                amount, not both.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom
            from gotom_client.models import FlightCommissionUpdate


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    await gotom.flights.set_commission(
                        "12345", "12345-2", FlightCommissionUpdate(bk_percent=12.5)
                    )
                    print("set")


            asyncio.run(main())

        Evidence: documented (goTom campaign API, flights,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "updateFlightCommission",
                    update_flight_commission._get_kwargs,
                    update_flight_commission._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "flight_external_id": flight_external_id,
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> AsyncFlightsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncFlightsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncFlightsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncFlightsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncFlightsResourceWithRawResponse(WithResource[AsyncFlightsResource]):
    """Methods of `AsyncFlightsResource` that return responses as they came."""

    @raw_async(AsyncFlightsResource.create)
    def create(self) -> None:
        """Create a flight."""

    @raw_async(AsyncFlightsResource.get)
    def get(self) -> None:
        """Read a flight."""

    @raw_async(AsyncFlightsResource.update)
    def update(self) -> None:
        """Change a flight."""

    @raw_async(AsyncFlightsResource.delete)
    def delete(self) -> None:
        """Delete a flight."""

    @raw_async(AsyncFlightsResource.line_item)
    def line_item(self) -> None:
        """Read the line item of a flight."""

    @raw_async(AsyncFlightsResource.sublines)
    def sublines(self) -> None:
        """Read the network shares of a flight."""

    @raw_async(AsyncFlightsResource.set_sublines)
    def set_sublines(self) -> None:
        """Set the network shares of a flight."""

    @raw_async(AsyncFlightsResource.commission)
    def commission(self) -> None:
        """Read the commission of a flight."""

    @raw_async(AsyncFlightsResource.set_commission)
    def set_commission(self) -> None:
        """Set the commission of a flight."""


class AsyncFlightsResourceWithStreamingResponse(WithResource[AsyncFlightsResource]):
    """Methods of `AsyncFlightsResource` that return unread responses."""

    @streamed_async(AsyncFlightsResource.create)
    def create(self) -> None:
        """Create a flight."""

    @streamed_async(AsyncFlightsResource.get)
    def get(self) -> None:
        """Read a flight."""

    @streamed_async(AsyncFlightsResource.update)
    def update(self) -> None:
        """Change a flight."""

    @streamed_async(AsyncFlightsResource.delete)
    def delete(self) -> None:
        """Delete a flight."""

    @streamed_async(AsyncFlightsResource.line_item)
    def line_item(self) -> None:
        """Read the line item of a flight."""

    @streamed_async(AsyncFlightsResource.sublines)
    def sublines(self) -> None:
        """Read the network shares of a flight."""

    @streamed_async(AsyncFlightsResource.set_sublines)
    def set_sublines(self) -> None:
        """Set the network shares of a flight."""

    @streamed_async(AsyncFlightsResource.commission)
    def commission(self) -> None:
        """Read the commission of a flight."""

    @streamed_async(AsyncFlightsResource.set_commission)
    def set_commission(self) -> None:
        """Set the commission of a flight."""
