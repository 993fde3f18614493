from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.customer_envelope import CustomerEnvelope
from ...models.customer_not_found import CustomerNotFound
from ...models.server_error import ServerError
from ...types import Response
from ...values import path_segment


@checked("getCustomer")
def _get_kwargs(
    customer_crm_external_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/app-api/customer/{customer_crm_external_id}".format(
            customer_crm_external_id=path_segment("customer_crm_external_id", customer_crm_external_id),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CustomerEnvelope | CustomerNotFound | ServerError | str | None:
    if response.status_code == 200:
        response_200: CustomerEnvelope = decode(CustomerEnvelope, response.json())
        return response_200

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 404:
        response_404: CustomerNotFound = decode(CustomerNotFound, response.json())
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
) -> Response[CustomerEnvelope | CustomerNotFound | ServerError | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    customer_crm_external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[CustomerEnvelope | CustomerNotFound | ServerError | str]:
    """Read a customer

     Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.

    Args:
        customer_crm_external_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CustomerEnvelope | CustomerNotFound | ServerError | str]
    """

    kwargs = _get_kwargs(
        customer_crm_external_id=customer_crm_external_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    customer_crm_external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> CustomerEnvelope | CustomerNotFound | ServerError | str | None:
    """Read a customer

     Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.

    Args:
        customer_crm_external_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CustomerEnvelope | CustomerNotFound | ServerError | str
    """

    return sync_detailed(
        customer_crm_external_id=customer_crm_external_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    customer_crm_external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[CustomerEnvelope | CustomerNotFound | ServerError | str]:
    """Read a customer

     Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.

    Args:
        customer_crm_external_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CustomerEnvelope | CustomerNotFound | ServerError | str]
    """

    kwargs = _get_kwargs(
        customer_crm_external_id=customer_crm_external_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    customer_crm_external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> CustomerEnvelope | CustomerNotFound | ServerError | str | None:
    """Read a customer

     Returns one customer by its CRM id. Unlike in other operations, a 404 has a specific body.

    Args:
        customer_crm_external_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CustomerEnvelope | CustomerNotFound | ServerError | str
    """

    return (
        await asyncio_detailed(
            customer_crm_external_id=customer_crm_external_id,
            client=client,
        )
    ).parsed
