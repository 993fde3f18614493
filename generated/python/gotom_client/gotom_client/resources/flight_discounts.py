"""Discounts of individual flights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..api.flight_discounts import (
    create_flight_discount,
    delete_flight_discount,
    get_flight_discount,
    update_flight_discount,
)
from ..calls import Call
from ..models import (
    FlightDiscount,
    FlightDiscountCreate,
    FlightDiscountUpdate,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class FlightDiscountsResource(Resource):
    """Discounts of individual flights."""

    def create(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        body: FlightDiscountCreate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Create a flight discount.

        Gives a flight a discount, as a percentage or an amount: the body contains both attributes, one of
        them null. Unlike other create operations, it returns 204. Instances that add up discounts return
        501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            c_discount_eid: The `externalId` that the campaign discount was created with.
            body: A new discount of a flight, as a percentage or an amount. Both attributes are required,
                and one of them must be null.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom
            from gotom_client.models import FlightDiscountCreate

            discount = FlightDiscountCreate(
                flight_external_id="12345-2",
                external_id="12345-2-volume",
                amount_percent=5,
                amount_sum=None,
            )
            with GoTom.from_env() as gotom:
                gotom.flight_discounts.create("12345", "12345-volume", discount)
                print("created", discount.external_id)

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is listed for an unknown flight; that it also applies to an unknown campaign or discount is
        inferred.
        """
        return cast(
            None,
            self._send(
                Call(
                    "createFlightDiscount",
                    create_flight_discount._get_kwargs,
                    create_flight_discount._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "c_discount_eid": c_discount_eid,
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
        c_discount_eid: str,
        f_discount_eid: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> FlightDiscount:
        """Read a flight discount.

        Returns one flight discount that was created through this API with an external id.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            c_discount_eid: The `externalId` that the campaign discount was created with.
            f_discount_eid: The `externalId` that the flight discount was created with.
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
                discount = gotom.flight_discounts.get("12345", "12345-volume", "12345-1-volume")
                print(discount.flight_external_id, discount.amount_percent)

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation; it is inferred from others.
        """
        return self._call(
            Call(
                "getFlightDiscount",
                get_flight_discount._get_kwargs,
                get_flight_discount._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "c_discount_eid": c_discount_eid,
                    "f_discount_eid": f_discount_eid,
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
        c_discount_eid: str,
        f_discount_eid: str,
        body: FlightDiscountUpdate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Change a flight discount.

        Sets the percentage or the amount of a flight discount; the body contains exactly one of the two.
        Instances that add up discounts return 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            c_discount_eid: The `externalId` that the campaign discount was created with.
            f_discount_eid: The `externalId` that the flight discount was created with.
            body: The new percentage or amount of a flight discount, not both.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom
            from gotom_client.models import FlightDiscountUpdate

            change = FlightDiscountUpdate(amount_percent=7.5)
            with GoTom.from_env() as gotom:
                gotom.flight_discounts.update("12345", "12345-volume", "12345-1-volume", change)
                print("changed")

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            self._send(
                Call(
                    "updateFlightDiscount",
                    update_flight_discount._get_kwargs,
                    update_flight_discount._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "c_discount_eid": c_discount_eid,
                        "f_discount_eid": f_discount_eid,
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
        c_discount_eid: str,
        f_discount_eid: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a flight discount.

        Removes the discount from the flight. Instances that add up discounts return 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            c_discount_eid: The `externalId` that the campaign discount was created with.
            f_discount_eid: The `externalId` that the flight discount was created with.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from gotom_client import GoTom

            with GoTom.from_env() as gotom:
                gotom.flight_discounts.delete("12345", "12345-volume", "12345-1-volume")
                print("deleted")

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteFlightDiscount",
                    delete_flight_discount._get_kwargs,
                    delete_flight_discount._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "c_discount_eid": c_discount_eid,
                        "f_discount_eid": f_discount_eid,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> FlightDiscountsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return FlightDiscountsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> FlightDiscountsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return FlightDiscountsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class FlightDiscountsResourceWithRawResponse(WithResource[FlightDiscountsResource]):
    """Methods of `FlightDiscountsResource` that return responses as they came."""

    @raw(FlightDiscountsResource.create)
    def create(self) -> None:
        """Create a flight discount."""

    @raw(FlightDiscountsResource.get)
    def get(self) -> None:
        """Read a flight discount."""

    @raw(FlightDiscountsResource.update)
    def update(self) -> None:
        """Change a flight discount."""

    @raw(FlightDiscountsResource.delete)
    def delete(self) -> None:
        """Delete a flight discount."""


class FlightDiscountsResourceWithStreamingResponse(WithResource[FlightDiscountsResource]):
    """Methods of `FlightDiscountsResource` that return unread responses."""

    @streamed(FlightDiscountsResource.create)
    def create(self) -> None:
        """Create a flight discount."""

    @streamed(FlightDiscountsResource.get)
    def get(self) -> None:
        """Read a flight discount."""

    @streamed(FlightDiscountsResource.update)
    def update(self) -> None:
        """Change a flight discount."""

    @streamed(FlightDiscountsResource.delete)
    def delete(self) -> None:
        """Delete a flight discount."""


class AsyncFlightDiscountsResource(AsyncResource):
    """Discounts of individual flights."""

    async def create(
        self,
        campaign_external_id: str,
        c_discount_eid: str,
        body: FlightDiscountCreate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Create a flight discount.

        Gives a flight a discount, as a percentage or an amount: the body contains both attributes, one of
        them null. Unlike other create operations, it returns 204. Instances that add up discounts return
        501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            c_discount_eid: The `externalId` that the campaign discount was created with.
            body: A new discount of a flight, as a percentage or an amount. Both attributes are required,
                and one of them must be null.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom
            from gotom_client.models import FlightDiscountCreate

            discount = FlightDiscountCreate(
                flight_external_id="12345-2",
                external_id="12345-2-volume",
                amount_percent=5,
                amount_sum=None,
            )


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    await gotom.flight_discounts.create("12345", "12345-volume", discount)
                    print("created", discount.external_id)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is listed for an unknown flight; that it also applies to an unknown campaign or discount is
        inferred.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "createFlightDiscount",
                    create_flight_discount._get_kwargs,
                    create_flight_discount._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "c_discount_eid": c_discount_eid,
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
        c_discount_eid: str,
        f_discount_eid: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> FlightDiscount:
        """Read a flight discount.

        Returns one flight discount that was created through this API with an external id.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            c_discount_eid: The `externalId` that the campaign discount was created with.
            f_discount_eid: The `externalId` that the flight discount was created with.
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
                    discount = await gotom.flight_discounts.get("12345", "12345-volume", "12345-1-volume")
                    print(discount.flight_external_id, discount.amount_percent)


            asyncio.run(main())

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions
        within goTom's files). 404 is not listed for this operation; it is inferred from others.
        """
        return await self._call(
            Call(
                "getFlightDiscount",
                get_flight_discount._get_kwargs,
                get_flight_discount._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                    "c_discount_eid": c_discount_eid,
                    "f_discount_eid": f_discount_eid,
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
        c_discount_eid: str,
        f_discount_eid: str,
        body: FlightDiscountUpdate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Change a flight discount.

        Sets the percentage or the amount of a flight discount; the body contains exactly one of the two.
        Instances that add up discounts return 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            c_discount_eid: The `externalId` that the campaign discount was created with.
            f_discount_eid: The `externalId` that the flight discount was created with.
            body: The new percentage or amount of a flight discount, not both.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom
            from gotom_client.models import FlightDiscountUpdate

            change = FlightDiscountUpdate(amount_percent=7.5)


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    await gotom.flight_discounts.update("12345", "12345-volume", "12345-1-volume", change)
                    print("changed")


            asyncio.run(main())

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "updateFlightDiscount",
                    update_flight_discount._get_kwargs,
                    update_flight_discount._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "c_discount_eid": c_discount_eid,
                        "f_discount_eid": f_discount_eid,
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
        c_discount_eid: str,
        f_discount_eid: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a flight discount.

        Removes the discount from the flight. Instances that add up discounts return 501.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with.
            c_discount_eid: The `externalId` that the campaign discount was created with.
            f_discount_eid: The `externalId` that the flight discount was created with.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 500, 501.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from gotom_client import AsyncGoTom


            async def main() -> None:
                async with AsyncGoTom.from_env() as gotom:
                    await gotom.flight_discounts.delete("12345", "12345-volume", "12345-1-volume")
                    print("deleted")


            asyncio.run(main())

        Evidence: documented (goTom campaign API, discounts,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteFlightDiscount",
                    delete_flight_discount._get_kwargs,
                    delete_flight_discount._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "c_discount_eid": c_discount_eid,
                        "f_discount_eid": f_discount_eid,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> AsyncFlightDiscountsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncFlightDiscountsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncFlightDiscountsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncFlightDiscountsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncFlightDiscountsResourceWithRawResponse(WithResource[AsyncFlightDiscountsResource]):
    """Methods of `AsyncFlightDiscountsResource` that return responses as they came."""

    @raw_async(AsyncFlightDiscountsResource.create)
    def create(self) -> None:
        """Create a flight discount."""

    @raw_async(AsyncFlightDiscountsResource.get)
    def get(self) -> None:
        """Read a flight discount."""

    @raw_async(AsyncFlightDiscountsResource.update)
    def update(self) -> None:
        """Change a flight discount."""

    @raw_async(AsyncFlightDiscountsResource.delete)
    def delete(self) -> None:
        """Delete a flight discount."""


class AsyncFlightDiscountsResourceWithStreamingResponse(WithResource[AsyncFlightDiscountsResource]):
    """Methods of `AsyncFlightDiscountsResource` that return unread responses."""

    @streamed_async(AsyncFlightDiscountsResource.create)
    def create(self) -> None:
        """Create a flight discount."""

    @streamed_async(AsyncFlightDiscountsResource.get)
    def get(self) -> None:
        """Read a flight discount."""

    @streamed_async(AsyncFlightDiscountsResource.update)
    def update(self) -> None:
        """Change a flight discount."""

    @streamed_async(AsyncFlightDiscountsResource.delete)
    def delete(self) -> None:
        """Delete a flight discount."""
