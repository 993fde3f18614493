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
from ...models.outgoing_share import OutgoingShare
from ...models.outgoing_share_write import OutgoingShareWrite
from ...models.shared_resource_type import SharedResourceType
from ...types import Response
from ...values import path_segment


@checked("createOutgoingShare")
def _get_kwargs(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    body: OutgoingShareWrite,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}".format(
            organization_id=path_segment("organization_id", organization_id),
            resource_type=path_segment("resource_type", resource_type),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | OutgoingShare | None:
    if response.status_code == 201:
        response_201: OutgoingShare = decode(OutgoingShare, response.json())
        return response_201

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
) -> Response[Error | FieldErrors | OutgoingShare]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    client: AuthenticatedClient | Client,
    body: OutgoingShareWrite,
) -> Response[Error | FieldErrors | OutgoingShare]:
    """Share a room or a team

     Lets a partner use a room (`rooms`; requires `room_id`) or a team (`teams`; requires `team_id`)
    owned by or shared with the organization. The receiver must be a partner. According to the current
    page, only the vendor's support can share rooms.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        resource_type (SharedResourceType): Shared resources: rooms or teams.
        body (OutgoingShareWrite): What to share, and the receiver. The identifier that matches
            the path is required. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | OutgoingShare]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        resource_type=resource_type,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    client: AuthenticatedClient | Client,
    body: OutgoingShareWrite,
) -> Error | FieldErrors | OutgoingShare | None:
    """Share a room or a team

     Lets a partner use a room (`rooms`; requires `room_id`) or a team (`teams`; requires `team_id`)
    owned by or shared with the organization. The receiver must be a partner. According to the current
    page, only the vendor's support can share rooms.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        resource_type (SharedResourceType): Shared resources: rooms or teams.
        body (OutgoingShareWrite): What to share, and the receiver. The identifier that matches
            the path is required. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | OutgoingShare
    """

    return sync_detailed(
        organization_id=organization_id,
        resource_type=resource_type,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    client: AuthenticatedClient | Client,
    body: OutgoingShareWrite,
) -> Response[Error | FieldErrors | OutgoingShare]:
    """Share a room or a team

     Lets a partner use a room (`rooms`; requires `room_id`) or a team (`teams`; requires `team_id`)
    owned by or shared with the organization. The receiver must be a partner. According to the current
    page, only the vendor's support can share rooms.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        resource_type (SharedResourceType): Shared resources: rooms or teams.
        body (OutgoingShareWrite): What to share, and the receiver. The identifier that matches
            the path is required. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | OutgoingShare]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        resource_type=resource_type,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    client: AuthenticatedClient | Client,
    body: OutgoingShareWrite,
) -> Error | FieldErrors | OutgoingShare | None:
    """Share a room or a team

     Lets a partner use a room (`rooms`; requires `room_id`) or a team (`teams`; requires `team_id`)
    owned by or shared with the organization. The receiver must be a partner. According to the current
    page, only the vendor's support can share rooms.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        resource_type (SharedResourceType): Shared resources: rooms or teams.
        body (OutgoingShareWrite): What to share, and the receiver. The identifier that matches
            the path is required. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | OutgoingShare
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            resource_type=resource_type,
            client=client,
            body=body,
        )
    ).parsed
