from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import form_body
from ...exchange import send, send_async
from ...model import decode
from ...models.code_token import CodeToken
from ...models.code_token_request import CodeTokenRequest
from ...models.error import Error
from ...models.token_error import TokenError
from ...types import Response


@checked("getAccessToken")
def _get_kwargs(
    *,
    body: CodeTokenRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/identity/token",
    }

    _kwargs["content"] = form_body(body.to_dict())

    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CodeToken | Error | TokenError | None:
    if response.status_code == 200:
        response_200: CodeToken = decode(CodeToken, response.json())
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
) -> Response[CodeToken | Error | TokenError]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CodeTokenRequest,
) -> Response[CodeToken | Error | TokenError]:
    """Exchange an authorization code for an access token

     The second step of the OAuth2 authorization code flow. No `Authorization` header is needed: the app
    authenticates with its secret in the form. A code can be used once and expires soon. Apps launched
    by giosg get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the
    user's browser to `/identity/authorize` (see the security scheme `oauth2`).

    Args:
        body (CodeTokenRequest): Form fields of a token request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CodeToken | Error | TokenError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CodeTokenRequest,
) -> CodeToken | Error | TokenError | None:
    """Exchange an authorization code for an access token

     The second step of the OAuth2 authorization code flow. No `Authorization` header is needed: the app
    authenticates with its secret in the form. A code can be used once and expires soon. Apps launched
    by giosg get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the
    user's browser to `/identity/authorize` (see the security scheme `oauth2`).

    Args:
        body (CodeTokenRequest): Form fields of a token request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CodeToken | Error | TokenError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CodeTokenRequest,
) -> Response[CodeToken | Error | TokenError]:
    """Exchange an authorization code for an access token

     The second step of the OAuth2 authorization code flow. No `Authorization` header is needed: the app
    authenticates with its secret in the form. A code can be used once and expires soon. Apps launched
    by giosg get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the
    user's browser to `/identity/authorize` (see the security scheme `oauth2`).

    Args:
        body (CodeTokenRequest): Form fields of a token request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CodeToken | Error | TokenError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CodeTokenRequest,
) -> CodeToken | Error | TokenError | None:
    """Exchange an authorization code for an access token

     The second step of the OAuth2 authorization code flow. No `Authorization` header is needed: the app
    authenticates with its secret in the form. A code can be used once and expires soon. Apps launched
    by giosg get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the
    user's browser to `/identity/authorize` (see the security scheme `oauth2`).

    Args:
        body (CodeTokenRequest): Form fields of a token request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CodeToken | Error | TokenError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
