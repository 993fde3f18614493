from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.chat_message import ChatMessage
from ...models.chat_message_write import ChatMessageWrite
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...types import Response
from ...values import path_segment


@checked("createChatMessage")
def _get_kwargs(
    user_id: UUID,
    chat_id: UUID,
    *,
    body: ChatMessageWrite,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/users/{user_id}/chats/{chat_id}/messages".format(
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
) -> ChatMessage | Error | FieldErrors | None:
    if response.status_code == 201:
        response_201: ChatMessage = decode(ChatMessage, response.json())
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
) -> Response[ChatMessage | Error | FieldErrors]:
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
    body: ChatMessageWrite,
) -> Response[ChatMessage | Error | FieldErrors]:
    """Send a message to a chat

     Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to
    attachments. This ends the visitor's wait.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (ChatMessageWrite): A message of a user. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatMessage | Error | FieldErrors]
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
    body: ChatMessageWrite,
) -> ChatMessage | Error | FieldErrors | None:
    """Send a message to a chat

     Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to
    attachments. This ends the visitor's wait.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (ChatMessageWrite): A message of a user. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatMessage | Error | FieldErrors
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
    body: ChatMessageWrite,
) -> Response[ChatMessage | Error | FieldErrors]:
    """Send a message to a chat

     Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to
    attachments. This ends the visitor's wait.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (ChatMessageWrite): A message of a user. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatMessage | Error | FieldErrors]
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
    body: ChatMessageWrite,
) -> ChatMessage | Error | FieldErrors | None:
    """Send a message to a chat

     Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to
    attachments. This ends the visitor's wait.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (ChatMessageWrite): A message of a user. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatMessage | Error | FieldErrors
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
