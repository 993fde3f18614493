from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.language_page import LanguagePage
from ...types import UNSET, Response, Unset


@checked("listLanguages")
def _get_kwargs(
    *,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/languages"
        + query_string(
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | LanguagePage | None:
    if response.status_code == 200:
        response_200: LanguagePage = decode(LanguagePage, response.json())
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
) -> Response[Error | LanguagePage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Response[Error | LanguagePage]:
    """List the languages

     Returns a page of the languages that rooms, user preferences and similar settings can be set to.
    Only those with `is_ui_language` are also languages of the console. For invalid credentials, expect
    403 as well as 401: the section on languages says 403, the general table 401.

    Args:
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | LanguagePage]
    """

    kwargs = _get_kwargs(
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Error | LanguagePage | None:
    """List the languages

     Returns a page of the languages that rooms, user preferences and similar settings can be set to.
    Only those with `is_ui_language` are also languages of the console. For invalid credentials, expect
    403 as well as 401: the section on languages says 403, the general table 401.

    Args:
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | LanguagePage
    """

    return sync_detailed(
        client=client,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Response[Error | LanguagePage]:
    """List the languages

     Returns a page of the languages that rooms, user preferences and similar settings can be set to.
    Only those with `is_ui_language` are also languages of the console. For invalid credentials, expect
    403 as well as 401: the section on languages says 403, the general table 401.

    Args:
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | LanguagePage]
    """

    kwargs = _get_kwargs(
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Error | LanguagePage | None:
    """List the languages

     Returns a page of the languages that rooms, user preferences and similar settings can be set to.
    Only those with `is_ui_language` are also languages of the console. For invalid credentials, expect
    403 as well as 401: the section on languages says 403, the general table 401.

    Args:
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | LanguagePage
    """

    return (
        await asyncio_detailed(
            client=client,
            cursor=cursor,
        )
    ).parsed
