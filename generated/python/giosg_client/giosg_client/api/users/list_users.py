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
from ...models.user_page import UserPage
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listUsers")
def _get_kwargs(
    organization_id: UUID,
    *,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_manager: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/orgs/{organization_id}/users".format(
            organization_id=path_segment("organization_id", organization_id),
        )
        + query_string(
            query_part("ordering", ordering),
            query_part("include_deleted", include_deleted),
            query_part("is_manager", is_manager),
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | UserPage | None:
    if response.status_code == 200:
        response_200: UserPage = decode(UserPage, response.json())
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
) -> Response[Error | FieldErrors | UserPage]:
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
    include_deleted: bool | Unset = UNSET,
    is_manager: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | UserPage]:
    """List the users of an organization

     Returns a page of the organization's users, oldest first unless `ordering` says otherwise.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        include_deleted (bool | Unset):
        is_manager (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | UserPage]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        ordering=ordering,
        include_deleted=include_deleted,
        is_manager=is_manager,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_manager: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | UserPage | None:
    """List the users of an organization

     Returns a page of the organization's users, oldest first unless `ordering` says otherwise.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        include_deleted (bool | Unset):
        is_manager (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | UserPage
    """

    return sync_detailed(
        organization_id=organization_id,
        client=client,
        ordering=ordering,
        include_deleted=include_deleted,
        is_manager=is_manager,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_manager: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | UserPage]:
    """List the users of an organization

     Returns a page of the organization's users, oldest first unless `ordering` says otherwise.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        include_deleted (bool | Unset):
        is_manager (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | UserPage]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        ordering=ordering,
        include_deleted=include_deleted,
        is_manager=is_manager,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    include_deleted: bool | Unset = UNSET,
    is_manager: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | UserPage | None:
    """List the users of an organization

     Returns a page of the organization's users, oldest first unless `ordering` says otherwise.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        include_deleted (bool | Unset):
        is_manager (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | UserPage
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            client=client,
            ordering=ordering,
            include_deleted=include_deleted,
            is_manager=is_manager,
            cursor=cursor,
        )
    ).parsed
