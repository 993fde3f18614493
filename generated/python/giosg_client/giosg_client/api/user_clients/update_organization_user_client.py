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
from ...models.user_client import UserClient
from ...models.user_client_patch import UserClientPatch
from ...types import Response
from ...values import path_segment


@checked("updateOrganizationUserClient")
def _get_kwargs(
    organization_id: UUID,
    user_id: UUID,
    client_id: str,
    *,
    body: UserClientPatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/v5/orgs/{organization_id}/users/{user_id}/clients/{client_id}".format(
            organization_id=path_segment("organization_id", organization_id),
            user_id=path_segment("user_id", user_id),
            client_id=path_segment("client_id", client_id),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | UserClient | None:
    if response.status_code == 200:
        response_200: UserClient = decode(UserClient, response.json())
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
) -> Response[Error | FieldErrors | UserClient]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    user_id: UUID,
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UserClientPatch,
) -> Response[Error | FieldErrors | UserClient]:
    """Extend a client of a user (older path)

     Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
    `/api/v5/users/{user_id}/clients/{client_id}` instead.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        client_id (str):
        body (UserClientPatch): How long a client keeps its user present from now.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | UserClient]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        user_id=user_id,
        client_id=client_id,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    user_id: UUID,
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UserClientPatch,
) -> Error | FieldErrors | UserClient | None:
    """Extend a client of a user (older path)

     Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
    `/api/v5/users/{user_id}/clients/{client_id}` instead.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        client_id (str):
        body (UserClientPatch): How long a client keeps its user present from now.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | UserClient
    """

    return sync_detailed(
        organization_id=organization_id,
        user_id=user_id,
        client_id=client_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    user_id: UUID,
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UserClientPatch,
) -> Response[Error | FieldErrors | UserClient]:
    """Extend a client of a user (older path)

     Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
    `/api/v5/users/{user_id}/clients/{client_id}` instead.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        client_id (str):
        body (UserClientPatch): How long a client keeps its user present from now.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | UserClient]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        user_id=user_id,
        client_id=client_id,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    user_id: UUID,
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UserClientPatch,
) -> Error | FieldErrors | UserClient | None:
    """Extend a client of a user (older path)

     Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
    `/api/v5/users/{user_id}/clients/{client_id}` instead.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        client_id (str):
        body (UserClientPatch): How long a client keeps its user present from now.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | UserClient
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            user_id=user_id,
            client_id=client_id,
            client=client,
            body=body,
        )
    ).parsed
