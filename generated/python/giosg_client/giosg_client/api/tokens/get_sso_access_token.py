from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.sso_token import SsoToken
from ...models.sso_token_request import SsoTokenRequest
from ...models.token_error import TokenError
from ...multipart import multipart_body
from ...types import Response


@checked("getSsoAccessToken")
def _get_kwargs(
    *,
    body: SsoTokenRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/sso/access-token",
    }

    _kwargs["content"] = multipart_body(body.to_multipart())

    headers.update(_kwargs["content"].headers)

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | SsoToken | TokenError | None:
    if response.status_code == 200:
        response_200: SsoToken = decode(SsoToken, response.json())
        return response_200

    if response.status_code == 400:
        response_400: TokenError = decode(TokenError, response.json())
        return response_400

    if response.status_code == 415:
        response_415: Error = decode(Error, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | SsoToken | TokenError]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SsoTokenRequest,
) -> Response[Error | SsoToken | TokenError]:
    """Get an access token for a user by single sign-on

     Single sign-on of giosg apps: the app names a user, who enters no giosg password, and authenticates
    with its secret in the form. No `Authorization` header is needed.

    Args:
        body (SsoTokenRequest): Form fields: the user, the permissions of the token, and the app's
            credentials.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SsoToken | TokenError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: SsoTokenRequest,
) -> Error | SsoToken | TokenError | None:
    """Get an access token for a user by single sign-on

     Single sign-on of giosg apps: the app names a user, who enters no giosg password, and authenticates
    with its secret in the form. No `Authorization` header is needed.

    Args:
        body (SsoTokenRequest): Form fields: the user, the permissions of the token, and the app's
            credentials.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SsoToken | TokenError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SsoTokenRequest,
) -> Response[Error | SsoToken | TokenError]:
    """Get an access token for a user by single sign-on

     Single sign-on of giosg apps: the app names a user, who enters no giosg password, and authenticates
    with its secret in the form. No `Authorization` header is needed.

    Args:
        body (SsoTokenRequest): Form fields: the user, the permissions of the token, and the app's
            credentials.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SsoToken | TokenError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SsoTokenRequest,
) -> Error | SsoToken | TokenError | None:
    """Get an access token for a user by single sign-on

     Single sign-on of giosg apps: the app names a user, who enters no giosg password, and authenticates
    with its secret in the form. No `Authorization` header is needed.

    Args:
        body (SsoTokenRequest): Form fields: the user, the permissions of the token, and the app's
            credentials.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SsoToken | TokenError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
