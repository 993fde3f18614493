from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error_body import ErrorBody
from ...models.interaction import Interaction
from ...models.interaction_copy import InteractionCopy
from ...types import Response
from ...values import path_segment


@checked("copyInteraction")
def _get_kwargs(
    interaction_id: UUID,
    *,
    body: InteractionCopy,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/interactions/{interaction_id}/copy".format(
            interaction_id=path_segment("interaction_id", interaction_id),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | Interaction | None:
    if response.status_code == 200:
        response_200: Interaction = decode(Interaction, response.json())
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

    if response.status_code == 415:
        response_415: ErrorBody = decode(ErrorBody, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | Interaction]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    interaction_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: InteractionCopy,
) -> Response[ErrorBody | Interaction]:
    """Copy an interaction

     Creates a new interaction with the design of this one, in the same collection or in the collection
    `groupId`. Every attribute of the body is optional; without any, the server's defaults apply.

    Args:
        interaction_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (InteractionCopy): The differences of the copy. Everything is optional.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | Interaction]
    """

    kwargs = _get_kwargs(
        interaction_id=interaction_id,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    interaction_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: InteractionCopy,
) -> ErrorBody | Interaction | None:
    """Copy an interaction

     Creates a new interaction with the design of this one, in the same collection or in the collection
    `groupId`. Every attribute of the body is optional; without any, the server's defaults apply.

    Args:
        interaction_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (InteractionCopy): The differences of the copy. Everything is optional.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | Interaction
    """

    return sync_detailed(
        interaction_id=interaction_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    interaction_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: InteractionCopy,
) -> Response[ErrorBody | Interaction]:
    """Copy an interaction

     Creates a new interaction with the design of this one, in the same collection or in the collection
    `groupId`. Every attribute of the body is optional; without any, the server's defaults apply.

    Args:
        interaction_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (InteractionCopy): The differences of the copy. Everything is optional.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | Interaction]
    """

    kwargs = _get_kwargs(
        interaction_id=interaction_id,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    interaction_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: InteractionCopy,
) -> ErrorBody | Interaction | None:
    """Copy an interaction

     Creates a new interaction with the design of this one, in the same collection or in the collection
    `groupId`. Every attribute of the body is optional; without any, the server's defaults apply.

    Args:
        interaction_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (InteractionCopy): The differences of the copy. Everything is optional.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | Interaction
    """

    return (
        await asyncio_detailed(
            interaction_id=interaction_id,
            client=client,
            body=body,
        )
    ).parsed
