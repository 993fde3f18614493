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
from ...models.room_page import RoomPage
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listRooms")
def _get_kwargs(
    organization_id_path: UUID,
    *,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    organization_id_query: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/orgs/{organization_id_path}/rooms".format(
            organization_id_path=path_segment("organization_id_path", organization_id_path),
        )
        + query_string(
            query_part("ordering", ordering),
            query_part("include_deleted", include_deleted),
            query_part("is_shared", is_shared),
            query_part("organization_id", organization_id_query),
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | RoomPage | None:
    if response.status_code == 200:
        response_200: RoomPage = decode(RoomPage, response.json())
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
) -> Response[Error | FieldErrors | RoomPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id_path: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    organization_id_query: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | RoomPage]:
    """List the rooms of an organization

     Returns a page of the rooms that the organization can use, including those shared by other
    organizations, oldest first unless `ordering` says otherwise.

    Args:
        organization_id_path (UUID): Identifier of a resource, a UUID with dashes. Send it in
            lower case, as the API does.
        ordering (str | Unset):
        include_deleted (bool | Unset):
        is_shared (bool | Unset):
        organization_id_query (UUID | Unset): Identifier of a resource, a UUID with dashes. Send
            it in lower case, as the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | RoomPage]
    """

    kwargs = _get_kwargs(
        organization_id_path=organization_id_path,
        ordering=ordering,
        include_deleted=include_deleted,
        is_shared=is_shared,
        organization_id_query=organization_id_query,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id_path: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    organization_id_query: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | RoomPage | None:
    """List the rooms of an organization

     Returns a page of the rooms that the organization can use, including those shared by other
    organizations, oldest first unless `ordering` says otherwise.

    Args:
        organization_id_path (UUID): Identifier of a resource, a UUID with dashes. Send it in
            lower case, as the API does.
        ordering (str | Unset):
        include_deleted (bool | Unset):
        is_shared (bool | Unset):
        organization_id_query (UUID | Unset): Identifier of a resource, a UUID with dashes. Send
            it in lower case, as the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | RoomPage
    """

    return sync_detailed(
        organization_id_path=organization_id_path,
        client=client,
        ordering=ordering,
        include_deleted=include_deleted,
        is_shared=is_shared,
        organization_id_query=organization_id_query,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    organization_id_path: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    organization_id_query: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | RoomPage]:
    """List the rooms of an organization

     Returns a page of the rooms that the organization can use, including those shared by other
    organizations, oldest first unless `ordering` says otherwise.

    Args:
        organization_id_path (UUID): Identifier of a resource, a UUID with dashes. Send it in
            lower case, as the API does.
        ordering (str | Unset):
        include_deleted (bool | Unset):
        is_shared (bool | Unset):
        organization_id_query (UUID | Unset): Identifier of a resource, a UUID with dashes. Send
            it in lower case, as the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | RoomPage]
    """

    kwargs = _get_kwargs(
        organization_id_path=organization_id_path,
        ordering=ordering,
        include_deleted=include_deleted,
        is_shared=is_shared,
        organization_id_query=organization_id_query,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id_path: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
    organization_id_query: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | RoomPage | None:
    """List the rooms of an organization

     Returns a page of the rooms that the organization can use, including those shared by other
    organizations, oldest first unless `ordering` says otherwise.

    Args:
        organization_id_path (UUID): Identifier of a resource, a UUID with dashes. Send it in
            lower case, as the API does.
        ordering (str | Unset):
        include_deleted (bool | Unset):
        is_shared (bool | Unset):
        organization_id_query (UUID | Unset): Identifier of a resource, a UUID with dashes. Send
            it in lower case, as the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | RoomPage
    """

    return (
        await asyncio_detailed(
            organization_id_path=organization_id_path,
            client=client,
            ordering=ordering,
            include_deleted=include_deleted,
            is_shared=is_shared,
            organization_id_query=organization_id_query,
            cursor=cursor,
        )
    ).parsed
