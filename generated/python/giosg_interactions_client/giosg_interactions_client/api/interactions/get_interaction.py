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
from ...models.interaction import Interaction
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("getInteraction")
def _get_kwargs(
    interaction_id: UUID,
    *,
    tag: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/interactions/{interaction_id}".format(
            interaction_id=path_segment("interaction_id", interaction_id),
        )
        + query_string(
            query_part("tag", tag),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | Interaction | None:
    if response.status_code == 200:
        response_200: Interaction | None = decode(Interaction | None, response.json())
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
) -> Response[ErrorBody | Interaction | None]:
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
    tag: str | Unset = UNSET,
) -> Response[ErrorBody | Interaction | None]:
    """Read an interaction

     Returns one interaction with its design. With a current `tag`, the body is `null` to save the
    transfer; with any other tag, it is the whole interaction. Publishing and unpublishing use `null`
    for the opposite case.

    Args:
        interaction_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        tag (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | Interaction | None]
    """

    kwargs = _get_kwargs(
        interaction_id=interaction_id,
        tag=tag,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    interaction_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    tag: str | Unset = UNSET,
) -> ErrorBody | Interaction | None:
    """Read an interaction

     Returns one interaction with its design. With a current `tag`, the body is `null` to save the
    transfer; with any other tag, it is the whole interaction. Publishing and unpublishing use `null`
    for the opposite case.

    Args:
        interaction_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        tag (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | Interaction | None
    """

    return sync_detailed(
        interaction_id=interaction_id,
        client=client,
        tag=tag,
    ).parsed


async def asyncio_detailed(
    interaction_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    tag: str | Unset = UNSET,
) -> Response[ErrorBody | Interaction | None]:
    """Read an interaction

     Returns one interaction with its design. With a current `tag`, the body is `null` to save the
    transfer; with any other tag, it is the whole interaction. Publishing and unpublishing use `null`
    for the opposite case.

    Args:
        interaction_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        tag (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | Interaction | None]
    """

    kwargs = _get_kwargs(
        interaction_id=interaction_id,
        tag=tag,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    interaction_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    tag: str | Unset = UNSET,
) -> ErrorBody | Interaction | None:
    """Read an interaction

     Returns one interaction with its design. With a current `tag`, the body is `null` to save the
    transfer; with any other tag, it is the whole interaction. Publishing and unpublishing use `null`
    for the opposite case.

    Args:
        interaction_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        tag (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | Interaction | None
    """

    return (
        await asyncio_detailed(
            interaction_id=interaction_id,
            client=client,
            tag=tag,
        )
    ).parsed
