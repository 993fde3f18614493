from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.default_template import DefaultTemplate
from ...models.error_body import ErrorBody
from ...types import Response


@checked("getDefaultTemplate")
def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/templates/default",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DefaultTemplate | ErrorBody | None:
    if response.status_code == 200:
        response_200: DefaultTemplate = decode(DefaultTemplate, response.json())
        return response_200

    if response.status_code == 401:
        response_401: ErrorBody = decode(ErrorBody, response.json())
        return response_401

    if response.status_code == 403:
        response_403: ErrorBody = decode(ErrorBody, response.json())
        return response_403

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DefaultTemplate | ErrorBody]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[DefaultTemplate | ErrorBody]:
    """Read the default template

     Returns an empty interaction as a starting point. Its content changes with the product, so fetch it
    before each creation and do not store it. To create an interaction from it, set `name`, add
    `workspaceUid` and, optionally, `themeId`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DefaultTemplate | ErrorBody]
    """

    kwargs = _get_kwargs()

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> DefaultTemplate | ErrorBody | None:
    """Read the default template

     Returns an empty interaction as a starting point. Its content changes with the product, so fetch it
    before each creation and do not store it. To create an interaction from it, set `name`, add
    `workspaceUid` and, optionally, `themeId`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DefaultTemplate | ErrorBody
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[DefaultTemplate | ErrorBody]:
    """Read the default template

     Returns an empty interaction as a starting point. Its content changes with the product, so fetch it
    before each creation and do not store it. To create an interaction from it, set `name`, add
    `workspaceUid` and, optionally, `themeId`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DefaultTemplate | ErrorBody]
    """

    kwargs = _get_kwargs()

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> DefaultTemplate | ErrorBody | None:
    """Read the default template

     Returns an empty interaction as a starting point. Its content changes with the product, so fetch it
    before each creation and do not store it. To create an interaction from it, set `name`, add
    `workspaceUid` and, optionally, `themeId`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DefaultTemplate | ErrorBody
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
