from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...models.live_room_figures_list import LiveRoomFiguresList
from ...types import UNSET, Response, Unset


@checked("listLiveRoomFigures")
def _get_kwargs(
    *,
    room_id: str | Unset = UNSET,
    include_shared: bool | Unset = UNSET,
    timezone: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v4/reporting/realtime/rooms"
        + query_string(
            query_part("room_id", room_id),
            query_part("include_shared", include_shared),
            query_part("timezone", timezone),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | LiveRoomFiguresList | None:
    if response.status_code == 200:
        response_200: LiveRoomFiguresList = decode(LiveRoomFiguresList, response.json())
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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FieldErrors | LiveRoomFiguresList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    room_id: str | Unset = UNSET,
    include_shared: bool | Unset = UNSET,
    timezone: str | Unset = UNSET,
) -> Response[Error | FieldErrors | LiveRoomFiguresList]:
    """List live figures of rooms

     Returns the current load of every room of the organization, or of the given rooms. From version 4,
    known only from the 2015 text; it may no longer exist. The live figures of one room are the newer
    alternative.

    Args:
        room_id (str | Unset):
        include_shared (bool | Unset):
        timezone (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | LiveRoomFiguresList]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        include_shared=include_shared,
        timezone=timezone,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    room_id: str | Unset = UNSET,
    include_shared: bool | Unset = UNSET,
    timezone: str | Unset = UNSET,
) -> Error | FieldErrors | LiveRoomFiguresList | None:
    """List live figures of rooms

     Returns the current load of every room of the organization, or of the given rooms. From version 4,
    known only from the 2015 text; it may no longer exist. The live figures of one room are the newer
    alternative.

    Args:
        room_id (str | Unset):
        include_shared (bool | Unset):
        timezone (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | LiveRoomFiguresList
    """

    return sync_detailed(
        client=client,
        room_id=room_id,
        include_shared=include_shared,
        timezone=timezone,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    room_id: str | Unset = UNSET,
    include_shared: bool | Unset = UNSET,
    timezone: str | Unset = UNSET,
) -> Response[Error | FieldErrors | LiveRoomFiguresList]:
    """List live figures of rooms

     Returns the current load of every room of the organization, or of the given rooms. From version 4,
    known only from the 2015 text; it may no longer exist. The live figures of one room are the newer
    alternative.

    Args:
        room_id (str | Unset):
        include_shared (bool | Unset):
        timezone (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | LiveRoomFiguresList]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        include_shared=include_shared,
        timezone=timezone,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    room_id: str | Unset = UNSET,
    include_shared: bool | Unset = UNSET,
    timezone: str | Unset = UNSET,
) -> Error | FieldErrors | LiveRoomFiguresList | None:
    """List live figures of rooms

     Returns the current load of every room of the organization, or of the given rooms. From version 4,
    known only from the 2015 text; it may no longer exist. The live figures of one room are the newer
    alternative.

    Args:
        room_id (str | Unset):
        include_shared (bool | Unset):
        timezone (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | LiveRoomFiguresList
    """

    return (
        await asyncio_detailed(
            client=client,
            room_id=room_id,
            include_shared=include_shared,
            timezone=timezone,
        )
    ).parsed
