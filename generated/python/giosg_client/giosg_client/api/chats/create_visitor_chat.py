from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.chat import Chat
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("createVisitorChat")
def _get_kwargs(
    organization_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    auto_resume: UUID | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}/chats".format(
            organization_id=path_segment("organization_id", organization_id),
            room_id=path_segment("room_id", room_id),
            visitor_id=path_segment("visitor_id", visitor_id),
        )
        + query_string(
            query_part("auto_resume", auto_resume),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Chat | Error | FieldErrors | None:
    if response.status_code == 200:
        response_200: Chat = decode(Chat, response.json())
        return response_200

    if response.status_code == 201:
        response_201: Chat = decode(Chat, response.json())
        return response_201

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
) -> Response[Chat | Error | FieldErrors]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
    auto_resume: UUID | Unset = UNSET,
) -> Response[Chat | Error | FieldErrors]:
    """Start a chat with a visitor

     Starts a chat of the type `visitor` in a room. With `auto_resume`, resumes a recent chat that the
    user can join instead of starting a new one, and makes the user a member. The request has no body.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        visitor_id (str):
        auto_resume (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Chat | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
        visitor_id=visitor_id,
        auto_resume=auto_resume,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
    auto_resume: UUID | Unset = UNSET,
) -> Chat | Error | FieldErrors | None:
    """Start a chat with a visitor

     Starts a chat of the type `visitor` in a room. With `auto_resume`, resumes a recent chat that the
    user can join instead of starting a new one, and makes the user a member. The request has no body.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        visitor_id (str):
        auto_resume (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Chat | Error | FieldErrors
    """

    return sync_detailed(
        organization_id=organization_id,
        room_id=room_id,
        visitor_id=visitor_id,
        client=client,
        auto_resume=auto_resume,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
    auto_resume: UUID | Unset = UNSET,
) -> Response[Chat | Error | FieldErrors]:
    """Start a chat with a visitor

     Starts a chat of the type `visitor` in a room. With `auto_resume`, resumes a recent chat that the
    user can join instead of starting a new one, and makes the user a member. The request has no body.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        visitor_id (str):
        auto_resume (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Chat | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
        visitor_id=visitor_id,
        auto_resume=auto_resume,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    room_id: UUID,
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
    auto_resume: UUID | Unset = UNSET,
) -> Chat | Error | FieldErrors | None:
    """Start a chat with a visitor

     Starts a chat of the type `visitor` in a room. With `auto_resume`, resumes a recent chat that the
    user can join instead of starting a new one, and makes the user a member. The request has no body.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        visitor_id (str):
        auto_resume (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Chat | Error | FieldErrors
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            client=client,
            auto_resume=auto_resume,
        )
    ).parsed
