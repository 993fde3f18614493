from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.chat_membership import ChatMembership
from ...models.chat_participation_write import ChatParticipationWrite
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("replaceChatMembership")
def _get_kwargs(
    organization_id: UUID,
    user_id: UUID,
    chat_id: UUID,
    *,
    body: ChatParticipationWrite,
    exclusive: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/v5/orgs/{organization_id}/users/{user_id}/chat_memberships/{chat_id}".format(
            organization_id=path_segment("organization_id", organization_id),
            user_id=path_segment("user_id", user_id),
            chat_id=path_segment("chat_id", chat_id),
        )
        + query_string(
            query_part("exclusive", exclusive),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChatMembership | Error | FieldErrors | None:
    if response.status_code == 200:
        response_200: ChatMembership = decode(ChatMembership, response.json())
        return response_200

    if response.status_code == 201:
        response_201: ChatMembership = decode(ChatMembership, response.json())
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

    if response.status_code == 415:
        response_415: Error = decode(Error, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ChatMembership | Error | FieldErrors]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: ChatParticipationWrite,
    exclusive: bool | Unset = UNSET,
) -> Response[ChatMembership | Error | FieldErrors]:
    """Join or leave a chat, or set the composing status (older path)

     Makes the user a member of the chat, or sets the participation and the composing status of a member.
    The user's participation ends the visitor's wait. Send `composing` repeatedly: it changes to
    `has_composed` automatically. Use `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a
    membership, and `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        exclusive (bool | Unset):
        body (ChatParticipationWrite): A user's participation in a chat. Unknown attributes,
            including `member_id`, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatMembership | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        user_id=user_id,
        chat_id=chat_id,
        body=body,
        exclusive=exclusive,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: ChatParticipationWrite,
    exclusive: bool | Unset = UNSET,
) -> ChatMembership | Error | FieldErrors | None:
    """Join or leave a chat, or set the composing status (older path)

     Makes the user a member of the chat, or sets the participation and the composing status of a member.
    The user's participation ends the visitor's wait. Send `composing` repeatedly: it changes to
    `has_composed` automatically. Use `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a
    membership, and `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        exclusive (bool | Unset):
        body (ChatParticipationWrite): A user's participation in a chat. Unknown attributes,
            including `member_id`, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatMembership | Error | FieldErrors
    """

    return sync_detailed(
        organization_id=organization_id,
        user_id=user_id,
        chat_id=chat_id,
        client=client,
        body=body,
        exclusive=exclusive,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: ChatParticipationWrite,
    exclusive: bool | Unset = UNSET,
) -> Response[ChatMembership | Error | FieldErrors]:
    """Join or leave a chat, or set the composing status (older path)

     Makes the user a member of the chat, or sets the participation and the composing status of a member.
    The user's participation ends the visitor's wait. Send `composing` repeatedly: it changes to
    `has_composed` automatically. Use `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a
    membership, and `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        exclusive (bool | Unset):
        body (ChatParticipationWrite): A user's participation in a chat. Unknown attributes,
            including `member_id`, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatMembership | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        user_id=user_id,
        chat_id=chat_id,
        body=body,
        exclusive=exclusive,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: ChatParticipationWrite,
    exclusive: bool | Unset = UNSET,
) -> ChatMembership | Error | FieldErrors | None:
    """Join or leave a chat, or set the composing status (older path)

     Makes the user a member of the chat, or sets the participation and the composing status of a member.
    The user's participation ends the visitor's wait. Send `composing` repeatedly: it changes to
    `has_composed` automatically. Use `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a
    membership, and `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        exclusive (bool | Unset):
        body (ChatParticipationWrite): A user's participation in a chat. Unknown attributes,
            including `member_id`, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatMembership | Error | FieldErrors
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            client=client,
            body=body,
            exclusive=exclusive,
        )
    ).parsed
