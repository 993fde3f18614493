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
from ...models.interaction_ordering import InteractionOrdering
from ...models.interaction_v2 import InteractionV2
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listInteractionsV2")
def _get_kwargs(
    organization_id: UUID,
    *,
    collection_id: int | Unset = UNSET,
    ordering: InteractionOrdering | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v2/orgs/{organization_id}/interactions".format(
            organization_id=path_segment("organization_id", organization_id),
        )
        + query_string(
            query_part("collection_id", collection_id),
            query_part("ordering", ordering),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[InteractionV2] | None:
    if response.status_code == 200:
        response_200: list[InteractionV2] = decode(list[InteractionV2], response.json())
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
) -> Response[ErrorBody | list[InteractionV2]]:
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
    collection_id: int | Unset = UNSET,
    ordering: InteractionOrdering | Unset = UNSET,
) -> Response[ErrorBody | list[InteractionV2]]:
    """List the interactions of an organization (newer form)

     Returns an array of the interactions of the organization, or of one collection, sorted by
    `ordering`. The attributes are in snake case, and some have other names than in `listInteractions`;
    `id` is `interactionUuid` there. Whether designs can be included is unknown. Only the list has a
    newer form.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        collection_id (int | Unset):
        ordering (InteractionOrdering | Unset): Sort key of a list of interactions; ascending, or
            descending with a leading `-`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[InteractionV2]]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        collection_id=collection_id,
        ordering=ordering,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    collection_id: int | Unset = UNSET,
    ordering: InteractionOrdering | Unset = UNSET,
) -> ErrorBody | list[InteractionV2] | None:
    """List the interactions of an organization (newer form)

     Returns an array of the interactions of the organization, or of one collection, sorted by
    `ordering`. The attributes are in snake case, and some have other names than in `listInteractions`;
    `id` is `interactionUuid` there. Whether designs can be included is unknown. Only the list has a
    newer form.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        collection_id (int | Unset):
        ordering (InteractionOrdering | Unset): Sort key of a list of interactions; ascending, or
            descending with a leading `-`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[InteractionV2]
    """

    return sync_detailed(
        organization_id=organization_id,
        client=client,
        collection_id=collection_id,
        ordering=ordering,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    collection_id: int | Unset = UNSET,
    ordering: InteractionOrdering | Unset = UNSET,
) -> Response[ErrorBody | list[InteractionV2]]:
    """List the interactions of an organization (newer form)

     Returns an array of the interactions of the organization, or of one collection, sorted by
    `ordering`. The attributes are in snake case, and some have other names than in `listInteractions`;
    `id` is `interactionUuid` there. Whether designs can be included is unknown. Only the list has a
    newer form.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        collection_id (int | Unset):
        ordering (InteractionOrdering | Unset): Sort key of a list of interactions; ascending, or
            descending with a leading `-`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[InteractionV2]]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        collection_id=collection_id,
        ordering=ordering,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    collection_id: int | Unset = UNSET,
    ordering: InteractionOrdering | Unset = UNSET,
) -> ErrorBody | list[InteractionV2] | None:
    """List the interactions of an organization (newer form)

     Returns an array of the interactions of the organization, or of one collection, sorted by
    `ordering`. The attributes are in snake case, and some have other names than in `listInteractions`;
    `id` is `interactionUuid` there. Whether designs can be included is unknown. Only the list has a
    newer form.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        collection_id (int | Unset):
        ordering (InteractionOrdering | Unset): Sort key of a list of interactions; ascending, or
            descending with a leading `-`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[InteractionV2]
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            client=client,
            collection_id=collection_id,
            ordering=ordering,
        )
    ).parsed
