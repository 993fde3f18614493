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
from ...models.team_v5_page import TeamV5Page
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listTeamsV5")
def _get_kwargs(
    organization_id: UUID,
    *,
    ordering: str | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/orgs/{organization_id}/teams".format(
            organization_id=path_segment("organization_id", organization_id),
        )
        + query_string(
            query_part("ordering", ordering),
            query_part("is_shared", is_shared),
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | TeamV5Page | None:
    if response.status_code == 200:
        response_200: TeamV5Page = decode(TeamV5Page, response.json())
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
) -> Response[Error | FieldErrors | TeamV5Page]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | TeamV5Page]:
    """List the teams of an organization, version 5

     Returns a page of the organization's teams and of those shared by other organizations, oldest first
    unless `ordering` says otherwise. Version 6 lists the organization's teams.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        is_shared (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | TeamV5Page]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        ordering=ordering,
        is_shared=is_shared,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | TeamV5Page | None:
    """List the teams of an organization, version 5

     Returns a page of the organization's teams and of those shared by other organizations, oldest first
    unless `ordering` says otherwise. Version 6 lists the organization's teams.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        is_shared (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | TeamV5Page
    """

    return sync_detailed(
        organization_id=organization_id,
        client=client,
        ordering=ordering,
        is_shared=is_shared,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | TeamV5Page]:
    """List the teams of an organization, version 5

     Returns a page of the organization's teams and of those shared by other organizations, oldest first
    unless `ordering` says otherwise. Version 6 lists the organization's teams.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        is_shared (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | TeamV5Page]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        ordering=ordering,
        is_shared=is_shared,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | TeamV5Page | None:
    """List the teams of an organization, version 5

     Returns a page of the organization's teams and of those shared by other organizations, oldest first
    unless `ordering` says otherwise. Version 6 lists the organization's teams.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        is_shared (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | TeamV5Page
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            client=client,
            ordering=ordering,
            is_shared=is_shared,
            cursor=cursor,
        )
    ).parsed
