from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.room_visitor import RoomVisitor
from ...types import Response
from ...values import path_segment


@checked("getUserRoomVisitor")
def _get_kwargs(
    user_id: UUID,
    room_id: UUID,
    visitor_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/users/{user_id}/rooms/{room_id}/visitors/{visitor_id}".format(
            user_id=path_segment("user_id", user_id),
            room_id=path_segment("room_id", room_id),
            visitor_id=path_segment("visitor_id", visitor_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | RoomVisitor | None:
    if response.status_code == 200:
        response_200: RoomVisitor = decode(RoomVisitor, response.json())
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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | RoomVisitor]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    user_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | RoomVisitor]:
    """Read a visitor of a room of a user

     Returns a visitor of a room that the user has access to.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        visitor_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | RoomVisitor]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        room_id=room_id,
        visitor_id=visitor_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    user_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Error | RoomVisitor | None:
    """Read a visitor of a room of a user

     Returns a visitor of a room that the user has access to.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        visitor_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | RoomVisitor
    """

    return sync_detailed(
        user_id=user_id,
        room_id=room_id,
        visitor_id=visitor_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    user_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | RoomVisitor]:
    """Read a visitor of a room of a user

     Returns a visitor of a room that the user has access to.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        visitor_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | RoomVisitor]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        room_id=room_id,
        visitor_id=visitor_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Error | RoomVisitor | None:
    """Read a visitor of a room of a user

     Returns a visitor of a room that the user has access to.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        visitor_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | RoomVisitor
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            room_id=room_id,
            visitor_id=visitor_id,
            client=client,
        )
    ).parsed
