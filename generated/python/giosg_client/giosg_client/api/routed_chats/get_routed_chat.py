from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.chat import Chat
from ...models.error import Error
from ...types import Response
from ...values import path_segment


@checked("getRoutedChat")
def _get_kwargs(
    user_id: UUID,
    chat_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/users/{user_id}/routed_chats/{chat_id}".format(
            user_id=path_segment("user_id", user_id),
            chat_id=path_segment("chat_id", chat_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Chat | Error | None:
    if response.status_code == 200:
        response_200: Chat = decode(Chat, response.json())
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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Chat | Error]:
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
) -> Response[Chat | Error]:
    """Read a chat routed to a user

     Returns a chat routed to the user, whether or not the user is a member. Before joining, read
    `present_user_participant_count` to check for other users.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Chat | Error]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        chat_id=chat_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Chat | Error | None:
    """Read a chat routed to a user

     Returns a chat routed to the user, whether or not the user is a member. Before joining, read
    `present_user_participant_count` to check for other users.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Chat | Error
    """

    return sync_detailed(
        user_id=user_id,
        chat_id=chat_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Chat | Error]:
    """Read a chat routed to a user

     Returns a chat routed to the user, whether or not the user is a member. Before joining, read
    `present_user_participant_count` to check for other users.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Chat | Error]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        chat_id=chat_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: UUID,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Chat | Error | None:
    """Read a chat routed to a user

     Returns a chat routed to the user, whether or not the user is a member. Before joining, read
    `present_user_participant_count` to check for other users.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Chat | Error
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            chat_id=chat_id,
            client=client,
        )
    ).parsed
