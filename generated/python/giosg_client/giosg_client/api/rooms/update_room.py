from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...models.room import Room
from ...models.room_patch import RoomPatch
from ...types import Response
from ...values import path_segment


@checked("updateRoom")
def _get_kwargs(
    organization_id: UUID,
    room_id: UUID,
    *,
    body: RoomPatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/v5/orgs/{organization_id}/rooms/{room_id}".format(
            organization_id=path_segment("organization_id", organization_id),
            room_id=path_segment("room_id", room_id),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | Room | None:
    if response.status_code == 200:
        response_200: Room = decode(Room, response.json())
        return response_200

    if response.status_code == 400:
        response_400: FieldErrors = decode(FieldErrors, response.json())
        return response_400

    if response.status_code == 401:
        response_401: Error = decode(Error, response.json())
        return response_401

    if response.status_code == 403:
        response_403: Error = decode(Error, response.json())
        return response_403

    if response.status_code == 404:
        response_404: Error = decode(Error, response.json())
        return response_404

    if response.status_code == 415:
        response_415: Error = decode(Error, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FieldErrors | Room]:
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
    body: RoomPatch,
) -> Response[Error | FieldErrors | Room]:
    """Change a room

     Updates the attributes in the body of a room of the organization and leaves the others unchanged.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (RoomPatch): The attributes of a room to change; others are unchanged. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | Room]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: RoomPatch,
) -> Error | FieldErrors | Room | None:
    """Change a room

     Updates the attributes in the body of a room of the organization and leaves the others unchanged.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (RoomPatch): The attributes of a room to change; others are unchanged. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | Room
    """

    return sync_detailed(
        organization_id=organization_id,
        room_id=room_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: RoomPatch,
) -> Response[Error | FieldErrors | Room]:
    """Change a room

     Updates the attributes in the body of a room of the organization and leaves the others unchanged.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (RoomPatch): The attributes of a room to change; others are unchanged. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | Room]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: RoomPatch,
) -> Error | FieldErrors | Room | None:
    """Change a room

     Updates the attributes in the body of a room of the organization and leaves the others unchanged.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (RoomPatch): The attributes of a room to change; others are unchanged. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | Room
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            room_id=room_id,
            client=client,
            body=body,
        )
    ).parsed
