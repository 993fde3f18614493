from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.generic_error import GenericError
from ...models.price_page import PricePage
from ...models.server_error import ServerError
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listPrices")
def _get_kwargs(
    tarif_id: int,
    *,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/app-api/export/price/tarif/{tarif_id}".format(
            tarif_id=path_segment("tarif_id", tarif_id),
        )
        + query_string(
            query_part("page", page),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GenericError | PricePage | ServerError | str | None:
    if response.status_code == 200:
        response_200: PricePage = decode(PricePage, response.json())
        return response_200

    if response.status_code == 400:
        response_400: GenericError = decode(GenericError, response.json())
        return response_400

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 404:
        response_404: GenericError = decode(GenericError, response.json())
        return response_404

    if response.status_code == 500:
        response_500: ServerError = decode(ServerError, response.json())
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GenericError | PricePage | ServerError | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    tarif_id: int,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> Response[GenericError | PricePage | ServerError | str]:
    """List the prices of a tariff

     Returns a page of the prices of a tariff, one for each combination of platform, channel, medium,
    advertising medium and price level. A flight with `loadFromRate` uses these prices. The only format
    is JSON.

    Args:
        tarif_id (int):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GenericError | PricePage | ServerError | str]
    """

    kwargs = _get_kwargs(
        tarif_id=tarif_id,
        page=page,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    tarif_id: int,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> GenericError | PricePage | ServerError | str | None:
    """List the prices of a tariff

     Returns a page of the prices of a tariff, one for each combination of platform, channel, medium,
    advertising medium and price level. A flight with `loadFromRate` uses these prices. The only format
    is JSON.

    Args:
        tarif_id (int):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GenericError | PricePage | ServerError | str
    """

    return sync_detailed(
        tarif_id=tarif_id,
        client=client,
        page=page,
    ).parsed


async def asyncio_detailed(
    tarif_id: int,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> Response[GenericError | PricePage | ServerError | str]:
    """List the prices of a tariff

     Returns a page of the prices of a tariff, one for each combination of platform, channel, medium,
    advertising medium and price level. A flight with `loadFromRate` uses these prices. The only format
    is JSON.

    Args:
        tarif_id (int):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GenericError | PricePage | ServerError | str]
    """

    kwargs = _get_kwargs(
        tarif_id=tarif_id,
        page=page,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    tarif_id: int,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> GenericError | PricePage | ServerError | str | None:
    """List the prices of a tariff

     Returns a page of the prices of a tariff, one for each combination of platform, channel, medium,
    advertising medium and price level. A flight with `loadFromRate` uses these prices. The only format
    is JSON.

    Args:
        tarif_id (int):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GenericError | PricePage | ServerError | str
    """

    return (
        await asyncio_detailed(
            tarif_id=tarif_id,
            client=client,
            page=page,
        )
    ).parsed
