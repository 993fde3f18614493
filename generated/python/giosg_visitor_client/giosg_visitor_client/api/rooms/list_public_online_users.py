from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.online_user_page import OnlineUserPage
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listPublicOnlineUsers")
def _get_kwargs(
    organization_id: UUID,
    room_id: UUID,
    *,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/public/orgs/{organization_id}/rooms/{room_id}/online_users".format(
            organization_id=path_segment("organization_id", organization_id),
            room_id=path_segment("room_id", room_id),
        )
        + query_string(
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | OnlineUserPage | None:
    if response.status_code == 200:
        response_200: OnlineUserPage = decode(OnlineUserPage, response.json())
        return response_200

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


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | OnlineUserPage]:
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
    cursor: str | Unset = UNSET,
) -> Response[Error | OnlineUserPage]:
    """List the online users of a room

     Returns a page of the online users of the room, with the names shown to visitors.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | OnlineUserPage]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Error | OnlineUserPage | None:
    """List the online users of a room

     Returns a page of the online users of the room, with the names shown to visitors.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | OnlineUserPage
    """

    return sync_detailed(
        organization_id=organization_id,
        room_id=room_id,
        client=client,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Response[Error | OnlineUserPage]:
    """List the online users of a room

     Returns a page of the online users of the room, with the names shown to visitors.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | OnlineUserPage]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Error | OnlineUserPage | None:
    """List the online users of a room

     Returns a page of the online users of the room, with the names shown to visitors.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | OnlineUserPage
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            room_id=room_id,
            client=client,
            cursor=cursor,
        )
    ).parsed
