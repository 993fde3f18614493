from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error_body import ErrorBody
from ...models.interaction_list_item import InteractionListItem
from ...models.list_interactions_published import ListInteractionsPublished
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listInteractions")
def _get_kwargs(
    organization_id: UUID,
    *,
    json: bool | Unset = UNSET,
    workspace_uid: int | Unset = UNSET,
    published: ListInteractionsPublished | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/orgs/{organization_id}/interactions".format(
            organization_id=path_segment("organization_id", organization_id),
        )
        + query_string(
            query_part("json", json),
            query_part("workspaceUid", workspace_uid),
            query_part("published", published),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[InteractionListItem] | None:
    if response.status_code == 200:
        response_200: list[InteractionListItem] = decode(list[InteractionListItem], response.json())
        return response_200

    if response.status_code == 400:
        response_400: ErrorBody = decode(ErrorBody, response.json())
        return response_400

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
) -> Response[ErrorBody | list[InteractionListItem]]:
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
    json: bool | Unset = UNSET,
    workspace_uid: int | Unset = UNSET,
    published: ListInteractionsPublished | Unset = UNSET,
) -> Response[ErrorBody | list[InteractionListItem]]:
    """List the interactions of an organization

     Returns an array of the organization's interactions, optionally filtered. The six design attributes
    are only included with `json=true`; omit it if you do not need them, because designs are large.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        json (bool | Unset):
        workspace_uid (int | Unset):
        published (ListInteractionsPublished | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[InteractionListItem]]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        json=json,
        workspace_uid=workspace_uid,
        published=published,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    json: bool | Unset = UNSET,
    workspace_uid: int | Unset = UNSET,
    published: ListInteractionsPublished | Unset = UNSET,
) -> ErrorBody | list[InteractionListItem] | None:
    """List the interactions of an organization

     Returns an array of the organization's interactions, optionally filtered. The six design attributes
    are only included with `json=true`; omit it if you do not need them, because designs are large.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        json (bool | Unset):
        workspace_uid (int | Unset):
        published (ListInteractionsPublished | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[InteractionListItem]
    """

    return sync_detailed(
        organization_id=organization_id,
        client=client,
        json=json,
        workspace_uid=workspace_uid,
        published=published,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    json: bool | Unset = UNSET,
    workspace_uid: int | Unset = UNSET,
    published: ListInteractionsPublished | Unset = UNSET,
) -> Response[ErrorBody | list[InteractionListItem]]:
    """List the interactions of an organization

     Returns an array of the organization's interactions, optionally filtered. The six design attributes
    are only included with `json=true`; omit it if you do not need them, because designs are large.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        json (bool | Unset):
        workspace_uid (int | Unset):
        published (ListInteractionsPublished | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[InteractionListItem]]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        json=json,
        workspace_uid=workspace_uid,
        published=published,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    json: bool | Unset = UNSET,
    workspace_uid: int | Unset = UNSET,
    published: ListInteractionsPublished | Unset = UNSET,
) -> ErrorBody | list[InteractionListItem] | None:
    """List the interactions of an organization

     Returns an array of the organization's interactions, optionally filtered. The six design attributes
    are only included with `json=true`; omit it if you do not need them, because designs are large.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        json (bool | Unset):
        workspace_uid (int | Unset):
        published (ListInteractionsPublished | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[InteractionListItem]
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            client=client,
            json=json,
            workspace_uid=workspace_uid,
            published=published,
        )
    ).parsed
