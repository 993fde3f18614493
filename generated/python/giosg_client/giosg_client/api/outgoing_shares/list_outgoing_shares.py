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
from ...models.field_errors import FieldErrors
from ...models.outgoing_share_page import OutgoingSharePage
from ...models.shared_resource_type import SharedResourceType
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listOutgoingShares")
def _get_kwargs(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    ordering: str | Unset = UNSET,
    receiver_organization_id: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}".format(
            organization_id=path_segment("organization_id", organization_id),
            resource_type=path_segment("resource_type", resource_type),
        )
        + query_string(
            query_part("ordering", ordering),
            query_part("receiver_organization_id", receiver_organization_id),
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | OutgoingSharePage | None:
    if response.status_code == 200:
        response_200: OutgoingSharePage = decode(OutgoingSharePage, response.json())
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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FieldErrors | OutgoingSharePage]:
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
    ordering: str | Unset = UNSET,
    receiver_organization_id: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | OutgoingSharePage]:
    """List the outgoing shares of an organization

     Returns a page of the rooms or teams that the organization shares with partners, oldest share first
    unless `ordering` says otherwise. A room or team shared with two partners has two shares.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        resource_type (SharedResourceType): Shared resources: rooms or teams.
        ordering (str | Unset):
        receiver_organization_id (UUID | Unset): Identifier of a resource, a UUID with dashes.
            Send it in lower case, as the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | OutgoingSharePage]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        resource_type=resource_type,
        ordering=ordering,
        receiver_organization_id=receiver_organization_id,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    receiver_organization_id: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | OutgoingSharePage | None:
    """List the outgoing shares of an organization

     Returns a page of the rooms or teams that the organization shares with partners, oldest share first
    unless `ordering` says otherwise. A room or team shared with two partners has two shares.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        resource_type (SharedResourceType): Shared resources: rooms or teams.
        ordering (str | Unset):
        receiver_organization_id (UUID | Unset): Identifier of a resource, a UUID with dashes.
            Send it in lower case, as the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | OutgoingSharePage
    """

    return sync_detailed(
        organization_id=organization_id,
        resource_type=resource_type,
        client=client,
        ordering=ordering,
        receiver_organization_id=receiver_organization_id,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    receiver_organization_id: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | OutgoingSharePage]:
    """List the outgoing shares of an organization

     Returns a page of the rooms or teams that the organization shares with partners, oldest share first
    unless `ordering` says otherwise. A room or team shared with two partners has two shares.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        resource_type (SharedResourceType): Shared resources: rooms or teams.
        ordering (str | Unset):
        receiver_organization_id (UUID | Unset): Identifier of a resource, a UUID with dashes.
            Send it in lower case, as the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | OutgoingSharePage]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        resource_type=resource_type,
        ordering=ordering,
        receiver_organization_id=receiver_organization_id,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    resource_type: SharedResourceType,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    receiver_organization_id: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | OutgoingSharePage | None:
    """List the outgoing shares of an organization

     Returns a page of the rooms or teams that the organization shares with partners, oldest share first
    unless `ordering` says otherwise. A room or team shared with two partners has two shares.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        resource_type (SharedResourceType): Shared resources: rooms or teams.
        ordering (str | Unset):
        receiver_organization_id (UUID | Unset): Identifier of a resource, a UUID with dashes.
            Send it in lower case, as the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | OutgoingSharePage
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            resource_type=resource_type,
            client=client,
            ordering=ordering,
            receiver_organization_id=receiver_organization_id,
            cursor=cursor,
        )
    ).parsed
