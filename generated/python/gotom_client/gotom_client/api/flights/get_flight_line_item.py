from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.flight_line_item import FlightLineItem
from ...models.generic_error import GenericError
from ...types import Response
from ...values import path_segment


@checked("getFlightLineItem")
def _get_kwargs(
    campaign_external_id: str,
    flight_external_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/app-api/campaign/{campaign_external_id}/flight-lineitemid/{flight_external_id}".format(
            campaign_external_id=path_segment("campaign_external_id", campaign_external_id),
            flight_external_id=path_segment("flight_external_id", flight_external_id),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FlightLineItem | GenericError | str | None:
    if response.status_code == 200:
        response_200: FlightLineItem = decode(FlightLineItem, response.json())
        return response_200

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 404:
        response_404: GenericError = decode(GenericError, response.json())
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FlightLineItem | GenericError | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    campaign_external_id: str,
    flight_external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[FlightLineItem | GenericError | str]:
    """Read the line item of a flight

     Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of
    `flight`, and the attribute `adserverId`, which contains the line item.

    Args:
        campaign_external_id (str):
        flight_external_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FlightLineItem | GenericError | str]
    """

    kwargs = _get_kwargs(
        campaign_external_id=campaign_external_id,
        flight_external_id=flight_external_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    campaign_external_id: str,
    flight_external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> FlightLineItem | GenericError | str | None:
    """Read the line item of a flight

     Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of
    `flight`, and the attribute `adserverId`, which contains the line item.

    Args:
        campaign_external_id (str):
        flight_external_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FlightLineItem | GenericError | str
    """

    return sync_detailed(
        campaign_external_id=campaign_external_id,
        flight_external_id=flight_external_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    campaign_external_id: str,
    flight_external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[FlightLineItem | GenericError | str]:
    """Read the line item of a flight

     Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of
    `flight`, and the attribute `adserverId`, which contains the line item.

    Args:
        campaign_external_id (str):
        flight_external_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FlightLineItem | GenericError | str]
    """

    kwargs = _get_kwargs(
        campaign_external_id=campaign_external_id,
        flight_external_id=flight_external_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    campaign_external_id: str,
    flight_external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> FlightLineItem | GenericError | str | None:
    """Read the line item of a flight

     Returns the ad server's ids for a flight. Note the path, with `flight-lineitemid` instead of
    `flight`, and the attribute `adserverId`, which contains the line item.

    Args:
        campaign_external_id (str):
        flight_external_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FlightLineItem | GenericError | str
    """

    return (
        await asyncio_detailed(
            campaign_external_id=campaign_external_id,
            flight_external_id=flight_external_id,
            client=client,
        )
    ).parsed
