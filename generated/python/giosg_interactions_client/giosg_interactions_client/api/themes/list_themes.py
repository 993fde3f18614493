from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error_body import ErrorBody
from ...models.theme import Theme
from ...types import Response
from ...values import path_segment


@checked("listThemes")
def _get_kwargs(
    organization_id: UUID,
    collection_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/orgs/{organization_id}/groups/{collection_id}/themes".format(
            organization_id=path_segment("organization_id", organization_id),
            collection_id=path_segment("collection_id", collection_id),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[Theme] | None:
    if response.status_code == 200:
        response_200: list[Theme] = decode(list[Theme], response.json())
        return response_200

    if response.status_code == 401:
        response_401: ErrorBody = decode(ErrorBody, response.json())
        return response_401

    if response.status_code == 403:
        response_403: ErrorBody = decode(ErrorBody, response.json())
        return response_403

    if response.status_code == 404:
        response_404: ErrorBody = decode(ErrorBody, response.json())
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | list[Theme]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    collection_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | list[Theme]]:
    """List the themes of a collection

     Returns an array of the themes available to interactions of the collection. The `uid` of a theme is
    the `themeId` of an interaction. No page documents this operation, so rely on nothing else.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        collection_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Theme]]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        collection_id=collection_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    collection_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | list[Theme] | None:
    """List the themes of a collection

     Returns an array of the themes available to interactions of the collection. The `uid` of a theme is
    the `themeId` of an interaction. No page documents this operation, so rely on nothing else.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        collection_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Theme]
    """

    return sync_detailed(
        organization_id=organization_id,
        collection_id=collection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    collection_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | list[Theme]]:
    """List the themes of a collection

     Returns an array of the themes available to interactions of the collection. The `uid` of a theme is
    the `themeId` of an interaction. No page documents this operation, so rely on nothing else.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        collection_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Theme]]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        collection_id=collection_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    collection_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | list[Theme] | None:
    """List the themes of a collection

     Returns an array of the themes available to interactions of the collection. The `uid` of a theme is
    the `themeId` of an interaction. No page documents this operation, so rely on nothing else.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        collection_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Theme]
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            collection_id=collection_id,
            client=client,
        )
    ).parsed
