from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.user import User
from ...types import Response


@checked("getCurrentUser")
def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/users/me",
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | User | None:
    if response.status_code == 200:
        response_200: User = decode(User, response.json())
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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | User]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | User]:
    """Read the current user

     Returns the user of the credentials. Works with any valid credentials and any enabled products, so
    use it to test a token and to get the `id` and `organization_id` for further requests. Create a
    token at https://service.giosg.com/settings/live/company/tokens.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | User]
    """

    kwargs = _get_kwargs()

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> Error | User | None:
    """Read the current user

     Returns the user of the credentials. Works with any valid credentials and any enabled products, so
    use it to test a token and to get the `id` and `organization_id` for further requests. Create a
    token at https://service.giosg.com/settings/live/company/tokens.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | User
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | User]:
    """Read the current user

     Returns the user of the credentials. Works with any valid credentials and any enabled products, so
    use it to test a token and to get the `id` and `organization_id` for further requests. Create a
    token at https://service.giosg.com/settings/live/company/tokens.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | User]
    """

    kwargs = _get_kwargs()

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> Error | User | None:
    """Read the current user

     Returns the user of the credentials. Works with any valid credentials and any enabled products, so
    use it to test a token and to get the `id` and `organization_id` for further requests. Create a
    token at https://service.giosg.com/settings/live/company/tokens.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | User
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
