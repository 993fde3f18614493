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
from ...models.user import User
from ...models.user_patch import UserPatch
from ...types import Response
from ...values import path_segment


@checked("updateMember")
def _get_kwargs(
    organization_id: UUID,
    user_id: UUID,
    *,
    body: UserPatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/v5/orgs/{organization_id}/users/{user_id}".format(
            organization_id=path_segment("organization_id", organization_id),
            user_id=path_segment("user_id", user_id),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | User | None:
    if response.status_code == 200:
        response_200: User = decode(User, response.json())
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
) -> Response[Error | FieldErrors | User]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    user_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UserPatch,
) -> Response[Error | FieldErrors | User]:
    """Change a user of an organization

     Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the
    user available or unavailable for chats. Changing another user requires the `users` permission.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (UserPatch): The attributes of a user to change; others are unchanged. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | User]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        user_id=user_id,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    user_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UserPatch,
) -> Error | FieldErrors | User | None:
    """Change a user of an organization

     Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the
    user available or unavailable for chats. Changing another user requires the `users` permission.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (UserPatch): The attributes of a user to change; others are unchanged. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | User
    """

    return sync_detailed(
        organization_id=organization_id,
        user_id=user_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    user_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UserPatch,
) -> Response[Error | FieldErrors | User]:
    """Change a user of an organization

     Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the
    user available or unavailable for chats. Changing another user requires the `users` permission.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (UserPatch): The attributes of a user to change; others are unchanged. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | User]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        user_id=user_id,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    user_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UserPatch,
) -> Error | FieldErrors | User | None:
    """Change a user of an organization

     Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the
    user available or unavailable for chats. Changing another user requires the `users` permission.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (UserPatch): The attributes of a user to change; others are unchanged. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | User
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed
