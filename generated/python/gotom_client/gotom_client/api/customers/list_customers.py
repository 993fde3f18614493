from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.customer_page import CustomerPage
from ...models.generic_error import GenericError
from ...models.server_error import ServerError
from ...types import UNSET, Response, Unset


@checked("listCustomers")
def _get_kwargs(
    *,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/app-api/customer"
        + query_string(
            query_part("page", page),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CustomerPage | GenericError | ServerError | str | None:
    if response.status_code == 200:
        response_200: CustomerPage = decode(CustomerPage, response.json())
        return response_200

    if response.status_code == 400:
        response_400: GenericError = decode(GenericError, response.json())
        return response_400

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 500:
        response_500: ServerError = decode(ServerError, response.json())
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CustomerPage | GenericError | ServerError | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> Response[CustomerPage | GenericError | ServerError | str]:
    """List the customers

     Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before
    using one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is
    null.

    Args:
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CustomerPage | GenericError | ServerError | str]
    """

    kwargs = _get_kwargs(
        page=page,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> CustomerPage | GenericError | ServerError | str | None:
    """List the customers

     Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before
    using one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is
    null.

    Args:
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CustomerPage | GenericError | ServerError | str
    """

    return sync_detailed(
        client=client,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> Response[CustomerPage | GenericError | ServerError | str]:
    """List the customers

     Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before
    using one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is
    null.

    Args:
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CustomerPage | GenericError | ServerError | str]
    """

    kwargs = _get_kwargs(
        page=page,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> CustomerPage | GenericError | ServerError | str | None:
    """List the customers

     Returns a page of all customers, intermediators, agencies and publishers; check `softDeleted` before
    using one. The page size is fixed; follow `nextPageUrl`, signing its path and query, until it is
    null.

    Args:
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CustomerPage | GenericError | ServerError | str
    """

    return (
        await asyncio_detailed(
            client=client,
            page=page,
        )
    ).parsed
