import datetime
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.room_chat_statistics import RoomChatStatistics
from ...types import Response
from ...values import path_segment


@checked("getRoomChatStatistics")
def _get_kwargs(
    room_id: UUID,
    *,
    start_date: datetime.date,
    end_date: datetime.date,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/reporting/v1/rooms/{room_id}/chat-stats/daily/".format(
            room_id=path_segment("room_id", room_id),
        )
        + query_string(
            query_part("start_date", start_date),
            query_part("end_date", end_date),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | RoomChatStatistics | None:
    if response.status_code == 200:
        response_200: RoomChatStatistics = decode(RoomChatStatistics, response.json())
        return response_200

    if response.status_code == 400:
        response_400 = response.json()
        return response_400

    if response.status_code == 401:
        response_401 = response.json()
        return response_401

    if response.status_code == 403:
        response_403 = response.json()
        return response_403

    if response.status_code == 404:
        response_404 = response.json()
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | RoomChatStatistics]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    start_date: datetime.date,
    end_date: datetime.date,
) -> Response[Any | RoomChatStatistics]:
    """Read the chat statistics of a room

     Counts chats, messages and visitors by day. The days are in no particular order: sort them by
    `date`. The path without the trailing slash works too.

    Args:
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        start_date (datetime.date):
        end_date (datetime.date):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | RoomChatStatistics]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        start_date=start_date,
        end_date=end_date,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    start_date: datetime.date,
    end_date: datetime.date,
) -> Any | RoomChatStatistics | None:
    """Read the chat statistics of a room

     Counts chats, messages and visitors by day. The days are in no particular order: sort them by
    `date`. The path without the trailing slash works too.

    Args:
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        start_date (datetime.date):
        end_date (datetime.date):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | RoomChatStatistics
    """

    return sync_detailed(
        room_id=room_id,
        client=client,
        start_date=start_date,
        end_date=end_date,
    ).parsed


async def asyncio_detailed(
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    start_date: datetime.date,
    end_date: datetime.date,
) -> Response[Any | RoomChatStatistics]:
    """Read the chat statistics of a room

     Counts chats, messages and visitors by day. The days are in no particular order: sort them by
    `date`. The path without the trailing slash works too.

    Args:
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        start_date (datetime.date):
        end_date (datetime.date):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | RoomChatStatistics]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        start_date=start_date,
        end_date=end_date,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    start_date: datetime.date,
    end_date: datetime.date,
) -> Any | RoomChatStatistics | None:
    """Read the chat statistics of a room

     Counts chats, messages and visitors by day. The days are in no particular order: sort them by
    `date`. The path without the trailing slash works too.

    Args:
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        start_date (datetime.date):
        end_date (datetime.date):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | RoomChatStatistics
    """

    return (
        await asyncio_detailed(
            room_id=room_id,
            client=client,
            start_date=start_date,
            end_date=end_date,
        )
    ).parsed
