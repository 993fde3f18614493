from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...types import Response
from ...values import path_segment


@checked("deleteRoom")
def _get_kwargs(
    organization_id: UUID,
    room_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/v5/orgs/{organization_id}/rooms/{room_id}".format(
            organization_id=path_segment("organization_id", organization_id),
            room_id=path_segment("room_id", room_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | Error | None:
    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

    if response.status_code == 401:
        response_401: Error = decode(Error, response.json())
        return response_401

    if response.status_code == 403:
        response_403: Error = decode(Error, response.json())
        return response_403

    if response.status_code == 404:
        response_404: Error = decode(Error, response.json())
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | Error]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | Error]:
    """Delete a room

     Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be
    undone.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Error]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Any | Error | None:
    """Delete a room

     Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be
    undone.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Error
    """

    return sync_detailed(
        organization_id=organization_id,
        room_id=room_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | Error]:
    """Delete a room

     Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be
    undone.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Error]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Any | Error | None:
    """Delete a room

     Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be
    undone.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Error
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            room_id=room_id,
            client=client,
        )
    ).parsed
