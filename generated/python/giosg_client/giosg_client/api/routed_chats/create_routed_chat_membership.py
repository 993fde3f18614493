from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.chat_membership import ChatMembership
from ...models.chat_participation_write import ChatParticipationWrite
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...types import Response
from ...values import path_segment


@checked("createRoutedChatMembership")
def _get_kwargs(
    user_id: UUID,
    chat_id: UUID,
    *,
    body: ChatParticipationWrite,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships".format(
            user_id=path_segment("user_id", user_id),
            chat_id=path_segment("chat_id", chat_id),
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
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: ChatParticipationWrite,
) -> Response[ChatMembership | Error | FieldErrors]:
    """Join a chat

     Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
    `is_participating: false` the user joins without opening the chat.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (ChatParticipationWrite): A user's participation in a chat. Unknown attributes,
            including `member_id`, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatMembership | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        chat_id=chat_id,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: ChatParticipationWrite,
) -> ChatMembership | Error | FieldErrors | None:
    """Join a chat

     Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
    `is_participating: false` the user joins without opening the chat.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (ChatParticipationWrite): A user's participation in a chat. Unknown attributes,
            including `member_id`, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatMembership | Error | FieldErrors
    """

    return sync_detailed(
        user_id=user_id,
        chat_id=chat_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: ChatParticipationWrite,
) -> Response[ChatMembership | Error | FieldErrors]:
    """Join a chat

     Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
    `is_participating: false` the user joins without opening the chat.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (ChatParticipationWrite): A user's participation in a chat. Unknown attributes,
            including `member_id`, are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatMembership | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        chat_id=chat_id,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: ChatParticipationWrite,
) -> ChatMembership | Error | FieldErrors | None:
    """Join a chat

     Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
    `is_participating: false` the user joins without opening the chat.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
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
            user_id=user_id,
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
