from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.chat_message_page import ChatMessagePage
from ...models.error import Error
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listUserChatMessages")
def _get_kwargs(
    user_id: UUID,
    chat_id: UUID,
    *,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/users/{user_id}/chats/{chat_id}/messages".format(
            user_id=path_segment("user_id", user_id),
            chat_id=path_segment("chat_id", chat_id),
        )
        + query_string(
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChatMessagePage | Error | None:
    if response.status_code == 200:
        response_200: ChatMessagePage = decode(ChatMessagePage, response.json())
        return response_200

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
) -> Response[ChatMessagePage | Error]:
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
    cursor: str | Unset = UNSET,
) -> Response[ChatMessagePage | Error]:
    """List the messages of a chat of a user

     Returns a page of the messages of a chat that the user is or was a member of, the oldest first;
    other chats return 404. A message with `response_value` is the visitor's choice of a button.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatMessagePage | Error]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        chat_id=chat_id,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> ChatMessagePage | Error | None:
    """List the messages of a chat of a user

     Returns a page of the messages of a chat that the user is or was a member of, the oldest first;
    other chats return 404. A message with `response_value` is the visitor's choice of a button.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatMessagePage | Error
    """

    return sync_detailed(
        user_id=user_id,
        chat_id=chat_id,
        client=client,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Response[ChatMessagePage | Error]:
    """List the messages of a chat of a user

     Returns a page of the messages of a chat that the user is or was a member of, the oldest first;
    other chats return 404. A message with `response_value` is the visitor's choice of a button.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatMessagePage | Error]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        chat_id=chat_id,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> ChatMessagePage | Error | None:
    """List the messages of a chat of a user

     Returns a page of the messages of a chat that the user is or was a member of, the oldest first;
    other chats return 404. A message with `response_value` is the visitor's choice of a button.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatMessagePage | Error
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            chat_id=chat_id,
            client=client,
            cursor=cursor,
        )
    ).parsed
