from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error_body import ErrorBody
from ...models.interaction import Interaction
from ...models.interaction_create import InteractionCreate
from ...types import Response


@checked("createInteraction")
def _get_kwargs(
    *,
    body: InteractionCreate,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/interactions",
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
    *,
    client: AuthenticatedClient | Client,
    body: InteractionCreate,
) -> Response[ErrorBody | Interaction]:
    """Create an interaction

     Creates an interaction in the collection `workspaceUid`. The body is large, so start from
    `getDefaultTemplate` (empty) or a template of `listTemplates` (with content), sent as a whole with
    your own `name`, `workspaceUid` and `themeId`. A trailing slash in the path is allowed.

    Args:
        body (InteractionCreate): A new interaction. Other attributes, such as those of a
            template, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | Interaction]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: InteractionCreate,
) -> ErrorBody | Interaction | None:
    """Create an interaction

     Creates an interaction in the collection `workspaceUid`. The body is large, so start from
    `getDefaultTemplate` (empty) or a template of `listTemplates` (with content), sent as a whole with
    your own `name`, `workspaceUid` and `themeId`. A trailing slash in the path is allowed.

    Args:
        body (InteractionCreate): A new interaction. Other attributes, such as those of a
            template, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | Interaction
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: InteractionCreate,
) -> Response[ErrorBody | Interaction]:
    """Create an interaction

     Creates an interaction in the collection `workspaceUid`. The body is large, so start from
    `getDefaultTemplate` (empty) or a template of `listTemplates` (with content), sent as a whole with
    your own `name`, `workspaceUid` and `themeId`. A trailing slash in the path is allowed.

    Args:
        body (InteractionCreate): A new interaction. Other attributes, such as those of a
            template, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | Interaction]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: InteractionCreate,
) -> ErrorBody | Interaction | None:
    """Create an interaction

     Creates an interaction in the collection `workspaceUid`. The body is large, so start from
    `getDefaultTemplate` (empty) or a template of `listTemplates` (with content), sent as a whole with
    your own `name`, `workspaceUid` and `themeId`. A trailing slash in the path is allowed.

    Args:
        body (InteractionCreate): A new interaction. Other attributes, such as those of a
            template, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | Interaction
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
