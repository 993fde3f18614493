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
from ...models.team_patch import TeamPatch
from ...models.team_v5 import TeamV5
from ...types import Response
from ...values import path_segment


@checked("updateTeamV5")
def _get_kwargs(
    organization_id: UUID,
    team_id: UUID,
    *,
    body: TeamPatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/v5/orgs/{organization_id}/teams/{team_id}".format(
            organization_id=path_segment("organization_id", organization_id),
            team_id=path_segment("team_id", team_id),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | TeamV5 | None:
    if response.status_code == 200:
        response_200: TeamV5 = decode(TeamV5, response.json())
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

    if response.status_code == 415:
        response_415: Error = decode(Error, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FieldErrors | TeamV5]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    team_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: TeamPatch,
) -> Response[Error | FieldErrors | TeamV5]:
    """Change a team, version 5

     Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        team_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (TeamPatch): The attributes of a team to change; others are unchanged.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | TeamV5]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        team_id=team_id,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    team_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: TeamPatch,
) -> Error | FieldErrors | TeamV5 | None:
    """Change a team, version 5

     Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        team_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (TeamPatch): The attributes of a team to change; others are unchanged.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | TeamV5
    """

    return sync_detailed(
        organization_id=organization_id,
        team_id=team_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    team_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: TeamPatch,
) -> Response[Error | FieldErrors | TeamV5]:
    """Change a team, version 5

     Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        team_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (TeamPatch): The attributes of a team to change; others are unchanged.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | TeamV5]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        team_id=team_id,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    team_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: TeamPatch,
) -> Error | FieldErrors | TeamV5 | None:
    """Change a team, version 5

     Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        team_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (TeamPatch): The attributes of a team to change; others are unchanged.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | TeamV5
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            team_id=team_id,
            client=client,
            body=body,
        )
    ).parsed
